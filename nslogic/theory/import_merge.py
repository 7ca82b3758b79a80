"""Bring one theory into another: with a prefix on its names, except on those that are identified or shared."""

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
    """What an import brings: declarations, axioms, the ids of those that stand in regimes, conditions and trends.

    `known_as` gives for each parameter, by its prefixed name, the name that laws know it by.
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


def bring_in(
    theory: Theory, regime: Regime, prefix: str, identified: Mapping[str, str], shared: MutableMapping[str, str]
) -> Imported:
    """Return what a regime of a theory brings into another theory.

    Args:
        theory: The imported theory.
        regime: The regime of it whose axioms come in.
        prefix: What stands before the point in the new names.
        identified: Quantities of the imported theory, and the quantities of the importing one that they are.
        shared: The word of each shared parameter, and the name it is known by; the first one to share a word gives
            the name, and the importing file comes before its imports. Words of the imported theory are added.
    """
    quantities = {each.name: f"{prefix}.{each.name}" for each in theory.quantities} | dict(identified)
    known_as = _known_names(theory, prefix, shared)
    parameters = {each.name: known_as[f"{prefix}.{each.name}"] for each in theory.parameters}
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
        tuple(replace(each, name=quantities[each.name]) for each in theory.quantities if each.name not in identified),
        tuple(bringing.parameter(each, known_as) for each in theory.parameters),
        tuple(bringing.axiom(axiom) for axiom in theory.axioms if axiom.id in standing | program),
        tuple(f"{prefix}.{identifier}" for identifier in regime.axioms),
        tuple(bringing.condition(condition) for condition in regime.where),
        tuple((quantities[name], trend) for name, trend in regime.trends if name not in identified),
        known_as,
        theory.sources,
    )


def _known_names(theory: Theory, prefix: str, shared: MutableMapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in theory.parameters:
        if each.same_as is None:
            name = f"{prefix}.{each.name}"
            found[name] = name if each.shared is None else shared.setdefault(each.shared, name)
    for each in theory.parameters:
        if each.same_as is not None:
            found[f"{prefix}.{each.name}"] = found[f"{prefix}.{each.same_as}"]
    return found


class _Bringing:
    """Give everything of one imported theory its new names."""

    def __init__(self, prefix: str, renaming: Renaming) -> None:
        self._prefix = prefix
        self._renaming = renaming

    def parameter(self, parameter: ParameterDeclaration, known_as: Mapping[str, str]) -> ParameterDeclaration:
        name = f"{self._prefix}.{parameter.name}"
        known = known_as[name]
        where = self._statements(parameter.where)
        return replace(parameter, name=name, where=where, same_as=None if known == name else known)

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
