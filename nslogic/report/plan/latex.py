"""The laws of a plan as one displayed formula."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.questions.plan import PlanResult
from nslogic.report.derive.formulas import DerivationFormulas
from nslogic.report.derive.latex import case_head
from nslogic.report.formulas.displayed import displayed


def displayed_growths(results: Sequence[PlanResult]) -> str | None:
    """Return the law of each quantity in powers of the scaled one, None where there is no law."""
    return displayed(
        [
            case_head(DerivationFormulas.of(growth.derivation), case)
            for result in results
            for growth in result.growths
            for case in growth.cases
        ]
    )
