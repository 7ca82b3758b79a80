"""The engine for symbolic exponents: exact elimination over Q(parameters), and Z3 for the remaining conditions.

Equations are solved over Q(parameters), signs follow from factors and bounds, and orders that only rows constrain are
eliminated; mostly a contradiction remains, or a few conditions on parameters that simple numbers meet. At numbers for
the parameters, eliminated orders get values by back-substitution; other remaining rows are a linear program. Z3 is
asked only where this finds neither a point nor a contradiction. Every model is evaluated against every formula before
it is an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from fractions import Fraction
from itertools import islice

from nslogic import deadline
from nslogic.engines.engine import (
    SOME_MODEL,
    Z3_PRICE,
    Answer,
    Engine,
    Model,
    NoEngine,
)
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.engines.symbolic.elimination import eliminate_orders, splitting
from nslogic.engines.symbolic.learned_clauses import ClauseStore, opposite
from nslogic.engines.symbolic.model_cache import ModelCache
from nslogic.engines.symbolic.point_models import clashing_rows, model_at
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import Scale
from nslogic.engines.symbolic.unsolved import open_formulas, open_parameters
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import TRUE, Formula, OrderAtom, ParameterAtom, compare_parameters, conjuncts
from nslogic.orders.system import System
from nslogic.parameters.signs import Contradiction, Reasons
from nslogic.parameters.solver import ConditionSolver
from nslogic.records import replace


class OpenError(Exception):
    """The limits of the search were reached before an answer."""


class SymbolicEngine:
    """The engine for one system with symbolic exponents; another engine is asked what it leaves open."""

    price = Z3_PRICE

    def __init__(self, system: System, limits: Limits, other: Engine) -> None:
        self._system = system
        self._limits = limits.engines
        self._other = other
        self._formulas = {constraint.label: constraint.formula for constraint in system.constraints}
        self._bits = {label: 1 << place for place, label in enumerate(self._formulas)}
        self._conditions = ConditionSolver(limits)
        self._kept: dict[tuple[int, tuple[str, int, int] | None, tuple[Formula, ...]], State | Contradiction] = {}
        self._models = ModelCache(
            {bit: self._formulas[label] for label, bit in self._bits.items()}, most=self._limits.models
        )
        self._clauses = ClauseStore(most=self._limits.clauses)
        self._every_label = (1 << len(self._bits)) - 1
        # The bits above the labels mark chosen alternatives, values from Z3, and parts of the extra formula.
        self._valued = 1 << (
            len(self._bits)
            + max(limits.engines.states, limits.engines.more_states, limits.engines.states_with_values)
            + 1
        )
        self._mask = self._remaining = self._guesses = 0
        self._marked: dict[Reasons, Formula] = {}
        self._implied: dict[Reasons, Reasons] = {}

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model in which the labels and the extra formula hold, or labels that forbid it.

        Raises:
            UndecidedError: neither engine decided within its limits.
        """
        asked = tuple(labels)
        mask = 0
        for label in asked:
            mask |= self._bits[label]
        seen = self._models.find(mask, extra)
        if seen is None:
            try:
                model = self._decide(self._start(mask, extra))
            except Contradiction as conflict:
                return Answer(None, tuple(sorted(self._labels(mask & conflict.reasons))))
            except (OpenError, UndecidedError):
                return self._other.ask(asked, extra, with_model=with_model)
            if model is None:  # there is a model, but not of rational numbers alone
                return self._other.ask(asked, extra, with_model=True) if with_model else Answer(SOME_MODEL)
            seen = self._models.add(model)
            if mask & ~seen.holding or not seen.holds(extra):
                wrong = self._labels(mask & ~seen.holding)
                raise AssertionError(f"a model does not satisfy the formulas of its question ({wrong}): {model}")
        if with_model:
            return Answer(seen.model)
        return Answer(SOME_MODEL, holding=self._labels(seen.holding & ~mask))

    def hasty(self, states: int | None = None) -> SymbolicEngine:
        """Return an engine with the same caches that asks Z3 only questions with a fast answer."""
        other = copy(self)
        other.hurry(states)
        return other

    def hurry(self, states: int | None = None) -> None:
        """Give up sooner from now on, after so many partial choices of a search if that is given."""
        if states is not None:
            self._limits = replace(self._limits, states=states, more_states=0, valued_points=1)
        self._conditions = self._conditions.hasty()
        self._other = NoEngine()

    def _labels(self, mask: int) -> tuple[str, ...]:
        return tuple(label for label, bit in self._bits.items() if mask & bit)

    def _start(self, mask: int, extra: Formula) -> State:
        self._mask, self._remaining, self._guesses = mask, self._limits.states, self._limits.guesses
        parts = conjuncts(extra)
        self._marked = {self._mark_of(place): part for place, part in enumerate(parts)}
        state = self._state(mask, self._scale(self._labels(mask), parts), parts)
        self._implied = dict(self._implied_by(state))
        return state

    def _implied_by(self, state: State) -> Iterator[tuple[Reasons, Reasons]]:
        """Yield the conditions on parameters among the other labels that a state implies, each with its reasons.

        What was learned with `a > 0` and `b > 0` is of use where one question leaves `b > 0` out and has `b > a`.
        """
        for label, bit in self._bits.items():
            formula = self._formulas[label]
            if not self._mask & bit and isinstance(formula, ParameterAtom):
                truth, why = state.truth(formula)
                if truth:
                    yield bit, why

    def _mark_of(self, place: int) -> Reasons:
        """Return the mark of a part of the extra formula."""
        return self._valued << (place + 1)

    def _state(self, mask: int, scale: Scale | None, parts: tuple[Formula, ...]) -> State:
        """Return the reduced state of labels and formulas; the next question often has one formula more."""
        key = mask, None if scale is None else (scale.name, scale.sign, scale.reasons), parts
        kept = self._kept.get(key)
        if kept is None:
            try:
                if parts:
                    kept = self._state(mask, scale, parts[:-1]).with_one_more(parts[-1], self._mark_of(len(parts) - 1))
                else:
                    kept = State(scale)
                    kept.add([(self._formulas[label], self._bits[label]) for label in self._labels(mask)])
            except Contradiction as conflict:
                kept = conflict
            if len(self._kept) >= self._limits.kept_states:
                self._kept.clear()
            self._kept[key] = kept
        if isinstance(kept, Contradiction):
            raise Contradiction(kept.reasons)
        return kept

    def _scale(self, labels: tuple[str, ...], parts: tuple[Formula, ...]) -> Scale | None:
        """Return a quantity that the question makes grow or fall: the base, or else the first one."""
        scales: list[tuple[bool, Scale]] = []
        candidates = [(part, self._mark_of(place)) for place, part in enumerate(parts)]
        candidates += [(self._formulas[label], self._bits[label]) for label in labels if label.startswith("trend(")]
        for formula, reasons in candidates:
            if isinstance(formula, OrderAtom) and formula.powers_only and formula.relation == "<":
                coefficients = formula.form.coefficients
                name, value = coefficients[0]
                if len(coefficients) == 1 and isinstance(value, Fraction):
                    scale = Scale(name, -1 if value > 0 else 1, reasons)
                    scales.append((name != self._system.theory.base, scale))
        return min(scales, key=lambda ranked: ranked[0])[1] if scales else None

    def _decide(self, start: State) -> Model | None:
        """Search; where that reaches its limits, search at simple values of the parameters, and then longer.

        What is still open is a question to Z3 for values, at which is searched again.
        """
        try:
            return self._search(start.copy())
        except (OpenError, UndecidedError):
            model = self._at_simple_values(start)
            if model is not None:
                return model
        try:
            self._remaining, self._guesses = self._limits.more_states, 0
            return self._search(start.copy())
        except (OpenError, UndecidedError):
            scale = start.scale
            fixed = {} if scale is None else {scale.name: Fraction(scale.sign)}
            values = self._conditions.whole(open_formulas(start), fixed, 0 if scale is None else scale.reasons)
        return None if values is None else self._with_values(start, values)

    def _at_simple_values(self, start: State) -> Model | None:
        """Return a model at one of a few simple values of the parameters, if there is one."""
        points = self._conditions.some(start.conditions, open_parameters(start), start.facts)
        for values in islice(points, self._limits.valued_points):
            try:
                return self._with_values(start, values)
            except (Contradiction, OpenError, UndecidedError):
                continue
        return None

    def _with_values(self, start: State, values: Mapping[str, Fraction]) -> Model | None:
        """Search at values of parameters; raise Contradiction where there is no model."""
        valued = start.copy()
        field = self._system.field
        if field is not None:
            equations = (compare_parameters(field.generator(name) - values[name], "=") for name in values)
            valued.add((equation, self._valued) for equation in equations)
        self._remaining = self._guesses = self._limits.states_with_values
        return self._search(valued)

    def _search(self, state: State) -> Model | None:
        """Return a model, None for one that is not rational; raise Contradiction where there is none."""
        deadline.check_time()
        self._remaining -= 1
        if self._remaining < 0:
            raise OpenError
        self._clauses.prune(state, self._mask, self._implied)
        self._conditions.refute(state.conditions)
        if not state.choices:
            state.drop_vanished()
            eliminate_orders(state, most_new=self._limits.new_rows)
            if not state.choices and not state.rows and not state.equations:
                return self._leaf(state)
        if state.choices:
            guess = self._guess(state)
            if guess is None:
                place = self._likeliest(state)
            else:
                model, unmet = guess
                if not unmet:
                    return model
                place = unmet[0]
        else:
            cases = splitting(state)
            if cases is None:  # no sign is missing, but elimination would write too many rows
                return self._sampled(state)
            state.add(((cases, 0),))
            if not state.choices:
                return self._search(state)
            place = 0
        return self._branch(state, place)

    def _likeliest(self, state: State) -> int:
        """Return the choice that is likeliest to take part in a contradiction, as its alternatives did before.

        Which of several terms attains a maximum is chosen last: that they are bounds is mostly enough.
        """

        def rank(place: int) -> tuple[bool, int]:
            parts, _ = state.choices[place]
            attained = all(isinstance(part, OrderAtom) and part.relation == "=" for part in parts)
            return attained, -sum(map(self._clauses.activity, parts))

        return min(range(len(state.choices)), key=rank)

    def _branch(self, state: State, place: int) -> Model | None:
        """Search each alternative of a choice."""
        parts, reasons = state.choices.pop(place)
        mark = 1 << (len(self._bits) + self._remaining)
        undecided = False
        since: list[tuple[Formula, Reasons]] = []
        for part in parts:
            self._marked[mark] = part
            try:
                branch = state.copy()
                branch.add(since)
                branch.take(part, mark)
                return self._search(branch)
            except Contradiction as conflict:
                if not conflict.reasons & mark:
                    raise
                self._learn(conflict.reasons)
                why = conflict.reasons & ~mark
            except (OpenError, UndecidedError):
                if self._remaining < 0:
                    raise OpenError from None
                undecided = True
                continue
            reasons |= why
            instead = opposite(part)  # the branches after a failed alternative may assume its opposite
            if instead is not None:
                since.append((instead, why))
        if undecided:
            raise OpenError
        raise Contradiction(reasons)

    def _learn(self, reasons: Reasons) -> None:
        """Learn a clause for later questions, unless the contradiction was derived at single values only."""
        if not reasons & self._valued:
            formulas = (formula for mark, formula in self._marked.items() if mark & reasons)
            self._clauses.learn(reasons & self._every_label, formulas)

    def _guess(self, state: State) -> tuple[Model, list[int]] | None:
        """Return a model of everything but the choices, and the choices that it violates, fewest parts first.

        Raises:
            Contradiction: there is none, whatever is chosen.
        """
        probe = state.copy()
        probe.choices = []
        eliminate_orders(probe, most_new=self._limits.new_rows)
        if self._guesses <= 0 or len(state.choices) < self._limits.guessed_choices:
            return None
        self._guesses -= 1
        for model in self._points(probe):
            point = Assignment(model.orders, model.parameters)
            unmet = [place for place, (parts, _) in enumerate(state.choices) if not any(map(point.holds, parts))]
            if not unmet and not probe.choices:
                self._conditions.keep(model.parameters)
            return model, sorted(unmet, key=lambda place: len(state.choices[place][0]))
        return None

    def _sampled(self, state: State) -> Model | None:
        """Decide rows whose elimination would write too many: at a point they hold, or few of them clash.

        What the few say of the parameters, or the sign that they need, is known from then on.
        """
        points = self._conditions.some(state.conditions, open_parameters(state), state.facts)
        for values in islice(points, self._limits.points):
            try:
                few = clashing_rows(state, self._system, values)
            except ZeroDivisionError:
                continue
            if few is None:
                model = model_at(state, self._system, values)
                if model is not None:
                    return model
                continue
            eliminate_orders(few, most_new=self._limits.clashing_rows)
            news: list[tuple[Formula, Reasons]] = [
                (atom, why) for atom, why in few.conditions.items() if atom not in state.conditions
            ]
            cases = None if news else splitting(few)
            if cases is not None:
                news.append((cases, 0))
            if news:
                state.add(news)
                return self._search(state)
        raise OpenError

    def _points(self, state: State) -> Iterator[Model]:
        """Yield models of everything but the choices, at a few simple values of the parameters."""
        points = self._conditions.some(state.conditions, open_parameters(state), state.facts)
        for values in islice(points, self._limits.points):
            model = model_at(state, self._system, values)
            if model is not None:
                yield model

    def _leaf(self, state: State) -> Model | None:
        """Decide the conditions on parameters, where nothing else remains."""
        values = self._conditions.solve(state.conditions, state.facts)
        if values is None:
            return None
        model = model_at(state, self._system, values)
        if model is None:
            raise OpenError
        self._conditions.keep(model.parameters)
        return model
