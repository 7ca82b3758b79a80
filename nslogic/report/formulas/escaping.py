"""Text and labels escaped for LaTeX, and text for Markdown."""

from __future__ import annotations

import re

from nslogic.report.page import visible

LATEX_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
}


MARKDOWN_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|$~&])")


def latex_escaped(text: str) -> str:
    r"""Escape text for LaTeX: no ligatures, and unprintable characters as their codes.

    >>> latex_escaped("A_1 & 50 %"), latex_escaped("A--1")
    ('A\\_1 \\& 50 \\%', 'A-{}-1')
    """
    shown = "".join(LATEX_SPECIAL.get(character, character) for character in visible(text))
    return LIGATURE.sub(r"\1{}", shown)


def markdown_escaped(text: str) -> str:
    r"""Escape text for Markdown.

    >>> markdown_escaped("N_w <b>")
    'N\\_w \\<b\\>'
    """
    return MARKDOWN_SPECIAL.sub(r"\\\1", visible(text))


def label_latex(label: str) -> str:
    r"""Escape a label for `\text` inside a formula: characters special to TeX or Markdown become their codes.

    >>> label_latex("A_1"), label_latex("[A]($)")
    ('A\\_1', '\\{5b\\}A\\{5d\\}(\\{24\\})')
    """
    shown = "".join(_in_label(character) for character in visible(label))
    return LIGATURE.sub(r"\1{}", shown)


def _in_label(character: str) -> str:
    if character == "_":
        return r"\_"
    plain = character.isalnum() or not character.isascii() or character in " -:;'/+.,=()!?"
    return character if plain else rf"\{{{ord(character):x}\}}"


LIGATURE = re.compile(r"([-`',!?])(?=[-`',])")
"""Pairs of characters that TeX draws as one sign."""
