"""What the schema says of a place."""

from __future__ import annotations

import json
from typing import get_args

from nslogic.language.scope import Trend
from nslogic.lsp.shape import part_at
from nslogic.theory.schema import schema_text


def test_a_table_has_keys_and_a_description() -> None:
    part = part_at(("axioms", 3))
    assert part is not None
    assert {"id", "law", "minimise"} <= set(part.keys)
    assert part.required == {"id"}
    whole = part_at(())
    assert whole is not None
    assert set(whole.keys) == set(json.loads(schema_text())["properties"])


def test_references_are_followed() -> None:
    trend = part_at(("quantities", "anything", "trend"))
    assert trend is not None
    assert trend.choices == get_args(Trend)
    assert trend.description
    names = part_at(("regimes", "r", "axioms"))
    assert names is not None
    assert "array" in names.kinds
    assert part_at(("parameters", "p", "where", 0)) is not None


def test_one_word_is_a_choice_too() -> None:
    ignoring = part_at(("axioms", 0, "ignoring"))
    assert ignoring is not None
    assert ignoring.choices == ("logs",)


def test_what_no_theory_has_has_no_part() -> None:
    assert part_at(("axiom",)) is None
    assert part_at(("theory", "name", "first")) is None
    assert part_at(("axioms", 0, "id", 1)) is None
