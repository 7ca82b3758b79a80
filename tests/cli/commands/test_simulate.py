"""`nslogic simulate` and `nslogic spotcheck`: answers, exit codes, what is kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from nslogic.experiments import optional_imports
from nslogic.experiments.names import NAMES

Nslogic = Callable[..., Result]

CHECKED = """\
[theory]
name = "checked"

[quantities]
error  = { trend = "falls" }
copies = { trend = "grows" }

[parameters]
p = { value = "1/2" }

[[axioms]]
id = "half"
law = "error ~ copies^-p"

[[axioms]]
id = "third"
law = "error ~ copies^(-1/3)"

[regimes.one]
axioms = ["half"]

[[spotchecks]]
id = "as-stated"
axiom = "half"
experiment = "averaging"
settings = { exponent = "amplitude", points = 64 }
tolerance = 0.03
"""
SECOND = """
[[spotchecks]]
id = "not-so"
axiom = "third"
experiment = "averaging"
settings = { exponent = "amplitude" }
"""


@pytest.fixture(autouse=True)
def kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "kept"))
    monkeypatch.setenv("LOCALAPPDATA", str(folder / "kept"))
    (folder / "checked.toml").write_text(CHECKED, encoding="utf-8")
    return folder / "kept"


def test_the_answer_for_programs(nslogic: Nslogic) -> None:
    result = nslogic("simulate", "averaging", "--seeds", "12", "--format", "json")
    assert result.exit_code == 0, result.stderr
    answer = json.loads(result.stdout)
    assert (answer["experiment"], answer["seeds"]) == ("averaging", 12)
    first = answer["exponents"][0]
    assert list(first)[:4] == ["name", "estimate", "error", "theory"]
    assert (first["theory"], first["verdict"], first["window"]) == (-1.0, "supported", [1.0, 1000.0])
    assert first["estimate"] == pytest.approx(-1, abs=0.03)
    assert nslogic("simulate", "averaging", "--seeds", "12", "--format", "json").stdout == result.stdout


def test_a_contradicted_exponent_has_exit_code_1_and_one_seed_3(nslogic: Nslogic) -> None:
    assert nslogic("simulate", "averaging", "--set", "bias=0.2", "--no-cache").exit_code == 1
    assert nslogic("simulate", "averaging", "--seeds", "1", "--no-cache").exit_code == 3


def test_people_see_the_estimate_beside_the_theory(nslogic: Nslogic) -> None:
    text = nslogic("simulate", "averaging", "--no-cache").stdout
    assert text.startswith("averaging   Copies of a module with independent errors, averaged   64 seeds\n")
    assert "theory -1   supported" in text
    assert "from 1 to 1000" in text


def test_a_table_of_the_curves(nslogic: Nslogic) -> None:
    lines = nslogic("simulate", "averaging", "--format", "csv", "--no-cache").stdout.splitlines()
    assert lines[0] == "exponent,scale,mean,standard_error"
    assert len(lines) == 27


def test_without_a_name_the_experiments_are_listed(nslogic: Nslogic) -> None:
    assert "percolation-data   Nearest neighbours" in nslogic("simulate").stdout
    names = [one["name"] for one in json.loads(nslogic("simulate", "--format", "json").stdout)["experiments"]]
    assert names == sorted(NAMES)
    assert {"averaging", "clusters", "manifold", "percolation-data", "quanta", "random-features"} <= set(names)


def test_finished_seeds_are_kept_where_the_platform_keeps_such_things(nslogic: Nslogic, folder: Path) -> None:
    nslogic("simulate", "averaging", "--seeds", "3", "--cache", "here")
    assert len(list((folder / "here").iterdir())) == 3
    nslogic("simulate", "averaging", "--seeds", "2", "--no-cache", "--cache", "there")
    assert not (folder / "there").exists()


def test_a_plot(nslogic: Nslogic, folder: Path) -> None:
    little = ("--set", "alphas=1", "--set", "latent=200", "--set", "ridged=32", "--seeds", "4")
    result = nslogic("simulate", "random-features", *little, "--plot", "it.svg", "--no-cache")
    assert result.exit_code in (0, 1, 3), result.stderr
    assert b"theory at this size" in (folder / "it.svg").read_bytes()


def test_a_cluster_needs_its_extra(nslogic: Nslogic, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(optional_imports, "import_module", missing)
    result = nslogic("simulate", "averaging", "--cluster", "tcp://127.0.0.1:9", "--no-cache")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Running on a cluster needs distributed. Install it with" in result.stderr
    assert "'nslogic[cluster]'" in result.stderr


@pytest.mark.parametrize("command", ["simulate", "spotcheck"])
def test_a_cluster_that_cannot_be_used_is_a_request_that_cannot_be_read(command: str, nslogic: Nslogic) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    named = "averaging" if command == "simulate" else "checked.toml"
    result = nslogic(command, named, "--cluster", "nowhere", "--no-cache")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "cluster should be an address, not `nowhere`" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "mention"),
    [
        (["average"], "did you mean `averaging`?"),
        (["averaging", "--set", "copy=3"], "did you mean `copies`?"),
        (["averaging", "--set", "copies"], "not a setting such as"),
        (["averaging", "--plot", "x.gif"], "does not end in"),
        (["averaging", "--seeds", "0"], "--seeds"),
    ],
)
def test_what_cannot_be_read_has_exit_code_2(arguments: list[str], mention: str, nslogic: Nslogic) -> None:
    result = nslogic("simulate", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert mention in result.stderr


def test_a_spot_check_measures_beside_what_the_axiom_states(nslogic: Nslogic) -> None:
    result = nslogic("spotcheck", "checked.toml", "--seeds", "16", "--format", "json")
    assert result.exit_code == 0, result.stderr
    (found,) = json.loads(result.stdout)["spotchecks"]
    assert (found["theory"], found["id"], found["axiom"]) == ("checked", "as-stated", "half")
    assert (found["stated"], found["verdict"], found["seeds"]) == (-0.5, "supported", 16)
    assert found["measured"]["estimate"] == pytest.approx(-0.5, abs=0.02)
    assert found["measured"]["tolerance"] == 0.03


def test_a_plot_of_spot_checks(nslogic: Nslogic, folder: Path) -> None:
    (folder / "checked.toml").write_text(CHECKED + SECOND, encoding="utf-8")
    result = nslogic("spotcheck", "checked.toml", "--seeds", "8", "--plot", "it.svg", "--no-cache")
    assert result.stderr == "nslogic: wrote it.svg\n"
    drawn = (folder / "it.svg").read_text(encoding="utf-8")
    assert "checked · as-stated: amplitude in copies" in drawn
    assert "checked · not-so: amplitude in copies" in drawn
    assert "theory: slope −0.333" in drawn
    assert nslogic("spotcheck", "checked.toml", "--plot", "it.gif").exit_code == 2


def test_an_axiom_that_is_not_so_is_contradicted(nslogic: Nslogic, folder: Path) -> None:
    (folder / "checked.toml").write_text(CHECKED + SECOND, encoding="utf-8")
    result = nslogic("spotcheck", "checked.toml")
    assert result.exit_code == 1
    assert "third: error ~ copies^(-1/3)" in result.stdout
    assert result.stdout.endswith("2 exponents: 1 contradicted, 1 supported.\n")


def test_theories_that_name_no_simulation(nslogic: Nslogic) -> None:
    result = nslogic("spotcheck", "depth.toml")
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "These theories name no simulation. Of those that come with nslogic, associative-memory,"
    )
    assert result.stdout.endswith(" and superposition do.\n")


@pytest.mark.parametrize(
    ("old", "new", "code", "mention"),
    [
        ('experiment = "averaging"', 'experiment = "averages"', "NSL902", "did you mean `averaging`?"),
        ("points = 64", "point = 64", "NSL607", "did you mean `points`?"),
        ('"amplitude"', '"amplitud e"', "NSL607", "measures no exponent"),
    ],
)
def test_a_spot_check_that_cannot_run_is_named(
    old: str, new: str, code: str, mention: str, nslogic: Nslogic, folder: Path
) -> None:
    (folder / "checked.toml").write_text(CHECKED.replace(old, new), encoding="utf-8")
    result = nslogic("spotcheck", "checked.toml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert code in result.stderr
    assert mention in result.stderr


def test_only_what_is_not_registered_is_warned_of(nslogic: Nslogic, folder: Path) -> None:
    assert "NSL902" not in nslogic("check", "checked.toml").stderr
    (folder / "checked.toml").write_text(CHECKED.replace('"averaging"', '"else"'), encoding="utf-8")
    assert "NSL902" in nslogic("check", "checked.toml").stderr


STOPPED = """
# Ctrl-C comes after the third seed.
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from nslogic.cli import main
from nslogic.evidence import simulation

works = simulation._works

def three(*arguments):
    for number, work in enumerate(works(*arguments)):
        if number == 3:
            os.kill(os.getpid(), signal.SIGINT)
        yield work

simulation._works = three
main()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_sweep_that_is_stopped_says_how_much_is_kept_and_how_to_go_on(tmp_path: Path, jobs: str) -> None:
    command = ["simulate", "averaging", "--seeds", "12", "--cache", "kept", "--jobs", jobs]
    stopped = subprocess.run(
        [sys.executable, "-c", STOPPED, *command], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert stopped.returncode == 130
    assert "stopped: 3 of 12 seeds are done, and they are kept in kept; the same command goes on from there." in (
        " ".join(stopped.stderr.split())
    )
    assert len(list((tmp_path / "kept").iterdir())) >= 3
