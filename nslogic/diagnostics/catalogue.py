"""The meaning of each diagnostic, with an example before and after; one file for each code in `entries`."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

from nslogic.printing import Printed
from nslogic.records import Record

EXAMPLE_HEAD = """\
[theory]
name = "example"

[quantities]
loss = { trend = "falls", meaning = "test loss" }
N    = { trend = "grows", meaning = "allocated resource" }
N_w  = { trend = "grows", meaning = "width" }
L    = { trend = "grows", meaning = "depth" }

[parameters]
alpha = { meaning = "an exponent" }
beta  = { meaning = "another exponent" }

"""
"""The beginning of a theory file that examples continue, unless they are complete files."""


class CatalogueEntry(Printed, Record):
    """The meaning of a diagnostic: a title, an explanation, and an example with the problem and without it.

    Examples of the sort `theory` are texts of theory files, or the continuation of `EXAMPLE_HEAD` where they are not
    complete; examples of the sort `command` are commands; those of the sort `note` are neither. `files` are the other
    files that an example needs.
    """

    code: str
    title: str
    explanation: str
    before: str
    after: str
    sort: str
    is_complete: bool
    encoding: str
    files: tuple[tuple[str, str], ...]

    def in_short(self) -> str:
        """Return the code and the title."""
        return f"{self.code}: {self.title}"


@lru_cache(maxsize=1)
def known_codes() -> tuple[str, ...]:
    """Return the codes of all diagnostics, in order."""
    return tuple(sorted(path.stem for path in _folder().glob("*.toml")))


def explain(code: str) -> CatalogueEntry | None:
    """Return the entry of a code, None if there is no such code; lower case is accepted."""
    upper = code.upper()
    if upper not in known_codes():
        return None
    entry = tomllib.loads((_folder() / f"{upper}.toml").read_text(encoding="utf-8"))
    return CatalogueEntry(
        upper,
        entry["title"],
        entry["explanation"].strip(),
        entry["before"],
        entry["after"],
        entry["sort"],
        entry.get("is_complete", False),
        entry.get("encoding", "utf-8"),
        tuple(entry.get("files", {}).items()),
    )


def catalogue_page() -> str:
    """Return docs/diagnostics.md, which lists all diagnostics, as Markdown."""
    parts = [_HEAD + "".join(f"    {line}".rstrip() + "\n" for line in EXAMPLE_HEAD.splitlines())]
    for code in known_codes():
        entry = explain(code)
        if entry is not None:
            parts.append(entry_section(entry))
    return "\n".join(parts)


_HEAD = """\
# Diagnostics

All problems of a file are reported at once, each with its place and a code that stays the same from version to
version. `nslogic explain NSL203` shows the section of one code. Codes from NSL901 on are warnings. An example that
does not begin with `[theory]` continues a file that begins with these lines:

"""


def entry_section(entry: CatalogueEntry) -> str:
    """Return the section of a diagnostic in docs/diagnostics.md, as Markdown."""
    language = "toml" if entry.sort == "theory" else "text"
    before, after = (f"```{language}\n{text.strip()}\n```\n" for text in (entry.before, entry.after))
    return f"## {entry.code}: {entry.title}\n\n{entry.explanation}\n\nBefore:\n\n{before}\nAfter:\n\n{after}"


def _folder() -> Path:
    return Path(__file__).with_name("entries")
