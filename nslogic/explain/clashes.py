"""Clashes of laws as Farkas certificates: laws, each raised to a power, multiply to an absurdity or against a trend."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from nslogic.algebra.infeasible_subsets.left_kernels import LeftKernel
from nslogic.algebra.linear_programs.rows import Certificate
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.orders.formulas import Coefficient, Comparison, OrderForm, ParameterAtom, has_logs
from nslogic.orders.program_rows import row_of
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT, Alternative, alternatives_of
from nslogic.orders.system import System
from nslogic.printing import Brief
from nslogic.records import Record

_COMPARISONS: dict[int | None, Comparison] = {
    None: "=",
    LOOSE: "<=",
    POWERS_LOOSE: "<=",
    STRICT: "<",
    POWERS_STRICT: "<",
}


class LabelledRow(Brief, Record):
    """One row of a label: `form REL 0`; `kind` is None for an equation, else one of the kinds of `projection`."""

    label: str
    form: OrderForm
    kind: int | None


class Use(Brief, Record):
    """One law of a clash: `form REL 0` of a label, raised to `power` (an inequality to a positive one)."""

    label: str
    form: OrderForm
    comparison: Comparison
    powers_only: bool
    power: Coefficient


class CaseOfClash(Brief, Record):
    """Laws that multiply to `conclusion REL 0`, and the label that denies it (None: it is absurd by itself).

    The powers prove the clash where the conditions `when` hold, which distinguish this case from others, and those of
    `since`, which follow from the labels of the core.
    """

    uses: tuple[Use, ...]
    conclusion: OrderForm
    comparison: Comparison
    powers_only: bool
    against: Use | None
    when: tuple[ParameterAtom, ...] = ()
    since: tuple[ParameterAtom, ...] = ()


class Certificates(Brief, Record):
    """Farkas multipliers of cores: pairs of a place in `laws` and a power, and these powers multiply to an absurdity.

    Powers are integers without a common factor, positive for inequalities. The cores are those of the regime, in order.
    """

    laws: tuple[LabelledRow, ...]
    multipliers: tuple[tuple[tuple[int, int], ...], ...]


class ParameterUse(Brief, Record):
    """A linear condition on parameters, `sum of coefficient * parameter + constant REL 0`, times a positive factor."""

    label: str
    coefficients: tuple[tuple[str, Fraction], ...]
    constant: Fraction
    comparison: Comparison
    factor: Fraction


class ParameterClash(Brief, Record):
    """Conditions on parameters that add up to an absurd `total REL 0`.

    Without `uses`, no sum of them is absurd; that no parameters satisfy the labels is then decided by exact elimination
    if it is `exact`, else by Z3.
    """

    labels: tuple[str, ...]
    uses: tuple[ParameterUse, ...] = ()
    exact: bool = False


def facts_of(way: Sequence[tuple[str, Alternative]]) -> list[LabelledRow]:
    """Return the rows of labels, each with one of its alternatives."""
    return [LabelledRow(label, form, kind) for label, alternative in way for form, kind in alternative.forms()]


def certificates_of(system: System, cores: Sequence[Sequence[int]]) -> Certificates:
    """Return the Farkas multipliers of cores of a system without alternatives, given by their rows."""
    laws = facts_of(
        [(constraint.label, way) for constraint in system.constraints for way in alternatives_of(constraint.formula)]
    )
    with_logs = any(has_logs(constraint.formula) for constraint in system.constraints)
    kernel = LeftKernel([row_of(fact.form, fact.kind, with_logs=with_logs) for fact in laws])
    return Certificates(tuple(laws), tuple(kernel.multipliers(cores)))


def comparison_of(fact: LabelledRow) -> tuple[Comparison, bool]:
    """Return how a fact compares its form with (0, 0), and whether it compares powers alone."""
    return _COMPARISONS[fact.kind], fact.kind in (POWERS_LOOSE, POWERS_STRICT)


def case_of(facts: Sequence[LabelledRow], *, with_logs: bool) -> CaseOfClash:
    """Return the clash of facts with rational exponents."""
    certificate = solve([row_of(fact.form, fact.kind, with_logs=with_logs) for fact in facts])
    assert isinstance(certificate, Certificate), "a core is contradictory in every case"
    return clash_case([(facts[index], multiplier) for index, multiplier in certificate.multipliers])


def clash_case(
    multiplied: Sequence[tuple[LabelledRow, Coefficient]],
    when: tuple[ParameterAtom, ...] = (),
    since: tuple[ParameterAtom, ...] = (),
) -> CaseOfClash:
    """Return a clash from multiplied facts: the product of the laws against the first trend among them."""
    place = against_in([fact for fact, _ in multiplied])
    powers = [power for _, power in multiplied]
    scale = _scale(powers if place is None else [powers[place], *powers[:place], *powers[place + 1 :]])
    uses = [_use(fact, power * scale) for fact, power in multiplied]
    against = None if place is None else uses.pop(place)
    total: dict[str, Coefficient] = {}
    logs: Coefficient = Fraction(0)
    for use in uses:
        for name, value in use.form.coefficients:
            change = value * use.power
            total[name] = total[name] + change if name in total else change
        logs = logs + use.form.logs * use.power
    comparisons = {use.comparison for use in uses}
    comparison: Comparison = "<" if "<" in comparisons else "<=" if "<=" in comparisons else "="
    powers_only = any(use.powers_only for use in uses)
    return CaseOfClash(tuple(uses), OrderForm.build(total, logs), comparison, powers_only, against, when, since)


def against_in(facts: Sequence[LabelledRow]) -> int | None:
    """Return the place of the trend that the others contradict, None where there is none."""
    return next((place for place, fact in enumerate(facts) if fact.label.startswith("trend(")), None)


def _use(fact: LabelledRow, power: Coefficient) -> Use:
    comparison, powers_only = comparison_of(fact)
    return Use(fact.label, fact.form, comparison, powers_only, power)


def _scale(powers: Sequence[Coefficient]) -> Fraction:
    """Return a factor that makes one of the numbers 1, the first of those with the shortest resulting numbers.

    Functions of the parameters stay polynomials.
    """
    numbers = [power for power in powers if isinstance(power, Fraction)]
    factors = dict.fromkeys(1 / abs(power) for power in numbers)
    return min(factors, key=lambda factor: sum(len(str(power * factor)) for power in numbers), default=Fraction(1))
