"""One theory as a Markdown page with LaTeX formulas."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.report.formulas.meanings import inline_axiom, inline_laws, inline_value
from nslogic.report.formulas.symbols import Symbols, theory_symbols
from nslogic.report.show.notes import notes_markdown
from nslogic.report.show.text import expected_text, source_text
from nslogic.theory.model import ParameterDeclaration, Regime, Theory
from nslogic.theory.sentences import labels_text


def show_markdown(theory: Theory) -> str:
    """Return a theory as Markdown; text of the file is escaped."""
    symbols = theory_symbols(theory)
    lines = [f"# {markdown_escaped(theory.title or theory.name)}", ""]
    for text in (source_text(theory), theory.summary):
        if text:
            lines += [markdown_escaped(text), ""]
    if theory.target and theory.base:
        lines += [f"${symbols[theory.target]}$ as a power of ${symbols[theory.base]}$.", ""]
    lines += notes_markdown(theory.notes)
    lines += _table(
        ("Quantity", "Trend", "Meaning"),
        (
            (f"${symbols[quantity.name]}$", quantity.trend, markdown_escaped(quantity.meaning))
            for quantity in theory.quantities
        ),
    )
    lines += _table(
        ("Parameter", "Known", "Meaning"),
        (
            (
                f"${symbols[parameter.name]}$",
                _known(parameter, symbols),
                markdown_escaped(parameter.meaning),
            )
            for parameter in theory.parameters
        ),
    )
    lines += _table(
        ("Axiom", "Law", "Kind", "Text", "Source"),
        (
            (
                markdown_escaped(axiom.id),
                inline_axiom(axiom, symbols, markdown_escaped),
                axiom.kind,
                markdown_escaped(axiom.text),
                markdown_escaped(axiom.source),
            )
            for axiom in theory.axioms
        ),
    )
    lines += _table(
        ("Regime", "Axioms", "Conditions"),
        (
            (
                markdown_escaped(regime.name),
                markdown_escaped(labels_text(regime.axioms)),
                _regime(regime, symbols),
            )
            for regime in theory.regimes
        ),
    )
    lines += _table(
        ("Claim", "Law", "Regimes", "Expected", "Source"),
        (
            (
                markdown_escaped(claim.id),
                inline_laws((claim.law,), symbols),
                markdown_escaped(", ".join(claim.regimes)),
                claim.expect,
                markdown_escaped(claim.source),
            )
            for claim in theory.claims
        ),
    )
    return "\n".join(lines).rstrip() + "\n"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    body = [f"| {' | '.join(row)} |" for row in rows]
    if not body:
        return []
    return [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *body, ""]


def _known(parameter: ParameterDeclaration, symbols: Symbols) -> str:
    """Return what is known of a parameter, as `known_text` does, with formulas."""
    value = inline_value(parameter, symbols)
    return ", ".join(part for part in (inline_laws(parameter.where, symbols, alone=not value), value) if part)


def _regime(regime: Regime, symbols: Symbols) -> str:
    """Return what a regime adds to its axioms, as `regime_text` does, with formulas."""
    where = inline_laws([law for condition in regime.where for law in condition.laws], symbols, alone=False)
    trends = ", ".join(f"${symbols[name]}$ {trend}" for name, trend in regime.trends)
    parts = (
        f"where {where}" if where else "",
        f"with {trends}" if trends else "",
        expected_text(regime.expect, "consistent"),
    )
    return "; ".join(part for part in parts if part)
