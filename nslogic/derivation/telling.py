"""The argument of a case: the steps to its law, and the argument as a person would give it.

What is told comes from equations where there are some, or from the steps to two bounds. Equations are looked for among
what a law rests on, then among all that the regime says: at an optimum, terms balance for reasons that a bound of the
target does without. Whatever is told is checked by the engine, statement by statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from nslogic.derivation.branches import Question, Reduced
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.inferences import Inference, checked_inferences
from nslogic.derivation.lemmas import Lemma
from nslogic.derivation.reasoning import Reasoner
from nslogic.derivation.solving import Solver
from nslogic.derivation.steps import Argument, DerivationStep, Goals, at_once, chain, is_right
from nslogic.derivation.winners import spoken
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import ONE, Formula
from nslogic.orders.projection import coefficient_in

SEARCH_ENDS = (UndecidedError, LimitReachedError, ZeroDivisionError)
"""Why a search for an argument ends without one."""


def argue(
    grounds: Grounds,
    regime: Grounds,
    conditions: Formula,
    goals: Goals,
    question: Question,
    reduced: Reduced,
    limits: Limits,
) -> Argument:
    """Return steps from what a law rests on to the law, and what is told of them.

    Args:
        grounds: What the law rests on.
        regime: All that the regime says.
        conditions: The conditions of the case.
        goals: What the law says.
        question: Target and base.
        reduced: The whole regime, which says where to look; what is found has to follow from the grounds alone.
        limits: Where searches stop.
    """

    def reasoners() -> Iterator[Reasoner]:
        for known in (grounds, regime):
            try:
                yield Reasoner(known, conditions, goals, question, reduced, limits)
            except SEARCH_ENDS:
                continue

    every_reasoner = reasoners()
    first = next(every_reasoner, None)
    argument = _steps(first, grounds, goals)
    inferences = _from_equations(first) if first is not None else ()
    for reasoner in every_reasoner if not inferences and goals.is_equation else ():
        inferences = inferences or _from_equations(reasoner)
    if not inferences:
        inferences = checked_inferences(tuple(_from_steps(argument, goals, grounds)), goals.equation, grounds)
    return replace(argument, inferences=inferences)


def _steps(reasoner: Reasoner | None, grounds: Grounds, goals: Goals) -> Argument:
    """Return steps that the engine confirms; one step with everything where no others are found."""
    try:
        for argument in reasoner.arguments() if reasoner is not None else ():
            completed = reasoner.completed(argument) if reasoner is not None else argument
            if is_right(completed, goals, grounds):
                return completed
    except SEARCH_ENDS:
        pass
    axioms = [axiom.id for axiom in grounds.system.theory.axioms if axiom.id in grounds.labels]
    label = axioms[0] if axioms else grounds.labels[0]
    together = chain(at_once(Lemma(label, grounds.labels, goals.equation, 0)), goals, lambda form: form)
    return together if is_right(together, goals, grounds) else Argument()


def _from_equations(reasoner: Reasoner) -> tuple[Inference, ...]:
    """Return statements that solve the equations which give a law; none where there are none."""
    goals, grounds = reasoner.goals, reasoner.grounds
    if not goals.is_equation:
        return ()
    try:
        combination = reasoner.stated_equations()
        if combination is None:
            return ()
        stated = (Inference("line", lemma.relation, None, lemma.lines, (), lemma.label) for lemma, _ in combination)
        equations = [spoken(line, reasoner.solved, grounds) for line in stated]
        combiner = reasoner.combiner
        solver = Solver(equations, goals.target, goals.base, grounds.system.theory, combiner.is_certain, combiner.tidy)
        inferences = solver.inferences()
        if not inferences or inferences[-1].name != goals.target:
            return ()
        # the law may be inferences in other parameters than those that are left
        last = replace(inferences[-1], relation=goals.equation)
        return checked_inferences((*inferences[:-1], last), goals.equation, grounds)
    except SEARCH_ENDS:
        return ()


def _from_steps(argument: Argument, goals: Goals, grounds: Grounds) -> Iterator[Inference]:
    """Yield what each step says and what it leaves; two bounds meet at the end."""
    places: list[int] = []
    yielded = 0
    for place, step in enumerate(argument.steps):
        before = [places[place - 1]] if place not in (0, argument.turn) else []
        yield spoken(_line(step, goals), {}, grounds)
        yielded += 1
        if before or _leaves_more(step):
            yield Inference("so", step.bound, goals.target, step.lines, (*before, yielded - 1))
            yielded += 1
        places.append(yielded - 1)
    if argument.turn is not None:
        yield Inference("meet", goals.equation, goals.target, (), (places[argument.turn - 1], places[-1]))


def _line(step: DerivationStep, goals: Goals) -> Inference:
    relation, name = step.lemma, None
    for candidate in (goals.target, *(name for name, _ in relation.form.coefficients)):
        power = coefficient_in(relation.form, candidate)
        if power in (ONE, -ONE):
            name = candidate
            break
    return Inference("line", relation, name, step.lines, (), step.label)


def _leaves_more(step: DerivationStep) -> bool:
    """Return whether what a step leaves is not just what its line says."""
    lemma, bound = step.lemma, step.bound
    if (lemma.relation, lemma.powers_only) != (bound.relation, bound.powers_only):
        return True
    return lemma.form not in ((bound.form,) if lemma.relation != "=" else (bound.form, -bound.form))
