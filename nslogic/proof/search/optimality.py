"""Competitors of optimum axioms: the best one at a model, made symbolic, and shown to obey the program.

At a model of the other facts the program is a linear program in the orders of the competitor. The rows that are tight
at its optimum determine these orders, so over Q(parameters) they are the solution of a linear system in the quantities
that the competitor shares with the model. Where that solution does not obey the program everywhere, what it depends on
is split.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from nslogic import limits
from nslogic.algebra.functions import Field, RationalFunction, common_denominator
from nslogic.algebra.linear_programs.rows import RowVector
from nslogic.algebra.linear_programs.simplex import RangeEnd, Unbounded
from nslogic.errors import LimitReachedError
from nslogic.kernel import LOG_SCALE, ONE, SCALE, Effort, Form, Law, Level, Polynomial, at_level, plus, renamed, scaled
from nslogic.kernel import Vector as OrderFact
from nslogic.proof.search.farkas import RationalModel
from nslogic.proof.search.inner_programs import NO_FACTS, InnerOptimum, Leaf, best_leaf, hidden, is_chosen, optimum_of
from nslogic.proof.search.polynomials import (
    evaluate,
    field_of,
    names_in_polynomials,
    to_function,
    to_polynomial,
)
from nslogic.proof.search.positivstellensatz import sign_fact, signs_at
from nslogic.proof.search.state import Draft, NoProofError
from nslogic.proof.step_data import form_data, ordered_form
from nslogic.proof.steps import Body, LetStep, OptimumStep, pruned, used_in

MOST_COMPETITORS = limits.SEARCH_COMPETITORS
"""How many competitors one branch of a proof may look at."""

_UNITS: dict[str, RowVector] = {
    SCALE: (Fraction(1), Fraction(0), Fraction(0), Fraction(0)),
    LOG_SCALE: (Fraction(0), Fraction(0), Fraction(0), Fraction(1)),
}


@dataclass(frozen=True)
class Competitor:
    """Forms for the unknowns of a competitor, over one polynomial, and what is left of the rows that are not tight."""

    forms: dict[str, Form]
    below: dict[str, tuple[tuple[Polynomial, int], ...]]
    slack: tuple[OrderFact, ...]


def improve(
    draft: Draft,
    model: RationalModel,
    search: Callable[[Draft], Body],
    split: Callable[[Draft, Polynomial], Body],
    compare: Callable[[Draft, Form, Level], Body],
) -> Body | None:
    """Use an optimum that a model of the other facts does not obey.

    Returns None if every optimum is obeyed, a finished proof, or no steps where a fact was learnt.
    """
    for name in draft.optima:
        optimum = optimum_of(draft, name)
        leaf = best_leaf(draft, optimum, model)
        if leaf is None:
            continue
        if isinstance(leaf.best, Unbounded):
            found = _along(draft, optimum, leaf, leaf.best, model)
        else:
            found = _symbolic(draft, optimum, leaf, leaf.best, model)
        if isinstance(found, Polynomial):
            return split(draft, found)
        key = name, str({quantity: form_data(ordered_form(form)) for quantity, form in found.forms.items()})
        if key in draft.tried:
            continue
        if len(draft.tried) >= MOST_COMPETITORS:
            raise LimitReachedError("a proof from an optimum did not come to an end,", "state the optimum as laws.")
        names = _let(draft, optimum, found)
        number = draft.number()
        bodies: list[Body] = []
        for position, law in enumerate(optimum.program, 2):
            said = renamed(law, {quantity: ("quantity", new) for quantity, new in names.items()}, draft.effort)
            child = draft.child({f"{number}.{position}": Law(said, False)})
            child.tried = draft.tried | {key}
            try:
                body = search(child)
            except NoProofError as failure:
                return _elsewhere(draft, found, failure.numbers, failure.orders, split, compare)
            if f"{number}.{position}" not in used_in(body):
                return pruned((*draft.steps, *body))
            bodies.append(body)
        step = OptimumStep(number, name, tuple(names.items()), tuple(bodies))
        one = {names[optimum.target]: Polynomial.number(optimum.sign)}
        other = {optimum.target: Polynomial.number(-optimum.sign)}
        draft.learn(step, [OrderFact(plus(one, other), ">=", optimum.level)])
        draft.tried = draft.tried | {key}
        return ()
    return None


# Making it symbolic --------------------------------------------------------------------------------------------------


def _along(
    draft: Draft, optimum: InnerOptimum, leaf: Leaf, best: Unbounded, model: RationalModel
) -> Competitor | Polynomial:
    """Return the model's own orders, moved along a direction in which the program has no end."""
    assert draft.point is not None, "a model was found at a point"
    field = field_of(names_in_polynomials(value for fact in leaf.facts for value in fact.form.values()))
    unit = SCALE if optimum.level == "power" else LOG_SCALE
    unknowns = sorted({name for fact in leaf.facts for name in fact.form if is_chosen(name, model)})
    wanted = [hidden(quantity) for quantity in optimum.unknowns]
    unknowns += [name for name in wanted if name not in unknowns]
    equations = [{hidden(optimum.target): field.one, unit: field.constant(optimum.sign)}]
    for fact in leaf.facts:
        moved = sum(
            (evaluate(value, draft.point) * best.direction.get(name, 0) for name, value in fact.form.items()),
            Fraction(0),
        )
        if not moved:
            equations.append(
                {name: to_function(value, field) for name, value in fact.form.items() if is_chosen(name, model)}
            )
    equations += [{name: field.one} for name in wanted]
    solved = _solve(equations, unknowns, draft.point, draft.effort)
    moves = [
        OrderFact({n: v for n, v in fact.form.items() if is_chosen(n, model)}, ">=", "order") for fact in leaf.facts
    ]
    slack = list(_slack(moves, solved, field, draft.effort))
    target = hidden(optimum.target)
    if leaf.current:
        base: dict[str, dict[str, RationalFunction]] = {name: {name[1:]: field.one} for name in wanted}
        step = {unit: field.one}
    else:
        # from a vertex, far enough to be better than the model, which may be better than the vertex
        base = _vertex(draft, optimum, leaf, best.point, model)
        sign = field.constant(optimum.sign)
        step = {name: value * sign for name, value in base[target].items()}
        step[optimum.target] = step.get(optimum.target, field.zero) - sign
        ahead = _slack([OrderFact({target: ONE}, ">=", "order")], {target: step}, field, draft.effort)
        slack += ahead
        step[unit] = step.get(unit, field.zero) + field.one
    images = {}
    for name in wanted:
        image = dict(base[name])
        rate = solved[name].get(unit, field.zero)
        for part, value in step.items():
            image[part] = image.get(part, field.zero) + rate * value
        images[name] = image
    return _competitor(draft, optimum, images, field, tuple(slack))


