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
    """Return a statement as its kind, `name ~ product` (or `product ~ 1`), and the places of those that it uses."""
    powers = {name: power for name, power in inference.relation.form.coefficients if name != inference.name}
    sign = 1 if inference.name is None else -1
    product = " ".join(name if sign * power == 1 else f"{name}^{sign * power}" for name, power in powers.items())
    law = f"{product} ~ 1" if inference.name is None else f"{inference.name} ~ {product or 1}"
    return f"{inference.kind} {law}" + "".join(f" <{place}" for place in inference.uses)


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


def test_two_terms_of_one_sum_are_told_together_and_balance() -> None:
    terms = [("line", "loss ~ N^-alpha"), ("line", "loss ~ D^-beta")]
    assert told(OPTIMUM) == [
        *terms,
        ("solve", "N ~ loss^(-1/alpha)"),
        ("solve", "D ~ loss^(-1/beta)"),
        ("line", "C ~ D * N"),
        ("substitute", "C ~ loss^(-1/beta-1/alpha)"),
        ("solve", "loss ~ C^(-alpha*beta/(alpha+beta))"),
    ]
    assert told(OPTIMUM.replace('target = "loss"', 'target = "N"')) == [
        *terms,
        ("balance", "N^alpha ~ D^beta"),
        ("solve", "D ~ N^(alpha/beta)"),
        ("line", "C ~ D * N"),
        ("substitute", "C ~ N^(alpha/beta+1)"),
        ("solve", "N ~ C^(beta/(alpha+beta))"),
    ]


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


