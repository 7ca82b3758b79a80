"""What was worked out for a question is remembered until it is answered: nothing stays behind in a process that lives long.

A function that is called again and again with the same values is `@remembered`. Its results lie in the memory that is
open; each question opens one, and a question that another one asks shares its memory. Outside of questions nothing is
remembered. Whoever asks many questions about the same theories may open a memory around them, as the command line does.
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
    """A function whose results are remembered, and how many of them at once."""

    __slots__ = ("function", "size")

    def __init__(self, function: Callable[..., object], size: int) -> None:
        self.function = function
        self.size = size


class _Results(dict[RememberedFunction, Callable[..., object]]):
    """For each function the same with its results, from its first call on."""

    __slots__ = ()

    def __missing__(self, plan: RememberedFunction) -> Callable[..., object]:
        results = self[plan] = lru_cache(maxsize=plan.size)(plan.function)
        return results


class Oblivion(_Results):
    """What stands in where no memory is open: each function as it is."""

    __slots__ = ()

    def __missing__(self, plan: RememberedFunction) -> Callable[..., object]:
        return plan.function


_OBLIVION = Oblivion()
_results: ContextVar[_Results] = ContextVar("results", default=_OBLIVION)
_outer: ContextVar[tuple[_Results, ...]] = ContextVar("outer", default=())


class Memory:
    """What was worked out for the questions asked within it, which share it; it may be opened again.

    One that is opened inside another leaves the remembering to the outer one.

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
        """Return how many functions have results in it."""
        return len(self._own)


def remembered(size: int) -> Callable[[Callable[_Inputs, _Result]], Callable[_Inputs, _Result]]:
    """Make a function remember its last results, as many as said, as long as a memory is open."""

    def decorate(function: Callable[_Inputs, _Result]) -> Callable[_Inputs, _Result]:
        plan = RememberedFunction(function, size)
        results = _results.get

        @wraps(function)
        def recalled(*args: object) -> object:
            return results()[plan](*args)

        return cast("Callable[_Inputs, _Result]", recalled)

    return decorate


def with_memory(question: Callable[_Inputs, _Result]) -> Callable[_Inputs, _Result]:
    """Make a function a question: what it works out is remembered until it answers."""

    @wraps(question)
    def answered(*args: _Inputs.args, **kwargs: _Inputs.kwargs) -> _Result:
        with Memory():
            return question(*args, **kwargs)

    return answered
