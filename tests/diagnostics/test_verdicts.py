"""Every verdict that an answer may have is explained, and nothing else is."""

from __future__ import annotations

from typing import get_args

import pytest

from nslogic.diagnostics.verdicts import VERDICT_MEANINGS, VerdictMeaning
from nslogic.questions.explain import explain_word
from nslogic.theory.model import ExpectedClaim, ExpectedVerdict

OF_PROOFS = {"verified", "trusted", "failed", "stale"}


def test_the_verdicts_of_regimes_claims_and_proofs_are_all_explained() -> None:
    assert set(VERDICT_MEANINGS) == {*get_args(ExpectedVerdict), *get_args(ExpectedClaim), *OF_PROOFS}


@pytest.mark.parametrize("word", VERDICT_MEANINGS)
def test_an_explanation_is_made_of_sentences(word: str) -> None:
    meaning = VERDICT_MEANINGS[word]
    assert meaning[0].isupper()
    assert meaning.endswith(".")
    assert "  " not in meaning
    assert len(meaning) < 400


@pytest.mark.parametrize("word", VERDICT_MEANINGS)
def test_a_word_is_explained_by_the_command(word: str) -> None:
    found = explain_word(word)
    assert isinstance(found, VerdictMeaning)
    assert (found.verdict, found.meaning) == (word, VERDICT_MEANINGS[word])
    assert found.in_short() == word
    assert VERDICT_MEANINGS[word].split()[0] in str(found)
