"""Conjunctions of formulas decided by Z3: parameter values that meet them, or an unsatisfiable core."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

import z3

from nslogic.limits import Limits
from nslogic.orders.formulas import Formula, has_logs
from nslogic.smt.encoding import Encoder, check_polynomials, clashing
from nslogic.smt.gateway import ask
from nslogic.smt.values import rational_in, rational_near


class FormulaModel:
    """Values of parameters with which formulas hold."""

    def __init__(self, model: z3.ModelRef, encoder: Encoder) -> None:
        self._model = model
        self._encoder = encoder

    def parameter(self, name: str) -> Fraction | None:
        """Return the value of a parameter, None where it is not rational."""
        return rational_in(self._model, self._encoder.parameter(name))

    def parameter_near(self, name: str, digits: int) -> Fraction | None:
        """Return the value of a parameter, or a number that agrees with it in some decimal places; None where Z3 gave no number."""
        return rational_near(self._model, self._encoder.parameter(name), digits)


class FormulaSolver:
    """A Z3 solver for conjunctions of formulas about parameters and orders, with a cache of translations."""

    def __init__(self) -> None:
        self._context = z3.Context()
        self._encoders: dict[tuple[object, ...], Encoder] = {}

    def ask(
        self, formulas: Sequence[Formula], limits: Limits, fixed: Mapping[str, Fraction] = MappingProxyType({})
    ) -> FormulaModel | frozenset[int]:
        """Return values with which formulas hold, or the places of formulas that clash.

        Args:
            formulas: What has to hold.
            limits: Of this question.
            fixed: Powers of quantities that are numbers.

        Raises:
            UndecidedError: Z3 gave up within its limits.
        """
        encoder = self._encoder(fixed, with_logs=any(map(has_logs, formulas)))
        solver, possible = check_polynomials(map(encoder.formula, formulas), self._context, limits)
        return FormulaModel(solver.model(), encoder) if possible else clashing(solver)

    def point(self, formulas: Sequence[Formula], limits: Limits) -> FormulaModel | None:
        """Return values with which formulas hold, as all of what Z3 tries finds them; None where there are none.

        That takes longer than the one procedure which `ask` goes by, but of linear formulas it finds a corner.

        Raises:
            UndecidedError: Z3 gave up within its limits.
        """
        encoder = self._encoder({}, with_logs=any(map(has_logs, formulas)))
        solver = z3.SolverFor("QF_NRA", ctx=self._context)
        solver.add(*map(encoder.formula, formulas))
        return FormulaModel(solver.model(), encoder) if ask(solver, limits=limits) else None

    def _encoder(self, fixed: Mapping[str, Fraction], *, with_logs: bool) -> Encoder:
        key = (*fixed.items(), with_logs)
        if key not in self._encoders:
            self._encoders[key] = Encoder(self._context, with_logs=with_logs, fixed=fixed, remember=True)
        return self._encoders[key]
