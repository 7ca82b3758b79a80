"""The proof of a model in prose: the values of a witness, and the laws evaluated there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from nslogic.kernel import (
    Point,
    Statement,
)
from nslogic.proof.auxiliary_names import logarithms
from nslogic.proof.proof_tree import failing, no_better, replayed
from nslogic.proof.steps import Body, TrustedStep, every
from nslogic.proof.witnesses import WitnessProof
from nslogic.report.narration.formulas import FactFormulas
from nslogic.report.narration.lines import LinePiece, Math, ProofLine, bracketed, called
from nslogic.report.narration.story import Narrator
from nslogic.statements.theorems import Theorem


def witness_lines(theorem: Theorem, witness: WitnessProof) -> tuple[tuple[ProofLine, ...], int, int]:
    """Return the lines of a proof that has a witness, the number of its steps, and of those left to a solver."""
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
        count, trusting = step_counts(body)
        steps, trusted = steps + count, trusted + trusting
    return tuple(lines), steps, trusted


def step_counts(body: Body) -> tuple[int, int]:
    """Return how many steps a proof has, and how many of them trust a solver."""
    trusts = [isinstance(step, TrustedStep) for step in every(body)]
    return len(trusts), sum(trusts)


def _root(formulas: FactFormulas, point: Point, name: str) -> ProofLine:
    equation, above, below = (Math(formulas.law(law.law)) for law in point.root(name))
    why = ": the left side has a zero there, since it is negative at the lower bound and positive at the upper one."
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
                yield "one of its conditions fails here, so it says nothing"
        case ("optimum", *_):
            yield "shown below"
        case _:
            yield from (Math(formulas.law_within(law)), " holds at these values")
