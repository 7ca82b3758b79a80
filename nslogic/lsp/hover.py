"""Hovers: what the file says of the name or the key under the cursor, as Markdown; what follows is added to it."""

from __future__ import annotations

from typing import NamedTuple

from nslogic.lsp.declarations import declaration_line, declaration_of
from nslogic.lsp.library import Library
from nslogic.lsp.names import NameKind
from nslogic.lsp.shape import part_at
from nslogic.lsp.written import written_keys
from nslogic.theory.fields import text

_NOUNS: dict[NameKind, str] = {
    "quantity": "quantity",
    "parameter": "parameter",
    "axiom": "axiom",
    "claim": "claim",
    "regime": "regime",
    "prefix": "import",
    "theory": "theory",
    "spotcheck": "spot check",
}


class Hover(NamedTuple):
    """What is under the cursor: its span, and what its file says of it as Markdown.

    `kind` and `name` are those by which the theory of the asked file knows it, the prefix included; no kind for a key.
    """

    first: int
    last: int
    markdown: str
    kind: NameKind | None = None
    name: str = ""


def hover_at(file: str, offset: int, library: Library) -> Hover | None:
    """Return what is under the cursor, None for what is neither a name nor a key."""
    names = library.names(file)
    if names is None:
        return None
    occurrence = names.at(offset)
    if occurrence is None:
        return _key(names.text, offset)
    symbol = library.symbol(file, occurrence)
    if symbol is None:
        return None
    theirs = library.names(symbol.file)
    if theirs is None:
        return None
    name = ".".join((*occurrence.prefixes, occurrence.name))
    shown = name if symbol.kind != "theory" else text(declaration_of(theirs, "theory", ""), "name")
    lines = [f"**{_plain(shown)}** — {_NOUNS[symbol.kind]}"]
    said_of_it = declaration_line(theirs, symbol.kind, symbol.name)
    if said_of_it:
        lines.append(_quoted(said_of_it) if symbol.kind in ("axiom", "claim") else _plain(said_of_it))
    table = declaration_of(theirs, symbol.kind, symbol.name)
    lines += [_plain(text(table, key)) for key in ("text", "summary", "source", "cite") if text(table, key)]
    return Hover(occurrence.first, occurrence.last, "\n\n".join(lines), symbol.kind, name)


def with_findings(markdown: str, findings: tuple[str, ...]) -> str:
    """Return a hover with what was worked out about its name; lines that are indented belong to the one above."""
    items = []
    for line in findings:
        body = _escaped_outside_code(line.strip())
        items.append(f"  {body}  " if line.startswith("    ") else f"- {body}  ")
    return f"{markdown}\n\n---\n\n" + "\n".join(items) if items else markdown


def _key(document: str, offset: int) -> Hover | None:
    for path, first, last in written_keys(document):
        if first <= offset <= last:
            part = part_at(path)
            if part is not None and part.description:
                choices = f"\n\nOne of {', '.join(f'`{choice}`' for choice in part.choices)}." if part.choices else ""
                return Hover(first, last, f"**{_plain(str(path[-1]))}**\n\n{_plain(part.description)}{choices}")
    return None


def _quoted(law: str) -> str:
    longest = max((len(run) for run in law.split() if set(run) == {"`"}), default=0)
    return f"`{law}`" if "`" not in law else f"{'`' * (longest + 2)} {law} {'`' * (longest + 2)}"


_MARKS = "\\`*_{}[]<>#|~"


def _plain(words: str) -> str:
    """Return words that Markdown shows as they are."""
    return "".join(f"\\{character}" if character in _MARKS else character for character in " ".join(words.split()))


def _escaped_outside_code(line: str) -> str:
    parts = line.split("`")
    return "`".join(part if place % 2 else _plain_kept(part) for place, part in enumerate(parts))


def _plain_kept(words: str) -> str:
    return "".join(f"\\{character}" if character in _MARKS else character for character in words)
