"""A narrated theorem, independent of Markdown and LaTeX: its statement, its assumptions, the lines of its proof."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.proof.proof_tree import replay
from nslogic.proof.witnesses import Proof, WitnessProof
from nslogic.records import Record
from nslogic.report.formulas.symbols import theory_symbols
from nslogic.report.labels import meaning
from nslogic.report.narration.formulas import FactFormulas, hidden_scale
from nslogic.report.narration.lines import LinePiece, Math, ProofLine, bracketed, called
from nslogic.report.narration.story import Narrator
from nslogic.report.narration.witnesses import step_counts, witness_lines
from nslogic.report.page import enumeration
from nslogic.statements.theorems import BASE, CLAIM, LEMMA, Theorem
from nslogic.theory.model import Theory


def how_to_read(theory: Theory) -> tuple[LinePiece, ...]:
    """Return the introduction to the proofs of a theory: how to read them."""
    t = hidden_scale(theory_symbols(theory))
    return (
        "Every quantity is positive and depends on a hidden scale ",
        Math(t),
        "; ",
        Math(r"\sim"),
        ", ",
        Math(r"\lesssim"),
        " and ",
        Math(r"\ll"),
        " compare orders ",
        Math(rf"{t}^a (\log {t})^b"),
        (
            ". Laws are multiplied side by side, after both sides of each are raised to the power at its label."
            " In a sum or a product of relations between numbers, a label stands for the greater side minus the lesser,"
            " or for the left side of an equation minus the right one."
        ),
    )


class Assumption(Record):
    """One assumption of a theorem: its label, its formula, and the words of the file."""

    label: str
    pieces: tuple[LinePiece, ...]


class NarratedTheorem(Record):
    """One theorem with its proof; `steps` counts what the kernel checked, `trusted` what was left to a solver."""

    title: str
    states: tuple[LinePiece, ...]
    assumptions: tuple[Assumption, ...]
    lines: tuple[ProofLine, ...]
    steps: int
    trusted: int

    @property
    def end(self) -> str:
        """Return how much the kernel checked, and how much it did not."""
        trusted = f" Steps left to z3: {self.trusted}." if self.trusted else ""
        return f"Steps that the kernel checked: {self.steps}.{trusted}"


def narrate(theorem: Theorem, proof: Proof) -> NarratedTheorem:
    """Return a theorem in prose with the proof that the kernel accepted."""
    if isinstance(proof, WitnessProof):
        lines, steps, trusted = witness_lines(theorem, proof)
    else:
        body = replay(theorem, proof)
        lines = Narrator(FactFormulas.of(theorem.theory, body)).narrate(body)
        steps, trusted = step_counts(proof)
    formulas = FactFormulas.of(theorem.theory, None)
    title = f"{theorem.theory.name}, regime {theorem.regime.name}: {_name(theorem)}"
    assumptions = tuple(_assumption(theorem, formulas, label) for label in theorem.hypotheses)
    return NarratedTheorem(title, tuple(_states(theorem, formulas)), assumptions, lines, steps, trusted)


def _name(theorem: Theorem) -> str:
    match theorem.kind:
        case "claim":
            return f"claim {theorem.about['id']} is {theorem.about['verdict']}"
        case "open":
            return f"claim {theorem.about['id']} is open"
        case "core":
            return "a contradiction"
        case "model":
            return "a model"
        case "law":
            return "a derived law"
        case "cover":
            return "the cases cover everything"
        case "disjoint":
            return "two cases exclude each other"


def _states(theorem: Theorem, formulas: FactFormulas) -> Iterator[LinePiece]:
    if theorem.model:
        yield "There are orders and numbers that obey all of the following."
    elif theorem.goal is None:
        yield f"{enumeration([bracketed(called(label)) for label in theorem.hypotheses])} cannot hold together."
    elif theorem.goal.holds:
        yield from ("It cannot be that ", Math(formulas.law(theorem.goal.law)), ".")
    else:
        yield from (Math(formulas.law(theorem.goal.law)), ".")
    if theorem.kind in ("claim", "open"):
        claim = next(claim for claim in theorem.theory.claims if claim.id == theorem.about["id"])
        if claim.text:
            yield f" {claim.text}"
        if claim.source:
            yield f" Source: {claim.source}."


def _assumption(theorem: Theorem, formulas: FactFormulas, label: str) -> Assumption:
    statement = theorem.hypotheses[label]
    pieces: list[LinePiece] = [Math(formulas.law(statement))]
    lemma = next((lemma for place, lemma in enumerate(theorem.lemmas, 1) if label == LEMMA.format(place)), None)
    if lemma is not None:
        labels = enumeration([bracketed(called(name)) for name in lemma.hypotheses])
        pieces.append(f": {_name(lemma)} of this regime, which is proved on its own from {labels}.")
        return Assumption(called(label), tuple(pieces))
    axiom = next((axiom for axiom in theorem.theory.axioms if axiom.id == label), None)
    if axiom is None:
        negated = "the negation of the claim" if statement[0] == "not" else "the claim"
        words = {BASE: "the direction in which the base scales", CLAIM: negated}.get(label)
        pieces.append(f": {words or meaning(theorem.theory, theorem.regime, label).text}.")
        return Assumption(called(label), tuple(pieces))
    if axiom.optimum is not None:
        program = enumeration([bracketed(called(name)) for name in axiom.optimum.subject_to])
        optimum = statement[2] if statement[0] == "if" else statement
        known = " and of which the logarithms are known" if len(optimum[4]) > len(axiom.optimum.subject_to) else ""
        pieces.append(f" among all orders that obey {program}{known}")
    pieces.append(f" ({axiom.kind})")
    if axiom.text:
        pieces.append(f": {axiom.text}")
    if axiom.source:
        pieces.append(f" Source: {axiom.source}.")
    return Assumption(called(label), tuple(pieces))


# Witnesses -----------------------------------------------------------------------------------------------------------
