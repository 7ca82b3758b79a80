"""The values of a model for Coq: as numbers, and as they are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from nslogic.export.coq.branch import LeftOutError
from nslogic.export.coq.comparisons import CoqOrder, constant_number
from nslogic.export.coq.logs import Logs, logarithms_at_witness
from nslogic.export.coq.reading import Need, Reader
from nslogic.export.coq.space import CoqSpace
from nslogic.kernel import Point, Statement, expanded, mentioned
from nslogic.proof.witnesses import WitnessProof
from nslogic.statements.theorems import Theorem


@dataclass(frozen=True)
class CoqWitness:
    """The values of a model, by the names of the theory: as numbers, and as they are written in Coq."""

    point: Point
    names: CoqSpace
    valued: CoqSpace
    closed: CoqSpace
    texts: tuple[str, ...]
    logs: Logs

    @staticmethod
    def of(theorem: Theorem, proof: WitnessProof) -> CoqWitness:
        """Return the values of a witness; what laws speak of only where that does not matter is 0 or one."""
        point = proof.point
        numbers, orders = point.numbers, point.orders
        spoken: set[tuple[str, str]] = set()
        for law in theorem.hypotheses.values():
            mentioned(law, spoken)
        parameters = sorted({*numbers, *(name for sort, name in spoken if sort == "parameter")})
        quantities = sorted({*orders, *(name for sort, name in spoken if sort == "quantity")})
        names, valued, closed = (CoqSpace.of(parameters, quantities) for _ in range(3))
        for name in parameters:
            if name not in point.roots:
                value = constant_number(numbers.get(name, Fraction(0)))
                valued.texts[name], closed.fixed[name] = value.text, value.deep
        for name in quantities:
            order = order_of(orders.get(name, (Fraction(0), Fraction(0))))
            valued.texts[name], closed.fixed[name] = order.text, order.deep
        for place, name in enumerate(point.roots, 1):
            valued.texts[name] = f"root_{place}"  # what it is called where nothing of the theory stands around it
        texts = tuple(valued.texts[name] for name in (*parameters, *quantities))
        logs = logarithms_at_witness(point, theorem.hypotheses.values())
        valued.logs = logs.text
        return CoqWitness(point, names, valued, closed, texts, logs)


def order_of(pair: tuple[Fraction, Fraction]) -> CoqOrder:
    """Return a value of an order."""
    return Reader(CoqSpace.of((), ()), "value", ("one",)).order(("fixed", *pair))


def kept(given: str, law: Statement, valued: Statement) -> str:
    """Return the proof of a law with values, given the law: needs that say nothing once there are values are left out."""
    before = [not need.piece.plain for need in _needs(law)]
    after = [not need.piece.plain for need in _needs(valued)]
    if before == after:
        return given
    if expanded(law)[0] not in ("order", "real"):
        raise LeftOutError("a law of the program has a denominator, and is not a comparison")
    kept = [now for now, then in zip(after, before, strict=True) if then]
    rest, parts = given, []
    for one in kept:
        if one:
            parts.append(f"(proj1 {rest})")
        rest = f"(proj2 {rest})"
    for part in reversed(parts):
        rest = f"(conj {part} {rest})"
    return rest


def _needs(law: Statement) -> Iterator[Need]:
    match expanded(law):
        case ("and" | "or", *parts):
            for part in parts:
                yield from _needs(part)
        case ("if", guard, said):
            for part in (*guard, said):
                yield from _needs(part)
        case ("not", said):
            yield from _needs(said)
        case atom:
            spoken: set[tuple[str, str]] = set()
            mentioned(atom, spoken)
            parameters = [name for sort, name in spoken if sort == "parameter"]
            reader = Reader(CoqSpace.of(parameters, [name for sort, name in spoken if sort == "quantity"]), "law", atom)
            reader.piece()
            yield from (event for event in reader.events if isinstance(event, Need))
