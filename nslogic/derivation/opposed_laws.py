"""A clash as two laws about one quantity that cannot both hold: the law of one label, and a consequence of the others.

The label that is set against the others is chosen by a rule: an axiom (then a condition of the regime) with a law
`X ~ …` in at most one other quantity, an equation before a bound, one of the theory's target in its base before others,
fewer parameters before more, the shorter before the longer; a trend after these. An order that the others determine goes before a mere bound on it. Where no law of an axiom
is plain enough, the law that it implies for one quantity in one other is set against the rest. Domains and values of
parameters are taken as the regime has them, whether or not the core needs them, so that nothing is split into cases
that a file excludes. Where a core mentions parameters alone, the laws are two values of one of them. Whatever is
returned was asked of the engine: each law follows from its labels, and they clash.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from itertools import islice

from nslogic.derivation.branches import Question
from nslogic.derivation.cases import Case, reading
from nslogic.derivation.derive import Derivation
from nslogic.derivation.given_laws import GivenLaw, entailed, laws_by_case, laws_given
from nslogic.derivation.measured_spans import Boxes, boxes_of, span_of
from nslogic.derivation.opposed_denials import opposed_denial
from nslogic.derivation.opposed_ranges import opposed_ranges
from nslogic.derivation.opposed_values import LABELS_SET_LAST, opposed_values, part_of_system
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.explain.explanations import Side, SideCase
from nslogic.language.logarithms import quantities_in
from nslogic.language.terms import OrderLaw, Quantity
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.logic.support import rests_on
from nslogic.orders.formulas import (
    TRUE,
    Coefficient,
    Formula,
    OrderAtom,
    ParameterAtom,
    atoms,
    conjunction,
    disjunction,
)
from nslogic.orders.names import PARAMETER_MARK, names_in
from nslogic.orders.system import System
from nslogic.records import Record
from nslogic.theory.model import WrittenLaw

_BOUNDS = ("<< 1", ">> 1", "<~ 1", ">~ 1")
"""The relations of a quantity to constants, the most informative first."""

_WORDS = {"grows": "grows", "falls": "falls", "fixed": "stays fixed", "free": "is free"}


class _Opposed(Record):
    """One law of a core that is set against the others: of `target`, and of `base` if it mentions another quantity.

    `own` is the side that it is, where it is no law of the file but follows from one.
    """

    label: str
    text: str
    formula: Formula
    target: str
    base: str | None
    own: Side | None = None


def opposed_sides(
    system: System, core: tuple[str, ...], *, sigma: Fraction, limits: Limits
) -> tuple[Side, Side] | tuple[()]:
    """Return the law that all labels of a core but one entail, and the law of that one, which contradicts it.

    Nothing is returned where no label has a law to be set against others, or where the others do not give a law of the
    same kind for all parameter values.
    """
    if len(core) > limits.derivation.opposed_labels:
        return ()
    if all(_speaks_of_parameters(system.constraint(label).formula) for label in core):
        return _opposed_parameters(system, core, sigma, limits)
    attempts = _attempts(_Clash(system, core, sigma, limits))
    for attempt in islice(attempts, limits.derivation.opposed_attempts):
        try:
            sides = attempt()
        except (UndecidedError, LimitReachedError):
            continue
        if sides is not None:
            return sides
    # a law for every index compares exponents, which is a condition on parameters
    return _opposed_parameters(system, core, sigma, limits) or opposed_denial(system, core, limits)


def _opposed_parameters(
    system: System, core: tuple[str, ...], sigma: Fraction, limits: Limits
) -> tuple[Side, Side] | tuple[()]:
    """Return two values or two ranges of one parameter, nothing for a core that needs a trend."""
    if any(system.constraint(label).sort not in LABELS_SET_LAST for label in core):
        return ()
    values = opposed_values(system, core, boxes_of(system.theory, sigma), limits)
    return values or opposed_ranges(system, core, limits)


def _attempts(clash: _Clash) -> Iterator[Callable[[], tuple[Side, Side] | None]]:
    """Yield attempts to oppose two laws, the best first."""
    plain = sorted(clash.stated(), key=clash.plainness)
    scaling, fixed = clash.trends()
    for trends in (scaling, fixed):
        for bounds in (False, True):
            relations = _BOUNDS if bounds else ("~ 1",)
            if trends is scaling:
                yield from (partial(clash.oppose, opposed, bounds=bounds) for opposed in plain)
                if not bounds:
                    yield from (partial(clash.oppose_by_case, opposed) for opposed in plain)
                yield from (
                    partial(clash.oppose_constant, opposed, relations) for opposed in plain if opposed.base is None
                )
                if bounds:
                    yield from (partial(clash.oppose, opposed, bounds=False) for opposed in clash.implied())
            yield from (partial(clash.oppose, trend, bounds=bounds) for trend in trends)
            yield from (partial(clash.oppose_constant, trend, relations) for trend in trends)
        yield from (partial(clash.oppose, trend, bounds=False, beyond=True) for trend in trends)
    yield from (partial(clash.oppose_by_case, trend) for trend in (*scaling, *fixed))


class _Clash:
    """One core of a regime, and the questions about it."""

    def __init__(self, system: System, core: tuple[str, ...], sigma: Fraction, limits: Limits) -> None:
        self._system = system
        self._core = core
        self._limits = limits
        self._boxes: Boxes = boxes_of(system.theory, sigma)
        self._trends = {quantity.name: quantity.trend for quantity in system.theory.quantities} | dict(
            system.regime.trends
        )
        self._derivations: dict[tuple[tuple[str, ...], Question], Derivation | None] = {}
        self._of_parameters = frozenset(
            constraint.label for constraint in system.constraints if _speaks_of_parameters(constraint.formula)
        )

    def plainness(self, opposed: _Opposed) -> tuple[bool, bool, int, int, str, str]:
        """Return what a law is sorted by: equations first, then those of the theory's own target and base, then short ones."""
        theory = self._system.theory
        of_others = (opposed.target, opposed.base) != (theory.target, theory.base)
        parameters = sum(name.startswith(PARAMETER_MARK) for name in names_in(opposed.formula))
        equation = isinstance(opposed.formula, OrderAtom) and opposed.formula.relation == "="
        return (not equation, of_others, parameters, len(opposed.text), opposed.label, opposed.text)

    def stated(self) -> Iterator[_Opposed]:
        """Yield the laws of axioms, then of conditions, that state one quantity, in at most one other."""
        theory, regime = self._system.theory, self._system.regime
        conditions = {f"where({condition.name})": condition.laws for condition in regime.where}
        axioms = {axiom.id: axiom.laws for axiom in theory.axioms if axiom.optimum is None and not axiom.when}
        for label in self._core:
            for statement in axioms.get(label, conditions.get(label, ())):
                opposed = self._opposed(label, statement)
                if opposed is not None:
                    yield opposed

    def implied(self) -> Iterator[_Opposed]:
        """Yield the laws for one quantity in one other that axioms with several entail: orders, or bounds."""
        axioms = [axiom for axiom in self._system.theory.axioms if axiom.id in self._core and not axiom.when]
        laws = [(axiom.id, statement.law) for axiom in axioms for statement in axiom.laws]
        for label, law in laws:
            if not isinstance(law, OrderLaw) or not isinstance(law.left, Quantity):
                continue
            target = law.left.name
            bases = sorted(set(quantities_in(law.right)) - {target})
            for base in bases[: self._limits.derivation.opposed_bases]:
                try:
                    yield from self._implied(label, target, base)
                except (UndecidedError, LimitReachedError):
                    continue

    def _implied(self, label: str, target: str, base: str) -> Iterator[_Opposed]:
        part = part_of_system(self._system, {label, *self._of_parameters, *self._scaling(base)})
        for question in self._questions(_Opposed(label, "", TRUE, target, base)):
            for bounds in (False, True):
                for law_given in laws_given(self._derivation(part, question), bounds=bounds):
                    law = reading(law_given.text, self._system)
                    grounds = None if law is None else self._grounds(part, self._system.fails(law, "side"))
                    if law is not None and grounds is not None and label in grounds:
                        own = self._side(grounds, law_given)
                        yield _Opposed(label, law_given.text, self._system.holds(law, label), target, base, own)

    def trends(self) -> tuple[list[_Opposed], list[_Opposed]]:
        """Return the trends of the core as opposed laws: those that require a power, and those of fixed quantities."""
        scaling: list[_Opposed] = []
        fixed: list[_Opposed] = []
        for label in self._core:
            constraint = self._system.constraint(label)
            if constraint.sort == "trend":
                name = label.removeprefix("trend(").removesuffix(")")
                stated = _Opposed(label, f"{name} {_WORDS[self._trends[name]]}", constraint.formula, name, None)
                (fixed if self._trends[name] == "fixed" else scaling).append(stated)
        return scaling, fixed

    def oppose(self, opposed: _Opposed, *, bounds: bool, beyond: bool = False) -> tuple[Side, Side] | None:
        """Return the two sides with one label against the others, if these give a law that excludes its own."""
        for question in self._questions(opposed, beyond=beyond):
            for others in self._others(opposed, question.base):
                for law in laws_given(self._derivation(others, question), bounds=bounds):
                    sides = self._sides(opposed, others, law, question.base)
                    if sides is not None:
                        return sides
        return None

    def oppose_by_case(self, opposed: _Opposed) -> tuple[Side, Side] | None:
        """Return the two sides if the others give a law in each of a few cases, and all of them exclude its own.

        In more cases, or where these are not found, they deny it, if they do so by one relation.
        """
        few = self._limits.derivation.opposed_cases
        for question in self._questions(opposed):
            for others in self._others(opposed, question.base):
                try:
                    derivation = self._derivation(others, question)
                    cases = 0 if derivation is None else len(derivation.cases) if derivation.complete else few + 1
                    sides = self._sides_by_case(opposed, others, laws_by_case(derivation, most=few), question.base)
                except (UndecidedError, LimitReachedError):
                    sides, cases = None, few + 1
                if sides is None and cases > few:
                    sides = opposed_denial(self._system, self._core, self._limits, of=opposed.label) or None
                if sides is not None:
                    return sides
        return None

    def oppose_constant(self, opposed: _Opposed, relations: Iterable[str]) -> tuple[Side, Side] | None:
        """Return the two sides where the others compare a quantity with a constant."""
        others = next(self._others(opposed, None))
        for relation in relations:
            sides = self._sides(opposed, others, GivenLaw(f"{opposed.target} {relation}", None), None)
            if sides is not None:
                return sides
        return None

    def _opposed(self, label: str, statement: WrittenLaw) -> _Opposed | None:
        law = statement.law
        if not isinstance(law, OrderLaw) or not isinstance(law.left, Quantity):
            return None
        others = sorted(set(quantities_in(law.right)) - {law.left.name})
        if len(others) > 1:
            return None
        target, base = law.left.name, others[0] if others else None
        theory = self._system.theory
        if base is not None and isinstance(law.right, Quantity) and (target == theory.base or base == theory.target):
            target, base = base, target  # D << N is a law for N in D where D is the theory's base
        return _Opposed(label, statement.text, self._system.holds(law, label), target, base)

    def _questions(self, opposed: _Opposed, *, beyond: bool = False) -> Iterator[Question]:
        """Yield questions: in the base of a law; for a trend in what else scales in the core, or `beyond` it."""
        bases = [opposed.base] if opposed.base is not None else self._scaling_beside(opposed.target, beyond=beyond)
        for base in bases[: self._limits.derivation.opposed_bases]:
            if self._trends[base] != "fixed":
                yield Question(opposed.target, base, -1 if self._trends[base] == "falls" else 1)

    def _scaling_beside(self, target: str, *, beyond: bool) -> list[str]:
        """Return quantities that scale: those whose trend is in the core, or others that occur in its laws."""
        spoken_of = frozenset[str]().union(*(names_in(self._system.constraint(label).formula) for label in self._core))
        names = [name for name in self._system.quantities if name != target and name in spoken_of]
        scaling = [name for name in names if self._trends[name] in ("grows", "falls")]
        return [name for name in scaling if (f"trend({name})" not in self._core) is beyond]

    def _derivation(self, part: System, question: Question) -> Derivation | None:
        """Return what some labels entail; it is derived once."""
        key = (part.labels, question)
        if key not in self._derivations:
            self._derivations[key] = entailed(part, question, self._limits)
        return self._derivations[key]

    def _others(self, opposed: _Opposed, base: str | None) -> Iterator[System]:
        """Yield the other labels, with the regime's conditions on parameters, and with more and more trends.

        The target's own trend is only used where nothing follows without it, and those that the core does without where
        nothing follows from the core.
        """
        own = f"trend({opposed.target})"
        labels = ({*self._core, *self._of_parameters, *self._scaling(base)}) - {opposed.label}
        every_trend = {constraint.label for constraint in self._system.constraints if constraint.sort == "trend"} - {
            opposed.label
        }
        tried: list[set[str]] = []
        for candidate in (labels - {own}, labels, labels | every_trend):
            if candidate not in tried:
                tried.append(candidate)
                yield part_of_system(self._system, candidate)

    def _sides(
        self, opposed: _Opposed, others: System, law_given: GivenLaw, base: str | None
    ) -> tuple[Side, Side] | None:
        law = reading(law_given.text, self._system)
        if law is None or not self._are_opposed(opposed, [self._system.holds(law, "side")], base):
            return None
        given = self._grounds(others, self._system.fails(law, "side"))
        return None if given is None else self._opposite(opposed, self._side(given, law_given), base)

    def _sides_by_case(
        self, opposed: _Opposed, others: System, cases: Sequence[tuple[GivenLaw, Case]], base: str | None
    ) -> tuple[Side, Side] | None:
        """Return the sides of a law that is given case by case: each of its laws is checked where its case holds."""
        read = (reading(law_given.text, self._system) for law_given, _ in cases)
        laws = [(law, case.conditions) for law, (_, case) in zip(read, cases, strict=True) if law is not None]
        in_cases = [conjunction((conditions, self._system.holds(law, "side"))) for law, conditions in laws]
        if len(laws) < len(cases) or not self._are_opposed(opposed, in_cases, base):
            return None
        against = disjunction(conjunction((conditions, self._system.fails(law, "side"))) for law, conditions in laws)
        if (given := self._grounds(others, against)) is None:
            return None
        by_case = tuple(SideCase(law_given.text, case.when) for law_given, case in cases)
        text = ", ".join(case.in_short() for case in by_case)
        labels = tuple(sorted({*given, *self._known_of(names_in(against))}))
        return self._opposite(opposed, Side(labels, text, cases=by_case), base)

    def _opposite(self, opposed: _Opposed, first: Side, base: str | None) -> tuple[Side, Side] | None:
        """Return a side with the one that it is set against, if their labels cannot hold together."""
        if all(self._system.constraint(label).sort not in ("axiom", "where") for label in first.labels):
            return None  # what declarations say by themselves is no derived law
        second = self._own_side(opposed)
        together = part_of_system(self._system, {*first.labels, *second.labels, *self._scaling(opposed.target, base)})
        if engine_for(together, self._limits).ask(together.labels, with_model=False).model is not None:
            return None
        return first, second

    def _are_opposed(self, opposed: _Opposed, formulas: Sequence[Formula], base: str | None) -> bool:
        """Return whether the opposed law excludes each formula, and trends of the core leave one of them without it."""
        trends = {*self._scaling(opposed.target, base)}
        excluded = not any(self._can_hold(trends, conjunction((opposed.formula, formula))) for formula in formulas)
        others = trends.intersection(self._core) - {opposed.label}
        return excluded and any(self._can_hold(others, formula) for formula in formulas)

    def _can_hold(self, trends: set[str], formula: Formula) -> bool:
        """Return whether a formula can hold with trends and what the regime says of parameters, whatever else does."""
        beside = part_of_system(self._system, {*self._of_parameters, *trends})
        return engine_for(beside, self._limits).ask(beside.labels, formula, with_model=False).model is not None

    def _scaling(self, *names: str | None) -> Iterable[str]:
        """Return the trends of quantities: two powers of a constant are no clash."""
        return (f"trend({name})" for name in names if name is not None)

    def _side(self, labels: Iterable[str], law_given: GivenLaw) -> Side:
        """Return a side, with the labels of the core that bound the parameters in its exponent."""
        power = law_given.power
        names = () if power is None or isinstance(power, Fraction) else power.names()
        known = self._known_of(PARAMETER_MARK + name for name in names)
        span = None if power is None else span_of(power, self._boxes, most=self._limits.derivation.span_parameters)
        return Side(tuple(sorted({*labels, *known})), law_given.text, span, tuple(names) if span else ())

    def _own_side(self, opposed: _Opposed) -> Side:
        """Return the side of the opposed law: as written, or with the numbers that the core gives its parameters."""
        if opposed.own is not None:
            return opposed.own
        known = self._known_of(names_in(opposed.formula))
        power = _power_of(opposed)
        if opposed.base is not None and (known or power is None):
            part = part_of_system(self._system, {opposed.label, *self._of_parameters, *self._scaling(opposed.base)})
            for question in self._questions(opposed):
                for law_given in self._laws_like(opposed, part, question):
                    law = reading(law_given.text, self._system)
                    grounds = None if law is None else self._grounds(part, self._system.fails(law, "side"))
                    if law_given.power is not None and law_given.power != power and grounds is not None:
                        return self._side(grounds, law_given)
        return self._side((opposed.label,), GivenLaw(opposed.text, power))

    def _laws_like(self, opposed: _Opposed, part: System, question: Question) -> Iterator[GivenLaw]:
        """Yield the laws that some labels give, or the bounds if the opposed law is one."""
        atom = opposed.formula
        bounds = isinstance(atom, OrderAtom) and atom.relation != "="
        yield from laws_given(self._derivation(part, question), bounds=bounds)

    def _grounds(self, part: System, against: Formula) -> tuple[str, ...] | None:
        """Return a smallest set of labels that excludes a formula; None where all of them do not.

        A law that was derived need not: a base that is free was taken to grow.
        """
        engine = engine_for(part, self._limits)
        answer = engine.ask(part.labels, against, with_model=False)
        if answer.model is not None:
            return None
        return rests_on(part, engine, against, self._limits, conflict=answer.conflict).labels

    def _known_of(self, names: Iterable[str]) -> frozenset[str]:
        """Return the labels of the core that mention some of the named parameters."""
        asked = frozenset(names)
        own = self._of_parameters.intersection(self._core)
        return frozenset(label for label in own if asked & names_in(self._system.constraint(label).formula))


def _power_of(opposed: _Opposed) -> Coefficient | None:
    """Return the power of the base in an opposed law, where the law is one power and nothing else."""
    atom = opposed.formula
    if opposed.base is None or not isinstance(atom, OrderAtom):
        return None
    powers = dict(atom.form.coefficients)
    if powers.keys() != {opposed.target, opposed.base}:
        return None
    return -powers[opposed.base] / powers[opposed.target]


def _speaks_of_parameters(formula: Formula) -> bool:
    return formula != TRUE and all(isinstance(atom, ParameterAtom) for atom in atoms(formula))
