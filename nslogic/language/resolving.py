"""Resolution of order expressions: every name gets its sort, and expressions without an order are refused."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.language.parameter_expressions import MINUS_ONE, ParameterReader, unknown_name
from nslogic.language.scope import Scope
from nslogic.language.summands import SummandReader, difference, mentions
from nslogic.language.syntax_tree import LawProblem, SyntaxNode
from nslogic.language.terms import (
    Constant,
    Extreme,
    IndexedSum,
    IndexPower,
    Logarithm,
    OrderExpression,
    ParameterExpression,
    Power,
    Product,
    Quantity,
    Scalar,
    Sum,
)

PLACEHOLDER = Scalar(Fraction(1))
_NO_ORDER = "it is above every power, and has no order: state a bound, such as `X >> Y`, or cut off with `min(…)`"


class Findings(NamedTuple):
    """The findings in a law: problems, and warnings about text that is allowed but probably not meant."""

    problems: list[LawProblem]
    warnings: list[LawProblem]


class OrderReader:
    """The reader of order expressions of one law; problems are collected, and a placeholder takes their place."""

    def __init__(self, scope: Scope, indices: frozenset[str], findings: Findings) -> None:
        self._scope = scope
        self._indices = indices
        self._findings = findings
        self._parameters = ParameterReader(scope, indices, findings.problems.append)

    def read(self, node: SyntaxNode) -> OrderExpression:
        """Return the meaning of a node that does not contain an index."""
        match node.sort:
            case "number":
                return self._scalar(node)
            case "name":
                return self._name(node)
            case "negation":
                return self._negation(node)
            case "sum":
                if "-" in node.words:
                    self._report(difference(node.start, node.parts[node.words.index("-")].end))
                return Sum(tuple(map(self._term, node.parts)))
            case "product":
                factors = self.factors(node.words, node.parts)
                return factors[0] if len(factors) == 1 else Product(tuple(factors))
            case "power":
                if node.parts[0].sort == "number" and self._scales(node.parts[1]):
                    message = "a number to the power of a quantity is an exponential"
                    self._report(LawProblem(codes.QUANTITY_IN_EXPONENT, message, node.start, node.end, _NO_ORDER))
                    return PLACEHOLDER
                return Power(self.read(node.parts[0]), self.exponent(node.parts[1]))
            case "call" if node.words[0] == "log":
                return self._logarithm(node)
            case "call":
                return Extreme("min" if node.words[0] == "min" else "max", tuple(map(self.read, node.parts)))
        return self._indexed_sum(node)

    def exponent(self, node: SyntaxNode) -> ParameterExpression:
        """Return the meaning of an exponent."""
        return self._parameters.read(node, in_exponent=True)

    def factors(self, operators: Sequence[str], parts: Sequence[SyntaxNode]) -> list[OrderExpression]:
        """Return the factors of a product; a quotient of two numbers at its beginning is one number."""
        factors: list[OrderExpression] = []
        for position, (operator, part) in enumerate(zip(operators, parts, strict=True)):
            if position:
                self._warn_of_short_exponent(parts[position - 1], operator, part)
            if operator == "/" and self._is_parameter(part) and parts[position - 1].sort == "power":
                self._report_parameter(part, after=parts[position - 1])
                continue
            factor = self.read(part)
            if operator == "*":
                factors.append(factor)
            elif isinstance(factor, Scalar) and len(factors) == 1 and isinstance(factors[0], Scalar):
                factors[0] = Scalar(factors[0].value / factor.value)
            else:
                factors.append(Power(factor, MINUS_ONE))
        return factors

    def index_terms(self, index: str, node: SyntaxNode) -> tuple[IndexPower, ...]:
        """Return the terms under an index; none where a problem was reported."""
        if self._scope.summand_terms > limits.FILE_SUMMAND_TERMS:
            message = f"the summands of the file have more than {limits.FILE_SUMMAND_TERMS} terms after multiplying out"
            help_text = "keep the terms that can dominate"
            self._report(LawProblem(codes.LAW_TOO_LARGE, message, node.start, node.end, help_text))
            return ()
        terms = SummandReader(index, self.factors, self.exponent, self._report).terms(node)
        self._scope.summand_terms += len(terms)
        return terms

    def check_index(self, node: SyntaxNode) -> None:
        """Report an index that has the name of something else."""
        name = node.words[0]
        other = self._scope.looking_like(name)
        if other:
            sort = "quantity" if other in self._scope.quantities else "parameter"
            help_text = "choose a name for the index that nothing else has"
            fault = "has the name of" if other == name else "looks like"
            message = f"the index `{name}` {fault} a declared {sort}"
            self._report(LawProblem(codes.INDEX_NAME, message, node.start, node.end, help_text))

    def _report(self, problem: LawProblem) -> None:
        self._findings.problems.append(problem)

    def _scalar(self, node: SyntaxNode) -> Scalar:
        value = self._parameters.number(node)
        if value <= 0:
            self._report(_not_positive(node))
            return PLACEHOLDER
        return Scalar(value)

    def _name(self, node: SyntaxNode) -> OrderExpression:
        name = node.words[0]
        if name in self._scope.quantities:
            return Quantity(name)
        if name in self._scope.parameters:
            self._report_parameter(node)
        elif name in self._indices:
            message = f"the index `{name}` stands outside of the `sum` or `forall` that it belongs to"
            help_text = "move it inside, or declare a quantity for what it should be here"
            self._report(LawProblem(codes.FREE_INDEX, message, node.start, node.end, help_text))
        else:
            problem = unknown_name(node, self._scope, "quantities")
            if problem is not None:
                self._report(problem)
        return PLACEHOLDER

    def _negation(self, node: SyntaxNode) -> OrderExpression:
        inside = node.parts[0]
        if inside.sort == "number":
            self._report(_not_positive(node))
        else:
            self._report(difference(node.start, node.end))
            self.read(inside)
        return PLACEHOLDER

    def _scales(self, node: SyntaxNode) -> bool:
        stack = [node]
        while stack:
            part = stack.pop()
            if part.sort == "name" and part.words[0] in self._scope.quantities:
                return True
            stack.extend(part.parts)
        return False

    def _is_parameter(self, node: SyntaxNode) -> bool:
        return node.sort == "name" and node.words[0] in self._scope.parameters

    def _term(self, node: SyntaxNode) -> OrderExpression:
        if not self._is_parameter(node):
            return self.read(node)
        message = f"`{node.words[0]}` is a parameter, and cannot be a term of an order"
        help_text = "a constant term is `1`; leave it out where the other side means what is above it"
        self._report(LawProblem(codes.PARAMETER_AS_FACTOR, message, node.start, node.end, help_text))
        return PLACEHOLDER

    def _report_parameter(self, node: SyntaxNode, after: SyntaxNode | None = None) -> None:
        name = node.words[0]
        help_text = "a constant factor does not change an order: leave it out; parameters stand in exponents"
        if after is not None:
            help_text = "an exponent with more than one token needs parentheses: write `^(…)` around all of it"
        message = f"`{name}` is a parameter, and cannot be a factor of an order"
        self._report(LawProblem(codes.PARAMETER_AS_FACTOR, message, node.start, node.end, help_text))

    def _warn_of_short_exponent(self, before: SyntaxNode, operator: str, after: SyntaxNode) -> None:
        if operator != "/" or after.sort != "number" or after.grouped or before.sort != "power" or before.grouped:
            return
        exponent = before.parts[1]
        if exponent.grouped:
            return
        self._findings.warnings.append(
            LawProblem(
                codes.EXPONENT_ENDS_EARLY,
                f"the exponent ends before `/ {after.words[0]}`, so this divides the order by a number",
                exponent.start,
                after.end,
                "write parentheses around the exponent, such as `^(-1/3)`; leave the number out if it is a factor",
            )
        )

    def _logarithm(self, node: SyntaxNode) -> OrderExpression:
        argument = self.read(node.parts[0])
        name = self._falling(argument)
        if name:
            message = f"`log` of `{name}`, which falls: the logarithm of what goes to zero is negative"
            help_text = f"write `log(1/{name})`"
            self._report(LawProblem(codes.LOGARITHM_FALLS, message, node.start, node.end, help_text))
        return Logarithm(argument)

    def _falling(self, argument: OrderExpression) -> str:
        if isinstance(argument, Product):
            rest = [factor for factor in argument.factors if not isinstance(factor, Scalar)]
            return self._falling(rest[0]) if len(rest) == 1 else ""
        if isinstance(argument, Power):
            exponent = argument.exponent
            return self._falling(argument.base) if isinstance(exponent, Constant) and exponent.value > 0 else ""
        if isinstance(argument, Quantity) and self._scope.quantities[argument.name] == "falls":
            return argument.name
        return ""

    def _indexed_sum(self, node: SyntaxNode) -> OrderExpression:
        index, lower, upper, summand = node.parts
        name = index.words[0]
        self.check_index(index)
        for bound in (lower, upper):
            if bound.sort != "infinity" and mentions(bound, name):
                message = f"the index `{name}` stands in a bound of its own `sum`"
                help_text = "a bound is made of quantities and numbers"
                self._report(LawProblem(codes.INDEX_IN_BOUND, message, bound.start, bound.end, help_text))
                return PLACEHOLDER
        inner = _first_sum(summand)
        if inner is not None:
            message = "a `sum` stands inside a `sum`"
            help_text = "declare a quantity for the inner sum, if it does not depend on the outer index"
            self._report(LawProblem(codes.SUMMAND, message, inner.start, inner.end, help_text))
            return PLACEHOLDER
        return IndexedSum(
            name,
            self.read(lower),
            None if upper.sort == "infinity" else self.read(upper),
            self.index_terms(name, summand),
        )


def _not_positive(node: SyntaxNode) -> LawProblem:
    message = "a constant in an order law is positive"
    help_text = "everything that scales is positive; a bound such as `X <~ 1` says that X does not grow"
    return LawProblem(codes.CONSTANT_NOT_POSITIVE, message, node.start, node.end, help_text)


def _first_sum(node: SyntaxNode) -> SyntaxNode | None:
    stack = [node]
    while stack:
        part = stack.pop()
        if part.sort == "indexed sum":
            return part
        stack.extend(reversed(part.parts))
    return None
