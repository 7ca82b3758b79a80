"""Texts that all theorems for Coq share: comments that nothing ends, optima, and the shape of a theorem."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.export.coq.space import CoqSpace
from nslogic.export.coq.theorem_text import (
    CoqTheorem,
    by_refuting,
    checker_theorem,
    coq_comment,
    optimum_in,
    statement,
)
from nslogic.kernel import LOG_LOG_SCALE, Statement

X, Y = ("quantity", "X"), ("quantity", "Y")
LAW: Statement = ("order", "~", X, ("raised", Y, ("number", Fraction(2))), False)
OPTIMUM: Statement = ("optimum", "X", 1, ("Y",), (LAW,), False)
GUARD: Statement = ("real", ">", ("parameter", "a"), ("number", Fraction(0)))


@given(st.text(max_size=30))
def test_no_text_ends_a_comment_or_opens_another(text: str) -> None:
    shown = coq_comment(text)
    assert "(*" not in shown
    assert "*)" not in shown
    assert '"' not in shown
    assert shown.isprintable()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a law", "a law"),
        ("a *) b", "a * ) b"),
        ("(*", "( *"),
        ('say "x"', "say 'x'"),
        ("a\nb\tc", "a b c"),
        ("(*)", "( * )"),
    ],
)
def test_a_comment_keeps_what_it_says(text: str, shown: str) -> None:
    assert coq_comment(text) == shown


def test_an_optimum_is_found_with_its_guard() -> None:
    assert optimum_in(OPTIMUM) == ((), OPTIMUM)
    assert optimum_in(("if", (GUARD,), OPTIMUM)) == ((GUARD,), OPTIMUM)
    assert optimum_in(LAW) is None
    assert optimum_in(("if", (GUARD,), LAW)) is None


def space() -> CoqSpace:
    return CoqSpace.of(("a",), ("X", "Y"))


@pytest.mark.parametrize(
    ("law", "text"),
    [
        (LAW, "(X ~~ (Y ^^ 2))"),
        (OPTIMUM, "(forall X' Y' : order, (X' ~~ (Y' ^^ 2)) -> X <~ X')"),
        (("optimum", "X", -1, ("Y",), (LAW,), False), "(forall X' Y' : order, (X' ~~ (Y' ^^ 2)) -> X' <~ X)"),
        (("optimum", "X", 1, (), (), True), "(forall X' : order, power X <= power X')"),
        (
            ("if", (GUARD,), OPTIMUM),
            "((0 < a) -> (forall X' Y' : order, (X' ~~ (Y' ^^ 2)) -> X <~ X'))",
        ),
        (("optimum", "X", 1, (), (LAW, GUARD), False), "(forall X' : order, (X' ~~ (Y ^^ 2)) -> (0 < a) -> X <~ X')"),
    ],
)
def test_a_hypothesis_is_a_proposition_about_every_competitor(law: Statement, text: str) -> None:
    assert statement(space(), law) == text


def test_competitors_may_be_spelled_as_in_another_space() -> None:
    valued = space()
    valued.texts["X"], valued.texts["Y"] = "(scale ^^ 2)", "one"
    text = statement(valued, OPTIMUM, spelled=space())
    assert text == "(forall X' Y' : order, (X' ~~ (Y' ^^ 2)) -> (scale ^^ 2) <~ X')"


def test_writing_an_optimum_leaves_the_space_as_it_was() -> None:
    place = space()
    before = dict(place.texts), dict(place.variables), list(place.order_list)
    statement(place, OPTIMUM)
    assert (place.texts, place.variables, place.order_list) == before


def test_a_proof_ends_with_its_laws_and_the_theorem_of_the_checker() -> None:
    place = space()
    place.law("(law)", "given_1")
    place.value("1#1", "(largest X [Y])", order=True)
    place.law("(law)", "refuted")
    assert by_refuting("t", place) == (
        "pose (value_1 := (largest X [Y])).\n"
        "generalize given_1, refuted.\n"
        "exact_no_check (refute [a] [X; Y; value_1] t_laws t_steps t_checked).\n"
    )


def test_a_proof_about_log_log_names_its_logarithms() -> None:
    place = space()
    place.law("(law)", "given_1")
    place.value(LOG_LOG_SCALE, "(log_log_scale logs)", order=True)
    assert "exact_no_check (refute_with logs [a]" in by_refuting("t", place)


def test_the_checker_is_asked_before_the_theorem() -> None:
    text = checker_theorem("t", "[l]", "(s)")
    assert re.findall(r"^(?:Definition|Lemma) (\w+)", text, re.MULTILINE) == ["t_laws", "t_steps", "t_checked"]
    assert "Lemma t_checked : refutes t_laws t_steps = true." in text


def test_a_theorem_stands_in_a_file_with_its_lemmas_or_as_a_comment() -> None:
    whole = CoqTheorem("t", "about", "[]", "s", "LEMMAS\n", "  True", "exact I.\n", "")
    assert whole.text == "(* about *)\nLEMMAS\nTheorem t :\n  True.\nProof.\nexact I.\nQed.\n"
    left_out = CoqTheorem("t", "about", "", "", "", "", "", "it ends *) here")
    assert left_out.text == "(* about\n   LEFT OUT: it ends * ) here *)\n"
