"""Auxiliary names: what each name that the kernel introduces for a law stands for, in the kernel's own order."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.kernel import Definition, Law, Statement, Vector, consequences, expanded, name_of_log
from nslogic.proof.auxiliary_names import logarithms, names_of_law
from nslogic.statements.laws import statements_of
from nslogic.testing import EVERYTHING, Sample, planted_models

X, Y, Z = (("quantity", name) for name in "XYZ")
A, B = ("parameter", "a"), ("parameter", "b")
ONE: Statement = ("one",)
SOME = settings(max_examples=max(1, settings().max_examples // 2), deadline=None)


def number(text: str) -> Statement:
    return ("number", Fraction(text))


def order(left: Statement, right: Statement) -> Statement:
    return ("order", "~", left, right, False)


SUM: Statement = ("plus", X, Y)
LEAST: Statement = ("least", X, Z)
SERIES: Statement = ("series", ONE, X, ((ONE, number("-1")), (Y, A)))


@pytest.mark.parametrize(
    ("law", "meanings"),
    [
        (order(X, Y), []),
        (order(SUM, Z), [SUM]),
        (order(X, SUM), [SUM]),
        (order(SUM, LEAST), [SUM, LEAST]),
        (order(("plus", LEAST, Y), Z), [LEAST, ("plus", LEAST, Y)]),
        (order(("log", X), Y), [("log", X)]),
        (order(("log", SUM), Y), [SUM, ("log", SUM)]),
        (("real", "=", ("least", A, B), number("1")), [("least", A, B)]),
        (("real", "<", A, ("greatest", A, ("least", A, B))), [("least", A, B), ("greatest", A, ("least", A, B))]),
        (order(("raised", X, ("greatest", A, B)), Y), [("greatest", A, B)]),
        (("real", "=", ("quotient", A, B), number("1")), []),
    ],
)
def test_a_name_stands_for_a_part_of_the_law_inner_parts_first(law: Statement, meanings: list[Statement]) -> None:
    found = names_of_law(law, "7")
    assert list(found) == [f"7#{place}" for place in range(1, len(meanings) + 1)]
    assert list(found.values()) == meanings


def test_each_summand_of_a_series_has_a_name_and_the_sum_one_more() -> None:
    found = names_of_law(order(SERIES, Z), "7")
    assert list(found.values()) == [
        ("series", ONE, X, ((ONE, number("-1")),)),
        ("series", ONE, X, ((Y, A),)),
        SERIES,
    ]


def test_a_tail_needs_no_name() -> None:
    assert names_of_law(order(("series", X, None, ((ONE, number("-2")),)), Z), "7") == {}


@pytest.mark.parametrize("law", [("and", order(SUM, Z)), ("or", order(SUM, Z)), ("not", order(SUM, Z))])
def test_only_atomic_laws_have_names_of_their_own(law: Statement) -> None:
    assert names_of_law(law, "7") == {}


def names_in_facts(law: Statement, prefix: str) -> set[str]:
    """Return the auxiliary names in the kernel's facts of a law."""
    facts = list(consequences(Law(law, True), prefix))
    facts += [one for fact in facts if isinstance(fact, Definition) for case in fact.cases for one in case]
    orders = {name for fact in facts if isinstance(fact, Vector) for name in fact.form}
    return {name for name in orders if "#" in name}


@given(planted_models(EVERYTHING), st.data())
@SOME
def test_every_auxiliary_order_of_the_kernel_has_a_meaning(sample: Sample, data: st.DataObject) -> None:
    theory = sample.theory()
    laws = [law for law in statements_of(theory, theory.regimes[0]).values() if expanded(law)[0] in ("order", "real")]
    if laws:
        law = data.draw(st.sampled_from(laws))
        assert names_in_facts(law, "7") <= set(names_of_law(law, "7"))


def test_logarithms_are_named_as_the_kernel_names_them() -> None:
    inner, outer = ("log", X), ("log", ("log", X))
    found = logarithms([order(outer, Y), ("if", (order(inner, Z),), order(X, Y))])
    assert found == {name_of_log(("log", X)): outer, name_of_log(X): inner}


def test_a_sum_over_an_index_has_the_logarithm_of_its_ratio() -> None:
    series = ("series", ONE, X, ((ONE, number("-1")),))
    assert list(logarithms([order(series, Y)]).values()) == [("log", X)]
    between = ("series", Y, X, ((ONE, A),))
    (meaning,) = logarithms([order(between, Z)]).values()
    assert meaning[0] == "log"
    assert meaning[1][0] == "times"


def test_laws_without_logarithms_have_none() -> None:
    assert logarithms([order(SUM, LEAST), ("real", "=", A, B)]) == {}
