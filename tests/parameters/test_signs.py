"""What is known of signs, bounds and reasons: the tightest bound counts, and each fact names all that it stands on."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest

from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.signs import ANY, NEGATIVE, POSITIVE, ZERO
from nslogic.orders.formulas import AtomRelation, ParameterAtom
from nslogic.parameters.signs import Contradiction, Facts
from tests.parameters.polynomials import FIELD, NAMES

a, b, _ = map(FIELD.generator, NAMES)


def learned(*asked: tuple[RationalFunction, AtomRelation]) -> Facts:
    """Return facts of which each condition is another label."""
    facts = Facts()
    for place, (value, relation) in enumerate(asked):
        facts.assume(ParameterAtom(value, relation), 1 << place)
    return facts


def test_the_tightest_bound_counts_in_whatever_order_they_come() -> None:
    asked: list[tuple[RationalFunction, AtomRelation]] = [(1 - a, "<"), (2 - a, "<="), (2 - a, "<")]
    asked += [(a - 9, "<"), (a - 5, "<="), (a - 7, "<=")]
    for order in permutations(asked):
        facts = learned(*order)
        low, high = facts.lows["a"], facts.highs["a"]
        assert (low.value, low.strict) == (Fraction(2), True)
        assert (high.value, high.strict) == (Fraction(5), False)


def test_the_reasons_of_a_bound_are_those_of_the_tightest() -> None:
    facts = learned((1 - a, "<"), (3 - a, "<"), (2 - a, "<"), (3 - a, "<"))
    assert facts.lows["a"].reasons == 2
    assert facts.sign(3 - a) == (NEGATIVE, 2)
    assert facts.sign(1 - a)[0] == NEGATIVE


def test_a_sign_that_bounds_tell_alone_rests_on_them_alone() -> None:
    facts = learned((a - b, "<="), (a, "<"), (-b, "<"))
    assert facts.sign(a - b) == (NEGATIVE, 6)


def test_a_sign_that_a_condition_and_bounds_tell_together_rests_on_both() -> None:
    facts = learned((a - b, "<="), (1 - a, "<="), (b - 1, "<="))
    assert facts.sign(a - b) == (ZERO, 7)


def test_what_is_not_known_has_no_reasons() -> None:
    facts = learned((1 - a, "<"))
    assert facts.sign(b) == (ANY, 0)
    assert facts.sign(a - b) == (ANY, 0)
    assert facts.sign(a * b) == (ANY, 0)


@pytest.mark.parametrize(("number", "signs"), [(-2, NEGATIVE), (0, ZERO), (Fraction(1, 3), POSITIVE)])
def test_the_sign_of_a_number_is_its_own(number: Fraction, signs: int) -> None:
    assert Facts().sign(Fraction(number)) == (signs, 0)
    assert Facts().sign(FIELD.constant(number)) == (signs, 0)


@pytest.mark.parametrize(
    ("number", "relation", "holds"), [(-1, "<", True), (0, "=", True), (0, "<", False), (1, "<=", False)]
)
def test_a_condition_without_parameters_holds_or_contradicts_by_itself(
    number: int, relation: AtomRelation, holds: bool
) -> None:
    atom = ParameterAtom(FIELD.constant(number), relation)
    if holds:
        assert Facts().assume(atom, 4) == []
    else:
        with pytest.raises(Contradiction) as error:
            Facts().assume(atom, 4)
        assert error.value.reasons == 4


@pytest.mark.parametrize(
    ("low", "high", "clash"),
    [
        ((2 - a, "<="), (a - 1, "<="), True),
        ((1 - a, "<"), (a - 1, "<="), True),
        ((1 - a, "<="), (a - 1, "<"), True),
        ((1 - a, "<"), (a - 2, "<"), False),
        ((1 - a, "<="), (a - 2, "<"), False),
    ],
)
def test_bounds_clash_where_nothing_lies_between_them(
    low: tuple[RationalFunction, AtomRelation], high: tuple[RationalFunction, AtomRelation], clash: bool
) -> None:
    if clash:
        with pytest.raises(Contradiction) as error:
            learned(low, high)
        assert error.value.reasons == 3
    else:
        assert learned(low, high).lows["a"].value == 1


def test_bounds_that_meet_tell_the_value() -> None:
    facts = learned((1 - 2 * a, "<="))
    ((zero, reasons),) = facts.assume(ParameterAtom(2 * a - 1, "<="), 8)
    assert (zero.evaluate({"a": Fraction(1, 2)}), reasons) == (Fraction(0), 9)
    assert facts.sign(2 * a - 1) == (ZERO, 9)


@pytest.mark.parametrize(
    ("asked", "value", "signs"),
    [
        ([(1 - a, "<")], a * a - 1, POSITIVE),
        ([(1 - a, "<=")], a * a - 1, POSITIVE | ZERO),
        ([(a + 1, "<")], a**3 + 1, NEGATIVE),
        ([(-a, "<"), (b, "<")], a * a - b, POSITIVE),
        ([(-a, "<="), (b, "<=")], a * a - b, POSITIVE | ZERO),
        ([(-a, "<"), (-b, "<=")], a + b, POSITIVE),
        ([(a - 1, "<"), (b - 1, "<=")], a + b - 2, NEGATIVE),
        ([(1 - a, "<"), (b - 1, "<")], a - b, POSITIVE),
        ([(1 - a, "<"), (1 - b, "<")], a - b, ANY),
        ([(1 - a, "<"), (1 - b, "<")], a * b - 1, POSITIVE),
        ([(-a, "<"), (a - 1, "<")], a * a - 1, NEGATIVE),
        ([(a, "<"), (-b, "<")], a * b - 1, NEGATIVE),
        ([(a, "<="), (-b, "<")], a * b * b + a, NEGATIVE | ZERO),
        ([(a, "!=")], a * a, POSITIVE),
        ([], (a - b) ** 2, POSITIVE | ZERO),
    ],
)
def test_signs_follow_from_bounds(
    asked: list[tuple[RationalFunction, AtomRelation]], value: RationalFunction, signs: int
) -> None:
    assert learned(*asked).sign(value)[0] == signs
    mirrored = {POSITIVE: NEGATIVE, NEGATIVE: POSITIVE, ZERO: ZERO}
    assert learned(*asked).sign(-value)[0] == sum(mirrored[one] for one in mirrored if signs & one)
