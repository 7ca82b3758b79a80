"""Facts that a law gives, cases that auxiliary values leave, and denials, for the checker of the Coq prelude."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.export.coq.branch import (
    Bounded,
    Branch,
    KnownFact,
    OpenCases,
    Waiting,
)
from nslogic.export.coq.comparisons import CoqPiece
from nslogic.export.coq.reading import Cases, DerivedComparison, Event, Need
from nslogic.export.coq.space import (
    Deep,
    keys,
    summands,
    written,
)
from nslogic.export.coq.space import key as name_of
from nslogic.kernel import (
    Fact,
    Real,
    Vector,
    is_false,
    negated,
)


def enter(
    branch: Branch,
    prefix: str,
    facts: Sequence[tuple[Fact, Event | CoqPiece, int]],
    laws: dict[Deep, int],
    said: int,
) -> None:
    """Note the facts that a law gives; `laws` has the keys of its needs, `said` that of what it says beside them."""
    nonzero: list[str] = []
    needs: dict[Deep, str] = {}
    opened: dict[int, list[int]] = {}
    for place, (_, source, position) in enumerate(facts, 1):
        name, before = f"{prefix}.{place}", tuple(nonzero)
        match source:
            case Need(piece, nested):
                branch.entries[name] = Waiting(piece, laws[piece.deep], before)
                needs[piece.deep] = name
                if piece.fact.relation == "!=":
                    nonzero.append(name)
                    if nested:
                        branch.entries[f"numerator {name}"] = Waiting(piece, laws[piece.deep], before)
            case DerivedComparison(piece, law, index):
                count = next(one.bounds for _, one, _ in facts if isinstance(one, Cases) and one.law == law) + 1
                branch.entries[name] = Bounded(piece, law, index, count, before)
            case Cases() as cases:
                guard = needs.get(cases.guard.deep) if cases.guard is not None else None
                choice = OpenCases(cases, guard, before)
                if position < 0:
                    branch.entries[name] = choice
                else:
                    if cases.law not in opened:
                        opened[cases.law] = _only_case(branch, choice)
                    piece = cases.cases[cases.kept[0]][position]
                    branch.entries[name] = Waiting(piece, opened[cases.law][position], before)
            case CoqPiece() as piece:
                branch.entries[name] = Waiting(piece, said, before)


def nonzero(prefix: str, facts: Sequence[tuple[Fact, Event | CoqPiece, int]]) -> tuple[str, ...]:
    """Return the names of the facts that something does not vanish."""
    return tuple(
        f"{prefix}.{place}"
        for place, (fact, source, _) in enumerate(facts, 1)
        if isinstance(source, Need) and isinstance(fact, Real) and fact.relation == "!="
    )


def deny(branch: Branch, name: str, piece: CoqPiece, key: int, nonzero: tuple[str, ...]) -> None:
    """Note the denial of a comparison whose failure is under a key."""
    (denied,) = branch.unfold(key, 1)
    branch.entries[name] = Waiting(_denied(piece), denied, nonzero)


def _denied(piece: CoqPiece) -> CoqPiece:
    fact = piece.fact
    said: Real | Vector
    if fact.relation != "=":
        said = negated(fact)
    elif isinstance(fact, Real):
        said = Real(fact.value, "!=")
    else:
        said = Vector(fact.form, "!=", fact.level)
    return CoqPiece("", "", said, piece.common)


def cases_key(branch: Branch, choice: OpenCases) -> int:
    """Return the key of the cases, after closing the case in which they have no meaning."""
    cases = choice.cases
    if cases.guard is None:
        return branch.chain(cases.law, cases.bounds + 1)[cases.bounds]
    if cases.law in branch.parts:
        return branch.parts[cases.law][0]
    if choice.guard is not None:
        branch.known(choice.guard)
    first = branch.child(1)
    (denied,) = first.unfold(branch.next, 1)
    wrong = first.cleared(_denied(cases.guard), denied, choice.nonzero)
    if choice.guard is not None:
        _clash(first, first.known(choice.guard), wrong)
        wrong = KnownFact(first.key(), wrong.fact, 1)
    branch.do(f"Split {name_of(cases.law)} {first.finished(f'(Absurd {name_of(wrong.key)})')}")
    branch.parts[cases.law] = [branch.key()]
    return branch.parts[cases.law][0]


def _clash(branch: Branch, fact: KnownFact, denial: KnownFact) -> None:
    """Write down that a fact and its denial add up to 0 > 0."""
    vector = isinstance(fact.fact, Vector) and fact.fact.level == "order"
    both = [one.key for one in (fact, denial)]
    terms = summands([("unit", keys([]), keys([] if vector else [one]), one if vector else None) for one in both])
    branch.do(f"Combine {'true' if vector else 'false'} GT z1 {keys([])} {keys([])} {written({})} {terms}")


def case_keys(branch: Branch, case: Sequence[CoqPiece], key: int) -> list[int]:
    """Return the keys of what a case says."""
    return branch.chain(key, len(case))


def close_false(branch: Branch, choice: OpenCases, case: Sequence[CoqPiece], key: int) -> str:
    """Return the steps that close a case which is false without any name."""
    found = case_keys(branch, case, key)
    piece, own = next((one, own) for one, own in zip(case, found, strict=True) if is_false(one.fact))
    wrong = branch.cleared(piece, own, choice.nonzero)
    return branch.finished(f"(Absurd {name_of(wrong.key)})")


def _only_case(branch: Branch, choice: OpenCases) -> list[int]:
    """Close all cases but the one that is left; return the keys of what that says."""
    key, (kept,), cases = cases_key(branch, choice), choice.cases.kept, choice.cases.cases
    for case in cases[:kept]:
        first = branch.child(1)
        branch.do(f"Split {name_of(key)} {close_false(first, choice, case, branch.next)}")
        key = branch.key()
    if kept < len(cases) - 1:
        rest = branch.child(1)
        own = branch.next
        for place, case in enumerate(cases[kept + 1 :], kept + 1):
            if place == len(cases) - 1:
                text = rest.finished(close_false(rest.child(0), choice, case, own))
                break
            first = rest.child(1)
            rest.do(f"Split {name_of(own)} {close_false(first, choice, case, rest.next)}")
            own = rest.key()
        branch.do(f"Split {name_of(key)}", f" {text}")
        key = branch.key()
    return case_keys(branch, cases[kept], key)
