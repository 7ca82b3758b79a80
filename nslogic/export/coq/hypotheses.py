"""Facts of a law, cases of its auxiliary values, and denied comparisons, for the checker of the Coq prelude."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.export.coq.branch import Branch
from nslogic.export.coq.comparisons import CoqPiece
from nslogic.export.coq.entries import Bounded, KnownFact, OpenCases, Waiting
from nslogic.export.coq.numerals import key_name, keys, summands, written
from nslogic.export.coq.reading import Cases, DerivedComparison, Event, Need
from nslogic.export.coq.space import Deep
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
    key: int,
) -> None:
    """Record the facts of a law; `laws` has the keys of its needs, `key` is that of the comparison itself."""
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
                count = (
                    next(
                        other_source.bounds
                        for _, other_source, _ in facts
                        if isinstance(other_source, Cases) and other_source.law == law
                    )
                    + 1
                )
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
                branch.entries[name] = Waiting(piece, key, before)


def nonzero(prefix: str, facts: Sequence[tuple[Fact, Event | CoqPiece, int]]) -> tuple[str, ...]:
    """Return the names of the facts that a number does not vanish."""
    return tuple(
        f"{prefix}.{place}"
        for place, (fact, source, _) in enumerate(facts, 1)
        if isinstance(source, Need) and isinstance(fact, Real) and fact.relation == "!="
    )


def deny(branch: Branch, name: str, piece: CoqPiece, key: int, nonzero: tuple[str, ...]) -> None:
    """Record the denial of a comparison whose failure has a key."""
    (denied,) = branch.unfold(key, 1)
    branch.entries[name] = Waiting(_denied(piece), denied, nonzero)


def _denied(piece: CoqPiece) -> CoqPiece:
    fact = piece.fact
    denial: Real | Vector
    if fact.relation != "=":
        denial = negated(fact)
    elif isinstance(fact, Real):
        denial = Real(fact.value, "!=")
    else:
        denial = Vector(fact.form, "!=", fact.level)
    return CoqPiece("", "", denial, piece.common)


def cases_key(branch: Branch, choice: OpenCases) -> int:
    """Return the key of the cases, after closing the case in which their guard fails."""
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
    branch.do(f"Split {key_name(cases.law)} {first.finished(f'(Absurd {key_name(wrong.key)})')}")
    branch.parts[cases.law] = [branch.key()]
    return branch.parts[cases.law][0]


def _clash(branch: Branch, fact: KnownFact, denial: KnownFact) -> None:
    """Write down that a fact and its denial add up to 0 > 0."""
    vector = isinstance(fact.fact, Vector) and fact.fact.level == "order"
    both = [known_fact.key for known_fact in (fact, denial)]
    terms = summands(
        [
            ("unit", keys([]), keys([] if vector else [known_fact]), known_fact if vector else None)
            for known_fact in both
        ]
    )
    branch.do(f"Combine {'true' if vector else 'false'} GT z1 {keys([])} {keys([])} {written({})} {terms}")


def case_keys(branch: Branch, case: Sequence[CoqPiece], key: int) -> list[int]:
    """Return the keys of the comparisons of a case."""
    return branch.chain(key, len(case))


def close_false(branch: Branch, choice: OpenCases, case: Sequence[CoqPiece], key: int) -> str:
    """Return the steps that close a case with a false comparison of constants."""
    piece_keys = case_keys(branch, case, key)
    piece, piece_key = next(
        (candidate, piece_key)
        for candidate, piece_key in zip(case, piece_keys, strict=True)
        if is_false(candidate.fact)
    )
    wrong = branch.cleared(piece, piece_key, choice.nonzero)
    return branch.finished(f"(Absurd {key_name(wrong.key)})")


def _only_case(branch: Branch, choice: OpenCases) -> list[int]:
    """Close all cases but the only remaining one, and return the keys of its comparisons."""
    key, (only,), cases = cases_key(branch, choice), choice.cases.kept, choice.cases.cases
    for case in cases[:only]:
        first = branch.child(1)
        branch.do(f"Split {key_name(key)} {close_false(first, choice, case, branch.next)}")
        key = branch.key()
    if only < len(cases) - 1:
        remaining = branch.child(1)
        remaining_key = branch.next
        for place, case in enumerate(cases[only + 1 :], only + 1):
            if place == len(cases) - 1:
                text = remaining.finished(close_false(remaining.child(0), choice, case, remaining_key))
                break
            first = remaining.child(1)
            remaining.do(f"Split {key_name(remaining_key)} {close_false(first, choice, case, remaining.next)}")
            remaining_key = remaining.key()
        branch.do(f"Split {key_name(key)}", f" {text}")
        key = branch.key()
    return case_keys(branch, cases[only], key)
