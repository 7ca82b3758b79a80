"""The one gateway to Z3: limits, Ctrl-C and the meaning of `unknown` are handled here, and nowhere else.

Left to itself Z3 takes Ctrl-C while it works, and then gives up with the same word as at a limit, "canceled". So it is
told not to, and works in a thread of its own: the signal reaches Python, which stops Z3 and passes the interruption on.
"""

from __future__ import annotations

import time
from contextlib import suppress
from threading import Event, Thread

import z3

from nslogic import deadline
from nslogic.errors import UndecidedError
from nslogic.limits import Limits

STOP_REPEAT = 0.05
"""After how many seconds Z3 is told to stop once more: it does not hear it before it has begun."""

Z3_POLL = 0.1
"""How many seconds a wait for Z3 lasts before it is seen whether there was a signal."""

SLACK = 0.01
"""How many seconds early Z3's clock may be."""

AT_A_LIMIT = ("canceled", "timeout", "max. resource limit exceeded")
"""The reasons that Z3 gives at a limit, any of them at the limit of time or of steps."""


def ask(solver: z3.Solver, *assumptions: z3.BoolRef, limits: Limits) -> bool:
    """Return whether the assertions of a solver are satisfiable together with assumptions.

    Raises:
        UndecidedError: Z3 gave up; the reason says at which limit.
        KeyboardInterrupt: somebody pressed Ctrl-C; Z3 has stopped.
    """
    seconds = min((limit for limit in (limits.seconds, deadline.remaining()) if limit is not None), default=None)
    solver.set("ctrl_c", False)
    solver.set("rlimit", limits.resource)
    if seconds is not None:
        solver.set("timeout", max(1, int(seconds * 1000)))
    begin = time.monotonic()
    answer = _answer(_Work(solver, assumptions), solver.ctx)
    if answer == z3.unknown:
        deadline.check_time()
        late = seconds is not None and time.monotonic() - begin >= seconds - SLACK
        raise UndecidedError(f"Z3 gave up: {_reason(solver.reason_unknown(), limits, late=late)}")
    return answer == z3.sat


class _Work(Thread):
    """The thread in which Z3 answers one question; it begins on a signal."""

    def __init__(self, solver: z3.Solver, assumptions: tuple[z3.BoolRef, ...]) -> None:
        super().__init__(name="z3", daemon=True)
        self._solver = solver
        self._assumptions = assumptions
        self.begin = Event()
        self.given_up = False
        self.done = Event()
        self.answer = z3.unknown
        self.error: Exception | None = None

    def run(self) -> None:
        """Ask Z3."""
        self.begin.wait()
        try:
            if not self.given_up:
                self.answer = self._solver.check(*self._assumptions)
        except Exception as error:  # goes on where the question was asked
            self.error = error
        finally:
            self.done.set()


def _answer(work: _Work, context: z3.Context) -> z3.CheckSatResult:
    """Return Z3's answer; whatever ends the wait, Z3 has stopped before this function returns or raises."""
    work.start()
    try:
        work.begin.set()
        while not work.done.wait(Z3_POLL):
            pass  # a signal that came just before the wait began does not end it
    finally:
        work.given_up = True
        work.begin.set()
        while not work.done.is_set():
            with suppress(KeyboardInterrupt):  # one interruption is enough
                context.interrupt()
                work.done.wait(STOP_REPEAT)
        work.join()  # it may hold the last reference to a term, which must not be given back while Z3 works again
    if isinstance(work.error, z3.Z3Exception):
        raise UndecidedError(f"Z3 gave up: {work.error}")
    if work.error is not None:
        raise work.error
    return work.answer


def _reason(reason: str, limits: Limits, *, late: bool) -> str:
    """Return why Z3 gave up."""
    if reason not in AT_A_LIMIT:
        return reason
    if limits.seconds is not None and (reason == "timeout" or late):
        return f"{limits.seconds:g} seconds were not enough"
    return f"its limit of {limits.resource:,} steps was reached"
