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
        lines += measurement_lines(result.measurement)
        if result.stated is None and result.law:
            remark = "the law is not one power of one quantity; the exponent beside it is the experiment's own"
            lines.append(line("    ", Span(remark, "dim"), hang=6))
    if not results:
        return (line(f"These theories name no simulation. {_which_do()}"),)
    verdicts = [result.measurement.verdict for result in results]
    parts = [f"{verdicts.count(each)} {each}" for each in dict.fromkeys(sorted(verdicts))]
    return (*lines, BLANK, line(f"{count(len(results), 'exponent')}: {', '.join(parts)}."))


def _which_do() -> str:
    """Return which bundled theories name simulations, as far as their files say."""
    from nslogic.theory.library import bundled

    names = [name for name, path in bundled() if "[[spotchecks]]" in path.read_text(encoding="utf-8")]
    return f"Of those that come with nslogic, {enumeration(names)} do." if names else ""
