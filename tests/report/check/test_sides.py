"""The two sides of a clash: which labels say or give which law, and how the numbers lie."""

from __future__ import annotations

from fractions import Fraction

import nslogic
from nslogic.explain.explanations import Side
from nslogic.report.check.sides import side_lines
from nslogic.report.rendering import render
from tests.report.check.clashing import checked, page, regime_of


def sides(first: Side, second: Side, regime: str = "measured") -> list[str]:
    result = checked(regime)
    lines = side_lines(result.theory, regime_of(result).regime, (first, second), sigma=Fraction(2), indent=2)
    return render(lines).splitlines()


def test_an_axiom_says_its_own_law_and_gives_another() -> None:
    assert sides(Side(("half",), "N ~ C^(1/2)"), Side(("third",), "N^2 ~ C^(2/3)")) == [
        "  half says N ~ C^(1/2);",
        "  third gives N^2 ~ C^(2/3).",
    ]


def test_several_labels_give_a_law_axioms_in_the_order_of_the_file() -> None:
    lines = sides(Side(("budget", "half", "trend(C)"), "D ~ C^(1/2)"), Side(("trend(D)",), "D falls"))
    assert lines == ["  half, budget and trend(C) give D ~ C^(1/2);", "  trend(D) says that D falls."]


def test_a_measured_exponent_is_set_beside_its_value() -> None:
    first = Side(("size", "measured(a)"), "N ~ C^a", (Fraction(3, 10), Fraction(19, 50)), ("a",))
    assert sides(first, Side(("half",), "N ~ C^(1/2)"))[0] == (
        "  size says N ~ C^a, with a = 0.34 ± 0.02 within 2 standard errors;"
    )


def test_an_exponent_that_is_computed_has_its_range() -> None:
    first = Side(("size", "budget", "measured(a)"), "D ~ C^(1-a)", (Fraction(31, 50), Fraction(7, 10)), ("a",))
    second = Side(("half", "budget"), "D ~ C^(1/2)", (Fraction(1, 2), Fraction(1, 2)), ())
    assert sides(first, second) == [
        (
            "  size and budget give D ~ C^(1-a), an exponent between 0.62 and 0.70 for a = 0.34 ± 0.02"
            " within 2 standard errors;"
        ),
        "  half and budget give D ~ C^(1/2).",
    ]


def test_a_value_is_a_decimal_and_a_long_quotient_has_an_approximation() -> None:
    first = Side(("half",), "b = 1/2", (Fraction(1, 2), Fraction(1, 2)), ())
    second = Side(("free",), "N ~ C^(399/7675)", (Fraction(399, 7675), Fraction(399, 7675)), ())
    assert sides(first, second) == [
        "  half gives b = 1/2;",
        "  free gives N ~ C^(399/7675), an exponent of about 0.0520.",
    ]


def test_the_page_of_a_clash_begins_with_its_sides() -> None:
    assert page("measured", detail="all")[2:5] == [
        "  Consistent from 8 standard errors of a on.",
        "  size says N ~ C^a, with a = 0.34 ± 0.02 within 2 standard errors;",
        "  half says N ~ C^(1/2).",
    ]


def test_a_domain_is_no_speaker_and_an_axiom_says_what_it_states() -> None:
    """`fast` by itself gives the product that it states, however a derived law writes it; domains only bound it."""
    theory = nslogic.theory(
        {
            "theory": {"name": "spoken", "target": "loss", "base": "N"},
            "quantities": {"N": "grows", "M": "grows", "loss": "falls"},
            "parameters": {"a": "a > 0", "b": "b > 0"},
            "axioms": {"sum": "loss ~ max(N^-a, M^-b)", "fast": "loss ~ N^-(a+b+1)"},
        }
    )
    lines = str(nslogic.check(theory)).splitlines()
    assert lines[2:4] == ["  sum gives loss >~ N^-a;", "  fast says loss ~ N^-(a+b+1)."]
    assert any("domain(b)" in text for text in lines[4:])


def test_a_decimal_has_no_approximation() -> None:
    first = Side(("compute", "size"), "D ~ C^0.448", (Fraction("0.448"), Fraction("0.448")), ())
    second = Side(("half",), "D ~ C^0.551", (Fraction("0.551"), Fraction("0.551")), ())
    assert sides(first, second) == ["  compute and size give D ~ C^0.448;", "  half gives D ~ C^0.551."]
