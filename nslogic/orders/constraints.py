"""A formula with its label: what a verdict can rest on."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic.orders.formulas import TRUE, Formula
from nslogic.records import Record
from nslogic.theory.model import Origin

Sort: TypeAlias = Literal["axiom", "trend", "domain", "value", "measured", "where"]


class Constraint(Record):
    """The formula of one label; `cost` is its weight in repairs.

    Where the parameters do not meet `within`, the formula says nothing, and the label may say something.
    """

    label: str
    sort: Sort
    formula: Formula
    definition: bool
    cost: Fraction
    origin: Origin
    within: Formula = TRUE
