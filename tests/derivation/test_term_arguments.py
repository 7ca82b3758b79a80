"""A law in several bases is argued term by term: where one of them decides, the target is that term."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.derivation.term_arguments import TermArgument
from nslogic.language.writing import format_order
from nslogic.questions.several_bases import derive_bases
from nslogic.testing.samples import read
from tests.derivation.test_several_bases import small


def arguments_of(*axioms: str, bases: tuple[str, str] = ("N", "D")) -> tuple[TermArgument, ...]:
    (result,) = derive_bases(read(small(*axioms)), bases, regimes=("all",))
    assert result.derivation is not None
    (case,) = result.derivation.cases
    return case.arguments


@pytest.mark.parametrize(
    ("law", "terms"),
    [
        ("Y ~ N + 1/D", ["Y ~ N where D^-1 <~ N", "Y ~ D^-1 where N <~ D^-1"]),
        ("Y ~ min(N, 1/D)", ["Y ~ N where D^-1 >~ N", "Y ~ D^-1 where N >~ D^-1"]),
        ("Y ~ N * log(N) + 1/D", ["Y ~ N * log(N) where D^-1 <~ N * log(N)", "Y ~ D^-1 where N * log(N) <~ D^-1"]),
        ("Y ~ N^2 * D", ["Y ~ N^2 * D"]),
    ],
)
def test_each_term_decides_where_no_other_is_greater_or_for_the_least_none_is_less(law: str, terms: list[str]) -> None:
    arguments = arguments_of(law)
    assert [argument.in_short() for argument in arguments] == terms
    for argument in arguments:
        assert argument.derivation.complete
        assert argument.case.argument is not None
        assert [(step.label, step.lines) for step in argument.case.argument.steps] == [("A1", ("A1",))]


def test_the_line_of_a_term_says_what_decides_it() -> None:
    for law, least in (("Y ~ N + 1/D", False), ("Y ~ min(N, 1/D)", True)):
        winners = []
        for argument in arguments_of(law):
            assert argument.case.argument is not None
            (inference,) = argument.case.argument.inferences
            assert (inference.kind, inference.lines, inference.name) == ("line", ("A1",), "Y")
            assert inference.winner is not None
            assert inference.winner.least is least
            winners.append([format_order(part) for part in inference.winner.parts])
        assert winners == [["N"], ["1 / D"]]


def test_a_law_by_two_bounds_is_argued_by_their_steps() -> None:
    (argument,) = arguments_of("Y <~ N", "Y >~ N", "Y ~ Z", "Z ~ N")  # the last two are not what it rests on
    assert argument.case.argument is not None
    inferences = argument.case.argument.inferences
    assert [(one.kind, one.lines, one.uses) for one in inferences] == [
        ("line", ("A1",), ()),
        ("line", ("A2",), ()),
        ("meet", (), (0, 1)),
    ]


def test_lines_that_a_law_rests_on_and_no_term_names_are_with_the_last() -> None:
    """Where N decides, `Z ~ N` has to be said by two lines; where 1/D does, the upper one is enough."""
    first, last = arguments_of("Y ~ Z + 1/D", "Z <~ N", "Z >~ N")
    lines = [
        {label for step in argument.case.argument.steps for label in step.lines}
        for argument in (first, last)
        if argument.case.argument is not None
    ]
    assert lines == [{"A1", "A2", "A3"}, {"A1", "A2"}]


@pytest.mark.parametrize(
    ("law", "bases", "questions"),
    [
        ("Y ~ N + 1/D", ("N", "D"), [("N", 1), ("D", -1)]),
        ("Y ~ N + 1/D", ("D", "N"), [("D", -1), ("N", 1)]),
        ("Y ~ F * D", ("F", "D"), [("D", -1)]),  # F need not scale
        ("Y ~ N * D", ("D", "N"), [("D", -1)]),
        ("Y ~ D * log(N)", ("N", "D"), [("N", 1)]),  # its logarithm is that of N
        ("Y ~ F", ("F", "Z"), [("F", 1)]),  # neither scales
    ],
)
def test_a_term_is_told_in_powers_of_a_base_that_is_sure_to_scale(
    law: str, bases: tuple[str, str], questions: list[tuple[str, int]]
) -> None:
    asked = [argument.derivation.question for argument in arguments_of(law, bases=bases)]
    assert [(question.base, question.direction) for question in asked] == questions


@pytest.mark.parametrize(("bound", "base"), [("F >> 1", "N"), ("F >> 1 ignoring logs", "F")])
def test_a_base_that_may_grow_as_a_logarithm_alone_is_not_sure_to_scale(bound: str, base: str) -> None:
    arguments = arguments_of("Y ~ F * N", bound, bases=("F", "N"))
    assert [argument.derivation.question.base for argument in arguments] == [base]


def test_a_step_from_no_line_is_asked_about_where_exponents_have_values() -> None:
    """`D^(-alpha/(1+alpha))` has none at alpha = -1, which steps that use no domain do not exclude by themselves."""
    (result,) = derive_bases(nslogic.load("quanta"), ("N_p", "D"), regimes=("both",))
    assert result.derivation is not None
    (case,) = result.derivation.cases
    assert [argument.in_short() for argument in case.arguments] == [
        "loss ~ N_p^-alpha where D^(-alpha/(1+alpha)) <~ N_p^-alpha",
        "loss ~ D^(-alpha/(1+alpha)) where N_p^-alpha <~ D^(-alpha/(1+alpha))",
    ]
