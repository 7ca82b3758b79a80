"""Find proofs: refute facts by steps of the kernel, and split only what a model of the other facts leaves open.

The engine for symbolic exponents has the facts of each case, and says which of them clash and how they add up, which is
written down, and of which choices at most one case is left: these are split before others. Else the search keeps a point
of the parameter space and, there, a model of the facts about orders. Only choices that the model violates are split. Where
facts clash at the point alone, the search splits on the sign that the engine needs to see it; where nothing clashes and no
choice is violated, the model is a counterexample, and there is no proof. Steps that turn out to be unnecessary are removed
again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

from nslogic.errors import LimitReachedError
from nslogic.kernel import (
    Fact,
    Law,
    Polynomial,
    Real,
    alternatives,
    mentioned,
)
from nslogic.proof.bodies import pruned, used_in
from nslogic.proof.budget import Budget
from nslogic.proof.search.equations import solve_equations
from nslogic.proof.search.farkas import RationalModel, close, solve_at
from nslogic.proof.search.known_facts import KnownFacts
from nslogic.proof.search.models import full_point, open_choice, orders_of
from nslogic.proof.search.optimality import improve
from nslogic.proof.search.pending import absorb
from nslogic.proof.search.points import NoPointError, all_hold
from nslogic.proof.search.polynomials import names_in_polynomials
from nslogic.proof.search.positivstellensatz import open_factor, sign_fact, signs_at
from nslogic.proof.search.positivstellensatz import refute_signs as refute_reals
from nslogic.proof.search.state import Draft, NoProofError
from nslogic.proof.step_data import ordered_polynomial
from nslogic.proof.steps import Body, SignsStep, SplitStep, Step, TrustedStep


def refute_facts(facts: dict[str, Fact], effort: Budget | None = None) -> Body:
    """Return steps that derive an absurdity from facts, given by name, within the work of `effort`.

    Raises:
        NoProofError: The facts have a model.
        LimitReachedError: The search reached a limit.
    """
    return _search(Draft.start(facts, effort or Budget()))


def _search(draft: Draft) -> Body:
    if draft.depth > draft.effort.limits.cases:
        raise LimitReachedError("a proof has too many cases,", "split the claim into smaller ones.")
    while True:
        draft.effort.spend(50 + len(draft.reals) + len(draft.vectors))
        closed = absorb(draft)
        if closed is not None:
            return closed
        if draft.point is not None and not all_hold(draft.reals.values(), draft.point, draft.effort):
            draft.point = None
        split = solve_equations(draft, _split_signs) or _split_single(draft)
        if split is not None:
            return split
        clashing = draft.known.clash(draft.reals, draft.vectors, draft.effort)
        if clashing and draft.vectors.keys().isdisjoint(clashing):
            return _refuted(draft, clashing)
        split = None if clashing else _unseen(draft)
        if split is not None:
            return split
        try:
            point = _point(draft)
        except NoPointError as problem:
            if draft.choices:
                return _split(draft, draft.choices[0])
            raise LimitReachedError(f"{problem},", "the proof was not finished.") from problem
        if isinstance(point, tuple):
            return _refuted(draft, point)
        draft.point = point
        model = solve_at(draft, point)
        body = _clash(draft, model, point) if isinstance(model, tuple) else _treat_model(draft, model, point)
        if body:
            return body


def _unseen(draft: Draft) -> Body | None:
    """Split, where the engine sees no clash, on what it has found to be zero, or a choice that it decides."""
    equal = open_factor(draft, draft.known.vanishing())
    if equal is not None:
        return _split_on(draft, equal)
    forced = _forced(draft)
    return None if forced is None else _split(draft, forced)


def _point(draft: Draft) -> dict[str, Fraction] | tuple[str, ...]:
    """Return a point at which the facts about parameters hold, the one that is known if possible, or facts that clash."""
    names = names_in_polynomials(value for fact in draft.vectors.values() for value in fact.form.values())
    needed = {*names, *_parameters_of(draft, draft.optima)}
    if draft.point is not None and needed <= draft.point.keys():
        return draft.point
    return draft.points.find(draft.reals, needed, draft.effort)


def _treat_model(draft: Draft, model: RationalModel, point: Mapping[str, Fraction]) -> Body:
    """Split what a model leaves open, or use an optimum that it violates; return no steps after learning a fact."""
    near = not all_hold(draft.reals.values(), point, draft.effort)
    chosen = open_choice(draft, model)
    if chosen is None and near and draft.choices:
        chosen = draft.choices[0]  # the point is near an irrational one, so no equation in a choice holds at it
    if chosen is not None:
        return _split(draft, chosen)
    body = improve(draft, model, _search, _split_signs)
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
    values = [draft.reals[name].value for name in names]
    factor = open_factor(draft, [*values, *map(Polynomial.name, names_in_polynomials(values))])
    if factor is not None and draft.depth < draft.effort.limits.cases:
        return _split_signs(draft, factor)
    return draft.closed(TrustedStep(draft.number(), tuple(sorted(names))))


def _clash(draft: Draft, support: tuple[str, ...], point: Mapping[str, Fraction]) -> Body:
    """Close a body by facts that clash at a point, as the engine adds them up, or split on a sign that decides.

    Returns no steps after learning the sign.
    """
    known = KnownFacts(draft.known.translation)
    names = known.clash(draft.reals, {name: draft.vectors[name] for name in support}, draft.effort)
    factor = None if names else known.blocking()
    for total in [] if factor else known.sums():
        answer = close(draft, total)
        if isinstance(answer, str):
            return draft.absurd(answer)
        factor = factor or answer
    if factor is None and draft.choices:
        # they clash near an irrational point, and not where equations hold
        return _split(draft, min(draft.choices, key=lambda name: not _parameters_of(draft, [name])))
    if factor is None:
        raise LimitReachedError("facts about orders clash at a point,", "and the search does not see why.")
    if sign_fact(draft, factor, signs_at(factor, point)) is not None:
        return ()  # with the fact, the engine sees more
    return _split_signs(draft, factor)


def _parameters_of(draft: Draft, facts: Iterable[str]) -> list[str]:
    """Return the parameters of laws that no equation determines."""
    names: set[tuple[str, str]] = set()
    for name in facts:
        fact = draft.facts[name]
        if isinstance(fact, Law):
            mentioned(fact.law, names)
    return sorted({name for sort, name in names if sort == "parameter"} - {solved.name for solved in draft.solved})


def _split_signs(draft: Draft, factor: Polynomial) -> Body:
    forced = _forced(draft)
    return _split_on(draft, factor) if forced is None else _split(draft, forced)


def _split_on(draft: Draft, factor: Polynomial) -> Body:
    written, number = ordered_polynomial(factor), draft.number()
    facts = Real(factor, ">"), Real(factor, "="), Real(-factor, ">")
    return _branches(
        draft, [{f"{number}.1": fact} for fact in facts], lambda branches: SignsStep(number, written, branches)
    )


def _forced(draft: Draft) -> str | None:
    """Return a choice of which all cases, or all but one, are known to be impossible; None if there is none."""
    draft.forced = [name for name in draft.forced if name in draft.choices]
    if not draft.forced:
        for name in draft.choices:
            open_cases = _open_cases(draft, name)
            if not open_cases:
                return name
            if open_cases == 1:
                draft.forced.append(name)
    return draft.forced[0] if draft.forced else None


def _open_cases(draft: Draft, name: str) -> int:
    """Return the number of cases of a choice that may hold, as far as the engine sees; two stand for more."""
    count = 0
    for place, facts in enumerate(draft.cases(name, "?")):
        if (name, place) in draft.dead:
            continue
        if _is_impossible(draft, facts):
            draft.dead |= {(name, place)}
        else:
            count += 1
            if count == 2:
                break
    return count


def _is_impossible(draft: Draft, facts: dict[str, Fact]) -> bool:
    """Return whether the engine sees that a case of a choice contradicts what is known."""
    child = draft.child(facts)
    return absorb(child) is not None or bool(child.known.clash(child.reals, child.vectors, draft.effort))


def _split_single(draft: Draft) -> Body | None:
    """Split a choice that has a single case, None if there is none."""
    name = next((name for name in draft.choices if len(alternatives(draft.facts[name], "0", draft.effort)) == 1), None)
    return None if name is None else _split(draft, name)


def _split(draft: Draft, name: str) -> Body:
    draft.choices.remove(name)
    number = draft.number()
    return _branches(draft, draft.cases(name, number), lambda branches: SplitStep(number, name, branches))


def _branches(
    draft: Draft,
    cases: Sequence[dict[str, Fact]],
    step: Callable[[tuple[Body, ...]], Step],
) -> Body:
    """Close by a step with a branch for each case, or by a single branch that does not use its case."""
    bodies = []
    for facts in cases:
        body = _search(draft.child(facts))
        if used_in(body).isdisjoint(facts):
            return pruned((*draft.steps, *body))
        bodies.append(body)
    return draft.closed(step(tuple(bodies)))
