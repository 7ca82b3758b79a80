"""What two theories, or two regimes, assume differently, and which conclusions change."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.limits import Limits
from nslogic.logic.results import ClaimVerdict, RegimeResult
from nslogic.memory import with_memory
from nslogic.printing import Brief, Printed
from nslogic.questions.derive import LawResult, derive_within
from nslogic.questions.readers import given_limits, positive, refuse, shown
from nslogic.questions.requests import TheoryLike, fields_from, regimes_from, theory_from
from nslogic.questions.same_laws import SameLaws, matched, names_in_laws
from nslogic.questions.session import Session
from nslogic.records import Record, replace
from nslogic.theory.exponent_names import VOCABULARY
from nslogic.theory.finding import with_regime
from nslogic.theory.model import Axiom, Claim, ParameterDeclaration, QuantityDeclaration, Regime, Theory, WrittenLaw

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from nslogic.language.scope import Trend
    from nslogic.questions.requests import Number

    class DiffNames(TypedDict, total=False):
        """Options of the question, as the command line names them."""

        sigma: Number


class LawChange(Brief, Record):
    """A law that was derived in both regimes: `target` as a power of `base`."""

    target: str
    base: str
    first: LawResult
    second: LawResult

    @property
    def undecided(self) -> bool:
        """Return whether a limit left open what follows in one of the regimes, so that it is not known whether it changes."""
        return bool(self.first.undecided or self.second.undecided)

    @property
    def changes(self) -> bool:
        """Return whether it differs in the second regime, as far as it was decided."""
        return not self.undecided and _laws(self.first) != _laws(self.second)

    def in_short(self) -> str:
        """Return both laws."""
        return f"{'; '.join(_laws(self.first)) or 'no law'} | {'; '.join(_laws(self.second)) or 'no law'}"


class ClaimChange(Brief, Record):
    """A claim of either theory, and what becomes of it in both regimes."""

    claim: Claim
    first: ClaimVerdict
    second: ClaimVerdict

    @property
    def undecided(self) -> bool:
        """Return whether a limit left one of the verdicts open."""
        return "unknown" in (self.first, self.second)

    @property
    def changes(self) -> bool:
        """Return whether the verdict differs in the second regime, as far as both were decided."""
        return not self.undecided and self.first != self.second

    def in_short(self) -> str:
        """Return the claim and both verdicts."""
        return f"{self.claim.law.text}: {self.first} | {self.second}"


class RegimeDiff(Brief, Record):
    """What two regimes assume differently, and what follows differently.

    Args:
        first: The regime of the first theory.
        second: The one of the second.
        same: Axioms that say the same, as pairs of labels.
        only_first: Axioms that the first regime alone has.
        only_second: Those that the second alone has.
        conditions_first: Laws of the first regime's `where` that the second does not have.
        conditions_second: Those of the second.
        trends: Quantities of both theories with their trends in both regimes, where these differ.
        parameters: Parameters of both theories that are declared differently.
        quantities_first: Quantities that the laws of the first regime alone mention.
        quantities_second: Those of the second.
        verdicts: The verdict on each regime.
        laws: Laws about quantities of both: what follows in each.
        claims: Claims that both can state.
    """

    first: Regime
    second: Regime
    same: tuple[tuple[str, str], ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    conditions_first: tuple[str, ...]
    conditions_second: tuple[str, ...]
    trends: tuple[tuple[str, Trend, Trend], ...]
    parameters: tuple[tuple[ParameterDeclaration, ParameterDeclaration], ...]
    quantities_first: tuple[str, ...]
    quantities_second: tuple[str, ...]
    verdicts: tuple[RegimeResult, RegimeResult]
    laws: tuple[LawChange, ...]
    claims: tuple[ClaimChange, ...]

    @property
    def assumptions_differ(self) -> bool:
        """Return whether anything is assumed differently."""
        return any(
            (
                *(self.only_first, self.only_second, self.conditions_first, self.conditions_second),
                *(self.trends, self.parameters),
            )
        )

    @property
    def verdict_changes(self) -> bool:
        """Return whether the second regime has another verdict, as far as both were decided."""
        first, second = (result.verdict for result in self.verdicts)
        return first != second and "unknown" not in (first, second)

    @property
    def conclusions_differ(self) -> bool:
        """Return whether a verdict, a law or a claim differs."""
        changed = any(law.changes for law in self.laws) or any(claim.changes for claim in self.claims)
        return changed or self.verdict_changes

    @property
    def undecided(self) -> bool:
        """Return whether a limit left a verdict, a law or a claim open."""
        unknown = any(result.verdict == "unknown" for result in self.verdicts)
        unknown = unknown or any(law.undecided for law in self.laws)
        return unknown or any(claim.undecided for claim in self.claims)

    def in_short(self) -> str:
        """Return how many axioms are the same, and how many are not."""
        return f"{len(self.same)} axioms the same, {len(self.only_first)} and {len(self.only_second)} others"


class DiffResult(Printed, Record):
    """What two theories assume and conclude differently, regime by regime; `only_…` are regimes without a partner.

    `perhaps_same` are laws of both that count as others since a limit left open whether they say the same.
    """

    first: Theory
    second: Theory
    regimes: tuple[RegimeDiff, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    perhaps_same: tuple[tuple[str, str], ...] = ()

    def in_short(self) -> str:
        """Return how many pairs of regimes differ."""
        differ = sum(each.assumptions_differ for each in self.regimes)
        return f"{self.first.name} and {self.second.name}: {differ} of {len(self.regimes)} pairs of regimes differ"

    @property
    def differ(self) -> bool:
        """Return whether anything differs."""
        regimes = any(each.assumptions_differ or each.conclusions_differ for each in self.regimes)
        return regimes or bool(self.only_first or self.only_second)

    @property
    def undecided(self) -> bool:
        """Return whether a limit left anything open."""
        return bool(self.perhaps_same) or any(each.undecided for each in self.regimes)


DIFF_OPTIONS = {"sigma": ("sigma", positive)}
"""For each option of `nslogic diff` its field, and what reads it."""


@with_memory
def diff(
    first: TheoryLike, second: TheoryLike, *, limits: Limits | None = None, **named: Unpack[DiffNames]
) -> DiffResult:
    """Say what two theories, or two regimes, assume differently, and which conclusions change.

    Quantities and parameters of one name are the same. Laws are the same if each follows from the other, however they
    are written. Conclusions are the verdicts, the laws of common targets and of named exponents, and the claims of both
    that both can state.

    Args:
        first: A Theory, a path, a name, or a dict; `NAME:REGIME` means one regime of it.
        second: Another one. Without regimes, those of one name are compared, or the only one of each.
        limits: Where searches stop.
        named: Options under their command-line names: `sigma`.

    Raises:
        InvalidInputError: there is no such theory or regime, or no regime of the one has a partner in the other.
    """
    fields = fields_from("diff", DIFF_OPTIONS, named)
    sigma = fields.get("sigma", Fraction(2))
    assert isinstance(sigma, Fraction)
    limits = Limits() if limits is None else given_limits("limits", limits)
    (theory, chosen), (other, others) = _read(first), _read(second)
    pairs, alone, rest = _partners(chosen, others)
    if not pairs:
        refuse(
            codes.UNKNOWN_REGIME,
            f"no regime of {shown(theory.name)} has the name of one of {shown(other.name)}",
            f"name one of each: {theory.name}:{chosen[0].name} {other.name}:{others[0].name}",
        )
    same = SameLaws(theory, other, limits)
    diffs = tuple(_Differing((theory, other), pair, same, sigma, limits).result() for pair in pairs)
    return DiffResult(theory, other, diffs, alone, rest, same.undecided)


def _read(given: object) -> tuple[Theory, tuple[Regime, ...]]:
    reference, regime = with_regime(given) if isinstance(given, str) else (given, "")
    theory = theory_from(reference)
    return theory, regimes_from(theory, regime or None)


def _partners(
    first: tuple[Regime, ...], second: tuple[Regime, ...]
) -> tuple[tuple[tuple[Regime, Regime], ...], tuple[str, ...], tuple[str, ...]]:
    if len(first) == len(second) == 1:
        return ((first[0], second[0]),), (), ()
    names = {regime.name: regime for regime in second}
    if len(first) == 1 and first[0].name not in names:
        return (), (), ()
    pairs = tuple((regime, names[regime.name]) for regime in first if regime.name in names)
    paired = {regime.name for regime, _ in pairs}
    alone = tuple(regime.name for regime in first if regime.name not in paired)
    rest = tuple(regime.name for regime in second if regime.name not in paired)
    # one regime that was named is compared with its partner, whatever else the other theory has
    return pairs, () if len(second) == 1 else alone, () if len(first) == 1 else rest


class _Differing:
    """Two regimes that are compared."""

    def __init__(
        self,
        theories: tuple[Theory, Theory],
        regimes: tuple[Regime, Regime],
        same: SameLaws,
        sigma: Fraction,
        limits: Limits,
    ) -> None:
        self._theories, self._regimes, self._same = theories, regimes, same
        self._sessions = tuple(
            Session(theory, regime, sigma=sigma, limits=limits)
            for theory, regime in zip(theories, regimes, strict=True)
        )
        self._checked = tuple(
            session.check(claims=False, cores="one", explain=False, reasons=False) for session in self._sessions
        )

    def result(self) -> RegimeDiff:
        """Return what they assume and conclude differently."""
        axioms = [
            [theory.axiom(label) for label in regime.axioms]
            for theory, regime in zip(self._theories, self._regimes, strict=True)
        ]
        pairs, only_first, only_second = matched(axioms[0], axioms[1], self._same.alike, lambda axiom: axiom.id)
        laws = [[law for condition in regime.where for law in condition.laws] for regime in self._regimes]
        _, first_laws, second_laws = matched(laws[0], laws[1], self._same.laws_alike, lambda law: law.text)
        spoken = tuple(self._spoken_of(axioms[side], laws[side], side) for side in (0, 1))
        return RegimeDiff(
            *self._regimes,
            tuple((axiom.id, partner.id) for axiom, partner in pairs),
            tuple(axiom.id for axiom in only_first),
            tuple(axiom.id for axiom in only_second),
            tuple(law.text for law in first_laws),
            tuple(law.text for law in second_laws),
            tuple(self._trends(spoken)),
            tuple(self._parameters(spoken)),
            tuple(name for name in spoken[0] if name not in spoken[1] and name in self._quantities(0)),
            tuple(name for name in spoken[1] if name not in spoken[0] and name in self._quantities(1)),
            (self._checked[0], self._checked[1]),
            tuple(self._laws()),
            tuple(self._claims()),
        )

    def _spoken_of(self, axioms: list[Axiom], where: list[WrittenLaw], side: int) -> tuple[str, ...]:
        """Return the names that the laws of a regime mention, in the order of the file."""
        laws = [*where, *(law for axiom in axioms for law in (*axiom.laws, *axiom.when))]
        optima = [axiom.optimum for axiom in axioms if axiom.optimum is not None]
        names = names_in_laws(laws) | {name for optimum in optima for name in (optimum.target, *optimum.over)}
        theory = self._theories[side]
        declared = [*(each.name for each in theory.quantities), *(each.name for each in theory.parameters)]
        return tuple(name for name in declared if name in names)

    def _quantities(self, side: int) -> dict[str, QuantityDeclaration]:
        return {each.name: each for each in self._theories[side].quantities}

    def _trends(self, spoken: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, Trend, Trend]]:
        first, second = (
            {
                name: dict(self._regimes[side].trends).get(name, each.trend)
                for name, each in self._quantities(side).items()
            }
            for side in (0, 1)
        )
        for name, trend in first.items():
            if name in second and second[name] != trend and any(name in names for names in spoken):
                yield name, trend, second[name]

    def _parameters(
        self, spoken: tuple[tuple[str, ...], ...]
    ) -> Iterator[tuple[ParameterDeclaration, ParameterDeclaration]]:
        known = {each.name: each for each in self._theories[1].parameters}
        for parameter in self._theories[0].parameters:
            other = known.get(parameter.name)
            if other is None or not any(parameter.name in names for names in spoken):
                continue
            numbers = [(each.value, each.error, each.interval, each.level) for each in (parameter, other)]
            _, first, second = matched(parameter.where, other.where, self._same.laws_alike, lambda law: law.text)
            if first or second or numbers[0] != numbers[1]:
                yield parameter, other

    def _laws(self) -> Iterator[LawChange]:
        """Yield the laws of common targets and of named exponents, as they follow in both regimes."""
        asked: dict[tuple[str, str], None] = {}
        for theory in self._theories:
            if theory.target is not None and theory.base is not None:
                asked.setdefault((theory.target, theory.base))
        for theory, regime in zip(self._theories, self._regimes, strict=True):
            for each in theory.exponents:
                if each.parameter is None and each.regime == regime.name:
                    entry = VOCABULARY[each.name]
                    asked.setdefault((each.target or entry.target, each.base or entry.base))
        for target, base in asked:
            if all({target, base} <= self._quantities(side).keys() for side in (0, 1)):
                first, second = (
                    derive_within(session, checked, target, base, steps=False)
                    for session, checked in zip(self._sessions, self._checked, strict=True)
                )
                yield LawChange(target, base, first, second)

    def _claims(self) -> Iterator[ClaimChange]:
        chosen: list[Claim] = []
        for theory, regime in zip(self._theories, self._regimes, strict=True):
            for claim in theory.claims:
                if regime.name not in claim.regimes or not self._same.can_read(claim.law):
                    continue
                if not any(self._same.laws_alike(claim.law, other.law) for other in chosen):
                    chosen.append(claim)
        if not chosen:
            return
        first, second = (self._verdicts(tuple(chosen), side) for side in (0, 1))
        for claim, verdict, other in zip(chosen, first, second, strict=True):
            yield ClaimChange(claim, verdict, other)

    def _verdicts(self, claims: tuple[Claim, ...], side: int) -> tuple[ClaimVerdict, ...]:
        """Return what becomes of claims in one regime; `vacuous` where it has no model."""
        theory, regime, session = self._theories[side], self._regimes[side], self._sessions[side]
        stated = replace(theory, claims=tuple(replace(claim, regimes=(regime.name,)) for claim in claims))
        asked = Session(stated, regime, sigma=session.sigma, limits=session.limits)
        checked = asked.check(cores="none", explain=False, reasons=False)  # a limit makes claims unknown, not an error
        verdicts: dict[str, ClaimVerdict] = {result.claim.law.text: result.verdict for result in checked.claims}
        return tuple(verdicts.get(claim.law.text, "unknown") for claim in claims)


def _laws(law: LawResult) -> tuple[str, ...]:
    return () if law.derivation is None else tuple(case.in_short() for case in law.derivation.cases)
