"""The program of an optimum at a model: its alternatives, and the best value of a competitor in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from nslogic.algebra.linear_programs.rows import Certificate, Row, RowVector
from nslogic.algebra.linear_programs.simplex import LinearProgram, RangeEnd, Unbounded
from nslogic.errors import LimitReachedError
from nslogic.kernel import LOG_SCALE, ONE, SCALE, Law, Level, Polynomial, plus, renamed
from nslogic.kernel import Vector as OrderFact
from nslogic.proof.budget import Budget
from nslogic.proof.search.equations import solve_equations
from nslogic.proof.search.farkas import RationalModel, rows_of
from nslogic.proof.search.models import fails_at, full_point
from nslogic.proof.search.pending import absorb
from nslogic.proof.search.points import fact_holds as real_holds
from nslogic.proof.search.polynomials import (
    names_in_polynomials,
)
from nslogic.proof.search.state import Draft, terms_in
from nslogic.proof.steps import Body

NO_FACTS: RowVector = (Fraction(0),) * 4

_LEAST_POWER = 1
"""The place of the component that stands for a power as small as one likes, which powers that are strictly compared exceed."""

_SMALLER = Fraction(1, 1024)
"""The least power of a competitor, in those of the model: any share will do that is not met by chance."""

_LOGS = 2
"""The place of the component that stands for logs as large as one likes, where only powers are compared."""


@dataclass(frozen=True)
class InnerOptimum:
    """An optimum axiom that holds: the name of its fact, and its content."""

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
    """One alternative of a program at a point: facts, the best value, and whether the model satisfies the alternative.

    If the best value is only `approached`, `best` is the best value once strict laws are made weak.
    """

    facts: tuple[OrderFact, ...]
    best: RangeEnd
    current: bool
    approached: bool = False


def optimum_of(draft: Draft, name: str) -> InnerOptimum:
    """Return the content of an optimum axiom."""
    fact = draft.facts[name]
    assert isinstance(fact, Law), "an optimum is a law"
    _, target, sign, over, program, powers_only = fact.law
    return InnerOptimum(name, target, sign, over, program, "power" if powers_only else "order")


def hidden(quantity: str) -> str:
    """Return the name of a competitor's quantity whose order is not known yet."""
    return f"?{quantity}"


def _better(optimum: InnerOptimum, leaf: Leaf, model: RationalModel) -> bool:
    now = model.values.get(optimum.target, NO_FACTS)
    difference = tuple((b - n) * optimum.sign for b, n in zip(leaf.best.value, now, strict=True))
    return difference[:2] < NO_FACTS[:2] if optimum.level == "power" else difference < NO_FACTS


# The best competitor at a model --------------------------------------------------------------------------------------


def best_leaf(draft: Draft, optimum: InnerOptimum, model: RationalModel) -> Leaf | None:
    """Return an alternative in which a competitor is better than the model, None if there is none.

    The best attained value comes first, then only approached ones, first those that the model satisfies.
    """
    scratch = draft.child({})
    scratch.vectors, scratch.choices, scratch.optima = {}, [], []
    names = {quantity: ("quantity", hidden(quantity)) for quantity in optimum.unknowns}
    for position, law in enumerate(optimum.program):
        scratch.facts[f"?{position}"] = Law(renamed(law, names, draft.effort), True)
        scratch.waiting.append(f"?{position}")
    best: Leaf | None = None
    bound = [model.values.get(optimum.target, NO_FACTS)]
    other_leaves: list[Leaf] = []
    numbers = full_point(draft)
    for count, leaf in enumerate(_leaves(scratch, optimum, model, frozenset(draft.reals), numbers, bound)):
        if count > draft.effort.limits.alternatives:
            raise LimitReachedError("the program of an optimum has too many alternatives", "to prove something from.")
        if leaf is None:
            continue
        if leaf.approached:
            other_leaves.append(leaf)
        elif best is None or _less(leaf.best.value, best.best.value, optimum.sign):
            best, bound[0] = leaf, leaf.best.value
    if best is not None or not other_leaves:
        return best
    chosen = min(other_leaves, key=lambda leaf: not leaf.current)
    if not chosen.current:
        raise LimitReachedError("an optimum is only approached, in an alternative", "that the regime does not take.")
    return chosen


