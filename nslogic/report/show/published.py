"""The exponents that sources state, each with the claim that says it: as text, JSON data and Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nslogic.report.columns import aligned
from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.report.page import BLANK, Page, PageLine, Span, line
from nslogic.theory.model import Claim, Theory


def published_claims(theory: Theory) -> list[Claim]:
    """Return the claims of a theory that say an exponent which its source states."""
    return [claim for claim in theory.claims if claim.published]


def published_page(theories: Iterable[Theory]) -> Page:
    """Return the exponents of each theory, with the law of the claim and the regimes where it is made."""
    lines: list[PageLine] = []
    for theory in theories:
        claims = published_claims(theory)
        if not claims:
            continue
        source = f"   {theory.cite}" if theory.cite else ""
        lines += [BLANK] if lines else []
        lines.append(line(Span(theory.name, "strong"), Span(source, "dim"), hang=4))
        lines += aligned(
            [
                (claim.published, claim.law.text, Span(claim.id, "name"), f"in {', '.join(claim.regimes)}")
                for claim in claims
            ],
            indent=2,
        )
    return tuple(lines)


def published_data(theories: Iterable[Theory]) -> list[dict[str, object]]:
    """Return published exponents as JSON data, one entry for each claim."""
    return [
        {
            "published": claim.published,
            "theory": theory.name,
            "claim": claim.id,
            "law": claim.law.text,
            "regimes": list(claim.regimes),
            "expect": claim.expect,
            "source": claim.source,
        }
        for theory in theories
        for claim in published_claims(theory)
    ]


def published_markdown(theories: Sequence[Theory]) -> str:
    """Return published exponents as a Markdown page: a section with a table for each theory."""
    lines: list[str] = []
    for theory in theories:
        claims = published_claims(theory)
        if not claims:
            continue
        lines += [
            f"## {theory.name}",
            "",
            *((f"{markdown_escaped(theory.cite)}.", "") if theory.cite else ()),
            "| exponent | claim | law | regimes |",
            "|---|---|---|---|",
            *(
                f"| {markdown_escaped(claim.published)} | {markdown_escaped(claim.id)}"
                f" | {_code(claim.law.text)} | {markdown_escaped(', '.join(claim.regimes))} |"
                for claim in claims
            ),
            "",
        ]
    return "\n".join(lines[:-1]) + "\n" if lines else ""


def _code(text: str) -> str:
    """Return a law as code in a cell of a table: laws have neither backticks nor bars."""
    return f"`{text}`"
