"""Growth factors: an exact power of the scale, rounded to a decimal only at the end; logarithms stand apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation, free_letter
from nslogic.derivation.exponent_ranges import End
from nslogic.orders.coefficient_text import format_coefficient, format_power
from nslogic.report.plan.amounts import Amount, amount_of, base_text, decimal_of, growth_at


@dataclass(frozen=True)
class GrowthFactor:
    """The growth of a quantity in one case.

    `law` is the quantity as a product of powers of the base; `exact` is the factor as a power of the scale, `decimal`
    its value if the parameters have values. For a range of powers, `interval` has the ends instead (None: unbounded),
    `attained` says which of them are reached, and `choices` are the possible factors if these are isolated. `note` says
    what the factor omits: a logarithm, whose growth depends on the size of the base. `within` has the least and the
    greatest factor for all admissible values of measured parameters.
    """

    when: tuple[str, ...]
    law: str
    exact: str = ""
    decimal: float | None = None
    interval: tuple[Amount | None, Amount | None] | None = None
    attained: tuple[bool, bool] | None = None
    choices: tuple[Amount, ...] = ()
    log_factor: str = ""
    note: str = ""
    within: tuple[float, float] | None = None


def factor_of(derivation: Derivation, case: Case, values: Mapping[str, Fraction], scale: Fraction) -> GrowthFactor:
    """Return the growth of a derivation's target in a case when the base is multiplied by a scale."""
    base = derivation.question.base
    if case.range is not None:
        return _ranged(case, base, values, scale)
    assert case.power is not None, "a case without a range has a power"
    power = growth_at(case.power, values)
    law, exact = format_power(base, power), format_power(base_text(scale), power)
    decimal = decimal_of(scale, power)
    if case.log is None:
        note = f"up to a power of log({base}) that the regime leaves open"
        return GrowthFactor(case.when, f"{law}, up to logarithms", exact, decimal, note=note)
    log = growth_at(case.log, values)
    if log == 0:
        return GrowthFactor(case.when, law, exact, decimal)
    logarithm = f"log(1/{base})" if derivation.question.direction < 0 else f"log({base})"
    grown = f"log(1/({base_text(scale)}*{base}))" if derivation.question.direction < 0 else f"log({scale}*{base})"
    ratio = format_power(f"({grown}/{logarithm})", log)
    whole = " * ".join(part for part in (law, format_power(logarithm, log)) if part != "1")
    note = f"without its logarithm, which multiplies it by {ratio}: that depends on {base}, and tends to 1 as it scales"
    return GrowthFactor(case.when, whole, exact, decimal, log_factor=ratio, note=note)


def _ranged(case: Case, base: str, values: Mapping[str, Fraction], scale: Fraction) -> GrowthFactor:
    assert case.range is not None, "the case has a range"
    ends = (case.range.low, case.range.high)
    low, high = (None if end is None else End(growth_at(end.value, values), end.attained) for end in ends)
    isolated = [growth_at(value, values) for value in case.range.values]
    left = "" if low is None else f"{format_coefficient(low.value)} {'<=' if low.attained else '<'} "
    right = "" if high is None else f" {'<=' if high.attained else '<'} {format_coefficient(high.value)}"
    letter = free_letter((base,), low, high)
    law = f"{base}^{letter}, {left}{letter}{right}" if left or right else f"{base}^{letter}, any {letter}"
    if isolated:
        law = f"{base}^{letter}, {letter} one of {', '.join(map(format_coefficient, isolated))}"
    if scale == 1:  # whatever the power
        return GrowthFactor(case.when, law, "1", 1.0)
    bounds = [None if end is None else amount_of(scale, end.value) for end in (low, high)]
    attained = [end is not None and end.attained for end in (low, high)]
    choices = [amount_of(scale, value) for value in isolated]
    if scale < 1:
        bounds.reverse()
        attained.reverse()
        choices.reverse()
    return GrowthFactor(case.when, law, "", None, (bounds[0], bounds[1]), (attained[0], attained[1]), tuple(choices))
