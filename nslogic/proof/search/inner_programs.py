"""The program of an optimum at a model: its alternatives, and the best that a competitor can do in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from nslogic import limits
from nslogic.algebra.linear_programs.rows import Certificate, Row, RowVector
from nslogic.algebra.linear_programs.simplex import LinearProgram as Program
from nslogic.algebra.linear_programs.simplex import RangeEnd, Unbounded
from nslogic.errors import LimitReachedError
from nslogic.kernel import Fact, Law, Level, renamed
from nslogic.kernel import Vector as OrderFact
from nslogic.proof.search.farkas import RationalModel, rows_of
from nslogic.proof.search.pending import absorb
from nslogic.proof.search.points import fact_holds as real_holds
from nslogic.proof.search.polynomials import (
    names_in_polynomials,
)
from nslogic.proof.search.state import Draft, terms_in

MOST_LEAVES = limits.SEARCH_ALTERNATIVES
"""How many combinations of alternatives of one program are looked at."""

NO_FACTS: RowVector = (Fraction(0),) * 4


@dataclass(frozen=True)
class InnerOptimum:
    """An optimum axiom that holds: its fact, and what it says."""

    name: str
    target: str
    sign: int
    over: tuple[str, ...]
    program: tuple[object, ...]
    level: Level

    @property
    def unknowns(self) -> tuple[str, ...]:
        """Return the quantities that a competitor chooses."""
        return tuple(dict.fromkeys((self.target, *self.over)))


@dataclass(frozen=True)
class Leaf:
    """One alternative of a program at a point: facts, the best value there, and whether the model is in it itself.

    Where the best value is only `approached`, `best` is that of the program with its strict laws loosened.
    """

    facts: tuple[OrderFact, ...]
    best: RangeEnd | Unbounded
    current: bool
    approached: bool = False


def optimum_of(draft: Draft, name: str) -> InnerOptimum:
    """Return what an optimum axiom says."""
    fact = draft.facts[name]
    assert isinstance(fact, Law), "an optimum is a law"
    _, target, sign, over, program, powers_only = fact.law
    return InnerOptimum(name, target, sign, over, program, "power" if powers_only else "order")


def hidden(quantity: str) -> str:
    """Return the name of a competitor's quantity while it is unknown."""
    return f"?{quantity}"


def _better(optimum: InnerOptimum, best: RowVector, now: RowVector) -> bool:
    difference = tuple((b - n) * optimum.sign for b, n in zip(best, now, strict=True))
    return difference[:2] < NO_FACTS[:2] if optimum.level == "power" else difference < NO_FACTS


# The best competitor at a model --------------------------------------------------------------------------------------


def best_leaf(draft: Draft, optimum: InnerOptimum, model: RationalModel) -> Leaf | None:
    """Return an alternative in which a competitor is better than the model, None if there is none.

    The best attained one comes first, then those without an end or only approached that the model is in itself.
    """
    scratch = draft.child({})
    scratch.vectors, scratch.choices, scratch.optima = {}, [], []
    names = {quantity: ("quantity", hidden(quantity)) for quantity in optimum.unknowns}
    for position, law in enumerate(optimum.program):
        scratch.facts[f"?{position}"] = Law(renamed(law, names, draft.effort), True)
        scratch.waiting.append(f"?{position}")
    best: Leaf | None = None
    value: RowVector | None = None
    now = model.values.get(optimum.target, NO_FACTS)
    others: list[Leaf] = []
    for count, leaf in enumerate(_leaves(scratch, optimum, model)):
        if count > MOST_LEAVES:
            raise LimitReachedError("the program of an optimum has too many alternatives", "to prove something from.")
        if leaf is None:
            continue
        if isinstance(leaf.best, Unbounded):
            others.append(leaf)
        elif not _better(optimum, leaf.best.value, now):
            continue
        elif leaf.approached:
            others.append(leaf)
        elif value is None or _less(leaf.best.value, value, optimum.sign):
            best, value = leaf, leaf.best.value
    if best is not None or not others:
        return best
    chosen = min(others, key=lambda leaf: (not leaf.current, leaf.approached))
    if chosen.approached and not chosen.current:
        raise LimitReachedError("an optimum is only approached, in an alternative", "that its regime is not in.")
    return chosen


