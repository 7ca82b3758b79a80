"""Which column of a table holds what: those named by a person, else those with a usual name, in whichever unit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Literal, NamedTuple, TypeAlias, get_args

from nslogic.diagnostics.codes import COLUMN_MISSING, COLUMN_NOT_CLEAR
from nslogic.errors import Diagnostic, Location
from nslogic.fits.tables.cells import UNITS_BEHIND

Role: TypeAlias = Literal["parameters", "tokens", "flop", "unique", "loss"]
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
            "parametercount",
            "paramcount",
            "totalparams",
            "totalparameters",
            "nonembeddingparams",
            "nonembeddingparameters",
        ]
    ),
    "tokens": frozenset(
        [
            "d",
            "tokens",
            "ntokens",
            "numtokens",
            "trainingtokens",
            "traintokens",
            "traintok",
            "tok",
            "trainingtokensseen",
            "data",
            "datasetsize",
            "examples",
            "tokensseen",
            "seentokens",
            "totaltokens",
            "consumedtokens",
            "trainedtokens",
        ]
    ),
    "flop": frozenset(
        [
            "c",
            "flop",
            "flops",
            "trainingflop",
            "trainingflops",
            "trainflop",
            "trainflops",
            "compute",
            "trainingcompute",
            "totalflop",
            "totalflops",
        ]
    ),
    "unique": frozenset(["u", "unique", "uniquetokens", "uniquedata", "uniqueexamples"]),
    "loss": frozenset(
        [
            "l",
            "loss",
            "testloss",
            "valloss",
            "validationloss",
            "evalloss",
            "finalloss",
            "trainloss",
            "trainingloss",
            "lossvalidation",
            "lossval",
            "lossvalid",
            "validloss",
            "losseval",
            "losstest",
            "losstrain",
            "valbpb",
            "bpb",
            "bitsperbyte",
            "crossentropy",
            "crossentropyloss",
            "ce",
            "celoss",
            "nll",
            "nllloss",
            "errorrate",
            "testerror",
            "valerror",
            "validationerror",
            "evalerror",
        ]
    ),
}


class RunColumn(NamedTuple):
    """A column of a table: its place, and what its numbers are multiplied by."""

    place: int
    factor: float = 1.0


def plain_name(name: str) -> str:
    """Return a column's name without case and punctuation: `Model Size` is `modelsize`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


_UNIT = re.compile(
    r"(?P<name>.*?[A-Za-z0-9])[ _/]*(?:in[ _])?[\[(]?(?<=[ _/\[(])(?P<unit>[kmbgt]|bn|mn|tn|thousand|million|billion|trillion)s?[\])]?",
    re.IGNORECASE,
)


def readings_of(name: str) -> tuple[tuple[str, float], ...]:
    """Return the plain names that a column may be meant by, each with the factor of its unit.

    Loggers put groups before a slash or a dot, and units behind a name.

    >>> readings_of("eval/loss"), readings_of("summary.loss"), readings_of("tokens_B")
    ((('evalloss', 1.0), ('loss', 1.0)), (('summaryloss', 1.0), ('loss', 1.0)), (('tokensb', 1.0), ('tokens', 1000000000.0)))
    """
    readings = {plain_name(name): 1.0}
    readings.setdefault(plain_name(re.split(r"[/.]", name)[-1]), 1.0)
    unit = _UNIT.fullmatch(name.strip())
    if unit is not None:
        readings.setdefault(plain_name(re.split(r"[/.]", unit["name"])[-1]), UNITS_BEHIND[unit["unit"].lower()])
    return tuple(readings.items())


def factor_of_named(name: str, role: Role) -> float:
    """Return the factor of the unit of a column that a person named, as if it had been recognised.

    Without a usual name, a letter in brackets or a whole word is a unit, and a letter behind a line is not.

    >>> factor_of_named("tokens_B", "tokens"), factor_of_named("seen (B)", "tokens"), factor_of_named("seen_b", "tokens")
    (1000000000.0, 1000000000.0, 1.0)
    """
    for reading, factor in readings_of(name):
        if reading in USUAL_NAMES[role]:
            return factor
    unit = _UNIT.fullmatch(name.strip())
    says_unit = unit is not None and (name.strip()[-1] in "])" or len(unit["unit"]) > 2)
    return UNITS_BEHIND[unit["unit"].lower()] if unit is not None and says_unit else 1.0


def find_columns(
    header: Sequence[str], named: Mapping[Role, str], place: Location
) -> tuple[dict[Role, RunColumn], list[Diagnostic]]:
    """Return the column of each role that is there, and what is not clear about them.

    Args:
        header: The names of all columns.
        named: The names that a person gave; the other columns are recognised by their usual names.
        place: Where the header is.
    """
    columns: dict[Role, RunColumn] = {}
    problems: list[Diagnostic] = []
    for role in ROLES:
        if role in named:
            factor = factor_of_named(named[role], role)
            places = [RunColumn(number, factor) for number, name in enumerate(header) if name == named[role]]
        else:
            places = _usual(header, role)
        if len(places) > 1:
            names = ", ".join(f"`{header[column.place]}`" for column in places)
            advice = f"name one with --{role}" if len({header[column.place] for column in places}) > 1 else "rename one"
            message = f"more than one column may hold the {role}: {names}"
            problems.append(Diagnostic(COLUMN_NOT_CLEAR, message, place, advice))
        elif places:
            columns[role] = places[0]
        elif role in named:
            problems.append(missing(f"no column `{named[role]}`", header, named[role], place))
    problems += _used_twice(header, columns, named, place)
    if "loss" not in columns and not problems:
        problems.append(missing("no column holds the loss", header, "loss", place, "name it with --loss"))
    return columns, problems


def _usual(header: Sequence[str], role: Role) -> list[RunColumn]:
    """Return the columns with a usual name of a role; one that is called just so stands for all."""
    columns = []
    for number, name in enumerate(header):
        factor = next((factor for reading, factor in readings_of(name) if reading in USUAL_NAMES[role]), None)
        if factor is not None:
            columns.append(RunColumn(number, factor))
    whole = [column for column in columns if plain_name(header[column.place]) in USUAL_NAMES[role]]
    return whole or columns


def _used_twice(
    header: Sequence[str], columns: Mapping[Role, RunColumn], named: Mapping[Role, str], place: Location
) -> list[Diagnostic]:
    """Return a problem for each column that is taken for two things."""
    first: dict[int, Role] = {}
    problems = []
    for role, (number, _) in columns.items():
        other = first.setdefault(number, role)
        if other == role:
            continue
        reasons = [
            f"is named as the {each}" if each in named else f"holds the {each} by its name" for each in (other, role)
        ]
        guessed = next((each for each in (other, role) if each not in named), role)
        message = f"the column `{header[number]}` {reasons[0]}, and {reasons[1]}"
        problems.append(
            Diagnostic(COLUMN_NOT_CLEAR, message, place, f"name another column with --{guessed}, or rename it")
        )
    return problems


def missing(message: str, header: Sequence[str], name: str, place: Location | None, advice: str = "") -> Diagnostic:
    """Return that a column is not there, with the nearest name and those that are."""
    near = get_close_matches(name, header, n=1)
    names = ", ".join(f"`{column}`" for column in header[:12]) + (", …" if len(header) > 12 else "")
    parts = [part for part in (advice, f"did you mean `{near[0]}`?" if near else "", f"there are {names}") if part]
    return Diagnostic(COLUMN_MISSING, message, place, "; ".join(parts))
