"""What `plan` says to people: how much each quantity grows, and what a factor leaves out."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.questions.plan import PlanResult
from nslogic.report.plan.text import plan_page
from nslogic.report.rendering import render
from tests.report.plan.growths import growth

RANGE = "  A range means that the regime does not determine the quantity."


def page(result: PlanResult) -> list[str]:
    return render(plan_page(result)).splitlines()


def test_a_measured_parameter_gives_a_central_factor_and_its_range() -> None:
    assert page(growth("measured")) == [
        "✓ growth · measured   C × 10",
        "  at alpha = 0.34",
        "  Note: alpha is measured; its central value is taken.",
        "  loss   ~ C^-0.34 * log(C)   × 0.457 (0.363 to 0.575)   10^-0.34",
        (
            "      Without its logarithm, which multiplies it by (log(10*C)/log(C)): that depends on C,"
            " and tends to 1 as it scales."
        ),
        "  N      ~ C^0.34             × 2.19 (1.74 to 2.75)      10^0.34",
        "  In parentheses: the range for measured parameters within 2 standard errors.",
        "",
    ]


def test_one_standard_error_is_singular_and_narrower() -> None:
    lines = page(growth("measured", sigma=1))
    assert "  N      ~ C^0.34             × 2.19 (1.95 to 2.45)      10^0.34" in lines
    assert lines[-2] == ("  In parentheses: the range for measured parameters within 1 standard error.")


def test_a_large_scale_is_written_as_people_write_it() -> None:
    lines = page(growth("interval", scale="C=1e21"))
    assert lines[0].endswith("C × 1e21")
    assert any(text.endswith("1e21^0.3") for text in lines)


def test_several_measured_parameters_are_one_note() -> None:
    theory = nslogic.theory(
        {
            "theory": {"name": "two", "base": "C"},
            "quantities": {"C": {"trend": "grows"}, "N": {"trend": "grows"}},
            "parameters": {"a": {"value": 0.3, "error": 0.01}, "b": {"interval": [0.2, 0.3]}},
            "axioms": [{"id": "size", "law": "N ~ C^(a+b)"}],
        }
    )
    (result,) = nslogic.plan(theory, scale={"C": 10})
    lines = page(result)
    assert "  Note: a and b are measured; their central values are taken." in lines
    remark = "  In parentheses: the range for measured parameters within 2 standard errors, or within their intervals."
    assert remark in lines


def test_an_interval_is_taken_at_its_midpoint() -> None:
    lines = page(growth("interval"))
    assert lines[1:4] == [
        "  at w = 0.3",
        "  Note: w is measured; its central value is taken.",
        "  Z   ~ C^0.3   × 2 (1.58 to 2.51)   10^0.3",
    ]
    assert lines[-2] == "  In parentheses: the range for measured parameters within their intervals."


@pytest.mark.parametrize(
    ("regime", "scale", "rows"),
    [
        (
            "ranged",
            "C=10",
            ["  K   ~ C^x, 1/2 <= x <= 1   × 3.16 to 10", "  Z   ~ C^-s                 × 10^-s", RANGE],
        ),
        (
            "ranged",
            "C=1/3",
            ["  K   ~ C^x, 1/2 <= x <= 1   × 0.333 to 0.577", "  Z   ~ C^-s                 × (1/3)^-s", RANGE],
        ),
        ("isolated", "C=10", ["  K   ~ C^x, x one of 0, 1   × 1 or 10", RANGE]),
        ("isolated", "C=1/4", ["  K   ~ C^x, x one of 0, 1   × 0.25 or 1", RANGE]),
        ("most", "C=10", ["  K   ~ C^x, x <= 1   × at most 10", RANGE]),
        ("least", "C=10", ["  K   ~ C^x, 1 <= x   × at least 10", RANGE]),
        ("cases", "C=10", ["  K   ~ C   where s < 1      × 10", "  K   ~ C^2   where s >= 1   × 100   10^2"]),
        (
            "rough",
            "C=10",
            [
                "  Z   ~ C^2, up to logarithms   × 100   10^2",
                "      Up to a power of log(C) that the regime leaves open.",
            ],
        ),
        ("empty", "C=10", ["  Its axioms do not say how any quantity grows."]),
    ],
)
def test_each_kind_of_factor_has_its_line(regime: str, scale: str, rows: list[str]) -> None:
    factor = {"C=10": "10", "C=1/3": "1/3", "C=1/4": "0.25"}[scale]
    assert page(growth(regime, scale=scale)) == [f"✓ growth · {regime}   C × {factor}", *rows, ""]


def test_a_given_value_chooses_the_case_and_gives_a_number() -> None:
    assert page(growth("cases", given="s=1/2"))[1:] == ["  K   ~ C   × 10", ""]
    assert "  Z   ~ C^(-1/3)             × 0.464        10^(-1/3), 53.6 % less" in page(growth("ranged", given="s=1/3"))


def test_a_free_base_is_assumed_to_grow_and_that_is_noted() -> None:
    assert page(growth("ranged", scale="K=10"))[1:4] == [
        "  Note: K is free; it is taken to grow.",
        "  C   ~ K^x, 1 <= x <= 2       × 10 to 100",
        "  Z   ~ K^x, -2*s <= x <= -s   × 10^(-2*s) to 10^-s",
    ]
    assert page(growth("ranged", scale="Z=10"))[1] == "  Note: Z is free; it falls in every model in which it scales."


def test_a_base_that_falls_has_the_logarithm_of_its_inverse() -> None:
    lines = page(growth("measured", scale="loss=2"))
    assert "  N   ~ loss^-1 * log(1/loss)                 × 0.5                      2^-1" in lines
    assert any("(log(1/(2*loss))/log(1/loss)): that depends on loss" in line for line in lines)


def test_a_regime_without_a_model_names_what_clashes() -> None:
    assert page(growth("clash")) == [
        "✗ growth · clash   C × 10",
        "  The regime is degenerate. These cannot hold together:",
        "    <text>:12   fixed      C ~ 1",
        "    <text>:3    trend(C)   C grows",
        "",
    ]


def test_a_value_that_contradicts_the_theory_is_named_as_the_option_it_came_from() -> None:
    assert page(growth("measured", given="alpha=1/2"))[1:] == [
        "  The regime is inconsistent. These cannot hold together:",
        "    <text>:4   measured(alpha)   alpha = 0.34 ± 0.05",
        "    --set      set-1             alpha = 1/2",
        "",
    ]


def test_a_base_that_does_not_scale_is_refused_with_the_labels_that_keep_it() -> None:
    assert page(growth("clash", scale="K=10"))[0].startswith("✗ ")
    lines = page(growth("isolated", scale="Z=10"))
    assert lines == ["✓ growth · isolated   Z × 10", "  Note: Z is free; it is taken to grow.", *lines[2:]]


def test_an_undecided_plan_says_which_limit_was_reached() -> None:
    from dataclasses import replace

    undecided = replace(growth("ranged"), growths=(), undecided="K: more than 64 cells")
    assert page(undecided) == ["? growth · ranged   C × 10", "  Undecided: K: more than 64 cells.", ""]
    refused = replace(
        growth("ranged"),
        growths=(),
        refused="C does not scale in any model of this regime",
        keeping=("still", "trend(C)"),
    )
    assert page(refused) == [
        "✗ growth · ranged   C × 10",
        "  C does not scale in any model of this regime.",
        "  rests on still, trend(C)",
        "",
    ]


def test_a_narrow_terminal_keeps_each_formula_whole() -> None:
    text = render(plan_page(growth("measured")), width=60)
    assert all(len(line) <= 60 for line in text.splitlines())
    assert "C^-0.34 * log(C)" in text
    assert "(log(10*C)/log(C))" in text


def test_a_power_that_is_a_long_quotient_is_rounded_and_a_remark_says_so() -> None:
    theory = nslogic.theory(
        {
            "theory": {"name": "unrounded", "base": "C"},
            "quantities": {"C": "grows", "N": "grows", "D": "grows", "loss": "falls"},
            "parameters": {"a": {"value": "0.33917084"}, "b": {"value": "0.2849083"}},
            "axioms": {"size": "N ~ C^(b/(a+b))", "data": "D ~ C^(14/31)", "loss": "loss ~ C^(-a*b/(a+b))"},
        }
    )
    (result,) = nslogic.plan(theory, scale={"C": 10})
    assert page(result)[1:] == [
        "  N      ~ C^0.457     × 2.86   10^0.457",
        "  D      ~ C^(14/31)   × 2.83   10^(14/31)",
        "  loss   ~ C^-0.155    × 0.7    10^-0.155, 30.0 % less",
        "  Powers that are long quotients are rounded; JSON has them exactly.",
        "",
    ]
    assert "14245415/31203957" in str(result.to_dict())
