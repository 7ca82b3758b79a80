"""Report names of a file that nobody can tell apart, or that hold letters that nobody sees."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from nslogic.diagnostics import codes
from nslogic.language.lookalikes import INVISIBLE, letters, look
from nslogic.theory.fields import Table, table_under, tables, text
from nslogic.theory.model import Origin
from nslogic.theory.positions import KeyPath
from nslogic.theory.problems import Problems

_Named: TypeAlias = tuple[str, KeyPath, bool]
"""A name, where it stands, and whether it is the key there."""


def report_lookalikes(data: Table, file: str, problems: Problems) -> None:
    """Report names and ids of a file that look like others, or that hold what cannot be seen."""
    names: list[_Named] = [
        (name, (key, name), True) for key in ("quantities", "parameters") for name in table_under(data, key)
    ]
    names += [(text(holder, "as"), (*path, "as"), False) for path, holder in tables(data, "imports")]
    _report(names, file, problems)
    _report([(name, ("regimes", name), True) for name in table_under(data, "regimes")], file, problems)
    for key in ("axioms", "claims", "spotchecks"):
        _report([(text(holder, "id"), (*path, "id"), False) for path, holder in tables(data, key)], file, problems)


def _report(names: Iterable[_Named], file: str, problems: Problems) -> None:
    named = list(names)
    if all(name.isascii() for name, _, _ in named):
        return
    known: dict[str, tuple[str, KeyPath]] = {}
    for name, path, at_key in sorted(named, key=lambda each: not each[0].isascii()):
        other, other_path = known.setdefault(look(name), (name, path))
        if INVISIBLE.search(name):
            message = f"the name `{name[:60]}` has a letter that cannot be seen: {letters(name)}"
            problems.add(codes.INVALID_NAME, message, path, help_text="leave it out", at_key=at_key)
        elif other != name:
            message = f"`{name[:60]}` looks like `{other[:60]}`, and is another name: it has {letters(name)}"
            help_text = "write both with the same letters, or choose a name that can be told apart"
            related = ((Origin(file, other_path), "the other one"),)
            problems.add(codes.LOOKS_ALIKE, message, path, help_text=help_text, at_key=at_key, related=related)
