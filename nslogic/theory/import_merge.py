"""Import one theory into another: names get a prefix, unless they are identified or shared."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import NamedTuple

from nslogic.language.renaming import Renaming
from nslogic.language.scope import Trend
from nslogic.language.writing import format_law
from nslogic.records import replace
from nslogic.theory.model import (
    Axiom,
    Condition,
    ParameterDeclaration,
    QuantityDeclaration,
    Regime,
    Theory,
    WrittenLaw,
)


class Imported(NamedTuple):
    """The content of an import: declarations, axioms, the ids of the regime's axioms, conditions and trends.

    `known_as` maps the prefixed name of each parameter to the name that laws use for it. `elsewhere` has the other
    axioms of the file, and what to write to have them.
    """

    prefix: str
    quantities: tuple[QuantityDeclaration, ...]
    parameters: tuple[ParameterDeclaration, ...]
    axioms: tuple[Axiom, ...]
    standing: tuple[str, ...]
    conditions: tuple[Condition, ...]
    trends: tuple[tuple[str, Trend], ...]
    known_as: Mapping[str, str]
    sources: tuple[tuple[str, str], ...]
    elsewhere: Mapping[str, str]


def bring_in(
    theory: Theory, regime: Regime, prefix: str, identified: Mapping[str, str], shared: MutableMapping[str, str]
) -> Imported:
    """Return the content that a regime of a theory brings into another theory.

    Args:
        theory: The imported theory.
        regime: The regime of `theory` whose axioms are imported.
        prefix: The text before the point in the new names.
        identified: The quantities of the importing theory that quantities of the imported one are identified with.
        shared: The name of each shared parameter, by its word; the first parameter with a word gives the name, and
            the importing file comes before its imports. The words of the imported theory are added.
    """
    quantities = {declaration.name: f"{prefix}.{declaration.name}" for declaration in theory.quantities} | dict(
        identified
    )
    known_as = _known_names(theory, prefix, shared)
    parameters = {declaration.name: known_as[f"{prefix}.{declaration.name}"] for declaration in theory.parameters}
    bringing = _Bringing(prefix, Renaming(quantities, parameters))
    standing = set(regime.axioms)
    program = {
        identifier
        for axiom in theory.axioms
        if axiom.id in standing and axiom.optimum is not None
        for identifier in axiom.optimum.subject_to
    }
    return Imported(
        prefix,
        tuple(
            replace(declaration, name=quantities[declaration.name])
            for declaration in theory.quantities
            if declaration.name not in identified
        ),
        tuple(bringing.parameter(declaration, known_as) for declaration in theory.parameters),
        tuple(bringing.axiom(axiom) for axiom in theory.axioms if axiom.id in standing | program),
        tuple(f"{prefix}.{identifier}" for identifier in regime.axioms),
        tuple(bringing.condition(condition) for condition in regime.where),
        tuple((quantities[name], trend) for name, trend in regime.trends if name not in identified),
        known_as,
        theory.sources,
        {
            f"{prefix}.{axiom.id}": _how_to_have(theory, regime, axiom.id)
            for axiom in theory.axioms
            if axiom.id not in standing | program
        },
    )


def _how_to_have(theory: Theory, regime: Regime, identifier: str) -> str:
    """Return what to write to have an axiom of a theory that an import of a regime leaves out."""
    by_id = f'import it with `axioms = ["{identifier}"]` in place of a regime'
    if not regime.name:
        return f'add `"{identifier}"` to the `axioms` of the import'
    others = [other.name for other in theory.regimes if identifier in other.axioms]
    named = f", or import the regime `{others[0]}`" if others else ""
    return f"`{theory.name}` has it outside of the regime `{regime.name}`: {by_id}{named}"


def _known_names(theory: Theory, prefix: str, shared: MutableMapping[str, str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for parameter in theory.parameters:
        if parameter.same_as is None:
            name = f"{prefix}.{parameter.name}"
            names[name] = name if parameter.shared is None else shared.setdefault(parameter.shared, name)
    for parameter in theory.parameters:
        if parameter.same_as is not None:
            names[f"{prefix}.{parameter.name}"] = names[f"{prefix}.{parameter.same_as}"]
    return names


class _Bringing:
    """The renaming of everything in one imported theory."""

    def __init__(self, prefix: str, renaming: Renaming) -> None:
        self._prefix = prefix
        self._renaming = renaming

    def parameter(self, parameter: ParameterDeclaration, known_as: Mapping[str, str]) -> ParameterDeclaration:
        name = f"{self._prefix}.{parameter.name}"
        known_name = known_as[name]
        where = self._statements(parameter.where)
        return replace(parameter, name=name, where=where, same_as=None if known_name == name else known_name)

    def axiom(self, axiom: Axiom) -> Axiom:
        optimum = axiom.optimum
        if optimum is not None:
            optimum = replace(
                optimum,
                target=self._renaming.quantities[optimum.target],
                over=tuple(self._renaming.quantities[name] for name in optimum.over),
                subject_to=tuple(f"{self._prefix}.{identifier}" for identifier in optimum.subject_to),
            )
        return replace(
            axiom,
            id=f"{self._prefix}.{axiom.id}",
            laws=self._statements(axiom.laws),
            when=self._statements(axiom.when),
            optimum=optimum,
        )

    def condition(self, condition: Condition) -> Condition:
        return replace(condition, name=f"{self._prefix}.{condition.name}", laws=self._statements(condition.laws))

    def _statements(self, statements: tuple[WrittenLaw, ...]) -> tuple[WrittenLaw, ...]:
        return tuple(map(self._statement, statements))

    def _statement(self, statement: WrittenLaw) -> WrittenLaw:
        law = self._renaming.law(statement.law)
        return statement if law == statement.law else WrittenLaw(format_law(law), law, statement.origin)
