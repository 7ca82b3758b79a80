"""The JSON Schema is the one source of what may stand where, and every error of it is told in the user's words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from jsonschema_rs import Draft202012Validator

from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.lexer import RESERVED_WORDS, is_identifier
from nslogic.theory.claims import EXPECTATIONS
from nslogic.theory.declarations import TRENDS
from nslogic.theory.in_memory import loads
from nslogic.theory.loading import load_file
from nslogic.theory.model import AxiomKind
from nslogic.theory.regimes import EXPECTED_VERDICTS
from nslogic.theory.schema import schema_text

SCHEMA = json.loads(schema_text())
AXIOM = SCHEMA["properties"]["axioms"]["items"]["properties"]
REGIME = SCHEMA["properties"]["regimes"]["additionalProperties"]["properties"]
CLAIM = SCHEMA["properties"]["claims"]["items"]["properties"]


def test_the_choices_of_the_schema_are_those_of_the_model() -> None:
    assert tuple(AXIOM["kind"]["enum"]) == get_args(AxiomKind)
    assert tuple(REGIME["expect"]["enum"]) == EXPECTED_VERDICTS
    assert tuple(CLAIM["expect"]["enum"]) == EXPECTATIONS
    assert tuple(SCHEMA["$defs"]["trend"]["enum"]) == TRENDS
    assert set(SCHEMA["$defs"]["identifier"]["not"]["anyOf"][0]["enum"]) == RESERVED_WORDS


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
        ('[theory]\nname = "x"\n[quantities]\nN = 3\n', "`N` should be a table", '`N = { trend = "grows" }`'),
        ('[theory]\nname = "x"\n[quantities]\nor = { trend = "grows" }\n', "word of the law language", "another name"),
        (
            '[theory]\nname = "x"\n[quantities]\nN = { trend = "grow" }\n',
            "invalid `trend`: `grow`",
            'write `trend = "grows"`',
        ),
        ('[theory]\nname = "x"\n[parameters]\nx = { value = "1,5" }\n', "`1,5` is not a number", '"5/2"'),
        ('[theory]\nname = "x"\n[parameters]\nx = { interval = [1] }\n', "two ends", "[low, high]"),
        (
            '[theory]\nname = "x"\n[[axioms]]\nid = "A"\nlaw = 3\n',
            "`law` should be a text or a list",
            "quotation marks",
        ),
        ('[theory]\nname = "x"\n[[axioms]]\nid = "A"\nlaw = "1 ~ 1"\ncost = 0\n', "greater than 0", "bounds"),
        (
            '[theory]\nname = "x"\n[[axioms]]\nlaw = "1 ~ 1"\n',
            "an axiom (number 1) has no `id`",
            'add an id of its own, such as `id = "A1"`',
        ),
        ('[theory]\nname = "x"\n[regimes."a.b"]\n', "`a.b` is not a name here", "`-`"),
        ("", "the file has no `theory`", "begin the file with `[theory]`"),
    ],
)
def test_an_error_of_the_shape(text: str, message: str, help_text: str, tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInputError) as caught:
        load_file(path)
    (diagnostic,) = caught.value.diagnostics
    assert message in diagnostic.message
    assert help_text in diagnostic.help


def test_each_entry_without_an_id_is_told_one_that_is_free(tmp_path: Path) -> None:
    laws = '{ law = "1 ~ 1" }, { id = "A1", law = "1 ~ 1" }, { law = "1 ~ 1" }'
    text = f'theory = {{ name = "x" }}\naxioms = [{laws}]\nclaims = [{{ law = "1 ~ 1" }}, {{ id = "A3", law = "1 ~ 1" }}]\n'
    helps = [problem.help for problem in problems_of(text, tmp_path)]
    assert helps == [f'add an id of its own, such as `id = "{free}"`' for free in ("A2", "A4", "C1")]


QUANTITY = '[theory]\nname = "x"\n[quantities]\n{}\n'
PARAMETER = '[theory]\nname = "x"\n[parameters]\n{}\n'
AXIOM_OF = '[theory]\nname = "x"\n[quantities]\nN = {{ trend = "grows" }}\n[[axioms]]\nid = "A"\n{}\n'


@pytest.mark.parametrize(
    ("around", "written", "instead"),
    [
        (QUANTITY, 'L = "falls"', 'L = { trend = "falls" }'),
        (QUANTITY, 'L = "increasing"', 'L = { trend = "grows" }'),
        (PARAMETER, "alpha = 0.34", "alpha = { value = 0.34 }"),
        (PARAMETER, 'alpha = "1/3"', 'alpha = { value = "1/3" }'),
        (PARAMETER, 'alpha = ".34"', "alpha = { value = 0.34 }"),
        (PARAMETER, "alpha = [0.3, 0.4]", "alpha = { interval = [0.3, 0.4] }"),
        (PARAMETER, 'alpha = "0.34 ± 0.05"', "alpha = { value = 0.34, error = 0.05 }"),
        (PARAMETER, 'alpha = "0.34(5)"', "alpha = { value = 0.34, error = 0.05 }"),
        (PARAMETER, 'alpha = "0.3..0.4"', "alpha = { interval = [0.3, 0.4] }"),
        (PARAMETER, 'alpha = "alpha > 0"', 'alpha = { where = ["alpha > 0"] }'),
        (AXIOM_OF, 'minimise = "N"\nover = "N, D"\nsubject_to = ["A"]', 'over = ["N", "D"]'),
    ],
)
def test_a_value_of_the_wrong_shape_is_shown_as_it_has_to_be(
    around: str, written: str, instead: str, tmp_path: Path
) -> None:
    found = [one for one in problems_of(around.format(written), tmp_path) if one.code == "NSL103"]
    assert [one.help for one in found] == [f"write `{instead}`"]
    assert [fix.text for one in found for fix in one.fixes] == [instead.partition(" = ")[2]]


def test_a_text_in_the_place_of_a_list_is_one_problem(tmp_path: Path) -> None:
    (problem,) = problems_of(
        AXIOM_OF.format('law = "N >> 1"\n[[axioms]]\nid = "B"\nminimise = "N"\nover = "N, M"\nsubject_to = ["A"]'),
        tmp_path,
    )
    assert problem.help == 'write `over = ["N", "M"]`'


def test_a_value_with_its_error_in_one_text_is_told_apart(tmp_path: Path) -> None:
    (found,) = problems_of(PARAMETER.format('alpha = { value = "0.34 +- 0.05" }'), tmp_path)
    assert found.help == "write `value = 0.34, error = 0.05`"


def test_a_claim_states_one_law(tmp_path: Path) -> None:
    text = AXIOM_OF.format('law = "N ~ N"') + '[[claims]]\nid = "T"\nlaw = ["N ~ N", "N >> 1"]\n'
    (found,) = problems_of(text, tmp_path)
    assert "a claim states one law" in found.help


@pytest.mark.parametrize(
    ("written", "said", "line"),
    [
        ('[[axiom]]\nid = "A"\n', "write `axioms`", 3),
        ("[regime.deep]\n", "write `regimes`", 3),
        ('[[regimes]]\nname = "deep"\n', "the header `[regimes.NAME]`", 3),
        ('[laws]\nA = "N ~ 1"\n', "write `axioms`", 3),
        ("[vars]\n", "write `quantities`", 3),
    ],
)
def test_a_table_that_is_not_known_is_pointed_at_where_it_stands(
    written: str, said: str, line: int, tmp_path: Path
) -> None:
    found = problems_of(f'[theory]\nname = "x"\n{written}', tmp_path)
    assert said in found[0].help
    assert found[0].location is not None
    assert found[0].location.line == line


def test_every_header_of_a_table_is_mended(tmp_path: Path) -> None:
    (found,) = problems_of('[theory]\nname = "x"\n[regime.a]\n[regime.b]\n', tmp_path)
    assert [(fix.first, fix.text) for fix in found.fixes] == [(21, "regimes"), (32, "regimes")]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("given", "write `subject_to`"),
        ("subject to", "write `subject_to`"),
        ("units", "orders have no units"),
        ("if", "write `when`"),
        ("description", "write `text`"),
        ("reference", "write `source`"),
        ("sort", "write `kind`"),
    ],
)
def test_a_synonym_is_mapped_by_its_meaning(key: str, said: str, tmp_path: Path) -> None:
    text = AXIOM_OF.format(f'minimise = "N"\nover = ["N"]\nsubject_to = ["B"]\n"{key}" = "x"').replace(
        'subject_to = ["B"]\n' if "subject" in said else "\0", ""
    )
    assert said in next(one for one in problems_of(text, tmp_path) if one.code == "NSL101").help


@pytest.mark.parametrize(
    ("word", "trend"), [("increasing", "grows"), ("decreasing", "falls"), ("constant", "fixed"), ("Grows", "grows")]
)
def test_a_trend_by_another_word_is_mended(word: str, trend: str, tmp_path: Path) -> None:
    (found,) = problems_of(QUANTITY.format(f'N = {{ trend = "{word}" }}'), tmp_path)
    assert f'write `trend = "{trend}"`' in found.help
    assert [fix.text for fix in found.fixes] == [f'"{trend}"']


def test_an_optimum_may_be_spelled_with_a_z(tmp_path: Path) -> None:
    text = (
        AXIOM_OF.format('law = "N >> 1"') + '[[axioms]]\nid = "O"\nminimize = "N"\nover = ["N"]\nsubject_to = ["A"]\n'
    )
    path = tmp_path / "f.toml"
    path.write_text(text, encoding="utf-8")
    optimum = load_file(path)[0].axiom("O").optimum
    assert optimum is not None
    assert optimum.direction == "minimise"


def test_a_symbol_whose_backslash_was_an_escape_is_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text(QUANTITY.format('nu = { trend = "grows", symbol = "\\nu_\\tau" }'), encoding="utf-8")
    (warning,) = load_file(path)[1]
    assert (warning.code, warning.severity) == ("NSL904", "warning")
    assert r"`symbol = '\nu_\tau'`" in warning.help
    assert [fix.text for fix in warning.fixes] == [r"'\nu_\tau'"]


def problems_of(text: str, folder: Path) -> tuple[Diagnostic, ...]:
    path = folder / "f.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInputError) as caught:
        load_file(path)
    return caught.value.diagnostics


@pytest.mark.parametrize("name", ["ⅷ", "x𝟙²", "⑨", "x\U000e0041", "℮x͜", "\u202ex", "or"])
@pytest.mark.parametrize("table", ["quantities", "parameters"])
def test_what_only_looks_like_a_name_is_reported_once(name: str, table: str, tmp_path: Path) -> None:
    assert not is_identifier(name)
    body = '{ trend = "grows" }' if table == "quantities" else "{}"
    (found,) = problems_of(f'[theory]\nname = "x"\n[{table}]\n"{name}" = {body}\n', tmp_path)
    assert found.code == "NSL107"


@pytest.mark.parametrize("name", ["a\u200bb", "a\U000e0041", "a\u00a0b", "\ue000"])
def test_an_id_that_does_not_print_is_reported_once(name: str, tmp_path: Path) -> None:
    assert [one.code for one in problems_of(f'[theory]\nname = "x"\n[regimes."{name}"]\n', tmp_path)] == ["NSL107"]


def parts_of_schema(schema: object) -> Iterator[dict[str, object]]:
    if isinstance(schema, dict):
        yield schema
        for below in schema.values():
            yield from parts_of_schema(below)
    elif isinstance(schema, list):
        for below in schema:
            yield from parts_of_schema(below)


def test_the_patterns_of_the_schema_are_those_of_every_validator() -> None:
    patterns = [part["pattern"] for part in parts_of_schema(SCHEMA) if isinstance(part.get("pattern"), str)]
    assert len(patterns) >= 4
    for pattern in patterns:
        assert r"\p" not in str(pattern)
        re.compile(str(pattern))


def test_every_key_of_the_schema_says_what_it_is_for() -> None:
    assert SCHEMA["$id"]
    for part in parts_of_schema(SCHEMA):
        properties = part.get("properties")
        for key, value in properties.items() if isinstance(properties, dict) else ():
            if value is not False:
                assert value.get("description"), key


@pytest.mark.parametrize(
    ("text", "help_text"),
    [
        (AXIOM_OF.format('lwa = "N >> 1"'), "did you mean `law`?"),
        (AXIOM_OF.format('formula = "N >> 1"'), "write `law`"),
        (
            AXIOM_OF.format('law = "N >> 1"\n[[axioms]]\nid = "B"\nminimise = "N"\nover = ["N"]\ngiven = ["A"]'),
            "`subject_to`",
        ),
        (
            AXIOM_OF.format('law = "N >> 1"\n[[axioms]]\nid = "B"\nmin = "N"\nover = ["N"]\nsubject_to = ["A"]'),
            "`minimise`",
        ),
        ('[teory]\nname = "x"\n', "did you mean `theory`?"),
        ('[theory]\nnaem = "x"\n', "did you mean `name`?"),
        (QUANTITY.format('N = { trnd = "grows" }'), "did you mean `trend`?"),
    ],
)
def test_what_stands_under_another_name_is_not_missing_too(text: str, help_text: str, tmp_path: Path) -> None:
    (problem,) = problems_of(text, tmp_path)
    assert help_text in problem.help


def test_what_the_whole_file_is_stands_below_its_head(tmp_path: Path) -> None:
    (problem,) = problems_of('title = "A law"\n[theory]\nname = "x"\n', tmp_path)
    assert problem.help == "write it below `[theory]`, which describes the whole file: `title = …`"


def test_two_words_for_one_key_are_not_corrected(tmp_path: Path) -> None:
    problems = problems_of('[theory]\nname = "x"\nauthors = "A"\nreference = "B"\nyear = 2020\n', tmp_path)
    assert [[fix.text for fix in problem.fixes] for problem in problems] == [[], [], []]
    assert problems[-1].help == "it belongs to `cite`, beside the authors"


def test_laws_by_name_are_shown_as_entries_of_a_list() -> None:
    with pytest.raises(InvalidInputError) as caught:
        loads('theory = { name = "t" }\nquantities = { N = { trend = "grows" } }\n[axioms]\nA1 = "N ~ N^2"\n')
    helps = [diagnostic.help for diagnostic in caught.value.diagnostics]
    assert helps == [
        'write each of them under a header of its own, `[[axioms]]`, as in `id = "A1"` and `law = "N ~ N^2"`'
    ]
    with pytest.raises(InvalidInputError) as caught:
        loads('theory = { name = "t" }\nquantities = { N = { trend = "grows" } }\n[spotchecks]\nA1 = "N ~ N^2"\n')
    assert caught.value.diagnostics[0].help == "write each of them under a header of its own, `[[spotchecks]]`"


@pytest.mark.parametrize("key", ["0", "1", "007", "9" * 30])
@pytest.mark.parametrize("table", ["regimes", "parameters", "quantities"])
def test_a_key_of_digits_is_a_key_and_no_place(key: str, table: str) -> None:
    """A validator says where it is by steps, and takes keys such as `0` for places of a list."""
    with pytest.raises(InvalidInputError) as refused:
        loads(f'[theory]\nname = "t"\n[{table}.{key}]\nsourc = 2\naxioms = [3]\ntrend = 1\nvalue = [1]\n')
    places = {each.location.line for each in refused.value.diagnostics if each.location is not None}
    assert places >= {"regimes": {4, 5}, "parameters": {4, 7}, "quantities": {4, 6}}[table]


def test_a_name_that_is_no_slug_is_shown_as_one() -> None:
    with pytest.raises(InvalidInputError) as refused:
        loads('[theory]\nname = "my idea, 2nd"\n')
    assert "write a slug such as `my-idea-2nd`" in [problem.help for problem in refused.value.diagnostics]
