"""References to labels and lines, told apart from each other."""

from __future__ import annotations

import pytest

from nslogic.report.narration.lines import bracketed, called, reference, using


@pytest.mark.parametrize(
    ("text", "shown"), [("A1", "(A1)"), ("3", "(3)"), ("trend(N)", "(trend(N))"), ("(t)", "(t)"), ("(a) b", "((a) b)")]
)
def test_a_reference_stands_in_parentheses_once(text: str, shown: str) -> None:
    assert bracketed(text) == shown


@pytest.mark.parametrize("label", ["A1", "trend(N)", "H-1", "law", "lemma", "t"])
def test_a_label_is_called_by_its_name(label: str) -> None:
    assert called(label) == label


@pytest.mark.parametrize(
    "label", ["1", "42", "A1, law 2", "lemma 3", "base", "claim", "goal", "t grows", "the theorem denied", '"x"']
)
def test_a_label_that_the_page_uses_itself_stands_in_quotes(label: str) -> None:
    assert called(label) == f'"{label}"'


def test_a_reference_inside_a_formula_is_text() -> None:
    assert reference("N_w") == r"\text{(N\_w)}"
    assert reference("3") == r"\text{(3)}"


def test_conditions_are_named_behind_a_line() -> None:
    assert using([]) == ()
    assert using(["3"]) == (" (using (3))",)
    assert using(["3", "domain(a)", "7"]) == (" (using (3), (domain(a)) and (7))",)
