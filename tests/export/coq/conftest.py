"""Coq runs in a folder that has the compiled prelude; without Coq its tests are skipped."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Protocol

import pytest

from nslogic.export.coq import PRELUDE, prelude


class Run(Protocol):
    """Lets Coq check a text; a file with a name can be required afterwards."""

    def __call__(self, text: str, name: str = "") -> subprocess.CompletedProcess[str]:
        """Return what `coqc` did."""
        ...


@pytest.fixture(scope="session")
def coq(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a function that lets Coq check a text."""
    command = shutil.which("coqc")
    if command is None:
        pytest.skip("coqc is not installed")
    folder: Path = tmp_path_factory.mktemp("coq")
    count = 0

    def run(text: str, name: str = "") -> subprocess.CompletedProcess[str]:
        nonlocal count
        count += 1
        path = folder / f"{name or f'text_{count}'}.v"
        path.write_text(text, encoding="utf-8")
        return subprocess.run(
            [command, path.name], cwd=folder, capture_output=True, text=True, check=False, timeout=300
        )

    built = run(prelude(), PRELUDE)
    assert built.returncode == 0, built.stderr
    return run
