"""Answer one question about many things in several processes: the same answers in the same order, sooner."""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from nslogic.errors import LimitReachedError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Task = TypeVar("Task")
Result = TypeVar("Result")


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
    function: Callable[[Task], Result], tasks: Sequence[Task], *, processes: int
) -> Generator[Result, None, None]:
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
    from multiprocessing.connection import wait  # takes longer to load than a small question

    everything = tuple(tasks)
    workers = [_started(function, everything) for _ in range(processes)]
    idle = [connection for _, connection in workers]
    working: dict[object, int] = {}
    waiting = deque(range(len(everything)))
    results: dict[int, tuple[bool, Result]] = {}
    try:
        for place in range(len(tasks)):
            while place not in results:
                while idle and waiting:
                    connection = idle.pop(0)
                    working[connection] = waiting.popleft()
                    connection.send(working[connection])
                busy = [one for _, one in workers if one in working]
                ready = wait(busy)
                for connection in busy:
                    if connection in ready:
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
        for process, connection in workers:
            connection.close()
            process.terminate()
        for process, _ in workers:
            process.join()


def _started(function: Callable[[Task], Result], tasks: tuple[Task, ...]) -> tuple[BaseProcess, Connection[Any, Any]]:
    """Start a process that does the tasks whose places are sent to it, and return it with the connection to it."""
    from multiprocessing import get_context

    # A forked process has everything loaded; elsewhere than on Linux system libraries do not bear it.
    context = get_context("fork") if sys.platform == "linux" else get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_work, args=(function, tasks, there), daemon=True)
    process.start()
    there.close()  # so that nobody holds it open when the process dies
    return process, here


def _work(function: Callable[[Task], Result], tasks: tuple[Task, ...], connection: Connection[Any, Any]) -> None:
    """Do the tasks whose places come over a connection until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one
    while True:
        try:
            task = tasks[connection.recv()]
        except EOFError:
            return
        try:
            connection.send((True, function(task)))
        except Exception as error:
            connection.send((False, error))
