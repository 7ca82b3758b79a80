"""Read theory files, as far as random theories use them: everything but imports."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

Table: TypeAlias = Mapping[str, object]


@dataclass(frozen=True)
class Optimum:
    """What is optimised, over what, in which program."""

    target: str
    maximise: bool
    over: tuple[str, ...]
    program: tuple[str, ...]
    ignoring_logs: bool


@dataclass(frozen=True)
class Axiom:
    """Laws, or an optimum, under conditions."""

    laws: tuple[str, ...]
    when: tuple[str, ...]
    optimum: Optimum | None
    definition: bool
    cost: Fraction


@dataclass(frozen=True)
class Parameter:
    """What a file says of a parameter: conditions, and an interval that is one point for an exact value."""

    where: tuple[str, ...]
    label: str
    low: Fraction
    high: Fraction


@dataclass(frozen=True)
class Regime:
    """Axioms, conditions, and trends that differ."""

    name: str
    axioms: tuple[str, ...]
    where: tuple[str, ...]
    trends: Mapping[str, str]


@dataclass(frozen=True)
class Claim:
    """A law that is claimed in regimes."""

    law: str
    regimes: tuple[str, ...]


@dataclass(frozen=True)
class Theory:
    """What a file says."""

    text: str
    target: str
    base: str
    trends: Mapping[str, str]
    parameters: Mapping[str, Parameter]
    axioms: Mapping[str, Axiom]
    regimes: tuple[Regime, ...]
    claims: Mapping[str, Claim]


def read_theory(text: str, *, sigma: Fraction = Fraction(2)) -> Theory:
    """Read the text of a theory file."""
    file: Table = tomllib.loads(text, parse_float=Fraction)
    axioms = {str(table["id"]): _axiom(table) for table in _tables(file.get("axioms", []))}
    regimes = tuple(
        Regime(
            name,
            tuple(_strings(table.get("axioms", list(axioms)))),
            _strings(table.get("where")),
            {quantity: str(trend) for quantity, trend in _table(table.get("trends", {})).items()},
        )
        for name, table in ((name, _table(table)) for name, table in _table(file.get("regimes", {})).items())
    ) or (Regime("default", tuple(axioms), (), {}),)
    every = tuple(regime.name for regime in regimes)
    head = _table(file["theory"])
    return Theory(
        text,
        str(head.get("target", "")),
        str(head.get("base", "")),
        {name: str(_table(table)["trend"]) for name, table in _table(file["quantities"]).items()},
        {name: _parameter(_table(table), name, sigma) for name, table in _table(file.get("parameters", {})).items()},
        axioms,
        regimes,
        {
            str(table["id"]): Claim(str(table["law"]), (str(table["regime"]),) if "regime" in table else every)
            for table in _tables(file.get("claims", []))
        },
    )


def _axiom(table: Table) -> Axiom:
    optimum = None
    for key in ("minimise", "maximise"):
        if key in table:
            over, program = _strings(table["over"]), _strings(table["subject_to"])
            optimum = Optimum(str(table[key]), key == "maximise", over, program, table.get("ignoring") == "logs")
    cost = _rational(table.get("cost", 1))
    return Axiom(
        _strings(table.get("law")), _strings(table.get("when")), optimum, table.get("kind") == "definition", cost
    )


def _parameter(table: Table, name: str, sigma: Fraction) -> Parameter:
    where = _strings(table.get("where"))
    if "interval" in table:
        low, high = (_rational(end) for end in _list(table["interval"]))
        return Parameter(where, f"measured({name})", low, high)
    if "value" not in table:
        return Parameter(where, "", Fraction(0), Fraction(0))
    value = _rational(table["value"])
    if "error" not in table:
        return Parameter(where, f"value({name})", value, value)
    room = sigma * _rational(table["error"])
    return Parameter(where, f"measured({name})", value - room, value + room)


def _rational(value: object) -> Fraction:
    assert isinstance(value, (int, str, Fraction))
    return Fraction(value)


def _table(value: object) -> Table:
    assert isinstance(value, dict)
    return value


def _list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def _tables(value: object) -> list[Table]:
    return [_table(table) for table in _list(value)]


def _strings(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(str(part) for part in _list(value))
