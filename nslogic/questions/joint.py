"""Several theories as one about their exponents alone: a name of the vocabulary is one number for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, islice, product
from typing import NamedTuple

from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import Law, Parameter
from nslogic.language.walk import within
from nslogic.language.writing import format_law
from nslogic.limits import COMPARED_VARIANTS, Limits
from nslogic.memory import remembered
from nslogic.orders.coefficient_text import format_coefficient, format_comparison
from nslogic.orders.formulas import All, Formula, ParameterAtom, Some, conjunction, conjuncts
from nslogic.orders.system import build_system
from nslogic.parameters.solver import ConditionSolver
from nslogic.printing import Brief
from nslogic.questions.exponents import DerivedExponent
from nslogic.questions.readers import shown
from nslogic.records import Record, replace
from nslogic.theory.exponent_names import VOCABULARY
from nslogic.theory.import_merge import bring_in
from nslogic.theory.model import (
    Axiom,
    Condition,
    Origin,
    ParameterDeclaration,
    Regime,
    Theory,
    WrittenLaw,
)

JOINT_REGIME = "together"

KEPT_VARIANTS = 512
"""Of how many combinations of alternatives it is remembered what they say."""


class JointError(Exception):
    """Conditions of a theory that cannot be written as laws."""


class Variant(Brief, Record):
    """One combination of a theory's alternatives: at most one exponent of each name."""

    theory: Theory
    exponents: tuple[DerivedExponent, ...]

    def in_short(self) -> str:
        """Return the theory, and its regimes."""
        return " with ".join(filter(None, (self.theory.name, ", ".join(self.choices))))

    @property
    def choices(self) -> tuple[str, ...]:
        """Return what was chosen where the theory has alternatives: regimes, or measured parameters."""
        names = [exponent.name for exponent in self.theory.exponents]
        chosen = [
            exponent.declaration.regime or exponent.declaration.parameter or ""
            for exponent in self.exponents
            if names.count(exponent.name) > 1
        ]
        return tuple(dict.fromkeys(chosen))


def variants_of(exponents: Sequence[DerivedExponent]) -> Iterator[Variant]:
    """Yield the combinations of a theory's alternatives, in the order of its file.

    Exponents of regimes that exclude each other, as the phases of one model do, are in no combination.
    """
    by_name: dict[str, list[DerivedExponent]] = {}
    for exponent in exponents:
        if exponent.cases:
            by_name.setdefault(exponent.name, []).append(exponent)
    excluding = _excluding([each for several in by_name.values() for each in several])
    for chosen in product(*by_name.values()):
        regimes = {each.declaration.regime for each in chosen}
        if chosen and not any(pair <= regimes for pair in excluding):
            yield Variant(chosen[0].theory, chosen)


def _excluding(exponents: Iterable[DerivedExponent]) -> list[set[str]]:
    """Return the pairs of regimes that no values of the parameters have at once, as far as that is decided."""
    spaces = {each.declaration.regime: each.space for each in exponents}
    solver = ConditionSolver(Limits())
    pairs = []
    for first, second in combinations(spaces, 2):
        try:
            if not solver.can_hold((spaces[first], spaces[second]), Limits()):
                pairs.append({first, second})
        except UndecidedError:
            continue  # such combinations are decided one by one
    return pairs


def limited_variants(theory: Theory, exponents: Sequence[DerivedExponent]) -> tuple[Variant, ...]:
    """Return the combinations of a theory's alternatives.

    Raises:
        LimitReachedError: there are more than `COMPARED_VARIANTS`.
    """
    variants = tuple(islice(variants_of(exponents), COMPARED_VARIANTS + 1))
    if len(variants) > COMPARED_VARIANTS:
        raise LimitReachedError(
            f"{shown(theory.name)} has more than {COMPARED_VARIANTS} combinations of alternatives.",
            "Name it in one regime, `THEORY:REGIME`.",
        )
    return variants


def prefix_of(theory: Theory) -> str:
    """Return the prefix that names of a theory have in a joint one: that of its file, in whatever regime it is asked."""
    name = theory.name.partition(":")[0]
    return "".join(letter if letter.isalnum() or letter == "_" else "_" for letter in name)


def label_of(theory: Theory, exponent: str) -> str:
    """Return the label of what a theory says of an exponent: `quanta.alpha_D`, or `quanta:data.alpha_D` in one regime."""
    _, colon, regime = theory.name.partition(":")
    return f"{prefix_of(theory)}{colon}{regime}.{exponent}"


class _Part(NamedTuple):
    """What a variant brings into a joint theory."""

    parameters: tuple[ParameterDeclaration, ...]
    axioms: tuple[Axiom, ...]
    conditions: tuple[Condition, ...]
    names: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]


def joint_theory(variants: Iterable[Variant]) -> Theory:
    """Return the theory that says what all of some variants say of the exponents.

    Its axioms are called after theory and exponent, `quanta.alpha_D`; parameters have the prefix of their theory, unless
    they are shared. Two regimes of one file have one set of parameters.

    Raises:
        JointError: conditions of a regime cannot be written as laws.
    """
    shared: dict[str, str] = {}
    parts = [_part(variant, shared) for variant in variants]
    names = tuple(name for name in VOCABULARY if any(name in part.names for part in parts))
    axioms = tuple(axiom for part in parts for axiom in part.axioms)
    conditions = tuple(condition for part in parts for condition in part.conditions)
    own = tuple(_vocabulary_parameter(name) for name in names)
    brought = {parameter.name: parameter for part in parts for parameter in part.parameters}  # of one file but once
    parameters = _spoken_of((*own, *brought.values()), axioms, conditions)
    nowhere = Origin("", ())
    regime = Regime(JOINT_REGIME, "", tuple(axiom.id for axiom in axioms), conditions, (), "consistent", nowhere)
    sources = dict(pair for part in parts for pair in part.sources)
    return Theory(
        "together", "", "", None, None, "", 1, None, None, "", (), parameters, axioms, (regime,), (), (),
        tuple(sources.items()),
    )  # fmt: skip


