"""The public surface of the package: what is here is promised."""

from __future__ import annotations

import subprocess
import sys

import pytest

import nslogic

PUBLIC = [
    "CheckOptions",
    "ClaimResult",
    "Cores",
    "DeriveOptions",
    "Diagnostic",
    "FitOptions",
    "FitResult",
    "InvalidInputError",
    "LawResult",
    "LimitReachedError",
    "Limits",
    "Location",
    "Measurement",
    "NslogicError",
    "PhaseDiagram",
    "ProveResult",
    "RegimeResult",
    "Related",
    "Repairs",
    "RunOptions",
    "Simulation",
    "SpotResult",
    "Theory",
    "TheoryResult",
    "Verified",
    "Witness",
    "check",
    "derive",
    "fit",
    "load",
    "phase_diagram",
    "prove",
    "simulate",
    "spotcheck",
    "verify",
]


def test_the_public_names_are_these() -> None:
    assert nslogic.__all__ == PUBLIC
    assert set(PUBLIC) <= set(dir(nslogic))


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_is_there_and_says_what_it_is_for(name: str) -> None:
    assert getattr(nslogic, name).__doc__


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'sympify'"):
        _ = nslogic.sympify


def test_importing_the_package_loads_nothing_else() -> None:
    program = "import sys, nslogic; print(*sorted(name for name in sys.modules if name.startswith('nslogic')))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.split() == ["nslogic"]
