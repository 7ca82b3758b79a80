"""Models for Coq: the theorem that values exist at which every law holds and no competitor of an optimum is better."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.export.coq.branch import Branch, start
from nslogic.export.coq.comparisons import compare_orders
from nslogic.export.coq.entries import CheckerEntry, Instances, LeftOutError, StatedLaw
from nslogic.export.coq.ground_terms import Closed
from nslogic.export.coq.hypotheses import deny
from nslogic.export.coq.laws import law_in
from nslogic.export.coq.reading import Reader
from nslogic.export.coq.roots import at_roots, root
from nslogic.export.coq.space import LOGS_VARIABLE, CoqSpace, speaks_of_logs
from nslogic.export.coq.steps import body
from nslogic.export.coq.theorem_text import CoqTheorem, by_refuting, checker_theorem, coq_comment, optimum_in, statement
from nslogic.export.coq.witness_values import CoqWitness, kept, order_of
from nslogic.kernel import Fact, Law, Statement
from nslogic.proof.steps import Body
from nslogic.proof.witnesses import WitnessProof
from nslogic.statements.theorems import Theorem


def witness_theorem(name: str, about: str, theorem: Theorem, proof: WitnessProof) -> CoqTheorem:
    """Return the theorem that the hypotheses can hold together, proved by a witness."""
    witness = CoqWitness.of(theorem, proof)
    rooted, roots = proof.laws, [witness.valued.texts[root_name] for root_name in witness.point.roots]
    root_facts = " ".join([*roots, *(f"{root_name}_is {root_name}_above {root_name}_below" for root_name in roots)])
    plain, deeps, best, lemmas, scripts = [], [], [], [], []
    for label, law in theorem.hypotheses.items():
        optimum = optimum_in(law)
        if label in rooted:
            best.append((law_in(witness.names, law)[0], label))
            lemmas.append(at_roots(f"{name}_at_roots_{len(best)}", witness, law, rooted[label]))
            scripts.append(f"exact_no_check ({name}_at_roots_{len(best)} {root_facts}).\n")
            continue
        if optimum is None:
            plain.append((law_in(witness.names, law)[0], label))
            deeps.append(law_in(witness.closed, law, Closed)[1])
            continue
        best.append((statement(witness.names, law), label))
        lemma, script = _best(f"{name}_best_{len(best)}", witness, *optimum, proof.optima.get(label, ()))
        lemmas.append(lemma)
        scripts.append(script)
    laws = f"[{'; '.join(deeps)}]"
    lemmas.append(
        f"Definition {name}_laws : list law := {laws}.\n"
        f"Lemma {name}_hold : {witness.logs.decided} {name}_laws = true.\nProof. vm_cast_no_check (@eq_refl bool true). Qed.\n"
    )
    script = ""
    for place, root_name in enumerate(witness.point.roots, 1):
        lemma, root_script = root(f"{name}_root_{place}", witness, root_name)
        lemmas.append(lemma)
        script += root_script
    values = ([witness.logs.text] if speaks_of_logs(theorem.hypotheses.values()) else []) + list(witness.texts)
    script += f"exists {', '.join(values)}.\n" if values else ""
    scripts.insert(0, f"exact_no_check ({witness.logs.hold} {name}_laws {name}_hold).\n")
    script += "".join(f"split.\n{{ {part}}}\n" for part in scripts[:-1]) + scripts[-1]
    return CoqTheorem(name, about, laws, "", "".join(lemmas), _exists(theorem, witness.names, plain, best), script, "")


def _exists(
    theorem: Theorem, names: CoqSpace, plain: Sequence[tuple[str, str]], best: Sequence[tuple[str, str]]
) -> str:
    numbers = " ".join(names.texts[name] for name in names.numbers)
    orders = " ".join(names.texts[name] for name in names.quantities)
    logs = f"({LOGS_VARIABLE} : logarithms)" if speaks_of_logs(theorem.hypotheses.values()) else ""
    binders = [logs, f"({numbers} : R)" if numbers else "", f"({orders} : order)" if orders else ""]
    head = f"  exists {' '.join(part for part in binders if part)},\n" if any(binders) else ""
    first = _both(plain) or "  True"
    return head + (f"  (\n{first}\n  ) /\\\n{_both(best)}" if best else first)


def _both(parts: Sequence[tuple[str, str]]) -> str:
    ends = [" /\\"] * (len(parts) - 1) + [""]
    return "\n".join(
        f"  {text}{end} (* {coq_comment(label)} *)" for (text, label), end in zip(parts, ends, strict=True)
    )


# Optima --------------------------------------------------------------------------------------------------------------


def _best(name: str, witness: CoqWitness, guard: tuple[Statement, ...], law: Statement, steps: Body) -> tuple[str, str]:
    """Return the lemma for a guarded optimum, and the script that proves the optimum from it."""
    names = [f"guard_{place}" for place in range(1, len(guard) + 1)]
    opening = f"intros {' '.join(names)}.\n" if names else ""
    for guard_name, part in zip(names, guard, strict=True):
        if not witness.point.law(part):
            deep = law_in(witness.closed, part, Closed)[1]
            lemma = f"Lemma {name} : {witness.logs.decided} [Not {deep}] = true.\nProof. vm_cast_no_check (@eq_refl bool true). Qed.\n"
            return (
                lemma,
                f"{opening}exfalso. generalize {guard_name}.\nexact_no_check ({witness.logs.fails} {deep} {name}).\n",
            )
    return _no_better(name, witness, law, steps), f"{opening}exact_no_check {name}.\n"


def _no_better(name: str, witness: CoqWitness, law: Statement, steps: Body) -> str:
    """Return the lemma that no competitor at the witness is better, from the steps that the kernel accepts."""
    _, target, sign, over, program, powers_only = law
    facts = witness.point.competitor(law)
    space = CoqSpace.of((), {target, *over})
    space.logs = witness.logs.text
    entries: dict[str, CheckerEntry] = start(space, program) | witness.logs.facts(space)
    names = [f"given_{place}" for place in range(1, len(program) + 1)]
    for place, (law_name, law_) in enumerate(zip(names, program, strict=True), 1):
        fact = facts[f"program.{place}"]
        assert isinstance(fact, Law), "a law of the program holds"
        key = space.law(law_in(space, fact.law)[1], kept(law_name, law_, fact.law))
        entries[f"program.{place}"] = StatedLaw(fact.law, True, key)
    reader = Reader(space, "better", ("one",))
    mine, theirs = order_of(witness.point.orders[target]), reader.order(("quantity", target))
    piece = compare_orders(theirs, ">~" if sign > 0 else "<~", mine, "power" if powers_only else "order")
    branch = Branch(space, Instances(), entries)
    (key,) = branch.unfold(space.law(f"(Not {piece.deep})", "refuted"), 1)
    deny(branch, "better", piece, key, ())
    _same(branch.known("better").fact, facts["better"])
    checker_steps = body(branch, steps)
    laws = f"[{'; '.join(deep for deep, _ in space.laws)}]"
    arguments = " ".join([*(space.texts[law_] for law_ in (target, *over)), *names])
    return (
        f"{checker_theorem(name, laws, checker_steps)}Lemma {name} :\n  {statement(witness.valued, law, spelled=witness.names)}.\n"
        f"Proof.\nintros {arguments}.\napply NNPP; intros refuted.\n{by_refuting(name, space)}Qed.\n"
    )


def _same(mine: Fact, kernel: Fact) -> None:
    if mine != kernel:
        raise LeftOutError("the kernel reads the denial of the optimum differently")
