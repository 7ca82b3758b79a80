"""Properties that two ways agree fail where nothing was compared, and draw the same examples from the same seed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.oracle.seed import SEED
from tests.two_ways import EXAMPLES, compared, two_ways


def test_a_property_that_compares_nothing_fails() -> None:
    @two_ways()
    @given(st.integers())
    def compares_only_what_is_never_drawn(number: int) -> None:
        if number != number + 0:
            compared()

    with pytest.raises(AssertionError, match="only 0 comparisons"):
        compares_only_what_is_never_drawn()


def drawn(seed: str, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    monkeypatch.setenv(SEED, seed)
    numbers = []

    @two_ways()
    @given(st.integers())
    def remember(number: int) -> None:
        numbers.append(number)
        compared()

    remember()
    return numbers


def test_a_seed_draws_the_same_again_and_another_one_others(monkeypatch: pytest.MonkeyPatch) -> None:
    first, again, other = (drawn(seed, monkeypatch) for seed in ("2026-11-29", "2026-11-29", "2026-11-30"))
    assert len(first) >= EXAMPLES
    assert first == again
    assert first != other
