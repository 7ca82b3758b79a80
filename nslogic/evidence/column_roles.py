"""Which column of a table holds what: those named by a person, else those with a usual name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Literal, TypeAlias, get_args

from nslogic.diagnostics.codes import COLUMN_MISSING, COLUMN_NOT_CLEAR
from nslogic.errors import Diagnostic, Location

Role: TypeAlias = Literal["parameters", "tokens", "flop", "loss"]
ROLES: tuple[Role, ...] = get_args(Role)

USUAL_NAMES: dict[Role, frozenset[str]] = {
    "parameters": frozenset(
        [
            "n",
            "np",
            "nparams",
            "nparameters",
            "params",
            "parameters",
            "numparams",
            "numparameters",
            "modelsize",
            "size",
            "modelparameters",
        ]
    ),
    "tokens": frozenset(
        ["d", "tokens", "ntokens", "numtokens", "trainingtokens", "traintokens", "data", "datasetsize", "examples"]
    ),
    "flop": frozenset(
        ["c", "flop", "flops", "trainingflop", "trainingflops", "trainflop", "trainflops", "compute", "trainingcompute"]
    ),
    "loss": frozenset(
        ["l", "loss", "testloss", "valloss", "validationloss", "evalloss", "finalloss", "trainloss", "trainingloss"]
    ),
}


def plain_name(name: str) -> str:
    """Return a column's name without case and punctuation: `Model Size` is `modelsize`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def find_columns(
    header: Sequence[str], named: Mapping[Role, str], place: Location
) -> tuple[dict[Role, int], list[Diagnostic]]:
    """Return the position of each column that is there, and what is not clear about them.

    Args:
        header: The names of all columns.
        named: The names that a person gave; the other columns are recognised by their usual names.
        place: Where the header is.
    """
    found: dict[Role, int] = {}
    problems: list[Diagnostic] = []
    for role in ROLES:
        if role in named:
            places = [number for number, name in enumerate(header) if name == named[role]]
        else:
            places = [number for number, name in enumerate(header) if plain_name(name) in USUAL_NAMES[role]]
        if len(places) > 1:
            names = ", ".join(f"`{header[number]}`" for number in places)
            advice = f"name one with --{role}" if len({header[number] for number in places}) > 1 else "rename one"
            problems.append(
                Diagnostic(COLUMN_NOT_CLEAR, f"more than one column may hold the {role}: {names}", place, advice)
            )
        elif places:
            found[role] = places[0]
        elif role in named:
            problems.append(_missing(f"no column `{named[role]}`", header, named[role], place))
    problems += _used_twice(header, found, named, place)
    if "loss" not in found and not any(problem.message.startswith("more") for problem in problems) and not problems:
        problems.append(_missing("no column holds the loss", header, "loss", place, "name it with --loss"))
    return found, problems


def _used_twice(
    header: Sequence[str], found: Mapping[Role, int], named: Mapping[Role, str], place: Location
) -> list[Diagnostic]:
    """Return a problem for each column that is taken for two things."""
    first: dict[int, Role] = {}
    problems = []
    for role, number in found.items():
        other = first.setdefault(number, role)
        if other == role:
            continue
        said = [
            f"is named as the {each}" if each in named else f"holds the {each} by its name" for each in (other, role)
        ]
        guessed = next((each for each in (other, role) if each not in named), role)
        message = f"the column `{header[number]}` {said[0]}, and {said[1]}"
        problems.append(
            Diagnostic(COLUMN_NOT_CLEAR, message, place, f"name another column with --{guessed}, or rename it")
        )
    return problems


def _missing(message: str, header: Sequence[str], name: str, place: Location, advice: str = "") -> Diagnostic:
    near = get_close_matches(name, header, n=1)
    there = ", ".join(f"`{one}`" for one in header[:12]) + (", …" if len(header) > 12 else "")
    parts = [part for part in (advice, f"did you mean `{near[0]}`?" if near else "", f"there are {there}") if part]
    return Diagnostic(COLUMN_MISSING, message, place, "; ".join(parts))
