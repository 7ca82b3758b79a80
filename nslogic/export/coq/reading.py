"""Laws of the kernel in Coq: as a proposition that people read, and as data for the checker of the prelude.

The two say the same by computation, which Coq verifies in every theorem. Both are written from the law itself, not from
what the kernel makes of it; the polynomials into which the kernel turns a law are claimed here, and checked by Coq.
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
from nslogic.export.coq.space import CoqSpace, Deep, key
from nslogic.kernel import (
    LOG_LOG_SCALE,
    LOG_SCALE,
    ONE,
    SCALE,
    Definition,
    Fact,
    Polynomial,
    ProofError,
    Ratio,
    Statement,
    expanded,
    is_false,
    name_of_log,
    ratio_of,
)


@dataclass(frozen=True)
class Need:
    """What must hold for a law to have a meaning; `nested` if the number that must not vanish has a denominator."""

    piece: CoqPiece
    nested: bool = False


@dataclass(frozen=True)
class DerivedComparison:
    """One of several comparisons that follow from what an auxiliary value is; `law` is the key of all of them."""

    piece: CoqPiece
    law: int
    position: int


@dataclass(frozen=True)
class Cases:
    """Cases of which one holds, below `law`: after so many bounds, or where `guard` holds (which is a need)."""

    cases: tuple[tuple[CoqPiece, ...], ...]
    law: int
    bounds: int
    guard: CoqPiece | None

    @property
    def kept(self) -> list[int]:
        """Return which of the cases the kernel looks at: those that are not false without any name."""
        return [place for place, case in enumerate(self.cases) if not any(is_false(one.fact) for one in case)]


Event: TypeAlias = Need | DerivedComparison | Cases


@dataclass
class Reader:
    """Read one comparison under the names that the kernel gives its auxiliary values, noting what arises in order."""

    space: CoqSpace
    prefix: str
    law: Statement
    events: list[Event] = field(default_factory=list)
    names: int = 0

    def piece(self) -> CoqPiece:
        """Return what the comparison says beside its needs."""
        match self.law:
            case ("order", str(relation), left, right, bool(powers_only)):
                first, second = self.order(left), self.order(right)
                return compare_orders(first, relation, second, "power" if powers_only else "order")
            case ("real", str(relation), one, two):
                above, below = self.number(one), self.number(two)
                return compare_coq_numbers(above, relation, below)
        raise ProofError(f"not a comparison: {self.law!r:.80}")

    def _value(self, text: str, *, order: bool) -> tuple[str, int, int]:
        """Return an auxiliary value by its name, its variable, and the key of what is known of it (0 if it is new)."""
        known = self.space.read.setdefault(self.law, [])
        self.names += 1
        name = f"{self.prefix}#{self.names}"
        if len(known) < self.names:
            own = self.space.value(name, text, order=order)
            known.append((own, self.space.variables[name], 0))
            return name, self.space.variables[name], 0
        own, variable, law = known[self.names - 1]
        self.space.alias(name, own)
        self.space.variables[name] = variable
        return name, variable, law

    def _known(self, deep: Deep, proof: str) -> int:
        law = self.space.law(deep, proof)
        known = self.space.read[self.law]
        own, variable, _ = known[self.names - 1]
        known[self.names - 1] = own, variable, law
        return law

    def need(self, piece: CoqPiece, *, nested: bool = False) -> None:
        """Note what must hold for the law to have a meaning."""
        self.events.append(Need(piece, nested))

    def number(self, term: Statement) -> CoqNumber:
        """Return a number, and note its denominators as needs."""
        match term:
            case ("number", Fraction() as value):
                return constant_number(value)
            case ("parameter", str(name)):
                text, variable = self.space.texts[name], self.space.variables[name] // 2
                return CoqNumber(text, f"(NVar {key(variable)})", Ratio(Polynomial.name(name)))
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
                one = self.number(base)
                ratio = one.ratio
                for _ in range(exponent - 1):
                    ratio = ratio * one.ratio
                return CoqNumber(f"({one.text} ^ {exponent})", f"(NPow {one.deep} {exponent})", ratio)
            case ("least" | "greatest" as which, *parts) if parts:
                return self._extreme_number(which, [self.number(part) for part in parts])
        raise ProofError(f"not a number: {term!r:.80}")

    def _folded(self, parts: Sequence[Statement], word: str, sign: str, empty: CoqNumber) -> CoqNumber:
        if not parts:
            return empty
        found = [self.number(part) for part in parts]
        total = found[0]
        for part in found[1:]:
            ratio = total.ratio + part.ratio if sign == "+" else total.ratio * part.ratio
            total = CoqNumber(f"({total.text} {sign} {part.text})", f"({word} {total.deep} {part.deep})", ratio)
        return total

    def _extreme_number(self, which: str, values: list[CoqNumber]) -> CoqNumber:
        word = "largest_number" if which == "greatest" else "least_number"
        rest = "; ".join(value.text for value in values[1:])
        text = f"({word} {values[0].text} [{rest}])"
        name, variable, place = self._value(text, order=False)
        own = CoqNumber(self.space.texts[name], f"(NVar {key(variable // 2)})", Ratio(Polynomial.name(name)))
        bounds = [compare_coq_numbers(own, ">=" if which == "greatest" else "<=", value) for value in values]
        cases = [compare_coq_numbers(own, "=", value) for value in values]
        place = place or self._bounded(bounds, cases, f"({word}_spec [{rest}] {values[0].text})")
        self._note(bounds, cases, place)
        return CoqNumber(text, own.deep, own.ratio)

    def _bounded(self, bounds: list[CoqPiece], cases: list[CoqPiece], proof: str) -> int:
        return self._known(
            _nested("And", [*(one.deep for one in bounds), _nested("Or", [one.deep for one in cases])]), proof
        )

    def _note(self, bounds: list[CoqPiece], cases: list[CoqPiece], law: int) -> None:
        self.events += [DerivedComparison(one, law, place) for place, one in enumerate(bounds)]
        self.events.append(Cases(tuple((one,) for one in cases), law, len(bounds), None))

    def order(self, term: Statement) -> CoqOrder:
        """Return an order, and note its needs and its auxiliary values."""
        match term:
            case ("one",):
                return UNIT
            case ("quantity", str(name)):
                variable = self.space.variables[name] // 2
                return CoqOrder(self.space.texts[name], f"(TVar {key(variable)})", {name: Ratio(ONE)})
            case ("fixed", Fraction() as power, Fraction() as log):
                first, second = constant_number(power), constant_number(log)
                text = f"((scale ^^ {first.text}) ** (log_scale ^^ {second.text}))"
                deep = f"(TTimes (TRaised (TVar k1) {first.deep}) (TRaised (TVar k2) {second.deep}))"
                return CoqOrder(text, deep, {SCALE: first.ratio, LOG_SCALE: second.ratio})
            case ("times", *parts):
                total = UNIT
                for place, part in enumerate(parts):
                    one = self.order(part)
                    total = product_order(total, one) if place else one
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
                found = []
                for factor, exponent in terms:
                    weight = self.order(factor)
                    found.append(self._series(start, end, ratio, weight, self.number(exponent)))
                return self._extreme(found, least=False)
        raise ProofError(f"not an order: {term!r:.80}")

    def _extreme(self, values: list[CoqOrder], *, least: bool) -> CoqOrder:
        if len(values) == 1:
            return values[0]
        word = "least" if least else "largest"
        rest = "; ".join(value.text for value in values[1:])
        text = f"({word} {values[0].text} [{rest}])"
        name, variable, place = self._value(text, order=True)
        own = CoqOrder(self.space.texts[name], f"(TVar {key(variable // 2)})", {name: Ratio(ONE)})
        bounds = [compare_orders(own, "<~" if least else ">~", value, "order") for value in values]
        cases = [compare_orders(own, "~", value, "order") for value in values]
        place = place or self._bounded(bounds, cases, f"({word}_spec [{rest}] {values[0].text})")
        self._note(bounds, cases, place)
        return CoqOrder(text, own.deep, own.ratios)

    def _log(self, argument: Statement) -> CoqOrder:
        inside = self.order(argument)
        guard = compare_orders(inside, ">~", UNIT, "order")
        self.need(guard)
        text = f"(log_of {self.space.logs} {inside.text})"
        name, variable, place = self._value(text, order=True)
        own = CoqOrder(self.space.texts[name], f"(TVar {key(variable // 2)})", {name: Ratio(ONE)})
        cases = self._logs(inside, argument, own, None)
        self._guarded(guard, cases, place, f"(log_spec {self.space.logs} {inside.text})")
        return CoqOrder(text, own.deep, own.ratios)

    def _logs(
        self, inside: CoqOrder, argument: Statement, name: CoqOrder, factor: CoqOrder | None
    ) -> list[tuple[CoqPiece, ...]]:
        """Return the cases of a name that is the logarithm of an order, times a factor where there is one."""
        log_log = CoqOrder(f"(log_log_scale {self.space.logs})", log_log_term(self.space), {LOG_LOG_SCALE: Ratio(ONE)})
        own = self._own_log(f"(log_of {self.space.logs} {inside.text})", argument)

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
                compare_orders(own, ">~", UNIT, "order"),
                compare_orders(own, "<~", log_log, "order"),
                compare_orders(own, "<<", inside, "order"),
                is_with(own),
            ),
            (
                compare_orders(inside, "~", UNIT, "order"),
                compare_orders(name, "~", UNIT if factor is None else factor, "order"),
            ),
        ]

    def _own_log(self, text: str, argument: Statement) -> CoqOrder:
        """Return the logarithm of what is between 1 and `log t`, which has one variable wherever it is spoken of."""
        name = name_of_log(argument)
        if name not in self.space.variables:
            self.space.value(name, text, order=True)
        return CoqOrder(self.space.texts[name], f"(TVar {key(self.space.variables[name] // 2)})", {name: Ratio(ONE)})

    def _guarded(self, guard: CoqPiece, cases: Sequence[tuple[CoqPiece, ...]], place: int, proof: str) -> None:
        if not place:
            all_cases = _nested("Or", [_nested("And", [one.deep for one in case]) for case in cases])
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
        own = CoqOrder(self.space.texts[name], f"(TVar {key(variable // 2)})", {name: Ratio(ONE)})
        balanced = compare_coq_numbers(more, "=", ZERO_NUMBER)
        from_one = lower is UNIT
        between = upper if from_one else product_order(upper, raised(lower, constant_number(Fraction(-1))))
        cases = [
            (compare_coq_numbers(more, ">", ZERO_NUMBER), compare_orders(own, "~", at_upper, "order")),
            *((balanced, *case) for case in self._logs(between, ratio, own, factor)),
            (compare_coq_numbers(more, "<", ZERO_NUMBER), compare_orders(own, "~", at_lower, "order")),
        ]
        words = ("series_from_one_spec", logs) if from_one else ("series_spec", logs, lower.text)
        proof = f"({' '.join((*words, upper.text, factor.text, exponent.text))})"
        self._guarded(compare_orders(upper, ">~", lower, "order"), cases, place, proof)
        return CoqOrder(text, own.deep, own.ratios)


def log_log_term(space: CoqSpace) -> Deep:
    """Return `log log t` as data, with a variable of its own from where it is first spoken of."""
    if LOG_LOG_SCALE not in space.variables:
        space.value(LOG_LOG_SCALE, f"(log_log_scale {space.logs})", order=True)
    return f"(TVar {key(space.variables[LOG_LOG_SCALE] // 2)})"


def _nested(word: str, parts: Sequence[Deep]) -> Deep:
    """Return parts joined from the right, two at a time."""
    found = parts[-1]
    for part in reversed(parts[:-1]):
        found = f"({word} {part} {found})"
    return found


# Whole laws ----------------------------------------------------------------------------------------------------------

TRUE_DEEP, TRUE_TEXT = "(Number EQ (NInt z0) (NInt z0))", "0 = 0"


def needs_of(reader: Reader) -> list[Need]:
    """Return the needs that say something, once all of a law has been read."""
    return [event for event in reader.events if isinstance(event, Need) and not event.piece.plain]


def law_in(space: CoqSpace, law: Statement, kind: type[Reader] = Reader) -> tuple[str, Deep]:
    """Return a law without an optimum as a proposition and as data; `kind` reads its comparisons."""
    match expanded(law):
        case ("and", *parts):
            return _joined(space, parts, kind, "And", "/\\")
        case ("or", *parts) if parts:
            return _joined(space, parts, kind, "Or", "\\/")
        case ("if", guard, said):
            text, deep = law_in(space, said, kind)
            for one in reversed(guard):
                first, second = law_in(space, one, kind)
                text, deep = f"({first} -> {text})", f"(If {second} {deep})"
            return text, deep
        case ("not", said):
            text, deep = law_in(space, said, kind)
            return f"(~ {text})", f"(Not {deep})"
        case (("order" | "real"), *_) as atom:
            reader = kind(space, f"law{len(space.read)}", atom)
            piece = reader.piece()
            pieces = [*(need.piece for need in needs_of(reader)), piece]
            text = " /\\ ".join(one.text for one in pieces)
            return f"({text})", _nested("And", [one.deep for one in pieces])
    raise ProofError(f"this is not written for Coq: {law!r:.80}")


def _joined(space: CoqSpace, parts: Sequence[Statement], kind: type[Reader], word: str, sign: str) -> tuple[str, Deep]:
    if not parts:
        return f"({TRUE_TEXT})", TRUE_DEEP
    found = [law_in(space, part, kind) for part in parts]
    return f"({f' {sign} '.join(text for text, _ in found)})", _nested(word, [deep for _, deep in found])


def as_facts(reader: Reader, said: CoqPiece) -> list[tuple[Fact, Event | CoqPiece, int]]:
    """Return the facts that the kernel makes of a law, in its order, each with what it comes from.

    The number is a place among the cases where only one case is left, and else -1.
    """
    found: list[tuple[Fact, Event | CoqPiece, int]] = []
    for event in reader.events:
        if not isinstance(event, Cases):
            if not event.piece.plain:
                found.append((event.piece.fact, event, -1))
            continue
        kept = [event.cases[place] for place in event.kept]
        if event.guard is not None and len(kept) == 1:
            found += [(one.fact, event, place) for place, one in enumerate(kept[0]) if not one.plain]
        elif event.guard is not None:
            cases = tuple(tuple(one.fact for one in case if not one.plain) for case in kept)
            found.append((Definition(cases), event, -1))
        else:
            found.append((Definition(tuple((one.fact,) for (one,) in event.cases)), event, -1))
    return [*found, (said.fact, said, -1)]
