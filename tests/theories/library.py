"""The bundled theories and the examples, read and decided once for all tests that ask about them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import nslogic
from nslogic import CheckOptions, ClaimResult, RegimeResult, Theory

ROOT = Path(__file__).parents[2]
BUNDLED = sorted((ROOT / "theories").glob("*.toml"))
EXAMPLES = sorted((ROOT / "examples").glob("*.toml"))
OUTSIDE_MACHINE_LEARNING = ("allometry", "polymers", "statistical-physics", "turbulence")


@cache
def theory(name: str) -> Theory:
    """Return a bundled theory or an example by its name."""
    folder = "theories" if (ROOT / "theories" / f"{name}.toml").exists() else "examples"
    return nslogic.load(ROOT / folder / f"{name}.toml")


@cache
def decided(name: str, regime: str) -> RegimeResult:
    """Return what is found out about one regime of a theory: every core and every repair of a clash."""
    options = CheckOptions(cores="all", repairs=None)
    return nslogic.check(theory(name), regimes=(regime,), options=options).regimes[0]


def claim(name: str, regime: str, identifier: str) -> ClaimResult:
    """Return what became of one claim in one regime."""
    return next(one for one in decided(name, regime).claims if one.claim.id == identifier)


def regimes_of(names: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return each regime of each theory."""
    return [(name, regime.name) for name in names for regime in theory(name).regimes]


NAMES = tuple(path.stem for path in BUNDLED)
REGIMES = regimes_of((*NAMES, *OUTSIDE_MACHINE_LEARNING))
