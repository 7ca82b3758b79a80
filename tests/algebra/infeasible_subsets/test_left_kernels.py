"""Multipliers of circuits: those that a linear program gives, whatever width their fields begin with."""

import random
from fractions import Fraction
from itertools import combinations

import pytest

from nslogic.algebra.infeasible_subsets import left_kernels
from nslogic.algebra.infeasible_subsets.circuits import circuit_cores
from nslogic.algebra.infeasible_subsets.left_kernels import LeftKernel
from nslogic.algebra.linear_programs.rows import Row
from nslogic.limits import SubsetLimits
from tests.algebra.systems import is_contradiction, random_labels, random_rows

ONE = Fraction(1)


@pytest.mark.parametrize("width", [4, 128])
def test_they_are_those_of_a_linear_program(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(left_kernels, "NARROWEST_KERNEL", width)
    seen = 0
    for seed in range(200):
        rng = random.Random(f"multipliers/{seed}")
        rows = random_rows(rng)
        cores = circuit_cores(rows, random_labels(rng, len(rows)), SubsetLimits()).cores
        found = list(LeftKernel(rows).multipliers([core.rows for core in cores]))
        for core, one in zip(cores, found, strict=True):
            exact = tuple((row, Fraction(number)) for row, number in one)
            assert exact == core.certificate(rows).multipliers
            assert is_contradiction(rows, exact)
            seen += 1
    assert seen > 200


def test_what_is_no_contradictory_circuit_is_refused() -> None:
    x, less = {"x": ONE}, (Fraction(-1),)
    rows = [Row(x, "="), Row(x, "=", less), Row(x, "=", (ONE,)), Row({"y": ONE}, "<="), Row({"y": -ONE}, "<=", less)]
    kernel = LeftKernel(rows)
    assert list(kernel.multipliers([(0, 1)])) == [((0, 1), (1, -1))]
    for wrong in ((0,), (0, 1, 2), (0, 3), (3, 4)):
        with pytest.raises(ArithmeticError):
            list(kernel.multipliers([wrong]))


def test_every_set_of_rows_that_is_no_core_is_refused() -> None:
    refused = 0
    for seed in range(40):
        rows = random_rows(random.Random(f"no circuits/{seed}"))[:6]
        cores = circuit_cores(rows, [str(place) for place in range(len(rows))], SubsetLimits()).cores
        circuits = {core.rows for core in cores}
        kernel = LeftKernel(rows)
        for size in range(1, len(rows) + 1):
            for chosen in combinations(range(len(rows)), size):
                if chosen in circuits:
                    assert len(list(kernel.multipliers([chosen]))) == 1
                    continue
                with pytest.raises(ArithmeticError):
                    list(kernel.multipliers([chosen]))
                refused += 1
    assert refused > 500
