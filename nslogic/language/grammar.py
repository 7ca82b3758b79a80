"""The parser of laws, from text to an untyped syntax tree, by precedence climbing.

The grammar, loosest first:

    law         = alternative { "or" alternative }
    alternative = [ "forall" name ":" ] sum relation sum { relation sum } [ "ignoring" "logs" ]
    sum         = product { ("+" | "-") product }
    product     = signed { ("*" | "/") signed }
    signed      = "-" signed | power
    power       = atom [ ("^" | "**") exponent ]        exponent = "-" exponent | power
    atom        = number | name | "(" sum ")" | ("log" | "min" | "max") "(" sum { "," sum } ")"
                | "sum" "(" name "=" sum ".." ("inf" | sum) "," sum ")"
"""

from __future__ import annotations

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.language.lexer import FUNCTIONS, ORDER_RELATIONS, PARAMETER_RELATIONS, RESERVED_WORDS, Token, tokens
from nslogic.language.syntax_tree import LawProblem, LawSyntaxError, SyntaxNode

_RELATIONS = ORDER_RELATIONS | PARAMETER_RELATIONS


def parse(text: str) -> SyntaxNode:
    """Return the syntax tree of a law: `or` of `relation` and `forall` nodes, or one of these alone.

    Raises:
        LawSyntaxError: The text is not a law; the problem it carries says where and why.
    """
    return _Parser(text).law()


