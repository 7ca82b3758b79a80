"""What is worked out for a question ends with it; what a memory holds ends with the memory."""

from __future__ import annotations

import ast
import gc
from collections.abc import Callable, Mapping
from itertools import chain
from pathlib import Path
from threading import Thread

import pytest

import nslogic
from nslogic import memory
from nslogic.memory import Memory, remembered, with_memory
from nslogic.workers import ordered_map

ROOT = Path(__file__).parents[1]

CALLS: list[int] = []


@remembered(2)
def squared(number: int) -> int:
    """Return a square, and say that it was worked out."""
    CALLS.append(number)
    return number * number


@with_memory
def sum_of_squares(*numbers: int) -> int:
    """Return a sum of squares, each worked out once."""
    return sum(map(squared, numbers))


@pytest.fixture(autouse=True)
def _no_calls() -> None:
    CALLS.clear()


def test_a_question_works_out_nothing_twice() -> None:
    assert sum_of_squares(3, 3, 4, 3) == 43
    assert CALLS == [3, 4]


def test_the_next_question_begins_anew() -> None:
    sum_of_squares(3)
    sum_of_squares(3)
    assert CALLS == [3, 3]


def test_outside_of_questions_nothing_is_remembered() -> None:
    assert squared(3) + squared(3) == 18
    assert CALLS == [3, 3]


def test_what_was_not_asked_for_lately_is_forgotten() -> None:
    sum_of_squares(1, 2, 3, 1)
    assert CALLS == [1, 2, 3, 1]


def test_questions_share_the_memory_around_them() -> None:
    with Memory() as outer:
        sum_of_squares(3)
        with Memory() as inner:
            sum_of_squares(3, 4)
    assert CALLS == [3, 4]
    assert (len(outer), len(inner)) == (1, 0)


def test_a_memory_can_be_opened_again() -> None:
    kept = Memory()
    for _ in range(2):
        with kept:
            sum_of_squares(5)
    assert CALLS == [5]
    assert squared(5) == 25
    assert CALLS == [5, 5]


