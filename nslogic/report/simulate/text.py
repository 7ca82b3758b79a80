"""The answer of `simulate` for people: each exponent with its error, what theory says, and the checks beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from nslogic.evidence.measurement import Measurement, RealNumber
from nslogic.evidence.simulation import Simulation
from nslogic.experiments.experiment import Experiment, Value
from nslogic.report.page import BLANK, Page, PageLine, Span, Style, aligned, count, line
from nslogic.report.uncertainties import significant, with_error

MARKS: dict[str, tuple[str, Style]] = {
    "supported": ("✓", "good"),
    "contradicted": ("✗", "bad"),
    "inconclusive": ("?", "unsure"),
}


def simulation_page(result: Simulation) -> Page:
    """Return a simulation as a page."""
    head = Span(result.experiment.name, "strong")
    lines: list[PageLine] = [
        line(head, f"   {result.experiment.title}   ", Span(count(result.seeds, "seed"), "dim"), hang=2),
        line("  ", Span(settings_text(result.settings), "dim"), hang=2),
    ]
    for one in result.measurements:
        lines += measurement_lines(one)
    return tuple(lines)


def measurement_lines(one: Measurement) -> Iterator[PageLine]:
    """Return the verdict on one exponent, with how it was measured below."""
    mark, style = MARKS[one.verdict]
    said = f"{with_error(one.estimate.value, one.estimate.error)}   theory {significant(one.theory)}   "
    yield line(Span(mark, style), " ", Span(one.name, "name"), f"   {said}", Span(one.verdict, style), hang=4)
    low, high = one.window
    yield line("    ", Span(f"{one.estimator}; from {low:g} to {high:g}", "dim"), hang=6)
    parts = [
        f"{words} {_number(number)}"
        for words, number in (("plain slope", one.raw), ("last two points", one.local), ("relative", one.relative))
        if number is not None
    ]
    if one.ratio is not None:
        parts.append(f"at most {100 * one.ratio:.2g} % off the exact formula")
    if one.straight is False:
        assert one.curvature is not None
        parts.append(f"not straight: curvature {_number(one.curvature)}")
    if parts:
        yield line("    ", Span("; ".join(parts), "dim"), hang=6)


def _number(number: RealNumber) -> str:
    return with_error(number.value, number.error)


def settings_text(settings: Mapping[str, Value]) -> str:
    """Return settings as they are given on the command line."""
    return " ".join(
        f"{name}={','.join(f'{one:g}' for one in value) if isinstance(value, tuple) else f'{value:g}'}"
        for name, value in settings.items()
    )


def experiments_page(found: Sequence[Experiment]) -> Page:
    """Return the list of experiments with their settings."""
    lines: list[PageLine] = []
    for one in found:
        lines.append(line(Span(one.name, "strong"), f"   {one.title}   ", Span(one.source, "dim"), hang=2))
        rows = [
            (Span(f"{name}={settings_text({name: setting.default}).partition('=')[2]}", "name"), setting.meaning)
            for name, setting in one.settings.items()
        ]
        lines += [*aligned(rows, indent=2), BLANK]
    return tuple(lines)
