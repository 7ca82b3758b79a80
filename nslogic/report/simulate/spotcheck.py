"""The answer of `spotcheck`: measured exponents beside those the theory states."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.experiments.registry import experiment
from nslogic.questions.spotcheck import SpotResult
from nslogic.report.labels import place_data
from nslogic.report.page import BLANK, Page, PageLine, Span, count, enumeration, line
from nslogic.report.simulate.data import measurement_data
from nslogic.report.simulate.text import measurement_lines, settings_text


def spotcheck_data(results: Sequence[SpotResult]) -> list[dict[str, object]]:
    """Return spot checks as JSON data."""
    return [
        {
            "theory": result.theory.name,
            "id": result.check.id,
            "axiom": result.check.axiom,
            "claim": result.check.claim,
            "law": result.law,
            "stated": result.stated,
            "experiment": result.check.experiment,
            "seeds": result.measurement.seeds,
            "verdict": result.measurement.verdict,
            "measured": measurement_data(result.measurement, experiment(result.check.experiment)),
            "place": place_data(result.theory, result.check.origin),
        }
        for result in results
    ]


def spotcheck_page(results: Sequence[SpotResult]) -> Page:
    """Return spot checks as a page."""
    lines: list[PageLine] = []
    before = None
    for result in results:
        spot = (result.theory.name, result.check.id)
        if spot != before:
            if before is not None:
                lines.append(BLANK)
            about = result.check.claim or result.check.axiom or "no axiom"
            law = f"   {about}: {result.law}" if result.law else ""
            lines.append(line(Span(f"{result.theory.name} · {result.check.id}", "strong"), law, hang=2))
            run = f"{result.check.experiment}, {count(result.measurement.seeds, 'seed')}"
            lines.append(line("  ", Span(f"{run}: {settings_text(result.measurement.settings)}", "dim"), hang=4))
        before = spot
        lines += measurement_lines(result.measurement, of="theory" if result.stated is not None else "experiment")
        if result.stated is None:
            lines.append(line("    ", Span(_why_none(result), "dim"), hang=6))
    if not results:
        return (line(f"These theories name no simulation. {_which_do()}"),)
    verdicts = [result.measurement.verdict for result in results if result.stated is not None]
    parts = [f"{verdicts.count(each)} {each}" for each in dict.fromkeys(sorted(verdicts))]
    if len(verdicts) < len(results):
        parts.append(f"{len(results) - len(verdicts)} beside the experiment's own")
    return (*lines, BLANK, line(f"{count(len(results), 'exponent')}: {', '.join(parts)}."))


def _why_none(result: SpotResult) -> str:
    """Return why no exponent of a theory stands beside a measured one."""
    why = "the law is not one power of one quantity" if result.law else "no axiom or claim is named"
    return (
        f"{why}; the exponent beside it is the experiment's own, and says nothing for or against the theory by itself"
    )


def _which_do() -> str:
    """Return which bundled theories name simulations, as far as their files say."""
    from nslogic.theory.library import bundled

    names = [name for name, path in bundled() if "[[spotchecks]]" in path.read_text(encoding="utf-8")]
    return f"Of those that come with nslogic, {enumeration(names)} do." if names else ""
