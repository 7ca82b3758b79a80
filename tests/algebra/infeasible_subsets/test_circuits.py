"""Minimal cores: the same sets as brute force over all subsets, in the same order, whatever cuts the search off."""

import random
from fractions import Fraction

import pytest
import z3

from nslogic.algebra.infeasible_subsets.circuits import (
    CircuitCores,
    Core,
    _components,
    _grown,
    _least,
    _size,
    circuit_cores,
    find_core,
    scalars,
)
from nslogic.algebra.linear_programs.rows import Certificate, Row, RowRelation
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.algebra.linear_programs.tableau import Tableau
from nslogic.limits import SubsetLimits
from tests.algebra.systems import Labels, cores_by_brute_force, is_contradiction, random_labels, random_rows

ONE = Fraction(1)


def row(relation: RowRelation, constant: int = 0, **coefficients: int) -> Row:
    return Row({name: Fraction(c) for name, c in coefficients.items()}, relation, (Fraction(constant),))


def drawn(seed: int) -> tuple[list[Row], Labels]:
    rng = random.Random(seed)
    rows = random_rows(rng)
    return rows, random_labels(rng, len(rows))


def names(cores: tuple[Core, ...]) -> list[tuple[str, ...]]:
    return [core.labels for core in cores]


@pytest.mark.slow
@pytest.mark.parametrize("batch", range(8))
def test_all_cores_are_those_of_brute_force(batch: int) -> None:
    for seed in range(50 * batch, 50 * batch + 50):
        rows, labels = drawn(seed)
        expected = cores_by_brute_force(rows, labels)
        found = circuit_cores(rows, labels, SubsetLimits())
        assert names(found.cores) == expected, seed
        assert found.complete
        assert found.ordered
        one = find_core(rows, labels)
        assert (one is None) == (not expected)
        assert one is None or one.labels in expected


@pytest.mark.parametrize("grown", [True, False], ids=["grown", "arranged"])
def test_a_limit_gives_the_first_cores(grown: bool) -> None:
    limits = SubsetLimits() if grown else SubsetLimits(first_nodes=-1)
    for seed in range(400, 520):
        rows, labels = drawn(seed)
        expected = cores_by_brute_force(rows, labels)
        for limit in (1, 2, 5):
            found = circuit_cores(rows, labels, limits, limit=limit)
            assert names(found.cores) == expected[:limit], seed
            assert found.ordered
            assert not found.complete or len(expected) <= limit


def test_a_search_that_is_cut_off_says_so_and_returns_only_cores() -> None:
    for seed in range(520, 600):
        rows, labels = drawn(seed)
        expected = cores_by_brute_force(rows, labels)
        for nodes in (0, 1, 3, 10, 30):
            found = circuit_cores(rows, labels, SubsetLimits(nodes=nodes))
            assert set(names(found.cores)) <= set(expected)
            assert bool(found.cores) == bool(expected)
            assert not found.ordered or names(found.cores) == expected[: len(found.cores)]
            assert not found.complete or len(found.cores) == len(expected)


def test_sign_conditions_that_are_left_for_the_end_change_nothing() -> None:
    for seed in range(600, 680):
        rows, labels = drawn(seed)
        cores = circuit_cores(rows, labels, SubsetLimits(comparisons=-1)).cores
        assert names(cores) == cores_by_brute_force(rows, labels)


@pytest.mark.parametrize(
    "limits",
    [
        SubsetLimits(first_nodes=3),
        SubsetLimits(first_nodes=10),
        SubsetLimits(first_nodes=40),
        SubsetLimits(first_nodes=-1, first_size=1),
        SubsetLimits(arranged_dimension=0),
        SubsetLimits(deepest_dimension=0),
        SubsetLimits(deepest_dimension=0, first_nodes=-1),
        SubsetLimits(few=0),
        SubsetLimits(few=2),
    ],
    ids=str,
)
def test_which_way_is_tried_first_and_how_long_changes_no_core(limits: SubsetLimits) -> None:
    """Small supports grown first or not at all, the arrangement walked or not: the first cores are the same."""
    for seed in range(680, 740):
        rows, labels = drawn(seed)
        expected = cores_by_brute_force(rows, labels)
        for limit in (1, 3, None):
            cores = circuit_cores(rows, labels, limits, limit=limit)
            assert names(cores.cores) == expected[:limit], (seed, limit)
            assert cores.ordered


