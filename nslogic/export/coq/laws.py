"""Whole laws of the kernel in Coq: their propositions and data, their needs, and the kernel's facts about them."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.export.coq.comparisons import (
    CoqPiece,
)
from nslogic.export.coq.reading import Cases, Event, Need, Reader, nested
from nslogic.export.coq.space import CoqSpace, Deep
from nslogic.kernel import (
    Definition,
    Fact,
    ProofError,
    Statement,
    expanded,
)

TRUE_DEEP, TRUE_TEXT = "(Number EQ (NInt z0) (NInt z0))", "0 = 0"


def needs_of(reader: Reader) -> list[Need]:
    """Return the needs of a law that was read, without the trivial ones."""
    return [event for event in reader.events if isinstance(event, Need) and not event.piece.plain]


def law_in(space: CoqSpace, law: Statement, kind: type[Reader] = Reader) -> tuple[str, Deep]:
    """Return a law without an optimum as a proposition and as data; the class `kind` reads its comparisons."""
    match expanded(law):
        case ("and", *parts):
            return _joined(space, parts, kind, "And", "/\\")
        case ("or", *parts) if parts:
            return _joined(space, parts, kind, "Or", "\\/")
        case ("if", guard, conclusion):
            text, deep = law_in(space, conclusion, kind)
            for condition in reversed(guard):
                first, second = law_in(space, condition, kind)
                text, deep = f"({first} -> {text})", f"(If {second} {deep})"
            return text, deep
        case ("not", conclusion):
            text, deep = law_in(space, conclusion, kind)
            return f"(~ {text})", f"(Not {deep})"
        case (("order" | "real"), *_) as atom:
            reader = kind(space, f"law{len(space.read)}", atom)
            piece = reader.piece()
            pieces = [*(need.piece for need in needs_of(reader)), piece]
            text = " /\\ ".join(condition.text for condition in pieces)
            return f"({text})", nested("And", [condition.deep for condition in pieces])
    raise ProofError(f"this law cannot be written for Coq: {law!r:.80}")


def _joined(space: CoqSpace, parts: Sequence[Statement], kind: type[Reader], word: str, sign: str) -> tuple[str, Deep]:
    if not parts:
        return f"({TRUE_TEXT})", TRUE_DEEP
    laws_with_data = [law_in(space, part, kind) for part in parts]
    return f"({f' {sign} '.join(text for text, _ in laws_with_data)})", nested(
        word, [deep for _, deep in laws_with_data]
    )


def as_facts(reader: Reader, conclusion: CoqPiece) -> list[tuple[Fact, Event | CoqPiece, int]]:
    """Return the kernel's facts of a law in its order, each with its source.

    The number is the index of a piece of the only remaining case, and -1 for all other facts.
    """
    facts: list[tuple[Fact, Event | CoqPiece, int]] = []
    for event in reader.events:
        if not isinstance(event, Cases):
            if not event.piece.plain:
                facts.append((event.piece.fact, event, -1))
            continue
        open_cases = [event.cases[place] for place in event.kept]
        if event.guard is not None and len(open_cases) == 1:
            facts += [(piece.fact, event, place) for place, piece in enumerate(open_cases[0]) if not piece.plain]
        elif event.guard is not None:
            cases = tuple(tuple(piece.fact for piece in case if not piece.plain) for case in open_cases)
            facts.append((Definition(cases), event, -1))
        else:
            facts.append((Definition(tuple((piece.fact,) for (piece,) in event.cases)), event, -1))
    return [*facts, (conclusion.fact, conclusion, -1)]
