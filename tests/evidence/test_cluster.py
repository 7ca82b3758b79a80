"""Seeds on the workers of a Dask cluster give the numbers of one machine."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from nslogic.evidence import cache, cluster
from nslogic.evidence.cluster import ClusterError
from nslogic.evidence.simulation import run_simulation
from nslogic.experiments.averaging import EXPERIMENT

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

SETTINGS = EXPERIMENT.complete({"points": 16, "copies": 30})


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    workers = {"n_workers": 2, "threads_per_worker": 1, "processes": False}
    with distributed.LocalCluster(**workers, dashboard_address=":0") as found:
        yield str(found.scheduler_address)


def test_the_numbers_are_those_of_one_machine(address: str) -> None:
    there = run_simulation(EXPERIMENT, SETTINGS, seeds=5, cluster=address)
    assert there.measurements == run_simulation(EXPERIMENT, SETTINGS, seeds=5).measurements


def test_finished_seeds_are_kept_here_and_not_made_again(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[int] = []
    first = run_simulation(
        EXPERIMENT, SETTINGS, seeds=3, cluster=address, folder=tmp_path, step=lambda: steps.append(len(steps))
    )
    assert steps == [0, 1, 2]
    assert len(list(tmp_path.iterdir())) == 3
    monkeypatch.setattr(distributed, "Client", None)  # nothing is asked of the workers
    assert run_simulation(EXPERIMENT, SETTINGS, seeds=3, cluster=address, folder=tmp_path) == first


def test_a_worker_with_other_code_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "one_elsewhere", _other_code)
    with pytest.raises(ClusterError, match="another version"):
        run_simulation(EXPERIMENT, SETTINGS, seeds=2, cluster=address)


def _other_code(*_: object) -> tuple[str, dict[str, object]]:
    return "other", {}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def test_a_scheduler_that_does_not_answer_is_an_error_that_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "SECONDS_TO_ANSWER", 1)
    address = f"tcp://127.0.0.1:{free_port()}"
    with pytest.raises(ClusterError, match=f"the cluster at {address} cannot be used: Timed out trying to connect"):
        run_simulation(EXPERIMENT, SETTINGS, seeds=2, cluster=address)


@pytest.fixture
def processes(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Run a scheduler and two workers, each a process of its own, on ports that the system chooses."""
    place = tmp_path / "scheduler.json"
    common = ["--scheduler-file", str(place), "--no-dashboard"]
    python = [sys.executable, "-m"]
    scheduler = [*python, "distributed.cli.dask_scheduler", *common, "--host", "127.0.0.1", "--port", "0"]
    worker = [*python, "distributed.cli.dask_worker", *common, "--nworkers", "1", "--nthreads", "1", "--no-nanny"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for command in (scheduler, worker, worker)
    ]
    try:
        deadline = time.monotonic() + 240
        while not place.exists() or not place.read_text(encoding="utf-8"):
            assert time.monotonic() < deadline, "the scheduler did not start"
            time.sleep(0.1)
        address = str(json.loads(place.read_text(encoding="utf-8"))["address"])
        with distributed.Client(address, timeout=240) as client:
            client.wait_for_workers(2, timeout=240)
        yield address, running[1:]
    finally:
        for process in running:
            process.kill()
        for process in running:
            process.wait()


@pytest.mark.slow
def test_a_worker_that_is_killed_in_mid_sweep_loses_nothing(
    processes: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path
) -> None:
    address, workers = processes
    steps: list[int] = []

    def step() -> None:
        steps.append(len(steps))
        if len(steps) == 2:
            workers[0].kill()

    settings = EXPERIMENT.complete({"points": 100_000})
    there = run_simulation(EXPERIMENT, settings, seeds=24, cluster=address, folder=tmp_path / "kept", step=step)
    assert workers[0].wait() != 0
    assert workers[1].poll() is None
    assert len(steps) == len(list((tmp_path / "kept").iterdir())) == 24
    # to the bit: no number of any seed differs
    assert there.measurements == run_simulation(EXPERIMENT, settings, seeds=24).measurements
    for seed in range(24):
        key = cache.key_of("averaging", settings, seed)
        kept = cache.load_arrays(tmp_path / "kept", key, EXPERIMENT.points(settings))
        assert kept is not None
        assert all(np.array_equal(kept[name], array) for name, array in EXPERIMENT.run(settings, seed).items())


def test_an_address_without_a_port_is_refused() -> None:
    with pytest.raises(ClusterError, match=r"nowhere cannot be used: missing port"):
        run_simulation(EXPERIMENT, SETTINGS, seeds=2, cluster="nowhere")
