"""Laws of the kernel in Coq: as a readable proposition, and as data for the checker of the prelude.

Coq verifies in every theorem that the two are equal by computation. Both are written from the law itself, not from the
kernel's facts about it; the polynomials into which the kernel turns a law are claimed here, and checked by Coq.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from nslogic.export.coq.comparisons import (
    LOG_ORDER,
    UNIT,
    ZERO_NUMBER,
    CoqNumber,
    CoqOrder,
    CoqPiece,
    compare_coq_numbers,
    compare_orders,
    constant_number,
    product_order,
    raised,
)
from nslogic.export.coq.numerals import key_name
from nslogic.export.coq.space import CoqSpace, Deep
from nslogic.kernel import (
    LOG_LOG_SCALE,
    LOG_SCALE,
    ONE,
    SCALE,
    Polynomial,
    ProofError,
    Ratio,
    Statement,
    is_false,
    name_of_log,
    ratio_of,
)


@dataclass(frozen=True)
class Need:
    """A need of a law; `nested` says that the number that must not vanish has a denominator itself."""

    piece: CoqPiece
    nested: bool = False


@dataclass(frozen=True)
class DerivedComparison:
    """One of several comparisons that follow from the definition of an auxiliary value; `law` is the key of them all."""

    piece: CoqPiece
    law: int
    position: int


@dataclass(frozen=True)
class Cases:
    """Cases of which one holds: the law with the key `law` states them after its bounds, or under the need `guard`."""

    cases: tuple[tuple[CoqPiece, ...], ...]
    law: int
    bounds: int
    guard: CoqPiece | None

    @property
    def kept(self) -> list[int]:
        """Return the indices of the cases that the kernel considers: those without a false comparison of constants."""
        return [place for place, case in enumerate(self.cases) if not any(is_false(piece.fact) for piece in case)]


Event: TypeAlias = Need | DerivedComparison | Cases


@dataclass
class Reader:
    """A reader of one comparison; it names auxiliary values as the kernel does, and records needs and cases in order."""

    space: CoqSpace
    prefix: str
    law: Statement
    events: list[Event] = field(default_factory=list)
    names: int = 0

    def piece(self) -> CoqPiece:
        """Return the comparison itself, without its needs."""
        match self.law:
            case ("order", str(relation), left, right, bool(powers_only)):
                first, second = self.order(left), self.order(right)
                return compare_orders(first, relation, second, "power" if powers_only else "order")
            case ("real", str(relation), left, right):
                above, below = self.number(left), self.number(right)
                return compare_coq_numbers(above, relation, below)
        raise ProofError(f"not a comparison: {self.law!r:.80}")

    def _value(self, text: str, *, order: bool) -> tuple[str, int, int]:
        """Return the name of an auxiliary value, its variable, and the key of the law that defines it (0 if it is new)."""
        values = self.space.read.setdefault(self.law, [])
        self.names += 1
        name = f"{self.prefix}#{self.names}"
        if len(values) < self.names:
            text_in_coq = self.space.value(name, text, order=order)
            values.append((text_in_coq, self.space.variables[name], 0))
            return name, self.space.variables[name], 0
        text_in_coq, variable, law = values[self.names - 1]
        self.space.alias(name, text_in_coq)
        self.space.variables[name] = variable
        return name, variable, law

    def _known(self, deep: Deep, proof: str) -> int:
        law = self.space.law(deep, proof)
        values = self.space.read[self.law]
        text_in_coq, variable, _ = values[self.names - 1]
        values[self.names - 1] = text_in_coq, variable, law
        return law

    def need(self, piece: CoqPiece, *, nested: bool = False) -> None:
        """Record a need of the law."""
        self.events.append(Need(piece, nested))

    def number(self, term: Statement) -> CoqNumber:
        """Return a number, and record its denominators as needs."""
        match term:
            case ("number", Fraction() as value):
                return constant_number(value)
            case ("parameter", str(name)):
                text, variable = self.space.texts[name], self.space.variables[name] // 2
                return CoqNumber(text, f"(NVar {key_name(variable)})", Ratio(Polynomial.name(name)))
            case ("sum", *parts):
                return self._folded(parts, "NAdd", "+", ZERO_NUMBER)
            case ("product", *parts):
                return self._folded(parts, "NMul", "*", constant_number(Fraction(1)))
            case ("quotient", above, below):
                first, second = self.number(above), self.number(below)
                piece = compare_coq_numbers(second, "!=", ZERO_NUMBER)
                self.need(piece, nested=bool(second.ratio.below))
                ratio = first.ratio * second.ratio.inverse()
                return CoqNumber(f"({first.text} / {second.text})", f"(NDiv {first.deep} {second.deep})", ratio)
            case ("power", base, int(exponent)) if exponent > 0:
                base_number = self.number(base)
                ratio = base_number.ratio
                for _ in range(exponent - 1):
                    ratio = ratio * base_number.ratio
                return CoqNumber(f"({base_number.text} ^ {exponent})", f"(NPow {base_number.deep} {exponent})", ratio)
            case ("least" | "greatest" as which, *parts) if parts:
                return self._extreme_number(which, [self.number(part) for part in parts])
        raise ProofError(f"not a number: {term!r:.80}")

    def _folded(self, parts: Sequence[Statement], word: str, sign: str, empty: CoqNumber) -> CoqNumber:
        if not parts:
            return empty
        numbers = [self.number(part) for part in parts]
        total = numbers[0]
        for part in numbers[1:]:
            ratio = total.ratio + part.ratio if sign == "+" else total.ratio * part.ratio
            total = CoqNumber(f"({total.text} {sign} {part.text})", f"({word} {total.deep} {part.deep})", ratio)
        return total

    def _extreme_number(self, function: str, values: list[CoqNumber]) -> CoqNumber:
        word = "largest_number" if function == "greatest" else "least_number"
        others = "; ".join(value.text for value in values[1:])
        text = f"({word} {values[0].text} [{others}])"
        name, variable, place = self._value(text, order=False)
        extreme = CoqNumber(self.space.texts[name], f"(NVar {key_name(variable // 2)})", Ratio(Polynomial.name(name)))
        bounds = [compare_coq_numbers(extreme, ">=" if function == "greatest" else "<=", value) for value in values]
        cases = [compare_coq_numbers(extreme, "=", value) for value in values]
        place = place or self._bounded(bounds, cases, f"({word}_spec [{others}] {values[0].text})")
        self._note(bounds, cases, place)
        return CoqNumber(text, extreme.deep, extreme.ratio)

    def _bounded(self, bounds: list[CoqPiece], cases: list[CoqPiece], proof: str) -> int:
        return self._known(
            nested("And", [*(piece.deep for piece in bounds), nested("Or", [piece.deep for piece in cases])]), proof
        )

    def _note(self, bounds: list[CoqPiece], cases: list[CoqPiece], law: int) -> None:
        self.events += [DerivedComparison(piece, law, place) for place, piece in enumerate(bounds)]
        self.events.append(Cases(tuple((piece,) for piece in cases), law, len(bounds), None))

    def order(self, term: Statement) -> CoqOrder:
        """Return an order, and record its needs and its auxiliary values."""
        match term:
            case ("one",):
                return UNIT
            case ("quantity", str(name)):
                variable = self.space.variables[name] // 2
                return CoqOrder(self.space.texts[name], f"(TVar {key_name(variable)})", {name: Ratio(ONE)})
            case ("fixed", Fraction() as power, Fraction() as log):
                first, second = constant_number(power), constant_number(log)
                text = f"((scale ^^ {first.text}) ** (log_scale ^^ {second.text}))"
                deep = f"(TTimes (TRaised (TVar k1) {first.deep}) (TRaised (TVar k2) {second.deep}))"
                return CoqOrder(text, deep, {SCALE: first.ratio, LOG_SCALE: second.ratio})
            case ("times", *parts):
                total = UNIT
                for place, part in enumerate(parts):
                    factor_order = self.order(part)
                    total = product_order(total, factor_order) if place else factor_order
                return total
            case ("raised", base, exponent):
                inner = self.order(base)
                return raised(inner, self.number(exponent))
            case ("plus" | "greatest" | "least" as which, *parts) if parts:
                return self._extreme([self.order(part) for part in parts], least=which == "least")
            case ("log", argument):
                return self._log(argument)
            case ("series", lower, upper, tuple(terms)) if terms:
                start, end = self.order(lower), None if upper is None else self.order(upper)
                self.need(compare_orders(start, ">~", UNIT, "order"))
                if end is not None:
                    self.need(compare_orders(end, ">~", start, "order"))
                ratio = ratio_of(upper or lower, lower)
                series = []
                for factor, exponent in terms:
                    weight = self.order(factor)
                    series.append(self._series(start, end, ratio, weight, self.number(exponent)))
                return self._extreme(series, least=False)
        raise ProofError(f"not an order: {term!r:.80}")

    def _extreme(self, values: list[CoqOrder], *, least: bool) -> CoqOrder:
        if len(values) == 1:
            return values[0]
        word = "least" if least else "largest"
        others = "; ".join(value.text for value in values[1:])
        text = f"({word} {values[0].text} [{others}])"
        name, variable, place = self._value(text, order=True)
        extreme = CoqOrder(self.space.texts[name], f"(TVar {key_name(variable // 2)})", {name: Ratio(ONE)})
        bounds = [compare_orders(extreme, "<~" if least else ">~", value, "order") for value in values]
        cases = [compare_orders(extreme, "~", value, "order") for value in values]
        place = place or self._bounded(bounds, cases, f"({word}_spec [{others}] {values[0].text})")
        self._note(bounds, cases, place)
        return CoqOrder(text, extreme.deep, extreme.ratios)

    def _log(self, argument: Statement) -> CoqOrder:
        inside = self.order(argument)
        guard = compare_orders(inside, ">~", UNIT, "order")
        self.need(guard)
        text = f"(log_of {self.space.logs} {inside.text})"
        name, variable, place = self._value(text, order=True)
        logarithm = CoqOrder(self.space.texts[name], f"(TVar {key_name(variable // 2)})", {name: Ratio(ONE)})
        cases = self._logs(inside, argument, logarithm, None)
        self._guarded(guard, cases, place, f"(log_spec {self.space.logs} {inside.text})")
        return CoqOrder(text, logarithm.deep, logarithm.ratios)

    def _logs(
        self, inside: CoqOrder, argument: Statement, name: CoqOrder, factor: CoqOrder | None
    ) -> list[tuple[CoqPiece, ...]]:
        """Return the cases for a name that is the logarithm of an order, times `factor` if there is one."""
        log_log = CoqOrder(f"(log_log_scale {self.space.logs})", log_log_term(self.space), {LOG_LOG_SCALE: Ratio(ONE)})
        own_log = self._own_log(f"(log_of {self.space.logs} {inside.text})", argument)

        def is_with(value: CoqOrder) -> CoqPiece:
            return compare_orders(name, "~", value if factor is None else product_order(factor, value), "order")

        return [
            (compare_orders(inside, ">>", UNIT, "power"), is_with(LOG_ORDER)),
            (
                compare_orders(inside, "~", UNIT, "power"),
                compare_orders(inside, ">~", LOG_ORDER, "order"),
                is_with(log_log),
            ),
            (
                compare_orders(inside, ">>", UNIT, "order"),
                compare_orders(inside, "<<", LOG_ORDER, "order"),
                compare_orders(own_log, ">~", UNIT, "order"),
                compare_orders(own_log, "<~", log_log, "order"),
                compare_orders(own_log, "<<", inside, "order"),
                is_with(own_log),
            ),
            (
                compare_orders(inside, "~", UNIT, "order"),
                compare_orders(name, "~", UNIT if factor is None else factor, "order"),
            ),
        ]

    def _own_log(self, text: str, argument: Statement) -> CoqOrder:
        """Return the logarithm of an argument between 1 and `log t`, which has the same variable in all laws."""
        name = name_of_log(argument)
        if name not in self.space.variables:
            self.space.value(name, text, order=True)
        return CoqOrder(
            self.space.texts[name], f"(TVar {key_name(self.space.variables[name] // 2)})", {name: Ratio(ONE)}
        )

    def _guarded(self, guard: CoqPiece, cases: Sequence[tuple[CoqPiece, ...]], place: int, proof: str) -> None:
        if not place:
            all_cases = nested("Or", [nested("And", [piece.deep for piece in case]) for case in cases])
            place = self._known(f"(If {guard.deep} {all_cases})", proof)
        self.events.append(Cases(tuple(cases), place, 0, guard))

    def _series(
        self, lower: CoqOrder, upper: CoqOrder | None, ratio: Statement, factor: CoqOrder, exponent: CoqNumber
    ) -> CoqOrder:
        """Return the order of `sum(k = lower..upper, factor * k^exponent)`; write s for minus the exponent."""
        more = CoqNumber(f"(1 + {exponent.text})", f"(NAdd (NInt z1) {exponent.deep})", Ratio(ONE) + exponent.ratio)
        at_lower = product_order(factor, raised(lower, more))
        if upper is None:
            self.need(compare_coq_numbers(more, "<", ZERO_NUMBER))
            return CoqOrder(f"(tail_series {lower.text} {factor.text} {exponent.text})", at_lower.deep, at_lower.ratios)
        logs, at_upper = self.space.logs, product_order(factor, raised(upper, more))
        text = f"(series {logs} {lower.text} {upper.text} {factor.text} {exponent.text})"
        name, variable, place = self._value(text, order=True)
        sum_order = CoqOrder(self.space.texts[name], f"(TVar {key_name(variable // 2)})", {name: Ratio(ONE)})
        balanced = compare_coq_numbers(more, "=", ZERO_NUMBER)
        from_one = lower is UNIT
        between = upper if from_one else product_order(upper, raised(lower, constant_number(Fraction(-1))))
        cases = [
            (compare_coq_numbers(more, ">", ZERO_NUMBER), compare_orders(sum_order, "~", at_upper, "order")),
            *((balanced, *case) for case in self._logs(between, ratio, sum_order, factor)),
            (compare_coq_numbers(more, "<", ZERO_NUMBER), compare_orders(sum_order, "~", at_lower, "order")),
        ]
        words = ("series_from_one_spec", logs) if from_one else ("series_spec", logs, lower.text)
        proof = f"({' '.join((*words, upper.text, factor.text, exponent.text))})"
        self._guarded(compare_orders(upper, ">~", lower, "order"), cases, place, proof)
        return CoqOrder(text, sum_order.deep, sum_order.ratios)


def log_log_term(space: CoqSpace) -> Deep:
    """Return `log log t` as data; it gets a variable when it is first used."""
    if LOG_LOG_SCALE not in space.variables:
        space.value(LOG_LOG_SCALE, f"(log_log_scale {space.logs})", order=True)
    return f"(TVar {key_name(space.variables[LOG_LOG_SCALE] // 2)})"


def nested(word: str, parts: Sequence[Deep]) -> Deep:
    """Return parts joined in pairs, from the right."""
    nested = parts[-1]
    for part in reversed(parts[:-1]):
        nested = f"({word} {part} {nested})"
    return nested


# Whole laws ----------------------------------------------------------------------------------------------------------
