"""`nslogic fit`: the answer in both formats, as a theory, and as a plot."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from nslogic.errors import MissingLibraryError
from nslogic.experiments import optional_imports
from tests.fits.data import columns, write

Nslogic = Callable[..., Result]


@pytest.fixture(autouse=True)
def runs(folder: Path) -> None:
    write(folder / "runs.csv", columns(60))


def test_the_answer_for_programs(nslogic: Nslogic) -> None:
    result = nslogic("fit", "runs.csv", "--bootstrap", "20", "--format", "json")
    assert result.exit_code == 0, result.stderr
    answer = json.loads(result.stdout)
    assert list(answer)[:6] == ["version", "command", "ok", "form", "runs", "file"]
    assert (answer["form"], answer["runs"]) == ("E + A/N^alpha + B/D^beta", 60)
    alpha = answer["parameters"]["alpha"]
    low, high = alpha["interval"]
    assert low < alpha["estimate"] < high
    assert alpha["level"] == 0.95
    assert alpha["estimate"] == pytest.approx(0.35, abs=0.03)
    again = nslogic("fit", "runs.csv", "--bootstrap", "20", "--format", "json")
    assert again.stdout == result.stdout


def test_the_answer_for_people(nslogic: Nslogic) -> None:
    text = nslogic("fit", "runs.csv", "--bootstrap", "20", "--drop-highest", "2").stdout
    assert text.startswith("loss = E + A/N^alpha + B/D^beta   58 runs, without the 2 of highest loss\n")
    assert "alpha   0.3" in text
    assert "errors from 20 resamples of the runs (seed 0)" in text


def test_a_theory_that_is_contradicted_by_runs_says_so(nslogic: Nslogic, folder: Path) -> None:
    arguments = ("--bootstrap", "30", "--as-theory", "measured.toml", "--beside", "chinchilla:printed-fit")
    assert nslogic("fit", "runs.csv", *arguments).exit_code == 0
    result = nslogic("check", "measured.toml", "--format", "json")
    assert result.exit_code == 1, result.stderr
    (theory,) = json.loads(result.stdout)["theories"]
    verdicts = {regime["name"]: regime["verdict"] for regime in theory["regimes"]}
    assert verdicts == {"fitted": "consistent", "beside-chinchilla": "degenerate"}
    assert "other.printed" in theory["regimes"][1]["cores"][0]
    assert (
        (folder / "measured.toml")
        .read_text(encoding="utf-8")
        .splitlines()[1]
        .startswith("# Fitted to 60 runs by nslogic")
    )


@pytest.mark.parametrize("over", ["N", "D", "N,D"])
def test_every_form_is_a_theory_that_checks(over: str, nslogic: Nslogic) -> None:
    assert nslogic("fit", "runs.csv", "--over", over, "--bootstrap", "5", "--as-theory", "it.toml").exit_code == 0
    assert nslogic("check", "it.toml").exit_code == 0


@pytest.mark.parametrize(("kind", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_plots_are_the_same_bytes_for_the_same_runs(kind: str, start: bytes, nslogic: Nslogic, folder: Path) -> None:
    for name in ("one", "two"):
        assert nslogic("fit", "runs.csv", "--bootstrap", "3", "--plot", f"{name}.{kind}").exit_code == 0
    one, two = ((folder / f"{name}.{kind}").read_bytes() for name in ("one", "two"))
    assert one.startswith(start)
    assert one == two


@pytest.mark.parametrize(
    ("arguments", "mention"),
    [
        (["none.csv"], "NSL001"),
        (["runs.csv", "--loss", "los"], "did you mean `loss`?"),
        (["runs.csv", "--level", "1"], "less than 1"),
        (["runs.csv", "--beside", "chinchilla"], "--as-theory"),
        (["runs.csv", "--beside", "chinchilla", "--as-theory", "x.toml"], "chinchilla:compute-optimal"),
        (["runs.csv", "--as-theory", "x.toml", "--bootstrap", "0"], "2 or more"),
        (["runs.csv", "--plot", "x.gif"], "does not end in"),
        (["runs.csv", "--form", "data-constrained"], "needs a column of unique"),
    ],
)
def test_what_cannot_be_read_has_exit_code_2(arguments: list[str], mention: str, nslogic: Nslogic) -> None:
    result = nslogic("fit", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert mention in result.stderr


def test_a_missing_library_is_asked_for(nslogic: Nslogic, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(optional_imports, "import_module", missing)
    result = nslogic("fit", "runs.csv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Fitting needs scipy. Install it with: python -m pip install 'nslogic[sim]'" in result.stderr
    assert str(MissingLibraryError("scipy", "Fitting")) in result.stderr


FIT = ("fit", "runs.csv", "--over", "N", "--no-floor", "--bootstrap", "3")


@pytest.mark.parametrize(
    ("option", "name"),
    [("--as-theory", "measured.toml"), ("--plot", "it.svg"), ("--plot", "it.png"), ("--plot", "it.pdf")],
)
def test_what_somebody_else_wrote_is_not_replaced(option: str, name: str, nslogic: Nslogic, folder: Path) -> None:
    (folder / name).write_text('[theory]\nname = "mine"\n', encoding="utf-8")
    refused = nslogic(*FIT, option, name)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert f"{name} exists already" in " ".join(refused.stderr.split())
    assert (folder / name).read_text(encoding="utf-8") == '[theory]\nname = "mine"\n'
    assert nslogic(*FIT, option, name, "--force").exit_code == 0
    assert nslogic(*FIT, option, name).exit_code == 0, "what nslogic wrote may be written again"


def test_a_theory_that_was_changed_since_is_not_replaced(nslogic: Nslogic, folder: Path) -> None:
    assert nslogic(*FIT, "--as-theory", "measured.toml").exit_code == 0
    with (folder / "measured.toml").open("a", encoding="utf-8") as file:
        file.write("# my note\n")
    assert nslogic(*FIT, "--as-theory", "measured.toml").exit_code == 2


def test_a_plot_makes_no_folders(nslogic: Nslogic, folder: Path) -> None:
    result = nslogic(*FIT, "--plot", "no/it.svg")
    assert (result.exit_code, (folder / "no").exists()) == (2, False)
    assert "there is no folder no" in result.stderr


def test_a_theory_to_compare_with_is_looked_for_before_anything_is_fitted(nslogic: Nslogic) -> None:
    result = nslogic("fit", "runs.csv", "--bootstrap", "2", "--against", "no-such-theory")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "no bundled theory has the name `no-such-theory`" in result.stderr
