"""What `Print Assumptions` shows for theorems of every kind is what the page on Coq lists, no less and no more."""

from __future__ import annotations

import re
from pathlib import Path
from subprocess import CompletedProcess
from typing import TYPE_CHECKING

import pytest

from nslogic.export.coq import coq_file, coq_theorems, prelude
from nslogic.proof.witnesses import Proof, WitnessProof
from nslogic.questions.prove import prove
from nslogic.statements.theorems import Theorem
from nslogic.theory.library import load
from tests.export.coq.models import checked_in

if TYPE_CHECKING:
    from tests.export.coq.conftest import Run

PAGE = Path(__file__).parents[3] / "docs" / "coq.md"

# An open claim, both ways; an optimum, a minimum of parameters, sums, a logarithm and a series stand in its laws.
OPEN = """
[theory]
name = "open"
[quantities]
C = { trend = "grows" }
N = { trend = "free" }
D = { trend = "free" }
loss = { trend = "free" }
[parameters]
a = { where = "0 < a < 1" }
b = { where = "b = min(a, 1/2)" }
[[axioms]]
id = "cost"
law = "C ~ N * D"
[[axioms]]
id = "fit"
law = "loss ~ N^-1 + D^-1"
[[axioms]]
id = "best"
minimise = "loss"
over = ["N", "D"]
subject_to = ["cost", "fit"]
[[axioms]]
id = "beside"
law = ["N ~ sum(k = 1..N, k^(-1/4)) * N^(1/4)", "C >~ log(N)"]
[[claims]]
id = "half"
law = "a = 1/2"
[[claims]]
id = "even"
law = "N ~ C^(1/2)"
"""


def listed() -> dict[str, str]:
    """Return the axioms that the page lists, each with which theorems rest on it."""
    rows = re.findall(r"^\| `([A-Za-z_.]+)` \|[^|]*\| ([^|]*) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(rows)


def shown(text: str, names: list[str], coq: Run) -> dict[str, set[str]]:
    """Return the axioms that Coq says each theorem rests on."""
    ask = "".join(f'\nGoal True. idtac "ASKED {name}". exact I. Qed.\nPrint Assumptions {name}.' for name in names)
    done: CompletedProcess[str] = coq(text + ask + "\n")
    assert done.returncode == 0, done.stderr
    found: dict[str, set[str]] = {}
    for line in done.stdout.splitlines():
        if line.startswith("ASKED "):
            found[line.removeprefix("ASKED ")] = set()
        elif found and re.match(r"[A-Za-z_.]+( :|$)", line):
            found[list(found)[-1]].add(line.split()[0])
    assert list(found) == names
    return found


def sort_of(theorem: Theorem, proof: Proof) -> str:
    """Return what the page tells apart: the kind of a theorem, and whether roots stand in its witness."""
    return f"{theorem.kind} with roots" if isinstance(proof, WitnessProof) and proof.roots else theorem.kind


@pytest.fixture(scope="module")
def assumed(tmp_path_factory: pytest.TempPathFactory, coq: Run) -> dict[str, set[str]]:
    """Return the axioms of two theorems of each sort, the first and the last."""
    path = tmp_path_factory.mktemp("open") / "open.toml"
    path.write_text(OPEN, encoding="utf-8")
    own = [(one.theorem, one.proof) for one in prove(load(path)).proofs]
    found: dict[str, set[str]] = {}
    for proofs in (checked_in("critical-depth"), own):
        sorts: dict[str, list[tuple[Theorem, Proof]]] = {}
        for theorem, proof in proofs:
            if not theorem.lemmas:
                sorts.setdefault(sort_of(theorem, proof), []).append((theorem, proof))
        chosen = [
            (sort, one)
            for sort, several in sorts.items()
            for one in {id(p): p for p in (several[0], several[-1])}.values()
        ]
        names = [written.name for written in coq_theorems(one for _, one in chosen)]
        for (sort, _), axioms in zip(
            chosen, shown(coq_file("asked", [one for _, one in chosen]), names, coq).values(), strict=True
        ):
            found.setdefault(sort, set()).update(axioms)
    return found


@pytest.mark.slow
def test_every_kind_is_asked(assumed: dict[str, set[str]]) -> None:
    kinds = {"model", "model with roots", "core", "claim", "open", "law", "cover", "disjoint"}
    assert set(assumed) == kinds


def test_the_page_lists_what_coq_shows(assumed: dict[str, set[str]]) -> None:
    assert set().union(*assumed.values()) == set(listed())


def test_the_page_says_which_theorems_rest_on_each(assumed: dict[str, set[str]]) -> None:
    for axiom, which in listed().items():
        resting = {sort for sort, axioms in assumed.items() if axiom in axioms}
        expected = {"all": set(assumed), "models with roots": {"model with roots"}}
        assert resting == expected[which], axiom


def test_the_prelude_assumes_nothing(coq: Run) -> None:
    names = re.findall(r"^(?:Theorem|Lemma) (\w+)", prelude(), re.MULTILINE)
    head = "From Coq Require Import Classical_Prop List Reals ZArith.\nRequire Import nslogic_prelude.\n"
    found = shown(
        head, [name for name in names if name in ("refute_with", "hold_with", "fails_with", "root_between")], coq
    )
    assert len(found) == 4
    assert set().union(*found.values()) <= set(listed())
