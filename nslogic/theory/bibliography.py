"""The published works behind a theory: its own, and those of the theories that it imports."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping

from nslogic.records import Record
from nslogic.theory.model import Theory

_WORK = re.compile(r"(?P<authors>.+?),?\s+(?P<year>\d{4})(?!\d)(?P<more>.*)", re.DOTALL)


class CitedWork(Record):
    """One work: surnames and year from a file's `cite`, and the file's title, arXiv number and DOI for it."""

    key: str
    authors: tuple[str, ...]
    others: bool
    year: str
    title: str
    arxiv: str | None
    doi: str | None


def works(theories: Iterable[Theory]) -> tuple[CitedWork, ...]:
    """Return the works behind theories, each once: a theory's own first, then those of its imports.

    A `cite` lists works between semicolons, each as surnames and a year: `Widom 1965; Kadanoff 1966`. The arXiv number
    and the DOI of a file belong to the first of them. The title of a file is the title of the work where `cite` is this
    work and nothing more (`…, generalised` says that the theory is not the paper's own).
    """
    works_by_identity: dict[tuple[str, ...], CitedWork] = {}
    for theory in theories:
        for _, text in sorted(theory.sources, key=lambda source: source[0] != theory.file):
            for work in _works_of(tomllib.loads(text).get("theory", {})):
                identity = _identity(work)
                earlier = works_by_identity.get(identity)
                if earlier is None or (work.title and not earlier.title):
                    works_by_identity[identity] = work
    return _with_keys(works_by_identity.values())


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
        authors = [author.strip() for author in (match["authors"] if match else name).split(",") if author.strip()]
        has_others = bool(authors) and authors[-1].endswith(" et al.")
        if has_others:
            authors[-1] = authors[-1].removesuffix(" et al.").rstrip()
        plain = len(named) == 1 and match is not None and not match["more"]
        yield CitedWork(
            "",
            tuple(authors),
            has_others,
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


def _with_keys(works_without_keys: Iterable[CitedWork]) -> tuple[CitedWork, ...]:
    """Return the works with keys such as `song2024`; works of the same author and year get a number."""
    keyed: list[CitedWork] = []
    used: set[str] = set()
    for work in works_without_keys:
        name = unicodedata.normalize("NFKD", work.authors[0] if work.authors else "work")
        plain = (
            "".join(candidate for candidate in name if candidate.isascii() and candidate.isalnum()).lower() or "work"
        )
        key = next(candidate for candidate in _candidates(plain + work.year) if candidate not in used)
        used.add(key)
        keyed.append(CitedWork(key, work.authors, work.others, work.year, work.title, work.arxiv, work.doi))
    return tuple(keyed)


def _candidates(key: str) -> Iterable[str]:
    yield key
    number = 2
    while True:
        yield f"{key}-{number}"
        number += 1
