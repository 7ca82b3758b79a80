"""Quick fixes: certain corrections, a name to declare, an axiom of a clash to give up, a trend to set free."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError
from nslogic.lsp.problems import FileProblem
from nslogic.report.page import enumeration
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory
from nslogic.theory.positions import value_span
from nslogic.theory.strings import toml_text
from nslogic.theory.toml_places import header_spans, key_parts


class Edit(NamedTuple):
    """A replacement from `first` up to `last` of a text."""

    first: int
    last: int
    text: str


class QuickFix(NamedTuple):
    """A change of a text that a person may choose: its title, the edits, and whether it certainly is what was meant."""

    title: str
    edits: tuple[Edit, ...]
    certain: bool = False


def quick_fixes(problem: FileProblem, document: str, file: str) -> tuple[QuickFix, ...]:
    """Return what can be done about a problem of a document."""
    return (
        *_corrections(problem, document, file),
        *_declarations(problem, document),
        *_givings_up(problem, document, file),
    )


def all_corrections(problems: Iterable[FileProblem], document: str, file: str) -> QuickFix | None:
    """Return the certain corrections of all problems as one change, None where there are less than two."""
    edits: list[Edit] = []
    every = sorted(
        {fix for problem in problems for fix in problem.fixes if fix.file == file}, key=lambda fix: fix.first
    )
    for fix in every:
        if fix.last <= len(document) and (not edits or fix.first >= max(edits[-1].last, edits[-1].first + 1)):
            edits.append(Edit(fix.first, fix.last, fix.text))
    return QuickFix("Write all certain corrections of this file", tuple(edits), True) if len(edits) > 1 else None


def _corrections(problem: FileProblem, document: str, file: str) -> Iterator[QuickFix]:
    fixes = [fix for fix in problem.fixes if fix.file == file and fix.last <= len(document)]
    if fixes:
        edits = tuple(Edit(fix.first, fix.last, fix.text) for fix in fixes)
        yield QuickFix(f"Write `{' '.join(fixes[0].text.split())}`", edits, True)


_UNKNOWN = {codes.UNKNOWN_NAME: ("quantity", "parameter"), codes.UNKNOWN_QUANTITY: ("quantity",)}


def _declarations(problem: FileProblem, document: str) -> Iterator[QuickFix]:
    """Yield the declarations of a name that nothing declares."""
    name = document[problem.first : problem.last].strip("\"'")
    if problem.code not in _UNKNOWN or not re.fullmatch(r"[^\W\d]\w*", name):
        return
    if problem.code == codes.UNKNOWN_QUANTITY and f"`{name}`" not in problem.message.split("\n")[0]:
        return
    for kind in _UNKNOWN[problem.code]:
        section, entry = ("quantities", '{ trend = "free" }') if kind == "quantity" else ("parameters", "{}")
        edit = _into_table(document, section, f"{toml_key(name)} = {entry}")
        if edit is not None:
            yield QuickFix(f"Declare `{name}` as a {kind}", (edit,))


def toml_key(name: str) -> str:
    """Return a key as TOML writes it: bare if it can be."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else toml_text(name)


def _into_table(document: str, section: str, entry: str) -> Edit | None:
    """Return the edit that writes one more key into a table of the file, which may be missing."""
    if section in header_spans(document):
        for path, (first, last) in key_parts(document):
            if path == (section,):
                header_end = document.find("\n", last)
                place = len(document) if header_end < 0 else header_end
                if document[:first].rstrip(" \t").endswith("["):
                    return Edit(place, place, f"\n{entry}")
        return None
    span = value_span(document, (section,))
    if span is not None and document[span[0]] == "{":
        inside = document[span[0] + 1 : span[1] - 1]
        place = span[0] + 1 + len(inside.rstrip())
        return Edit(place, place, f"{', ' if inside.strip() else ' '}{entry}{'' if inside[-1:].isspace() else ' '}")
    end = len(document.rstrip())
    return Edit(end, len(document), f"\n\n[{section}]\n{entry}\n")


def _givings_up(problem: FileProblem, document: str, file: str) -> Iterator[QuickFix]:
    """Yield the ways to resolve a clash: axioms to give up, trends to set free."""
    if not problem.regime or not (problem.repairs or problem.freed):
        return
    try:
        theory = load_file(file, text=document)[0]
    except InvalidInputError:
        return
    for repair in problem.repairs:
        edit = without_axioms(theory, problem.regime, repair, document)
        if edit is not None:
            yield QuickFix(f"Give up {enumeration(repair)} in {problem.regime}", (edit,))
    for names in problem.freed:
        edits = [edit for name in names if (edit := _set_free(theory, problem.regime, name, document)) is not None]
        if len(edits) == len(names):
            yield QuickFix(f'Set trend = "free" for {enumeration(names)}', tuple(edits))


def without_axioms(theory: Theory, regime: str, axioms: Iterable[str], document: str) -> Edit | None:
    """Return the edit that leaves axioms out of a regime: its list of axioms without them."""
    dropped = frozenset(axioms)
    kept = toml_text([identifier for identifier in theory.regime(regime).axioms if identifier not in dropped])
    path = theory.regime(regime).origin.path
    if not path:  # the file has no regimes, and means one with all axioms
        end = len(document.rstrip())
        return Edit(end, len(document), f"\n\n[regimes.{toml_key(regime)}]\naxioms = {kept}\n")
    span = value_span(document, (*path, "axioms"))
    if span is not None:
        return Edit(*span, kept)
    whole = value_span(document, path)
    if whole is not None and document[whole[0]] == "{":
        empty = not document[whole[0] + 1 : whole[1] - 1].strip()
        return Edit(whole[0] + 1, whole[0] + 1, f" axioms = {kept}{' ' if empty else ','}")
    for written, (_, last) in key_parts(document):
        if written == path:
            line_end = document.find("\n", last)
            place = len(document) if line_end < 0 else line_end
            return Edit(place, place, f"\naxioms = {kept}")
    return None


def _set_free(theory: Theory, regime: str, name: str, document: str) -> Edit | None:
    """Return the edit that declares a quantity free: in its regime, if that has a trend of its own for it."""
    for path in ((*theory.regime(regime).origin.path, "trends", name), ("quantities", name, "trend")):
        span = value_span(document, path)
        if span is not None:
            return Edit(*span, '"free"')
    return None
