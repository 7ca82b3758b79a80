"""Samples: a planted model obeys everything in the text, and a planted core is contradictory and minimal."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.errors import InvalidInputError
from nslogic.kernel import Point
from nslogic.statements.laws import statements_of
from nslogic.testing.samples import Sample, axiom_entry, list_text, read
from nslogic.testing.scenes import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Features
from nslogic.testing.theories import planted_cores, planted_models, programs, theories


@pytest.mark.parametrize("features", [POWER_LAWS, WITHOUT_PARAMETERS, EVERYTHING], ids=["powers", "no", "all"])
@given(data=st.data())
def test_a_planted_model_obeys_every_label(features: Features, data: st.DataObject) -> None:
    sample = data.draw(planted_models(features))
    theory = sample.theory()
    assert set(sample.orders) == {one.name for one in theory.quantities}
    assert set(sample.parameters) == {one.name for one in theory.parameters}
    point = Point(dict(sample.parameters), dict(sample.orders))
    for label, law in statements_of(theory, theory.regimes[0]).items():
        assert point.law(law), label


@given(planted_cores(POWER_LAWS, most_axioms=0))
def test_the_laws_of_a_planted_core_alone_contradict_each_other(sample: Sample) -> None:
    """By following the circle: each power law multiplies, and the way round is no identity."""
    theory = sample.theory()
    assert {axiom.id for axiom in theory.axioms} <= set(sample.core)
    texts = [law.text for axiom in theory.axioms for law in axiom.laws]
    relations = {text.split()[1] for text in texts}
    assert relations in ({"~"}, {"<~", "<<"}, {"<<"})
    if "<<" in relations:
        assert sum("<<" in text for text in texts) == 1
        return
    total = Fraction(1)
    for text in texts:
        _, _, power = text.split()[2].partition("^")
        total *= Fraction(power.strip("()") or "1")
    assert total != 1


@given(programs(POWER_LAWS))
def test_a_program_has_one_optimum_over_axioms_that_are_there(sample: Sample) -> None:
    theory = sample.theory()
    (optimum,) = [axiom.optimum for axiom in theory.axioms if axiom.optimum is not None]
    assert optimum.over
    assert optimum.target not in optimum.over
    assert set(optimum.subject_to) <= {axiom.id for axiom in theory.axioms if axiom.optimum is None}
    assert sample.core == ()
    assert not sample.orders


@pytest.mark.parametrize("claims", [0, 1, 3])
@given(data=st.data())
def test_as_many_claims_are_drawn_as_are_asked_for(claims: int, data: st.DataObject) -> None:
    theory = data.draw(theories(claims=claims)).theory()
    assert [claim.id for claim in theory.claims] == [f"T{number}" for number in range(1, claims + 1)]


@given(st.data())
def test_the_number_of_axioms_is_bounded(data: st.DataObject) -> None:
    assert 1 <= len(data.draw(theories(most_axioms=2)).theory().axioms) <= 2
    assert len(data.draw(planted_models(most_axioms=1)).theory().axioms) == 1


@given(st.data())
def test_an_axiom_is_written_as_a_table(data: st.DataObject) -> None:
    text = data.draw(st.composite(lambda draw: axiom_entry("A7", ("N ~ D", "N >> 1"), ("a > 0",), draw))())
    assert text.startswith('{ id = "A7", law = ["N ~ D", "N >> 1"], when = "a > 0"')
    quantities = 'quantities = { N = { trend = "free" }, D = { trend = "free" } }\nparameters = { a = {} }\n'
    (axiom,) = read(f'theory = {{ name = "x" }}\n{quantities}axioms = [{text}]').axioms
    assert [law.text for law in axiom.laws] == ["N ~ D", "N >> 1"]
    assert [law.text for law in axiom.when] == ["a > 0"]


def test_texts_are_written_as_a_list() -> None:
    assert list_text(["a", "b"]) == '["a", "b"]'
    assert list_text([]) == "[]"


def test_a_text_that_is_no_theory_is_refused() -> None:
    with pytest.raises(InvalidInputError):
        read("theory = 3")


def test_a_sample_is_read_with_more_quantities_and_axioms() -> None:
    sample = Sample(
        'theory = { name = "x" }\nquantities = { N = { trend = "grows" } }\nparameters = { a = { value = 0.1 } }\n'
    )
    theory = sample.extended(
        quantities={"D": "free", "C": {"trend": "grows", "meaning": "compute"}},
        axioms={"cost": "C ~ N * D", "pair": ["D ~ N^a", "C >> N"], "best": {"law": "N >> 1", "kind": "definition"}},
    )
    assert [quantity.name for quantity in theory.quantities] == ["N", "D", "C"]
    assert [(axiom.id, len(axiom.laws)) for axiom in theory.axioms] == [("cost", 1), ("pair", 2), ("best", 1)]
    assert theory.parameters[0].value == Fraction(1, 10), "a decimal is the rational that it looks like"
    assert sample.extended().axioms == ()


def test_added_axioms_stand_in_every_regime() -> None:
    text = (
        'theory = { name = "x" }\nquantities = { N = { trend = "grows" } }\naxioms = [{ id = "A1", law = "N >> 1" }]\n'
        '[regimes.main]\naxioms = ["A1"]\n[regimes.all]\n'
    )
    theory = Sample(text).extended(axioms={"more": "N ~ N"})
    assert [regime.axioms for regime in theory.regimes] == [("A1", "more"), ("A1", "more")]


def test_what_makes_no_theory_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="is not declared"):
        Sample('theory = { name = "x" }\n').extended(axioms={"law": "N ~ D"})


@given(st.data())
def test_what_says_nothing_changes_no_model(data: st.DataObject) -> None:
    sample = data.draw(planted_models(EVERYTHING))
    before, after = sample.theory(), sample.extended(quantities={"fresh": "free"})
    assert [[law.text for law in axiom.laws] for axiom in after.axioms] == [
        [law.text for law in axiom.laws] for axiom in before.axioms
    ]
    assert {quantity.name for quantity in after.quantities} == {*sample.orders, "fresh"}
