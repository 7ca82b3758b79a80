"""Cores of rows with alternatives: the same sets as brute force over all subsets of labels and all ways to choose."""

from fractions import Fraction
from itertools import combinations, product

import pytest

from nslogic.algebra.infeasible_subsets import disjunctive_cores
from nslogic.algebra.infeasible_subsets.disjunctive_cores import DisjunctiveCores, cases_in, choice_cores
from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.limits import SubsetLimits
from tests.algebra.systems import Choices, random_choices


def by_brute_force(labels: Choices) -> list[tuple[int, ...]]:
    found: list[tuple[int, ...]] = []
    for size in range(len(labels) + 1):
        for chosen in combinations(range(len(labels)), size):
            if not any(set(core) <= set(chosen) for core in found) and not any(
                LinearProgram([row for group in way for row in group]).is_feasible()
                for way in product(*(labels[place] for place in chosen))
            ):
                found.append(chosen)
    return found


def every(labels: Choices) -> DisjunctiveCores:
    found = choice_cores(labels, SubsetLimits())
    assert found is not None
    return found


@pytest.mark.parametrize("batch", range(6))
def test_cores_are_those_of_brute_force(batch: int) -> None:
    counts = set()
    for seed in range(60 * batch, 60 * batch + 60):
        labels = random_choices(seed)
        found = every(labels)
        assert sorted(found.cores) == sorted(by_brute_force(labels)), seed
        assert found.complete
        counts.add(len(found.cores))
    assert len(counts) > 2


def test_narrow_fields_only_make_the_search_begin_again(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [every(random_choices(seed)) for seed in range(40)]
    monkeypatch.setattr(disjunctive_cores, "NARROWEST_CHOICE", 3)
    assert [every(random_choices(seed)) for seed in range(40)] == expected


def test_a_search_that_is_cut_off_says_so_and_returns_only_cores() -> None:
    cut = 0
    for seed in range(60):
        labels = random_choices(seed)
        expected = by_brute_force(labels)
        for work in (0, 5, 20, 80):
            found = choice_cores(labels, SubsetLimits(cone_work=work))
            assert found is not None
            assert set(found.cores) <= set(expected)
            assert not found.complete or len(found.cores) == len(expected)
            cut += not found.complete
    assert cut > 20


def test_what_has_too_many_ways_or_too_large_cones_is_left_to_others() -> None:
    one = Row({"x": Fraction(1)}, "<")
    label = [[one], [Row({"x": Fraction(-1)}, "<=")]]
    assert choice_cores([label] * 6, SubsetLimits()) is not None
    assert choice_cores([label] * 7, SubsetLimits()) is None
    assert choice_cores([[[one]]], SubsetLimits(cone_comparisons=-1)) is None


def test_cases_are_the_ways_to_take_all_choices() -> None:
    row = Row({"x": Fraction(1)}, "<")
    assert cases_in([]) == 1
    assert cases_in([[[row]], [[row], [row]], [[row], [], [row, row]]]) == 1 * 2 * 3
