"""What is known of signs, bounds and reasons: the tightest bound counts, and each fact names all that it stands on."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise, permutations, product

import pytest

from nslogic.algebra.functions import Field, RationalFunction
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
    lows: list[tuple[RationalFunction, AtomRelation]] = [(1 - a, "<"), (2 - a, "<="), (2 - a, "<")]
    highs: list[tuple[RationalFunction, AtomRelation]] = [(a - 9, "<"), (a - 5, "<="), (a - 7, "<=")]
    for below, above in product(permutations(lows), permutations(highs)):
        for facts in (learned(*below, *above), learned(*above, *below)):
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
        ([(-a, "<"), (a - 1, "<"), (-b, "<"), (b - 1, "<")], 2 - a - b, POSITIVE),
        ([(-a, "<"), (a - 1, "<"), (-b, "<"), (b - 1, "<")], a + b, POSITIVE),
        ([(-a, "<"), (a - 1, "<"), (-b, "<"), (b - 1, "<")], 1 - a - b, ANY),
        ([(a, "<"), (-b, "<")], a * b - 1, NEGATIVE),
        ([(a, "<="), (-b, "<")], a * b * b + a, NEGATIVE | ZERO),
        ([(a, "!=")], a * a, POSITIVE),
        ([], (a - b) ** 2, POSITIVE | ZERO),
        ([(a, "<")], a**3 + a + 1, ANY),
        ([(-a, "<")], a**3 + a + 1, POSITIVE),
        ([(a, "<")], a**3 + a - 1, NEGATIVE),
        ([(a, "<="), (-b, "<")], a**3 - a * b - b, ANY),
        ([(a, "<="), (-b, "<")], a**3 + a * b - b, NEGATIVE),
    ],
)
def test_signs_follow_from_bounds(
    asked: list[tuple[RationalFunction, AtomRelation]], value: RationalFunction, signs: int
) -> None:
    assert learned(*asked).sign(value)[0] == signs
    mirrored = {POSITIVE: NEGATIVE, NEGATIVE: POSITIVE, ZERO: ZERO}
    assert learned(*asked).sign(-value)[0] == sum(mirrored[one] for one in mirrored if signs & one)


def test_facts_go_on_from_a_copy_without_the_original() -> None:
    facts = learned((1 - a, "<"))
    other = facts.copy()
    other.assume(ParameterAtom(a - b, "<"), 2)
    other.assume(ParameterAtom(2 - a, "<"), 4)
    assert (other.sign(a - b)[0], facts.sign(a - b)[0]) == (NEGATIVE, ANY)
    assert other.lows["a"].value == 2
    assert facts.lows["a"].value == 1
    facts.assume(ParameterAtom(a - 3, "<"), 8)
    assert "a" in facts.highs
    assert "a" not in other.highs
    assert other.sign(a - 3)[0] == ANY


def test_parameters_of_new_facts_are_noted_until_somebody_has_looked() -> None:
    facts = learned((a - b, "<"))
    assert facts.changed == {"a", "b"}
    facts.changed.clear()
    facts.assume(ParameterAtom(a - b, "<"), 2)  # known
    facts.assume(ParameterAtom(a - b, "<="), 2)  # and weaker
    assert not facts.changed
    facts.assume(ParameterAtom(-b, "<"), 2)
    assert facts.changed == {"b"}


def test_facts_narrow_others_in_a_few_rounds() -> None:
    field = Field(tuple(f"x{place}" for place in range(4 + 1)))
    chain = [field.generator(name) for name in field.names]
    asked = [ParameterAtom(-chain[0], "<")]
    asked += [ParameterAtom(-before * after, "<") for before, after in pairwise(chain)]
    forward, backward = Facts(), Facts()
    forward.assume_all(asked, rounds=4)
    assert all(forward.sign(one)[0] == POSITIVE for one in chain)
    backward.assume_all(asked[::-1], rounds=4)  # each round tells one sign more
    assert [backward.sign(one)[0] for one in chain] == [POSITIVE] * 4 + [NEGATIVE | POSITIVE]


@pytest.mark.parametrize(
    ("asked", "factor", "signs", "reasons"),
    [
        ([(a * b, "<"), (a, "<")], b, POSITIVE, 3),
        ([(a * b, "<"), (-a, "<")], b, NEGATIVE, 3),
        ([(a * b, "="), (a, "!=")], b, ZERO, 3),
        ([(a * b, "!=")], a, NEGATIVE | POSITIVE, 1),
        ([(a * b, "<="), (a, "<")], b, POSITIVE | ZERO, 3),
        ([(a * a * b, "<")], b, NEGATIVE, 1),
        ([(a * a * b, "<"), (-b, "<=")], None, None, 3),
        ([(a * a * b, "<=")], b, ANY, 0),
        ([(a * b, "<"), (-a, "<"), (-b, "<")], None, None, 7),
        ([(-a * b * (a - b), "<"), (-a, "<"), (-b, "<")], a - b, POSITIVE, 7),
        ([(a * a, "<")], None, None, 1),
        ([(-a * a, "<")], a, NEGATIVE | POSITIVE, 1),
    ],
)
def test_a_factor_has_the_signs_that_the_others_leave_it(
    asked: list[tuple[RationalFunction, AtomRelation]],
    factor: RationalFunction | None,
    signs: int | None,
    reasons: int,
) -> None:
    """Once more in the order of the conditions: what was learned later tells more of what came before."""
    facts = Facts()

    def learn() -> None:
        for place, (value, relation) in (*enumerate(asked), *enumerate(asked)):
            facts.assume(ParameterAtom(value, relation), 1 << place)

    if factor is None:
        with pytest.raises(Contradiction) as error:
            learn()
        assert error.value.reasons == reasons
    else:
        learn()
        assert facts.sign(factor) == (signs, reasons)


def test_the_strictness_of_a_bound_counts_where_a_sign_is_told() -> None:
    assert learned((-a, "<="), (-b, "<=")).sign(a + b)[0] == POSITIVE | ZERO
    assert learned((-a, "<="), (-b, "<")).sign(a + b)[0] == POSITIVE
    assert learned((-a, "<="), (-b, "<")).sign(a * b + a)[0] == POSITIVE | ZERO
    assert learned((-a, "<"), (-b, "<=")).sign(a * b + a)[0] == POSITIVE
    assert learned((1 - a, "<="), (1 - b, "<=")).sign(a * b + a)[0] == POSITIVE
    assert learned((a, "<="), (b, "<=")).sign(a * a * b + b)[0] == NEGATIVE | ZERO
    assert learned((a, "<="), (b, "<")).sign(a * a * b + b)[0] == NEGATIVE
    assert learned((a + 1, "<"), (-b, "<=")).sign(a * a + b - 1)[0] == POSITIVE  # measured from -1 downwards


def test_a_sign_that_was_asked_for_is_looked_up_again_when_more_is_known() -> None:
    facts = Facts()
    asked = [a * b, a - b, a * a + b, a, 1 + a * b]
    assert {facts.sign(value)[0] for value in asked} == {ANY}
    facts.assume(ParameterAtom(-a, "<"), 2)
    assert [facts.sign(value)[0] for value in asked] == [ANY, ANY, ANY, POSITIVE, ANY]
    facts.assume(ParameterAtom(-b, "<="), 4)
    assert [facts.sign(value) for value in asked] == [
        (POSITIVE | ZERO, 6),
        (ANY, 0),
        (POSITIVE, 6),
        (POSITIVE, 2),
        (POSITIVE, 6),
    ]


def test_what_is_not_known_of_other_factors_is_no_reason() -> None:
    facts = Facts()
    facts.assume(ParameterAtom(a * b * (a - b), "!="), 4)
    assert [facts.sign(factor) for factor in (a, b, a - b)] == [(NEGATIVE | POSITIVE, 4)] * 3
    facts.assume(ParameterAtom(-a * b, "<="), 8)
    facts.assume(ParameterAtom(-b, "<"), 16)
    facts.assume(ParameterAtom(-a * b, "<="), 8)
    assert facts.sign(a) == (POSITIVE, 4 | 8 | 16)
    assert facts.sign(a - b)[1] == 4


@pytest.mark.parametrize("bounded", [True, False])
def test_a_square_of_which_nothing_is_known_is_no_reason(bounded: bool) -> None:
    """`a >= 0` leaves `a - 1` any sign; its square is not negative, and rests on nothing."""
    facts = Facts()
    if bounded:
        facts.assume(ParameterAtom(-a, "<="), 1)
    facts.assume(ParameterAtom(b * (a - 1) * (a - 1), "<"), 2)
    assert facts.sign(b) == (NEGATIVE, 2)
