"""Questions of which a page picks some: a loss over the phases of size and data, and published statements that clash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.report.pictures import AnswerData
from nslogic.theory.folders import bundled_below, library_folder
from nslogic.theory.library import load
from nslogic.theory.model import Theory

if TYPE_CHECKING:
    from nslogic.questions.several_bases import BasesResult
    from nslogic.theory.model import Regime

SIZE_AND_DATA = ("N_p", "D")
"""The bases of a profile: data grow as a power of the parameters."""

DISPUTES = "disputes"
"""The folder of bundled theories in which statements of several papers exclude each other."""


def profile_of_regime(theory: Theory, regime: Regime, model: Mapping[str, str]) -> AnswerData | None:
    """Return how the loss falls as data grow as this or that power of the size, None where one term decides it alone.

    An optimum ties data and size to each other, so it is left out. A picture needs numbers: parameters that were not
    measured have their values in a model of the regime.

    Args:
        theory: The theory.
        regime: Its regime.
        model: The parameters of a model in which all of it holds.
    """
    from nslogic.questions.derive import DeriveOptions
    from nslogic.questions.phases import NoPictureError, central_values
    from nslogic.questions.profile import parameters_of_law, profile_of
    from nslogic.questions.several_bases import law_in_bases
    from nslogic.report.derive.profile_data import profile_data
    from nslogic.theory.variants import with_given

    declared = {quantity.name for quantity in theory.quantities}
    if theory.target is None or not declared.issuperset(SIZE_AND_DATA):
        return None
    optima = tuple(axiom.id for axiom in theory.axioms if axiom.optimum is not None and axiom.id in regime.axioms)
    names = (theory.target, *SIZE_AND_DATA)

    def asked(given: Mapping[str, str]) -> BasesResult:
        laws = tuple(f"{name} = {value}" for name, value in given.items())
        changed, _ = with_given(theory, laws, optima)
        return law_in_bases(changed, changed.regime(regime.name), names, DeriveOptions(), argued=False)

    try:
        law = asked({})
        if law.derivation is None or all(len(case.terms) < 2 for case in law.derivation.cases):
            return None
        needed = parameters_of_law(law) - central_values(theory).keys()
        if not needed <= model.keys():
            return None
        given = {name: model[name] for name in sorted(needed)}
        profile = profile_of(asked(given) if given else law)
    except (NoPictureError, UndecidedError, LimitReachedError):
        return None
    return None if len(profile.pieces) < 2 else {**profile_data(profile), "given": given, "without": list(optima)}


def disputes_among(theories: Sequence[Theory]) -> tuple[Theory, ...]:
    """Return the bundled disputes that import some of these theories and no other; those among the theories are not."""
    known = {str(Path(theory.file).resolve()) for theory in theories}
    return tuple(
        dispute
        for dispute in map(load, bundled_below(DISPUTES))
        if str(Path(dispute.file).resolve()) not in known and _imported(dispute) and _imported(dispute) <= known
    )


def _imported(theory: Theory) -> set[str]:
    """Return the files of bundled theories that a theory imports, without those of measurements."""
    folder = library_folder()
    files = (Path(file).resolve() for file, _ in theory.sources)
    return {str(file) for file in files if folder is not None and file.parent == folder.resolve()}
