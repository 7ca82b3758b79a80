"""The vocabulary of exponents is the one that the schema and the page of the language have."""

from __future__ import annotations

import json
from pathlib import Path

from nslogic.theory.exponent_names import VOCABULARY
from nslogic.theory.schema import schema_text

PAGE = (Path(__file__).parents[2] / "docs" / "language.md").read_text(encoding="utf-8")


def test_the_schema_allows_the_names_of_the_vocabulary() -> None:
    keys = json.loads(schema_text())["properties"]["exponents"]["items"]["properties"]
    assert keys["name"]["enum"] == list(VOCABULARY)


def test_the_page_of_the_language_lists_each_name_with_its_law_and_meaning() -> None:
    for entry in VOCABULARY.values():
        assert f"| `{entry.name}` | `{entry.law}` | {entry.meaning} |" in PAGE


def test_a_law_has_the_exponent_with_the_sign_that_makes_it_positive() -> None:
    assert VOCABULARY["alpha_N"].law == "loss ~ N_p^-alpha_N"
    assert VOCABULARY["a_N"].law == "N_p ~ C^a_N"
