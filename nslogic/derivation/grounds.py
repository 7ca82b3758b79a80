"""Entailment from labels of a regime under the conditions of a case, decided by the engine alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.engines.engine import Engine, Model
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.cores import CoreSearch
from nslogic.orders.formulas import (
    TRUE,
    Formula,
    OrderAtom,
    OrderForm,
    as_constant,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.orders.laws import negation
from nslogic.orders.system import System

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction
    from nslogic.engines.symbolic.assignments import Assignment


class Grounds:
    """The labels of an argument, with the relations between orders that they entail, and minimal sets that entail them.

    A relation that stays undecided within the limits counts as not entailed.

    Args:
        system: The system of the labels.
        engine: Its engine.
        labels: The labels that may be used.
        assumed: The assumptions beside them: the conditions of the case, and that the base scales.
        limits: How many questions are asked.
    """

    def __init__(
        self, system: System, engine: Engine, labels: tuple[str, ...], assumed: Formula, limits: Limits
    ) -> None:
        self.system = system
        self.labels = labels
        self.assumed = assumed
        self._engine = engine
        self._axioms = {constraint.label for constraint in system.constraints if constraint.sort == "axiom"}
        self.limits = limits
        self._remaining = limits.derivation.questions
        self._excluded: dict[tuple[tuple[str, ...], Formula], bool] = {}
        self._lines: dict[OrderAtom, tuple[str, ...] | None] = {}
        self._points: list[Assignment] = []

    def of_parameters(self) -> Grounds:
        """Return the labels that mention parameters alone, as the file declares them."""
        sorts = {constraint.label: constraint.sort for constraint in self.system.constraints}
        labels = tuple(label for label in self.labels if sorts[label] in ("domain", "value", "measured"))
        return Grounds(self.system, self._engine, labels, self.assumed, self.limits)

    def excludes(self, formula: Formula, labels: Iterable[str] | None = None) -> bool:
        """Return whether labels (all, if None) are certain to exclude a formula."""
        asked = self.labels if labels is None else tuple(labels)
        key = (asked, formula)
        if key not in self._excluded:
            self._excluded[key] = self._asked(asked, formula)
        return self._excluded[key]

    def _asked(self, labels: tuple[str, ...], formula: Formula) -> bool:
        if self._remaining <= 0:
            return False
        self._remaining -= 1
        try:
            return self._engine.ask(labels, conjunction((self.assumed, formula)), with_model=False).model is None
        except (UndecidedError, LimitReachedError):
            return False

    def follows(
        self, relation: OrderAtom, labels: Iterable[str] | None = None, *, given: Collection[OrderAtom] = ()
    ) -> bool:
        """Return whether labels (all, if None), together with given relations, entail a relation."""
        against = conjunction((*map(_assertion, given), denial(relation)))
        return not any(point.holds(against) for point in self._points) and self.excludes(against, labels)

    def may_be_met(self, relation: OrderAtom, *, powers_only: bool) -> bool:
        """Return whether a relation (of powers alone, if so asked) is an equation in every model that is known."""
        equation = OrderAtom(relation.form, "=", powers_only or relation.powers_only)
        return all(point.holds(equation) for point in self._points)

    def lines(self, relation: OrderAtom, sayers: Collection[str] = ()) -> tuple[str, ...] | None:
        """Return a minimal set of labels from which a relation follows, None where it does not.

        The first of the `sayers` that says it alone is enough; none is, where the conditions of the case say it.
        """
        if relation not in self._lines:
            self._lines[relation] = self._minimal_lines(relation, sayers)
        return self._lines[relation]

    def some_lines(self, relation: OrderAtom, sayers: Collection[str] = ()) -> tuple[str, ...] | None:
        """Return the one label of the `sayers` from which a relation follows, else all labels; None where it does not."""
        if relation in self._lines:
            return self._lines[relation]
        alone = self._alone(relation, sayers)
        if alone is not None:
            return alone
        return self.labels if self.follows(relation) else None

    def _minimal_lines(self, relation: OrderAtom, sayers: Collection[str]) -> tuple[str, ...] | None:
        alone = self._alone(relation, sayers)
        return self.least(relation, first=sayers) if alone is None else alone

    def _alone(self, relation: OrderAtom, sayers: Collection[str]) -> tuple[str, ...] | None:
        alone = next((label for label in sayers if self.follows(relation, (label,))), None)
        if alone is None:
            return None
        return () if self.follows(relation, ()) else (alone,)

    def least(
        self, relation: OrderAtom, *, first: Collection[str] = (), given: Collection[OrderAtom] = ()
    ) -> tuple[str, ...] | None:
        """Return a minimal set of labels from which a relation follows with what is given, None where it does not.

        The labels `first` are the last to be left out, the axioms come after them. Measured values are left out first: the
        domain of `alpha`, and no measurement, is the reason that `alpha` is positive.
        """
        if not self.follows(relation, given=given):
            return None
        order = sorted(
            self.labels,
            key=lambda label: (label in first, label in self._axioms, not label.startswith("measured("), label),
        )
        against = conjunction((self.assumed, *map(_assertion, given), denial(relation)))
        search = CoreSearch(
            self._engine, order, against, most_questions=min(self.limits.derivation.line_questions, self._remaining)
        )
        search.learn_conflict(order)
        try:
            return tuple(sorted(search.shrink(order, decided=False)))
        except (UndecidedError, LimitReachedError):
            return None
        finally:
            self._remaining -= search.spent // (self._engine.price * (1 + len(order)))

    def model(self, extra: Formula = TRUE) -> Model | None:
        """Return a model of the whole regime where something more holds, None where none is found.

        It is kept: what fails there does not follow.
        """
        try:
            model = self._engine.ask(self.system.labels, conjunction((self.assumed, extra))).model
        except (UndecidedError, LimitReachedError):
            return None
        if model is not None and not model.irrational and self.system.field is not None:
            from nslogic.engines.symbolic.assignments import Assignment  # not without parameters

            self._points.append(Assignment(model.orders, model.parameters))
        return model


def _assertion(relation: OrderAtom) -> Formula:
    """Return that a relation holds, so that none of its denominators vanishes."""
    return conjunction(
        (*(compare_parameters(denominator, "!=") for denominator in denominators(relation.form)), relation)
    )


def denial(relation: OrderAtom) -> Formula:
    """Return that a relation fails; one with a denominator that vanishes does."""
    zero = [compare_parameters(denominator, "=") for denominator in denominators(relation.form)]
    return disjunction((*zero, conjunction((*map(negation, zero), negation(relation)))))


def differs(value: RationalFunction) -> Formula:
    """Return that a function of the parameters is not zero, or not defined."""
    defined = compare_parameters(value.denominator, "!=")
    return disjunction((negation(defined), conjunction((defined, compare_parameters(value, "!=")))))


def denominators(form: OrderForm) -> tuple[RationalFunction, ...]:
    """Return the denominators with parameters of a form, each once."""
    values = (form.logs, *(value for _, value in form.coefficients))
    factors = {
        value.denominator
        for value in map(as_constant, values)
        if not isinstance(value, Fraction) and value.denominator.names()
    }
    return tuple(sorted(factors, key=str))
