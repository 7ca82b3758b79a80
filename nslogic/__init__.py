"""Write theories of neural scaling down as axioms, and let a machine check whether they can hold together.

>>> import nslogic
>>> theory = nslogic.load("theories/resource.toml")
>>> nslogic.check(theory).as_expected
True
"""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers know it; `typing` takes longer to load than all that stands here

if TYPE_CHECKING:
    from nslogic.derivation.phase_diagram import PhaseDiagram
    from nslogic.errors import Diagnostic, InvalidInputError, LimitReachedError, Location, NslogicError, Related
    from nslogic.evidence.measurement import Measurement
    from nslogic.evidence.simulation import Simulation
    from nslogic.limits import Limits
    from nslogic.logic.cores import Cores
    from nslogic.logic.results import ClaimResult, RegimeResult, Repairs, Witness
    from nslogic.questions.check import CheckOptions, TheoryResult, check
    from nslogic.questions.derive import DeriveOptions, LawResult, derive
    from nslogic.questions.fit import FitOptions, FitResult, fit
    from nslogic.questions.phase_diagram import phase_diagram
    from nslogic.questions.prove import ProveResult, prove
    from nslogic.questions.simulate import RunOptions, simulate
    from nslogic.questions.spotcheck import SpotResult, spotcheck
    from nslogic.questions.verify import Verified, verify
    from nslogic.theory.library import load
    from nslogic.theory.model import Theory

__all__ = [
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

_ROOMS = {
    "derivation.phase_diagram": ("PhaseDiagram",),
    "errors": ("Diagnostic", "InvalidInputError", "LimitReachedError", "Location", "NslogicError", "Related"),
    "evidence.measurement": ("Measurement",),
    "evidence.simulation": ("Simulation",),
    "limits": ("Limits",),
    "logic.cores": ("Cores",),
    "logic.results": ("ClaimResult", "RegimeResult", "Repairs", "Witness"),
    "questions.check": ("CheckOptions", "TheoryResult", "check"),
    "questions.derive": ("DeriveOptions", "LawResult", "derive"),
    "questions.fit": ("FitOptions", "FitResult", "fit"),
    "questions.phase_diagram": ("phase_diagram",),
    "questions.prove": ("ProveResult", "prove"),
    "questions.simulate": ("RunOptions", "simulate"),
    "questions.spotcheck": ("SpotResult", "spotcheck"),
    "questions.verify": ("Verified", "verify"),
    "theory.library": ("load",),
    "theory.model": ("Theory",),
}


def __getattr__(name: str) -> object:
    """Load a public name from its room when it is first used: `import nslogic` stays cheap."""
    from importlib import import_module

    for room, names in _ROOMS.items():
        if name in names:
            value: object = getattr(import_module(f"nslogic.{room}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
