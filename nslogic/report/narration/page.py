"""A narrated theorem, independent of Markdown and LaTeX: its statement, its assumptions, the lines of its proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from nslogic.kernel import (
    Point,
    Statement,
)
from nslogic.proof.auxiliary_names import logarithms
from nslogic.proof.proof_tree import failing, no_better, replay, replayed
from nslogic.proof.steps import Body, TrustedStep, every
from nslogic.proof.witnesses import Proof, WitnessProof
from nslogic.records import Record
from nslogic.report.formulas.latex import theory_symbols
from nslogic.report.labels import meaning
from nslogic.report.narration.formulas import FactFormulas, hidden_scale
from nslogic.report.narration.lines import LinePiece, Math, ProofLine, bracketed, called
from nslogic.report.narration.story import Narrator
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
            ". Laws are multiplied side by side after both sides are raised to the power that is written at their label."
            " In a sum or a product of relations between numbers, a label stands for the greater side minus the lesser,"
            " or for the left side minus the right one of an equation."
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


def narrate(theorem: Theorem, proof: Proof) -> NarratedTheorem:
    """Return a theorem in prose with the proof that the kernel accepted."""
    if isinstance(proof, WitnessProof):
        lines, steps, trusted = _witness(theorem, proof)
    else:
        body = replay(theorem, proof)
        lines = Narrator(FactFormulas.of(theorem.theory, body)).narrate(body)
        steps, trusted = _counts(proof)
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
        words = {BASE: "what powers are taken of scales", CLAIM: "the claim, or its negation"}.get(label)
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


def _witness(theorem: Theorem, witness: WitnessProof) -> tuple[tuple[ProofLine, ...], int, int]:
    formulas = FactFormulas.of(theorem.theory, None).with_logarithms(logarithms(theorem.hypotheses.values()))
    point, laws = witness.point, witness.laws
    values = [f"{formulas.symbols[name]} = {value}" for name, value in point.numbers.items()]
    values += [rf"{formulas.symbols[name]} \sim {_order(formulas, pair)}" for name, pair in point.orders.items()]
    unknown = ((name, (Fraction(0), log)) for name, log in point.logs.items())
    values += [rf"{formulas.symbols[name]} \sim {_order(formulas, pair)}" for name, pair in unknown]
    lines = [ProofLine(("Take ", *_listed(values), "."))] if values else []
    lines += [_root(formulas, point, name) for name in point.roots]
    for label, law in theorem.hypotheses.items():
        evaluated = ("shown below",) if label in laws else _evaluated(formulas, point, law)
        lines.append(ProofLine((f"{bracketed(called(label))}: ", *evaluated, ".")))
    steps, trusted = 0, 0
    proofs = [
        (f"{bracketed(called(label))} holds at these values.", failing(point, theorem.hypotheses[label]), body)
        for label, body in laws.items()
    ]
    proofs += [
        (
            f"No competitor is better than {bracketed(called(label))} says.",
            no_better(point, theorem.hypotheses[label]),
            body,
        )
        for label, body in witness.optima.items()
    ]
    for heading, facts, body in proofs:
        lines.append(ProofLine((heading,), heading=True))
        refutation = replayed(facts, body)
        own = FactFormulas.of(theorem.theory, refutation)
        for name, fact in facts.items():
            lines.append(ProofLine((f"Suppose {bracketed(name)} ", Math(own.fact(fact)), ".")))
        lines += Narrator(own).narrate(refutation)
        count, trusting = _counts(body)
        steps, trusted = steps + count, trusted + trusting
    return tuple(lines), steps, trusted


def _counts(body: Body) -> tuple[int, int]:
    """Return how many steps a proof has, and how many of them trust a solver."""
    trusts = [isinstance(step, TrustedStep) for step in every(body)]
    return len(trusts), sum(trusts)


def _root(formulas: FactFormulas, point: Point, name: str) -> ProofLine:
    equation, above, below = (Math(formulas.law(law.law)) for law in point.root(name))
    why = ": there the left side is zero, as it is negative at the lower bound and positive at the upper one."
    return ProofLine(("Take ", Math(formulas.symbols[name]), " with ", equation, ", ", above, " and ", below, why))


def _listed(values: Sequence[str]) -> Iterator[LinePiece]:
    for position, value in enumerate(values):
        if position:
            yield ", "
        yield Math(value)


def _order(formulas: FactFormulas, pair: tuple[Fraction, Fraction]) -> str:
    return formulas.part(("fixed", *pair)) if any(pair) else "1"


def _evaluated(formulas: FactFormulas, point: Point, law: Statement) -> Iterator[LinePiece]:
    """Yield the law with the values of a point put in."""
    match law:
        case ("order", relation, left, right, powers_only):
            first, second = (("fixed", *point.order(side)) for side in (left, right))
            yield Math(formulas.law(("order", relation, first, second, powers_only)))
        case ("real", relation, left, right):
            sides = [("number", point.number(side)) for side in (left, right)]
            yield Math(formulas.law(("real", relation, *sides)))
        case ("and", *parts):
            for position, part in enumerate(parts):
                yield from ("; ",) if position else ()
                yield from _evaluated(formulas, point, part)
        case ("if", guard, guarded):
            if all(point.law(part) for part in guard):
                yield from _evaluated(formulas, point, guarded)
            else:
                yield "it is silent here, a condition of it fails"
        case ("optimum", *_):
            yield "shown below"
        case _:
            yield from (Math(formulas.law_within(law)), " holds at these values")
