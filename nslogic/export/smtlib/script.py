"""Theorems as SMT-LIB 2.6, for other solvers to decide: what is proved is `unsat`, a witness is `sat`.

A script is written from the statements of a theorem alone, not from the steps of its proof. Only an optimum takes
something from them: the competitors they name, in place of all of them (the script says so).
"""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.export.smtlib.terms import ONE, ZERO, TermPair, Writer, compare_pairs, literal, symbol
from nslogic.kernel import GOAL, LOG_LOG_SCALE, LOG_SCALE, SCALE, Law, Statement
from nslogic.proof.proof_tree import Refutation, auxiliary_names, product_of, replay, walk
from nslogic.proof.steps import Body, LetStep, OptimumStep
from nslogic.proof.witnesses import Proof, WitnessProof
from nslogic.statements.theorems import LEMMA, Theorem
from nslogic.theory.model import Theory


def smtlib(theory: Theory, proofs: Sequence[tuple[Theorem, Proof]]) -> str:
    """Return the theorems of a theory as one file; `(reset)` stands between them.

    Args:
        theory: What the theorems belong to.
        proofs: Theorems with what proves them, as the kernel accepted it.
    """
    head = [
        smtlib_comment(f"The theorems of the theory {theory.name}."),
        smtlib_comment(f"SHA-256 of its files: {theory.digest}"),
        smtlib_comment("Each check-sat should answer what the line with :status before it says."),
    ]
    found = [one for theorem, proof in proofs for one in scripts(theorem, proof)]
    return "\n".join(head) + "\n\n" + "\n(reset)\n\n".join(found)


def scripts(theorem: Theorem, proof: Proof) -> tuple[str, ...]:
    """Return scripts that show a theorem: one for steps; for a witness, one more for each optimum."""
    if isinstance(proof, WitnessProof):
        return (_holds(theorem, proof), *(_unbeaten(theorem, proof, label) for label in proof.optima))
    return (refutation(theorem, proof),)


def refutation(theorem: Theorem, steps: Body | None = None) -> str:
    """Return that the hypotheses and the negation of what is shown have no model; without steps, optima are whole."""
    writer = Writer()
    if steps is not None and any(_has_optimum(law) for law in theorem.hypotheses.values()):
        _Competitors(writer, replay(theorem, steps))
    asserted = [_asserted(label, writer.law(statement)) for label, statement in theorem.hypotheses.items()]
    about = [_title(theorem)]
    for place, lemma in enumerate(theorem.lemmas, 1):
        about.append(f"|label {LEMMA.format(place)}| is shown by a script of its own: {lemma.states}")
    if theorem.goal is not None:
        said = writer.law(theorem.goal.law)
        asserted.append(_asserted(GOAL, said if theorem.goal.holds else f"(not {said})"))
        about.append("What is shown is asserted to be false, as |label (goal)|.")
    if any(_has_optimum(law) for law in theorem.hypotheses.values()):
        whole = "is compared with every competitor" if writer.quantified else "has the competitors of the proof alone"
        about.append(f"An optimum {whole}.")
    return _script(writer, asserted, about, "unsat")


def _has_optimum(statement: Statement) -> bool:
    return statement[0] == "optimum" or any(_has_optimum(one) for one in statement if one and isinstance(one, tuple))


def _holds(theorem: Theorem, witness: WitnessProof) -> str:
    writer = Writer(logs=witness.point.logs)
    asserted = _values(writer, witness, frozenset())
    for label, statement in theorem.hypotheses.items():
        said = statement[2] if statement[0] == "if" else statement
        if said[0] != "optimum":
            asserted.append(_asserted(label, writer.law(statement)))
    return _script(writer, asserted, [_title(theorem)], "sat")


def _unbeaten(theorem: Theorem, witness: WitnessProof, label: str) -> str:
    """Return that no competitor is better at a witness: it cannot obey the program and be better."""
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
    found = []
    for name, value in witness.parameters.items():
        found.append(f"(assert (= {writer.parameter(name)} {literal(value)}))")
    point = witness.point
    found += [f"(assert {writer.law(law.law)})" for name in point.roots for law in point.root(name)]
    for name, pair in witness.orders.items():
        if name not in free:
            for one, value in zip(writer.quantity(name), pair, strict=True):
                found.append(f"(assert (= {one} {literal(value)}))")
    return found


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
    """Return a line of a comment; no text of a file can end it."""
    return "; " + "".join(one if one.isprintable() else " " for one in text)


class _Competitors:
    """The competitors that a proof sets against optima, in terms of the theory's quantities."""

    def __init__(self, writer: Writer, proof: Refutation) -> None:
        self._writer = writer
        self._parts = auxiliary_names(proof)
        self._lets = {}
        self._found: list[tuple[Statement, dict[str, str]]] = []
        for here, node in walk(proof):
            step = node.step
            if isinstance(step, LetStep):
                self._lets[step.name] = step.form, product_of(here.known, step.over)
            elif isinstance(step, OptimumStep):
                fact = here.known[step.of]
                assert isinstance(fact, Law), "the kernel accepted the step"
                self._found.append((fact.law, dict(sorted(step.at))))
        writer.competitors, writer.resolve = self._of, self._order

    def _of(self, law: Statement) -> list[dict[str, TermPair]]:
        found: list[dict[str, TermPair]] = []
        for other, at in self._found:
            competitor = {quantity: self._writer.quantity(name) for quantity, name in at.items()}
            if other == law and competitor not in found:
                found.append(competitor)
        return found

    def _order(self, name: str) -> TermPair | None:
        if name in (SCALE, LOG_SCALE):
            return (ONE, ZERO) if name == SCALE else (ZERO, ONE)
        if name == LOG_LOG_SCALE:
            return ZERO, self._writer.log_log()
        if name in self._lets:
            return self._let(name)
        return self._writer.part(self._parts[name]) if name in self._parts else None

    def _let(self, name: str) -> TermPair:
        form, divisor = self._lets[name]
        below = self._writer.polynomial(divisor, self._number)
        sums: tuple[list[str], list[str]] = [], []
        for part, value in form.items():
            factor = self._writer.polynomial(value, self._number)
            for side, one in zip(sums, self._writer.scaled(self._writer.quantity(part), factor), strict=True):
                if one != ZERO:
                    side.append(one)
        power, log = (self._writer.divided(f"(+ {' '.join(side)} {ZERO})" if side else ZERO, below) for side in sums)
        return power, log

    def _number(self, name: str) -> str:
        part = self._parts.get(name)
        return self._writer.parameter(name) if part is None else self._writer.number_part(part)
