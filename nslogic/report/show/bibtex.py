"""The works that theories cite, as BibTeX and as JSON data."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nslogic.theory.bibliography import CitedWork

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts the brace of a `\{`
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "$&#%_"},
}
_IDENTIFIER = re.compile(r"[A-Za-z0-9./:;()_<>+-]+")


def bibtex(works: Iterable[CitedWork]) -> str:
    """Return BibTeX entries, separated by blank lines; authors have surnames only, as theory files do."""
    return "\n".join(_entry(work) for work in works)


def works_data(works: Iterable[CitedWork]) -> list[dict[str, object]]:
    """Return works as JSON data, each with its BibTeX entry."""
    return [
        {
            "key": work.key,
            "authors": list(work.authors),
            "others": work.others,
            "year": work.year,
            "title": work.title,
            "arxiv": work.arxiv,
            "doi": work.doi,
            "bibtex": _entry(work),
        }
        for work in works
    ]


def bibtex_escaped(text: str) -> str:
    r"""Escape text for BibTeX, on one line: it can give no command and close no brace.

    >>> print(bibtex_escaped("50 % of {x}"))
    50 \% of \textbraceleft{}x\textbraceright{}
    """
    printable = "".join(sign if sign.isprintable() else " " for sign in text)
    return "".join(_SPECIAL.get(sign, sign) for sign in " ".join(printable.split()))


def _entry(work: CitedWork) -> str:
    # braces around a surname of several words, or BibTeX takes the first ones for given names
    names = [f"{{{bibtex_escaped(name)}}}" if " " in name else bibtex_escaped(name) for name in work.authors]
    fields = {
        "author": " and ".join([*names, "others"] if work.others else names),
        # the inner braces keep capitals
        "title": f"{{{bibtex_escaped(work.title)}}}" if work.title else "",
        "year": bibtex_escaped(work.year),
        "eprint": _identifier(work.arxiv),
        "archiveprefix": "arXiv" if work.arxiv else "",
        "doi": _identifier(work.doi),
    }
    given = [(name, value) for name, value in fields.items() if value]
    width = max((len(name) for name, _ in given), default=0)
    lines = [f"  {name:{width}} = {{{value}}}," for name, value in given]
    return "\n".join([f"@misc{{{work.key},", *lines, "}"]) + "\n"


def _identifier(text: str | None) -> str:
    if text is None:
        return ""
    return text if _IDENTIFIER.fullmatch(text) else bibtex_escaped(text)