class _Parser:
    """One pass over the tokens of one law."""

    def __init__(self, text: str) -> None:
        self._tokens = tokens(text)
        self._next = 0
        self._depth = 0

    def law(self) -> SyntaxNode:
        alternatives = [self._alternative()]
        while self._accept("or"):
            alternatives.append(self._alternative())
        if self._peek().sort != "end":
            raise self._unexpected("the law to end")
        if len(alternatives) == 1:
            return alternatives[0]
        return SyntaxNode("or", alternatives[0].start, alternatives[-1].end, (), tuple(alternatives))

    def _alternative(self) -> SyntaxNode:
        first = self._peek()
        if not self._accept("forall"):
            return self._relation()
        index = self._index_name()
        self._expect(":", "`:` after the index of `forall`")
        if self._peek().text == "forall":
            raise self._problem(codes.FOR_ALL_SIDE, "`forall` stands inside `forall`", "a law has one index")
        relation = self._relation()
        return SyntaxNode("forall", first.start, relation.end, (index.words[0],), (index, relation))

    def _relation(self) -> SyntaxNode:
        sides = [self._sum()]
        relations: list[str] = []
        while self._peek().text in _RELATIONS:
            relations.append(self._take().text)
            sides.append(self._sum())
        if not relations:
            problem = LawProblem(
                codes.NO_RELATION,
                "a law compares two sides, and here is one",
                sides[0].start,
                sides[0].end,
                "write a relation: ~ <~ >~ << >> between orders, = != < <= > >= between parameters",
            )
            if self._peek().text in ("", "or", "ignoring"):
                raise LawSyntaxError(problem)
            raise self._unexpected("a relation")
        end = sides[-1].end
        words = tuple(relations)
        if self._accept("ignoring"):
            end = self._expect("logs", "`logs` after `ignoring`").end
            words = (*words, "ignoring logs")
        return SyntaxNode("relation", sides[0].start, end, words, tuple(sides))

    def _sum(self) -> SyntaxNode:
        self._descend()
        operands, operators = [self._product()], ["+"]
        while self._peek().text in ("+", "-") and self._peek().sort == "symbol":
            operators.append(self._take().text)
            operands.append(self._product())
        self._depth -= 1
        if len(operands) == 1:
            return operands[0]
        return SyntaxNode("sum", operands[0].start, operands[-1].end, tuple(operators), tuple(operands))

    def _product(self) -> SyntaxNode:
        operands, operators = [self._signed()], ["*"]
        while self._peek().text in ("*", "/"):
            operators.append(self._take().text)
            operands.append(self._signed())
        if len(operands) == 1:
            return operands[0]
        return SyntaxNode("product", operands[0].start, operands[-1].end, tuple(operators), tuple(operands))

    def _signed(self) -> SyntaxNode:
        sign = self._peek()
        if sign.text != "-":
            return self._power()
        self._descend()
        self._take()
        operand = self._signed()
        self._depth -= 1
        return SyntaxNode("negation", sign.start, operand.end, (), (operand,))

    def _power(self) -> SyntaxNode:
        base = self._atom()
        if self._peek().text not in ("^", "**"):
            return base
        self._take()
        self._descend()
        # `_signed` reads `-` and powers alone: this is what makes `^` bind to the right and stop before `*` and `/`
        exponent = self._signed()
        self._depth -= 1
        return SyntaxNode("power", base.start, exponent.end, (), (base, exponent))

    def _atom(self) -> SyntaxNode:
        token = self._peek()
        if token.sort == "number":
            self._take()
            return self._alone(SyntaxNode("number", token.start, token.end, (token.text,)), token)
        if token.text == "(":
            self._take()
            inside = self._sum()
            end = self._expect(")", "`)`", opened=token).end
            return inside._replace(start=token.start, end=end, grouped=True)
        if token.text in FUNCTIONS:
            return self._call()
        if token.text == "sum":
            return self._indexed_sum()
        if token.sort == "name" and token.text not in RESERVED_WORDS:
            self._take()
            return self._alone(SyntaxNode("name", token.start, token.end, (token.text,)), token)
        raise self._unexpected("a number, a name or `(`")

    def _call(self) -> SyntaxNode:
        function = self._take()
        opened = self._expect("(", f"`(` after `{function.text}`")
        arguments = [self._sum()]
        while self._accept(","):
            arguments.append(self._sum())
        end = self._expect(")", "`,` or `)`", opened=opened).end
        if FUNCTIONS[function.text] == 1 and len(arguments) > 1:
            message = f"`{function.text}` has one argument"
            help_text = "the base does not matter" if function.text == "log" else ""
            raise LawSyntaxError(LawProblem(codes.SYNTAX, message, function.start, end, help_text))
        return SyntaxNode("call", function.start, end, (function.text,), tuple(arguments))

    def _indexed_sum(self) -> SyntaxNode:
        first = self._take()
        opened = self._expect("(", "`(` after `sum`")
        index = self._index_name()
        self._expect("=", "`=` after the index of `sum`")
        lower = self._sum()
        self._expect("..", "`..` between the bounds of `sum`")
        infinity = self._peek()
        upper = SyntaxNode("infinity", infinity.start, infinity.end) if self._accept("inf") else self._sum()
        self._expect(",", "`,` before the summand")
        summand = self._sum()
        end = self._expect(")", "`)`", opened=opened).end
        return SyntaxNode("indexed sum", first.start, end, index.words, (index, lower, upper, summand))

    def _index_name(self) -> SyntaxNode:
        token = self._peek()
        if token.sort != "name":
            raise self._unexpected("the name of an index")
        if token.text in RESERVED_WORDS or "." in token.text:
            raise self._problem(codes.INDEX_NAME, f"`{token.text}` cannot name an index", "use a letter such as `k`")
        self._take()
        return SyntaxNode("name", token.start, token.end, (token.text,))

    def _alone(self, node: SyntaxNode, token: Token) -> SyntaxNode:
        """Refuse what looks like multiplication by juxtaposition, and calls of what is no function."""
        following = self._peek()
        if following.text == "(" or following.sort == "number" or self._is_plain_name(following):
            if following.text == "(" and token.sort == "name":
                message = f"`{token.text}` is not a function"
                help_text = "the functions are log, min, max and sum; a product is written with `*`"
            else:
                shown = "(" if following.text == "(" else following.text
                message = f"`{shown}` follows `{token.text}` without an operator"
                help_text = f"juxtaposition is not multiplication: write `{token.text} * {shown}`"
            problem = LawProblem(codes.SYNTAX, message, following.start, following.end, help_text)
            raise LawSyntaxError(problem)
        return node

    @staticmethod
    def _is_plain_name(token: Token) -> bool:
        return token.sort == "name" and token.text not in ("or", "ignoring", "logs")

    def _peek(self) -> Token:
        return self._tokens[self._next]

    def _take(self) -> Token:
        token = self._tokens[self._next]
        self._next += 1
        return token

    def _accept(self, text: str) -> bool:
        if self._tokens[self._next].text != text:
            return False
        self._next += 1
        return True

    def _expect(self, text: str, description: str, *, opened: Token | None = None) -> Token:
        if self._peek().text != text:
            raise self._unexpected(description, opened)
        return self._take()

    def _descend(self) -> None:
        self._depth += 1
        if self._depth > limits.LAW_NESTING:
            raise self._problem(
                codes.LAW_TOO_DEEP,
                f"the law is nested deeper than {limits.LAW_NESTING} levels",
                "give a part of it a name of its own: declare a quantity and state its law",
            )

    def _problem(self, code: str, message: str, help_text: str) -> LawSyntaxError:
        token = self._peek()
        return LawSyntaxError(LawProblem(code, message, token.start, max(token.end, token.start + 1), help_text))

    def _unexpected(self, expected: str, opened: Token | None = None) -> LawSyntaxError:
        token = self._peek()
        if token.sort == "end":
            message = f"the law ends where {expected} is expected"
            help_text = "close the parenthesis that was opened" if opened else "complete the law"
        else:
            message = f"`{token.text}` stands where {expected} is expected"
            help_text = _HELP.get(token.text, "")
        return self._problem(codes.SYNTAX, message, help_text)


_HELP = {
    "+": "a sign `+` is not needed: leave it out",
    "inf": "`inf` is the upper bound of a `sum` only",
    "forall": "`forall k:` stands at the beginning of a law",
    "ignoring": "`ignoring logs` stands at the end of a law",
    "~": "an order law has one side left of its relation and one right of it",
    "log": "write an operator before it: juxtaposition is not multiplication",
    "(": "write an operator before it: juxtaposition is not multiplication",
}
