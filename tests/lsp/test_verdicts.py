"""Verdicts as problems of a file."""

from __future__ import annotations

from nslogic.lsp.problems import FileProblem
from nslogic.lsp.verdicts import verdict_problems
from nslogic.questions.check import check
from nslogic.theory.in_memory import loads

TEXT = """\
[theory]
name = "x"
[quantities]
N = { trend = "grows" }
C = { trend = "grows" }
[parameters]
a = { value = 0.5, error = 0.01 }
[[axioms]]
id  = "one"
law = "N ~ C^a"
[[axioms]]
id  = "two"
law = "N ~ C^2"
[[axioms]]
id  = "free"
law = "N >~ 1"
[regimes.first]
axioms = ["one"]
[regimes.both]
expect = "consistent"
[[claims]]
id     = "half"
law    = "N ~ C"
regime = "first"
"""


def problems(text: str) -> list[FileProblem]:
    return list(verdict_problems(check(loads(text)), text))


def test_a_claim_that_does_not_follow_is_marked_at_its_law() -> None:
    (claim,) = [problem for problem in problems(TEXT) if problem.code == "refuted"]
    assert TEXT[claim.first : claim.last] == '"N ~ C"'
    assert claim.message.startswith("in first: ✗  half  refuted  N ~ C\nderived instead: N ~ C^a")
    assert [note.text for note in claim.notes] == ["measured(a): a = 0.5 ± 0.01", "one: N ~ C^a", "trend(C): C grows"]
    assert [TEXT.split("\n")[note.line] for note in claim.notes][1] == 'law = "N ~ C^a"'


def test_a_clash_is_marked_at_its_regime_with_what_can_be_given_up() -> None:
    (clash,) = [problem for problem in problems(TEXT) if problem.regime]
    assert TEXT[: clash.first].endswith("[") or "both" in TEXT[clash.first : clash.last]
    assert clash.message.startswith("both: degenerate, expected consistent\n")
    assert "one gives N ~ C^a" in clash.message or "one says N ~ C^a" in clash.message
    assert clash.repairs == (("one",), ("two",))
    assert {note.text.split(":")[0] for note in clash.notes} == {"measured(a)", "one", "trend(C)", "two"}


def test_a_clash_of_the_only_regime_is_marked_at_the_name() -> None:
    text = TEXT[: TEXT.index("[regimes.first]")]
    (clash,) = problems(text)
    assert text[clash.first : clash.last] == '"x"'


def test_what_the_file_expects_is_no_problem() -> None:
    assert problems(TEXT.replace('expect = "consistent"', 'expect = "degenerate"').replace('"N ~ C"', '"N >> 1"')) == []


def test_trends_that_would_resolve_a_clash_are_given() -> None:
    text = 'theory = { name = "x" }\nquantities = { N = { trend = "grows" } }\naxioms = [{ id = "A", law = "N ~ 1", kind = "definition" }]\n'
    (clash,) = problems(text)
    assert clash.repairs == ()
    assert clash.freed == (("N",),)
