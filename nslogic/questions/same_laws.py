"""Do two axioms say the same? Laws of two theories, with quantities and parameters of one name taken for the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.language.terms import Parameter, Quantity
from nslogic.language.walk import within
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import Formula, conjunction, disjunction
from nslogic.orders.system import build_system
from nslogic.records import replace
from nslogic.theory.model import Axiom, Origin, ParameterDeclaration, Regime, Theory, WrittenLaw
from nslogic.theory.sentences import laws_text

Matched = TypeVar("Matched")


class SameLaws:
    """The common ground of two theories: their quantities and parameters by name, without a law.

    Laws are the same if each follows from the other there. A domain counts where both theories declare it alike, or only
    one has the parameter; trends do not count.
    """

    def __init__(self, first: Theory, second: Theory, limits: Limits) -> None:
        self._theories = first, second
        quantities = {each.name: replace(each, trend="free") for each in (*second.quantities, *first.quantities)}
        regime = Regime("", "", (), (), (), "consistent", Origin("", ()))
        common = replace(
            first,
            quantities=tuple(quantities.values()),
            parameters=tuple(_common_parameters(first, second)),
            axioms=(),
            regimes=(regime,),
        )
        self._system = build_system(common, regime)
        self._engine = engine_for(self._system, limits)
        self._number = 0
        self._undecided: dict[tuple[str, str], None] = {}

    @property
    def undecided(self) -> tuple[tuple[str, str], ...]:
        """Return the texts of laws of which a limit left open whether they say the same; they count as others."""
        return tuple(self._undecided)

    def alike(self, first: Axiom, second: Axiom) -> bool:
        """Return whether two axioms, the first of the first theory, say the same; False where that is not decided."""
        if first.optimum is None and second.optimum is None:
            return self._same((first.laws, first.when), (second.laws, second.when))
        best, other = first.optimum, second.optimum
        if best is None or other is None or not self._same((first.when, ()), (second.when, ())):
            return False
        if (best.direction, best.target, best.ignoring_logs) != (other.direction, other.target, other.ignoring_logs):
            return False
        programs = [
            [theory.axiom(label) for label in optimum.subject_to]
            for theory, optimum in zip(self._theories, (best, other), strict=True)
        ]
        _, rest, others = matched(programs[0], programs[1], self.alike, lambda axiom: axiom.id)
        return set(best.over) == set(other.over) and not rest and not others

    def laws_alike(self, first: WrittenLaw, second: WrittenLaw) -> bool:
        """Return whether two laws say the same."""
        return self._same(((first,), ()), ((second,), ()))

    def can_read(self, law: WrittenLaw) -> bool:
        """Return whether both theories have all that a law mentions."""
        return all(names_in_laws((law,)) <= known_names(theory) for theory in self._theories)

    def _same(
        self,
        first: tuple[Sequence[WrittenLaw], Sequence[WrittenLaw]],
        second: tuple[Sequence[WrittenLaw], Sequence[WrittenLaw]],
    ) -> bool:
        if [law.law for law in (*first[0], *first[1])] == [law.law for law in (*second[0], *second[1])]:
            return True
        if names_in_laws((*first[0], *first[1])) != names_in_laws((*second[0], *second[1])):
            return False
        try:
            return all(
                self._impossible(conjunction((self._holds(*some), self._fails(*others))))
                for some, others in ((first, second), (second, first))
            )
        except (UndecidedError, LimitReachedError):
            self._undecided[laws_text((*first[0], *first[1])), laws_text((*second[0], *second[1]))] = None
            return False

    def _impossible(self, formula: Formula) -> bool:
        return self._engine.ask(self._system.labels, formula, with_model=False).model is None

    def _label(self) -> str:
        self._number += 1
        return f"law-{self._number}"

    def _holds(self, laws: Sequence[WrittenLaw], when: Sequence[WrittenLaw]) -> Formula:
        content = conjunction(self._system.holds(each.law, self._label()) for each in laws)
        silent = [self._system.fails(each.law, self._label()) for each in when]
        return disjunction((content, *silent)) if when else content

    def _fails(self, laws: Sequence[WrittenLaw], when: Sequence[WrittenLaw]) -> Formula:
        guard = [self._system.holds(each.law, self._label()) for each in when]
        return conjunction((*guard, disjunction(self._system.fails(each.law, self._label()) for each in laws)))


def matched(
    first: Iterable[Matched],
    second: Iterable[Matched],
    alike: Callable[[Matched, Matched], bool],
    name: Callable[[Matched], str],
) -> tuple[tuple[tuple[Matched, Matched], ...], tuple[Matched, ...], tuple[Matched, ...]]:
    """Return pairs that say the same, and what of each side has no partner; partners of one name are preferred."""
    rest = list(second)
    pairs: list[tuple[Matched, Matched]] = []
    alone: list[Matched] = []
    for each in first:
        candidates = sorted(rest, key=lambda other: name(other) != name(each))
        partner = next((other for other in candidates if alike(each, other)), None)
        if partner is None:
            alone.append(each)
        else:
            rest.remove(partner)
            pairs.append((each, partner))
    return tuple(pairs), tuple(alone), tuple(rest)


def known_names(theory: Theory) -> set[str]:
    """Return the names of the quantities and parameters of a theory."""
    return {each.name for each in theory.quantities} | {each.name for each in theory.parameters}


def names_in_laws(laws: Iterable[WrittenLaw]) -> set[str]:
    """Return the quantities and parameters that laws mention."""
    return {part.name for law in laws for part in within(law.law) if isinstance(part, (Quantity, Parameter))}


def _common_parameters(first: Theory, second: Theory) -> Iterator[ParameterDeclaration]:
    """Yield the parameters of two theories without values, with the domains that both declare, or that one alone has."""
    known = {each.name: each for each in second.parameters if each.same_as is None}
    for parameter in first.parameters:
        if parameter.same_as is not None:
            continue
        other = known.pop(parameter.name, None)
        same = other is None or [law.law for law in other.where] == [law.law for law in parameter.where]
        yield replace(
            parameter, where=parameter.where if same else (), value=None, error=None, interval=None, level=None
        )
    for parameter in known.values():
        yield replace(parameter, value=None, error=None, interval=None, level=None)
