"""The reading of laws: from text to terms, with every problem of the text."""

from __future__ import annotations

from typing import NamedTuple, get_args

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.language.equations import exponentiated, order_law
from nslogic.language.grammar import parse
from nslogic.language.lexer import ORDER_RELATIONS
from nslogic.language.parameter_expressions import ParameterReader
from nslogic.language.resolving import PLACEHOLDER, Findings, OrderReader
from nslogic.language.scope import Scope
from nslogic.language.size_bounds import expanded_size
from nslogic.language.syntax_tree import LawProblem, LawSyntaxError, SyntaxNode
from nslogic.language.terms import (
    AnyOf,
    ForAllLaw,
    Law,
    OrderLaw,
    OrderRelation,
    ParameterLaw,
    ParameterRelation,
)

_ORDER_RELATIONS: dict[str, OrderRelation] = {text: text for text in get_args(OrderRelation)}
_PARAMETER_RELATIONS: dict[str, ParameterRelation] = {text: text for text in get_args(ParameterRelation)}

_AMONG_PARAMETERS = {"~": "=", "<~": "<=", ">~": ">=", "<<": "<", ">>": ">"}
_PLACEHOLDER = OrderLaw(PLACEHOLDER, "~", PLACEHOLDER)


class ReadLaw(NamedTuple):
    """The result of reading a text: the law, or None with the problems; and warnings."""

    law: Law | None
    problems: tuple[LawProblem, ...]
    warnings: tuple[LawProblem, ...]


def read_law(text: str, scope: Scope) -> ReadLaw:
    """Read the text of one law, with the names that a scope declares.

    Where it is written as elsewhere, that is its one problem: what else is said of it would be about another notation.
    """
    as_written = _read(text, scope)
    if not as_written.problems or not scope.spend_on_correction():
        return as_written
    from nslogic.language.corrections import correction  # its patterns take time to load, and most laws need none

    foreign = correction(text, scope.quantities.keys() | scope.parameters.keys())
    if foreign is None:
        return as_written
    instead = _readable(foreign.text, scope)
    help_text = f"write `{instead}`" if instead else foreign.help
    if not instead and foreign.text and help_text.startswith("write `") and _lacks_names_alone(foreign.text, scope):
        help_text = f"write `{foreign.text}`"
    problem = LawProblem(codes.SYNTAX, foreign.message, foreign.start, foreign.end, help_text, instead)
    return ReadLaw(None, (problem,), ())


def _lacks_names_alone(text: str, scope: Scope) -> bool:
    """Return whether a law has no other problem than names that are not declared."""
    return all(problem.code == codes.UNKNOWN_NAME for problem in _read(text, scope).problems)


def _readable(text: str, scope: Scope) -> str:
    """Return a law, or what has to be written for it, if that can be read; an empty text if not."""
    for _ in range(2):
        problems = _read(text, scope).problems if text else ()
        if len(problems) != 1:
            return "" if problems else text
        # a relation between parameters may have been meant as any other
        text = "" if problems[0].code == codes.PARAMETER_AS_FACTOR else problems[0].instead
    return ""


def _read(text: str, scope: Scope) -> ReadLaw:
    findings = Findings([], [])
    law: Law | None = None
    try:
        tree = parse(text)
    except LawSyntaxError as error:
        findings.problems.append(error.problem)
    else:
        law = _LawReader(scope, tree, findings, text).law(tree)
        if not findings.problems and expanded_size(law) > limits.EXPANDED_TERMS:
            message = f"the exponents have more than {limits.EXPANDED_TERMS} terms after multiplying out"
            help_text = "declare a parameter for a part of them, and state its law"
            findings.problems.append(LawProblem(codes.LAW_TOO_LARGE, message, tree.start, tree.end, help_text))
    problems = sorted(dict.fromkeys(findings.problems), key=lambda problem: (problem.start, problem.end))
    return ReadLaw(None if problems else law, tuple(problems), tuple(findings.warnings))


