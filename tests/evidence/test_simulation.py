"""Simulations: the same numbers whatever the jobs, and finished seeds are kept."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.errors import UnwritableError
from nslogic.evidence import cache, simulation
from nslogic.evidence.simulation import run_simulation
from nslogic.experiments.experiment import Experiment
from nslogic.experiments.names import NAMES
from nslogic.experiments.registry import experiment
from nslogic.experiments.settings import Settings
from nslogic.files import write_files

FOUND = experiment("averaging")
SETTINGS = FOUND.complete({"points": 32})


def test_jobs_do_not_change_the_numbers() -> None:
    one = run_simulation(FOUND, SETTINGS, seeds=6)
    two = run_simulation(FOUND, SETTINGS, seeds=6, jobs=2)
    assert one.measurements == two.measurements


def test_finished_seeds_are_not_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run_simulation(FOUND, SETTINGS, seeds=3, folder=tmp_path)
    assert len(list(tmp_path.iterdir())) == 3
    ran: list[int] = []

    def counted(name: str) -> Experiment:
        found = experiment(name)

        def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
            ran.append(seed)
            return found.run(settings, seed)

        return replace(found, run=run)

    monkeypatch.setattr(simulation, "experiment", counted)
    more = run_simulation(FOUND, SETTINGS, seeds=5, folder=tmp_path)
    assert ran == [3, 4]
    assert more.measurements == run_simulation(FOUND, SETTINGS, seeds=5).measurements
    assert first.measurements == run_simulation(FOUND, SETTINGS, seeds=3).measurements


def test_what_was_broken_off_is_run_again(tmp_path: Path) -> None:
    whole = run_simulation(FOUND, SETTINGS, seeds=2, folder=tmp_path)
    for path in tmp_path.iterdir():
        path.write_text(path.read_text(encoding="ascii")[:20], encoding="ascii")
    assert run_simulation(FOUND, SETTINGS, seeds=2, folder=tmp_path).measurements == whole.measurements


def _of_other_length(path: Path) -> None:
    cache.save(path.parent, path.stem, {"squared": np.ones(3), "amplitude": np.ones(3)})


def _of_no_number(path: Path) -> None:
    cache.save(path.parent, path.stem, {"squared": np.full(10, np.nan), "amplitude": np.ones(10)})


def _of_other_names(path: Path) -> None:
    cache.save(path.parent, path.stem, {"loss": np.ones(10)})


def _with_another_number(path: Path) -> None:
    kept = json.loads(path.read_text(encoding="utf-8"))
    kept["sample"]["squared"][0] *= 2
    path.write_text(json.dumps(kept), encoding="utf-8")


def _of_the_past(path: Path) -> None:
    kept = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(kept["sample"]), encoding="utf-8")


def _a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _large(path: Path) -> None:
    with path.open("ab") as file:
        file.truncate(1 << 40)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize(
    "spoil",
    [
        *(
            lambda path, text=text: path.write_text(text, encoding="utf-8")
            for text in ("", "{}", "[]", "null", "[" * 100_000)
        ),
        lambda path: path.write_text('{"digest": "", "sample": {"squared": [1' + "0" * 400 + "]}}", encoding="utf-8"),
        lambda path: path.write_bytes(b"\xff\xfe"),
        _of_other_length,
        _of_no_number,
        _of_other_names,
        _with_another_number,
        _of_the_past,
        _a_pipe,
        _large,
    ],
)
def test_what_is_not_what_was_kept_is_made_anew(spoil: Callable[[Path], object], tmp_path: Path) -> None:
    whole = run_simulation(FOUND, SETTINGS, seeds=2, folder=tmp_path)
    kept = sorted(tmp_path.iterdir())
    contents = [path.read_bytes() for path in kept]
    for path in kept:
        spoil(path)
    assert run_simulation(FOUND, SETTINGS, seeds=2, folder=tmp_path).measurements == whole.measurements
    assert spoil is _a_pipe or [path.read_bytes() for path in kept] == contents


def test_damaged_files_are_told_of(tmp_path: Path) -> None:
    run_simulation(FOUND, SETTINGS, seeds=3, folder=tmp_path)
    next(tmp_path.iterdir()).write_text("{", encoding="ascii")
    answer = run_simulation(FOUND, SETTINGS, seeds=3, folder=tmp_path, jobs=2)
    assert answer.remarks == (f"What was kept of 1 of 3 seeds in {tmp_path} was damaged; they were made again.",)
    assert run_simulation(FOUND, SETTINGS, seeds=3, folder=tmp_path).remarks == ()


@pytest.mark.parametrize("name", sorted(NAMES))
def test_what_is_kept_of_every_experiment_is_what_comes_back(name: str, tmp_path: Path) -> None:
    found = experiment(name)
    settings = found.complete({}, small=True)
    made = found.run(settings, 0)
    cache.save(tmp_path, "key", made)
    kept = cache.load_arrays(tmp_path, "key", found.points(settings))
    assert kept is not None
    assert kept.keys() == made.keys()
    assert all(np.array_equal(kept[key], made[key]) for key in made)


def test_keys_tell_settings_and_seeds_apart() -> None:
    other = FOUND.complete({"points": 33})
    keys = {cache.key_of("averaging", SETTINGS, 0), cache.key_of("averaging", SETTINGS, 1)}
    keys |= {cache.key_of("averaging", other, 0), cache.key_of("quanta", SETTINGS, 0)}
    assert len(keys) == 4


def test_a_folder_that_cannot_be_written_to_leaves_the_answer_whole_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="ascii")
    answer = run_simulation(FOUND, SETTINGS, seeds=2, folder=tmp_path / "file")
    assert answer == run_simulation(FOUND, SETTINGS, seeds=2)
    (remark,) = answer.remarks
    assert remark.startswith(f"2 of 2 seeds could not be kept in {tmp_path / 'file'} (")
    assert remark.endswith("The answer is whole; the next run makes them again.")


def test_a_disk_that_fills_up_keeps_what_was_finished_and_names_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []

    def until_full(contents: Mapping[Path, str | bytes]) -> None:
        if len(written) == 3:
            raise UnwritableError(str(next(iter(contents))), "No space left on device")
        written.append(contents)
        write_files(contents)

    monkeypatch.setattr(cache, "write_files", until_full)
    answer = run_simulation(FOUND, SETTINGS, seeds=5, folder=tmp_path)
    assert answer.measurements == run_simulation(FOUND, SETTINGS, seeds=5).measurements
    assert len(list(tmp_path.iterdir())) == 3
    assert answer.remarks[0].startswith(f"2 of 5 seeds could not be kept in {tmp_path} (No space left on device)")
    monkeypatch.setattr(cache, "write_files", write_files)
    assert run_simulation(FOUND, SETTINGS, seeds=5, folder=tmp_path).remarks == ()
    assert len(list(tmp_path.iterdir())) == 5


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to this user")
def test_a_cache_that_may_only_be_read_is_read(tmp_path: Path) -> None:
    run_simulation(FOUND, SETTINGS, seeds=2, folder=tmp_path)
    tmp_path.chmod(0o500)
    try:
        answer = run_simulation(FOUND, SETTINGS, seeds=3, folder=tmp_path)
    finally:
        tmp_path.chmod(0o700)
    assert answer.remarks[0].startswith("1 of 3 seeds could not be kept")


def test_shared_errors_contradict_the_claim() -> None:
    verdicts = [
        run_simulation(FOUND, FOUND.complete(changed), seeds=16).measurements[0].verdict
        for changed in ({}, {"bias": 0.1}, {"correlation": 0.1})
    ]
    assert verdicts == ["supported", "contradicted", "contradicted"]
