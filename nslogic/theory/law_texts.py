"""Read the laws of a file, and report the problems of their texts."""

from __future__ import annotations

from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.spellings import spelled
from nslogic.theory.fields import Table, texts
from nslogic.theory.model import Origin, WrittenLaw
from nslogic.theory.problems import Problems
from nslogic.theory.strings import toml_text
from nslogic.theory.toml_places import KeyPath


class StatementReader:
    """A reader of laws in the names that one file declares."""

    def __init__(self, file: str, scope: Scope, problems: Problems) -> None:
        self.file = file
        self.scope = scope
        self.problems = problems

    def statements(self, holder: Table, key: str, path: KeyPath) -> tuple[WrittenLaw, ...]:
        """Return the laws under a key: one text, or a list of them."""
        laws = (self.statement(text, where) for where, text in texts(holder, key, path))
        return tuple(statement for statement in laws if statement is not None)

    def statement(self, text: str, path: KeyPath) -> WrittenLaw | None:
        """Return one law, or None after reporting its problems."""
        law, problems, warnings = read_law(text, self.scope)
        for problems_of_sort, is_warning in ((problems, False), (warnings, True)):
            for problem in problems_of_sort:
                self.problems.add(
                    problem.code,
                    problem.message,
                    path,
                    help_text=problem.help,
                    span=(problem.start, problem.end),
                    is_warning=is_warning,
                    instead=toml_text(problem.instead) if problem.instead else "",
                )
        return None if law is None else WrittenLaw(spelled(text), law, Origin(self.file, path))
