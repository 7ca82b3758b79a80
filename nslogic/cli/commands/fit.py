"""`nslogic fit`: fit a law to measured runs."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nslogic.cli import exit_codes
from nslogic.cli.numbers import PositiveRational
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.progress import progress
from nslogic.cli.replacing import force_option, is_signed, require_own, signed
from nslogic.cli.simulations import kind_of
from nslogic.files import write_files
from nslogic.limits import FIT_RESAMPLES

if TYPE_CHECKING:
    from nslogic.evidence.column_roles import Role
    from nslogic.questions.fit import FitResult
    from nslogic.theory.model import Regime, Theory

OVER = ("N,D", "N", "D", "C")


@answers("fit", "Fit a scaling law to measured runs.")
@click.argument("data", type=click.Path(path_type=Path), metavar="DATA.csv")
@click.option("--parameters", metavar="COLUMN", help="The column of parameters, N.")
@click.option("--tokens", metavar="COLUMN", help="The column of training tokens, D.")
@click.option("--flop", metavar="COLUMN", help="The column of training FLOP, C.")
@click.option("--loss", metavar="COLUMN", help="The column of losses.")
@click.option("--over", type=click.Choice(OVER), help="What the loss depends on; N,D if the table has both.")
@click.option(
    "--floor/--no-floor", default=None, help="With or without an irreducible loss E; by default only with N,D."
)
@click.option(
    "--drop-highest", type=click.IntRange(min=0), default=0, metavar="N", help="Leave out the N highest losses."
)
@click.option(
    "--huber",
    type=PositiveRational(),
    default="0.001",
    show_default=True,
    help="The log residual where Huber's loss turns linear.",
)
@click.option("--lad", is_flag=True, help="Least absolute deviations instead of Huber's loss.")
@click.option(
    "--bootstrap",
    type=click.IntRange(0, FIT_RESAMPLES),
    default=200,
    show_default=True,
    metavar="N",
    help="The number of resamples of the runs; 0 for no errors.",
)
@click.option("--level", type=PositiveRational(), default="0.95", show_default=True, help="The level of the intervals.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="The seed of the resampling.")
@click.option("--as-theory", type=click.Path(path_type=Path), metavar="FILE", help="Write the fit as a theory file.")
@click.option(
    "--beside", metavar="THEORY[:REGIME]", help="Add a regime to the file that joins the fit with that theory."
)
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw a plot: .svg, .png or .pdf.")
@force_option
def command(
    output: Output,
    data: Path,
    parameters: str | None,
    tokens: str | None,
    flop: str | None,
    loss: str | None,
    over: str | None,
    floor: bool | None,
    drop_highest: int,
    huber: Fraction,
    lad: bool,
    bootstrap: int,
    level: Fraction,
    seed: int,
    as_theory: Path | None,
    beside: str | None,
    plot: Path | None,
    force: bool,
) -> int:
    """Fit a law to measured runs: exponents with errors, and warnings where the runs do not determine them.

    $ nslogic fit runs.csv
    $ nslogic fit runs.csv --drop-highest 5 --as-theory measured.toml --beside chinchilla:printed-fit
    $ nslogic check measured.toml

    Exit code 0: fitted. 2: the file cannot be read, or cannot determine the form. 3: the fit does not settle.
    """
    if level >= 1:
        raise click.BadParameter("an interval's level is below 1.", param_hint="--level")
    if beside is not None and as_theory is None:
        raise click.UsageError("--beside adds to the file of --as-theory FILE; name that file, too.")
    if as_theory is not None and bootstrap < 2:
        raise click.UsageError("--as-theory needs errors, so --bootstrap must be at least 2.")
    kind = kind_of(plot, force=force)
    if as_theory is not None:
        require_own({as_theory: is_signed}, force=force)
    other = None if beside is None else _other(output, beside)
    from nslogic.experiments.optional_imports import one_thread_a_process

    one_thread_a_process()
    from nslogic.evidence.fitting import LEAST_ABSOLUTE
    from nslogic.questions.fit import FITTED_SCALES, FitOptions, fit

    named: dict[Role, str | None] = {"parameters": parameters, "tokens": tokens, "flop": flop, "loss": loss}
    options = FitOptions(
        columns={role: name for role, name in named.items() if name is not None},
        scales=None if over is None else FITTED_SCALES[over],
        floor=floor,
        drop_highest=drop_highest,
        delta=LEAST_ABSOLUTE if lad else float(huber),
        resamples=bootstrap,
        level=float(level),
        seed=seed,
    )
    with progress(bootstrap, "resampling") as step:
        result = fit(data, options=options, step=step)
    _write(output, result, as_theory, other, plot, kind)
    if output.format == "json":
        from nslogic.report.fit.data import fit_data

        output.json(fit_data(result), ok=True)
    else:
        from nslogic.report.fit.text import fit_page

        output.text(fit_page(result))
    return exit_codes.AS_EXPECTED


def _other(output: Output, beside: str) -> tuple[Theory, Regime, str]:
    """Return the theory to join with the fit, its regime, and the reference by which a file imports it."""
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
    other: tuple[Theory, Regime, str] | None,
    plot: Path | None,
    kind: str,
) -> None:
    from nslogic.report.fit.theory import fit_theory

    files: dict[Path, str | bytes] = {}
    if as_theory is not None:
        slug = re.sub(r"[^a-z0-9]+", "-", as_theory.stem.lower()).strip("-") or "measured"
        files[as_theory] = signed(fit_theory(result, slug, beside=other))
    if plot is not None:
        from nslogic.report.simulate.plots import fit_plot

        files[plot] = fit_plot(result, kind)
    write_files(files)
    for file in files:
        output.note(f"wrote {file}")
