"""One theory as text and as JSON data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nslogic.language.decimals import number_text
from nslogic.report.columns import aligned
from nslogic.report.labels import axiom_text, value_text
from nslogic.report.page import BLANK, Page, PageLine, Span, line
from nslogic.report.show.notes import titled_notes
from nslogic.theory.model import Axiom, Claim, ExponentDeclaration, ParameterDeclaration, Regime, Theory
from nslogic.theory.sentences import labels_text, laws_text
from nslogic.theory.sources_read import sources_read


def source_text(theory: Theory) -> str:
    """Return the citation and identifiers of a theory in one line."""
    arxiv = f"arXiv:{theory.arxiv}" if theory.arxiv else ""
    doi = f"doi:{theory.doi}" if theory.doi else ""
    return ", ".join(part for part in (theory.cite, arxiv, doi) if part)


def known_text(parameter: ParameterDeclaration) -> str:
    """Return the domain and the value of a parameter in one line."""
    value = value_text(parameter)
    return ", ".join(part for part in (laws_text(parameter.where, alone=not value), value) if part)


def regime_text(regime: Regime) -> str:
    """Return what a regime adds to its axioms: its conditions, its own trends, and the verdict expected of it."""
    where = laws_text((law for condition in regime.where for law in condition.laws), alone=False)
    trends = ", ".join(f"{name} {trend}" for name, trend in regime.trends)
    parts = (
        f"where {where}" if where else "",
        f"with {trends}" if trends else "",
        expected_text(regime.expect, "consistent"),
    )
    return "; ".join(part for part in parts if part)


def show_page(theory: Theory) -> Page:
    """Return a theory as a page."""
    lines: list[PageLine] = [line(Span(theory.name, "strong"), f"   {theory.title}" if theory.title else "", hang=4)]
    if source_text(theory):
        lines.append(line(Span(source_text(theory), "dim"), hang=4))
    if theory.summary:
        lines += [line(theory.summary)]
    if theory.target and theory.base:
        lines += [line(f"{theory.target} as a power of {theory.base}")]
    sources = sources_read(theory)
    if sources.read:
        lines += [line(f"{sources.read} of {sources.given} sources read")]
    lines += _section(
        "notes",
        [
            (title if first else "", paragraph)
            for title, paragraphs in titled_notes(theory.notes)
            for first, paragraph in zip((True, *(False,) * len(paragraphs)), paragraphs, strict=False)
        ],
    )
    lines += _section(
        "quantities",
        [(Span(quantity.name, "name"), quantity.trend, quantity.meaning) for quantity in theory.quantities],
    )
    lines += _section(
        "parameters",
        [(Span(parameter.name, "name"), known_text(parameter), parameter.meaning) for parameter in theory.parameters],
    )
    lines += _axioms(theory.axioms)
    lines += _section(
        "regimes",
        [
            (Span(regime.name, "name"), labels_text(regime.axioms) or "no axioms", regime_text(regime))
            for regime in theory.regimes
        ],
    )
    lines += _section("claims", [(Span(claim.id, "name"), claim.law.text, _claim(claim)) for claim in theory.claims])
    lines += _section("exponents", [_exponent(exponent) for exponent in theory.exponents])
    lines += _section(
        "correlations",
        [(f"{each.first}, {each.second}", number_text(each.value), each.source) for each in theory.correlations],
    )
    return tuple(lines)


def _exponent(exponent: ExponentDeclaration) -> tuple[str | Span, ...]:
    where = exponent.parameter or f"{exponent.target} as a power of {exponent.base} in {exponent.regime}"
    bound = "" if exponent.bound == "exact" else exponent.bound.replace("-", " ")
    return Span(exponent.name, "name"), where, "; ".join(part for part in (bound, exponent.source) if part)


def expected_text(expected: str, usual: str) -> str:
    """Return which verdict is expected, empty if it is the usual one."""
    return "" if expected == usual else f"expected to be {expected}"


def _section(title: str, rows: Sequence[tuple[str | Span, ...]]) -> Page:
    if rows:
        return (BLANK, line(Span(title, "strong")), *aligned(rows, indent=2))
    return ()


def _axioms(axioms: Sequence[Axiom]) -> Iterable[PageLine]:
    """Yield each axiom, with its text and source below it."""
    heads = _section("axioms", [(Span(axiom.id, "name"), axiom.kind, axiom_text(axiom)) for axiom in axioms])
    notes = [()] * (len(heads) - len(axioms)) + [_words(axiom) for axiom in axioms]
    for head, words in zip(heads, notes, strict=True):
        yield head
        if words:
            yield line(" " * head.hang, *words, hang=head.hang)


def _words(axiom: Axiom) -> tuple[Span, ...]:
    text = f"{axiom.text} ({axiom.source})" if axiom.text and axiom.source else axiom.text or axiom.source
    return (Span(text, "dim"),) if text else ()


def _claim(claim: Claim) -> str:
    parts = (
        f"in {', '.join(claim.regimes)}" if claim.regimes else "",
        expected_text(claim.expect, "proved"),
        claim.published,
        claim.source,
    )
    return "; ".join(part for part in parts if part)
