"""Explain diagnostics: what each code means, with a before and an after; one file per code in `entries`."""

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
"""What stands before the examples that are not complete files."""


class CatalogueEntry(Printed, Record):
    """What a diagnostic means: a title, an explanation, and an example before and after it was put right.

    The examples of the sort `theory` are texts of theory files, or what stands in one behind `EXAMPLE_HEAD` where they
    are not complete; those of the sort `command` are commands; those of the sort `note` are neither. `files` are
    other files beside the example.
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
    """Return what a code means, None where there is no such code; lower case is accepted."""
    known = code.upper()
    if known not in known_codes():
        return None
    entry = tomllib.loads((_folder() / f"{known}.toml").read_text(encoding="utf-8"))
    return CatalogueEntry(
        known,
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
    """Return the page of the documentation that lists all diagnostics, as Markdown."""
    parts = [_HEAD + "".join(f"    {line}".rstrip() + "\n" for line in EXAMPLE_HEAD.splitlines())]
    for code in known_codes():
        entry = explain(code)
        if entry is not None:
            parts.append(_section(entry))
    return "\n".join(parts)


_HEAD = """\
# Diagnostics

Every problem of a file is reported at once, each with its place and a code that stays the same from version to
version. `nslogic explain NSL203` shows the section of one code. Codes from NSL901 on are warnings. An example that
does not begin with `[theory]` stands in a file behind these lines:

"""


def _section(entry: CatalogueEntry) -> str:
    language = "toml" if entry.sort == "theory" else "text"
    before, after = (f"```{language}\n{text.strip()}\n```\n" for text in (entry.before, entry.after))
    return f"## {entry.code}: {entry.title}\n\n{entry.explanation}\n\nBefore:\n\n{before}\nAfter:\n\n{after}"


def _folder() -> Path:
    return Path(__file__).with_name("entries")
