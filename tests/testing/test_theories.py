"""The strategies: what they draw is read without a problem, and holds what they promise."""

from __future__ import annotations

import doctest
from importlib import import_module
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.writing import format_law
from nslogic.questions.check import check
from nslogic.testing import (
    EVERYTHING,
    POWER_LAWS,
    WITHOUT_PARAMETERS,
    Features,
    Sample,
    laws,
    planted_cores,
    planted_models,
    programs,
    scenes,
    theories,
)

SHRUNK = settings(database=None, max_examples=500, suppress_health_check=list(HealthCheck))
FOUND = settings(SHRUNK, phases=[Phase.generate])
FEATURES = [POWER_LAWS, Features(sums=True), Features(logs=True), WITHOUT_PARAMETERS, EVERYTHING]


@pytest.mark.parametrize(
    "name", ["nslogic.testing", "nslogic.testing.laws", "nslogic.testing.samples", "nslogic.testing.expressions"]
)
def test_the_examples_of_their_documentation_are_so(name: str) -> None:
    found = doctest.testmod(import_module(name))
    assert found.attempted
    assert not found.failed


@given(st.data())
def test_laws_are_read_and_written_as_themselves(data: st.DataObject) -> None:
    scene = data.draw(scenes())
    text = data.draw(laws(scene))
    scope = Scope(dict.fromkeys(scene.orders, "free"), {name: name for name in scene.parameters})
    law, problems, _ = read_law(text, scope)
    assert law is not None, problems
    again, _, _ = read_law(format_law(law), scope)
    assert again == law


@pytest.mark.parametrize("features", FEATURES)
@settings(max_examples=settings().max_examples // 4)
@given(st.data())
def test_every_theory_is_read(features: Features, data: st.DataObject) -> None:
    several = st.one_of(
        theories(features, claims=1), planted_models(features, claims=1), planted_cores(features), programs(features)
    )
    theory = data.draw(several).theory()
    assert theory.axioms
    if not features.parameters:
        assert not theory.parameters


@given(planted_cores())
def test_a_planted_core_names_labels_of_the_theory(sample: Sample) -> None:
    theory = sample.theory()
    axioms = {axiom.id for axiom in theory.axioms}
    others = {f"trend({one.name})" for one in theory.quantities} | {f"value({one.name})" for one in theory.parameters}
    assert set(sample.core) <= axioms | others
    assert list(sample.core) == sorted(sample.core)


def test_theories_shrink_to_little_ones() -> None:
    strategy = planted_models(Features(logs=True))
    found = find(strategy, lambda sample: "log(" in sample.text, settings=SHRUNK, random=Random(1))
    assert len(found.theory().axioms) == 1


@pytest.mark.parametrize(
    "wanted",
    ["min(", "log(", "sum(k", "forall", "when", " or ", "ignoring logs", "[regimes", "error", "interval"],
)
def test_every_construct_is_drawn(wanted: str) -> None:
    assert wanted in find(theories(), lambda sample: wanted in sample.text, settings=FOUND).text


def contradicts_a_budget_that_grows(sample: Sample) -> bool:
    """Say whether a false property fails: that a growing quantity can always be defined as a product."""
    theory = sample.extended(quantities={"budget": "grows"}, axioms={"cost": "budget ~ N * D"})
    return not check(theory).as_expected


def test_a_counterexample_is_a_few_lines() -> None:
    found = find(planted_models(POWER_LAWS), contradicts_a_budget_that_grows, settings=SHRUNK, random=Random(2))
    theory = found.theory()
    assert len(theory.quantities) == 2
    assert len(theory.axioms) <= 2
    assert all(len(law.text) <= len("N ~ D^(-1) * N") for axiom in theory.axioms for law in axiom.laws)
    assert not [regime for regime in theory.regimes if regime.where or regime.trends]
