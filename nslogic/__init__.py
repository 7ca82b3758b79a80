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
    from nslogic.derivation.cases import Case, Range
    from nslogic.derivation.derive import Derivation
    from nslogic.derivation.exponent_ranges import End
    from nslogic.derivation.phase_diagram import Boundary, PhaseDiagram
    from nslogic.derivation.several_bases import BasesCase, BasesDerivation
    from nslogic.derivation.steps import Argument
    from nslogic.derivation.trajectory import Trajectory
    from nslogic.diagnostics.catalogue import CatalogueEntry
    from nslogic.diagnostics.verdicts import VerdictMeaning
    from nslogic.errors import (
        Diagnostic,
        InvalidInputError,
        LimitReachedError,
        Location,
        MissingLibraryError,
        NslogicError,
        Related,
        UndecidedError,
    )
    from nslogic.evidence.measurement import Measurement
    from nslogic.evidence.resampling import Estimate
    from nslogic.evidence.simulation import Simulation
    from nslogic.explain.clashes import Certificates
    from nslogic.explain.explanations import Explanation, Side
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
    from nslogic.questions.answers import Answers
    from nslogic.questions.check import CheckOptions, TheoryResult, check
    from nslogic.questions.derive import DeriveOptions, LawResult, derive
    from nslogic.questions.explain import explain_word as explain
    from nslogic.questions.fit import FitOptions, FitResult, fit
    from nslogic.questions.phase_diagram import phase_diagram
    from nslogic.questions.plan import Growth, PlanOptions, PlanResult, plan
    from nslogic.questions.prove import ProveResult, prove
    from nslogic.questions.several_bases import BasesResult, derive_bases
    from nslogic.questions.show import show
    from nslogic.questions.simulate import RunOptions, simulate
    from nslogic.questions.spotcheck import SpotResult, spotcheck
    from nslogic.questions.verify import Verified, verify
    from nslogic.theory.in_memory import loads
    from nslogic.theory.in_memory import theory_of_tables as theory
    from nslogic.theory.library import load
    from nslogic.theory.model import Axiom, Claim, ParameterDeclaration, QuantityDeclaration, Regime, Theory

__all__ = [
    "Answers",
    "Argument",
    "Axiom",
    "BasesCase",
    "BasesDerivation",
    "BasesResult",
    "Boundary",
    "Case",
    "CatalogueEntry",
    "Certificates",
    "CheckOptions",
    "Claim",
    "ClaimResult",
    "Cores",
    "Derivation",
    "DeriveOptions",
    "Diagnostic",
    "End",
    "Estimate",
    "Explanation",
    "FitOptions",
    "FitResult",
    "FollowingLaw",
    "Growth",
    "InvalidInputError",
    "LawResult",
    "LimitReachedError",
    "Limits",
    "Location",
    "Measurement",
    "Memory",
    "MissingLibraryError",
    "NslogicError",
    "OtherRepair",
    "ParameterDeclaration",
    "PhaseDiagram",
    "PlanOptions",
    "PlanResult",
    "PowerRange",
    "ProveResult",
    "Proved",
    "QuantityDeclaration",
    "Range",
    "Regime",
    "RegimeResult",
    "Related",
    "Repairs",
    "RunOptions",
    "Side",
    "Simulation",
    "SpotResult",
    "Tension",
    "Theory",
    "TheoryResult",
    "Trajectory",
    "UndecidedError",
    "Unproved",
    "VerdictMeaning",
    "Verified",
    "Witness",
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

_ROOMS = {
    "derivation.cases": ("Case", "Range"),
    "derivation.derive": ("Derivation",),
    "derivation.exponent_ranges": ("End",),
    "derivation.phase_diagram": ("Boundary", "PhaseDiagram"),
    "derivation.several_bases": ("BasesCase", "BasesDerivation"),
    "derivation.steps": ("Argument",),
    "derivation.trajectory": ("Trajectory",),
    "diagnostics.catalogue": ("CatalogueEntry",),
    "diagnostics.verdicts": ("VerdictMeaning",),
    "errors": (
        "Diagnostic",
        "InvalidInputError",
        "LimitReachedError",
        "Location",
        "MissingLibraryError",
        "NslogicError",
        "Related",
        "UndecidedError",
    ),
    "evidence.measurement": ("Measurement",),
    "evidence.resampling": ("Estimate",),
    "evidence.simulation": ("Simulation",),
    "explain.clashes": ("Certificates",),
    "explain.explanations": ("Explanation", "Side"),
    "limits": ("Limits",),
    "logic.cores": ("Cores",),
    "logic.results": (
        "ClaimResult",
        "FollowingLaw",
        "OtherRepair",
        "PowerRange",
        "RegimeResult",
        "Repairs",
        "Tension",
        "Witness",
    ),
    "memory": ("Memory",),
    "proof.documents": ("Proved",),
    "proof.unproved": ("Unproved",),
    "questions.answers": ("Answers",),
    "questions.check": ("CheckOptions", "TheoryResult", "check"),
    "questions.derive": ("DeriveOptions", "LawResult", "derive"),
    "questions.fit": ("FitOptions", "FitResult", "fit"),
    "questions.phase_diagram": ("phase_diagram",),
    "questions.plan": ("Growth", "PlanOptions", "PlanResult", "plan"),
    "questions.prove": ("ProveResult", "prove"),
    "questions.several_bases": ("BasesResult", "derive_bases"),
    "questions.show": ("show",),
    "questions.simulate": ("RunOptions", "simulate"),
    "questions.spotcheck": ("SpotResult", "spotcheck"),
    "questions.verify": ("Verified", "verify"),
    "theory.in_memory": ("loads",),
    "theory.library": ("load",),
    "theory.model": ("Axiom", "Claim", "ParameterDeclaration", "QuantityDeclaration", "Regime", "Theory"),
}

_CALLABLE = ("explain", "theory")
"""The public functions that share their name with a room: the room's module is callable."""


def __getattr__(name: str) -> object:
    """Load a public name from its room when it is first used, so that `import nslogic` stays cheap."""
    from importlib import import_module

    if name in _CALLABLE:
        return import_module(f"nslogic.{name}")
    for room, names in _ROOMS.items():
        if name in names:
            value: object = getattr(import_module(f"nslogic.{room}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
