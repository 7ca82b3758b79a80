"""Rows that training loops write: an object a line."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

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


def test_a_packed_file_is_read_as_it_is_inside(tmp_path: Path) -> None:
    path = tmp_path / "runs.jsonl.gz"
    path.write_bytes(gzip.compress(LINES.encode()))
    assert read_runs(path).count == 2


def test_half_a_packed_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "runs.csv.gz"
    path.write_bytes(gzip.compress(b"n,d,loss\n" + b"1e8,1e9,3\n" * 500)[:40])
    with pytest.raises(InvalidInputError, match="is not whole"):
        read_runs(path)


@pytest.mark.parametrize("line", ["{", "[1]", "{} {}"])
def test_a_line_that_is_no_object_is_shown(line: str, tmp_path: Path) -> None:
    path = tmp_path / "runs.jsonl"
    path.write_text(f"{LINES}{line}\n", encoding="utf-8")
    with pytest.raises(InvalidInputError) as caught:
        read_runs(path)
    (problem,) = caught.value.diagnostics
    assert problem.location is not None
    assert (problem.location.line, problem.message) == (4, "this line is no JSON object")


def test_the_bytes_of_standard_input_are_a_table_too() -> None:
    assert read_runs(Path("-"), content=b"n,d,loss\n1e8,1e9,3\n2e8,1e9,2.9\n").count == 2
