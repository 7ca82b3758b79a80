"""The search for the argument of a case: by equations, or by bounds from both sides where these need fewer laws.

Parameters that the lines and the conditions of the case determine are substituted first, so that equations are found
that hold under these alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cached_property
from itertools import combinations

from nslogic.derivation.branches import (
    Feasibility,
    Question,
    Reduced,
    parameter_conditions,
    reduce_parameters,
)
from nslogic.derivation.combining import Combination, Combiner
from nslogic.derivation.dominance import dominance_of
from nslogic.derivation.grounds import Grounds, differs
from nslogic.derivation.lemmas import Lemma, Lemmas, candidates_of
from nslogic.derivation.simplify import simplified_formula
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.derivation.steps import Argument, DerivationStep, Goals, at_once, chain, squeeze, weight
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    ONE,
    TRUE,
    All,
    Coefficient,
    Formula,
    OrderAtom,
    ParameterAtom,
    Some,
    as_constant,
    compare_parameters,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.substituted import substituted_formula


class Reasoner:
    """The search for arguments, with the parameters substituted that lines and conditions determine.

    Args:
        grounds: What may be used.
        conditions: The conditions of the case.
        goals: What the law says.
        question: Target and base.
        reduced: The whole regime, which says where to look; what is found has to follow from the grounds alone.
        limits: Where searches stop.

    Raises:
        UndecidedError: something was not decided within the limits.
        LimitReachedError: there are too many alternatives.
    """

    def __init__(
        self,
        grounds: Grounds,
        conditions: Formula,
        goals: Goals,
        question: Question,
        reduced: Reduced,
        limits: Limits,
    ) -> None:
        self.grounds = grounds
        self.goals = goals
        labelled = [(label, grounds.system.constraint(label).formula) for label in grounds.labels]
        known = conjunction((*(formula for _, formula in labelled), conditions, *_determined(grounds, reduced)))
        put_in = reduce_parameters(known, _names_of(goals), limits)
        self.solved = dict(put_in.solved)
        self._conditions = conjunction((put_in.space, substituted_formula(conditions, self.solved)))
        everything = conjunction(
            substituted_formula(constraint.formula, self.solved) for constraint in grounds.system.constraints
        )
        self._around = conjunction((parameter_conditions(everything), self._conditions))
        space = ParameterSpace(self._around, limits)
        formulas = [
            (label, simplified_formula(substituted_formula(formula, self.solved), space)) for label, formula in labelled
        ]
        feasible = Feasibility(grounds.system, question, space, limits)
        candidates = candidates_of(formulas, feasible, Cell(space), question.base)
        self._lemmas = Lemmas(candidates, grounds, question.base)
        tied = any(isinstance(part, ParameterAtom) and part.relation == "=" for part in conjuncts(self._conditions))
        self._points = self._some_points(limits.derivation.told_apart)
        self.combiner = Combiner(Cell(ParameterSpace(self._conditions, limits)), grounds, tied)

    def arguments(self) -> Iterator[Argument]:
        """Yield arguments, those that ask least of a reader first."""
        equations = self._equations() if self.goals.is_equation else None
        if equations is not None and weight((equations,)) <= 1:
            yield chain(equations, self.goals, self.combiner.tidy)
        bounds = self._bounds()
        if bounds is not None and self._tells_more(bounds, equations):
            yield squeeze(*bounds, self.goals, self.combiner.tidy)
        if equations is not None:
            yield chain(equations, self.goals, self.combiner.tidy)
        together = self._lemmas.lemma(self.goals.equation, self._speakers)
        if together is not None:
            yield chain(at_once(together), self.goals, self.combiner.tidy)

    def _tells_more(self, bounds: tuple[Combination, Combination], equations: Combination | None) -> bool:
        """Return whether two bounds take fewer laws at once than equations, or say what one equation takes at once."""
        if not self.goals.is_equation:
            return True
        if len({lemma.lines for combination in bounds for lemma, _ in combination}) == 1:
            return False  # both bounds take everything at once
        if equations is None or len(equations) == 1:
            return equations is None or weight(bounds) <= weight((equations,))
        return weight(bounds) < weight((equations,))

    def completed(self, argument: Argument) -> Argument:
        """Return an argument with the annotations of its steps.

        That is the terms that dominate, the unknowns that are solved for, and the lines that the way of saying its end
        needs.
        """
        steps: list[DerivationStep] = []
        for place, step in enumerate(argument.steps):
            given = [steps[earlier].stands for earlier in step.built_on if earlier < place]
            lines = self._lines(step, given)
            dominance = dominance_of(step.label, lines, step.lemma, self.solved, self.grounds)
            solvable = tuple(name for name, power in step.lemma.form.coefficients if self._is_certain(power, lines))
            steps.append(replace(step, lines=lines, dominance=dominance, solvable=solvable))
        return replace(argument, steps=tuple(steps))

    def _is_certain(self, power: Coefficient, lines: Sequence[str]) -> bool:
        """Return whether lines entail that an exponent is not zero under the conditions of the case."""
        value = as_constant(power)
        return (
            value != 0 if isinstance(value, Fraction) else self.grounds.excludes(compare_parameters(value, "="), lines)
        )

    def _lines(self, step: DerivationStep, given: Sequence[OrderAtom]) -> tuple[str, ...]:
        """Return the lines of a step, with others that its bound needs, such as signs of powers."""
        if self.grounds.follows(step.bound, step.lines, given=given):
            return step.lines
        more = self.grounds.least(step.bound, first=step.lines, given=given)
        return tuple(sorted({*step.lines, *(more or ())}))

    def stated_equations(self) -> Combination | None:
        """Return equations that add up to the law, each of which a line states in some alternative, if there are some."""
        goal = self._put_in(self.goals.equation)
        stated = self._lemmas.stated(powers_only=goal.powers_only)
        return self._adding_up(goal, (_light(stated), stated))

    def _equations(self) -> Combination | None:
        goal = self._put_in(self.goals.equation)
        stated = self._lemmas.equations(powers_only=goal.powers_only)
        combination = self._adding_up(goal, (_light(stated), stated))
        if combination is not None:
            return combination
        met = self._lemmas.met(powers_only=goal.powers_only)
        return self._sharpened(self.combiner.equation(goal, (*stated, *met)))

    def _adding_up(self, goal: OrderAtom, choices: Iterable[Sequence[Lemma]]) -> Combination | None:
        for lemmas in choices:
            combination = self.combiner.equation(goal, lemmas)
            if combination:
                return self._sharpened(combination)
        return None

    def _sharpened(self, combination: Combination | None) -> Combination | None:
        if combination is None:
            return None
        return tuple((self._lemmas.sharpened(lemma), factor) for lemma, factor in combination)

    def _bounds(self) -> tuple[Combination, Combination] | None:
        above, below = self._bound(self.goals.above), self._bound(self.goals.below)
        if above is None or below is None:
            return None
        return above, below

    def _bound(self, asked: OrderAtom) -> Combination | None:
        goal = self._put_in(asked)
        # a law is met in every model, and so is all that adds up to it
        stated = self._lemmas.bounds(powers_only=goal.powers_only, met=self.goals.is_equation)
        for lemmas in (_light(stated), stated):
            combination = self.combiner.bound(goal, lemmas, self._points)
            if combination:
                return self._sharpened(combination)
        lemma = self._lemmas.lemma(asked, self._speakers)
        return None if lemma is None else at_once(lemma)

    def _put_in(self, goal: OrderAtom) -> OrderAtom:
        substituted = substituted_formula(goal, self.solved)
        if not isinstance(substituted, OrderAtom):  # an exponent of the law has no value in these parameters
            raise ZeroDivisionError
        return substituted

    @cached_property
    def _speakers(self) -> tuple[str, ...]:
        """Return the lines after which a step with many lines may be named: optima, then lines about the target."""
        theory = self.grounds.system.theory
        optima = [axiom.id for axiom in theory.axioms if axiom.optimum is not None and axiom.id in self.grounds.labels]
        others = [label for label in self.grounds.labels if label not in optima]
        about = [label for label in others if self._lemmas.speaks(label, self.goals.target)]
        return tuple(dict.fromkeys((*optima, *about, *others)))

    def _some_points(self, told_apart: int) -> tuple[dict[str, Fraction], ...]:
        """Return points of the parameter space, inside it and where parameters have nothing in common if possible.

        So many parameters are kept apart from each other, and from 1.
        """
        field = self.grounds.system.field
        if field is None:
            return ({},)
        names = _names_in(self._around)[:told_apart]
        apart = [field.generator(first) - field.generator(second) for first, second in combinations(names, 2)]
        apart += [field.generator(name) - ONE for name in names]
        inside = _inside(self._around)
        wishes = (conjunction((inside, *(compare_parameters(value, "!=") for value in apart))), inside, TRUE)
        models = (self.grounds.model(wish) for wish in wishes)
        points = [dict(model.parameters) for model in models if model is not None and not model.irrational]
        return tuple(point for place, point in enumerate(points) if point not in points[:place])


def _determined(grounds: Grounds, reduced: Reduced) -> Iterator[Formula]:
    """Yield the values of parameters that the regime determines and the grounds do as well."""
    for name, value in reduced.solved:
        if grounds.excludes(differs(value - value.field.generator(name))):
            yield compare_parameters(value - value.field.generator(name), "=")


def _names_of(goals: Goals) -> frozenset[str]:
    """Return the parameters in the exponents of a law."""
    forms = (goals.equation.form, goals.above.form, goals.below.form)
    values = [value for form in forms for value in (form.logs, *dict(form.coefficients).values())]
    return frozenset(name for value in values if not isinstance(value, Fraction) for name in value.names())


def _light(lemmas: Sequence[Lemma]) -> tuple[Lemma, ...]:
    """Return the lemmas that a single law entails."""
    return tuple(lemma for lemma in lemmas if lemma.weight <= 1)


def _inside(formula: Formula) -> Formula:
    """Return conditions without their boundary, but for equations."""
    match formula:
        case All(parts):
            return conjunction(map(_inside, parts))
        case Some(parts):
            open_parts = [part for part in parts if not (isinstance(part, ParameterAtom) and part.relation == "=")]
            return disjunction(map(_inside, open_parts or parts))
        case ParameterAtom(value, "<="):
            return compare_parameters(value, "<")
        case _:
            return formula


def _names_in(formula: Formula) -> tuple[str, ...]:
    match formula:
        case All(parts) | Some(parts):
            return tuple(dict.fromkeys(name for part in parts for name in _names_in(part)))
        case ParameterAtom(value, _):
            return value.names()
        case _:
            return ()
