"""The choice of a witness by a rule, and its independent check.

The rule: parameters in the order of the file, then quantities in that order. Each takes its measured value, or else the
first value of a short list, that is possible with those chosen before; where none is possible, or there are more than
`verdicts.witness_unknowns`, it takes the solver's own value. Where laws have alternatives, quantities are chosen among those
that the solver took. Powers are given with the base's power 1 (-1 where it falls) and its log power 0. Where possible,
`log log t` counts as a constant.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from fractions import Fraction

from nslogic.algebra.elimination import eliminate
from nslogic.algebra.linear_programs.rows import Certificate, Row, Unknown
from nslogic.algebra.linear_programs.simplex import LinearProgram, solve
from nslogic.deadline import TimeUpError
from nslogic.engines.engine import Engine, Model, Order
from nslogic.engines.linear import LinearEngine, LinearPoint, model_of, suits
from nslogic.errors import UndecidedError
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.language.terms import Law
from nslogic.limits import Limits
from nslogic.logic.evaluator import NoValueError, Valuation
from nslogic.logic.results import Witness
from nslogic.orders.formulas import (
    TRUE,
    Formula,
    OrderForm,
    ParameterAtom,
    at_values,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
)
from nslogic.orders.names import PARAMETER_MARK, names_in
from nslogic.orders.system import System
from nslogic.theory.central_values import central_value
from nslogic.theory.model import WrittenLaw

CONSTANT = "(0, 1)"
"""The column of log constants in an elimination; no quantity is called that."""

CANDIDATES = tuple(
    Fraction(sign * top, bottom)
    for top, bottom in ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3), (3, 2), (1, 4), (4, 1))
    for sign in (1, -1)
)
POWERS = (*CANDIDATES[:2], Fraction(0), *CANDIDATES[2:])
LOG_CANDIDATES = (Fraction(0), *CANDIDATES[:4])
LOG_LOG_FORM = OrderForm.unknown(LOG_LOG_NAME)
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
    limits: Limits,
) -> Witness:
    """Return the witness that the rule picks, starting from any model of the labels and the extra formula.

    Args:
        system: The system of the labels.
        engine: The engine for further questions.
        labels: The labels that have to hold.
        model: A model of them.
        extra: A formula that holds as well.
        law: The law behind the extra formula, for the check by hand.
        holds: Whether that law has to hold, or has to fail.
        limits: Up to where it is chosen.
    """
    witness = _witness(system, engine, labels, model, extra, law, holds=holds, limits=limits)
    if any(value for _, value in witness.logs):
        try:
            simpler = engine.ask(labels, conjunction((extra, compare_form(LOG_LOG_FORM, "<="))))
        except UndecidedError:
            return witness
        if simpler.model is not None:
            plain = conjunction((extra, compare_form(LOG_LOG_FORM, "<=")))
            return _witness(system, engine, labels, simpler.model, plain, law, holds=holds, limits=limits)
    return witness


def _witness(
    system: System,
    engine: Engine,
    labels: tuple[str, ...],
    model: Model,
    extra: Formula,
    law: Law | None,
    *,
    holds: bool,
    limits: Limits,
) -> Witness:
    """Return the witness that the rule picks, without asking for simpler logarithms."""
    if len(system.parameters) + len(system.quantities) <= limits.verdicts.witness_unknowns and not model.irrational:
        chooser = _ParameterChooser(system, engine, labels, extra, model)
        with suppress(TimeUpError):  # any model is a witness
            chooser.run()
        model = chooser.model
        with suppress(TimeUpError):
            point = _linear(system, labels, extra, model.parameters, limits)
            if point is not None:
                model = _choose_orders(system, point, model.parameters)
    orders = normalised(system, model)
    valuation = Valuation.at(orders, model.parameters)
    verified = not model.irrational and is_verified(system, labels, valuation, law=law, holds=holds)
    logs = _possible(valuation.logs) | (valuation.met or {})
    return Witness(
        tuple((name, orders[name]) for name in system.quantities if name in orders),
        tuple((name, model.parameters[name]) for name in system.parameters if name in model.parameters),
        tuple(sorted(model.irrational.items())),
        verified,
        tuple(sorted(logs.items(), key=lambda entry: (entry[0] != LOG_LOG_NAME, entry))),
    )


def _possible(logs: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Return the log powers that logarithms can have: no law asks for the others, which a model has anyhow."""
    greatest = logs.get(LOG_LOG_NAME, Fraction(0))
    if not 0 <= greatest < 1:
        return {}
    return {name: value for name, value in logs.items() if 0 < value <= greatest}


