"""Equations between parameters are solved, put into what is known and into one another, and kept in few steps."""

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
    assert solve_equations(draft, no_search, no_split) is None
    return draft


def no_search(_: Draft) -> Body:
    raise AssertionError("nothing is left to be searched")


def no_split(_draft: Draft, _factor: Polynomial) -> Body:
    raise AssertionError("no sign is missing")


def test_a_later_solution_is_put_into_the_earlier_ones() -> None:
    """Once c is known, `a * c = b` says what a is without dividing by c."""
    draft = known(
        ("real", ">", C, ZERO),
        ("real", "=", ("product", A, C), B),
        ("real", "=", C, ("number", Fraction(4))),
    )
    assert draft.solved[0].name == "c"
    for place, one in enumerate(draft.solved):
        assert not any(degree_in(other.value, one.name) for other in draft.solved[place + 1 :])
    assert all(not one.positive for one in draft.solved)


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
