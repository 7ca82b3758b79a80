"""A file of Coq theorems with their proofs, from theorems of a theory and proofs that the kernel accepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from nslogic.export.coq.entries import LeftOutError
from nslogic.export.coq.names import TheoremNames, ascii_name
from nslogic.export.coq.numerals import constants
from nslogic.export.coq.refutation import names_of_lemmas, refutation_theorem
from nslogic.export.coq.theorem_text import CoqTheorem, coq_comment
from nslogic.export.coq.witness import witness_theorem
from nslogic.proof.witnesses import Proof, WitnessProof
from nslogic.statements.theorems import Theorem

PRELUDE = "nslogic_prelude"
"""The name of the Coq library that every file of proofs requires."""


HEAD = f"""From Coq Require Import Classical_Prop List Reals ZArith.
Import ListNotations.
Require Import {PRELUDE}.
Open Scope R_scope.
"""


@cache
def prelude() -> str:
    """Return the library that every file of proofs requires: the meaning of statements, and the checker of proofs."""
    return (Path(__file__).parent / "prelude.v").read_text(encoding="utf-8")


def coq_file(theory_name: str, proofs: Iterable[tuple[Theorem, Proof]], *, whole: bool = False) -> str:
    """Return a Coq file with a theorem for each proof; proofs that Coq cannot check are comments, and are counted.

    Args:
        theory_name: The name of the theory.
        proofs: Theorems with their proofs: a list of steps, or a witness.
        whole: Whether the file contains the prelude instead of requiring it.
    """
    theorems = list(coq_theorems(proofs))
    left_out = sum(1 for theorem in theorems if theorem.reason)
    count = f"{len(theorems) - left_out} theorems; {left_out} left out."
    head = f"(* Theory {coq_comment(theory_name)}: {count}\n   Written by nslogic; docs/coq.md says what a statement means. *)\n"
    library = prelude() + "\n" + HEAD.replace(f"Require Import {PRELUDE}.\n", "") if whole else HEAD
    names = constants(theorem.lemmas for theorem in theorems)
    return "\n".join([head + library + names, *(theorem.text for theorem in theorems)])


def coq_theorems(proofs: Iterable[tuple[Theorem, Proof]]) -> Iterator[CoqTheorem]:
    """Yield each theorem with its proof, under a name of its own; theorems that use others come last."""
    proofs = list(proofs)
    names = TheoremNames({name for theorem, _ in proofs for name in (*theorem.quantities, *theorem.parameters)})
    named = []
    for theorem, proof in proofs:
        plain_name = ascii_name("_".join((theorem.regime.name, theorem.kind, str(theorem.about.get("id", "")))))
        named.append((names.new(plain_name), theorem, proof))
    names_by_subject: dict[str, str] = {}
    for name, theorem, proof in sorted(named, key=lambda entry: bool(entry[1].lemmas)):
        coq_version = coq_theorem(name, theorem, proof, names_by_subject)
        if not theorem.lemmas and not coq_version.reason:
            names_by_subject.setdefault(theorem.subject, name)
        yield coq_version


def coq_theorem(
    name: str, theorem: Theorem, proof: Proof, earlier: Mapping[str, str] = MappingProxyType({})
) -> CoqTheorem:
    """Return one theorem with its proof, or with the reason why Coq cannot check it.

    `earlier` has the names of the theorems before it, by their subjects.
    """
    about = coq_comment(f"{theorem.regime.name}, {theorem.kind}: {theorem.states}")
    try:
        if isinstance(proof, WitnessProof):
            return witness_theorem(name, about, theorem, proof)
        return refutation_theorem(name, about, theorem, proof, names_of_lemmas(theorem, earlier))
    except LeftOutError as problem:
        return CoqTheorem(name, about, "", "", "", "", "", str(problem))


# Optima --------------------------------------------------------------------------------------------------------------
