"""Runs of tests in processes of their own, which share what is loaded, for `benchmarks/mutants.py`."""

from __future__ import annotations

import cProfile
import functools
import gc
import importlib
import os
import pickle
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import NamedTuple, NoReturn, TypeAlias, TypeVar

import pytest
from hypothesis import Phase, settings

LOADED_BEFORE = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""Modules that were loaded before the tests are no reason to complain."""

CONFIGURED = ("-p", "pytest_asyncio.plugin")
"""The plugin that the options of `pyproject.toml` are of: without it they are errors."""

OPTIMIZED = 1
"""The flag of code that is a function's, and not a module's or a class's (`inspect.CO_OPTIMIZED`)."""

MOST_MEMORY = 8 << 30

_T = TypeVar("_T")
_Cache = functools._lru_cache_wrapper  # noqa: SLF001 (it has no other name)
Change: TypeAlias = tuple[CodeType, CodeType]


class Test(NamedTuple):
    """A test that passes: its name, the seconds of a processor that it takes, and the functions that it calls."""

    name: str
    seconds: float
    functions: frozenset[int]


class Answer(NamedTuple):
    """What tests said of a mutant: whether it `survived`, was `killed`, or `killed by time`, and which were asked.

    `not asked` where it has to be loaded first; `fails` where a test fails as it is.
    """

    word: str
    tests: tuple[Test, ...]


class Collected:
    """The tests of a folder in this process, of which some are run at a time, in a copy of it."""

    def __init__(self, session: pytest.Session, folder: Path) -> None:
        self.items = {item.nodeid: item for item in session.items}
        self._session, self._folder = session, folder
        self._functions: tuple[FunctionType, ...] = ()
        self._caches: tuple[_Cache[object], ...] = ()

    def look(self) -> None:
        """Note what is loaded, which can be changed afterwards, and keep it out of all collections of garbage."""
        package = str(self._folder / "nslogic")
        functions = (one for one in gc.get_objects() if type(one) is FunctionType)
        self._functions = tuple(one for one in functions if one.__code__.co_filename.startswith(package))
        caches = (one for one in gc.get_objects() if isinstance(one, _Cache))
        self._caches = tuple(one for one in caches if one.__module__.startswith("nslogic"))
        gc.freeze()

    def measured(self, longest: float) -> list[Test]:
        """Return tests with what they take and what they call, up to the first that fails.

        A test that takes more than the `longest` seconds of a processor has infinitely many, and calls nothing.
        """
        names, tests = list(self.items), list[Test]()
        while len(tests) < len(names):
            before = len(tests)
            tests.extend(answers_of(partial(self._measure, names[before:], longest)))
            if tests[before:] and tests[-1].name == "":
                return tests[:-1]
            if len(tests) < len(names):
                tests.append(Test(names[len(tests)], float("inf"), frozenset()))
        return tests

    def _measure(self, names: Sequence[str], longest: float, send: Callable[[Test], None]) -> None:
        """Send what tests take and call, up to the first that fails; one that takes too long ends the process."""
        for name in names:
            self._forget()
            _end_after(longest)
            functions: set[int] = set()
            start = time.process_time()
            with _Called(functions, str(self._folder / "nslogic")):
                self._run(name)
            seconds = time.process_time() - start
            if self._session.testsfailed:
                send(Test("", seconds, frozenset()))
                return
            send(Test(name, seconds, frozenset(functions)))

    def changed(self, module: Path, after: str) -> list[tuple[FunctionType, CodeType]]:
        """Return the functions of a module, given below the project, that a text changes, with their code there.

        Empty where the text changes more than functions, or one that is not kept: such a change has to be loaded.
        """
        path = self._folder / module
        before = path.read_text(encoding="utf-8")
        changes = _changes(*(compile(text, str(path), "exec", dont_inherit=True) for text in (before, after)))
        alive = [one for one in self._functions if one.__code__.co_filename == str(path)]
        changed: list[tuple[FunctionType, CodeType]] = []
        for old, new in changes or ():
            same = [one for one in alive if one.__code__ == old and one.__code__.co_qualname == old.co_qualname]
            if not same or any(one.__code__.co_freevars != new.co_freevars for one in same):
                return []
            changed.extend((one, new) for one in same)
        return changed

    def answer(self, tests: Sequence[Test], changes: Sequence[tuple[FunctionType, CodeType]] = ()) -> Answer:
        """Return what some tests say, the changes being made. They end with the first that fails."""
        child = os.fork()
        if not child:
            code = 70
            try:
                for function, changed in changes:
                    function.__code__ = changed
                self._forget()
                code = self._failures(tests)
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        return Answer("survived" if code == 0 else "killed" if code > 0 else "killed by time", tuple(tests))

    def _failures(self, tests: Sequence[Test]) -> int:
        for place, test in enumerate(tests):
            _end_after(1 + 5 * test.seconds)
            self._run(test.name, *(other.name for other in tests[place + 1 : place + 2]))
            if self._session.testsfailed:
                return 1
        return 0

    def _forget(self) -> None:
        """Empty the caches of the package: what they hold may come from other code, and hides who calls what."""
        for cache in self._caches:
            cache.cache_clear()

    def _run(self, name: str, following: str = "") -> None:
        item = self.items[name]
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=self.items.get(following))


