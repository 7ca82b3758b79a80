"""The reading of parameter expressions: from a syntax tree to terms."""

from __future__ import annotations

from collections.abc import Callable, Collection
from fractions import Fraction

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.language.lookalikes import letters
from nslogic.language.numbers import exact_decimal
from nslogic.language.scope import Scope
from nslogic.language.syntax_tree import LawProblem, SyntaxNode
from nslogic.language.terms import (
    Constant,
    Parameter,
    ParameterExpression,
    ParameterExtreme,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
)

ONE_CONSTANT = Constant(Fraction(1))
MINUS_ONE = Constant(Fraction(-1))


class ParameterReader:
    """The reader of parameter expressions of one law; problems go to `report`, and a placeholder takes their place."""

    def __init__(self, scope: Scope, indices: Collection[str], report: Callable[[LawProblem], None]) -> None:
        self._scope = scope
        self._indices = indices
        self._report = report

    def read(self, node: SyntaxNode, *, in_exponent: bool) -> ParameterExpression:
        """Return the meaning of a node; `in_exponent` says where it occurs, for the messages."""
        match node.sort:
            case "number":
                return Constant(self.number(node))
            case "name":
                return self._name(node, in_exponent=in_exponent)
            case "negation":
                return negative(self.read(node.parts[0], in_exponent=in_exponent))
            case "sum":
                return self._sum(node, in_exponent=in_exponent)
            case "product":
                return self._product(node, in_exponent=in_exponent)
            case "power":
                return self._power(node, in_exponent=in_exponent)
            case "call" if node.words[0] in ("min", "max"):
                arguments = tuple(self.read(part, in_exponent=in_exponent) for part in node.parts)
                return ParameterExtreme("min" if node.words[0] == "min" else "max", arguments)
        function = "log" if node.sort == "call" else "sum"
        where = "an exponent is" if in_exponent else "a parameter law relates"
        self._report(
            LawProblem(
                codes.NOT_AN_EXPONENT if in_exponent else codes.QUANTITY_AMONG_PARAMETERS,
                f"`{function}` says something about orders, but {where} made of numbers and parameters only",
                node.start,
                node.end,
                "numbers, parameters, + - * /, integer powers, min and max may stand here",
            )
        )
        return ONE_CONSTANT

    def number(self, node: SyntaxNode) -> Fraction:
        """Return the exact value of a number."""
        value = exact_decimal(node.words[0])
        if value is None:
            self._report(
                LawProblem(
                    codes.NUMBER_OUT_OF_BOUNDS,
                    f"the number has more than {limits.DIGITS} digits, or an exponent beyond {limits.DECIMAL_EXPONENT}",
                    node.start,
                    node.end,
                    "declare a parameter with a `value` that is known to fewer digits",
                )
            )
            return Fraction(1)
        return value

    def _name(self, node: SyntaxNode, *, in_exponent: bool) -> ParameterExpression:
        name = node.words[0]
        if name in self._scope.parameters:
            return Parameter(self._scope.parameters[name])
        if name in self._indices:
            code, message = codes.NOT_AN_EXPONENT, f"`{name}` is an index, and no number that exponents can be made of"
            help_text = "an exponent holds numbers and declared parameters"
        elif name in self._scope.quantities:
            code = codes.QUANTITY_IN_EXPONENT if in_exponent else codes.QUANTITY_AMONG_PARAMETERS
            where = "in an exponent" if in_exponent else "in a parameter law"
            message = f"`{name}` is a quantity, and cannot stand {where}"
            help_text = (
                f"an exponent does not scale: declare a parameter, or write `{name}` as a factor"
                if in_exponent
                else f"`{name}` scales: compare orders with ~ <~ >~ << >>"
            )
        else:
            self._report_unknown(node)
            return ONE_CONSTANT
        self._report(LawProblem(code, message, node.start, node.end, help_text))
        return ONE_CONSTANT

    def _report_unknown(self, node: SyntaxNode) -> None:
        problem = unknown_name(node, self._scope, "parameters")
        if problem is not None:
            self._report(problem)

    def _sum(self, node: SyntaxNode, *, in_exponent: bool) -> ParameterExpression:
        terms = (self.read(part, in_exponent=in_exponent) for part in node.parts)
        return ParameterSum(
            tuple(term if sign == "+" else negative(term) for sign, term in zip(node.words, terms, strict=True))
        )

    def _product(self, node: SyntaxNode, *, in_exponent: bool) -> ParameterExpression:
        factors = [self.read(part, in_exponent=in_exponent) for part in node.parts]
        operators = list(node.words)
        leading = 1
        while leading < len(factors) and operators[leading] == "/":
            first = divided(factors[0], factors[leading])
            if first is None:
                break
            factors[0] = first
            leading += 1
        del factors[1:leading], operators[1:leading]
        above = [factor for operator, factor in zip(operators, factors, strict=True) if operator == "*"]
        below = [factor for operator, factor in zip(operators, factors, strict=True) if operator == "/"]
        return (
            ParameterQuotient(parameter_product(above), parameter_product(below)) if below else parameter_product(above)
        )

    def _power(self, node: SyntaxNode, *, in_exponent: bool) -> ParameterExpression:
        base = self.read(node.parts[0], in_exponent=in_exponent)
        exponent = self.read(node.parts[1], in_exponent=in_exponent)
        power = exponent.value if isinstance(exponent, Constant) else Fraction(1, 2)
        if power.denominator != 1 or not power or abs(power) > limits.EXPONENT:
            self._report(
                LawProblem(
                    codes.NOT_AN_INTEGER_POWER,
                    f"the power of a parameter expression is an integer other than 0, and not beyond {limits.EXPONENT}",
                    node.parts[1].start,
                    node.parts[1].end,
                    "for a root, declare a parameter for it: `r = …` with the law `r^2 = alpha`",
                )
            )
            return base
        raised = base if abs(power) == 1 else ParameterPower(base, int(abs(power)))
        return raised if power > 0 else divided(ONE_CONSTANT, raised) or ParameterQuotient(ONE_CONSTANT, raised)


def unknown_name(node: SyntaxNode, scope: Scope, sort: str) -> LawProblem | None:
    """Return the problem of a name that is not declared, or None where its import could not be read."""
    name = node.words[0]
    if scope.may_be_unreadable(name):
        return None
    same = scope.looking_like(name)
    near = same or scope.nearest(name)
    where = "name what an import in [[imports]] brings" if "." in name else f"declare `{name}` in [{sort}]"
    hint = f" It looks the same, but here are other letters: {letters(name)}." if same else ""
    if sort == "quantities" and "." not in name and not near:
        where += "; a constant is left out of a product, and `1` in a sum"
    help_text = f"did you mean `{near}`?{hint} If not, {where}" if near else where
    return LawProblem(codes.UNKNOWN_NAME, f"`{name}` is not declared", node.start, node.end, help_text)


def parameter_product(factors: list[ParameterExpression]) -> ParameterExpression:
    """Return a product, or the one factor that there is."""
    return factors[0] if len(factors) == 1 else ParameterProduct(tuple(factors))


def negative(expression: ParameterExpression) -> ParameterExpression:
    """Return an expression times -1; the minus sign of a number belongs to the number."""
    if isinstance(expression, Constant):
        return Constant(-expression.value)
    return ParameterProduct((MINUS_ONE, expression))


def divided(numerator: ParameterExpression, denominator: ParameterExpression) -> Constant | None:
    """Return the quotient of two numbers as one number; None for what has to stay a quotient."""
    if isinstance(numerator, Constant) and isinstance(denominator, Constant) and denominator.value:
        return Constant(numerator.value / denominator.value)
    return None
