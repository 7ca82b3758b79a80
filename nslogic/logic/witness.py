"""Choose a witness by a rule, and check it by hand.

The rule: parameters in the order of the file, then quantities in that order. Each takes the first value of a short
list that is possible with those chosen before (a value that is forced is what it is); where none of the list is
possible, or there are more than MOST_UNKNOWNS unknowns, it takes the solver's own value. Powers are given with the
base's power 1 (-1 where it falls) and its log power 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nslogic.logic.answers import Engine, Model, Order, UndecidedError
from nslogic.logic.evaluator import Valuation
from nslogic.logic.results import Witness
from nslogic.orders.formulas import (
    TRUE,
    Formula,
    OrderForm,
    compare_form,
    compare_parameters,
    every,
    some,
)
from nslogic.orders.system import System
from nslogic.theory.model import Statement
from nslogic.theory.terms import Law

MOST_UNKNOWNS = 40
CANDIDATES = tuple(
    Fraction(sign * top, bottom)
    for top, bottom in ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3), (3, 2), (1, 4), (4, 1))
    for sign in (1, -1)
)
POWERS = (*CANDIDATES[:2], Fraction(0), *CANDIDATES[2:])
LOGS = (Fraction(0), *CANDIDATES[:4])
_ZERO = Fraction(0)


def choose_witness(
    system: System,
    engine: Engine,
    labels: tuple[str, ...],
    model: Model,
    extra: Formula = TRUE,
    law: Law | None = None,
    *,
    holds: bool = True,
) -> Witness:
    """Return the witness that the rule picks, starting from any model of the labels and the extra formula.

    Args:
        system: What the labels belong to.
        engine: Decides further questions.
        labels: What has to hold.
        model: A model of it.
        extra: A formula that holds as well.
        law: The law behind the extra formula, for the check by hand.
        holds: Whether that law has to hold, or has to fail.
    """
    if len(system.parameters) + len(system.quantities) <= MOST_UNKNOWNS and not model.irrational:
        model = _Chooser(system, engine, labels, extra, model).run()
    orders = normalised(system, model)
    verified = not model.irrational and is_verified(system, labels, orders, model.parameters, law=law, holds=holds)
    return Witness(
        tuple((name, orders[name]) for name in system.quantities if name in orders),
        tuple((name, model.parameters[name]) for name in system.parameters if name in model.parameters),
        tuple(sorted(model.irrational.items())),
        verified,
    )


def scale_of(system: System, orders: Mapping[str, Order]) -> str | None:
    """Return the quantity in whose powers a witness is given: the base, or the first whose power is not zero."""
    base = system.theory.base
    if base is not None and base in orders and orders[base][0]:
        return base
    return next((name for name in system.quantities if name in orders and orders[name][0]), None)


def normalised(system: System, model: Model) -> dict[str, Order]:
    """Return the orders of a model in powers of its scale quantity, and of its logarithm."""
    scale = scale_of(system, model.orders)
    if scale is None:
        return dict(model.orders)
    power, log = model.orders[scale]
    size = abs(power)
    return {name: (one / size, other - one * log / power) for name, (one, other) in model.orders.items()}


class _Chooser:
    """Fix one unknown after the other."""

    def __init__(self, system: System, engine: Engine, labels: tuple[str, ...], extra: Formula, model: Model) -> None:
        self._system = system
        self._engine = engine
        self._labels = labels
        self._fixed: list[Formula] = [extra]
        self._model = model

    def run(self) -> Model:
        for name in self._system.parameters:
            self._parameter(name)
        scale = scale_of(self._system, self._model.orders)
        if scale is not None:
            direction = self._model.orders[scale][0]
            form = OrderForm.unknown(scale)
            self._fixed.append(compare_form(-form if direction > 0 else form, "<", powers_only=True))
            for name in self._system.quantities:
                if name != scale:
                    self._quantity(name, scale)
        return self._model

    def _try(self, formula: Formula) -> bool:
        try:
            answer = self._engine.ask(self._labels, every((*self._fixed, formula)))
        except UndecidedError:
            return False
        if answer.model is None or answer.model.irrational:
            return False
        self._model = answer.model
        return True

    def _parameter(self, name: str) -> None:
        assert self._system.field is not None
        this = self._system.field.generator(name)
        now = self._model.parameters[name]
        if not self._forced(some((compare_parameters(this - now, "<"), compare_parameters(now - this, "<")))):
            for value in CANDIDATES:
                if value == self._model.parameters[name] or self._try(compare_parameters(this - value, "=")):
                    break
        self._fixed.append(compare_parameters(this - self._model.parameters[name], "="))

    def _forced(self, other: Formula) -> bool:
        try:
            return self._engine.ask(self._labels, every((*self._fixed, other))).model is None
        except UndecidedError:
            return False

    def _quantity(self, name: str, scale: str) -> None:
        unit = normalised(self._system, self._model)
        sign = unit[scale][0]

        def fixed_at(order: Order) -> Formula:
            return compare_form(_at(name, scale, order[0] / sign, order[1]), "=")

        order = unit[name]
        if order[1] == 0 and not self._forced(_differs(_at(name, scale, order[0] / sign, _ZERO))):
            for power in POWERS:
                wanted = (power, _ZERO)
                if wanted == normalised(self._system, self._model)[name] or self._try(fixed_at(wanted)):
                    break
        elif order[1] != 0:
            for log in LOGS:
                wanted = (order[0], log)
                if wanted == normalised(self._system, self._model)[name] or self._try(fixed_at(wanted)):
                    break
        self._fixed.append(fixed_at(normalised(self._system, self._model)[name]))


def _at(name: str, scale: str, power: Fraction, log: Fraction) -> OrderForm:
    return OrderForm.build({name: Fraction(1), scale: -power}, -log)


def _differs(form: OrderForm) -> Formula:
    return some((compare_form(form, "<"), compare_form(-form, "<")))


def is_verified(
    system: System,
    labels: tuple[str, ...],
    orders: Mapping[str, Order],
    parameters: Mapping[str, Fraction],
    *,
    law: Law | None = None,
    holds: bool = True,
) -> bool:
    """Return whether labels hold at given values, by evaluating what was parsed instead of what was decided.

    An optimum is not an evaluation; it is left to the engine.
    """
    valuation = Valuation(orders, parameters)
    theory, asked = system.theory, set(labels)
    statements: list[Statement] = []
    for axiom in theory.axioms:
        if axiom.id in asked and axiom.optimum is None and not valuation.axiom(axiom):
            return False
    for parameter in theory.parameters:
        if f"domain({parameter.name})" in asked:
            statements.extend(parameter.where)
        if f"value({parameter.name})" in asked and parameters[parameter.name] != parameter.value:
            return False
    for condition in system.regime.where:
        if f"where({condition.name})" in asked:
            statements.extend(condition.laws)
    trends = dict(system.regime.trends)
    for quantity in theory.quantities:
        if f"trend({quantity.name})" in asked:
            power, log = orders[quantity.name]
            trend = trends.get(quantity.name, quantity.trend)
            if not {"grows": power > 0, "falls": power < 0, "fixed": power == 0 == log, "free": True}[trend]:
                return False
    if law is not None and valuation.law(law) is not holds:
        return False
    return valuation.all(tuple(statements))
