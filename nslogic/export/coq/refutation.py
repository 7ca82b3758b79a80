"""The theorem for Coq whose proof refutes hypotheses and a denied conclusion by steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nslogic.export.coq.branch import Branch, start
from nslogic.export.coq.entries import CheckerEntry, Instances, LeftOutError, StatedLaw
from nslogic.export.coq.laws import TRUE_DEEP, law_in
from nslogic.export.coq.space import LOGS_VARIABLE, CoqSpace, speaks_of_logs
from nslogic.export.coq.steps import body
from nslogic.export.coq.theorem_text import CoqTheorem, by_refuting, checker_theorem, coq_comment, optimum_in, statement
from nslogic.kernel import GOAL, Statement
from nslogic.proof.steps import Body, OptimumStep, every
from nslogic.statements.theorems import LEMMA, Theorem

TRUE_PROOF = "(@eq_refl R 0)"


def names_of_lemmas(theorem: Theorem, earlier: Mapping[str, str]) -> list[str]:
    """Return the names of a theorem's lemmas among the `earlier` theorems of the file.

    Raises:
        LeftOutError: A lemma is not proved in the file.
    """
    if any(lemma.subject not in earlier for lemma in theorem.lemmas):
        raise LeftOutError("a lemma is not proved in this file")
    return [earlier[lemma.subject] for lemma in theorem.lemmas]


def refutation_theorem(name: str, about: str, theorem: Theorem, proof: Body, uses: Sequence[str]) -> CoqTheorem:
    """Return a theorem whose proof is a refutation by steps; `uses` names its lemmas in the file."""
    space = CoqSpace.of(theorem.parameters, theorem.quantities)
    hypothesis_names = {label: f"given_{place}" for place, label in enumerate(theorem.assumptions, 1)}
    hypotheses = hypothesis_names | {LEMMA.format(place): f"lemma_{place}" for place, _ in enumerate(uses, 1)}
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
        entries[label] = StatedLaw(law, True, key, label if optimum else "")
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
        branch.entries[GOAL] = StatedLaw(law, holds, key)
    steps = body(branch, proof)
    for label, place in places.items():
        space.laws[place] = _optimum_law(space, theorem.hypotheses[label], instances, label, hypotheses[label])
    stated = CoqSpace.of(theorem.parameters, theorem.quantities)
    lines = []
    binders = _binders(stated, theorem)
    for label, law in theorem.assumptions.items():
        lines.append(f"  {statement(stated, law)} -> (* {coq_comment(label)} *)")
    if theorem.goal is not None:
        conclusion = law_in(stated, theorem.goal.law)[0]
        if theorem.goal.holds:
            conclusion = f"~ {conclusion}"
            denial = "intros refuted.\n"
        else:
            denial = "apply NNPP; intros refuted.\n"
    lines.append(f"  {conclusion}")
    names = [*space.number_list[: len(theorem.parameters)], *space.order_list[: len(theorem.quantities)]]
    arguments = " ".join([*logs, *names, *hypothesis_names.values()])
    script = f"intros {arguments}.\n" if arguments else ""
    for place, (lemma, lemma_name) in enumerate(zip(theorem.lemmas, uses, strict=True), 1):
        applied = " ".join(
            [
                lemma_name,
                *(logs if _has_logs(lemma) else []),
                *names,
                *(hypothesis_names[label] for label in lemma.hypotheses),
            ]
        )
        script += f"pose proof ({applied}) as lemma_{place}.\n"
    script += denial + by_refuting(name, space)
    laws = "[" + "; ".join(deep for deep, _ in space.laws) + "]"
    proposition = binders + "\n".join(lines)
    return CoqTheorem(
        name, about, laws, steps, checker_theorem(name, laws, steps), proposition, script, "", tuple(uses)
    )


def _laws(theorem: Theorem) -> list[Statement]:
    """Return all laws of a theorem: hypotheses, assumptions and conclusion."""
    laws = [*theorem.hypotheses.values(), *theorem.assumptions.values()]
    return laws if theorem.goal is None else [*laws, theorem.goal.law]


def _has_logs(theorem: Theorem) -> bool:
    return speaks_of_logs(_laws(theorem))


def _binders(space: CoqSpace, theorem: Theorem) -> str:
    numbers = " ".join(space.number_list[: len(theorem.parameters)])
    orders = " ".join(space.order_list[: len(theorem.quantities)])
    groups = [f"({LOGS_VARIABLE} : logarithms)" if _has_logs(theorem) else ""]
    groups += [f"({numbers} : R)" if numbers else "", f"({orders} : order)" if orders else ""]
    text = " ".join(part for part in groups if part)
    return f"  forall {text},\n" if text else ""


def _instances(hypotheses: Mapping[str, Statement], steps: Body) -> Instances:
    """Return the steps that use each optimum: those whose competitor has orders for its quantities."""
    instances = Instances()
    for label, law in hypotheses.items():
        optimum = optimum_in(law)
        if optimum is not None:
            quantities = {optimum[1][1], *optimum[1][3]}
            optima = (step for step in every(steps) if isinstance(step, OptimumStep))
            instances.steps[label] = [step.id for step in optima if set(dict(step.at)) == quantities]
    return instances


def _optimum_law(
    space: CoqSpace, law: Statement, instances: Instances, label: str, hypothesis_name: str
) -> tuple[str, str]:
    """Return an optimum's law about the competitors that a proof uses, and the term that proves it."""
    optimum = optimum_in(law)
    assert optimum is not None, "this is an optimum"
    guard, _ = optimum
    names = [f"guard_{place}" for place in range(1, len(guard) + 1)]
    applied = " ".join([hypothesis_name, *names])
    laws, proofs = [], []
    for identifier in instances.steps[label]:
        deep, arguments = instances.found.get((label, identifier), (TRUE_DEEP, ""))
        laws.append(deep)
        proofs.append(f"({applied} {arguments})" if arguments else TRUE_PROOF)
    if not laws:
        laws, proofs = [TRUE_DEEP], [TRUE_PROOF]
    deep, proof = laws[-1], proofs[-1]
    for law_data, text in zip(reversed(laws[:-1]), reversed(proofs[:-1]), strict=True):
        deep, proof = f"(And {law_data} {deep})", f"(conj {text} {proof})"
    for part in reversed(guard):
        deep = f"(If {law_in(space, part)[1]} {deep})"
    return deep, f"(fun {' '.join(names)} => {proof})" if names else proof
