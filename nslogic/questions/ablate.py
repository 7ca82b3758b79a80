"""What becomes of a derived law without each axiom, and which axioms are enough for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic import deadline
from nslogic.derivation.cases import Case
from nslogic.derivation.supports import LawGrounds, Support, Supports, Weakening
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.memory import with_memory
from nslogic.printing import Brief, Printed
from nslogic.questions.answers import Answers
from nslogic.questions.derive import DeriveOptions, LawResult, derive, derive_options, derive_within
from nslogic.questions.requests import RegimeNames, TheoryLike, regimes_from, theory_from
from nslogic.questions.session import Session
from nslogic.records import Record, replace
from nslogic.theory.variants import with_given

if TYPE_CHECKING:
    from typing import Unpack

    from nslogic.questions.derive import DeriveNames

Becomes: TypeAlias = Literal["same", "other", "range", "nothing", "unknown"]
"""What becomes of a law: it stays, another one follows, a range of powers or a bound is left, nothing is, or a limit was reached."""


class LeftOut(Brief, Record):
    """What follows without one axiom; `axioms` has more than one label where imports say the same."""

    axioms: tuple[str, ...]
    becomes: Becomes
    law: LawResult

    def in_short(self) -> str:
        """Return the axiom, and what becomes of the law."""
        return f"without {', '.join(self.axioms)}: {self.becomes}"


class AblationResult(Printed, Record):
    """A derived law, what becomes of it without each axiom, and the weakest sets of axioms that give it.

    Args:
        law: The law with all axioms.
        left_out: What follows without each axiom, in the order of the regime.
        weakened: What is left where one law of an axiom that is needed is weakened to a bound, all other axioms staying.
        supports: The minimal sets of axioms that give the law, smallest first.
        complete: Whether these are all.
        reason: Which limit was reached.
    """

    law: LawResult
    left_out: tuple[LeftOut, ...] = ()
    weakened: tuple[Weakening, ...] = ()
    supports: tuple[Support, ...] = ()
    complete: bool = True
    reason: str = ""

    def in_short(self) -> str:
        """Return the law, and how many sets of axioms give it."""
        return f"{self.law.in_short()}: {len(self.supports)} minimal sets of axioms"

    @property
    def undecided(self) -> str:
        """Return which limit was reached, if one was."""
        return self.law.undecided or self.reason


@with_memory
def ablate(
    theory: TheoryLike,
    *,
    regimes: RegimeNames = None,
    options: DeriveOptions | None = None,
    **named: Unpack[DeriveNames],
) -> Answers[AblationResult]:
    """Leave every axiom of a regime out in turn, and find the weakest sets of axioms that give its law.

    An axiom is left out as `without` does it: an optimum that is subject to it stays as it is. Where a regime has no
    model, the answer says what follows without each axiom.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        regimes: The name of a regime, or several; by default those that are expected to hold.
        options: What to derive.
        named: The same options under their command-line names, as of `derive`.

    Raises:
        InvalidInputError: there is no such theory, regime, quantity, axiom or option, or a law cannot be read.
    """
    asked = derive_options("ablate", options, named)
    changed, _ = with_given(theory_from(theory), asked.given, asked.without)
    names = [regime.name for regime in regimes_from(changed, regimes, expected_only=True)]
    return Answers(ablated(law, asked) for name in names for law in derive(theory, regimes=name, options=asked))


def ablated(law: LawResult, options: DeriveOptions | None = None) -> AblationResult:
    """Return what becomes of a law that was derived already without each axiom, and the weakest sets that give it.

    Args:
        law: The law.
        options: How it was derived.
    """
    asked = options or DeriveOptions()
    with deadline.time_limit(asked.limits.seconds):
        try:
            grounds = _grounds(law, asked)
        except LimitReachedError as problem:
            return AblationResult(law, complete=False, reason=str(problem).removesuffix("."))
        left_out = tuple(_without_each(law, grounds, asked))
        if grounds is None:
            return AblationResult(law, left_out)
        try:
            needed = [label for each in left_out if each.becomes != "same" for label in each.axioms]
            weakened = tuple(grounds.weakened(label for label in needed if label in grounds.axioms))
            supports = grounds.supports()
        except (UndecidedError, LimitReachedError) as problem:
            weakened, supports = (), Supports((), complete=False, reason=str(problem).removesuffix("."))
    return AblationResult(law, left_out, weakened, supports.found, supports.complete, supports.reason)


def _grounds(law: LawResult, asked: DeriveOptions) -> LawGrounds | None:
    """Return the questions about a law, None where there is none."""
    if law.derivation is None or all(_says_nothing(case) for case in law.derivation.cases):
        return None
    return LawGrounds(law.derivation, asked.limits)


def _says_nothing(case: Case) -> bool:
    return case.range is not None and case.range.low is None and case.range.high is None


def _without_each(law: LawResult, grounds: LawGrounds | None, asked: DeriveOptions) -> Iterator[LeftOut]:
    twins = {} if law.derivation is None else {group[0]: group for group in law.derivation.system.twins}
    axioms = law.regime.axioms if grounds is None else grounds.axioms
    for axiom in (label for label in law.regime.axioms if label in axioms):
        group = twins.get(axiom, (axiom,))
        fewer = replace(law.regime, axioms=tuple(label for label in law.regime.axioms if label not in group))
        session = Session(law.theory, fewer, sigma=asked.sigma, limits=asked.limits)
        checked = session.check(claims=False, cores="one", explain=False, reasons=False)
        without = derive_within(session, checked, law.target, law.base, keep=asked.keep, steps=False)
        yield LeftOut(group, _becomes(without, grounds, axiom), without)


def _becomes(without: LawResult, grounds: LawGrounds | None, axiom: str) -> Becomes:
    try:
        if grounds is not None and grounds.given_by(label for label in grounds.axioms if label != axiom):
            return "same"
    except (UndecidedError, LimitReachedError):
        return "unknown"
    derivation = without.derivation
    if derivation is None:
        return "unknown" if without.undecided else "nothing"
    if all(case.range is None for case in derivation.cases):
        return "other"
    ends = (end for case in derivation.cases if case.range is not None for end in (case.range.low, case.range.high))
    determined = any(case.range is None for case in derivation.cases)
    return "range" if determined or any(end is not None for end in ends) else "nothing"
