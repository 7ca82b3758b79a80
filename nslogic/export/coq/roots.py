"""Roots for Coq: irrational numbers of a model, from the intermediate value theorem."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from nslogic.export.coq.branch import Branch, start
from nslogic.export.coq.comparisons import constant_number
from nslogic.export.coq.entries import CheckerEntry, Instances, LeftOutError, StatedLaw
from nslogic.export.coq.ground_terms import Closed
from nslogic.export.coq.laws import law_in
from nslogic.export.coq.reading import Reader
from nslogic.export.coq.space import CoqSpace
from nslogic.export.coq.steps import body
from nslogic.export.coq.theorem_text import by_refuting, checker_theorem
from nslogic.export.coq.witness_values import CoqWitness, kept
from nslogic.kernel import GOAL, Law, Statement
from nslogic.proof.proof_tree import failing
from nslogic.proof.steps import Body


def root(lemma: str, witness: CoqWitness, name: str) -> tuple[str, str]:
    """Return the lemma that a polynomial rises through zero, and the script that obtains its root."""
    equation, above, below = (law.law for law in witness.point.root(name))
    low, high = above[3], below[3]
    zero, root_text = ("number", Fraction(0)), witness.valued.texts[name]
    ends = [("real", "<", low, high)]
    ends += [("real", "<", _put(equation[2], name, low), zero), ("real", "<", zero, _put(equation[2], name, high))]
    deeps = "; ".join(law_in(CoqSpace.of((), ()), law, Closed)[1] for law in ends)
    value = Reader(witness.valued, "root", ("one",)).number(equation[2]).text
    function = f"(fun {root_text} : R => {value})"
    bounds = " ".join(constant_number(term[1]).text for term in (low, high))
    laws = f"Definition {lemma}_laws : list law := [{deeps}].\n"
    decided = f"Lemma {lemma} : all_decided {lemma}_laws = true.\n"
    script = f"destruct (root_between {function} {bounds}) as [{root_text} [{root_text}_is [{root_text}_above {root_text}_below]]].\n"
    rises = f"{{ reg. }}\n{{ exact_no_check (hold {lemma}_laws {lemma}). }}\n"
    return f"{laws}{decided}Proof. vm_cast_no_check (@eq_refl bool true). Qed.\n", script + rises


def _put(term: Statement, name: str, value: Statement) -> Statement:
    """Return a number with a value substituted for a parameter."""
    if term == ("parameter", name):
        return value
    return tuple(_put(part, name, value) if isinstance(part, tuple) else part for part in term)


def at_roots(name: str, witness: CoqWitness, law: Statement, steps: Body) -> str:
    """Return the lemma that a law holds at roots, from the steps that the kernel accepts."""
    facts = failing(witness.point, law)
    denied = facts.pop(GOAL)
    space = CoqSpace.of(witness.point.roots, ())
    space.logs = witness.logs.text
    entries: dict[str, CheckerEntry] = start(space, [law]) | witness.logs.facts(space)
    facts = {label: fact for label, fact in facts.items() if isinstance(fact, Law)}
    lines, names = [], [f"given_{place}" for place in range(1, len(facts) + 1)]
    for hypothesis_name, (label, fact) in zip(names, facts.items(), strict=True):
        assert isinstance(fact, Law), "the facts about roots are laws"
        text, deep = law_in(space, fact.law)
        lines.append(f"  {text} ->\n")
        entries[label] = StatedLaw(fact.law, True, space.law(deep, hypothesis_name))
    assert isinstance(denied, Law), "a law is denied"
    if kept("", law, denied.law):
        raise LeftOutError("a law at roots has a need that changes once parameters have values")
    branch = Branch(space, Instances(), entries)
    (key,) = branch.unfold(space.law(f"(Not {law_in(space, denied.law)[1]})", "refuted"), 1)
    branch.entries[GOAL] = StatedLaw(denied.law, False, key)
    checker_steps = body(branch, steps)
    valued = replace(witness.valued, texts=witness.valued.texts | space.texts)
    laws = f"[{'; '.join(deep for deep, _ in space.laws)}]"
    binders = " ".join(space.texts[root] for root in witness.point.roots)
    return (
        f"{checker_theorem(name, laws, checker_steps)}Lemma {name} : forall {binders} : R,\n{''.join(lines)}  {law_in(valued, law)[0]}.\n"
        f"Proof.\nintros {binders} {' '.join(names)}.\napply NNPP; intros refuted.\n{by_refuting(name, space)}Qed.\n"
    )
