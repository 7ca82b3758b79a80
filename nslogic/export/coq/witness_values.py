"""The values of a model for Coq: as numbers, and as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from nslogic.export.coq.comparisons import CoqOrder, constant_number
from nslogic.export.coq.entries import LeftOutError
from nslogic.export.coq.logs import Logs, logarithms_at_witness
from nslogic.export.coq.reading import Need, Reader
from nslogic.export.coq.space import CoqSpace
from nslogic.kernel import Point, Statement, expanded, mentioned
from nslogic.proof.witnesses import WitnessProof
from nslogic.statements.theorems import Theorem


@dataclass(frozen=True)
class CoqWitness:
    """The values of a model, by the names of the theory: as numbers, and as text in Coq."""

    point: Point
    names: CoqSpace
    valued: CoqSpace
    closed: CoqSpace
    texts: tuple[str, ...]
    logs: Logs

    @staticmethod
    def of(theorem: Theorem, proof: WitnessProof) -> CoqWitness:
        """Return the values of a witness; names that it leaves out, as they do not matter, get 0 or the order of a constant."""
        point = proof.point
        numbers, orders = point.numbers, point.orders
        names_in_laws: set[tuple[str, str]] = set()
        for law in theorem.hypotheses.values():
            mentioned(law, names_in_laws)
        parameters = sorted({*numbers, *(name for sort, name in names_in_laws if sort == "parameter")})
        quantities = sorted({*orders, *(name for sort, name in names_in_laws if sort == "quantity")})
        names, valued, closed = (CoqSpace.of(parameters, quantities) for _ in range(3))
        for name in parameters:
            if name not in point.roots:
                value = constant_number(numbers.get(name, Fraction(0)))
                valued.texts[name], closed.fixed[name] = value.text, value.deep
        for name in quantities:
            order = order_of(orders.get(name, (Fraction(0), Fraction(0))))
            valued.texts[name], closed.fixed[name] = order.text, order.deep
        for place, name in enumerate(point.roots, 1):
            valued.texts[name] = f"root_{place}"  # its name in lemmas, which have no names of the theory
        texts = tuple(valued.texts[name] for name in (*parameters, *quantities))
        logs = logarithms_at_witness(point, theorem.hypotheses.values())
        valued.logs = logs.text
        return CoqWitness(point, names, valued, closed, texts, logs)


def order_of(pair: tuple[Fraction, Fraction]) -> CoqOrder:
    """Return the value of an order."""
    return Reader(CoqSpace.of((), ()), "value", ("one",)).order(("fixed", *pair))


def kept(hypothesis: str, law: Statement, valued: Statement) -> str:
    """Return the proof of a law with values from the proof of the law, without the needs that become trivial."""
    before = [not need.piece.plain for need in _needs(law)]
    after = [not need.piece.plain for need in _needs(valued)]
    if before == after:
        return hypothesis
    if expanded(law)[0] not in ("order", "real"):
        raise LeftOutError("a law of the program has a denominator, and is not a comparison")
    still_said = [now for now, then in zip(after, before, strict=True) if then]
    remaining, parts = hypothesis, []
    for is_said in still_said:
        if is_said:
            parts.append(f"(proj1 {remaining})")
        remaining = f"(proj2 {remaining})"
    for part in reversed(parts):
        remaining = f"(conj {part} {remaining})"
    return remaining


def _needs(law: Statement) -> Iterator[Need]:
    match expanded(law):
        case ("and" | "or", *parts):
            for part in parts:
                yield from _needs(part)
        case ("if", guard, conclusion):
            for part in (*guard, conclusion):
                yield from _needs(part)
        case ("not", conclusion):
            yield from _needs(conclusion)
        case atom:
            names_in_law: set[tuple[str, str]] = set()
            mentioned(atom, names_in_law)
            parameters = [name for sort, name in names_in_law if sort == "parameter"]
            reader = Reader(
                CoqSpace.of(parameters, [name for sort, name in names_in_law if sort == "quantity"]), "law", atom
            )
            reader.piece()
            yield from (event for event in reader.events if isinstance(event, Need))