def collected(
    folder: Path, tests: Sequence[str], use: Callable[[Collected], None], seconds: int = resource.RLIM_INFINITY
) -> NoReturn:
    """Collect tests in this process, silently, use them where that went well, and end it, at the latest in time."""

    class Loop:
        """Takes the place of what pytest does with the tests that it collected."""

        @pytest.hookimpl(trylast=True)
        def pytest_configure(self) -> None:
            """Stop a property at its first failure: a smaller one, which takes long to find, is not asked for."""
            settings.register_profile("first", settings.default, phases=[Phase.explicit, Phase.generate])
            settings.load_profile("first")

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtestloop(self, session: pytest.Session) -> bool:
            """Use the tests."""
            if not session.testsfailed:
                use(Collected(session, folder))
            return True

    code = 70
    try:
        silent = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(silent, stream)
        os.chdir(folder)
        os.environ.update(
            PYTHONPATH=str(folder), CI="1", PYTEST_DISABLE_PLUGIN_AUTOLOAD="1"
        )  # loading them takes longer
        sys.path.insert(0, str(folder))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, resource.RLIM_INFINITY))
        options = ["-q", "-s", "--tb=no", "-m", "not slow", "-p", "no:cacheprovider", f"--basetemp={folder}.files"]
        code = int(pytest.main([*options, *CONFIGURED, *LOADED_BEFORE, *tests], plugins=[Loop()]))
    finally:
        os._exit(code)


def answers_of(run: Callable[[Callable[[_T], None]], None]) -> Iterator[_T]:
    """Yield what a function sends in a process of its own, as far as it gets."""
    source, sink = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(source)
            with os.fdopen(sink, "wb") as answers:

                def send(answer: _T) -> None:
                    pickle.dump(answer, answers)
                    answers.flush()

                run(send)
        finally:
            os._exit(0)
    os.close(sink)
    with os.fdopen(source, "rb") as stream:
        while True:
            try:
                yield pickle.load(stream)
            except EOFError:
                break
    os.waitpid(child, 0)


def load(modules: Sequence[Path]) -> None:
    """Load modules, given as paths below the project, so that the functions of all of them can be changed."""
    for module in modules:
        parts = module.with_suffix("").parts
        importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))


def _changes(before: CodeType, after: CodeType) -> list[Change] | None:
    """Return the functions that differ in two modules or classes, None where these differ themselves."""
    inner, other = before.co_consts, after.co_consts
    if before.co_code != after.co_code or before.co_names != after.co_names or len(inner) != len(other):
        return None
    changes: list[Change] = []
    for one, new in zip(inner, other, strict=True):
        if not isinstance(one, CodeType) or not isinstance(new, CodeType):
            if repr(one) != repr(new):
                return None
        elif one.co_flags & OPTIMIZED:
            changes.extend([(one, new)] if one != new else [])
        else:
            more = _changes(one, new)
            if more is None:
                return None
            changes.extend(more)
    return changes


def _end_after(seconds: float) -> None:
    """End this process when it has taken so many seconds of a processor from now on, if they are finitely many."""
    signal.setitimer(signal.ITIMER_PROF, 0 if seconds == float("inf") else seconds)


class _Called:
    """A block in which the functions below a folder that are called are noted, by the identity of their code.

    In this thread they are counted by a profiler, which takes far less time than a function that is called each time.
    """

    def __init__(self, functions: set[int], folder: str) -> None:
        self._functions, self._folder = functions, folder
        self._profile = cProfile.Profile(builtins=False, subcalls=False)

    def __enter__(self) -> None:
        threading.settrace(self._note)
        self._profile.enable()

    def __exit__(self, *problem: object) -> None:
        self._profile.disable()
        threading.settrace(None)
        codes = (entry.code for entry in self._profile.getstats())
        self._functions.update(
            id(code) for code in codes if isinstance(code, CodeType) and code.co_filename.startswith(self._folder)
        )

    def _note(self, frame: FrameType, _event: str, _argument: object) -> None:
        if frame.f_code.co_filename.startswith(self._folder):
            self._functions.add(id(frame.f_code))
