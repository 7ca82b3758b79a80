"""What becomes of a law without each axiom, and which axioms are enough, as a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from nslogic.derivation.supports import Support, Weakening
from nslogic.questions.ablate import AblationResult, LeftOut
from nslogic.questions.derive import LawResult
from nslogic.report.columns import aligned
from nslogic.report.derive.text import why_no_law
from nslogic.report.page import BLANK, Page, PageLine, Span, enumeration, line
from nslogic.theory.sentences import labels_text

ON_NO_AXIOM = "The law rests on no axiom: trends and domains give it."


def ablation_page(result: AblationResult) -> Page:
    """Return what becomes of one law as a page, with a blank line below."""
    law = result.law
    head = f"{law.theory.name} · {law.regime.name}"
    mark = Span("✓", "good") if law.derivation is not None else Span("✗", "bad")
    if result.undecided:
        mark = Span("?", "unsure")
    lines: list[PageLine] = [line(mark, " ", Span(head, "strong"), f"   {law.target} as a power of {law.base}", hang=2)]
    lines.extend(line("  ", Span(text, "strong"), hang=6) for text in laws_told(law))
    if rests_on_nothing(result):
        return (*lines, line("  ", ON_NO_AXIOM, hang=2), BLANK)
    lines += [BLANK, line("  ", Span("without", "dim"))]
    lines += aligned(
        [(Span(labels_text(each.axioms), "name"), text) for each in result.left_out for text in becomes_texts(each)],
        indent=4,
    )
    if result.weakened:
        lines += [BLANK, line("  ", Span("with a bound in place of ~", "dim")), *_weakened(result.weakened)]
    if law.derivation is not None:
        lines += [BLANK, *_supports(result)]
    if result.reason:
        lines.append(line("  ", Span(f"Not everything was found: {result.reason}.", "unsure"), hang=2))
    return (*lines, BLANK)


def rests_on_nothing(result: AblationResult) -> bool:
    """Return whether a law follows from no axiom at all."""
    return any(not support.axioms for support in result.supports)


def laws_told(law: LawResult) -> tuple[str, ...]:
    """Return the laws of the cases with their conditions, or why there is none."""
    if law.derivation is None:
        return (why_no_law(law),)
    return tuple(case.in_short() for case in law.derivation.cases)


def becomes_texts(each: LeftOut) -> tuple[str, ...]:
    """Return what follows without an axiom, a text for each case."""
    if each.becomes == "same":
        return ("the same law",)
    if each.becomes == "unknown":
        return (f"undecided: {each.law.undecided.removesuffix('.') or 'a limit was reached'}",)
    if each.becomes == "nothing" and each.law.derivation is not None:
        return ("nothing: any power",)
    if each.law.derivation is None:
        return (f"nothing: {why_no_law(each.law).removesuffix('.')}",)
    return laws_told(each.law)


def keeps_text(weakening: Weakening) -> str:
    """Return what of a law is left with a bound in place of one of its grounds."""
    return (
        "the same law"
        if weakening.enough
        else "; ".join(kept.in_short() for kept in weakening.keeps) or "neither bound of the law"
    )


def _weakened(weakened: Sequence[Weakening]) -> Iterable[PageLine]:
    return aligned([(Span(each.axiom, "name"), each.law, keeps_text(each)) for each in weakened], indent=4)


def _supports(result: AblationResult) -> Iterator[PageLine]:
    if len(result.supports) == 1:
        (support,) = result.supports
        only = "The only minimal set of axioms that gives it" if result.complete else "A minimal set that gives it"
        yield line("  ", Span(f"{only}:", "dim"), f" {labels_text(support.axioms)}", hang=4)
        yield from _bounds(support, " " * 4)
        return
    if result.supports:
        yield line("  ", Span("Minimal sets of axioms that give it:", "dim"))
    for number, support in enumerate(result.supports, 1):
        yield line("    ", Span(f"{number}. ", "dim"), labels_text(support.axioms), hang=7)
        yield from _bounds(support, " " * 7)


def _bounds(support: Support, indent: str) -> Iterator[PageLine]:
    for text in bounds_texts(support):
        yield line(indent, text, hang=len(indent) + 2)


def weaker_text(weakening: Weakening) -> str:
    """Return a law of an axiom as a bound, with the axiom."""
    return f"{weakening.axiom} as {weakening.law}"


def bounds_texts(support: Support, named: Callable[[Weakening], str] = weaker_text) -> Iterator[str]:
    """Yield which bounds are enough in a set of axioms: each by itself, and several at once."""
    each, together = (enumeration([named(bound) for bound in bounds]) for bounds in (support.each, support.together))
    if support.together == support.each and support.each:
        at_once = "as bounds, all at once" if len(support.each) > 1 else "as a bound"
        yield f"enough {at_once}: {each}"
    elif support.each:
        yield f"enough as a bound, one at a time: {each}"
        if len(support.together) > 1:
            yield f"all at once: {together}"
