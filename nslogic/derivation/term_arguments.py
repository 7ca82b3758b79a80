"""The argument for a law in several bases: where one of its terms decides, the target is that term.

A sum is of the order of its greatest term, and a minimum is its least: so a law is argued term by term, each under the
assumption that no other term is greater, or less. One of these assumptions always holds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nslogic.derivation.branches import Question, Reduced, scales
from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.inferences import Inference
from nslogic.derivation.steps import Argument, Goals, with_remaining_labels
from nslogic.derivation.telling import argue
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    ONE,
    Formula,
    OrderAtom,
    OrderForm,
    compare_form,
    compare_parameters,
    conjunction,
    denominators_of,
)
from nslogic.orders.projection import coefficient_in
from nslogic.orders.system import System
from nslogic.printing import Brief

if TYPE_CHECKING:
    from nslogic.engines.engine import Engine


@dataclass(frozen=True, repr=False)
class TermArgument(Brief):
    """The argument where one term decides: how the others compare with it, and the derivation of its one case."""

    where: tuple[str, ...]
    derivation: Derivation

    @property
    def case(self) -> Case:
        """Return the case, whose law is that the target is the term."""
        (case,) = self.derivation.cases
        return case

    def in_short(self) -> str:
        """Return the law, and where the term decides."""
        return self.case.law + (f" where {' and '.join(self.where)}" if self.where else "")


@dataclass(frozen=True)
class TermsOfLaw:
    """A law to argue for: its terms with their texts, whether it is their least, and what it rests on."""

    target: str
    bases: tuple[str, ...]
    terms: tuple[OrderForm, ...]
    texts: tuple[str, ...]
    is_least: bool
    when: tuple[str, ...]
    conditions: Formula
    rests_on: tuple[str, ...]


def argue_terms(
    law: TermsOfLaw, system: System, engine: Engine, reduced: Reduced, limits: Limits
) -> tuple[TermArgument, ...]:
    """Return the arguments for a law, one for each of its terms; none where no steps to one of them could be checked.

    Args:
        law: The law.
        system: The regime.
        engine: Its engine.
        reduced: The whole regime with its parameter equations solved.
        limits: Where searches stop.
    """
    arguments: list[TermArgument] = []
    for place in range(len(law.terms)):
        argument = _argued(law, place, system, engine, reduced, limits)
        if argument is None:
            return ()
        arguments.append(argument)
    named = {label for argument in arguments for label in _lines(argument)}
    *others, last = arguments
    rest = [label for label in law.rests_on if label not in named]
    case = replace(last.case, argument=with_remaining_labels(rest, last.case.argument or Argument()))
    return (*others, replace(last, derivation=replace(last.derivation, cases=(case,))))


def _lines(argument: TermArgument) -> tuple[str, ...]:
    steps = () if argument.case.argument is None else argument.case.argument.steps
    return tuple(label for step in steps for label in step.lines)


def _argued(
    law: TermsOfLaw, place: int, system: System, engine: Engine, reduced: Reduced, limits: Limits
) -> TermArgument | None:
    """Return the argument where one term decides."""
    term, text = law.terms[place], law.texts[place]
    others = [other for other in range(len(law.terms)) if other != place]
    relation = ">~" if law.is_least else "<~"
    where = tuple(f"{law.texts[other]} {relation} {text}" for other in others)
    sign = -ONE if law.is_least else ONE
    decides = conjunction(compare_form((law.terms[other] - term).scaled(sign), "<=") for other in others)
    # an exponent has a value where no denominator vanishes, which the steps do without the domains to know
    poles = (pole for each in law.terms for pole in denominators_of(each))
    defined = conjunction(compare_parameters(pole, "!=") for pole in dict.fromkeys(poles))
    assumed = conjunction((law.conditions, decides, defined))
    question = _question(law, term, system, engine, assumed)
    form = OrderForm.unknown(law.target) - term
    goals = Goals(law.target, question.base, OrderAtom(form, "="), OrderAtom(form, "<="), OrderAtom(-form, "<="))
    grounds = Grounds(system, engine, law.rests_on, assumed, limits)
    if not all(map(grounds.follows, (goals.above, goals.below))):  # a logarithm is told of a base that scales
        assumed = conjunction((assumed, scales(question)))
        grounds = Grounds(system, engine, law.rests_on, assumed, limits)
    axioms = {constraint.label for constraint in system.constraints if constraint.sort == "axiom"}
    known = tuple(label for label in system.labels if label in law.rests_on or label not in axioms)
    argument = argue(
        grounds,
        Grounds(system, engine, known, assumed, limits),
        law.conditions,
        goals,
        question,
        reduced,
        limits,
    )
    if not argument.steps:
        return None
    if not argument.inferences and len(argument.steps) == 1:
        (step,) = argument.steps
        argument = replace(
            argument, inferences=(Inference("line", goals.equation, law.target, step.lines, (), step.label),)
        )
    case = Case(
        law.when, law.conditions, None, None, None, None, f"{law.target} ~ {text}", law.rests_on, argument=argument
    )
    return TermArgument(where, Derivation(system, question, (case,), complete=True, solved=reduced.solved))


def _question(law: TermsOfLaw, term: OrderForm, system: System, engine: Engine, assumed: Formula) -> Question:
    """Return the question for a term, in powers of a base that is sure to grow or to fall, if there is one.

    That is one that the term mentions, if possible; in a term with a logarithm the one whose logarithm the law has.
    """
    for name in law.bases if term.logs else sorted(law.bases, key=lambda name: not coefficient_in(term, name)):
        order = OrderForm.unknown(name)
        for direction, power in ((1, order), (-1, -order)):
            against = conjunction((assumed, compare_form(power, "<=", powers_only=True)))
            if engine.ask(system.labels, against, with_model=False).model is None:
                return Question(law.target, name, direction)
    return Question(law.target, law.bases[0], 1)