def _less(left: RowVector, right: RowVector, sign: int) -> bool:
    return tuple(value * sign for value in left) < tuple(value * sign for value in right)


def _leaves(scratch: Draft, optimum: InnerOptimum, model: RationalModel) -> Iterator[Leaf | None]:
    assert scratch.point is not None, "a model was found at a point"
    known = set(scratch.reals)
    if absorb(scratch) is not None:
        return
    for name, fact in scratch.reals.items():
        if name not in known:
            if not set(names_in_polynomials((fact.value,))) <= set(scratch.point):
                raise LimitReachedError("the program of an optimum has `min` or `max` of parameters", "in exponents.")
            if not real_holds(fact, scratch.point):
                return
    if scratch.choices:
        name = scratch.choices.pop(0)
        for facts in scratch.cases(name, scratch.number()):
            yield from _leaves(_below(scratch, facts), optimum, model)
        return
    yield _optimal(scratch, optimum, model)


def _below(scratch: Draft, facts: dict[str, Fact]) -> Draft:
    child = scratch.child(facts)
    child.point = scratch.point
    return child


def _optimal(scratch: Draft, optimum: InnerOptimum, model: RationalModel) -> Leaf | None:
    assert scratch.point is not None, "a model was found at a point"
    facts = tuple(scratch.vectors.values())
    if any(_is_own_log(name) for fact in facts for name in fact.form):
        return None  # a competitor cannot choose what its logarithm is
    scratch.effort.spend(sum(map(terms_in, facts)))
    target = {hidden(optimum.target): Fraction(1)}
    for with_logs in (True, False):
        rows = [row for fact in facts for row in _program_rows(fact, scratch.point, model, with_logs=with_logs)]
        found = Program(rows, work=scratch.effort.spend).range_of(target, constant=NO_FACTS)
        if not isinstance(found, Certificate):
            break
    else:
        return None
    end = found.least if optimum.sign > 0 else found.greatest
    if isinstance(end, RangeEnd) and end.attained:
        return Leaf(facts, end, current=False)
    own = [
        Row({hidden(quantity): Fraction(-1)}, "=", model.values.get(quantity, NO_FACTS))
        for quantity in optimum.unknowns
    ]
    current = Program([*rows, *own], work=scratch.effort.spend).is_feasible()
    if isinstance(end, Unbounded):
        return Leaf(facts, end, current)
    loosened = Program([_loose(row) for row in rows], work=scratch.effort.spend).range_of(target, constant=NO_FACTS)
    assert not isinstance(loosened, Certificate), "what can hold strictly can hold"
    end = loosened.least if optimum.sign > 0 else loosened.greatest
    assert isinstance(end, RangeEnd), "loosening changes no end"
    return Leaf(facts, end, current, approached=True)


def _loose(row: Row) -> Row:
    constant = list(row.constant)
    constant[1] = constant[2] = Fraction(0)
    return Row(row.coefficients, "=" if row.relation == "=" else "<=", tuple(constant))


def _program_rows(
    fact: OrderFact, point: Mapping[str, Fraction], model: RationalModel, *, with_logs: bool
) -> list[Row]:
    """Return the rows of a fact with the model's orders in place of what a competitor shares with it.

    Where powers alone are compared, a competitor is looked for that obeys the comparison with its logs too, or, without
    `with_logs`, any.
    """
    found = []
    whole = OrderFact(fact.form, fact.relation, "order") if with_logs and fact.relation != ">" else fact
    for row in rows_of(whole, point):
        constant = list(row.constant)
        coefficients = {}
        for name, coefficient in row.coefficients.items():
            if is_chosen(name, model):
                coefficients[name] = coefficient
                continue
            for place, component in enumerate(model.values.get(name, NO_FACTS)):
                constant[place] += coefficient * component
        found.append(Row(coefficients, row.relation, tuple(constant)))
    return found


def _is_own_log(name: str) -> bool:
    """Return whether a name is the logarithm of something that a competitor chooses, where that is not known."""
    return name.startswith("(log of ") and "?" in name


def is_chosen(name: str, model: RationalModel) -> bool:
    """Return whether an order is chosen by the competitor: its quantities, and the auxiliary orders of its laws."""
    return "?" in name or ("#" in name and name not in model.values)
