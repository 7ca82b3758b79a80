"""What follows from a theory? The order of a target as a function of a base, case by case."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic import deadline
from nslogic.diagnostics.codes import UNKNOWN_QUANTITY
from nslogic.errors import Diagnostic, InvalidInputError, LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.results import RegimeResult
from nslogic.memory import with_memory
from nslogic.printing import Brief, Printed
from nslogic.questions.answers import Answers
from nslogic.questions.names import unknown_parameters, unknown_quantities
from nslogic.questions.readers import given_limits, positive, seconds, word, words
from nslogic.questions.requests import (
    RegimeNames,
    TheoryLike,
    fields_from,
    limits_with,
    options_from,
    regimes_from,
    theory_from,
)
from nslogic.questions.session import Direction, Session
from nslogic.records import Record, replace
from nslogic.theory.model import Regime, Theory
from nslogic.theory.variants import with_given

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Unpack

    from sympy import Expr, Symbol

    from nslogic.questions.requests import CommonNames

    class DeriveNames(CommonNames, total=False):
        """Options of a derivation, as the command line names them; `keep` is `--in`, which is a word of Python."""

        target: str | None
        base: str | None
        given: str | Iterable[str]
        without: str | Iterable[str]
        keep: str | Iterable[str]

    from nslogic.derivation.derive import Derivation


@dataclass(frozen=True, repr=False)
class DeriveOptions(Brief):
    """What to derive.

    Args:
        target: The quantity to derive; by default the theory's target.
        base: The quantity in whose powers to express it; by default the theory's base.
        given: Laws added for this question alone; names that the theory does not have become parameters.
        without: Axioms left out for this question alone.
        keep: Parameters to express results in, even if the regime determines them.
        sigma: How many standard errors a measured value may be off.
        limits: The limits of searches.
    """

    target: str | None = None
    base: str | None = None
    given: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    sigma: Fraction = Fraction(2)
    limits: Limits = field(default_factory=Limits)


class LawResult(Printed, Record):
    """The derived law of one regime.

    `derivation` is None where the regime has no model (`check` then says why, with its core) or where a limit was
    reached before any case was found. `undecided` says which limit; cases that were found before it are kept, each of
    them proved. Where the base scales in no model there is no law either: `refused` says so, and `keeping` are the
    labels that keep it from scaling (`keeping_smallest`: it is known that no fewer do). `notes` say what was assumed beside the file.
    """

    theory: Theory
    regime: Regime
    target: str
    base: str
    derivation: Derivation | None
    check: RegimeResult
    notes: tuple[str, ...] = ()
    undecided: str = ""
    refused: str = ""
    keeping: tuple[str, ...] = ()
    keeping_smallest: bool = True

    def in_short(self) -> str:
        """Return the regime and its law."""
        return f"{self.theory.name}·{self.regime.name}: " + (
            self.derivation.in_short()
            if self.derivation is not None
            else self.undecided or self.refused or self.check.verdict
        )

    def sympy(self) -> Expr | None:
        """Return the law as a SymPy expression in `symbols()`, None if there is none.

        It is the order of the target: `N_p**(-1/(2 + delta))`, or a `Piecewise` over several cases. An undetermined
        power is the last of the symbols; a logarithm whose power is undetermined is left out.
        """
        from nslogic.derivation.law_expressions import law_expression  # it loads SymPy

        return None if self.derivation is None else law_expression(self.derivation)

    def symbols(self) -> dict[str, Symbol]:
        """Return the symbols of `sympy()` by name: positive for quantities, with the signs of their domains for parameters."""
        from nslogic.derivation.law_expressions import law_symbols  # it loads SymPy

        return {} if self.derivation is None else law_symbols(self.derivation)


DERIVE_OPTIONS = {
    "target": ("target", word),
    "base": ("base", word),
    "given": ("given", words),
    "without": ("without", words),
    "keep": ("keep", words),
    "sigma": ("sigma", positive),
    "timeout": ("seconds", seconds),
}
"""For each option of `nslogic derive` its field, and the function that reads it."""

DERIVE_FIELDS = {
    "target": word,
    "base": word,
    "given": words,
    "without": words,
    "keep": words,
    "sigma": positive,
    "limits": given_limits,
}
"""What reads each field of the options."""


def derive_options(question: str, options: DeriveOptions | None, named: Mapping[str, object]) -> DeriveOptions:
    """Return the options of a derivation, where those given by name take precedence.

    Raises:
        InvalidInputError: there is no such option, or it cannot have this value.
    """
    asked = options_from(DeriveOptions, options, DERIVE_FIELDS)
    fields = fields_from(question, DERIVE_OPTIONS, named)
    limits = limits_with(asked.limits, fields)
    return DeriveOptions(**{**vars(asked), "limits": limits, **fields})


@with_memory
def derive(
    theory: TheoryLike,
    *,
    regimes: RegimeNames = None,
    options: DeriveOptions | None = None,
    **named: Unpack[DeriveNames],
) -> Answers[LawResult]:
    """Derive the target in powers of the base in the regimes of a theory.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        regimes: The name of a regime, or several; by default those that are expected to hold.
        options: What to derive.
        named: The same options under their command-line names: `target`, `base`, `given`, `without`, `keep` (for
            `--in`), `sigma`, `timeout`.

    Raises:
        InvalidInputError: there is no such theory, regime, quantity, axiom or option, or a law cannot be read.
    """
    asked = derive_options("derive", options, named)
    changed, notes = with_given(theory_from(theory), asked.given, asked.without)
    target, base = _names(changed, asked)
    parameters = {parameter.name: parameter.same_as or parameter.name for parameter in changed.parameters}
    asked = dataclasses.replace(asked, keep=tuple(parameters[name] for name in asked.keep))
    chosen = regimes_from(changed, regimes, expected_only=True)
    return Answers(_derive(changed, regime, target, base, asked, notes) for regime in chosen)


def _names(theory: Theory, asked: DeriveOptions) -> tuple[str, str]:
    problems = []
    names = []
    for role, name, default in (("target", asked.target, theory.target), ("base", asked.base, theory.base)):
        chosen = default if name is None else name
        names.append(chosen or "")
        if chosen is None:
            problems.append(
                Diagnostic(UNKNOWN_QUANTITY, f"{theory.name} names no {role}", None, f"name one with --{role}")
            )
        else:
            problems.extend(unknown_quantities(theory, (chosen,)))
    problems.extend(unknown_parameters(theory, asked.keep))
    if problems:
        raise InvalidInputError(tuple(problems))
    return names[0], names[1]


def _derive(
    theory: Theory, regime: Regime, target: str, base: str, asked: DeriveOptions, notes: tuple[str, ...]
) -> LawResult:
    session = Session(theory, regime, sigma=asked.sigma, limits=asked.limits)
    with deadline.time_limit(asked.limits.seconds):
        checked = session.check(claims=False)
        return derive_within(session, checked, target, base, keep=asked.keep, notes=notes)


def derive_within(
    session: Session,
    checked: RegimeResult,
    target: str,
    base: str,
    *,
    keep: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
    reasons: bool = True,
    steps: bool = True,
) -> LawResult:
    """Return what follows in an open regime.

    Args:
        session: The regime.
        checked: The result of its check.
        target: The quantity asked for.
        base: The quantity in whose powers.
        keep: Parameters that results are wanted in, even where the regime determines them.
        notes: What was assumed beside the file.
        reasons: Whether to find out what each law rests on.
        steps: Whether to find the steps to each law, too.
    """
    from nslogic.derivation.branches import Question
    from nslogic.derivation.derive import derive_law

    nothing = LawResult(session.theory, session.regime, target, base, None, checked, notes, checked.reason)
    if checked.verdict != "consistent":
        return nothing
    try:
        way = Direction(1) if target == base else session.direction(base)
        if not way.direction:
            return replace(
                nothing,
                refused=f"{base} does not scale in any model of this regime",
                keeping=way.keeping,
                keeping_smallest=way.keeping_smallest,
            )
        question = Question(target, base, way.direction)
        derivation = derive_law(
            session.system,
            session.engine,
            question,
            keep=frozenset(keep),
            reasons=reasons,
            steps=steps,
            limits=session.limits,
        )
    except (UndecidedError, LimitReachedError) as problem:
        return replace(nothing, undecided=str(problem))
    notes = (*notes, *way.notes)
    if not derivation.cases:
        return replace(nothing, notes=notes, undecided=f"no case was found in which {base} scales")
    return replace(nothing, derivation=derivation, notes=notes, undecided=derivation.undecided)
