"""A model that was found before answers what holds in it, and nothing else."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.engines.engine import Model
from nslogic.engines.symbolic.model_cache import ModelCache
from nslogic.orders.formulas import TRUE, ParameterAtom
from tests.parameters.polynomials import NAMES, NUMBERS, conditions, meets

POINTS = st.fixed_dictionaries(dict.fromkeys(NAMES, NUMBERS))


@pytest.mark.slow
@given(st.lists(POINTS, min_size=1, max_size=6), conditions(), conditions(most=1), st.integers(0, 31))
def test_what_is_found_meets_what_is_asked_and_nothing_is_missed(
    points: list[dict[str, Fraction]],
    labelled: tuple[ParameterAtom, ...],
    extra: tuple[ParameterAtom, ...],
    wanted: int,
) -> None:
    cache = ModelCache({1 << place: one for place, one in enumerate(labelled)}, most=100)
    for point in points:
        seen = cache.add(Model({}, point))
        assert seen.holding == sum(1 << place for place, one in enumerate(labelled) if meets(point, (one,)))
    wanted &= (1 << len(labelled)) - 1
    asked = tuple(one for place, one in enumerate(labelled) if wanted >> place & 1)
    beside = extra[0] if extra else TRUE
    answers = [point for point in points if meets(point, (*asked, *extra))]
    found = cache.find(wanted, beside)
    assert (found is None) == (not answers)
    assert found is None or found.model.parameters in answers


def test_the_model_of_least_use_goes_first() -> None:
    cache = ModelCache({}, most=5)
    first = cache.add(Model({}, {"a": Fraction(0)}))
    for number in range(1, 5):
        cache.add(Model({}, {"a": Fraction(number)}))
        assert cache.find(0, TRUE) is not None
    assert first.model in (one.model for one in cache._models)
    cache.add(Model({}, {"a": Fraction(-1)}))
    assert len(cache._models) == 5
    assert first.model not in (one.model for one in cache._models)
