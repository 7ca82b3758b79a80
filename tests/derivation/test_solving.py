"""Equations are solved as people do it: from the target on, tied laws among themselves, each quantity once."""

from __future__ import annotations

from nslogic.derivation.inferences import Inference
from nslogic.derivation.solving import Solver
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.orders.exponents import Exponents
from nslogic.orders.formulas import Coefficient, OrderAtom, OrderForm
from nslogic.orders.laws import Laws
from nslogic.questions.derive import derive
from nslogic.report.derive.data import derive_data
from nslogic.testing import read
from tests.oracle.tables import tables

CHAIN = """
theory = { name = "chain", target = "loss", base = "N" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, w = { trend = "grows" }, L = { trend = "grows" }, f = { trend = "grows" } }
axioms = [
    { id = "size", law = "N ~ w^2 * L" },
    { id = "shape", law = "L ~ w" },
    { id = "room", law = "f ~ w" },
    { id = "averaging", law = "loss ~ f^-1" },
]
"""
FIXED = CHAIN.replace('L = { trend = "grows" }', 'L = { trend = "fixed" }').replace(
    '    { id = "shape", law = "L ~ w" },\n', ""
)
CASCADE = """
theory = { name = "cascade", target = "E", base = "k" }
quantities = { E = { trend = "falls" }, k = { trend = "grows" }, u = { trend = "free" }, tau = { trend = "free" }, eps = { trend = "fixed" } }
axioms = [
    { id = "flux", law = "eps ~ u^2 / tau" },
    { id = "spectrum", law = "u^2 ~ k * E" },
    { id = "turnover", law = "tau ~ 1 / (k * u)" },
]
"""
FACTORS = """
theory = { name = "factors", target = "cost", base = "Re" }
quantities = { cost = { trend = "grows" }, Re = { trend = "grows" }, points = { trend = "grows" }, steps = { trend = "grows" }, l = { trend = "fixed" }, e = { trend = "falls" } }
axioms = [
    { id = "cost", law = "cost ~ points * steps" },
    { id = "points", law = "points ~ (l/e)^3" },
    { id = "steps", law = "steps ~ l/e" },
    { id = "least", law = "e ~ l * Re^(-3/4)" },
]
"""


def told(text: str) -> list[tuple[str, str]]:
    """Return the kind of each statement of the only case, with what it says."""
    (law,) = derive_data(derive(read(text)))
    (case,) = tables(law["cases"])
    return [(str(statement["kind"]), str(statement["says"])) for statement in tables(case["argument"])]


def test_laws_that_are_tied_are_solved_among_themselves_and_the_order_goes_from_target_to_base() -> None:
    assert told(CHAIN) == [
        ("line", "loss ~ f^-1"),
        ("line", "f ~ w"),
        ("so", "loss ~ w^-1"),
        ("line", "L ~ w"),
        ("line", "N ~ L * w^2"),
        ("substitute", "N ~ w^3"),
        ("solve", "w ~ N^(1/3)"),
        ("so", "loss ~ N^(-1/3)"),
    ]


def test_what_is_fixed_is_put_in_before_a_law_is_solved() -> None:
    assert told(FIXED)[3:6] == [("line", "L ~ 1"), ("line", "N ~ L * w^2"), ("substitute", "N ~ w^2")]


def test_a_quantity_is_solved_for_once_where_laws_leave_others_beside_it() -> None:
    assert told(CASCADE)[-3:] == [
        ("substitute", "k ~ u^-3"),
        ("solve", "u ~ k^(-1/3)"),
        ("so", "E ~ k^(-5/3)"),
    ]


def test_the_factors_of_a_product_are_put_in_together() -> None:
    assert [says for kind, says in told(FACTORS) if kind == "so"] == ["cost ~ e^-4 * l^4", "cost ~ Re^3"]


def test_nothing_is_told_where_no_exponent_is_certain() -> None:
    theory = read(CHAIN)
    scope = Scope({quantity.name: "free" for quantity in theory.quantities}, {})
    lines = []
    for label, text in (("averaging", "loss ~ f^-1"), ("room", "f ~ N")):
        law = read_law(text, scope).law
        assert law is not None
        formula = Laws(Exponents(None), label).holds(law)
        assert isinstance(formula, OrderAtom)
        lines.append(Inference("line", formula, None, (label,), (), label))

    def solved(certain: bool) -> tuple[Inference, ...]:
        def is_certain(_: Coefficient) -> bool:
            return certain

        def tidy(form: OrderForm) -> OrderForm:
            return form

        return Solver(lines, "loss", "N", theory, is_certain, tidy).inferences()

    assert [inference.kind for inference in solved(certain=True)] == ["line", "line", "solve", "so"]
    assert solved(certain=False) == ()
