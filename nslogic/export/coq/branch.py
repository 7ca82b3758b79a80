"""One place of a proof for the checker of the Coq prelude: the facts that are known there, by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from nslogic.export.coq.comparisons import LOG_ORDER, UNIT, CoqOrder, CoqPiece, compare_orders
from nslogic.export.coq.reading import Cases, log_log_term
from nslogic.export.coq.space import (
    KEY_STEP,
    CoqSpace,
    CoqTerms,
    Deep,
    form_terms,
    integer,
    integer_scale,
    keys,
    polynomial_terms,
    speaks_of_logs,
    written,
)
from nslogic.export.coq.space import key as name_of
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


class LeftOutError(ProofError):
    """A proof that Coq cannot check, with the reason."""


@dataclass(frozen=True)
class KnownFact:
    """A fact that the checker has under a key: the kernel's fact times a positive number."""

    key: int
    fact: Real | Vector
    scale: int


@dataclass(frozen=True)
class Waiting:
    """A fact that follows from the comparison under a key, given facts (by name) that denominators do not vanish."""

    piece: CoqPiece
    key: int
    nonzero: tuple[str, ...]
    nested: tuple[int, ...] = ()


@dataclass(frozen=True)
class Bounded:
    """A fact about an auxiliary value: one part of what is known of it."""

    piece: CoqPiece
    law: int
    position: int
    count: int
    nonzero: tuple[str, ...]


@dataclass(frozen=True)
class OpenCases:
    """Cases of which one holds; `guard` names the need below which they do, if that says something."""

    cases: Cases
    guard: str | None
    nonzero: tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """A law that holds or fails, under a key; `label` names the hypothesis of an optimum."""

    law: Statement
    holds: bool
    key: int
    label: str = ""


CheckerEntry: TypeAlias = KnownFact | Waiting | Bounded | OpenCases | Said


@dataclass
class Instances:
    """The competitors for which a proof uses each optimum: by label, the numbers of the steps."""

    steps: dict[str, list[str]] = field(default_factory=dict)
    found: dict[tuple[str, str], tuple[Deep, str]] = field(default_factory=dict)


