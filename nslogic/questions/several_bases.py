"""What follows in powers of several bases at once? Laws as sums or minima of products of powers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic import deadline
from nslogic.diagnostics import codes
from nslogic.diagnostics.codes import UNKNOWN_QUANTITY
from nslogic.errors import Diagnostic, InvalidInputError, LimitReachedError, UndecidedError
from nslogic.logic.results import RegimeResult
from nslogic.memory import with_memory
from nslogic.printing import Printed
from nslogic.questions.answers import Answers
from nslogic.questions.derive import DeriveOptions, derive_options
from nslogic.questions.names import unknown_parameters, unknown_quantities
from nslogic.questions.readers import refuse, words
from nslogic.questions.requests import RegimeNames, TheoryLike, regimes_from, theory_from
from nslogic.questions.session import Session
from nslogic.records import Record, replace
from nslogic.theory.model import Regime, Theory
from nslogic.theory.variants import with_given

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Unpack

    from nslogic.derivation.several_bases import BasesDerivation
    from nslogic.questions.derive import DeriveNames


class BasesResult(Printed, Record):
    """The law of one regime in several bases.

    `derivation` is None if the regime has no model (`check` has the core), if the target is not of this form or the
    bases depend on each other (`refused` gives the reason; `dependent` marks the latter), or if a limit was reached
    (`undecided` names it).
    """

    theory: Theory
    regime: Regime
    target: str
    bases: tuple[str, ...]
    derivation: BasesDerivation | None
    check: RegimeResult
    notes: tuple[str, ...] = ()
    refused: str = ""
    dependent: bool = False
    undecided: str = ""

    def in_short(self) -> str:
        """Return the regime and its law."""
        return f"{self.theory.name}·{self.regime.name}: " + (
            self.derivation.in_short()
            if self.derivation is not None
            else self.undecided or self.refused or self.check.verdict
        )


@with_memory
def derive_bases(
    theory: TheoryLike,
    bases: str | Iterable[str],
    *,
    regimes: RegimeNames = None,
    options: DeriveOptions | None = None,
    **named: Unpack[DeriveNames],
) -> Answers[BasesResult]:
    """Derive the target as a sum, or as a minimum, of products of powers of several bases, in regimes of a theory.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        bases: The quantities in whose powers to express the target.
        regimes: The name of a regime, or several; by default those that are expected to hold.
        options: What to derive.
        named: The same options under their command-line names, as for `derive`.

    Raises:
        InvalidInputError: there is no such theory, regime, quantity, axiom or option, or a law cannot be read.
    """
    asked = derive_options("derive_bases", options, named)
    bases = words("bases", bases)
    if not bases:
        refuse(codes.EMPTY, "no base is named", 'name quantities, as in bases=["N", "D"]')
    theory = theory_from(theory)
    changed, notes = with_given(theory, asked.given, asked.without)
    target = theory.target if asked.target is None else asked.target
    if target is None:
        message = f"{theory.name} names no target"
        raise InvalidInputError((Diagnostic(UNKNOWN_QUANTITY, message, None, "name one with --target"),))
    problems = (*unknown_quantities(theory, (target, *bases)), *unknown_parameters(changed, asked.keep))
    if len(set(bases)) < len(bases):
        twice = next(name for place, name in enumerate(bases) if name in bases[:place])
        problems += (Diagnostic(UNKNOWN_QUANTITY, f"`{twice}` is a base twice", None, "name other bases with --base"),)
    if target in bases:
        message = f"`{target}` is the target and a base at once"
        problems += (Diagnostic(UNKNOWN_QUANTITY, message, None, "name other bases with --base"),)
    if problems:
        raise InvalidInputError(problems)
    return Answers(
        law_in_bases(changed, regime, (target, *bases), asked, notes)
        for regime in regimes_from(changed, regimes, expected_only=True)
    )


def law_in_bases(
    theory: Theory,
    regime: Regime,
    names: tuple[str, ...],
    asked: DeriveOptions,
    notes: tuple[str, ...] = (),
    *,
    argued: bool = True,
) -> BasesResult:
    """Return the law of one regime, as `derive_bases` does.

    Args:
        theory: The theory, with what is given and without what is left out.
        regime: Its regime.
        names: The target and its bases.
        asked: At how many standard errors, and within which limits.
        notes: What was assumed beside the file.
        argued: Whether to find out how each term follows.
    """
    with deadline.time_limit(asked.limits.seconds):
        return _derived(theory, regime, names, asked, notes, argued=argued)


def _derived(
    theory: Theory,
    regime: Regime,
    names: tuple[str, ...],
    asked: DeriveOptions,
    notes: tuple[str, ...],
    *,
    argued: bool,
) -> BasesResult:
    target, *others = names
    bases = tuple(others)
    from nslogic.derivation.several_bases import NoSuchLawError, derive_over

    session = Session(theory, regime, sigma=asked.sigma, limits=asked.limits)
    checked = session.check(claims=False)
    nothing = BasesResult(theory, regime, target, bases, None, checked, notes, undecided=checked.reason)
    if checked.verdict != "consistent":
        return nothing
    try:
        derivation = derive_over(session.system, session.engine, target, bases, asked.limits, argued=argued)
    except NoSuchLawError as problem:
        return replace(nothing, refused=problem.refusal.reason, dependent=problem.refusal.dependent)
    except (UndecidedError, LimitReachedError) as problem:
        return replace(nothing, undecided=str(problem))
    return replace(nothing, derivation=derivation, undecided=derivation.undecided)
