"""The public surface of the package: what is here is promised."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import nslogic
from nslogic.public_names import MODULES_OF_NAMES, NAMES_OF_ROOMS

PUBLIC = [
    "AblationResult",
    "AgainstRegime",
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
    "CaseSensitivity",
    "CatalogueEntry",
    "Certificates",
    "CheckOptions",
    "Claim",
    "ClaimChange",
    "ClaimResult",
    "ClusterError",
    "CompareResult",
    "Compared",
    "Condition",
    "ConfirmedCore",
    "Cores",
    "Correlation",
    "Cost",
    "Curvature",
    "DecideResult",
    "Derivation",
    "DerivationStep",
    "DeriveOptions",
    "DerivedExponent",
    "Diagnostic",
    "DiffResult",
    "Dominance",
    "End",
    "Estimate",
    "Experiment",
    "Explanation",
    "ExponentCase",
    "ExponentDeclaration",
    "ExponentRange",
    "FitOptions",
    "FitResult",
    "FittedTheory",
    "Fix",
    "FollowingLaw",
    "Given",
    "Goodness",
    "Growth",
    "HeldOut",
    "Inference",
    "InvalidInputError",
    "Kept",
    "LabelledRow",
    "LandscapeDistance",
    "LandscapeResult",
    "LandscapeRow",
    "LawChange",
    "LawResult",
    "LeftOut",
    "LimitReachedError",
    "Limits",
    "Location",
    "LossForm",
    "Measurable",
    "Measurement",
    "Memory",
    "Minimum",
    "MissingLibraryError",
    "Notes",
    "NslogicError",
    "Optimum",
    "Origin",
    "OtherRepair",
    "ParameterClash",
    "ParameterDeclaration",
    "ParameterEffect",
    "ParameterUse",
    "Parting",
    "PhaseDiagram",
    "PlanOptions",
    "PlanResult",
    "PowerRange",
    "Predicted",
    "Prediction",
    "ProveResult",
    "Proved",
    "PublishedExponent",
    "PublishedGroup",
    "QuantityDeclaration",
    "Question",
    "Range",
    "RangePart",
    "RationalFunction",
    "RealNumber",
    "Refusal",
    "RefusedError",
    "Regime",
    "RegimeDiff",
    "RegimeResult",
    "Related",
    "RelationBetweenExponents",
    "RelationTest",
    "Repairs",
    "Resamples",
    "Root",
    "RunOptions",
    "Runs",
    "SensitivityResult",
    "SetResult",
    "Setting",
    "SettingError",
    "Side",
    "Simulation",
    "Split",
    "SpotCheck",
    "SpotResult",
    "Support",
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
    "Variant",
    "VerdictMeaning",
    "Verified",
    "Weakening",
    "Winner",
    "Witness",
    "WrittenLaw",
    "ablate",
    "against",
    "check",
    "compare",
    "decide",
    "derive",
    "derive_bases",
    "diff",
    "explain",
    "fit",
    "landscape",
    "load",
    "loads",
    "phase_diagram",
    "plan",
    "prove",
    "sensitivity",
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


def test_the_table_of_names_says_where_type_checkers_find_each() -> None:
    (block,) = [node for node in ast.parse(Path(nslogic.__file__).read_text("utf-8")).body if isinstance(node, ast.If)]
    imported = {
        alias.asname or alias.name: node.module
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    table = {name: f"nslogic.{module}" for name, module in MODULES_OF_NAMES.items()}
    of_rooms = {"explain": "nslogic.questions.explain", "theory": "nslogic.theory.in_memory"}
    assert imported == {**table, **of_rooms}
    assert sorted(imported) == sorted(nslogic.__all__)
    assert set(NAMES_OF_ROOMS) == of_rooms.keys()


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'sympify'"):
        _ = nslogic.sympify


def test_importing_the_package_loads_nothing_else() -> None:
    program = "import sys, nslogic; print(*sorted(name for name in sys.modules if name.startswith('nslogic')))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.split() == ["nslogic"]
