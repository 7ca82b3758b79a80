"""Explanations as people and programs read them."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

from nslogic.questions.check import CheckOptions, check
from nslogic.report.check.clashes import explanation_data, explanation_lines
from nslogic.report.rendering import render
from nslogic.testing import read

HEAD = """
theory = { name = "small" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" }, M = { trend = "free" } }
parameters = { a = { where = ["a > 0"] }, b = { interval = [1, 2] } }
"""


def shown(*laws: str) -> tuple[str, Any]:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    (regime,) = check(read(HEAD + axioms), options=CheckOptions(cores="smallest", repairs=0)).regimes
    (explanation,) = regime.explanations
    text = render(tuple(explanation_lines(explanation, indent=0)), color=False, width=None)
    return text, explanation_data(explanation)


def test_laws_are_multiplied_until_they_deny_a_trend() -> None:
    text, data = shown("M ~ N^2", "L ~ M^-1")
    assert text == dedent("""\
        multiply   N^2 ~ M     A1
        by         L * M ~ 1   A2
        by         1 << N^2    trend(N)
        gives L << 1, but L is declared to grow
        """)
    assert data["core"] == ["A1", "A2", "trend(L)", "trend(N)"]


def test_symbolic_powers_are_told_with_the_signs_that_they_need() -> None:
    text, data = shown("M ~ N^a", "M ~ N^-b")
    assert text == dedent("""\
        multiply   N^a ~ M       A1
        by         M * N^b ~ 1   A2
        gives N^(a+b) ~ 1, but N is declared to grow (since a+b != 0)
        """)
    (case,) = data["cases"]
    assert case["since"] == ["a+b != 0"]


def test_conditions_are_added() -> None:
    text, data = shown("b = 2*a", "a > 3")
    assert "contradiction: 6 < 2" in text
    (case,) = data["cases"]
    assert {use["label"] for use in case["uses"]} == {"A1", "A2", "measured(b)"}


def test_what_has_no_certificate_says_so() -> None:
    text, data = shown("a^2 = 0")
    assert text == (
        "no parameters satisfy A1, domain(a): decided exactly, by elimination (`prove` may find the steps)\n"
    )
    assert data["cases"] == [{"parameters": ["A1", "domain(a)"], "gives": None}]


def test_no_auxiliary_order_and_no_hidden_scale_is_shown() -> None:
    theory = read(
        HEAD.replace('M = { trend = "free" }', 'M = { trend = "fixed" }')
        + """
[[axioms]]
id = "diameter"
law = "L ~ log(N) * M"
[[axioms]]
id = "least"
law = "L ~ min(N, M + L) + log(M * N)"
"""
    )
    (regime,) = check(theory, options=CheckOptions(cores="all", repairs=0)).regimes
    assert regime.explanations
    for explanation in regime.explanations:
        text = render(tuple(explanation_lines(explanation, indent=0, scale="N")))
        assert "@" not in text
        assert "[" not in text
        assert "(t)" not in text


def test_multipliers_have_the_scale_that_makes_their_numbers_short() -> None:
    text, _ = shown("N ~ N^0.552 * M", "M ~ N^0.551")
    assert text == dedent("""\
        multiply   M ~ N^0.448   A1
        by         N^0.551 ~ M   A2
        gives N^0.103 ~ 1, but N is declared to grow
        """)
