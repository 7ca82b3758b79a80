"""Tables in files of several kinds: packed, with byte order marks, with any line ends; what is no text is named."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

from nslogic import limits
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.fits.tables import texts
from nslogic.fits.tables.texts import TABLE, table_text

TEXT = "N,loss\n1e8,3\n"


def problem(content: bytes) -> Diagnostic:
    with pytest.raises(InvalidInputError) as caught:
        table_text(Path("runs"), content)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic


@pytest.mark.parametrize("packed", [bytes, gzip.compress, bz2.compress, lzma.compress])
def test_packed_tables_are_read_as_they_are_inside(packed: Callable[[bytes], bytes], tmp_path: Path) -> None:
    path = tmp_path / "runs"
    path.write_bytes(packed(TEXT.encode()))
    assert table_text(path) == TEXT
    assert table_text(Path("-"), path.read_bytes()) == TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-mark", "utf-16-be-mark"])
def test_byte_order_marks_say_how_text_is_coded(encoding: str) -> None:
    mark = "\ufeff" if encoding.endswith("-mark") else ""
    assert table_text(Path("runs"), (mark + TEXT).encode(encoding.removesuffix("-mark"))) == TEXT


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_line_feeds(end: str) -> None:
    assert table_text(Path("runs"), TEXT.replace("\n", end).encode()) == TEXT


@pytest.mark.parametrize(
    ("begin", "kind"),
    [
        (b"PK\x03\x04\x14\0", "a zip archive or a spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\0", "a spreadsheet"),
        (b"PAR1\x15\x04\0", "a Parquet file"),
        (b"\x28\xb5\x2f\xfd\x04\0", "packed by zstd"),
        (b"\x93NUMPY\x01\0", "a NumPy array"),
    ],
)
def test_what_is_no_text_is_named(begin: bytes, kind: str) -> None:
    assert problem(begin + bytes(50)).message == f"`runs` is {kind}, and no text"


def test_a_column_may_have_the_name_of_another_kind_of_file() -> None:
    assert table_text(Path("runs"), b"PAR1,loss\n1,2\n").startswith("PAR1")


@pytest.mark.parametrize(
    ("packed", "kind"),
    [(gzip.compress, "gzip"), (bz2.compress, "bzip2"), (lzma.compress, "xz")],
    ids=["gzip", "bzip2", "xz"],
)
def test_half_a_packed_file_says_so(packed: Callable[[bytes], bytes], kind: str) -> None:
    content = packed(TEXT.encode() * 500)
    diagnostic = problem(content[: len(content) // 2])
    assert diagnostic.message.startswith(f"`runs` is not whole: {kind} says ")


def test_what_is_no_utf_8_is_shown_where_it_stands() -> None:
    diagnostic = problem("N,loss\n1e8,3 \u00e9\n".encode("latin-1"))
    assert diagnostic.location is not None
    assert (diagnostic.location.line, diagnostic.location.column) == (2, 7)


@pytest.mark.parametrize("packed", [gzip.compress, bz2.compress, lzma.compress])
def test_no_more_is_unpacked_than_the_limit(packed: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "TABLE", TABLE._replace(most=1 << 20))
    assert problem(packed(bytes(1 << 22))).message == "`runs` is larger than 1 MiB"
    assert TABLE.most == limits.RUNS_FILE_BYTES


def test_text_may_begin_as_another_file_does() -> None:
    """A column may be called as what a Parquet file begins with; a tab is text, and what is below it is not."""
    assert table_text(Path("runs"), b"PAR1\tloss\n1e8\t3\n") == "PAR1\tloss\n1e8\t3\n"
    assert problem(b"PAR1\x08loss\n1e8\t3\n").message == "`runs` is a Parquet file, and no text"
