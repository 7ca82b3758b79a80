"""No proof that was corrupted in one place proves another theorem; the full count is in benchmarks/proof_mutations.py."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nslogic.proof.documents import read_document
from nslogic.theory.library import load
from tests.proof.mutations import REASONS, count, mutants

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
        found = count(theory, entry, every=every, offset=offset)
        assert not found.wrong
        assert {key for key, _ in found.accepted} <= set(REASONS)
        assert sum(found.accepted.values()) <= max(3, found.refused // 8)
        refused += found.refused
    assert refused > 100


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
