"""LaTeX as Matplotlib writes it, which knows a part of it."""

from __future__ import annotations

import re

FRACTION = r"\frac{"
OTHER_COMMANDS = {r"\text": r"\mathrm", r"\le": r"\leq", r"\ge": r"\geq", r"\ne": r"\neq"}
"""Commands that Matplotlib knows by another name."""

UNKNOWN = re.compile(r"\\(?:text|le|ge|ne)(?![A-Za-z])")

SUM = re.compile(r"(?<=.)[+\-/]|\\,|\\cdot")
"""What needs parentheses above or below a slash."""


def mathtext(latex: str, plain: str) -> str:
    r"""Return a formula as Matplotlib draws it, fractions on one line; its plain text where Matplotlib cannot read it.

    >>> mathtext(r"N_p \sim C^{\frac{1}{2+\delta}}", "N_p ~ C^(1/(2+delta))")
    '$N_p \\sim C^{1/(2+\\delta)}$'
    """
    shown = on_one_line(UNKNOWN.sub(lambda word: OTHER_COMMANDS[word[0]], latex))
    formula = f"${shown}$"
    return formula if latex and _is_readable(formula) else plain.replace("$", r"\$")


def on_one_line(latex: str) -> str:
    r"""Return a formula with quotients in place of fractions, which are too small to read in an exponent.

    >>> on_one_line(r"-\frac{\alpha \, \beta}{\alpha + \beta}")
    '-\\alpha \\, \\beta/(\\alpha + \\beta)'
    """
    before, fraction, rest = latex.partition(FRACTION)
    if not fraction:
        return latex
    above, rest = _group(rest)
    below, rest = _group(rest.removeprefix("{"))
    above, below = on_one_line(above), on_one_line(below)
    top = f"({above})" if re.search(r"(?<=.)[+\-/]", above) else above
    bottom = f"({below})" if SUM.search(below) else below
    return f"{before}{top}/{bottom}{on_one_line(rest)}"


def _group(text: str) -> tuple[str, str]:
    """Return what stands before the brace that ends a group, and what stands after it."""
    depth = 1
    for place, character in enumerate(text):
        depth += {"{": 1, "}": -1}.get(character, 0)
        if not depth:
            return text[:place], text[place + 1 :]
    return text, ""


def _is_readable(text: str) -> bool:
    from matplotlib.mathtext import MathTextParser

    try:
        MathTextParser("path").parse(text)
    except ValueError:
        return False
    return True