def _less(first: RowVector, second: RowVector, sign: int) -> bool:
    return tuple(value * sign for value in first) < tuple(value * sign for value in second)


def _leaves(
    scratch: Draft,
    optimum: InnerOptimum,
    model: RationalModel,
    own: frozenset[str],
    numbers: Mapping[str, Fraction],
    bound: list[RowVector],
) -> Iterator[Leaf | None]:
    """Yield the best competitor in each alternative of a program that may have a better one than the first of `bound`.

    `own` are the facts of the model, which hold there, `numbers` its parameters, solved ones too.
    """
    point = scratch.point
    assert point is not None, "a model was found at a point"
    # the alternatives of `min` and `max` in exponents say what these are: they are numbers of the model
    if absorb(scratch) is not None or solve_equations(scratch, _undetermined) is not None:
        return
    scratch.point = point
    for name, fact in scratch.reals.items():
        if name not in own:
            if set(names_in_polynomials((fact.value,))) <= set(point):
                if not real_holds(fact, point):
                    return
            elif not scratch.choices:
                _undetermined()
    if scratch.choices and _is_hopeless(scratch, optimum, model, bound[0]):
        return
    if scratch.choices:
        name = scratch.choices.pop(0)
        for facts in scratch.cases(name, scratch.number()):
            if not any(fails_at(fact, numbers) for fact in facts.values()):
                yield from _leaves(scratch.child(facts), optimum, model, own, numbers, bound)
        return
    yield _optimal(scratch, optimum, model)


def _is_hopeless(scratch: Draft, optimum: InnerOptimum, model: RationalModel, bound: RowVector) -> bool:
    """Return whether no competitor is better than a bound, whatever is chosen, by the facts whose numbers are known."""
    point = scratch.point or {}
    facts = [fact for fact in scratch.vectors.values() if point.keys() >= {*names_in_polynomials(fact.form.values())}]
    rows_at = partial(_program_rows, point=point, model=model, with_logs=False)
    rows = [row for fact in facts for row in rows_at(fact)]
    end = _end(rows, optimum, optimum.sign, scratch.effort)
    return end is None or (isinstance(end, RangeEnd) and not _less(end.value, bound, optimum.sign))


def _undetermined(*_: object) -> Body:
    raise LimitReachedError("an exponent in the program of an optimum is not determined", "by the parameters.")


def _optimal(scratch: Draft, optimum: InnerOptimum, model: RationalModel) -> Leaf | None:
    facts = tuple(scratch.vectors.values())
    if any(_is_own_log(name) for fact in facts for name in fact.form):
        return None  # the logarithm of a competitor's quantity is not known, and cannot be chosen freely
    leaf = _best_of(scratch, facts, optimum, model, with_logs=True)
    if (leaf is None or not _better(optimum, leaf, model)) and any(fact.level == "power" for fact in facts):
        leaf = _best_of(scratch, facts, optimum, model, with_logs=False)
    return leaf if leaf is not None and _better(optimum, leaf, model) else None


