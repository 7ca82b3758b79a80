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
    assert lines == ["  half and budget give D ~ C^(1/2) with C growing;", "  but D is declared to grow."]


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
    first = Side(("half", "budget"), "D ~ C^0.448", (Fraction("0.448"), Fraction("0.448")), ())
    second = Side(("size",), "D ~ C^0.551", (Fraction("0.551"), Fraction("0.551")), ())
    assert sides(first, second) == ["  half and budget give D ~ C^0.448;", "  size gives D ~ C^0.551."]


def clash_of(tables: dict[str, object]) -> list[str]:
    """Return the two sentences of the clash of the first regime of a theory."""
    lines = str(nslogic.check(nslogic.theory(tables))).splitlines()
    return [text.strip() for text in lines if text.endswith((";", ".")) and not text.strip().startswith("Degenerate")][
        :2
    ]


def test_conditions_and_trends_stand_behind_the_law_that_they_help_to_give() -> None:
    tables: dict[str, object] = {
        "theory": {"name": "settled", "target": "chi", "base": "gap"},
        "quantities": {"gap": "falls", "chi": "grows", "h": "fixed"},
        "parameters": {"d": "d > 0"},
        "axioms": {"scaling": "chi ~ h * gap^(d-3)"},
        "regimes": {"three": {"axioms": ["scaling"], "where": ["d = 3"]}},
    }
    assert clash_of(tables) == ["scaling gives chi ~ 1 with d = 3 and h fixed;", "but chi is declared to grow."]
    tables["regimes"] = {"three": {"axioms": ["scaling"], "where": ["d = 3"], "trends": {"h": "grows", "chi": "fixed"}}}
    assert clash_of(tables) == [
        "scaling gives h ~ 1 with d = 3 and chi fixed;",
        "but h is declared to grow in this regime.",
    ]


def test_what_no_axiom_says_is_declared_or_the_regime_has_it() -> None:
    tables: dict[str, object] = {
        "theory": {"name": "declared"},
        "quantities": {"N": "grows"},
        "parameters": {"a": {"value": 0.34, "error": 0.01}},
        "axioms": {"half": "a = 1/2"},
    }
    assert clash_of(tables) == ["Consistent from 16 standard errors of a on.", "half says a = 1/2;"]
    tables["parameters"] = {"a": "a > 1"}
    assert clash_of(tables) == ["the file declares a > 1;", "half says a = 1/2."]
    tables |= {"parameters": {"a": {}}, "regimes": {"one": {"axioms": ["half"], "where": ["a > 1"]}}}
    assert clash_of(tables) == ["the regime has a > 1;", "half says a = 1/2."]


def test_a_quantity_that_falls_and_bounds_of_parameters_are_said_where_the_clash_needs_them() -> None:
    tables: dict[str, object] = {
        "theory": {"name": "falling"},
        "quantities": {"B": "grows", "eta": "falls"},
        "parameters": {"q": "q > 0"},
        "axioms": {"scaling": "eta ~ B^q"},
    }
    assert clash_of(tables) == ["scaling gives B ~ eta^(1/q) with eta falling;", "but B is declared to grow."]
    tables |= {
        "quantities": {"B": "grows", "eta": "grows"},
        "parameters": {"q": ["0 < q", "q <= 1"]},
        "axioms": {"scaling": "eta ~ B^q", "steep": "eta ~ B^(5/4)"},
    }
    assert clash_of(tables) == ["scaling says eta ~ B^q with q <= 1;", "steep says eta ~ B^(5/4)."]


def test_a_logarithm_does_not_grow_as_a_power() -> None:
    tables: dict[str, object] = {
        "theory": {"name": "slow"},
        "quantities": {"T": "grows", "L": "grows"},
        "axioms": {"depth": "L ~ log(T)"},
    }
    assert clash_of(tables) == ["depth says L ~ log(T);", "but L is declared to grow as a power."]


def test_cases_are_told_one_or_the_other() -> None:
    tables: dict[str, object] = {
        "theory": {"name": "cases"},
        "quantities": {"y": "grows", "x": "grows"},
        "parameters": {"a": ["0 < a", "a < 2"], "b": ["0 < b", "b < 2"]},
        "axioms": {"least": "y ~ x^min(a, b)", "three": "y ~ x^3"},
    }
    assert clash_of(tables) == [
        "least gives, with a < 2, y ~ x^a where a <= b, or y ~ x^b where a > b;",
        "three says y ~ x^3.",
    ]
