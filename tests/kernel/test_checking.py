"""The kernel accepts what its rules allow and refuses everything else: one group of tests for each rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest

from nslogic import kernel
from nslogic.kernel import (
    GOAL,
    MOST_DEPTH,
    MOST_DIGITS,
    MOST_EXPONENT,
    MOST_NAMES,
    MOST_TERMS,
    MOST_WORK,
    ZERO,
    Context,
    Definition,
    Effort,
    Fact,
    Form,
    Law,
    Ledger,
    Monomial,
    Number,
    Point,
    Polynomial,
    ProofError,
    Ratio,
    Real,
    Relation,
    Statement,
    Total,
    Vector,
    alternatives,
    at_level,
    check,
    check_witness,
    compare,
    compare_numbers,
    consequences,
    is_false,
    length,
    mentioned,
    name_of_log,
    number,
    plus,
    renamed,
    scaled,
)
from tests.kernel.words import (
    CLASH,
    CLASH_BODY,
    MINUS,
    ONE,
    ONE_ORDER,
    PARAMETERS,
    QUANTITIES,
    A,
    Body,
    absurd,
    closes,
    combine,
    order,
    quantity,
    real,
    refused,
    signs,
    spent,
    split,
    term,
    unfold,
)
from tests.proof.semantics import can_hold, is_true, value


def test_a_contradiction_is_accepted() -> None:
    assert closes(CLASH, CLASH_BODY) == 4


# Bodies --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [[], None, {}, "steps", 3, [None], [[]], ["unfold"], [{}], [{"rule": "absurd"}]])
def test_what_is_no_list_of_steps_is_refused(body: Any) -> None:
    refused(CLASH, body, "missing|no rule|no number")


def test_a_body_has_to_end() -> None:
    refused(CLASH, CLASH_BODY[:3], "does not end")


def test_nothing_follows_the_end() -> None:
    refused(CLASH, [*CLASH_BODY, unfold(5, "up")], "steps follow the end")
    refused(CLASH, [*CLASH_BODY, absurd(5, "3.1")], "steps follow the end")


def test_nothing_follows_a_split() -> None:
    hypotheses = {"either": ("or", CLASH["up"], order("Z", ">>", "Z")), "down": CLASH["down"]}
    first = [
        unfold(2, "1.1"),
        unfold(3, "down"),
        combine(4, "order", ">", {}, term("2.1"), term("3.1")),
        absurd(5, "4.1"),
    ]
    second = [unfold(6, "1.1"), absurd(7, "6.1")]
    assert closes(hypotheses, [split(1, "either", first, second)]) == 7
    refused(hypotheses, [split(1, "either", first, second), unfold(8, "down")], "steps follow the end")


def test_every_step_is_used() -> None:
    refused(CLASH, [unfold(9, "up"), *CLASH_BODY], "step 9 is not used")


def test_every_hypothesis_is_used() -> None:
    refused({**CLASH, "idle": order("X", "~", "X")}, CLASH_BODY, "idle plays no part")


def test_the_goal_is_used() -> None:
    refused(CLASH, CLASH_BODY, r"\(goal\) plays no part", Law(order("X", "~", "Y"), False))


def test_the_goal_is_not_its_opposite() -> None:
    hypotheses = {"same": order("X", "~", "Y")}
    body: Body = [
        unfold(1, "same"),
        split(
            2,
            GOAL,
            [combine(3, "order", ">", {}, term("1.1", times=MINUS), term("2.1")), absurd(4, "3.1")],
            [combine(5, "order", ">", {}, term("1.1"), term("2.1")), absurd(6, "5.1")],
        ),
    ]
    assert closes(hypotheses, body, Law(hypotheses["same"], False)) == 6
    refused(hypotheses, body, "leaves a choice", Law(hypotheses["same"], True))
    with pytest.raises(ProofError):
        closes(hypotheses, body, Law(order("X", "~", "Z"), False))


@pytest.mark.parametrize("name", ["3.1", "5.1", "1.2", "1", "down.1", "", "(goal)", None, 1, ["1.1"], {"1.1": 1}])
def test_references_do_not_dangle(name: Any) -> None:
    body = [*CLASH_BODY[:2], combine(3, "order", ">", {}, term("1.1"), term(name)), absurd(4, "3.1")]
    refused(CLASH, body, "there is no fact")


def test_numbers_of_steps_are_taken_once() -> None:
    refused(CLASH, [CLASH_BODY[0], {**CLASH_BODY[1], "id": "1"}, *CLASH_BODY[2:]], "the number is taken")


@pytest.mark.parametrize("identifier", ["", "0x1", "-1", "1.1", "¹", "1\n", "1" * 10, 1, None, [], "(goal)"])
def test_numbers_of_steps_are_numbers(identifier: Any) -> None:
    refused(CLASH, [{**CLASH_BODY[0], "id": identifier}, *CLASH_BODY[1:]], "no number")


def test_a_label_may_look_like_a_step() -> None:
    hypotheses = {"1": CLASH["up"], "2": CLASH["down"]}
    body = [{**CLASH_BODY[0], "of": "1"}, {**CLASH_BODY[1], "of": "2"}, *CLASH_BODY[2:]]
    assert closes(hypotheses, body) == 4


def test_a_label_that_a_step_would_give_again_is_refused() -> None:
    refused({"up": CLASH["up"], "1.1": CLASH["down"]}, [unfold(1, "up"), absurd(2, "1.1")], "two facts")


@pytest.mark.parametrize("key", ["because", "branches", "level"])
def test_a_step_has_no_other_keys(key: str) -> None:
    refused(CLASH, [{**CLASH_BODY[0], key: []}, *CLASH_BODY[1:]], "`unfold` has of")
    refused(CLASH, [{"id": "1", "rule": "unfold"}, *CLASH_BODY[1:]], "`unfold` has of")


@pytest.mark.parametrize("rule", ["", "qed", "Unfold", "__class__"])
def test_there_are_no_other_rules(rule: str) -> None:
    refused(CLASH, [{**CLASH_BODY[0], "rule": rule}, *CLASH_BODY[1:]], "there is no rule")


@pytest.mark.parametrize("name", ["7#1", "(t)", "a(b"])
def test_no_name_of_a_theory_can_stand_for_an_auxiliary_one(name: str) -> None:
    with pytest.raises(ProofError, match="parenthesis"):
        check(CLASH, None, CLASH_BODY, parameters=frozenset(), quantities=frozenset({"X", "Y", name}))


def test_names_that_look_like_constants_are_names() -> None:
    """A quantity called `t`, `log` or `one` is not the hidden scale, its logarithm or 1, and may fall."""
    for name in ("t", "log", "one", "quantity", "fixed", "number"):
        hypotheses = {"falls": order(name, "<<", ONE_ORDER, powers_only=True)}
        body = [unfold(1, "falls"), combine(2, "power", ">", {}, term("1.1"), term("(t)")), absurd(3, "2.1")]
        with pytest.raises(ProofError, match="add up"):
            check(hypotheses, None, body, parameters=frozenset(), quantities=frozenset({name}))


def test_a_parameter_and_a_quantity_of_one_name_are_two_things() -> None:
    hypotheses = {"number": real("X", "<", 0), "order": order("X", ">>", ONE_ORDER)}
    body = [
        unfold(1, "number"),
        unfold(2, "order"),
        combine(3, "order", ">", {}, term("1.1"), term("2.1")),
        absurd(4, "3.1"),
    ]
    with pytest.raises(ProofError, match=r"1\.1 cannot stand|unit|term among orders"):
        check(hypotheses, None, body, parameters=frozenset({"X"}), quantities=frozenset({"X"}))


# unfold and split ----------------------------------------------------------------------------------------------------


def test_a_fact_is_no_law() -> None:
    refused(CLASH, [CLASH_BODY[0], unfold(2, "1.1"), absurd(3, "2.1")], "can be unfolded")
    refused(CLASH, [CLASH_BODY[0], split(2, "1.1", [absurd(3, "2.1")])], "can be split")


def test_a_disjunction_is_no_fact() -> None:
    either = {"either": ("or", order("X", ">>", "X"), order("X", "~", "X"))}
    refused(either, [unfold(1, "either"), absurd(2, "1.1")], "can be unfolded")
    refused(either, [absurd(1, "either")], "not absurd")
    refused(either, [combine(1, "order", ">", {}, term("either")), absurd(2, "1.1")], "cannot stand in this term")


def test_every_case_is_treated() -> None:
    either = {"either": ("or", order("X", ">>", "X"), order("X", "~", "X"))}
    good = [unfold(2, "1.1"), absurd(3, "2.1")]
    refused(either, [split(1, "either")], "there are 2 cases")
    refused(either, [split(1, "either", good)], "there are 2 cases")
    refused(either, [split(1, "either", good, [])], "a list of steps is missing")
    refused(either, [split(1, "either", good, [unfold(4, "1.1"), absurd(5, "4.1")])], "not absurd")
    refused(either, [split(1, "either", good, good, good)], "there are 2 cases")
    refused(either, [{**split(1, "either"), "branches": {"0": good, "1": good}}], "there are 2 cases")


def test_an_empty_split_proves_nothing() -> None:
    refused({"none": ("or",)}, [split(1, "none")], "there are 0 cases")
    refused({"all": real("a", "=", "a")}, [split(1, GOAL)], "there are 0 cases", Law(("and",), False))


def test_a_case_uses_what_it_assumes() -> None:
    hypotheses = {**CLASH, "either": ("or", order("X", "~", "Y"), order("X", "~", "Z"))}

    def inner(start: int) -> Body:
        return [
            unfold(start, "up"),
            unfold(start + 1, "down"),
            combine(start + 2, "order", ">", {}, term(f"{start}.1"), term(f"{start + 1}.1")),
            absurd(start + 3, f"{start + 2}.1"),
        ]

    refused(hypotheses, [split(1, "either", inner(2), inner(6))], "a case is closed without what it assumes")


def test_what_one_case_learns_another_does_not_know() -> None:
    either = {"either": ("or", order("X", ">>", "X"), order("X", "~", "X"))}
    refused(either, [split(1, "either", [unfold(2, "1.1"), absurd(3, "2.1")], [absurd(4, "2.1")])], "there is no fact")


def test_a_guard_is_a_choice() -> None:
    guarded: Statement = ("if", (order("X", ">>", "Y"),), order("X", "~", "Y"))
    refused({"guarded": guarded}, [unfold(1, "guarded"), absurd(2, "1.1")], "can be unfolded")
    refused({"guarded": guarded}, [split(1, "guarded", [absurd(2, "1.1")])], "there are 2 cases")


def test_a_law_that_fails_may_have_no_meaning() -> None:
    """1/a = 1/a fails where a = 0, so that its failure is no contradiction."""
    quotient: Statement = ("quotient", ("number", Fraction(1)), ("parameter", "a"))
    law = real(quotient, "=", quotient)
    refused({}, [split(1, GOAL, [absurd(2, "1.1")])], "there are 3 cases", Law(law, False))
    refused({}, [split(1, GOAL, *[[absurd(2, "1.1")]] * 3)], "not absurd", Law(law, False))


def test_a_law_with_a_zero_denominator_fails() -> None:
    quotient: Statement = ("quotient", ("number", Fraction(1)), ("number", Fraction(0)))
    assert closes({"law": real(quotient, "=", quotient)}, [unfold(1, "law"), absurd(2, "1.1")]) == 2


def test_a_zero_denominator_stays_where_the_exponent_cancels() -> None:
    """X^(a/a) ~ X needs a != 0: its failure does not contradict it without that."""
    exponent: Statement = ("quotient", ("parameter", "a"), ("parameter", "a"))
    law = order(("raised", quantity("X"), exponent), "~", "X")
    zero = {"zero": real("a", "=", 0), "law": law}
    body = [unfold(1, "zero"), unfold(2, "law"), split(3, "2.1", *({}, {}))]
    body[-1]["branches"] = [
        [combine(4, "real", ">", [], term("3.1"), term("1.1", times=MINUS)), absurd(5, "4.1")],
        [combine(6, "real", ">", [], term("3.1"), term("1.1")), absurd(7, "6.1")],
    ]
    assert closes(zero, body) == 7


@pytest.mark.parametrize("which", ["plus", "greatest"])
def test_a_sum_may_be_above_its_parts(which: str) -> None:
    law = order((which, quantity("X"), quantity("Y")), ">>", "X")
    body = [unfold(1, "law"), combine(2, "order", ">", {}, term("1.4"), term("1.1")), absurd(3, "2.1")]
    refused({"law": law}, body, "add up")
    wrong = [unfold(1, "law"), split(2, "1.3", [combine(3, "order", ">", {}, term("2.1", times=MINUS), term("1.4"))])]
    refused({"law": law}, wrong, "there are 2 cases")


def test_the_least_is_not_above_its_parts() -> None:
    law = order(("least", quantity("X"), quantity("Y")), ">>", "X")
    body = [unfold(1, "law"), combine(2, "order", ">", {}, term("1.1"), term("1.4")), absurd(3, "2.1")]
    assert closes({"law": law}, body) == 3


def test_an_extreme_of_nothing_is_no_order() -> None:
    for which in ("plus", "greatest", "least"):
        refused({"law": order((which,), ">>", "X")}, [unfold(1, "law"), absurd(2, "1.1")], "not an order")
        refused({"law": real((which,), ">", 0)}, [unfold(1, "law"), absurd(2, "1.1")], "not a number")


# Polynomials ---------------------------------------------------------------------------------------------------------

VALUES = tuple(Fraction(text) for text in ("0", "1", "-1", "2", "-1/2", "3/5"))
POINTS = [{"a": VALUES[place], "b": VALUES[(5 * place + 2) % 6]} for place in range(6)]


def polynomials() -> list[Polynomial]:
    """Return polynomials of all shapes: zero, numbers, names, sums with several names and powers, long numbers."""
    a, b = (("a", 1),), (("b", 1),)
    return [
        ZERO,
        Polynomial.number(1),
        Polynomial.number(Fraction(-3, 7)),
        Polynomial.number(2**70),
        Polynomial.name("a"),
        Polynomial({a: Fraction(1, 2)}),
        Polynomial({a: 1, b: -1}),
        Polynomial({(): 5, a: -2, (("a", 2),): 1}),
        Polynomial({(): Fraction(1, 3), (("a", 1), ("b", 2)): -4, b: 7}),
        Polynomial({(("a", 3),): 2**65, (("b", 3),): Fraction(1, 3**50), a: -1}),
    ]


@pytest.mark.parametrize("left", polynomials(), ids=lambda one: f"{len(one.terms)} terms")
@pytest.mark.parametrize("right", polynomials(), ids=lambda one: f"{len(one.terms)} terms")
def test_sums_and_products_are_those_of_the_values(left: Polynomial, right: Polynomial) -> None:
    effort = Effort()
    found: list[tuple[Polynomial, Callable[[Fraction, Fraction], Fraction]]] = [
        (left + right, lambda x, y: x + y),
        (left - right, lambda x, y: x - y),
        (left * right, lambda x, y: x * y),
        (-left, lambda x, _: -x),
        (effort.product(left, right), lambda x, y: x * y),
        (effort.sum(left, right), lambda x, y: x + y),
    ]
    for result, wanted in found:
        for point in POINTS:
            assert value(result, point) == wanted(value(left, point), value(right, point))
        assert all(result.terms.values()), "no term is zero"
        assert all(list(monomial) == sorted(monomial) for monomial in result.terms)
        longest = max(map(length, result.terms.values()), default=0)
        assert result.bits >= longest
        assert result.bits <= 64 or result.bits == longest
        assert result.names == max(map(len, result.terms), default=0)
        assert bool(result) is (result != ZERO)


def test_equal_polynomials_are_one() -> None:
    for one, two in combinations(polynomials(), 2):
        assert one != two
    for one, again in zip(polynomials(), polynomials(), strict=True):
        assert one == again
        assert hash(one) == hash(again)
    assert Polynomial({(("a", 1),): 0}) == ZERO
    assert hash(Polynomial({(): 0, (("a", 1),): 1})) == hash(Polynomial.name("a"))
    assert Polynomial.number(1) != 1


def test_a_constant_has_its_value() -> None:
    assert ZERO.constant == 0
    assert Polynomial.number(Fraction(2, 3)).constant == Fraction(2, 3)
    assert Polynomial.name("a").constant is None
    assert Polynomial({(): 1, (("a", 1),): 1}).constant is None
    assert isinstance(Polynomial.number(Fraction(4, 2)).constant, int)
    assert isinstance(Polynomial.number(Fraction(1, 2)).constant, Fraction)


def test_a_power_of_a_name_is_bounded() -> None:
    high = Polynomial({(("a", MOST_EXPONENT - 1),): 1, (): 1})
    assert (high * Polynomial({(("a", 1),): 1, (): 1})).terms[(("a", MOST_EXPONENT),)] == 1
    with pytest.raises(ProofError, match="an exponent is greater than"):
        high * Polynomial({(("a", 2),): 1, (): 1})


def test_the_names_of_a_product_are_bounded() -> None:
    def several(first: int, last: int) -> Polynomial:
        return Polynomial({tuple((f"p{place:03}", 1) for place in range(first, last)): 1, (): 1})

    assert (several(0, 60) * several(60, MOST_NAMES)).names == MOST_NAMES
    with pytest.raises(ProofError, match="a product has more than"):
        several(0, 60) * several(60, MOST_NAMES + 1)


def test_terms_of_a_polynomial_are_bounded() -> None:
    terms: dict[Monomial, Number] = {
        (("a", 1 + place % 100), ("b", 1 + place // 100)): 1 for place in range(MOST_TERMS)
    }
    most = Polynomial(terms)
    assert len(most.terms) == MOST_TERMS
    with pytest.raises(ProofError, match="more than 5000 terms"):
        Polynomial({**terms, (): 1})
    four = Polynomial({(): 1, **{((name, 1),): 1 for name in "xyz"}})
    with pytest.raises(ProofError, match="is too large"):
        Polynomial({**four.terms, (("w", 1),): 1}) * most
    with pytest.raises(ProofError, match="more than 5000 terms"):
        four * most  # not too large to be multiplied


def test_forms_are_added_and_scaled_name_by_name() -> None:
    a, one = Polynomial.name("a"), Polynomial.number(1)
    assert plus({}, {"X": a}) == {"X": a}
    assert plus({"X": a}, {}) == {"X": a}
    assert plus({"X": a, "Y": one}, {"X": -a, "Z": one}) == {"Y": one, "Z": one}
    assert scaled({"X": a, "Y": one}, a) == {"X": a * a, "Y": a}
    assert scaled({"X": a}, ZERO) == {}
    form = {"X": one, "(log t)": one, "(t)": one}
    assert at_level(form, "order") == form
    assert at_level(form, "power") == {"X": one, "(t)": one}
    assert at_level({"X": one}, "power") == {"X": one}


# Ratios ----------------------------------------------------------------------------------------------------------------


def ratios(effort: Effort) -> list[tuple[Ratio, Callable[[Fraction, Fraction], Fraction]]]:
    """Return rational functions with what they are, over denominators that do not vanish where they are evaluated."""
    a, b, one = (Ratio(Polynomial.name(name), (), effort) for name in ("a", "b", "1"))
    one, three = (Ratio(Polynomial.number(number), (), effort) for number in (1, 3))
    above = a + three
    beside = b + b + three
    return [
        (one, lambda *_: Fraction(1)),
        (a, lambda x, _: x),
        (one + one - three, lambda *_: Fraction(-1)),
        (three.inverse(), lambda *_: Fraction(1, 3)),
        (above.inverse(), lambda x, _: 1 / (x + 3)),
        (b * above.inverse() * above.inverse(), lambda x, y: y / (x + 3) ** 2),
        (a * beside.inverse(), lambda x, y: x / (2 * y + 3)),
        (above.inverse() * beside.inverse() - a, lambda x, y: 1 / ((x + 3) * (2 * y + 3)) - x),
        ((above * beside.inverse()).inverse(), lambda x, y: (2 * y + 3) / (x + 3)),
        ((above.inverse() * above.inverse()).inverse(), lambda x, _: (x + 3) ** 2),
    ]


def ratio_value(ratio: Ratio, point: dict[str, Fraction]) -> Fraction:
    found = value(ratio.above, point)
    for factor, exponent in ratio.below:
        found /= value(factor, point) ** exponent
    return found


def test_ratios_are_calculated_with_as_their_values_are() -> None:
    effort = Effort()
    known = ratios(effort)
    for ratio, of in known:
        for point in POINTS:
            assert ratio_value(ratio, point) == of(point["a"], point["b"])
            assert ratio_value(-ratio, point) == -of(point["a"], point["b"])
    for one, first in known:
        for two, second in known:
            for point in POINTS[1:4]:
                x, y = first(point["a"], point["b"]), second(point["a"], point["b"])
                assert ratio_value(one + two, point) == x + y
                assert ratio_value(one - two, point) == x - y
                assert ratio_value(one * two, point) == x * y
            assert (one + two).effort is (one * two).effort is effort


def test_a_comparison_of_ratios_keeps_its_truth() -> None:
    relations = {"=": "__eq__", "!=": "__ne__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}
    for one, first in ratios(Effort()):
        for two, second in ratios(Effort()):
            for relation, method in relations.items():
                fact = compare_numbers(one, relation, two)
                for point in POINTS[1:4]:
                    x, y = first(point["a"], point["b"]), second(point["a"], point["b"])
                    assert is_true(fact, point, {}) is getattr(x, method)(y)


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_a_denominator_may_be_negative(times: int) -> None:
    """`1/(a+3)^n > b`: what it is multiplied by is positive, also where `a + 3` is not."""
    below = Ratio(Polynomial.name("a")) + Ratio(Polynomial.number(3))
    power = below
    for _ in range(times - 1):
        power = power * below
    left, right = power.inverse() * below * below.inverse(), Ratio(Polynomial.name("b"))
    for a in (Fraction(-5), Fraction(-2)):
        for b in (Fraction(-1), Fraction(1, 10), Fraction(1)):
            point = {"a": a, "b": b}
            assert is_true(compare_numbers(left, ">", right), point, {}) is (1 / (a + 3) ** times > b)
            assert is_true(compare_numbers(left, "<=", right), point, {}) is (1 / (a + 3) ** times <= b)
            said = compare({"X": left}, ">>", {"Y": right}, "order")
            pairs = {"X": (Fraction(1), Fraction(0)), "Y": (Fraction(1), Fraction(0))}
            assert is_true(said, point, pairs) is (1 / (a + 3) ** times > b)


def test_equal_denominators_stand_once() -> None:
    three = Ratio(Polynomial.name("a")) + Ratio(Polynomial.number(3))
    one, two = three.inverse(), three.inverse() * three.inverse()
    assert [exponent for _, exponent in (one + two).below] == [2]
    assert [exponent for _, exponent in (one + one).below] == [1]
    assert [exponent for _, exponent in (one * two).below] == [3]
    assert (one + one).above == Polynomial.number(2)
    assert (one + Ratio(Polynomial.number(1))).above == Polynomial({(("a", 1),): 1, (): 4})


# What laws say -------------------------------------------------------------------------------------------------------


def raised(base: Any, exponent: Any) -> Statement:
    return ("raised", quantity(base) if isinstance(base, str) else base, whole_number(exponent))


def whole_number(term: Any) -> Statement:
    if isinstance(term, (int, Fraction)):
        return ("number", Fraction(term))
    known: Statement = ("parameter", term) if isinstance(term, str) else term
    return known


def over(above: Any, below: Any) -> Statement:
    return ("quotient", whole_number(above), whole_number(below))


def series(lower: Any, upper: Any, *terms: tuple[Any, Any]) -> Statement:
    ends = [None if one is None else quantity(one) if isinstance(one, str) else one for one in (lower, upper)]
    parts = tuple((quantity(r) if isinstance(r, str) else r, whole_number(p)) for r, p in terms)
    return ("series", ends[0], ends[1], parts)


X, Y, Z = (quantity(name) for name in "XYZ")
EMPTY = ONE_ORDER
A_, B_ = ("parameter", "a"), ("parameter", "b")
MEANINGS: list[tuple[str, Statement, str, bool]] = [
    # what is tried, the law, where it is tried, and whether it holds there: by the table of language.md, by hand
    ("an order is at least itself", order("X", ">~", "X"), "X 1 0", True),
    ("a power beats any logarithm", order("X", ">>", "Y"), "X 1 -9, Y 1/2 9", True),
    ("logarithms decide between equal powers", order("X", "<<", "Y"), "X 1 0, Y 1 1", True),
    ("logarithms do not count", order("X", "~", "Y", powers_only=True), "X 1 0, Y 1 1", True),
    ("logarithms count", order("X", "~", "Y"), "X 1 0, Y 1 1", False),
    ("logarithms of the second do not count", order("X", "~", "Y", powers_only=True), "X 1 0, Y 1 3", True),
    ("logarithms of the first do not count", order("X", ">>", "Y", powers_only=True), "X 1 5, Y 1 3", False),
    ("powers count", order("X", "<<", "Y", powers_only=True), "X 1 5, Y 2 -3", True),
    ("a product adds", order(("times", X, Y), "~", "Z"), "X 1 2, Y 2 -1, Z 3 1", True),
    ("a product adds logs", order(("times", X, Y), "~", "Z"), "X 1 2, Y 2 -1, Z 3 0", False),
    ("a square doubles", order(("times", X, X), "~", raised("X", 2)), "X 3 5", True),
    ("an exponent multiplies", order(raised("X", "a"), "~", "Y"), "a -1/2, X 2 6, Y -1 -3", True),
    ("an exponent multiplies logs", order(raised("X", "a"), "~", "Y"), "a 1/2, X 2 6, Y 1 2", False),
    ("a product is raised", order(raised(("times", X, Y), 3), "~", "Z"), "X 1 0, Y 1 1, Z 6 3", True),
    ("a sum is its greatest", order(("plus", X, Y), "~", "X"), "X 1 0, Y 0 9", True),
    ("a sum is not its least", order(("plus", X, Y), "~", "Y"), "X 1 0, Y 0 9", False),
    ("the greatest", order(("greatest", X, Y, Z), "~", "Y"), "X 1 0, Y 2 0, Z 0 0", True),
    ("the least", order(("least", X, Y, Z), "~", "Z"), "X 1 0, Y 2 0, Z 0 0", True),
    ("the least is not the greatest", order(("least", X, Y), "~", "Y"), "X 1 0, Y 2 0", False),
    ("one of one", order(("plus", X), "~", "X"), "X 1 0", True),
    ("the logarithm of a power", order(("log", X), "~", "Y"), "X 3 7, Y 0 1", True),
    ("the logarithm of a power is no constant", order(("log", X), "~", "Y"), "X 3 7, Y 0 0", False),
    ("the logarithm of what falls", order(("log", X), "<~", ("times", Y, Y)), "X -1 0, Y 9 0", False),
    ("a series that grows", order(series(EMPTY, "X", (Y, "a")), "~", "Z"), "a 1, X 2 1, Y 1 0, Z 5 2", True),
    ("a series that grows, wrong", order(series(EMPTY, "X", (Y, "a")), "~", "Z"), "a 1, X 2 1, Y 1 0, Z 3 1", False),
    ("a balanced series", order(series(EMPTY, "X", (Y, "a")), "~", "Z"), "a -1, X 2 1, Y 1 0, Z 1 1", True),
    ("a balanced series has a log", order(series(EMPTY, "X", (Y, "a")), "~", "Z"), "a -1, X 2 1, Y 1 0, Z 1 0", False),
    (
        "a balanced series between equal powers",
        order(series("Y", "X", (EMPTY, -1)), "~", "Z"),
        "X 2 1, Y 2 0, Z 0 0",
        True,
    ),
    (
        "a balanced series from a lesser power",
        order(series("Y", "X", (EMPTY, -1)), "~", "Z"),
        "X 2 0, Y 1 0, Z 0 1",
        True,
    ),
    (
        "a series of square roots",
        order(series(EMPTY, "X", (Y, Fraction(-1, 2))), "~", "Z"),
        "X 2 1, Y 1 0, Z 2 1/2",
        True,
    ),
    (
        "a series of square roots from below",
        order(series("Y", "X", (Y, Fraction(-1, 2))), "~", "Z"),
        "X 3 0, Y 1 0, Z 5/2 0",
        True,
    ),
    ("a series that converges", order(series("Y", "X", (Z, -3)), "~", "W"), "X 3 0, Y 1 1, Z 0 1, W -2 -1", True),
    (
        "a series that converges, wrong",
        order(series("Y", "X", (Z, -3)), "~", "W"),
        "X 3 0, Y 1 1, Z 0 1, W -6 1",
        False,
    ),
    ("a tail", order(series("Y", None, (Z, -3)), "~", "W"), "Y 1 1, Z 0 1, W -2 -1", True),
    ("a tail that diverges", order(series("Y", None, (Z, -1)), "<~", "W"), "Y 1 1, Z 0 1, W 9 0", False),
    ("a tail that grows", order(series("Y", None, (Z, 2)), "<~", "W"), "Y 1 1, Z 0 1, W 9 0", False),
    ("a tail from below one", order(series("Y", None, (Z, -3)), "<~", "W"), "Y -1 0, Z 0 1, W 9 0", False),
    ("a series from below one", order(series("Y", "X", (Z, 0)), "<~", "W"), "X 1 0, Y 0 -1, Z 0 1, W 9 0", False),
    (
        "a series that ends before it begins",
        order(series("Y", "X", (Z, 0)), "<~", "W"),
        "X 1 0, Y 1 1, Z 0 1, W 9 0",
        False,
    ),
    ("a series times its end", order(series(EMPTY, "X", (X, 1)), "~", raised("X", 3)), "X 1 2", True),
    ("a tail times its beginning", order(series("Y", None, (Y, -3)), "~", raised("Y", -1)), "Y 1 2", True),
    ("a series of two terms", order(series(EMPTY, "X", (EMPTY, 1), (Y, 0)), "~", "Y"), "X 1 0, Y 5 0", False),
    (
        "a series of two terms, the greater",
        order(series(EMPTY, "X", (EMPTY, 1), (Y, 0)), "~", ("times", X, Y)),
        "X 1 0, Y 5 0",
        True,
    ),
    ("equal numbers", real("a", "=", "b"), "a 1/2, b 1/2", True),
    ("equal numbers that are not", real("a", "=", "b"), "a 1/2, b 1/3", False),
    ("unequal numbers", real("a", "!=", "b"), "a 1/2, b 1/3", True),
    ("unequal numbers that are not", real("a", "!=", "b"), "a 1/2, b 1/2", False),
    ("less", real("a", "<", "b"), "a 1/3, b 1/2", True),
    ("not less than itself", real("a", "<", "a"), "a 1/3", False),
    ("at most itself", real("a", "<=", "a"), "a 1/3", True),
    ("at least", real("a", ">=", "b"), "a 1/3, b 1/2", False),
    ("greater", real("a", ">", "b"), "a 1, b -1", True),
    ("a sum of numbers", real(("sum", A_, B_, ("number", Fraction(1))), "=", 6), "a 2, b 3", True),
    ("a product of numbers", real(("product", A_, B_, ("number", Fraction(2))), "=", 12), "a 2, b 3", True),
    ("a power of a number", real(("power", A_, 3), "=", -8), "a -2", True),
    ("the first power", real(("power", A_, 1), "=", -2), "a -2", True),
    ("a quotient", real(over("a", "b"), "=", over(2, 3)), "a 4, b 6", True),
    ("a quotient of a negative number", real(over("a", "b"), "<", 0), "a 4, b -6", True),
    ("a quotient by nothing", real(over("a", "b"), "!=", 7), "a 4, b 0", False),
    ("a quotient of quotients", real(over(1, over("a", "b")), "=", over("b", "a")), "a 4, b 6", True),
    ("a quotient by a quotient that is nothing", real(over(1, over("a", "b")), ">=", 0), "a 0, b 6", False),
    ("the least number", real(("least", A_, B_), "=", 2), "a 2, b 3", True),
    ("the greatest number", real(("greatest", A_, B_), "=", 2), "a 2, b 3", False),
    ("a quotient in an exponent", order(raised("X", over(1, "a")), "~", "Y"), "a 2, X 2 4, Y 1 2", True),
    ("a negative quotient in an exponent", order(raised("X", over(1, "a")), ">>", "Y"), "a -2, X 2 4, Y -2 0", True),
    ("nothing below an exponent", order(raised("X", over(1, "a")), "~", "X"), "a 0, X 0 0", False),
    ("for every index", ("forall", "<~", X, A_, Y, B_, False), "a 1, b 1, X 1 0, Y 1 0", True),
    ("for no great index", ("forall", "<~", X, A_, Y, B_, False), "a 2, b 1, X 1 0, Y 1 0", False),
    ("for no small index", ("forall", "<<", X, A_, Y, B_, False), "a 0, b 1, X 1 0, Y 1 0", False),
    ("for every index the same", ("forall", "~", X, A_, Y, B_, False), "a 0, b 1, X 1 0, Y 1 0", False),
    ("for every index the same indeed", ("forall", "~", X, A_, Y, B_, False), "a 1, b 1, X 1 0, Y 1 0", True),
    ("for every index more", ("forall", ">>", X, A_, Y, B_, False), "a 1, b 1, X 2 0, Y 1 0", True),
    ("for every index at least", ("forall", ">~", X, A_, Y, B_, False), "a 0, b 1, X 2 0, Y 1 0", False),
    ("both", ("and", real("a", ">", 0), real("a", "<", 2)), "a 1", True),
    ("one of both", ("and", real("a", ">", 0), real("a", "<", 2)), "a 3", False),
    ("either", ("or", real("a", "<", 0), real("a", ">", 2)), "a 3", True),
    ("neither", ("or", real("a", "<", 0), real("a", ">", 2)), "a 1", False),
    ("a guard that fails", ("if", (real("a", ">", 5), real("a", ">", 0)), real("a", "=", 9)), "a 1", True),
    ("a guard that holds", ("if", (real("a", ">", 0),), real("a", "=", 9)), "a 1", False),
    ("a guard that holds, and its law", ("if", (real("a", ">", 0),), real("a", "=", 1)), "a 1", True),
]


@pytest.mark.parametrize(("law", "where", "holds"), [one[1:] for one in MEANINGS], ids=[one[0] for one in MEANINGS])
def test_laws_mean_what_the_language_says(law: Statement, where: str, holds: bool) -> None:
    """Evaluated by a witness; read as what holds; read as what fails: all of them say the same."""
    words = [one.split() for one in where.split(", ")]
    numbers, orders = ({one[0]: one[1:] for one in words if len(one) == size} for size in (2, 3))
    exact = {name: Fraction(one) for name, (one,) in numbers.items()}
    pairs = {name: (Fraction(power), Fraction(log)) for name, (power, log) in orders.items()}
    assert Point(exact, pairs).law(law) is holds
    assert Point(exact, pairs).law(("not", law)) is not holds
    assert can_hold([Law(law, True)], exact, pairs) is holds
    assert can_hold([Law(law, False)], exact, pairs) is not holds
    witness = {"parameters": {name: one for name, (one,) in numbers.items()}, "orders": orders, "optima": {}}
    if holds:
        check_witness({"law": law}, witness)
    else:
        with pytest.raises(ProofError, match="law does not hold at the witness"):
            check_witness({"law": law}, witness)


def test_what_is_no_law_is_refused() -> None:
    strange: list[Statement] = [
        ("order", "~", ("many",), ONE_ORDER, False),
        ("order", "~", X, ONE_ORDER),
        ("order", "~", X, ONE_ORDER, 1),
        ("real", "=", ("many",), ("number", Fraction(0))),
        ("real", "=", ("power", ("parameter", "a"), 0), ("number", Fraction(0))),
        ("real", "=", ("power", ("parameter", "a"), -1), ("number", Fraction(0))),
        ("real", "=", ("number", 0.5), ("number", Fraction(0))),
        ("order", "~", series(ONE_ORDER, X), ONE_ORDER, False),
        ("maybe", real("a", "=", "a")),
    ]
    for law in strange:
        refused(
            {"law": law}, [unfold(1, "law"), absurd(2, "1.1")], "not an order|not a number|not a law|can be unfolded"
        )
    for law in (*strange[:2], strange[3], *strange[7:]):
        with pytest.raises(ProofError, match=r"not an order|not a number|not a law"):
            Point({"a": Fraction(1)}, {"X": (Fraction(0), Fraction(0))}).law(law)


def test_facts_that_are_true_by_themselves_are_left_out() -> None:
    """No step can be asked to use that 2 is not 0, and none may stand on it."""
    law = real(over("a", 2), ">", 0)
    assert consequences(Law(law, True), "1") == (Real(Polynomial({(("a", 1),): Fraction(1, 2)}), ">"),)
    assert len(alternatives(Law(law, False), "1")) == 1
    grows = order(("log", ("fixed", Fraction(1), Fraction(0))), "~", "X")
    (defined, said) = consequences(Law(grows, True), "1")
    assert isinstance(defined, Vector)
    assert set(defined.form) == {"1#1", "(log t)"}
    assert isinstance(said, Vector)
    falls = order(("log", ("fixed", Fraction(-1), Fraction(0))), "~", "X")
    need, *_ = consequences(Law(falls, True), "1")
    assert is_false(need)


def test_a_fixed_order_is_its_power_and_its_log() -> None:
    fixed = order(("fixed", Fraction(1), Fraction(2)), "~", "X")
    for pair in ((1, 2), (2, 1), (1, 0)):
        assert can_hold([Law(fixed, True)], {}, {"X": (Fraction(pair[0]), Fraction(pair[1]))}) is (pair == (1, 2))


def test_quantities_are_replaced_wherever_they_stand() -> None:
    law: Statement = (
        "if",
        (order(("log", X), "~", raised(("times", X, Y), "X")),),
        order(series(X, Y, (X, 1)), "<<", "Z"),
    )
    other: Statement = ("fixed", Fraction(1), Fraction(0))
    told = (("order", "~", ("log", other), raised(("times", other, Y), "X"), False),)
    assert renamed(law, {"X": other}) == ("if", told, order(series(other, Y, (other, 1)), "<<", "Z"))
    with pytest.raises(ProofError, match="no optimum in its program"):
        renamed(("optimum", "X", 1, ("Y",), (), False), {})


def test_names_of_a_law_are_collected() -> None:
    found: set[tuple[str, str]] = set()
    mentioned(order(("log", X), "~", raised(("times", X, Y), over("a", "b"))), found)
    logarithms = {("logarithm", "(log of X)"), ("logarithm", "(log log t)")}
    assert found == {("quantity", "X"), ("quantity", "Y"), ("parameter", "a"), ("parameter", "b"), *logarithms}
    chosen: set[tuple[str, str]] = set()
    mentioned(("if", (real("a", ">", 0),), ("optimum", "X", 1, ("Y", "Z"), (order("W", "~", "V"),), False)), chosen)
    assert chosen == {("parameter", "a"), *(("quantity", name) for name in "XYZWV")}


def test_new_names_are_those_of_the_step() -> None:
    law = order(("plus", X, Y, ("plus", X, Z)), "~", ("log", X))
    names = {name for fact in consequences(Law(law, True), "9") if isinstance(fact, Vector) for name in fact.form}
    assert names == {"X", "Y", "Z", "9#1", "9#2", "9#3"}


@pytest.mark.parametrize(
    ("power", "log", "level", "truths"),
    [
        # whether a form of `t` and `log t` is absurd as `=`, `>=`, `>`
        (0, 0, "order", (False, False, True)),
        (1, -5, "order", (True, False, False)),
        (-1, 5, "order", (True, True, True)),
        (0, 1, "order", (True, False, False)),
        (0, -1, "order", (True, True, True)),
        (0, -1, "power", (False, False, True)),
        (1, -1, "power", (True, False, False)),
        (-1, 1, "power", (True, True, True)),
    ],
)
def test_constant_orders_are_compared_by_powers_first(
    power: int, log: int, level: Any, truths: tuple[bool, bool, bool]
) -> None:
    form = {"(t)": Polynomial.number(power), "(log t)": Polynomial.number(log)}
    relations: tuple[Relation, ...] = ("=", ">=", ">")
    assert tuple(is_false(Vector(form, relation, level)) for relation in relations) == truths
    if power == 0:
        assert is_false(Vector({"(log t)": Polynomial.number(log)}, ">", level)) is truths[2]
    assert not is_false(Vector({**form, "X": Polynomial.number(1)}, ">", level))
    assert not is_false(Vector({**form, "(t)": Polynomial.name("a")}, ">", level))
    assert not is_false(Law(real("a", "<", "a"), True))


# signs and compare ---------------------------------------------------------------------------------------------------


def test_a_number_has_three_signs() -> None:
    square: Statement = ("power", ("parameter", "a"), 2)
    negative = {"law": real(square, "<", 0)}

    def case(start: int, *facts: str) -> Body:
        terms = (term("1.1"), term(*facts))
        return [combine(start, "real", ">", [], *terms), absurd(start + 1, f"{start}.1")]

    good = signs(2, A, case(3, "2.1", "2.1"), case(5, "2.1", "2.1"), case(7, "2.1", "2.1"))
    zero = combine(5, "real", ">", [], term("1.1"), term("2.1", times=A))
    good["branches"][1] = [zero, absurd(6, "5.1")]
    assert closes(negative, [unfold(1, "law"), good]) == 8
    refused(negative, [unfold(1, "law"), {**good, "branches": good["branches"][:2]}], "there are 3 cases")
    refused(negative, [unfold(1, "law"), {**good, "branches": []}], "there are 3 cases")


def test_signs_are_not_taken_of_unknown_names() -> None:
    refused(CLASH, [signs(1, [["1", {"c": 1}]], [], [], [])], "not a parameter")


def test_orders_are_compared_three_ways() -> None:
    compare = {"id": "3", "rule": "compare", "level": "order", "of": {"X": ONE, "Y": MINUS}, "branches": []}
    refused(CLASH, [CLASH_BODY[0], compare], "there are 3 cases")
    refused(CLASH, [CLASH_BODY[0], {**compare, "branches": [[absurd(4, "1.1")]] * 3}], "not absurd")
    refused(CLASH, [CLASH_BODY[0], {**compare, "level": "log"}], "not a level")


# combine -------------------------------------------------------------------------------------------------------------


def combined(facts: Mapping[str, Statement], step: dict[str, Any], reason: str) -> None:
    """See that a combination of unfolded laws is refused for a reason."""
    body = [unfold(index, label) for index, label in enumerate(facts, 1)]
    refused(facts, [*body, step, absurd(99, f"{step['id']}.1")], reason)


def test_an_inequality_is_not_multiplied_by_a_negative_number() -> None:
    facts = {"less": order("X", "<~", "Y"), "more": order("X", ">>", ONE_ORDER)}
    wrong = combine(9, "order", ">=", {"X": ONE, "Y": MINUS}, term("1.1", times=MINUS))
    combined(facts, wrong, "multiplied only by what is known to be positive")
    combined({"a": real("a", ">", 0)}, combine(9, "real", ">", MINUS, term("1.1", times=MINUS)), "positive")


def test_an_inequality_is_not_multiplied_by_a_parameter() -> None:
    facts = {"less": order("X", "<~", "Y")}
    combined(facts, combine(9, "order", ">=", {}, term("1.1", times=A)), "known to be positive")
    combined(facts, combine(9, "order", ">=", {}, term("1.1", times=[])), "known to be positive")


def test_an_inequality_is_not_multiplied_by_what_is_only_not_zero() -> None:
    facts = {"unequal": real("a", "!=", 0), "more": order("X", ">~", "Y")}
    combined(facts, combine(9, "order", ">=", {}, term("1.1", "2.1")), "known to be positive")
    square = combine(9, "order", ">=", {"X": [["1", {"a": 2}]], "Y": [["-1", {"a": 2}]]}, term("1.1", "1.1", "2.1"))
    combined(facts, square, "not absurd")


def test_an_equation_may_be_multiplied_by_anything() -> None:
    facts = {"same": order("X", "~", "Y")}
    said = {"X": [["-1", {"a": 3}]], "Y": [["1", {"a": 3}]]}
    combined(facts, combine(9, "order", "=", said, term("1.1", times=[["-1", {"a": 3}]])), "not absurd")


def test_what_is_divided_by_is_not_zero() -> None:
    facts = {
        "possibly": real("a", ">=", 0),
        "same": order(("raised", quantity("X"), ("parameter", "a")), "~", ONE_ORDER),
    }
    combined(facts, combine(9, "order", "=", {"X": ONE}, term("2.1"), over=("1.1",)), "is not zero")
    zero = {"possibly": real("a", "=", 0), "same": facts["same"]}
    combined(zero, combine(9, "order", "=", {"X": ONE}, term("2.1"), over=("1.1",)), "is not zero")
    known = {"possibly": real("a", "!=", 0), "same": facts["same"]}
    combined(known, combine(9, "order", "=", {"X": ONE}, term("2.1"), over=("1.1",)), "not absurd")


def test_an_inequality_is_not_divided_by_what_may_be_negative() -> None:
    raised = ("raised", quantity("X"), ("parameter", "a"))
    facts = {"unequal": real("a", "!=", 0), "more": order(raised, ">~", ONE_ORDER)}
    combined(facts, combine(9, "order", ">=", {"X": ONE}, term("2.1"), over=("1.1",)), "known to be positive")


@pytest.mark.parametrize(
    ("relation", "conclusion", "reason"),
    [
        ("~", ">", "do not give"),
        (">~", ">", "do not give"),
        (">~", "=", "do not give"),
        (">>", "=", "do not give"),
        ("~", ">=", "not absurd"),
        (">>", ">=", "not absurd"),
        (">>", ">", "not absurd"),
        (">>", "!=", "concludes"),
        (">>", "<", "concludes"),
        (">>", None, "concludes"),
    ],
)
def test_a_conclusion_is_no_stronger_than_its_terms(relation: str, conclusion: str, reason: str) -> None:
    said = {"X": ONE, "Y": MINUS}
    combined({"law": order("X", relation, "Y")}, combine(9, "order", conclusion, said, term("1.1")), reason)


def test_terms_add_up() -> None:
    combined(CLASH, combine(9, "order", ">", {"X": ONE}, term("1.1"), term("2.1")), "do not add up")
    combined(CLASH, combine(9, "order", ">", {}, term("1.1"), term("2.1", times=[["2", {}]])), "do not add up")
    combined({"a": real("a", ">", 0)}, combine(9, "real", ">", ONE, term("1.1")), "do not add up")


@pytest.mark.parametrize("terms", [[], None, {}, [None], [[]], [{}], [{"times": ONE}], [{"facts": []}]])
def test_a_combination_has_terms(terms: Any) -> None:
    combined(CLASH, {**combine(9, "order", ">", {}), "terms": terms}, "combination has terms|a term has")


def test_levels_are_kept_apart() -> None:
    """A greater order may have the same power, and a greater power is known of powers alone."""
    logs = {"more": order("X", ">>", "Y")}
    said = {"X": ONE, "Y": MINUS}
    combined(logs, combine(9, "power", ">", said, term("1.1")), "do not give")
    combined(logs, combine(9, "power", ">=", said, term("1.1")), "not absurd")
    powers = {"more": order("X", ">>", "Y", powers_only=True)}
    combined(powers, combine(9, "order", ">", said, term("1.1")), "cannot stand")
    combined(powers, combine(9, "power", ">", said, term("1.1")), "not absurd")


def test_equal_powers_are_no_equal_orders() -> None:
    facts = {"powers": order("X", "~", "Y", powers_only=True), "more": order("X", ">>", "Y")}
    combined(facts, combine(9, "order", ">", {}, term("1.1", times=MINUS), term("2.1")), "cannot stand")


def test_a_logarithm_has_no_power() -> None:
    body = [combine(1, "power", ">", {}, term("(log t)")), absurd(2, "1.1")]
    refused({}, body, "do not give")
    body = [combine(1, "power", ">=", {}, term("(log t)")), absurd(2, "1.1")]
    refused({}, body, "not absurd")


def test_a_term_has_one_fact_about_orders() -> None:
    combined(CLASH, combine(9, "order", ">", {}, term("1.1", "2.1")), "cannot stand")
    combined(CLASH, combine(9, "real", ">", [], term("1.1")), "cannot stand")


def test_a_unit_stands_with_a_zero() -> None:
    facts = {"zero": real("a", "=", 0), "positive": real("b", ">", 0), "up": CLASH["up"]}
    combined(facts, combine(9, "order", "=", {"X": A}, term("1.1", unit="X")), "not absurd")
    combined(facts, combine(9, "order", ">", {"X": [["1", {"b": 1}]]}, term("2.1", unit="X")), "a number that is zero")
    combined(facts, combine(9, "order", "=", {"X": A}, term("1.1")), "a number that is zero")
    combined(facts, combine(9, "order", ">", {}, term("3.1", unit="X")), "not both")
    combined(facts, combine(9, "order", "=", {"W": A}, term("1.1", unit="W")), "a number that is zero")
    combined(facts, combine(9, "real", "=", A, term("1.1", unit="X")), "a unit stands among orders")


def test_facts_of_a_term_are_counted() -> None:
    combined(
        {"a": real("a", ">", 0)},
        combine(9, "real", ">", [], term(*["1.1"] * (MOST_EXPONENT + 1))),
        "are a list|more than 100 facts",
    )


def test_products_of_facts_have_their_sign() -> None:
    facts = {"a": real("a", ">=", 0), "b": real("b", ">", 0)}
    product = [["1", {"a": 1, "b": 1}]]
    combined(facts, combine(9, "real", ">=", product, term("1.1", "2.1")), "not absurd")
    combined(facts, combine(9, "real", ">", product, term("1.1", "2.1")), "do not give")


# let, optimum, absurd, trusted ---------------------------------------------------------------------------------------


def test_a_new_order_is_not_divided_by_zero() -> None:
    facts = {"possibly": real("a", ">=", 0)}
    let = {"id": "2", "rule": "let", "is": {"X": ONE}, "over": ["1.1"]}
    refused(facts, [unfold(1, "possibly"), let, absurd(3, "2.1")], "is not zero")
    refused(facts, [unfold(1, "possibly"), {**let, "over": [], "is": {"W": ONE}}, absurd(3, "2.1")], "not a quantity")


def best(sign: int = 1, *, powers_only: bool = False, over: tuple[str, ...] = ("Y",), target: str = "X") -> Statement:
    program = (order("X", ">~", "Y"), order("Y", ">~", ONE_ORDER))
    return ("optimum", target, sign, over, program, powers_only)


def competitor(of: str = "best", **changed: Any) -> Body:
    """Prove that X >> 1 contradicts the optimum: X ~ Y ~ 1 would be better."""
    new = {"id": "2", "rule": "let", "is": {}, "over": []}
    first = [split(4, "3.2", [combine(5, "order", ">", {}, term("4.1")), absurd(6, "5.1")])]
    second = [
        split(
            7,
            "3.3",
            [combine(8, "order", ">", {}, term("7.1"), term("2.1")), absurd(9, "8.1")],
        )
    ]
    step = {
        "id": "3",
        "rule": "optimum",
        "of": of,
        "at": {"X": "2#1", "Y": "2#1"},
        "proofs": [first, second],
        **changed,
    }
    last = combine(10, "order", ">", {}, term("1.1"), term("3.1"), term("2.1", times=MINUS))
    return [unfold(1, "law"), new, step, last, absurd(11, "10.1")]


LARGE = order("X", ">>", ONE_ORDER)


def test_an_optimum_is_no_worse_than_a_competitor() -> None:
    assert closes({"best": best(), "law": LARGE}, competitor()) == 11


def test_a_largest_value_is_not_bounded_from_above() -> None:
    refused({"best": best(-1), "law": LARGE}, competitor(), "do not add up")


def test_an_optimum_of_powers_says_nothing_of_logarithms() -> None:
    refused({"best": best(powers_only=True), "law": LARGE}, competitor(), r"3\.1 cannot stand")


def test_an_optimum_that_is_guarded_or_fails_has_no_competitors() -> None:
    guarded: Statement = ("if", (order("X", "~", "Z"),), best())
    refused({"best": guarded, "law": LARGE}, competitor(), "an optimum that holds")
    refused({"law": LARGE}, competitor(GOAL), "an optimum that holds", Law(best(), False))
    refused({"law": LARGE}, competitor("law"), "an optimum that holds")


@pytest.mark.parametrize(
    "at",
    [
        {},
        {"X": "2#1"},
        {"X": "2#1", "Y": "2#1", "Z": "2#1"},
        {"X": "2#1", "Y": "W"},
        {"X": "2#1", "Y": 1},
        {"X": "2#1", "Y": ["2#1"]},
        ["X", "Y"],
        None,
    ],
)
def test_a_competitor_has_an_order_for_what_is_chosen(at: Any) -> None:
    refused({"best": best(), "law": LARGE}, competitor(at=at), "a competitor has")


def test_a_competitor_changes_nothing_else() -> None:
    """Where Y is not chosen, the competitor has to live with it."""
    refused({"best": best(over=()), "law": LARGE}, competitor(at={"X": "2#1"}), "add up")


def test_a_competitor_obeys_the_program() -> None:
    proofs = competitor()[2]["proofs"]
    facts = {"best": best(), "law": LARGE}
    refused(facts, competitor(proofs=[]), "obeys 2 laws")
    refused(facts, competitor(proofs=proofs[:1]), "obeys 2 laws")
    refused(facts, competitor(proofs=[proofs[0], []]), "a list of steps is missing")
    refused(facts, competitor(proofs=[proofs[0], proofs[0]]), "taken|no fact")
    refused(facts, competitor(proofs=None), "obeys 2 laws")
    refused(facts, competitor(at={"X": "2#1", "Y": "X"}), "add up")


@pytest.mark.parametrize(
    ("law", "absurd_there"),
    [
        (real(0, ">", 0), True),
        (real(0, "!=", 0), True),
        (real(1, "<", 0), True),
        (real(0, ">=", 0), False),
        (real(0, "=", 0), False),
        (real(0, "<", 1), False),
        (real("a", "<", "a"), True),
        (real("a", ">", 0), False),
    ],
)
def test_only_what_is_false_is_absurd(law: Statement, absurd_there: bool) -> None:
    body = [unfold(1, "law"), absurd(2, "1.1")]
    if absurd_there:
        assert closes({"law": law}, body) == 2
    else:
        refused({"law": law}, body, "not absurd")


def test_the_scale_grows_and_so_does_its_logarithm() -> None:
    for name in ("(t)", "(log t)", "(log log t)", "(log t / log log t)"):
        refused({}, [absurd(1, name)], "not absurd")
    fixed = order(("fixed", Fraction(0), Fraction(-1)), ">~", ONE_ORDER)
    assert closes({"law": fixed}, [unfold(1, "law"), absurd(2, "1.1")]) == 2


def test_what_is_left_to_a_solver_is_counted() -> None:
    facts = {"less": real("a", "<", "b"), "more": real("a", ">", "b")}
    unfolded = [unfold(1, "less"), unfold(2, "more")]
    step = {"id": "3", "rule": "trusted", "solver": "z3", "of": ["1.1", "2.1"]}
    found = check(facts, None, [*unfolded, step], parameters=PARAMETERS, quantities=QUANTITIES)
    assert found.trusted == ("z3: step 3",)
    refused(facts, [*unfolded, {**step, "of": []}], "a list of facts")
    refused(facts, [*unfolded, {**step, "of": "1.1"}], "a list of facts")
    refused(facts, [*unfolded, {**step, "of": ["1.1", "idle"]}], "there is no fact")
    refused(facts, [*unfolded, {**step, "solver": "oracle"}], "only z3")
    refused(facts, [*unfolded, {**step, "of": ["1.1"]}], "step 2 is not used")


@pytest.mark.parametrize("name", ["up", "1.1", GOAL, "(t)", "(log t)"])
def test_a_solver_is_asked_about_numbers_only(name: str) -> None:
    """No law, goal or order can be left to it: the theorem itself never is."""
    step = {"id": "3", "rule": "trusted", "solver": "z3", "of": [name]}
    refused(CLASH, [unfold(1, "up"), step], "is not a fact about numbers", Law(real("a", ">", 0), False))


# Logarithms ----------------------------------------------------------------------------------------------------------

LOG, LOG_LOG = "(log t)", "(log log t)"
LOG_Y: Statement = ("log", quantity("Y"))
P = Polynomial.number


def form(**values: int) -> dict[str, Polynomial]:
    """Return a form: `log` and `log_log` are orders of logarithms of t, `own` that of Y, `name` the auxiliary one."""
    names = {"log": LOG, "log_log": LOG_LOG, "own": "(log of Y)", "name": "1#1"}
    return {names.get(name, name): P(value) for name, value in values.items()}


def at_least(**values: int) -> Vector:
    return Vector(form(**values), ">=", "order")


def above(**values: int) -> Vector:
    return Vector(form(**values), ">", "order")


def same(**values: int) -> Vector:
    return Vector(form(**values), "=", "order")


def test_a_logarithm_is_read_in_four_cases() -> None:
    """It is `log t` of a power, `log log t` of a power of `log t`, something of its own below, and 1 of a constant."""
    found = consequences(Law(order("X", "~", LOG_Y), True), "1")
    assert found == (
        at_least(Y=1),
        Definition(
            (
                (Vector(form(Y=1), ">", "power"), same(name=1, log=-1)),
                (Vector(form(Y=1), "=", "power"), at_least(Y=1, log=-1), same(name=1, log_log=-1)),
                (
                    above(Y=1),
                    above(log=1, Y=-1),
                    at_least(own=1),
                    at_least(log_log=1, own=-1),
                    above(Y=1, own=-1),
                    same(name=1, own=-1),
                ),
                (same(Y=1), same(name=1)),
            )
        ),
        same(X=1, name=-1),
    )


def test_a_sum_over_a_harmonic_series_is_a_logarithm_of_the_ratio_of_its_bounds() -> None:
    minus_one = ("number", Fraction(-1))
    found = consequences(
        Law(order("X", "~", ("series", ("one",), quantity("Y"), ((quantity("Z"), minus_one),))), True), "1"
    )
    definition = found[1]
    assert found[0] == at_least(Y=1)
    assert definition == Definition(
        (
            (Vector(form(Y=1), ">", "power"), same(name=1, Z=-1, log=-1)),
            (Vector(form(Y=1), "=", "power"), at_least(Y=1, log=-1), same(name=1, Z=-1, log_log=-1)),
            (
                above(Y=1),
                above(log=1, Y=-1),
                at_least(own=1),
                at_least(log_log=1, own=-1),
                above(Y=1, own=-1),
                same(name=1, Z=-1, own=-1),
            ),
            (same(Y=1), same(name=1, Z=-1)),
        )
    )
    between = ("series", quantity("Z"), quantity("Y"), ((("one",), minus_one),))
    cases = consequences(Law(order("X", "~", between), True), "1")[2]
    assert isinstance(cases, Definition)
    assert [len(case) for case in cases.cases] == [2, 3, 6, 2]
    assert cases.cases[0] == (Vector(form(Y=1, Z=-1), ">", "power"), same(name=1, log=-1))
    assert cases.cases[2][2] == Vector({"(log of (times Y (raised Z -1)))": P(1)}, ">=", "order")


def test_logarithms_of_different_things_have_different_names() -> None:
    both = ("times", quantity("X"), quantity("Y"))
    terms: list[Statement] = [
        quantity("X"), quantity("t"), quantity("(log t)"), ("log", quantity("X")), ("one",), both, ("times", both),
        ("times", quantity("X"), quantity("Y"), quantity("Y")), ("raised", quantity("X"), ("number", Fraction(1, 2))),
        ("raised", quantity("X"), ("parameter", "a")), ("plus", quantity("X"), quantity("Y")), ("least", quantity("X")),
        ("fixed", Fraction(0), Fraction(1, 2)), ("fixed", Fraction(0), Fraction(1)),
        ("series", ("one",), None, ((quantity("X"), ("number", Fraction(-2))),)),
        ("series", ("one",), quantity("X"), ((("one",), ("number", Fraction(-2))),)),
        ("series", ("one",), quantity("None"), ((quantity("X"), ("number", Fraction(-2))),)),
        ("series", ("one",), None, ((quantity("None"), ("number", Fraction(-2))),)),
    ]  # fmt: skip
    assert len({name_of_log(one) for one in terms}) == len(terms)
    assert not {name_of_log(one) for one in terms} & {"(t)", LOG, LOG_LOG}


def test_the_logarithm_of_a_logarithm_has_no_power_and_is_below_the_first() -> None:
    below = combine(1, "order", ">", {LOG: ONE, LOG_LOG: MINUS}, term("(log t / log log t)"))
    for level, relation, said, fact in (
        ("order", ">=", {LOG_LOG: ONE}, "(log log t)"),
        ("power", ">=", {LOG_LOG: ONE}, "(log log t)"),
        ("power", ">=", {LOG_LOG: MINUS}, "(log t / log log t)"),
    ):
        refused({}, [below, combine(2, level, relation, said, term(fact))], "does not end")
    for level, relation, said, fact in (
        ("order", ">", {LOG_LOG: ONE}, "(log log t)"),
        ("order", ">=", {LOG_LOG: MINUS}, "(log log t)"),
        ("power", ">", {LOG_LOG: ONE}, "(log log t)"),
        ("power", ">", {LOG_LOG: MINUS}, "(log t / log log t)"),
    ):
        refused({}, [below, combine(2, level, relation, said, term(fact))], "do not give|do not add up")


LOGS: dict[str, Statement] = {"law": order("X", "~", LOG_Y)}


@pytest.mark.parametrize(
    ("y", "x", "logs", "reason"),
    [
        (("1", "-3"), ("0", "1"), None, ""),
        (("0", "0"), ("0", "0"), None, ""),
        (("0", "2"), ("0", "0"), None, ""),
        (("0", "2"), ("0", "1/2"), {LOG_LOG: "1/2"}, ""),
        (("0", "1"), ("0", "1/2"), {LOG_LOG: "1/2"}, ""),
        (("0", "1/2"), ("0", "0"), {LOG_LOG: "1/2"}, ""),
        (("0", "1/2"), ("0", "1/3"), {LOG_LOG: "1/2", "(log of Y)": "1/3"}, ""),
        (("0", "1"), ("0", "1/3"), {LOG_LOG: "1/2", "(log of Y)": "1/3"}, "law does not hold"),
        (("0", "2"), ("0", "1"), None, "law does not hold"),
        (("0", "2"), ("0", "0"), {LOG_LOG: "1/2"}, "law does not hold"),
        (("0", "-1"), ("0", "0"), None, "law does not hold"),
        (("-1", "0"), ("0", "0"), None, "law does not hold"),
        (("0", "2"), ("0", "1"), {LOG_LOG: "1"}, "from 0 to below 1"),
        (("0", "2"), ("0", "-1"), {LOG_LOG: "-1"}, "from 0 to below 1"),
        (("1", "0"), ("0", "1"), {LOG_LOG: "2"}, "from 0 to below 1"),
        (("0", "1/2"), ("0", "1/3"), {"(log of Y)": "1/3"}, "not between"),
        (("0", "1/2"), ("0", "1/2"), {LOG_LOG: "3/4", "(log of Y)": "1/2"}, "not between"),
        (("0", "1/2"), ("0", "-1/2"), {LOG_LOG: "3/4", "(log of Y)": "-1/2"}, "not between"),
        (("0", "2"), ("0", "0"), {"(log of X)": "0"}, "more than the laws speak of"),
        (("0", "2"), ("0", "0"), [], "values by name"),
        (("0", "2"), ("0", "0"), {LOG_LOG: 0}, "not a number"),
    ],
)
def test_a_witness_may_say_what_logarithms_are(y: Any, x: Any, logs: Any, reason: str) -> None:
    witness = {"parameters": {}, "orders": {"X": list(x), "Y": list(y)}, "optima": {}}
    if logs is not None:
        witness["logs"] = logs
    if reason:
        with pytest.raises(ProofError, match=reason):
            check_witness(LOGS, witness)
    else:
        assert check_witness(LOGS, witness).steps == 0


def test_logarithms_of_one_order_are_one_at_a_witness() -> None:
    """`log(X) << log(Y)` was evaluated and `log(X) ~ log(Y)` proved, at a witness where X and Y have one order."""
    orders = {"X": ["0", "1/2"], "Y": ["0", "1/2"]}
    clash = {"law": order(("log", X), "<<", LOG_Y), "other": order(("log", X), "~", LOG_Y)}
    equal = [term("98.4", times=MINUS), term("98.8"), term("98.9")]
    body: Body = [
        split(
            98,
            GOAL,
            [combine(1, "order", ">", {}, *equal), absurd(2, "1.1")],
            [combine(3, "order", ">", {}, term("98.4"), term("98.8", times=MINUS), term("98.9")), absurd(4, "3.1")],
        )
    ]
    witness = {"parameters": {}, "orders": orders, "optima": {}, "logs": {LOG_LOG: "1/2", "(log of Y)": "1/4"}}
    assert check_witness({"other": clash["other"]}, {**witness, "logs": {}, "laws": {"other": body}}).steps == 5
    with pytest.raises(ProofError, match="another logarithm of the same order"):
        check_witness({"law": clash["law"]}, witness)
    with pytest.raises(ProofError, match="another logarithm of the same order"):
        check_witness(clash, {**witness, "laws": {"other": body}})


def test_a_sum_at_a_witness_is_a_logarithm_of_the_ratio_of_its_bounds() -> None:
    law = order("X", "~", ("series", quantity("Z"), quantity("Y"), ((("one",), ("number", Fraction(-1))),)))
    for y, z, x, logs in (
        (("2", "0"), ("1", "3"), "1", {}),
        (("1", "3"), ("1", "1"), "1/4", {LOG_LOG: "1/4"}),
        (("1", "3"), ("1", "3"), "0", {LOG_LOG: "1/4"}),
        (("1", "1/2"), ("1", "0"), "1/5", {LOG_LOG: "1/4", "(log of (times Y (raised Z -1)))": "1/5"}),
    ):
        orders = {"X": ["0", x], "Y": list(y), "Z": list(z)}
        witness = {"parameters": {}, "orders": orders, "optima": {}, "logs": logs}
        assert check_witness({"law": law}, witness).steps == 0
        orders["X"] = ["0", "7"]
        with pytest.raises(ProofError, match="does not hold"):
            check_witness({"law": law}, witness)


def test_what_a_witness_says_of_logarithms_binds_no_competitor() -> None:
    """`log log t` is shared with a competitor; the logarithm of a quantity that it chooses is not."""
    program = (order("X", "~", LOG_Y), order("Y", ">>", ONE_ORDER))
    best = ("optimum", "X", 1, ("Y",), program, False)
    witness = {
        "parameters": {},
        "orders": {"X": ["0", "0"], "Y": ["0", "1/2"]},
        "logs": {LOG_LOG: "0", "(log of Y)": "0"},
        "optima": {"best": []},
    }
    law = {"best": best, "law": order("X", "~", LOG_Y)}
    with pytest.raises(ProofError, match="a list of steps is missing"):
        check_witness(law, witness)
    point = Point({}, {"X": (Fraction(0), Fraction(0))}, logs={LOG_LOG: Fraction(0), "(log of Y)": Fraction(0)})
    facts = point.competitor(best)
    assert facts["value of (log log t)"] == same(log_log=1)
    assert [name for name in facts if name.startswith("value")] == ["value of (log log t)"]


# Witnesses -----------------------------------------------------------------------------------------------------------

MODEL = {"first": order("X", ">>", "Y"), "second": real("a", ">", 0)}
WITNESS = {"parameters": {"a": "1/2"}, "orders": {"X": ["0", "1"], "Y": ["0", "0"]}, "optima": {}}


def test_a_witness_is_accepted() -> None:
    assert check_witness(MODEL, WITNESS).steps == 0


@pytest.mark.parametrize(
    ("part", "value", "reason"),
    [
        ("parameters", {"a": "0"}, "second does not hold"),
        ("parameters", {}, "no value for a"),
        ("parameters", {"a": "1", "c": "1"}, "more than the laws speak of"),
        ("parameters", {"a": 1}, "not a number"),
        ("parameters", {"a": "0.5"}, "not a number"),
        ("parameters", {"a": "1e9"}, "not a number"),
        ("parameters", {"a": "1/0"}, "not a number"),
        ("parameters", {"a": "٣"}, "not a number"),
        ("parameters", {"a": "1" * 3000}, "not a number"),
        ("parameters", [], "values by name"),
        ("orders", {"X": ["0", "1"]}, "no order for Y"),
        ("orders", {"X": ["0", "1"], "Y": ["0", "1"]}, "first does not hold"),
        ("orders", {"X": ["0", "1"], "Y": ["0"]}, "an order is a pair"),
        ("orders", {"X": ["0", "1"], "Y": ["0", "0"], "Z": ["0", "0"]}, "more than the laws speak of"),
        ("orders", None, "values by name"),
        ("optima", {"first": []}, "more than the laws speak of"),
    ],
)
def test_a_wrong_witness_is_refused(part: str, value: Any, reason: str) -> None:
    with pytest.raises(ProofError, match=reason):
        check_witness(MODEL, {**WITNESS, part: value})


@pytest.mark.parametrize("witness", [None, [], {}, {**WITNESS, "more": 1}, {"parameters": {}, "orders": {}}])
def test_a_witness_has_three_parts(witness: Any) -> None:
    with pytest.raises(ProofError, match="a witness has"):
        check_witness(MODEL, witness)


def attained(target: Any, body: Any, law: Statement | None = None) -> None:
    witness = {"parameters": {}, "orders": {"X": target, "Y": ["0", "0"]}, "optima": {"best": body}}
    check_witness({"best": law or best()}, witness)


NO_BETTER: Body = [
    unfold(1, "program.1"),
    unfold(2, "program.2"),
    combine(3, "order", ">", {}, term("1.1"), term("2.1"), term("better")),
    absurd(4, "3.1"),
]


def test_an_optimum_of_a_witness_is_proved() -> None:
    attained(["0", "0"], NO_BETTER)


def test_an_optimum_of_a_witness_that_is_none_is_refused() -> None:
    with pytest.raises(ProofError, match="add up"):
        attained(["0", "1"], NO_BETTER)
    with pytest.raises(ProofError, match="add up"):
        attained(["0", "0"], NO_BETTER, best(-1))
    with pytest.raises(ProofError, match="cannot stand"):
        attained(["0", "0"], NO_BETTER, best(powers_only=True))
    with pytest.raises(ProofError, match="nothing shows"):
        check_witness({"best": best()}, {"parameters": {}, "orders": {"X": ["0", "0"], "Y": ["0", "0"]}, "optima": {}})


def test_an_optimum_says_nothing_where_its_guard_fails() -> None:
    orders = {"X": ["0", "1"], "Y": ["0", "0"]}
    guarded: Statement = ("if", (order("X", "~", ONE_ORDER),), best())
    check_witness({"best": guarded}, {"parameters": {}, "orders": orders, "optima": {}})
    with pytest.raises(ProofError, match="more than the laws"):
        check_witness({"best": guarded}, {"parameters": {}, "orders": orders, "optima": {"best": NO_BETTER}})
    held: Statement = ("if", (order("X", ">>", ONE_ORDER),), best())
    with pytest.raises(ProofError, match="nothing shows"):
        check_witness({"best": held}, {"parameters": {}, "orders": orders, "optima": {}})


# Roots ---------------------------------------------------------------------------------------------------------------

SQRT_2 = {"of": ["-2", "0", "1"], "between": ["1", "2"]}


def rooted(law: Statement, steps: Any, root: Any = SQRT_2, **more: Any) -> Any:
    witness = {"parameters": {}, "orders": {}, "optima": {}, "roots": {"a": root}, "laws": {"law": steps}}
    return check_witness({"law": law}, {**witness, **more})


def test_a_root_obeys_its_equation_and_lies_between() -> None:
    equation = real(("power", A_, 2), "=", 2)
    first = [combine(3, "real", ">", [], term("7.1"), term("1.1", times=MINUS)), absurd(4, "3.1")]
    second = [combine(5, "real", ">", [], term("7.1"), term("1.1")), absurd(6, "5.1")]
    body = [unfold(1, "a 1"), split(2, GOAL, [split(7, "2.1", first, second)])]
    assert rooted(equation, body).steps == 7
    for law, fact in ((real("a", ">", 1), "a 2"), (real("a", "<", 2), "a 3")):
        bound = [
            unfold(1, fact),
            split(2, GOAL, [combine(3, "real", ">", [], term("2.1"), term("1.1")), absurd(4, "3.1")]),
        ]
        assert rooted(law, bound).steps == 4
        with pytest.raises(ProofError, match="add up"):
            rooted(law, bound, {**SQRT_2, "between": ["0", "3"]})
    with pytest.raises(ProofError, match="add up"):
        rooted(real(("power", A_, 2), "=", 3), body)


@pytest.mark.parametrize(
    ("root", "reason"),
    [
        ({**SQRT_2, "of": ["-3", "0", "1"], "between": ["0", "3/2"]}, "does not rise from below zero at 0 to above"),
        ({**SQRT_2, "of": ["2", "0", "-1"]}, "does not rise"),
        ({**SQRT_2, "of": ["2", "0", "1"]}, "does not rise"),
        ({**SQRT_2, "of": ["-4", "0", "1"]}, "does not rise"),  # zero at the end
        ({**SQRT_2, "of": ["-1", "0", "1"]}, "does not rise"),  # zero at the beginning
        ({**SQRT_2, "between": ["2", "1"]}, "does not rise"),
        ({"of": ["-2", "0", "1"], "between": ["-1", "-2"]}, "does not rise"),
        ({**SQRT_2, "between": ["1", "1"]}, "does not rise"),
        ({**SQRT_2, "between": ["1"]}, "between two numbers"),
        ({**SQRT_2, "between": ["1", "2", "3"]}, "between two numbers"),
        ({**SQRT_2, "between": "12"}, "between two numbers"),
        ({**SQRT_2, "of": "-201"}, "between two numbers"),
        ({**SQRT_2, "of": ["-2"]}, "2 to 100 coefficients"),
        ({**SQRT_2, "of": ["-1"] * 2 + ["1"] * (MOST_EXPONENT - 1)}, "2 to 100 coefficients"),
        ({**SQRT_2, "of": ["-2", "0", "1" * (MOST_DIGITS - 4)]}, "none of them long"),
        ({**SQRT_2, "of": ["-2", "x", "1"]}, "not a number"),
        ({**SQRT_2, "between": ["1", "x"]}, "not a number"),
        ({"of": ["-2", "0", "1"]}, "has `of` and `between`"),
        ({**SQRT_2, "by": []}, "has `of` and `between`"),
        ([], "has `of` and `between`"),
    ],
)
def test_a_wrong_root_is_refused(root: Any, reason: str) -> None:
    with pytest.raises(ProofError, match=reason):
        rooted(real("a", ">", 1), [unfold(1, "a 2")], root)


def test_a_root_of_the_longest_polynomial_is_one() -> None:
    long = {"of": ["-1", *["1"] * (MOST_EXPONENT - 1)], "between": ["0", "1" * (MOST_DIGITS - MOST_EXPONENT - 2)]}
    assert sum(map(len, (*long["of"], *long["between"]))) == MOST_DIGITS
    for root in (long, {"of": ["-1", "1"], "between": ["0", "2"]}):
        with pytest.raises(ProofError, match="the proof does not end"):
            rooted(real("a", ">", 1), [unfold(1, "a 2")], root)


@pytest.mark.parametrize(
    ("of", "between", "at"),
    [
        (["-6", "1", "1"], ("1", "3"), "2"),
        (["-1", "2"], ("0", "1"), "1/2"),
        (["-5", "0", "0", "40"], ("0", "1"), "1/2"),
        (["-1/2", "-1/3", "0", "1/12", "1"], ("1/2", "2"), None),
    ],
)
def test_what_is_known_of_a_root_is_true_there(of: list[str], between: tuple[str, str], at: str | None) -> None:
    equation, above, below = Point({}, {}, {"a": {"of": of, "between": list(between)}}).root("a")
    low, high = map(Fraction, between)
    for tried in (Fraction(1, 2), Fraction(1), Fraction(2), Fraction(3, 4)):
        point = Point({"a": tried}, {})
        vanishes = not sum(Fraction(one) * tried**place for place, one in enumerate(of))
        assert point.law(equation.law) is vanishes is (at is not None and tried == Fraction(at))
        assert point.law(above.law) is (tried > low)
        assert point.law(below.law) is (tried < high)
    assert [one.holds for one in (equation, above, below)] == [True] * 3


def test_roots_are_no_other_values() -> None:
    law, steps = real("a", ">", 1), [unfold(1, "a 2")]
    with pytest.raises(ProofError, match="no other value"):
        rooted(law, steps, parameters={"a": "3/2"})
    with pytest.raises(ProofError, match="no value for a"):
        rooted(law, steps, laws={})
    with pytest.raises(ProofError, match="no value for b"):
        rooted(real("a", ">", "b"), steps)
    with pytest.raises(ProofError, match="no order for X"):
        rooted(order(raised("X", "a"), "~", ONE_ORDER), steps)
    trusted = {"id": "3", "rule": "trusted", "solver": "z3", "of": ["1.1", "2.1"]}
    with pytest.raises(ProofError, match="law plays no part in its proof"):
        rooted(law, [unfold(1, "a 2"), unfold(2, "a 3"), trusted])
    with pytest.raises(ProofError, match="more than the laws speak of"):
        check_witness(
            {"law": real("b", ">", 0)},
            {"parameters": {"b": "1"}, "orders": {}, "optima": {}, "roots": {"a": SQRT_2}, "laws": {}},
        )
    with pytest.raises(ProofError, match="more than the laws speak of"):
        check_witness(
            {"law": real("b", ">", 0)},
            {"parameters": {"b": "1"}, "orders": {}, "optima": {}, "roots": {}, "laws": {"no": []}},
        )


def test_other_values_stand_in_laws_about_roots() -> None:
    """`X^(a*b) ~ Y` at b = 0 and Y ~ 1, whatever the root is; a law of another parameter is evaluated."""
    law = order(raised("X", ("product", A_, B_)), "~", "Y")
    body: Body = [
        split(
            1,
            GOAL,
            [combine(2, "order", ">", {}, term("1.1")), absurd(3, "2.1")],
            [combine(4, "order", ">", {}, term("1.1")), absurd(5, "4.1")],
        )
    ]
    values = {"parameters": {"b": "0"}, "orders": {"X": ["1", "0"], "Y": ["0", "0"]}}
    known = check_witness(
        {"law": law, "other": real("b", "=", 0)},
        {**values, "optima": {}, "roots": {"a": SQRT_2}, "laws": {"law": body}},
    )
    assert known.steps == 5
    with pytest.raises(ProofError, match=r"add up|not absurd"):
        rooted(law, body, **{**values, "parameters": {"b": "1"}})
    with pytest.raises(ProofError, match=r"add up|not absurd"):
        rooted(law, body, **{**values, "orders": {"X": ["1", "0"], "Y": ["0", "1"]}})


# Limits --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["", "01", "1/01", "1/0", "-", "--1", "1/-2", " 1", "1\n", "1_0", "0x1", "½", "9" * 2001]
)
def test_numbers_are_written_one_way(text: str) -> None:
    with pytest.raises(ProofError, match="not a number"):
        number(text)


@pytest.mark.parametrize(
    "polynomial",
    [
        None,
        {},
        "1",
        [["1"]],
        [[1, {}]],
        [["1", []]],
        [["1", {"a": 0}]],
        [["1", {"a": -1}]],
        [["1", {"a": True}]],
        [["1", {"a": "1"}]],
        [["1", {"a": MOST_EXPONENT + 1}]],
        [["1", {"c": 1}]],
        [["1", {}], ["1", {}]],
        [["0", {}]],
        [["1", {}]] * 6000,
    ],
)
def test_polynomials_are_written_one_way(polynomial: Any) -> None:
    refused(CLASH, [signs(1, polynomial, [], [], [])], "not a")


@pytest.mark.parametrize("form", [None, [], {"W": ONE}, {"X": []}, {"X": None}, {"X": [["0", {}]]}])
def test_forms_are_written_one_way(form: Any) -> None:
    refused(CLASH, [{"id": "1", "rule": "let", "is": form, "over": []}], "not a")


def test_work_ends_where_it_is_used_up() -> None:
    effort = Effort(10)
    effort.spend(4)
    effort.spend(6)
    assert effort.left == 0
    effort.spend(0)
    with pytest.raises(ProofError, match="more work than a proof may"):
        effort.spend(1)


LONG = Polynomial({(): 2**300, (("a", 1),): 1})
WIDE = Polynomial({tuple((f"p{place:02}", 1) for place in range(first, first + 30)): 1 for first in range(3)})
SHORT = Polynomial({(("a", 1),): 1, (("b", 1),): -1, (): 2})


@pytest.mark.parametrize(
    ("left", "right", "product", "total"),
    [
        (Polynomial.number(1), SHORT, 4, 5),
        (SHORT, SHORT, 1 + 3 * 3, 1 + 3 + 3),
        (SHORT, Polynomial.number(5), 1 + 3, 1 + 3 + 1),
        (LONG, SHORT, 1 + 2 * 3, 1 + 2 + 3),
        (LONG, LONG, (1 + 2 * 2) * (1 + (301 * 301 >> 14)), (1 + 2 + 2) * (1 + (301 * 301 >> 14))),
        (WIDE, SHORT, 1 + 3 * 3 * (1 + (31 >> 3)), 1 + 3 + 3),
        (WIDE, WIDE, 1 + 3 * 3 * (1 + (60 >> 3)), 1 + 3 + 3),
    ],
)
def test_work_grows_with_terms_and_names_and_length(
    left: Polynomial, right: Polynomial, product: int, total: int
) -> None:
    assert spent(lambda effort: effort.product(left, right)) == product
    assert spent(lambda effort: effort.sum(left, right)) == total
    assert spent(lambda effort: effort.product(kernel.ONE, right)) == 1
    assert spent(lambda effort: effort.product(left, kernel.ONE)) == 1


def test_work_grows_with_the_length_of_numbers() -> None:
    long = Fraction(3**1000, 2**2000)
    assert [length(one) for one in (0, -7, Fraction(1, 8), long)] == [1, 3, 4, 2001]
    assert spent(lambda effort: effort.weigh(long, long)) == 1 + (2001 * 2001 >> 18)
    assert spent(lambda effort: effort.weigh(long, 7)) == 1
    assert spent(lambda effort: effort.weigh(3, 7)) == 1


def test_a_bound_of_the_length_is_believed_while_it_is_short() -> None:
    name = (("a", 1),)
    assert Polynomial({name: 5}).bits == 3
    assert Polynomial({name: 5}, 64).bits == 64
    assert Polynomial({name: 5}, 65).bits == 3
    assert Polynomial({name: 5}, 0).bits == 0
    two = Polynomial({name: 1, (("b", 1),): 1})
    assert (two + two).bits == 3
    assert (two * two).bits == 2 * 3
    assert (two * SHORT).bits == 2 * (1 + 2 + 1)
    assert two.times(-9).bits == 1 + 4
    assert two.times(Fraction(1, 16)).bits == 1 + 5
    assert (-SHORT).bits == 2


READ = [
    (real("a", "=", "b"), 10),
    (real(over("a", "b"), ">", 0), 27),
    (real(over(1, over("a", "b")), "<=", over("b", ("sum", A_, B_))), 77),
    (real(("power", ("sum", A_, B_), 4), "=", 0), 53),
    (real(("least", A_, B_, ("number", Fraction(1))), ">=", 0), 42),
    (order("X", "~", "Y"), 6),
    (order(("times", X, X, Y), "<~", raised("Z", "a")), 27),
    (order(("plus", X, ("least", Y, Z)), ">>", ("log", X)), 75),
    (order(series("Y", "X", (Z, "a"), (X, "b")), "~", series("Y", None, (Z, -3))), 259),
]


@pytest.mark.parametrize(("law", "work"), READ, ids=range(len(READ)))
def test_reading_is_counted(law: Statement, work: int) -> None:
    """So much, on every machine: a proof that is refused for its work is refused everywhere."""
    assert spent(lambda effort: consequences(Law(law, True), "1", effort)) == work


EVALUATED = [
    (real("a", "=", "b"), 8),
    (real(over("a", "b"), ">", ("product", A_, A_, B_)), 30),
    (real(("power", ("sum", A_, B_), 40), ">", 0), 4995),
    (real(("least", A_, B_, ("number", Fraction(1))), ">=", ("greatest", A_, B_)), 29),
    (order(("times", X, X, Y), "<~", raised("Z", "a"), powers_only=True), 31),
    (order(("plus", X, ("least", Y, Z)), ">>", ("log", X)), 29),
    (order(series("Y", "X", (Z, "a"), (X, "b")), "~", series("Y", None, (Z, -3))), 64),
    (("forall", "<~", X, A_, Y, B_, False), 8),
]


@pytest.mark.parametrize(("law", "work"), EVALUATED, ids=range(len(EVALUATED)))
def test_evaluating_is_counted(law: Statement, work: int) -> None:
    numbers = {"a": Fraction(3, 7), "b": Fraction(-(2**900), 3**500)}
    pairs = {"X": (Fraction(2), Fraction(1)), "Y": (Fraction(1, 2), Fraction(0)), "Z": (Fraction(1), Fraction(10**400))}
    assert spent(lambda effort: Point(numbers, pairs, {}, effort).law(law)) == work


def test_what_is_put_into_laws_is_counted() -> None:
    law: Statement = ("if", (real("a", ">", 0),), order(raised("X", "b"), "~", ("times", X, Y)))
    numbers = {"a": Fraction(1), "b": Fraction(2)}
    pairs = {name: (Fraction(place), Fraction(0)) for place, name in enumerate("XYZVW")}
    long = {"of": ["-1", *["1"] * 20], "between": ["0", "9" * 900]}
    assert [
        spent(lambda effort: renamed(law, {}, effort)),
        spent(lambda effort: mentioned(law, set(), effort)),
        spent(lambda effort: Point(numbers, pairs, {}, effort).denied(law)),
        spent(lambda effort: Point(numbers, pairs, {}, effort).competitor(best())),
        spent(lambda effort: Point({}, {}, {"a": SQRT_2}, effort).root("a")),
        spent(lambda effort: Point({}, {}, {"a": long}, effort).root("a")),
    ] == [12, 12, 35, 17, 12, 6554]


def test_sums_of_products_are_counted() -> None:
    form, one = {"X": SHORT, "Y": LONG}, kernel.ONE

    def added(*terms: tuple[Form, Polynomial]) -> int:
        def action(effort: Effort) -> None:
            total = Total(effort)
            for factor, other in terms:
                total.add(factor, other)

        return spent(action)

    assert [
        added(({"X": one}, one)),
        added((form, one)),
        added((form, SHORT)),
        added((form, LONG), (form, LONG)),
        added(({"": WIDE}, WIDE)),
        added(({"": LONG}, LONG), ({"": LONG}, LONG), ({"": LONG}, LONG)),
        added(({"": SHORT, "X": one}, WIDE), ({"": WIDE, "X": SHORT}, SHORT)),
    ] == [2, 7, 17, 464, 73, 543, 124]


def test_a_total_is_zero_where_everything_cancels() -> None:
    total = Total(Effort())
    assert total.is_zero()
    total.add({"X": SHORT, "Y": LONG}, SHORT)
    assert not total.is_zero()
    total.add({"X": SHORT * SHORT}, Polynomial.number(-1))
    assert not total.is_zero()
    total.add({"Y": LONG}, -SHORT)
    assert total.is_zero()
    total.add({"X": kernel.ONE}, Polynomial.number(Fraction(1, 3)))
    total.add({"X": Polynomial.number(Fraction(-2, 3))}, Polynomial.number(Fraction(1, 2)))
    assert total.is_zero()


def test_a_product_of_a_total_is_bounded() -> None:
    most = Polynomial({(("a", 1 + place % 100), ("b", 1 + place // 100)): 1 for place in range(MOST_TERMS)})
    four = Polynomial({(): 1, **{((name, 1),): 1 for name in "xyz"}})
    with pytest.raises(ProofError, match="is too large"):
        Total(Effort(10**9)).add({"X": most, "Y": kernel.ONE}, four)
    with pytest.raises(ProofError, match="more than 5000 terms"):
        Total(Effort(10**9)).add({"X": most}, four)  # not too large to be multiplied
    total = Total(Effort(10**9))
    total.add({"X": most}, kernel.ONE)
    total.add({"X": most}, Polynomial.number(2))
    with pytest.raises(ProofError, match="more than 5000 terms"):
        total.add({"X": kernel.ONE}, kernel.ONE)


def test_proofs_are_counted() -> None:
    """Steps, cases, names and laws: pinned, as what a proof may take is part of the format."""
    names = frozenset(f"Q{place}" for place in range(100))

    def checked(hypotheses: dict[str, Statement], body: Any, goal: Law | None = None) -> int:
        return spent(
            lambda effort: check(
                hypotheses, goal, body, parameters=PARAMETERS, quantities=QUANTITIES | names, effort=effort
            )
        )

    either = {"either": ("or", order("X", ">>", "X"), order("Y", "<<", "Y"))}
    cases: Body = [split(1, "either", [unfold(2, "1.1"), absurd(3, "2.1")], [unfold(4, "1.1"), absurd(5, "4.1")])]
    sums = [unfold(1, "sum"), combine(2, "order", ">", {}, term("1.1"), term("1.5")), absurd(3, "2.1")]
    unequal = {"unequal": real(over("a", "b"), "!=", over("a", "b"))}
    assert [
        checked(CLASH, CLASH_BODY),
        checked({"best": best(), "law": LARGE}, competitor()),
        checked(either, cases),
        checked({"sum": order(("least", X, Y, X), ">>", "X")}, sums),
        checked(unequal, [unfold(1, "unequal"), absurd(2, "1.3")]),
    ] == [144, 356, 176, 163, 111]


def context(facts: int = 0, numbers: int = 0, orders: int = 0) -> Context:
    known: dict[str, Fact] = {f"F{place}": Real(kernel.ONE, ">") for place in range(facts)}
    names = (frozenset(f"n{place}" for place in range(numbers)), frozenset(f"q{place}" for place in range(orders)))
    return Context(Ledger(Effort(10**6)), known, *names)


@pytest.mark.parametrize(("facts", "work"), [(0, 10), (15, 10), (16, 11), (160, 20)])
def test_a_case_costs_what_is_known_in_it(facts: int, work: int) -> None:
    here = context(facts)
    below = here.branch({"98.1": Real(kernel.ONE, ">")}, new=False)
    assert here.ledger.effort.left == 10**6 - work
    assert (here.depth, below.depth, below.branch({}, new=False).depth) == (0, 1, 2)
    assert set(below.facts) - set(here.facts) == {"98.1"}
    assert below.ledger is here.ledger


@pytest.mark.parametrize(
    ("fact", "work", "new"),
    [
        (Real(kernel.ONE, ">"), 2 + 1 + 1, 0),
        (Real(Polynomial.name("n0"), ">"), 2 + 1 + 1, 0),
        (Real(Polynomial.name("z"), ">"), 2 + 1 + 1 + (160 >> 4), 1),
        (Real(SHORT, ">"), 2 + 1 + 3 + (160 >> 4), 2),
        (Vector({"q0": kernel.ONE, "q1": SHORT}, "=", "order"), 2 + 1 + 1 + 1 + 3 + (160 >> 4), 2),
        (Vector({"z": kernel.ONE}, "=", "order"), 2 + 1 + 1 + (320 >> 4), 1),
        (Definition(((Real(kernel.ONE, ">"),), (Real(kernel.ONE, ">"),) * 2)), 2 + 3 * (2 + 1 + 1), 0),
        (Law(real("a", "=", "a"), True), 2, 0),
    ],
    ids=range(8),
)
def test_a_fact_costs_what_it_speaks_of(fact: Fact, work: int, new: int) -> None:
    here = context(0, 160, 320)
    here.add({"1.1": fact})
    assert here.ledger.effort.left == 10**6 - work
    assert len(here.parameters) + len(here.quantities) == 160 + 320 + new
    again = context(0, 160, 320)
    again.add({"1.1": fact}, new=False)
    assert again.ledger.effort.left == 10**6
    assert len(again.parameters) + len(again.quantities) == 160 + 320


def test_names_that_are_all_there_is_cost_nothing_more() -> None:
    here = context(0, 32, 32)
    every = Polynomial({((f"n{place}", 1),): 1 for place in range(32)})
    here.add({"1.1": Real(every, ">"), "1.2": Vector({f"q{place}": kernel.ONE for place in range(32)}, ">", "order")})
    assert here.ledger.effort.left == 10**6 - (2 + 1 + 32) - (2 + 32 * 2)


@pytest.mark.parametrize(
    ("depth", "reason"), [(MOST_DEPTH, "this is not absurd"), (MOST_DEPTH + 1, "nested more than")]
)
def test_cases_are_nested_so_deep(depth: int, reason: str) -> None:
    body: Body = [absurd(0, "up")]
    for place in range(1, depth + 1):
        body = [signs(place, A, body, body, body)]
    refused(CLASH, body, reason)


def test_effort_is_shared() -> None:
    effort = Effort()
    check(CLASH, None, CLASH_BODY, parameters=PARAMETERS, quantities=QUANTITIES, effort=effort)
    effort.left = MOST_WORK - effort.left - 1
    with pytest.raises(ProofError, match="more work"):
        check(CLASH, None, CLASH_BODY, parameters=PARAMETERS, quantities=QUANTITIES, effort=effort)


def test_long_numbers_are_seen() -> None:
    assert Polynomial.number(Fraction(-1, 2**70)).bits == 71
    assert Polynomial({}).bits == 0
