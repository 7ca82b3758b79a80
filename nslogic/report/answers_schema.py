"""The JSON Schema of what the commands answer with `--format json`: one definition for each command and each of its parts."""

from __future__ import annotations

from pathlib import Path


def answers_schema_text() -> str:
    """Return the JSON Schema (draft 2020-12) of the JSON answers."""
    return Path(__file__).with_name("answers_schema.json").read_text(encoding="utf-8")
