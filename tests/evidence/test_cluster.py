"""Seeds on the workers of a Dask cluster give the numbers of one machine."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from nslogic.evidence import cluster_map
from nslogic.evidence.cluster_map import ClusterError
from nslogic.evidence.simulation import run_simulation
from nslogic.experiments.averaging import EXPERIMENT

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

SETTINGS = EXPERIMENT.complete({"points": 16, "copies": 30})


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    workers = {"n_workers": 2, "threads_per_worker": 1, "processes": False}
    with distributed.LocalCluster(**workers, dashboard_address=":0") as cluster:
        yield str(cluster.scheduler_address)


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
    monkeypatch.setattr(cluster_map, "done_elsewhere", _other_code)
    with pytest.raises(ClusterError, match="another version"):
        run_simulation(EXPERIMENT, SETTINGS, seeds=2, cluster=address)


def _other_code(*_: object) -> tuple[str, dict[str, object]]:
    return "other", {}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def test_a_scheduler_that_does_not_answer_is_an_error_that_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_map, "SECONDS_TO_ANSWER", 1)
    address = f"tcp://127.0.0.1:{free_port()}"
    with pytest.raises(ClusterError, match=f"the cluster at {address} cannot be used: Timed out trying to connect"):
        run_simulation(EXPERIMENT, SETTINGS, seeds=2, cluster=address)


def test_an_address_without_a_port_is_refused() -> None:
    with pytest.raises(ClusterError, match=r"nowhere cannot be used: missing port"):
        run_simulation(EXPERIMENT, SETTINGS, seeds=2, cluster="nowhere")
