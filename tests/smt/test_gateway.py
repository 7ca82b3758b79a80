"""Whatever Z3 says, the gateway tells an answer from a limit, and a limit from a person who pressed Ctrl-C."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator

import pytest
import z3

from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.smt import gateway
from nslogic.smt.gateway import ask

SOLVERS: dict[str, Callable[[z3.Context], z3.Solver]] = {
    "tactics": lambda context: z3.Then("simplify", "tseitin-cnf", "nlsat", ctx=context).solver(),
    "polynomials": lambda context: z3.SolverFor("QF_NRA", ctx=context),
    "any": lambda context: z3.Solver(ctx=context),
}
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")


def hard(make: Callable[[z3.Context], z3.Solver], *, tracked: bool) -> z3.Solver:
    """Return a solver with a question that takes it minutes."""
    context = z3.Context()
    solver = make(context)
    x = [z3.Real(f"x{place}", context) for place in range(5)]
    terms = [
        z3.Sum([one**3 for one in x]) == 1,
        z3.Sum([x[place] * x[(place + 1) % 5] ** 2 for place in range(5)]) == z3.RealVal("1/3", context),
        z3.Sum([x[place] ** 2 * x[(place + 2) % 5] for place in range(5)]) > 2,
        z3.Product(x) > 1,
        z3.Sum([one**2 for one in x]) < z3.RealVal("3/2", context),
    ]
    if tracked:
        solver.set("unsat_core", True)
    for place, term in enumerate(terms):
        if tracked:
            solver.assert_and_track(term, str(place))
        else:
            solver.add(term)
    return solver


@pytest.fixture(params=[(name, tracked) for name in SOLVERS for tracked in (True, False)], ids=str)
def solver(request: pytest.FixtureRequest) -> z3.Solver:
    name, tracked = request.param
    return hard(SOLVERS[name], tracked=tracked)


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Listen to Ctrl-C: a runner in the background may have made this process deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def press_while_z3_works(monkeypatch: pytest.MonkeyPatch) -> None:
    """Send this process the signal of Ctrl-C as soon as Z3 has worked for a moment."""
    check = z3.Solver.check

    def checked(solver: z3.Solver, *assumptions: z3.BoolRef) -> z3.CheckSatResult:
        threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
        return check(solver, *assumptions)

    monkeypatch.setattr(z3.Solver, "check", checked)


def test_answers_are_passed_on() -> None:
    context = z3.Context()
    x, switch = z3.Real("x", context), z3.Bool("switch", context)
    solver = z3.Solver(ctx=context)
    solver.add(x * x < 2, z3.Implies(switch, x > 2))
    assert ask(solver, limits=Limits())
    assert not ask(solver, switch, limits=Limits())
    assert [str(one) for one in solver.unsat_core()] == ["switch"]


def test_the_limit_of_work_is_named(solver: z3.Solver) -> None:
    with pytest.raises(UndecidedError, match=r"^Z3 gave up: its limit of 20,000 steps was reached$"):
        ask(solver, limits=Limits(resource=20_000))


def test_the_limit_of_time_is_named(solver: z3.Solver) -> None:
    with pytest.raises(UndecidedError, match=r"^Z3 gave up: 0\.1 seconds were not enough$"):
        ask(solver, limits=Limits(resource=2_000_000_000, seconds=0.1))


@posix
@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_is_no_limit(solver: z3.Solver, monkeypatch: pytest.MonkeyPatch) -> None:
    press_while_z3_works(monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        ask(solver, limits=Limits(resource=2_000_000_000))
    monkeypatch.undo()
    assert not [one for one in threading.enumerate() if one.name == "z3" and one.is_alive()]
    again = z3.Solver(ctx=solver.ctx)
    again.add(z3.Real("x", solver.ctx) > 1)
    assert ask(again, limits=Limits())


@posix
@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_before_z3_has_begun_stops_it_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    solver = hard(SOLVERS["polynomials"], tracked=True)
    start = threading.Thread.start

    def started(thread: threading.Thread) -> None:
        start(thread)
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(gateway._Work, "start", started)
    with pytest.raises(KeyboardInterrupt):
        ask(solver, limits=Limits())


def test_an_error_of_z3_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: z3.Solver) -> z3.CheckSatResult:
        raise z3.Z3Exception("out of memory")

    monkeypatch.setattr(z3.Solver, "check", failing)
    with pytest.raises(UndecidedError, match=r"^Z3 gave up: out of memory$"):
        ask(z3.Solver(), limits=Limits())


def test_a_mistake_comes_through_as_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: z3.Solver) -> z3.CheckSatResult:
        raise ZeroDivisionError

    monkeypatch.setattr(z3.Solver, "check", failing)
    with pytest.raises(ZeroDivisionError):
        ask(z3.Solver(), limits=Limits())
