"""A file of Coq theorems with their proofs, from theorems of a theory and proofs that the kernel accepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from nslogic.kernel import GOAL, Statement, renamed
from nslogic.proof.coq.branch import Branch, Entry, Instances, LeftOutError, Said, start
from nslogic.proof.coq.comparing import compare_orders
from nslogic.proof.coq.names import plain
from nslogic.proof.coq.reading import TRUE_DEEP, Reader, law_in
from nslogic.proof.coq.space import Space, constants
from nslogic.proof.coq.steps import body
from nslogic.proof.theorems import Theorem
from nslogic.records import Record

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


class CoqTheorem(Record):
    """One theorem for Coq; `reason` says why it was left out, where it was.

    `laws` and `steps` are the definitions that its proof uses, `statement` the proposition, `script` its proof.
    """

    name: str
    about: str
    laws: str
    steps: str
    statement: str
    script: str
    reason: str

    @property
    def text(self) -> str:
        """Return the theorem as it stands in a file."""
        if self.reason:
            return f"(* {self.about}\n   LEFT OUT: {_comment(self.reason)} *)\n"
        return (
            f"(* {self.about} *)\n"
            f"Definition {self.name}_laws : list law := {self.laws}.\n"
            f"Definition {self.name}_steps : proof := {self.steps}.\n"
            f"Lemma {self.name}_checked : refutes {self.name}_laws {self.name}_steps = true.\n"
            f"Proof. vm_cast_no_check (@eq_refl bool true). Qed.\n"
            f"Theorem {self.name} :\n{self.statement}.\n"
            f"Proof.\n{self.script}Qed.\n"
        )


def coq_file(theory_name: str, proofs: Iterable[tuple[Theorem, Any]], *, whole: bool = False) -> str:
    """Return a Coq file with a theorem for each proof; what Coq cannot check is a comment, and is counted.

    Args:
        theory_name: The name of the theory.
        proofs: Theorems with their proofs: a list of steps, or a witness.
        whole: Whether the prelude stands in the file, instead of being required.
    """
    found = list(coq_theorems(proofs))
    left_out = sum(1 for one in found if one.reason)
    count = f"{len(found) - left_out} theorems; {left_out} left out."
    head = f"(* Theory {_comment(theory_name)}: {count}\n   Written by nslogic; docs/coq.md says what a statement means. *)\n"
    library = prelude() + "\n" + HEAD.replace(f"Require Import {PRELUDE}.\n", "") if whole else HEAD
    names = constants(text for one in found for text in (one.laws, one.steps))
    return "\n".join([head + library + names, *(one.text for one in found)])


def coq_theorems(proofs: Iterable[tuple[Theorem, Any]]) -> Iterator[CoqTheorem]:
    """Yield each theorem with its proof, under names that differ."""
    taken: dict[str, int] = {}
    for theorem, proof in proofs:
        name = plain("_".join((theorem.regime.name, theorem.kind, str(theorem.about.get("id", "")))))
        taken[name] = taken.get(name, 0) + 1
        yield coq_theorem(name if taken[name] == 1 else f"{name}_{taken[name]}", theorem, proof)


def coq_theorem(name: str, theorem: Theorem, proof: Any) -> CoqTheorem:
    """Return one theorem with its proof, or with the reason why Coq cannot check it."""
    about = _comment(f"{theorem.regime.name}, {theorem.kind}: {theorem.states}")
    if theorem.model:
        return CoqTheorem(name, about, "", "", "", "", "a model is not written for Coq")
    try:
        return _refutation(name, about, theorem, proof)
    except LeftOutError as problem:
        return CoqTheorem(name, about, "", "", "", "", str(problem))


def _comment(text: str) -> str:
    return text.replace("(*", "( *").replace("*)", "* )").replace('"', "'")


def _refutation(name: str, about: str, theorem: Theorem, proof: Sequence[dict[str, Any]]) -> CoqTheorem:
    space = Space.of(theorem.parameters, theorem.quantities)
    hypotheses = {label: f"given_{place}" for place, label in enumerate(theorem.hypotheses, 1)}
    instances = _instances(theorem.hypotheses, proof)
    entries: dict[str, Entry] = start(space)
    places: dict[str, int] = {}
    for label, law in theorem.hypotheses.items():
        optimum = _optimum(law)
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
    shown = Space.of(theorem.parameters, theorem.quantities)
    lines = []
    binders = _binders(shown, theorem)
    for label, law in theorem.hypotheses.items():
        lines.append(f"  {_statement(shown, law)} -> (* {_comment(label)} *)")
    if theorem.goal is not None:
        conclusion = law_in(shown, theorem.goal.law)[0]
        if theorem.goal.holds:
            conclusion = f"~ {conclusion}"
            denial = "intros refuted.\n"
        else:
            denial = "apply NNPP; intros refuted.\n"
    lines.append(f"  {conclusion}")
    arguments = " ".join([*space.number_list[: len(theorem.parameters)], *space.order_list[: len(theorem.quantities)]])
    arguments = " ".join(part for part in (arguments, *hypotheses.values()) if part)
    script = (f"intros {arguments}.\n" if arguments else "") + denial + by_refuting(name, space)
    laws = "[" + "; ".join(deep for deep, _ in space.laws) + "]"
    statement = binders + "\n".join(lines)
    return CoqTheorem(name, about, laws, steps, statement, script, "")


def by_refuting(name: str, space: Space) -> str:
    """Return the end of a proof: what the laws of the proof rest on, and the theorem that they are refuted.

    Only `Qed` sees that the laws as data say what is known, in Coq's kernel; to let a tactic find out takes ten times as long.
    """
    values = "".join(f"pose ({own} := {text}).\n" for own, text in space.values)
    evidence = ", ".join(one for _, one in space.laws)
    known = f"refute [{'; '.join(space.number_list)}] [{'; '.join(space.order_list)}]"
    return f"{values}generalize {evidence}.\nexact_no_check ({known} {name}_laws {name}_steps {name}_checked).\n"


def _binders(space: Space, theorem: Theorem) -> str:
    numbers = " ".join(space.number_list[: len(theorem.parameters)])
    orders = " ".join(space.order_list[: len(theorem.quantities)])
    found = [f"({numbers} : R)" if numbers else "", f"({orders} : order)" if orders else ""]
    text = " ".join(part for part in found if part)
    return f"  forall {text},\n" if text else ""


# Optima --------------------------------------------------------------------------------------------------------------


def _optimum(law: Statement) -> tuple[tuple[Statement, ...], Statement] | None:
    """Return the guard and the optimum of a law that says one."""
    if law[0] == "optimum":
        return (), law
    if law[0] == "if" and law[2][0] == "optimum":
        return law[1], law[2]
    return None


def _instances(hypotheses: Mapping[str, Statement], steps: Sequence[dict[str, Any]]) -> Instances:
    """Return which steps use which optimum: those whose competitor has an order for its quantities."""
    found = Instances()
    for label, law in hypotheses.items():
        optimum = _optimum(law)
        if optimum is not None:
            wanted = {optimum[1][1], *optimum[1][3]}
            found.steps[label] = [step["id"] for step in _optimum_steps(steps) if set(step["at"]) == wanted]
    return found


def _optimum_steps(steps: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for step in steps:
        if step["rule"] == "optimum":
            yield step
        for inner in (*step.get("branches", ()), *step.get("proofs", ())):
            yield from _optimum_steps(inner)


def _optimum_law(space: Space, law: Statement, instances: Instances, label: str, own: str) -> tuple[str, str]:
    """Return what an optimum says of the competitors that a proof uses, and the term that proves it."""
    optimum = _optimum(law)
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


def _statement(shown: Space, law: Statement) -> str:
    """Return a hypothesis as a proposition."""
    optimum = _optimum(law)
    if optimum is None:
        return law_in(shown, law)[0]
    guard, (_, target, sign, over, program, powers_only) = optimum
    names = {}
    inner = Space(shown.numbers, shown.quantities, dict(shown.texts), dict(shown.variables))
    inner.order_list = list(shown.order_list)
    for quantity in (target, *over):
        other = f"{quantity}'"
        inner.texts[other], inner.variables[other] = f"{shown.texts[quantity]}'", 2 * (len(inner.order_list) + 3) + 1
        inner.order_list.append(inner.texts[other])
        names[quantity] = ("quantity", other)
    binders = " ".join(inner.texts[f"{quantity}'"] for quantity in (target, *over))
    reader = Reader(inner, "optimum", ("one",))
    mine, theirs = reader.order(("quantity", target)), reader.order(names[target])
    text = compare_orders(theirs, ">~" if sign > 0 else "<~", mine, "power" if powers_only else "order").text
    for one in reversed(program):
        text = f"{law_in(inner, renamed(one, names))[0]} -> {text}"
    text = f"(forall {binders} : order, {text})"
    for one in reversed(guard):
        text = f"({law_in(inner, one)[0]} -> {text})"
    return text
