"""Every console session in the README and the docs prints what it says it prints."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pages import PAGES

ROOT = Path(__file__).parents[1]
FILE = re.compile(r"^<!-- file: (?P<name>[\w./-]+) -->\n```\w*\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
PYTHON = re.compile(r"^```python\n(?P<text>>>> .*?)^```$", re.MULTILINE | re.DOTALL)
SESSION = re.compile(r"^```console\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
DOCUMENTS = [path for path in PAGES if SESSION.search(path.read_text(encoding="utf-8"))]
WITH_PYTHON = [path for path in PAGES if PYTHON.search(path.read_text(encoding="utf-8"))]


def write_files(document: str, folder: Path) -> None:
    """Write each block that follows `<!-- file: NAME -->` to that file of the folder."""
    for block in FILE.finditer(document):
        path = folder / block["name"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block["text"], encoding="utf-8")


def replay(session: str, folder: Path) -> str:
    """Return a console session as it goes today: each `$ nslogic …` line with all that the command prints."""
    played = ""
    for line in session.splitlines():
        if not line.startswith("$ "):
            continue
        program, *arguments = shlex.split(line.removeprefix("$ "))
        assert program == "nslogic", f"only nslogic is run, not {program}"
        run = subprocess.run(
            [sys.executable, "-m", "nslogic", *arguments],
            cwd=folder,
            env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert run.returncode in (0, 1, 2, 3), run.stdout
        played += f"{line}\n{run.stdout}"
    return played


@pytest.mark.slow
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_console_sessions_print_what_the_document_says(path: Path, tmp_path: Path) -> None:
    document = path.read_text(encoding="utf-8")
    write_files(document, tmp_path)
    for session in SESSION.finditer(document):
        assert replay(session["text"], tmp_path) == session["text"]


@pytest.mark.parametrize("path", WITH_PYTHON, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_python_sessions_print_what_the_document_says(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    sessions = "\n".join(block["text"] for block in PYTHON.finditer(path.read_text(encoding="utf-8")))
    test = doctest.DocTestParser().get_doctest(sessions, {}, path.name, str(path), 0)
    assert doctest.DocTestRunner().run(test).failed == 0


def test_the_first_screen_of_the_readme_is_three_answers() -> None:
    """An exponent that follows, a clash that was published, and measured runs beside a paper."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    screen = readme[: readme.index("### The two files")]
    theory, sessions = FILE.search(readme), [session["text"] for session in SESSION.finditer(screen)]
    assert theory is not None
    assert len(theory["text"].splitlines()) <= 10
    commands = [line.split()[2] for text in sessions for line in text.splitlines() if line.startswith("$ ")]
    assert commands == ["derive", "check", "fit", "check"]
    assert all(len(text.splitlines()) > 1 for text in sessions), "an answer is not filled in"
    assert len(screen.splitlines()) <= 60
