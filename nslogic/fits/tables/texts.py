"""The text of a table, plain or compressed, from a file or given as bytes, and no more of it than the limits allow."""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.source import TextFile, decoded, read_content

TABLE = TextFile(limits.RUNS_FILE_BYTES, "leave out columns that are not needed", "give the path of a CSV file")
GZIP = b"\x1f\x8b"
"""What a file that gzip has written begins with."""


def table_text(path: Path, content: bytes | None = None) -> str:
    """Return the text of a table.

    Args:
        path: Where it is, and what it is called in messages.
        content: What it holds, where it was read already, as from standard input.

    Raises:
        InvalidInputError: it is missing, unreadable, too large, or no text.
    """
    file = str(path)
    if content is None:
        content = read_content(file, file, TABLE)
    if content.startswith(GZIP):
        content = _unpacked(content, file)
    if len(content) > TABLE.most:
        message = f"`{file}` is larger than {TABLE.most >> 20} MiB"
        raise InvalidInputError((Diagnostic(codes.FILE_TOO_LARGE, message, None, TABLE.if_larger),))
    return decoded(content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n"), file)


def _unpacked(content: bytes, file: str) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as stream:
            return stream.read(TABLE.most + 1)
    except (OSError, EOFError, zlib.error) as problem:
        message = f"`{file}` is not whole: gzip says {problem}"
        raise InvalidInputError((Diagnostic(codes.FILE_NOT_READABLE, message, None, "make it again"),)) from None
