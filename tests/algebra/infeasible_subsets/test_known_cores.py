"""What hits the cores that are known, against all sets of one and two elements."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.infeasible_subsets.bit_sets import places_in
from nslogic.algebra.infeasible_subsets.known_cores import KnownCores

ELEMENTS = 8
MASKS = st.integers(1, 2**ELEMENTS - 1)


def knowing(cores: list[int]) -> KnownCores:
    known = KnownCores(ELEMENTS)
    for core in cores:
        known.learn([core, core])
    return known


@given(st.lists(MASKS, max_size=30), st.sets(st.integers(0, ELEMENTS - 1), max_size=3), st.integers(0, 2**ELEMENTS - 1))
def test_completions_are_all_that_hit_what_is_missed_and_each_comes_once(
    cores: list[int], chosen: set[int], barred: int
) -> None:
    known = knowing(cores)
    assert len(known) == len(set(cores))
    missed = [core for core in set(cores) if not any(core >> place & 1 for place in chosen)]
    bits = known.missed_by(chosen)
    assert sorted(known.first(bits, len(known))) == sorted(missed)
    tried: set[tuple[int, ...]] = set()
    while (more := known.completion(bits, barred, tried)) is not None:
        assert more not in tried
        tried.add(more)
    free = [place for place in range(ELEMENTS) if not barred >> place & 1]
    if not missed:
        assert tried == {()}
        return

    def hits(elements: tuple[int, ...]) -> bool:
        return all(any(core >> place & 1 for place in elements) for core in missed)

    alone = {place for place in free if hits((place,))}
    assert {one for one in tried if len(one) == 1} == {(place,) for place in alone}
    pairs = {frozenset(pair) for pair in combinations(free, 2) if hits(pair) and not alone & set(pair)}
    assert {frozenset(one) for one in tried if len(one) == 2 and not alone & set(one)} == pairs


@given(st.lists(MASKS, max_size=30), st.sets(st.integers(0, ELEMENTS - 1), max_size=3), st.integers(0, 2**ELEMENTS - 1))
def test_the_core_to_branch_on_has_the_fewest_elements_that_may_be_used(
    cores: list[int], chosen: set[int], barred: int
) -> None:
    missed = [core & ~barred for core in cores if not any(core >> place & 1 for place in chosen)]
    branch = knowing(cores).branch(chosen, barred)
    assert branch.bit_count() == min(map(int.bit_count, missed), default=0)
    assert not missed or branch in missed


@given(st.lists(MASKS, unique=True, max_size=30))
def test_what_is_learned_at_once_is_in_order(cores: list[int]) -> None:
    known = KnownCores(ELEMENTS)
    known.learn(cores)
    sizes = [core.bit_count() for core in known.first(known.missed_by(()), len(cores))]
    assert sizes == sorted(sizes)
    assert list(places_in(known.missed_by(()))) == list(range(len(cores)))
