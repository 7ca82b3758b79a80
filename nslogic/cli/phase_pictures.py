"""Pictures of derived laws for `derive`: what they are over, and the answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from nslogic.cli import exit_codes
from nslogic.cli.output import Output
from nslogic.cli.simulations import kind_of, write_plot
from nslogic.language.numbers import number_as_given
from nslogic.records import Record

if TYPE_CHECKING:
    from nslogic.limits import Limits
    from nslogic.questions.derive import LawResult
    from nslogic.questions.phases import AskedAxis
    from nslogic.questions.several_bases import BasesResult
    from nslogic.report.pictures import AnswerData

AXIS = re.compile(r"\s*(?P<name>[^=\s]+)\s*(?:=\s*(?P<low>[^=\s]+?)\s*\.\.\s*(?P<high>[^=\s]+)\s*)?")


class Picture(Record):
    """What `--over` and `--plot` ask for: parameters with their windows, and the file with its type."""

    axes: tuple[AskedAxis, ...]
    plot: Path | None
    kind: str

    @property
    def names(self) -> tuple[str, ...]:
        """Return the parameters."""
        return tuple(axis.name for axis in self.axes)


def picture_of(over: Sequence[str], plot: Path | None, *, force: bool, answer: str) -> Picture | None:
    """Return what picture is asked for, None where none is; raise a usage error where it makes no sense."""
    if not over and plot is None:
        return None
    if plot is None and answer != "json":
        raise click.BadParameter("it is for --plot FILE, or for --format json.", param_hint="--over")
    from nslogic.questions.phases import MOST_AXES

    axes = tuple(_axis(text) for texts in over for text in texts.split(","))
    if len(axes) > MOST_AXES or len({axis.name for axis in axes}) < len(axes):
        raise click.BadParameter("name one or two parameters, each once.", param_hint="--over")
    return Picture(axes, plot, kind_of(plot, force=force))


def _axis(text: str) -> AskedAxis:
    from nslogic.questions.phases import AskedAxis

    match = AXIS.fullmatch(text)
    if match is None:
        raise click.BadParameter(f"`{text}` is no parameter; write a, or a=0..2.", param_hint="--over")
    if match["low"] is None:
        return AskedAxis(match["name"])
    low, high = (number_as_given(match[end]) for end in ("low", "high"))
    if low is None or high is None or low >= high:
        raise click.BadParameter(f"`{text}` has no window; write it as a=0..2, from low to high.", param_hint="--over")
    return AskedAxis(match["name"], low, high)


def require_one_regime(regimes: Iterable[str], picture: Picture | None) -> None:
    """Refuse a plot of several regimes."""
    names = list(regimes)
    if picture is not None and picture.plot is not None and len(names) > 1:
        shown = ", ".join(names[:8]) + (", …" if len(names) > 8 else "")
        raise click.BadParameter(f"a picture is of one regime; choose one with --regime: {shown}.", param_hint="--plot")


def draw_laws(
    output: Output, results: Sequence[LawResult], picture: Picture, limits: Limits
) -> tuple[dict[str, object], int]:
    """Return the phases of laws for the JSON answer and an exit code, and write the plot; what has none is noted."""
    from nslogic.questions.phases import phases_of
    from nslogic.report.derive.phases_data import phases_data

    return _drawn(output, results, picture, lambda result: phases_data(phases_of(result, picture.axes, limits)))


def draw_bases(output: Output, results: Sequence[BasesResult], picture: Picture) -> tuple[dict[str, object], int]:
    """Return the profiles of laws in two bases as `draw_laws` returns phases; `--over x=0..2` is their window."""
    from nslogic.questions.profile import profile_of
    from nslogic.report.derive.profile_data import TRAJECTORY, profile_data

    if picture.names not in ((), (TRAJECTORY,)):
        message = f"with two bases a picture is over the exponent {TRAJECTORY} of a trajectory: {TRAJECTORY}=0..2."
        raise click.BadParameter(message, param_hint="--over")
    low, high = (picture.axes[0].low, picture.axes[0].high) if picture.axes else (None, None)
    return _drawn(output, results, picture, lambda result: profile_data(profile_of(result, low=low, high=high)))


AnsweredLaw = TypeVar("AnsweredLaw", "LawResult", "BasesResult")


def _drawn(
    output: Output, results: Sequence[AnsweredLaw], picture: Picture, data_of: Callable[[AnsweredLaw], AnswerData]
) -> tuple[dict[str, object], int]:
    from nslogic.errors import UndecidedError
    from nslogic.questions.phases import NoPictureError

    phases: list[AnswerData] = []
    code = exit_codes.AS_EXPECTED
    for result in results:
        try:
            phases.append(data_of(result))
        except (NoPictureError, UndecidedError) as problem:
            output.note(f"no picture of {result.theory.name} · {result.regime.name}: {problem}")
            code = exit_codes.UNREADABLE if isinstance(problem, NoPictureError) else exit_codes.UNDECIDED
    if picture.plot is not None and phases:
        from nslogic.report.derive.plots import phases_plot

        write_plot(output, picture.plot, lambda: phases_plot(phases[0], picture.kind))
    return {"phases": phases}, code
