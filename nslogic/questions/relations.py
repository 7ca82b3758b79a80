"""What a theory says of its exponents without any parameter of its own: tests that nothing can be fitted to."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.derivation.branches import reduce_parameters
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.memory import remembered, with_memory
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import conjunction
from nslogic.orders.system import build_system
from nslogic.printing import Brief
from nslogic.questions.joint import JOINT_REGIME, KEPT_VARIANTS, JointError, Variant, joint_theory
from nslogic.records import Record
from nslogic.theory.exponent_names import VOCABULARY

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


class RelationBetweenExponents(Brief, Record):
    """One exponent as a function of others, or as a number: `alpha_D = alpha_N/(1+alpha_N)`."""

    name: str
    value: RationalFunction

    @property
    def law(self) -> str:
        """Return it as a law."""
        return f"{self.name} = {format_coefficient(self.value)}"

    def in_short(self) -> str:
        """Return it as a law."""
        return self.law


@with_memory
def relations_of(variant: Variant, limits: Limits | None = None) -> tuple[RelationBetweenExponents, ...]:
    """Return the equations between exponents that follow from one combination of a theory's alternatives.

    Its parameters are solved for and substituted; equations that then mention exponents alone are left. There are none
    where cases have conditions.
    """
    return _relations(variant, limits or Limits())


@remembered(KEPT_VARIANTS)
def _relations(variant: Variant, limits: Limits) -> tuple[RelationBetweenExponents, ...]:
    """Return the equations; several groups of measurements have the same exponents of a theory."""
    if any(case.when or case.relation != "=" for exponent in variant.exponents for case in exponent.cases):
        return ()
    names = tuple(name for name in VOCABULARY if any(exponent.name == name for exponent in variant.exponents))
    try:
        joint = joint_theory((variant,))
        system = build_system(joint, joint.regime(JOINT_REGIME), sigma=Fraction(2))
        formula = conjunction(constraint.formula for constraint in system.constraints)
        for independent in range(len(names)):
            solved = dict(reduce_parameters(formula, frozenset(names[:independent]), limits).solved)
            relations = [RelationBetweenExponents(name, solved[name]) for name in names[independent:] if name in solved]
            if len(relations) == len(names) - independent and all(
                set(solved[relation.name].names()) <= set(names) for relation in relations
            ):
                return tuple(relations)
    except (UndecidedError, LimitReachedError, JointError):
        pass
    return ()
