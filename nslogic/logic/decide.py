"""The decision of one regime: its verdict, witness, claims, cores and repairs."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from copy import copy
from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic.algebra.linear_programs.rows import Row
from nslogic.deadline import TimeUpError
from nslogic.engines.engine import Z3_PRICE, Answer, Engine
from nslogic.engines.linear import LinearEngine, combinations_in, conjunctive_rows, suits, ways_of
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.logic.claims import decide_claims
from nslogic.logic.cores import Cores, CoreSearch, enumerate_cores, ordered
from nslogic.logic.results import ClaimResult, RegimeResult, Repairs, Verdict
from nslogic.logic.witness import choose_witness
from nslogic.orders.formulas import TRUE, Formula
from nslogic.orders.system import System, everywhere
from nslogic.records import replace
from nslogic.theory.model import Regime, Theory

WhichCores: TypeAlias = Literal["one", "all", "smallest", "none"]

NO_CORES = Cores((), complete=True)
NO_REPAIRS = Repairs((), (), complete=True)


class MixedEngine:
    """The engine that dispatches linear questions to linear programs and all others to a slower engine."""

    def __init__(self, system: System, limits: Limits) -> None:
        self._system = system
        self._limits = limits
        self._linear = _linear_engine(system, limits)
        formulas = (constraint.formula for constraint in system.constraints)
        self._combinations = combinations_in(formulas, most=limits.engines.combinations)
        self._other: Engine | None = None
        self._in_haste = False

    @property
    def price(self) -> int:
        """Return the cost of a question about the labels, relative to one that linear programs answer."""
        return Z3_PRICE if self._linear is None else self._linear.price

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model or a conflict, from the engine that can give it."""
        most = self._limits.engines.combinations
        if self._linear is not None and suits((extra,), most=most, beside=self._combinations):
            return self._linear.ask(labels, extra, with_model=with_model)
        return self._slower().ask(labels, extra, with_model=with_model)

    def _slower(self) -> Engine:
        """Return the engine for what linear programs do not answer, made when it is first needed."""
        if self._other is None:
            other = _other_engine(self._system, self._limits)
            self._other = other.hasty() if self._in_haste else other
        return self._other

    def hasty(self, states: int | None = None) -> MixedEngine:
        """Return an engine that gives up sooner where linear programs do not answer."""
        engine = copy(self)
        engine.hurry(states)
        return engine

    def hurry(self, states: int | None = None) -> None:
        """Give up sooner from now on, after so many partial choices of a search if that is given."""
        other = self._other if states is None else self._slower()
        self._in_haste = True
        self._other = None if other is None else other.hasty(states)


def _other_engine(system: System, limits: Limits) -> Engine:
    """Return the engine for questions that are not linear: Z3, with parameters behind the symbolic engine."""
    z3 = Z3WhenAsked(system, limits)
    if system.field is None:
        return z3
    from nslogic.engines.symbolic.engine import SymbolicEngine

    engine = SymbolicEngine(system, limits, z3)
    if all(constraint.within == TRUE for constraint in system.constraints):
        return engine
    from nslogic.engines.cell_by_cell import CellByCellEngine

    def outside() -> Engine:
        whole = everywhere(system)
        return SymbolicEngine(whole, limits, Z3WhenAsked(whole, limits))

    return CellByCellEngine(system, engine, outside)


