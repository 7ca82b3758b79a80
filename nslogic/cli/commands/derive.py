"""`nslogic derive`: derive laws from theories."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from nslogic.cli import exit_codes
from nslogic.cli.about_laws import ablater, answer_ablations, answer_sensitivities, sensitivity_asker
from nslogic.cli.completing import complete_axiom, complete_parameter, complete_quantity
from nslogic.cli.numbers import PositiveRational
from nslogic.cli.options import answers, regime_option, sigma_option, theories_argument
from nslogic.cli.output import Output
from nslogic.cli.phase_pictures import Picture, draw_bases, draw_laws, picture_of, require_one_regime
from nslogic.cli.regimes import expected_of
from nslogic.cli.theories import read_matching
from nslogic.errors import Diagnostic, InvalidInputError

if TYPE_CHECKING:
    from nslogic.limits import Limits
    from nslogic.questions.derive import DeriveOptions, LawResult
    from nslogic.questions.several_bases import BasesResult
    from nslogic.theory.model import Theory

DerivedLaw = TypeVar("DerivedLaw")


@answers(
    "derive", "Derive a quantity as a power of another, case by case.", formats=("text", "json", "latex", "markdown")
)
@theories_argument
@regime_option
@click.option(
    "--target",
    metavar="Q",
    shell_complete=complete_quantity,
    help="The quantity to derive; by default the theory's target.",
)
@click.option(
    "--base",
    metavar="Q",
    shell_complete=complete_quantity,
    help="The quantity in whose powers to express it, or several: N_p,D; by default the theory's.",
)
@click.option("--given", metavar="LAW", multiple=True, help="A law added for this question alone.")
@click.option(
    "--without",
    metavar="AXIOM",
    multiple=True,
    shell_complete=complete_axiom,
    help="An axiom left out for this question alone.",
)
@click.option(
    "--in",
    "keep",
    metavar="PARAMETER",
    multiple=True,
    shell_complete=complete_parameter,
    help="Express the result in this parameter.",
)
@sigma_option
@click.option("--ablate", is_flag=True, help="Leave every axiom out in turn; find the weakest sets that give the law.")
@click.option("--sensitivity", is_flag=True, help="Say how an error of each measured parameter moves the exponent.")
@click.option(
    "--over",
    metavar="PARAMETER",
    multiple=True,
    help="What a picture is over: one or two parameters, a or a=0..2.",
)
@click.option(
    "--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw where which law holds: .svg, .png or .pdf."
)
@click.option("--force", is_flag=True, help="Replace an existing file.")
@click.option("--timeout", type=PositiveRational(), metavar="S", help="Give up on a regime after S seconds.")
def command(
    output: Output,
    theories: tuple[str, ...],
    regimes: tuple[str, ...],
    target: str | None,
    base: str | None,
    given: tuple[str, ...],
    without: tuple[str, ...],
    keep: tuple[str, ...],
    sigma: Fraction,
    ablate: bool,
    sensitivity: bool,
    over: tuple[str, ...],
    plot: Path | None,
    force: bool,
    timeout: Fraction | None,
) -> int:
    """Derive the order of a target as a power of a base, case by case, with the axioms that each law rests on.

    $ nslogic derive resource --regime redundancy
    $ nslogic derive resource --regime any-shape --given "L ~ N_w^delta"
    $ nslogic derive percolation --regime data --base D --format latex
    $ nslogic derive kaplan --regime joint --base N_p,D
    $ nslogic derive --regime redundancy
    $ nslogic derive chinchilla:compute-optimal --ablate
    $ nslogic derive critical-depth:phases --plot phases.svg

    Exit code 0: derived. 1: a regime has no model, or none in which the base scales. 2: a request cannot be read.
    3: undecided.
    """
    bases = None if base is None else tuple(name.strip() for name in base.split(","))
    if bases is not None and not all(bases):
        raise click.BadParameter(f"`{base}` names no quantity, or has a comma too many.", param_hint="--base")
    picture = picture_of(over, plot, force=force, answer=output.format)
    if picture is not None and (ablate or sensitivity):
        raise click.BadParameter("it has no picture.", param_hint="--ablate" if ablate else "--sensitivity")
    chosen = read_matching(output, theories, regimes)
    for name in bases or ():
        _refuse_what_is_fixed(chosen, name)
    require_one_regime(
        [f"{theory.name}:{name}" for theory, names in chosen for name in expected_of(theory, names, regimes)], picture
    )
    from nslogic.limits import Limits
    from nslogic.questions.derive import DeriveOptions

    options = DeriveOptions(
        target=target,
        base=bases[0] if bases else None,
        given=given,
        without=without,
        keep=(*keep, *(() if picture is None or len(bases or ()) > 1 else picture.names)),
        sigma=sigma,
        limits=Limits(seconds=None if timeout is None else float(timeout)),
    )
    if (ablate or sensitivity) and len(bases or ()) > 1:
        raise click.BadParameter(
            "it needs one base, not several.", param_hint="--ablate" if ablate else "--sensitivity"
        )
    if ablate and sensitivity:
        raise click.BadParameter("ask for this or for --ablate, not for both.", param_hint="--sensitivity")
    if ablate:
        left_out = _asked(output, chosen, regimes, ablater(options), named=bool(theories))
        return answer_ablations(output, left_out)
    if sensitivity:
        moved = _asked(output, chosen, regimes, sensitivity_asker(options), named=bool(theories))
        return answer_sensitivities(output, moved)
    if bases and len(bases) > 1:
        answers = _asked(output, chosen, regimes, _bases_asker(bases, options), named=bool(theories))
        return _several_bases(output, answers, picture)

    def ask(theory: Theory, name: str) -> Sequence[LawResult]:
        from nslogic.questions.derive import derive

        return derive(theory, regimes=(name,), options=options)

    results = []
    for result in _asked(output, chosen, regimes, ask, named=bool(theories)):
        results.append(result)
        if output.format == "text":
            from nslogic.report.derive.text import law_page

            output.text(law_page(result))
    return _answer(output, results, picture, options.limits)


def _refuse_what_is_fixed(chosen: Sequence[tuple[Theory, tuple[str, ...]]], base: str) -> None:
    """Refuse a base that every regime in question declares fixed."""
    for theory, names in chosen:
        declared = {quantity.name: quantity.trend for quantity in theory.quantities}
        trends = [dict(theory.regime(name).trends).get(base, declared.get(base)) for name in names]
        if any(trend != "fixed" for trend in trends):
            return
    scaling = [
        quantity.name for theory, _ in chosen for quantity in theory.quantities if quantity.trend in ("grows", "falls")
    ]
    message = f"{base} is `fixed`, so no quantity is a power of it. Choose one that scales: {', '.join(scaling[:20])}."
    raise click.BadParameter(message, param_hint="--base")


def _bases_asker(bases: tuple[str, ...], options: DeriveOptions) -> Callable[[Theory, str], Sequence[BasesResult]]:
    from nslogic.questions.several_bases import derive_bases

    return lambda theory, name: derive_bases(theory, bases, regimes=(name,), options=options)


def _asked(
    output: Output,
    chosen: Sequence[tuple[Theory, tuple[str, ...]]],
    regimes: tuple[str, ...],
    ask: Callable[[Theory, str], Sequence[DerivedLaw]],
    *,
    named: bool,
) -> Iterator[DerivedLaw]:
    """Yield the answers regime by regime; skip theories that lack a name in the question and were not themselves named.

    Raises:
        InvalidInputError: a theory that was named lacks a name in the question, or all theories do.
    """
    problems: list[Diagnostic] = []
    answered = False
    for theory, names in chosen:
        for name in expected_of(theory, names, regimes):
            try:
                answers = ask(theory, name)
            except InvalidInputError as error:
                if named:
                    raise
                problems.extend(error.diagnostics)
                output.note(f"{theory.name} is left out: {error.diagnostics[0].message}")
                break
            answered = True
            yield from answers
    if problems and not answered:
        raise InvalidInputError(tuple(problems))


def _answer(output: Output, results: Sequence[LawResult], picture: Picture | None, limits: Limits) -> int:
    from nslogic.report.derive.data import derive_data, undecided_reason

    phases, drawn = ({}, exit_codes.AS_EXPECTED) if picture is None else draw_laws(output, results, picture, limits)

    without_model = any(result.derivation is None and not result.undecided for result in results)
    undecided = any(undecided_reason(result) for result in results)
    match output.format:
        case "json":
            ok = not (without_model or undecided) and drawn == exit_codes.AS_EXPECTED
            output.json({"laws": derive_data(results), **phases}, ok=ok)
        case "latex":
            from nslogic.report.derive.latex import derive_latex

            output.raw(derive_latex(results))
        case "markdown":
            from nslogic.report.derive.markdown import derive_markdown

            output.raw(derive_markdown(results))
        case _:
            pass
    for result in results:
        if reason := undecided_reason(result):
            output.note(f"{result.theory.name} · {result.regime.name} is undecided: {reason}")
    if without_model:
        return exit_codes.NOT_AS_EXPECTED
    return exit_codes.UNDECIDED if undecided else drawn


def _several_bases(output: Output, answers: Iterable[BasesResult], picture: Picture | None) -> int:
    from nslogic.report.derive.bases_data import bases_data
    from nslogic.report.derive.bases_text import bases_page

    results = []
    for result in answers:
        results.append(result)
        if output.format == "text":
            output.text(bases_page(result))
        if result.refused:
            which = "one law" if result.dependent else "such law"
            output.note(f"{result.theory.name} · {result.regime.name} has no {which}: {result.refused}")
        if result.undecided:
            output.note(f"{result.theory.name} · {result.regime.name} is undecided: {result.undecided}")
    without_model = any(result.check.verdict in ("degenerate", "inconsistent") for result in results)
    undecided = any(result.undecided or (result.derivation and not result.derivation.complete) for result in results)
    refused = bool(results) and all(result.refused for result in results)
    phases, drawn = ({}, exit_codes.AS_EXPECTED) if picture is None else draw_bases(output, results, picture)
    match output.format:
        case "json":
            ok = not (without_model or undecided or refused) and drawn == exit_codes.AS_EXPECTED
            output.json({"laws": bases_data(results), **phases}, ok=ok)
        case "latex":
            from nslogic.report.derive.bases_formulas import bases_latex

            output.raw(bases_latex(results))
        case "markdown":
            from nslogic.report.derive.bases_formulas import bases_markdown

            output.raw(bases_markdown(results))
        case _:
            pass
    if refused:
        return exit_codes.UNREADABLE
    if without_model:
        return exit_codes.NOT_AS_EXPECTED
    return exit_codes.UNDECIDED if undecided else drawn
