"""The answer of `simulate` for people: each exponent with its error, the theory's value, and diagnostics of the fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from nslogic.evidence.measurement import Measurement, RealNumber
from nslogic.evidence.simulation import Simulation
from nslogic.experiments.experiment import Experiment
from nslogic.experiments.settings import Value
from nslogic.report.columns import aligned
from nslogic.report.page import BLANK, Page, PageLine, Span, Style, count, line
from nslogic.report.simulate.distances import distance_text
from nslogic.report.uncertainties import significant, with_error

MARKS: dict[str, tuple[str, Style]] = {
    "supported": ("✓", "good"),
    "contradicted": ("✗", "bad"),
    "inconclusive": ("?", "unsure"),
}


BESIDE_OWN: tuple[str, Style] = ("·", "dim")
"""The mark of an exponent that has no exponent of a theory beside it."""

AGREEMENT = {"supported": "agrees", "contradicted": "differs"}
"""The words for verdicts on the exponent that an experiment itself gives."""


def simulation_page(result: Simulation) -> Page:
    """Return a simulation as a page."""
    head = Span(result.experiment.name, "strong")
    lines: list[PageLine] = [
        line(head, f"   {result.experiment.title}   ", Span(count(result.seeds, "seed"), "dim"), hang=2),
        line("  ", Span(settings_text(result.settings), "dim"), hang=2),
    ]
    for measurement in result.measurements:
        lines += measurement_lines(measurement)
    return tuple(lines)


def measurement_lines(measurement: Measurement, *, of: str = "theory") -> Iterator[PageLine]:
    """Yield the verdict on one exponent, with the estimator and diagnostics below.

    Args:
        measurement: The exponent.
        of: Whose exponent stands beside it. Where that is not the theory's, a measured one supports no law of it.
    """
    mark, style = MARKS[measurement.verdict]
    verdict: str = measurement.verdict
    if of != "theory" and verdict in AGREEMENT:
        (mark, style), verdict = BESIDE_OWN, AGREEMENT[verdict]
    value = with_error(measurement.estimate.value, measurement.estimate.error)
    if measurement.corrected and measurement.raw is not None:  # what was seen comes before what was made of it
        value = f"plain slope {_number(measurement.raw)}   corrected {value}"
    estimate = f"{value}   {of} {significant(measurement.theory)}   "
    yield line(
        Span(mark, style),
        " ",
        Span(measurement.name, "name"),
        f"   {estimate}",
        Span(verdict, style),
        hang=4,
    )
    low, high = measurement.window
    by_theory = " (a correction that the theory itself gives)" if measurement.corrected else ""
    yield line("    ", Span(f"{measurement.estimator}{by_theory}; from {low:g} to {high:g}", "dim"), hang=6)
    yield line("    ", Span(distance_text(measurement.off, measurement.tolerance, measurement.distance), "dim"), hang=6)
    parts = [
        f"{words} {_number(number)}"
        for words, number in (
            ("plain slope", None if measurement.corrected else measurement.raw),
            ("last two points", measurement.local),
            ("relative", measurement.relative),
        )
        if number is not None
    ]
    if measurement.ratio is not None:
        parts.append(f"at most {100 * measurement.ratio:.2g} % off the exact formula")
    if measurement.straight is False:
        assert measurement.curvature is not None
        parts.append(f"not straight: curvature {_number(measurement.curvature)}")
    if parts:
        yield line("    ", Span("; ".join(parts), "dim"), hang=6)


def _number(number: RealNumber) -> str:
    return with_error(number.value, number.error)


def settings_text(settings: Mapping[str, Value]) -> str:
    """Return settings in the syntax of the command line."""
    return " ".join(
        f"{name}={','.join(f'{number:g}' for number in value) if isinstance(value, tuple) else f'{value:g}'}"
        for name, value in settings.items()
    )


def experiments_page(experiments: Sequence[Experiment]) -> Page:
    """Return the list of experiments with their settings."""
    lines: list[PageLine] = []
    for experiment in experiments:
        lines.append(
            line(Span(experiment.name, "strong"), f"   {experiment.title}   ", Span(experiment.source, "dim"), hang=2)
        )
        rows = [
            (Span(f"{name}={settings_text({name: setting.default}).partition('=')[2]}", "name"), setting.meaning)
            for name, setting in experiment.settings.items()
        ]
        lines += [*aligned(rows, indent=2), BLANK]
    return tuple(lines)
