"""Whole laws in Coq: a proposition and its data for each construct, and the facts of the kernel in its order."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.export.coq.laws import as_facts, law_in, needs_of
from nslogic.export.coq.reading import Reader
from nslogic.export.coq.space import CoqSpace
from nslogic.kernel import Law, ProofError, Statement, consequences, expanded
from nslogic.statements.laws import statements_of
from nslogic.testing import EVERYTHING, Sample, planted_models

X, Y = ("quantity", "X"), ("quantity", "Y")
A, B = ("parameter", "a"), ("parameter", "b")
SOME = settings(max_examples=max(1, settings().max_examples // 2), deadline=None)


def number(text: str) -> Statement:
    return ("number", Fraction(text))


def order(relation: str, left: Statement, right: Statement, *, powers: bool = False) -> Statement:
    return ("order", relation, left, right, powers)


def space() -> CoqSpace:
    return CoqSpace.of(("a", "b"), ("X", "Y"))


def proposition(law: Statement) -> str:
    return law_in(space(), law)[0]


@pytest.mark.parametrize(
    ("law", "text"),
    [
        (order("~", X, Y), "(X ~~ Y)"),
        (order("<~", X, Y, powers=True), "(power X <= power Y)"),
        (("real", "<", A, number("1")), "(a < 1)"),
        (("and", order("~", X, Y), ("real", ">", A, number("0"))), "((X ~~ Y) /\\ (0 < a))"),
        (("or", order("~", X, Y), ("real", ">", A, number("0"))), "((X ~~ Y) \\/ (0 < a))"),
        (("not", order("~", X, Y)), "(~ (X ~~ Y))"),
        (("if", (("real", ">", A, number("0")),), order("~", X, Y)), "((0 < a) -> (X ~~ Y))"),
        (("and",), "(0 = 0)"),
        (order("~", ("raised", X, A), Y), "((X ^^ a) ~~ Y)"),
        (order("~", ("times", X, Y), ("one",)), "((X ** Y) ~~ one)"),
        (order("~", ("plus", X, Y), X), "((largest X [Y]) ~~ X)"),
        (order("~", ("least", X, Y, ("one",)), X), "((least X [Y; one]) ~~ X)"),
        (("real", "=", ("least", A, B), number("1")), "((least_number a [b]) = 1)"),
        (("real", "=", ("power", A, 3), number("1")), "((a ^ 3) = 1)"),
        (("real", "=", ("sum", A, B, number("1")), number("0")), "(((a + b) + 1) = 0)"),
        (("real", "=", ("product", A, B), number("0")), "((a * b) = 0)"),
        (("real", "=", ("quotient", A, B), number("1")), "(b <> 0 /\\ (a / b) = 1)"),
        (("real", "=", ("quotient", A, number("3")), number("1")), "((a / 3) = 1)"),
        (order("~", ("log", X), Y), "(one <~ X /\\ (log_of logs X) ~~ Y)"),
    ],
)
def test_a_law_is_a_proposition_with_its_needs_before_it(law: Statement, text: str) -> None:
    assert proposition(law) == text


@pytest.mark.parametrize(
    ("upper", "exponent", "needs"),
    [
        (Y, "-2", ["one <~ X", "X <~ Y"]),
        (None, "-2", ["one <~ X"]),
        (None, "-1", ["one <~ X", "(1 + (-1)) < 0"]),
    ],
)
def test_a_sum_over_an_index_has_the_needs_of_the_language(
    upper: Statement | None, exponent: str, needs: list[str]
) -> None:
    law = order("~", ("series", X, upper, ((("one",), number(exponent)),)), Y)
    reader = Reader(space(), "1", law)
    reader.piece()
    assert [need.piece.text for need in needs_of(reader)] == needs


@pytest.mark.parametrize("law", [("or",), ("optimum", "X", 1, ("Y",), (), False), ("magic", X)])
def test_what_is_no_law_for_coq_is_refused(law: Statement) -> None:
    with pytest.raises(ProofError):
        law_in(space(), law)


def test_parts_are_joined_from_the_right_as_data() -> None:
    first, second, third = (("real", ">", A, number(str(place))) for place in range(3))
    deeps = [law_in(space(), law)[1] for law in (first, second, third)]
    assert law_in(space(), ("and", first, second, third))[1] == f"(And {deeps[0]} (And {deeps[1]} {deeps[2]}))"
    assert law_in(space(), ("or", first, second))[1] == f"(Or {deeps[0]} {deeps[1]})"
    assert law_in(space(), ("if", (first, second), third))[1] == f"(If {deeps[0]} (If {deeps[1]} {deeps[2]}))"
    assert law_in(space(), ("not", first))[1] == f"(Not {deeps[0]})"


def atoms(law: Statement) -> list[Statement]:
    """Return the comparisons in a law."""
    match expanded(law):
        case ("and" | "or", *parts):
            return [atom for part in parts for atom in atoms(part)]
        case ("if", guard, conclusion):
            return [atom for part in (*guard, conclusion) for atom in atoms(part)]
        case ("not", part):
            return atoms(part)
        case ("optimum", *_):
            return []
        case atom:
            return [atom]


@given(planted_models(EVERYTHING), st.data())
@SOME
def test_a_comparison_has_the_facts_that_the_kernel_makes_of_it(sample: Sample, data: st.DataObject) -> None:
    """In the same order and under the same auxiliary names, whatever the law is made of."""
    theory = sample.theory()
    statements = statements_of(theory, theory.regimes[0])
    several = [atom for law in statements.values() for atom in atoms(law)]
    atom = data.draw(st.sampled_from(several))
    reader = Reader(
        CoqSpace.of((one.name for one in theory.parameters), (one.name for one in theory.quantities)), "7", atom
    )
    facts = as_facts(reader, reader.piece())
    assert tuple(fact for fact, _, _ in facts) == consequences(Law(atom, True), "7")
