"""Theories against measured exponents, as a page."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.fits.published import PublishedExponent
from nslogic.language.decimals import number_text
from nslogic.questions.landscape import LandscapeDistance, LandscapeResult, LandscapeRow
from nslogic.report.columns import aligned
from nslogic.report.compare.text import exponent_range_text
from nslogic.report.left_out import left_out_lines
from nslogic.report.page import BLANK, Page, PageLine, Span, Style, line
from nslogic.theory.exponent_names import VOCABULARY

NEAR_DISTANCE = 2.0
FAR_DISTANCE = 3.0
"""Up to how many standard errors a distance is shown as good, and from how many on as bad."""


def landscape_page(result: LandscapeResult) -> Page:
    """Return the landscape: each exponent with what is measured and derived, then distances, then tests."""
    lines: list[PageLine] = []
    for name, entry in VOCABULARY.items():
        section = [*measured_rows(result, name), *derived_rows(result, name)]
        if section:
            lines += [line(Span(name, "strong"), f"   {entry.law}, {entry.meaning}", hang=4)]
            lines += [*aligned(section, indent=2), BLANK]
    lines += [*_distances(result), *_tests(result), *landscape_left_out(result)]
    while lines and lines[-1] == BLANK:
        lines.pop()
    return tuple(lines)


def landscape_left_out(result: LandscapeResult) -> Iterable[PageLine]:
    """Yield a line with the theories of which there is no row."""
    return left_out_lines((name, "no exponent is named, or none could be derived") for name in result.without)


def landscape_row_name(row: LandscapeRow) -> str:
    """Return the theory of a row, with its alternatives."""
    return (
        f"{row.variant.theory.name} ({', '.join(row.variant.choices)})"
        if row.variant.choices
        else row.variant.theory.name
    )


def measured_rows(result: LandscapeResult, name: str) -> Iterable[tuple[str | Span, ...]]:
    """Yield what was measured of an exponent: the file, the value, and where it was published."""
    for group in result.measurements:
        for each in group.exponents:
            if each.name == name:
                yield (
                    Span(group.theory.name, "name"),
                    published_text(each),
                    f"measured, {each.source}" if each.source else "measured",
                )


def published_text(exponent: PublishedExponent) -> str:
    """Return a measured value as it was published."""
    parameter = exponent.parameter
    if parameter.interval is not None:
        low, high = map(number_text, parameter.interval)
        return f"{low} to {high}" + ("" if parameter.level is None else f" at level {number_text(parameter.level)}")
    if parameter.value is None:
        return ""
    error = ", without error" if parameter.error is None else f" ± {number_text(parameter.error)}"
    return f"{number_text(parameter.value)}{error}"


def derived_rows(result: LandscapeResult, name: str) -> Iterable[tuple[str | Span, ...]]:
    """Yield what theories derive of an exponent: the theory, its formula, and its range."""
    for row in result.rows:
        exponent = row.exponent(name)
        if exponent is None:
            continue
        relations = {"=": "", ">=": "at least ", "<=": "at most "}
        formulas = [
            relations[case.relation] + case.formula + (f" where {' and '.join(case.when)}" if case.when else "")
            for case in exponent.cases
        ]
        asked = row.range_of(name)
        known = asked is not None and asked.parts and not all(part.low == part.high for part in asked.parts)
        yield (
            Span(landscape_row_name(row), "name"),
            "; ".join(formulas),
            exponent_range_text(asked) if asked and known else "",
        )


def _distances(result: LandscapeResult) -> Iterable[PageLine]:
    rows = list(distance_rows(result))
    if rows:
        yield line(Span("Distances in standard errors", "strong"), ", minimised over the parameters of each theory")
        yield from aligned(rows, indent=2)
        yield BLANK


def distance_rows(result: LandscapeResult) -> Iterable[tuple[str | Span, ...]]:
    """Yield each distance: the theory, the measurements, the exponents, how far, and at which parameters."""
    for row in result.rows:
        for each in row.distances:
            yield (
                Span(landscape_row_name(row), "name"),
                each.group.title,
                ", ".join(each.names),
                _distance_text(each),
                _at(each),
            )


def _distance_text(each: LandscapeDistance) -> Span:
    if each.distance is None:
        return Span("?", "unsure")
    return _figure(each.distance)


def _figure(distance: float) -> Span:
    style: Style = "good" if distance <= NEAR_DISTANCE else "bad" if distance >= FAR_DISTANCE else "unsure"
    return Span(f"{distance:.1f}", style)


def _at(each: LandscapeDistance) -> str:
    if each.distance is None:
        return each.reason
    values = ", ".join(f"{name} = {value:.3g}" for name, value in each.parameters)
    return f"at {values}" if values else ""


def _tests(result: LandscapeResult) -> Iterable[PageLine]:
    rows = list(relation_rows(result))
    if rows:
        yield line(Span("Relations without free parameters", "strong"), ", in standard errors of the difference")
        yield from aligned(rows, indent=2)
        yield BLANK


def relation_rows(result: LandscapeResult) -> Iterable[tuple[str | Span, ...]]:
    """Yield each relation that is tested: the theory, the relation, the measurements, both sides, and how far apart."""
    for row in result.rows:
        for test in row.tests:
            yield (
                Span(landscape_row_name(row), "name"),
                test.relation.law,
                test.group.title,
                f"{test.measured:.3g} measured, {test.predicted:.3g} predicted",
                _figure(test.distance),
            )