def _best_of(
    scratch: Draft, facts: tuple[OrderFact, ...], optimum: InnerOptimum, model: RationalModel, *, with_logs: bool
) -> Leaf | None:
    """Return the best competitor under facts, None where they cannot hold together; see `_program_rows`."""
    assert scratch.point is not None, "a model was found at a point"
    scratch.effort.spend(sum(map(terms_in, facts)))
    rows_at = partial(_program_rows, point=scratch.point, model=model, with_logs=with_logs)
    rows = [row for fact in facts for row in rows_at(fact)]
    sign = optimum.sign
    end = _end(rows, optimum, sign, scratch.effort)
    if end is None:
        return None
    if isinstance(end, Unbounded) or end.value[_LOGS] != model.values.get(optimum.target, NO_FACTS)[_LOGS]:
        # a competitor that is better by one step is enough; where all are better by more, the worst of them is
        step = _one_step(optimum)
        for bounded in ((*map(_by_one_step, facts), step), (*facts, step)):
            stepping = [row for fact in bounded for row in rows_at(fact)]
            end = _end(stepping, optimum, sign, scratch.effort)
            if end is not None:
                facts, rows = bounded, stepping
                break
        else:
            sign = -sign
            end = _end(rows, optimum, sign, scratch.effort)
    assert isinstance(end, RangeEnd), "the target is bounded on this side"
    leaf = Leaf(facts, end, current=False)
    if end.attained or not _better(optimum, leaf, model):
        return leaf
    own_rows = [
        Row({hidden(quantity): Fraction(-1)}, "=", model.values.get(quantity, NO_FACTS))
        for quantity in optimum.unknowns
    ]
    current = LinearProgram([*rows, *own_rows], work=scratch.effort.spend).is_feasible()
    end = _end([_loose(row) for row in rows], optimum, sign, scratch.effort)
    if not isinstance(end, RangeEnd):
        raise LimitReachedError(
            "an optimum is approached by powers of logarithms, and not attained;", "state it as laws."
        )
    return Leaf(facts, end, current, approached=True)


def _end(rows: list[Row], optimum: InnerOptimum, sign: int, effort: Budget) -> RangeEnd | Unbounded | None:
    """Return the least value of the target under rows, or for -1 the greatest; None where rows cannot hold together."""
    target = {hidden(optimum.target): Fraction(1)}
    value_range = LinearProgram(rows, work=effort.spend).range_of(target, constant=NO_FACTS)
    if isinstance(value_range, Certificate):
        return None
    return value_range.least if sign > 0 else value_range.greatest


def _one_step(optimum: InnerOptimum) -> OrderFact:
    """Return that a competitor is at most one unit better than the model."""
    unit, sign = SCALE if optimum.level == "power" else LOG_SCALE, Polynomial.number(optimum.sign)
    return OrderFact({hidden(optimum.target): sign, optimum.target: -sign, unit: ONE}, ">=", "order")


def _by_one_step(fact: OrderFact) -> OrderFact:
    """Return a fact that holds by one unit where it is strict, so that it can be tight."""
    if fact.relation != ">":
        return fact
    unit = SCALE if fact.level == "power" else LOG_SCALE
    return OrderFact(plus(fact.form, {unit: -ONE}), ">=", "order")


def _loose(row: Row) -> Row:
    constant = list(row.constant)
    constant[1] = constant[2] = Fraction(0)
    return Row(row.coefficients, "=" if row.relation == "=" else "<=", tuple(constant))


def _program_rows(
    fact: OrderFact, point: Mapping[str, Fraction], model: RationalModel, *, with_logs: bool
) -> list[Row]:
    """Return the rows of a fact, with the model's values for the orders that a competitor shares with it.

    Where only powers are compared, `with_logs` asks for a competitor that satisfies the comparison with logs too.
    """
    rows = []
    whole = OrderFact(fact.form, fact.relation, "order") if with_logs and fact.relation != ">" else fact
    for row in rows_of(whole, point):
        constant = list(row.constant)
        constant[_LOGS] *= 2  # a model has some bound of all logs; a competitor may go beyond
        constant[_LEAST_POWER] *= _SMALLER  # and some least power, below which a competitor may stay
        coefficients = {}
        for name, coefficient in row.coefficients.items():
            if is_chosen(name, model):
                coefficients[name] = coefficient
                continue
            for place, component in enumerate(model.values.get(name, NO_FACTS)):
                constant[place] += coefficient * component
        rows.append(Row(coefficients, row.relation, tuple(constant)))
    return rows


def _is_own_log(name: str) -> bool:
    """Return whether a name is an unknown logarithm of something that a competitor chooses."""
    return name.startswith("(log of ") and "?" in name


def is_chosen(name: str, model: RationalModel) -> bool:
    """Return whether the competitor chooses an order: its quantities, and the auxiliary orders of its laws."""
    return "?" in name or ("#" in name and name not in model.values)
