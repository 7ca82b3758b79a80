"""Whatever bytes are given as a table, the answer is runs of positive numbers, or what is wrong with its place."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from nslogic.errors import InvalidInputError
from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.reading import GREATEST, LEAST, MOST_PROBLEMS, read_runs
from nslogic.fits.tables.runs import Runs

CELLS = st.one_of(
    st.sampled_from(
        [
            "1e8",
            "100M",
            "1,000",
            "3,3",
            '"3',
            '"1,000"',
            "nan",
            "-1",
            "0",
            "#",
            "---",
            "N",
            "loss",
            "D",
            "C",
            "é",
            "1_0",
            "10^9",
            "1e400",
            "∞",
            "\x00",
            "\u2028",
            "\\",
            "{",
            "[",
            "2.5",
            "tokens_B",
        ]
    ),
    st.sampled_from(["", " ", "1 000", "33 %"]),
    st.floats(1e-3, 1e12).map(repr),
    st.text(max_size=6),
)
LINES = st.tuples(st.lists(CELLS, max_size=6), st.sampled_from([",", ";", "\t", "|", " ", ", "])).map(
    lambda line: line[1].join(line[0])
)
HEADERS = st.sampled_from(
    ["N,D,loss", "N;D;loss", "params tokens loss", "|N|D|loss|", "# N,C,loss", "loss", "N,N,loss", ""]
)
TABLES = st.tuples(HEADERS, st.lists(LINES, max_size=8), st.sampled_from(["\n", "\r\n", "\r"])).map(
    lambda table: table[2].join([table[0], *table[1]])
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["N", "D", "loss", "a", "/", ""]), inner)
    ),
    max_leaves=8,
)


def refusal(content: bytes) -> InvalidInputError | None:
    """Return what is wrong with a table; None for runs."""
    try:
        read_runs(Path("runs"), content=content)
    except InvalidInputError as error:
        return error
    return None


def read(content: bytes) -> Runs | None:
    """Return the runs of a table, or None where it is refused with messages and places that can be shown."""
    error = refusal(content)
    if error is not None:
        assert 1 <= len(error.diagnostics) <= MOST_PROBLEMS
        for each in error.diagnostics:
            assert each.message
            if each.location is not None:
                assert each.location.file == "runs"
                assert each.location.line >= 1
                assert 1 <= each.location.column <= len(each.location.text) + 1
        return None
    runs = read_runs(Path("runs"), content=content)
    assert runs.count
    assert len(set(map(len, runs.columns.values()))) == 1
    for column in runs.columns.values():
        assert ((column >= LEAST**2) & (column <= 6 * GREATEST**2)).all()
    assert all(len(texts) == runs.count for texts in runs.others.values())
    return runs


@given(TABLES)
@example("N,D,loss\n1,2,3")
@example('N,D,loss\n1,2,"3\n4,5,6')
@example("|N|D|loss|\n|-|-|-|\n|1|2|3|")
@example("#\n# \n\n#N")
@example("N D loss\n1 2 3 4\n\n 1 2")
def test_any_text_is_runs_or_a_message(text: str) -> None:
    read(text.encode("utf-8", errors="surrogatepass"))


@given(st.binary(max_size=60))
@example(b"|")
@example(b"---\n1")
@example(b"#\n1")
@example(b"\xff\xfeN")
@example(b"\xff\xfe\x00\xd8")
@example(b"\x1f\x8b")
@example(b"BZh91AY&SY")
@example(b"\xfd7zXZ\x00")
@example(b"PK\x03\x04\x00")
@example(b"\xef\xbb\xbf")
def test_any_bytes_are_runs_or_a_message(content: bytes) -> None:
    read(content)


@given(st.lists(VALUES, max_size=4), st.booleans())
@example([{"N": 1.0, "loss": 2.0}], False)
@example([{"N": 1.0, "loss": {"loss": 2.0}}], True)
def test_any_json_is_runs_or_a_message(values: list[object], listed: bool) -> None:
    text = json.dumps(values) if listed else "\n".join(map(json.dumps, values))
    runs = read(text.encode())
    packed = read(gzip.compress(text.encode(), mtime=0))
    assert (runs is None) == (packed is None)
    if runs is not None and packed is not None:
        assert all(np.array_equal(runs.columns[role], packed.columns[role]) for role in runs.columns)


@given(
    st.lists(st.tuples(*(st.floats(1e-6, 1e14) for _ in range(3))), min_size=1, max_size=6),
    st.sampled_from([",", ";", "\t", "|", "  "]),
    st.booleans(),
)
def test_numbers_come_back_as_they_were_written(rows: list[tuple[float, ...]], separator: str, quoted: bool) -> None:
    mark = '"' if quoted and separator.strip(" ") else ""
    lines = [("N", "D", "loss"), *([repr(value) for value in row] for row in rows)]
    text = "\n".join(separator.join(f"{mark}{cell}{mark}" for cell in line) for line in lines)
    runs = read(text.encode())
    assert runs is not None
    roles: tuple[Role, ...] = ("parameters", "tokens", "loss")
    for role, column in zip(roles, zip(*rows, strict=True), strict=True):
        assert list(runs.columns[role]) == list(column)
