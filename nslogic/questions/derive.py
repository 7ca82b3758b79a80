"""What follows from a theory: the order of a target as a function of a base, case by case."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.errors import Diagnostic, InvalidInputError, LimitReachedError
from nslogic.logic.answers import Limits, UndecidedError
from nslogic.logic.decide import decide, engine_for
from nslogic.logic.results import RegimeResult
from nslogic.orders.system import System, build_system
from nslogic.records import replace
from nslogic.theory.given import with_given
from nslogic.theory.model import Regime, Theory

if TYPE_CHECKING:
    from nslogic.derivation.derive import Derivation


@dataclass(frozen=True)
class DeriveOptions:
    """What to derive.

    Args:
        target: The quantity asked for; the theory's own target if left out.
        base: The quantity in whose powers; the theory's own base if left out.
        given: Laws added for this question alone; names they do not share with the theory are new parameters.
        without: Axioms left out for this question alone.
        keep: Parameters that results are wanted in, even where the regime determines them.
        sigma: How many standard errors a measured value may be off.
        limits: Where searches stop.
    """

    target: str | None = None
    base: str | None = None
    given: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    sigma: Fraction = Fraction(2)
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True)
class LawResult:
    """What follows in one regime.

    `derivation` is None where the regime has no model (`check` then says why, with its core) or where a limit was
    reached before any case was found. `undecided` says which limit; cases that were found before it are kept, each of
    them proved. `notes` say what was assumed beside the file.
    """

    theory: Theory
    regime: Regime
    target: str
    base: str
    derivation: Derivation | None
    check: RegimeResult
    notes: tuple[str, ...] = ()
    undecided: str = ""


def derive(
    theory: Theory, *, regimes: tuple[str, ...] | None = None, options: DeriveOptions | None = None
) -> tuple[LawResult, ...]:
    """Derive the target in powers of the base in the regimes of a theory (all that are expected to hold, or named).

    Raises:
        InvalidInputError: a quantity, an axiom or a law of the options cannot be read.
        KeyError: the theory has no regime of a name asked for.
    """
    asked = options or DeriveOptions()
    changed, notes = with_given(theory, asked.given, asked.without)
    target, base = _names(theory, asked)
    if regimes is None:
        chosen = tuple(regime for regime in changed.regimes if regime.expect == "consistent")
    else:
        chosen = tuple(changed.regime(name) for name in regimes)
    return tuple(_derive(changed, regime, target, base, asked, notes) for regime in chosen)


def _names(theory: Theory, asked: DeriveOptions) -> tuple[str, str]:
    known = {quantity.name for quantity in theory.quantities}
    problems = []
    names = []
    for role, name, default in (("target", asked.target, theory.target), ("base", asked.base, theory.base)):
        chosen = name or default
        names.append(chosen or "")
        if chosen is None:
            message, remedy = f"{theory.name} names no {role}", f"name one with --{role}"
        elif chosen not in known:
            message, remedy = f"{theory.name} has no quantity `{chosen}`", f"it has {', '.join(sorted(known))}"
        else:
            continue
        problems.append(Diagnostic("NSL304", message, None, remedy))
    if problems:
        raise InvalidInputError(tuple(problems))
    return names[0], names[1]


def _derive(
    theory: Theory, regime: Regime, target: str, base: str, asked: DeriveOptions, notes: tuple[str, ...]
) -> LawResult:
    from nslogic.derivation.derive import derive as derive_system
    from nslogic.derivation.pieces import Question

    system = build_system(theory, regime, sigma=asked.sigma)
    checked = decide(replace(system, theory=replace(theory, claims=())), cores="one", repairs=0, limits=asked.limits)
    if checked.verdict == "unknown":
        return LawResult(theory, regime, target, base, None, checked, notes, checked.reason)
    if checked.verdict != "consistent":
        return LawResult(theory, regime, target, base, None, checked, notes)
    direction, said = direction_of(system, base)
    if direction == 0:
        return LawResult(theory, regime, target, base, None, checked, notes, f"{base} does not scale in this regime")
    question = Question(target, base, direction)
    try:
        engine = engine_for(system, asked.limits)
        found = derive_system(system, engine, question, keep=frozenset(asked.keep), limits=asked.limits)
    except (UndecidedError, LimitReachedError) as problem:
        return LawResult(theory, regime, target, base, None, checked, (*notes, *said), str(problem))
    if not found.cases:
        reason = f"{base} does not scale in any model of this regime"
        return LawResult(theory, regime, target, base, None, checked, notes, reason)
    return LawResult(theory, regime, target, base, found, checked, (*notes, *said), found.undecided)


def direction_of(system: System, base: str) -> tuple[int, tuple[str, ...]]:
    """Return 1 for a base that grows, -1 for one that falls, 0 for one that is fixed, and what was assumed."""
    declared = next(quantity.trend for quantity in system.theory.quantities if quantity.name == base)
    trend = dict(system.regime.trends).get(base, declared)
    if trend == "free":
        return 1, (f"{base} is free; it is taken to grow",)
    return {"grows": 1, "falls": -1, "fixed": 0}[trend], ()
