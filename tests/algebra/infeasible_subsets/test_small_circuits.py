"""Growing sets of rows: every contradictory circuit up to a size, and whether there are larger ones."""

import random
from fractions import Fraction
from functools import partial
from itertools import combinations

from nslogic.algebra.infeasible_subsets.circuits import circuit_cores
from nslogic.algebra.infeasible_subsets.small_circuits import CircuitGrowth
from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.limits import SubsetLimits
from tests.algebra.systems import random_rows


def test_circuits_up_to_a_size_are_those_of_the_whole() -> None:
    for seed in range(120):
        rows = random_rows(random.Random(seed))
        cores = circuit_cores(rows, [f"r{index}" for index in range(len(rows))], SubsetLimits()).cores
        growth = CircuitGrowth(rows, size=int.bit_count, nodes=100_000)
        for cap in range(6):
            found, complete = growth.run(cap)
            expected = {sum(1 << index for index in core.rows) for core in cores if len(core.rows) <= cap}
            assert len(found) == len(set(found))
            assert set(found) == expected
            assert not complete or len(expected) == len(cores)


def test_a_run_stops_at_its_limit() -> None:
    rows = [Row({"x": Fraction(1)}, "<"), Row({"x": Fraction(-1)}, "<")]
    growth = CircuitGrowth(rows, size=int.bit_count, nodes=1)
    growth.run(2)
    assert growth.stopped


def by_brute_force(rows: list[Row]) -> set[int]:
    """Try all sets of rows, small ones first."""
    system = LinearProgram(rows)
    found: list[frozenset[int]] = []
    for size in range(len(rows) + 1):
        for chosen in map(frozenset, combinations(range(len(rows)), size)):
            if not any(core <= chosen for core in found) and not system.is_feasible(chosen):
                found.append(chosen)
    return {sum(1 << index for index in core) for core in found}


def test_circuits_are_the_minimal_sets_of_rows_that_clash() -> None:
    larger = 0
    for seed in range(60):
        rows = random_rows(random.Random(f"growth/{seed}"))[:8]
        growth = CircuitGrowth(rows, size=int.bit_count, nodes=100_000)
        found, complete = growth.run(len(rows))
        assert complete
        assert len(found) == len(set(found))
        assert set(found) == by_brute_force(rows)
        larger += any(support.bit_count() > 2 for support in found)
    assert larger > 2


def test_a_run_up_to_a_size_says_that_there_is_more_where_there_is() -> None:
    """Against brute force, also where the last row has to have every unknown that is left alone."""
    cut = 0
    for seed in range(60):
        rows = random_rows(random.Random(f"growth/{seed}"))[:8]
        every = by_brute_force(rows)
        growth = CircuitGrowth(rows, size=int.bit_count, nodes=100_000)
        for cap in range(len(rows) + 1):
            found, complete = growth.run(cap)
            assert len(found) == len(set(found))
            assert set(found) == {support for support in every if support.bit_count() <= cap}
            assert not complete or set(found) == every
            cut += not complete
        assert complete
    assert cut > 60


def counted(free: int, support: int) -> int:
    return (support & ~free).bit_count()


def test_what_a_support_counts_bounds_the_search() -> None:
    """Rows that count nothing may be added without end; those that count are told to be left out."""
    rows = [
        Row({f"x{place}": Fraction(1), f"x{place + 1}": Fraction(-1)}, "<=", (Fraction(place == 0),))
        for place in range(5)
    ]
    rows.append(Row({"x5": Fraction(1), "x0": Fraction(-1)}, "<="))
    whole = (1 << 6) - 1
    for free, cap in ((0, 6), (0b111, 3), (whole, 0)):
        growth = CircuitGrowth(rows, size=partial(counted, free), nodes=1000)
        assert growth.run(cap) == ([whole], True)
        if cap:
            assert growth.run(cap - 1) == ([], False)


def test_nodes_are_counted_over_all_runs() -> None:
    rows = [Row({"x": Fraction(1)}, "<"), Row({"x": Fraction(-1)}, "<")]

    def stops(nodes: int, runs: int) -> bool:
        growth = CircuitGrowth(rows, size=int.bit_count, nodes=nodes)
        for _ in range(runs):
            growth.run(2)
        return growth.stopped

    enough = next(nodes for nodes in range(20) if not stops(nodes, 1))
    assert enough == 3  # each row, and both
    assert stops(2 * enough - 1, 2)
    assert not stops(2 * enough, 2)


def test_bounds_that_meet_are_no_contradiction() -> None:
    one = Fraction(1)
    above, below = Row({"x": one}, "<=", (-one,)), Row({"x": -one}, "<=", (one,))
    for rows, clash in (
        ([above, below], False),
        ([below, above], False),
        ([above, below._replace(relation="<")], True),
        ([below._replace(constant=(one, one)), above._replace(constant=(-one, Fraction(0)))], True),
        ([below._replace(constant=(one, -one)), above._replace(constant=(-one, Fraction(0)))], False),
    ):
        assert CircuitGrowth(rows, size=int.bit_count, nodes=100).run(2) == ([3] if clash else [], True)
