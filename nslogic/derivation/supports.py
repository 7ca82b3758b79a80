"""The axioms that a derived law needs: every minimal set of them, and which may be weakened to a bound.

Trends, domains, measured values and conditions of the regime are always there; axioms are what may be given up.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from nslogic.derivation.cases import Case, case_laws, conditions_as_shown, reading
from nslogic.derivation.derive import Derivation, base_scales, case_fails
from nslogic.engines.engine import Answer, Engine
from nslogic.errors import UndecidedError
from nslogic.language.terms import ForAllLaw, Law, OrderLaw, OrderRelation
from nslogic.language.writing import format_law
from nslogic.limits import SUPPORTS, Limits
from nslogic.logic.cores import CoreSearch, enumerate_cores
from nslogic.logic.decide import engine_for
from nslogic.orders.constraints import Constraint
from nslogic.orders.formulas import TRUE, Formula, conjunction, disjunction
from nslogic.orders.system import System
from nslogic.printing import Brief
from nslogic.records import Record, replace
from nslogic.theory.model import Axiom

WEAKER_RELATIONS: tuple[OrderRelation, ...] = ("<~", ">~")
"""What `~` may be weakened to."""


class Kept(Brief, Record):
    """A law that is left of a derived one, and the conditions of its case."""

    law: str
    when: tuple[str, ...] = ()

    def in_short(self) -> str:
        """Return the law, and where it holds."""
        return self.law + (f" where {' and '.join(self.when)}" if self.when else "")


class Weakening(Brief, Record):
    """A law of an axiom with a bound in place of `~`: `law` is the text, `place` counts the laws of the axiom from 0.

    `enough` says that the derived law follows all the same; otherwise `keeps` are the sides of it that do.
    """

    axiom: str
    place: int
    relation: OrderRelation
    law: str
    keeps: tuple[Kept, ...] = ()
    enough: bool = False

    def in_short(self) -> str:
        """Return the weaker law, and what it keeps."""
        return f"{self.axiom} as {self.law}: {'enough' if self.enough else ', '.join(each.in_short() for each in self.keeps) or 'nothing'}"


class Support(Brief, Record):
    """A minimal set of axioms that give a law, and the bounds that are enough.

    `each` may be taken in place of its law while all others stay; `together` are some of these that may be taken at once.
    """

    axioms: tuple[str, ...]
    each: tuple[Weakening, ...] = ()
    together: tuple[Weakening, ...] = ()

    def in_short(self) -> str:
        """Return the axioms."""
        return ", ".join(self.axioms) or "no axiom"


class Supports(Record):
    """Minimal sets of axioms, smallest first; `reason` says where a limit cut the search."""

    found: tuple[Support, ...]
    complete: bool
    reason: str = ""


class LawGrounds:
    """Questions about one derived law: whether some of the axioms give it, some of them as bounds.

    It has an engine of its own, which has no part in the derivation. A law of an axiom is a label `A1/0/~`, beside
    `A1/0/<~` and `A1/0/>~`.
    """

    def __init__(self, derivation: Derivation, limits: Limits) -> None:
        self._system = derivation.system
        self._derivation = derivation
        self._limits = limits
        self.axioms = tuple(each.label for each in self._system.constraints if each.sort == "axiom")
        self._declared = tuple(each.label for each in self._system.constraints if each.sort != "axiom")
        self._parts: dict[str, tuple[str, ...]] = {}
        self._laws: dict[str, str] = {}
        self._engine = engine_for(_split(self._system, self._parts, self._laws), limits)
        self.fails = law_fails(derivation)

    def given_by(self, axioms: Iterable[str], weaker: Mapping[tuple[str, int], OrderRelation] | None = None) -> bool:
        """Return whether axioms give the law, some of their laws as bounds.

        Raises:
            UndecidedError: the engine gave up.
        """
        return self._contradicts(axioms, weaker or {}, self.fails)

    def _contradicts(
        self, axioms: Iterable[str], weaker: Mapping[tuple[str, int], OrderRelation], formula: Formula
    ) -> bool:
        return self._engine.ask(self._labels(axioms, weaker), formula, with_model=False).model is None

    def _labels(self, axioms: Iterable[str], weaker: Mapping[tuple[str, int], OrderRelation]) -> tuple[str, ...]:
        labels = [*self._declared]
        for axiom in axioms:
            for place, label in enumerate(self._parts[axiom]):
                relation = weaker.get((axiom, place))
                labels.append(label if relation is None else f"{label.removesuffix('~')}{relation}")
        return tuple(labels)

    def weakenings(self, axioms: Iterable[str]) -> Iterator[Weakening]:
        """Yield every law of some axioms that says `~`, as each of the two bounds."""
        for axiom in axioms:
            for place, label in enumerate(self._parts[axiom]):
                for relation in WEAKER_RELATIONS:
                    weaker = f"{label.removesuffix('~')}{relation}"
                    if weaker in self._laws:
                        yield Weakening(axiom, place, relation, self._laws[weaker])

    def weakened(self, axioms: Iterable[str]) -> Iterator[Weakening]:
        """Yield each weakening of one law of some axioms while all others stay, with what it keeps of the derived law."""
        halves = tuple(_halves(self._derivation))
        for weakening in self.weakenings(axioms):
            weaker = {(weakening.axiom, weakening.place): weakening.relation}
            if self.given_by(self.axioms, weaker):
                yield replace(weakening, enough=True)
            else:
                yield replace(weakening, keeps=tuple(self._kept(halves, weaker)))

    def _kept(
        self,
        halves: Sequence[tuple[Case, tuple[tuple[str, Formula], ...]]],
        weaker: Mapping[tuple[str, int], OrderRelation],
    ) -> Iterator[Kept]:
        for case, bounds in halves:
            follow = [text for text, fails in bounds if self._contradicts(self.axioms, weaker, fails)]
            laws = [case.law] if len(follow) == len(bounds) else follow
            yield from (Kept(law, case.when) for law in laws)

    def supports(self) -> Supports:
        """Return the minimal sets of axioms that give the law, each with the bounds that are enough in it."""
        search = CoreSearch(
            _Whole(self._engine, self._declared, self._parts), self.axioms, self.fails,
            most_questions=self._limits.questions,
        )  # fmt: skip
        cores = enumerate_cores(search, most=SUPPORTS)
        supports, reason = [], cores.reason
        for core in cores.found:
            axioms = tuple(label for label in self.axioms if label in core)
            try:
                supports.append(self._support(axioms))
            except UndecidedError as problem:
                supports.append(Support(axioms))
                reason = reason or str(problem)
        return Supports(tuple(supports), complete=cores.complete and not reason, reason=reason)

    def _support(self, axioms: tuple[str, ...]) -> Support:
        each: list[Weakening] = []
        together: list[Weakening] = []
        for weakening in self.weakenings(axioms):
            key = (weakening.axiom, weakening.place)
            if not self.given_by(axioms, {key: weakening.relation}):
                continue
            each.append(replace(weakening, enough=True))
            taken = {(other.axiom, other.place): other.relation for other in together}
            if key not in taken and self.given_by(axioms, {**taken, key: weakening.relation}):
                together.append(each[-1])
        return Support(axioms, tuple(each), tuple(together))


class _Whole:
    """An engine that is asked about axioms, for one that knows the single laws of each; declarations always take part."""

    def __init__(self, engine: Engine, declared: tuple[str, ...], parts: Mapping[str, tuple[str, ...]]) -> None:
        self._engine, self._declared, self._parts = engine, declared, parts

    @property
    def price(self) -> int:
        """Return the cost of a question."""
        return self._engine.price

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return an answer in terms of axioms; raise UndecidedError where the engine gives up."""
        whole = (*self._declared, *(part for label in labels for part in self._parts[label]))
        answer = self._engine.ask(whole, extra, with_model=with_model)
        known = {*whole, *answer.holding}
        if answer.model is not None:
            holding = tuple(axiom for axiom, parts in self._parts.items() if known.issuperset(parts))
            return replace(answer, holding=holding)
        clashing = set(answer.conflict)
        return replace(answer, conflict=tuple(axiom for axiom, parts in self._parts.items() if clashing & {*parts}))

    def hasty(self, states: int | None = None) -> Engine:
        """Return an engine that gives up sooner."""
        return _Whole(self._engine.hasty(states), self._declared, self._parts)