def _symbolic(
    draft: Draft, optimum: InnerOptimum, leaf: Leaf, best: RangeEnd, model: RationalModel
) -> Competitor | Polynomial:
    """Return the competitor as forms in what it shares with the model, or a polynomial whose sign has to be known."""
    solved = _vertex(draft, optimum, leaf, best.point, model)
    field = field_of(names_in_polynomials(value for fact in leaf.facts for value in fact.form.values()))
    images = {name: solved[name] for name in map(hidden, optimum.unknowns)}
    if leaf.approached:
        # half way from the model to what is only approached: what is strict stays so
        half = field.constant(Fraction(1, 2))
        for name, image in images.items():
            middle = {part: value * half for part, value in image.items()}
            middle[name[1:]] = middle.get(name[1:], field.zero) + half
            images[name] = middle
    return _competitor(draft, optimum, images, field, _slack(list(leaf.facts), solved, field, draft.effort))


def _vertex(
    draft: Draft, optimum: InnerOptimum, leaf: Leaf, point: Mapping[str, RowVector], model: RationalModel
) -> dict[str, dict[str, RationalFunction]]:
    """Return the unknowns of a program in what it shares with the model, from the rows that are tight at a point."""
    assert draft.point is not None, "a model was found at a point"
    values = {**model.values, **point}
    field = field_of(names_in_polynomials(value for fact in leaf.facts for value in fact.form.values()))
    tight = [
        fact
        for fact in leaf.facts
        if (fact.level == "order" or fact.relation != ">" or leaf.approached)
        and _value(fact, draft.point, values) == NO_FACTS
    ]
    unknowns = sorted({name for fact in leaf.facts for name in fact.form if is_chosen(name, model)})
    wanted = [hidden(quantity) for quantity in optimum.unknowns]
    unknowns += [name for name in wanted if name not in unknowns]
    equations = [{name: to_function(value, field) for name, value in fact.form.items()} for fact in tight]
    # what no tight row determines stays what it is in the model
    equations += [{name: field.one, name[1:]: -field.one} for name in wanted]
    return _solve(equations, unknowns, draft.point, draft.effort)


def _slack(
    facts: list[OrderFact], solved: Mapping[str, dict[str, RationalFunction]], field: Field, effort: Effort
) -> tuple[OrderFact, ...]:
    """Return what facts say of a competitor, once its orders are put in."""
    slack = []
    for fact in facts:
        total: dict[str, RationalFunction] = {}
        for name, value in fact.form.items():
            effort.spend(20 + 2 * len(value.terms) * _weight(solved.get(name, {})))
            for part, image in solved.get(name, {name: field.one}).items():
                total[part] = total.get(part, field.zero) + to_function(value, field) * image
        common = common_denominator(list(total.values()) or [field.one], field)
        effort.spend(_weight(total) * common.weight() ** 2)
        form = {part: to_polynomial(value * common * common) for part, value in total.items() if value}
        slack.append(OrderFact(at_level(form, fact.level), fact.relation, fact.level))
    return tuple(slack)