def test_an_error_closes_the_memory() -> None:
    with pytest.raises(ZeroDivisionError), Memory():
        squared(1 // (squared(3) - 9))
    squared(3)
    assert CALLS == [3, 3]


def test_threads_remember_apart() -> None:
    with Memory():
        squared(3)
        thread = Thread(target=sum_of_squares, args=(3, 3))
        thread.start()
        thread.join()
        squared(3)
    assert CALLS == [3, 3]


def _times_worked_out(number: int) -> int:
    squared(number)
    squared(number)
    return len(CALLS)


def test_processes_have_memories() -> None:
    assert list(ordered_map(_times_worked_out, [6, 6], processes=2)) in ([1, 1], [1, 2], [2, 1])


SMALL: dict[str, object] = {
    "name": "small",
    "quantities": {"X": "grows", "Y": "free", "Z": "free"},
    "parameters": {"alpha": "alpha > 0"},
    "axioms": {"first": "Y ~ X^alpha", "second": "Z ~ Y^(1/(1+alpha))"},
    "claims": [{"id": "claim", "law": "Z >> 1"}],
    "target": "Z",
    "base": "X",
}


def _of_power(power: int) -> Mapping[str, object]:
    axioms = {"first": f"Y ~ X^({power}*alpha)", "second": f"Z ~ Y^({power + 1}/({power + 2}+alpha))"}
    return {**SMALL, "name": f"small-{power}", "axioms": axioms}


def _fit(folder: Path, bootstrap: int = 0) -> nslogic.FitResult:
    lines = [f"{n},{d},{1.5 + n**-0.3 + d**-0.3}" for n in (1e6, 1e7, 1e8, 1e9) for d in (1e8, 1e9, 1e10)]
    table = folder / "runs.csv"
    table.write_text("\n".join(["parameters,tokens,loss", *lines]), encoding="utf-8")
    return nslogic.fit(table, bootstrap=bootstrap)


QUESTIONS: dict[str, Callable[[Path], object]] = {
    "ablate": lambda _: nslogic.ablate("resource", regimes="redundancy"),
    "against": lambda folder: nslogic.against(_fit(folder, bootstrap=5), "resource"),
    "check": lambda _: nslogic.check(SMALL),
    "compare": lambda _: nslogic.compare(["quanta", "solvable"]),
    "decide": lambda _: nslogic.decide("quanta", "solvable"),
    "derive": lambda _: nslogic.derive(SMALL),
    "derive_bases": lambda _: nslogic.derive_bases("kaplan", ("N_p", "D"), regimes="joint"),
    "diff": lambda _: nslogic.diff("resource:redundancy", "critical-depth:structural"),
    "explain": lambda _: nslogic.explain("NSL303"),
    "fit": _fit,
    "landscape": lambda _: nslogic.landscape(["quanta"]),
    "load": lambda _: nslogic.load("resource"),
    "loads": lambda _: nslogic.loads((ROOT / "theories" / "resource.toml").read_text(encoding="utf-8")),
    "phase_diagram": lambda _: nslogic.phase_diagram(SMALL, "default", parameters="alpha"),
    "plan": lambda _: nslogic.plan(SMALL, scale={"X": 10}),
    "prove": lambda _: nslogic.prove(SMALL),
    "sensitivity": lambda _: nslogic.sensitivity("besiroglu", regimes="refitted", target="N_p", base="C"),
    "show": lambda _: nslogic.show(SMALL),
    "simulate": lambda folder: nslogic.simulate("random-features", small=True, seeds=1, cache=folder),
    "spotcheck": lambda folder: nslogic.spotcheck("solvable", small=True, seeds=1, cache=folder),
    "theory": lambda _: nslogic.theory(SMALL),
    "verify": lambda _: nslogic.verify(ROOT / "proofs" / "resource.json"),
}


def test_all_questions_are_here() -> None:
    functions = {name for name in nslogic.__all__ if name[0].islower()}
    assert functions == QUESTIONS.keys()


@pytest.mark.slow
@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_and_its_page_work_in_a_memory(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forgotten(_: object, plan: memory.RememberedFunction) -> None:
        raise AssertionError(f"{plan.function} is called where nothing is remembered")

    monkeypatch.setattr(memory.Oblivion, "__missing__", forgotten)
    answer = QUESTIONS[name](tmp_path)
    assert str(answer)
    if isinstance(answer, nslogic.LawResult | nslogic.TheoryResult):
        assert answer.to_dict()


@pytest.mark.slow
def test_many_questions_leave_nothing_behind() -> None:
    """A notebook or an editor asks on and on, each time about something else."""

    def ask(powers: range) -> int:
        for power in powers:
            theory = _of_power(power)
            assert nslogic.check(theory).as_expected
            assert str(nslogic.derive(theory))
        gc.collect()
        return len(gc.get_objects())

    before = ask(range(1, 11))
    assert ask(range(11, 211)) <= before + 50


def test_a_memory_would_have_kept_them() -> None:
    """The test above can fail."""
    with Memory() as kept:
        nslogic.check(_of_power(1))
        gc.collect()
        before = len(gc.get_objects())
        for power in range(2, 12):
            nslogic.check(_of_power(power))
        gc.collect()
        assert len(gc.get_objects()) > before + 200
        assert len(kept) > 5


ONE_ENTRY = {
    "nslogic/diagnostics/catalogue.py:known_codes": "the codes of the package",
    "nslogic/export/coq/write.py:prelude": "a file of the package",
    "nslogic/theory/folders.py:bundled": "the theories of the package",
    "nslogic/theory/folders.py:bundled_measurements": "its measurements",
    "nslogic/theory/folders.py:library_folder": "their folder",
    "nslogic/lsp/shape.py:_schema": "the schema, as the editor reads it",
    "nslogic/theory/schema.py:_schema": "the schema, a file of the package",
    "nslogic/theory/schema.py:validator": "the same, compiled",
}
"""Functions without arguments whose one result stays: what the package ships, whatever is asked."""

OTHER_CACHES = {
    "nslogic/memory.py:__missing__": "here memories get theirs",
    "nslogic/testing/scenes.py:_below": "strategies for tests, which no question loads",
}


def _makes_a_cache(function: ast.FunctionDef) -> bool:
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    for node in (*function.decorator_list, *calls):
        name = ast.unparse(node.func if isinstance(node, ast.Call) else node)
        if name.removeprefix("functools.") in ("cache", "lru_cache"):
            return True
    return False


def test_nothing_else_outlives_a_question() -> None:
    """A cache of a module would grow with all that is ever asked."""
    places = set()
    for path in sorted((ROOT / "nslogic").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        classes = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
        for function in chain(tree.body, *classes):  # what is made within a call ends with it
            if isinstance(function, ast.FunctionDef) and _makes_a_cache(function):
                place = f"{path.relative_to(ROOT).as_posix()}:{function.name}"
                places.add(place)
                assert place not in ONE_ENTRY or not ast.unparse(function.args), f"{place} has arguments"
        for node in tree.body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                value = ast.unparse(node.value)
                assert value not in ("{}", "[]", "set()", "dict()", "list()"), f"{path} has a table that can grow"
    assert places == ONE_ENTRY.keys() | OTHER_CACHES.keys()
