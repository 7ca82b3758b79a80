"""The competitors that a proof sets against optima, in the quantities of the theory."""

from __future__ import annotations

from nslogic.export.smtlib.syntax import ONE, ZERO, TermPair
from nslogic.export.smtlib.terms import Writer
from nslogic.kernel import LOG_LOG_SCALE, LOG_SCALE, SCALE, Law, Statement
from nslogic.proof.auxiliary_names import auxiliary_names
from nslogic.proof.proof_tree import Refutation, product_of, walk
from nslogic.proof.steps import LetStep, OptimumStep


class NamedCompetitors:
    """The competitors that a proof sets against optima, in the theory's quantities."""

    def __init__(self, writer: Writer, proof: Refutation) -> None:
        self._writer = writer
        self._parts = auxiliary_names(proof)
        self._lets = {}
        self._found: list[tuple[Statement, dict[str, str]]] = []
        for body, node in walk(proof):
            step = node.step
            if isinstance(step, LetStep):
                self._lets[step.name] = step.form, product_of(body.known, step.over)
            elif isinstance(step, OptimumStep):
                fact = body.known[step.of]
                assert isinstance(fact, Law), "the kernel accepted the step"
                self._found.append((fact.law, dict(sorted(step.at))))
        writer.competitors, writer.resolve = self._of, self._order

    def _of(self, law: Statement) -> list[dict[str, TermPair]]:
        competitors: list[dict[str, TermPair]] = []
        for optimum, at in self._found:
            competitor = {quantity: self._writer.quantity(name) for quantity, name in at.items()}
            if optimum == law and competitor not in competitors:
                competitors.append(competitor)
        return competitors

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
            for side, product in zip(sums, self._writer.scaled(self._writer.quantity(part), factor), strict=True):
                if product != ZERO:
                    side.append(product)
        power, log = (self._writer.divided(f"(+ {' '.join(side)} {ZERO})" if side else ZERO, below) for side in sums)
        return power, log

    def _number(self, name: str) -> str:
        part = self._parts.get(name)
        return self._writer.parameter(name) if part is None else self._writer.number_part(part)