def _competitor(
    draft: Draft,
    optimum: InnerOptimum,
    images: Mapping[str, dict[str, RationalFunction]],
    field: Field,
    slack: tuple[OrderFact, ...],
) -> Competitor | Polynomial:
    """Return a competitor in polynomials, or a denominator whose sign has to be known first."""
    forms: dict[str, Form] = {}
    below: dict[str, tuple[tuple[Polynomial, int], ...]] = {}
    for quantity in optimum.unknowns:
        solution = images[hidden(quantity)]
        common = common_denominator(list(solution.values()) or [field.one], field)
        draft.effort.spend(_weight(solution) * common.weight())
        content, factors = draft.factors(to_polynomial(common))
        form = {part: to_polynomial(value * common) for part, value in solution.items() if value}
        forms[quantity] = scaled(form, Polynomial.number(1 / content))
        for factor, _ in factors:
            if _sign_known(draft, factor) is None:
                return factor
        below[quantity] = factors
    return Competitor(forms, below, slack)


def _value(fact: OrderFact, point: Mapping[str, Fraction], values: Mapping[str, RowVector]) -> RowVector:
    total = list(NO_FACTS)
    for name, value in fact.form.items():
        number = evaluate(value, point)
        for place, component in enumerate(_UNITS.get(name) or values.get(name, NO_FACTS)):
            total[place] += number * component
    return tuple(total)


def _solve(
    equations: list[dict[str, RationalFunction]], unknowns: list[str], point: Mapping[str, Fraction], effort: Effort
) -> dict[str, dict[str, RationalFunction]]:
    """Solve equations in order for the unknowns; an equation that determines nothing more is left out."""
    solved: dict[str, dict[str, RationalFunction]] = {}
    for equation in equations:
        current: dict[str, RationalFunction] = {}
        for name, value in equation.items():
            effort.spend(20 + value.weight() * _weight(solved.get(name, {})))
            for part, image in solved.get(name, {name: value.field.one}).items():
                current[part] = current[part] + value * image if part in current else value * image
        pivot = next((n for n in unknowns if n in current and current[n] and current[n].evaluate(point)), None)
        if pivot is None:
            continue
        divisor = current.pop(pivot)
        effort.spend(_weight(current) * divisor.weight())
        solution = {name: -value / divisor for name, value in current.items() if value}
        for name, known in solved.items():
            if known.get(pivot):
                factor = known.pop(pivot)
                effort.spend(_weight(known) + factor.weight() * _weight(solution))
                for part, image in solution.items():
                    known[part] = known[part] + factor * image if part in known else factor * image
                solved[name] = {part: value for part, value in known.items() if value}
        solved[pivot] = solution
    return solved


def _weight(form: Mapping[str, RationalFunction]) -> int:
    return sum(value.weight() for value in form.values())


def _sign_known(draft: Draft, factor: Polynomial) -> str | None:
    assert draft.point is not None, "a model was found at a point"
    return sign_fact(draft, factor, signs_at(factor, draft.point))


def _let(draft: Draft, optimum: InnerOptimum, found: Competitor) -> dict[str, str]:
    """Write the competitor's orders down; return their names by quantity."""
    names = {}
    for quantity in optimum.unknowns:
        over: list[str] = []
        product, divisor = ONE, ONE
        for factor, exponent in found.below[quantity]:
            known = _sign_known(draft, factor)
            assert known is not None, "the sign was known a moment ago"
            over += [known] * exponent
            for _ in range(exponent):
                fact = draft.reals[known]
                product = draft.effort.product(product, fact.value)
                divisor = draft.effort.product(divisor, factor)
        # the known facts are the factors up to signs
        sign = Polynomial.number(1) if product == divisor else Polynomial.number(-1)
        form = scaled(found.forms[quantity], sign)
        step = LetStep(draft.number(), ordered_form(form), tuple(over))
        said = OrderFact(plus({step.name: product}, scaled(form, Polynomial.number(-1))), "=", "order")
        draft.learn(step, [said])
        names[quantity] = step.name
    return names


def _elsewhere(
    draft: Draft,
    found: Competitor,
    numbers: Mapping[str, Fraction],
    orders: Mapping[str, tuple[Fraction, Fraction]],
    split: Callable[[Draft, Polynomial], Body],
    compare: Callable[[Draft, Form, Level], Body],
) -> Body:
    """Split on what a competitor that obeys the program here, but not in another model, depends on."""
    assert draft.point is not None, "a model was found at a point"
    for fact in found.slack:
        for value in fact.form.values():
            for factor, _ in draft.factors(value)[1]:
                names = set(names_in_polynomials((factor,)))
                if names <= set(numbers) and signs_at(factor, numbers) != signs_at(factor, draft.point):
                    return split(draft, factor)
    for fact in found.slack:
        power = log = Fraction(0)
        for name, value in fact.form.items():
            one, two = {SCALE: (1, 0), LOG_SCALE: (0, 1)}.get(name) or orders.get(name, (Fraction(0), Fraction(0)))
            number = evaluate(value, numbers)
            power, log = power + number * one, log + number * two
        pair = (power, Fraction(0)) if fact.level == "power" else (power, log)
        nothing = (Fraction(0), Fraction(0))
        if fact.form and not (pair > nothing or (pair == nothing and fact.relation != ">")):
            return compare(draft, fact.form, fact.level)
    raise LimitReachedError("a proof from an optimum needs a case that was not found,", "state the optimum as laws.")
