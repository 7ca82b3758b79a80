"""Find proofs: refute facts by steps of the kernel, splitting only what a model of the other facts leaves open.

The search keeps a point of the parameter space and, there, a model of the facts about orders. A choice that the model
meets is left alone; one that it does not meet is split. Where the facts clash, the clash is written down; where nothing
clashes and nothing is left open, the model is a counterexample, and there is no proof. Before anything is split that
leaves two cases open, those choices are that leave one: what is not needed of them falls away again.
"""

from __future__ import annotations

from collections.abc import Callable

from nslogic import limits
from nslogic.errors import LimitReachedError
from nslogic.kernel import (
    ONE,
    Fact,
    Form,
    Law,
    Level,
    Polynomial,
    Real,
    Vector,
    alternatives,
    mentioned,
    scaled,
)
from nslogic.proof.budget import Budget
from nslogic.proof.search.equations import solve_equations
from nslogic.proof.search.farkas import Clash, NeedsSign, RationalModel, close, solve_at
from nslogic.proof.search.models import full_point, open_choice, orders_of
from nslogic.proof.search.optimality import improve
from nslogic.proof.search.pending import absorb
from nslogic.proof.search.points import InfeasibleFacts, NoPointError, fact_holds, find_point
from nslogic.proof.search.polynomials import names_in_polynomials
from nslogic.proof.search.positivstellensatz import refute_signs as refute_reals
from nslogic.proof.search.positivstellensatz import signs_at, unknown_factor
from nslogic.proof.search.state import PLANS, Draft, NoProofError, Plan
from nslogic.proof.step_data import ordered_form, ordered_polynomial
from nslogic.proof.steps import Body, CompareStep, SignsStep, SplitStep, Step, TrustedStep, pruned, used_in

MOST_DEPTH = limits.SEARCH_CASES
"""How many cases may be nested in one proof."""


class _SplitError(Exception):
    """A case is not closed at once."""


def refute_facts(facts: dict[str, Fact], plan: Plan = PLANS[0], effort: Budget | None = None) -> Body:
    """Return the steps by which facts, by name, reach an absurdity; `effort` is the work that it may take.

    Raises:
        NoProofError: they have a model.
        LimitReachedError: the search was cut off.
    """
    return _search(Draft.start(facts, plan, effort or Budget()))


def _search(draft: Draft) -> Body:
    if draft.depth > MOST_DEPTH:
        raise LimitReachedError("a proof has too many cases,", "split the claim into smaller ones.")
    while True:
        draft.effort.spend(50 + len(draft.reals) + len(draft.vectors))
        closed = absorb(draft)
        if closed is not None:
            return closed
        split = solve_equations(draft, _search, _split_signs) or _split_single(draft)
        if split is not None:
            return split
        names = names_in_polynomials(value for fact in draft.vectors.values() for value in fact.form.values())
        try:
            point = find_point(draft.reals, names, draft.point, _deep_first(draft), draft.effort)
        except NoPointError as problem:
            if draft.choices:
                return _split(draft, draft.choices[0])
            raise LimitReachedError(f"{problem},", "the proof was not finished.") from problem
        if isinstance(point, InfeasibleFacts):
            return _refuted(draft, point.facts)
        draft.point = point
        found = solve_at(draft, point)
        if isinstance(found, Clash):
            body = _clash(draft, found)
            if body is not None:
                return body
            continue
        body = _open(draft, found)
        if body:
            return body


def _open(draft: Draft, model: RationalModel) -> Body:
    """Split what a model leaves open, or use an optimum that it does not obey; return nothing where a fact was learnt."""
    assert draft.point is not None, "a model was found at a point"
    if not draft.splits:
        raise _SplitError
    near = not all(fact_holds(fact, draft.point) for fact in draft.reals.values())
    chosen = _forced(draft) or open_choice(draft, model)
    if chosen is None and near and draft.choices:
        chosen = draft.choices[0]  # near a point that is not rational, no equation holds that a choice may offer
    if chosen is not None:
        return _split(draft, chosen)
    body = improve(draft, model, _search, _split_signs, _split_order)
    if body is None and near:
        raise LimitReachedError("a parameter has no rational value here,", "the proof was not finished.")
    if body is None:
        raise NoProofError(full_point(draft), orders_of(draft, model) or {})
    return body


# Closing and splitting -----------------------------------------------------------------------------------------------


def _refuted(draft: Draft, names: tuple[str, ...]) -> Body:
    name = refute_reals(draft, names)
    if name is not None:
        return draft.absurd(name)
    factor = unknown_factor(draft, names)
    if factor is not None and draft.depth < MOST_DEPTH:
        return _split_signs(draft, factor)
    return _trusted(draft, names)