def law_fails(derivation: Derivation) -> Formula:
    """Return that the law fails in some case, under the conditions of the case as they are shown."""
    system, question = derivation.system, derivation.question
    return disjunction(
        case_fails(_as_shown(case, system), system, question)
        for case in derivation.cases
        if case.range is None or case.range.low is not None or case.range.high is not None
    )


def _as_shown(case: Case, system: System) -> Case:
    """Return a case with its conditions as their text says, without presupposing domains."""
    return dataclasses.replace(case, conditions=conditions_as_shown(case, system))


def _halves(derivation: Derivation) -> Iterator[tuple[Case, tuple[tuple[str, Formula], ...]]]:
    """Yield each case that says something, with the bounds that its law consists of, and the formula that each fails."""
    system, question = derivation.system, derivation.question
    for case in derivation.cases:
        assumed = conjunction((base_scales(system, question), conditions_as_shown(case, system)))
        bounds = []
        for text in case_laws(case, question):
            exact = f"{question.target} ~ " in text
            for side in [text.replace("~", relation, 1) for relation in WEAKER_RELATIONS] if exact else [text]:
                law = reading(side, system)
                if law is not None:
                    bounds.append((side, conjunction((assumed, system.fails(law, "law")))))
        if bounds:
            yield case, tuple(bounds)


def _split(system: System, parts: dict[str, tuple[str, ...]], laws: dict[str, str]) -> System:
    """Return a system in which each law of an axiom is a label of its own, beside the bounds that it may be weakened to.

    Labels go into `parts`, for each axiom, and texts of the bounds into `laws`, for each of their labels.
    """
    constraints: list[Constraint] = []
    for constraint in system.constraints:
        axiom = None if constraint.sort != "axiom" else system.theory.axiom(constraint.label)
        if axiom is None or axiom.optimum is not None:
            constraints.append(constraint)
            if axiom is not None:
                parts[axiom.id] = (axiom.id,)
            continue
        labels = []
        for place, statement in enumerate(axiom.laws):
            law = statement.law
            label = f"{axiom.id}/{place}/~"
            labels.append(label)
            constraints.append(_part(system, constraint, axiom, label, law))
            if isinstance(law, OrderLaw | ForAllLaw) and law.relation == "~":
                for relation in WEAKER_RELATIONS:
                    weaker = replace(law, relation=relation)
                    name = f"{axiom.id}/{place}/{relation}"
                    laws[name] = format_law(weaker)
                    constraints.append(_part(system, constraint, axiom, name, weaker))
        parts[axiom.id] = tuple(labels)
    return replace(system, constraints=tuple(sorted(constraints, key=lambda each: each.label)), twins=())


def _part(system: System, whole: Constraint, axiom: Axiom, label: str, law: Law) -> Constraint:
    content = system.holds(law, label)
    if axiom.when:
        guard = conjunction(system.holds(statement.law, label) for statement in axiom.when)
        silent = (system.fails(statement.law, label) for statement in axiom.when)
        content = disjunction((conjunction((guard, content)), *silent))
    return Constraint(label, "axiom", content, whole.definition, Fraction(1), whole.origin)
