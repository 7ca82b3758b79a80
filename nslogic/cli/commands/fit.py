"""`nslogic fit`: a law fitted to measured runs."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nslogic import limits
from nslogic.cli import exit_codes
from nslogic.cli.numbers import PositiveRational
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.progress import progress, status
from nslogic.cli.replacing import force_option, is_signed, require_own, signed
from nslogic.cli.simulations import kind_of
from nslogic.files import write_files
from nslogic.fits.forms.catalogue import FORM_NAMES
from nslogic.limits import FIT_RESAMPLES, FIT_RESAMPLES_UNASKED

if TYPE_CHECKING:
    from nslogic.questions.against import AgainstRegime
    from nslogic.questions.fit import FitResult
    from nslogic.theory.model import Regime, Theory

OVER = ("N,D", "N", "D", "C")


@answers("fit", "Fit a scaling law to measured runs.")
@click.argument("data", type=click.Path(path_type=Path), metavar="DATA")
@click.option("--parameters", metavar="COLUMN", help="The column of parameters, N.")
@click.option("--tokens", metavar="COLUMN", help="The column of training tokens, D.")
@click.option("--flop", metavar="COLUMN", help="The column of training FLOP, C.")
@click.option("--unique", metavar="COLUMN", help="The column of unique tokens, U.")
@click.option("--loss", metavar="COLUMN", help="The column of losses.")
@click.option("--over", type=click.Choice(OVER), help="What the loss depends on; N,D where both are there.")
@click.option("--form", type=click.Choice(("auto", *FORM_NAMES)), help="The form; `auto` compares all of them.")
@click.option(
    "--floor/--no-floor",
    default=None,
    help="With an irreducible part E or without; by default with N,D, and the better of both with one scale.",
)
@click.option("--fix", multiple=True, metavar="EQUATION", help="Give a parameter, as in E=1.69, or alpha=beta.")
@click.option("--family", metavar="COLUMN", help="Families with E and factors of their own, and the same exponents.")
@click.option("--weights", metavar="COLUMN", help="How much each run counts.")
@click.option("--best-of", multiple=True, metavar="COLUMN", help="A sweep: take the lowest loss over this column.")
@click.option(
    "--drop-highest", type=click.IntRange(min=0), default=0, metavar="N", help="Leave out the N highest losses."
)
@click.option("--drop-line", type=click.IntRange(min=1), multiple=True, metavar="LINE", help="Leave out one run.")
@click.option(
    "--huber",
    type=PositiveRational(),
    default="0.001",
    show_default=True,
    help="Where squares of log residuals turn to lines.",
)
@click.option("--lad", is_flag=True, help="Least absolute deviations in place of Huber's loss.")
@click.option(
    "--bootstrap",
    type=click.IntRange(min=0, max=FIT_RESAMPLES),
    default=FIT_RESAMPLES_UNASKED,
    show_default=True,
    metavar="N",
    help="How often to fit again to resampled runs.",
)
@click.option("--group", metavar="COLUMN", help="Resample whole groups of rows: checkpoints of one run.")
@click.option("--level", type=PositiveRational(), default="0.95", show_default=True, help="Of the intervals.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Of the resampling.")
@click.option("--budget", multiple=True, metavar="FLOP", help="Split this compute, as in C=5.76e23.")
@click.option(
    "--tokens-per-parameter", type=PositiveRational(), metavar="RATIO", help="Split it so, and not for the least loss."
)
@click.option("--flop-formula", metavar="PRODUCT", default="6*N*D", show_default=True, help="What a run costs.")
@click.option(
    "--against", multiple=True, metavar="THEORY", help="Compare the exponents with a theory's; `all` is the library."
)
@click.option("--as-theory", type=click.Path(path_type=Path), metavar="FILE", help="Write the answer as a theory.")
@click.option(
    "--beside", multiple=True, metavar="THEORY[:REGIME]", help="In that theory, also a regime together with this one."
)
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw it: .svg, .png or .pdf.")
@force_option
def command(
    output: Output,
    data: Path,
    against: tuple[str, ...],
    as_theory: Path | None,
    beside: tuple[str, ...],
    plot: Path | None,
    force: bool,
    **named: object,
) -> int:
    """Fit a law to measured runs: exponents with errors, and what the runs do not determine.

    $ nslogic fit runs.csv
    $ nslogic fit runs.csv --budget C=5.76e23 --budget C=1e25
    $ nslogic fit runs.csv --against all
    $ nslogic fit runs.csv --drop-highest 5 --as-theory measured.toml --beside chinchilla:printed-fit
    $ nslogic check measured.toml

    DATA is CSV or JSON lines, plain or packed by gzip; `-` is standard input.

    Exit code 0: fitted. 2: the file cannot be read, or cannot determine the form. 3: the fit does not settle.
    """
    level, bootstrap = named["level"], named["bootstrap"]
    if isinstance(level, Fraction) and level >= 1:
        raise click.BadParameter("the level of an interval should be less than 1.", param_hint="--level")
    if beside and as_theory is None:
        raise click.UsageError("--beside says what to write with --as-theory FILE; name the file, too.")
    if against and isinstance(bootstrap, int) and bootstrap < 2:
        raise click.UsageError("--against needs errors, so --bootstrap has to be 2 or more.")
    if as_theory is not None and isinstance(bootstrap, int) and bootstrap < 2:
        raise click.UsageError("--as-theory needs errors, so --bootstrap has to be 2 or more.")
    kind = kind_of(plot, force=force)
    if as_theory is not None:
        require_own({as_theory: is_signed}, force=force)
    others = [_other(output, reference) for reference in beside]
    from nslogic.questions.requests import theory_from

    for reference in against:
        if reference != "all":
            theory_from(reference)  # a theory that is not there is refused before anything is fitted
    from nslogic.experiments.optional_imports import one_thread_a_process

    one_thread_a_process()
    from nslogic.questions.fit import fit
    from nslogic.questions.fit_options import fit_options_from

    options = fit_options_from(None, {name: value for name, value in named.items() if value is not None})
    content = sys.stdin.buffer.read(limits.RUNS_FILE_BYTES + 1) if str(data) == "-" else None
    with progress(options.resamples, "resampling") as step:
        result = fit(data, options=options, content=content, step=step)
    _write(output, result, as_theory, others, plot, kind)
    if output.format == "json":
        from nslogic.report.fit.data import fit_data

        output.json({**fit_data(result), **_against_data(result, against)}, ok=True)
    else:
        from nslogic.report.fit.text import fit_page

        output.text(fit_page(result))
        if against:
            from nslogic.report.fit.against import against_page

            output.text(against_page(_compared(result, against)))
    return exit_codes.AS_EXPECTED


def _compared(result: FitResult, theories: tuple[str, ...]) -> tuple[AgainstRegime, ...]:
    """Return the fit beside some theories, or all bundled ones."""
    from nslogic.questions.against import against

    with status() as show:
        return against(result, None if "all" in theories else theories, step=lambda name: show(f"comparing {name}"))


def _against_data(result: FitResult, theories: tuple[str, ...]) -> dict[str, object]:
    if not theories:
        return {}
    from nslogic.report.fit.against import against_data

    return {"against": against_data(_compared(result, theories))}


def _other(output: Output, beside: str) -> tuple[Theory, Regime, str]:
    """Return the theory to put beside the fit, its regime, and how a file refers to it."""
    from nslogic.cli.theories import read_theories

    reference, _, name = beside.rpartition(":") if ":" in beside else (beside, "", "")
    theories = read_theories(output, (reference,))
    if len(theories) != 1:
        raise click.BadParameter(f"{reference} holds {len(theories)} theories; name one.", param_hint="--beside")
    (theory,) = theories
    regimes = [each for each in theory.regimes if each.name == name or (not name and len(theory.regimes) == 1)]
    if not regimes:
        names = ", ".join(each.name for each in theory.regimes)
        raise click.BadParameter(
            f"name a regime of {theory.name}, as in {theory.name}:{theory.regimes[0].name}; there are {names}.",
            param_hint="--beside",
        )
    return theory, regimes[0], reference


def _write(
    output: Output,
    result: FitResult,
    as_theory: Path | None,
    others: Sequence[tuple[Theory, Regime, str]],
    plot: Path | None,
    kind: str,
) -> None:
    from nslogic.report.fit.theory import fit_theory

    files: dict[Path, str | bytes] = {}
    if as_theory is not None:
        slug = re.sub(r"[^a-z0-9]+", "-", as_theory.stem.lower()).strip("-") or "measured"
        files[as_theory] = signed(fit_theory(result, slug, beside=others))
    if plot is not None:
        from nslogic.report.fit.data import fit_data
        from nslogic.report.fit.plots import fit_plot

        files[plot] = fit_plot(fit_data(result), kind)
    write_files(files)
    for file in files:
        output.note(f"wrote {file}")
