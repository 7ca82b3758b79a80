"""Files: read no further than a limit, written whole or not at all, and regular ones only.

A device or a pipe may have no end, may wait for somebody, or do something when it is opened, so none ever is. Links are
followed: who names one means what it leads to.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, TypeAlias

from nslogic.errors import NslogicError, UnwritableError
from nslogic.signals import interruption_put_off

Trouble: TypeAlias = Literal["missing", "unreadable", "irregular", "large"]


class UnreadableError(NslogicError):
    """A file that is not read; `reason` says why in words."""

    def __init__(self, trouble: Trouble, reason: str) -> None:
        super().__init__(trouble, reason)
        self.trouble = trouble
        self.reason = reason

    def __str__(self) -> str:
        return self.reason


def read_bytes(path: str | os.PathLike[str], *, most: int) -> bytes:
    """Return what a regular file holds.

    Args:
        path: Where it is.
        most: How many bytes it may hold; no more are read.

    Raises:
        UnreadableError: there is no such file, it cannot be read, is not a regular file, or holds more.
    """
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise UnreadableError("irregular", "it is not a regular file")
        # whatever may have come in its place since: a named pipe must not hold the program
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as stream:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise UnreadableError("irregular", "it is not a regular file")
            content = stream.read(most + 1)
    except FileNotFoundError:
        raise UnreadableError("missing", "there is no such file") from None
    except OSError as error:
        raise UnreadableError("unreadable", error.strerror or "it cannot be read") from None
    except ValueError:
        raise UnreadableError("unreadable", "no file has such a name") from None
    if len(content) > most:
        raise UnreadableError("large", f"it is larger than {_size(most)}")
    return content


def _size(number: int) -> str:
    for factor, unit in ((1 << 20, "MiB"), (1 << 10, "KiB")):
        if number >= factor and number % factor == 0:
            return f"{number // factor} {unit}"
    return f"{number} B"


def write_files(contents: Mapping[Path, str | bytes], *, replace: bool = True) -> None:
    """Write files so that nobody ever sees half of one; if one of them cannot be written, none is.

    Args:
        contents: What each holds; text is written as UTF-8 with plain line ends. Folders above are made as needed.
        replace: Whether files that are there already are replaced.

    Raises:
        FileExistsError: a file is there already and is not to be replaced.
        UnwritableError: one cannot be written.
    """
    if not replace and any(map(os.path.lexists, contents)):
        raise FileExistsError
    drafts: list[tuple[Path, Path]] = []
    with interruption_put_off():
        try:
            for path, content in contents.items():
                with _told_of(path):
                    target = _target(path)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    drafts.append((_draft(target, content.encode() if isinstance(content, str) else content), target))
            for draft, target in drafts:
                with _told_of(target):
                    if replace:
                        draft.replace(target)
                    else:
                        target.hardlink_to(draft)
        finally:
            for draft, _ in drafts:
                draft.unlink(missing_ok=True)


def require_room(folder: Path) -> None:
    """See whether files can be written to a folder, which may not be there yet; nothing is left of it.

    Raises:
        UnwritableError: they cannot.
    """
    with interruption_put_off(), _told_of(folder):
        there = next(each for each in (folder.absolute(), *folder.absolute().parents) if each.exists())
        _draft(there / "file", b"").unlink()


def _target(path: Path) -> Path:
    """Return the file that is meant by a path, which may be a link to it; it may not be there yet."""
    try:
        there = path.stat().st_mode
    except FileNotFoundError:
        return Path(os.path.realpath(path))
    if not stat.S_ISREG(there):
        raise UnwritableError(str(path), "it is a folder" if stat.S_ISDIR(there) else "it is not a regular file")
    if not os.access(path, os.W_OK):
        raise UnwritableError(str(path), "it is write-protected")
    return Path(os.path.realpath(path))


def _draft(target: Path, content: bytes) -> Path:
    """Write a file beside the one that it is to become, with the permissions of that, or the usual ones."""
    draft = target.with_name(f".{target.name[:100]}.{os.urandom(6).hex()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        if target.exists():
            draft.chmod(target.stat().st_mode & 0o777)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return draft


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """Say of a path what the system says of whatever stands in its way."""
    try:
        yield
    except OSError as error:
        raise UnwritableError(str(path), error.strerror or "the system does not say why") from None
    except ValueError as error:
        if isinstance(error, UnicodeError):
            raise
        raise UnwritableError(str(path), "no file has such a name") from None
