"""`nslogic decide`: find the measurement that decides between two theories."""

from __future__ import annotations

from fractions import Fraction

import click

from nslogic.cli import exit_codes
from nslogic.cli.completing import complete_theory
from nslogic.cli.measurements import with_measurements
from nslogic.cli.numbers import PositiveRational
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.theories import read_scoped, read_theories
from nslogic.limits import RUNS


@answers(
    "decide", "Find the measurement that decides between two theories.", formats=("text", "json", "latex", "markdown")
)
@click.argument("first", metavar="THEORY", shell_complete=complete_theory)
@click.argument("second", metavar="THEORY", shell_complete=complete_theory)
@click.option("--measured", metavar="FILE", help="What both are fitted to, in place of besiroglu-refit.")
@click.option(
    "--error",
    type=PositiveRational(),
    default="0.02",
    show_default=True,
    help="The standard error with which an exponent is going to be measured.",
)
@click.option(
    "--scatter",
    type=PositiveRational(),
    default="0.01",
    show_default=True,
    help="The relative scatter of a loss around its law.",
)
@click.option("--runs", type=click.IntRange(2, RUNS), default=10, show_default=True, help="How many runs are made.")
@click.option(
    "--sigma", type=PositiveRational(), default="3", show_default=True, help="How many standard errors decide."
)
@click.option("-v", "--verbose", is_flag=True, help="Show every measurement.")
def command(
    output: Output,
    first: str,
    second: str,
    measured: str | None,
    error: Fraction,
    scatter: Fraction,
    runs: int,
    sigma: Fraction,
    verbose: bool,
) -> int:
    """Find the exponent in which two theories differ most, once both are fitted to what was measured.

    $ nslogic decide quanta solvable
    $ nslogic decide resource:any-shape critical-depth:phases --error 0.01

    THEORY:REGIME is a theory in one regime.

    Exit code 0: answered. 2: a request cannot be read. 3: something is undecided.
    """
    theories = read_scoped(output, with_measurements((first, second)))
    if len(theories) != 2:
        names = ", ".join(theory.name for theory in theories)
        raise click.BadParameter(f"name two theories, not {names}.", param_hint="THEORY")
    known = read_theories(output, with_measurements((measured,))) if measured else (None,)
    if len(known) != 1:
        raise click.BadParameter("name one file.", param_hint="--measured")
    from nslogic.questions.decide import decide

    result = decide(*theories, measurements=known[0], error=error, scatter=scatter, runs=runs, sigma=sigma)
    if output.format == "json":
        from nslogic.report.decide.data import decide_data

        output.json({"decision": decide_data(result)}, ok=not result.undecided)
    elif output.format == "text":
        from nslogic.report.decide.text import decide_page

        output.text(decide_page(result, verbose=verbose))
    else:
        from nslogic.report.decide.tables import decide_latex, decide_markdown

        output.raw((decide_latex if output.format == "latex" else decide_markdown)(result))
    return exit_codes.UNDECIDED if result.undecided else exit_codes.AS_EXPECTED
