"""The labelled constraints of a regime: which labels there are, and what each of them says."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings

from nslogic.algebra.functions import Field
from nslogic.orders.formulas import OrderForm, compare_form, compare_parameters, conjunction
from nslogic.orders.system import System, build_system
from nslogic.testing import Sample, planted_models, read

TEXT = """
theory = { name = "labels" }

[quantities]
loss = { trend = "falls" }
N = { trend = "grows" }
D = { trend = "fixed" }
L = { trend = "free" }

[parameters]
alpha = { where = ["0 < alpha < 1", "alpha != 1/2"] }
tau = { value = "5/2" }
x = { value = 0.34, error = 0.02 }
y = { interval = [0.454, 0.455], level = 0.8 }
z = { where = ["z > 0"], value = 1, error = 1 }
free = {}

[[axioms]]
id = "A2"
law = "loss ~ N^-alpha"
kind = "definition"
cost = 2.5

[[axioms]]
id = "A1"
law = ["N ~ L", "N >> 1"]
when = ["L >> 1", "D ~ 1"]

[[axioms]]
id = "unused"
law = "N ~ 1"

[regimes.wide]
axioms = ["A1", "A2"]
where = ["L >> 1"]
trends = { N = "free", L = "falls" }
"""
FIELD_OF_X = Field(("x",))
N, L, D, LOSS = (OrderForm.unknown(name) for name in ("N", "L", "D", "loss"))


def system(sigma: str = "2") -> System:
    theory = read(TEXT)
    return build_system(theory, theory.regime("wide"), sigma=Fraction(sigma))


def test_labels_are_in_label_order_and_only_of_this_regime() -> None:
    assert system().labels == (
        "A1",
        "A2",
        "domain(alpha)",
        "domain(z)",
        "measured(x)",
        "measured(y)",
        "measured(z)",
        "trend(D)",
        "trend(L)",
        "trend(loss)",
        "value(tau)",
        "where(wide)",
    )


def test_each_label_says_what_the_file_says() -> None:
    found = system()
    assert found.field is not None
    tau, y = found.field.generator("tau"), found.field.generator("y")
    said = {
        "trend(D)": compare_form(D, "="),
        "trend(L)": compare_form(L, "<", powers_only=True),
        "trend(loss)": compare_form(LOSS, "<", powers_only=True),
        "where(wide)": compare_form(-L, "<"),
        "value(tau)": compare_parameters(tau - Fraction(5, 2), "="),
        "measured(y)": conjunction(
            (compare_parameters(Fraction(454, 1000) - y, "<="), compare_parameters(y - Fraction(455, 1000), "<="))
        ),
    }
    for label, formula in said.items():
        assert found.constraint(label).formula == formula


@pytest.mark.parametrize(
    ("sigma", "value", "holds"), [(2, "0.38", True), (2, "0.381", False), (3, "0.4", True), (0, "0.34", True)]
)
def test_a_measured_value_may_be_off_by_some_standard_errors(sigma: int, value: str, holds: bool, at: Any) -> None:
    formula = system(str(sigma)).constraint("measured(x)").formula
    parameters = dict.fromkeys(system().parameters, Fraction(0)) | {"x": Fraction(value)}
    assert at(formula, {}, parameters) is holds


def test_the_bounds_of_a_measured_value_are_so_many_standard_errors_off() -> None:
    theory = read('theory = { name = "errors" }\nparameters = { x = { value = 5, error = "1/4" } }\n[quantities]\n')
    regime = theory.regimes[0]
    x = FIELD_OF_X.generator("x")
    for sigma in (0, 1, 2, 3, 10):
        low, high = 5 - Fraction(sigma, 4), 5 + Fraction(sigma, 4)
        bounds = conjunction((compare_parameters(low - x, "<="), compare_parameters(x - high, "<=")))
        built = build_system(theory, regime, sigma=Fraction(sigma))
        assert built.constraint("measured(x)").formula == bounds
        assert (built == build_system(theory, regime)) is (sigma == 2)


def test_an_interval_is_taken_as_it_stands() -> None:
    assert system("0").constraint("measured(y)").formula == system("9").constraint("measured(y)").formula


def test_sorts_costs_and_definitions() -> None:
    found = system()
    assert found.constraint("A2").definition
    assert not found.constraint("A1").definition
    assert found.constraint("A2").cost == Fraction(5, 2)
    others = [constraint for constraint in found.constraints if constraint.label != "A2"]
    assert all(constraint.cost == 1 for constraint in others)
    assert not any(constraint.definition for constraint in others)
    sorts = {constraint.label.partition("(")[0]: constraint.sort for constraint in found.constraints}
    assert {sorts[name] for name in ("A1", "A2")} == {"axiom"}
    assert all(sorts[name] == name for name in ("domain", "measured", "trend", "value", "where"))


def test_an_unknown_label_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="unused"):
        system().constraint("unused")


@pytest.mark.parametrize(
    ("n", "depth", "d", "holds"),
    [(1, 1, 0, True), (2, 1, 0, False), (2, 0, 0, True), (2, 1, 1, True), (0, 0, 0, True)],
)
def test_an_axiom_is_silent_where_its_guard_does_not_hold(n: int, depth: int, d: int, holds: bool, at: Any) -> None:
    powers = {"N": n, "L": depth, "D": d, "loss": 0}
    orders = {name: (Fraction(power), Fraction(0)) for name, power in powers.items()}
    parameters = dict.fromkeys(system().parameters, Fraction(1))
    assert at(system().constraint("A1").formula, orders, parameters) is holds


def test_without_parameters_there_is_no_field() -> None:
    theory = read('theory = { name = "plain" }\nquantities = { N = { trend = "grows" } }')
    found = build_system(theory, theory.regimes[0])
    assert found.field is None
    assert found.labels == ("trend(N)",)
    assert found.constraint("trend(N)").formula == compare_form(-N, "<", powers_only=True)
    assert found.quantities == ("N",)


def test_what_an_import_brings_in_carries_its_prefix(tmp_path: Any) -> None:
    from nslogic.theory.loading import load_file

    (tmp_path / "song.toml").write_text(TEXT, encoding="utf-8")
    own = """
    theory = { name = "own" }
    quantities = { N = { trend = "falls" } }
    [[imports]]
    theory = "song.toml"
    regime = "wide"
    as = "song"
    quantities = { N = "N" }
    """
    (tmp_path / "own.toml").write_text(own, encoding="utf-8")
    theory, _ = load_file(tmp_path / "own.toml")
    labels = build_system(theory, theory.regimes[0]).labels
    assert "song.A1" in labels
    assert "trend(song.L)" in labels
    assert "trend(N)" in labels
    assert "trend(song.N)" not in labels
    assert "domain(song.alpha)" in labels
    assert "where(song.wide)" in labels


@settings(max_examples=settings().max_examples // 2)
@given(sample=planted_models())
def test_every_label_holds_in_a_planted_model(sample: Sample, at: Callable[..., bool]) -> None:
    theory = sample.theory()
    for constraint in build_system(theory, theory.regimes[0]).constraints:
        assert at(constraint.formula, sample.orders, sample.parameters), constraint.label


def test_each_constraint_has_its_place_in_the_file() -> None:
    found = system()
    assert found.constraint("trend(D)").origin.path == ("quantities", "D")
    assert found.constraint("value(tau)").origin.path == ("parameters", "tau")
    assert found.constraint("measured(y)").origin.path == ("parameters", "y")
    assert found.constraint("domain(alpha)").origin.path == ("parameters", "alpha")
    assert found.constraint("A1").origin.path == ("axioms", 1)
    assert found.constraint("where(wide)").origin.path[:2] == ("regimes", "wide")


def test_laws_and_their_negations_are_compiled_in_the_field_of_the_theory(at: Any, law_in: Callable[..., Any]) -> None:
    found = system()
    law = law_in("N ~ D or N >> L")
    parameters = dict.fromkeys(found.parameters, Fraction(1))
    for power in (0, 1, 2):
        orders = {name: (Fraction(number), Fraction(0)) for name, number in (("N", power), ("D", 0), ("L", 1))}
        assert at(found.holds(law, "claim"), orders, parameters) is (power != 1)
        assert at(found.fails(law, "claim"), orders, parameters) is (power == 1)
