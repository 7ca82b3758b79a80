"""Several answers print as one page and are short at a prompt."""

from __future__ import annotations

import nslogic
from nslogic.questions.answers import Answers

THEORY = nslogic.loads("""
theory     = { name = "twice", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
axioms     = [{ id = "one", law = "Y ~ X" }, { id = "two", law = "Y ~ X^2" }]

[regimes.first]
axioms = ["one"]

[regimes.second]
axioms = ["two"]
""")


def test_answers_are_a_tuple_in_the_order_of_the_regimes() -> None:
    laws = nslogic.derive(THEORY)
    assert isinstance(laws, tuple)
    assert laws.regimes == tuple(laws)
    assert [law.regime.name for law in laws] == ["first", "second"]


def test_answers_are_short_at_a_prompt() -> None:
    assert repr(nslogic.derive(THEORY)) == "<Answers <LawResult twice·first: Y ~ X>, <LawResult twice·second: Y ~ X^2>>"
    assert repr(Answers()) == "<Answers>"


def test_answers_print_as_one_page() -> None:
    first, second = nslogic.derive(THEORY)
    assert str(nslogic.derive(THEORY)) == f"{first}\n\n{second}"
