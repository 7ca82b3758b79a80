"""Variants of a theory for one question: laws added, axioms left out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError, Location
from nslogic.language.lexer import RESERVED_WORDS, tokens
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope, nearest_name
from nslogic.language.spellings import spelled
from nslogic.language.syntax_tree import LawSyntaxError
from nslogic.records import replace
from nslogic.theory.model import Axiom, Origin, ParameterDeclaration, Theory, WrittenLaw


def with_given(
    theory: Theory, laws: tuple[str, ...], without: tuple[str, ...], *, option: str = "--given"
) -> tuple[Theory, tuple[str, ...]]:
    """Return a theory with laws added to every regime and axioms left out, and notes on what was assumed.

    The new axioms are `given-1`, …, named after the `option` that gave the laws. Names in the laws that the theory does
    not declare become new parameters, and a note says so.

    Raises:
        InvalidInputError: A law cannot be read, or an axiom does not exist.
    """
    identifiers = {axiom.id for axiom in theory.axioms}
    problems = [
        Diagnostic(
            codes.UNKNOWN_AXIOM,
            f"{theory.name} has no axiom `{name}`",
            None,
            _in_place_of(name, [axiom.id for axiom in theory.axioms]),
        )
        for name in without
        if name not in identifiers
    ]
    quantities = {quantity.name: quantity.trend for quantity in theory.quantities}
    parameters = {parameter.name: parameter.same_as or parameter.name for parameter in theory.parameters}
    added: list[ParameterDeclaration] = []
    axioms: list[Axiom] = []
    notes: list[str] = []
    for number, text in enumerate(laws, 1):
        origin = Origin(option, (number - 1,))
        for name in _new_names(text, {*quantities, *parameters}):
            parameters[name] = name
            added.append(
                ParameterDeclaration(
                    name,
                    "parameter of a given law",
                    (),
                    value=None,
                    error=None,
                    interval=None,
                    level=None,
                    shared=None,
                    symbol=None,
                    origin=origin,
                )
            )
            notes.append(f"`{name}` is not declared in {theory.name}; it is taken as a parameter")
        reading = read_law(text, Scope(quantities, parameters))
        problems.extend(
            Diagnostic(
                problem.code,
                problem.message,
                Location(option, number, problem.start + 1, text, max(1, problem.end - problem.start)),
                problem.help,
            )
            for problem in reading.problems
        )
        if reading.law is not None:
            identifier = f"{option.removeprefix('--')}-{number}"
            statement = WrittenLaw(spelled(text), reading.law, origin)
            axioms.append(Axiom(identifier, (statement,), None, (), "assumption", "", "given", Fraction(1), origin))
    if problems:
        raise InvalidInputError(tuple(problems))
    left_out = set(without)
    regimes = tuple(
        replace(
            regime,
            axioms=(*(name for name in regime.axioms if name not in left_out), *(axiom.id for axiom in axioms)),
        )
        for regime in theory.regimes
    )
    changed = replace(
        theory,
        parameters=(*theory.parameters, *added),
        axioms=(*theory.axioms, *axioms),
        regimes=regimes,
        sources=(*theory.sources, (option, "\n".join(laws))),
    )
    return changed, tuple(notes)


def _new_names(text: str, declared: set[str]) -> tuple[str, ...]:
    """Return the undeclared names of a law; foreign notation is corrected first."""
    try:
        law_tokens = tokens(text)
    except LawSyntaxError:
        law_tokens = []
    names = [token.text for token in law_tokens if token.sort == "name"]
    if not law_tokens or not declared.issuperset(names):
        from nslogic.language.corrections import correction  # its patterns take time to load

        foreign = correction(text, declared)
        if foreign is not None:
            return _new_names(foreign.text, declared) if foreign.text not in ("", text) else ()
    bound = {names[place + 1] for place, name in enumerate(names[:-1]) if name in ("forall", "sum")}
    return tuple(dict.fromkeys(name for name in names if name not in declared | bound | RESERVED_WORDS))


def _in_place_of(name: str, identifiers: Sequence[str]) -> str:
    """Return what to write in place of a name that no axiom has."""
    several = [part.strip() for part in name.split(",")]
    if len(several) > 1 and set(several) <= set(identifiers):
        return f"name each by itself: {' '.join(f'--without {part}' for part in several)}"
    close = nearest_name(name, identifiers)
    return f"did you mean `{close}`?" if close else f"it has {', '.join(identifiers)}"
