"""Report names of a file that look the same as others, or that contain invisible letters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from nslogic.diagnostics import codes
from nslogic.language.lookalikes import INVISIBLE, letters, look
from nslogic.theory.fields import Table, table_under, tables, text
from nslogic.theory.model import Origin
from nslogic.theory.problems import Problems
from nslogic.theory.toml_places import KeyPath

_Named: TypeAlias = tuple[str, KeyPath, bool]
"""A name, its path, and whether it is the last key of the path."""


def report_lookalikes(data: Table, file: str, problems: Problems) -> None:
    """Report names and ids of a file that look the same as others, or that contain invisible letters."""
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
    first_by_look: dict[str, tuple[str, KeyPath]] = {}
    for name, path, at_key in sorted(named, key=lambda entry: not entry[0].isascii()):
        first_name, other_path = first_by_look.setdefault(look(name), (name, path))
        if INVISIBLE.search(name):
            message = f"the name `{name[:60]}` contains an invisible letter: {letters(name)}"
            problems.add(codes.INVALID_NAME, message, path, help_text="leave it out", at_key=at_key)
        elif first_name != name:
            message = f"`{name[:60]}` looks like `{first_name[:60]}`, but is another name: it has {letters(name)}"
            help_text = "write both with the same letters, or choose a name that looks different"
            related = ((Origin(file, other_path), "the other one"),)
            problems.add(codes.LOOKS_ALIKE, message, path, help_text=help_text, at_key=at_key, related=related)
