"""What a step says is read as it is written, up to each limit and no further."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pytest

from nslogic.kernel import (
    MOST_DIGITS,
    MOST_EXPONENT,
    MOST_NAMES,
    MOST_TERMS,
    RULES,
    Context,
    Effort,
    Ledger,
    ProofError,
    Statement,
    Vector,
    check,
    length,
    number,
)
from tests.kernel.words import (
    MINUS,
    ONE,
    A,
    Body,
    absurd,
    closes,
    combine,
    order,
    real,
    refused,
    term,
    unfold,
)

B: list[Any] = [["1", {"b": 1}]]
FALSE = {"false": real(0, ">", 0)}


def said(
    step: Mapping[str, Any], reason: str = r"step \d+ is not used", laws: Mapping[str, Statement] | None = None
) -> None:
    """See that a step is read, and refused for no more than that nothing uses it; or for another reason."""
    facts = {"false": FALSE["false"], **(laws or {})}
    body: Body = [unfold(100 + place, label) for place, label in enumerate(facts)]
    refused(facts, [*body, {**step, "id": "2"}, absurd(99, "100.1")], reason)


def test_a_zero_times_an_order_is_counted_at_its_level() -> None:
    """`log t` has no power, so that a zero times it is nothing there."""
    zero = real("a", "=", 0)
    for level, unit, form in (
        ("order", "X", {"X": A}),
        ("power", "X", {"X": A}),
        ("order", "(log t)", {"(log t)": A}),
        ("power", "(log t)", {}),
        ("power", "(log t)", {"(log t)": A}),
        ("power", "(t)", {"(t)": A}),
    ):
        said(combine(2, level, "=", form, term("101.1", unit=unit)), laws={"zero": zero})
    for level, unit in (("order", "X"), ("power", "X"), ("order", "(log t)"), ("power", "(t)")):
        said(combine(2, level, "=", {}, term("101.1", unit=unit)), "do not add up", laws={"zero": zero})


@pytest.mark.parametrize("facts", [{"101.1": 1}, "101.1", None, 1])
def test_facts_are_a_list(facts: Any) -> None:
    positive = real("a", ">", 0)
    said(
        combine(2, "real", ">", A, {"times": ONE, "facts": facts}),
        "the facts of a term are a list",
        laws={"positive": positive},
    )
    divided = {**combine(2, "real", ">", A, term("101.1")), "over": facts}
    said(divided, "what is divided by is a list", laws={"positive": positive})


def test_so_many_facts_are_multiplied_and_divided_by() -> None:
    """A hundred, each as often as an exponent may be."""
    laws = {"a": real("a", ">", 0), "b": real("b", ">", 0)}
    half = MOST_EXPONENT // 2
    most = ["101.1"] * half + ["102.1"] * half
    product = [["1", {"a": half, "b": half}]]
    said(combine(2, "real", ">", product, term(*most)), laws=laws)
    said(combine(2, "real", ">", [], term(*most, "101.1")), "a term has more than 100 facts", laws=laws)
    said(combine(2, "real", ">", ONE, term(*most), over=tuple(most)), laws=laws)
    said(
        combine(2, "real", ">", ONE, term(*most), over=(*most, "101.1")),
        "more than 100 facts are divided by",
        laws=laws,
    )


def test_each_of_three_signs_says_its_own() -> None:
    laws = {"most": real("a", "<=", 0), "least": real("a", ">=", 0), "more": real("a", ">", 0)}
    signs = {
        "id": "4",
        "rule": "signs",
        "of": A,
        "branches": [
            [combine(5, "real", ">", [], term("1.1"), term("4.1")), absurd(6, "5.1")],
            [combine(7, "real", ">", [], term("3.1"), term("4.1", times=MINUS)), absurd(8, "7.1")],
            [combine(9, "real", ">", [], term("2.1"), term("4.1")), absurd(10, "9.1")],
        ],
    }
    assert closes(laws, [unfold(1, "most"), unfold(2, "least"), unfold(3, "more"), signs]) == 10


def test_a_number_is_so_long() -> None:
    assert number("9" * MOST_DIGITS) == 10**MOST_DIGITS - 1
    assert number(f"-1/{'7' * (MOST_DIGITS - 3)}") == -1 / Fraction(int("7" * (MOST_DIGITS - 3)))
    for value in range(-25, 26):
        assert number(str(value)) == value
        assert isinstance(number(str(value)), int)


def let(form: Any) -> dict[str, Any]:
    return {"id": "2", "rule": "let", "is": form, "over": []}


def test_a_polynomial_has_so_many_terms() -> None:
    most = [["1", {"a": 1 + place % 100, "b": 1 + place // 100}] for place in range(MOST_TERMS)]
    said(let({"X": most}))
    said(let({"X": [*most, ["1", {}]]}), "not a polynomial")


def test_a_product_has_so_many_names() -> None:
    names = [f"n{place}" for place in range(MOST_NAMES + 1)]

    def used(several: list[str], reason: str) -> None:
        form = {"X": [["1", dict.fromkeys(several, 1)]]}
        body = [unfold(1, "false"), let(form), absurd(3, "1.1")]
        with pytest.raises(ProofError, match=reason):
            check(FALSE, None, body, parameters=frozenset(names), quantities=frozenset("X"))

    used(names[:-1], "step 2 is not used")
    used(names, "a product has more than 100 names")


def test_an_exponent_is_so_great() -> None:
    said(let({"X": [["1", {"a": MOST_EXPONENT}]]}))
    said(let({"X": [["1", {"a": MOST_EXPONENT + 1}]]}), "not an exponent")


def test_a_form_has_so_many_names() -> None:
    names = [f"q{place}" for place in range(MOST_TERMS + 1)]

    def used(several: list[str], reason: str) -> None:
        body = [unfold(1, "false"), let(dict.fromkeys(several, ONE)), absurd(3, "1.1")]
        with pytest.raises(ProofError, match=reason):
            check(FALSE, None, body, parameters=frozenset(), quantities=frozenset(names))

    used(names[:-1], "step 2 is not used")
    used(names, "not a form")


def test_names_of_a_product_stand_in_any_order() -> None:
    """`b*a` cancels `a*b`."""
    terms = [
        {"times": [["1", {"b": 1, "a": 2}]], "facts": ["101.1"]},
        {"times": [["-1", {"a": 2, "b": 1}]], "facts": ["101.1"]},
    ]
    said(combine(2, "order", "=", {}, *terms), laws={"same": order("X", "~", "Y")})
    said(combine(2, "real", "=", [["1", {"b": 1, "a": 1}]], term("101.1", times=B)), laws={"zero": real("a", "=", 0)})


@pytest.mark.parametrize("text", ["1", "-1", "7", "20", "-20", "21", "1/2", "-100"])
def test_a_number_alone_is_a_polynomial(text: str) -> None:
    """Those that are looked up and those that are read are the same."""
    value = Fraction(text)
    added = {"zero": real("a", "=", 0)}
    said(combine(2, "real", "=", [[text, {"a": 1}]], term("101.1", times=[[text, {}]])), laws=added)
    for other in {"1", "-1", "3", "1/3"} - {text}:
        said(
            combine(2, "real", "=", [[other, {"a": 1}]], term("101.1", times=[[text, {}]])), "do not add up", laws=added
        )
    assert number(text) == value


def test_a_zero_stays_one_whatever_it_is_multiplied_by() -> None:
    """In each order of the facts, so that it may be multiplied by any number too."""
    laws = {"zero": real("a", "=", 0), "least": real("b", ">=", 0), "more": real("b", ">", 0)}
    product = [["-1", {"a": 2, "b": 1}]]
    for facts in (("101.1", "102.1"), ("102.1", "101.1"), ("101.1", "103.1"), ("103.1", "101.1")):
        said(combine(2, "real", "=", product, term(*facts, times=[["-1", {"a": 1}]])), laws=laws)
    signs: list[tuple[tuple[str, ...], str]] = [
        (("102.1",), ">="),
        (("102.1", "103.1"), ">="),
        (("103.1", "102.1"), ">="),
        (("103.1", "103.1"), ">"),
    ]
    for several, sign in signs:
        power = [["1", {"b": len(several)}]]
        said(combine(2, "real", sign, power, term(*several)), laws=laws)
        said(combine(2, "real", "=", power, term(*several)), "do not give", laws=laws)
        if sign == ">=":
            said(combine(2, "real", ">", power, term(*several)), "do not give", laws=laws)


@pytest.mark.parametrize("polynomial", [[["1", {}, {}]], [["1", {"a": 1}, {}]], [["1"]], [[]], [["1", {}, {"a": 1}]]])
def test_a_term_has_a_number_and_names_and_no_more(polynomial: Any) -> None:
    said(let({"X": polynomial}), "not a term of a polynomial")


def test_a_number_before_other_terms_is_one_of_them() -> None:
    """`2 + a` is not 2, whichever stands first."""
    laws = {"zero": real("b", "=", 0)}
    for sum_of_two in ([["2", {}], ["1", {"a": 1}]], [["1", {"a": 1}], ["2", {}]]):
        step = combine(2, "real", "=", [["2", {"b": 1}], ["1", {"a": 1, "b": 1}]], term("101.1", times=sum_of_two))
        said(step, laws=laws)
        said({**step, "is": [["2", {"b": 1}]]}, "do not add up", laws=laws)
        said({**step, "is": [["1", {"a": 1, "b": 1}]]}, "do not add up", laws=laws)


@pytest.mark.parametrize("digits", [1, 5, 16, 17, 30, 60, 500])
def test_the_length_of_a_number_is_not_underrated(digits: int) -> None:
    """Four bits for a digit, while that is little; the length itself beyond."""
    text = "9" * digits
    here = Context(Ledger(Effort(10_000)), {}, frozenset("a"), frozenset("X"))
    found = RULES["let"][0](
        here, "1", {"id": "1", "rule": "let", "is": {"X": [["1", {}], [text, {"a": 1}]]}, "over": []}
    )
    assert found is not None
    (fact,) = found.values()
    assert isinstance(fact, Vector)
    assert length(int(text)) <= fact.form["X"].bits <= max(64, length(int(text)))
    if digits < 16:
        assert fact.form["X"].bits == 4 * digits + 1, "and one for the sign that it changes"
