"""Theorems of the bundled theories with their proofs, and false variants of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Any

from nslogic.export.coq import CoqTheorem
from nslogic.export.coq.laws import TRUE_DEEP, TRUE_TEXT, law_in
from nslogic.export.coq.space import CoqSpace, speaks_of_logs
from nslogic.kernel import Fact, Law, Statement
from nslogic.proof.bodies import renumbered
from nslogic.proof.search.search import refute_facts
from nslogic.proof.steps import Body
from nslogic.questions.check import CheckOptions
from nslogic.questions.check import check as check_theory
from nslogic.statements.theorems import Theorem, theorem_of
from nslogic.theory.library import bundled
from nslogic.theory.loading import load_file


@cache
def proved(name: str, regimes: tuple[str, ...] = ()) -> list[tuple[Theorem, Body]]:
    """Return every core, and every claim that is proved or refuted, with a proof."""
    theory = load_file(dict(bundled())[name])[0]
    found = []
    asked = regimes or tuple(regime.name for regime in theory.regimes)
    for result in check_theory(theory, regimes=asked, options=CheckOptions(repairs=0)).regimes:
        wanted: list[tuple[dict[str, Any], Any]] = [({"kind": "core"}, core) for core in result.cores.found]
        wanted += [
            ({"kind": "claim", "id": claim.claim.id, "verdict": claim.verdict}, claim.rests_on)
            for claim in result.claims
            if claim.verdict in ("proved", "refuted")
        ]
        for about, labels in wanted:
            theorem = theorem_of(theory, result.regime, about, labels)
            facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
            if theorem.goal is not None:
                facts["(goal)"] = theorem.goal
            found.append((theorem, renumbered(refute_facts(facts))))
    return found


def other_goals(law: Statement) -> Iterator[Statement]:
    """Yield comparisons that say something else: with another relation, and with another exponent."""
    match law:
        case ("order", relation, left, right, powers_only):
            for other in ("<<", ">>"):
                if other != relation:
                    yield ("order", other, left, right, powers_only)
            if relation == "~":
                yield ("order", relation, ("raised", left, ("number", Fraction(2))), right, powers_only)
                yield ("order", relation, left, ("times", right, left), powers_only)
        case ("real", relation, one, two):
            opposite = {"=": "!=", "!=": "=", "<": ">", "<=": ">", ">": "<", ">=": "<"}[relation]
            yield ("real", opposite, one, two)


def variants(theorem: Theorem, coq: CoqTheorem) -> Iterator[tuple[str, str]]:
    """Yield false variants of a theorem: the laws that its proof would start from, and the statement."""
    lines = coq.statement.split("\n")
    laws = _parts(coq.laws)
    first = len(lines) - 1 - len(theorem.hypotheses)
    goals = [] if theorem.goal is None else [theorem.goal.law]
    before = 2 if speaks_of_logs([*theorem.hypotheses.values(), *goals]) else 0  # what is known of log log t
    for place, law in enumerate(theorem.hypotheses.values()):
        if law[0] == "optimum" or (law[0] == "if" and law[2][0] == "optimum"):
            continue
        line = re.sub(r"^  .* -> \(\*", f"  ({TRUE_TEXT}) -> (*", lines[first + place])
        assert line != lines[first + place], "the line of a hypothesis"
        dropped = [*laws[: before + place], TRUE_DEEP, *laws[before + place + 1 :]]
        yield f"[{'; '.join(dropped)}]", "\n".join([*lines[: first + place], line, *lines[first + place + 1 :]])
    if theorem.goal is None:
        return
    place = before + len(theorem.hypotheses)
    for goal in other_goals(theorem.goal.law):
        space = CoqSpace.of(theorem.parameters, theorem.quantities)
        text, deep = law_in(space, goal)
        if space.values:
            continue
        if theorem.goal.holds:
            text = f"~ {text}"
        else:
            deep = f"(Not {deep})"
        yield f"[{'; '.join([*laws[:place], deep, *laws[place + 1 :]])}]", "\n".join([*lines[:-1], f"  {text}"])


def _parts(laws: str) -> list[str]:
    """Return the elements of a list of laws, none of which has a semicolon."""
    assert laws.startswith("[")
    return laws[1:-1].split("; ")
