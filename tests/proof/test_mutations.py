"""No proof that was corrupted in one place proves another theorem; the full count is in benchmarks/proof_mutations.py."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nslogic.proof.document_reading import read_document
from nslogic.theory.library import load
from tests.proof.mutations import REASONS, count, is_accepted, mutants, theorem_in
from tests.proof.places import is_refused_at_once, places_of

PROOFS = Path(__file__).parents[2] / "proofs"


@pytest.mark.parametrize(
    ("name", "regime", "every"),
    [("resource", "redundancy", 6), ("critical-depth", "phases", 60), ("chinchilla", "compute-optimal", 60)],
)
def test_no_mutant_proves_another_theorem(name: str, regime: str, every: int) -> None:
    assert read_document(PROOFS / f"{name}.json").theory == name
    theory = load(name)
    entries = json.loads((PROOFS / f"{name}.json").read_text())["proofs"]
    refused = 0
    for offset, entry in enumerate(one for one in entries if one["regime"] == regime):
        found = count(theory, entry, entries, every=every, offset=offset)
        assert not found.wrong
        assert {key for key, _ in found.accepted} <= set(REASONS)
        assert sum(found.accepted.values()) <= max(3, found.refused // 8)
        refused += found.refused
    assert refused > 100


@pytest.mark.parametrize(("name", "every"), [("resource", 7), ("critical-depth", 71), ("kaplan", 499)])
def test_what_is_refused_at_once_is_refused_by_the_kernel_on_the_whole_proof(name: str, every: int) -> None:
    theory = load(name)
    quick = slow = 0
    entries = json.loads((PROOFS / f"{name}.json").read_text())["proofs"]
    for entry in entries:
        theorem = theorem_in(theory, entry, entries)
        assert theorem is not None
        places = places_of(theorem, entry["steps"]) if "steps" in entry else {}
        for number, mutant in enumerate(mutants(entry, tuple(entry["hypotheses"]), ())):
            if number % every or not mutant.inside:
                continue
            refused = not is_accepted(theorem, mutant.entry)
            slow += refused
            if is_refused_at_once(places, mutant.path, mutant.other):
                assert refused, (mutant.key, mutant.change)
                quick += 1
    assert quick > 50
    assert slow < 2 * quick


def test_mutants_change_every_sort_of_thing() -> None:
    entries = json.loads((PROOFS / "resource.json").read_text())["proofs"]
    found = {
        (mutant.key, mutant.change)
        for entry in entries
        for mutant in mutants(entry, tuple(entry["hypotheses"]), ("composite", "redundancy"))
    }
    wanted = {
        ("relation", "relation >="),
        ("level", "level power"),
        ("rule", "rule absurd"),
        ("verdict", "verdict refuted"),
        ("hypotheses", "one left out"),
        ("facts", "another reference"),
        ("facts", "a dangling reference"),
        ("times", "the opposite number"),
        ("branches", "one left out"),
        ("steps", "one twice"),
        ("law", "another relation"),
        ("orders", "another number"),
        ("regime", "another regime"),
    }
    assert wanted <= found
