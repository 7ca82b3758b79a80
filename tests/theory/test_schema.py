"""The schema of theory files, read by validators that share no code, and by the editors' own: the same files pass all."""

from __future__ import annotations

import json
import subprocess
import tomllib
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import fastjsonschema
import jsonschema
import jsonschema_rs
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from nslogic.cli.program import program
from nslogic.language.lexer import RESERVED_WORDS
from nslogic.theory.schema import schema_text
from nslogic.theory.toml_places import KeyPath

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(schema_text())
FILES = sorted((ROOT / "theories").rglob("*.toml"))
EXAMPLES = [path for path in sorted((ROOT / "examples").rglob("*.toml")) if path.name != "broken.toml"]
HEAD = '[theory]\nname = "x"\n'
REFUSED = {
    "no theory": "",
    "unknown key": f"{HEAD}langauge = 1\n",
    "version": f"{HEAD}language = 2\n",
    "slug": '[theory]\nname = "a b"\n',
    "slug with a line feed": '[theory]\nname = "a\\n"\n',
    "quantity is a number": f"{HEAD}[quantities]\nN = 3\n",
    "quantity without a trend": f"{HEAD}[quantities]\nN = {{}}\n",
    "trend": f'{HEAD}[quantities]\nN = {{ trend = "grow" }}\n',
    "reserved word": f'{HEAD}[quantities]\nor = {{ trend = "grows" }}\n',
    "name with a space": f'{HEAD}[quantities]\n"a b" = {{ trend = "grows" }}\n',
    "name with a line feed": f'{HEAD}[quantities]\n"a\\n" = {{ trend = "grows" }}\n',
    "value that is no number": f'{HEAD}[parameters]\nx = {{ value = "1,5" }}\n',
    "value with a line feed": f'{HEAD}[parameters]\nx = {{ value = "1/3\\n" }}\n',
    "value with another space": f'{HEAD}[parameters]\nx = {{ value = "1\\u0085/3" }}\n',
    "digits of another script": f'{HEAD}[parameters]\nx = {{ value = "٣" }}\n',
    "error without a value": f"{HEAD}[parameters]\nx = {{ error = 1 }}\n",
    "interval with a value": f"{HEAD}[parameters]\nx = {{ interval = [1, 2], value = 1 }}\n",
    "level of 1": f"{HEAD}[parameters]\nx = {{ interval = [1, 2], level = 1 }}\n",
    "interval with one end": f"{HEAD}[parameters]\nx = {{ interval = [1] }}\n",
    "id with a dot": f'{HEAD}[[axioms]]\nid = "a.b"\nlaw = "1 ~ 1"\n',
    "id with a line feed": f'{HEAD}[[axioms]]\nid = "a\\n"\nlaw = "1 ~ 1"\n',
    "axiom without a law": f'{HEAD}[[axioms]]\nid = "A"\n',
    "axiom with a law and an optimum": f'{HEAD}[[axioms]]\nid = "A"\nlaw = "1 ~ 1"\nminimise = "N"\n',
    "optimum over nothing": f'{HEAD}[[axioms]]\nid = "A"\nminimise = "N"\nover = []\nsubject_to = ["B"]\n',
    "law that is a number": f'{HEAD}[[axioms]]\nid = "A"\nlaw = 3\n',
    "empty law": f'{HEAD}[[axioms]]\nid = "A"\nlaw = ""\n',
    "cost of 0": f'{HEAD}[[axioms]]\nid = "A"\nlaw = "1 ~ 1"\ncost = 0\n',
    "cost that is true": f'{HEAD}[[axioms]]\nid = "A"\nlaw = "1 ~ 1"\ncost = true\n',
    "claim with two laws": f'{HEAD}[[claims]]\nid = "A"\nlaw = ["1 ~ 1", "1 ~ 1"]\n',
    "claim in regime and regimes": f'{HEAD}[[claims]]\nid = "A"\nlaw = "1 ~ 1"\nregime = "r"\nregimes = ["r"]\n',
    "import without a prefix": f'{HEAD}[[imports]]\ntheory = "kaplan"\n',
    "import of regime and axioms": f'{HEAD}[[imports]]\ntheory = "kaplan"\nas = "k"\nregime = "r"\naxioms = ["A"]\n',
    "exponent out of the vocabulary": f'{HEAD}[[exponents]]\nname = "alpha"\n',
    "correlation of 1": f'{HEAD}[[correlations]]\nbetween = ["a", "b"]\nvalue = 1\n',
    "spot check of nothing": f'{HEAD}[[spotchecks]]\nid = "s"\nexperiment = "quanta"\n',
}
"""Files whose shape is wrong, each in one way."""


COMPILED = fastjsonschema.compile(SCHEMA)


def is_valid_fast(tables: object) -> bool:
    """Say whether fastjsonschema takes the tables."""
    try:
        COMPILED(tables)
    except fastjsonschema.JsonSchemaValueException:
        return False
    return True


