"""Theories as they are compared: whole, or in one regime, `percolation:data`."""

from __future__ import annotations

from nslogic.questions.requests import regimes_from, theory_from
from nslogic.records import replace
from nslogic.theory.finding import with_regime
from nslogic.theory.model import ExponentDeclaration, Theory


def scoped_theory_from(given: object) -> Theory:
    """Return the theory that an argument names, in one regime where it is a name or a path with `:REGIME` behind.

    Raises:
        InvalidInputError: there is no such theory or regime, or it cannot be read.
    """
    if isinstance(given, str):
        reference, regime = with_regime(given)
        if regime:
            return in_regime(theory_from(reference), regime)
    return theory_from(given)


def in_regime(theory: Theory, regime: str) -> Theory:
    """Return a theory with every exponent that it names as of one regime, called `THEORY:REGIME`.

    An exponent that it names in other regimes is derived in this one, with the target, base and bound it is named with
    first. What was measured belongs to no regime, and is left out.

    Raises:
        InvalidInputError: the theory has no regime of that name.
    """
    (chosen,) = regimes_from(theory, regime)
    own = tuple(each for each in theory.exponents if each.parameter is None and each.regime == chosen.name)
    elsewhere: dict[str, ExponentDeclaration] = {}
    for each in theory.exponents:
        if each.parameter is None and all(each.name != other.name for other in own):
            elsewhere.setdefault(each.name, replace(each, regime=chosen.name))
    return replace(theory, name=f"{theory.name}:{chosen.name}", exponents=(*own, *elsewhere.values()))