def _vocabulary_parameter(name: str) -> ParameterDeclaration:
    meaning = VOCABULARY[name].meaning
    return ParameterDeclaration(name, meaning, (), None, None, None, None, None, None, Origin("", ()))


def _part(variant: Variant, shared: dict[str, str]) -> _Part:
    theory, prefix = variant.theory, prefix_of(variant.theory)
    imported = bring_in(theory, Regime("", "", (), (), (), "consistent", Origin("", ())), prefix, {}, shared)
    known = tuple((each.name, imported.known_as[f"{prefix}.{each.name}"]) for each in theory.parameters)
    axioms, conditions = _stated(variant, known)
    names = tuple(exponent.name for exponent in variant.exponents)
    return _Part(imported.parameters, axioms, conditions, names, imported.sources)


@remembered(KEPT_VARIANTS)
def _stated(variant: Variant, known: tuple[tuple[str, str], ...]) -> tuple[tuple[Axiom, ...], tuple[Condition, ...]]:
    """Return what a variant says, with the names that its parameters have; in a comparison it is in many sets."""
    theory, names = variant.theory, dict(known)
    axioms = tuple(axiom for exponent in variant.exponents for axiom in _axioms(exponent, names))
    spaces: dict[str, tuple[WrittenLaw, ...]] = {}
    for exponent in variant.exponents:
        regime = exponent.declaration.regime
        if regime and regime not in spaces:
            texts = [*laws_of(beyond_declarations(exponent.space, theory))]
            texts += [f"{name} = {format_coefficient(value)}" for name, value in exponent.solved]
            origin = theory.regime(regime).origin
            spaces[regime] = tuple(_written(text, names, origin) for text in texts)
    prefix = prefix_of(theory)
    conditions = tuple(
        Condition(f"{prefix}.{regime}", laws, theory.regime(regime).origin) for regime, laws in spaces.items() if laws
    )
    return axioms, conditions


def beyond_declarations(space: Formula, theory: Theory) -> Formula:
    """Return what a regime says of parameters beside their declarations, which a joint theory has anyway."""
    names = tuple(parameter.name for parameter in theory.parameters if parameter.same_as is None)
    regime = Regime("", "", (), (), (), "consistent", Origin("", ()))
    alone = build_system(replace(theory, quantities=(), axioms=(), regimes=(regime,)), regime) if names else None
    declared = set() if alone is None else {p for each in alone.constraints for p in conjuncts(each.formula)}
    return conjunction(part for part in conjuncts(space) if part not in declared)


def _axioms(exponent: DerivedExponent, known: Mapping[str, str]) -> Iterator[Axiom]:
    placeholder = "exponent"
    while placeholder in known:
        placeholder += "_"
    names = {**known, placeholder: exponent.name}
    origin = exponent.declaration.origin
    for number, case in enumerate(exponent.cases, 1):
        identifier = label_of(exponent.theory, exponent.name) + (f"/{number}" if len(exponent.cases) > 1 else "")
        law = _written(f"{placeholder} {case.relation} {case.formula}", names, origin)
        when = tuple(_written(text, names, origin) for text in case.when)
        text, source = f"What {exponent.theory.name} gives for {exponent.name}.", exponent.declaration.source
        yield Axiom(identifier, (law,), None, when, "hypothesis", text, source, Fraction(1), origin)


def _written(text: str, names: Mapping[str, str], origin: Origin) -> WrittenLaw:
    law: Law | None = read_law(text, Scope({}, names)).law
    if law is None:
        raise JointError(text)
    return WrittenLaw(format_law(law), law, origin)


def laws_of(formula: Formula) -> Iterator[str]:
    """Yield the laws of a formula over parameters, all of which hold together.

    Raises:
        JointError: it mentions orders, or alternatives of it have several conditions each.
    """
    match formula:
        case All(parts):
            for part in parts:
                yield from laws_of(part)
        case ParameterAtom(value, relation):
            yield format_comparison(value, relation)
        case Some(parts) if parts and all(isinstance(part, ParameterAtom) for part in parts):
            yield " or ".join(law for part in parts for law in laws_of(part))
        case _:
            raise JointError("conditions that are no list of comparisons")


def _names_of(law: Law) -> set[str]:
    return {part.name for part in within(law) if isinstance(part, Parameter)}


def _spoken_of(
    parameters: Sequence[ParameterDeclaration], axioms: Iterable[Axiom], conditions: Iterable[Condition]
) -> tuple[ParameterDeclaration, ...]:
    """Return the parameters that laws name, and those that the domains of these tie them to."""
    statements = [
        *(law for axiom in axioms for law in (*axiom.laws, *axiom.when)),
        *(law for condition in conditions for law in condition.laws),
    ]
    reached = {name for statement in statements for name in _names_of(statement.law)}
    tied = [
        {parameter.same_as or parameter.name, *(name for law in parameter.where for name in _names_of(law.law))}
        for parameter in parameters
    ]
    growing = True
    while growing:
        more = {name for names in tied if reached & names for name in names}
        growing = not more <= reached
        reached |= more
    kept = [parameter for parameter in parameters if (parameter.same_as or parameter.name) in reached]
    present = {parameter.name for parameter in kept}
    return tuple(parameter for parameter in kept if parameter.same_as is None or parameter.same_as in present)
