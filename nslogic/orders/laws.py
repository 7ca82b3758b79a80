"""Compilation of laws and of their negations into formulas, with the definitions of auxiliary orders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from nslogic.language.logarithms import logarithm_of, logarithms_in, quantities_in
from nslogic.language.terms import (
    AnyOf,
    ForAllLaw,
    IndexedSum,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    OrderRelation,
    ParameterExpression,
    ParameterLaw,
    ParameterRelation,
)
from nslogic.language.walk import exponents_of, within
from nslogic.orders.evaluation import LOG_LOG_BOUNDS, Evaluation, Spread
from nslogic.orders.exponents import Exponents, ExtremeChoice
from nslogic.orders.formulas import (
    TRUE,
    All,
    AtomRelation,
    Comparison,
    Formula,
    OrderAtom,
    Some,
    compare_form,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.theory.model import Axiom

_MIRRORED: dict[str, OrderRelation] = {">~": "<~", ">>": "<<"}
_OPPOSITE: dict[OrderRelation, tuple[OrderRelation, ...]] = {
    "~": ("<<", ">>"),
    "<~": (">>",),
    ">~": ("<<",),
    "<<": (">~",),
    ">>": ("<~",),
}
_PARAMETER_OPPOSITE: dict[ParameterRelation, ParameterRelation] = {
    "=": "!=",
    "!=": "=",
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
}


_SIGN: dict[ParameterRelation, AtomRelation] = {"=": "=", "!=": "!=", "<": "<", "<=": "<="}


class Laws:
    """A compiler for the laws of one label; auxiliary orders are numbered within it."""

    def __init__(self, exponents: Exponents, label: str) -> None:
        self._exponents = exponents
        self._names: Iterator[str] = (f"{label}@{number}" for number in count(1))
        self._competing: frozenset[str] = frozenset()

    def of_competitor(self, names: Iterable[str]) -> Laws:
        """Return a compiler for laws of a competitor that chooses some quantities; the numbering goes on."""
        other = Laws(self._exponents, "")
        other._names, other._competing = self._names, frozenset(names)
        return other

    def known_outside(self, competitor: Laws, program: Iterable[Axiom]) -> Formula:
        """Return the definitions of the logarithms in a program that do not depend on the competitor.

        They stand beside the optimum: below the quantifier they would count as needs of the program, which a model
        could make infeasible by values that no logarithm has.
        """
        laws = [statement.law for axiom in program for statement in (*axiom.laws, *axiom.when)]
        written = dict.fromkeys(logarithm for law in laws for logarithm in logarithms_in(law))
        outside = [logarithm for logarithm in written if competitor._competing.isdisjoint(quantities_in(logarithm))]
        return conjunction((*(LOG_LOG_BOUNDS if written else ()), *map(self._has_order, outside)))

    def known_inside(self, program: Iterable[Axiom]) -> Formula:
        """Return that a competitor's own logarithms are known, those in laws that it need not obey included.

        A law under a guard that fails, or one of several alternatives, says nothing of its logarithms; language.md §1.4
        considers a competitor only where all of them are known.
        """
        optional = [
            law
            for axiom in program
            for law in (statement.law for statement in axiom.laws)
            if axiom.when or isinstance(law, AnyOf)
        ]
        optional += [guard.law for axiom in program for guard in axiom.when if isinstance(guard.law, AnyOf)]
        written = dict.fromkeys(
            term for law in optional for term in within(law) if isinstance(term, Logarithm | IndexedSum)
        )
        return conjunction(map(self._is_known, written))

    def _is_known(self, expression: Logarithm | IndexedSum) -> Formula:
        """Return that the logarithm of an expression is known where it mentions what a competitor chooses."""
        spoken = expression if isinstance(expression, Logarithm) else logarithm_of(expression)
        if spoken is None or self._competing.isdisjoint(quantities_in(spoken)):
            return TRUE
        used = tuple(exponents_of(OrderLaw(expression, "~", expression)))
        known = []
        for choice in self._choices(used):
            evaluation = Evaluation(self._exponents, choice, self._names, self._competing)
            try:
                content = evaluation.known(expression)
            except ZeroDivisionError:
                content = TRUE  # a denominator is zero whatever the parameters: `defined` is false beside this
            defined = self._exponents.defined(used, choice)
            known.append(conjunction((choice.condition, defined, *evaluation.definitions, content)))
        return disjunction((self._exponents.undefined(used), *known))

    def _has_order(self, expression: OrderExpression) -> Formula:
        """Return that an expression has a known order, or that it has none; between them may lie what is not known."""
        trivial_law = OrderLaw(expression, "~", expression)
        return disjunction((self.holds(trivial_law), self.fails(trivial_law)))

    def holds(self, law: Law) -> Formula:
        """Return the formula of a law."""
        if isinstance(law, AnyOf):
            return disjunction(self.holds(alternative) for alternative in law.alternatives)
        used = tuple(exponents_of(law))
        return disjunction(
            conjunction(
                (choice.condition, self._exponents.defined(used, choice), self._body(law, choice, negated=False))
            )
            for choice in self._choices(used)
        )

    def fails(self, law: Law) -> Formula:
        """Return the negation of a law: a denominator vanishes, a need is unmet, or the opposite relation holds."""
        if isinstance(law, AnyOf):
            return conjunction(self.fails(alternative) for alternative in law.alternatives)
        used = tuple(exponents_of(law))
        denied = (
            conjunction(
                (choice.condition, self._exponents.defined(used, choice), self._body(law, choice, negated=True))
            )
            for choice in self._choices(used)
        )
        return disjunction((self._exponents.undefined(used), *denied))

    def _choices(self, used: tuple[ParameterExpression, ...]) -> tuple[ExtremeChoice, ...]:
        return self._exponents.choices(used)

    def _body(self, law: OrderLaw | ParameterLaw | ForAllLaw, choice: ExtremeChoice, *, negated: bool) -> Formula:
        try:
            match law:
                case ParameterLaw():
                    return self._parameters(law, choice, negated=negated)
                case ForAllLaw():
                    return self._for_all(law, choice, negated=negated)
                case OrderLaw():
                    return self._orders(law, choice, negated=negated)
        except ZeroDivisionError:
            return TRUE  # a denominator is zero whatever the parameters: `defined` is false beside this

    def _parameters(self, law: ParameterLaw, choice: ExtremeChoice, *, negated: bool) -> Formula:
        values = [self._exponents.value(side, choice) for side in law.sides]
        parts = []
        for left, relation, right in zip(values, law.relations, values[1:], strict=False):
            asked = _PARAMETER_OPPOSITE[relation] if negated else relation
            if asked in (">", ">="):
                parts.append(compare_parameters(right - left, "<" if asked == ">" else "<="))
            else:
                parts.append(compare_parameters(left - right, _SIGN[asked]))
        return disjunction(parts) if negated else conjunction(parts)

    def _orders(self, law: OrderLaw, choice: ExtremeChoice, *, negated: bool) -> Formula:
        evaluation = Evaluation(self._exponents, choice, self._names, self._competing)
        left, right = evaluation.spread(law.left), evaluation.spread(law.right)
        if not negated:
            holds = relate(evaluation, left, law.relation, right, powers_only=law.ignoring_logs)
            return conjunction((*evaluation.definitions, *evaluation.needs, holds))
        denied = disjunction(
            relate(evaluation, left, relation, right, powers_only=law.ignoring_logs)
            for relation in _OPPOSITE[law.relation]
        )
        unmet = (negation(need) for need in evaluation.needs)
        return conjunction((*evaluation.definitions, disjunction((*unmet, denied))))

    def _for_all(self, law: ForAllLaw, choice: ExtremeChoice, *, negated: bool) -> Formula:
        """Return that the exponents of the index satisfy the relation, and the coefficients the law."""
        difference = self._exponents.value(law.left.exponent, choice) - self._exponents.value(
            law.right.exponent, choice
        )
        rest = OrderLaw(law.left.coefficient, law.relation, law.right.coefficient, law.ignoring_logs)
        if law.relation == "~":
            index = compare_parameters(difference, "=")
        else:
            index = compare_parameters(difference if law.relation in ("<~", "<<") else -difference, "<=")
        rest_formula = self._orders(rest, choice, negated=negated)
        return disjunction((negation(index), rest_formula)) if negated else conjunction((index, rest_formula))


def relate(
    evaluation: Evaluation, left: Spread, relation: OrderRelation, right: Spread, *, powers_only: bool
) -> Formula:
    """Return `left REL right`; only `~` between two sums needs an auxiliary order."""
    if relation in _MIRRORED:
        return relate(evaluation, right, _MIRRORED[relation], left, powers_only=powers_only)
    if relation == "~":
        single, several = (left, right) if len(left.forms) == 1 else (right, left)
        return conjunction(evaluation.equal(evaluation.single(single), several, powers_only=powers_only))
    # Orders are totally ordered: max(a) <= max(b) says that every a is below some b, and so for the other shapes.
    outer = conjunction if left.shape == "max" else disjunction
    inner = disjunction if right.shape == "max" else conjunction
    comparison: Comparison = "<=" if relation == "<~" else "<"
    return outer(
        inner(compare_form(small - large, comparison, powers_only=powers_only) for large in right.forms)
        for small in left.forms
    )


def negation(formula: Formula) -> Formula:
    """Return the negation of a formula without auxiliary orders."""
    match formula:
        case All(parts):
            return disjunction(negation(part) for part in parts)
        case Some(parts):
            return conjunction(negation(part) for part in parts)
        case OrderAtom(form, relation, powers_only):
            if relation == "=":
                return disjunction(
                    (
                        compare_form(form, "<", powers_only=powers_only),
                        compare_form(-form, "<", powers_only=powers_only),
                    )
                )
            return compare_form(-form, "<" if relation == "<=" else "<=", powers_only=powers_only)
        case _:
            match formula.relation:
                case "=":
                    return compare_parameters(formula.value, "!=")
                case "!=":
                    return compare_parameters(formula.value, "=")
                case "<=":
                    return compare_parameters(-formula.value, "<")
                case "<":
                    return compare_parameters(-formula.value, "<=")
