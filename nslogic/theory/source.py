"""Read the text of a theory file and the TOML in it: numbers exactly, and everything within the limits."""

from __future__ import annotations

from typing import NamedTuple, NoReturn

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError, Location
from nslogic.files import UnreadableError, read_bytes


class TextFile(NamedTuple):
    """A kind of text file: the greatest size in bytes, the advice for a larger file, and for a file of another kind."""

    most: int
    if_larger: str
    instead: str


THEORY = TextFile(limits.FILE_BYTES, "split the theory, and import its parts", "give the path of a .toml file")


def read_text(path: str, file: str, kind: TextFile = THEORY) -> str:
    """Return the text of a file, with line feeds as line ends and without a byte order mark.

    Raises:
        InvalidInputError: The file is missing, unreadable, too large, not a regular file, or not UTF-8.
    """
    content = read_content(path, file, kind)
    return decoded(content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n"), file)


def read_content(path: str, file: str, kind: TextFile) -> bytes:
    """Return the bytes of a file.

    Raises:
        InvalidInputError: The file is missing, unreadable, too large, or not a regular file.
    """
    try:
        return read_bytes(path, most=kind.most)
    except UnreadableError as error:
        match error.trouble:
            case "missing":
                _refuse(codes.FILE_NOT_FOUND, f"there is no file `{file}`", "check the path")
            case "irregular":
                _refuse(codes.FILE_NOT_READABLE, f"`{file}` is not a regular file", kind.instead)
            case "large":
                _refuse(codes.FILE_TOO_LARGE, f"`{file}` is {error.reason.removeprefix('it is ')}", kind.if_larger)
            case "unreadable":
                message = f"`{file}` cannot be read: {error.reason}"
                _refuse(codes.FILE_NOT_READABLE, message, "check the path and its permissions")


def decoded(content: bytes, file: str) -> str:
    """Return the text of UTF-8.

    Raises:
        InvalidInputError: It is not UTF-8; the error says where.
    """
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        begin = content.rfind(b"\n", 0, error.start) + 1
        column = len(content[begin : error.start].decode()) + 1
        line_text = content[begin:].split(b"\n", 1)[0].decode(errors="replace")
        message = f"`{file}` is not UTF-8: the byte 0x{content[error.start]:02x} is not valid here"
    location = Location(file, line, column, line_text)
    raise InvalidInputError((Diagnostic(codes.NOT_UTF8, message, location, "save the file as UTF-8"),))


def _refuse(code: str, message: str, help_text: str) -> NoReturn:
    raise InvalidInputError((Diagnostic(code, message, None, help_text),))