def witness_scale(system: System, orders: Mapping[str, Order]) -> str | None:
    """Return the quantity in whose powers a witness is given: the base, or the first whose power is not zero."""
    base = system.theory.base
    if base is not None and base in orders and orders[base][0]:
        return base
    return next((name for name in system.quantities if name in orders and orders[name][0]), None)


def normalised(system: System, model: Model) -> dict[str, Order]:
    """Return the orders of a model in powers of its scale quantity, and of its logarithm."""
    scale = witness_scale(system, model.orders)
    return dict(model.orders) if scale is None else in_powers_of(scale, model)


def in_powers_of(scale: str, model: Model) -> dict[str, Order]:
    """Return the orders of a model with the power of one quantity 1 or -1, and its log power 0."""
    power, log = model.orders[scale]
    size = abs(power)
    return {
        name: (own_power / size, other - own_power * log / power) for name, (own_power, other) in model.orders.items()
    }


class _ParameterChooser:
    """The choice of parameters, one after the other."""

    def __init__(self, system: System, engine: Engine, labels: tuple[str, ...], extra: Formula, model: Model) -> None:
        self._system = system
        self._engine = engine
        self._labels = labels
        self.fixed: list[Formula] = [extra]
        self.model = model

    def run(self) -> None:
        asked = set(self._labels)
        formulas = [c.formula for c in self._system.constraints if c.label in asked] + self.fixed
        used = frozenset(
            name.removeprefix(PARAMETER_MARK)
            for formula in formulas
            for name in names_in(formula)
            if name.startswith(PARAMETER_MARK)
        )
        conditions = [part for formula in formulas for part in conjuncts(formula) if isinstance(part, ParameterAtom)]
        values: dict[str, Fraction] = {}
        for name in self._system.parameters:
            if name in used:
                known = values.keys() | {name}
                alone = [
                    condition
                    for condition in conditions
                    if name in condition.value.names() and known >= set(condition.value.names())
                ]
                self._choose(name, values, alone)
                values[name] = self.model.parameters[name]

    def _choose(self, name: str, values: Mapping[str, Fraction], alone: list[ParameterAtom]) -> None:
        """Fix one parameter; `alone` are conditions on it that mention no others but those with values."""
        assert self._system.field is not None, "a system with parameters has a field"
        this = self._system.field.generator(name)
        central = _central(self._system, name)
        for value in CANDIDATES if central is None else (central, *CANDIDATES):
            if value == self.model.parameters[name]:
                break
            changed = {**values, name: value}
            if all(at_values(condition, changed) == TRUE for condition in alone) and self._try(
                compare_parameters(this - value, "=")
            ):
                break
        self.fixed.append(compare_parameters(this - self.model.parameters[name], "="))

    def _try(self, formula: Formula) -> bool:
        try:
            answer = self._engine.ask(self._labels, conjunction((*self.fixed, formula)))
        except UndecidedError:
            return False
        if answer.model is None or answer.model.irrational:
            return False
        self.model = answer.model
        return True


def _central(system: System, name: str) -> Fraction | None:
    """Return the central value of a parameter, None where there is none."""
    return next((central_value(each) for each in system.theory.parameters if each.name == name), None)


def _linear(
    system: System, labels: tuple[str, ...], extra: Formula, parameters: Mapping[str, Fraction], limits: Limits
) -> LinearPoint | None:
    """Return a point of the system at values of the parameters, None where it is not decided by linear programs."""
    asked = set(labels)
    formulas = [at_values(c.formula, parameters) for c in system.constraints if c.label in asked]
    formulas.append(at_values(extra, parameters))
    if not suits(formulas, most=limits.engines.combinations):
        return None
    return LinearEngine([("", conjunction(formulas))], system.quantities, parameters).point([""])


