"""Files that an editor has open, for tests of what it asks about them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from nslogic.lsp.library import Library

OpenFiles = Callable[..., Library]


@pytest.fixture
def library(tmp_path: Path) -> OpenFiles:
    """Return a function that writes files, given by name, and opens those whose names are in `unsaved` with other texts."""

    def open_files(unsaved: dict[str, str] | None = None, **texts: str) -> Library:
        for name, text in texts.items():
            (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
        opened = {os.path.realpath(tmp_path / f"{name}.toml"): text for name, text in (unsaved or {}).items()}
        return Library(lambda file: opened.get(os.path.realpath(file)))

    return open_files
