"""Where in its parameter space a theory predicts which law: phase diagrams over one or two parameters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nslogic.errors import InvalidInputError
from nslogic.memory import with_memory
from nslogic.questions.derive import DeriveOptions, derive, derive_options
from nslogic.questions.names import unknown_parameters
from nslogic.questions.requests import TheoryLike, theory_from, word, words
from nslogic.theory.variants import with_given

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Unpack

    from nslogic.derivation.phase_diagram import PhaseDiagram
    from nslogic.questions.derive import DeriveNames


@with_memory
def phase_diagram(
    theory: TheoryLike,
    regime: str,
    *,
    parameters: str | Iterable[str],
    options: DeriveOptions | None = None,
    **named: Unpack[DeriveNames],
) -> PhaseDiagram:
    """Return the cells of a regime's parameter space, each with its law, over one or two parameters.

    Other parameters are what the theory, or a law of `options.given`, fixes them to; else they stay symbols in the
    conditions and in the boundaries.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        regime: The name of one of its regimes.
        parameters: One or two parameters, declared in the theory or new in `options.given`.
        options: Target, base, and laws added or left out; those of the theory if left out.
        named: The same by the names of the command line, as for `derive`.

    Raises:
        InvalidInputError: there is no such theory, regime, parameter or option, or a law cannot be read.
        UndecidedError: whether a boundary can be solved for a parameter could not be decided.
    """
    from nslogic.derivation.phase_diagram import diagram_of, no_diagram

    asked = derive_options("phase_diagram", options, named)
    theory, parameters = theory_from(theory), words("parameters", parameters)
    regime = word("regime", regime) or ""
    changed, _ = with_given(theory, asked.given, asked.without)
    problems = unknown_parameters(changed, parameters)
    if problems:
        raise InvalidInputError(problems)
    (law,) = derive(theory, regimes=regime, options=replace(asked, keep=(*asked.keep, *parameters)))
    if law.derivation is None:
        return no_diagram(parameters, law.undecided or law.refused or f"the regime is {law.check.verdict}")
    return diagram_of(law.derivation, parameters, asked.limits)
