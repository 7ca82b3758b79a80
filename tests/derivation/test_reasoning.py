"""Arguments of small theories, as one would write them by hand: equations one after the other, or two bounds that meet."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from unittest.mock import Mock

import pytest

from nslogic.algebra.functions import Field
from nslogic.derivation.lemmas import Lemma
from nslogic.derivation.reasoning import Reasoner, _inside
from nslogic.derivation.steps import Argument, Goals
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import Formula, OrderAtom, OrderForm, compare_parameters, conjunction, disjunction
from tests.derivation.theories import FIT, SCHEDULE, WIDTH, derived

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
HEAD = """
theory = { name = "small", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" }, Z = { trend = "free" }, W = { trend = "free" } }
parameters = { a = { where = ["a > 0"] }, b = {} }
"""


def small(*axioms: str) -> str:
    written = (f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(axioms, start=1))
    return HEAD + "".join(written)


def argument_of(text: str, regime: str | None = None, place: int = 0) -> Argument:
    case = derived(text, regime).cases[place]
    assert case.argument is not None
    return case.argument


def product(relation: OrderAtom) -> str:
    """Return a relation as a product that is compared with 1."""
    powers = [f"{name}^{format_coefficient(value)}" for name, value in relation.form.coefficients]
    if relation.form.logs:
        powers.append(f"log^{format_coefficient(relation.form.logs)}")
    return f"{' '.join(powers)} {relation.relation} 1{' in powers' if relation.powers_only else ''}"


def told(argument: Argument) -> list[tuple[str, str, str, tuple[int, ...]]]:
    """Return of each step the name, the lines, what stands after it, and the steps that it builds on."""
    return [(step.label, " ".join(step.lines), product(step.bound), step.built_on) for step in argument.steps]


EQUATIONS = [
    (small("Y ~ X^2"), [("A1", "A1", "X^-2 Y^1 = 1", ())]),
    (small("Y ~ Z^2", "Z ~ X^3"), [("A1", "A1", "Y^1 Z^-2 = 1", ()), ("A2", "A2", "X^-6 Y^1 = 1", (0,))]),
    (
        small("Y ~ Z * log(X)", "Z ~ X^2"),
        [("A1", "A1", "Y^1 Z^-1 log^-1 = 1", ()), ("A2", "A2", "X^-2 Y^1 log^-1 = 1", (0,))],
    ),
    (small("Y ~ X ignoring logs"), [("A1", "A1", "X^-1 Y^1 = 1 in powers", ())]),
    (small("Y ~ X or Y ~ X^2", "Y >> X"), [("A1", "A1 A2", "X^-2 Y^1 = 1", ())]),
    (
        small("Y ~ Z + W", "Z ~ X", "W ~ X^2"),
        [("A1", "A1 A2 A3 trend(X)", "W^-1 Y^1 = 1", ()), ("A3", "A3", "X^-2 Y^1 = 1", (0,))],
    ),
    (
        small("Y^a ~ Z", "Z ~ X"),
        [("A1", "A1 domain(a)", "Y^1 Z^-1/a = 1", ()), ("A2", "A2", "X^-1/a Y^1 = 1", (0,))],
    ),
    (  # parameters that the lines determine are put in first
        small("Y ~ Z^b", "Z ~ X", "b = 2*a", "a = 3"),
        [("A1", "A1 A3 A4", "Y^1 Z^-6 = 1", ()), ("A2", "A2", "X^-6 Y^1 = 1", (0,))],
    ),
]


@pytest.mark.parametrize(("text", "steps"), EQUATIONS)
def test_equations_are_multiplied_one_after_the_other(
    text: str, steps: list[tuple[str, str, str, tuple[int, ...]]]
) -> None:
    argument = argument_of(text)
    assert told(argument) == steps
    assert argument.turn is None


def test_equations_that_are_tied_are_combined_with_fractions() -> None:
    assert told(argument_of(WIDTH, "shaped")) == [
        ("H", "H", "N^1 loss^1 = 1", ()),
        ("A1", "A1", "N_w^1 loss^1 = 1", (0,)),
        ("A2", "A2", "L^1/3 N_w^2/3 loss^1 = 1", (1,)),
        ("A3", "A3", "N_p^1/3 loss^1 = 1", (2,)),
    ]
    assert [step.factor for step in argument_of(WIDTH, "shaped").steps] == [1, 1, Fraction(-1, 3), Fraction(-1, 3)]


def test_each_case_has_an_argument_under_its_conditions() -> None:
    """Which term is the greater the conditions say; the lines of that step are all that this needs."""
    (first, second) = (argument_of(SCHEDULE, place=place) for place in (0, 1))
    assert [(label, bound) for label, _, bound, _ in told(first)] == [
        ("fit", "D^b loss^1 = 1"),
        ("cost", "C^b*g/(1+g) D^b/(1+g) N^-b*g/(1+g) loss^1 = 1"),
        ("path", "C^b*g/(1+g) loss^1 = 1"),
    ]
    assert [(label, bound) for label, _, bound, _ in told(second)][::2] == [
        ("fit", "N^a loss^1 = 1"),
        ("path", "C^a/(1+g) loss^1 = 1"),
    ]


def test_a_case_may_be_two_parts_of_the_parameters() -> None:
    argument = argument_of(small("Y^b ~ Z^b", "Z ~ X^b"), place=1)  # where b is not 0
    assert told(argument) == [("A1", "A1", "Y^1 Z^-1 = 1", ()), ("A2", "A2", "X^-b Y^1 = 1", (0,))]


@pytest.mark.parametrize(
    ("text", "steps", "turn"),
    [
        (small("Y <~ X", "Y >~ X"), [("A1", "A1", "X^-1 Y^1 <= 1", ()), ("A2", "A2", "X^1 Y^-1 <= 1", (0,))], 1),
        (
            small("Y <~ Z", "Z <~ X^2", "Y >~ W", "W >~ X^2"),
            [
                ("A1", "A1", "Y^1 Z^-1 <= 1", ()),
                ("A2", "A2", "X^-2 Y^1 <= 1", (0,)),
                ("A3", "A3", "W^1 Y^-1 <= 1", ()),
                ("A4", "A4", "X^2 Y^-1 <= 1", (1, 2)),
            ],
            2,
        ),
        (
            small("Y ~ Z^2", "Z <~ X", "Z >~ X"),
            [
                ("A1", "A1", "Y^1 Z^-2 <= 1", ()),
                ("A2", "A2", "X^-2 Y^1 <= 1", (0,)),
                ("A1", "A1", "Y^-1 Z^2 <= 1", ()),
                ("A3", "A3", "X^2 Y^-1 <= 1", (1, 2)),
            ],
            2,
        ),
    ],
)
def test_two_bounds_meet_where_no_single_law_is_an_equation(
    text: str, steps: list[tuple[str, str, str, tuple[int, ...]]], turn: int
) -> None:
    argument = argument_of(text)
    assert (told(argument), argument.turn) == (steps, turn)
    assert argument.steps[-1].stands.relation == "="
    assert all(step.stands == step.bound for step in argument.steps[:-1])


def test_an_optimum_bounds_from_one_side_and_the_laws_of_its_program_from_the_other() -> None:
    argument = argument_of(FIT, "best")
    assert argument.turn == 1
    assert [step.label for step in argument.steps] == ["best", "fit", "cost", "fit"]
    assert product(argument.steps[0].bound) == "C^alpha*beta/(alpha+beta) loss^1 <= 1"
    assert product(argument.steps[-1].bound) == "C^-alpha*beta/(alpha+beta) loss^-1 <= 1"
    assert product(argument.steps[-1].stands) == "C^alpha*beta/(alpha+beta) loss^1 = 1"


def test_what_is_solved_for_has_a_power_that_is_certain_not_to_vanish() -> None:
    assert [step.solvable for step in argument_of(small("Y ~ Z^2", "Z ~ X^3")).steps] == [("Y", "Z"), ("X", "Z")]
    assert argument_of(small("Y ~ Z^b", "Z ~ X")).steps[0].solvable == ("Y",)
    assert argument_of(small("Y ~ Z^a", "Z ~ X")).steps[0].solvable == ("Y",)  # that a > 0 is no line of the step
    assert argument_of(small("Y^a ~ Z", "Z ~ X")).steps[0].solvable == ("Y", "Z")


@pytest.mark.parametrize(
    ("condition", "inside"),
    [
        (compare_parameters(A, "<="), compare_parameters(A, "<")),
        (compare_parameters(A, "="), compare_parameters(A, "=")),
        (
            conjunction((compare_parameters(A, "="), compare_parameters(B, "<="))),
            conjunction((compare_parameters(A, "="), compare_parameters(B, "<"))),
        ),
        # of alternatives those that are no equation, or else all of them
        (disjunction((compare_parameters(A, "="), compare_parameters(B, "<="))), compare_parameters(B, "<")),
        (
            disjunction((compare_parameters(A, "="), compare_parameters(B, "="))),
            disjunction((compare_parameters(A, "="), compare_parameters(B, "="))),
        ),
        (
            disjunction(
                (compare_parameters(A, "="), conjunction((compare_parameters(A, "<"), compare_parameters(B, "<="))))
            ),
            conjunction((compare_parameters(A, "<"), compare_parameters(B, "<"))),
        ),
    ],
)
def test_points_are_looked_for_inside_of_conditions(condition: Formula, inside: Formula) -> None:
    assert _inside(condition) == inside


LEMMA = Lemma("A1", ("A1",), OrderAtom(OrderForm.build({"Y": Fraction(1)}, Fraction(0)), "="), 1)


@pytest.mark.parametrize(("lemma", "arguments"), [(LEMMA, 1), (None, 0)])
def test_without_equations_and_bounds_all_lines_together_are_one_step_if_they_entail_the_law(
    lemma: Lemma | None, arguments: int
) -> None:
    goals = Goals("Y", "X", LEMMA.relation, LEMMA.relation, LEMMA.relation)
    reasoner = Mock(goals=goals)
    reasoner._equations.return_value = reasoner._bounds.return_value = None
    reasoner._lemmas.lemma.return_value = lemma
    reasoner.combiner.tidy = lambda form: form
    told_so = list(Reasoner.arguments(reasoner))
    assert len(told_so) == arguments
    assert all(argument.steps[-1].lines == ("A1",) for argument in told_so)
    # likewise where no sum of bounds gives a bound
    reasoner._lemmas.bounds.return_value = ()
    reasoner._put_in.return_value = LEMMA.relation
    reasoner.combiner.bound.return_value = None
    assert Reasoner._bound(reasoner, LEMMA.relation) == (None if lemma is None else ((lemma, Fraction(1)),))


def test_two_bounds_are_told_where_there_are_no_equations_unless_both_take_everything() -> None:
    goals = Goals("Y", "X", LEMMA.relation, LEMMA.relation, OrderAtom(-LEMMA.relation.form, "="))
    assert goals.is_equation
    other = replace(LEMMA, label="A2", lines=("A2",))
    above, below = ((LEMMA, Fraction(1)),), ((other, Fraction(1)),)
    reasoner = Mock(goals=goals)
    assert Reasoner._tells_more(reasoner, (above, below), None)
    assert not Reasoner._tells_more(reasoner, (above, above), None)
    # one equation that takes as many laws at once says no more
    assert Reasoner._tells_more(reasoner, (above, below), ((replace(LEMMA, weight=2), Fraction(1)),))
