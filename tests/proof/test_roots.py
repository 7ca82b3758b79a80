"""Models with numbers that are not rational: the kernel, z3, cvc5 and Coq accept them, and nothing that is not so."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.errors import LimitReachedError
from nslogic.export.smtlib.script import scripts
from nslogic.kernel import GOAL, Effort, Point, Polynomial, ProofError, Real, Statement, check_witness
from nslogic.proof.bodies import renumbered
from nslogic.proof.documents import Proved
from nslogic.proof.search.polynomial_division import divide
from nslogic.proof.search.search import refute_facts
from nslogic.proof.search.state import NoProofError
from nslogic.proof.step_data import body_data
from nslogic.proof.witnesses import proof_data
from nslogic.questions.prove import prove
from nslogic.report.narration.files import file_text
from nslogic.smt.algebraic_values import root_of
from nslogic.statements.theorems import Theorem, check_theorem
from nslogic.testing import read
from tests.proof.bodies import changed
from tests.proof.rooted import THEORY, model_with_roots
from tests.proof.solvers import cvc5_answers, z3_answers


@pytest.fixture
def model() -> Proved:
    """Return a model in which two parameters are roots, beside orders."""
    return model_with_roots()


def witness_of(model: Proved) -> dict[str, Any]:
    """Return the witness as a proof file has it."""
    data = proof_data(model.proof)
    assert isinstance(data, dict)
    return data


def test_a_model_may_have_roots(model: Proved) -> None:
    witness = witness_of(model)
    roots, laws = witness["roots"], witness["laws"]
    assert roots["a"] == {"of": ["-2", "0", "1"], "between": ["1414213/1000000", "707107/500000"]}
    assert roots["b"]["of"] == ["-1", "-7", "0", "7"]
    assert set(laws) == {"above", "bounded", "below", "domain(a)", "domain(b)", "domain(c)"}
    assert check_theorem(model.theorem, witness).trusted == ()


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        (("roots", "a", "of"), ["-3", "0", "1"], "does not rise"),
        (("roots", "a", "of"), ["2", "0", "-1"], "does not rise"),  # it falls
        (("roots", "a", "of"), ["2", "0", "1"], "does not rise"),
        (("roots", "a", "of"), ["-2"], "2 to 100 coefficients"),
        (("roots", "a", "of"), ["1"] * 101, "2 to 100 coefficients"),
        (("roots", "a", "of"), ["-" + "9" * 1990, "0", "1"], "none of them long"),
        (("roots", "a", "of"), ["-2", 0, "1"], "not a number"),
        (("roots", "a", "of"), "-2", "of a polynomial"),
        (("roots", "a", "between"), ["2", "1"], "does not rise"),
        (("roots", "a", "between"), ["1", "1"], "does not rise"),
        (("roots", "a", "between"), ["1"], "between two numbers"),
        (("roots", "a", "between"), ["-10", "2"], "does not rise"),
        (("roots", "a", "between"), ["1", "2"], "step"),  # a root, but the laws do not follow from this alone
        (("roots", "a"), [], "has `of` and `between`"),
        (("roots",), [], "values by name"),
        (("laws",), {}, "no value for"),
        (("laws", "above"), [], "a list of steps"),
        (("parameters", "a"), "1", "no other value"),
        (("orders", "L"), ["1", "0"], "step"),
    ],
)
def test_a_wrong_root_is_refused(model: Proved, path: tuple[str, ...], value: Any, reason: str) -> None:
    proof = witness_of(model)
    inner = proof
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    with pytest.raises(ProofError, match=reason):
        check_theorem(model.theorem, proof)


def test_what_laws_do_not_speak_of_is_refused(model: Proved) -> None:
    for part, key, value in (("roots", "z", witness_of(model)["roots"]["a"]), ("laws", "no law", [])):
        proof = witness_of(model)
        proof[part][key] = value
        with pytest.raises(ProofError, match="more than the laws speak of"):
            check_theorem(model.theorem, proof)


def test_a_root_in_an_optimum_is_refused() -> None:
    best: Statement = ("optimum", "X", 1, (), (("order", ">~", ("quantity", "X"), ("one",), False),), False)
    guarded: Statement = ("if", (("real", ">", ("parameter", "a"), ("number", Fraction(1))),), best)
    roots = {"a": {"of": ["-2", "0", "1"], "between": ["1", "2"]}}
    witness: dict[str, Any] = {"parameters": {}, "orders": {"X": ["0", "0"]}, "optima": {}, "roots": roots, "laws": {}}
    with pytest.raises(ProofError, match="no value for a"):
        check_witness({"best": guarded}, witness)
    with pytest.raises(ProofError, match="no optimum in its program"):
        check_witness({"best": guarded}, {**witness, "laws": {"best": []}})


def test_what_has_no_proof_says_why() -> None:
    order = THEORY.replace("L >~ N^a", "L ~ N^a")
    (unproved,) = prove(read(order)).unproved
    assert "is not rational in the witness" in unproved.reason


COEFFICIENTS = st.lists(st.integers(-6, 6), min_size=2, max_size=4).filter(lambda found: found[-1] != 0)


@given(COEFFICIENTS, st.integers(-20, 20), st.integers(1, 6), st.sampled_from([">", "<", "=", "!=", ">=", "<="]))
def test_only_what_holds_at_the_root_is_proved(of: list[int], above: int, below: int, relation: str) -> None:
    """Bisection is the judge: a law that the kernel accepts holds at the root, however near that is looked at."""
    low, high = Fraction(-7), Fraction(7)

    def value(at: Fraction) -> Fraction:
        return sum((Fraction(one) * at**place for place, one in enumerate(of)), Fraction(0))

    if value(low) > 0 > value(high):
        of = [-one for one in of]
    if not value(low) < 0 < value(high):
        return
    square, bound = ("power", ("parameter", "g"), 2), ("number", Fraction(above, below))
    law: Statement = ("real", relation, square, bound)
    data = {"of": [str(one) for one in of], "between": [str(low), str(high)]}
    point = Point({}, {}, {"g": data})
    try:
        steps = body_data(renumbered(refute_facts({**point.rooted(), GOAL: point.denied(law)})))
    except (LimitReachedError, NoProofError):
        return
    witness = {"parameters": {}, "orders": {}, "optima": {}, "roots": {"g": data}, "laws": {"law": steps}}
    if check_witness({"law": law}, witness).trusted:
        return
    for _ in range(60):
        middle = (low + high) / 2
        if value(middle) == 0:
            low = high = middle
            break
        low, high = (middle, high) if value(middle) < 0 else (low, middle)
    least, most = sorted((low * low, high * high)) if low * high > 0 else (Fraction(0), max(low * low, high * high))
    bounding = Fraction(above, below)
    possible = {
        "<": least < bounding,
        "<=": least <= bounding,
        ">": most > bounding,
        ">=": most >= bounding,
        "=": least <= bounding <= most,
        "!=": not (low == high and least == bounding),
    }
    assert possible[relation]


@given(COEFFICIENTS, COEFFICIENTS)
def test_division_leaves_a_remainder_of_lower_degree(value: list[int], by: list[int]) -> None:
    one, other = (
        Polynomial({((("x", place),) if place else ()): number for place, number in enumerate(of)})
        for of in (value, by)
    )
    quotient, remainder = divide(one, other, "x", Effort())
    assert one == quotient * other + remainder
    assert max((dict(monomial).get("x", 0) for monomial in remainder.terms), default=0) < max(len(by) - 1, 1)


def test_high_powers_are_reduced_by_an_equation() -> None:
    x = Polynomial.name("x")
    sixth = x * x * x * x * x * x
    facts: dict[str, Any] = {
        "cube": Real(x * x * x - Polynomial.number(2), "="),
        "other": Real(sixth - Polynomial.number(4), "!="),
    }
    body = refute_facts(facts)
    assert "trusted" not in str(body)


def test_a_root_is_enclosed() -> None:
    found = root_of((2, 0, -1), Fraction(14142135623731, 10**13), "1.4142135623731")
    assert (found.low, found.high) == (Fraction("1.414213"), Fraction("1.414214"))
    assert found.polynomial == (-2, 0, 1)
    near = root_of((-1, 0, 4 * 10**12), Fraction(1, 2 * 10**6), "0.0000005")  # between two marks of six places
    assert near.low < Fraction(1, 2 * 10**6) < near.high


def test_z3_and_cvc5_agree(model: Proved) -> None:
    (script,) = scripts(model.theorem, model.proof)
    assert (z3_answers(script), cvc5_answers(script)) == ("sat", "sat")
    (other,) = scripts(denying(model, "above"), model.proof)
    assert (z3_answers(other), cvc5_answers(other)) == ("unsat", "unsat")


def denying(model: Proved, label: str) -> Theorem:
    """Return the theorem with the opposite of a law."""
    _, _, left, right, powers_only = model.theorem.hypotheses[label]
    law: Statement = ("order", "<<", left, right, powers_only)
    return changed(model.theorem, hypotheses={**model.theorem.hypotheses, label: law})


def test_people_are_told_where_the_root_is(model: Proved) -> None:
    page = file_text("markdown", model.theorem.theory, (model,))
    assert "Take $a$ with" in page
    assert "the left side has a zero there" in page
    assert "(above) holds at these values" in page


def test_a_denied_law_has_no_proof(model: Proved) -> None:
    with pytest.raises(ProofError, match="step"):
        check_theorem(denying(model, "above"), witness_of(model))
