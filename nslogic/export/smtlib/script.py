"""Theorems as SMT-LIB 2.6 for other solvers: a proved theorem is `unsat`, a witness is `sat`.

A script is written from the statements of a theorem, not from the steps of its proof. Only for an optimum do the steps
matter: they name the competitors that the script has in place of all competitors, and the script says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.export.smtlib.competitors import NamedCompetitors
from nslogic.export.smtlib.syntax import compare_pairs, literal, symbol
from nslogic.export.smtlib.terms import Writer
from nslogic.kernel import GOAL, LOG_LOG_SCALE, Statement
from nslogic.proof.proof_tree import replay
from nslogic.proof.steps import Body
from nslogic.proof.witnesses import Proof, WitnessProof
from nslogic.statements.theorems import LEMMA, Theorem
from nslogic.theory.model import Theory


def smtlib(theory: Theory, proofs: Sequence[tuple[Theorem, Proof]]) -> str:
    """Return the theorems of a theory as one file, separated by `(reset)`.

    Args:
        theory: The theory of the theorems.
        proofs: Theorems with the proofs that the kernel accepted.
    """
    head = [
        smtlib_comment(f"The theorems of the theory {theory.name}."),
        smtlib_comment(f"SHA-256 of its files: {theory.digest}"),
        smtlib_comment("Each check-sat should answer what the line with :status before it says."),
    ]
    all_scripts = [text for theorem, proof in proofs for text in scripts(theorem, proof)]
    return "\n".join(head) + "\n\n" + "\n(reset)\n\n".join(all_scripts)


def scripts(theorem: Theorem, proof: Proof) -> tuple[str, ...]:
    """Return scripts that show a theorem: one for steps; for a witness, one more for each optimum."""
    if isinstance(proof, WitnessProof):
        return (_holds(theorem, proof), *(_unbeaten(theorem, proof, label) for label in proof.optima))
    return (refutation(theorem, proof),)


def refutation(theorem: Theorem, steps: Body | None = None) -> str:
    """Return a script that the hypotheses and the negated conclusion have no model; without steps, optima have all competitors."""
    writer = Writer()
    if steps is not None and any(_has_optimum(law) for law in theorem.hypotheses.values()):
        NamedCompetitors(writer, replay(theorem, steps))
    asserted = [_asserted(label, writer.law(statement)) for label, statement in theorem.hypotheses.items()]
    about = [_title(theorem)]
    for place, lemma in enumerate(theorem.lemmas, 1):
        about.append(f"|label {LEMMA.format(place)}| is shown by a script of its own: {lemma.states}")
    if theorem.goal is not None:
        formula = writer.law(theorem.goal.law)
        asserted.append(_asserted(GOAL, formula if theorem.goal.holds else f"(not {formula})"))
        about.append("What is shown is asserted to be false, as |label (goal)|.")
    if any(_has_optimum(law) for law in theorem.hypotheses.values()):
        whole = "is compared with every competitor" if writer.quantified else "has the competitors of the proof alone"
        about.append(f"An optimum {whole}.")
    return _script(writer, asserted, about, "unsat")


def _has_optimum(statement: Statement) -> bool:
    return statement[0] == "optimum" or any(
        _has_optimum(part) for part in statement if part and isinstance(part, tuple)
    )


def _holds(theorem: Theorem, witness: WitnessProof) -> str:
    writer = Writer(logs=witness.point.logs)
    asserted = _values(writer, witness, frozenset())
    for label, statement in theorem.hypotheses.items():
        content = statement[2] if statement[0] == "if" else statement
        if content[0] != "optimum":
            asserted.append(_asserted(label, writer.law(statement)))
    return _script(writer, asserted, [_title(theorem)], "sat")


def _unbeaten(theorem: Theorem, witness: WitnessProof, label: str) -> str:
    """Return a script that no competitor at a witness satisfies the program and is better."""
    law = theorem.hypotheses[label]
    _, target, sign, over, program, powers_only = law[2] if law[0] == "if" else law
    shared = {name: value for name, value in witness.point.logs.items() if name == LOG_LOG_SCALE}
    writer = Writer(logs=shared)
    asserted = _values(writer, witness, frozenset((target, *over)))
    for position, part in enumerate(program, 1):
        asserted.append(_asserted(f"program {position}", writer.law(part)))
    power, log = (literal(value) for value in witness.orders[target])
    relation = "<<" if sign > 0 else ">>"
    better = compare_pairs(writer.quantity(target), relation, (power, log), powers_only=powers_only)
    asserted.append(_asserted("better", better))
    return _script(writer, asserted, [f"{_title(theorem)}: at the witness {label} cannot be bettered"], "unsat")


def _values(writer: Writer, witness: WitnessProof, free: frozenset[str]) -> list[str]:
    assertions = []
    for name, value in witness.parameters.items():
        assertions.append(f"(assert (= {writer.parameter(name)} {literal(value)}))")
    point = witness.point
    assertions += [f"(assert {writer.law(law.law)})" for name in point.roots for law in point.root(name)]
    for name, pair in witness.orders.items():
        if name not in free:
            for constant, value in zip(writer.quantity(name), pair, strict=True):
                assertions.append(f"(assert (= {constant} {literal(value)}))")
    return assertions


def _title(theorem: Theorem) -> str:
    return f"{theorem.theory.name}, regime {theorem.regime.name}: {theorem.states}"


def _asserted(label: str, formula: str) -> str:
    return f"(assert (! {formula} :named {symbol(f'label {label}')}))"


def _script(writer: Writer, asserted: Sequence[str], about: Sequence[str], status: str) -> str:
    logic = ("" if writer.quantified else "QF_") + ("NRA" if writer.products else "LRA")
    lines = [*map(smtlib_comment, about), f"(set-info :status {status})", f"(set-logic {logic})"]
    lines += [*writer.declarations.values(), *writer.definitions, *asserted, "(check-sat)"]
    return "\n".join(lines) + "\n"


def smtlib_comment(text: str) -> str:
    """Return a comment line, which no text of a theory can end."""
    return "; " + "".join(character if character.isprintable() else " " for character in text)
