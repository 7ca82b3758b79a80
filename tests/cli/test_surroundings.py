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
from click.testing import CliRunner

from benchmarks.oldest import RUNS
from nslogic.cli.command_names import command_names
from nslogic.cli.program import program
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
ASKED = {
    "check": (("a theory.toml", "broken.toml"), ("--foo",), ("resource", "-v", "--regime", "redundancy")),
    "compare": (("chinchilla", "kaplan", "quanta", "resource"), ("resource", "critical-depth")),
    "decide": (("quanta", "solvable"),),
    "derive": (("chinchilla", "--ablate"), ("a theory.toml", "--bse", "N")),
    "diff": (("resource:redundancy", "critical-depth:structural"),),
    "explain": (("NSL201",), ("degenerate",), ()),
    "fit": (("runs.csv", "--bootstrap", "20"), ("no.csv",)),
    "landscape": (("quanta", "solvable"),),
    "list": ((), ("--published",)),
    "new": (("my-theory",),),
    "plan": (("critical-depth", "--scale", "N_p=4"), ("critical-depth",)),
    "prove": (("resource", "--regime", "redundancy"),),
    "report": (("resource", "-o", "page.html"),),
    "show": (("a theory.toml",), ("chinchila",)),
    "simulate": (("averaging", "--small", "--no-cache"), ("average",)),
    "spotcheck": (("copies.toml", "--no-cache"), ("a theory.toml",)),
    "verify": (("nothing.json",),),
}
"""What each command is asked on a narrow terminal: an answer, and where it has one, a diagnostic or a usage error."""
COPIES = """\
theory     = { name = "copies" }
quantities = { err = { trend = "falls" }, copies = { trend = "grows" } }
axioms     = [{ id = "A", law = "err ~ copies^(-1/2)" }]

[[spotchecks]]
id         = "A-measured"
axiom      = "A"
experiment = "averaging"
settings   = { exponent = "amplitude", copies = 8, points = 20 }
"""
FOR_PROGRAMS = ("lsp", "schema")
"""What these answer is read by programs, as JSON and BibTeX are, which are never broken."""


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """Make a folder with blanks and an umlaut in its name, and theories with signs that few encodings have."""
    folder = tmp_path / "ein Ordner für Theorien"
    folder.mkdir()
    text = DEPTH.replace("Neurons scale with the width alone.", "Neurone – 漢字 – 💡.")
    (folder / "a theory.toml").write_text(text, encoding="utf-8")
    (folder / "broken.toml").write_text(BROKEN + "# é\n", encoding="utf-8")
    (folder / "copies.toml").write_text(COPIES, encoding="utf-8")
    (folder / "runs.csv").write_text(RUNS, encoding="utf-8")
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


@pytest.mark.parametrize("columns", [20, 40])
@pytest.mark.parametrize("name", ASKED)
def test_a_narrow_terminal_gets_narrow_lines(name: str, columns: int, odd: Path) -> None:
    """Bars too: each state of one is a line of its own here."""
    lines = [line for words in ASKED[name] for line in shown_on(columns, (name, *words), odd)]
    assert any(line.strip() for line in lines)
    assert not [line for line in lines if width_of(line) > columns]


@pytest.mark.parametrize("columns", [20, 40])
def test_the_program_itself_has_narrow_lines(columns: int, odd: Path) -> None:
    for words in (("--version",), ("--help",), ("chek",), ("--chek",), ()):
        lines = shown_on(columns, words, odd)
        assert any(line.strip() for line in lines)
        assert not [line for line in lines if width_of(line) > columns]


@pytest.mark.parametrize("columns", [20, 40])
@pytest.mark.parametrize("name", command_names())
def test_help_and_usage_errors_have_narrow_lines(name: str, columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = CliRunner().invoke(program, [name, "--help"]).stdout
    assert "  $ nslogic" in shown
    assert not [line for line in shown.splitlines() if width_of(line) > columns]


def test_every_command_is_asked_on_a_narrow_terminal() -> None:
    assert set(ASKED) | set(FOR_PROGRAMS) == set(command_names())


def shown_on(columns: int, words: tuple[str, ...], folder: Path) -> list[str]:
    """Return the lines that a command shows on a terminal of so many columns, and each state of a bar."""
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    terminal, its_end = pty.openpty()
    fcntl.ioctl(its_end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    command = (sys.executable, "-m", "nslogic", *words)
    environment = surrounded(TERM="xterm", PYTHONIOENCODING="utf-8", NO_COLOR="1")
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=its_end, stderr=its_end
    ):
        os.close(its_end)
        text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", read_all(terminal).decode())
        return re.split("\r\n|\n|\r", text)


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
