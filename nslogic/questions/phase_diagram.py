"""Where in the parameter space does which law hold? Phase diagrams over one or two parameters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.memory import with_memory
from nslogic.questions.derive import DeriveOptions, derive, derive_options
from nslogic.questions.names import unknown_parameters
from nslogic.questions.readers import refuse, word, words
from nslogic.questions.requests import TheoryLike, theory_from
from nslogic.theory.variants import with_given

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Unpack

    from nslogic.derivation.phase_diagram import PhaseDiagram
    from nslogic.questions.derive import DeriveNames
    from nslogic.theory.model import Theory


@with_memory
def phase_diagram(
    theory: TheoryLike,
    regime: str | None = None,
    *,
    parameters: str | Iterable[str] | None = None,
    options: DeriveOptions | None = None,
    **named: Unpack[DeriveNames],
) -> PhaseDiagram:
    """Return the cells of a regime's parameter space over one or two parameters, each with its law.

    Any other parameter has the value that the theory, or a law of `options.given`, gives it; otherwise it stays a
    symbol in the conditions and the boundaries.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        regime: The name of one of its regimes; it may be left out where there is no other.
        parameters: One or two parameters, declared in the theory or new in `options.given`. They have to be given.
        options: Target, base, and laws added or left out; those of the theory if left out.
        named: The same by the names of the command line, as for `derive`.

    Raises:
        InvalidInputError: there is no such theory, regime, parameter or option, or a law cannot be read.
        UndecidedError: a limit was reached before it was decided whether a boundary can be solved for a parameter.
    """
    from nslogic.derivation.phase_diagram import diagram_of, no_diagram

    asked = derive_options("phase_diagram", options, named)
    theory, parameters = theory_from(theory), words("parameters", () if parameters is None else parameters)
    changed, _ = with_given(theory, asked.given, asked.without)
    if not parameters:
        known = ", ".join(parameter.name for parameter in changed.parameters) or "none"
        refuse(
            codes.EMPTY,
            "no parameter is named",
            f'say what the diagram is over, as in parameters="a"; there are {known}',
        )
    problems = (*unknown_parameters(changed, parameters), *_twice(parameters))
    if problems:
        raise InvalidInputError(problems)
    regime = _regime(theory, regime)
    (law,) = derive(theory, regimes=regime, options=replace(asked, keep=(*asked.keep, *parameters)))
    if law.derivation is None:
        return no_diagram(parameters, law.undecided or law.refused or f"the regime is {law.check.verdict}")
    return diagram_of(law.derivation, parameters, asked.limits)


def _regime(theory: Theory, regime: object) -> str:
    """Return the regime that is meant; the only one where none is named."""
    name = word("regime", regime)
    if name is None and len(theory.regimes) > 1:
        known = ", ".join(each.name for each in theory.regimes)
        refuse(codes.UNKNOWN_REGIME, f"{theory.name} has several regimes", f"name one of them: {known}")
    return theory.regimes[0].name if name is None else name


def _twice(names: Sequence[str]) -> tuple[Diagnostic, ...]:
    """Return a problem for each name that is given twice."""
    return tuple(
        Diagnostic(codes.LISTED_TWICE, f"the parameter `{name}` is named twice", None, "name it once")
        for name in dict.fromkeys(name for place, name in enumerate(names) if name in names[:place])
    )
