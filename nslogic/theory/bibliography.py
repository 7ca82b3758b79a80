"""The published works that a theory comes from: its own, and those of the theories that it imports."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping

from nslogic.records import Record
from nslogic.theory.model import Theory

_WORK = re.compile(r"(?P<authors>.+?),?\s+(?P<year>\d{4})(?!\d)(?P<more>.*)", re.DOTALL)


class CitedWork(Record):
    """One work: surnames as a file's `cite` gives them, and what else the file says of it."""

    key: str
    authors: tuple[str, ...]
    others: bool
    year: str
    title: str
    arxiv: str | None
    doi: str | None


def works(theories: Iterable[Theory]) -> tuple[CitedWork, ...]:
    """Return the works that theories come from, each once: those of a theory first, then those of what it imports.

    A `cite` names works between semicolons, each as surnames and a year: `Widom 1965; Kadanoff 1966`. The arXiv number
    and the DOI of a file are those of the first. The title of a file is the title of the work where `cite` is that work
    and nothing more (`…, generalised` says that the theory is not the paper's own).
    """
    found: dict[tuple[str, ...], CitedWork] = {}
    for theory in theories:
        for _, text in sorted(theory.sources, key=lambda source: source[0] != theory.file):
            for work in _works_of(tomllib.loads(text).get("theory", {})):
                identity = _identity(work)
                known = found.get(identity)
                if known is None or (work.title and not known.title):
                    found[identity] = work
    return _with_keys(found.values())


def _works_of(head: Mapping[str, object]) -> Iterable[CitedWork]:
    """Yield the works that the head of a file names."""
    named = [part.strip() for part in str(head.get("cite", "")).split(";") if part.strip()]
    arxiv, doi = (str(head[key]) if key in head else None for key in ("arxiv", "doi"))
    title = str(head.get("title", ""))
    if not named and (arxiv or doi):
        yield CitedWork("", (), False, "", title, arxiv, doi)
    for place, name in enumerate(named):
        first = place == 0
        match = _WORK.fullmatch(name)
        authors = [one.strip() for one in (match["authors"] if match else name).split(",") if one.strip()]
        others = bool(authors) and authors[-1].endswith(" et al.")
        if others:
            authors[-1] = authors[-1].removesuffix(" et al.").rstrip()
        plain = len(named) == 1 and match is not None and not match["more"]
        yield CitedWork(
            "",
            tuple(authors),
            others,
            match["year"] if match else "",
            title if plain else "",
            arxiv if first else None,
            doi if first else None,
        )


def _identity(work: CitedWork) -> tuple[str, ...]:
    if work.arxiv:
        return ("arxiv", work.arxiv)
    if work.doi:
        return ("doi", work.doi)
    return ("named", *work.authors, work.year)


def _with_keys(found: Iterable[CitedWork]) -> tuple[CitedWork, ...]:
    """Return works with keys such as `song2024`; a letter tells those of one author and year apart."""
    keyed: list[CitedWork] = []
    used: set[str] = set()
    for work in found:
        name = unicodedata.normalize("NFKD", work.authors[0] if work.authors else "work")
        plain = "".join(one for one in name if one.isascii() and one.isalnum()).lower() or "work"
        key = next(one for one in _candidates(plain + work.year) if one not in used)
        used.add(key)
        keyed.append(CitedWork(key, work.authors, work.others, work.year, work.title, work.arxiv, work.doi))
    return tuple(keyed)


def _candidates(key: str) -> Iterable[str]:
    yield key
    number = 2
    while True:
        yield f"{key}-{number}"
        number += 1