ORDERS: dict[str, tuple[dict[str, str], list[str]]] = {
    "what stands and is fixed first, wherever its law is": (
        {"t": "T ~ X*Y", "y": "Y ~ X*B", "x": "X ~ 1"},
        ["line T ~ X Y", "line X ~ 1", "so T ~ Y <0 <1", "line Y ~ B X", "substitute Y ~ B <3 <1", "so T ~ B <2 <4"],
    ),
    "and before what stands by a law that nothing else speaks of": (
        {"t": "T ~ Y*Z", "x": "Y ~ X^2", "z": "Z ~ 1", "y": "Y ~ 1"},
        ["line T ~ Y Z", "line Y ~ 1", "so T ~ Z <0 <1", "line Z ~ 1", "so T ~ 1 <2 <3"],
    ),
    "what stands by its own law, before what is fixed elsewhere": (
        {"t": "T ~ X", "x": "X ~ W*B", "w": "W ~ 1"},
        ["line T ~ X", "line X ~ B W", "so T ~ B W <0 <1", "line W ~ 1", "so T ~ B <2 <3"],
    ),
    "what stands by one other that is not fixed, though a law defines the other": (
        {"t": "T ~ X", "x": "W ~ X^2", "w": "W ~ B"},
        ["line T ~ X", "line W ~ X^2", "solve X ~ W^1/2 <1", "so T ~ W^1/2 <0 <2", "line W ~ B", "so T ~ B^1/2 <3 <4"],
    ),
    "what is fixed elsewhere, before a law of another is solved for what stands": (
        {"t": "T ~ X", "x": "W ~ X^2*B", "w": "W ~ 1"},
        [
            "line T ~ X",
            "line W ~ 1",
            "line W ~ B X^2",
            "substitute B ~ X^-2 <2 <1",
            "solve X ~ B^-1/2 <3",
            "so T ~ B^-1/2 <0 <4",
        ],
    ),
    "also where the law says nothing but the two": (
        {"t": "T ~ X", "x": "Y ~ X", "y": "Y ~ 1"},
        ["line T ~ X", "line Y ~ 1", "line Y ~ X", "substitute X ~ 1 <2 <1", "so T ~ 1 <0 <3"],
    ),
    "of laws that are solved for what stands, the one with fewer new quantities": (
        {"t": "T ~ Y", "x": "X ~ Y", "b": "B ~ Y"},
        ["line T ~ Y", "line B ~ Y", "solve Y ~ B <1", "so T ~ B <0 <2"],
    ),
    "laws that are tied among themselves, so that one of them has the base": (
        {"t": "T ~ X", "w": "B ~ X*W", "x": "X ~ W^2"},
        [
            "line T ~ X",
            "line X ~ W^2",
            "solve W ~ X^1/2 <1",
            "line B ~ W X",
            "substitute B ~ X^3/2 <3 <2",
            "solve X ~ B^2/3 <4",
            "so T ~ B^2/3 <0 <5",
        ],
    ),
    "what is tied to what stands, before what is tied to the base": (
        {"t": "T ~ Z", "x": "B ~ X", "y": "Z ~ Y", "z": "X ~ Z"},
        ["line T ~ Z", "line X ~ Z", "line B ~ X", "substitute B ~ Z <2 <1", "solve Z ~ B <3", "so T ~ B <0 <4"],
    ),
    "of what is tied, what leaves nothing new": (
        {"t": "T ~ Z", "z": "Z ~ X*B", "b": "B ~ Y*Z^3", "y": "Y ~ X*Z"},
        [
            "line T ~ Z",
            "line Z ~ B X",
            "solve X ~ B^-1 Z <1",
            "line Y ~ X Z",
            "substitute Y ~ B^-1 Z^2 <3 <2",
            "line B ~ Y Z^3",
            "substitute B ~ Z^5/2 <5 <4",
            "solve Z ~ B^2/5 <6",
            "so T ~ B^2/5 <0 <7",
        ],
    ),
    "two laws of each other": (
        {"t": "T ~ X", "x": "X ~ B*Y", "y": "Y ~ B*X^3"},
        ["line T ~ X", "line Y ~ B X^3", "line X ~ B Y", "substitute X ~ B^-1 <2 <1", "so T ~ B^-1 <0 <3"],
    ),
    "two laws of the same": (
        {"t": "T ~ Y", "x": "Y ~ X", "y": "Y ~ X^2"},
        ["line T ~ Y", "line Y ~ X", "solve X ~ Y <1", "line Y ~ X^2", "substitute Y ~ 1 <3 <2", "so T ~ 1 <0 <4"],
    ),
    "what has two parts after what has one, where both are put in": (
        {"t": "T ~ X^2", "x": "X ~ Y^2*Z^2", "y": "Y ~ 1", "z": "Z ~ X^2"},
        [
            "line T ~ X^2",
            "line Z ~ X^2",
            "line Y ~ 1",
            "line X ~ Y^2 Z^2",
            "substitute X ~ 1 <3 <1 <2",
            "so T ~ 1 <0 <4",
        ],
    ),
    "the factors of a product, each by its own law": (
        {"t": "T ~ X*Y", "x": "X ~ Z", "y": "Y ~ Z*W", "w": "W ~ Z^2", "z": "Z ~ B"},
        [
            "line T ~ X Y",
            "line X ~ Z",
            "so T ~ Y Z <0 <1",
            "line Y ~ W Z",
            "so T ~ W Z^2 <2 <3",
            "line W ~ Z^2",
            "so T ~ Z^4 <4 <5",
            "line Z ~ B",
            "so T ~ B^4 <6 <7",
        ],
    ),
    "a product of two that is told of neither": (
        {"t": "T ~ X", "y": "X*Y ~ B", "x": "X ~ Y"},
        [
            "line T ~ X",
            "line X ~ Y",
            "solve Y ~ X <1",
            "line B X^-1 Y^-1 ~ 1",
            "substitute B ~ X^2 <3 <2",
            "solve X ~ B^1/2 <4",
            "so T ~ B^1/2 <0 <5",
        ],
    ),
    "a law of the base, solved": (
        {"t": "T ~ X", "x": "B ~ X"},
        ["line T ~ X", "line B ~ X", "solve X ~ B <1", "so T ~ B <0 <2"],
    ),
    "a power of the target": ({"t": "T^2 ~ X", "x": "X ~ B"}, ["line T ~ X^1/2", "line X ~ B", "so T ~ B^1/2 <0 <1"]),
    "and no more, once the base is reached": (
        {"t": "T ~ X", "x": "X ~ B", "s": "X ~ B"},
        ["line T ~ X", "line X ~ B", "so T ~ B <0 <1"],
    ),
    "nothing, where laws leave a quantity open": ({"t": "T ~ X*B", "w": "W ~ B"}, []),
}


@pytest.mark.parametrize(("laws", "order"), ORDERS.values(), ids=ORDERS)
def test_of_what_could_be_put_in_next_it_is_what_leaves_least_to_a_reader(
    laws: dict[str, str], order: list[str]
) -> None:
    assert [written(inference) for inference in solved(laws, "T", "B")] == order


@pytest.mark.parametrize(("laws", "order"), [pair for pair in ORDERS.values() if pair[1]])
def test_what_was_told_of_the_target_before_comes_first_in_what_is_told_of_it_then(
    laws: dict[str, str], order: list[str]
) -> None:
    inferences = solved(laws, "T", "B")
    standing = [0, *(place for place, inference in enumerate(inferences) if inference.kind == "so")]
    assert [inferences[place].uses[0] for place in standing[1:]] == standing[:-1]
    assert all(max(inference.uses, default=-1) < place for place, inference in enumerate(inferences))
    assert standing[-1] == len(order) - 1
