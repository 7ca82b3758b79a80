"""The problems of a file: their places, their order, their number, and the corrections that are certain."""

from __future__ import annotations

import pytest

from nslogic import limits
from nslogic.errors import Diagnostic, InvalidInputError, Location
from nslogic.theory.model import Origin
from nslogic.theory.problems import Problems

TEXT = 'a = 1\n[t]\nb = "xyz"\nc = ["p", "q"]\n[t.inner]\n[other]\nb = 2\n'


def raised(problems: Problems) -> tuple[Diagnostic, ...]:
    with pytest.raises(InvalidInputError) as caught:
        problems.raise_if_any()
    return caught.value.diagnostics


def place(diagnostic: Diagnostic) -> tuple[int, int, int]:
    assert diagnostic.location is not None
    return diagnostic.location.line, diagnostic.location.column, diagnostic.location.length


def test_without_problems_nothing_is_raised() -> None:
    problems = Problems("f.toml", TEXT)
    problems.raise_if_any()
    assert not problems
    problems.add("W", "a warning", ("a",), is_warning=True)
    assert not problems
    problems.raise_if_any()


def test_a_problem_is_at_a_value_at_a_key_or_at_a_part_of_a_text() -> None:
    problems = Problems("f.toml", TEXT)
    problems.add("V", "value", ("t", "b"))
    problems.add("K", "key", ("t", "b"), at_key=True)
    problems.add("P", "part", ("t", "b"), span=(1, 2))
    problems.add("I", "item", ("t", "c", 1))
    problems.add("H", "header", ("t", "inner"), at_key=True)
    found = {one.code: place(one) for one in raised(problems)}
    assert found == {"V": (3, 5, 5), "K": (3, 1, 1), "P": (3, 7, 1), "I": (4, 11, 3), "H": (5, 2, 7)}


def test_problems_are_raised_in_the_order_of_the_file_and_each_once() -> None:
    problems = Problems("f.toml", TEXT)
    for path in (("other", "b"), ("a",), ("t", "b"), ("a",)):
        problems.add("X", "same words", path)
    assert [place(one)[0] for one in raised(problems)] == [1, 3, 7]


def test_problems_of_imports_come_last() -> None:
    problems = Problems("f.toml", TEXT)
    imported = Diagnostic("I", "imported", Location("g.toml", 1, 1))
    problems.add_of_import([imported, imported])
    assert problems
    problems.add("X", "own", ("other", "b"))
    assert [one.code for one in raised(problems)] == ["X", "I"]


def test_warnings_are_listed_apart_and_in_the_order_of_the_file() -> None:
    problems = Problems("f.toml", TEXT)
    problems.add("W2", "later", ("t", "b"), is_warning=True)
    problems.add("W1", "earlier", ("a",), is_warning=True)
    problems.add("W1", "earlier", ("a",), is_warning=True)
    assert [(one.code, one.severity) for one in problems.warnings()] == [("W1", "warning"), ("W2", "warning")]


def test_so_many_problems_are_listed() -> None:
    problems = Problems("f.toml", TEXT)
    for number in range(limits.PROBLEMS + 5):
        assert problems.is_full is (number >= limits.PROBLEMS)
        problems.add("X", f"problem {number}", ("a",))
    assert len(raised(problems)) == limits.PROBLEMS


def test_a_related_place_has_a_role() -> None:
    problems = Problems("f.toml", TEXT)
    problems.add("X", "words", ("other", "b"), related=((Origin("f.toml", ("t", "b")), "the other one"),))
    ((other,),) = [one.related for one in raised(problems)]
    assert (other.location.line, other.location.column, other.role) == (3, 1, "the other one")


@pytest.mark.parametrize(
    ("path", "at_key", "replaced"),
    [
        (("a",), False, ["1"]),
        (("a",), True, ["a"]),
        (("t", "b"), False, ['"xyz"']),
        (("t", "c", 0), False, ['"p"']),
        (("t",), True, ["t", "t"]),
        (("missing",), False, []),
    ],
)
def test_a_correction_replaces_the_value_or_every_writing_of_the_key(
    path: tuple[str | int, ...], at_key: bool, replaced: list[str]
) -> None:
    problems = Problems("f.toml", TEXT)
    problems.add("X", "words", path, at_key=at_key, instead="NEW")
    (found,) = raised(problems)
    assert [TEXT[fix.first : fix.last] for fix in found.fixes] == replaced
    assert {fix.text for fix in found.fixes} <= {"NEW"}
