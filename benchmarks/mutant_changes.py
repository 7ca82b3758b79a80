"""Changes of one comparison, operator or constant of a module, for `benchmarks/mutants.py`."""

from __future__ import annotations

import ast
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}


EQUIVALENTS = Path(__file__).with_name("equivalent_mutants.toml")


class Mutant(NamedTuple):
    """A module with one change: its path below the project, the line, what stood there and what stands there now.

    `written` is the whole line as it was: places are known by it, since numbers of lines change. `place` counts, from 1
    on, the same changes of lines that are written the same.
    """

    module: Path
    line: int
    before: str
    after: str
    written: str
    place: int
    source: str

    @property
    def key(self) -> tuple[str, str, str]:
        """Return what a mutant is known by while other lines of its module change."""
        return self.module.as_posix(), self.written, self.change

    @property
    def change(self) -> str:
        """Return what is changed, and at which of several places where the same stands."""
        change = f"{self.before} -> {self.after}"
        return change if self.place == 1 else f"{change} (place {self.place})"

    @property
    def text(self) -> str:
        """Return the place and the change in one line."""
        return f"{self.module.as_posix()}:{self.line}: {self.change}"


def mutants(module: Path) -> Iterator[Mutant]:
    """Yield a module with one change each, in the order of the lines."""
    source = (ROOT / module).read_text(encoding="utf-8")
    written = source.splitlines()
    places: Counter[tuple[str, str, str]] = Counter()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line.encode()))
    for node in _nodes(ast.parse(source)):
        for other in _variants(node):
            end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
            start, content, text = starts[node.lineno - 1] + node.col_offset, source.encode(), ast.unparse(other)
            lines = "\n" * content.count(b"\n", start, end)  # what follows stays where it was
            changed = content[:start] + f"({text}{lines})".encode() + content[end:]
            place = _text(node), text, written[node.lineno - 1].strip()
            places[place] += 1
            yield Mutant(module, node.lineno, *place, places[place], changed.decode())


def known_equivalents() -> dict[tuple[str, str, str], str]:
    """Return the mutants that do what the original does, by their keys, each with its reason."""
    reasons = tomllib.loads(EQUIVALENTS.read_text(encoding="utf-8"))["reasons"]
    return {
        (place["module"], place["line"], change): reason["why"]
        for reason in reasons
        for place in reason["places"]
        for change in place["changes"]
    }


def _nodes(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield the expressions that may be changed, outside of messages, annotations, docstrings and `strict` in `zip`."""
    if isinstance(tree, ast.keyword) and tree.arg == "strict":
        return  # an assertion about lengths, which no input makes fail
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ast.expr) and not isinstance(inner, ast.JoinedStr):
                yield inner
            if (
                isinstance(inner, ast.AST)
                and not isinstance(inner, (ast.JoinedStr, ast.Raise))
                and not _is_alias(inner)
            ):
                yield from _nodes(inner)
        if isinstance(tree, ast.If) and name == "test" and isinstance(tree.body[0], ast.Raise):
            yield _Guard(tree.test)


def _text(node: ast.expr) -> str:
    return f"if {ast.unparse(node.test)}: raise" if isinstance(node, _Guard) else ast.unparse(node)


def _is_alias(node: ast.AST) -> bool:
    return isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias"


class _Guard(ast.expr):
    """The condition of an error."""

    _fields = ("test",)

    def __init__(self, test: ast.expr) -> None:
        super().__init__()
        ast.copy_location(self, test)
        self.test = test


def _variants(node: ast.expr) -> Iterator[ast.expr]:
    """Yield what can stand in the place of an expression."""
    match node:
        case ast.Compare(left=left, ops=operators, comparators=others):
            for place, one in enumerate(operators):
                changed = [*operators[:place], COMPARISONS[type(one)](), *operators[place + 1 :]]
                yield ast.Compare(left, changed, others)
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in OPERATORS:
            yield ast.BinOp(left, OPERATORS[type(operator)](), right)
        case ast.BoolOp(op=joined, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(joined, ast.And) else ast.And(), values)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Constant(value=bool() as truth):
            yield ast.Constant(not truth)
        case ast.Constant(value=int() as number):
            yield ast.Constant(number + 1)
        case _Guard():
            yield ast.Constant(False)
