"""Theorems of Coq files as data of the type `statement` of `proofs/meaning/meaning.v`, which is read in functions too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from nslogic.export.coq import CoqTheorem, coq_theorems
from nslogic.export.coq.comparisons import compare_orders
from nslogic.export.coq.ground_terms import Closed
from nslogic.export.coq.laws import law_in
from nslogic.export.coq.numerals import constants, key_name
from nslogic.export.coq.space import CoqSpace
from nslogic.export.coq.theorem_text import optimum_in
from nslogic.export.coq.witness_values import CoqWitness
from nslogic.export.coq.write import HEAD
from nslogic.kernel import Statement, renamed
from nslogic.proof.witnesses import Proof, WitnessProof
from nslogic.records import replace
from nslogic.statements.theorems import Theorem


def statement_of(theorem: Theorem, proof: Proof) -> str:
    """Return a theorem as a `statement`, written from its laws and not from the text of the Coq theorem."""
    if isinstance(proof, WitnessProof):
        space = _with_variables(CoqWitness.of(theorem, proof).names)
        apart = {
            label for label, law in theorem.hypotheses.items() if label in proof.laws or optimum_in(law) is not None
        }
        plain = [_law(space, law) for label, law in theorem.hypotheses.items() if label not in apart]
        others = [_law(space, law) for label, law in theorem.hypotheses.items() if label in apart]
        text = _joined("Both", [_joined("Both", plain), *others])
        words = ("SomeOrder", "SomeNumber")
    else:
        space = _with_variables(CoqSpace.of(theorem.parameters, theorem.quantities))
        laws = [_law(space, law) for law in theorem.assumptions.values()]
        text = _joined("Implies", [*laws, _conclusion(space, theorem)])
        words = ("EveryOrder", "EveryNumber")
    for word, names in zip(words, (space.quantities, space.numbers), strict=True):
        for name in reversed(names):
            text = f"({word} {key_name(space.variables[name] // 2)} {text})"
    return text


def _with_variables(space: CoqSpace) -> CoqSpace:
    space.fixed = {name: f"(NVar {key_name(space.variables[name] // 2)})" for name in space.numbers}
    space.fixed |= {name: f"(TVar {key_name(space.variables[name] // 2)})" for name in space.quantities}
    return space


def _joined(word: str, parts: list[str]) -> str:
    return reduce(lambda rest, part: f"({word} {part} {rest})", reversed(parts))


def _conclusion(space: CoqSpace, theorem: Theorem) -> str:
    if theorem.goal is None:
        return "Never"
    data = law_in(space, theorem.goal.law, Closed)[1]
    return f"(Say (Not {data}))" if theorem.goal.holds else f"(Say {data})"


def _law(space: CoqSpace, law: Statement) -> str:
    optimum = optimum_in(law)
    if optimum is None:
        return f"(Say {law_in(space, law, Closed)[1]})"
    guard, (_, target, sign, over, program, powers_only) = optimum
    competing = (target, *over)
    names = {quantity: ("quantity", f"{quantity}'") for quantity in competing}
    places = {quantity: len(space.order_list) + 3 + place for place, quantity in enumerate(competing)}
    space.fixed |= {f"{quantity}'": f"(TVar {key_name(place)})" for quantity, place in places.items()}
    reader = Closed(space, "optimum", ("one",))
    mine, theirs = reader.order(("quantity", target)), reader.order(names[target])
    better = compare_orders(theirs, ">~" if sign > 0 else "<~", mine, "power" if powers_only else "order")
    program_laws = [f"(Say {law_in(space, renamed(part, names), Closed)[1]})" for part in program]
    text = _joined("Implies", [*program_laws, f"(Say {better.deep})"])
    for quantity in reversed(competing):
        text = f"(EveryOrder {key_name(places[quantity])} {text})"
    return _joined("Implies", [*(f"(Say {law_in(space, part, Closed)[1]})" for part in guard), text])


def at_known_logarithms(written: CoqTheorem) -> CoqTheorem:
    """Return a model with logarithms as it holds where `log log t` is a constant, with the same witness."""
    assert "exists no_logs, " in written.script, "the witness takes log log t for a constant"
    return replace(
        written,
        name=f"{written.name}_known",
        lemmas="",
        statement=re.sub(r"\blogs\b", "no_logs", written.statement.replace("(logs : logarithms) ", "")),
        script=written.script.replace("exists no_logs, ", "exists "),
    )


def of_functions(proofs: Sequence[tuple[Theorem, Proof]], reading: str) -> str:
    """Return a file with the theorems of a theory, each followed by the same theorem about functions.

    `reading` says which functions `X + Y` and `min(X, Y)` are.
    """
    about = {id(theorem): (theorem, proof) for theorem, proof in proofs}
    sources = sorted(about.values(), key=lambda pair: bool(pair[0].lemmas))  # as in the file
    theorems = list(coq_theorems(proofs))
    statements = [statement_of(*source) for source in sources]
    parts = [
        HEAD,
        "Require Import functions comparisons index_sums meaning.\n",
        constants([*(written.lemmas for written in theorems), *statements]),
    ]
    for written, (theorem, _), data in zip(theorems, sources, statements, strict=True):
        parts.append(written.text)
        used = written.name
        if "(logs : logarithms)" in written.statement and theorem.model:
            known = at_known_logarithms(written)
            parts.append(known.text)
            used = known.name
        elif "(logs : logarithms)" in written.statement:
            used = f"({used} no_logs)"
        parts.append(
            f"Definition {written.name}_data : statement := {data}.\n"
            f"Theorem {written.name}_of_functions : theorem_about_functions {reading} {written.name}_data.\n"
            f"Proof. apply (theorem_means {reading} {written.name}_data); [needs_hold | exact {used}]. Qed.\n"
        )
    return "\n".join(parts)
