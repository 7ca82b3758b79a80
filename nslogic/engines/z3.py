"""The engine of last resort: Z3 under a resource limit, for questions that the exact engines leave open."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import z3

from nslogic.algebra.algebraic_numbers import Root
from nslogic.engines.engine import SOME_MODEL, Z3_PRICE, Answer, Model
from nslogic.errors import UndecidedError
from nslogic.language.logarithms import is_logarithm
from nslogic.limits import Limits
from nslogic.orders.formulas import TRUE, Formula, has_logs, is_symbolic
from nslogic.orders.system import System
from nslogic.smt.encoding import Encoder
from nslogic.smt.gateway import ask
from nslogic.smt.values import value_in

SCALES = (Fraction(1), Fraction(-1), Fraction(0))
"""The powers that the scale quantity is fixed to: models are closed under positive factors."""


class Z3Engine:
    """The engine that asks Z3 about one system.

    Each question is asked for the scale quantity growing, falling and fixed, as far as its labels allow; there is one
    solver for each of these cases.
    """

    price = Z3_PRICE

    def __init__(self, system: System, limits: Limits) -> None:
        self._system = system
        self._limits = limits
        self._logs = any(has_logs(constraint.formula) for constraint in system.constraints)
        self._symbolic = any(is_symbolic(constraint.formula) for constraint in system.constraints)
        self._scale = _scale(system)
        self._branches: dict[tuple[bool, Fraction | None], _Branch] = {}

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model in which the labels and the extra formula hold, or labels that forbid it.

        Raises:
            UndecidedError: Z3 gave up within its limits.
        """
        asked = tuple(labels)
        with_logs = self._logs or has_logs(extra)
        scales = self._scales(asked) if self._symbolic or is_symbolic(extra) else (None,)
        conflict: dict[str, None] = {}
        undecided: UndecidedError | None = None
        for scale in scales:
            try:
                answer = self._branch(scale, with_logs=with_logs).ask(asked, extra, with_model=with_model)
            except UndecidedError as problem:
                undecided = problem
                continue
            if answer.model is not None:
                return answer
            conflict.update(dict.fromkeys(answer.conflict))
        if undecided is not None:
            raise undecided
        if len(scales) == 1 and scales[0] is not None:
            conflict[f"trend({self._scale})"] = None
        return Answer(None, tuple(sorted(conflict)))

    def hasty(self, states: int | None = None) -> Z3Engine:
        """Return an engine with lower limits."""
        del states
        return Z3Engine(self._system, self._limits.hasty())

    def _scales(self, labels: tuple[str, ...]) -> tuple[Fraction | None, ...]:
        if self._scale is None:
            return (None,)
        label = f"trend({self._scale})"
        if label in labels:
            trend: str = dict(self._system.regime.trends).get(self._scale) or next(
                quantity.trend for quantity in self._system.theory.quantities if quantity.name == self._scale
            )
            return {"grows": SCALES[:1], "falls": SCALES[1:2], "fixed": SCALES[2:]}[trend]
        return SCALES

    def _branch(self, scale: Fraction | None, *, with_logs: bool) -> _Branch:
        key = (with_logs, scale)
        if key not in self._branches:
            fixed = {} if scale is None or self._scale is None else {self._scale: scale}
            self._branches[key] = _Branch(self._system, self._limits, with_logs=with_logs, fixed=fixed)
        return self._branches[key]


def _scale(system: System) -> str | None:
    """Return the quantity whose power is fixed: the base, or else the first that has a trend."""
    trends = [c.label[len("trend(") : -1] for c in system.constraints if c.sort == "trend"]
    if system.theory.base is not None:
        return system.theory.base
    return trends[0] if trends else None


class _Branch:
    """One Z3 solver with every constraint of a system behind a switch."""

    def __init__(self, system: System, limits: Limits, *, with_logs: bool, fixed: dict[str, Fraction]) -> None:
        self._context = z3.Context()
        self._encoder = Encoder(self._context, with_logs=with_logs, fixed=fixed)
        self._system = system
        self._limits = limits
        self._solver = z3.Solver(ctx=self._context)
        self._solver.set("random_seed", 0)
        self._symbolic = any(is_symbolic(constraint.formula) for constraint in system.constraints)
        self._switches: dict[str, z3.BoolRef] = {}
        self._terms: dict[str, z3.BoolRef] = {}
        for constraint in system.constraints:
            switch = z3.Bool(f"on:{constraint.label}", self._context)
            term = self._encoder.formula(constraint.formula)
            self._switches[constraint.label] = switch
            self._terms[constraint.label] = term
            self._solver.add(z3.Implies(switch, term))

    def ask(self, labels: tuple[str, ...], extra: Formula, *, with_model: bool) -> Answer:
        term = self._encoder.formula(extra)
        if self._symbolic or is_symbolic(extra):
            return self._ask_alone(labels, term, with_model=with_model)
        self._solver.push()
        self._solver.add(term)
        try:
            if ask(self._solver, *(self._switches[label] for label in labels), limits=self._limits):
                return self._answer(self._solver.model(), labels, with_model=with_model)
            core = {str(switch)[len("on:") :] for switch in self._solver.unsat_core()}
            return Answer(None, tuple(label for label in labels if label in core))
        finally:
            self._solver.pop()

    def _ask_alone(self, labels: tuple[str, ...], term: z3.BoolRef, *, with_model: bool) -> Answer:
        """Ask without switches: the procedure for polynomials decides more, and faster, without increments."""
        solver = z3.SolverFor("QF_NRA", ctx=self._context)
        solver.add(term, *(self._terms[label] for label in labels))
        if ask(solver, limits=self._limits):
            return self._answer(solver.model(), labels, with_model=with_model)
        return Answer(None, labels)

    def _answer(self, model: z3.ModelRef, labels: tuple[str, ...], *, with_model: bool) -> Answer:
        """Return a model, or the labels that hold in it beside those asked for."""
        if with_model:
            return Answer(self._model(model))
        holding = (
            label
            for label, term in self._terms.items()
            if label not in labels and z3.is_true(model.evaluate(term, model_completion=True))
        )
        return Answer(SOME_MODEL, holding=tuple(holding))

    def _model(self, model: z3.ModelRef) -> Model:
        encoder = self._encoder
        zero = Fraction(0)
        orders = {}
        irrational: dict[str, Root] = {}
        for name in (*self._system.quantities, *filter(is_logarithm, tuple(encoder.powers))):
            power = value_in(model, encoder.power(name))
            log = value_in(model, encoder.log(name)) if encoder.with_logs else zero
            if isinstance(power, Fraction) and isinstance(log, Fraction):
                orders[name] = (power, log)
            else:
                irrational[name] = next(exponent for exponent in (power, log) if isinstance(exponent, Root))
        parameters = {}
        for name in self._system.parameters:
            value = value_in(model, encoder.parameter(name))
            if isinstance(value, Root):
                irrational[name] = value
            else:
                parameters[name] = value
        return Model(orders, parameters, irrational)
