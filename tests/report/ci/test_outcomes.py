"""What a JSON answer comes to, verdict by verdict."""

from __future__ import annotations

from typing import Any

from nslogic.report.ci.outcomes import FilePlace, Finding, counts_text, outcomes_of
from tests.report.ci.answers import answer, broken, clash

FILE = "theories/a clash.toml"


def test_each_regime_and_each_claim_is_an_outcome_where_it_stands() -> None:
    outcomes = outcomes_of(clash())
    assert [(each.rule, each.status, each.name, each.place) for each in outcomes] == [
        ("degenerate", "failed", "both", FilePlace(FILE, 17)),
        ("consistent", "passed", "first", FilePlace(FILE, 20)),
        ("proved", "passed", "first · holds", FilePlace(FILE, 23)),
        ("refuted", "failed", "first · fails", FilePlace(FILE, 28)),
    ]
    assert {each.group for each in outcomes} == {"clash"}


def test_a_clash_tells_its_sides_its_repairs_and_its_lines() -> None:
    regime, _, _, claim = outcomes_of(clash())
    assert regime.message == (
        "clash · both is degenerate, expected consistent. A1, A2: L ~ 1; trend(L): L grows."
        " To resolve it, give up A1, or A2; or declare L `free`."
    )
    assert regime.related == (
        ("A1", FilePlace(FILE, 11)),
        ("A2", FilePlace(FILE, 15)),
        ("trend(L)", FilePlace(FILE, 6)),
    )
    assert claim.message == "clash · first · fails is refuted, expected proved: N ~ D^2. Derived: N ~ D"


def test_problems_of_a_file_have_their_code_and_their_column() -> None:
    outcomes = outcomes_of(broken())
    assert [(each.rule, each.status, each.place) for each in outcomes] == [
        ("NSL104", "unread", FilePlace("a.toml", 5, 15)),
        ("NSL202", "unread", FilePlace("a.toml", 15, 16)),
    ]
    assert "; write `trend" in outcomes[0].message


def test_a_claim_of_a_regime_that_fails_is_undecided() -> None:
    data = clash()
    regime = data["theories"][0]["regimes"][0]
    regime["claims"] = [{"id": "T", "law": "N ~ D", "verdict": "vacuous", "expect": "proved", "place": None}]
    assert [each.status for each in outcomes_of(data)][:2] == ["failed", "undecided"]


def test_an_unknown_verdict_is_undecided_and_a_clash_without_sides_names_its_labels() -> None:
    data = clash()
    regime = data["theories"][0]["regimes"][0]
    regime["explanations"] = []
    assert "These clash: A1, A2, trend(L)." in outcomes_of(data)[0].message
    regime |= {"verdict": "unknown", "cores": [], "repairs": [], "other_repairs": []}
    outcome = outcomes_of(data)[0]
    assert (outcome.status, outcome.message) == ("undecided", "clash · both is unknown, expected consistent")


def test_proofs_that_are_not_verified_fail() -> None:
    data = answer("verify", "proofs/quanta.json", "--theory", "quanta")
    assert {each.status for each in outcomes_of(data)} == {"passed"}
    proof = data["proofs"][0]
    proof |= {"verdict": "stale", "reason": "it has changed"}
    outcome = outcomes_of(data)[0]
    assert (outcome.rule, outcome.status) == ("stale", "failed")
    assert outcome.message.endswith(f"the proof of {proof['states']} is stale: it has changed")
    assert outcome.place == FilePlace("proofs/quanta.json")
    assert outcome.related[0][0] == "the theory"


def spotcheck(verdict: str, error: float | None = 0.01) -> dict[str, Any]:
    measured = {"name": "alpha", "estimate": 0.4987654, "error": error, "theory": "1/2"}
    spot = {"theory": "quanta", "id": "zipf", "verdict": verdict, "measured": measured}
    return {"command": "spotcheck", "spotchecks": [{**spot, "place": {"file": "quanta.toml", "line": 7}}]}


def test_spot_checks_say_what_was_measured() -> None:
    statuses = {
        verdict: outcomes_of(spotcheck(verdict))[0].status for verdict in ("supported", "contradicted", "other")
    }
    assert statuses == {"supported": "passed", "contradicted": "failed", "other": "undecided"}
    (outcome,) = outcomes_of(spotcheck("contradicted"))
    assert outcome.message == "quanta · zipf: alpha is contradicted: measured 0.499 ± 0.01, stated 1/2"
    assert outcome.place == FilePlace("quanta.toml", 7)
    assert "± unknown" in outcomes_of(spotcheck("inconclusive", None))[0].message


def test_what_stands_in_place_of_an_answer_is_an_outcome() -> None:
    (misuse,) = outcomes_of({"command": "check", "usage": "no such option"})
    (limit,) = outcomes_of({"command": "check", "undecided": "too many"})
    assert (misuse.rule, misuse.status, misuse.message) == ("usage", "unread", "no such option")
    assert (limit.rule, limit.status) == ("undecided", "undecided")


def test_outcomes_are_counted() -> None:
    passed, failed = (Finding("proved", status, "t", "n", "") for status in ("passed", "failed"))
    assert counts_text([failed, passed, passed]) == "2 passed, 1 failed"
    assert counts_text([]) == "nothing to check"
