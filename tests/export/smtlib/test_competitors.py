"""The competitors of a proof in the quantities of the theory: each optimum has its own, and each of them once."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.export.smtlib.competitors import NamedCompetitors
from nslogic.export.smtlib.terms import Writer
from nslogic.kernel import LOG_LOG_SCALE, LOG_SCALE, ONE, SCALE, Fact, Law, Polynomial, Real, Statement
from nslogic.proof.proof_tree import replayed
from nslogic.proof.steps import Body, LetStep, OptimumStep
from tests.export.smtlib.evaluation import SmtValue, completed, value_of

X, Y = ("quantity", "X"), ("quantity", "Y")
LEAST_X: Statement = ("optimum", "X", 1, ("Y",), (), False)
GREATEST_X: Statement = ("optimum", "X", -1, ("Y",), (), False)
A = Polynomial.name("a")
HALF = Polynomial.number(Fraction(1, 2))


def writer(*steps: LetStep | OptimumStep, **facts: Fact) -> Writer:
    """Return a writer that knows the competitors of a proof with such steps."""
    hypotheses: dict[str, Fact] = {"least": Law(LEAST_X, True), "greatest": Law(GREATEST_X, True), **facts}
    body: Body = steps
    found = Writer()
    NamedCompetitors(found, replayed(hypotheses, body))
    return found


def optimum(number: str, of: str, x: str, y: str) -> OptimumStep:
    return OptimumStep(number, of, (("X", x), ("Y", y)), ())


def pair(name: str) -> tuple[str, str]:
    return f"|power of {name}|", f"|log of {name}|"


def test_each_optimum_has_the_competitors_that_steps_set_against_it() -> None:
    found = writer(optimum("1", "least", "X", "Y"), optimum("2", "greatest", "Y", "Y"), optimum("3", "least", "Y", "X"))
    assert found.competitors(LEAST_X) == [{"X": pair("X"), "Y": pair("Y")}, {"X": pair("Y"), "Y": pair("X")}]
    assert found.competitors(GREATEST_X) == [{"X": pair("Y"), "Y": pair("Y")}]
    assert found.competitors(("optimum", "Z", 1, (), (), False)) == []


def test_a_competitor_that_two_steps_name_counts_once() -> None:
    found = writer(optimum("1", "least", "X", "Y"), optimum("2", "least", "X", "Y"))
    assert len(found.competitors(LEAST_X)) == 1


def numbers(writer_: Writer, terms: tuple[str, str], **values: SmtValue) -> tuple[SmtValue, SmtValue]:
    """Return the power and the log of an order where X has the order (2, 3) and Y the order (5, 7)."""
    constants: dict[str, SmtValue] = {
        "|power of X|": Fraction(2),
        "|log of X|": Fraction(3),
        "|power of Y|": Fraction(5),
        "|log of Y|": Fraction(7),
        **{f"|parameter {name}|": value for name, value in values.items()},
    }
    known = completed(writer_.definitions, constants)
    power, log = (value_of(term, known) for term in terms)
    return power, log


@pytest.mark.parametrize(
    ("form", "order"),
    [
        ({"X": ONE}, (2, 3)),
        ({"X": ONE, "Y": -ONE}, (-3, -4)),
        ({"X": HALF, SCALE: ONE}, (2, Fraction(3, 2))),
        ({LOG_SCALE: Polynomial.number(4)}, (0, 4)),
        ({"Y": A}, (15, 21)),
        ({}, (0, 0)),
    ],
)
def test_an_order_that_a_proof_introduces_is_written_out(
    form: dict[str, Polynomial], order: tuple[int, int | Fraction]
) -> None:
    found = writer(LetStep("1", form), optimum("2", "least", "1#1", "Y"))
    (competitor,) = found.competitors(LEAST_X)
    assert numbers(found, competitor["X"], a=Fraction(3)) == order
    assert competitor["Y"] == pair("Y")


def test_an_order_is_divided_by_the_facts_that_it_is_over() -> None:
    """`(a Y) / (a b)` has the order of `Y / b`, wherever the facts hold."""
    b = Polynomial.name("b")
    found = writer(
        LetStep("1", {"Y": A}, ("positive", "also")),
        optimum("2", "least", "1#1", "Y"),
        positive=Real(A, ">"),
        also=Real(b, ">"),
    )
    (competitor,) = found.competitors(LEAST_X)
    assert numbers(found, competitor["X"], a=Fraction(3), b=Fraction(2)) == (Fraction(5, 2), Fraction(7, 2))
    assert found.products


def test_one_introduced_order_may_be_made_of_another() -> None:
    found = writer(
        LetStep("1", {"X": ONE, "Y": ONE}),
        LetStep("2", {"1#1": Polynomial.number(2)}),
        optimum("3", "least", "2#1", "1#1"),
    )
    (competitor,) = found.competitors(LEAST_X)
    assert numbers(found, competitor["X"]) == (14, 20)
    assert numbers(found, competitor["Y"]) == (7, 10)


def test_the_scale_and_its_logarithms_are_orders_of_their_own() -> None:
    found = writer()
    assert found.resolve(SCALE) == ("1.0", "0.0")
    assert found.resolve(LOG_SCALE) == ("0.0", "1.0")
    assert found.resolve(LOG_LOG_SCALE) == ("0.0", f"|log of {LOG_LOG_SCALE}|")
    assert found.resolve("X") is None
