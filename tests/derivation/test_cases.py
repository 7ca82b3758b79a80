"""The laws that a case states: one order, an order up to logarithms, or a range; and the goals of its argument."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.derivation.branches import Question
from nslogic.derivation.cases import Case, Range, case_laws, conditions_as_shown, goals_of, logs_of, reading, values_of
from nslogic.derivation.exponent_ranges import End
from nslogic.language.terms import Law, OrderLaw
from nslogic.orders.formulas import TRUE, Coefficient, OrderAtom, OrderForm, compare_parameters
from tests.derivation.theories import CLUSTERS, WIDTH, derived

ALPHA = Field(("alpha",)).generator("alpha")
GROWS, FALLS = Question("loss", "N", 1), Question("err", "h", -1)
HALF = Fraction(1, 2)


def end(value: Coefficient | int, *, attained: bool = True) -> End:
    return End(Fraction(value) if isinstance(value, int) else value, attained)


def case(
    power: Coefficient | None = None,
    log: Coefficient | None = None,
    span: Range | None = None,
    logs: tuple[End | None, End | None] | None = None,
    law: str = "",
) -> Case:
    return Case((), TRUE, power, log, span, logs, law)


@pytest.mark.parametrize(
    ("stated", "question", "laws"),
    [
        (case(-HALF, Fraction(1), law="loss ~ N^(-1/2) * log(N)"), GROWS, ["loss ~ N^(-1/2) * log(N)"]),
        (case(-HALF), GROWS, ["loss ~ N^(-1/2) ignoring logs"]),
        (
            case(HALF, logs=(end(-1), end(2, attained=False))),
            GROWS,
            ["loss ~ N^(1/2) ignoring logs", "loss >~ N^(1/2) * log(N)^-1", "loss << N^(1/2) * log(N)^2"],
        ),
        (
            case(HALF, logs=(end(-1, attained=False), None)),
            FALLS,
            ["err ~ h^(1/2) ignoring logs", "err >> h^(1/2) * log(1/h)^-1"],
        ),
        (case(HALF, logs=(None, end(0))), GROWS, ["loss ~ N^(1/2) ignoring logs", "loss <~ N^(1/2)"]),
        (
            case(span=Range(end(-1), end(2, attained=False))),
            GROWS,
            ["loss >~ N^(-1) ignoring logs", "loss << N^(2) ignoring logs"],
        ),
        (
            case(span=Range(end(-1), end(2, attained=False))),  # the greater power of what falls is the smaller order
            FALLS,
            ["err <~ h^(-1) ignoring logs", "err >> h^(2) ignoring logs"],
        ),
        (case(span=Range(None, end(ALPHA))), GROWS, ["loss <~ N^(alpha) ignoring logs"]),
        (case(span=Range(end(ALPHA, attained=False), None)), FALLS, ["err << h^(alpha) ignoring logs"]),
        (
            case(span=Range(end(0), end(1), (Fraction(0), Fraction(1)))),
            GROWS,
            [
                "loss >~ N^(0) ignoring logs",
                "loss <~ N^(1) ignoring logs",
                "loss ~ N^(0) ignoring logs or loss ~ N^(1) ignoring logs",
            ],
        ),
        (case(span=Range(None, None)), GROWS, []),
    ],
)
def test_a_case_states_an_order_or_bounds(stated: Case, question: Question, laws: list[str]) -> None:
    assert list(case_laws(stated, question)) == laws


def test_values_are_all_exponents_of_a_law() -> None:
    one, two, three = map(Fraction, (1, 2, 3))
    assert values_of(case(one, two)) == (one, two)
    assert values_of(case(one, None, logs=(end(2), None))) == (one, two)
    assert values_of(case(one, None, logs=(None, end(3)))) == (one, three)
    assert values_of(case(span=Range(end(1), end(3), (one, two, three)))) == (one, three, one, two, three)
    assert values_of(case(span=Range(None, end(ALPHA)))) == (ALPHA,)
    assert values_of(case()) == ()
    assert logs_of(case(one, two)) == (two,)
    assert logs_of(case(one, None, logs=(end(2), end(3)))) == (two, three)
    assert logs_of(case(one, None, logs=(None, end(3)))) == (three,)
    assert logs_of(case(span=Range(end(1), end(3)))) == ()


LOSS, N, LOG = OrderForm.unknown("loss"), OrderForm.unknown("N"), OrderForm((), Fraction(1))


def test_the_goals_of_an_order_are_the_order_and_bounds_from_both_sides() -> None:
    goals = goals_of(case(HALF, Fraction(3)), GROWS)
    form = LOSS - N.scaled(HALF) - LOG.scaled(Fraction(3))
    assert (goals.target, goals.base) == ("loss", "N")
    assert goals.equation == OrderAtom(form, "=")
    assert (goals.above, goals.below) == (OrderAtom(form, "<="), OrderAtom(-form, "<="))
    assert goals.is_equation


def test_the_goals_of_an_order_up_to_logarithms_compare_powers() -> None:
    form = LOSS - N.scaled(HALF)
    goals = goals_of(case(HALF), GROWS)
    assert goals.equation == OrderAtom(form, "=", True)
    assert (goals.above, goals.below) == (OrderAtom(form, "<=", True), OrderAtom(-form, "<=", True))
    bounded = goals_of(case(HALF, logs=(end(-1), end(2, attained=False))), GROWS)
    assert bounded.equation == OrderAtom(form, "=", True)
    assert bounded.above == OrderAtom(form - LOG.scaled(Fraction(2)), "<")
    assert bounded.below == OrderAtom(LOG.scaled(Fraction(-1)) - form, "<=")
    strict = goals_of(case(HALF, logs=(end(-1, attained=False), end(2))), GROWS)
    assert (strict.above.relation, strict.below.relation) == ("<=", "<")


def test_in_short_a_case_is_its_law_and_where_it_holds() -> None:
    assert case(law="loss ~ N").in_short() == "loss ~ N"
    assert dataclasses.replace(case(law="loss ~ N"), when=("a > 0", "b = 1")).in_short() == (
        "loss ~ N where a > 0 and b = 1"
    )
    assert Range(end(-1), end(ALPHA)).in_short() == "-1 to alpha"
    assert Range(None, end(0)).in_short() == "-oo to 0"
    assert Range(end(0), None).in_short() == "0 to oo"


def test_a_law_is_read_as_the_regime_reads_it_or_not_at_all() -> None:
    system = derived(WIDTH, "any").system
    law = reading("loss ~ N_w^2", system)
    assert isinstance(law, OrderLaw)
    assert reading("loss ~ unheard_of", system) is None
    assert reading("loss ~ N_w^(", system) is None


def test_conditions_are_those_that_are_shown_without_what_the_regime_adds() -> None:
    derivation = derived(CLUSTERS)
    first = derivation.cases[0]
    field = derivation.system.field
    assert field is not None
    alpha, c, d_f = (field.generator(name) for name in ("alpha", "c", "D_f"))
    assert first.when == ("alpha < c/D_f",)
    shown = conditions_as_shown(first, derivation.system)
    assert shown == derivation.system.holds(law_of("alpha < c/D_f"), "law")
    assert shown != TRUE
    unreadable = dataclasses.replace(first, when=("alpha < c/D_f", "nothing < 1"))
    assert conditions_as_shown(unreadable, derivation.system) == first.conditions
    assert first.conditions == compare_parameters(alpha * d_f - c, "<")


def law_of(text: str) -> Law:
    law = reading(text, derived(CLUSTERS).system)
    assert law is not None
    return law
