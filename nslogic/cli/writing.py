"""Write files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_file(path: Path, content: str | bytes, *, replace: bool = True) -> None:
    """Write a file so that nobody ever sees half of it.

    Args:
        path: Where; folders above are made as needed.
        content: What; text is written as UTF-8 with plain line ends.
        replace: Whether a file that is there already is replaced.

    Raises:
        FileExistsError: the file is there already and is not to be replaced.
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        draft.chmod(0o666 & ~_umask())
        if replace:
            draft.replace(path)
        else:
            path.hardlink_to(draft)
    finally:
        draft.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
