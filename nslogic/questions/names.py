"""Unknown names in a request, each with the nearest name that the theory has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nslogic.diagnostics.codes import UNKNOWN_NAME, UNKNOWN_QUANTITY
from nslogic.errors import Diagnostic
from nslogic.language.scope import nearest_name
from nslogic.theory.model import Theory

LONGEST = 100
"""Up to which length of a name a similar one is searched for, which takes quadratic time."""


def unknown_quantities(theory: Theory, names: Iterable[str]) -> tuple[Diagnostic, ...]:
    """Return a diagnostic for each name that is not a quantity of a theory."""
    known = [quantity.name for quantity in theory.quantities]
    return tuple(_unknown(theory, "quantity", UNKNOWN_QUANTITY, name, known) for name in names if name not in known)


def unknown_parameters(theory: Theory, names: Iterable[str]) -> tuple[Diagnostic, ...]:
    """Return a diagnostic for each name that is not a parameter of a theory."""
    known = [parameter.name for parameter in theory.parameters]
    return tuple(_unknown(theory, "parameter", UNKNOWN_NAME, name, known) for name in names if name not in known)


def _unknown(theory: Theory, sort: str, code: str, name: str, known: Sequence[str]) -> Diagnostic:
    close = nearest_name(name, known[:1000]) if len(name) <= LONGEST else None
    remedy = f"did you mean `{close}`?" if close else f"it has {', '.join(known)}" if known else "it has none"
    return Diagnostic(code, f"{theory.name} has no {sort} `{name}`", None, remedy)
