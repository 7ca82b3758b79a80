"""What two regimes assume differently, and what follows from that."""

from __future__ import annotations

from typing import Any

import pytest

import nslogic
from nslogic.errors import InvalidInputError, UndecidedError
from nslogic.questions.diff import RegimeDiff, diff
from nslogic.questions.same_laws import SameLaws
from nslogic.records import replace

NAMES = ("resource", "critical-depth", "chinchilla", "quanta", "solvable", "manifold")


def only(first: Any, second: Any) -> RegimeDiff:
    (pair,) = diff(first, second).regimes
    return pair


def test_topal_against_song() -> None:
    pair = only("resource:redundancy", "critical-depth:structural")
    assert pair.same == (("A2", "A2"), ("A3", "A3"))
    assert pair.only_first == ("H1", "H2", "H3", "resource", "A1")
    assert pair.only_second == ("H", "R1")
    assert pair.quantities_first == ("loss_1", "loss_2", "N_1", "N_2")
    laws = {(change.target, change.base): change for change in pair.laws}
    assert laws["loss", "N_p"].changes
    assert laws["loss", "N_p"].in_short() == "loss ~ N_p^(-1/3) | loss ~ N_p^(-2/3)"
    claims = {change.claim.law.text: (change.first, change.second) for change in pair.claims}
    assert claims["loss ~ N_p^(-1/3)"] == ("proved", "refuted")
    assert claims["loss ~ N_p^(-2/3)"] == ("refuted", "proved")
    assert claims["loss ~ N^-1"] == ("proved", "proved")
    assert pair.conclusions_differ


def test_trends_and_conditions_of_regimes_are_told() -> None:
    pair = only("resource:redundancy", "resource:width-only")
    assert pair.trends == (("L", "grows", "fixed"),)
    assert pair.only_first == ("A2",)
    pair = only("manifold:linear-squared", "manifold:constant-squared")
    assert (pair.conditions_first, pair.conditions_second) == (("m = 2",), ("m = 1",))


@pytest.mark.parametrize("name", NAMES)
def test_a_theory_differs_from_itself_in_nothing(name: str) -> None:
    result = diff(name, name)
    assert not result.differ
    assert len(result.regimes) == len(nslogic.load(name).regimes)
    assert all(len(pair.same) == len(pair.first.axioms) for pair in result.regimes)


@pytest.mark.parametrize(
    ("first", "second"), [("resource", "critical-depth"), ("chinchilla:compute-optimal", "besiroglu:refitted")]
)
def test_what_differs_does_not_depend_on_the_order(first: str, second: str) -> None:
    for pair, turned in zip(diff(first, second).regimes, diff(second, first).regimes, strict=True):
        assert {tuple(reversed(labels)) for labels in pair.same} == set(turned.same)
        assert (set(pair.only_first), set(pair.only_second)) == (set(turned.only_second), set(turned.only_first))
        laws = {(change.target, change.base): change.changes for change in pair.laws}
        assert laws == {(change.target, change.base): change.changes for change in turned.laws}
        claims = {(change.first, change.second, change.claim.law.text) for change in pair.claims}
        assert len(claims) == len(turned.claims)


def power(law: str, **more: Any) -> dict[str, Any]:
    return {
        "theory": {"name": more.pop("name", "one"), "target": "Y", "base": "X"},
        "quantities": {"X": {"trend": "grows"}, "Y": {"trend": "free"}},
        "axioms": [{"id": more.pop("id", "law"), "law": law}],
        **more,
    }


def test_a_law_written_in_another_way_under_another_label_is_the_same() -> None:
    pair = only(power("Y ~ X^2"), power("X ~ Y^(1/2)", id="other", name="two"))
    assert pair.same == (("law", "other"),)
    assert not pair.assumptions_differ
    assert not pair.conclusions_differ


