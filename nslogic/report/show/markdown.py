"""One theory as a Markdown page with LaTeX formulas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from nslogic.report.formulas.latex import law_latex, law_latex_within
from nslogic.report.formulas.symbols import Symbols, theory_symbols
from nslogic.report.page import visible
from nslogic.report.show.text import known_text, regime_text, source_text
from nslogic.theory.model import Axiom, Theory, WrittenLaw
from nslogic.theory.sentences import labels_text

MARKDOWN_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|$~&])")


def show_markdown(theory: Theory) -> str:
    """Return a theory as Markdown; text of the file is escaped."""
    symbols = theory_symbols(theory)
    lines = [f"# {markdown_escaped(theory.title or theory.name)}", ""]
    for text in (source_text(theory), theory.summary):
        if text:
            lines += [markdown_escaped(text), ""]
    if theory.target and theory.base:
        lines += [f"${symbols[theory.target]}$ as a power of ${symbols[theory.base]}$.", ""]
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
                markdown_escaped(known_text(parameter)),
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
                _axiom(axiom, symbols),
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
                markdown_escaped(regime_text(regime)),
            )
            for regime in theory.regimes
        ),
    )
    lines += _table(
        ("Claim", "Law", "Regimes", "Expected", "Source"),
        (
            (
                markdown_escaped(claim.id),
                _laws((claim.law,), symbols),
                markdown_escaped(", ".join(claim.regimes)),
                claim.expect,
                markdown_escaped(claim.source),
            )
            for claim in theory.claims
        ),
    )
    return "\n".join(lines).rstrip() + "\n"


def markdown_escaped(text: str) -> str:
    r"""Escape text for Markdown.

    >>> markdown_escaped("N_w <b>")
    'N\\_w \\<b\\>'
    """
    return MARKDOWN_SPECIAL.sub(r"\\\1", visible(text))


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    body = [f"| {' | '.join(row)} |" for row in rows]
    if not body:
        return []
    return [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *body, ""]


def _laws(laws: Sequence[WrittenLaw], symbols: Symbols, *, alone: bool = True) -> str:
    write = law_latex if alone and len(laws) == 1 else law_latex_within
    return ", ".join(f"${write(law.law, symbols)}$" for law in laws)


def _axiom(axiom: Axiom, symbols: Symbols) -> str:
    optimum = axiom.optimum
    if optimum is None:
        text = _laws(axiom.laws, symbols, alone=not axiom.when)
    else:
        over = ", ".join(f"${symbols[name]}$" for name in optimum.over)
        logs = ", ignoring logs" if optimum.ignoring_logs else ""
        program = markdown_escaped(labels_text(optimum.subject_to))
        text = f"{optimum.direction} ${symbols[optimum.target]}$ over {over} subject to {program}{logs}"
    return f"{text} when {_laws(axiom.when, symbols, alone=False)}" if axiom.when else text
