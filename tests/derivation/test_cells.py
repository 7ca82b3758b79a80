"""Regions of the parameter space: one outcome each, told by as few signs as tell them from all others."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from unittest.mock import Mock

import pytest

from nslogic.algebra.functions import Field
from nslogic.algebra.signs import Sign, sign_of
from nslogic.derivation.cells import (
    CellDescriptions,
    Region,
    _nearest,
    bound_formula,
    leaves_of,
    outcome_in,
    regions_of,
)
from nslogic.derivation.derive import Derivation
from nslogic.derivation.exponent_ranges import End, Interval, Outcome, RangePiece, TargetRow
from nslogic.derivation.phase_diagram import holds_at
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.errors import UndecidedError
from nslogic.limits import DerivationLimits, Limits
from nslogic.orders.formulas import TRUE, Coefficient, Formula, ParameterAtom, compare_parameters, conjunction
from nslogic.orders.projection import LOOSE
from nslogic.questions.derive import derive

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
ZERO, ONE = Fraction(0), Fraction(1)
POSITIVE = conjunction((compare_parameters(-A, "<"), compare_parameters(-B, "<")))
POINTS = [{"a": Fraction(a), "b": Fraction(b)} for a in (-2, -1, 0, 1, 2) for b in (-2, -1, 0, 1, 2)]


def whole(conditions: Formula = TRUE, limits: Limits | None = None) -> Cell:
    return Cell(ParameterSpace(conditions, limits or Limits()))


def exactly(power: Coefficient, *conditions: ParameterAtom) -> RangePiece:
    """Return an alternative in which the target is a power of the base."""
    return RangePiece(conditions, (TargetRow(ONE, -power, ZERO, None),))


def at_most(*powers: Coefficient) -> RangePiece:
    """Return the only alternative of a target that is at most the least of some powers."""
    return RangePiece((), tuple(TargetRow(ONE, -power, ZERO, LOOSE) for power in powers))


def point(power: Coefficient) -> Outcome:
    return Outcome(Interval(End(power, True), End(power, True), End(ZERO, True), End(ZERO, True)))


def test_an_outcome_joins_the_alternatives_that_hold_in_a_cell() -> None:
    pieces = (exactly(A, ParameterAtom(A - 1, "<")), exactly(B))
    below = whole().with_sign(A - 1, -1).with_sign(A - B, 0)
    assert outcome_in(pieces, below) == point(A)
    assert outcome_in(pieces, whole().with_sign(A - 1, 0)) == point(B)
    assert outcome_in((exactly(A, ParameterAtom(A - 1, "<")),), whole().with_sign(A - 1, 1)) is None
    assert outcome_in((), whole()) is None


def test_what_is_the_same_everywhere_is_one_region_without_conditions() -> None:
    regions = regions_of((exactly(A),), whole(POSITIVE))
    (region,) = regions.found
    assert (region.bounds, region.outcome, regions.undecided) == ((), point(A), "")
    assert regions_of((), whole()).found == ()


def test_the_least_of_two_powers_has_two_regions_that_exclude_each_other() -> None:
    regions = regions_of((at_most(A, B),), whole(POSITIVE)).found
    told = {
        format_ends(region.outcome): [(str(polynomial), sorted(signs)) for polynomial, signs in region.bounds]
        for region in regions
    }
    assert len(told) == 2
    (polynomial, smaller), (same, larger) = told["a"][0], told["b"][0]
    assert polynomial == same
    assert sorted({*smaller, *larger}) == [-1, 0, 1]
    assert not {*smaller} & {*larger}


def format_ends(outcome: Outcome) -> str:
    return str(outcome.interval.high.value) if outcome.interval.high is not None else "oo"


@pytest.mark.parametrize("conditions", [TRUE, POSITIVE, compare_parameters(A * B - 1, "<=")])
@pytest.mark.parametrize(
    "pieces",
    [
        (at_most(A, B),),
        (at_most(A, B, 2 * A - B),),
        (replace(at_most(A / B, A), conditions=(ParameterAtom(B, "!="),)),),
        (exactly(A, ParameterAtom(A, "<")), exactly(B, ParameterAtom(-A, "<="))),
        (exactly(A, ParameterAtom(A * A - B, "<")), exactly(B, ParameterAtom(B, "<"))),
        (at_most(A * B, B), exactly(B, ParameterAtom(A - 1, "="))),
    ],
)
def test_each_point_lies_in_one_region_and_its_outcome_is_that_of_the_point(
    pieces: tuple[RangePiece, ...], conditions: Formula
) -> None:
    """Compare with the outcome at the point alone, where all parameters are numbers."""
    regions = regions_of(pieces, whole(conditions))
    assert not regions.undecided
    for values in POINTS:
        inside = [
            region for region in regions.found if all(holds_at(bound_formula(bound), values) for bound in region.bounds)
        ]
        fixed = tuple(compare_parameters(FIELD.generator(name) - value, "=") for name, value in values.items())
        if not holds_at(conditions, values):
            continue
        expected = outcome_in(pieces, whole(conjunction(fixed)))
        assert len(inside) <= 1
        if expected is not None:  # where no alternative holds, a region may say anything
            (region,) = inside
            for name in ("low", "high", "log_low", "log_high"):
                assert value_of(getattr(region.outcome.interval, name), values) == value_of(
                    getattr(expected.interval, name), values
                )
            assert {number(value, values) for value in region.outcome.values} == {
                number(value, values) for value in expected.values
            }


def number(value: Coefficient, values: dict[str, Fraction]) -> Fraction:
    return value if isinstance(value, Fraction) else value.evaluate(values)


def value_of(end: End | None, values: dict[str, Fraction]) -> tuple[Fraction, bool] | None:
    return None if end is None else (number(end.value, values), end.attained)


def test_a_decision_tree_has_a_leaf_for_each_sign_that_decides() -> None:
    leaves = leaves_of((at_most(A, B),), whole(POSITIVE))
    assert sorted(cell.signs[0][1] for cell, _ in leaves.decided) == [-1, 0, 1]
    assert (leaves.open_cells, leaves.undecided) == ([], "")
    with_numbers = leaves_of((at_most(ONE, Fraction(2)),), whole())
    assert [cell.signs for cell, _ in with_numbers.decided] == [()]


def test_beyond_a_number_of_cells_the_rest_is_left_open_and_that_is_said() -> None:
    for most, decided, left in ((4, 3, 0), (3, 2, 1), (2, 1, 2), (1, 0, 3), (0, 0, 1)):
        limits = Limits(derivation=DerivationLimits(cells=most))
        leaves = leaves_of((at_most(A, B),), whole(POSITIVE, limits))
        assert (len(leaves.decided), len(leaves.open_cells)) == (decided, left)
        assert leaves.undecided == (
            f"the parameter space falls into more than {most} cells; fix some parameters with `--given`."
            if left
            else ""
        )


def test_a_cell_that_is_not_decided_is_left_open_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    whole_space = whole(POSITIVE)
    with monkeypatch.context() as hard:
        hard.setattr(Cell, "possible", Mock(side_effect=UndecidedError("too hard")))
        leaves = leaves_of((at_most(A, B),), whole_space)
        assert (leaves.decided, leaves.open_cells, leaves.undecided) == ([], [whole_space], "too hard")
        assert regions_of((at_most(A, B),), whole_space).undecided == "too hard"
    assert leaves_of((at_most(A, B),), whole_space).undecided == ""


def test_cells_are_described_by_as_few_signs_as_exclude_the_others() -> None:
    everything = whole(POSITIVE)
    below, level, above = (everything.with_sign(A - B, sign) for sign in (-1, 0, 1))
    ((bounds, inside),) = CellDescriptions(everything).described([below, level], [above])
    assert (bounds, inside) == (((A - B, frozenset((-1, 0))),), (below, level))
    ((bounds, _),) = CellDescriptions(everything).described([below, level, above], [])
    assert bounds == ()
    corner = below.with_sign(A - 1, 1)
    ((bounds, _),) = CellDescriptions(everything).described([corner], [above, level])
    assert bounds == ((A - B, frozenset((-1,))),)  # that a > 1 excludes none of them
    ((bounds, _),) = CellDescriptions(everything).described(
        [corner], [below.with_sign(A - 1, -1), below.with_sign(A - 1, 0)]
    )
    assert bounds == ((A - 1, frozenset((1,))),)


def test_cells_that_no_signs_tell_from_the_others_together_are_described_one_by_one() -> None:
    """Of four quarters, two that lie across: together their signs are those of all four."""
    everything = whole()
    quarters = {(x, y): everything.with_sign(A - 1, x).with_sign(B - 1, y) for x in (-1, 1) for y in (-1, 1)}
    edges = [everything.with_sign(A - 1, 0), everything.with_sign(B - 1, 0)]
    chosen, others = [quarters[-1, -1], quarters[1, 1]], [quarters[-1, 1], quarters[1, -1], *edges]
    descriptions = CellDescriptions(everything).described(chosen, others)
    assert [group for _, group in descriptions] == [(cell,) for cell in chosen]
    assert [set(bounds) for bounds, _ in descriptions] == [
        {(A - 1, frozenset((-1,))), (B - 1, frozenset((-1,)))},
        {(A - 1, frozenset((1,))), (B - 1, frozenset((1,)))},
    ]


def test_cells_are_described_in_as_few_groups_as_signs_tell_apart() -> None:
    """Of four quarters with their edges, all but one without its edges: an upper half, and a quarter."""
    everything = whole()
    parts = {(x, y): everything.with_sign(A - 1, x).with_sign(B - 1, y) for x in (-1, 0, 1) for y in (-1, 0, 1)}
    other = parts.pop((1, 1))
    descriptions = CellDescriptions(everything).described(list(parts.values()), [other])
    assert sorted(len(group) for _, group in descriptions) == [2, 6]
    assert sorted(cell.signs for _, group in descriptions for cell in group) == sorted(
        cell.signs for cell in parts.values()
    )
    for bounds, group in descriptions:
        inside = conjunction(map(bound_formula, bounds))
        for cell in (*parts.values(), other):
            assert everything.space.feasible(conjunction((inside, cell.formula()))) == (cell in group)


def test_leaves_of_one_outcome_below_a_node_are_one_cell() -> None:
    """Two alternatives say the same on both sides of b = 1, and a third one another law where a > 1."""
    below, above, edge = ParameterAtom(B - 1, "<"), ParameterAtom(1 - B, "<"), ParameterAtom(B - 1, "=")
    low = ParameterAtom(A - 1, "<=")
    pieces = (*(exactly(A, low, other) for other in (below, above, edge)), exactly(B, ParameterAtom(1 - A, "<")))
    assert len(leaves_of(pieces, whole()).decided) == 7
    regions = {format_ends(region.outcome): region for region in regions_of(pieces, whole()).found}
    assert sorted(regions) == ["a", "b"]
    assert sorted(cell.signs for cell in regions["a"].cells) == [((A - 1, -1),), ((A - 1, 0),)]
    for region in regions.values():
        assert any(cell.contains(region.cell) for cell in region.cells)
        assert len(region.bounds) == 1


def test_a_bound_is_a_polynomial_with_one_of_some_signs() -> None:
    for signs in ((-1,), (0,), (1,), (-1, 0), (0, 1), (-1, 1)):
        formula = bound_formula((A - B, frozenset(signs)))
        held = {
            sign for sign, a in ((-1, 1), (0, 2), (1, 3)) if holds_at(formula, {"a": Fraction(a), "b": Fraction(2)})
        }
        assert held == set(signs)


TERMS = {
    "theory": {"name": "terms", "target": "loss", "base": "N"},
    "quantities": {"loss": {"trend": "falls"}, "N": {"trend": "grows"}},
    "parameters": {"a": {"where": ["a > 0"]}, "b": {"where": ["b > 0"]}},
    "axioms": [{"id": "A", "law": "loss ~ N^-a * sum(k = 1..N, k^-b) + N^-1"}],
}


def derived() -> Derivation:
    (result,) = derive(TERMS)
    assert result.derivation is not None
    return result.derivation


def test_conditions_that_are_not_made_shorter_are_right(monkeypatch: pytest.MonkeyPatch) -> None:
    short = derived()
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(shortening_questions=0))
    long = derived()
    assert long.complete
    assert {case.law for case in long.cases} == {case.law for case in short.cases}
    assert sum(len(case.when) for case in long.cases) > sum(len(case.when) for case in short.cases)


def test_a_group_grows_by_the_cell_that_differs_in_the_fewest_signs() -> None:
    everything = whole()
    parts = {(x, y): everything.with_sign(A - 1, x).with_sign(B - 1, y) for x in (-1, 0, 1) for y in (-1, 0, 1)}
    group = [parts[-1, -1], parts[-1, 0]]
    assert _nearest(group, [parts[1, 1], parts[-1, 1], parts[0, 1]]) is parts[-1, 1]
    assert _nearest(group, [parts[1, 1], parts[0, 0]]) is parts[0, 0]
    assert _nearest(group, []) is None


@pytest.mark.parametrize(("a", "b"), [(1, -1), (-1, 1), (1, 1)])
def test_of_conditions_of_one_length_that_each_suffice_the_last_by_name_is_required(a: Sign, b: Sign) -> None:
    """A region without bounds where both have a sign, and an empty cell that has neither: either sign excludes it."""
    everything = whole()
    inside = everything.with_sign(A, a).with_sign(B, b)
    empty = everything.with_sign(A, sign_of(-a)).with_sign(B, sign_of(-b))
    region = Region((), point(A), inside, (inside,))
    assert CellDescriptions(everything).required(region, [empty]) == ((B, frozenset((b,))),)
