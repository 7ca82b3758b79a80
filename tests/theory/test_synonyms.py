"""Synonyms lead to one word of the language, or to none."""

from __future__ import annotations

import json

import pytest

from nslogic.theory.schema import schema_text
from nslogic.theory.synonyms import _CHOICES, _KEYS, NOTHING, choice_for, key_for

AXIOM = (
    "id",
    "law",
    "when",
    "kind",
    "text",
    "source",
    "cost",
    "minimise",
    "maximise",
    "over",
    "subject_to",
    "ignoring",
)
TRENDS = ("grows", "falls", "fixed", "free")


@pytest.mark.parametrize(
    ("word", "known", "key"),
    [
        ("formula", AXIOM, "law"),
        ("Formula", AXIOM, "law"),
        ("if", AXIOM, "when"),
        ("name", AXIOM, "id"),
        ("weight", AXIOM, "cost"),
        ("such that", AXIOM, "subject_to"),
        ("subject-to", AXIOM, "subject_to"),
        ("LAW", AXIOM, "law"),
        ("value", AXIOM, ""),
        ("nonsense", AXIOM, ""),
        ("label", ("id", "symbol"), ""),
        ("label", ("id",), "id"),
        ("std", ("value", "error"), "error"),
    ],
)
def test_a_word_leads_to_the_one_key_that_it_may_mean(word: str, known: tuple[str, ...], key: str) -> None:
    assert key_for(word, known) == key


@pytest.mark.parametrize(
    ("word", "choices", "chosen"),
    [
        ("increasing", TRENDS, "grows"),
        ("CONSTANT", TRENDS, "fixed"),
        ("-", TRENDS, "falls"),
        ("+", TRENDS, "grows"),
        ("any", TRENDS, "free"),
        ("grows", ("falls",), ""),
        ("Grows", TRENDS, "grows"),
        ("true", ("proved", "refuted", "open"), "proved"),
        ("zero", TRENDS, ""),
    ],
)
def test_a_word_leads_to_the_one_choice_that_it_may_mean(word: str, choices: tuple[str, ...], chosen: str) -> None:
    assert choice_for(word, choices) == chosen


def keys_of(part: object) -> set[str]:
    """Return every key of the schema's tables."""
    if isinstance(part, dict):
        own = set(part.get("properties", {}))
        return own.union(*map(keys_of, part.values()))
    return set().union(*map(keys_of, part)) if isinstance(part, list) else set()


def test_every_synonym_is_of_a_key_or_of_a_choice_that_there_is() -> None:
    schema = json.loads(schema_text())
    assert set(_KEYS) <= keys_of(schema)
    words = json.dumps(schema)
    assert all(f'"{choice}"' in words for choice in _CHOICES)


def test_no_word_that_the_language_has_is_a_synonym_of_nothing() -> None:
    assert not set(NOTHING) & keys_of(json.loads(schema_text()))
