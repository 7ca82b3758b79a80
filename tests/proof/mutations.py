"""Corrupt a proof file in one place at a time, and see what the kernel says.

Every number, operator, relation, level, reference, rule, name, hypothesis and goal is changed to others that stand in
the same file or are near; every step, term, case, factor and label is left out, doubled, and exchanged with the next.

A mutant that is accepted is one of the same theorem, and its proof is right for another reason than the original:
`REASONS` says which rule allows that, by the place that was changed. A theorem that changed has to be refused, unless
what it says is the same (a claim that stands twice, a regime in which the same labels say the same).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from nslogic.kernel import ProofError
from nslogic.statements.theorems import Theorem, TheoremError, check_theorem, subject, theorem_of
from nslogic.theory.model import Theory
from tests.proof.places import is_refused_at_once, places_of, replaced

NUMBER = re.compile(r"-?[0-9]+(/[0-9]+)?")
RULES = ("unfold", "split", "signs", "compare", "combine", "let", "optimum", "absurd", "trusted")
WORDS: dict[str, tuple[str, ...]] = {
    "relation": ("=", ">=", ">", "!=", "<"),
    "level": ("order", "power", "real"),
    "rule": RULES,
    "verdict": ("proved", "refuted", "open"),
    "kind": ("claim", "core", "model", "law", "cover", "disjoint", "open"),
    "solver": ("z3", "none"),
}
REASONS = {
    "relation": "combine: `>=` follows where `=` or `>` does, and is enough here",
    "level": "combine, compare: what is used of a fact about orders is said of powers too, or the other way round",
    "times": "a polynomial is a sum; combine: an equation times any number is one, and zero terms add nothing",
    "is": "a polynomial is a sum; combine, let: another conclusion, or another new order, that does as well",
    "facts": "combine: another fact that says the same, or a factor that changes neither sum nor sign",
    "over": "combine, let: division by something else that is not zero, of a sum that is zero",
    "unit": "combine: a zero times any order is zero",
    "of": "another fact that says the same, or another number whose sign is asked",
    "at": "optimum: a competitor that differs where the rest of the proof does not look",
    "branches": "split: two cases whose proofs do not depend on which is which",
    "proofs": "optimum: two laws of the program whose proofs do not depend on which is which",
    "steps": "two steps of which neither needs the other may change places",
    "terms": "combine: a sum does not depend on its order, and a zero may be added",
    "rule": "a split of what says one of three things may stand as another rule",
    "id": "a step may have any number that is free",
    "parameters": "witness: another model",
    "orders": "witness: another model",
    "optima": "witness: the proof that no competitor is better, changed as above",
    "roots": "witness: another model",
    "between": "witness: another interval in which the laws hold",
    "laws": "witness: the proof that a law holds at roots, changed as above",
    "hypotheses": "the hypotheses of a theorem are a set",
    "lemmas": "two lemmas that the proof uses alike",
    "regime": "another regime, in which the same labels and lemmas say the same",
}
"""Why a mutant may be accepted, by the key of the place that was changed."""


class Mutant(NamedTuple):
    """A proof with `other` at one place; `key` is the innermost key on the way there.

    Where `inside`, it was changed inside the steps or the witness, so that its theorem is what it was.
    """

    original: dict[str, Any]
    path: tuple[Any, ...]
    other: Any
    key: str
    change: str

    @property
    def inside(self) -> bool:
        """Return whether the theorem is what it was."""
        return bool(self.path) and self.path[0] in ("steps", "witness")

    @property
    def entry(self) -> dict[str, Any]:
        """Return the whole entry as it was changed."""
        changed: dict[str, Any] = replaced(self.original, self.path, self.other)
        return changed


def mutants(entry: dict[str, Any], labels: tuple[str, ...], regimes: tuple[str, ...]) -> Iterator[Mutant]:
    """Yield an entry of a proof file with one change each."""
    names = {
        "references": sorted(_references(entry) | {"(goal)", "(t)", "(log t)"}),
        "parameters": sorted({name for part in _parts(entry, "polynomial") for name in part}),
        "quantities": sorted({name for part in _parts(entry, "form") for name in part}),
        "labels": list(labels),
        "regimes": list(regimes),
    }
    for path, value in _walk(entry, ()):
        key = next((step for step in reversed(path) if isinstance(step, str) and step in KEYS), "")
        for other, change in _others(path, value, names):
            yield Mutant(entry, path, other, key, change)


KEYS = {
    *("regime", "states", "about", "hypotheses", "steps", "witness", "kind", "verdict", "when", "law", "base", "cases"),
    *("holds", "without", "id", "rule", "of", "branches", "level", "relation", "is", "terms", "over", "times", "facts"),
    *("unit", "at", "proofs", "solver", "parameters", "orders", "optima", "roots", "between", "laws", "lemmas"),
}


def _walk(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    yield path, value
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inner:
        yield from _walk(part, (*path, key))


def _others(path: tuple[Any, ...], value: Any, names: dict[str, list[str]]) -> Iterator[tuple[Any, str]]:
    last = path[-1] if path else ""
    if isinstance(value, bool):
        yield not value, "turned round"
    elif isinstance(value, int):
        yield value + 1, "a larger exponent"
        yield value - 1, "a smaller exponent"
    elif isinstance(value, str):
        yield from _other_texts(last, path, value, names)
    elif isinstance(value, list):
        yield from _other_lists(value)
    elif isinstance(value, dict):
        yield from _other_objects(value, names)


def _other_texts(
    last: Any, path: tuple[Any, ...], value: str, names: dict[str, list[str]]
) -> Iterator[tuple[Any, str]]:
    if last in WORDS:
        yield from ((word, f"{last} {word}") for word in WORDS[last] if word != value)
    elif last == "regime":
        yield from ((name, "another regime") for name in names["regimes"] if name != value)
    elif "hypotheses" in path:
        yield from ((name, "another label") for name in names["labels"] if name != value)
    elif NUMBER.fullmatch(value) and last != "of" and "facts" not in path[-2:] and "over" not in path[-2:]:
        yield (value.removeprefix("-") if value.startswith("-") else f"-{value}", "the opposite number")
        yield (f"{int(value) + 1}" if "/" not in value else f"1{value}", "another number")
        yield "0", "zero"
    elif "about" in path or "lemmas" in path or last == "states":
        yield from _other_laws(value)
    else:
        yield from ((name, "another reference") for name in _near(value, names["references"]))
        yield from ((name, "another quantity") for name in names["quantities"] if name != value)
        yield "999999.1", "a dangling reference"


def _near(value: str, references: list[str]) -> list[str]:
    """Return other references: all where they are few, else those that stand around this one."""
    if len(references) <= 12 or value not in references:
        return [name for name in references if name != value][:12]
    at = references.index(value)
    return [name for name in references[max(0, at - 6) : at + 7] if name != value]


def _other_laws(text: str) -> Iterator[tuple[str, str]]:
    """Yield texts with another relation, number, operator or sign."""
    for match in re.finditer(r"<~|>~|<<|>>|<=|>=|!=|~|=|<|>", text):
        for relation in ("~", "<~", ">~", "<<", ">>") if match[0] in ("~", "<~", ">~", "<<", ">>") else ("<", "=", ">"):
            if relation != match[0]:
                yield text[: match.start()] + relation + text[match.end() :], "another relation"
    for match in re.finditer(r"[0-9]+", text):
        yield text[: match.start()] + str(int(match[0]) + 1) + text[match.end() :], "another number"
    for match in re.finditer(r"[+*/-]", text):
        yield text[: match.start()] + ("+" if match[0] != "+" else "*") + text[match.end() :], "another operator"
    yield text.removesuffix(" ignoring logs") if text.endswith(" ignoring logs") else f"{text} ignoring logs", "logs"


def _other_lists(value: list[Any]) -> Iterator[tuple[Any, str]]:
    for index in range(len(value)):
        yield value[:index] + value[index + 1 :], "one left out"
        yield value[: index + 1] + value[index:], "one twice"
        if index:
            yield [*value[: index - 1], value[index], value[index - 1], *value[index + 1 :]], "two exchanged"
    if value:
        yield [], "nothing"


def _other_objects(value: dict[str, Any], names: dict[str, list[str]]) -> Iterator[tuple[Any, str]]:
    for key in value:
        yield {one: part for one, part in value.items() if one != key}, "a key left out"
    if set(value) <= KEYS:
        return
    for pool in ("parameters", "quantities"):
        if set(value) <= set(names[pool]):
            for key in value:
                for other in names[pool]:
                    if other not in value:
                        yield {other if one == key else one: part for one, part in value.items()}, "another name"


def _references(value: Any) -> set[str]:
    """Return what a proof refers to: labels, facts of steps, new orders."""
    found = set()
    for path, part in _walk(value, ()):
        if isinstance(part, str) and re.fullmatch(r"[0-9]+[.#][0-9]+|\(.*\)", part):
            found.add(part)
        if isinstance(part, str) and "hypotheses" in path:
            found.add(part)
    return found


def _parts(value: Any, sort: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of polynomials (names with exponents) or of forms (names with polynomials)."""
    wanted = int if sort == "polynomial" else list
    for path, part in _walk(value, ()):
        inside = "about" not in path and "lemmas" not in path and "optima" not in path[-1:]
        if isinstance(part, dict) and part and inside and all(type(one) is wanted for one in part.values()):
            yield part


