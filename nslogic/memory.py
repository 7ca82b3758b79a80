"""Caches that live as long as a question: results are remembered until it is answered, so that no process grows.

A function that is often called with the same values is `@remembered`. Its results are kept in the open memory; each
question opens one, and a question within another question shares its memory. Outside questions nothing is remembered.
Open a memory around several questions about the same theories to share results, as the command line does.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from types import TracebackType

_Inputs = ParamSpec("_Inputs")
_Result = TypeVar("_Result")


class RememberedFunction:
    """A function whose results are remembered, and the greatest number of results that are kept."""

    __slots__ = ("function", "size")

    def __init__(self, function: Callable[..., object], size: int) -> None:
        self.function = function
        self.size = size


class _Results(dict[RememberedFunction, Callable[..., object]]):
    """The functions of a memory, each with a cache of its results from the first call on."""

    __slots__ = ()

    def __missing__(self, plan: RememberedFunction) -> Callable[..., object]:
        results = self[plan] = lru_cache(maxsize=plan.size)(plan.function)
        return results


class Oblivion(_Results):
    """The functions while no memory is open: without a cache."""

    __slots__ = ()

    def __missing__(self, plan: RememberedFunction) -> Callable[..., object]:
        return plan.function


_OBLIVION = Oblivion()
_results: ContextVar[_Results] = ContextVar("results", default=_OBLIVION)
_outer: ContextVar[tuple[_Results, ...]] = ContextVar("outer", default=())


class Memory:
    """The remembered results of the questions that are asked within it, which share them; it may be opened again.

    A memory that is opened inside another uses the outer one.

    >>> import nslogic
    >>> with nslogic.Memory():
    ...     nslogic.check("resource").as_expected, len(nslogic.derive("resource"))
    (True, 4)
    """

    __slots__ = ("_own",)

    def __init__(self) -> None:
        self._own = _Results()

    def __enter__(self) -> Memory:
        open_now = _results.get()
        _outer.set((*_outer.get(), open_now))
        if open_now is _OBLIVION:
            _results.set(self._own)
        return self

    def __exit__(
        self, sort: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        *outer, before = _outer.get()
        _outer.set(tuple(outer))
        _results.set(before)

    def __len__(self) -> int:
        """Return the number of functions that have results in it."""
        return len(self._own)


def remembered(size: int) -> Callable[[Callable[_Inputs, _Result]], Callable[_Inputs, _Result]]:
    """Return a decorator that makes a function remember its last `size` results while a memory is open."""

    def decorate(function: Callable[_Inputs, _Result]) -> Callable[_Inputs, _Result]:
        plan = RememberedFunction(function, size)
        results = _results.get

        @wraps(function)
        def recalled(*args: object) -> object:
            return results()[plan](*args)

        return cast("Callable[_Inputs, _Result]", recalled)

    return decorate


def with_memory(question: Callable[_Inputs, _Result]) -> Callable[_Inputs, _Result]:
    """Return a function that answers a question with a memory of its own, unless one is open."""

    @wraps(question)
    def answered(*args: _Inputs.args, **kwargs: _Inputs.kwargs) -> _Result:
        with Memory():
            return question(*args, **kwargs)

    return answered
