"""What is asked of a real scheduler and its workers, processes of their own, is answered as here, whoever of them dies."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from nslogic.cli import simulations
from nslogic.cli.commands import prove
from nslogic.cli.program import program
from nslogic.evidence import cache, cluster_map
from nslogic.experiments.averaging import EXPERIMENT
from nslogic.questions.check import check_each
from nslogic.questions.requests import theory_from
from tests.evidence.test_cluster import free_port

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

PATIENCE = 240


class Processes:
    """A scheduler and workers, each a process of its own, on ports that the system chooses."""

    def __init__(self, folder: Path) -> None:
        self._place = folder / "scheduler.json"
        self._running: list[subprocess.Popen[bytes]] = []
        self.scheduler = self._start("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0")
        deadline = time.monotonic() + PATIENCE
        while not self._place.exists() or not self._place.read_text(encoding="utf-8"):
            assert time.monotonic() < deadline, "the scheduler did not start"
            time.sleep(0.1)
        self.address = str(json.loads(self._place.read_text(encoding="utf-8"))["address"])

    def _start(self, module: str, *words: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", module, "--scheduler-file", str(self._place), "--no-dashboard", *words]
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._running.append(process)
        return process

    def work(self, count: int) -> list[subprocess.Popen[bytes]]:
        """Start workers, and wait until there are so many."""
        words = ("--nworkers", "1", "--nthreads", "1", "--no-nanny")
        workers = [self._start("distributed.cli.dask_worker", *words) for _ in range(count)]
        with distributed.Client(self.address, timeout=PATIENCE) as client:
            client.wait_for_workers(count, timeout=PATIENCE)
        return workers

    def end(self) -> None:
        """End what was started."""
        for process in self._running:
            process.kill()
        for process in self._running:
            process.wait()


@pytest.fixture
def processes(tmp_path: Path) -> Iterator[Processes]:
    running = Processes(tmp_path)
    try:
        yield running
    finally:
        running.end()


def nslogic(*words: str) -> Result:
    return CliRunner().invoke(program, words)


@pytest.mark.slow
def test_answers_and_proofs_are_those_of_one_machine_whoever_is_killed(
    processes: Processes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers, address = processes.work(2), processes.address
    check = ("check", "resource", "solvable", "--format", "json")
    local, remote = nslogic(*check, "--jobs", "1"), nslogic(*check, "--cluster", address)
    assert (remote.exit_code, remote.stdout) == (local.exit_code, local.stdout) != (2, "")
    for name, place in (("here", ("--jobs", "1")), ("there", ("--cluster", address))):
        proved = nslogic("prove", "resource", "language-statistics", "-o", str(tmp_path / name), *place)
        assert proved.exit_code == 0, proved.output
    for name in ("resource.json", "language-statistics.json"):
        assert (tmp_path / "there" / name).read_bytes() == (tmp_path / "here" / name).read_bytes()

    theory = theory_from("solvable")
    questions = [(theory, regime.name) for regime in theory.regimes] * 3
    results = check_each(questions, cluster=address)
    arrived = [next(results)]
    workers[0].kill()
    arrived += results
    assert workers[0].wait() != 0
    assert workers[1].poll() is None
    assert arrived == list(check_each(questions, processes=1))

    @contextmanager
    def status() -> Iterator[Callable[[str], None]]:
        def show(words: str) -> None:
            if "2 of" in words:
                processes.scheduler.kill()

        yield show

    monkeypatch.setattr(prove, "status", status)
    stopped = nslogic(
        "prove", "resource", "language-statistics", "-o", str(tmp_path / "out"), "--cluster", processes.address
    )
    stderr = " ".join(stopped.stderr.split())
    assert stopped.exit_code == 2
    assert "its scheduler is gone." in stderr
    assert "not begun: language-statistics" in stderr
    words = stderr.partition("go on with ")[2].partition(" nslogic: ")[0].split()
    monkeypatch.undo()
    assert nslogic("prove", "resource", "-o", str(tmp_path / "out"), *words).exit_code == 0
    assert (tmp_path / "out" / "resource.json").read_bytes() == (tmp_path / "here" / "resource.json").read_bytes()


@pytest.mark.slow
def test_a_sweep_survives_a_worker_and_says_without_any_how_to_go_on(
    processes: Processes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers, kept = processes.work(2), tmp_path / "kept"
    settings = EXPERIMENT.complete({"points": 100_000})
    whole = nslogic("simulate", "averaging", "--set", "points=100000", "--seeds", "8", "--no-cache", "--format", "json")

    def sweep(at_the_second: Callable[[], object], folder: Path) -> Result:
        monkeypatch.setattr(simulations, "progress", calling(at_the_second))
        words = ("simulate", "averaging", "--set", "points=100000", "--seeds", "8", "--cache", str(folder))
        return nslogic(*words, "--cluster", processes.address, "--format", "json")

    survived = sweep(workers[0].kill, kept)
    assert workers[0].wait() != 0
    assert survived.stderr == ""
    assert survived.stdout == whole.stdout != ""
    for seed in range(8):  # to the bit: no number of any seed differs
        arrays = cache.load_arrays(kept, cache.key_of("averaging", settings, seed), EXPERIMENT.points(settings))
        assert arrays is not None
        assert all(np.array_equal(arrays[name], array) for name, array in EXPERIMENT.run(settings, seed).items())

    monkeypatch.setattr(cluster_map, "SECONDS_WITHOUT_WORKERS", 1)
    stopped = sweep(workers[1].kill, tmp_path / "second")
    assert stopped.exit_code == 2
    count = len(list((tmp_path / "second").iterdir()))
    assert 2 <= count < 8
    stderr = " ".join(stopped.stderr.split())
    place = f"they are kept in {tmp_path / 'second'}; the same command goes on from there."
    assert f"stopped: {count} of 8 seeds are done, and {place}" in stderr
    assert f"the cluster at {processes.address} cannot be used: it has no worker." in stderr

    monkeypatch.setattr(cluster_map, "SECONDS_WITHOUT_WORKERS", PATIENCE)
    processes.work(1)
    assert sweep(lambda: None, tmp_path / "second").stdout == survived.stdout

    stopped = sweep(processes.scheduler.kill, tmp_path / "third")
    assert stopped.exit_code == 2
    count = len(list((tmp_path / "third").iterdir()))
    stderr = " ".join(stopped.stderr.split())
    assert f"stopped: {count} of 8 seeds are done, and they are kept in" in stderr
    assert f"the cluster at {processes.address} cannot be used: its scheduler is gone." in stderr
    assert "Traceback" not in stderr


def calling(function: Callable[[], object]) -> Callable[..., object]:
    """Return a progress that calls a function at the second step."""

    @contextmanager
    def shown(*_: object) -> Iterator[Callable[[], None]]:
        steps: list[int] = []

        def step() -> None:
            steps.append(len(steps))
            if len(steps) == 2:
                function()

        yield step

    return shown


def test_without_a_scheduler_check_and_prove_say_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(cluster_map, "SECONDS_TO_ANSWER", 1)
    address = f"tcp://127.0.0.1:{free_port()}"
    for command in (("check", "resource"), ("prove", "resource", "-o", str(tmp_path))):
        refused = nslogic(*command, "--cluster", address)
        assert refused.exit_code == 2
        assert f"the cluster at {address} cannot be used" in " ".join(refused.stderr.split())
