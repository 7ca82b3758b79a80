"""Arguments of questions: theories by name, path or dict, regimes by name, options by their command-line names.

A wrong argument raises an `InvalidInputError` that says what to write instead.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.questions.readers import RequestReader, refuse, shown, what_was_meant, words
from nslogic.records import replace
from nslogic.theory.model import Regime, Theory

if TYPE_CHECKING:
    from typing import TypedDict

    from nslogic.limits import Limits

    Number: TypeAlias = int | float | str | Decimal | Fraction

    class CommonNames(TypedDict, total=False):
        """Options that several questions have, as the command line names them."""

        sigma: Number
        timeout: Number | None

    class RunNames(TypedDict, total=False):
        """Options of a run of simulations, as the command line names them."""

        seeds: int | None
        small: bool
        jobs: int
        cluster: str | None
        cache: str | os.PathLike[str] | None


TheoryLike: TypeAlias = "Theory | str | os.PathLike[str] | Mapping[str, object]"
RegimeNames: TypeAlias = "str | Iterable[str] | None"
OptionsKind = TypeVar("OptionsKind")


def theory_from(given: object) -> Theory:
    """Return the theory that an argument names: a Theory, a path, the name of a bundled theory, or its TOML as a dict.

    Raises:
        InvalidInputError: there is no such theory, or it cannot be read.
    """
    if isinstance(given, Theory):
        return given
    if isinstance(given, (str, os.PathLike)):
        from nslogic.theory.library import load

        return load(given)
    if isinstance(given, Mapping):
        from nslogic.theory.in_memory import theory_of_tables

        return theory_of_tables(given)
    return refuse(codes.UNKNOWN_THEORY, f"{shown(given)} is not a theory", "give a name, a path, a Theory or a dict")


def regimes_from(theory: Theory, names: object, *, expected_only: bool = False) -> tuple[Regime, ...]:
    """Return the regimes with these names; for None, all of them or those that are expected to be consistent.

    Raises:
        InvalidInputError: the theory has no regime of that name.
    """
    if names is None:
        return tuple(regime for regime in theory.regimes if regime.expect == "consistent" or not expected_only)
    known = {regime.name: regime for regime in theory.regimes}
    asked = words("regimes", names)
    if not asked:
        refuse(
            codes.EMPTY,
            "no regime is named",
            f"leave `regimes` out to ask about all, or name one: {what_was_meant('', known)}",
        )
    unknown = [name for name in asked if name not in known]
    if unknown:
        raise InvalidInputError(
            tuple(
                Diagnostic(
                    codes.UNKNOWN_REGIME,
                    f"{theory.name} has no regime {shown(name)}",
                    None,
                    what_was_meant(name, known),
                )
                for name in unknown
            )
        )
    return tuple(known[name] for name in dict.fromkeys(asked))


def fields_from(
    question: str, readers: Mapping[str, tuple[str, RequestReader]], named: Mapping[str, object]
) -> dict[str, object]:
    """Read options that were given by name, and return their values by field.

    Args:
        question: The name of the question.
        readers: For each option its field, and the function that reads it.
        named: The options as they were given.

    Raises:
        InvalidInputError: the question has no such option, or the option cannot have this value.
    """
    unknown = [name for name in named if name not in readers]
    if unknown:
        raise InvalidInputError(
            tuple(
                Diagnostic(
                    codes.UNKNOWN_KEY, f"{question} has no option {shown(name)}", None, what_was_meant(name, readers)
                )
                for name in unknown
            )
        )
    return {readers[name][0]: readers[name][1](name, value) for name, value in named.items()}


def options_from(
    kind: type[OptionsKind],
    given: object,
    readers: Mapping[str, RequestReader],
    otherwise: Callable[[], OptionsKind] | None = None,
) -> OptionsKind:
    """Return the options given as `options`, with every field read; without any, the default options.

    Raises:
        InvalidInputError: they are options of another question, or a field cannot have its value.
    """
    if given is None:
        return kind() if otherwise is None else otherwise()
    if not isinstance(given, kind):
        message = f"options should be {kind.__name__}, not {shown(given)}"
        refuse(codes.WRONG_TYPE, message, "or give them by name, as in `sigma=3`")
    return kind(**{name: readers[name](name, value) for name, value in vars(given).items()})


def limits_with(limits: Limits, fields: dict[str, object]) -> Limits:
    """Return limits with the time limit taken out of the fields."""
    return replace(limits, seconds=fields.pop("seconds")) if "seconds" in fields else limits


def references_from(name: str, given: object) -> tuple[object, ...]:
    """Return the theories that an argument lists, each still to be read; a single one counts as a list of one.

    Raises:
        InvalidInputError: it is no list.
    """
    if isinstance(given, (Theory, str, os.PathLike, Mapping)):
        return (given,)
    if not isinstance(given, Iterable):
        return (refuse(codes.WRONG_TYPE, f"{name} should be a list of theories, not {shown(given)}", "write a list"),)
    return tuple(given)
