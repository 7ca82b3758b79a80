"""Where the predictions of two theories part, as a page."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.questions.decide import DecideResult, Parting
from nslogic.questions.predictions import FittedTheory, Prediction
from nslogic.report.columns import aligned
from nslogic.report.page import BLANK, Page, PageLine, Span, enumeration, line
from nslogic.report.uncertainties import significant, with_error

SHOWN_PARTINGS = 12
"""How many measurements are shown unless all are asked for."""


def decide_page(result: DecideResult, *, verbose: bool = False) -> Page:
    """Return where predictions part as a page; all measurements if `verbose`, else the best."""
    first, second = names_of(result)
    lines: list[PageLine] = [line(Span(f"{first} or {second}", "strong"), f", each fitted to {_known(result)}", hang=2)]
    lines += aligned([_fit(name, fit) for name, fit in zip((first, second), result.fits, strict=True)], indent=2)
    lines.append(BLANK)
    if not result.partings:
        lines.append(line("They predict nothing in which they part.", hang=2))
    else:
        shown = result.partings if verbose else result.partings[:SHOWN_PARTINGS]
        head = tuple(Span(text, "dim") for text in ("measure", "", first, second, "apart", "decides over"))
        lines += aligned([head, *map(_row, shown)], indent=2)
        if len(shown) < len(result.partings):
            lines.append(line(Span(f"  and {len(result.partings) - len(shown)} more (-v)", "dim")))
        lines += [BLANK, *_reading(result)]
    if result.same:
        alike = [f"{each.law}{f' along {each.along}' if each.along else ''}" for each in result.same]
        lines.append(line(Span("Alike: ", "dim"), enumeration(alike), hang=2))
    lines += undecided_lines(result)
    return tuple(lines)


def undecided_lines(result: DecideResult) -> Iterator[PageLine]:
    """Yield what is not known of one of the theories, each with the reason; nothing where all is decided."""
    for each in result.undecided:
        where = f"{each.theory} ({each.regime})" if each.regime else each.theory
        yield line(Span("Not decided: ", "unsure"), f"{each.measurable.in_short()} in {where}: {each.reason}", hang=2)


def names_of(result: DecideResult) -> tuple[str, str]:
    """Return what the two theories are called, with the alternatives that were chosen."""
    first, second = (
        fit.variant.theory.name + (f" ({enumeration(fit.variant.choices)})" if fit.variant.choices else "")
        for fit in result.fits
    )
    return first, second


def _known(result: DecideResult) -> str:
    measured = (f"{each.name} = {with_error(each.estimate, each.error)}" for each in result.group.with_errors())
    return f"{result.group.title}: {enumeration(list(measured))}"


def _fit(name: str, fit: FittedTheory) -> tuple[Span | str, ...]:
    far = "none of these" if fit.distance is None else f"{fit.distance:.1f} standard errors away"
    own = {
        parameter for exponent in fit.variant.exponents for case in exponent.cases for parameter in _names(case.value)
    }
    values = [f"{parameter} = {significant(value, 3)}" for parameter, value in fit.parameters if parameter in own]
    return Span(name, "name"), far, f"at {', '.join(values)}" if values else ""


def _names(value: object) -> tuple[str, ...]:
    names = getattr(value, "names", None)
    return tuple(names()) if callable(names) else ()


def _row(parting: Parting) -> tuple[Span | str, ...]:
    along = f"along {parting.measurable.along}" if parting.measurable.along else ""
    return (
        Span(parting.measurable.law, "name"),
        along,
        prediction_text(parting.first),
        prediction_text(parting.second),
        f"{parting.apart:.1f}",
        "no range" if parting.decades is None else f"{significant(parting.decades, 2)} decades",
    )


def prediction_text(prediction: Prediction) -> str:
    """Return an exponent, or a bound on it."""
    relation = "" if prediction.relation == "=" else f"{prediction.relation} "
    return f"{relation}{significant(prediction.value, 3)}"


def _reading(result: DecideResult) -> Iterator[PageLine]:
    yield line(
        Span(
            f"Apart: the difference in standard errors, once the exponent is measured to ± {significant(result.error, 2)}"
            " and with the errors of what both were fitted to.",
            "dim",
        ),
        hang=2,
    )
    yield line(
        Span(
            f"Decides over: {result.runs} runs spread evenly, each with a scatter of {significant(100 * result.scatter, 2)} %,"
            f" give {significant(result.sigma, 2)} standard errors.",
            "dim",
        ),
        hang=2,
    )
