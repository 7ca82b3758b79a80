"""Coq accepts the theorems of the bundled theories with their proofs, and refuses false variants of each."""

from __future__ import annotations

import re
from pathlib import Path
from subprocess import CompletedProcess
from typing import TYPE_CHECKING

import pytest

from nslogic.export.coq import coq as whole_file
from nslogic.export.coq import coq_file, coq_theorem, coq_theorems
from nslogic.export.coq.numerals import constants
from nslogic.export.coq.write import HEAD
from nslogic.proof.steps import TrustedStep
from tests.export.coq.models import models
from tests.export.coq.theorems import proved, variants

if TYPE_CHECKING:
    from tests.export.coq.conftest import Run

THEORIES = [
    ("resource", ()),
    ("critical-depth", ()),
    ("solvable", ()),
    ("percolation", ("clusters", "model-many-clusters", "data-few-clusters", "rank-step", "supercritical-euclidean")),
]


@pytest.mark.parametrize(("name", "regimes"), THEORIES, ids=[name for name, _ in THEORIES])
def test_coq_accepts_every_theorem(name: str, regimes: tuple[str, ...], coq: Run) -> None:
    proofs = proved(name, regimes)
    text = coq_file(name, proofs)
    assert len(proofs) > 5
    assert f"{len(proofs)} theorems; 0 left out." in text
    done: CompletedProcess[str] = coq(text)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("name", "regimes"), THEORIES, ids=[name for name, _ in THEORIES])
def test_coq_refuses_false_variants_of_every_theorem(name: str, regimes: tuple[str, ...], coq: Run) -> None:
    """The checker refuses the steps for other laws, and the steps do not prove another statement."""
    parts, texts, count = [], [], 0
    for (theorem, _), written in zip(proved(name, regimes), coq_theorems(proved(name, regimes)), strict=True):
        parts.append(written.text)
        found = list(variants(theorem, written))
        count += len(found)
        assert found
        for place, (laws, statement) in enumerate(found):
            assert statement != written.statement
            assert laws != written.laws
            own = f"{written.name}_variant_{place}"
            parts.append(
                f"Lemma {own} : refutes {laws} {written.name}_steps = false.\n"
                f"Proof. vm_cast_no_check (@eq_refl bool false). Qed.\n"
                f"Goal\n{statement}.\n{written.script}Fail Qed.\nAbort.\n"
            )
        texts += [written.laws, written.steps, *(laws for laws, _ in found)]
    done: CompletedProcess[str] = coq("\n".join([HEAD + constants(texts), *parts]))
    assert done.returncode == 0, done.stderr
    assert count > 2 * len(proved(name, regimes))


def test_a_statement_reads_like_its_theory() -> None:
    theorem, proof = next(one for one in proved("resource") if one[0].about.get("id") == "T1")
    statement = coq_theorem("T1", theorem, proof).statement
    assert "(N_p ~~ ((N_w ^^ 2) ** L)) -> (* A3 *)" in statement
    assert statement.endswith("(loss ~~ (N_p ^^ ((-1) / 3)))")


def test_what_a_solver_was_trusted_with_is_left_out_and_counted() -> None:
    theorem, _ = proved("resource")[0]
    body = (TrustedStep("1", tuple(theorem.hypotheses)),)
    text = coq_file("resource", [(theorem, body)])
    assert "0 theorems; 1 left out." in text
    assert "LEFT OUT: step 1 is left to z3" in text
    assert "Theorem" not in re.sub(r"\(\*.*?\*\)", "", text, flags=re.DOTALL)


def test_nothing_is_admitted_or_assumed(coq: Run) -> None:
    """The theorems rest on the axioms of Coq's real numbers and on the law of the excluded middle alone."""
    proofs = [*proved("critical-depth"), *models("chinchilla")]
    names = [list(coq_theorems(proofs))[place].name for place in (0, -1)]
    text = coq_file("critical-depth", proofs) + "".join(f"\nPrint Assumptions {name}.\n" for name in names)
    done: CompletedProcess[str] = coq(text)
    assert done.returncode == 0, done.stderr
    assumed = {line.split()[0] for line in done.stdout.splitlines() if re.match(r"\S", line) and line != "Axioms:"}
    assert assumed <= {
        "ClassicalDedekindReals.sig_forall_dec",
        "ClassicalDedekindReals.sig_not_dec",
        "FunctionalExtensionality.functional_extensionality_dep",
        "classic",
    }
    source = (Path(__file__).parents[3] / "nslogic/export/coq/prelude.v").read_text(encoding="utf-8")
    assert not re.search(r"\b(Axiom|Parameter|Admitted|admit|Conjecture)\b", source)


def test_a_file_can_carry_the_prelude_with_it(coq: Run) -> None:
    proofs = proved("critical-depth")[:2]
    text = whole_file(proofs[0][0].theory, proofs)
    assert "Require Import nslogic_prelude" not in text
    done: CompletedProcess[str] = coq(text)
    assert done.returncode == 0, done.stderr
