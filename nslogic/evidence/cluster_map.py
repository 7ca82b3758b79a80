"""Calls of one function on the workers of a Dask cluster, in order, by the same code as here."""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from importlib.metadata import version
from pathlib import Path
from threading import Event, Lock
from typing import Any

from nslogic.errors import NslogicError
from nslogic.experiments.optional_imports import need, one_thread_a_process
from nslogic.memory import Memory
from nslogic.workers import Task, TaskResult

PURPOSE = "Running on a cluster"
SECONDS_TO_ANSWER = 10
"""How long a scheduler may take to answer."""
SECONDS_WITHOUT_WORKERS = 60
"""How long a cluster may be without any worker: new ones may be starting."""
CLUSTER_POLL = 1.0
"""How many seconds a wait for a result lasts before it is seen whether there are workers."""
SAME_NUMBERS = ("numpy", "z3-solver")
"""The libraries of which another version may give other numbers or other models."""

_ALONE = Lock()  # Z3 has one context in a process, and a worker of Dask may have several threads


class ClusterError(NslogicError):
    """A cluster that does not answer, or whose workers would not give the same answers."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(address, reason)
        self.address = address
        self.reason = reason

    def __str__(self) -> str:
        return f"the cluster at {self.address} cannot be used: {self.reason}"


def cluster_map(
    address: str, function: Callable[[Task], TaskResult], tasks: Sequence[Task]
) -> Generator[TaskResult, None, None]:
    """Yield the result of each task, in the order of the tasks; closing the generator gives up what is not finished.

    A task of a worker that dies is done by another.

    Args:
        address: That of a Dask scheduler.
        function: A function of a module, which workers import.
        tasks: The arguments of the calls; they and the results have to be picklable.

    Raises:
        ClusterError: There is no scheduler at the address or it is gone, there is no worker, a task killed worker after
            worker, or a worker has another version of nslogic.
        MissingLibraryError: Dask is not installed.
    """
    if not tasks:
        return
    distributed = need("distributed", PURPOSE, extra="cluster")
    try:
        client = distributed.Client(address, timeout=SECONDS_TO_ANSWER)
    except (OSError, ValueError) as problem:
        raise ClusterError(address, str(problem) or type(problem).__name__) from None
    own = code_digest()
    client.loop.asyncio_loop.set_exception_handler(lambda *_: None)  # what a lost connection means is raised
    with _without_its_log(), client:
        # Tasks may have been done by other code before, so none is answered from what the workers remember.
        asked = [client.submit(done_elsewhere, function, task, pure=False) for task in tasks]
        try:
            while asked:
                theirs, result = _result(client, address, asked[0])
                if theirs != own:
                    raise ClusterError(
                        address, "a worker has another version of nslogic, NumPy or Z3 than this machine"
                    )
                yield result
                del asked[0]  # the cluster forgets what nobody holds
        finally:
            client.cancel(asked)  # of a sweep that is given up


def done_elsewhere(function: Callable[[Task], TaskResult], task: Task) -> tuple[str, TaskResult]:
    """Return what says by which code a task was done, and its result."""
    one_thread_a_process()
    with _ALONE, Memory():
        return code_digest(), function(task)


def code_digest() -> str:
    """Return what changes with the code of nslogic, and with the libraries that its answers are made by."""
    digest = hashlib.sha256(" ".join(map(version, SAME_NUMBERS)).encode())
    root = Path(__file__).parents[1]
    for path in sorted(root.rglob("*.py")):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _result(client: Any, address: str, asked: Any) -> Any:
    """Return what a worker did; tasks of a worker that died are done by the others, and if these die, say so."""
    scheduler = need("distributed.scheduler", PURPOSE, extra="cluster")
    over = Event()
    asked.add_done_callback(lambda _: over.set())
    alone_since = time.monotonic()
    try:
        while True:
            over.wait(CLUSTER_POLL)
            now = time.monotonic()
            alone_since = now if client.nthreads() else alone_since  # without a scheduler this is an error
            if asked.done():
                with suppress(TimeoutError):  # its worker died before it could give away what it had finished
                    return asked.result(timeout=SECONDS_TO_ANSWER)
            elif now - alone_since > SECONDS_WITHOUT_WORKERS:
                raise ClusterError(address, "it has no worker")
    except scheduler.KilledWorker:
        raise ClusterError(address, "worker after worker died at one task, perhaps for want of memory") from None
    except (CancelledError, OSError):
        raise ClusterError(address, "its scheduler is gone") from None


@contextmanager
def _without_its_log() -> Iterator[None]:
    """Keep Dask from writing tracebacks of lost connections."""
    handlers = {handler: handler.level for handler in logging.getLogger("distributed").handlers}
    for handler in handlers:
        handler.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for handler, level in handlers.items():
            handler.setLevel(level)
