"""Models of the bundled theories as they are checked in, and false variants of the theorems that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from nslogic.export.coq import CoqTheorem
from nslogic.proof.document_reading import read_document, theorems
from nslogic.proof.witnesses import Proof, proof_from_data
from nslogic.statements.theorems import Theorem
from nslogic.theory.library import load

PROOFS = Path(__file__).parents[3] / "proofs"


@cache
def checked_in(name: str) -> list[tuple[Theorem, Proof]]:
    """Return the proofs of a theory."""
    theory = load(name)
    document = read_document(PROOFS / f"{name}.json")
    return [(theorem, proof_from_data(entry.proof)) for theorem, entry in theorems(theory, document)]


def models(name: str) -> list[tuple[Theorem, Proof]]:
    """Return the models of a theory, with their witnesses."""
    return [(theorem, witness) for theorem, witness in checked_in(name) if theorem.model]


def false_laws(written: CoqTheorem) -> Iterator[str]:
    """Yield the laws of a model with one of them denied."""
    laws = written.laws[1:-1].split("; ")
    for place, law in enumerate(laws):
        yield f"[{'; '.join([*laws[:place], f'(Not {law})', *laws[place + 1 :]])}]"


def false_statements(written: CoqTheorem) -> Iterator[str]:
    """Yield the statement with one law denied, or with a competitor that would be better."""
    lines = written.statement.split("\n")
    for place, line in enumerate(lines):
        found = re.fullmatch(r"  (\(.*\))((?: /\\)? \(\* .* \*\))", line)
        if found is None:
            continue
        said, rest = found.groups()
        if said.startswith("(forall") or " -> (forall" in said:
            other = re.sub(r"(<~|<=)( [^<>]*)$", lambda match: ("<<" if match[1] == "<~" else "<") + match[2], said)
        else:
            other = f"(~ {said})"
        assert other != said
        yield "\n".join([*lines[:place], f"  {other}{rest}", *lines[place + 1 :]])


def fewer_laws(written: CoqTheorem) -> Iterator[tuple[str, str]]:
    """Yield the laws of each lemma about competitors with one of them left out, and the steps of the lemma."""
    for match in re.finditer(
        r"^Definition (\w+_best_\d+)_laws : list law := \[(.*)\]\.$", written.lemmas, re.MULTILINE
    ):
        laws = match[2].split("; ")
        for place in range(len(laws)):
            yield f"[{'; '.join([*laws[:place], TRUE, *laws[place + 1 :]])}]", f"{match[1]}_steps"


TRUE = "(Number EQ (NInt z0) (NInt z0))"
