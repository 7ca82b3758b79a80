"""Check that hypotheses, and the denial of what is to be shown, are absurd together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nslogic.kernel.bounds import MOST_CHARACTERS, ProofError
from nslogic.kernel.context import BUILT_IN, Context, Ledger
from nslogic.kernel.effort import Effort
from nslogic.kernel.facts import Fact, Law
from nslogic.kernel.rules import check_body
from nslogic.kernel.statements import GOAL, LOG_LOG_SCALE, LOG_SCALE, SCALE, Statement


@dataclass(frozen=True)
class Checked:
    """A proof that was accepted; `trusted` names each branch that was left to a solver."""

    steps: int
    trusted: tuple[str, ...]


def check(
    hypotheses: Mapping[str, Statement],
    goal: Law | None,
    body: Any,
    *,
    parameters: frozenset[str],
    quantities: frozenset[str],
    effort: Effort | None = None,
) -> Checked:
    """Check that the hypotheses, and the goal where there is one, cannot hold together.

    Args:
        hypotheses: Laws by label; every one of them has to be used.
        goal: What is assumed beside them: the negation of what is to be shown. It has to be used unless it is None.
        body: The steps, as they were read from JSON.
        parameters: Names of numbers that laws and steps may mention.
        quantities: Names of orders that laws and steps may mention.
        effort: The work that may be done; that of one proof if left out.

    Raises:
        ProofError: a step does not follow, is not used, or the proof does not end in an absurdity.
    """
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in hypotheses.items()}
    if goal is not None:
        if GOAL in facts:
            raise ProofError(f"nothing else may be called {GOAL}")
        facts[GOAL] = goal
    checked, unused = refute(facts, body, parameters, quantities, effort or Effort())
    if unused:
        raise ProofError(f"{', '.join(unused)} plays no part in the proof")
    return checked


def refute(
    facts: dict[str, Fact], body: Any, parameters: frozenset[str], quantities: frozenset[str], effort: Effort
) -> tuple[Checked, list[str]]:
    """Check that facts are absurd together; return those that play no part beside the answer."""
    effort.spend(len(parameters) + len(quantities) >> 2)
    for name in parameters | quantities:
        if "#" in name or "(" in name or len(name) > MOST_CHARACTERS:
            raise ProofError(f"a name has a `#` or a parenthesis, or more than {MOST_CHARACTERS} characters")
    ledger = Ledger(effort)
    context = Context(ledger, dict(BUILT_IN), parameters, quantities | {SCALE, LOG_SCALE, LOG_LOG_SCALE})
    context.add(facts)
    check_body(context, body)
    return Checked(ledger.steps, tuple(ledger.trusted)), sorted(set(facts) - ledger.used)
