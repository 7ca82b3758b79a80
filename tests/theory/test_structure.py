"""The JSON Schema is the one source of what may stand where, and every error of it is told in the user's words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest
from jsonschema_rs import Draft202012Validator

from nslogic.errors import InvalidInputError
from nslogic.language.lexer import RESERVED_WORDS, is_identifier
from nslogic.theory.claims import EXPECTATIONS
from nslogic.theory.declarations import TRENDS
from nslogic.theory.loading import load
from nslogic.theory.model import Kind
from nslogic.theory.regimes import VERDICTS
from nslogic.theory.structure import schema_text

SCHEMA = json.loads(schema_text())
AXIOM = SCHEMA["properties"]["axioms"]["items"]["properties"]
REGIME = SCHEMA["properties"]["regimes"]["additionalProperties"]["properties"]
CLAIM = SCHEMA["properties"]["claims"]["items"]["properties"]


def test_the_choices_of_the_schema_are_those_of_the_model() -> None:
    assert tuple(AXIOM["kind"]["enum"]) == get_args(Kind)
    assert tuple(REGIME["expect"]["enum"]) == VERDICTS
    assert tuple(CLAIM["expect"]["enum"]) == EXPECTATIONS
    assert tuple(SCHEMA["$defs"]["trend"]["enum"]) == TRENDS
    assert set(SCHEMA["$defs"]["identifier"]["not"]["enum"]) == RESERVED_WORDS


@pytest.mark.parametrize(
    "name", ["N", "N_w", "_x", "ℓ", "λ1", "or", "sum", "1x", "a.b", "a-b", "x²", "x₁", "", " a", "é", "数"]
)
def test_the_names_of_the_schema_are_those_of_the_law_language(name: str) -> None:
    validator = Draft202012Validator({"$defs": SCHEMA["$defs"], "$ref": "#/$defs/identifier"})
    assert validator.is_valid(name) == is_identifier(name)


@pytest.mark.parametrize(
    ("text", "message", "help_text"),
    [
        ('[theory]\nname = "x"\nlangauge = 1\n', "`langauge` is not a key of [theory]", "`language`"),
        ('[theory]\nname = "a b"\n', "`a b` is not a name here", "slug"),
        ('[theory]\nname = "x"\nlanguage = 2\n', "version `2`", "version 1"),
        ('[theory]\nname = "x"\n[quantities]\nN = 3\n', "`N` should be a table", "{…}"),
        ('[theory]\nname = "x"\n[quantities]\nor = { trend = "grows" }\n', "word of the law language", "another name"),
        ('[theory]\nname = "x"\n[quantities]\nN = { trend = "grow" }\n', "`grow` is no choice", "`grows`"),
        ('[theory]\nname = "x"\n[parameters]\nx = { value = "1,5" }\n', "`1,5` is not a number", '"5/2"'),
        ('[theory]\nname = "x"\n[parameters]\nx = { interval = [1] }\n', "two ends", "[low, high]"),
        (
            '[theory]\nname = "x"\n[[axioms]]\nid = "A"\nlaw = 3\n',
            "`law` should be a text or a list",
            "quotation marks",
        ),
        ('[theory]\nname = "x"\n[[axioms]]\nid = "A"\nlaw = "1 ~ 1"\ncost = 0\n', "greater than 0", "bounds"),
        ('[theory]\nname = "x"\n[[axioms]]\nlaw = "1 ~ 1"\n', "an axiom (number 1) has no `id`", "add `id = …`"),
        ('[theory]\nname = "x"\n[regimes."a.b"]\n', "`a.b` is not a name here", "`-`"),
        ("", "the file has no `theory`", "add `theory = …`"),
    ],
)
def test_an_error_of_the_shape(text: str, message: str, help_text: str, tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInputError) as caught:
        load(path)
    (diagnostic,) = caught.value.diagnostics
    assert message in diagnostic.message
    assert help_text in diagnostic.help
