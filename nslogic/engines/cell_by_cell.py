"""The engine for a system with optima that are worked out cell by cell, as questions need them.

The formula of such an optimum says all that its label does only in some cells, or in none. What it says follows from
the label, so a contradiction is one. A model that lies in another cell is none before the optimum is worked out there:
it is asked for again with what the optimum says in that cell, until a model lies where all is worked out (refinement by
counterexamples, Clarke et al. 2003). Most questions meet a few cells, of thousands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import copy

from nslogic.algebra.signs import sign_of
from nslogic.deadline import TimeUpError
from nslogic.engines.engine import Answer, Engine, Model
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import BRIEF_OPTIMUM_CELLS, OPTIMUM_CELLS, POINTS_OF_CELLS
from nslogic.orders.formulas import ONE, TRUE, Formula, ParameterAtom, compare_parameters, conjunction, conjuncts
from nslogic.orders.laws import negation
from nslogic.orders.optimum_cells import OptimumCell, OptimumCells
from nslogic.orders.system import System, is_stated
from nslogic.records import replace


class CellByCellEngine:
    """The engine for a system with constraints that hold `within` conditions.

    Args:
        system: The labelled constraints.
        engine: The engine of these constraints as they are.
        outside: A function that makes the engine of what their labels say everywhere; it may raise LimitReachedError.
    """

    def __init__(self, system: System, engine: Engine, outside: Callable[[], Engine]) -> None:
        assert system.field is not None, "without parameters an optimum is worked out as a whole"
        self._field = system.field
        self._constraints = {constraint.label: constraint for constraint in system.constraints}
        self._engine = engine
        self._outside = _Outside(outside)
        self._most = OPTIMUM_CELLS
        # where one way to an answer gives up another may not, for which there is time if there is no haste
        self._given_up: tuple[type[Exception], ...] = (LimitReachedError, UndecidedError)
        self._cells = {
            constraint.label: OptimumCells(system, constraint.label)
            for constraint in system.constraints
            if constraint.within != TRUE
        }

    @property
    def price(self) -> int:
        """Return the cost of a question."""
        return self._engine.price

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model in which the labels and the extra formula hold, or labels that forbid it.

        Raises:
            UndecidedError: an engine gave up, or an optimum is not worked out in enough cells.
        """
        asked = tuple(labels)
        answer = self._engine.ask(asked, extra, with_model=with_model)
        unstated = tuple(label for label in asked if not self._is_stated(label, asked))
        if answer.model is None or not unstated:
            return self._shown(asked, answer)
        refined = None
        for refine in (self._at_points, self._refined, self._as_stated):
            try:
                refined = refine(asked, unstated, extra)
            except TimeUpError:
                raise
            except self._given_up:
                continue
            if refined is not None:
                break
        else:
            return self._outside.engine().ask(asked, extra, with_model=with_model)
        if refined.model is None or with_model:
            return refined
        return self._shown(asked, refined)

    def _at_points(self, labels: tuple[str, ...], unstated: tuple[str, ...], extra: Formula) -> Answer | None:
        """Return a model at a point of a few cells, where optima are worked out in numbers; None where none is found.

        Raises:
            LimitReachedError: an optimum has too many alternatives in a cell.
            UndecidedError: the engine gave up.
        """
        barred: list[Formula] = []
        near = self._border(unstated)  # where programs are mostly bounded, as they are within
        for _ in range(POINTS_OF_CELLS):
            model = self._engine.ask(labels, conjunction((extra, *near, *barred))).model
            if model is None and near:
                near = ()
                continue
            if model is None or model.irrational:
                return None
            open_cells = self._open_cells(unstated, model)
            if not open_cells:
                return Answer(self._whole(model))
            values = self._whole(model).parameters
            point = [compare_parameters(self._field.generator(name) - value, "=") for name, value in values.items()]
            statements = [self._cells[label].at(values, cell) for label, cell in open_cells.items()]
            powers = (cell.within_powers() for cell in open_cells.values())
            answer = self._engine.ask(labels, conjunction((extra, *point, *powers, *statements)))
            if answer.model is not None:
                return Answer(answer.model)
            barred.append(negation(conjunction(cell.signs(self._field) for cell in open_cells.values())))
        return None

    def _border(self, labels: tuple[str, ...]) -> tuple[Formula, ...]:
        """Return the conditions on parameters within which labels are worked out, each with its border."""
        conditions = (part for label in labels for part in conjuncts(self._constraints[label].within))
        return tuple(
            compare_parameters(part.value, "<=")
            for part in conditions
            if isinstance(part, ParameterAtom) and part.relation == "<"
        )

    def _refined(self, labels: tuple[str, ...], unstated: tuple[str, ...], extra: Formula) -> Answer | None:
        """Return the answer of what optima say in the cells that models lie in; None where these are too many.

        Raises:
            LimitReachedError: an optimum has too many alternatives in a cell.
            UndecidedError: the engine gave up.
        """
        statements: dict[Formula, None] = {}
        for _ in range(self._most):
            answer = self._engine.ask(labels, conjunction((extra, *statements)))
            if answer.model is None:
                return Answer(None, tuple(sorted({*answer.conflict, *unstated})))
            if answer.model.irrational:
                return None
            cells = self._open_cells(unstated, answer.model)
            news = [self._cells[label].formula(cell) for label, cell in cells.items()]
            if all(formula in statements for formula in news):
                return Answer(self._whole(answer.model))
            statements.update(dict.fromkeys(news))
        return None

    def _as_stated(self, labels: tuple[str, ...], unstated: tuple[str, ...], extra: Formula) -> Answer | None:
        """Return a model where labels are worked out without a question, None where there is none."""
        within = conjunction(self._constraints[label].within for label in unstated)
        answer = self._engine.ask(labels, conjunction((extra, within)))
        return None if answer.model is None else Answer(answer.model)

    def _open_cells(self, labels: tuple[str, ...], model: Model) -> dict[str, OptimumCell]:
        """Return the cells of a model in which the formulas of labels do not say all."""
        parameters = {name: sign_of(value) for name, value in model.parameters.items()}
        powers = {name: sign_of(power) for name, (power, _) in model.orders.items()}
        point = Assignment(model.orders, self._whole(model).parameters)
        return {
            label: self._cells[label].cell(parameters, powers)
            for label in labels
            if not point.holds(self._constraints[label].within)
        }

    def _whole(self, model: Model) -> Model:
        """Return a model with values of all parameters; those that nothing bounds are 1."""
        return replace(model, parameters={name: model.parameters.get(name, ONE) for name in self._field.names})

    def _shown(self, labels: tuple[str, ...], answer: Answer) -> Answer:
        """Return an answer without labels that hold beside those asked for, where that is not worked out."""
        beside = (*labels, *answer.holding)
        holding = tuple(label for label in answer.holding if self._is_stated(label, beside))
        return Answer(answer.model, answer.conflict, holding)

    def _is_stated(self, label: str, beside: Iterable[str]) -> bool:
        """Return whether labels state the conditions within which another one is worked out."""
        return is_stated(self._constraints[label].within, [self._constraints[other] for other in beside])

    def hasty(self, states: int | None = None) -> CellByCellEngine:
        """Return an engine that gives up sooner."""
        other = copy(self)
        other.hurry(states)
        return other

    def hurry(self, states: int | None = None) -> None:
        """Give up sooner from now on, after so many partial choices of a search if that is given."""
        patient = self._outside
        self._given_up = (LimitReachedError,)
        if states is not None:
            self._most = BRIEF_OPTIMUM_CELLS
        self._engine = self._engine.hasty(states)
        self._outside = _Outside(lambda: patient.engine(anew=False).hasty(states))


class _Outside:
    """An engine that is made when it is first needed, or the reason why it cannot be."""

    def __init__(self, make: Callable[[], Engine]) -> None:
        self._make = make
        self._made: Engine | None = None
        self._reason = ""

    def engine(self, *, anew: bool = True) -> Engine:
        """Return the engine.

        Args:
            anew: Whether it may be made, which takes long.

        Raises:
            UndecidedError: it cannot be made within the limits.
        """
        if self._made is None and not anew:
            raise UndecidedError("an optimum is worked out only in a part of the parameter space")
        if self._made is None and not self._reason:
            try:
                self._made = self._make()
            except TimeUpError:
                raise
            except (LimitReachedError, UndecidedError) as problem:
                self._reason = str(problem).removesuffix(".")  # what is told of it goes on
        if self._made is None:
            raise UndecidedError(self._reason)
        return self._made