def test_certificates_name_the_rows_of_their_core() -> None:
    for seed in range(100):
        rows, labels = drawn(seed)
        for core in circuit_cores(rows, labels, SubsetLimits()).cores:
            certificate = core.certificate(rows)
            assert certificate.rows == core.rows
            assert is_contradiction(rows, certificate.multipliers)
            assert {labels[index] for index in core.rows} - {None} == set(core.labels)


def test_cores_are_minimal_for_z3() -> None:
    rows = [
        row("=", -1, x=1, y=1),
        row("=", 0, x=1, y=-1),
        row("<", -1, x=-2),
        row("<=", 1, z=1),
        row("<", 0, z=-1, y=1),
        row("=", -2, x=2, y=2),
        row("<=", 3, y=-4),
    ]
    labels = list("abcdefg")
    found = circuit_cores(rows, list(labels), SubsetLimits())
    assert found.complete
    variables = {name: z3.Real(name) for name in "xyz"}
    sat = {}
    for mask in range(1 << len(rows)):
        solver = z3.Solver()
        for index, one in enumerate(rows):
            if mask >> index & 1:
                left = z3.Sum([int(c) * variables[name] for name, c in one.coefficients.items()]) + int(one.constant[0])
                solver.add({"=": left == 0, "<=": left <= 0, "<": left < 0}[one.relation])
        sat[mask] = solver.check() == z3.sat
    minimal = {
        mask
        for mask, answer in sat.items()
        if not answer and all(sat[mask & ~(1 << i)] for i in range(len(rows)) if mask >> i & 1)
    }
    assert {sum(1 << index for index in core.rows) for core in found.cores} == minimal


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], []),
        ([row("=")], []),
        ([row("<=", -1)], []),
        ([row("<")], [("a",)]),
        ([row("=", 1)], [("a",)]),
        ([row("<", x=1), row("<", x=1), row("<", x=-1)], [("a", "c"), ("b", "c")]),
        ([row("=", -1, x=1), row("=", -2, x=1), row("=", -3, x=1)], [("a", "b"), ("a", "c"), ("b", "c")]),
        ([row("=", -1, x=1), row("=", -2, x=2), row("=", -1, x=-1)], [("a", "c"), ("b", "c")]),
        ([row("<=", x=1), row("<=", x=-1)], []),
        ([row("<=", 0, x=1), row("<=", 0, y=-1), row("=", 1, x=-1, y=1)], [("a", "b", "c")]),
        ([row("<", 5), row("=", 0, x=1), row("=", 1, x=1), row("=", 7)], [("a",), ("d",), ("b", "c")]),
    ],
)
def test_degenerate_systems(rows: list[Row], expected: list[tuple[str, ...]]) -> None:
    labels: Labels = list("abcdefg"[: len(rows)])
    assert names(circuit_cores(rows, labels, SubsetLimits()).cores) == expected
    assert names(circuit_cores(rows, labels, SubsetLimits(), limit=1).cores) == expected[:1]


def test_a_label_may_own_rows_that_clash_by_themselves() -> None:
    rows = [row("<", x=1), row("<", x=-1), row("=", -1, x=1)]
    assert names(circuit_cores(rows, ["a", "a", "b"], SubsetLimits()).cores) == [("a",)]
    assert names(circuit_cores(rows, ["a", "b", "b"], SubsetLimits()).cores) == [("a", "b")]


def test_background_rows_are_never_named() -> None:
    rows = [row("<", x=1), row("<", x=-1), row("=", -1, y=1), row("=", y=1)]
    assert names(circuit_cores(rows, ["a", None, "b", "c"], SubsetLimits()).cores) == [("a",), ("b", "c")]
    assert names(circuit_cores(rows, [None, None, "b", "c"], SubsetLimits()).cores) == [()]
    assert find_core(rows, [None, None, "b", "c"]) == Core((), (0, 1))


def test_ties_are_in_label_order() -> None:
    rows = [row("=", -number, x=1) for number in range(12)]
    found = circuit_cores(rows, [f"a{index}" for index in range(12)], SubsetLimits(), limit=3)
    assert names(found.cores) == [("a0", "a1"), ("a0", "a10"), ("a0", "a11")]


def test_rows_that_are_no_core_have_no_certificate() -> None:
    rows = [row("=", -1, x=1), row("=", -2, x=1), row("=", -3, x=1)]
    with pytest.raises(ArithmeticError):
        Core(("a", "b", "c"), (0, 1, 2)).certificate(rows)


