"""Whether a derivation agrees with models of its regime, and with what its cases say that they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nslogic.derivation.branches import scales
from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation, deviation
from nslogic.derivation.exponent_ranges import End
from nslogic.derivation.phase_diagram import holds_at
from nslogic.engines.engine import Order
from nslogic.engines.z3 import Z3Engine
from nslogic.limits import Limits
from nslogic.orders.formulas import Coefficient, Formula, compare_parameters, conjunction


def value_at(value: Coefficient, point: Mapping[str, Fraction]) -> Fraction:
    """Return a coefficient at parameter values."""
    return value if isinstance(value, Fraction) else value.evaluate(point)


def only_case(found: Derivation, point: Mapping[str, Fraction]) -> Case:
    """Return the one case that holds at parameter values."""
    holding = [case for case in found.cases if holds_at(case.conditions, point)]
    assert len(holding) == 1, [case.law for case in holding]
    return holding[0]


def agrees(found: Derivation, case: Case, orders: Mapping[str, Order], point: Mapping[str, Fraction]) -> bool:
    """Return whether target and base of a model are as a case says; the base has to scale as was asked."""
    power, log = orders[found.question.base]
    target_power, target_log = orders[found.question.target]
    assert power * found.question.direction > 0
    share = target_power / power
    if case.power is None:
        assert case.range is not None
        return _within(share, case.range.low, case.range.high, point) and (
            not case.range.values or share in [value_at(value, point) for value in case.range.values]
        )
    if share != value_at(case.power, point):
        return False
    rest = target_log - share * log
    if case.log is not None:
        return rest == value_at(case.log, point)
    return _within(rest, *(case.log_range or (None, None)), point)


def _within(value: Fraction, low: End | None, high: End | None, point: Mapping[str, Fraction]) -> bool:
    gaps = []
    if low is not None:
        gaps.append((value - value_at(low.value, point), low.attained))
    if high is not None:
        gaps.append((value_at(high.value, point) - value, high.attained))
    return all(gap > 0 or (attained and gap == 0) for gap, attained in gaps)


def at_point(found: Derivation, point: Mapping[str, Fraction]) -> Formula:
    """Return that the parameters have values."""
    field = found.system.field
    if field is None:
        return conjunction(())
    return conjunction(compare_parameters(field.generator(name) - value, "=") for name, value in point.items())


def entailed_by_its_reasons(found: Derivation, case: Case, point: Mapping[str, Fraction]) -> bool:
    """Return whether the law of a case follows at parameter values from what it rests on alone, as Z3 sees it."""
    against = conjunction(
        (at_point(found, point), scales(found.question), deviation(case, found.system, found.question))
    )
    return Z3Engine(found.system, Limits()).ask(case.rests_on, against).model is None
