"""Splits into cases for the checker of the Coq prelude."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from nslogic.export.coq.branch import Branch
from nslogic.export.coq.entries import KnownFact, OpenCases, StatedLaw, Waiting
from nslogic.export.coq.hypotheses import case_keys, cases_key, close_false, deny, enter, nonzero
from nslogic.export.coq.laws import as_facts, needs_of
from nslogic.export.coq.numerals import integer_scale, key_name, written
from nslogic.export.coq.reading import Reader
from nslogic.export.coq.space import Deep, polynomial_terms
from nslogic.kernel import (
    ONE,
    Law,
    ProofError,
    Real,
    Statement,
    Vector,
    alternatives,
    expanded,
    scaled,
)
from nslogic.proof.steps import Body, SignsStep, SplitStep

Writing: TypeAlias = Callable[[Branch, Body], str]


def split(branch: Branch, step: SplitStep, body: Writing) -> str:
    """Return the checker's steps for a split of the kernel; `body` writes the steps of a case."""
    entry, prefix, bodies = branch.entries.get(step.of), step.id, step.branches
    if isinstance(entry, OpenCases):
        return _split_choice(branch, entry, prefix, bodies, body)
    if not isinstance(entry, StatedLaw):
        return _split_unequal(branch, branch.known(step.of), prefix, bodies, body)
    match expanded(entry.law), entry.holds:
        case ("or", *parts), True:
            return _split_chain(branch, entry.key, [(part, True) for part in parts], prefix, bodies, body, learned=1)
        case ("and", *parts), False:
            return _split_chain(branch, entry.key, [(part, False) for part in parts], prefix, bodies, body, learned=2)
        case ("if", guard, conclusion), True:
            laws = [*((part, False) for part in guard), (conclusion, True)]
            return _split_chain(branch, entry.key, laws, prefix, bodies, body, learned=1, label=entry.label)
        case (("order" | "real"), *_) as atom, False:
            return _split_failure(branch, StatedLaw(atom, False, entry.key), prefix, bodies, body)
    raise ProofError(f"step {prefix}: this law leaves no choice to split")


def _split_chain(
    branch: Branch,
    key: int,
    laws: Sequence[tuple[Statement, bool]],
    prefix: str,
    bodies: Sequence[Body],
    body: Writing,
    *,
    learned: int,
    label: str = "",
) -> str:
    """Split a law that nests its parts: the first part, or the rest, which is the last fact learned."""
    if len(laws) != len(bodies):
        raise ProofError(f"step {prefix}: there are {len(laws)} cases to treat")
    for (law, holds), steps in zip(laws[:-1], bodies[:-1], strict=True):
        first = branch.child(1)
        first.entries[f"{prefix}.1"] = StatedLaw(law, holds, branch.next)
        branch.do(f"Split {key_name(key)} {body(first, steps)}")
        for _ in range(learned):
            key = branch.key()
    law, holds = laws[-1]
    branch.entries[f"{prefix}.1"] = StatedLaw(law, holds, key, label)
    return branch.finished(body(branch.child(0), bodies[-1]))


def _split_unequal(branch: Branch, known_fact: KnownFact, prefix: str, bodies: Sequence[Body], body: Writing) -> str:
    sides = []
    for sign, steps in zip((ONE, -ONE), bodies, strict=True):
        side, fact = branch.child(1), known_fact.fact
        conclusion: Real | Vector
        if isinstance(fact, Real):
            conclusion = Real(fact.value * sign, ">")
        else:
            conclusion = Vector(scaled(fact.form, sign), ">", fact.level)
        side.entries[f"{prefix}.1"] = KnownFact(branch.next, conclusion, known_fact.scale)
        sides.append(body(side, steps))
    return branch.finished(f"(Split {key_name(known_fact.key)} {sides[0]} {sides[1]})")


def _split_failure(branch: Branch, stated: StatedLaw, prefix: str, bodies: Sequence[Body], body: Writing) -> str:
    """Split a comparison that fails: a need is not met, or all are and the comparison is false."""
    reader = Reader(branch.space, prefix, stated.law)
    piece = reader.piece()
    needs = needs_of(reader)
    facts = as_facts(reader, piece)
    if len(bodies) != len(alternatives(Law(stated.law, False), prefix)):
        raise ProofError(f"step {prefix}: the law has other cases")
    laws: dict[Deep, int] = {}
    key = stated.key
    for need, steps in zip(needs, bodies, strict=False):
        first = branch.child(1)
        place = next(place for place, (_, source, _) in enumerate(facts) if source is need)
        enter(first, prefix, facts[:place], laws, 0)
        deny(first, f"{prefix}.{place + 1}", need.piece, branch.next, nonzero(prefix, facts[:place]))
        branch.do(f"Split {key_name(key)} {body(first, steps)}")
        laws[need.piece.deep], key = branch.key(), branch.key()
    enter(branch, prefix, facts[:-1], laws, 0)
    name, factors = f"{prefix}.{len(facts)}", nonzero(prefix, facts[:-1])
    deny(branch, name, piece, key, factors)
    if piece.fact.relation == "=" and isinstance(piece.fact, Vector):
        place = len(facts)
        known_fact = branch.known(name)
        sides = []
        for sign, steps in zip((ONE, -ONE), bodies[len(needs) :], strict=True):
            side = branch.child(1)
            fact = Vector(scaled(piece.fact.form, sign), ">", piece.fact.level)
            side.entries[f"{prefix}.{place}"] = KnownFact(branch.next, fact, known_fact.scale)
            sides.append(body(side, steps))
        return branch.finished(f"(Split {key_name(known_fact.key)} {sides[0]} {sides[1]})")
    return branch.finished(body(branch.child(0), bodies[-1]))


def _split_choice(branch: Branch, choice: OpenCases, prefix: str, bodies: Sequence[Body], body: Writing) -> str:
    key, open_cases, cases = cases_key(branch, choice), choice.cases.kept, choice.cases.cases
    if choice.cases.guard is None:
        open_cases = list(range(len(cases)))
    if len(open_cases) != len(bodies):
        raise ProofError(f"step {prefix}: there are {len(open_cases)} cases to treat")
    for place, case in enumerate(cases):
        last = place == len(cases) - 1
        first = branch.child(0 if last else 1)
        case_key = key if last else branch.next
        if place in open_cases:
            piece_keys = case_keys(first, case, case_key)
            pieces = [
                (piece, at) for piece, at in zip(case, piece_keys, strict=True) if not piece.plain or len(case) == 1
            ]
            for position, (piece, at) in enumerate(pieces, 1):
                first.entries[f"{prefix}.{position}"] = Waiting(piece, at, choice.nonzero)
            text = body(first, bodies[open_cases.index(place)])
        else:
            text = close_false(first, choice, case, case_key)
        if last:
            return branch.finished(text)
        branch.do(f"Split {key_name(key)} {text}")
        key = branch.key()
    raise AssertionError("there are cases")


def signs(branch: Branch, step: SignsStep, body: Writing) -> str:
    """Return the checker's steps for the three signs of a number."""
    value = step.of
    scale = integer_scale([value])
    texts = []
    for fact, steps in zip((Real(value, ">"), Real(value, "="), Real(-value, ">")), step.branches, strict=True):
        side = branch.child(1)
        side.entries[f"{step.id}.1"] = KnownFact(branch.next, fact, scale)
        texts.append(body(side, steps))
    return branch.finished(f"(Signs {written(polynomial_terms(branch.space, value, scale))} {' '.join(texts)})")
