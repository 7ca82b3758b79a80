"""Answer one question about many things in several processes: the same answers in the same order, sooner.

Each process is on a leash: it waits for the end of a pipe whose other end only the process that started them has, and
ends when that is closed. The system closes it however that process ends. Neither the processes of `concurrent.futures`
nor those of joblib do so, and the former keep a program that has given up waiting until all work is done.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from nslogic.errors import LimitReachedError
from nslogic.signals import interruption_put_off

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

WORKER_POLL = 0.1
"""How many seconds a wait lasts before it is seen whether there was a signal: one just before it does not end it."""

Pipe: TypeAlias = "Connection[Any, Any]"
Task = TypeVar("Task")
TaskResult = TypeVar("TaskResult")


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Worker(NamedTuple):
    process: BaseProcess
    connection: Pipe


def ordered_map(
    function: Callable[[Task], TaskResult], tasks: Sequence[Task], *, processes: int
) -> Generator[TaskResult, None, None]:
    """Yield the result for each task, in the order of the tasks; who closes it stops the work.

    Args:
        function: A function of a module, so that other processes find it.
        tasks: What to call it with; has to be picklable, as its results. Each process gets all of them once, so that
            what they share is shared there too, and is then told which to do by its place.
        processes: How many may work at once; with one, everything happens here.

    Raises:
        LimitReachedError: a process died, which no answer makes up for.
    """
    processes = min(processes, len(tasks))
    if processes <= 1:
        yield from map(function, tasks)
        return
    from multiprocessing import get_context  # takes longer to load than a small question
    from multiprocessing.connection import wait

    # A forked process has everything loaded; elsewhere than on Linux system libraries do not bear it.
    forks = sys.platform == "linux"
    context = get_context("fork") if forks else get_context("spawn")
    leash, held = context.Pipe(duplex=False)
    workers: list[_Worker] = []
    waiting = deque(range(len(tasks)))
    working: dict[Pipe, int] = {}
    results: dict[int, tuple[bool, TaskResult]] = {}
    try:
        with interruption_put_off():  # a process that is just being made has no better answer to one than a traceback
            for _ in range(processes):
                here, there = context.Pipe()
                others = (held, here, *(worker.connection for worker in workers)) if forks else ()
                given = (function, tuple(tasks), there, leash, others)
                process = context.Process(target=_work, args=given, daemon=True)
                process.start()
                there.close()  # so that nobody has it open when the process dies
                workers.append(_Worker(process, here))
        idle = [worker.connection for worker in workers]
        for place in range(len(tasks)):
            while place not in results:
                while idle and waiting:
                    connection = idle.pop(0)
                    working[connection] = waiting.popleft()
                    connection.send(working[connection])
                ready = wait(list(working), WORKER_POLL)
                for connection in [each for each in working if each in ready]:
                    results[working.pop(connection)] = connection.recv()
                    idle.append(connection)
            fine, result = results.pop(place)
            if not fine:
                assert isinstance(result, Exception), "what is not a result is an error"
                raise result
            yield result
    except (EOFError, ConnectionError):
        what = "A process that worked on a part of the question died, perhaps for want of memory."
        raise LimitReachedError(what, "Try --jobs 1.") from None
    finally:
        for worker in workers:
            worker.connection.close()
            worker.process.terminate()
        for worker in workers:
            worker.process.join()
        held.close()
        leash.close()


def _work(
    function: Callable[[Task], TaskResult],
    tasks: tuple[Task, ...],
    connection: Pipe,
    leash: Pipe,
    others: tuple[Pipe, ...],
) -> None:
    """Do the tasks whose places come over a connection, without a stream, deaf to Ctrl-C, and on a leash."""
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one
    for other in others:  # a forked process has the other ends too, and would wait for itself and its elders
        other.close()
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):  # who reads what the first process writes must not have to wait for this one
        os.dup2(nothing, stream)
    Thread(target=_end_with, args=(leash,), daemon=True).start()
    while True:
        try:
            task = tasks[connection.recv()]
        except EOFError:
            return
        try:
            connection.send((True, function(task)))
        except Exception as error:
            connection.send((False, error))


def _end_with(leash: Pipe) -> None:
    """End this process when nobody holds its leash any more."""
    from multiprocessing.connection import wait

    wait([leash])
    os._exit(1)
