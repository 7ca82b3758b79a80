"""What a consequence rests on: a smallest set, and the axioms of all minimal sets, without finding sets for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unittest.mock import Mock

import pytest

from nslogic.engines.engine import Answer, Engine, NoEngine
from nslogic.limits import Limits, VerdictLimits
from nslogic.logic.cores import CoreSearch
from nslogic.logic.decide import engine_for
from nslogic.logic.support import Resting, relevant, rests_on
from nslogic.orders.formulas import TRUE, Formula
from nslogic.orders.system import build_system
from nslogic.testing import read

WAYS = """
theory = { name = "ways" }
quantities = { A = { trend = "free" }, B = { trend = "grows" }, C = { trend = "grows" }, D = { trend = "free" } }
axioms = [
    { id = "first", law = "A ~ B*C" },
    { id = "second", law = "C ~ B^2" },
    MORE
]
claims = [{ id = "grows", law = "A >> 1" }]
"""
IDLE = '{ id = "third", law = "D ~ B" }, { id = "fourth", law = "D >~ B" }'


def found(more: str = "", limits: Limits | None = None) -> Resting:
    theory = read(WAYS.replace("MORE", more))
    system = build_system(theory, theory.regimes[0])
    limits = limits or Limits()
    against = system.fails(theory.claims[0].law.law, "claim(grows)")
    return rests_on(system, engine_for(system, limits), against, limits)


def test_of_several_sets_the_smallest_is_found_and_the_first_in_order() -> None:
    """The sets are first and two of: second, trend(B), trend(C)."""
    for more in ("", IDLE):
        one = found(more)
        assert one.labels == ("first", "second", "trend(B)")
        assert one.smallest
        assert not one.alone
        assert one.part == frozenset(("first", "second"))


def test_where_every_axiom_plays_a_part_other_sets_are_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[CoreSearch] = []
    every = CoreSearch.every

    def noted(search: CoreSearch) -> Iterator[frozenset[str]]:
        asked.append(search)
        return every(search)

    monkeypatch.setattr(CoreSearch, "every", noted)
    found()
    assert not asked
    found(IDLE)
    assert asked


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ('{ id = "third", law = "D ~ B" }', False),
        ('{ id = "third", law = "D << B" }', False),
        ('{ id = "third", law = "D^a ~ B" }', True),  # a may be zero
        ('{ id = "third", law = "D ~ B^(1/a)" }', True),  # so that it says that a is not zero
        ('{ id = "third", law = ["D ~ B", "D ~ C"] }', True),  # both of the same
        ('{ id = "third", law = ["D ~ B", "E ~ D"] }', True),  # D occurs twice, E once
        ('{ id = "third", law = ["D ~ B", "E ~ C"] }', False),
        ('{ id = "third", law = "D ~ B" }, { id = "fourth", law = "E ~ D*C" }', False),  # one after the other
        ('{ id = "third", law = "D ~ B" }, { id = "fourth", law = "D ~ A" }', True),
        ('{ id = "third", law = "D ~ B + C" }', True),
    ],
)
def test_what_only_defines_an_order_is_left_away(more: str, left: bool) -> None:
    text = WAYS.replace("MORE", more).replace("D = {", 'E = { trend = "free" }, D = {')
    theory = read(text.replace("axioms", "parameters = { a = {} }\naxioms", 1))
    system = build_system(theory, theory.regimes[0])
    against = system.fails(theory.claims[0].law.law, "claim(grows)")
    assert ("third" in relevant(system, against)) == left
    assert {"first", "second"} <= set(relevant(system, against))


def test_what_shares_no_unknown_is_left_away() -> None:
    theory = read("""
    theory = { name = "apart" }
    quantities = { A = { trend = "free" }, B = { trend = "grows" }, C = { trend = "grows" }, D = { trend = "free" } }
    parameters = { a = { where = ["a > 1"] }, b = { where = ["b > 1"] } }
    axioms = [
        { id = "first", law = "A ~ B^a" },
        { id = "other", law = "D^b >~ C" },
        { id = "more", law = "D << C^b" },
        { id = "never", law = "1 ~ 1 or 1 ~ 1" },
    ]
    """)
    system = build_system(theory, theory.regimes[0])
    against = system.constraint("first").formula
    assert set(relevant(system, against)) == {"first", "domain(a)", "trend(B)", "never"}


def test_a_single_set_is_known_as_such() -> None:
    theory = read(WAYS.replace("MORE", "").replace('C = { trend = "grows" }', 'C = { trend = "free" }'))
    system = build_system(theory, theory.regimes[0])
    against = system.fails(theory.claims[0].law.law, "claim(grows)")
    one = rests_on(system, engine_for(system, Limits()), against, Limits())
    assert one == Resting(
        ("first", "second", "trend(B)"), smallest=True, part=frozenset(("first", "second")), alone=True
    )


def test_beyond_a_number_of_sets_it_is_not_known_who_plays_no_part() -> None:
    one = found(IDLE, Limits(verdicts=VerdictLimits(support_cores=1)))
    assert one.part is None
    assert one.smallest
    assert one.labels == ("first", "second", "trend(B)")


def test_a_limit_leaves_labels_that_say_it_all_the_same() -> None:
    """With few questions more labels than are needed, with some more a minimal set, and with enough the smallest."""
    answers = [found(IDLE, Limits(questions=questions)) for questions in range(40)]
    kinds = [(one.smallest, one.part is not None) for one in answers]
    assert kinds == sorted(kinds)
    assert kinds[0] == (False, False)
    assert kinds[-1] == (True, True)
    sizes = [len(one.labels) for one in answers]
    assert sizes == sorted(sizes, reverse=True)
    assert all("first" in one.labels for one in answers)


def test_a_dear_engine_is_asked_fewer_questions_for_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    allowed: list[int] = []
    monkeypatch.setattr(CoreSearch, "limit", lambda _, *, questions, steps: allowed.append(questions))  # noqa: ARG005
    theory = read(WAYS.replace("MORE", ""))
    system = build_system(theory, theory.regimes[0])
    engine = engine_for(system, Limits())
    against = system.fails(theory.claims[0].law.law, "claim(grows)")
    for price in (1, 3, 10):
        dear = Mock(wraps=engine, price=price)
        dear.hasty.return_value = dear
        rests_on(system, dear, against, Limits(reasons=100))
    assert allowed == [100, 33, 10]


def test_what_does_not_follow_rests_on_nothing() -> None:
    theory = read(WAYS.replace("MORE", IDLE))
    system = build_system(theory, theory.regimes[0])
    with pytest.raises(AssertionError, match="does not"):
        rests_on(system, engine_for(system, Limits()), TRUE, Limits())


class Stubborn:
    """An engine that answers the first question, and in haste none."""

    price = 10

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return what the engine says."""
        return self._engine.ask(labels, extra, with_model=with_model)

    def hasty(self, states: int | None = None) -> Engine:
        """Return an engine that knows nothing."""
        del states
        return NoEngine()


def test_what_is_not_decided_in_haste_stays_and_is_said() -> None:
    theory = read(WAYS.replace("MORE", IDLE))
    system = build_system(theory, theory.regimes[0])
    against = system.fails(theory.claims[0].law.law, "claim(grows)")
    engine = engine_for(system, Limits())
    one = rests_on(system, Stubborn(engine), against, Limits())
    assert (one.smallest, one.alone, one.part) == (False, False, None)
    assert engine.ask(one.labels, against, with_model=False).model is None
