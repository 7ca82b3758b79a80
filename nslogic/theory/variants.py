"""Change a theory for one question: laws added, axioms left out."""

from __future__ import annotations

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
    theory: Theory, given: tuple[str, ...], without: tuple[str, ...], *, option: str = "--given"
) -> tuple[Theory, tuple[str, ...]]:
    """Return a theory with laws added as axioms `given-1`, … in every regime and axioms left out, and what was assumed.

    The axioms are called after the `option` that the laws were given by. Names in the laws that the theory does not declare are taken as new parameters, and said.

    Raises:
        InvalidInputError: a law cannot be read, or an axiom is not there.
    """
    identifiers = {axiom.id for axiom in theory.axioms}
    problems = [
        Diagnostic(
            codes.UNKNOWN_AXIOM,
            f"{theory.name} has no axiom `{name}`",
            None,
            f"did you mean `{close}`?"
            if (close := nearest_name(name, identifiers))
            else f"it has {', '.join(identifiers)}",
        )
        for name in without
        if name not in identifiers
    ]
    quantities = {quantity.name: quantity.trend for quantity in theory.quantities}
    parameters = {parameter.name: parameter.same_as or parameter.name for parameter in theory.parameters}
    added: list[ParameterDeclaration] = []
    axioms: list[Axiom] = []
    notes: list[str] = []
    for number, text in enumerate(given, 1):
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
        read = read_law(text, Scope(quantities, parameters))
        problems.extend(
            Diagnostic(
                problem.code,
                problem.message,
                Location(option, number, problem.start + 1, text, max(1, problem.end - problem.start)),
                problem.help,
            )
            for problem in read.problems
        )
        if read.law is not None:
            identifier = f"{option.removeprefix('--')}-{number}"
            statement = WrittenLaw(spelled(text), read.law, origin)
            axioms.append(Axiom(identifier, (statement,), None, (), "assumption", "", "given", Fraction(1), origin))
    if problems:
        raise InvalidInputError(tuple(problems))
    kept = set(without)
    regimes = tuple(
        replace(
            regime,
            axioms=(*(one for one in regime.axioms if one not in kept), *(axiom.id for axiom in axioms)),
        )
        for regime in theory.regimes
    )
    changed = replace(
        theory,
        parameters=(*theory.parameters, *added),
        axioms=(*theory.axioms, *axioms),
        regimes=regimes,
        sources=(*theory.sources, (option, "\n".join(given))),
    )
    return changed, tuple(notes)


def _new_names(text: str, known: set[str]) -> tuple[str, ...]:
    """Return the names of a law that are not known; of one in foreign notation, those of the law as it should be."""
    try:
        read = tokens(text)
    except LawSyntaxError:
        read = []
    found = [token.text for token in read if token.sort == "name"]
    if not read or not known.issuperset(found):
        from nslogic.language.corrections import correction  # its patterns take time to load

        foreign = correction(text, known)
        if foreign is not None:
            return _new_names(foreign.text, known) if foreign.text not in ("", text) else ()
    bound = {found[place + 1] for place, name in enumerate(found[:-1]) if name in ("forall", "sum")}
    return tuple(dict.fromkeys(name for name in found if name not in known | bound | RESERVED_WORDS))
