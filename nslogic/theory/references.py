"""Names that refer to something declared: each is checked, and reported with the nearest declared name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from nslogic.diagnostics import codes
from nslogic.language.lexer import is_identifier
from nslogic.language.scope import nearest_name
from nslogic.theory.fields import Table, tables, text, texts
from nslogic.theory.model import Origin
from nslogic.theory.problems import Problems
from nslogic.theory.toml_places import KeyPath

LISTS = ("over", "subject_to", "axioms", "imports")
"""The keys whose names are always a list."""

NO_REMEDIES: Mapping[str, str] = MappingProxyType({})


def check_identifiers(data: Table, key: str, file: str, problems: Problems) -> None:
    """Report ids that occur more than once in a list of tables."""
    first: dict[str, KeyPath] = {}
    for path, holder in tables(data, key):
        identifier = text(holder, "id")
        if identifier in first:
            problems.add(
                codes.IDENTIFIER_TWICE,
                f"the id `{identifier}` is given twice among the {key}",
                (*path, "id"),
                help_text="choose another id: labels, regimes and cores refer to it",
                related=((Origin(file, (*first[identifier], "id")), "first given here"),),
            )
        elif identifier:
            first[identifier] = path


def declared_names(
    holder: Table,
    key: str,
    path: KeyPath,
    declared: Collection[str],
    code: str,
    noun: str,
    problems: Problems,
    remedies: Mapping[str, str] = NO_REMEDIES,
) -> tuple[str, ...]:
    """Return the declared names of a list; report the others, and names that occur twice.

    A text in place of a list was reported with the shape of the file.
    """
    if key in LISTS and isinstance(holder.get(key), str):
        return ()
    listed: dict[str, None] = {}
    for item_path, name in texts(holder, key, path):
        if name in listed:
            message = f"`{name}` is listed twice in `{key}`"
            problems.add(codes.LISTED_TWICE, message, item_path, help_text="name it once")
        elif check_declared(name, item_path, declared, code, noun, problems, remedies):
            listed[name] = None
    return tuple(listed)


def check_declared(
    name: str,
    path: KeyPath,
    declared: Collection[str],
    code: str,
    noun: str,
    problems: Problems,
    remedies: Mapping[str, str] = NO_REMEDIES,
) -> bool:
    """Return whether a name is declared; report it if not, with its remedy or the nearest declared name."""
    if name in declared:
        return True
    near = nearest_name(name, declared) if len(name) <= 100 and len(declared) <= 1000 else ""
    listed = ", ".join(f"`{candidate}`" for candidate in list(declared)[:20])
    remedy = f"did you mean `{near}`?" if near else f"there is {listed}" if listed else f"there is no {noun} here"
    if noun == "quantity" and is_identifier(name) and len(name) <= 60:
        remedy += f"{' If not,' if near else ';'} declare `{name}` in [quantities]"
    help_text = remedies.get(name, remedy)
    short = name if len(name) <= 60 else f"{name[:60]}…"
    problems.add(code, f"there is no {noun} `{short}`", path, help_text=help_text)
    return False
