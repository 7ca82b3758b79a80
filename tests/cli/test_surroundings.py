"""Odd surroundings: encodings without the signs of an answer, colours wanted or not, narrow terminals, blanks in paths."""

from __future__ import annotations

import os
import pty
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from nslogic.report.wrapping import width_of
from tests.cli.conftest import BROKEN, DEPTH

pytestmark = pytest.mark.slow
COMMANDS = (
    ("check", "a theory.toml", "broken.toml"),
    ("derive", "chinchilla"),
    ("show", "a theory.toml"),
    ("explain", "NSL201"),
    ("list",),
    ("check", "--help"),
    ("check", "a theory.toml", "--format", "junit"),
)
SURROUNDINGS = {
    "locale C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "latin-1": {"PYTHONIOENCODING": "latin-1"},
    "colours": {"FORCE_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
    "no colours": {"FORCE_COLOR": "1", "NO_COLOR": "1", "PYTHONIOENCODING": "ascii"},
}
COLUMNS = 40


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """Make a folder with blanks and an umlaut in its name, and theories with signs that few encodings have."""
    folder = tmp_path / "ein Ordner für Theorien"
    folder.mkdir()
    text = DEPTH.replace("Neurons scale with the width alone.", "Neurone – 漢字 – 💡.")
    (folder / "a theory.toml").write_text(text, encoding="utf-8")
    (folder / "broken.toml").write_text(BROKEN + "# é\n", encoding="utf-8")
    return folder


def surrounded(**variables: str) -> dict[str, str]:
    ours = {"LC_ALL", "LANG", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM", "PYTHONIOENCODING", "PYTHONUTF8"}
    return {name: value for name, value in os.environ.items() if name not in ours} | variables


@pytest.mark.parametrize("name", SURROUNDINGS)
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_an_answer_is_one_wherever_it_is_asked_for(words: tuple[str, ...], name: str, odd: Path) -> None:
    command = (sys.executable, "-m", "nslogic", *words)
    environment = surrounded(**SURROUNDINGS[name])
    run = subprocess.run(
        command, cwd=odd, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=300, check=False
    )
    both = run.stdout + run.stderr
    assert run.returncode in (0, 1, 2), both
    assert run.stdout.strip()
    assert b"Traceback" not in both
    assert b"internal error" not in both
    colours = re.findall(rb"\x1b\[[0-9;]*m", run.stdout)
    assert bool(colours) == (name == "colours" and words not in COMMANDS[-2:]), both
    if name in ("locale C", "ascii", "no colours"):
        assert both.isascii()


@pytest.mark.parametrize("words", COMMANDS[:-1], ids=" ".join)
def test_a_narrow_terminal_gets_narrow_lines(words: tuple[str, ...], odd: Path) -> None:
    """Lines of one's own file, of a session in help, and names of options keep their length: they are to be copied."""
    prose = [line for line in shown_on(COLUMNS, words, odd) if not re.match(r"\s*(\$|--|\d+ \||law = |\[)", line)]
    assert prose
    assert not [line for line in prose if width_of(line) > COLUMNS]


@pytest.mark.parametrize(
    "words",
    [("--help",), ("fit", "--help"), ("simulate", "averaging", "--small", "--no-cache"), ("compare", "chinchilla")],
    ids=" ".join,
)
def test_twenty_columns_are_enough(words: tuple[str, ...], odd: Path) -> None:
    """Bars too: each state of one is a line of its own here."""
    lines = [part for line in shown_on(20, words, odd) for part in line.split("\r")]
    lines = [re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", line) for line in lines if not line.startswith("  $ ")]
    assert any(line.strip() for line in lines)
    assert not [line for line in lines if width_of(line) > 20]


def shown_on(columns: int, words: tuple[str, ...], folder: Path) -> list[str]:
    """Return the lines that a command shows on a terminal of so many columns."""
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    terminal, its_end = pty.openpty()
    fcntl.ioctl(its_end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    command = (sys.executable, "-m", "nslogic", *words)
    environment = surrounded(TERM="xterm", PYTHONIOENCODING="utf-8", NO_COLOR="1")
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=its_end, stderr=its_end
    ):
        os.close(its_end)
        return read_all(terminal).decode().replace("\r\n", "\n").split("\n")


def read_all(descriptor: int) -> bytes:
    """Return all that a terminal shows until its other end is closed."""
    pieces: list[bytes] = []
    while True:
        try:
            piece = os.read(descriptor, 65536)
        except OSError:
            piece = b""
        if not piece:
            os.close(descriptor)
            return b"".join(pieces)
        pieces.append(piece)
