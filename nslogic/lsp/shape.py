"""What the schema says of a place in a file: its description, its keys, and the words that it may be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from nslogic.theory.schema import schema_text
from nslogic.theory.toml_places import KeyPath


class Part(NamedTuple):
    """A part of the schema: what it is for, the keys of a table, the words to choose from, and whether it is a list."""

    description: str
    keys: tuple[str, ...]
    required: frozenset[str]
    choices: tuple[str, ...]
    kinds: frozenset[str]


@lru_cache(maxsize=1)
def _schema() -> Mapping[str, object]:
    schema = json.loads(schema_text())
    assert isinstance(schema, dict), "the schema is a table"
    return schema


def part_at(path: KeyPath) -> Part | None:
    """Return what the schema says of the value at a path, None where it knows no such value."""
    rules = _resolved(_schema())
    for step in path:
        below = _below(rules, step)
        if below is None:
            return None
        rules = _resolved(below)
    keys, choices, kinds = rules.get("properties"), rules.get("enum"), rules.get("type")
    required = rules.get("required")
    constant = rules.get("const")
    words = choices if isinstance(choices, list) else [constant] if isinstance(constant, str) else []
    description = rules.get("description")
    return Part(
        description if isinstance(description, str) else "",
        tuple(map(str, keys)) if isinstance(keys, Mapping) else (),
        frozenset(map(str, required)) if isinstance(required, list) else frozenset(),
        tuple(map(str, words)),
        frozenset(map(str, kinds)) if isinstance(kinds, list) else frozenset((str(kinds),)) if kinds else frozenset(),
    )


def _below(rules: Mapping[str, object], step: str | int) -> Mapping[str, object] | None:
    if isinstance(step, int):
        below = rules.get("items")
    else:
        properties = rules.get("properties")
        below = properties.get(step) if isinstance(properties, Mapping) else None
        below = rules.get("additionalProperties") if below is None else below
    return below if isinstance(below, Mapping) else None


def _resolved(rules: Mapping[str, object]) -> Mapping[str, object]:
    """Return rules with those that they refer to."""
    parts = rules.get("allOf")
    references = [rules, *(parts if isinstance(parts, list) else ())]
    resolved: dict[str, object] = {}
    for part in references:
        reference = part.get("$ref") if isinstance(part, Mapping) else None
        if isinstance(reference, str):
            definitions = _schema()["$defs"]
            definition = definitions[reference.rpartition("/")[2]] if isinstance(definitions, Mapping) else {}
            resolved |= definition
    return resolved | {key: value for key, value in rules.items() if key not in ("allOf", "$ref")}
