"""Check that every law holds at the values of a witness."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from nslogic.kernel.bounds import ProofError
from nslogic.kernel.checking import Checked, refute
from nslogic.kernel.data import number
from nslogic.kernel.effort import Effort
from nslogic.kernel.point import Point
from nslogic.kernel.statements import GOAL, LOG_LOG_SCALE, Pair, Statement, mentioned


def check_witness(hypotheses: Mapping[str, Statement], witness: Any, *, effort: Effort | None = None) -> Checked:
    """Check that every law holds at the orders and numbers of a witness.

    For an optimum, the witness carries a proof that no competitor is better (`optima`, by label). A number that is not
    rational is a root of a polynomial (`roots`, by name); a law that mentions one is proved (`laws`, by label). The log
    powers of `log log t` and of logarithms of what is below `log t` are 0 where `logs` does not say otherwise.

    Args:
        hypotheses: Laws by label.
        witness: Values, as they were read from JSON.
        effort: The work that the proofs of optima may take; that of one proof if left out.

    Raises:
        ProofError: a law does not hold, a value is missing or too much, or an optimum is not proved.
    """
    if not isinstance(witness, dict) or set(witness) - {"roots", "laws", "logs"} != {"parameters", "orders", "optima"}:
        raise ProofError("a witness has `parameters`, `orders` and `optima`, and may have `roots`, `laws` and `logs`")
    for part in witness.values():
        if not isinstance(part, dict):
            raise ProofError("a witness has its values by name")
    numbers = {name: Fraction(number(value)) for name, value in witness["parameters"].items()}
    orders: dict[str, Pair] = {}
    for name, pair in witness["orders"].items():
        if not isinstance(pair, list) or len(pair) != 2:
            raise ProofError(f"{name}: an order is a pair")
        orders[name] = Fraction(number(pair[0])), Fraction(number(pair[1]))
    logs = {name: Fraction(number(value)) for name, value in witness.get("logs", {}).items()}
    if not 0 <= logs.get(LOG_LOG_SCALE, 0) < 1:
        raise ProofError("the log power of log log t is from 0 to below 1")
    effort = effort or Effort()
    point = Point(numbers, orders, dict(witness.get("roots", {})), effort, logs)
    optima, laws, rooted = dict(witness["optima"]), dict(witness.get("laws", {})), point.rooted()
    steps, trusted = 0, []
    for label, law in hypotheses.items():
        guard, guarded = (law[1], law[2]) if law[0] == "if" else ((), law)
        if label in laws:
            facts = {**rooted, **point.log_log(), GOAL: point.denied(law)}
            checked, unused = refute(facts, laws.pop(label), frozenset(point.roots), frozenset(), effort)
            if GOAL in unused:
                raise ProofError(f"{label} plays no part in its proof")
        elif guarded[0] != "optimum":
            if not point.law(law):
                raise ProofError(f"{label} does not hold at the witness")
            continue
        elif all(point.law(part) for part in guard):
            if label not in optima:
                raise ProofError(f"{label}: nothing shows that no competitor is better")
            checked = point.optimum(guarded, optima.pop(label))
        else:
            continue
        steps += checked.steps
        trusted += [f"{label}: {step}" for step in checked.trusted]
    spoken_of: set[tuple[str, str]] = set()
    for law in hypotheses.values():
        mentioned(law, spoken_of, effort)
    values = {*(("parameter", name) for name in (*numbers, *point.roots)), *(("quantity", name) for name in orders)}
    values |= {("logarithm", name) for name in logs}
    if optima or laws or not values <= spoken_of:
        raise ProofError("the witness has more than the laws speak of")
    return Checked(steps, tuple(trusted))
