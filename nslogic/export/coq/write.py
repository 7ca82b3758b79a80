"""A file of Coq theorems with their proofs, from theorems of a theory and proofs that the kernel accepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

from nslogic.export.coq.branch import Branch, CheckerEntry, Instances, LeftOutError, Said, start
from nslogic.export.coq.names import TheoremNames, ascii_name
from nslogic.export.coq.reading import TRUE_DEEP, law_in
from nslogic.export.coq.space import LOGS_VARIABLE, CoqSpace, constants, speaks_of_logs
from nslogic.export.coq.steps import body
from nslogic.export.coq.theorem_text import CoqTheorem, by_refuting, checker_theorem, coq_comment, optimum_in, statement
from nslogic.export.coq.witness import witness_theorem
from nslogic.kernel import GOAL, Statement
from nslogic.proof.steps import Body, OptimumStep, every
from nslogic.proof.witnesses import Proof, WitnessProof
from nslogic.statements.theorems import LEMMA, Theorem

PRELUDE = "nslogic_prelude"
"""The name of the library that every file of proofs requires."""

TRUE_PROOF = "(@eq_refl R 0)"

HEAD = f"""From Coq Require Import Classical_Prop List Reals ZArith.
Import ListNotations.
Require Import {PRELUDE}.
Open Scope R_scope.
"""


@cache
def prelude() -> str:
    """Return the library that every file of proofs requires: what a statement means, and the checker of proofs."""
    return (Path(__file__).parent / "prelude.v").read_text(encoding="utf-8")


def coq_file(theory_name: str, proofs: Iterable[tuple[Theorem, Proof]], *, whole: bool = False) -> str:
    """Return a Coq file with a theorem for each proof; what Coq cannot check is a comment, and is counted.

    Args:
        theory_name: The name of the theory.
        proofs: Theorems with their proofs: a list of steps, or a witness.
        whole: Whether the prelude stands in the file, instead of being required.
    """
    found = list(coq_theorems(proofs))
    left_out = sum(1 for one in found if one.reason)
    count = f"{len(found) - left_out} theorems; {left_out} left out."
    head = f"(* Theory {coq_comment(theory_name)}: {count}\n   Written by nslogic; docs/coq.md says what a statement means. *)\n"
    library = prelude() + "\n" + HEAD.replace(f"Require Import {PRELUDE}.\n", "") if whole else HEAD
    names = constants(one.lemmas for one in found)
    return "\n".join([head + library + names, *(one.text for one in found)])


def coq_theorems(proofs: Iterable[tuple[Theorem, Proof]]) -> Iterator[CoqTheorem]:
    """Yield each theorem with its proof, under names that differ; those that use others come after all the rest."""
    proofs = list(proofs)
    names = TheoremNames({name for theorem, _ in proofs for name in (*theorem.quantities, *theorem.parameters)})
    named = []
    for theorem, proof in proofs:
        wanted = ascii_name("_".join((theorem.regime.name, theorem.kind, str(theorem.about.get("id", "")))))
        named.append((names.new(wanted), theorem, proof))
    shown: dict[str, str] = {}
    for name, theorem, proof in sorted(named, key=lambda one: bool(one[1].lemmas)):
        found = coq_theorem(name, theorem, proof, shown)
        if not theorem.lemmas and not found.reason:
            shown.setdefault(theorem.subject, name)
        yield found


def coq_theorem(
    name: str, theorem: Theorem, proof: Proof, shown: Mapping[str, str] = MappingProxyType({})
) -> CoqTheorem:
    """Return one theorem with its proof, or with the reason why Coq cannot check it.

    `shown` has the names of theorems that stand before it, by their subjects.
    """
    about = coq_comment(f"{theorem.regime.name}, {theorem.kind}: {theorem.states}")
    try:
        if isinstance(proof, WitnessProof):
            return witness_theorem(name, about, theorem, proof)
        return _refutation(name, about, theorem, proof, _uses(theorem, shown))
    except LeftOutError as problem:
        return CoqTheorem(name, about, "", "", "", "", "", str(problem))


def _uses(theorem: Theorem, shown: Mapping[str, str]) -> list[str]:
    if any(lemma.subject not in shown for lemma in theorem.lemmas):
        raise LeftOutError("a lemma is not proved in this file")
    return [shown[lemma.subject] for lemma in theorem.lemmas]


def _refutation(name: str, about: str, theorem: Theorem, proof: Body, uses: Sequence[str]) -> CoqTheorem:
    space = CoqSpace.of(theorem.parameters, theorem.quantities)
    given = {label: f"given_{place}" for place, label in enumerate(theorem.assumptions, 1)}
    hypotheses = given | {LEMMA.format(place): f"lemma_{place}" for place, _ in enumerate(uses, 1)}
    instances = _instances(theorem.hypotheses, proof)
    logs = [LOGS_VARIABLE] if _has_logs(theorem) else []
    entries: dict[str, CheckerEntry] = start(space, _laws(theorem))
    places: dict[str, int] = {}
    for label, law in theorem.hypotheses.items():
        optimum = optimum_in(law)
        if optimum is None:
            key = space.law(law_in(space, law)[1], hypotheses[label])
        else:
            key = space.law("", "")
            places[label] = len(space.laws) - 1
        entries[label] = Said(law, True, key, label if optimum else "")
    steps = ""
    conclusion = "False"
    denial = ""
    branch = Branch(space, instances, entries)
    if theorem.goal is not None:
        law, holds = theorem.goal.law, theorem.goal.holds
        data = law_in(space, law)[1]
        key = space.law(data if holds else f"(Not {data})", "refuted")
        if not holds:
            (key,) = branch.unfold(key, 1)
        branch.entries[GOAL] = Said(law, holds, key)
    steps = body(branch, proof)
    for label, place in places.items():
        space.laws[place] = _optimum_law(space, theorem.hypotheses[label], instances, label, hypotheses[label])
    shown = CoqSpace.of(theorem.parameters, theorem.quantities)
    lines = []
    binders = _binders(shown, theorem)
    for label, law in theorem.assumptions.items():
        lines.append(f"  {statement(shown, law)} -> (* {coq_comment(label)} *)")
    if theorem.goal is not None:
        conclusion = law_in(shown, theorem.goal.law)[0]
        if theorem.goal.holds:
            conclusion = f"~ {conclusion}"
            denial = "intros refuted.\n"
        else:
            denial = "apply NNPP; intros refuted.\n"
    lines.append(f"  {conclusion}")
    names = [*space.number_list[: len(theorem.parameters)], *space.order_list[: len(theorem.quantities)]]
    arguments = " ".join([*logs, *names, *given.values()])
    script = f"intros {arguments}.\n" if arguments else ""
    for place, (lemma, own) in enumerate(zip(theorem.lemmas, uses, strict=True), 1):
        applied = " ".join(
            [own, *(logs if _has_logs(lemma) else []), *names, *(given[label] for label in lemma.hypotheses)]
        )
        script += f"pose proof ({applied}) as lemma_{place}.\n"
    script += denial + by_refuting(name, space)
    laws = "[" + "; ".join(deep for deep, _ in space.laws) + "]"
    said = binders + "\n".join(lines)
    return CoqTheorem(name, about, laws, steps, checker_theorem(name, laws, steps), said, script, "", tuple(uses))


def _laws(theorem: Theorem) -> list[Statement]:
    """Return all laws of a theorem, of what it rests on, and of what it shows."""
    laws = [*theorem.hypotheses.values(), *theorem.assumptions.values()]
    return laws if theorem.goal is None else [*laws, theorem.goal.law]


def _has_logs(theorem: Theorem) -> bool:
    return speaks_of_logs(_laws(theorem))


def _binders(space: CoqSpace, theorem: Theorem) -> str:
    numbers = " ".join(space.number_list[: len(theorem.parameters)])
    orders = " ".join(space.order_list[: len(theorem.quantities)])
    found = [f"({LOGS_VARIABLE} : logarithms)" if _has_logs(theorem) else ""]
    found += [f"({numbers} : R)" if numbers else "", f"({orders} : order)" if orders else ""]
    text = " ".join(part for part in found if part)
    return f"  forall {text},\n" if text else ""


# Optima --------------------------------------------------------------------------------------------------------------


def _instances(hypotheses: Mapping[str, Statement], steps: Body) -> Instances:
    """Return which steps use which optimum: those whose competitor has an order for its quantities."""
    found = Instances()
    for label, law in hypotheses.items():
        optimum = optimum_in(law)
        if optimum is not None:
            wanted = {optimum[1][1], *optimum[1][3]}
            optima = (step for step in every(steps) if isinstance(step, OptimumStep))
            found.steps[label] = [step.id for step in optima if set(dict(step.at)) == wanted]
    return found


def _optimum_law(space: CoqSpace, law: Statement, instances: Instances, label: str, own: str) -> tuple[str, str]:
    """Return what an optimum says of the competitors that a proof uses, and the term that proves it."""
    optimum = optimum_in(law)
    assert optimum is not None, "this is an optimum"
    guard, _ = optimum
    names = [f"guard_{place}" for place in range(1, len(guard) + 1)]
    applied = " ".join([own, *names])
    laws, proofs = [], []
    for identifier in instances.steps[label]:
        deep, arguments = instances.found.get((label, identifier), (TRUE_DEEP, ""))
        laws.append(deep)
        proofs.append(f"({applied} {arguments})" if arguments else TRUE_PROOF)
    if not laws:
        laws, proofs = [TRUE_DEEP], [TRUE_PROOF]
    deep, proof = laws[-1], proofs[-1]
    for one, text in zip(reversed(laws[:-1]), reversed(proofs[:-1]), strict=True):
        deep, proof = f"(And {one} {deep})", f"(conj {text} {proof})"
    for part in reversed(guard):
        deep = f"(If {law_in(space, part)[1]} {deep})"
    return deep, f"(fun {' '.join(names)} => {proof})" if names else proof
