"""Targets derived from one prepared regime have the laws that each has alone, and a limit stays one for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from nslogic.derivation import prepared as prepared_module
from nslogic.derivation.branches import Question
from nslogic.derivation.derive import derive_law
from nslogic.derivation.prepared import PreparedRegime
from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError
from nslogic.limits import Limits
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
    shared = PreparedRegime(system, "N", 1, frozenset(), Limits())
    for _ in range(2):
        with pytest.raises(LimitReachedError):
            shared.pieces(Question("Y", "N", 1))
