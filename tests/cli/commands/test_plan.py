"""`nslogic plan`: factors exactly and as decimals; what they leave out is said."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.compute import compute_theory

Nslogic = Callable[..., Result]

PLANNED = compute_theory(
    "planned",
    """\
[[axioms]]
id = "measured"
law = "loss ~ C^-gamma"

[[axioms]]
id = "log"
law = "loss ~ C^-1 * log(C)^2"

[[axioms]]
id = "phases"
law = "loss ~ C^-alpha + C^-beta"

[regimes.best]
axioms = ["fit", "cost", "best"]

[regimes.open]
axioms = ["cost"]

[regimes.measured]
axioms = ["measured"]

[regimes.log]
axioms = ["log"]

[regimes.phases]
axioms = ["phases"]
""",
    parameters="gamma = { value = 0.5, error = 0.1 }\n",
)


@pytest.fixture(autouse=True)
def planned(folder: Path) -> None:
    (folder / "planned.toml").write_text(PLANNED, encoding="utf-8")


def plan(nslogic: Nslogic, regime: str, *arguments: str, scale: str = "C=10") -> dict[str, Any]:
    result = nslogic("plan", "planned.toml", "--regime", regime, "--scale", scale, "--format", "json", *arguments)
    assert result.exit_code == 0, result.stderr
    (found,) = json.loads(result.stdout)["plans"]
    assert isinstance(found, dict)
    return found


def test_values_make_factors_of_exact_laws(nslogic: Nslogic) -> None:
    found = plan(nslogic, "best", "--set", "alpha=0.34", "--set", "beta=0.28")
    assert (found["theory"], found["regime"], found["scale"]) == ("planned", "best", {"C": "10"})
    # the example of the interface
    assert found["factors"]["N"]["law"] == "C^(14/31)"
    assert found["factors"]["N"]["factor"] == pytest.approx(2.829, abs=5e-4)
    assert found["factors"]["loss"]["law"] == "C^(-119/775)"
    assert found["factors"]["loss"]["factor"] == pytest.approx(0.702, abs=5e-4)


def test_what_is_symbolic_stays_so(nslogic: Nslogic) -> None:
    assert plan(nslogic, "best")["factors"]["N"] == {
        "law": "C^(beta/(alpha+beta))",
        "factor": None,
        "exact": "10^(beta/(alpha+beta))",
    }


def test_a_range_is_an_interval(nslogic: Nslogic) -> None:
    grown = plan(nslogic, "open")["factors"]["N"]
    assert (grown["law"], grown["factor"]) == ("C^x, 0 < x < 1", None)
    assert (grown["interval"], grown["attained"]) == ([1.0, 10.0], [False, False])
    shrunk = plan(nslogic, "open", scale="C=1/4")["factors"]["N"]
    assert shrunk["interval"] == [0.25, 1.0]


def test_a_measured_value_is_taken_at_its_centre_and_that_is_said(nslogic: Nslogic) -> None:
    found = plan(nslogic, "measured")
    assert found["parameters"] == {"gamma": "1/2"}
    assert found["notes"] == ["gamma is measured; its central value is taken"]
    assert found["factors"]["loss"]["law"] == "C^(-1/2)"


def test_a_logarithm_is_told_beside_the_factor(nslogic: Nslogic) -> None:
    loss = plan(nslogic, "log")["factors"]["loss"]
    assert (loss["law"], loss["factor"]) == ("C^-1 * log(C)^2", 0.1)
    assert loss["log_factor"] == "(log(10*C)/log(C))^2"
    assert "logarithm" in loss["note"]
    text = nslogic("plan", "planned.toml", "--regime", "log", "--scale", "C=10").stdout
    assert "Without its logarithm, which multiplies it by (log(10*C)/log(C))^2" in text
    assert "% less" not in text


def test_the_case_that_holds_at_the_values_is_taken(nslogic: Nslogic) -> None:
    found = plan(nslogic, "phases", "--set", "alpha=1/2", "--set", "beta=2")
    assert found["factors"]["loss"]["law"] == "C^(-1/2)"


def test_without_values_every_case_stands(nslogic: Nslogic) -> None:
    loss = plan(nslogic, "phases")["factors"]["loss"]
    assert (loss["law"], loss["factor"]) == (None, None)
    assert [(case["when"], case["law"]) for case in loss["cases"]] == [
        (["alpha <= beta"], "C^-alpha"),
        (["alpha > beta"], "C^-beta"),
    ]


def test_people_see_the_change_in_per_cent(nslogic: Nslogic) -> None:
    result = nslogic("plan", "planned.toml", "--regime", "measured", "--scale", "C=4")
    assert result.exit_code == 0
    assert result.stdout == (
        "✓ planned · measured   C × 4\n"
        "  at gamma = 0.5\n"
        "  Note: gamma is measured; its central value is taken.\n"
        "  loss   ~ C^(-1/2)   × 0.5 (0.379 to 0.66)   4^(-1/2), 50.0 % less\n"
        "  In parentheses: the range for measured parameters within 2 standard errors.\n"
        "\n"
    )


def test_a_factor_is_told_with_how_far_it_may_be_off(nslogic: Nslogic) -> None:
    arguments = ("plan", "planned.toml", "--regime", "measured", "--scale", "C=4", "--sigma", "1", "--format", "json")
    (found,) = json.loads(nslogic(*arguments).stdout)["plans"]
    assert found["factors"]["loss"]["within"] == [pytest.approx(4**-0.6, rel=1e-5), pytest.approx(4**-0.4, rel=1e-5)]
    (found,) = json.loads(nslogic(*arguments, "--set", "gamma=0.5").stdout)["plans"]
    assert "within" not in found["factors"]["loss"]


def test_a_value_against_the_regime_leaves_it_without_a_model(nslogic: Nslogic) -> None:
    arguments = ("plan", "planned.toml", "--regime", "best", "--scale", "C=10", "--set", "alpha=-1")
    result = nslogic(*arguments, "--format", "json")
    assert result.exit_code == 1
    (found,) = json.loads(result.stdout)["plans"]
    assert (found["verdict"], found["core"], found["factors"]) == ("inconsistent", ["domain(alpha)", "set-1"], {})
    text = nslogic(*arguments).stdout
    assert "These cannot hold together" in text
    assert "--set" in text
    assert "given" not in text


@pytest.mark.parametrize(
    ("arguments", "mention"),
    [
        (["--scale", "C"], "not a name with a positive number"),
        (["--scale", "C=0"], "not a name with a positive number"),
        (["--scale", "X=2"], "no quantity `X`"),
        (["--scale", "C=2", "--set", "x=1"], "no parameter `x`"),
        (["--scale", "C=10", "--scale", "N=2", "--regime", "open"], "leaves N and C independent"),
        (["--scale", "C=10", "--scale", "loss=2", "--regime", "measured"], "loss cannot be chosen"),
        ([], "--scale"),
    ],
)
def test_what_cannot_be_read_has_exit_code_2(nslogic: Nslogic, arguments: list[str], mention: str) -> None:
    result = nslogic("plan", "planned.toml", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert mention in result.stderr


def test_a_second_scale_that_follows_from_the_first_is_allowed(nslogic: Nslogic) -> None:
    scales = ("--scale", "C=4", "--scale", "loss=1/2")
    assert nslogic("plan", "planned.toml", "--regime", "measured", *scales).exit_code == 0


MEASURED = """
theory = { name = "measured", target = "loss", base = "C" }
quantities = { loss = { trend = "falls" }, N = { trend = "free" }, D = { trend = "free" }, C = { trend = "grows" } }
parameters = { a = { value = 0.34, error = 0.02 }, b = { value = 0.5, error = 0.01 } }
axioms = [
    { id = "loss", law = "loss ~ C^-min(a, b)" },
    { id = "most", law = "N <~ C^a" },
    { id = "least", law = "N >~ C^(a/2)" },
]
"""


@pytest.fixture
def measured(tmp_path: Path) -> str:
    path = tmp_path / "measured.toml"
    path.write_text(MEASURED, encoding="utf-8")
    return str(path)


def factors_of(result: Result) -> Any:
    return json.loads(result.stdout)["plans"][0]["factors"]


def test_errors_move_a_factor_whose_case_holds_wherever_the_values_are(nslogic: Nslogic, measured: str) -> None:
    """With `a` within 0.28 and 0.40, `b` within 0.47 and 0.53, `a` is the least whatever they are."""
    asked = ("plan", measured, "--scale", "C=10", "--format", "json")
    loss = factors_of(nslogic(*asked, "--sigma", "3"))["loss"]
    assert loss["within"] == [pytest.approx(10**-0.4, rel=1e-5), pytest.approx(10**-0.28, rel=1e-5)]
    assert "within" not in factors_of(nslogic(*asked, "--sigma", "8"))["loss"]


def test_errors_move_both_ends_of_a_range(nslogic: Nslogic, measured: str) -> None:
    asked = ("plan", measured, "--scale", "C=10", "--sigma", "1")
    span = factors_of(nslogic(*asked, "--format", "json"))["N"]
    assert span["within"] == [pytest.approx(10**0.16, rel=1e-5), pytest.approx(10**0.36, rel=1e-5)]
    assert "× 1.48 to 2.19 (1.45 to 2.29)" in nslogic(*asked).output


def test_only_the_quantities_asked_for_are_told_in_the_order_asked(nslogic: Nslogic, measured: str) -> None:
    asked = ("plan", measured, "--scale", "C=10", "--format", "json")
    assert list(factors_of(nslogic(*asked))) == ["loss", "N"]
    assert list(factors_of(nslogic(*asked, "--quantity", "N"))) == ["N"]
    assert list(factors_of(nslogic(*asked, "--quantity", "N", "--quantity", "loss"))) == ["N", "loss"]
    assert nslogic(*asked, "--quantity", "M").exit_code == 2


def test_a_plan_goes_from_sizes_to_sizes_with_their_errors(nslogic: Nslogic, measured: str) -> None:
    asked = ("plan", measured, "--scale", "C=10", "--sigma", "1", "--from", "C=1e20,loss=3,N=1e9", "--from", "D=2")
    page = nslogic(*asked).output
    assert "C × 10, from 1e20 to 1e21" in page
    assert "from 3 to 1.37 (1.31 to 1.44)" in page
    assert "from 1e9 to between 1.48e9 and 2.19e9 (1.45e9 to 2.29e9)" in page
    assert "the regime says nothing of D" in page
    data = json.loads(nslogic(*asked, "--format", "json").stdout)["plans"][0]
    assert data["from"] == {"C": str(10**20), "loss": "3", "N": str(10**9), "D": "2"}
    assert data["factors"]["loss"]["to"] == pytest.approx(3 * 10**-0.34, rel=1e-5)
    assert data["factors"]["loss"]["to_within"] == [
        pytest.approx(3 * 10**-0.36, rel=1e-5),
        pytest.approx(3 * 10**-0.32, rel=1e-5),
    ]
    assert data["factors"]["N"]["to"] == [
        pytest.approx(1e9 * 10**0.17, rel=1e-5),
        pytest.approx(1e9 * 10**0.34, rel=1e-5),
    ]


@pytest.mark.parametrize("sizes", ["N=-1", "N", "N=0", "=3"])
def test_a_size_is_a_name_with_a_positive_number(nslogic: Nslogic, measured: str, sizes: str) -> None:
    assert nslogic("plan", measured, "--scale", "C=10", "--from", sizes).exit_code == 2
