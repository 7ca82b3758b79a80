"""The engine for symbolic exponents: solve exactly what can be solved, and ask Z3 about what is left.

Equations are solved over Q(parameters), signs are told from factors and bounds, orders that only rows speak of are
forgotten; mostly a contradiction remains, or a few conditions on parameters that simple numbers meet. With numbers
for the parameters forgotten orders are recalled one by one; where something else is left, it is a linear program. Only conditions that neither is found for are asked of Z3. Every
model is evaluated against every formula before it is an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from fractions import Fraction
from itertools import islice

from nslogic import deadline
from nslogic.algebra.linear_programs.rows import Certificate, Row
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.algebra.polynomials import as_fraction, as_rational
from nslogic.engines.engine import (
    SOME_MODEL,
    Z3_PRICE,
    Answer,
    Engine,
    Model,
    NoEngine,
)
from nslogic.engines.linear import LinearPoint, model_of, row_of
from nslogic.engines.symbolic.assignments import PointOfFormulas
from nslogic.engines.symbolic.back_substitution import Exact, Recall
from nslogic.engines.symbolic.elimination import forget, splitting
from nslogic.engines.symbolic.learned_clauses import ClauseStore, opposite
from nslogic.engines.symbolic.model_cache import Memory
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import LOG_T, Scale, SymbolicForm
from nslogic.engines.symbolic.unsolved import open_formulas, open_parameters
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import TRUE, ZERO, Formula, OrderAtom, OrderForm, compare_parameters, conjuncts
from nslogic.orders.projection import POWERS_LOOSE, POWERS_STRICT
from nslogic.orders.system import System
from nslogic.parameters.signs import Contradiction, Reasons
from nslogic.parameters.solver import ConditionSolver

MOST_STATES = 40
"""How many partial choices of alternatives are looked at for one question."""

MOST_STATES_THERE = 100
"""The same where the parameters are numbers: these questions are small."""

MOST_POINTS = 1
"""At how many parameter values the rest is tried as a linear program."""

MOST_GUESSES = 1
"""For how many partial choices a point is looked for before all alternatives are chosen."""

MANY_CHOICES = 5
"""From how many choices on that is done: fewer are soon gone through, and then a point costs more than it saves."""

MOST_KEPT = 256
"""How many worked-in sets of labels and formulas are kept for the next question."""


class OpenError(Exception):
    """What is left of a question is not decided here."""


class SymbolicEngine:
    """Decide questions about one system, with another engine for what is not decided here."""

    price = Z3_PRICE

    def __init__(self, system: System, limits: Limits, other: Engine) -> None:
        self._system = system
        self._other = other
        self._formulas = {constraint.label: constraint.formula for constraint in system.constraints}
        self._bits = {label: 1 << place for place, label in enumerate(self._formulas)}
        self._conditions = ConditionSolver(limits)
        self._kept: dict[tuple[int, tuple[str, int, int] | None, tuple[Formula, ...]], State | Contradiction] = {}
        self._memory = Memory({bit: self._formulas[label] for label, bit in self._bits.items()})
        self._refuted = ClauseStore()
        self._every_label = (1 << len(self._bits)) - 1
        # Above the labels stand marks: of the alternatives chosen, of values that Z3 gave, of the extra formula's parts.
        self._valued = 1 << (len(self._bits) + MOST_STATES_THERE + 1)
        self._mask = self._left = self._guesses = 0
        self._marked: dict[Reasons, Formula] = {}

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model in which the labels and the extra formula hold, or labels that forbid it.

        Raises:
            UndecidedError: neither engine decided within its limits.
        """
        asked = tuple(labels)
        mask = 0
        for label in asked:
            mask |= self._bits[label]
        seen = self._memory.find(mask, extra)
        if seen is None:
            try:
                found = self._decide(self._start(mask, extra))
            except Contradiction as conflict:
                return Answer(None, tuple(sorted(self._labels(mask & conflict.reasons))))
            except (OpenError, UndecidedError):
                return self._other.ask(asked, extra, with_model=with_model)
            if found is None:  # there is a model, but not of rational numbers alone
                return self._other.ask(asked, extra, with_model=True) if with_model else Answer(SOME_MODEL)
            seen = self._memory.add(found)
            if mask & ~seen.holding or not seen.holds(extra):
                wrong = self._labels(mask & ~seen.holding)
                raise AssertionError(f"a model does not satisfy what it was found for ({wrong}): {found}")
        if with_model:
            return Answer(seen.model)
        return Answer(SOME_MODEL, holding=self._labels(seen.holding & ~mask))

    def hasty(self) -> SymbolicEngine:
        """Return an engine that knows what this one does, and asks of Z3 only what is soon answered."""
        other = copy(self)
        other.hurry()
        return other

    def hurry(self) -> None:
        """Give up sooner from now on."""
        self._conditions = self._conditions.hasty()
        self._other = NoEngine()

    def _labels(self, mask: int) -> tuple[str, ...]:
        return tuple(label for label, bit in self._bits.items() if mask & bit)

    def _start(self, mask: int, extra: Formula) -> State:
        self._mask, self._left, self._guesses = mask, MOST_STATES, MOST_GUESSES
        parts = conjuncts(extra)
        self._marked = {self._mark_of(place): part for place, part in enumerate(parts)}
        return self._state(mask, self._scale(self._labels(mask), parts), parts)

    def _mark_of(self, place: int) -> Reasons:
        """Return the mark of a part of the extra formula."""
        return self._valued << (place + 1)

    def _state(self, mask: int, scale: Scale | None, parts: tuple[Formula, ...]) -> State:
        """Return labels and formulas worked in; what is asked next often has one formula more."""
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
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = kept
        if isinstance(kept, Contradiction):
            raise Contradiction(kept.reasons)
        return kept

    def _scale(self, labels: tuple[str, ...], parts: tuple[Formula, ...]) -> Scale | None:
        """Return a quantity that grows or falls by what is asked: the base, or else the first there is."""
        found: list[tuple[bool, Scale]] = []
        said = [(part, self._mark_of(place)) for place, part in enumerate(parts)]
        said += [(self._formulas[label], self._bits[label]) for label in labels if label.startswith("trend(")]
        for formula, reasons in said:
            if isinstance(formula, OrderAtom) and formula.powers_only and formula.relation == "<":
                coefficients = formula.form.coefficients
                name, value = coefficients[0]
                if len(coefficients) == 1 and isinstance(value, Fraction):
                    scale = Scale(name, -1 if value > 0 else 1, reasons)
                    found.append((name != self._system.theory.base, scale))
        return min(found, key=lambda one: one[0])[1] if found else None

    def _decide(self, start: State) -> Model | None:
        """Search, and ask Z3 about all that is left where that takes too long."""
        try:
            return self._search(start.copy())
        except (OpenError, UndecidedError):
            scale = start.scale
            fixed = {} if scale is None else {scale.name: Fraction(scale.sign)}
            values = self._conditions.whole(open_formulas(start), fixed, 0 if scale is None else scale.reasons)
        if values is None:
            return None
        there = start.copy()
        field = self._system.field
        if field is not None:
            equations = (compare_parameters(field.generator(name) - values[name], "=") for name in values)
            there.add((equation, self._valued) for equation in equations)
        self._left, self._guesses = MOST_STATES_THERE, MOST_STATES_THERE
        return self._search(there)

    def _search(self, state: State) -> Model | None:
        """Return a model, None for one that is not made of rational numbers; raise Contradiction where there is none."""
        deadline.check_time()
        self._left -= 1
        if self._left < 0:
            raise OpenError
        self._refuted.prune(state, self._mask)
        self._conditions.refute(state.conditions)
        if not state.choices:
            state.drop_vanished()
            forget(state)
            if not state.choices and not state.rows and not state.equations:
                return self._leaf(state)
        place = 0
        if state.choices:
            guess = self._guess(state)
            if guess is not None:
                model, unmet = guess
                if not unmet:
                    return model
                place = unmet[0]
        else:
            cases = splitting(state)
            if cases is None:  # no sign is missing, but there are too many rows to forget orders
                found = next(self._points(state), None)
                if found is None:
                    raise OpenError
                return found
            state.add(((cases, 0),))
            if not state.choices:
                return self._search(state)
        return self._branch(state, place)

    def _branch(self, state: State, place: int) -> Model | None:
        """Search each alternative of a choice."""
        parts, reasons = state.choices.pop(place)
        mark = 1 << (len(self._bits) + self._left)
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
                if self._left < 0:
                    raise OpenError from None
                undecided = True
                continue
            reasons |= why
            instead = opposite(part)  # an alternative that fails leaves its opposite to the others
            if instead is not None:
                since.append((instead, why))
        if undecided:
            raise OpenError
        raise Contradiction(reasons)

    def _learn(self, reasons: Reasons) -> None:
        """Remember a contradiction for later questions, unless it was found at some values only."""
        if not reasons & self._valued:
            formulas = (formula for mark, formula in self._marked.items() if mark & reasons)
            self._refuted.learn(reasons & self._every_label, formulas)

    def _guess(self, state: State) -> tuple[Model, list[int]] | None:
        """Return a point that meets everything but choices, and the choices that it does not meet, fewest parts first.

        Raises:
            Contradiction: there is none, whatever is chosen.
        """
        probe = state.copy()
        probe.choices = []
        forget(probe)
        if self._guesses <= 0 or len(state.choices) < MANY_CHOICES:
            return None
        self._guesses -= 1
        for model in self._points(probe):
            point = PointOfFormulas(model.orders, model.parameters)
            unmet = [place for place, (parts, _) in enumerate(state.choices) if not any(map(point.holds, parts))]
            if not unmet and not probe.choices:
                self._conditions.keep(model.parameters)
            return model, sorted(unmet, key=lambda one: len(state.choices[one][0]))
        return None

    def _points(self, state: State) -> Iterator[Model]:
        """Yield points that meet everything but choices, at a few simple values of the parameters."""
        for values in islice(self._conditions.some(state.conditions, open_parameters(state), state.facts), MOST_POINTS):
            model = self._model(state, values)
            if model is not None:
                yield model

    def _leaf(self, state: State) -> Model | None:
        """Decide conditions on parameters: nothing else is left."""
        values = self._conditions.solve(state.conditions, state.facts)
        if values is None:
            return None
        model = self._model(state, values)
        if model is None:
            raise OpenError
        self._conditions.keep(model.parameters)
        return model

    def _model(self, state: State, values: Mapping[str, Fraction]) -> Model | None:
        """Return a model with given values of the parameters that are not solved, if there is one."""
        numbers = {name: values.get(name, ZERO) for name in self._system.parameters}
        point = PointOfFormulas({}, numbers)
        try:
            for name, (value, _) in state.parameters.items():
                numbers[name] = point.number(value)
            if state.parameters:
                point = PointOfFormulas({}, numbers)
            recall = Recall(state, point)
            if state.rows or state.equations or state.choices:
                found = self._programmed(state, point)
                if found is None:
                    return None
                recall.orders.update(found)
            elif not recall.run():
                return None
            names = dict.fromkeys((*recall.orders, *state.orders, *self._system.quantities))
            exact = {name: recall.order(name) for name in names}
        except ZeroDivisionError:
            return None
        return Model({name: (as_fraction(power), as_fraction(log)) for name, (power, log) in exact.items()}, numbers)

    def _programmed(self, state: State, point: PointOfFormulas) -> dict[str, Exact] | None:
        """Return unsolved orders that meet all rows, those of forgotten orders too, by a linear program."""
        rows = self._rows(state, point)
        answer = solve(rows)
        if isinstance(answer, Certificate):
            return None
        found = model_of(LinearPoint(answer.values, tuple(rows)), tuple(map(str, answer.values)), {}).orders
        return {name: (as_rational(power), as_rational(log)) for name, (power, log) in found.items()}

    def _rows(self, state: State, point: PointOfFormulas) -> list[Row]:
        forms: list[tuple[SymbolicForm, int | None]] = [(form, None) for form, _ in state.equations]
        forms += [(form, kind) for form, kind, _ in state.rows]
        solved = state.orders.keys()
        forms += [
            (form if solved.isdisjoint(form) else state.form(form.items(), 0)[0], kind)
            for _, rows in state.forgotten
            for form, kind in rows
        ]
        if state.scale is not None:
            forms.append(({state.scale.name: Fraction(-state.scale.sign)}, POWERS_STRICT))
        with_logs = any(kind == POWERS_LOOSE or LOG_T in form for form, kind in forms)
        found = []
        for form, kind in forms:
            values = {name: point.number(form[name]) for name in sorted(form)}
            logs = values.pop(LOG_T, ZERO)
            numbers = OrderForm(tuple((name, value) for name, value in values.items() if value), logs)
            found.append(row_of(numbers, kind, with_logs=with_logs))
        return found
