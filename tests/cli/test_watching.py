"""`--watch`: an answer after each change of the files, once they have settled."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from nslogic.cli.watching import WatchedFiles, stamps, watch

PATIENCE = 120


def scripted(steps: list[Callable[[], object]]) -> tuple[Callable[[], object], Callable[[], bool]]:
    """Return a pause that takes the steps one after the other, and whether there are any left."""
    coming: Iterator[Callable[[], object]] = iter(steps)
    done: list[bool] = []

    def pause() -> None:
        step = next(coming, None)
        if step is None:
            done.append(True)
        else:
            step()

    return pause, lambda: not done


def nothing() -> None:
    """Let time pass."""


def test_an_answer_is_given_again_when_a_file_has_changed_and_settled(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text("1", encoding="utf-8")
    answers: list[str] = []
    half, whole = (lambda: file.write_text("22", encoding="utf-8"), lambda: file.write_text("333", encoding="utf-8"))
    pause, goes_on = scripted([nothing, half, whole, nothing, nothing])
    watch(lambda: answers.append(file.read_text()), lambda: [file], pause=pause, goes_on=goes_on)
    assert answers == ["1", "333"]


def test_a_file_that_comes_or_goes_is_a_change(tmp_path: Path) -> None:
    answers: list[list[str]] = []

    def files() -> list[Path]:
        return sorted(tmp_path.iterdir())

    new = tmp_path / "b.toml"
    pause, goes_on = scripted([new.touch, nothing, nothing, new.unlink, nothing, nothing])
    watch(lambda: answers.append([path.name for path in files()]), files, pause=pause, goes_on=goes_on)
    assert answers == [[], ["b.toml"], []]


def test_nobody_is_answered_who_does_not_read() -> None:
    watch(pytest.fail, list, pause=pytest.fail, goes_on=lambda: False)


def test_a_missing_file_has_a_stamp_too(tmp_path: Path) -> None:
    file = tmp_path / "a"
    assert stamps([file]) == {file: None}
    file.touch()
    assert stamps([file])[file] is not None


def test_imports_are_watched_as_far_as_they_can_be_read(folder: Path) -> None:
    law = '[theory]\nname = "above"\n[[imports]]\ntheory = "depth.toml"\nas = "d"\n'
    (folder / "above.toml").write_text(law, encoding="utf-8")
    files = WatchedFiles(["above.toml:default", "missing.toml"])
    assert [path.name for path in files()] == ["above.toml", "missing.toml"]
    files.read()
    assert {path.name for path in files()} == {"above.toml", "missing.toml", "depth.toml"}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["-", "--watch"], "--watch is for files"),
        (["-", "--fix"], "--fix is for files"),
        (["depth.toml", "--watch", "--format", "json"], "--watch answers in text"),
    ],
)
def test_what_cannot_be_watched_is_refused(words: list[str], says: str, nslogic: Callable[..., Result]) -> None:
    result = nslogic("check", *words)
    assert result.exit_code == 2
    assert says in result.stderr


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_watched_check_answers_again_and_ends_with_ctrl_c(folder: Path) -> None:
    deaf = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from nslogic.cli import main; main()"
    )
    command = (sys.executable, "-c", deaf, "check", "--watch", "depth.toml")
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert "watching 1 file" in line_of(process.stderr.fileno())
        text = (folder / "depth.toml").read_text(encoding="utf-8")
        (folder / "depth.toml").write_text(text.replace("N_w * L", "N_w"), encoding="utf-8")
        assert "watching 1 file" in line_of(process.stderr.fileno())
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        answers = process.stdout.read()
    assert "degenerate" in answers
    assert "1 regime: 1 consistent. All as expected." in answers


def line_of(descriptor: int) -> str:
    """Return the next line from a descriptor, within patience."""
    read = b""
    end = time.monotonic() + PATIENCE
    while not read.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, end - time.monotonic()))
        assert ready, read
        read += os.read(descriptor, 1)
    return read.decode()
