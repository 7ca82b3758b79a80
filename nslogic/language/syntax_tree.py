"""The untyped syntax tree of a law, and the problems of its text."""

from __future__ import annotations

from typing import NamedTuple


class SyntaxNode(NamedTuple):
    """A piece of a law: what sort, where in the text, the text or the operators that belong to it, its parts.

    Sorts: `number`, `name`, `negation`, `product`, `sum`, `power`, `call`, `indexed sum`, `relation`, `forall`, `or`.
    """

    sort: str
    start: int
    end: int
    words: tuple[str, ...] = ()
    parts: tuple[SyntaxNode, ...] = ()
    grouped: bool = False


class LawProblem(NamedTuple):
    """One problem of a law: its code, what is wrong, from where to where in the text, what to write instead.

    `instead` is the whole law as it has to be written, where that is certain.
    """

    code: str
    message: str
    start: int
    end: int
    help: str = ""
    instead: str = ""


class LawSyntaxError(Exception):
    """The text of a law cannot be read past this problem."""

    def __init__(self, problem: LawProblem) -> None:
        super().__init__(problem.message)
        self.problem = problem

    def __reduce__(self) -> tuple[type[LawSyntaxError], tuple[LawProblem]]:
        return LawSyntaxError, (self.problem,)
