"""An estimate of a fit in the words of its page, from its JSON."""

from __future__ import annotations

from nslogic.report.pictures import AnswerData
from nslogic.report.uncertainties import interval_text, measured, significant


def measured_estimate(estimate: AnswerData) -> str:
    """Return an estimate with its error, as in `0.339 ± 0.024`."""
    sides = estimate["sides"]
    return measured(estimate["estimate"], estimate["error"], None if sides is None else (sides[0], sides[1]))


def ends_of_interval(estimate: AnswerData) -> str:
    """Return the interval of an estimate, as in `0.315 to 0.406`, empty where there is none."""
    interval = estimate["interval"]
    return "" if interval is None or not estimate["determined"] else interval_text(interval[0], interval[1])


def plain_estimate(estimate: AnswerData) -> str:
    """Return an estimate without its error, to three digits."""
    return significant(estimate["estimate"], 3)
