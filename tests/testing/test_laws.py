"""Laws that have to hold in a scene do, whatever they are made of; others may hold or not."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, event, find, given, settings
from hypothesis import strategies as st

from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import AnyOf, ForAllLaw, ParameterLaw
from nslogic.logic.evaluator import Valuation
from nslogic.testing.laws import laws, write_parameter_law
from nslogic.testing.scenes import EVERYTHING, WITHOUT_PARAMETERS, Features, Scene, scenes

FOUND = settings(database=None, max_examples=800, suppress_health_check=list(HealthCheck), phases=[Phase.generate])


def holds(text: str, scene: Scene) -> bool:
    names = Scope(dict.fromkeys(scene.orders, "free"), {name: name for name in scene.parameters})
    law, problems, _ = read_law(text, names)
    assert law is not None, problems
    return Valuation(scene.orders, scene.parameters).law(law)


@pytest.mark.parametrize("features", [Features(sums=True), WITHOUT_PARAMETERS, EVERYTHING], ids=["sums", "no", "all"])
@given(data=st.data())
def test_a_law_that_has_to_hold_holds(features: Features, data: st.DataObject) -> None:
    scene = data.draw(scenes(features))
    text = data.draw(laws(scene, features, holds=True))
    event("or" if " or " in text else "one law")
    assert holds(text, scene)


@given(st.data())
def test_a_law_about_parameters_holds_where_it_has_to(data: st.DataObject) -> None:
    scene = data.draw(scenes(EVERYTHING))
    text = data.draw(st.composite(lambda draw: write_parameter_law(draw, scene, holds=True))())
    assert holds(text, scene)


@pytest.mark.parametrize("expected", [True, False])
def test_other_laws_hold_or_do_not(expected: bool) -> None:
    drawn = st.composite(lambda draw: (scene := draw(scenes(EVERYTHING)), draw(laws(scene))))()
    scene, text = find(drawn, lambda pair: holds(pair[1], pair[0]) is expected, settings=FOUND)
    assert holds(text, scene) is expected


@pytest.mark.parametrize("sort", [AnyOf, ForAllLaw, ParameterLaw])
def test_every_sort_of_law_is_drawn(sort: type) -> None:
    drawn = st.composite(lambda draw: (scene := draw(scenes(EVERYTHING)), draw(laws(scene))))()

    def is_of_sort(pair: tuple[Scene, str]) -> bool:
        scene, text = pair
        names = Scope(dict.fromkeys(scene.orders, "free"), {name: name for name in scene.parameters})
        return isinstance(read_law(text, names).law, sort)

    assert is_of_sort(find(drawn, is_of_sort, settings=FOUND))


@given(st.data())
def test_without_features_a_law_is_about_powers_alone(data: st.DataObject) -> None:
    scene = data.draw(scenes(Features()))
    text = data.draw(laws(scene, Features()))
    assert not {"+", "log", "min", "max", "sum", "or", "forall", "ignoring"} & set(text.replace("(", " ").split())
