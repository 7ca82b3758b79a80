"""Growing sets of rows: every contradictory circuit up to a size, and whether there are larger ones."""

import random
from fractions import Fraction

from nslogic.algebra.infeasible_subsets.circuits import circuit_cores
from nslogic.algebra.infeasible_subsets.small_circuits import CircuitGrowth
from nslogic.algebra.linear_programs.rows import Row
from tests.algebra.systems import random_rows


def test_circuits_up_to_a_size_are_those_of_the_whole() -> None:
    for seed in range(120):
        rows = random_rows(random.Random(seed))
        cores = circuit_cores(rows, [f"r{index}" for index in range(len(rows))]).cores
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
