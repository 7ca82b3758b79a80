"""What a shell completes, asked through click and by a real shell."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import BashComplete

from nslogic.cli.program import program
from nslogic.diagnostics.catalogue import known_codes
from nslogic.experiments.names import NAMES
from nslogic.theory.folders import bundled

COMPLETE = "_NSLOGIC_COMPLETE"


def completed(*words: str) -> list[str]:
    """Return what the last word is completed to."""
    items = BashComplete(program, {}, "nslogic", COMPLETE).get_completions(list(words[:-1]), words[-1])
    return [item.value for item in items]


def test_commands_and_options_are_completed() -> None:
    assert completed("ver") == ["verify"]
    assert "--regime" in completed("check", "--")
    assert completed("check", "--format", "s") == ["sarif"]


def test_theories_are_bundled_names_and_what_lies_in_the_folder(folder: Path) -> None:
    (folder / "drafts").mkdir()
    (folder / ".hidden.toml").touch()
    names = [name for name, _ in bundled()]
    assert completed("check", "") == sorted([*names, "broken.toml", "depth.toml", "width.toml", "drafts/"])
    assert completed("derive", "wid") == ["width-depth", "width-parametrisation", "width.toml"]
    assert completed("diff", "quanta", "solv") == completed("show", "solv") == ["solvable"]
    (item,) = BashComplete(program, {}, "nslogic", COMPLETE).get_completions(["check"], "./dr")
    assert (item.value, item.type) == ("./dr", "file")


def test_regimes_are_those_of_the_theories_that_are_named(folder: Path) -> None:
    assert completed("check", "width.toml", "--regime", "") == ["any", "both", "shallow"]
    assert completed("check", "width.toml:s") == ["width.toml:shallow"]
    assert completed("check", "depth.toml", "width.toml", "--regime", "d") == ["default"]
    assert folder.is_dir()


def test_without_a_theory_regimes_are_those_of_the_folder_that_is_read(folder: Path) -> None:
    assert completed("check", "--regime", "") == []
    (folder / "theories").mkdir()
    (folder / "width.toml").rename(folder / "theories" / "width.toml")
    assert completed("check", "--regime", "sh") == ["shallow"]


def test_names_of_a_theory_are_completed(folder: Path) -> None:
    assert completed("derive", "width.toml", "--target", "") == ["L", "N_p", "N_w", "loss"]
    assert completed("derive", "width.toml", "--base", "N") == ["N_p", "N_w"]
    assert completed("derive", "width.toml", "--without", "") == ["A", "F", "H"]
    assert completed("plan", "chinchilla", "--scale", "C") == ["C="]
    assert completed("plan", "chinchilla", "--set", "be") == ["beta="]
    assert completed("derive", "chinchilla", "--in", "al") == ["alpha"]
    assert folder.is_dir()


def test_codes_and_experiments_are_completed() -> None:
    assert completed("explain", "NSL") == list(known_codes())
    assert completed("explain", "incons") == ["inconsistent"]
    assert completed("simulate", "") == sorted(NAMES)


@pytest.mark.parametrize(
    "words", [("check", "broken.toml", "--regime", ""), ("check", "broken.toml:"), ("check", "no:")]
)
def test_what_cannot_be_read_has_no_completions(words: tuple[str, ...], folder: Path) -> None:
    assert completed(*words) == []
    assert folder.is_dir()


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_bash_completes_by_the_script_that_is_documented(folder: Path) -> None:
    program_file = folder / "nslogic"
    program_file.write_text(f"#!{sys.executable}\nfrom nslogic.cli import main\nmain()\n", encoding="utf-8")
    program_file.chmod(0o755)
    script = (
        f'eval "$({COMPLETE}=bash_source nslogic)"\nCOMP_WORDS=(nslogic check width.toml --regime sh)\nCOMP_CWORD=4\n'
    )
    script += '_nslogic_completion nslogic\nprintf "%s\\n" "${COMPREPLY[@]}"\n'
    environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
    run = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert run.stdout.split() == ["shallow"], run.stderr


@pytest.mark.parametrize(
    ("shell", "words", "place", "answer"),
    [
        ("zsh", "nslogic check width.toml --regime sh", "4", "plain shallow _"),
        ("fish", "nslogic check width.toml --regime sh", "sh", "plain,shallow"),
    ],
)
def test_other_shells_are_answered_in_their_form(shell: str, words: str, place: str, answer: str, folder: Path) -> None:
    environment = {**os.environ, COMPLETE: f"{shell}_complete", "COMP_WORDS": words, "COMP_CWORD": place}
    run = subprocess.run(
        [sys.executable, "-m", "nslogic"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.stdout.split() == answer.split()
    source = {**os.environ, COMPLETE: f"{shell}_source"}
    script = subprocess.run(
        [sys.executable, "-m", "nslogic"], env=source, capture_output=True, text=True, timeout=120, check=False
    )
    assert "nslogic" in script.stdout
