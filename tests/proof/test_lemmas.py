"""A proof may use what other proofs of its file show; `nslogic verify` believes it only with them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from nslogic.cli.program import program
from nslogic.export.smtlib.script import refutation
from nslogic.kernel import ProofError
from nslogic.proof import proving
from nslogic.proof.document_reading import read_document, theorems
from nslogic.proof.documents import Proved
from nslogic.proof.proving import prove_theorem
from nslogic.proof.witnesses import WitnessProof, proof_data, proof_from_data
from nslogic.questions.verify import verify
from nslogic.report.narration.markdown import proof_markdown
from nslogic.statements.theorems import LEMMA, Theorem, TheoremError, check_theorem, theorem_of
from nslogic.theory.library import load
from tests.proof.mutations import COMMON, count

PROOFS = Path(__file__).parents[2] / "proofs"
NAME, REGIME = "pearce-song", "large-models"


@cache
def proofs() -> tuple[Proved, ...]:
    """Return the checked-in proofs of one regime, in which a law is derived and claims follow from it."""
    known = theorems(load(NAME), read_document(PROOFS / f"{NAME}.json"))
    return tuple(
        Proved(theorem, proof_from_data(entry.proof), ()) for theorem, entry in known if entry.regime == REGIME
    )


def with_lemmas() -> list[Proved]:
    return [one for one in proofs() if one.theorem.lemmas]


def file() -> dict[str, Any]:
    """Return the proofs of the regime as a proof file."""
    theory = load(NAME)
    data = [json.loads(json.dumps(one.data())) for one in proofs()]
    return {"format": 1, "theory": {"name": theory.name, "digest": theory.digest}, "proofs": data}


def verdicts(data: dict[str, Any], folder: Path) -> dict[str, tuple[str, str]]:
    path = folder / "proofs.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return {one.states: (one.verdict, one.reason) for one in verify(path)}


def place_of(data: dict[str, Any], kind: str, *, uses: bool) -> int:
    entries = data["proofs"]
    return next(i for i, one in enumerate(entries) if one["about"]["kind"] == kind and ("lemmas" in one) == uses)


def test_claims_follow_from_a_derived_law() -> None:
    found = {one.theorem.about["id"]: one.theorem for one in with_lemmas()}
    assert set(found) == {"large-size", "large-loss"}
    size = found["large-size"]
    (law,) = size.lemmas
    assert law.kind == "law"
    assert not law.lemmas
    assert "optimal" not in size.hypotheses
    assert "optimal" in law.hypotheses
    assert list(size.assumptions) == [*(one for one in size.hypotheses if one != LEMMA.format(1)), "optimal"]
    assert size.hypotheses[LEMMA.format(1)] == law.shows


def test_they_are_found_again() -> None:
    law = next(one for one in proofs() if one.theorem.kind == "law")
    for one in with_lemmas():
        theorem = one.theorem
        assert prove_theorem(theorem.theory, theorem.regime, theorem.about, tuple(theorem.assumptions), [law]) == one


def test_no_more_are_used_than_a_file_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proving, "MOST_LEMMAS", 0)
    law = next(one for one in proofs() if one.theorem.kind == "law")
    theorem = next(one.theorem for one in with_lemmas() if one.theorem.about["id"] == "large-loss")
    found = prove_theorem(theorem.theory, theorem.regime, theorem.about, tuple(theorem.assumptions), [law])
    assert isinstance(found, Proved)
    assert not found.theorem.lemmas


def test_the_kernel_refuses_the_steps_without_the_lemma() -> None:
    for one in with_lemmas():
        theorem = one.theorem
        labels = tuple(label for label in theorem.hypotheses if not label.startswith("("))
        bare = theorem_of(theorem.theory, theorem.regime, theorem.about, labels)
        with pytest.raises(ProofError, match=r"there is no fact '\(lemma 1\)' here"):
            check_theorem(bare, proof_data(one.proof))


def test_a_lemma_that_is_not_used_is_refused() -> None:
    plain = next(one for one in proofs() if one.theorem.kind == "law")
    (used,) = with_lemmas()[0].theorem.lemmas
    theorem = plain.theorem
    more = theorem_of(theorem.theory, theorem.regime, theorem.about, tuple(theorem.hypotheses), lemmas=[used])
    with pytest.raises(ProofError, match=r"\(lemma 1\) plays no part in the proof"):
        check_theorem(more, proof_data(plain.proof))


def test_what_is_no_law_that_follows_from_labels_is_no_lemma() -> None:
    theory = load("percolation")
    regime = theory.regime("model")
    known = list(theorems(theory, read_document(PROOFS / "percolation.json")))
    about = {"kind": "claim", "id": "model-exponent", "verdict": "proved"}
    for kind in ("model", "disjoint"):
        other = next(one for one, _ in known if one.regime.name == "model" and one.kind == kind)
        with pytest.raises(TheoremError, match="a lemma is a law that follows from labels alone, unlike this"):
            theorem_of(theory, regime, about, (), lemmas=[other])
    elsewhere = next(one for one, _ in known if one.regime.name == "subcritical" and one.kind == "law")
    with pytest.raises(TheoremError, match="a lemma is a theorem of model"):
        theorem_of(theory, regime, about, (), lemmas=[elsewhere])
    user = next(one for one, _ in known if one.lemmas)
    with pytest.raises(TheoremError, match="a lemma is a law that follows from labels alone"):
        theorem_of(theory, user.regime, about, (), lemmas=[user])
    law = next(one for one, _ in known if one.regime.name == "model" and one.kind == "law")
    model = next(one for one, _ in known if one.regime.name == "model" and one.kind == "model")
    with pytest.raises(TheoremError, match="a model has no lemmas"):
        theorem_of(theory, regime, model.about, tuple(model.hypotheses), lemmas=[law])


def test_a_file_with_lemmas_is_verified_wherever_they_stand(tmp_path: Path) -> None:
    data = file()
    assert {verdict for verdict, _ in verdicts(data, tmp_path).values()} == {"verified"}
    data["proofs"].reverse()
    assert {verdict for verdict, _ in verdicts(data, tmp_path).values()} == {"verified"}


def test_what_a_wrong_proof_shows_is_no_lemma(tmp_path: Path) -> None:
    data = file()
    data["proofs"][place_of(data, "law", uses=False)]["steps"].pop()
    found = verdicts(data, tmp_path)
    claim = data["proofs"][place_of(data, "claim", uses=True)]
    assert found[claim["states"]][0] == "failed"
    assert found[claim["states"]][1].startswith("a lemma of it is not proved: loss ~ C^")


def leave_to_a_solver(steps: list[dict[str, Any]]) -> bool:
    """Leave the first contradiction of numbers to z3; say whether there was one."""
    for place, step in enumerate(steps):
        if step["rule"] == "combine" and step["level"] == "real" and steps[place + 1]["rule"] == "absurd":
            used = sorted({fact for one in step["terms"] for fact in one["facts"]})
            steps[place:] = [{"id": step["id"], "rule": "trusted", "solver": "z3", "of": used}]
            return True
        if any(leave_to_a_solver(body) for body in step.get("branches", ())):
            return True
    return False


def test_what_a_lemma_leaves_to_a_solver_is_counted_where_it_is_used(tmp_path: Path) -> None:
    data = file()
    law = data["proofs"][place_of(data, "law", uses=False)]
    assert leave_to_a_solver(law["steps"])
    path = tmp_path / "proofs.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    found = {one.states: (one.verdict, one.trusted) for one in verify(path)}
    claim = data["proofs"][place_of(data, "claim", uses=True)]
    assert found[law["states"]] == ("trusted", ("z3: step 8",))
    assert found[claim["states"]] == ("trusted", ("lemma 1: z3: step 8",))


@pytest.mark.parametrize("change", ["missing", "itself", "another regime", "no object", "many", "a number"])
def test_a_reference_that_leads_nowhere_is_refused(change: str, tmp_path: Path) -> None:
    data = file()
    claim = data["proofs"][place_of(data, "claim", uses=True)]
    if change == "missing":
        del data["proofs"][place_of(data, "law", uses=False)]
    elif change == "itself":
        claim["lemmas"] = [claim["about"]]
    elif change == "another regime":
        data["proofs"][place_of(data, "law", uses=False)]["regime"] = "constant-omega"
    elif change == "no object":
        claim["lemmas"] = ["large-size"]
    elif change == "many":
        claim["lemmas"] *= 21
    else:
        claim["lemmas"] = 1
    path = tmp_path / "proofs.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    result = CliRunner().invoke(program, ["verify", str(path)])
    assert result.exit_code == 2, result.output
    wanted = (
        "`lemmas` are objects, at most 20" if change in ("no object", "many", "a number") else "a lemma is not proved"
    )
    assert wanted in result.stderr


@pytest.mark.parametrize("depth", [100, *range(960, 990, 3), 2000])
def test_a_deep_reference_is_refused(depth: int, tmp_path: Path) -> None:
    data = file()
    text = json.dumps(data["proofs"][place_of(data, "claim", uses=True)]["lemmas"][0])
    path = tmp_path / "proofs.json"
    for deep in (text.replace('"law"', "[" * depth + "]" * depth, 1), '{"kind": ' + "[" * depth + "]" * depth + "}"):
        for times in (1, -1):
            path.write_text(json.dumps(data).replace(text, deep, times), encoding="utf-8")
            result = CliRunner().invoke(program, ["verify", str(path)])
            assert result.exit_code in (1, 2), result.exception


def test_a_chain_of_lemmas_is_refused(tmp_path: Path) -> None:
    """Lemmas use no lemmas, so that nothing can go in a circle."""
    data = file()
    size, loss = (one for one in data["proofs"] if "lemmas" in one)
    size["lemmas"], loss["lemmas"] = [loss["about"]], [size["about"]]
    path = tmp_path / "proofs.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    result = CliRunner().invoke(program, ["verify", str(path)])
    assert result.exit_code == 2
    assert "a lemma is not proved in this file" in result.stderr


def test_no_mutant_of_a_proof_with_lemmas_proves_another_theorem() -> None:
    theory, entries = load(NAME), file()["proofs"]
    for entry in entries:
        if "lemmas" in entry:
            assert set(entry) == {*COMMON, "lemmas", "steps"}
            found = count(theory, entry, entries)
            assert not found.wrong
            assert found.refused > 50


def test_formats_name_the_lemma() -> None:
    one = next(one for one in with_lemmas() if one.theorem.about["id"] == "large-size")
    assert not isinstance(one.proof, WitnessProof)
    script = refutation(one.theorem, one.proof)
    assert "; |label (lemma 1)| is shown by a script of its own: loss ~ C^(-alpha*beta/(alpha+beta))" in script
    assert "|label (lemma 1)|)" in script
    pairs = [(proved.theorem, proved.proof) for proved in proofs()]
    page = proof_markdown(load(NAME), pairs)
    assert re.search(r"\*\*\(lemma 1\)\*\* .*: a derived law of this regime, which is proved on its own from", page)


def test_theorems_of_a_file_are_rebuilt_with_their_lemmas(tmp_path: Path) -> None:
    path = tmp_path / "proofs.json"
    path.write_text(json.dumps(file()), encoding="utf-8")
    rebuilt: list[Theorem] = [theorem for theorem, _ in theorems(load(NAME), read_document(path))]
    assert rebuilt == [one.theorem for one in proofs()]
