"""Why labels clash, as a person would say it: which laws to multiply, and what they then say against which label.

Read off the certificate: the multiplied rows of a contradiction add up to `0 < 0`. Everything but one trend adds up
to a law that this trend denies. Where laws have alternatives, each way to take them clashes for its own reason.
"""

from __future__ import annotations

from fractions import Fraction

from nslogic.algebra.rows import Certificate, Row
from nslogic.algebra.simplex import solve
from nslogic.logic.linear_engine import is_linear, row_of
from nslogic.orders.formulas import Comparison, OrderForm, has_logs
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT, Alternative, alternatives
from nslogic.orders.system import System
from nslogic.records import Record

MOST_CASES = 16
"""In how many ways the alternatives of a clash may be taken for it to be explained."""


class Use(Record):
    """One law of a clash: `form REL 0` of a label, raised to `power` (an inequality to a positive one)."""

    label: str
    form: OrderForm
    comparison: Comparison
    powers_only: bool
    power: Fraction


class CaseOfClash(Record):
    """Laws that multiply to `conclusion REL 0`, and the label that says otherwise (None: it is absurd by itself)."""

    uses: tuple[Use, ...]
    conclusion: OrderForm
    comparison: Comparison
    powers_only: bool
    against: Use | None


class Explanation(Record):
    """Why a core is contradictory, case by case over the alternatives of its laws."""

    core: tuple[str, ...]
    cases: tuple[CaseOfClash, ...]


def explain_core(system: System, core: tuple[str, ...]) -> Explanation | None:
    """Return why labels clash; None where exponents are symbolic or there are too many cases to say."""
    formulas = [system.constraint(label).formula for label in core]
    if not all(map(is_linear, formulas)):
        return None
    with_logs = any(map(has_logs, formulas))
    ways: list[list[tuple[str, Alternative]]] = [[]]
    for label, formula in zip(core, formulas, strict=True):
        ways = [[*way, (label, one)] for way in ways for one in alternatives(formula)]
        if len(ways) > MOST_CASES:
            return None
    cases = [_case(way, with_logs=with_logs) for way in ways]
    return Explanation(core, tuple(dict.fromkeys(cases)))


def _case(way: list[tuple[str, Alternative]], *, with_logs: bool) -> CaseOfClash:
    facts: list[tuple[str, OrderForm, int | None]] = []
    for label, one in way:
        facts += [(label, form, None) for form in one.equations]
        facts += [(label, row.form, row.kind) for row in one.rows]
    rows: list[Row] = [row_of(form, kind, with_logs=with_logs) for _, form, kind in facts]
    certificate = solve(rows)
    assert isinstance(certificate, Certificate), "a core is contradictory in every case"
    uses = [_use(*facts[index], multiplier) for index, multiplier in certificate.multipliers]
    against = next((use for use in uses if use.label.startswith("trend(")), None)
    if against is not None:
        scale = 1 / abs(against.power)
        uses = [_scaled(use, scale) for use in uses if use is not against]
        against = _scaled(against, scale)
    total = OrderForm()
    for use in uses:
        total = total + use.form.scaled(use.power)
    if all(use.comparison == "=" for use in uses):
        comparison: Comparison = "="
    else:
        comparison = "<" if any(use.comparison == "<" for use in uses) else "<="
    powers_only = any(use.powers_only for use in uses)
    return CaseOfClash(tuple(uses), total, comparison, powers_only, against)


def _use(label: str, form: OrderForm, kind: int | None, power: Fraction) -> Use:
    comparisons: dict[int | None, Comparison] = {
        None: "=",
        LOOSE: "<=",
        POWERS_LOOSE: "<=",
        STRICT: "<",
        POWERS_STRICT: "<",
    }
    return Use(label, form, comparisons[kind], kind in (POWERS_LOOSE, POWERS_STRICT), power)


def _scaled(use: Use, factor: Fraction) -> Use:
    return Use(use.label, use.form, use.comparison, use.powers_only, use.power * factor)
