"""A theory as plain frozen data: the content of a file, imports included, with every name resolved."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, UnknownNameError
from nslogic.language.scope import Trend, nearest_name
from nslogic.language.terms import Law
from nslogic.printing import Brief, Printed
from nslogic.records import Record

if TYPE_CHECKING:
    from types import ModuleType

AxiomKind: TypeAlias = Literal["definition", "assumption", "hypothesis", "conjecture", "measurement"]
ExpectedVerdict: TypeAlias = Literal["consistent", "degenerate", "inconsistent", "unknown"]
ExponentBound: TypeAlias = Literal["exact", "at-least", "at-most"]
ExpectedClaim: TypeAlias = Literal["proved", "refuted", "open", "vacuous", "unknown"]


class Origin(Record):
    """The origin of a statement: a file, and the path of keys and list positions in it."""

    file: str
    path: tuple[str | int, ...]


class WrittenLaw(Brief, Record):
    """A law, with its text and origin."""

    text: str
    law: Law
    origin: Origin

    def in_short(self) -> str:
        """Return its text."""
        return self.text


class QuantityDeclaration(Brief, Record):
    """A positive function of the hidden scale."""

    name: str
    trend: Trend
    meaning: str
    symbol: str | None
    origin: Origin

    def in_short(self) -> str:
        """Return its name and trend."""
        return f"{self.name}: {self.trend}"


class ParameterDeclaration(Brief, Record):
    """A number that does not scale; the file may give a `value`, a `value` with an `error`, or an `interval`.

    `shared` is the word under which several files declare the same parameter. Where an import shares a parameter with
    the importing file, its declaration is kept, with its own `where` and `value`, and `same_as` is the name that all laws
    use for the parameter.
    """

    name: str
    meaning: str
    where: tuple[WrittenLaw, ...]
    value: Fraction | None
    error: Fraction | None
    interval: tuple[Fraction, Fraction] | None
    level: Fraction | None
    shared: str | None
    symbol: str | None
    origin: Origin
    same_as: str | None = None

    def in_short(self) -> str:
        """Return its name."""
        return self.name


class Optimum(Brief, Record):
    """`minimise` (or maximise) `target` over the orders of `over`, subject to the laws of the axioms `subject_to`."""

    direction: Literal["minimise", "maximise"]
    target: str
    over: tuple[str, ...]
    subject_to: tuple[str, ...]
    ignoring_logs: bool

    def in_short(self) -> str:
        """Return the target and the chosen quantities."""
        return f"{self.direction} {self.target} over {', '.join(self.over)}"


class Axiom(Brief, Record):
    """One axiom: laws that are assumed together, or an optimum; it says nothing where `when` does not hold."""

    id: str
    laws: tuple[WrittenLaw, ...]
    optimum: Optimum | None
    when: tuple[WrittenLaw, ...]
    kind: AxiomKind
    text: str
    source: str
    cost: Fraction
    origin: Origin

    def in_short(self) -> str:
        """Return its label, and what it says."""
        return f"{self.id}: {'; '.join(law.text for law in self.laws) or 'an optimum'}"


class Condition(Brief, Record):
    """The laws of a regime's `where`, under one label: `where(redundancy)`, or `where(song.redundancy)` of an import."""

    name: str
    laws: tuple[WrittenLaw, ...]
    origin: Origin

    def in_short(self) -> str:
        """Return its label, and what it says."""
        return f"{self.name}: {'; '.join(law.text for law in self.laws)}"


class Regime(Brief, Record):
    """A named set of axioms with its conditions and the trends that differ in it, imports included."""

    name: str
    title: str
    axioms: tuple[str, ...]
    where: tuple[Condition, ...]
    trends: tuple[tuple[str, Trend], ...]
    expect: ExpectedVerdict
    origin: Origin

    def in_short(self) -> str:
        """Return its name, and its axioms."""
        return f"{self.name}: {', '.join(self.axioms)}"


class Claim(Brief, Record):
    """A law that the source says follows in some regimes; `regimes` is empty only if none is expected to be consistent.

    `published` is the exponent that the source states, in its own few words; empty if it states none.
    """

    id: str
    law: WrittenLaw
    regimes: tuple[str, ...]
    expect: ExpectedClaim
    text: str
    source: str
    origin: Origin
    published: str = ""

    def in_short(self) -> str:
        """Return its label, and what it says."""
        return f"{self.id}: {self.law.text}"


class SpotCheck(Brief, Record):
    """A simulation that measures an exponent of this theory."""

    id: str
    axiom: str | None
    claim: str | None
    experiment: str
    settings: tuple[tuple[str, object], ...]
    tolerance: Fraction | None
    origin: Origin


class ExponentDeclaration(Brief, Record):
    """A named exponent that can be measured: derived in a regime as the power of `base` in `target`, or a parameter.

    `bound` says whether the theory gives its value, or how large it is at least or at most.
    """

    name: str
    target: str
    base: str
    regime: str
    parameter: str | None
    bound: ExponentBound
    source: str
    origin: Origin

    def in_short(self) -> str:
        """Return its name, and what it is the exponent of."""
        return f"{self.name}: " + (self.parameter or f"{self.target} in {self.base}, {self.regime}")


