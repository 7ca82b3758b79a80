"""Labelled formulas with their atoms about orders abstracted to Boolean names: models of parameters and names."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from fractions import Fraction
from typing import Generic, TypeVar

import z3

from nslogic.limits import Limits
from nslogic.orders.formulas import All, Formula, OrderAtom, ParameterAtom, Some
from nslogic.smt.encoding import Encoder, check_polynomials
from nslogic.smt.values import rational_in

Name = TypeVar("Name", bound=Hashable)


class LabelledFormulas(Generic[Name]):
    """The formulas of labels, in one context of Z3.

    Args:
        formulas: What each label says.
        names_of: Under which names an atom about orders is known that a label has; it holds where all of them do.
        remember: As for an `Encoder`.
    """

    def __init__(
        self,
        formulas: Mapping[str, Formula],
        names_of: Callable[[str, OrderAtom], Sequence[Name]],
        *,
        remember: bool,
    ) -> None:
        self._context = z3.Context()
        self._encoder = Encoder(self._context, with_logs=False, fixed={}, remember=remember)
        self._names_of = names_of
        self._switches: dict[Name, z3.BoolRef] = {}
        self._whole = [self._term(label, formula) for label, formula in formulas.items()]
        self._excluded: list[z3.BoolRef] = []

    def solve(self, limits: Limits) -> LabelledModel[Name] | None:
        """Return a model of all labelled formulas outside of what was excluded; None where there is none.

        Raises:
            UndecidedError: Z3 gave up.
        """
        solver, possible = check_polynomials([*self._whole, *self._excluded], self._context, limits)
        return LabelledModel(solver.model(), self._encoder, self._term) if possible else None

    def exclude(self, names: Sequence[Name], conditions: Sequence[ParameterAtom]) -> None:
        """Exclude that names hold together with conditions."""
        terms = [self._switch(name) for name in names] + [self._encoder.formula(condition) for condition in conditions]
        self._excluded.append(z3.Not(z3.And([z3.BoolVal(True, self._context), *terms])))

    def implies(self, names: Sequence[Name], condition: ParameterAtom, limits: Limits) -> bool:
        """Return whether a condition holds wherever names hold, what is excluded included.

        Raises:
            UndecidedError: Z3 gave up.
        """
        terms = [*self._whole, *map(self._switch, names), z3.Not(self._encoder.formula(condition))]
        return not check_polynomials(terms, self._context, limits)[1]

    def _term(self, label: str, formula: Formula) -> z3.BoolRef:
        match formula:
            case All(parts):
                return z3.And([z3.BoolVal(True, self._context), *(self._term(label, part) for part in parts)])
            case Some(parts):
                return z3.Or([z3.BoolVal(False, self._context), *(self._term(label, part) for part in parts)])
            case ParameterAtom():
                return self._encoder.formula(formula)
            case OrderAtom():
                return z3.And([self._switch(name) for name in self._names_of(label, formula)])

    def _switch(self, name: Name) -> z3.BoolRef:
        if name not in self._switches:
            self._switches[name] = z3.Bool(f"fact:{len(self._switches)}", self._context)
        return self._switches[name]


class LabelledModel(Generic[Name]):
    """A model of labelled formulas."""

    def __init__(self, model: z3.ModelRef, encoder: Encoder, term: Callable[[str, Formula], z3.BoolRef]) -> None:
        self._model = model
        self._encoder = encoder
        self._term = term

    def parameter(self, name: str) -> Fraction | None:
        """Return the value of a parameter, None where it is not rational."""
        return rational_in(self._model, self._encoder.parameter(name))

    def holds(self, label: str, formula: Formula) -> bool:
        """Return whether a part of the formula of a label holds."""
        return z3.is_true(self._model.evaluate(self._term(label, formula), model_completion=True))
