"""Regular files only: read up to a limit, and written whole or not at all.

Devices and pipes are never opened: they may have no end, block, or have an effect when they are opened. Links are
followed, as whoever names a link means its target.
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
    """A file that cannot be read, or must not be; `reason` says why in words."""

    def __init__(self, trouble: Trouble, reason: str) -> None:
        super().__init__(trouble, reason)
        self.trouble = trouble
        self.reason = reason

    def __str__(self) -> str:
        return self.reason


def read_bytes(path: str | os.PathLike[str], *, most: int) -> bytes:
    """Return the content of a regular file.

    Args:
        path: The path of the file.
        most: The greatest size in bytes; at most one byte more is read.

    Raises:
        UnreadableError: The file does not exist, cannot be read, is not a regular file, or is larger than `most`.
    """
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise UnreadableError("irregular", "it is not a regular file")
        # O_NONBLOCK: the file may have been replaced since by a named pipe, which must not block the program
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
    """Write files so that no reader ever sees half of one; if one of them cannot be written, none is.

    Args:
        contents: The content of each file; text is written as UTF-8 with plain line ends. Missing folders are created.
        replace: Whether files that exist already are replaced.

    Raises:
        FileExistsError: A file exists already and `replace` is false.
        UnwritableError: One of the files cannot be written.
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
    """Check that files can be written to a folder, which need not exist yet, and leave no trace of the check.

    Raises:
        UnwritableError: No file can be written there.
    """
    with interruption_put_off(), _told_of(folder):
        existing = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
        _draft(existing / "file", b"").unlink()


def _target(path: Path) -> Path:
    """Return the file that a path leads to, links followed; the file need not exist yet."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return Path(os.path.realpath(path))
    if not stat.S_ISREG(mode):
        raise UnwritableError(str(path), "it is a folder" if stat.S_ISDIR(mode) else "it is not a regular file")
    if not os.access(path, os.W_OK):
        raise UnwritableError(str(path), "it is write-protected")
    return Path(os.path.realpath(path))


def _draft(target: Path, content: bytes) -> Path:
    """Write a draft beside the target, with the target's permissions if it exists and the usual ones otherwise."""
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
    """Turn an error of the system into an `UnwritableError` for the path."""
    try:
        yield
    except OSError as error:
        raise UnwritableError(str(path), error.strerror or "the system does not say why") from None
    except ValueError as error:
        if isinstance(error, UnicodeError):
            raise
        raise UnwritableError(str(path), "no file has such a name") from None
