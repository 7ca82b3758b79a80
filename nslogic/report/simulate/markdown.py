"""The page of all spot checks as Markdown, from what `spotcheck --format json` gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite

from nslogic.report.pictures import AnswerData
from nslogic.report.simulate.distances import distance_text
from nslogic.report.simulate.text import MARKS
from nslogic.report.uncertainties import significant, with_error


def picture_name(check: AnswerData) -> str:
    """Return the file of the picture of a spot check, the same for all exponents that it measures."""
    return f"{check['theory']}-{check['id']}.svg"


def has_picture(checks: Sequence[AnswerData]) -> bool:
    """Return whether a spot check has a curve that can be drawn."""
    return any(check["measured"]["mean"] for check in checks)


def grouped(results: Sequence[AnswerData]) -> dict[tuple[str, str], list[AnswerData]]:
    """Return the results of each spot check together, by theory and id, in their order."""
    groups: dict[tuple[str, str], list[AnswerData]] = {}
    for result in results:
        groups.setdefault((result["theory"], result["id"]), []).append(result)
    return groups


def spotchecks_markdown(results: Sequence[AnswerData], folder: str) -> str:
    """Return the page: one table of all, then each spot check with its picture, settings, estimator and verdict.

    Args:
        results: What `spotcheck_data` returns, of all theories.
        folder: Where the pictures lie, from the page.
    """
    lines = ["| theory | law | measured | plain slope | theory says | verdict |", "|---|---|---|---|---|---|"]
    for result in results:
        measured = result["measured"]
        where = f"[{result['theory']}](#{_anchor(result)}) {result['id']}"
        cells = (
            where,
            _code(result["law"]) or f"`{result['claim'] or result['axiom']}`",
            f"{measured['name']}: {_number(measured)}",
            _number(measured["raw"]) or "–",
            _minus(significant(measured["theory"])),
            f"{MARKS[measured['verdict']][0]} {measured['verdict']}",
        )
        lines.append("| " + " | ".join(cells) + " |")
    for (theory, name), checks in grouped(results).items():
        first = checks[0]
        about = first["claim"] or first["axiom"]
        lines += ["", f"## {theory} {name}", "", f"`{about}`: {_code(first['law'])}  "]
        seeds = first["measured"]["seeds"]
        settings = _settings(first["settings"])
        lines.append(f"`nslogic simulate {first['experiment']}{settings}`, {seeds} seeds")
        lines += ["", *(_line(check) for check in checks)]
        if any(check["stated"] is None for check in checks):
            lines += ["", "The law is not one power of one quantity; the exponent beside it is the experiment's own."]
        if has_picture(checks):
            lines += ["", f"![{theory} {name}]({folder}/{picture_name(first)})"]
    return "\n".join(lines) + "\n"


def _anchor(result: AnswerData) -> str:
    return f"{result['theory']} {result['id']}".lower().replace(" ", "-")


def _code(law: str) -> str:
    return f"`{law}`" if law else ""


def _settings(settings: Mapping[str, object]) -> str:
    """Return the settings that the file gives, as the command line has them."""
    return "".join(f" --set {name}={value}" for name, value in settings.items())


def _line(check: AnswerData) -> str:
    """Return what is told of one exponent."""
    measured = check["measured"]
    low, high = measured["window"]
    parts = [f"- **{measured['name']}**: "]
    if measured["corrected"] and measured["raw"] is not None:
        parts.append(f"plain slope {_number(measured['raw'])}; with a correction that the theory itself gives ")
    parts.append(f"{_number(measured)}, theory {_minus(significant(measured['theory']))}: *{measured['verdict']}*, ")
    parts.append(f"{_distances(measured)}. {measured['estimator'].capitalize()}; from {low:g} to {high:g}.")
    if measured["last_local"] is not None and not measured["estimator"].startswith("least squares"):
        parts.append(f" Last two points {_number(measured['last_local'])}.")
    if measured["straight"] is False:
        parts.append(f" Not straight: curvature {_number(measured['curvature'])}.")
    return "".join(parts)


def _distances(measured: AnswerData) -> str:
    """Return the two distances that the verdict depends on."""
    if measured["estimate"] is None:
        return "no estimate"
    off = abs(measured["estimate"] - measured["theory"])
    return distance_text(off, measured["tolerance"], measured["distance"])


def _number(number: AnswerData | None) -> str:
    if number is None or number["estimate"] is None:
        return ""
    error = number["error"]
    return _minus(with_error(number["estimate"], error if error is not None and isfinite(error) else None))


def _minus(text: str) -> str:
    return text.replace("-", "\N{MINUS SIGN}")
