"""Targets derived from one prepared regime have the laws that each has alone, and a limit stays one for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from unittest.mock import Mock

import pytest

from nslogic.derivation import prepared as prepared_module
from nslogic.derivation.branches import Question
from nslogic.derivation.derive import derive_law
from nslogic.derivation.exponent_ranges import End
from nslogic.derivation.line_sets import LineFormula
from nslogic.derivation.prepared import PreparedRegime
from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError
from nslogic.limits import DerivationLimits, Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.projection import Alternative
from nslogic.orders.system import System, build_system
from nslogic.testing import read

TIED = """
theory = { name = "tied", target = "X", base = "N" }
quantities = { N = { trend = "grows" }, X = { trend = "free" }, Y = { trend = "free" }, Z = { trend = "free" } }
parameters = { a = {}, b = { where = ["b > 0"] } }
axioms = [
    { id = "A", law = "X ~ N^a" },
    { id = "B", law = "X ~ N^(1/2)" },
    { id = "C", law = "Y ~ N^a + N^b" },
    { id = "D", law = "Z ~ min(X, Y)" },
]
"""


def opened(text: str) -> tuple[System, Engine]:
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    return system, engine_for(system, Limits())


def test_what_one_target_has_found_out_changes_no_law_of_another() -> None:
    system, engine = opened(TIED)
    shared = PreparedRegime(system, "N", 1, frozenset(), Limits())
    for target in ("X", "Y", "Z", "Y", "X"):
        question = Question(target, "N", 1)
        together = derive_law(system, engine, question, reasons=False, limits=Limits(), prepared=shared)
        alone = derive_law(system, engine, question, reasons=False, limits=Limits())
        assert [(case.law, case.when) for case in together.cases] == [(case.law, case.when) for case in alone.cases]
        assert together.complete
        assert together.solved == alone.solved


def test_alternatives_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    system, _ = opened(TIED)
    shared = PreparedRegime(system, "N", 1, frozenset(), Limits())
    first = shared.pieces(Question("Y", "N", 1))
    monkeypatch.setattr(prepared_module, "alternatives_of", None)
    assert shared.pieces(Question("Y", "N", 1)) == first
    assert len(shared.pieces(Question("Z", "N", 1))) == len(first)


def test_a_search_that_reached_a_limit_is_not_over_for_the_next_target(monkeypatch: pytest.MonkeyPatch) -> None:
    """A generator that raised yields nothing more, which would look like all there is."""

    def ended(*_: object) -> Iterator[Alternative]:
        yield from ()
        raise LimitReachedError("there are too many;", "ask for less.")

    system, _ = opened(TIED)
    monkeypatch.setattr(prepared_module, "alternatives_of", ended)
    monkeypatch.setattr(prepared_module, "project", Mock(side_effect=LimitReachedError("too many;", "ask for less.")))
    shared = PreparedRegime(system, "N", 1, frozenset(), Limits())
    for _ in range(2):
        with pytest.raises(LimitReachedError):
            shared.pieces(Question("Y", "N", 1))


def balance(terms: list[str]) -> str:
    """Return a theory in which every term is at most the sum of the others."""
    laws = "".join(
        f'    {{ id = "B{place}", law = "{term} <~ {" + ".join(other for other in terms if other != term)}" }},\n'
        for place, term in enumerate(terms)
    )
    return f"""
    theory = {{ name = "balance", target = "y", base = "x" }}
    quantities = {{ x = {{ trend = "grows" }}, y = {{ trend = "free" }} }}
    axioms = [
    {laws}]
    """


def test_many_alternatives_are_one_formula() -> None:
    """A dominant balance of nine terms: y is between the slopes of the first and the last edge of Newton's polygon."""
    system, engine = opened(balance([f"y^{power} * x^(-{power * (power - 1) // 2})" for power in range(9)]))
    prepared = PreparedRegime(system, "x", 1, frozenset(), Limits())
    question = Question("y", "x", 1)
    (line,) = prepared.pieces(question)
    assert isinstance(line, LineFormula)
    derivation = derive_law(system, engine, question, reasons=False, limits=Limits(), prepared=prepared)
    (case,) = derivation.cases
    assert derivation.complete
    assert case.range is not None
    assert case.range.low == End(Fraction(0), True)
    assert case.range.high == End(Fraction(7), True)
    assert case.range.values == tuple(range(8))


def test_one_formula_says_what_the_alternatives_say() -> None:
    few = Limits(derivation=DerivationLimits(pieces_asked_first=1))
    system, engine = opened(TIED)
    for target in ("X", "Y", "Z"):
        question = Question(target, "N", 1)
        prepared = PreparedRegime(system, "N", 1, frozenset(), few)
        assert any(isinstance(piece, LineFormula) for piece in prepared.pieces(question))
        line = derive_law(system, engine, question, limits=few)
        alternatives = derive_law(system, engine, question, limits=Limits())
        assert [(case.law, case.when, case.rests_on) for case in line.cases] == [
            (case.law, case.when, case.rests_on) for case in alternatives.cases
        ]


def test_where_no_more_may_be_asked_later_than_at_first_nothing_is_tried_twice() -> None:
    system, _ = opened(TIED)
    same = Limits(derivation=DerivationLimits(pieces_asked_first=1, pieces_asked=1))
    with pytest.raises(LimitReachedError):
        PreparedRegime(system, "N", 1, frozenset(), same).pieces(Question("Y", "N", 1))


def test_where_the_formula_is_too_large_every_alternative_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    few = Limits(derivation=DerivationLimits(pieces_asked_first=1))
    system, _ = opened(TIED)
    monkeypatch.setattr(prepared_module, "project", Mock(side_effect=LimitReachedError("too many;", "ask for less.")))
    patient = PreparedRegime(system, "N", 1, frozenset(), few).pieces(Question("Y", "N", 1))
    assert patient == PreparedRegime(system, "N", 1, frozenset(), Limits()).pieces(Question("Y", "N", 1))
