"""What a code or a verdict means, however it is written."""

from __future__ import annotations

import pytest

from nslogic.diagnostics.catalogue import CatalogueEntry
from nslogic.diagnostics.verdicts import VERDICT_MEANINGS
from nslogic.errors import InvalidInputError
from nslogic.questions.explain import explain_word


@pytest.mark.parametrize("word", ["NSL202", "202", 202, "nsl202", " NSL202 "])
def test_a_code_may_be_written_short(word: object) -> None:
    entry = explain_word(word)
    assert isinstance(entry, CatalogueEntry)
    assert entry.code == "NSL202"


@pytest.mark.parametrize("word", [*VERDICT_MEANINGS, "Degenerate", " open "])
def test_a_verdict_has_its_meaning(word: str) -> None:
    known = word.strip().lower()
    meaning = explain_word(word)
    assert not isinstance(meaning, CatalogueEntry)
    assert (meaning.verdict, meaning.meaning) == (known, VERDICT_MEANINGS[known])


@pytest.mark.parametrize(
    ("word", "help_text"), [("degenerat", "did you mean `degenerate`?"), ("consistant", "did you mean `consistent`?")]
)
def test_a_mistyped_word_has_the_nearest_one(word: str, help_text: str) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        explain_word(word)
    (problem,) = refusal.value.diagnostics
    assert problem.message == f"invalid code or verdict: `{word}`"
    assert problem.help == help_text


@pytest.mark.parametrize("word", [True, None, 2.5, ["NSL202"]])
def test_anything_but_a_text_is_refused(word: object) -> None:
    with pytest.raises(InvalidInputError, match="a code or a verdict should be a text"):
        explain_word(word)
