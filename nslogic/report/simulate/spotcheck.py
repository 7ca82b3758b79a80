"""The answer of `spotcheck`: what was measured beside what the theory states."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.questions.spotcheck import SpotResult
from nslogic.report.page import BLANK, Page, PageLine, Span, count, line
from nslogic.report.simulate.data import measurement_data
from nslogic.report.simulate.text import measurement_lines, settings_text


def spotcheck_data(results: Sequence[SpotResult]) -> list[dict[str, object]]:
    """Return spot checks as JSON data."""
    return [
        {
            "theory": one.theory.name,
            "id": one.check.id,
            "axiom": one.check.axiom,
            "claim": one.check.claim,
            "law": one.law,
            "stated": one.stated,
            "experiment": one.check.experiment,
            "seeds": one.measurement.seeds,
            "verdict": one.measurement.verdict,
            "measured": measurement_data(one.measurement),
        }
        for one in results
    ]


def spotcheck_page(results: Sequence[SpotResult]) -> Page:
    """Return spot checks as a page."""
    lines: list[PageLine] = []
    before = None
    for one in results:
        here = (one.theory.name, one.check.id)
        if here != before:
            if before is not None:
                lines.append(BLANK)
            about = one.check.claim or one.check.axiom or "no axiom"
            law = f"   {about}: {one.law}" if one.law else ""
            lines.append(line(Span(f"{one.theory.name} · {one.check.id}", "strong"), law, hang=2))
            run = f"{one.check.experiment}, {count(one.measurement.seeds, 'seed')}"
            lines.append(line("  ", Span(f"{run}: {settings_text(one.measurement.settings)}", "dim"), hang=4))
        before = here
        lines += measurement_lines(one.measurement)
        if one.stated is None and one.law:
            said = "the law is not one power of one quantity; the exponent beside it is the experiment's own"
            lines.append(line("    ", Span(said, "dim"), hang=6))
    if not results:
        return (line("These theories name no simulation."),)
    verdicts = [one.measurement.verdict for one in results]
    parts = [f"{verdicts.count(each)} {each}" for each in dict.fromkeys(sorted(verdicts))]
    return (*lines, BLANK, line(f"{count(len(results), 'exponent')}: {', '.join(parts)}."))


def spotcheck_plot(results: Sequence[SpotResult], kind: str) -> bytes:
    """Return a panel for each curve that spot checks measured."""
    from nslogic.report.simulate.plots import curves_plot

    titles = (f"{one.theory.name} · {one.check.id}: {one.measurement.name}" for one in results)
    return curves_plot([(title, one.measurement) for title, one in zip(titles, results, strict=True)], kind)
