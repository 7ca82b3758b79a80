"""The meanings of auxiliary names in a proof: parts of laws, and logarithms whose order is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nslogic.kernel import (
    Law,
    Ratio,
    Ratios,
    Reading,
    Statement,
    argument_of_log,
    expanded,
    name_of_log,
)
from nslogic.proof.proof_tree import Refutation, walk
from nslogic.proof.steps import (
    SplitStep,
    UnfoldStep,
)


class AuxiliaryNames(Reading):
    """A reading of laws that records the meaning of each auxiliary name: a part of the law, as a statement."""

    def __init__(self, prefix: str) -> None:
        super().__init__(prefix)
        self.meanings: dict[str, Statement] = {}
        self._parts: list[Iterator[Statement]] = []

    def order(self, term: Statement) -> Ratios:
        """Return the form of an order, as the kernel reads it."""
        self._parts.append(_named_parts(term))
        form = super().order(term)
        self._parts.pop()
        return form

    def number(self, term: Statement) -> Ratio:
        """Return the ratio of a number, as the kernel reads it."""
        self._parts.append(_named_parts(term))
        ratio = super().number(term)
        self._parts.pop()
        return ratio

    def fresh(self) -> str:
        """Return a new name, whose meaning is the next part of the term that is being read."""
        name = super().fresh()
        self.meanings[name] = next(self._parts[-1])
        return name


def _named_parts(term: Statement) -> Iterator[Statement]:
    """Yield the meanings of the names that the kernel introduces for a term itself, not for the terms inside it."""
    match term:
        case ("series", tuple() as lower, tuple() as upper, tuple(summands)):
            yield from (("series", lower, upper, (summand,)) for summand in summands)
    yield term


def names_of_law(law: Statement, prefix: str) -> dict[str, Statement]:
    """Return the meanings of the auxiliary names that the reading of an atomic law introduces."""
    reading = AuxiliaryNames(prefix)
    law = expanded(law)
    if law[0] == "order":
        reading.order(law[2])
        reading.order(law[3])
    elif law[0] == "real":
        reading.number(law[2])
        reading.number(law[3])
    return reading.meanings


def logarithms(laws: Iterable[Statement]) -> dict[str, Statement]:
    """Return the logarithms in laws, by the names that the kernel gives them where the argument is below `log t`."""
    by_name: dict[str, Statement] = {}
    stack: list[object] = []
    stack.extend(reversed(list(laws)))
    while stack:
        part = stack.pop()
        if isinstance(part, tuple):
            argument = argument_of_log(part)
            if argument is not None:
                by_name.setdefault(name_of_log(argument), ("log", argument))
                stack.append(argument)
            stack.extend(reversed(part))
    return by_name


def logarithms_of_body(body: Refutation) -> dict[str, Statement]:
    """Return the logarithms in the laws of a proof, by name."""
    laws = [fact.law for refutation, _ in walk(body) for fact in refutation.known.values() if isinstance(fact, Law)]
    return logarithms(dict.fromkeys(laws))


def auxiliary_names(body: Refutation) -> dict[str, Statement]:
    """Return the meanings of the auxiliary names in a proof, except for the names that `let` introduces."""
    meanings: dict[str, Statement] = {}
    for refutation, node in walk(body):
        if isinstance(node.step, (UnfoldStep, SplitStep)):
            fact = refutation.known[node.step.of]
            if isinstance(fact, Law) and expanded(fact.law)[0] in ("order", "real"):
                meanings.update(names_of_law(fact.law, node.id))
    return meanings
