"""A shortened proof is one that the kernel accepts, and takes it no longer than the one that was found."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings

from nslogic.kernel import MOST_WORK, Fact, Law, Polynomial, ProofError, Statement, check
from nslogic.proof.bodies import renumbered, used_in
from nslogic.proof.budget import Budget
from nslogic.proof.search.search import refute_facts
from nslogic.proof.shorten import inlining
from nslogic.proof.shorten.inlining import shortened, tight, work
from nslogic.proof.step_data import body_data
from nslogic.proof.step_reading import body_from_data
from nslogic.proof.steps import Body, Term
from nslogic.statements.theorems import Theorem, check_theorem, theorem_of
from nslogic.testing import EVERYTHING, Sample, planted_cores
from tests.proof.bodies import proofs_of

A, B, C = (("parameter", name) for name in "abc")
X, Y, Z = (("quantity", name) for name in "xyz")
NOTHING: list[Any] = []

Data = list[dict[str, Any]]


def number(value: int) -> Statement:
    return "number", Fraction(value)


def polynomial(*terms: tuple[str, str]) -> list[Any]:
    """Write `2*a - b` as ("2", "a"), ("-1", "b")."""
    return [[value, dict.fromkeys(names, 1)] for value, names in terms]


def term(*facts: str, times: Any = None, unit: str | None = None) -> dict[str, Any]:
    found: dict[str, Any] = {"times": times or polynomial(("1", "")), "facts": list(facts)}
    return found if unit is None else {**found, "unit": unit}


def combine(identifier: str, level: str, said: Any, relation: str, *terms: Any, over: tuple[str, ...] = ()) -> Any:
    step = {"id": identifier, "rule": "combine", "level": level, "relation": relation, "is": said}
    return {**step, "terms": list(terms), "over": list(over)}


def unfold(identifier: str, of: str) -> dict[str, Any]:
    return {"id": identifier, "rule": "unfold", "of": of}


def absurd(identifier: str, of: str) -> dict[str, Any]:
    return {"id": identifier, "rule": "absurd", "of": of}


def accepted(laws: dict[str, Statement], data: Data) -> Data:
    """Return a shortened body that the kernel accepts as it accepted the one that was handed in."""
    parameters, quantities = frozenset("abc"), frozenset("xyz")
    check(laws, None, data, parameters=parameters, quantities=quantities)
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in laws.items()}
    body = body_from_data(data)
    found = renumbered(shortened(facts, body, Budget(MOST_WORK)))
    used = {label: law for label, law in laws.items() if label in used_in(found)}
    written: Data = json.loads(json.dumps(body_data(found)))
    check(used, None, written, parameters=parameters, quantities=quantities)
    assert work(facts, found, Budget(MOST_WORK)) <= work(facts, body, Budget(MOST_WORK))
    return written


def rules(body: Data) -> list[str]:
    return [step["rule"] for step in body]


def test_a_sum_of_inequalities_is_put_into_what_uses_it() -> None:
    laws = {
        "one": ("real", ">", A, B),
        "two": ("real", ">", B, C),
        "three": ("real", ">=", C, A),
    }
    found = accepted(
        laws,
        [
            unfold("1", "one"),
            unfold("2", "two"),
            unfold("3", "three"),
            combine("4", "real", polynomial(("1", "a"), ("-1", "c")), ">", term("1.1"), term("2.1")),
            combine(
                "5", "real", NOTHING, ">", term("4.1", times=polynomial(("2", ""))), term("3.1", times=[["2", {}]])
            ),
            absurd("6", "5.1"),
        ],
    )
    assert rules(found) == ["unfold", "unfold", "unfold", "combine", "absurd"]
    assert [one["facts"] for one in found[3]["terms"]] == [["1.1"], ["2.1"], ["3.1"]]
    assert {str(one["times"]) for one in found[3]["terms"]} == {"[['1', {}]]"}, "what adds up to nothing has no content"


def test_a_fact_that_is_squared_is_put_in_twice() -> None:
    laws = {
        "one": ("real", "=", A, B),
        "two": ("real", ">", number(0), ("product", A, A)),
        "three": ("real", "=", B, number(0)),
    }
    found = accepted(
        laws,
        [
            unfold("1", "one"),
            unfold("2", "two"),
            unfold("3", "three"),
            combine("4", "real", polynomial(("1", "a")), "=", term("1.1"), term("3.1")),
            combine("5", "real", NOTHING, ">", term("2.1"), term("4.1", "4.1")),
            absurd("6", "5.1"),
        ],
    )
    assert found[-1]["rule"] == "absurd"


def test_a_divisor_multiplies_the_other_terms() -> None:
    laws = {
        "positive": ("real", ">", C, number(0)),
        "one": ("real", ">", ("product", A, C), ("product", B, C)),
        "two": ("real", ">=", B, A),
    }
    found = accepted(
        laws,
        [
            unfold("1", "positive"),
            unfold("2", "one"),
            unfold("3", "two"),
            combine("4", "real", polynomial(("1", "a"), ("-1", "b")), ">", term("2.1"), over=("1.1",)),
            combine("5", "real", NOTHING, ">", term("4.1"), term("3.1")),
            absurd("6", "5.1"),
        ],
    )
    assert rules(found) == ["unfold", "unfold", "unfold", "combine", "absurd"]
    assert sorted(one["facts"] for one in found[3]["terms"]) == [["1.1", "3.1"], ["2.1"]]
    assert found[3]["over"] == []


def test_what_is_not_zero_but_of_unknown_sign_does_not_multiply_an_inequality() -> None:
    laws = {
        "nonzero": ("real", "!=", C, number(0)),
        "one": ("real", "=", ("product", A, C), ("product", B, C)),
        "two": ("real", ">", B, A),
    }
    body = [
        unfold("1", "nonzero"),
        unfold("2", "one"),
        unfold("3", "two"),
        combine("4", "real", polynomial(("1", "a"), ("-1", "b")), "=", term("2.1"), over=("1.1",)),
        combine("5", "real", NOTHING, ">", term("4.1"), term("3.1")),
        absurd("6", "5.1"),
    ]
    assert rules(accepted(laws, body)) == rules(body)


def test_a_greater_order_may_have_the_same_power() -> None:
    """What is greater as an order is put into a combination of powers as what is not less: that is no contradiction."""
    laws = {
        "one": ("order", ">>", X, Y, False),
        "two": ("order", ">~", Y, Z, False),
        "three": ("order", ">>", Z, X, True),
    }
    found = accepted(
        laws,
        [
            unfold("1", "one"),
            unfold("2", "two"),
            unfold("3", "three"),
            combine(
                "4", "order", {"x": polynomial(("1", "")), "z": polynomial(("-1", ""))}, ">", term("1.1"), term("2.1")
            ),
            combine("5", "power", {}, ">", term("4.1"), term("3.1")),
            absurd("6", "5.1"),
        ],
    )
    assert rules(found) == ["unfold", "unfold", "unfold", "combine", "absurd"]
    assert found[3]["level"] == "power"


def test_an_equation_between_exponents_keeps_the_order_it_stands_at() -> None:
    laws = {
        "alpha": ("real", "=", A, number(1)),
        "one": ("order", "~", ("raised", X, A), Y, False),
        "two": ("order", ">>", X, Y, False),
    }
    one = polynomial(("1", ""))
    found = accepted(
        laws,
        [
            unfold("1", "alpha"),
            unfold("2", "one"),
            unfold("3", "two"),
            combine(
                "4",
                "order",
                {"x": one, "y": polynomial(("-1", ""))},
                "=",
                term("2.1"),
                term("1.1", times=[["-1", {}]], unit="x"),
            ),
            combine("5", "order", {}, ">", term("3.1"), term("4.1", times=[["-1", {}]])),
            absurd("6", "5.1"),
        ],
    )
    assert rules(found) == ["unfold", "unfold", "unfold", "combine", "absurd"]
    assert [one.get("unit") for one in found[3]["terms"]].count("x") == 1


def test_what_something_is_divided_by_stays_a_step() -> None:
    laws = {
        "one": ("real", ">", A, number(0)),
        "two": ("real", ">", B, number(0)),
        "three": ("real", "=", ("sum", ("product", A, C), ("product", B, C)), ("sum", A, B)),
        "four": ("real", ">", C, number(1)),
    }
    body = [
        unfold("1", "one"),
        unfold("2", "two"),
        unfold("3", "three"),
        unfold("4", "four"),
        combine("5", "real", polynomial(("1", "a"), ("1", "b")), ">", term("1.1"), term("2.1")),
        combine("6", "real", [["1", {"c": 1}], ["-1", {}]], "=", term("3.1"), over=("5.1",)),
        combine("7", "real", NOTHING, ">", term("4.1"), term("6.1", times=[["-1", {}]])),
        absurd("8", "7.1"),
    ]
    found = accepted(laws, body)
    assert "combine" in rules(found)[:-2]


def test_a_split_of_which_a_case_closes_by_itself_is_taken_away() -> None:
    false = [combine("3", "real", NOTHING, ">", term("1.1"), term("2.1")), absurd("4", "3.1")]
    other = [combine("6", "real", NOTHING, ">", term("9.1"), term("9.1")), absurd("7", "6.1")]
    body = [
        unfold("1", "one"),
        unfold("2", "two"),
        {"id": "9", "rule": "split", "of": "three", "branches": [other, false]},
    ]
    assert body_data(tight(body_from_data(body))) == [*body[:2], *false]


@pytest.mark.parametrize(("name", "regimes"), [("critical-depth", ()), ("percolation", ("model", "data"))])
def test_the_proofs_of_a_bundled_theory_become_shorter(name: str, regimes: tuple[str, ...]) -> None:
    fewer = 0
    for theorem, body in proofs_of(name, regimes):
        facts = facts_of(theorem)
        found = renumbered(shortened(facts, body, Budget(MOST_WORK)))
        less = theorem_of(theorem.theory, theorem.regime, theorem.about, hypotheses_of(theorem, found))
        assert (
            check_theorem(less, body_data(found)).steps
            <= check_theorem(theorem_like(theorem, body), body_data(body)).steps
        )
        assert work(facts, found, Budget(MOST_WORK)) <= work(facts, body, Budget(MOST_WORK))
        fewer += len(json.dumps(body_data(found))) < len(json.dumps(body_data(body)))
    assert fewer


def facts_of(theorem: Theorem) -> dict[str, Fact]:
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    return facts if theorem.goal is None else {**facts, "(goal)": theorem.goal}


def hypotheses_of(theorem: Theorem, body: Body) -> tuple[str, ...]:
    return tuple(label for label in theorem.hypotheses if label in used_in(body) and not label.startswith("("))


def theorem_like(theorem: Theorem, body: Body) -> Theorem:
    return theorem_of(theorem.theory, theorem.regime, theorem.about, hypotheses_of(theorem, body))


@settings(max_examples=25)
@given(planted_cores(EVERYTHING))
def test_a_shortened_proof_of_a_random_contradiction_is_accepted(sample: Sample) -> None:
    theory = sample.theory()
    theorem = theorem_of(theory, theory.regimes[0], {"kind": "core"}, sample.core)
    facts = facts_of(theorem)
    body = renumbered(refute_facts(facts))
    found = renumbered(shortened(facts, body, Budget(MOST_WORK)))
    less = theorem_of(theory, theory.regimes[0], {"kind": "core"}, hypotheses_of(theorem, found))
    checked = check_theorem(less, body_data(found))
    assert checked.steps <= check_theorem(theorem, body_data(body)).steps
    assert work(facts, found, Budget(MOST_WORK)) <= work(facts, body, Budget(MOST_WORK))


def without_multiplier(one: Term, name: str, by: tuple[Term, ...]) -> list[Term]:
    """Put a sum in, and forget what it is multiplied by."""
    rest = tuple(fact for fact in one.facts if fact != name)
    return [Term(part.times, (*rest, *part.facts), one.unit or part.unit) for part in by]


def without_unit(one: Term, name: str, by: tuple[Term, ...]) -> list[Term]:
    rest = tuple(fact for fact in one.facts if fact != name)
    return [Term(one.times * part.times, (*rest, *part.facts), one.unit) for part in by]


def without_other_facts(one: Term, _name: str, by: tuple[Term, ...]) -> list[Term]:
    return [Term(one.times * part.times, part.facts, one.unit or part.unit) for part in by]


def without_the_last(one: Term, name: str, by: tuple[Term, ...]) -> list[Term]:
    return _RIGHT(one, name, by[: max(1, len(by) - 1)])


def negative(one: Term, name: str, by: tuple[Term, ...]) -> list[Term]:
    return _RIGHT(Term(one.times * Polynomial.number(-1), one.facts, one.unit), name, by)


_RIGHT = inlining._replaced


@pytest.mark.parametrize("wrong", [without_multiplier, without_unit, without_other_facts, without_the_last, negative])
def test_the_kernel_refuses_what_a_wrong_substitution_gives(wrong: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inlining, "_replaced", wrong)
    refused = 0
    for theorem, body in proofs_of("critical-depth"):
        found = renumbered(shortened(facts_of(theorem), body, Budget(MOST_WORK)))
        try:
            check_theorem(theorem_like(theorem, found), body_data(found))
        except ProofError:
            refused += 1
    assert refused
