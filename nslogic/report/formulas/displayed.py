"""Formulas as a notebook displays them: one environment in mathematics, which MathJax and LaTeX both read."""

from __future__ import annotations

from collections.abc import Sequence


def displayed(rows: Sequence[str]) -> str | None:
    r"""Return rows as one displayed formula, None where there is no row.

    >>> print(displayed(["y &\\sim x^{2}"]))
    $\displaystyle \begin{aligned} y &\sim x^{2} \end{aligned}$
    """
    if not rows:
        return None
    lines = r" \\ ".join(rows)
    return rf"$\displaystyle \begin{{aligned}} {lines} \end{{aligned}}$"
