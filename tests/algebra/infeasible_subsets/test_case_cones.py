"""The cones of cases: contradictory cases have a proof, and what a case implies of another holds."""

from fractions import Fraction
from itertools import product

from nslogic.algebra.infeasible_subsets.case_cones import CONSTANT_FIELD, CaseCone, CaseCones, _without_weaker, cases_of
from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.simplex import LinearProgram
from tests.algebra.systems import Choices, random_choices


def prepared(labels: Choices) -> CaseCones:
    cases = cases_of(labels, 512, 1_000_000)
    assert cases is not None
    return cases


def ways_of(labels: Choices) -> list[tuple[int, ...]]:
    """Return the ways that the cases take, in their order."""
    return list(product(*(range(len(ways)) for ways in labels)))


def proves(case: CaseCone) -> bool:
    return any(ray[2] & CONSTANT_FIELD for ray, _ in case.cone.rays)


def test_a_case_is_contradictory_if_its_cone_has_a_proof() -> None:
    verdicts = []
    for seed in range(150):
        labels = random_choices(seed)
        for taken, case in zip(ways_of(labels), prepared(labels).cases, strict=True):
            rows = [row for ways, way in zip(labels, taken, strict=True) for row in ways[way]]
            verdicts.append(LinearProgram(rows).is_feasible())
            assert verdicts[-1] != proves(case), (seed, taken)
    assert 50 < sum(verdicts) < len(verdicts) - 50


def test_certificates_of_a_case_that_are_of_another_contradict_that_too() -> None:
    implied = 0
    for seed in range(200):
        labels = random_choices(seed)
        numbered = {case.number: case for case in prepared(labels).cases}
        assert len(numbered) == len(ways_of(labels))
        for case in numbered.values():
            generators = [(line[2] | line[3], line[2] | line[3]) for line in case.cone.lines]
            generators += [(ray[2], ray[3]) for ray, _ in case.cone.rays]
            for way in case.ways:
                for added, no_more, no_less in way.others:
                    other = numbered[case.number + added]
                    if not any(above & no_more or below & no_less for above, below in generators):
                        implied += proves(case)
                        assert proves(other) >= proves(case), seed
    assert implied > 100


def test_labels_that_come_together_are_one_and_those_in_no_certificate_none() -> None:
    x, y, z = ({name: Fraction(1)} for name in "xyz")
    rows = [Row(x | {"y": Fraction(-1)}, "="), Row(y, "="), Row(x, "<"), Row(z, "=")]
    labels = [[[row]] for row in rows]
    assert sorted(prepared(labels).meant.values()) == [[0, 1, 2]]
    loose = [*labels, [[Row(x, "<="), Row(y, "<=")]]]
    assert sorted(prepared(loose).meant.values()) == [[0], [1], [2], [4]]


def test_an_equation_makes_its_inequality_superfluous() -> None:
    x, y = {"x": Fraction(1)}, {"y": Fraction(1)}
    equation, loose, strict = Row(x, "="), Row(x, "<="), Row(x, "<")
    assert _without_weaker([equation, loose]) == [equation]
    assert _without_weaker([loose, equation, Row(x, "<=", (Fraction(0),))]) == [equation]
    for group in (
        [loose, strict],
        [equation, strict],  # contradictory
        [equation, Row(y, "<=")],
        [equation, Row(x, "<=", (Fraction(1),))],
        [Row(x, "=", (Fraction(1),)), loose],
    ):
        assert _without_weaker(group) == group