class Z3WhenAsked:
    """A lazily created Z3 engine: Z3 is loaded at the first question, since that takes long."""

    price = Z3_PRICE

    def __init__(self, system: System, limits: Limits) -> None:
        self._system = system
        self._limits = limits
        self._engine: Engine | None = None

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model or a conflict; raise UndecidedError where Z3 gives up."""
        if self._engine is None:
            from nslogic.engines.z3 import Z3Engine

            self._engine = Z3Engine(self._system, self._limits)
        return self._engine.ask(labels, extra, with_model=with_model)

    def hasty(self, states: int | None = None) -> Z3WhenAsked:
        """Return an engine with lower limits."""
        del states
        return Z3WhenAsked(self._system, self._limits.hasty())


def _linear_engine(system: System, limits: Limits) -> LinearEngine | None:
    formulas = (constraint.formula for constraint in system.constraints)
    if not suits(formulas, most=limits.engines.combinations):
        return None
    labelled = ((constraint.label, constraint.formula) for constraint in system.constraints)
    # Parameters that occur in no law may have any value.
    return LinearEngine(labelled, system.quantities, dict.fromkeys(system.parameters, Fraction(1)))


def engine_for(system: System, limits: Limits) -> Engine:
    """Return the engine that decides questions about a system."""
    return MixedEngine(system, limits)


def give_up_order(system: System) -> tuple[str, ...]:
    """Return all labels in the order of deletion from a core: trends and conditions first, axioms last."""
    ranks = {"trend": 0, "where": 1, "domain": 2, "measured": 3, "value": 4, "axiom": 5}
    ranked = sorted(system.constraints, key=lambda constraint: (ranks[constraint.sort], constraint.label))
    return tuple(constraint.label for constraint in ranked)


def decide(
    system: System,
    *,
    cores: WhichCores,
    repairs: int | None,
    limits: Limits,
    explain: bool = True,
    reasons: bool = True,
    engine: Engine | None = None,
) -> RegimeResult:
    """Return everything asked about a regime.

    Args:
        system: The labelled constraints of the regime.
        cores: Which cores to look for.
        repairs: How many repairs at most; None for all, 0 for none.
        limits: Where searches stop.
        explain: Whether to explain cores by certificates.
        reasons: Whether to show a witness, and what claims rest on.
        engine: The engine to ask, a new one if None; its caches serve later questions.
    """
    engine = engine or engine_for(system, limits)
    labels = system.labels
    reason = ""
    answer: Answer | None = None
    try:
        answer = engine.ask(labels)
        verdict = _verdict(system, engine, answer)
    except UndecidedError as problem:
        verdict, reason = "unknown", problem.reason
    if verdict == "unknown" or answer is None or answer.model is not None:
        witness = None
        if reasons and answer is not None and answer.model is not None:
            witness = choose_witness(system, engine, labels, answer.model, limits=limits)
        claims = decide_claims(system, engine, verdict, limits, reasons=reasons)
        return RegimeResult(system.regime, verdict, witness, NO_CORES, NO_REPAIRS, claims, reason)
    from nslogic.explain.clashes import certificates_of  # only contradictory regimes pay for these
    from nslogic.explain.explanations import explain_core
    from nslogic.logic.repairs import find_repairs, other_repairs

    search = CoreSearch(engine, give_up_order(system), most_questions=limits.questions)
    try:
        known_cores = find_cores(system, search, cores, limits)
    except TimeUpError as problem:
        known_cores = Cores((), complete=False, reason=problem.reason)
    costs = {c.label: c.cost for c in system.constraints if c.sort == "axiom" and not c.definition}
    repaired = NO_REPAIRS
    if repairs != 0:
        most = limits.repairs if repairs is None else repairs
        large = len(system.labels) > limits.verdicts.many_labels
        law_rows = conjunctive_rows(system) if large else None
        repaired = find_repairs(search, costs, most=most, limits=limits, known=known_cores.found, rows=law_rows)
        others = other_repairs(
            system, search, axioms_suffice=not repaired.hopeless, limits=limits, known=known_cores.found
        )
        repaired = replace(repaired, others=others)
    claims = decide_claims(system, engine, verdict, limits, reasons=reasons)
    if not explain:
        return RegimeResult(system.regime, verdict, None, known_cores, repaired, claims, reason, twins=system.twins)
    explained = known_cores.found[: limits.verdicts.explanations]
    explanations = tuple(explain_core(system, core, limits) for core in explained)
    certificates = None
    with suppress(TimeUpError):
        rows = known_cores.rows[: limits.verdicts.certificates]
        certificates = certificates_of(system, rows) if rows else None
    return RegimeResult(
        system.regime,
        verdict,
        None,
        known_cores,
        repaired,
        claims,
        reason,
        explanations,
        certificates,
        twins=system.twins,
    )


def _verdict(system: System, engine: Engine, answer: Answer) -> Verdict:
    if answer.model is not None:
        return "consistent"
    without_trends = tuple(c.label for c in system.constraints if c.sort != "trend")
    return "degenerate" if engine.ask(without_trends).model is not None else "inconsistent"


def find_cores(system: System, search: CoreSearch, which: WhichCores, limits: Limits) -> Cores:
    """Return the cores asked for; the labels of the search are contradictory."""
    if which == "none":
        return NO_CORES
    labelled = conjunctive_rows(system)
    if labelled is not None:
        exact = _exact_cores(*labelled, which, limits)
        if which == "smallest" and exact.reason:
            return _smallest_after_all(*labelled, search, exact, limits)
        return exact
    every = _cores_of_choices(system, which, limits)
    if every is not None:
        if which != "all":
            return Cores(every[:1], complete=False)
        if len(every) > limits.cores:
            return Cores(every[: limits.cores], complete=False, reason=f"there are more than {limits.cores} cores")
        return Cores(every, complete=True)
    try:
        match which:
            case "one":
                return Cores(ordered([_one(search, limits)]), complete=False)
            case "smallest":
                # Where all cores are found fast, that is faster than hitting sets for the smallest.
                most = limits.verdicts.patient_questions
                patient = CoreSearch(search.engine, search.labels, search.extra, most_questions=most)
                patiently = enumerate_cores(patient, most=limits.cores)
                if patiently.complete:
                    return Cores(patiently.found[:1], complete=False)
                smallest = search.smallest()
                return Cores(ordered([] if smallest is None else [smallest]), complete=False)
            case "all":
                return enumerate_cores(search, most=limits.cores)
    except UndecidedError as problem:
        return Cores((), complete=False, reason=problem.reason)


def _exact_cores(rows: list[Row], labels: list[str], which: Literal["one", "all", "smallest"], limits: Limits) -> Cores:
    """Return cores of a conjunction of linear laws, as circuits of the left kernel of its rows."""
    from nslogic.algebra.infeasible_subsets import circuits  # only contradictory regimes pay for it

    if which == "one" and len(set(labels)) > limits.verdicts.many_labels:
        core = circuits.find_core(rows, labels)
        return NO_CORES if core is None else Cores((core.labels,), complete=False, rows=(core.rows,))
    if which == "all":
        circuit_cores = circuits.circuit_cores(rows, labels, limits.subsets, limit=limits.cores)
        reason = "" if circuit_cores.complete else "the search for cores reached its limit"
    else:
        verdicts, subsets = limits.verdicts, replace(limits.subsets, nodes=limits.verdicts.quick_nodes)
        if which == "smallest":
            subsets = replace(subsets, nodes=verdicts.patient_nodes, grown_nodes=verdicts.patient_grown)
        circuit_cores = circuits.circuit_cores(rows, labels, subsets, limit=1)
        certain = circuit_cores.ordered or which == "one"
        reason = "" if certain else "the search for the smallest reached its limit; this core is minimal"
    supports = tuple(core.rows for core in circuit_cores.cores)
    return Cores(tuple(core.labels for core in circuit_cores.cores), circuit_cores.complete, reason, supports)


def _smallest_after_all(
    rows: list[Row], labels: list[str], search: CoreSearch, minimal: Cores, limits: Limits
) -> Cores:
    """Return the smallest core by hitting sets where the search for circuits was cut off, else the given one."""
    from nslogic.algebra.infeasible_subsets import circuits

    most = limits.verdicts.patient_questions
    patient = CoreSearch(search.engine, search.labels, search.extra, most_questions=most)
    try:
        smallest = patient.smallest()
    except UndecidedError:
        return minimal
    places = [place for place, label in enumerate(labels) if smallest is not None and label in smallest]
    core = circuits.find_core([rows[place] for place in places], [labels[place] for place in places])
    if core is None:
        return minimal
    return Cores((core.labels,), complete=False, rows=(tuple(places[row] for row in core.rows),))


def _cores_of_choices(
    system: System, which: Literal["one", "all", "smallest"], limits: Limits
) -> tuple[tuple[str, ...], ...] | None:
    """Return every core of linear laws with alternatives, None where that takes too long.

    Where one core is asked for, some of them are enough.
    """
    if which == "one" and len(system.labels) > limits.verdicts.many_labels:
        return None
    labels = ways_of(system, most=limits.engines.combinations)
    if labels is None:
        return None
    from nslogic.algebra.infeasible_subsets import disjunctive_cores  # only contradictory regimes pay for it

    subsets = limits.subsets
    if which == "one":
        subsets = replace(subsets, cone_work=limits.verdicts.quick_work)
    disjunctive = disjunctive_cores.choice_cores(labels, subsets)
    if disjunctive is None or not (disjunctive.complete or (which == "one" and disjunctive.cores)):
        return None
    names = system.labels
    return ordered([names[place] for place in core] for core in disjunctive.cores)


def _one(search: CoreSearch, limits: Limits) -> frozenset[str]:
    """Return the smallest core where few questions find it, else some minimal one."""
    if len(search.labels) > limits.verdicts.many_labels:
        return search.shrink(search.labels)
    most = limits.verdicts.quick_questions
    quick = CoreSearch(search.engine, search.labels, search.extra, most_questions=most)
    try:
        known = quick.explain()
        smallest = known.labels if known.alone else quick.smallest()
    except UndecidedError:
        smallest = None
    return search.shrink(search.labels) if smallest is None else smallest


def undecided(theory: Theory, regime: Regime, reason: str) -> RegimeResult:
    """Return the result of a regime that could not be decided, with the reason."""
    claims = tuple(
        ClaimResult(claim, "unknown", reason=reason) for claim in theory.claims if regime.name in claim.regimes
    )
    return RegimeResult(regime, "unknown", None, NO_CORES, NO_REPAIRS, claims, reason)
