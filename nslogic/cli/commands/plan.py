"""`nslogic plan`: compute how everything grows with more compute."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

import click

from nslogic.cli import exit_codes
from nslogic.cli.completing import complete_parameter, complete_quantity, complete_theory, with_value
from nslogic.cli.numbers import NamedNumber, NamedNumbers, PositiveRational
from nslogic.cli.options import answers, regime_option, sigma_option
from nslogic.cli.output import Output
from nslogic.cli.regimes import expected_of
from nslogic.cli.theories import read_matching

if TYPE_CHECKING:
    from nslogic.questions.plan import PlanResult


@answers("plan", "Say how everything grows when one quantity is multiplied.")
@click.argument("theory", shell_complete=complete_theory)
@regime_option
@click.option(
    "--scale",
    type=NamedNumber(positive=True),
    metavar="Q=FACTOR",
    shell_complete=with_value(complete_quantity),
    multiple=True,
    required=True,
    help="The quantity that is multiplied, and the factor.",
)
@click.option(
    "--set",
    "values",
    type=NamedNumber(),
    metavar="PARAMETER=VALUE",
    multiple=True,
    shell_complete=with_value(complete_parameter),
    help="The value of a parameter.",
)
@click.option(
    "--quantity", "quantities", metavar="Q", multiple=True, shell_complete=complete_quantity, help="Only this quantity."
)
@click.option(
    "--from",
    "sizes",
    type=NamedNumbers(),
    metavar="Q=SIZE,…",
    multiple=True,
    help="The sizes of quantities before; the answer has the sizes afterwards.",
)
@sigma_option
@click.option("--timeout", type=PositiveRational(), metavar="S", help="Give up on a regime after S seconds.")
def command(
    output: Output,
    theory: str,
    regimes: tuple[str, ...],
    scale: tuple[tuple[str, Fraction], ...],
    values: tuple[tuple[str, Fraction], ...],
    quantities: tuple[str, ...],
    sizes: tuple[tuple[tuple[str, Fraction], ...], ...],
    sigma: Fraction,
    timeout: Fraction | None,
) -> int:
    """Compute the factor by which each quantity grows or falls when one quantity is multiplied.

    $ nslogic plan critical-depth --scale N_p=4
    $ nslogic plan chinchilla --regime printed-fit --scale C=10 --from C=1e21,N_p=7e9 --quantity N_p
    $ nslogic plan chinchilla --regime compute-optimal --scale C=10 --set alpha=0.34 --set beta=0.28

    Exit code 0: planned. 1: a regime has no model, or none in which the quantity scales. 2: a request cannot be read.
    3: undecided.
    """
    chosen = read_matching(output, (theory,), regimes)
    from nslogic.limits import Limits
    from nslogic.questions.plan import PlanOptions, plan
    from nslogic.report.plan.text import plan_page

    (base, factor), *others = scale
    limits = Limits(seconds=None if timeout is None else float(timeout))
    asked = (*quantities, *(name for name, _ in others)) if quantities else ()
    start = tuple(size for several in sizes for size in several)
    options = PlanOptions(base, factor, values, sigma, limits, asked, start)
    results: list[PlanResult] = []
    for read, names in chosen:
        for name in expected_of(read, names, regimes):
            plans = plan(read, options, regimes=(name,))
            for result in plans:
                _refuse_others(result, others)
                if output.format == "text":
                    output.text(plan_page(result))
            results.extend(plans)
    return _answer(output, results)


def _refuse_others(result: PlanResult, others: Sequence[tuple[str, Fraction]]) -> None:
    """Refuse further scales unless they follow from the first one."""
    if not others:
        return
    from nslogic.report.plan.amounts import growth_at

    for name, factor in others:
        growth = next((growth for growth in result.growths if growth.quantity == name), None)
        case = growth.cases[0] if growth is not None and len(growth.cases) == 1 else None
        base = result.options.base
        if case is None or case.power is None:
            raise click.BadParameter(
                f"{result.regime.name} leaves {name} and {base} independent; scale one at a time,"
                f" or ask `derive` with --base {base},{name}",
                param_hint="--scale",
            )
        power = growth_at(case.power, dict(result.values))
        if isinstance(power, Fraction) and factor**power.denominator == result.options.scale**power.numerator:
            continue
        message = f"{name} cannot be chosen: in {result.regime.name}, {case.law}. Leave it out."
        raise click.BadParameter(message, param_hint="--scale")


def _answer(output: Output, results: Sequence[PlanResult]) -> int:
    without_model = any(result.refused or result.check.verdict in ("degenerate", "inconsistent") for result in results)
    undecided = [result for result in results if result.undecided]
    if output.format == "json":
        from nslogic.report.plan.data import plan_data

        output.json({"plans": plan_data(results)}, ok=not (without_model or undecided))
    for result in undecided:
        output.note(f"{result.theory.name} · {result.regime.name} is undecided: {result.undecided}")
    if without_model:
        return exit_codes.NOT_AS_EXPECTED
    return exit_codes.UNDECIDED if undecided else exit_codes.AS_EXPECTED
