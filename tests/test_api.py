"""The public surface of the package: what is here is promised."""

from __future__ import annotations

import subprocess
import sys

import pytest

import nslogic

PUBLIC = [
    "Allocation",
    "Answers",
    "Argument",
    "Axiom",
    "BasesCase",
    "BasesDerivation",
    "BasesResult",
    "Boundary",
    "Case",
    "CaseOfClash",
    "CatalogueEntry",
    "Certificates",
    "CheckOptions",
    "Claim",
    "ClaimResult",
    "ClusterError",
    "Compared",
    "Condition",
    "Cores",
    "Cost",
    "Curvature",
    "Derivation",
    "DerivationStep",
    "DeriveOptions",
    "Diagnostic",
    "Dominance",
    "End",
    "Estimate",
    "Experiment",
    "Explanation",
    "FitOptions",
    "FitResult",
    "Fix",
    "FollowingLaw",
    "Given",
    "Goodness",
    "Growth",
    "HeldOut",
    "Inference",
    "InvalidInputError",
    "LabelledRow",
    "LawResult",
    "LimitReachedError",
    "Limits",
    "Location",
    "LossForm",
    "Measurement",
    "Memory",
    "Minimum",
    "MissingLibraryError",
    "NslogicError",
    "Optimum",
    "Origin",
    "OtherRepair",
    "ParameterClash",
    "ParameterDeclaration",
    "ParameterUse",
    "PhaseDiagram",
    "PlanOptions",
    "PlanResult",
    "PowerRange",
    "ProveResult",
    "Proved",
    "QuantityDeclaration",
    "Question",
    "Range",
    "RationalFunction",
    "RealNumber",
    "Refusal",
    "Regime",
    "RegimeResult",
    "Related",
    "Repairs",
    "Resamples",
    "Root",
    "RunOptions",
    "Runs",
    "Setting",
    "SettingError",
    "Side",
    "Simulation",
    "Split",
    "SpotCheck",
    "SpotResult",
    "Target",
    "Tension",
    "Theorem",
    "Theory",
    "TheoryResult",
    "Trajectory",
    "UndecidedError",
    "UnknownNameError",
    "Unproved",
    "Use",
    "VerdictMeaning",
    "Verified",
    "Winner",
    "Witness",
    "WrittenLaw",
    "check",
    "derive",
    "derive_bases",
    "explain",
    "fit",
    "load",
    "loads",
    "phase_diagram",
    "plan",
    "prove",
    "show",
    "simulate",
    "spotcheck",
    "theory",
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
