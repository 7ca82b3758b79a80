"""The JSON Schema of theory files, which alone defines their shape: for the validator, and for advice on keys."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator


def schema_text() -> str:
    """Return the JSON Schema (draft 2020-12) of theory files."""
    return Path(__file__).with_name("schema.json").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def validator() -> Draft202012Validator:
    """Return the validator of the schema, built once."""
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator(schema_text())


@lru_cache(maxsize=1)
def _schema() -> dict[str, Any]:
    import json

    schema: dict[str, Any] = json.loads(schema_text())
    return schema


_TABLE_RULES = {"required", "oneOf", "dependentRequired", "dependentSchemas", "additionalProperties"}
"""The rules of the schema that are about the keys of a table."""


def head_keys() -> list[str]:
    """Return the keys of the table `[theory]`."""
    return sorted(_schema()["properties"]["theory"]["properties"])


def known_keys(rule: tuple[str | int, ...]) -> list[str]:
    """Return the keys that the schema allows in the table that a rule refused."""
    part: Any = _schema()
    for step in rule[: max(place for place, step in enumerate(rule) if step in _TABLE_RULES)]:
        part = part[step]
    return sorted(part["properties"])
