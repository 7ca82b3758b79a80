"""Coq accepts a theorem that uses another one, and refuses it where that does not follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.export.coq import coq_file, coq_theorems
from tests.export.coq.models import checked_in

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from tests.export.coq.conftest import Run

REGIME = "large-models"


def test_a_theorem_may_use_another(coq: Run) -> None:
    proofs = [(theorem, proof) for theorem, proof in checked_in("pearce-song") if theorem.regime.name == REGIME]
    proofs.sort(key=lambda one: not one[0].lemmas)  # those that use others first, as a hostile file may have them
    text = coq_file("pearce-song", proofs)
    assert "0 left out." in text
    assert "as lemma_1." in text
    assert "lemma_1 ->" not in text
    done: CompletedProcess[str] = coq(text)
    assert done.returncode == 0, done.stderr


def test_a_lemma_that_needs_more_than_the_theorem_has_is_refused(coq: Run) -> None:
    proofs = [(theorem, proof) for theorem, proof in checked_in("pearce-song") if theorem.regime.name == REGIME]
    written = next(one for one in coq_theorems(proofs) if one.uses)
    text = coq_file("pearce-song", proofs)
    line = next(line for line in written.statement.split("\n") if line.endswith("(* optimal *)"))
    weaker = written.statement.replace(line, "  True -> (* optimal *)")
    assert weaker != written.statement
    done: CompletedProcess[str] = coq(text.replace(written.statement, weaker))
    assert done.returncode != 0
    assert "which should be a subtype of" in done.stderr or "while it is expected to have type" in done.stderr


def test_without_its_lemma_a_theorem_is_left_out() -> None:
    proofs = [(theorem, proof) for theorem, proof in checked_in("pearce-song") if theorem.lemmas]
    text = coq_file("pearce-song", proofs)
    assert f"0 theorems; {len(proofs)} left out." in text
    assert "LEFT OUT: a lemma is not proved in this file" in text
