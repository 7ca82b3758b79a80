"""Laws and steps in few words, for the tests of the kernel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import pytest

from nslogic.kernel import Effort, Law, ProofError, Statement, check

Body = list[dict[str, Any]]

ONE: list[Any] = [["1", {}]]
MINUS: list[Any] = [["-1", {}]]
A: list[Any] = [["1", {"a": 1}]]

PARAMETERS, QUANTITIES = frozenset("ab"), frozenset({"X", "Y", "Z"})


def quantity(name: str) -> Statement:
    return ("quantity", name)


def order(left: Any, relation: str, right: Any, *, powers_only: bool = False) -> Statement:
    sides = [quantity(side) if isinstance(side, str) else side for side in (left, right)]
    return ("order", relation, *sides, powers_only)


def real(left: Any, relation: str, right: Any) -> Statement:
    sides = [
        ("number", Fraction(side)) if isinstance(side, int) else ("parameter", side) if isinstance(side, str) else side
        for side in (left, right)
    ]
    return ("real", relation, *sides)


ONE_ORDER: Statement = ("one",)


def closes(hypotheses: Mapping[str, Statement], body: Any, goal: Law | None = None) -> int:
    """Return the number of steps of a proof that the kernel accepts."""
    return check(hypotheses, goal, body, parameters=PARAMETERS, quantities=QUANTITIES).steps


def refused(hypotheses: Mapping[str, Statement], body: Any, reason: str, goal: Law | None = None) -> None:
    with pytest.raises(ProofError, match=reason):
        closes(hypotheses, body, goal)


def unfold(identifier: int, of: str) -> dict[str, Any]:
    return {"id": str(identifier), "rule": "unfold", "of": of}


def split(identifier: int, of: str, *branches: Any) -> dict[str, Any]:
    return {"id": str(identifier), "rule": "split", "of": of, "branches": list(branches)}


def absurd(identifier: int, of: str) -> dict[str, Any]:
    return {"id": str(identifier), "rule": "absurd", "of": of}


def signs(identifier: int, of: Any, *branches: Any) -> dict[str, Any]:
    return {"id": str(identifier), "rule": "signs", "of": of, "branches": list(branches)}


def term(*facts: str, times: Any = ONE, **more: Any) -> dict[str, Any]:
    return {"times": times, "facts": list(facts), **more}


def combine(
    identifier: int, level: str, relation: str, said: Any, *terms: Any, over: tuple[str, ...] = ()
) -> dict[str, Any]:
    return {
        "id": str(identifier),
        "rule": "combine",
        "level": level,
        "relation": relation,
        "is": said,
        "terms": list(terms),
        "over": list(over),
    }


def spent(action: Callable[[Effort], object]) -> int:
    """Return how much work something is."""
    effort = Effort(10**12)
    action(effort)
    return 10**12 - effort.left


CLASH = {"up": order("X", ">>", "Y"), "down": order("Y", ">>", "X")}
CLASH_BODY: Body = [
    unfold(1, "up"),
    unfold(2, "down"),
    combine(3, "order", ">", {}, term("1.1"), term("2.1")),
    absurd(4, "3.1"),
]
"""A contradiction in four steps, which most tests spoil in one place."""
