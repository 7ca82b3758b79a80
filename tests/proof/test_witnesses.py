"""A witness is written as it was read, gives the kernel its values, and is refused where it has another shape."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest

from nslogic.kernel import LOG_LOG_SCALE, ProofError, check_witness
from nslogic.proof.steps import AbsurdStep
from nslogic.proof.witnesses import RootProof, WitnessProof, proof_data, proof_from_data, witness_from_data
from tests.proof.bodies import witnesses_of
from tests.proof.rooted import model_with_roots

DATA: dict[str, Any] = {
    "parameters": {"a": "1/2"},
    "orders": {"N": ["1", "0"], "X": ["0", "-1/3"]},
    "optima": {"best": [{"id": "1", "rule": "absurd", "of": "better"}]},
    "logs": {LOG_LOG_SCALE: "1/2"},
    "roots": {"b": {"of": ["-2", "0", "1"], "between": ["1", "3/2"]}},
    "laws": {"A1": [{"id": "1", "rule": "absurd", "of": "(goal)"}]},
}


def test_a_witness_is_what_a_file_says() -> None:
    witness = witness_from_data(DATA)
    assert witness.orders == {"N": (Fraction(1), Fraction(0)), "X": (Fraction(0), Fraction(-1, 3))}
    assert witness.optima == {"best": (AbsurdStep("1", "better"),)}
    assert witness.roots == {"b": RootProof((Fraction(-2), Fraction(0), Fraction(1)), (Fraction(1), Fraction(3, 2)))}
    assert json.dumps(witness.data()) == json.dumps(DATA)


def test_what_a_witness_does_not_have_is_not_written() -> None:
    data: dict[str, Any] = {"parameters": {}, "orders": {"N": ["1", "0"]}, "optima": {}}
    assert witness_from_data(data) == WitnessProof({}, {"N": (Fraction(1), Fraction(0))}, {})
    assert witness_from_data(data).data() == data
    rooted = {**data, "roots": DATA["roots"], "laws": {}}
    assert witness_from_data(rooted).data() == rooted


def test_the_kernel_has_the_same_values() -> None:
    point = witness_from_data(DATA).point
    assert point.numbers == {"a": Fraction(1, 2)}
    assert point.orders["N"] == (Fraction(1), Fraction(0))
    assert point.logs == {LOG_LOG_SCALE: Fraction(1, 2)}
    assert [law.law[1] for law in point.root("b")] == ["=", ">", "<"]


def test_the_kernel_accepts_what_was_read_and_written_again() -> None:
    for theorem, witness in witnesses_of("resource"):
        assert not check_witness(theorem.hypotheses, witness_from_data(witness.data()).data()).trusted
    rooted = model_with_roots()
    assert proof_from_data(proof_data(rooted.proof)) == rooted.proof


def test_steps_are_not_taken_for_a_witness() -> None:
    steps = [{"id": "1", "rule": "absurd", "of": "(goal)"}]
    assert proof_from_data(steps) == (AbsurdStep("1", "(goal)"),)
    assert proof_data((AbsurdStep("1", "(goal)"),)) == steps


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"more": {}}, "a witness has `parameters`, `orders` and `optima`"),
        ({"parameters": []}, "not numbers by name"),
        ({"parameters": {"a": 1}}, "not a number"),
        ({"orders": {"N": ["1"]}}, "not a pair of numbers"),
        ({"orders": {"N": "10"}}, "not a pair of numbers"),
        ({"orders": {"N": ["1", "0", "0"]}}, "not a pair of numbers"),
        ({"optima": {"best": {}}}, "not a list of steps"),
        ({"logs": {LOG_LOG_SCALE: "half"}}, "not a number"),
        ({"roots": {"b": []}}, "not a root"),
        ({"roots": {"b": {"of": ["1", "1"]}}}, "a root has `of` and `between`"),
        ({"roots": {"b": {"of": "1", "between": ["0", "1"]}}}, "not the coefficients of a polynomial"),
        ({"laws": [1]}, "not steps by label"),
    ],
)
def test_another_shape_is_refused(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ProofError, match=reason):
        witness_from_data({**DATA, **changes})


def test_a_witness_without_orders_is_refused() -> None:
    with pytest.raises(ProofError, match="a witness has"):
        proof_from_data({name: value for name, value in DATA.items() if name != "orders"})
