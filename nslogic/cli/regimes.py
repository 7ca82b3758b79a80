"""Regimes as the command line names them: patterns, and those expected to hold."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from nslogic.theory.model import Theory


def expected_of(theory: Theory, names: Sequence[str], regimes: Sequence[str]) -> tuple[str, ...]:
    """Return the regimes that were asked for; if none was named, those that are expected to be consistent."""
    if regimes or len(names) < len(theory.regimes):
        return tuple(names)
    return tuple(regime.name for regime in theory.regimes if regime.expect == "consistent")


def fits_reference(pattern: str, theory: str, regime: str) -> bool:
    """Return whether a regime of a theory matches `REGIME` or `THEORY:REGIME`, either with `*`."""
    name, colon, rest = pattern.rpartition(":")
    return regime == pattern or (fits(rest, regime) and (not colon or fits(name, theory)))


def fits(pattern: str, name: str) -> bool:
    """Say whether a name fits a pattern: `*` stands for any characters, `?` for one, and everything else for itself."""
    return fnmatchcase(name, pattern.replace("[", "[[]"))
