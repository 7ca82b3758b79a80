"""One case of a proof for the checker of the Coq prelude: the facts that are known in it, by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from nslogic.export.coq.comparisons import LOG_ORDER, UNIT, CoqOrder, CoqPiece, compare_orders
from nslogic.export.coq.entries import Bounded, CheckerEntry, Instances, KnownFact, Waiting
from nslogic.export.coq.numerals import CoqTerms, integer, integer_scale, key_name, keys, written
from nslogic.export.coq.reading import log_log_term
from nslogic.export.coq.space import KEY_STEP, CoqSpace, form_terms, polynomial_terms, speaks_of_logs
from nslogic.kernel import (
    BUILT_IN,
    LOG_LOG_SCALE,
    ONE,
    ProofError,
    Ratio,
    Real,
    Statement,
    Vector,
)


@dataclass
class Branch:
    """One case of a proof, with the text of the checker's steps that led to it."""

    space: CoqSpace
    instances: Instances
    entries: dict[str, CheckerEntry]
    next: int = 2
    text: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    parts: dict[int, list[int]] = field(default_factory=dict)

    def child(self, learned: int) -> Branch:
        """Return the branch of one case, after `learned` new facts."""
        following = self.next + KEY_STEP * learned
        return Branch(self.space, self.instances, dict(self.entries), following, parts=dict(self.parts))

    def key(self) -> int:
        """Return the key of the next fact."""
        self.next += KEY_STEP
        return self.next - KEY_STEP

    def do(self, text: str, after: str = "") -> None:
        """Write down a step with one continuation, and the text after the continuation."""
        self.text.append(f"({text} ")
        self.ends.append(f"{after})")

    def finished(self, last: str) -> str:
        """Return the whole text, with a last step that closes this case."""
        return "".join([*self.text, last, *reversed(self.ends)])

    # Laws ------------------------------------------------------------------------------------------------------------

    def unfold(self, key: int, learned: int) -> list[int]:
        """Write down that a law is unfolded, and return the keys of its parts."""
        self.do(f"Unfold {key_name(key)}")
        return [self.key() for _ in range(learned)]

    def chain(self, key: int, count: int) -> list[int]:
        """Return the keys of the parts of a law that nests them in pairs."""
        if key not in self.parts:
            keys_of_parts: list[int] = []
            remaining = key
            for _ in range(count - 1):
                first, remaining = self.unfold(remaining, 2)
                keys_of_parts.append(first)
            self.parts[key] = [*keys_of_parts, remaining]
        return self.parts[key]

    # Facts -----------------------------------------------------------------------------------------------------------

    def known(self, name: str) -> KnownFact:
        """Return a fact about numbers or orders by its name, clearing denominators if that is still to be done."""
        entry = self.entries.get(name)
        if isinstance(entry, Bounded):
            entry = Waiting(entry.piece, self.chain(entry.law, entry.count)[entry.position], entry.nonzero)
        if isinstance(entry, Waiting):
            entry = self.cleared(entry.piece, entry.key, entry.nonzero)
            self.entries[name] = entry
        if not isinstance(entry, KnownFact):
            raise ProofError(f"there is no fact about numbers or orders with the name {name}")
        return entry

    def cleared(self, piece: CoqPiece, key: int, nonzero: Sequence[str]) -> KnownFact:
        """Write down a comparison as a fact about polynomials, without denominators."""
        factors = {}
        for name in nonzero:
            known_fact = self.known(name)
            assert isinstance(known_fact.fact, Real), "only numbers can be denominators"
            factors[known_fact.fact.value] = known_fact
        denominators = [known_fact.key for known_fact in factors.values()] + self._numerators(nonzero)
        even = piece.fact.relation in (">=", ">")
        squares, factors_left, scale = [], [], 1
        for factor, exponent in piece.common.items():
            known_fact = factors[factor]
            scale *= known_fact.scale**exponent
            if even:
                squares += [known_fact.key] * (exponent // 2)
            else:
                factors_left += [known_fact.key] * exponent
        own_scale = scale_in(piece.fact)
        terms = written(fact_terms(self.space, piece.fact, own_scale))
        self.do(
            f"Clear {key_name(key)} {keys(denominators)} {integer(scale)} {integer(own_scale)} {keys(squares)} {keys(factors_left)} {terms}"
        )
        return KnownFact(self.key(), piece.fact, own_scale)

    def _numerators(self, nonzero: Sequence[str]) -> list[int]:
        numerator_keys: list[int] = []
        for name in nonzero:
            numerator = self.entries.get(f"numerator {name}")
            if isinstance(numerator, Waiting):
                before = [self.known(denominator).key for denominator in numerator.nonzero]
                self.do(f"Numerator {key_name(numerator.key)} {keys([*before, *numerator_keys])}")
                numerator = KnownFact(self.key(), numerator.piece.fact, 1)
                self.entries[f"numerator {name}"] = numerator
            if isinstance(numerator, KnownFact):
                numerator_keys.append(numerator.key)
        return numerator_keys


def scale_in(fact: Real | Vector) -> int:
    """Return the least positive number that makes a fact integral."""
    return integer_scale([fact.value] if isinstance(fact, Real) else fact.form.values())


def fact_terms(space: CoqSpace, fact: Real | Vector, factor: Fraction | int) -> CoqTerms:
    """Return a fact times a number as terms of variables."""
    if isinstance(fact, Real):
        return polynomial_terms(space, fact.value, factor)
    return form_terms(space, fact.form, factor)


def start(space: CoqSpace, laws: Iterable[Statement]) -> dict[str, CheckerEntry]:
    """Return the facts that need no hypothesis; those about `log log t` only if a law has a logarithm."""
    entries: dict[str, CheckerEntry] = {}
    for place, (name, fact) in enumerate(BUILT_IN.items()):
        assert isinstance(fact, Vector), "a fact about orders"
        if LOG_LOG_SCALE not in fact.form:
            entries[name] = KnownFact(1 + KEY_STEP * place, fact, 1)
    return entries | _of_log_log(space) if speaks_of_logs(laws) else entries


def _of_log_log(space: CoqSpace) -> dict[str, CheckerEntry]:
    log_log = CoqOrder(f"(log_log_scale {space.logs})", log_log_term(space), {LOG_LOG_SCALE: Ratio(ONE)})
    pieces = (
        (compare_orders(log_log, ">~", UNIT, "order"), "least"),
        (compare_orders(LOG_ORDER, ">>", log_log, "order"), "most"),
    )
    names = [name for name, fact in BUILT_IN.items() if isinstance(fact, Vector) and LOG_LOG_SCALE in fact.form]
    return {
        name: Waiting(piece, space.law(piece.deep, f"(log_log_{bound} {space.logs})"), ())
        for name, (piece, bound) in zip(names, pieces, strict=True)
    }
