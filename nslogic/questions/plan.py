"""What changes if one quantity is scaled up? The growth of every quantity of a theory."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic import deadline
from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError, LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.results import RegimeResult
from nslogic.memory import with_memory
from nslogic.orders.formulas import compare_parameters, conjunction, disjunction
from nslogic.orders.names import names_in
from nslogic.printing import Brief, Printed
from nslogic.questions.answers import Answers
from nslogic.questions.names import unknown_parameters, unknown_quantities
from nslogic.questions.readers import given_limits, given_text, numbers_by_name, positive, refuse, seconds, words
from nslogic.questions.requests import (
    RegimeNames,
    TheoryLike,
    fields_from,
    limits_with,
    options_from,
    regimes_from,
    theory_from,
)
from nslogic.questions.session import Session
from nslogic.theory.model import ParameterDeclaration, Regime, Theory
from nslogic.theory.variants import with_given

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Unpack

    from nslogic.questions.requests import CommonNames, Number

    class PlanNames(CommonNames, total=False):
        """Options of a plan, as the command line names them; `start` is `--from`, which is a word of Python."""

        scale: str | Iterable[str] | Mapping[str, Number]
        set: str | Iterable[str] | Mapping[str, Number]
        quantity: str | Iterable[str]
        start: str | Iterable[str] | Mapping[str, Number]

    from nslogic.derivation.cases import Case
    from nslogic.derivation.derive import Derivation


@dataclass(frozen=True, repr=False)
class PlanOptions(Brief):
    """What to plan for.

    Args:
        base: The quantity that is multiplied.
        scale: The factor by which it is multiplied.
        values: Parameter values assumed for this question alone.
        sigma: How many standard errors a measured value may be off.
        limits: The limits of searches.
        quantities: The quantities asked for, in this order; by default all that the laws of the regime mention.
        start: The sizes of quantities before, in any unit; the sizes afterwards are part of the answer.
    """

    base: str
    scale: Fraction
    values: tuple[tuple[str, Fraction], ...] = ()
    sigma: Fraction = Fraction(2)
    limits: Limits = field(default_factory=Limits)
    quantities: tuple[str, ...] = ()
    start: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True, repr=False)
class Growth(Brief):
    """The growth of one quantity: the cases that may hold at the parameter values, exactly one if all are known.

    `settled` says that no other case may hold while measured values are within their errors.
    """

    quantity: str
    derivation: Derivation
    cases: tuple[Case, ...]
    settled: bool = False

    def in_short(self) -> str:
        """Return the law of the quantity, case by case."""
        return "; ".join(case.in_short() for case in self.cases)


@dataclass(frozen=True, repr=False)
class PlanResult(Printed):
    """The growth of every quantity that the axioms of a regime mention.

    `values` are the parameter values taken, `assumed` says what was taken for those that are only measured, and
    `measured` how far each may be off: an interval of its own, or so many standard errors as the options say.
    `undecided` says what could not be derived; without a model `growths` is empty, and `check` has the core. So it is
    where the base scales in no model: `refused` says that, and `keeping` are the labels that keep it from scaling
    (`keeping_smallest`: it is known that no fewer do).
    """

    theory: Theory
    regime: Regime
    options: PlanOptions
    check: RegimeResult
    growths: tuple[Growth, ...] = ()
    values: tuple[tuple[str, Fraction], ...] = ()
    assumed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    undecided: str = ""
    refused: str = ""
    keeping: tuple[str, ...] = ()
    keeping_smallest: bool = True
    measured: tuple[tuple[str, tuple[Fraction, Fraction]], ...] = ()

    def in_short(self) -> str:
        """Return the regime, the quantity that is multiplied, and the growth of the others."""
        return f"{self.theory.name}·{self.regime.name}, {self.options.base} × {self.options.scale}: " + (
            "; ".join(growth.in_short() for growth in self.growths)
            or self.undecided
            or self.refused
            or self.check.verdict
        )


PLAN_OPTIONS = {
    "scale": ("scale", numbers_by_name),
    "set": ("values", numbers_by_name),
    "quantity": ("quantities", words),
    "start": ("start", numbers_by_name),
    "sigma": ("sigma", positive),
    "timeout": ("seconds", seconds),
}
"""For each option of `nslogic plan` its field, and the function that reads it."""

PLAN_FIELDS = {
    "base": given_text,
    "scale": positive,
    "values": numbers_by_name,
    "sigma": positive,
    "limits": given_limits,
    "quantities": words,
    "start": numbers_by_name,
}
"""What reads each field of the options."""


@with_memory
def plan(
    theory: TheoryLike,
    options: PlanOptions | None = None,
    *,
    regimes: RegimeNames = None,
    **named: Unpack[PlanNames],
) -> Answers[PlanResult]:
    """Return the growth of all quantities in the regimes of a theory when one quantity is multiplied.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        options: What to plan for.
        regimes: The name of a regime, or several; by default those that are expected to hold.
        named: The same options under their command-line names: `scale={"C": 10}`, `set={"alpha": "0.34"}`,
            `quantity="loss"`, `start={"C": "1e21"}` (for `--from`), `sigma`, `timeout`.

    Raises:
        InvalidInputError: there is no such theory, regime, quantity, parameter or option, or no quantity is multiplied.
    """
    theory, options = theory_from(theory), _asked(options, named)
    values = (name for name, _ in options.values)
    quantities = dict.fromkeys((options.base, *options.quantities, *(name for name, _ in options.start)))
    problems = (*unknown_quantities(theory, quantities), *unknown_parameters(theory, values))
    if problems:
        raise InvalidInputError(problems)
    given = tuple(f"{name} = {value}" for name, value in options.values)
    changed, _ = with_given(theory, given, (), option="--set")
    chosen = regimes_from(changed, regimes, expected_only=True)
    return Answers(_plan(changed, regime, options) for regime in chosen)


def _asked(options: PlanOptions | None, named: Mapping[str, object]) -> PlanOptions:
    fields = fields_from("plan", PLAN_OPTIONS, named)
    scale = fields.pop("scale", ())
    if options is None and not scale:
        refuse(codes.MISSING_KEY, "no quantity is multiplied", 'say what and by how much: scale={"C": 10}')
    asked = options_from(PlanOptions, options, PLAN_FIELDS, lambda: PlanOptions("", Fraction(1)))
    if isinstance(scale, tuple) and scale:
        ((base, factor), *others) = scale
        if others or factor <= 0:
            refuse(
                codes.OUT_OF_RANGE,
                "exactly one quantity should be multiplied, by a positive number",
                'as in scale={"C": 10}',
            )
        fields |= {"base": base, "scale": factor}
    sizes = fields.get("start", asked.start)
    if isinstance(sizes, tuple) and any(size <= 0 for _, size in sizes):
        refuse(codes.OUT_OF_RANGE, "a size should be a positive number", 'as in start={"C": "1e21"}')
    return PlanOptions(**{**vars(asked), "limits": limits_with(asked.limits, fields), **fields})


def _plan(theory: Theory, regime: Regime, options: PlanOptions) -> PlanResult:
    with deadline.time_limit(options.limits.seconds):
        return _planned(theory, regime, options)


def _planned(theory: Theory, regime: Regime, options: PlanOptions) -> PlanResult:
    session = Session(theory, regime, sigma=options.sigma, limits=options.limits)
    checked = session.check(claims=False)
    if checked.verdict != "consistent":
        return PlanResult(theory, regime, options, checked, undecided=checked.reason)
    notes: tuple[str, ...] = ()
    try:
        way = session.direction(options.base)
        notes = way.notes
        if not way.direction:
            reason = f"{options.base} does not scale in any model of this regime"
            return PlanResult(
                theory,
                regime,
                options,
                checked,
                refused=reason,
                keeping=way.keeping,
                keeping_smallest=way.keeping_smallest,
            )
        derivations = _derivations(session, options, way.direction)
    except (UndecidedError, LimitReachedError) as problem:
        return PlanResult(theory, regime, options, checked, notes=notes, undecided=str(problem))
    undecided = next(
        (f"{name}: {derivation.undecided}" for name, derivation in derivations if derivation.undecided), ""
    )
    if undecided:
        return PlanResult(theory, regime, options, checked, notes=notes, undecided=undecided)
    values, assumed = _values(theory, derivations)
    growths = tuple(Growth(name, derivation, _holding(derivation, values)) for name, derivation in derivations)
    contradicted = any(not growth.cases for growth in growths)
    if contradicted:
        notes = (*notes, "the central values of the parameters contradict the regime, so none were taken")
        growths = tuple(Growth(name, derivation, derivation.cases) for name, derivation in derivations)
        values, assumed = {}, ()
    measured = tuple((name, box) for name, box in _measured(theory, options.sigma) if name in values)
    known = {options.base, *(growth.quantity for growth in growths)}
    notes = (*notes, *(f"the regime says nothing of {name}" for name, _ in options.start if name not in known))
    notes = (*notes, *_reducible(theory, {growth.quantity for growth in growths}))
    growths = tuple(replace(growth, settled=_is_settled(growth, dict(measured), options.limits)) for growth in growths)
    return PlanResult(
        theory, regime, options, checked, growths, tuple(values.items()), assumed, notes, measured=measured
    )


def _reducible(theory: Theory, quantities: Collection[str]) -> Iterator[str]:
    """Yield what is the part of a loss above its floor by its meaning: a factor of it is none of the whole loss."""
    for quantity in theory.quantities:
        if quantity.name in quantities and quantity.meaning.startswith("reducible "):
            part = quantity.meaning.partition(":")[0]
            yield f"{quantity.name} is the {part}; with its irreducible part the factor is nearer to 1"


def _derivations(session: Session, options: PlanOptions, direction: int) -> list[tuple[str, Derivation]]:
    """Return the derivation of each quantity asked for, by default of all that laws mention, in the order of the file.

    All of them use one prepared regime, so that its alternatives are computed once.
    """
    from nslogic.derivation.branches import Question
    from nslogic.derivation.derive import derive_law
    from nslogic.derivation.prepared import PreparedRegime

    system, base, limits = session.system, options.base, session.limits
    spoken_of = {
        name for constraint in system.constraints if constraint.sort != "trend" for name in names_in(constraint.formula)
    }
    asked = options.quantities or tuple(name for name in system.quantities if name in spoken_of)
    if options.quantities:
        asked += tuple(name for name, _ in options.start if name in spoken_of)
    prepared = PreparedRegime(system, base, direction, frozenset(), limits)
    questions = (Question(name, base, direction) for name in dict.fromkeys(asked) if name != base)
    return [
        (question.target, derive_law(system, session.engine, question, reasons=False, limits=limits, prepared=prepared))
        for question in questions
    ]


def _values(theory: Theory, derivations: list[tuple[str, Derivation]]) -> tuple[dict[str, Fraction], tuple[str, ...]]:
    """Return the values of the parameters in the derived laws, and a note on those that are only measured."""
    from nslogic.derivation.phase_diagram import parameters_of

    needed = {name for _, derivation in derivations for case in derivation.cases for name in parameters_of(case)}
    values: dict[str, Fraction] = {}
    for parameter in theory.parameters:
        value = _central(parameter)
        if value is not None and parameter.name in needed:
            values[parameter.name] = value
    if not values:
        return {}, ()
    *others, last = values
    if not others:
        return values, (f"{last} is measured; its central value is taken",)
    return values, (f"{', '.join(others)} and {last} are measured; their central values are taken",)


def _measured(theory: Theory, sigma: Fraction) -> Iterator[tuple[str, tuple[Fraction, Fraction]]]:
    """Yield the interval of each measured parameter."""
    for parameter in theory.parameters:
        if parameter.interval is not None:
            yield parameter.name, parameter.interval
        elif parameter.value is not None and parameter.error is not None:
            off = sigma * parameter.error
            yield parameter.name, (parameter.value - off, parameter.value + off)


def _central(parameter: ParameterDeclaration) -> Fraction | None:
    """Return the value of a parameter; the midpoint if only an interval is known."""
    if parameter.interval is not None:
        low, high = parameter.interval
        return (low + high) / 2
    return parameter.value


def _is_settled(growth: Growth, measured: Mapping[str, tuple[Fraction, Fraction]], limits: Limits) -> bool:
    """Return whether no other case than one may hold while measured values are off as far as they may be."""
    from nslogic.derivation.space import ParameterSpace

    derivation, field = growth.derivation, growth.derivation.system.field
    if len(derivation.cases) == 1 or field is None:
        return len(derivation.cases) == 1
    if len(growth.cases) != 1:
        return False
    within = [
        compare_parameters(difference, "<=")
        for name, (low, high) in measured.items()
        for difference in (low - field.generator(name), field.generator(name) - high)
    ]
    others = disjunction(case.conditions for case in derivation.cases if case is not growth.cases[0])
    try:
        return not ParameterSpace(conjunction((derivation.space, *within)), limits).feasible(others)
    except UndecidedError:
        return False


def _holding(derivation: Derivation, values: Mapping[str, Fraction]) -> tuple[Case, ...]:
    """Return the cases that may hold at parameter values, those whose conditions involve other parameters included."""
    from nslogic.derivation.phase_diagram import may_hold_at

    if not may_hold_at(derivation.space, values):
        return ()
    return tuple(case for case in derivation.cases if may_hold_at(case.conditions, values))
