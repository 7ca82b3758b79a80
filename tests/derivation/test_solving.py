"""Equations are solved as people do it: from the target on, tied laws among themselves, each quantity once."""

from __future__ import annotations

import re

import pytest

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


def solved(laws: dict[str, str], target: str, base: str) -> tuple[Inference, ...]:
    """Return the statements of laws, each under its label, that together give the target in powers of the base."""
    names = sorted({target, base} | {name for law in laws.values() for name in re.findall(r"[A-Za-z]+", law)})
    quantities = ", ".join(f'{name} = {{ trend = "free" }}' for name in names)
    axioms = "\n".join(f'    {{ id = "{label}", law = "{law}" }},' for label, law in laws.items())
    head = f'theory = {{ name = "laws", target = "{target}", base = "{base}" }}'
    theory = read(f"{head}\nquantities = {{ {quantities} }}\naxioms = [\n{axioms}\n]\n")
    lines = []
    for axiom in theory.axioms:
        (statement,) = axiom.laws
        atom = Laws(Exponents(None), axiom.id).holds(statement.law)
        assert isinstance(atom, OrderAtom)
        lines.append(Inference("line", atom, None, (axiom.id,), (), axiom.id))
    return Solver(lines, target, base, theory, bool, lambda form: form).inferences()


def written(inference: Inference) -> str:
    """Return a statement as `name ~ product`, or as `product ~ 1`."""
    powers = {name: power for name, power in inference.relation.form.coefficients if name != inference.name}
    sign = 1 if inference.name is None else -1
    product = " ".join(name if sign * power == 1 else f"{name}^{sign * power}" for name, power in powers.items())
    return f"{product} ~ 1" if inference.name is None else f"{inference.name} ~ {product or 1}"


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


ORDERS = {
    "what stands and is fixed first, wherever its law is": (
        {"t": "T ~ X*Y", "y": "Y ~ X*B", "x": "X ~ 1"},
        ["line T ~ X Y", "line X ~ 1", "so T ~ Y", "line Y ~ B X", "substitute Y ~ B", "so T ~ B"],
    ),
    "what stands by its own law, before what is fixed elsewhere": (
        {"t": "T ~ X", "x": "X ~ W*B", "w": "W ~ 1"},
        ["line T ~ X", "line X ~ B W", "so T ~ B W", "line W ~ 1", "so T ~ B"],
    ),
    "what stands by one other that is not fixed, though a law defines the other": (
        {"t": "T ~ X", "x": "W ~ X^2", "w": "W ~ B"},
        ["line T ~ X", "line W ~ X^2", "solve X ~ W^1/2", "so T ~ W^1/2", "line W ~ B", "so T ~ B^1/2"],
    ),
    "what is fixed elsewhere, before a law of another is solved for what stands": (
        {"t": "T ~ X", "x": "W ~ X^2*B", "w": "W ~ 1"},
        ["line T ~ X", "line W ~ 1", "line W ~ B X^2", "substitute B ~ X^-2", "solve X ~ B^-1/2", "so T ~ B^-1/2"],
    ),
    "laws that are tied among themselves, so that one of them has the base": (
        {"t": "T ~ X", "w": "B ~ X*W", "x": "X ~ W^2"},
        [
            *("line T ~ X", "line X ~ W^2", "solve W ~ X^1/2"),
            *("line B ~ W X", "substitute B ~ X^3/2", "solve X ~ B^2/3", "so T ~ B^2/3"),
        ],
    ),
    "two laws of each other": (
        {"t": "T ~ X", "x": "X ~ B*Y", "y": "Y ~ B*X^3"},
        ["line T ~ X", "line Y ~ B X^3", "line X ~ B Y", "substitute X ~ B^-1", "so T ~ B^-1"],
    ),
    "the factors of a product, each by its own law": (
        {"t": "T ~ X*Y", "x": "X ~ Z", "y": "Y ~ Z*W", "w": "W ~ Z^2", "z": "Z ~ B"},
        [
            *("line T ~ X Y", "line X ~ Z", "so T ~ Y Z", "line Y ~ W Z", "so T ~ W Z^2"),
            *("line W ~ Z^2", "so T ~ Z^4", "line Z ~ B", "so T ~ B^4"),
        ],
    ),
    "a product of two that is told of neither": (
        {"t": "T ~ X", "y": "X*Y ~ B", "x": "X ~ Y"},
        [
            *("line T ~ X", "line X ~ Y", "solve Y ~ X", "line B X^-1 Y^-1 ~ 1"),
            *("substitute B ~ X^2", "solve X ~ B^1/2", "so T ~ B^1/2"),
        ],
    ),
    "a power of the target": ({"t": "T^2 ~ X", "x": "X ~ B"}, ["line T ~ X^1/2", "line X ~ B", "so T ~ B^1/2"]),
    "and no more, once the base is reached": (
        {"t": "T ~ X", "x": "X ~ B", "s": "X ~ B"},
        ["line T ~ X", "line X ~ B", "so T ~ B"],
    ),
    "nothing, where laws leave a quantity open": ({"t": "T ~ X*B", "w": "W ~ B"}, []),
}


@pytest.mark.parametrize(("laws", "order"), ORDERS.values(), ids=ORDERS)
def test_of_what_could_be_put_in_next_it_is_what_leaves_least_to_a_reader(
    laws: dict[str, str], order: list[str]
) -> None:
    assert [f"{inference.kind} {written(inference)}" for inference in solved(laws, "T", "B")] == order


@pytest.mark.parametrize(("laws", "order"), [pair for pair in ORDERS.values() if pair[1]])
def test_what_was_told_of_the_target_before_comes_first_in_what_is_told_of_it_then(
    laws: dict[str, str], order: list[str]
) -> None:
    inferences = solved(laws, "T", "B")
    standing = [0, *(place for place, inference in enumerate(inferences) if inference.kind == "so")]
    assert [inferences[place].uses[0] for place in standing[1:]] == standing[:-1]
    assert all(max(inference.uses, default=-1) < place for place, inference in enumerate(inferences))
    assert standing[-1] == len(order) - 1
