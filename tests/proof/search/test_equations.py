"""Equations between parameters are solved, and put into what is known."""

from __future__ import annotations

from fractions import Fraction

from nslogic.kernel import Law, Polynomial, Real, Statement
from nslogic.proof.budget import Budget
from nslogic.proof.search.equations import solve_equations
from nslogic.proof.search.pending import absorb
from nslogic.proof.search.polynomials import degree_in
from nslogic.proof.search.positivstellensatz import sign_fact
from nslogic.proof.search.state import Draft
from nslogic.proof.steps import Body

A, B, C = (("parameter", name) for name in "abc")
ZERO: Statement = ("number", Fraction(0))


def known(*laws: Statement) -> Draft:
    """Return what is known once laws are read and equations are solved."""
    draft = Draft.start({str(place): Law(law, True) for place, law in enumerate(laws, 1000)}, Budget())
    assert absorb(draft) is None
    assert solve_equations(draft, no_split) is None
    return draft


def no_split(_draft: Draft, _factor: Polynomial) -> Body:
    raise AssertionError("no sign is missing")


def test_what_a_solution_determines_is_nowhere_else() -> None:
    draft = known(
        ("real", ">", C, ZERO),
        ("real", "=", ("product", A, C), B),
        ("real", "=", C, ("number", Fraction(4))),
    )
    assert {solved.name for solved in draft.solved} == {"b", "c"}
    for solved in draft.solved:
        assert not any(degree_in(fact.value, solved.name) for fact in draft.reals.values())


def test_a_product_that_is_zero_is_divided_by_what_is_known_not_to_be() -> None:
    draft = known(("real", ">", A, ("number", Fraction(1))), ("real", "=", ("product", A, A, B), ZERO))
    assert [(solved.name, solved.value) for solved in draft.solved] == [("b", Polynomial.name("b"))]


def test_a_power_of_what_is_not_zero_is_not_zero() -> None:
    draft = Draft.start({"1000": Law(("real", ">", A, ("number", Fraction(1))), True)}, Budget())
    draft.facts["1001"] = Real(Polynomial.name("a") * Polynomial.name("a"), "=")
    draft.waiting.append("1001")
    assert absorb(draft) is None
    closed = solve_equations(draft, no_split)
    assert closed is not None
    assert closed[-1].rule == "absurd"


def test_what_is_known_is_divided_by_what_a_solution_makes_positive() -> None:
    draft = known(
        ("real", ">", A, ZERO),
        ("real", ">", B, ZERO),
        ("real", "=", B, ("product", A, C)),
    )
    assert Real(Polynomial.name("c"), ">") in draft.reals.values()


def test_a_sign_is_isolated_from_a_positive_multiple() -> None:
    """From `b * (a + c) > a` with a and c positive: b is positive."""
    draft = known(
        ("real", ">", A, ZERO),
        ("real", ">", C, ZERO),
        ("real", ">", ("product", B, ("sum", A, C)), A),
    )
    name = sign_fact(draft, Polynomial.name("b"), 1)
    assert name is not None
    assert draft.facts[name] == Real(Polynomial.name("b"), ">")
    assert sign_fact(draft, Polynomial.name("b"), -1) is None
