"""Which theories and which regimes a command is about, and what is said of the others."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Nslogic = Callable[..., Result]


def regimes(result: Result) -> list[str]:
    assert result.exit_code in (0, 1), result.output
    return [f"{one['name']}:{each['name']}" for one in json.loads(result.stdout)["theories"] for each in one["regimes"]]


@pytest.mark.parametrize(
    ("arguments", "chosen"),
    [
        (["width.toml", "--regime", "any", "--regime", "both"], ["width:any", "width:both"]),
        (["width.toml", "--regime", "*a*"], ["width:any", "width:shallow"]),
        (["width.toml", "depth.toml", "--regime", "width:any"], ["width:any"]),
        (["width.toml", "depth.toml", "--regime", "d*:*", "--regime", "any"], ["width:any", "depth:default"]),
        (["width.toml:shallow"], ["width:shallow"]),
        (["./width.toml:sh*", "depth.toml"], ["width:shallow", "depth:default"]),
        (["width.toml:any", "width.toml:both"], ["width:any", "width:both"]),
    ],
)
def test_regimes_are_named_by_patterns_as_often_as_wanted(
    arguments: list[str], chosen: list[str], nslogic: Nslogic
) -> None:
    assert regimes(nslogic("check", *arguments, "--format", "json")) == chosen


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        (["width.toml", "--regime", "any", "--regime", "shalow"], "'shalow'"),
        (["width.toml", "--regime", "x*"], "'x*'"),
        (["width.toml:deep"], "'deep'"),
        (["width.toml", "--regime", "depth:default"], "'depth:default'"),
    ],
)
def test_a_regime_that_nothing_has_is_refused_though_others_are_there(
    arguments: list[str], missing: str, nslogic: Nslogic
) -> None:
    result = nslogic("check", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"no theory here has a regime {missing}" in " ".join(result.stderr.split())


def test_a_folder_says_how_much_of_it_was_passed_over(nslogic: Nslogic, folder: Path) -> None:
    (folder / "broken.toml").write_text("[project]\n", encoding="utf-8")
    (folder / "node_modules").mkdir()
    result = nslogic("check", ".")
    assert result.exit_code == 1
    assert "depth · default" in result.stdout
    assert result.stderr == (
        "nslogic: .: 2 theories; passed over 1 other .toml file and 1 folder (hidden, installed, or ignored by git)\n"
    )


def test_a_folder_of_theories_alone_needs_no_word(nslogic: Nslogic, folder: Path) -> None:
    (folder / "broken.toml").unlink()
    assert nslogic("check", ".").stderr == ""


@pytest.mark.parametrize(
    ("reference", "meant"),
    [
        ("depth", "`./depth.toml`"),
        ("chinchilla.toml", "the bundled theory `chinchilla`"),
        ("dept.toml", "`depth.toml`"),
        ("chinchila", "`chinchilla`"),
    ],
)
def test_what_is_not_there_is_asked_for_by_the_other_kind_of_name(reference: str, meant: str, nslogic: Nslogic) -> None:
    result = nslogic("check", reference)
    assert result.exit_code == 2
    assert f"did you mean {meant}?" in result.stderr


def test_a_file_that_is_like_no_other_is_only_not_there(nslogic: Nslogic) -> None:
    assert "did you mean" not in nslogic("check", "quux.toml").stderr


def test_the_ending_may_be_in_capitals(nslogic: Nslogic, folder: Path) -> None:
    (folder / "depth.toml").rename(folder / "DEPTH.TOML")
    assert nslogic("check", "DEPTH.TOML").exit_code == 1


def test_corrections_are_written_and_told(nslogic: Nslogic, folder: Path) -> None:
    text = (folder / "width.toml").read_text(encoding="utf-8")
    wrong = text.replace('L    = { trend = "free", meaning = "depth" }', 'L    = "free"').replace("L ~ 1", "L = 1")
    (folder / "width.toml").write_text(wrong, encoding="utf-8")
    result = nslogic("check", "width.toml", "--fix")
    assert result.exit_code == 0
    assert result.stderr == (
        'nslogic: width.toml:9: wrote `{ trend = "free" }` for `"free"` (NSL103)\n'
        'nslogic: width.toml:21: wrote `"L ~ 1"` for `"L = 1"` (NSL214)\n'
        "nslogic: 2 corrections written\n"
    )
    assert (folder / "width.toml").read_text(encoding="utf-8") == text.replace(', meaning = "depth" }', " }")
    assert nslogic("check", "width.toml", "--fix").stderr == "nslogic: no correction is certain; nothing was written\n"


def test_bundled_theories_are_not_written_to(nslogic: Nslogic) -> None:
    result = nslogic("check", "resource", "--fix")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "give a path" in result.stderr


def test_corrections_that_could_be_written_are_offered(nslogic: Nslogic, folder: Path) -> None:
    text = (folder / "width.toml").read_text(encoding="utf-8")
    (folder / "my width.toml").write_text(text.replace("L ~ 1", "L = 1").replace("N_w^-1", "N_ww^-1"), encoding="utf-8")
    offer = "nslogic: `nslogic check --fix 'my width.toml'` writes 1 of these corrections"
    assert nslogic("check", "my width.toml").stderr.splitlines()[-1] == offer
    assert offer in nslogic("check", "my width.toml", "depth.toml").stderr.splitlines()
    assert "nslogic check --fix" not in nslogic("check", "broken.toml").stderr
    assert "nslogic check --fix" not in nslogic("check", "my width.toml", "--fix").stderr
