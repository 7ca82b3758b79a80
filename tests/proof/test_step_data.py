"""Steps are written as they were read, byte for byte, and nothing is read that has not the shape of steps."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from nslogic import limits
from nslogic.kernel import MOST_DEPTH, MOST_DIGITS, Polynomial, ProofError, Real, Vector
from nslogic.proof.document_reading import read_document
from nslogic.proof.step_data import body_data, number_data, ordered_fact, ordered_polynomial, polynomial_data, step_data
from nslogic.proof.step_reading import body_from_data, form_from_data, polynomial_from_data
from nslogic.proof.witnesses import proof_data, proof_from_data
from tests.proof.step_classes import STEP_CLASSES
from tests.proof.test_steps import SAMPLES

PROOFS = Path(__file__).parents[2] / "proofs"
ONE: list[Any] = [["1", {}]]


@pytest.mark.parametrize("path", sorted(PROOFS.glob("*.json")), ids=lambda path: path.stem)
def test_every_proof_that_is_checked_in_is_written_as_it_was_read(path: Path) -> None:
    for entry in read_document(path).entries:
        assert json.dumps(proof_data(proof_from_data(entry.proof))) == json.dumps(entry.proof)


@pytest.mark.parametrize("rule", STEP_CLASSES)
def test_a_step_of_each_rule_is_read_as_it_was_written(rule: str) -> None:
    step, _, _ = SAMPLES[rule]
    data = json.loads(json.dumps(step_data(step)))
    assert list(data)[:2] == ["id", "rule"]
    assert body_from_data([data]) == (step,)


@pytest.mark.parametrize("rule", STEP_CLASSES)
def test_a_step_without_a_key_or_with_one_more_is_refused(rule: str) -> None:
    data = step_data(SAMPLES[rule][0])
    for key in data.keys() - {"id", "rule"}:
        with pytest.raises(ProofError, match=f"step 8: `{rule}` has "):
            body_from_data([{name: value for name, value in data.items() if name != key}])
    with pytest.raises(ProofError, match=f"step 8: `{rule}` has "):
        body_from_data([{**data, "why": "so"}])


@pytest.mark.parametrize("value", [None, 1, "x", [], {}, [1], [[]], {"x": 1}, [["1"]], [["1", {"a": "1"}]], [[1, {}]]])
@pytest.mark.parametrize("rule", STEP_CLASSES)
def test_a_value_of_another_kind_is_refused(rule: str, value: object) -> None:
    data = step_data(SAMPLES[rule][0])
    for key in data.keys() - {"id", "rule"}:
        wrong = [{**data, key: value}]
        if is_read(wrong):
            assert body_data(body_from_data(wrong)) == wrong
        else:
            with pytest.raises(ProofError, match="step 8: not "):
                body_from_data(wrong)


def is_read(data: object) -> bool:
    try:
        body_from_data(data)
    except ProofError:
        return False
    return True


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({}, "not a list of steps"),
        (["1"], "not a step"),
        ([{"rule": "absurd", "of": "1.1"}], "a step has an `id` and a `rule`"),
        ([{"id": 1, "rule": "absurd", "of": "1.1"}], "a step has an `id` and a `rule`"),
        ([{"id": "1", "rule": "magic", "of": "1.1"}], "step 1: there is no rule 'magic'"),
        ([{"id": "1", "rule": "split", "of": "A", "branches": [[{}]]}], "a step has an `id`"),
        ([{"id": "1", "rule": "compare", "level": "real", "of": {}, "branches": []}], "step 1: not a level: 'real'"),
    ],
)
def test_what_are_no_steps_is_refused_with_a_reason(data: object, reason: str) -> None:
    with pytest.raises(ProofError, match=reason):
        body_from_data(data)


@pytest.mark.parametrize(
    "data",
    [
        [["0", {}]],
        [["1", {}], ["2", {}]],
        [["1", {"a": 1, "b": 1}], ["2", {"b": 1, "a": 1}]],
        [["1.5", {}]],
        [["1", {"a": 0}]],
        [["1", {"a": True}]],
        [["1", {}, "a"]],
        [["9" * (MOST_DIGITS + 1), {}]],
    ],
)
def test_what_is_no_polynomial_in_lowest_terms_is_refused(data: object) -> None:
    with pytest.raises(ProofError, match="not "):
        polynomial_from_data(data)
    with pytest.raises(ProofError, match="not "):
        form_from_data({"x": data})


def test_a_form_has_no_zero() -> None:
    assert form_from_data({}) == {}
    with pytest.raises(ProofError, match="a form in lowest terms"):
        form_from_data({"x": []})


def test_a_relation_that_cannot_be_concluded_is_refused() -> None:
    step: dict[str, Any] = {"id": "1", "rule": "combine", "level": "real", "terms": [], "over": [], "is": ONE}
    assert body_from_data([{**step, "relation": ">="}])
    for relation in ("!=", "<", ["="], None):
        with pytest.raises(ProofError, match="a relation that is concluded"):
            body_from_data([{**step, "relation": relation}])


def test_nesting_has_the_limit_of_the_kernel() -> None:
    data: list[Any] = [{"id": "1", "rule": "absurd", "of": "A"}]
    for _ in range(MOST_DEPTH):
        data = [{"id": "1", "rule": "split", "of": "A", "branches": [data]}]
    assert body_data(body_from_data(data)) == data
    with pytest.raises(ProofError, match=f"a proof is nested more than {MOST_DEPTH} deep"):
        body_from_data([{"id": "1", "rule": "split", "of": "A", "branches": [data]}])


def test_terms_keep_their_order_and_new_ones_are_sorted() -> None:
    a, b = Polynomial.name("a"), Polynomial.name("b")
    value = polynomial_from_data([["2", {}], ["1", {"b": 1}], ["-1/3", {"a": 1, "b": 1}]])
    assert value == a * b * Polynomial.number(Fraction(-1, 3)) + b + Polynomial.number(2)
    assert polynomial_data(value) == [["2", {}], ["1", {"b": 1}], ["-1/3", {"a": 1, "b": 1}]]
    assert polynomial_data(ordered_polynomial(value)) == [["-1/3", {"a": 1, "b": 1}], ["1", {"b": 1}], ["2", {}]]
    said = ordered_fact(Vector({"y": b, "x": a + b}, ">", "order"))
    assert isinstance(said, Vector)
    assert list(said.form) == ["x", "y"]
    assert ordered_fact(Real(value, "=")) == Real(value, "=")


def test_a_number_may_be_as_long_as_the_kernel_reads_it() -> None:
    longest = 10**limits.PROOF_DIGITS - 1
    assert number_data(longest) == "9" * limits.PROOF_DIGITS
    assert ordered_polynomial(Polynomial.number(longest)) == Polynomial.number(longest)
    for number in (-longest, longest + 1, Fraction(longest, 2), 1 << 10**6):
        with pytest.raises(ProofError, match=f"a number has more than {limits.PROOF_DIGITS} digits"):
            number_data(number)
        with pytest.raises(ProofError, match=f"a number has more than {limits.PROOF_DIGITS} digits"):
            ordered_polynomial(Polynomial.number(number))
