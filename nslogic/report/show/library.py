"""All theories of a library as one Markdown page: a table, and the notes of each."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.report.show.notes import notes_markdown, paragraph_markdown
from nslogic.theory.model import Theory
from nslogic.theory.sources_read import sources_read


def library_markdown(theories: Sequence[Theory]) -> str:
    """Return a table of theories, each row a link to a section with the theory's summary and notes."""
    names = [theory.name for theory in theories]
    lines = ["| theory | source | in one line | sources read |", "|---|---|---|---|"]
    for theory in theories:
        counted = sources_read(theory)
        lines.append(
            f"| [{theory.name}](#{theory.name}) | {_source(theory)} | {_in_a_cell(theory.summary)}"
            f" | {counted.read} of {counted.given} |"
        )
    for theory in theories:
        others = [name for name in names if name != theory.name]
        lines += ["", f"## {theory.name}", "", f"{_sentence(markdown_escaped(theory.title))} {_source(theory)}.", ""]
        lines += notes_markdown(theory.notes, others)
        while not lines[-1]:
            lines.pop()
    return "\n".join(lines) + "\n"


def _sentence(title: str) -> str:
    """Return a title as a sentence: a question has its end already."""
    return title if title.endswith(("?", "!", ".")) else f"{title}."


def _source(theory: Theory) -> str:
    """Return the citation with a link to the paper where its number is known."""
    cite = _in_a_cell(theory.cite)
    if theory.arxiv:
        return f"[{cite or 'arXiv'}](https://arxiv.org/abs/{theory.arxiv})"
    return f"[{cite or 'DOI'}](https://doi.org/{theory.doi})" if theory.doi else cite


def _in_a_cell(text: str) -> str:
    return paragraph_markdown(" ".join(text.split())).replace("|", "\\|").replace("\\\\|", "\\|")