def _choose_orders(system: System, point: LinearPoint, parameters: Mapping[str, Fraction]) -> Model:
    """Fix one quantity after the other, among the alternatives that a point has taken.

    Quantities that equations determine from those before them are not chosen.
    """
    start = model_of(point, system.quantities, parameters)
    scale = witness_scale(system, start.orders)
    if scale is None:
        return start
    direction = Fraction(1 if start.orders[scale][0] > 0 else -1)
    rows = [*point.rows, Row({scale: -direction}, "<", (Fraction(1), _ZERO, _ZERO) if _with_logs(point) else ())]
    tied = _tied(rows, scale)
    used = {name for row in rows for name in row.coefficients}
    for name in system.quantities:
        if name == scale or name in tied:
            continue
        if name not in used:  # no row constrains it, so the first value is possible
            rows.append(_fixing(name, scale, POWERS[0] / direction, _ZERO, rows))
            continue
        powers = [_fixing(name, scale, power / direction, _ZERO, rows) for power in POWERS]
        row = _first_possible(rows, powers)
        if row is None:
            now, log = in_powers_of(scale, model_of(_point(rows), system.quantities, parameters))[name]
            logs = [_fixing(name, scale, now / direction, log_power, rows) for log_power in (*LOG_CANDIDATES, log)]
            row = _first_possible(rows, logs)
            assert row is not None, "the last of them is the value at a point"
        rows.append(row)
        tied = _tied(rows, scale)
    return model_of(_point(rows), system.quantities, parameters)


def _first_possible(rows: list[Row], wanted: list[Row]) -> Row | None:
    """Return the first of some rows that can hold beside others."""
    program = LinearProgram([*rows, *wanted])
    start = range(len(rows))
    places = range(len(rows), len(program.rows))
    return next((program.rows[place] for place in places if program.is_feasible([*start, place])), None)


def _with_logs(point: LinearPoint) -> bool:
    return any(row.constant for row in point.rows)


def _point(rows: list[Row]) -> LinearPoint:
    answer = solve(rows)
    assert not isinstance(answer, Certificate), "rows are only added where they can hold"
    return LinearPoint(answer.values, tuple(rows))


def _fixing(name: str, scale: str, power: Fraction, log: Fraction, rows: list[Row]) -> Row:
    coefficients: dict[Unknown, Fraction] = {name: Fraction(1)}
    if power:
        coefficients[scale] = -power
    return Row(coefficients, "=", (_ZERO, _ZERO, -log) if any(row.constant for row in rows) else ())


def _tied(rows: list[Row], scale: str) -> frozenset[object]:
    """Return the unknowns that equations determine in terms of the scale."""
    equations = [
        {**row.coefficients, CONSTANT: row.constant[2] if row.constant else _ZERO}
        for row in rows
        if row.relation == "="
    ]
    solved = eliminate(equations, constants=(scale, CONSTANT)).solved
    return frozenset(name for name, form in solved.items() if set(form) <= {scale, CONSTANT})


def is_verified(
    system: System,
    labels: tuple[str, ...],
    valuation: Valuation,
    *,
    law: Law | None = None,
    holds: bool = True,
) -> bool:
    """Return whether labels hold at given values, by evaluating parsed laws instead of compiled formulas.

    An optimum cannot be evaluated; it is left to the engine.
    """
    try:
        return _holds(system, labels, valuation, law, holds=holds)
    except NoValueError:
        return False


def _holds(system: System, labels: tuple[str, ...], valuation: Valuation, law: Law | None, *, holds: bool) -> bool:
    theory, asked = system.theory, set(labels)
    statements: list[WrittenLaw] = []
    for axiom in theory.axioms:
        if axiom.id in asked and axiom.optimum is None and not valuation.axiom(axiom):
            return False
    for parameter in theory.parameters:
        if f"domain({parameter.name})" in asked:
            statements.extend(parameter.where)
        if f"value({parameter.name})" in asked and valuation.parameters[parameter.name] != parameter.value:
            return False
    for condition in system.regime.where:
        if f"where({condition.name})" in asked:
            statements.extend(condition.laws)
    trends = dict(system.regime.trends)
    for quantity in theory.quantities:
        if f"trend({quantity.name})" in asked:
            power, log = valuation.orders[quantity.name]
            trend = trends.get(quantity.name, quantity.trend)
            if not {"grows": power > 0, "falls": power < 0, "fixed": power == 0 == log, "free": True}[trend]:
                return False
    if law is not None and valuation.law(law) is not holds:
        return False
    return valuation.all(tuple(statements))
