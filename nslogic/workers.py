"""Several processes for one question: the same answers in the same order, sooner.

Each worker is on a leash: a thread of it waits on a pipe whose other end only the parent process holds, and ends the
worker when that end is closed. The system closes it however the parent ends. Workers of `concurrent.futures` and of
joblib can outlive their parent, and the former keep a program that has given up waiting until all work is done.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from nslogic.errors import LimitReachedError
from nslogic.memory import Memory
from nslogic.signals import interruption_put_off

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

WORKER_POLL = 0.1
"""The seconds of one wait: signals are handled between two waits, as one that comes just before a wait does not end it."""

Pipe: TypeAlias = "Connection[Any, Any]"
Task = TypeVar("Task")
TaskResult = TypeVar("TaskResult")


def processors() -> int:
    """Return the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Worker(NamedTuple):
    process: BaseProcess
    connection: Pipe


def ordered_map(
    function: Callable[[Task], TaskResult],
    tasks: Sequence[Task],
    *,
    processes: int,
    done: Callable[[], None] = lambda: None,
) -> Generator[TaskResult, None, None]:
    """Yield the result of each task, in the order of the tasks; closing the generator stops the work.

    Args:
        function: A function of a module, so that other processes can import it.
        tasks: The arguments of the calls; they and the results have to be picklable. Each process gets all tasks once,
            so that objects that tasks share stay shared, and then one index after the other.
        processes: The greatest number of processes; with one, everything happens in this process.
        done: Called whenever a task is done, in whatever order they are.

    Raises:
        LimitReachedError: A process died, so that an answer is missing.
    """
    processes = min(processes, len(tasks))
    if processes <= 1:
        for task in tasks:
            result = function(task)
            done()
            yield result
        return
    from multiprocessing import get_context  # takes longer to load than a small question
    from multiprocessing.connection import wait

    # A forked process has everything loaded; outside Linux, system libraries do not survive a fork.
    forks = sys.platform == "linux"
    context = get_context("fork") if forks else get_context("spawn")
    leash, held = context.Pipe(duplex=False)
    workers: list[_Worker] = []
    waiting = deque(range(len(tasks)))
    working: dict[Pipe, int] = {}
    results: dict[int, tuple[bool, TaskResult]] = {}
    try:
        with interruption_put_off():  # a process that is just starting would answer Ctrl-C with a traceback
            for _ in range(processes):
                parent_end, child_end = context.Pipe()
                inherited = (held, parent_end, *(worker.connection for worker in workers)) if forks else ()
                arguments = (function, tuple(tasks), child_end, leash, inherited)
                process = context.Process(target=_work, args=arguments, daemon=True)
                process.start()
                child_end.close()  # only the child holds it, so that it closes when the child dies
                workers.append(_Worker(process, parent_end))
        idle = [worker.connection for worker in workers]
        for place in range(len(tasks)):
            while place not in results:
                while idle and waiting:
                    connection = idle.pop(0)
                    working[connection] = waiting.popleft()
                    connection.send(working[connection])
                ready = wait(list(working), WORKER_POLL)
                for connection in [pipe for pipe in working if pipe in ready]:
                    results[working.pop(connection)] = connection.recv()
                    idle.append(connection)
                    done()
            fine, result = results.pop(place)
            if not fine:
                assert isinstance(result, Exception), "the value of a failed task is its error"
                raise result
            yield result
    except (EOFError, ConnectionError):
        limit = "A process that worked on a part of the question died, perhaps for want of memory."
        raise LimitReachedError(limit, "Try --jobs 1.") from None
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
    inherited: tuple[Pipe, ...],
) -> None:
    """Do the tasks whose indices come over a connection; ignore Ctrl-C, hold no stream, and end with the leash."""
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent process handles Ctrl-C
    for end in inherited:  # a fork inherits these ends; open, they would keep the leash and older workers' pipes alive
        end.close()
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):  # a reader of the parent's output must not have to wait for this process
        os.dup2(nothing, stream)
    Thread(target=_end_with, args=(leash,), daemon=True).start()
    with Memory():  # a forked process inherits the memory of its parent
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
    """End this process when the parent's end of its leash is closed."""
    from multiprocessing.connection import wait

    wait([leash])
    os._exit(1)
