"""Answer one question about many things in several processes: the same answers in the same order, sooner.

The processes are those of `concurrent.futures`, on a leash: each waits for the end of a pipe whose other end only the
process that started them holds, and ends when that is closed. The system closes it however that process ends.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from nslogic.errors import LimitReachedError
from nslogic.signals import interruption_put_off

if TYPE_CHECKING:
    from concurrent.futures import Future
    from multiprocessing.connection import Connection

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
    # these take longer to load than a small question
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    # A forked process has everything loaded; elsewhere than on Linux system libraries do not bear it.
    forks = sys.platform == "linux"
    context = get_context("fork") if forks else get_context("spawn")
    leash, held = context.Pipe(duplex=False)
    given = (function, tuple(tasks), leash, held if forks else None)
    pool = ProcessPoolExecutor(processes, context, _begin, given)
    try:
        with interruption_put_off():  # a process that is just being made has no better answer to one than a traceback
            answers: list[Future[Result]] = [pool.submit(_answer, place) for place in range(len(tasks))]
        answers.reverse()
        while answers:
            yield answers.pop().result()
    except BrokenProcessPool:
        what = "A process that worked on a part of the question died, perhaps for want of memory."
        raise LimitReachedError(what, "Try --jobs 1.") from None
    finally:
        held.close()
        leash.close()
        pool.shutdown()


class _Given:
    """What a process was given to do, once for all of its tasks."""

    function: Callable[[Any], Any]
    tasks: tuple[Any, ...]


def _begin(
    function: Callable[[Task], Result],
    tasks: tuple[Task, ...],
    leash: Connection[Any, Any],
    held: Connection[Any, Any] | None,
) -> None:
    """Make a new process fit to work: told what to do, on its leash, deaf to Ctrl-C, and without a stream."""
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one
    if held is not None:
        held.close()  # a forked process has it too, and would wait for itself
    Thread(target=_end_with, args=(leash,), daemon=True).start()
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):  # who reads what the first process writes must not have to wait for this one
        os.dup2(nothing, stream)
    _Given.function, _Given.tasks = function, tasks


def _end_with(leash: Connection[Any, Any]) -> None:
    """End this process when nobody holds its leash any more."""
    from multiprocessing.connection import wait

    wait([leash])
    os._exit(1)


def _answer(place: int) -> Any:
    return _Given.function(_Given.tasks[place])
