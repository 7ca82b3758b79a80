"""Simulations: the same numbers whatever the jobs, and finished seeds are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.evidence import cache, simulation
from nslogic.evidence.simulation import simulate
from nslogic.experiments.experiment import Experiment
from nslogic.experiments.registry import experiment

FOUND = experiment("averaging")
SETTINGS = FOUND.complete({"points": 32})


def test_jobs_do_not_change_the_numbers() -> None:
    one = simulate(FOUND, SETTINGS, seeds=6)
    two = simulate(FOUND, SETTINGS, seeds=6, jobs=2)
    assert one.measurements == two.measurements


def test_finished_seeds_are_not_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = simulate(FOUND, SETTINGS, seeds=3, folder=tmp_path)
    assert len(list(tmp_path.iterdir())) == 3
    ran: list[str] = []

    def counted(name: str) -> Experiment:
        ran.append(name)
        return experiment(name)

    monkeypatch.setattr(simulation, "experiment", counted)
    more = simulate(FOUND, SETTINGS, seeds=5, folder=tmp_path)
    assert len(ran) == 2
    assert more.measurements == simulate(FOUND, SETTINGS, seeds=5).measurements
    assert first.measurements == simulate(FOUND, SETTINGS, seeds=3).measurements


def test_what_was_broken_off_is_run_again(tmp_path: Path) -> None:
    whole = simulate(FOUND, SETTINGS, seeds=2, folder=tmp_path)
    for path in tmp_path.iterdir():
        path.write_text(path.read_text(encoding="ascii")[:20], encoding="ascii")
    assert simulate(FOUND, SETTINGS, seeds=2, folder=tmp_path).measurements == whole.measurements


def test_keys_tell_settings_and_seeds_apart() -> None:
    other = FOUND.complete({"points": 33})
    keys = {cache.key_of("averaging", SETTINGS, 0), cache.key_of("averaging", SETTINGS, 1)}
    keys |= {cache.key_of("averaging", other, 0), cache.key_of("quanta", SETTINGS, 0)}
    assert len(keys) == 4


def test_a_folder_that_cannot_be_written_to_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="ascii")
    assert simulate(FOUND, SETTINGS, seeds=2, folder=tmp_path / "file").seeds == 2


def test_shared_errors_contradict_the_claim() -> None:
    verdicts = [
        simulate(FOUND, FOUND.complete(changed), seeds=16).measurements[0].verdict
        for changed in ({}, {"bias": 0.1}, {"correlation": 0.1})
    ]
    assert verdicts == ["supported", "contradicted", "contradicted"]
