"""`nslogic derive --over --plot`: what it writes, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from nslogic.cli.program import program


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(program, ["derive", *arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize(("kind", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_a_picture_is_written_beside_the_law(kind: str, start: bytes, tmp_path: Path) -> None:
    plot = tmp_path / f"phases.{kind}"
    code, text, note = run("critical-depth:phases", "--plot", str(plot))
    assert code == 0
    assert "loss ~ N_p^(-(1+delta)/(2+delta))   where delta <= gamma" in text
    assert note == f"nslogic: wrote {plot}\n"
    assert plot.read_bytes().startswith(start)


def test_the_data_of_the_picture_are_in_the_json(tmp_path: Path) -> None:
    plot = tmp_path / "phases.svg"
    arguments = ("critical-depth:phases", "--over", "delta", "--over", "gamma=0..1/2")
    code, text, _ = run(*arguments, "--plot", str(plot), "--format", "json")
    answer = json.loads(text)
    assert (code, answer["ok"]) == (0, True)
    (phases,) = answer["phases"]
    assert [(axis["name"], axis["low"], axis["high"]) for axis in phases["over"]] == [
        ("delta", 0, 2),
        ("gamma", 0, 0.5),
    ]
    assert plot.is_file()


def test_of_several_regimes_each_has_its_data_or_a_note() -> None:
    code, text, notes = run(
        "critical-depth", "--regime", "phases", "--regime", "redundancy", "--over", "delta", "--format", "json"
    )
    assert code == 2
    assert json.loads(text)["ok"] is False
    assert "no picture of critical-depth · " in notes


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("chinchilla", "--plot", "x.svg"), "a picture is of one regime"),
        (("critical-depth:phases", "--plot", "x.gif"), "does not end in .svg"),
        (("critical-depth:phases", "--over", "delta"), "--plot FILE"),
        (("critical-depth:phases", "--over", "delta=2..1", "--plot", "x.svg"), "from low to high"),
        (("critical-depth:phases", "--over", "delta=a..1", "--plot", "x.svg"), "from low to high"),
        (("critical-depth:phases", "--over", "delta=1", "--plot", "x.svg"), "is no parameter"),
        (("critical-depth:phases", "--over", "delta,delta", "--plot", "x.svg"), "each once"),
        (("critical-depth:phases", "--over", "delta,gamma,x", "--plot", "x.svg"), "one or two"),
        (("critical-depth:phases", "--over", "zeta", "--plot", "x.svg"), "zeta"),
        (("critical-depth:phases", "--ablate", "--plot", "x.svg"), "no picture"),
        (("kaplan:joint", "--base", "N_p,D", "--over", "alpha_N", "--plot", "x.svg"), "x=0..2"),
        (("resource:redundancy", "--plot", "x.svg"), "no parameter that a picture could be over"),
        (("percolation:model", "--plot", "x.svg"), "--over"),
    ],
)
def test_what_makes_no_sense_is_told_with_what_to_write(
    arguments: tuple[str, ...], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, error = run(*arguments)
    assert code == 2
    assert words in " ".join(error.split())
    assert list(tmp_path.iterdir()) == []


def test_a_profile_over_trajectories(tmp_path: Path) -> None:
    plot = tmp_path / "profile.svg"
    given = ("--given", "alpha_N = 0.076", "--given", "alpha_D = 0.095")
    code, text, _ = run("kaplan:joint", "--base", "N_p,D", *given, "--over", "x=0..2", "--plot", str(plot))
    assert (code, plot.is_file()) == (0, True)
    assert "loss ~" in text