def test_a_large_kernel_still_gives_the_smallest_core() -> None:
    # Thirty laws, each quantity with a trend: the left kernel is large, the smallest core is not.
    laws = [row("=", **{f"x{i}": 1, f"x{i + 1}": -1}) for i in range(30)]
    trends = [row("<", **{f"x{i}": -1 if i != 17 else 1}) for i in range(31)]
    rows = [*laws, *trends]
    labels: Labels = [*(f"law{i:02}" for i in range(30)), *(f"trend{i:02}" for i in range(31))]
    found = circuit_cores(rows, labels, SubsetLimits(), limit=2)
    assert names(found.cores) == [("law16", "trend16", "trend17"), ("law17", "trend17", "trend18")]
    assert found.ordered


def test_one_integer_compares_as_a_vector_of_constants_does() -> None:
    """On every certificate: its multipliers are whole numbers no greater than the minors of the matrix."""
    compared = 0
    for seed in range(60):
        rows = random_rows(random.Random(f"scalars/{seed}"))
        tableau = Tableau(rows)
        part = sorted(tableau.basic)
        whole = scalars(tableau, part)
        assert sorted(whole) == part
        zero = (0,) * (tableau.size + 1)
        for basic in part:
            vector = tableau.constant(basic)
            assert (whole[basic] > 0) == (vector > zero)
            assert (whole[basic] < 0) == (vector < zero)
            for other in part:
                left, right = (tuple(2 * number for number in vector), tableau.constant(other))
                assert (2 * whole[basic] > whole[other]) == (left > right)
                compared += basic != other
    assert compared > 100


def test_components_share_no_column_and_hold_every_row() -> None:
    several = 0
    for seed in range(60):
        tableau = Tableau(random_rows(random.Random(f"components/{seed}")))
        groups = list(_components(tableau))
        assert sorted(basic for group in groups for basic in group) == sorted(tableau.basic)
        used = [{column for basic in group for column in tableau.basic[basic] if column >= 0} for group in groups]
        for place, columns in enumerate(used):
            assert all(columns.isdisjoint(others) for others in used[place + 1 :])
            reached = {column for column in tableau.basic[groups[place][0]] if column >= 0}
            for _ in groups[place]:
                touched = [basic for basic in groups[place] if not reached.isdisjoint(tableau.basic[basic])]
                reached |= {column for basic in touched for column in tableau.basic[basic] if column >= 0}
            assert reached == columns
        several += len(groups) > 1
    assert several > 10


def test_the_smallest_supports_are_kept_with_all_that_tie() -> None:
    supports = [0b1111, 0b1, 0b110, 0b11, 0b111000, 0b101]
    assert _least(supports, int.bit_count, None) == supports
    assert _least(supports, int.bit_count, 6) == supports
    assert _least(supports, int.bit_count, 1) == [0b1]
    assert _least(supports, int.bit_count, 2) == [0b1, 0b110, 0b11, 0b101]
    assert _least(supports, int.bit_count, 4) == [0b1, 0b110, 0b11, 0b101]
    assert _least(supports, int.bit_count, 5) == [0b1, 0b110, 0b11, 0b111000, 0b101]


def test_labels_are_counted_once_and_the_background_never() -> None:
    for seed in range(40):
        rng = random.Random(f"size/{seed}")
        labels = random_labels(rng, 9)
        size = _size(labels)
        for _ in range(20):
            support = rng.getrandbits(9)
            named = {label for place, label in enumerate(labels) if label is not None and support >> place & 1}
            assert size(support) == len(named)


def test_a_core_is_found_in_each_contradiction_and_in_nothing_else() -> None:
    for seed in range(60):
        rows, labels = drawn(7000 + seed)
        expected = cores_by_brute_force(rows, labels)
        found = find_core(rows, labels)
        assert (found is None) == (not expected)
        if found is not None:
            assert found.labels in expected
            assert {labels[index] for index in found.rows} - {None} == set(found.labels)
            assert is_contradiction(rows, tuple(solve_rows(rows, found.rows)))


def solve_rows(rows: list[Row], chosen: tuple[int, ...]) -> list[tuple[int, Fraction]]:
    """Return the multipliers that prove that some rows clash."""
    answer = solve([rows[index] for index in chosen])
    assert isinstance(answer, Certificate)
    return [(chosen[place], multiplier) for place, multiplier in answer.multipliers]


def test_a_search_that_is_cut_off_before_its_first_core_left_none_out_of_order() -> None:
    rows, labels = [row("=", 1, x=1), row("=", 2, x=1)], ["a", "b"]
    cut = _grown(rows, labels, None, 0, _size(labels))
    assert cut == CircuitCores((), complete=False, ordered=True)
