"""Options of a fit: which columns they ask for, and what is done where nothing is asked."""

from __future__ import annotations

import pytest

from nslogic.fits.budget import Cost
from nslogic.fits.minimising import HUBER
from nslogic.fits.options import FitOptions
from nslogic.limits import FIT_RESAMPLES_UNASKED


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        (FitOptions(), ()),
        (FitOptions(group="run"), ("run",)),
        (FitOptions(best_of=("lr", "seed")), ("lr", "seed")),
        (FitOptions(best_of=("lr",), group="run", family="recipe", weights="w"), ("lr", "run", "recipe", "w")),
        (FitOptions(family="recipe", columns={"loss": "bpb"}), ("recipe",)),
    ],
)
def test_columns_beside_those_of_the_form_are_read_as_texts(options: FitOptions, texts: tuple[str, ...]) -> None:
    assert options.texts == texts


def test_where_nothing_is_asked_a_fit_is_that_of_the_papers() -> None:
    """Huber's loss with delta 0.001 (Hoffmann et al. 2022, Sec. 3.3), a cost of 6 N D, 95 % intervals, all runs."""
    asked = FitOptions()
    assert (asked.delta, asked.level, asked.resamples) == (HUBER, 0.95, FIT_RESAMPLES_UNASKED)
    assert HUBER == 1e-3
    assert asked.cost == Cost(6.0, 1.0, 1.0)
    assert (asked.form, asked.floor, asked.scales, asked.ratio) == (None, None, None, None)
    assert (asked.drop_highest, asked.drop_lines, asked.budgets, asked.given) == (0, (), (), ())


def test_options_are_shown_in_short() -> None:
    assert repr(FitOptions(seed=3)).startswith("<FitOptions")
