"""An argument says which term of a sum decides, which argument of a minimum, and what balances at an optimum."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.derivation.grounds import Grounds
from nslogic.derivation.inferences import Inference
from nslogic.derivation.winners import spoken
from nslogic.language.terms import Constant, Power, Quantity
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, OrderAtom, OrderForm
from nslogic.orders.system import build_system
from nslogic.questions.derive import derive
from nslogic.report.derive.data import derive_data
from nslogic.testing import read
from tests.oracle.tables import Answer, tables, texts

OPTIMUM = """
theory = { name = "optimum", target = "loss", base = "C" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, D = { trend = "grows" }, C = { trend = "grows" } }
parameters = { alpha = { where = ["alpha > 0"] }, beta = { where = ["beta > 0"] } }
axioms = [
    { id = "fit", law = "loss ~ N^-alpha + D^-beta" },
    { id = "cost", law = "C ~ N * D" },
    { id = "best", minimise = "loss", over = ["N", "D"], subject_to = ["fit", "cost"] },
]
"""
LEAST = """
theory = { name = "least", target = "y", base = "x" }
quantities = { x = { trend = "grows" }, y = { trend = "free" } }
axioms = [{ id = "A", law = "y ~ x * min(x, x^2)" }]
"""
SUMS = """
theory = { name = "sums", target = "y", base = "x" }
quantities = { x = { trend = "grows" }, y = { trend = "free" } }
axioms = [{ id = "A", law = "y ~ sum(k = 1..x, 1) + sum(k = x..inf, k^-2)" }]
"""
GUARDED = """
theory = { name = "guarded", target = "y", base = "x" }
quantities = { x = { trend = "grows" }, y = { trend = "free" } }
axioms = [{ id = "A", law = "y ~ x^2", when = "x >> 1" }]
"""


def statements(text: str) -> list[Answer]:
    (law,) = derive_data(derive(read(text)))
    (case,) = tables(law["cases"])
    return tables(case["argument"])


def test_an_optimum_says_which_terms_balance_and_solves_for_the_target() -> None:
    told = statements(OPTIMUM)
    assert [texts(statement["decided_by"]) for statement in told[:2]] == [
        ["N^-alpha", "D^-beta"],
        ["D^-beta", "N^-alpha"],
    ]
    assert [statement["says"] for statement in told[:2]] == ["loss ~ N^-alpha", "loss ~ D^-beta"]
    assert all("best" in texts(statement["rests_on"]) for statement in told[:2])
    assert told[-2]["says"] == "C ~ loss^(-1/beta-1/alpha)"
    assert told[-1]["says"] == "loss ~ C^(-alpha*beta/(alpha+beta))"


def test_the_page_says_it_as_people_do() -> None:
    page = str(derive(read(OPTIMUM))[0])
    assert "at the optimum (best), N^-alpha and D^-beta balance: loss ~ N^-alpha ~ D^-beta" in page
    assert "with N ~ loss^(-1/alpha) and D ~ loss^(-1/beta): C ~ loss^(-1/beta-1/alpha), so loss ~" in page
    assert "ultiply" not in page


def test_the_allocation_at_an_optimum_comes_from_the_balance() -> None:
    (law,) = derive_data(derive(read(OPTIMUM), target="N"))
    (case,) = tables(law["cases"])
    told = [(statement["kind"], statement["says"]) for statement in tables(case["argument"])]
    assert ("balance", "N^alpha ~ D^beta") in told
    assert ("solve", "D ~ N^(alpha/beta)") in told


@pytest.mark.parametrize(
    ("text", "decided_by"), [(LEAST, ["x"]), (SUMS, ["sum(k = 1..x, 1)"])], ids=("minimum", "sum-of-sums")
)
def test_the_part_that_decides_is_named(text: str, decided_by: list[str]) -> None:
    (statement,) = statements(text)
    assert texts(statement["decided_by"]) == decided_by


def test_sums_over_an_index_are_named_by_their_bounds() -> None:
    assert "the sum from 1 to x dominates: y ~ x" in str(derive(read(SUMS))[0])


def test_a_condition_of_a_law_is_said_to_hold() -> None:
    assert "its condition holds" in str(derive(read(GUARDED))[0])


BESIDE = """
theory = {{ name = "beside", target = "y", base = "x" }}
quantities = {{ x = {{ trend = "grows" }}, y = {{ trend = "free" }} }}
axioms = [{{ id = "A", law = "{law}" }}]
"""
SLOWER = OrderForm.build({"y": Fraction(1), "x": Fraction(-2)}, Fraction(0))
"""The order of `y / x^2`."""
SQUARE = Power(Quantity("x"), Constant(Fraction(2)))


def line(law: str, relation: OrderAtom) -> Inference:
    """Return what is said of a relation that a law states in some case."""
    theory = read(BESIDE.format(law=law))
    system = build_system(theory, theory.regimes[0])
    grounds = Grounds(system, engine_for(system, Limits()), ("A", "trend(x)"), TRUE, Limits())
    return spoken(Inference("line", relation, "y", ("A", "trend(x)"), label="A"), {}, grounds)


@pytest.mark.parametrize(
    ("law", "relation"),
    [
        ("y ~ x^2", OrderAtom(SLOWER, "=")),
        ("y^3 ~ x^6", OrderAtom(-SLOWER, "=")),
        ("y <~ x^2", OrderAtom(SLOWER, "<=")),
        ("y << x^2", OrderAtom(SLOWER, "<")),
        ("x^2 >~ y", OrderAtom(SLOWER, "<=")),
        ("x^2 >> y", OrderAtom(SLOWER, "<")),
        ("y >> x^2", OrderAtom(-SLOWER, "<")),
        ("y >~ x^2", OrderAtom(-SLOWER, "<=")),
        ("y ~ x^2 ignoring logs", OrderAtom(SLOWER, "=", True)),
    ],
)
def test_a_relation_that_is_the_law_is_said_as_it_is_written(law: str, relation: OrderAtom) -> None:
    assert (line(law, relation).as_written, line(law, relation).law) == (True, 0)


@pytest.mark.parametrize(
    ("law", "relation"),
    [
        ("y ~ x^3", OrderAtom(SLOWER, "=")),
        ("y ~ x^2", OrderAtom(SLOWER, "<=")),
        ("y << x^2", OrderAtom(SLOWER, "<=")),
        ("y <~ x^2", OrderAtom(SLOWER, "<")),
        ("y <~ x^2", OrderAtom(SLOWER, "=")),
        ("y <~ x^2", OrderAtom(-SLOWER, "<=")),
        ("x^2 >~ y", OrderAtom(-SLOWER, "<=")),
        ("y << x^2", OrderAtom(-SLOWER, "<")),
        ("y ~ x^2", OrderAtom(SLOWER, "=", True)),
        ("y ~ x^2 ignoring logs", OrderAtom(SLOWER, "=")),
        ("y ~ x^2 + x", OrderAtom(SLOWER, "=")),
        ("y ~ x^2 or y ~ x", OrderAtom(SLOWER, "=")),
    ],
)
def test_what_only_follows_from_a_law_is_not_said_as_it_is_written(law: str, relation: OrderAtom) -> None:
    assert not line(law, relation).as_written


def test_what_a_sum_says_has_the_part_that_decides_it() -> None:
    winner = line("y ~ x^2 + x", OrderAtom(SLOWER, "=")).winner
    assert winner is not None
    assert (winner.parts, winner.least) == ((SQUARE,), False)
    winner = line("y ~ min(x^2, x^3, x^2 * log(x))", OrderAtom(SLOWER, "=")).winner
    assert winner is not None
    assert (winner.parts, winner.least) == ((SQUARE,), True)


@pytest.mark.parametrize(
    ("laws", "law"),
    [
        ('["x >> 1", "y <~ x^5"]', 1),  # one law mentions both quantities
        ('["y <~ x^5", "x >> 1", "y >~ x"]', None),  # two of them do
        ('["x >> 1", "x >~ 1"]', None),  # none does
    ],
)
def test_of_several_laws_the_only_one_that_mentions_the_quantities_is_named(laws: str, law: int | None) -> None:
    theory = read(BESIDE.format(law="").replace('law = ""', f"law = {laws}"))
    system = build_system(theory, theory.regimes[0])
    grounds = Grounds(system, engine_for(system, Limits()), ("A", "trend(x)"), TRUE, Limits())
    inference = Inference("line", OrderAtom(SLOWER, "="), "y", ("A", "trend(x)"), label="A")
    said = spoken(inference, {}, grounds)
    assert (said.law, said.as_written, said.winner) == (law, False, None)


@pytest.mark.parametrize(("terms", "named"), [(2, True), (6, True), (7, False)])
def test_the_part_that_decides_is_looked_for_among_so_many(terms: int, named: bool) -> None:
    law = " + ".join(["x^2", *(f"x^(1/{place})" for place in range(1, terms))])
    assert (line(f"y ~ {law}", OrderAtom(SLOWER, "=")).winner is not None) == named
