"""A comparison of theories as a page."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from nslogic.explain.explanations import Side
from nslogic.language.decimals import familiar_text, number_text
from nslogic.questions.compare import CompareResult, SetResult, pair_of
from nslogic.questions.exponent_ranges import ExponentRange, RangePart
from nslogic.questions.joint import JOINT_REGIME, Variant, label_of
from nslogic.questions.relations import relations_of
from nslogic.report.columns import aligned
from nslogic.report.labels import meaning
from nslogic.report.left_out import left_out_lines
from nslogic.report.page import BLANK, Grid, Page, PageLine, Span, count, enumeration, line
from nslogic.theory.exponent_names import VOCABULARY

VERDICT_MARKS = {
    "together": Span("✓", "good"),
    "clash": Span("✗", "bad"),
    "unknown": Span("?", "unsure"),
    "apart": Span("·", "dim"),
}
"""What stands for each verdict in the matrix."""

FEW = 4
"""Up to how many theories it is shown what reconciles each pair."""

BY = {"kernel": "the kernel", "z3": "Z3"}


def compare_page(result: CompareResult, *, verbose: bool = False) -> Page:
    """Return a comparison as a page; what reconciles pairs is shown of few theories, or where `verbose`."""
    lines: list[PageLine] = [*summary_lines(result), BLANK, *matrix_lines(result), BLANK]
    for pair in (*result.pairs, *result.larger):
        if pair.verdict == "clash":
            lines += [*_clash(pair), BLANK]
        elif pair.verdict == "unknown":
            lines += [line(Span(f"{enumeration(pair.names)}: unknown ({pair.reason})", "unsure"), hang=2), BLANK]
    if verbose or len(result.theories) <= FEW:
        lines += _reconciled(result)
    if result.everything is not None:
        lines += [*asked_range_lines(result), BLANK]
    lines += left_out_lines(result.without)
    while lines[-1] == BLANK:
        lines.pop()
    return tuple(lines)


def summary_lines(result: CompareResult) -> Iterable[PageLine]:
    """Yield how many pairs can hold together, and how many larger sets clash."""
    number = {verdict: sum(pair.verdict == verdict for pair in result.pairs) for verdict in VERDICT_MARKS}
    parts = [f"{number['clash']} cannot hold together", f"{number['together']} can"]
    if number["together"] == len(result.pairs):
        parts = ["all can hold together"]
    parts += [f"{number['apart']} name no exponent in common"] if number["apart"] else []
    parts += [f"{number['unknown']} are not decided"] if number["unknown"] else []
    theories, pairs = count(len(result.theories), "theory"), count(len(result.pairs), "pair")
    if len(result.pairs) == 1 and number["together"]:
        yield line(Span(theories, "strong"), ", which can hold together.")
    else:
        yield line(Span(f"{theories}, {pairs}", "strong"), f": {enumeration(parts)}.")
    if result.searched > 2 and len(result.theories) > 2:
        clashes = sum(larger.verdict == "clash" for larger in result.larger)
        if clashes:
            some = f"{count(clashes, 'larger set')}, of up to {result.searched} theories,"
            clash = (
                "clash although every part of them can hold"
                if clashes > 1
                else "clashes although every part of it can hold"
            )
            yield line(f"{some} {clash}.")
        else:
            clash = "is known to clash" if result.undecided else "clashes"
            yield line(f"Beyond the pairs, no set of up to {result.searched} theories {clash}.")


def matrix_lines(result: CompareResult) -> Page:
    """Return the matrix: a row and a column for each theory, below the diagonal."""
    names = [theory.name for theory in result.theories]
    width = len(str(len(names)))
    longest = max(map(len, names))
    grid = Grid(width + 3, width + 4 + longest, width + 1)
    lines = []
    for row, name in enumerate(names):
        spans: list[Span] = [Span(f"  {row + 1:>{width}} "), Span(name.ljust(longest), "name"), Span(" ")]
        for other in names[:row]:
            spans += [Span(" " * width), VERDICT_MARKS[pair_of(result, name, other).verdict]]
        lines.append(line(*spans, Span(f" {row + 1:>{width}}", "dim"), layout=grid))
    legend = "✓ can hold together   ✗ cannot   · no exponent in common" + (
        "   ? not decided" if any(pair.verdict == "unknown" for pair in result.pairs) else ""
    )
    return (*lines, line(Span(f"  {legend}", "dim"), hang=2))


def _clash(pair: SetResult) -> Iterable[PageLine]:
    assert pair.result is not None
    assert pair.joint is not None
    kinds = dict.fromkeys(BY[refutation.by] for refutation in pair.refutations)
    ways = f", in {pair.ways} combinations of alternatives" if pair.ways > 1 else ""
    chosen = [f"{variant.theory.name}: {enumeration(variant.choices)}" for variant in pair.variants if variant.choices]
    yield line(
        Span("✗ ", "bad"),
        Span(enumeration([variant.theory.name for variant in pair.variants]), "strong"),
        f" cannot hold together{ways}; proved by {enumeration(list(kinds))}",
        f" (here {'; '.join(chosen)})" if chosen else "",
        hang=2,
    )
    yield from clash_lines(pair)


def clash_lines(pair: SetResult) -> Iterable[PageLine]:
    """Yield two laws that differ, where there are such, and what each label of the core says."""
    assert pair.result is not None
    assert pair.joint is not None
    regime = pair.joint.regime(JOINT_REGIME)
    has_sides = False
    for explanation in pair.result.explanations:
        if explanation.sides and all(_is_stated(side) for side in explanation.sides):
            has_sides = True
            first, second = explanation.sides
            for side, end in ((first, ";"), (second, ".")):
                verb = "says" if len(side.labels) == 1 else "give"
                yield line("  ", f"{enumeration(side.labels)} {verb} {side.law}{end}", hang=4)
    if not has_sides:
        yield from _relation_lines(pair)
    rows = []
    for label in pair.refutations[0].core:
        meant = meaning(pair.joint, regime, label)
        rows.append((Span(label, "name"), meant.text))
    yield from aligned(rows, indent=4)


def _is_stated(side: Side) -> bool:
    """Return whether some theory states what a side says: a declaration by itself is no side of theories that clash."""
    return any("(" not in label for label in side.labels)


def _relation_lines(pair: SetResult) -> Iterable[PageLine]:
    """Yield what the theories of a clash say of exponents without parameters of their own, as far as the core contains it."""
    core = set(pair.refutations[0].core)
    laws = []
    for variant in pair.variants:
        labels = {label_of(variant.theory, exponent.name): exponent for exponent in variant.exponents}
        in_core = tuple(exponent for label, exponent in labels.items() if label in core)
        laws += [f"{variant.theory.name} gives {each.law}" for each in relations_of(Variant(variant.theory, in_core))]
    for place, text in enumerate(laws):
        yield line("  ", f"{text}{'.' if place == len(laws) - 1 else ';'}", hang=4)


def _reconciled(result: CompareResult) -> Iterable[PageLine]:
    for pair in result.pairs:
        if pair.verdict == "together":
            chosen = [f"{each.theory.name}: {enumeration(each.choices)}" for each in pair.variants if each.choices]
            with_choices = f" ({'; '.join(chosen)})" if chosen else ""
            yield line(
                Span("✓ ", "good"),
                Span(enumeration(pair.names), "strong"),
                f" can hold together{with_choices}, for example",
                hang=2,
            )
            yield line("    ", values_text(pair), hang=6)
            yield BLANK


def values_text(pair: SetResult) -> str:
    """Return the values at which a set holds: exponents first, then parameters."""
    if pair.witness is None:
        return ""
    values = dict(pair.witness.parameters)
    in_order = [*(name for name in VOCABULARY if name in values), *(name for name in values if name not in VOCABULARY)]
    texts = [f"{name} = {familiar_text(values[name])}" for name in in_order]
    texts += [f"{name} irrational" for name, _ in pair.witness.irrational]
    return ", ".join(texts)


def asked_range_lines(result: CompareResult) -> Iterable[PageLine]:
    """Yield the ranges that were asked for, where all theories can hold together."""
    everything = result.everything
    assert everything is not None
    if everything.verdict == "clash":
        yield line("No value is left: together, these theories clash.", hang=2)
    elif everything.verdict == "unknown":
        yield line(Span(f"Whether they hold all together is unknown: {everything.reason}.", "unsure"), hang=2)
    if everything.ways > 1 and result.ranges:
        chosen = [f"{each.theory.name}: {enumeration(each.choices)}" for each in everything.variants if each.choices]
        yield line(Span(f"With the first alternatives that hold ({'; '.join(chosen)}):", "dim"), hang=2)
    for asked in result.ranges:
        yield line("  ", Span(asked.name, "name"), f": {exponent_range_text(asked)}", hang=4)


def exponent_range_text(asked: ExponentRange) -> str:
    """Return a range in words, its ends exact, or rounded where they are irrational."""
    if asked.reason:
        return asked.reason
    return " or ".join(range_part_text(part) for part in asked.parts)


def range_part_text(part: RangePart) -> str:
    """Return one interval in words.

    >>> from fractions import Fraction
    >>> range_part_text(RangePart((Fraction(1), Fraction(1)), None, False, False))
    'above 1'
    """
    low, high = (None if end is None else _end_text(end) for end in (part.low, part.high))
    if low is None and high is None:
        return "any number"
    if low is None:
        return f"at most {high}" if part.with_high else f"below {high}"
    if high is None:
        return f"at least {low}" if part.with_low else f"above {low}"
    if low == high:
        return f"exactly {low}"
    lower, upper = "" if part.with_low else " (not reached)", "" if part.with_high else " (not reached)"
    return f"between {low}{lower} and {high}{upper}"


def _end_text(end: tuple[Fraction, Fraction]) -> str:
    low, high = end
    if low == high:
        exact = number_text(low)
        return exact if "/" not in exact else f"{exact} = {float(low):.4g}"
    return f"about {float((low + high) / 2):.6g}"
