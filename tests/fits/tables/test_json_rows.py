"""Rows that training loops write: objects, one after the other or in a list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nslogic import limits
from nslogic.errors import InvalidInputError
from nslogic.fits.tables.reading import read_runs

LINES = '{"model": {"n_params": 1e8}, "tokens": "2B", "eval": {"loss": 3.1}, "tags": [1]}\n\n{"model": {"n_params": 2e8}, "tokens": 4e9, "eval": {"loss": 2.9}, "note": null}\n'


def test_tables_inside_are_paths(tmp_path: Path) -> None:
    path = tmp_path / "runs.jsonl"
    path.write_text(LINES, encoding="utf-8")
    runs = read_runs(path)
    assert list(runs.columns["parameters"]) == [1e8, 2e8]
    assert list(runs.columns["tokens"]) == [2e9, 4e9]
    assert list(runs.lines) == [1, 3]
    assert runs.names["loss"] == "eval/loss"
    assert "note" in runs.others


RUNS = [{"N": 1e8, "D": 2e9, "loss": 3.1}, {"N": 2e8, "D": 4e9, "loss": 2.9}]


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("listed", [True, False])
def test_a_list_of_objects_is_the_same_as_one_after_the_other(listed: bool, indent: int | None) -> None:
    text = json.dumps(RUNS, indent=indent) if listed else "\n".join(json.dumps(run, indent=indent) for run in RUNS)
    runs = read_runs(Path("runs.json"), content=text.encode())
    assert list(runs.columns["loss"]) == [3.1, 2.9]
    begins = [number for number, line in enumerate(text.split("\n"), 1) if "{" in line]
    assert list(runs.lines) == (begins if len(begins) == 2 else [1, 1])


def problem(text: str) -> tuple[str, int, int]:
    with pytest.raises(InvalidInputError) as caught:
        read_runs(Path("runs.json"), content=text.encode())
    diagnostic = caught.value.diagnostics[0]
    assert diagnostic.location is not None
    return diagnostic.message, diagnostic.location.line, diagnostic.location.column


@pytest.mark.parametrize(
    ("line", "message", "column"),
    [
        ("{", "this is no JSON object: expecting property name enclosed in double quotes", 1),
        ('{"N": 1e8, "D": }', "this is no JSON object: expecting value", 17),
        ("[1]", "this is no JSON object", 1),
        ("3", "this is no JSON object", 1),
        ("run 1", "this is no JSON object: expecting value", 1),
        ("[" * 100_000, "this is no JSON object: it is too deep", 1),
    ],
    ids=range(6),
)
def test_a_line_that_is_no_object_is_shown(line: str, message: str, column: int) -> None:
    assert problem(f"{LINES}{line}\n") == (message, 4, column)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[{"N": 1}', "the list is not closed"),
        ('[{"N": 1}] {}', "there is more behind the list"),
        ('{"runs": [{"N": 1}]}', "this is one object with lists in it (`runs`), and not one for each run"),
        (
            '{"N": [1, 2], "loss": [3, 2]}',
            "this is one object with lists in it (`N`, `loss`), and not one for each run",
        ),
        ("[]", "no column holds the loss"),
        ('{"N": 1}', "no column holds the loss"),
    ],
)
def test_what_is_no_list_of_runs(text: str, message: str) -> None:
    assert problem(text)[0] == message


def test_a_bad_number_is_shown_where_its_name_stands() -> None:
    text = '{"N": 1e8, "eval": {"loss": 3}}\n{"N": 2e8, "x": {"loss": 7},\n "eval": {"loss": NaN}}\n'
    with pytest.raises(InvalidInputError) as caught:
        read_runs(Path("runs.json"), {"loss": "eval/loss"}, content=text.encode())
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.message == "column `eval/loss` has `NaN` where a positive number should be"
    assert diagnostic.location is not None
    assert (diagnostic.location.line, diagnostic.location.column) == (3, 11)


def test_of_several_runs_on_one_line_the_bad_one_is_shown() -> None:
    text = '[{"N": 1, "loss": 3}, {"N": 2, "loss": null}, {"N": 3, "loss": 1}]'
    assert problem(text) == (
        "column `loss` has nothing where a positive number should be",
        1,
        text.index('"loss": null') + 1,
    )


def test_what_lies_too_deep_is_left_out() -> None:
    runs = read_runs(
        Path("runs.json"), content=b'{"N":1,"a":{"b":{"c":{"loss":2}}}}\n{"N":2,"a":{"b":{"c":{"loss":1,"d":{"e":1}}}}}'
    )
    assert runs.header == ("N", "a/b/c/loss")


def test_too_many_columns_are_refused() -> None:
    text = json.dumps({f"x{number}": number for number in range(limits.RUNS_COLUMNS + 1)})
    assert problem(text)[0] == f"there are more than {limits.RUNS_COLUMNS:,} columns"


def test_the_bytes_of_standard_input_are_a_table_too() -> None:
    assert read_runs(Path("-"), content=b"n,d,loss\n1e8,1e9,3\n2e8,1e9,2.9\n").count == 2
