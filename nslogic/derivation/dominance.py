"""The dominant term of a sum, or decisive argument of a `min` or `max`, in a step of an argument."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from nslogic.derivation.grounds import Grounds
from nslogic.derivation.steps import Dominance
from nslogic.language import terms
from nslogic.orders.evaluation import Evaluation
from nslogic.orders.exponents import Exponents, ExtremeChoice
from nslogic.orders.formulas import TRUE, OrderAtom, OrderForm, as_constant, compare_form
from nslogic.orders.projection import coefficient_in
from nslogic.orders.substituted import substituted_formula

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


def dominance_of(
    label: str,
    lines: tuple[str, ...],
    lemma: OrderAtom,
    solved: Mapping[str, RationalFunction],
    grounds: Grounds,
) -> Dominance | None:
    """Return the dominant term of a law, if a lemma has that term alone and the lines entail its dominance."""
    if lemma.relation != "=":
        return None
    for law in (
        statement.law for axiom in grounds.system.theory.axioms if axiom.id == label for statement in axiom.laws
    ):
        if not isinstance(law, terms.OrderLaw) or law.relation != "~":
            continue
        for several, single in ((law.left, law.right), (law.right, law.left)):
            parts = _parts(several)
            least = isinstance(several, terms.Extreme) and several.function == "min"
            forms = [order_quotient(part, single, solved, grounds) for part in parts]
            if None in forms:
                continue
            for part, form in zip(parts, forms, strict=True):
                if form is None or not is_multiple(form, lemma.form):
                    continue
                gaps = [form - other if least else other - form for other in forms if other is not None]
                if all(_is_certain(gap, lines, grounds, powers_only=law.ignoring_logs) for gap in gaps):
                    return Dominance(part, least)
    return None


def _is_certain(gap: OrderForm, lines: tuple[str, ...], grounds: Grounds, *, powers_only: bool) -> bool:
    """Return whether lines entail that a form is at most (0, 0)."""
    comparison = compare_form(gap, "<=", powers_only=powers_only)
    return comparison == TRUE or (isinstance(comparison, OrderAtom) and grounds.follows(comparison, lines))


def _parts(expression: terms.OrderExpression) -> tuple[terms.OrderExpression, ...]:
    match expression:
        case terms.Sum(parts) | terms.Extreme(_, parts):
            return parts
    return ()


def is_product(expression: terms.OrderExpression) -> bool:
    """Return whether an expression is a product of powers of quantities."""
    match expression:
        case terms.Product(factors):
            return all(map(is_product, factors))
        case terms.Power(base, _):
            return is_product(base)
        case terms.Quantity() | terms.Scalar():
            return True
    return False


def order_quotient(
    part: terms.OrderExpression,
    single: terms.OrderExpression,
    solved: Mapping[str, RationalFunction],
    grounds: Grounds,
) -> OrderForm | None:
    """Return the order of one product over another, None where these are no products of known powers."""
    if not is_product(part) or not is_product(single):
        return None
    evaluation = Evaluation(Exponents(grounds.system.field), ExtremeChoice({}, TRUE), iter(()))
    try:
        difference = evaluation.form(part) - evaluation.form(single)
    except (KeyError, ZeroDivisionError):  # an exponent with `min` or `max` has no one value here
        return None
    equation = substituted_formula(OrderAtom(difference, "="), dict(solved))
    return equation.form if isinstance(equation, OrderAtom) else None


def is_multiple(first: OrderForm, second: OrderForm) -> bool:
    """Return whether two forms are multiples of each other."""
    if not first.coefficients or not second.coefficients:
        return False
    name, power = first.coefficients[0]
    other = coefficient_in(second, name)
    return bool(other) and first.scaled(as_constant(other / power)) == second