def _trusted(draft: Draft, names: tuple[str, ...]) -> Body:
    if not draft.splits:
        raise _SplitError
    return draft.closed(TrustedStep(draft.number(), tuple(sorted(names))))


def _clash(draft: Draft, clash: Clash) -> Body | None:
    """Close with a clash; None where another point is wanted."""
    assert draft.point is not None, "a clash was found at a point"
    answer = close(draft, clash, draft.point)
    if answer == "special":
        return _special(draft, clash)
    if isinstance(answer, NeedsSign):
        return _split_signs(draft, answer.factor)
    return draft.absurd(answer)


def _deep_first(draft: Draft) -> list[str]:
    """Return the facts about parameters, those first that rest on the innermost cases."""
    return sorted(draft.reals, key=lambda name: sorted(draft.assumed.get(name, ()), reverse=True), reverse=True)


def _special(draft: Draft, clash: Clash) -> Body:
    """Split on a polynomial that vanishes at the point by accident."""
    assert draft.point is not None, "a clash was found at a point"
    seen: list[Polynomial] = []
    for name in clash.names:
        for value in draft.vectors[name].form.values():
            seen += [factor for factor, _ in draft.factors(value)[1] if not signs_at(factor, draft.point)]
    for fact in draft.reals.values():
        seen += [factor for factor, _ in draft.factors(fact.value)[1] if not signs_at(factor, draft.point)]
    if not seen and draft.choices:
        # a choice that the point meets by accident, such as an equation between parameters
        return _split(draft, min(draft.choices, key=lambda name: not _speaks_of_parameters(draft.facts[name])))
    if not seen:
        raise LimitReachedError("a proof needs a point that is not special,", "the search does not find one.")
    return _split_signs(draft, seen[0])


def _speaks_of_parameters(fact: Fact) -> bool:
    found: set[tuple[str, str]] = set()
    if isinstance(fact, Law):
        mentioned(fact.law, found)
    return any(sort == "parameter" for sort, _ in found)


def _split_signs(draft: Draft, factor: Polynomial) -> Body:
    if not draft.splits:
        raise _SplitError
    forced = _forced(draft)
    if forced is not None:
        return _split(draft, forced)
    written, number = ordered_polynomial(factor), draft.number()
    cases: list[dict[str, Fact]] = [
        {f"{number}.1": Real(factor, ">")},
        {f"{number}.1": Real(factor, "=")},
        {f"{number}.1": Real(-factor, ">")},
    ]
    return _branches(draft, cases, lambda branches: SignsStep(number, written, branches))


def _split_order(draft: Draft, form: Form, level: Level) -> Body:
    written, number = ordered_form(form), draft.number()
    cases: list[dict[str, Fact]] = [
        {f"{number}.1": Vector(form, ">", level)},
        {f"{number}.1": Vector(form, "=", level)},
        {f"{number}.1": Vector(scaled(form, -ONE), ">", level)},
    ]
    return _branches(draft, cases, lambda branches: CompareStep(number, level, written, branches))


def _forced(draft: Draft) -> str | None:
    """Return a choice of which all cases, or all but one, are closed at once."""
    if not draft.plan.forced:
        return None
    alive = {name: _alive(draft, name) for name in draft.choices}
    forced = min(draft.choices, key=alive.__getitem__, default=None)
    return forced if forced is not None and alive[forced] < 2 else None


def _alive(draft: Draft, name: str) -> int:
    """Return how many cases of a choice are not closed at once."""
    count = 0
    for place, facts in enumerate(draft.cases(name, draft.number())):
        if (name, place) in draft.dead:
            continue
        child = draft.child(facts, name)
        child.splits = False
        child.choices = []
        try:
            _search(child)
        except (_SplitError, LimitReachedError):
            count += 1
        else:
            draft.dead |= {(name, place)}
    return count


def _split_single(draft: Draft) -> Body | None:
    """Treat a choice that has a single case, where there is one."""
    name = next((name for name in draft.choices if len(alternatives(draft.facts[name], "0", draft.effort)) == 1), None)
    return None if name is None else _split(draft, name)


def _split(draft: Draft, name: str) -> Body:
    draft.choices.remove(name)
    number = draft.number()
    return _branches(draft, draft.cases(name, number), lambda branches: SplitStep(number, name, branches), name)


def _branches(
    draft: Draft,
    cases: list[dict[str, Fact]],
    step: Callable[[tuple[Body, ...]], Step],
    of: str | None = None,
) -> Body:
    """Close by the step that has a branch for each case; by one of these branches, where it needs no case."""
    if not draft.splits and len(cases) > 1:
        raise _SplitError
    bodies = []
    for facts in cases:
        body = _search(draft.child(facts, of))
        if used_in(body).isdisjoint(facts):
            return pruned((*draft.steps, *body))
        bodies.append(body)
    return draft.closed(step(tuple(bodies)))
