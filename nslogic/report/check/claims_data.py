"""Claims and witnesses as JSON data."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.logic.results import ClaimResult, FollowingLaw, PowerRange, RegimeResult, Tension, Witness


def witness_data(witness: Witness | None) -> dict[str, object] | None:
    """Return a witness as JSON data; irrational parameter values are listed separately, as approximations."""
    if witness is None:
        return None
    data: dict[str, object] = {
        "orders": {name: [str(power), str(log)] for name, (power, log) in witness.orders},
        "parameters": {name: str(value) for name, value in witness.parameters},
    }
    if witness.irrational:
        data["approximate"] = {name: root.text for name, root in witness.irrational}
    if witness.logs:
        data["logs"] = {name: str(log) for name, log in witness.logs}
    data["verified"] = witness.verified
    return data


def claim_data(claim: ClaimResult) -> dict[str, object]:
    """Return the result of a claim as JSON data."""
    data: dict[str, object] = {
        "id": claim.claim.id,
        "law": claim.claim.law.text,
        "verdict": claim.verdict,
        "expect": claim.claim.expect,
    }
    if claim.verdict in ("proved", "refuted"):
        data["rests_on"] = list(claim.rests_on)
        if not claim.smallest:
            data["rests_on_smallest"] = False
        if claim.idle is not None:
            data["plays_no_part"] = list(claim.idle)
    if claim.verdict == "open":
        data["witnesses"] = [witness_data(witness) for witness in claim.witnesses]
    if claim.tension is not None:
        data["tension"] = tension_data(claim.tension)
    if claim.derived:
        data |= _derived(claim.derived)
    if claim.reason:
        data["reason"] = claim.reason
    return data | certified_data(claim)


def certified_data(answer: RegimeResult | ClaimResult) -> dict[str, object]:
    """Return whether the kernel has checked a verdict, and if not, why; nothing where this was not asked for."""
    if answer.certified is None:
        return {}
    return {"certified": answer.certified} | ({} if answer.certified else {"uncertified": answer.uncertified})


def tension_data(tension: Tension | None) -> dict[str, object] | None:
    """Return a tension as JSON data."""
    return None if tension is None else {"sigma": float(tension.sigma), "of": list(tension.of)}


def _derived(laws: Sequence[FollowingLaw]) -> dict[str, object]:
    """Return what holds in place of a claim: one law or range, or several, case by case."""
    if len(laws) == 1:
        (law,) = laws
        return {"derived": law.law} if law.range is None else {"derived": law.law, "range": _range(law.range)}
    cases = []
    for law in laws:
        case: dict[str, object] = {"when": list(law.when), "law": law.law}
        cases.append(case if law.range is None else {**case, "range": _range(law.range)})
    return {"derived_cases": cases}


def _range(span: PowerRange) -> dict[str, object]:
    return {
        "low": span.low,
        "low_attained": span.low_attained,
        "high": span.high,
        "high_attained": span.high_attained,
    }
