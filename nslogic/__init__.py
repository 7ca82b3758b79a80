"""Write theories of neural scaling down as axioms, and let a machine check whether they can hold together.

>>> import nslogic
>>> nslogic.check("resource").as_expected
True
>>> nslogic.derive("resource", regimes="redundancy")
<Answers <LawResult resource·redundancy: loss ~ N_p^(-1/3)>>
"""

from __future__ import annotations

TYPE_CHECKING = False  # type checkers know this name; loading `typing` takes longer than loading this module

if TYPE_CHECKING:
    from nslogic.algebra.algebraic_numbers import Root
    from nslogic.algebra.functions import RationalFunction
    from nslogic.derivation.branches import Question
    from nslogic.derivation.cases import Case, Range
    from nslogic.derivation.derive import Derivation
    from nslogic.derivation.exponent_ranges import End
    from nslogic.derivation.inferences import Inference, Winner
    from nslogic.derivation.phase_diagram import Boundary, PhaseDiagram
    from nslogic.derivation.several_bases import BasesCase, BasesDerivation, Refusal
    from nslogic.derivation.steps import Argument, DerivationStep, Dominance
    from nslogic.derivation.supports import Kept, Support, Weakening
    from nslogic.derivation.trajectory import Trajectory
    from nslogic.diagnostics.catalogue import CatalogueEntry
    from nslogic.diagnostics.verdicts import VerdictMeaning
    from nslogic.errors import (
        Diagnostic,
        Fix,
        InvalidInputError,
        LimitReachedError,
        Location,
        MissingLibraryError,
        NslogicError,
        Related,
        UndecidedError,
        UnknownNameError,
    )
    from nslogic.evidence.cluster_map import ClusterError
    from nslogic.evidence.measurement import Measurement, RealNumber
    from nslogic.evidence.simulation import Simulation
    from nslogic.experiments.experiment import Experiment, Target
    from nslogic.experiments.settings import Setting, SettingError
    from nslogic.explain.clashes import CaseOfClash, Certificates, LabelledRow, ParameterClash, ParameterUse, Use
    from nslogic.explain.explanations import Explanation, Side
    from nslogic.fits.budget import Allocation, Cost
    from nslogic.fits.choosing import Compared
    from nslogic.fits.forms.form import LossForm
    from nslogic.fits.goodness import Curvature, Goodness
    from nslogic.fits.held_out import HeldOut
    from nslogic.fits.intervals import Estimate
    from nslogic.fits.minimising import Minimum
    from nslogic.fits.options import FitOptions
    from nslogic.fits.problem import Given
    from nslogic.fits.published import PublishedExponent, PublishedGroup
    from nslogic.fits.resampling import Resamples
    from nslogic.fits.split import Split
    from nslogic.fits.tables.runs import Runs
    from nslogic.limits import Limits
    from nslogic.logic.cores import Cores
    from nslogic.logic.results import (
        ClaimResult,
        FollowingLaw,
        OtherRepair,
        PowerRange,
        RegimeResult,
        Repairs,
        Tension,
        Witness,
    )
    from nslogic.memory import Memory
    from nslogic.proof.documents import Proved
    from nslogic.proof.unproved import Unproved
    from nslogic.questions.ablate import AblationResult, LeftOut, ablate
    from nslogic.questions.against import AgainstRegime, Predicted, against
    from nslogic.questions.answers import Answers
    from nslogic.questions.certify import RefusedError
    from nslogic.questions.check import CheckOptions, TheoryResult, check
    from nslogic.questions.compare import CompareResult, SetResult, compare
    from nslogic.questions.decide import DecideResult, Parting, decide
    from nslogic.questions.derive import DeriveOptions, LawResult, derive
    from nslogic.questions.diff import ClaimChange, DiffResult, LawChange, RegimeDiff, diff
    from nslogic.questions.explain import explain_word as explain
    from nslogic.questions.exponent_ranges import ExponentRange, RangePart
    from nslogic.questions.exponents import DerivedExponent, ExponentCase
    from nslogic.questions.fit import FitResult, fit
    from nslogic.questions.joint import Variant
    from nslogic.questions.landscape import LandscapeDistance, LandscapeResult, LandscapeRow, RelationTest, landscape
    from nslogic.questions.phase_diagram import phase_diagram
    from nslogic.questions.plan import Growth, PlanOptions, PlanResult, plan
    from nslogic.questions.predictions import FittedTheory, Measurable, Prediction
    from nslogic.questions.prove import ProveResult, prove
    from nslogic.questions.refutations import ConfirmedCore
    from nslogic.questions.relations import RelationBetweenExponents
    from nslogic.questions.sensitivity import CaseSensitivity, ParameterEffect, SensitivityResult, sensitivity
    from nslogic.questions.several_bases import BasesResult, derive_bases
    from nslogic.questions.show import show
    from nslogic.questions.simulate import RunOptions, simulate
    from nslogic.questions.spotcheck import SpotResult, spotcheck
    from nslogic.questions.verify import Verified, verify
    from nslogic.statements.theorems import Theorem
    from nslogic.theory.in_memory import loads
    from nslogic.theory.in_memory import theory_of_tables as theory
    from nslogic.theory.library import load
    from nslogic.theory.model import (
        Axiom,
        Claim,
        Condition,
        Correlation,
        ExponentDeclaration,
        Notes,
        Optimum,
        Origin,
        ParameterDeclaration,
        QuantityDeclaration,
        Regime,
        SpotCheck,
        Theory,
        WrittenLaw,
    )

__all__ = [
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


def __getattr__(name: str) -> object:
    """Load a public name from its room when it is first used, so that `import nslogic` stays cheap."""
    from importlib import import_module

    from nslogic.public_names import MODULES_OF_NAMES, NAMES_OF_ROOMS

    if name in NAMES_OF_ROOMS:
        return import_module(f"nslogic.{name}")
    if name not in MODULES_OF_NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"nslogic.{MODULES_OF_NAMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
