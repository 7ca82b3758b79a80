"""Theories against measured exponents, as JSON data with keys that are stable within a version."""

from __future__ import annotations

from nslogic.fits.published import PublishedGroup
from nslogic.questions.landscape import LandscapeResult, LandscapeRow
from nslogic.report.compare.data import range_data


def landscape_data(result: LandscapeResult) -> dict[str, object]:
    """Return the landscape as JSON data; formulas are texts, measured figures numbers."""
    return {
        "theories": [_row(row) for row in result.rows],
        "measurements": [_group(group) for group in result.measurements],
        "without": list(result.without),
    }


def _group(group: PublishedGroup) -> dict[str, object]:
    return {
        "name": group.theory.name,
        "title": group.title,
        "exponents": [
            {
                "name": each.name,
                "parameter": each.parameter.name,
                "estimate": each.estimate,
                "error": each.error,
                "source": each.source,
            }
            for each in group.exponents
        ],
    }


def _row(row: LandscapeRow) -> dict[str, object]:
    return {
        "theory": row.variant.theory.name,
        "alternatives": list(row.variant.choices),
        "exponents": [
            {
                "name": exponent.name,
                "cases": [
                    {"when": list(case.when), "relation": case.relation, "formula": case.formula}
                    for case in exponent.cases
                ],
                "rests_on": list(exponent.rests_on),
            }
            for exponent in row.variant.exponents
        ],
        "ranges": [range_data(asked) for asked in row.ranges],
        "relations": [relation.law for relation in row.relations],
        "distances": [
            {
                "measurement": each.group.title,
                "names": list(each.names),
                "distance": each.distance,
                "parameters": dict(each.parameters),
                "reason": each.reason,
            }
            for each in row.distances
        ],
        "tests": [
            {
                "relation": test.relation.law,
                "measurement": test.group.title,
                "measured": test.measured,
                "predicted": test.predicted,
                "distance": test.distance,
            }
            for test in row.tests
        ],
    }
