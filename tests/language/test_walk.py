"""Terms are walked by their fields: every construct, none of them named."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import Law, Quantity, Scalar
from nslogic.language.walk import AnyTerm, children, exponents_of, with_children, within

SCOPE = Scope({"X": "grows", "Y": "grows", "Z": "free"}, {"a": "a", "b": "b"})
LAWS = [
    "X ~ Y^a * Z^-1",
    "X <~ max(Y, Z^(1/a + b)) + log(Y)",
    "X ~ sum(k = 1..Y^b, Z * k^-(1+a))",
    "X >~ sum(k = Y..inf, k^-(2*a))",
    "0 < a <= min(b, 1) or X << Y",
    "forall k: X * k^a <~ Y * k^b",
]


def law_in(text: str) -> Law:
    law, problems, _ = read_law(text, SCOPE)
    assert law is not None, problems
    return law


@pytest.mark.parametrize("text", LAWS)
def test_a_term_is_made_again_from_its_parts(text: str) -> None:
    law = law_in(text)
    assert with_children(law, lambda part: part) == law
    assert list(within(law))[-1] is law


@pytest.mark.parametrize("text", LAWS)
def test_what_changes_every_name_leaves_none(text: str) -> None:
    def changed(term: AnyTerm) -> AnyTerm:
        return Quantity("new") if isinstance(term, Quantity) else with_children(term, changed)

    names = {term.name for term in within(changed(law_in(text))) if isinstance(term, Quantity)}
    assert names == ({"new"} if any(isinstance(term, Quantity) for term in within(law_in(text))) else set())


def test_whole_exponents_are_found_wherever_they_stand() -> None:
    law = law_in("X ~ sum(k = Y^a..Z^(1/b), Y^(a+b) * k^-2)")
    assert len(list(exponents_of(law))) == 4  # of Y, of Z, of the coefficient and of the index
    assert all(list(exponents_of(exponent)) == [exponent] for exponent in exponents_of(law))


def test_a_leaf_has_no_parts() -> None:
    assert not list(children(Scalar(Fraction(2))))