class _LawReader:
    """The reader of the relations of one law."""

    def __init__(self, scope: Scope, tree: SyntaxNode, findings: Findings, text: str) -> None:
        indices = _indices(tree)
        self._text = text
        self._scope = scope
        self._findings = findings
        self._orders = OrderReader(scope, indices, findings)
        self._parameters = ParameterReader(scope, indices, findings.problems.append)

    def law(self, node: SyntaxNode) -> Law:
        if node.sort == "or":
            return AnyOf(tuple(map(self._alternative, node.parts)))
        return self._alternative(node)

    def _alternative(self, node: SyntaxNode) -> OrderLaw | ParameterLaw | ForAllLaw:
        if node.sort == "forall":
            return self._for_all(node)
        relations, ignoring_logs = _split(node.words)
        orders = [relation for relation in relations if relation in ORDER_RELATIONS]
        if not orders and (quantities := self._quantities(node)):
            if not self._report_logarithms(node):
                self._report_equation(node, quantities)
            return _PLACEHOLDER
        if not orders:
            if ignoring_logs:
                message = "`ignoring logs` belongs to laws that compare orders, and this one compares parameters"
                self._report(codes.SORT_OF_LAW, message, node, "leave `ignoring logs` out")
            sides = tuple(self._parameters.read(part, in_exponent=False) for part in node.parts)
            return ParameterLaw(sides, tuple(_PARAMETER_RELATIONS[relation] for relation in relations))
        if len(orders) < len(relations):
            other = next(relation for relation in relations if relation not in ORDER_RELATIONS)
            message = f"`{orders[0]}` compares orders and `{other}` parameters: they do not chain"
            self._report(codes.MIXED_RELATIONS, message, node, "write a list of two laws: they stand and fall together")
        elif len(relations) > 1:
            self._report_chain(node)
        elif all(map(self._is_parameter, node.parts)):
            left, right = (part.words[0] for part in node.parts)
            message = f"`{relations[0]}` compares orders, and `{left}` and `{right}` are parameters"
            instead = self._within(node, f"{left} {_AMONG_PARAMETERS[orders[0]]} {right}", ignoring_logs=False)
            if self._text[node.parts[0].end : node.parts[1].start].strip() in ORDER_RELATIONS:
                self._report(codes.PARAMETER_AS_FACTOR, message, node, f"write `{instead}`", instead)
            else:  # `∝` and `≈` between numbers are weaker than `=`
                self._report(codes.PARAMETER_AS_FACTOR, message, node, f"write `{instead}` if that is meant")
        else:
            before = len(self._findings.problems)
            left_side, right_side = map(self._orders.read, node.parts)
            if len(self._findings.problems) > before and self._report_logarithms(node):
                del self._findings.problems[before:-1]
            return OrderLaw(left_side, _ORDER_RELATIONS[orders[0]], right_side, ignoring_logs)
        return _PLACEHOLDER

    def _for_all(self, node: SyntaxNode) -> OrderLaw | ForAllLaw:
        index, relation = node.parts
        self._orders.check_index(index)
        relations, ignoring_logs = _split(relation.words)
        if any(each not in ORDER_RELATIONS for each in relations):
            help_text = "compare orders with ~ <~ >~ << >>, or leave `forall` out"
            self._report(codes.SORT_OF_LAW, "`forall` stands before laws that compare orders", relation, help_text)
            return _PLACEHOLDER
        if len(relations) > 1:
            self._report_chain(relation)
            return _PLACEHOLDER
        sides = [self._orders.index_terms(index.words[0], part) for part in relation.parts]
        for part, terms in zip(relation.parts, sides, strict=True):
            if len(terms) > 1:
                message = f"a side of a `forall` law is one product of powers, and this one has {len(terms)} terms"
                help_text = "keep the term that dominates, or state one law for each"
                self._report(codes.FOR_ALL_SIDE, message, part, help_text)
        if not all(len(terms) == 1 for terms in sides):
            return _PLACEHOLDER
        return ForAllLaw(index.words[0], sides[0][0], _ORDER_RELATIONS[relations[0]], sides[1][0], ignoring_logs)

    def _quantities(self, node: SyntaxNode) -> list[str]:
        """Return the quantities that occur anywhere in a relation."""
        names: dict[str, None] = {}
        stack = list(reversed(node.parts))
        while stack:
            part = stack.pop()
            if part.sort == "name" and self._scope.means_quantity(part.words[0]) and not self._is_parameter(part):
                names[part.words[0]] = None
            stack.extend(reversed(part.parts))
        return list(names)

    def _report_logarithms(self, node: SyntaxNode) -> bool:
        """Report an equation between logarithms, and say whether it is one."""
        instead = exponentiated(node, self._text, self._scope)
        instead = self._within(node, instead) if instead else ""
        if instead and _read(instead, self._scope).problems:
            instead = ""
        if instead:
            message = "an equation between logarithms is a law about a product of powers"
            self._report(codes.SYNTAX, message, node, f"write `{instead}`", instead)
        return bool(instead)

    def _report_equation(self, node: SyntaxNode, quantities: list[str]) -> None:
        """Report a relation of parameters between quantities, and what it lacks once it is written as a law."""
        first, second = node.parts[:2]
        relation, between = node.words[0], self._text[first.end : second.start]
        place = node._replace(
            start=second.start - len(between.lstrip()), end=max(first.end + len(between.rstrip()), first.end + 1)
        )
        message = f"`{relation}` compares parameters, and `{quantities[0]}` is a quantity: these are compared by order"
        law = order_law(node, self._text, self._scope)
        whole = "" if law is None else self._within(node, law.text)
        if law is not None and (not _read(whole, self._scope).problems or _lacks_names_alone(whole, self._scope)):
            help_text = f"write `{whole}`"
            if law.constants:
                named = ", ".join(f"`{name}`" for name in law.constants)
                help_text += (
                    f" if {named} {'is a constant' if len(law.constants) == 1 else 'are constants'}: a factor is left"
                    " out, a term is `1`, or left out too where the other side means what is above it"
                )
            certain = "" if law.constants else whole
            self._report(codes.QUANTITY_AMONG_PARAMETERS, message, place, help_text, certain)
            self._report_names(node, law.constants)
            return
        if relation in ("<", ">") and len(node.parts) == 2:
            left, right = (self._text[part.start : part.end] for part in node.parts)
            words = ("at most", "strictly below") if relation == "<" else ("at least", "strictly above")
            laws = (self._within(node, f"{left} {sign} {right}") for sign in (f"{relation}~", 2 * relation))
            choices = ", ".join(f"`{law}` for {word}" for law, word in zip(laws, words, strict=True))
            self._report(codes.QUANTITY_AMONG_PARAMETERS, message, place, f"write {choices}")
            return
        others = {"<": "`<~` for at most, `<<` for strictly below", ">": "`>~` for at least, `>>` for strictly above"}
        instead = others.get(
            relation, "`X << Y or X >> Y` for another order" if relation == "!=" else "`~` for the same order"
        )
        self._report(codes.QUANTITY_AMONG_PARAMETERS, message, place, f"write {instead}")

    def _report_names(self, node: SyntaxNode, constants: tuple[str, ...]) -> None:
        """Report the names of an equation that are not declared, but for its constants, as in the law it stands for."""
        findings = Findings([], [])
        reader = OrderReader(self._scope, _indices(node), findings)
        for part in node.parts:
            reader.read(part)
        self._findings.problems.extend(
            problem
            for problem in findings.problems
            if problem.code == codes.UNKNOWN_NAME and self._text[problem.start : problem.end] not in constants
        )

    def _within(self, node: SyntaxNode, law: str, *, ignoring_logs: bool = True) -> str:
        """Return the whole text with another law in place of one of its alternatives."""
        ending = " ignoring logs" if ignoring_logs and _split(node.words)[1] else ""
        return f"{self._text[: node.start]}{law}{ending}{self._text[node.end :]}"

    def _is_parameter(self, node: SyntaxNode) -> bool:
        return node.sort == "name" and node.words[0] in self._scope.parameters

    def _report_chain(self, node: SyntaxNode) -> None:
        sides = [self._text[part.start : part.end] for part in node.parts]
        laws = [
            f'"{left} {word} {right}"'
            for left, word, right in zip(sides, _split(node.words)[0], sides[1:], strict=False)
        ]
        help_text = f"write a list of laws, which stand and fall together: `[{', '.join(laws)}]`"
        self._report(codes.CHAIN_OF_ORDERS, "laws that compare orders are not chained", node, help_text)

    def _report(self, code: str, message: str, node: SyntaxNode, help_text: str, instead: str = "") -> None:
        self._findings.problems.append(LawProblem(code, message, node.start, node.end, help_text, instead))


def _split(words: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    ignoring_logs = words[-1] == "ignoring logs"
    return (words[:-1] if ignoring_logs else words), ignoring_logs


def _indices(tree: SyntaxNode) -> frozenset[str]:
    indices: set[str] = set()
    stack = [tree]
    while stack:
        node = stack.pop()
        if node.sort in ("indexed sum", "forall"):
            indices.update(node.words)
        stack.extend(node.parts)
    return frozenset(indices)