def test_parameters_that_are_declared_differently_are_told_if_laws_speak_of_them() -> None:
    parameters = {"a": {"value": 1, "error": "0.1"}, "b": {"where": ["b > 0"]}}
    others = {"a": {"value": 2, "error": "0.1"}, "b": {"where": ["b > 1"]}}
    pair = only(power("Y ~ X^a", parameters=parameters), power("Y ~ X^a", parameters=others, name="two"))
    assert [first.name for first, _ in pair.parameters] == ["a"]
    assert pair.assumptions_differ
    alike = {**others, "a": parameters["a"]}
    assert not only(power("Y ~ X^a", parameters=parameters), power("Y ~ X^a", parameters=alike)).assumptions_differ
    written = {"b": {"where": ["b > 0"]}}, {"b": {"where": ["0 < b"]}}
    assert not only(power("Y ~ X^b", parameters=written[0]), power("Y ~ X^b", parameters=written[1])).parameters


def test_a_verdict_that_changes_is_a_conclusion() -> None:
    clash = power("Y ~ X")
    clash["axioms"].append({"id": "other", "law": "Y ~ X^2"})
    pair = only(power("Y ~ X"), clash)
    assert [result.verdict for result in pair.verdicts] == ["consistent", "degenerate"]
    assert pair.conclusions_differ
    (change,) = pair.laws
    assert change.in_short() == "Y ~ X | no law"


def test_regimes_of_one_name_are_compared_and_others_are_named() -> None:
    result = diff("resource", "critical-depth")
    assert [(pair.first.name, pair.second.name) for pair in result.regimes] == [
        ("redundancy", "redundancy"),
        ("width-only", "width-only"),
    ]
    assert result.only_first == ("composite", "any-shape")
    assert "structural" in result.only_second
    one = diff("resource:redundancy", "critical-depth")
    assert len(one.regimes) == 1
    assert (one.only_first, one.only_second) == ((), ())


def test_regimes_without_a_partner_are_refused_with_what_to_write() -> None:
    with pytest.raises(InvalidInputError) as raised:
        diff("resource", "quanta")
    assert raised.value.diagnostics[0].help == "name one of each: resource:composite quanta:parameters"
    with pytest.raises(InvalidInputError):
        diff("resource:any-shape", "critical-depth")


def test_what_is_not_decided_neither_changes_nor_stays() -> None:
    pair = only("resource:redundancy", "critical-depth:structural")
    (law, *_), (claim, *_) = pair.laws, pair.claims
    open_law = replace(law, first=replace(law.first, undecided="a limit"))
    open_claim = replace(claim, second="unknown")
    assert law.changes
    assert (open_law.changes, open_law.undecided) == (False, True)
    assert (open_claim.changes, open_claim.undecided) == (False, True)
    assert not pair.undecided
    assert replace(pair, laws=(open_law,)).undecided
    assert replace(pair, claims=(open_claim,)).undecided
    unknown = replace(pair.verdicts[0], verdict="unknown")
    assert replace(pair, verdicts=(unknown, unknown), laws=(), claims=()).undecided
    assert not replace(pair, verdicts=(unknown, pair.verdicts[1]), laws=(), claims=()).conclusions_differ


def test_laws_that_may_be_the_same_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """They count as different, and the answer says that this was not decided."""

    def gives_up(*_: object) -> bool:
        raise UndecidedError("a limit")

    text = 'theory = {{ name = "t" }}\nquantities = {{ N = {{ trend = "grows" }}, L = {{ trend = "free" }} }}\naxioms = [{{ id = "a", law = "{law}" }}]'
    first, second = nslogic.loads(text.format(law="L ~ N^2")), nslogic.loads(text.format(law="L^2 ~ N^4"))
    assert not diff(first, second).differ
    monkeypatch.setattr(SameLaws, "_impossible", gives_up)
    result = diff(first, second)
    assert result.undecided
    assert result.perhaps_same == (("L ~ N^2", "L^2 ~ N^4"),)
    assert result.regimes[0].only_first == ("a",)