@dataclass
class Branch:
    """One place of a proof, with the text of the checker's steps that led there."""

    space: CoqSpace
    instances: Instances
    entries: dict[str, CheckerEntry]
    next: int = 2
    text: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    parts: dict[int, list[int]] = field(default_factory=dict)

    def child(self, learned: int) -> Branch:
        """Return the place where one case is treated, after some facts were learned."""
        following = self.next + KEY_STEP * learned
        return Branch(self.space, self.instances, dict(self.entries), following, parts=dict(self.parts))

    def key(self) -> int:
        """Return the key of the next fact."""
        self.next += KEY_STEP
        return self.next - KEY_STEP

    def do(self, text: str, after: str = "") -> None:
        """Write a step down that has one place to go on, and what stands behind that place."""
        self.text.append(f"({text} ")
        self.ends.append(f"{after})")

    def finished(self, last: str) -> str:
        """Return the whole text, with a last step that closes this place."""
        return "".join([*self.text, last, *reversed(self.ends)])

    # Laws ------------------------------------------------------------------------------------------------------------

    def unfold(self, key: int, learned: int) -> list[int]:
        """Write down that a law is unfolded; return the keys of what it gives."""
        self.do(f"Unfold {name_of(key)}")
        return [self.key() for _ in range(learned)]

    def chain(self, key: int, count: int) -> list[int]:
        """Return the keys of the parts of a law that has them one in the other, two at a time."""
        if key not in self.parts:
            found: list[int] = []
            rest = key
            for _ in range(count - 1):
                first, rest = self.unfold(rest, 2)
                found.append(first)
            self.parts[key] = [*found, rest]
        return self.parts[key]

    # Facts -----------------------------------------------------------------------------------------------------------

    def known(self, name: str) -> KnownFact:
        """Return a numeric fact by its name, clearing denominators now if that was not done yet."""
        entry = self.entries.get(name)
        if isinstance(entry, Bounded):
            entry = Waiting(entry.piece, self.chain(entry.law, entry.count)[entry.position], entry.nonzero)
        if isinstance(entry, Waiting):
            entry = self.cleared(entry.piece, entry.key, entry.nonzero)
            self.entries[name] = entry
        if not isinstance(entry, KnownFact):
            raise ProofError(f"there is no number or order called {name}")
        return entry

    def cleared(self, piece: CoqPiece, key: int, nonzero: Sequence[str]) -> KnownFact:
        """Write down the polynomial that a comparison is about."""
        factors = {}
        for name in nonzero:
            one = self.known(name)
            assert isinstance(one.fact, Real), "what does not vanish is a number"
            factors[one.fact.value] = one
        denominators = [one.key for one in factors.values()] + self._numerators(nonzero)
        even = piece.fact.relation in (">=", ">")
        squares, others, scale = [], [], 1
        for factor, exponent in piece.common.items():
            one = factors[factor]
            scale *= one.scale**exponent
            if even:
                squares += [one.key] * (exponent // 2)
            else:
                others += [one.key] * exponent
        own = scale_in(piece.fact)
        terms = written(fact_terms(self.space, piece.fact, own))
        self.do(
            f"Clear {name_of(key)} {keys(denominators)} {integer(scale)} {integer(own)} {keys(squares)} {keys(others)} {terms}"
        )
        return KnownFact(self.key(), piece.fact, own)

    def _numerators(self, nonzero: Sequence[str]) -> list[int]:
        found: list[int] = []
        for name in nonzero:
            numerator = self.entries.get(f"numerator {name}")
            if isinstance(numerator, Waiting):
                before = [self.known(one).key for one in numerator.nonzero]
                self.do(f"Numerator {name_of(numerator.key)} {keys([*before, *found])}")
                numerator = KnownFact(self.key(), numerator.piece.fact, 1)
                self.entries[f"numerator {name}"] = numerator
            if isinstance(numerator, KnownFact):
                found.append(numerator.key)
        return found


def scale_in(fact: Real | Vector) -> int:
    """Return the least positive number that makes a fact integral."""
    return integer_scale([fact.value] if isinstance(fact, Real) else fact.form.values())


def fact_terms(space: CoqSpace, fact: Real | Vector, factor: Fraction | int) -> CoqTerms:
    """Return a fact times a number as terms of variables."""
    if isinstance(fact, Real):
        return polynomial_terms(space, fact.value, factor)
    return form_terms(space, fact.form, factor)


def start(space: CoqSpace, laws: Iterable[Statement]) -> dict[str, CheckerEntry]:
    """Return the facts that need no hypothesis; those about `log log t` only where a law has a logarithm."""
    found: dict[str, CheckerEntry] = {}
    for place, (name, fact) in enumerate(BUILT_IN.items()):
        assert isinstance(fact, Vector), "a fact about orders"
        if LOG_LOG_SCALE not in fact.form:
            found[name] = KnownFact(1 + KEY_STEP * place, fact, 1)
    return found | _of_log_log(space) if speaks_of_logs(laws) else found


def _of_log_log(space: CoqSpace) -> dict[str, CheckerEntry]:
    log_log = CoqOrder(f"(log_log_scale {space.logs})", log_log_term(space), {LOG_LOG_SCALE: Ratio(ONE)})
    pieces = (
        (compare_orders(log_log, ">~", UNIT, "order"), "least"),
        (compare_orders(LOG_ORDER, ">>", log_log, "order"), "most"),
    )
    names = [name for name, fact in BUILT_IN.items() if isinstance(fact, Vector) and LOG_LOG_SCALE in fact.form]
    return {
        name: Waiting(piece, space.law(piece.deep, f"(log_log_{which} {space.logs})"), ())
        for name, (piece, which) in zip(names, pieces, strict=True)
    }
