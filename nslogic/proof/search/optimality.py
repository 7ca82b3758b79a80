"""Competitors of optimum axioms: the best one at a model, made symbolic, and shown to satisfy the program.

At a model of the other facts the program is a linear program in the orders of the competitor. The rows that are tight
at its optimum determine these orders, so over Q(parameters) they are the solution of a linear system in the quantities
that the competitor shares with the model.
"""

from __future__ import annotations

from collections.abc import Callable

from nslogic.errors import LimitReachedError
from nslogic.kernel import ONE, Law, Polynomial, plus, renamed, scaled
from nslogic.kernel import Vector as OrderFact
from nslogic.proof.bodies import pruned, used_in
from nslogic.proof.search.competitors import Competitor, symbolic_competitor
from nslogic.proof.search.farkas import RationalModel
from nslogic.proof.search.inner_programs import InnerOptimum, best_leaf, optimum_of
from nslogic.proof.search.state import Draft, NoProofError
from nslogic.proof.step_data import form_data, ordered_form
from nslogic.proof.steps import Body, LetStep, OptimumStep


def improve(
    draft: Draft,
    model: RationalModel,
    search: Callable[[Draft], Body],
    split: Callable[[Draft, Polynomial], Body],
) -> Body | None:
    """Use an optimum that a model of the other facts violates.

    Returns None if the model satisfies every optimum, a finished proof, or no steps after learning a fact.

    Raises:
        LimitReachedError: The best competitor at the model is none elsewhere, or the search reached another limit.
    """
    for name in draft.optima:
        optimum = optimum_of(draft, name)
        leaf = best_leaf(draft, optimum, model)
        if leaf is None:
            continue
        competitor = symbolic_competitor(draft, optimum, leaf, model)
        if isinstance(competitor, Polynomial):
            return split(draft, competitor)
        key = name, str({quantity: form_data(ordered_form(form)) for quantity, form in competitor.forms.items()})
        if key in draft.tried:
            continue
        if len(draft.tried) >= draft.effort.limits.competitors:
            raise LimitReachedError("a proof from an optimum did not come to an end,", "state the optimum as laws.")
        names = _let(draft, optimum, competitor)
        number = draft.number()
        bodies: list[Body] = []
        for position, law in enumerate(optimum.program, 2):
            renamed_law = renamed(law, {quantity: ("quantity", new) for quantity, new in names.items()}, draft.effort)
            child = draft.child({f"{number}.{position}": Law(renamed_law, False)})
            child.tried = draft.tried | {key}
            try:
                body = search(child)
            except NoProofError:
                raise LimitReachedError(
                    "a proof from an optimum needs more cases,", "state the optimum as laws."
                ) from None
            if f"{number}.{position}" not in used_in(body):
                return pruned((*draft.steps, *body))
            bodies.append(body)
        step = OptimumStep(number, name, tuple(names.items()), tuple(bodies))
        own_order = {names[optimum.target]: Polynomial.number(optimum.sign)}
        model_order = {optimum.target: Polynomial.number(-optimum.sign)}
        draft.learn(step, [OrderFact(plus(own_order, model_order), ">=", optimum.level)])
        draft.tried = draft.tried | {key}
        return ()
    return None


# Making it symbolic --------------------------------------------------------------------------------------------------


def _let(draft: Draft, optimum: InnerOptimum, competitor: Competitor) -> dict[str, str]:
    """Write down the orders of a competitor, and return their names by quantity."""
    names = {}
    for quantity in optimum.unknowns:
        if competitor.forms[quantity] == {quantity: ONE}:
            names[quantity] = quantity  # the model's own order needs no definition, which might not be used
            continue
        form, over = competitor.forms[quantity], competitor.below[quantity]
        step = LetStep(draft.number(), ordered_form(form), over)
        product = ONE
        for fact in over:
            product = draft.effort.product(product, draft.reals[fact].value)
        definition = OrderFact(plus({step.name: product}, scaled(form, Polynomial.number(-1))), "=", "order")
        draft.learn(step, [definition])
        names[quantity] = step.name
    return names
