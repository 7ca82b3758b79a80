"""A formula with its label: what a verdict can rest on."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic.orders.formulas import Formula
from nslogic.records import Record
from nslogic.theory.model import Origin

Sort: TypeAlias = Literal["axiom", "trend", "domain", "value", "measured", "where"]


class Constraint(Record):
    """The formula of one label; `cost` is its weight in repairs."""

    label: str
    sort: Sort
    formula: Formula
    definition: bool
    cost: Fraction
    origin: Origin
