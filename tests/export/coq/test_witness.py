"""Coq accepts the models of the bundled theories, with their optima, and refuses every false variant."""

from __future__ import annotations

from dataclasses import replace
from subprocess import CompletedProcess
from typing import TYPE_CHECKING

import pytest

from nslogic.export.coq import coq_file, coq_theorem, coq_theorems
from nslogic.export.coq.numerals import constants
from nslogic.export.coq.write import HEAD
from nslogic.proof.steps import TrustedStep
from nslogic.proof.witnesses import WitnessProof
from tests.export.coq.models import TRUE, false_laws, false_statements, fewer_laws, models

if TYPE_CHECKING:
    from tests.export.coq.conftest import Run

THEORIES = [("resource", 1), ("critical-depth", 2), ("chinchilla", 6), ("quanta", 3)]
"""Between them: sums, logarithms and series, guards, denominators, open claims, and optima; one statement in so many."""


@pytest.mark.parametrize(("name", "every"), THEORIES, ids=[name for name, _ in THEORIES])
def test_coq_refuses_false_variants_of_every_model(name: str, every: int, coq: Run) -> None:
    parts, texts, count = [], [], 0
    for written in coq_theorems(models(name)):
        parts.append(written.text)
        laws = list(false_laws(written))
        parts += [f"Goal all_decided {one} = false. vm_cast_no_check (@eq_refl bool false). Qed.\n" for one in laws]
        statements = list(false_statements(written))[-1 : -len(laws) - 2 : -every]  # optima stand last
        parts += [f"Goal\n{one}.\n{written.script}Fail Qed.\nAbort.\n" for one in statements]
        fewer = list(fewer_laws(written))
        parts += [
            f"Goal refutes {one} {steps} = false. vm_cast_no_check (@eq_refl bool false). Qed.\n"
            for one, steps in fewer
        ]
        texts += [written.lemmas, *laws, TRUE]
        assert laws
        assert statements
        assert ("_best_" in written.lemmas) == bool(fewer)
        count += len(laws) + len(statements) + len(fewer)
    done: CompletedProcess[str] = coq("\n".join([HEAD + constants(texts), *parts]))
    assert done.returncode == 0, done.stderr
    assert count > 60


def test_a_model_names_its_values_and_its_optima() -> None:
    theorem, witness = models("chinchilla")[0]
    written = coq_theorem("model", theorem, witness)
    assert not written.reason
    assert written.statement.startswith("  exists (")
    assert "loss <~ loss'" in written.statement
    assert written.script.startswith("exists ")


def test_a_model_with_a_trusted_step_is_left_out_and_counted() -> None:
    theorem, witness = models("chinchilla")[0]
    assert isinstance(witness, WitnessProof)
    (label,) = witness.optima
    trusting = replace(witness, optima={label: (TrustedStep("1", ("program.1", "better")),)})
    text = coq_file("chinchilla", [(theorem, trusting)])
    assert "0 theorems; 1 left out." in text
    assert "LEFT OUT: step 1 is left to z3" in text