class Correlation(Brief, Record):
    """The correlation of the errors of two measured parameters."""

    first: str
    second: str
    value: Fraction
    source: str
    origin: Origin

    def in_short(self) -> str:
        """Return the two parameters, and the correlation."""
        return f"{self.first}, {self.second}: {self.value}"


class Notes(Record):
    """What a reader should know of a theory: paragraphs on what it assumes, what follows, and what is disputed."""

    assumes: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()


class Theory(Printed, Record):
    """A whole theory; imported names carry their prefix (`song.alpha`), identified quantities this file's name.

    `sources` maps each file, imported ones too, to its text.
    """

    name: str
    title: str
    cite: str
    arxiv: str | None
    doi: str | None
    summary: str
    language: int
    target: str | None
    base: str | None
    file: str
    quantities: tuple[QuantityDeclaration, ...]
    parameters: tuple[ParameterDeclaration, ...]
    axioms: tuple[Axiom, ...]
    regimes: tuple[Regime, ...]
    claims: tuple[Claim, ...]
    spotchecks: tuple[SpotCheck, ...]
    sources: tuple[tuple[str, str], ...]
    exponents: tuple[ExponentDeclaration, ...] = ()
    correlations: tuple[Correlation, ...] = ()
    notes: Notes = Notes()

    def in_short(self) -> str:
        """Return its name, and the numbers of its axioms, regimes and claims."""
        parts = (("axiom", self.axioms), ("regime", self.regimes), ("claim", self.claims))
        return f"{self.name}: " + ", ".join(
            f"{len(all_of)} {noun}{'' if len(all_of) == 1 else 's'}" for noun, all_of in parts
        )

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the texts of the file and of all its imports."""
        import hashlib  # loads OpenSSL, which few questions need

        digest = hashlib.sha256()
        for _, text in self.sources:
            content = text.encode()
            # the length first, so that two files never have the digest of one file with both texts
            digest.update(b"%d\n" % len(content))
            digest.update(content)
        return digest.hexdigest()

    def axiom(self, identifier: str) -> Axiom:
        """Return the axiom with this id.

        Raises:
            UnknownNameError: There is no such axiom; also an InvalidInputError and a KeyError.
        """
        for axiom in self.axioms:
            if _is_name(identifier, axiom.id):
                return axiom
        raise _no(self, "axiom", codes.UNKNOWN_AXIOM, identifier, [candidate.id for candidate in self.axioms])

    def regime(self, name: str) -> Regime:
        """Return the regime of this name.

        Raises:
            UnknownNameError: There is no such regime; also an InvalidInputError and a KeyError.
        """
        for regime in self.regimes:
            if _is_name(name, regime.name):
                return regime
        raise _no(self, "regime", codes.UNKNOWN_REGIME, name, [candidate.name for candidate in self.regimes])

    def with_axiom(
        self,
        law: object,
        *,
        id: str | None = None,  # noqa: A002 (the key of a theory file)
        when: object = None,
        kind: AxiomKind | None = None,
        text: str | None = None,
        source: str | None = None,
        cost: object = None,
    ) -> Theory:
        """Return this theory with one more axiom in every regime, read again with every check of a file.

        Args:
            law: A text in the law language, a SymPy relation, a list of several that are assumed together, or a dict with
                the keys of a table of `[[axioms]]`: `{"minimise": "loss", "over": ["N", "D"], "subject_to": ["A1"]}`.
            id: The label of the axiom; `added-1`, … if left out.
            when: Conditions on parameters, outside of which the axiom says nothing.
            kind: The kind of the axiom, as in a theory file.
            text: The axiom in words.
            source: The section or equation that it is from.
            cost: The cost of giving the axiom up in a repair.

        Raises:
            InvalidInputError: The law cannot be read, or the id is taken.
        """
        details = {"id": id, "when": when, "kind": kind, "text": text, "source": source, "cost": cost}
        changed: Theory = _changes().with_axiom(self, law, details)
        return changed

    def without(self, *axioms: str) -> Theory:
        """Return this theory without some axioms, read again with every check of a file.

        Raises:
            InvalidInputError: The theory's own file has no such axiom, or an optimum is subject to it.
        """
        changed: Theory = _changes().without(self, axioms)
        return changed


def _is_name(argument: object, name: str) -> bool:
    """Return whether an argument is a name; values of other types may compare in other ways."""
    return isinstance(argument, str) and argument == name


def _no(theory: Theory, sort: str, code: str, name: object, names: list[str]) -> UnknownNameError:
    short = str(name)[:60]
    close = nearest_name(short, names)
    remedy = f"did you mean `{close}`?" if close else f"it has {', '.join(names)}" if names else "it has none"
    return UnknownNameError((Diagnostic(code, f"{theory.name} has no {sort} `{short}`", None, remedy),))


def _changes() -> ModuleType:
    """Return the module that changes theories, by name: importing it would be a cycle, as it reads theories."""
    from importlib import import_module

    return import_module("nslogic.theory.changes")
