"""The text of a table, plain or compressed, from a file or given as bytes, and no more of it than the limits allow."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zlib
from pathlib import Path

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.source import TextFile, decoded, read_content

TABLE = TextFile(limits.RUNS_FILE_BYTES, "leave out columns that are not needed", "give the path of a CSV file")

PACKED = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ\0": "xz"}
"""What packed files begin with."""

NO_TEXT = {
    b"PK\x03\x04": "a zip archive or a spreadsheet",
    b"\xd0\xcf\x11\xe0": "a spreadsheet",
    b"PAR1": "a Parquet file",
    b"ARROW1": "an Arrow file",
    b"\x28\xb5\x2f\xfd": "packed by zstd",
    b"SQLite format 3\0": "a database",
    b"\x89HDF\r\n": "an HDF5 file",
    b"\x93NUMPY": "a NumPy array",
    b"%PDF": "a PDF",
}
"""What other files begin with that hold tables but no text."""

FIRST_BYTES, LEAST_OF_TEXT = 4096, 9
"""Which bytes are looked at, and the least that a text has (a tab): a table may have a column that is called `PAR1`."""

UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""Byte order marks of what spreadsheets call Unicode text."""


def table_text(path: Path, content: bytes | None = None) -> str:
    """Return the text of a table, with line feeds as line ends.

    Args:
        path: Where it is, and what it is called in messages.
        content: What it holds, where it was read already, as from standard input.

    Raises:
        InvalidInputError: it is missing, unreadable, too large, or no text.
    """
    file = str(path)
    if content is None:
        content = read_content(file, file, TABLE)
    content = _unpacked(content, file)
    if len(content) > TABLE.most:
        message = f"`{file}` is larger than {TABLE.most >> 20} MiB"
        raise InvalidInputError((Diagnostic(codes.FILE_TOO_LARGE, message, None, TABLE.if_larger),))
    for begin, kind in NO_TEXT.items():
        if content.startswith(begin) and min(content[:FIRST_BYTES]) < LEAST_OF_TEXT:
            message, advice = f"`{file}` is {kind}, and no text", "save or export the table as CSV"
            raise InvalidInputError((Diagnostic(codes.FILE_NOT_READABLE, message, None, advice),))
    if content.startswith(UTF_16):
        text = content.decode("utf-16", errors="replace")
    else:
        text = decoded(content.removeprefix(b"\xef\xbb\xbf"), file)
    text = text.replace("\r\n", "\n")
    return text if "\n" in text else text.replace("\r", "\n")


def _unpacked(content: bytes, file: str) -> bytes:
    """Return what a packed file holds, up to one byte more than the limit; others as they are."""
    kind = next((kind for begin, kind in PACKED.items() if content.startswith(begin)), None)
    packed = io.BytesIO(content)
    try:
        match kind:
            case "gzip":
                with gzip.GzipFile(fileobj=packed) as stream:
                    return stream.read(TABLE.most + 1)
            case "bzip2":
                with bz2.BZ2File(packed) as bz2_stream:
                    return bz2_stream.read(TABLE.most + 1)
            case "xz":
                with lzma.LZMAFile(packed) as xz_stream:
                    return xz_stream.read(TABLE.most + 1)
    except (OSError, EOFError, zlib.error, lzma.LZMAError) as problem:
        message = f"`{file}` is not whole: {kind} says {problem}"
        raise InvalidInputError((Diagnostic(codes.FILE_NOT_READABLE, message, None, "make it again"),)) from None
    return content