VALIDATORS: dict[str, Callable[[object], bool]] = {
    "jsonschema-rs": jsonschema_rs.Draft202012Validator(SCHEMA).is_valid,
    "jsonschema": jsonschema.Draft202012Validator(SCHEMA).is_valid,
    "fastjsonschema": is_valid_fast,
}


def taplo() -> Path | None:
    """Return the program by which VS Code and other editors check TOML files, if it is installed."""
    try:
        files = metadata.files("taplo") or []
    except metadata.PackageNotFoundError:
        return None
    return next((Path(str(file.locate())) for file in files if file.stem == "taplo" and file.suffix != ".py"), None)


TAPLO = taplo()


def lint(*files: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Let taplo check files by their `#:schema` line or, without one, by the schema."""
    assert TAPLO is not None
    schema = folder / "of nslogic.json"
    schema.write_text(schema_text(), encoding="utf-8")
    command: list[str | Path] = [TAPLO, "lint", "--schema", schema.as_uri(), *files]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == "urn:nslogic:theory:1"


@pytest.mark.parametrize("validator", VALIDATORS)
def test_every_validator_takes_every_theory(validator: str) -> None:
    assert len(FILES) > 60
    refused = [
        path.name
        for path in (*FILES, *EXAMPLES)
        if not VALIDATORS[validator](tomllib.loads(path.read_text(encoding="utf-8")))
    ]
    assert refused == []


@pytest.mark.parametrize("validator", VALIDATORS)
@pytest.mark.parametrize("case", REFUSED)
def test_every_validator_refuses_what_does_not_fit(validator: str, case: str) -> None:
    assert not VALIDATORS[validator](tomllib.loads(REFUSED[case]))


@pytest.mark.skipif(TAPLO is None, reason="taplo is not installed")
def test_taplo_takes_every_theory(tmp_path: Path) -> None:
    checked = lint(*FILES, *EXAMPLES, folder=tmp_path)
    assert (checked.returncode, "error" in checked.stderr) == (0, False), checked.stderr


@pytest.mark.skipif(TAPLO is None, reason="taplo is not installed")
def test_taplo_refuses_what_does_not_fit(tmp_path: Path) -> None:
    taken = []
    for place, (case, text) in enumerate(REFUSED.items()):
        path = tmp_path / f"{place}.toml"
        path.write_text(text, encoding="utf-8")
        if lint(path, folder=tmp_path).returncode == 0:
            taken.append(case)
    assert taken == []


@pytest.mark.skipif(TAPLO is None, reason="taplo is not installed")
def test_taplo_finds_the_schema_by_the_first_line(tmp_path: Path) -> None:
    assert CliRunner().invoke(program, ["new", "mine", "-o", str(tmp_path / "mine.toml")]).exit_code == 0
    file = tmp_path / "mine.toml"
    command = [str(TAPLO), "lint", str(file)]
    taken = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert taken.returncode == 0, taken.stderr
    file.write_text(file.read_text(encoding="utf-8").replace('"falls"', '"sinks"'), encoding="utf-8")
    refused = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert refused.returncode != 0
    assert '"sinks" is not one of ["grows","falls","fixed","free"]' in refused.stderr


STRANGE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 2),
    st.floats(-1, 2),
    st.text(max_size=3),
    st.sampled_from([*sorted(RESERVED_WORDS), "grows", "1/3", "1/3\n", "A\n", "a.b", "x²", "ℓ", "N", "-", "\u0085"]),
    st.just([]),
    st.just({}),
)


def places_in(value: object, path: KeyPath = ()) -> list[KeyPath]:
    """Return the paths of all values in tables and lists."""
    items: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [path, *(place for key, below in items for place in places_in(below, (*path, key)))]


def changed(value: object, path: KeyPath, new: object, key: object) -> object:
    """Return tables with the value at a path in another's place, or under another key if one is given."""
    if not path:
        return new
    if isinstance(value, dict):
        renamed = key if isinstance(key, str) and len(path) == 1 else path[0]
        return {
            renamed if name == path[0] else name: changed(below, path[1:], new, key) if name == path[0] else below
            for name, below in value.items()
        }
    assert isinstance(value, list)
    return [changed(below, path[1:], new, key) if place == path[0] else below for place, below in enumerate(value)]


TABLES = [tomllib.loads(path.read_text(encoding="utf-8")) for path in FILES[:12]]


@given(st.data())
def test_the_validators_agree_on_changed_theories(data: st.DataObject) -> None:
    tables: object = data.draw(st.sampled_from(TABLES))
    for _ in range(data.draw(st.integers(1, 2))):
        path = data.draw(st.sampled_from(places_in(tables)))
        tables = changed(tables, path, data.draw(STRANGE), data.draw(st.one_of(st.none(), STRANGE)))
    answers = {name: valid(tables) for name, valid in VALIDATORS.items()}
    assert len(set(answers.values())) == 1, answers
