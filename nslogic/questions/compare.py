"""Which theories can hold together? Pairs and larger sets that clash in the exponents they name, and what reconciles others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, product
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.diagnostics import codes
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import COMPARED_SETS, COMPARED_VARIANTS, Limits
from nslogic.logic.results import RegimeResult, Witness
from nslogic.memory import with_memory
from nslogic.printing import Brief, Printed
from nslogic.questions.check import CheckOptions, check
from nslogic.questions.exponent_ranges import ExponentRange, ranges_in
from nslogic.questions.exponents import derived_exponents
from nslogic.questions.joint import JOINT_REGIME, JointError, Variant, joint_theory, variants_of
from nslogic.questions.readers import action, given_limits, positive, refuse, shown, up_to, what_was_meant, words
from nslogic.questions.refutations import ConfirmedCore, refuted
from nslogic.questions.requests import TheoryLike, fields_from, references_from
from nslogic.questions.scopes import scoped_theory_from
from nslogic.questions.session import Session
from nslogic.records import Record
from nslogic.theory.folders import bundled
from nslogic.theory.model import Theory

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from nslogic.questions.requests import Number

    class CompareNames(TypedDict, total=False):
        """Options of a comparison, as the command line names them."""

        range: str | Iterable[str]
        sets: int
        sigma: Number


Together: TypeAlias = Literal["together", "clash", "unknown", "apart"]
"""Whether theories can hold together; `apart` where they have no exponent and no parameter in common."""


class SetResult(Brief, Record):
    """What became of a set of theories.

    Args:
        names: The theories.
        verdict: Whether they can hold together.
        variants: The alternatives of each with which they do, or the ones whose clash is shown.
        ways: How many combinations of alternatives there are.
        joint: What they say together; None where nothing was asked.
        result: The verdict on that, with its core where they clash.
        refutations: How the core of each combination was proved once more, the one that is shown first.
        reason: Why it is unknown.
    """

    names: tuple[str, ...]
    verdict: Together
    variants: tuple[Variant, ...] = ()
    ways: int = 0
    joint: Theory | None = None
    result: RegimeResult | None = None
    refutations: tuple[ConfirmedCore, ...] = ()
    reason: str = ""

    def in_short(self) -> str:
        """Return the theories and the verdict."""
        return f"{', '.join(self.names)}: {self.verdict}"

    @property
    def witness(self) -> Witness | None:
        """Return values of the parameters at which they hold together, each evaluated again."""
        return None if self.result is None else self.result.witness


class CompareResult(Printed, Record):
    """How theories compare: every pair, the minimal larger sets that clash, and the ranges that were asked for.

    `without` are theories that name no exponent, with the reason where one could not be derived; `searched` is the
    largest size of a set that was examined.
    """

    theories: tuple[Theory, ...]
    pairs: tuple[SetResult, ...]
    larger: tuple[SetResult, ...]
    everything: SetResult | None
    ranges: tuple[ExponentRange, ...]
    without: tuple[tuple[str, str], ...]
    searched: int
    sigma: Fraction

    def in_short(self) -> str:
        """Return how many pairs clash."""
        clashing = sum(pair.verdict == "clash" for pair in self.pairs)
        return f"{len(self.theories)} theories: {clashing} of {len(self.pairs)} pairs clash"

    @property
    def undecided(self) -> bool:
        """Return whether something that was asked is unknown."""
        return any(each.verdict == "unknown" for each in (*self.pairs, *self.larger))


def pair_of(result: CompareResult, first: str, second: str) -> SetResult:
    """Return what became of two theories, given by their names; KeyError if they were not compared."""
    for pair in result.pairs:
        if set(pair.names) == {first, second}:
            return pair
    raise KeyError((first, second))


COMPARE_OPTIONS = {
    "range": ("ranges", words),
    "sets": ("sets", up_to(COMPARED_SETS, least=2)),
    "sigma": ("sigma", positive),
}
"""For each option of `nslogic compare` its field, and what reads it."""


@with_memory
def compare(
    theories: Iterable[TheoryLike] | None = None,
    *,
    limits: Limits | None = None,
    step: Callable[[str], None] = lambda _: None,
    **named: Unpack[CompareNames],
) -> CompareResult:
    """Say which theories cannot hold together, and why: pairs, and larger sets of which every part can.

    Theories meet in the exponents that they name, and in parameters that they share; a theory with alternatives holds
    with others if one combination of its alternatives does.

    Args:
        theories: The theories; all bundled ones if None. A theory is a Theory, a path, a name, or a dict;
            `NAME:REGIME` means it in one regime.
        limits: Where searches stop.
        step: Called with a few words before each question.
        named: Options under their command-line names: `range` (exponents and parameters whose range is asked for, given
            that all theories hold), `sets` (the size of the largest sets that are looked at, 3 by default), `sigma`.

    Raises:
        InvalidInputError: there is no such theory or option, or nothing can be compared.
    """
    fields = fields_from("compare", COMPARE_OPTIONS, named)
    sets, sigma = fields.get("sets", 3), fields.get("sigma", Fraction(2))
    sets = sets if isinstance(sets, int) else 3
    assert isinstance(sigma, Fraction)
    asked = fields.get("ranges", ())
    names = asked if isinstance(asked, tuple) else ()
    step = action("step", step)
    limits = Limits() if limits is None else given_limits("limits", limits)
    references = [name for name, _ in bundled()] if theories is None else references_from("theories", theories)
    comparing = _Comparing(sigma, limits, step)
    for reference in references:
        comparing.add(scoped_theory_from(reference))
    if len(comparing.variants) < 2:
        known = f" {shown(comparing.without[0][0])} names none" if comparing.without else ""
        refuse(codes.EMPTY, f"a comparison needs two theories that name exponents;{known or ' none is given'}",
               'say which exponents can be measured, as in `exponents = [{ name = "alpha_C" }]` for loss ~ C^-alpha_C;'
               " section 3.12 of the language has the names")  # fmt: skip
    pairs = tuple(comparing.pairs())
    larger = tuple(comparing.larger(sets))
    everything = comparing.everything() if names else None
    ranges = _ranges(everything, names, sigma, limits)
    return CompareResult(
        tuple(comparing.theories), pairs, larger, everything, ranges, tuple(comparing.without), sets, sigma
    )


def _ranges(
    everything: SetResult | None, names: tuple[str, ...], sigma: Fraction, limits: Limits
) -> tuple[ExponentRange, ...]:
    if everything is None or everything.joint is None:
        return ()
    known = [parameter.name for parameter in everything.joint.parameters if parameter.same_as is None]
    chosen = []
    for name in names:
        ends = [other for other in known if other == name or other.endswith(f".{name}")]
        if len(ends) != 1:
            meant = f"one of {', '.join(ends)}" if ends else what_was_meant(name, known)
            refuse(codes.UNKNOWN_NAME, f"{shown(name)} is no exponent or parameter of these theories", meant)
        chosen += ends
    if everything.verdict != "together":
        return ()
    return ranges_in(everything.joint, tuple(chosen), sigma=sigma, limits=limits)


class _Comparing:
    """The theories that are compared, and what is known of their combinations."""

    def __init__(self, sigma: Fraction, limits: Limits, step: Callable[[str], None]) -> None:
        self._sigma, self._limits, self._step = sigma, limits, step
        self.theories: list[Theory] = []
        self.variants: dict[str, tuple[Variant, ...]] = {}
        self.without: list[tuple[str, str]] = []
        self._compatible: dict[frozenset[tuple[str, int]], bool] = {}
        self._verdicts: dict[frozenset[str], Together] = {}

    def add(self, theory: Theory) -> None:
        """Add a theory, with the combinations of its alternatives."""
        if theory.name in self.variants:
            refuse(codes.LISTED_TWICE, f"{shown(theory.name)} is given twice", "name each theory once")
        self._step(f"the exponents of {theory.name}")
        exponents = derived_exponents(theory, sigma=self._sigma, reasons=False, limits=self._limits)
        variants = tuple(variants_of(exponents))[: COMPARED_VARIANTS + 1]
        self.without += [(f"{theory.name} {each.name}", each.reason) for each in exponents if each.reason]
        if len(variants) > COMPARED_VARIANTS:
            self.without.append((theory.name, f"it has more than {COMPARED_VARIANTS} combinations"))
        elif not variants:
            self.without.append(
                (
                    theory.name,
                    "no exponents are named, see 'exponents' of the language"
                    if not exponents
                    else "none of its exponents was derived",
                )
            )
        else:
            self.theories.append(theory)
            self.variants[theory.name] = variants

    def pairs(self) -> Iterator[SetResult]:
        """Yield what became of every pair, in the order of the theories."""
        for names in combinations(self.variants, 2):
            yield self._set(names)

    def larger(self, most: int) -> Iterator[SetResult]:
        """Yield the minimal larger sets that clash, or are not decided; parts of a set come before it."""
        for size in range(3, most + 1):
            for names in combinations(self.variants, size):
                parts = [frozenset(part) for some in range(2, size) for part in combinations(names, some)]
                if any(self._verdicts.get(part) in ("clash", "unknown") for part in parts):
                    continue
                if not _are_tied(self._shared(names)):
                    continue
                outcome = self._set(names, only_clash=True)
                if outcome.verdict in ("clash", "unknown"):
                    yield outcome

    def everything(self) -> SetResult:
        """Return what became of all theories together."""
        return self._set(tuple(self.variants), always=True)

    def _shared(self, names: Sequence[str]) -> list[frozenset[str]]:
        """Return what each theory mentions: exponents, and parameters that it may share."""
        return [
            frozenset(
                word
                for variant in self.variants[name]
                for word in (
                    *(exponent.name for exponent in variant.exponents),
                    *(f"shared {each.shared}" for each in variant.theory.parameters if each.shared is not None),
                )
            )
            for name in names
        ]

    def _set(self, names: tuple[str, ...], *, always: bool = False, only_clash: bool = False) -> SetResult:
        if not always and not _are_tied(self._shared(names)):
            self._verdicts[frozenset(names)] = "apart"
            return SetResult(names, "apart")
        self._step(f"{', '.join(names)} together")
        outcome = self._decided(names, only_clash=only_clash)
        self._verdicts[frozenset(names)] = outcome.verdict
        return outcome

    def _decided(self, names: tuple[str, ...], *, only_clash: bool) -> SetResult:
        """Return what becomes of theories; where `only_clash`, values are not looked for at which they hold."""
        clashing: list[tuple[Variant, ...]] = []
        reason, ways = "", 0
        if len(names) == 2 and all(len(self.variants[name]) == 1 for name in names):
            return self._only_one(names)
        for places in product(*(range(len(self.variants[name])) for name in names)):
            ways += 1
            if ways > COMPARED_VARIANTS:
                return SetResult(names, "unknown", reason=f"more than {COMPARED_VARIANTS} combinations")
            keys = [frozenset(pair) for pair in combinations(zip(names, places, strict=True), 2)]
            chosen = tuple(self.variants[name][place] for name, place in zip(names, places, strict=True))
            if len(names) > 2 and any(self._compatible.get(key) is False for key in keys):
                clashing.append(chosen)
                continue
            try:
                holds = self._holds(chosen)
            except (UndecidedError, LimitReachedError, JointError) as problem:
                reason = reason or str(problem)
                continue
            if len(names) == 2:
                self._compatible[keys[0]] = holds
            if holds and len(names) > 2:
                return SetResult(names, "together", chosen, ways) if only_clash else self._together(names, chosen, ways)
            clashing += [] if holds else [chosen]
        agreeing = [chosen for chosen in self._combinations(names) if chosen not in clashing]
        if agreeing and not reason:
            return self._together(names, agreeing[0], ways)
        if reason:
            return SetResult(names, "unknown", reason=reason)
        return self._refuted(names, self._plainest(names, clashing), clashing)

    def _only_one(self, names: tuple[str, ...]) -> SetResult:
        """Return what becomes of two theories without alternatives, which are asked about once."""
        chosen = tuple(self.variants[name][0] for name in names)
        try:
            joint, result = self._checked(chosen)
        except (UndecidedError, LimitReachedError, JointError) as problem:
            return SetResult(names, "unknown", reason=str(problem))
        if result.verdict == "unknown":
            return SetResult(names, "unknown", reason=result.reason)
        self._compatible[frozenset((name, 0) for name in names)] = result.verdict == "consistent"
        if result.verdict == "consistent":
            return _agreeing(names, chosen, 1, joint, result)
        return self._refuted(names, chosen, [chosen], (joint, result))

    def _combinations(self, names: tuple[str, ...]) -> Iterator[tuple[Variant, ...]]:
        return product(*(self.variants[name] for name in names))

    def _plainest(self, names: tuple[str, ...], clashing: list[tuple[Variant, ...]]) -> tuple[Variant, ...]:
        """Return the combination whose clash is shown: in a larger set one of which all pairs can hold, if there is one."""
        if len(names) == 2:
            return clashing[0]
        for chosen in clashing:
            places = [(name, self.variants[name].index(each)) for name, each in zip(names, chosen, strict=True)]
            if all(self._compatible.get(frozenset(pair)) is not False for pair in combinations(places, 2)):
                return chosen
        return clashing[0]

    def _holds(self, chosen: tuple[Variant, ...]) -> bool:
        joint = joint_theory(chosen)
        session = Session(joint, joint.regime(JOINT_REGIME), sigma=self._sigma, limits=self._limits)
        result = session.check(cores="none", explain=False, reasons=False)
        if result.verdict == "unknown":
            raise UndecidedError(result.reason)
        return result.verdict == "consistent"

    def _checked(self, chosen: tuple[Variant, ...]) -> tuple[Theory, RegimeResult]:
        joint = joint_theory(chosen)
        options = CheckOptions(cores="smallest", repairs=0, sigma=self._sigma, limits=self._limits)
        (result,) = check(joint, options=options).regimes
        return joint, result

    def _together(self, names: tuple[str, ...], chosen: tuple[Variant, ...], ways: int) -> SetResult:
        """Return that theories can hold together, with values that were evaluated again."""
        return _agreeing(names, chosen, ways, *self._checked(chosen))

    def _refuted(
        self,
        names: tuple[str, ...],
        plainest: tuple[Variant, ...],
        clashing: Sequence[tuple[Variant, ...]],
        checked: tuple[Theory, RegimeResult] | None = None,
    ) -> SetResult:
        """Return that theories clash, once the core of every combination was proved by other means.

        Args:
            names: The theories.
            plainest: The combination that is shown.
            clashing: All combinations.
            checked: What is known of the one that is shown.
        """
        joint, result = checked or self._checked(plainest)
        refutations = []
        for chosen in (plainest, *(each for each in clashing if each is not plainest)):
            other_joint, other = (joint, result) if chosen is plainest else self._checked(chosen)
            refutation = refuted(other_joint, other, sigma=self._sigma, limits=self._limits)
            if refutation is None:
                reason = other.reason or "a core was not confirmed by other means"
                return SetResult(names, "unknown", chosen, len(clashing), other_joint, other, reason=reason)
            refutations.append(refutation)
        return SetResult(names, "clash", plainest, len(clashing), joint, result, tuple(refutations))


def _agreeing(
    names: tuple[str, ...], chosen: tuple[Variant, ...], ways: int, joint: Theory, result: RegimeResult
) -> SetResult:
    """Return that theories can hold together, if the values at which they do were evaluated again."""
    if result.witness is None or not result.witness.verified:
        return SetResult(names, "unknown", chosen, ways, joint, result, reason="its model was not confirmed")
    return SetResult(names, "together", chosen, ways, joint, result)


def _are_tied(spoken: Sequence[frozenset[str]]) -> bool:
    """Return whether sets of words hang together: each has a word in common with the rest, along a chain."""
    reached, rest = set(spoken[0]), list(spoken[1:])
    while rest:
        near = [words_of for words_of in rest if reached & words_of]
        if not near:
            return False
        reached.update(*near)
        rest = [words_of for words_of in rest if words_of not in near]
    return True
