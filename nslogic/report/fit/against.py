"""Measured exponents beside those of theories: a row for each, and which theories say nothing about the runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isfinite

from nslogic.fits.exponents import MeasuredName
from nslogic.questions.against import AgainstRegime, Predicted
from nslogic.report.columns import aligned
from nslogic.report.page import Page, PageLine, Span, Style, enumeration, line
from nslogic.report.uncertainties import significant, with_error

SYMBOLS_OF_EXPONENTS: dict[MeasuredName, str] = {
    "alpha_N": "loss ~ N^-alpha_N",
    "alpha_D": "loss ~ D^-alpha_D",
    "alpha_C": "loss ~ C^-alpha_C",
    "a_N": "N ~ C^a_N",
}
"""What each measured exponent is of."""

NOTES = (
    "Exponents are of the loss above its floor where the form has one; a theory may speak of the whole loss.",
    "Distances are those of the mean of the resamples, with their covariance, in reciprocals of well-known exponents.",
)
"""How the table is to be read."""

CLOSE, FAR_OFF = 2.0, 4.0
"""Up to how many standard errors runs and a theory agree, and from how many on they do not."""


def against_page(rows: Sequence[AgainstRegime]) -> Page:
    """Return a table: theory and regime, distance in standard errors, exponents, implied parameters."""
    compared = [row for row in rows if not row.reason]
    measured = {each.name: each for row in compared for each in row.predictions}
    lines: list[PageLine] = [
        line(
            Span("Against theories", "strong"),
            ", in standard errors of these runs, with the covariance of the estimates",
        ),
        *aligned(
            [
                (Span(name, "name"), with_error(each.measured, each.error), Span(SYMBOLS_OF_EXPONENTS[name], "dim"))
                for name, each in measured.items()
            ],
            indent=2,
        ),
    ]
    lines += aligned([_row(row) for row in compared], indent=2)
    lines += _silent(rows)
    for note in NOTES:
        lines.append(line("  ", Span(note, "dim"), hang=2))
    return tuple(lines)


def _row(row: AgainstRegime) -> tuple[Span, Span, str, str]:
    name = f"{row.theory.name} · {row.regime.name}" + (f", if {' and '.join(row.when)}" if row.when else "")
    distance = row.distance
    assert distance is not None, "a comparison without a reason has a distance"
    style: Style = "good" if distance < CLOSE else "unsure" if distance < FAR_OFF else "bad"
    exponents = ", ".join(map(_exponent, row.predictions))
    implied = ", ".join(
        f"{parameter} = {with_error(value, error)}"
        for parameter, value, error in row.implied
        if _is_news(row, parameter)
    )
    return Span(name, "name"), Span(f"{distance:.1f}", style), exponents, f"implies {implied}" if implied else ""


def _is_news(row: AgainstRegime, parameter: str) -> bool:
    """Return whether a parameter is more than a measured exponent under another name."""
    return not any(each.formula == parameter for each in row.predictions) or len(row.predictions) > 1


def _exponent(each: Predicted) -> str:
    if not each.exact:
        return f"{each.name} at least {each.formula}"
    value = "" if each.value is None else significant(each.value, 3)
    return f"{each.name} = {each.formula}" + ("" if value in ("", each.formula) else f" = {value}")


def _silent(rows: Sequence[AgainstRegime]) -> Iterator[PageLine]:
    """Yield the theories whose regimes say nothing, and the regimes that could not be compared."""
    for reason in dict.fromkeys(row.reason for row in rows if row.reason):
        regimes: dict[str, list[str]] = {}
        for row in rows:
            if row.reason == reason:
                regimes.setdefault(row.theory.name, []).append(row.regime.name)
        names = [f"{theory} ({', '.join(each)})" for theory, each in regimes.items()]
        several = sum(map(len, regimes.values())) > 1
        words = reason.replace("says", "they say", 1) if several else f"it {reason}"
        yield line(
            "  ",
            Span(
                f"Not compared, since {words}: " if reason.startswith("says") else f"Not compared ({reason}): ",
                "dim",
            ),
            enumeration(names),
            hang=4,
        )


def against_data(rows: Sequence[AgainstRegime]) -> list[dict[str, object]]:
    """Return comparisons as JSON data."""
    return [
        {
            "theory": row.theory.name,
            "regime": row.regime.name,
            "when": list(row.when),
            "exponents": [
                {
                    "name": each.name,
                    "formula": each.formula,
                    "exact": each.exact,
                    "measured": each.measured,
                    "error": each.error,
                    "value": each.value,
                }
                for each in row.predictions
            ],
            "distance": row.distance if row.distance is not None and isfinite(row.distance) else None,
            "implied": {name: {"estimate": value, "error": error} for name, value, error in row.implied},
            "reason": row.reason,
        }
        for row in rows
    ]