COMMON = {"regime", "states", "about", "hypotheses"}


class Counts(NamedTuple):
    """What became of the mutants of some proofs: `accepted` by place and change, `wrong` should be empty."""

    refused: int
    accepted: Counter[tuple[str, str]]
    wrong: list[str]


def theorem_in(theory: Theory, entry: dict[str, Any], others: Sequence[dict[str, Any]]) -> Theorem | None:
    """Return the theorem that an entry states, rebuilt as `nslogic verify` does; None where it is refused.

    `others` are the entries of its file, which it may use as lemmas.
    """
    keys = set(entry) - {"lemmas"}
    if keys not in (COMMON | {"steps"}, COMMON | {"witness"}) or not isinstance(entry["about"], dict):
        return None
    lemmas = []
    for about in entry.get("lemmas", []):
        wanted = subject(entry["regime"], about)
        found = (one for one in others if "lemmas" not in one and subject(one["regime"], one["about"]) == wanted)
        lemma = next(found, None)
        theorem = None if lemma is None else theorem_in(theory, lemma, ())
        if theorem is None:
            return None
        lemmas.append(theorem)
    try:
        regime = theory.regime(entry["regime"])
        theorem = theorem_of(theory, regime, entry["about"], tuple(entry["hypotheses"]), lemmas=lemmas)
    except (TheoremError, KeyError):
        return None
    right = theorem.model == ("witness" in entry) and theorem.states == entry["states"]
    return theorem if right else None


