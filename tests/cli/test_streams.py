"""A stream that is closed or full is said in one line where it can be said, and has its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")

CLOSED = "nslogic: standard output cannot be written: it is closed\n"
FULL = "nslogic: standard output cannot be written: No space left on device\n"


def run(arguments: str, redirections: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run nslogic as a shell does, with streams redirected."""
    return subprocess.run(
        ["sh", "-c", f'exec "$0" -m nslogic {arguments} {redirections}', sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    ["check resource", "check resource --format json", "schema", "list", "show resource", "--help", "--version"],
)
@pytest.mark.parametrize(("redirection", "message"), [(">&-", CLOSED), ("> /dev/full", FULL)], ids=["closed", "full"])
def test_an_answer_that_cannot_be_written_is_2_and_a_line(
    arguments: str, redirection: str, message: str, tmp_path: Path
) -> None:
    ended = run(arguments, redirection, tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", message)


@pytest.mark.parametrize(
    "arguments", ["check none.toml", "check none.toml --format json", "check --none", "none", "verify none"]
)
@pytest.mark.parametrize("redirection", ["2>&-", "2> /dev/full", ">&- 2>&-", "<&- >&- 2>&-"])
def test_what_cannot_be_said_does_not_change_the_exit_code(arguments: str, redirection: str, tmp_path: Path) -> None:
    assert run(arguments, redirection, tmp_path).returncode == 2


@pytest.mark.parametrize("redirection", ["2>&-", "2> /dev/full", "<&-"])
def test_an_answer_needs_no_other_stream(redirection: str, tmp_path: Path) -> None:
    ended = run("check resource", redirection, tmp_path)
    assert ended.returncode == 0
    assert ended.stdout.endswith("All as expected.\n")


def test_what_is_said_does_not_land_in_a_file_that_was_opened_in_place_of_a_stream(tmp_path: Path) -> None:
    ended = run("new theory", ">&- 2>&-", tmp_path)
    assert ended.returncode == 2
    assert (
        (tmp_path / "theory.toml")
        .read_text(encoding="utf-8")
        .startswith("#:schema ./theory.schema.json\n# Check this file")
    )
    assert "nslogic:" not in (tmp_path / "theory.toml").read_text(encoding="utf-8")


def test_a_reader_that_has_gone_away_is_no_error(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "nslogic", "schema"]
    ended = subprocess.run(command, cwd=tmp_path, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (0, b"")
