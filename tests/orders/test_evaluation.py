"""The order of an expression: every row of the table in language.md §1, need by need."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.language.terms import OrderLaw, Quantity
from nslogic.language.walk import exponents_of
from nslogic.logic.evaluator import MeaninglessError, Valuation
from nslogic.orders.evaluation import Evaluation, Spread
from nslogic.orders.exponents import Exponents, ExtremeChoice
from nslogic.orders.formulas import TRUE, OrderForm, compare_form, conjunction
from nslogic.orders.laws import Laws
from nslogic.orders.optimum import unknowns
from nslogic.testing import EVERYTHING, Features, laws, scenes

FIELD = Field(("a", "b"))
ORDERS = {
    name: (Fraction(order.split()[0]), Fraction(order.split()[1]))
    for name, order in {"N": "1 0", "D": "2 1", "loss": "-1 0", "C": "0 1", "L": "0 0", "M": "0 1/3"}.items()
}
LOGS = {"log log t": Fraction(1, 2), "log(M)": Fraction(1, 4), "log(M^2 / C^(1/3))": Fraction(1, 8)}
UNKNOWN = {name: (Fraction(0), log) for name, log in LOGS.items()}
NEUTRAL = (Fraction(0), Fraction(0))
PARAMETERS = {"a": Fraction(1, 2), "b": Fraction(2)}

ROWS = [
    ("1", (0, 0)),
    ("7/3", (0, 0)),
    ("N * D", (3, 1)),
    ("N / D", (-1, -1)),
    ("D^a", (1, "1/2")),
    ("D^-a", (-1, "-1/2")),
    ("D^(a - 1/2)", (0, 0)),
    ("N + D", (2, 1)),
    ("loss + C", (0, 1)),
    ("max(N, D)", (2, 1)),
    ("max(L, C)", (0, 1)),
    ("min(N, D)", (1, 0)),
    ("1 / (1/N + 1/D)", (1, 0)),
    ("(N + D)^-2", (-4, -2)),
    ("(N + D)^(1/2)", (1, "1/2")),
    ("min(N, D)^(1/2)", ("1/2", 0)),
    ("(N + D) * (L + loss)", (2, 1)),
    ("min(N, D) * max(N, D)", (3, 1)),
    ("log(N)", (0, 1)),
    ("log(D^a)", (0, 1)),
    # with 1/2 for the log power of log log t, and own ones for logarithms of what grows more slowly than log t
    ("log(C)", (0, "1/2")),
    ("log(C^2)", (0, "1/2")),
    ("log(M)", (0, "1/4")),
    ("log(M^3)", (0, "1/2")),
    ("log(M^2 / C^(1/3))", (0, "1/8")),
    ("log(L)", (0, 0)),
    ("log(1/C)", None),
    ("log(N^0 / M)", None),
    ("log(1/loss)", (0, 1)),
    ("log(loss^a)", None),
    ("log(log(N))", (0, "1/2")),
    ("log(log(C))", (0, 0)),
    ("log(C * N^(a - 1/2) / C^2)", None),
    ("log(C^2 * N^(a - 1/2) / C)", (0, "1/2")),
    # sum(k = 1..K, R * k^-s)
    ("sum(k = 1..N, k^-a)", ("1/2", 0)),
    ("sum(k = 1..N, k)", (2, 0)),
    ("sum(k = 1..N^min(a, b), k)", (1, 0)),
    ("sum(k = N^min(a, b)..D, k^-b)", ("-1/2", 0)),
    ("sum(k = 1..D, C * k^-a)", (1, "3/2")),
    ("sum(k = 1..N, D / k)", (2, 2)),
    ("sum(k = 1..C, D / k)", (2, "3/2")),
    ("sum(k = 1..M, D / k)", (2, "5/4")),
    ("sum(k = 1..C, D * k^-a)", (2, "3/2")),
    ("sum(k = 1..L, D * k)", (2, 1)),
    ("sum(k = 1..L, D * k^-b)", (2, 1)),
    ("sum(k = 1..N, D * k^-b)", (2, 1)),
    ("sum(k = 1..loss, k^-b)", None),
    ("sum(k = 1..1/C, k^-b)", None),
    # sum(k = K..inf, R * k^-s)
    ("sum(k = N..inf, k^-b)", (-1, 0)),
    ("sum(k = D..inf, C * k^-b)", (-2, 0)),
    ("sum(k = 1..inf, D * k^-b)", (2, 1)),
    ("sum(k = N..inf, 1/k)", None),
    ("sum(k = N..inf, k^-a)", None),
    ("sum(k = loss..inf, k^-b)", None),
    # sum(k = K..M, R * k^-s)
    ("sum(k = N..D, k^-a)", (1, "1/2")),
    ("sum(k = N..D, C / k)", (0, 2)),
    ("sum(k = N..N, C / k)", (0, 1)),
    ("sum(k = N..N*C, C / k)", (0, "3/2")),
    ("sum(k = C^(1/3)..M^2, C / k)", (0, "9/8")),
    ("sum(k = N..D, k^-b)", (-1, 0)),
    ("sum(k = D..N, k^-b)", None),
    ("sum(k = N*C..N, 1/k)", None),
    ("sum(k = loss..N, k^-a)", None),
    # several terms, and powers of products of the index
    ("sum(k = 1..N, k^-b + 1/k)", (0, 1)),
    ("sum(k = 1..N, (D * k^-a)^b)", (4, 3)),
    ("sum(k = 1..D, k^-(1 + a) * (N * k^-1)^(-1/2))", ("-1/2", 1)),
    ("D^(1/(b - 2))", None),
    ("N^min(a, b)", ("1/2", 0)),
    ("N^max(a, 1/(b - 1))", (1, 0)),
]


@pytest.mark.parametrize(("text", "order"), ROWS, ids=[text for text, _ in ROWS])
def test_each_row_of_the_table(text: str, order: tuple[Any, Any] | None, law_in: Callable[..., Any], at: Any) -> None:
    law = law_in(f"1 ~ {text}")
    assert isinstance(law, OrderLaw)
    valuation = Valuation(ORDERS, PARAMETERS, LOGS)
    right = None if order is None else (Fraction(order[0]), Fraction(order[1]))
    if right is None:
        with pytest.raises(MeaninglessError):
            valuation.order(law.right)
    else:
        assert valuation.order(law.right) == right
    # A quantity of its own, so that the expression is compared with any order.
    for candidate in dict.fromkeys((right or NEUTRAL, NEUTRAL, *ORDERS.values())):
        for relation in ("~", "<~", "<<"):
            asked = OrderLaw(Quantity("Q"), relation, law.right)
            orders = {**ORDERS, **UNKNOWN, "Q": candidate}
            holds = (
                right is not None
                and {"~": candidate == right, "<~": candidate <= right, "<<": candidate < right}[relation]
            )
            assert at(Laws(Exponents(FIELD), "law").holds(asked), orders, PARAMETERS) is holds
            assert at(Laws(Exponents(FIELD), "law").fails(asked), orders, PARAMETERS) is not holds


def evaluation() -> Evaluation:
    """Return an evaluation of expressions without cases of parameters."""
    return Evaluation(Exponents(FIELD), ExtremeChoice({}, TRUE), (f"law@{number}" for number in count(1)))


@pytest.mark.parametrize(
    ("text", "auxiliaries"),
    [
        ("N * D", 0),
        ("N * (D + C)", 1),
        ("(D + C) * N", 1),
        ("N^-1 * D", 0),
        ("(N + D) * (C + L)", 2),
        ("(N + D)^(1/2)", 1),
        ("N + max(D, C)", 1),
        ("N + min(D, C)", 2),
        ("sum(k = 1..N, k)", 0),
        ("sum(k = 1..N, k^-a)", 1),
        ("log(N)", 1),
    ],
)
def test_only_what_has_several_terms_or_cases_is_an_unknown(
    text: str, auxiliaries: int, law_in: Callable[..., Any]
) -> None:
    """A factor of several terms is multiplied out; one form alone needs no name."""
    side = evaluation()
    side.form(law_in(f"1 ~ {text}").right)
    assert [f"law@{number}" for number in range(1, auxiliaries + 1)] == sorted(
        name for name in unknowns(conjunction(side.definitions)) if "@" in name
    )


def test_one_form_is_compared_by_one_equation() -> None:
    form, other = OrderForm.unknown("N"), OrderForm.unknown("D")
    assert list(Evaluation.equal(form, Spread("max", (other,)))) == [compare_form(other - form, "=")]


@pytest.mark.parametrize(
    ("text", "orders", "holds"),
    [
        ("log(N)", {"N": (1, 0)}, True),
        ("log(N)", {"N": (0, 0)}, True),
        ("log(N)", {"N": (0, "1/2")}, False),
        ("sum(k = N..D, C / k)", {"N": (1, 0), "D": (2, 0)}, True),
        ("sum(k = N..D, C / k)", {"N": (1, 0), "D": (1, 1)}, True),
        ("sum(k = N..D, C / k)", {"N": (1, 0), "D": (1, 0)}, True),
        ("sum(k = N..D, C / k)", {"N": (1, 0), "D": (1, "1/2")}, False),
        ("sum(k = N..D, C / k^2)", {"N": (1, 0), "D": (1, "1/2")}, True),
        ("sum(k = N..D, C / k^2 + 1/k)", {"N": (1, 0), "D": (1, "1/2")}, False),
        ("sum(k = N..D, k)", {"N": (1, 0), "D": (1, "1/2")}, True),
        ("sum(k = N..inf, k^-2)", {"N": (0, "1/2")}, True),
    ],
)
def test_a_logarithm_is_known_but_for_what_grows_more_slowly_than_log_t(
    text: str, orders: dict[str, tuple[Any, Any]], holds: bool, law_in: Callable[..., Any], at: Any
) -> None:
    """Of a sum it is that of the ratio of its ends, and there is one only where a term is 1/k."""
    given = {name: (Fraction(power), Fraction(log)) for name, (power, log) in orders.items()}
    assert at(evaluation().known(law_in(f"1 ~ {text}").right), given, {}) is holds


@given(data=st.data())
def test_definitions_are_total_and_give_one_order(data: st.DataObject, law_in: Callable[..., Any], at: Any) -> None:
    """With any orders the definitions of a side can be met, and the side has the evaluator's order wherever it has one."""
    scene = data.draw(scenes(EVERYTHING, most_quantities=5))
    law = law_in(data.draw(laws(scene, Features(sums=True, logs=True, parameters=True))))
    if not isinstance(law, OrderLaw):
        return
    exponents = Exponents(FIELD)
    logs = {"log log t": data.draw(st.sampled_from((Fraction(0), Fraction(1, 2))))}
    given = {name: (Fraction(0), log) for name, log in logs.items()}
    orders, parameters = {**ORDERS, **scene.orders, **given}, {**PARAMETERS, **scene.parameters}
    valuation = Valuation(orders, parameters, logs)
    used = tuple(exponents_of(law))
    for choice in exponents.choices(used):
        if not at(conjunction((choice.condition, exponents.defined(used, choice))), {}, parameters):
            continue
        evaluation = Evaluation(exponents, choice, (f"law@{number}" for number in count(1)))
        form = evaluation.form(law.left)
        assert at(conjunction(evaluation.definitions), orders, parameters)
        try:
            power, log = valuation.order(law.left)
        except MeaninglessError:
            assert not at(conjunction((*evaluation.definitions, *evaluation.needs)), orders, parameters)
            continue
        assert at(conjunction((*evaluation.definitions, *evaluation.needs)), orders, parameters)
        here = {**orders, "Q": (power, log)}
        said = compare_form(form - OrderForm.unknown("Q"), "=")
        assert at(conjunction((*evaluation.definitions, said)), here, parameters)
        for other in ((power + 1, log), (power, log - 1)):
            assert not at(conjunction((*evaluation.definitions, said)), {**orders, "Q": other}, parameters)


@pytest.mark.parametrize(
    ("order", "holds"),
    [((0, "1/2"), True), ((0, 0), True), ((0, 1), False), ((0, 2), False), ((0, -1), False), ((1, 0), False)],
)
def test_the_order_of_log_log_t_lies_between_1_and_log_t(
    order: tuple[Any, Any], holds: bool, law_in: Callable[..., Any], at: Any
) -> None:
    """Also where no case is left but that one: the logarithm of the logarithm of what grows as a power."""
    given = (Fraction(order[0]), Fraction(order[1]))
    orders = {**ORDERS, "log log t": given, "Q": given}
    for text in ("log(log(N))", "log(C)", "sum(k = N..N*C, 1/k)"):
        asked = OrderLaw(Quantity("Q"), "~", law_in(f"1 ~ {text}").right)
        assert at(Laws(Exponents(FIELD), "law").holds(asked), orders, PARAMETERS) is holds
        assert not at(Laws(Exponents(FIELD), "law").fails(asked), orders, PARAMETERS)