def is_accepted(theorem: Theorem, entry: dict[str, Any]) -> bool:
    """Return whether the kernel accepts what an entry has as a proof of a theorem."""
    try:
        check_theorem(theorem, entry["witness" if theorem.model else "steps"])
    except ProofError:
        return False
    return True


def count(
    theory: Theory, entry: dict[str, Any], others: Sequence[dict[str, Any]], *, every: int = 1, offset: int = 0
) -> Counts:
    """Check every mutant of a proof, or one of so many."""
    original = theorem_in(theory, entry, others)
    assert original is not None, "the theorem itself is right"
    assert is_accepted(original, entry), "the proof itself is right"
    regime = theory.regime(entry["regime"])
    labels = tuple(sorted({*entry["hypotheses"], *regime.axioms}))[:20]
    regimes = tuple(one.name for one in theory.regimes)
    refused, accepted, wrong = 0, Counter[tuple[str, str]](), []
    places = places_of(original, entry["steps"]) if "steps" in entry else {}
    for number, mutant in enumerate(mutants(entry, labels, regimes)):
        if (number + offset) % every:
            continue
        if mutant.inside and is_refused_at_once(places, mutant.path, mutant.other):
            refused += 1
            continue
        theorem = original if mutant.inside else theorem_in(theory, mutant.entry, others)
        if theorem is None or not is_accepted(theorem, mutant.entry):
            refused += 1
            continue
        accepted[mutant.key, mutant.change] += 1
        same = theorem.goal == original.goal and (
            theorem.hypotheses == original.hypotheses or theorem.assumptions == original.assumptions
        )
        if not same or mutant.key not in REASONS:
            wrong.append(f"{entry['regime']}: {entry['states']}: {mutant.key}, {mutant.change}")
    return Counts(refused, accepted, wrong)
