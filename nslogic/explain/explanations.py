"""Explanations of cores by Farkas certificates: which laws multiply to a law that another label denies.

The multiplied rows of a certificate add up to `0 < 0`; all but one trend add up to a law that this trend denies. Where
laws have alternatives, each choice of them has its own certificate; where exponents are symbolic, multipliers are
functions of the parameters, and prove the clash where these have the right signs.
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


class SideCase(Brief, Record):
    """A law that some labels imply in one case, and the conditions of the case."""

    law: str
    when: tuple[str, ...]

    def in_short(self) -> str:
        """Return the law and its conditions."""
        return f"{self.law} where {' and '.join(self.when)}"


class Side(Brief, Record):
    """One of two laws that clash: what `labels` give, or the one of them says.

    Where the labels give a law in each of several `cases`, which cover everything, `law` lists them with their conditions.

    `span` is the range of the law's exponent over the known values of the parameters in it, which `parameters` names.
    """

    labels: tuple[str, ...]
    law: str
    span: tuple[Fraction, Fraction] | None = None
    parameters: tuple[str, ...] = ()
    cases: tuple[SideCase, ...] = ()

    def in_short(self) -> str:
        """Return who says what."""
        return f"{', '.join(self.labels)}: {self.law}"


class Explanation(Brief, Record):
    """The explanation of a core, case by case; `missing` is the reason why it is incomplete, empty if it is complete.

    `sides` are two laws about one quantity that differ, where the clash can be shown like that: what some labels of the
    core give, and what the label states that they are set against.
    """

    core: tuple[str, ...]
    cases: tuple[CaseOfClash | ParameterClash, ...]
    missing: str = ""
    sides: tuple[Side, ...] = ()

    def in_short(self) -> str:
        """Return what clashes."""
        return f"of {', '.join(self.core)}"


def explain_core(system: System, core: tuple[str, ...], limits: Limits) -> Explanation:
    """Return the explanation of a core, as far as limits allow."""
    most = limits.verdicts.explained_cases
    formulas = {label: system.constraint(label).formula for label in core}
    with_logs = any(map(has_logs, formulas.values()))
    if all(map(is_linear, formulas.values())):
        try:
            return _linear(core, formulas, with_logs=with_logs, most=most)
        except TimeUpError as problem:
            return Explanation(core, (), problem.reason)
    from nslogic.explain.symbolic_certificates import explain_symbolic  # it loads Z3

    cases: dict[CaseOfClash | ParameterClash, None] = {}
    try:
        for case in explain_symbolic(system.parameters, formulas, limits, with_logs=with_logs, most=most):
            cases[case] = None
    except (UndecidedError, LimitReachedError) as problem:
        return Explanation(core, tuple(cases), str(problem).rstrip("."))
    return Explanation(core, tuple(cases))


def _linear(core: tuple[str, ...], formulas: dict[str, Formula], *, with_logs: bool, most: int) -> Explanation:
    ways: list[list[tuple[str, Alternative]]] = [[]]
    for label, formula in formulas.items():
        choices = list(islice(alternatives_of(formula), most + 1))
        if len(choices) * len(ways) > most:
            return Explanation(core, (), f"there are more than {most} ways to take the alternatives of its laws")
        ways = [[*way, (label, alternative)] for way in ways for alternative in choices]
    cases = [case_of(facts_of(way), with_logs=with_logs) for way in ways]
    return Explanation(core, tuple(dict.fromkeys(cases)))
