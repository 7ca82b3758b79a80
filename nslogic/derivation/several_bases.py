"""Derivations over several independent bases: the target as a sum, or as the least, of products of their powers.

The law is proposed from the alternatives of a regime, and reported only once the engine, which knows nothing of this,
confirms that it follows. That there is no such law is reported only where that is certain: every
product that the target is wherever the bases are near some of their orders is in every sum, so if it is ever greater
than the target, no sum is a law; likewise for the least.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, TypeAlias

from nslogic import deadline
from nslogic.derivation.branches import Feasibility, Reduced, reduce_parameters
from nslogic.derivation.cases import conditions_as_read, reading
from nslogic.derivation.cells import Bounds, CellDescriptions, bound_formula
from nslogic.derivation.condition_text import format_condition
from nslogic.derivation.shares import Share, Shares
from nslogic.derivation.simplify import simplified_formula
from nslogic.derivation.space import Cell, ParameterSpace, SplitNeededError
from nslogic.derivation.term_arguments import TermArgument, TermsOfLaw, argue_terms
from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError, NslogicError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.support import rests_on
from nslogic.orders.coefficient_text import format_coefficient, format_power
from nslogic.orders.formulas import ONE, Formula, OrderForm, compare_form, conjunction, disjunction
from nslogic.orders.laws import negation
from nslogic.orders.projection import coefficient_in
from nslogic.orders.system import System
from nslogic.printing import Brief

LawShape: TypeAlias = Literal["sum", "min"]

SHAPES: tuple[LawShape, ...] = ("sum", "min")


@dataclass(frozen=True, repr=False)
class Refusal(Brief):
    """Why the target has no law of this form; `dependent` if the bases depend on each other, so that it has many."""

    reason: str
    dependent: bool = False


@dataclass
class NoSuchLawError(NslogicError):
    """The target is no sum, and no least, of products of powers of the bases, whatever the parameters are."""

    refusal: Refusal

    def __str__(self) -> str:
        return self.refusal.reason

    def __reduce__(self) -> tuple[type[NoSuchLawError], tuple[Refusal]]:
        return NoSuchLawError, (self.refusal,)


@dataclass(frozen=True)
class ExponentTerms:
    """The terms whose greatest (`sum`) or least (`min`) the target is."""

    shape: LawShape
    terms: frozenset[OrderForm]


@dataclass(frozen=True, repr=False)
class BasesCase(Brief):
    """Conditions on the parameters, and the terms whose greatest (`sum`) or least (`min`) is the target there.

    Where there is no such law, `terms` and `law` are empty, and `refusal` says why. `arguments` has the steps, for each
    term where it decides; none where none were found that could be checked.
    """

    when: tuple[str, ...]
    conditions: Formula
    shape: LawShape
    terms: tuple[OrderForm, ...]
    law: str
    rests_on: tuple[str, ...]
    smallest: bool = True
    refusal: Refusal | None = None
    arguments: tuple[TermArgument, ...] = ()

    def in_short(self) -> str:
        """Return the law, and where it holds."""
        return (self.law or "no law") + (f" where {' and '.join(self.when)}" if self.when else "")


@dataclass(frozen=True, repr=False)
class BasesDerivation(Brief):
    """The law of a target in several bases, case by case; `complete` says that the cases are proved to cover all.

    `undecided` says which limit was reached where parameter values were left without a case.
    """

    target: str
    bases: tuple[str, ...]
    cases: tuple[BasesCase, ...]
    complete: bool
    solved: tuple[tuple[str, str], ...]
    undecided: str = ""

    def in_short(self) -> str:
        """Return the laws of its cases."""
        return "; ".join(case.in_short() for case in self.cases)


def derive_over(
    system: System, engine: Engine, target: str, bases: tuple[str, ...], limits: Limits, *, argued: bool = True
) -> BasesDerivation:
    """Return the target of a consistent system as a sum, or as the least, of products of powers of the bases.

    Its terms come with their arguments only where it is to be `argued`.

    Raises:
        NoSuchLawError: the bases depend on each other, or the target is of another form, at all parameter values.
        LimitReachedError: too many alternatives or cells.
        UndecidedError: a condition on the parameters, or a law, could not be decided.
    """
    reduced = reduce_parameters(
        conjunction(constraint.formula for constraint in system.constraints), frozenset(), limits
    )
    space = ParameterSpace(reduced.space, limits)
    whole = Cell(space)
    feasible = Feasibility(system, None, space, limits)
    shares = Shares(simplified_formula(reduced.formula, space), target, bases, feasible)
    asked = _Asked(system, engine, target, bases, shares, reduced, limits, argued)
    leaves, open_cells, undecided = _leaves(asked, whole)
    classes: dict[ExponentTerms | Refusal, list[Cell]] = {}
    for cell, outcome in leaves:
        classes.setdefault(outcome, []).append(cell)
    cases: list[BasesCase] = []
    descriptions = CellDescriptions(whole)
    for outcome, cells in classes.items():
        others = [cell for other, members in classes.items() if other != outcome for cell in members]
        for bounds, _ in descriptions.described(cells, [*others, *open_cells]):
            try:
                cases.append(_case(bounds, outcome, whole, asked))
            except UndecidedError as problem:
                undecided = undecided or problem.reason
    if undecided and all(case.refusal for case in cases):
        raise UndecidedError(undecided)
    if all(case.refusal for case in cases):
        raise NoSuchLawError(_refusal(cases))
    solved = tuple((name, format_coefficient(value)) for name, value in reduced.solved)
    complete = not undecided and _is_complete(cases, system, engine)
    return BasesDerivation(target, bases, tuple(cases), complete, solved, undecided)


@dataclass(frozen=True)
class _Asked:
    """The context that all cells of one question share."""

    system: System
    engine: Engine
    target: str
    bases: tuple[str, ...]
    shares: Shares
    reduced: Reduced
    limits: Limits
    argued: bool

    def never(self, *formulas: Formula) -> bool:
        """Return whether the engine agrees that no model obeys formulas."""
        return self.engine.ask(self.system.labels, conjunction(formulas), with_model=False).model is None


def _refusal(cases: Sequence[BasesCase]) -> Refusal:
    """Return the refusal where no case has a law."""
    refusals = [case.refusal for case in cases if case.refusal is not None]
    if len(refusals) == 1:
        return refusals[0]
    reasons = (f"{case.refusal.reason} where {' and '.join(case.when)}" for case in cases if case.refusal is not None)
    return Refusal("; ".join(reasons), all(refusal.dependent for refusal in refusals))


def _leaves(asked: _Asked, whole: Cell) -> tuple[list[tuple[Cell, ExponentTerms | Refusal]], list[Cell], str]:
    """Return cells with the law or refusal of each, the undecided cells, and the reason for these."""
    leaves: list[tuple[Cell, ExponentTerms | Refusal]] = []
    open_cells: list[Cell] = []
    undecided = ""
    pending, count, most = [whole], 0, asked.limits.derivation.bases_cells
    while pending:
        deadline.check_time()
        cell = pending.pop()
        count += 1
        if count > most:
            limit = f"the parameter space falls into more than {most} cells;"
            reason = LimitReachedError(limit, "fix some parameters with `--given`.")
            return leaves, [*open_cells, cell, *pending], str(reason)
        try:
            outcome = _law(cell, asked)
        except SplitNeededError as needed:
            signs = cell.possible(needed.polynomial)
            pending.extend(cell.with_sign(needed.polynomial, sign) for sign in reversed(signs))
        except UndecidedError as problem:
            open_cells, undecided = [*open_cells, cell], undecided or problem.reason
        else:
            if outcome is not None:
                leaves.append((cell, outcome))
    return leaves, open_cells, undecided


def _law(cell: Cell, asked: _Asked) -> ExponentTerms | Refusal | None:
    """Return a law that the engine agrees with, and that needs each of its terms, or why there is none.

    None where the regime has no model.

    Raises:
        SplitNeededError: that is not the same throughout the cell.
        UndecidedError: neither is certain.
    """
    target, bases, shares = asked.target, asked.bases, asked.shares
    if asked.never(cell.formula()):
        return None
    near = tuple(shares.proposed(cell))
    if not all(share.relations for share in near) and not any(share.form is None for share in near):
        terms = _sought(_forms(near), cell, asked)
        if terms is not None:
            return terms
    holding = tuple(shares.holding(cell))
    if not holding:
        return None
    if all(share.relations for share in holding):
        ties = dict.fromkeys(_relation_text(share.relations[0], bases) for share in holding)
        return Refusal(f"{' and '.join(bases)} depend on each other: {' or '.join(ties)}", dependent=True)
    if any(share.form is None for share in holding):
        if any(share.form is None and shares.leaves_open(share, cell) for share in holding):
            return Refusal(f"{target} is not fixed by {' and '.join(bases)} alone")
        raise UndecidedError(f"what {target} is for some orders of {' and '.join(bases)} is more than one product")
    return _sought(_forms(holding), cell, asked) or _excluded(holding, cell, asked)


def _forms(shares: Iterable[Share]) -> tuple[OrderForm, ...]:
    return tuple(dict.fromkeys(share.form for share in shares if share.form is not None))


def _sought(forms: Sequence[OrderForm], cell: Cell, asked: _Asked) -> ExponentTerms | None:
    """Return the sum, or else the least, of some products that the target is; None if it is of none of them."""
    for shape in SHAPES:
        terms = _terms(shape, forms, cell, asked)
        if terms:
            return ExponentTerms(shape, frozenset(terms))
    return None


def _terms(shape: LawShape, forms: Sequence[OrderForm], cell: Cell, asked: _Asked) -> tuple[OrderForm, ...]:
    """Return as few as possible of some products whose sum (or least) the target is; none if it is of none of them."""
    target, conditions = asked.target, cell.formula()
    kept = [form for form in forms if asked.never(conditions, *_beyond(shape, (form,), target))]
    if not kept or not asked.never(conditions, _short(shape, kept, target)):
        return ()
    for term in sorted(kept, key=lambda form: (-len(form.coefficients), str(form))):
        rest = [other for other in kept if other != term]
        if rest and asked.never(conditions, _short(shape, rest, target)):
            kept = rest
    return tuple(kept)


def _beyond(shape: LawShape, terms: Iterable[OrderForm], target: str) -> tuple[Formula, ...]:
    """Return for each term that it is greater than the target, or, for the least of them, that it is less."""
    sign = ONE if shape == "sum" else -ONE
    return tuple(compare_form((OrderForm.unknown(target) - term).scaled(sign), "<") for term in terms)


def _short(shape: LawShape, terms: Iterable[OrderForm], target: str) -> Formula:
    """Return that the target is greater than all terms, or, for the least of them, that it is less."""
    sign = -ONE if shape == "sum" else ONE
    return conjunction(compare_form((OrderForm.unknown(target) - term).scaled(sign), "<") for term in terms)


def several_deviation(shape: LawShape, terms: Sequence[OrderForm], target: str) -> Formula:
    """Return that the target is not the greatest (`sum`) or the least (`min`) of some terms."""
    return disjunction((_short(shape, terms, target), *_beyond(shape, terms, target)))


def _excluded(holding: tuple[Share, ...], cell: Cell, asked: _Asked) -> Refusal:
    """Return why there is no law, where that is certain.

    A product that the target is at all orders of the bases near some is a term of every sum that it is, and of every
    least; so there is no sum if it is ever greater, and no least if it is ever less. Neither exists if the power of the
    target jumps.
    """
    target, bases, shares = asked.target, asked.bases, asked.shares
    full = [share for share in holding if shares.is_full(share, cell)]
    if not full:
        return Refusal(f"{' and '.join(bases)} depend on each other", dependent=True)
    needed = _forms(full)
    texts = ", ".join(_term_text(term, asked, cell.formula()) for term in needed)
    refusal = Refusal(f"{target} is made of {texts}, but is neither their sum nor the least of them")
    for shape in SHAPES:
        ways = [(share.formula, excess) for share in holding for excess in _beyond(shape, needed, target)]
        if not any(shares.possible(way, cell) for way in ways):
            if any(shares.jumps(share, full_share, cell) for share in holding for full_share in full):
                return refusal
            word = "sum" if shape == "sum" else "least"
            raise UndecidedError(
                f"{target} is made of {texts}, and whether it is the {word} of these and others is open"
            )
    return refusal


def _case(bounds: Bounds, outcome: ExponentTerms | Refusal, whole: Cell, asked: _Asked) -> BasesCase:
    when = tuple(format_condition(polynomial, signs, whole) for polynomial, signs in bounds)
    conditions = conjunction(map(bound_formula, bounds))
    if isinstance(outcome, Refusal):
        return BasesCase(when, conditions, "sum", (), "", (), refusal=outcome)
    texts = {term: _term_text(term, asked, conditions) for term in outcome.terms}
    ordered = tuple(sorted(outcome.terms, key=lambda term: (_place(term, asked.bases), texts[term])))
    products = [texts[term] for term in ordered]
    law = (
        f"{asked.target} ~ {' + '.join(products)}"
        if outcome.shape == "sum"
        else f"{asked.target} ~ min({', '.join(products)})"
    )
    # The law is asked about as it is written, as a claim would be, under the conditions as they are shown.
    shown = conditions_as_read(when, conditions, asked.system)
    read = reading(law, asked.system)
    against = (
        several_deviation(outcome.shape, ordered, asked.target) if read is None else asked.system.fails(read, "law")
    )
    support = rests_on(asked.system, asked.engine, conjunction((shown, against)), asked.limits)
    is_least = outcome.shape == "min"
    argued = TermsOfLaw(asked.target, asked.bases, ordered, tuple(products), is_least, when, shown, support.labels)
    wanted = asked.argued and support.labels
    arguments = argue_terms(argued, asked.system, asked.engine, asked.reduced, asked.limits) if wanted else ()
    return BasesCase(when, conditions, outcome.shape, ordered, law, support.labels, support.smallest, None, arguments)


def _is_complete(cases: Sequence[BasesCase], system: System, engine: Engine) -> bool:
    """Return whether the cases are proved to exclude each other and to leave no model of the regime out."""

    def never(formula: Formula) -> bool:
        return engine.ask(system.labels, formula, with_model=False).model is None

    try:
        return never(conjunction(negation(case.conditions) for case in cases)) and all(
            never(conjunction((first.conditions, second.conditions))) for first, second in combinations(cases, 2)
        )
    except UndecidedError:
        return False


def _place(term: OrderForm, bases: tuple[str, ...]) -> int:
    return min((bases.index(name) for name, _ in term.coefficients), default=len(bases))


def _term_text(term: OrderForm, asked: _Asked, conditions: Formula) -> str:
    parts = _powers(term, asked.bases)
    if term.logs:
        parts.append(format_power(_logarithm(asked, conditions), term.logs))
    return " * ".join(parts) or "1"


def _powers(term: OrderForm, bases: tuple[str, ...]) -> list[str]:
    return [format_power(name, coefficient_in(term, name)) for name in bases if coefficient_in(term, name)]


def _logarithm(asked: _Asked, conditions: Formula) -> str:
    """Return a logarithm that grows wherever some conditions hold.

    Raises:
        UndecidedError: no base is known to scale there.
    """
    for name in asked.bases:
        order = OrderForm.unknown(name)
        if asked.never(conditions, compare_form(order, "<=", powers_only=True)):
            return f"log({name})"
        if asked.never(conditions, compare_form(-order, "<=", powers_only=True)):
            return f"log(1/{name})"
    raise UndecidedError(f"the law has a logarithm, and neither of {', '.join(asked.bases)} is sure to grow or to fall")


def _relation_text(relation: OrderForm, bases: tuple[str, ...]) -> str:
    """Return an equation between bases, solved for the last of them that it mentions."""
    name = next(base for base in reversed(bases) if coefficient_in(relation, base))
    slope = coefficient_in(relation, name)
    rest = (relation - OrderForm.unknown(name).scaled(slope)).scaled(-1 / slope)
    parts = _powers(rest, bases)
    if rest.logs:
        parts.append(format_power("log(t)", rest.logs))
    return f"{name} ~ {' * '.join(parts) or '1'}"
