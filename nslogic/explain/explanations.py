"""Why a core is contradictory, as a person would say it: which laws to multiply, and what they then say against whom.

Read off the certificate: the multiplied rows of a contradiction add up to `0 < 0`. Everything but one trend adds up
to a law that this trend denies. Where laws have alternatives, each way to take them clashes for its own reason; where
exponents are symbolic, multipliers are functions of the parameters, and hold where these have the right signs.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import islice

from nslogic.deadline import TimeUpError
from nslogic.engines.linear import is_linear
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.explain.clashes import CaseOfClash, ParameterClash, case_of, facts_of
from nslogic.limits import Limits
from nslogic.orders.formulas import Formula, has_logs
from nslogic.orders.projection import Alternative, alternatives_of
from nslogic.orders.system import System
from nslogic.printing import Brief
from nslogic.records import Record

EXPLAINED_CASES = 16
"""In how many ways the alternatives of a clash may be taken, or its parameters lie, for it to be explained."""


class Side(Brief, Record):
    """One of two laws that clash: what `labels` give, or the one of them says.

    `span` are the least and the greatest value of the law's exponent over the values that are known of the parameters
    in it, which `parameters` names.
    """

    labels: tuple[str, ...]
    law: str
    span: tuple[Fraction, Fraction] | None = None
    parameters: tuple[str, ...] = ()

    def in_short(self) -> str:
        """Return who says what."""
        return f"{', '.join(self.labels)}: {self.law}"


class Explanation(Brief, Record):
    """Why a core is contradictory, case by case; `missing` says what could not be explained, and is empty if all is.

    `sides` are two laws about one quantity that say different things, where the clash can be told so: what some labels
    of the core give, and what the one says that they are set against.
    """

    core: tuple[str, ...]
    cases: tuple[CaseOfClash | ParameterClash, ...]
    missing: str = ""
    sides: tuple[Side, ...] = ()

    def in_short(self) -> str:
        """Return what clashes."""
        return f"of {', '.join(self.core)}"


def explain_core(system: System, core: tuple[str, ...], limits: Limits) -> Explanation:
    """Return why labels clash, as far as it can be said."""
    formulas = {label: system.constraint(label).formula for label in core}
    with_logs = any(map(has_logs, formulas.values()))
    if all(map(is_linear, formulas.values())):
        try:
            return _linear(core, formulas, with_logs=with_logs)
        except TimeUpError as problem:
            return Explanation(core, (), problem.reason)
    from nslogic.explain.symbolic_certificates import (
        explain_symbolic,  # it takes Z3 to tell where which multipliers hold
    )

    told: dict[CaseOfClash | ParameterClash, None] = {}
    try:
        for case in explain_symbolic(system.parameters, formulas, limits, with_logs=with_logs, most=EXPLAINED_CASES):
            told[case] = None
    except (UndecidedError, LimitReachedError) as problem:
        return Explanation(core, tuple(told), str(problem).rstrip("."))
    return Explanation(core, tuple(told))


def _linear(core: tuple[str, ...], formulas: dict[str, Formula], *, with_logs: bool) -> Explanation:
    ways: list[list[tuple[str, Alternative]]] = [[]]
    for label, formula in formulas.items():
        choices = list(islice(alternatives_of(formula), EXPLAINED_CASES + 1))
        if len(choices) * len(ways) > EXPLAINED_CASES:
            return Explanation(
                core, (), f"there are more than {EXPLAINED_CASES} ways to take the alternatives of its laws"
            )
        ways = [[*way, (label, one)] for way in ways for one in choices]
    cases = [case_of(facts_of(way), with_logs=with_logs) for way in ways]
    return Explanation(core, tuple(dict.fromkeys(cases)))
