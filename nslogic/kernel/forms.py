"""Forms: sums of orders times polynomials, read as whole orders or as powers alone."""

from __future__ import annotations

from typing import TypeAlias

from nslogic.kernel.polynomials import Polynomial
from nslogic.kernel.statements import LOG_SCALE, Level

Form: TypeAlias = dict[str, Polynomial]


def plus(left: Form, right: Form) -> Form:
    """Return the sum of two forms."""
    if not left:
        return right
    total = dict(left)
    for name, value in right.items():
        total[name] = total[name] + value if name in total else value
    return {name: value for name, value in total.items() if value}


def scaled(form: Form, factor: Polynomial) -> Form:
    """Return a form times a polynomial."""
    return {name: value * factor for name, value in form.items() if factor}


def at_level(form: Form, level: Level) -> Form:
    """Return a form without what is zero at a level: `log t` has no power."""
    if level == "order" or LOG_SCALE not in form:
        return form
    return {name: value for name, value in form.items() if name != LOG_SCALE}
