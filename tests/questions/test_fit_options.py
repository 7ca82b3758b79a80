"""How a fit is asked for: each option by its name on the command line, and what it cannot be."""

from __future__ import annotations

from typing import Any

import pytest

from nslogic.errors import InvalidInputError
from nslogic.fits.budget import Cost
from nslogic.fits.minimising import HUBER, LEAST_ABSOLUTE
from nslogic.fits.options import FitOptions
from nslogic.fits.problem import Given
from nslogic.limits import FIT_RESAMPLES
from nslogic.questions.fit_options import FIT_FIELDS, FIT_OPTIONS, equation, fit_options_from


@pytest.mark.parametrize(
    ("name", "value", "field", "read"),
    [
        ("loss", "eval/loss", "columns", {"loss": "eval/loss"}),
        ("over", "N,D", "scales", ("parameters", "tokens")),
        ("over", "C", "scales", ("flop",)),
        ("form", "kaplan", "form", "kaplan"),
        ("floor", False, "floor", False),
        ("fix", "alpha=beta", "given", (Given("alpha", "beta"),)),
        ("fix", ["E=1.69", " A = 4e2 "], "given", (Given("E", 1.69), Given("A", 400.0))),
        ("drop_highest", 5, "drop_highest", 5),
        ("drop_line", [4, 9], "drop_lines", (4, 9)),
        ("drop_line", 7, "drop_lines", (7,)),
        ("best_of", "lr", "best_of", ("lr",)),
        ("best_of", ["lr", "batch"], "best_of", ("lr", "batch")),
        ("group", "run", "group", "run"),
        ("weights", "count", "weights", "count"),
        ("huber", "1e-3", "delta", 0.001),
        ("huber", 0.01, "delta", 0.01),
        ("lad", True, "delta", LEAST_ABSOLUTE),
        ("lad", False, "delta", HUBER),
        ("bootstrap", 0, "resamples", 0),
        ("level", "0.9", "level", 0.9),
        ("seed", 3, "seed", 3),
        ("budget", "C=5.76e23", "budgets", (5.76e23,)),
        ("budget", [1e21, "2e22", "C = 3×10^23"], "budgets", (1e21, 2e22, 3e23)),
        ("tokens_per_parameter", 200, "ratio", 200.0),
        ("flop_formula", "8 N D^1.1", "cost", Cost(8.0, 1.0, 1.1)),
    ],
)
def test_each_option_is_read(name: str, value: object, field: str, read: object) -> None:
    taken = getattr(fit_options_from(None, {name: value}), field)
    assert taken == (pytest.approx(read) if isinstance(read, float) else read)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("over", "N,C", "over"),
        ("form", "cubic", "form"),
        ("fix", "alpha", "fixes nothing"),
        ("fix", "alpha=-1", "fixes nothing"),
        ("fix", "E==2", "fixes nothing"),
        ("level", 1, "less than 1"),
        ("level", 0, "level"),
        ("bootstrap", FIT_RESAMPLES + 1, "bootstrap"),
        ("bootstrap", -1, "bootstrap"),
        ("budget", "much", "invalid budget: `much`"),
        ("budget", "C=-1", "invalid budget"),
        ("flop_formula", "N+D", "not a product of N and D"),
        ("flop_formula", "6 N", "not a product of N and D"),
        ("drop_line", 3.5, "drop_line"),
        ("huber", "wide", "huber"),
        ("lossy", "x", "no option `lossy`"),
    ],
)
def test_what_an_option_cannot_be_is_refused(name: str, value: object, message: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        fit_options_from(None, {name: value})
    assert message in str(caught.value)


def test_names_go_before_an_object_and_columns_join() -> None:
    given = FitOptions(columns={"loss": "ppl", "tokens": "seen"}, delta=0.01, seed=4)
    read = fit_options_from(given, {"loss": "nll", "huber": 0.1})
    assert (read.columns, read.delta, read.seed) == ({"loss": "nll", "tokens": "seen"}, 0.1, 4)


@pytest.mark.parametrize(
    "wrong",
    [
        {"columns": {"losses": "x"}},
        {"columns": "loss"},
        {"scales": ("tokens", "parameters")},
        {"scales": "N"},
        {"delta": -1.0},
        {"resamples": "many"},
        {"form": "cubic"},
        {"given": (3,)},
        {"budgets": ("none",)},
    ],
    ids=str,
)
def test_fields_of_an_object_are_read_as_well(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError):
        fit_options_from(FitOptions(**wrong), {})


def test_an_object_is_taken_as_it_is() -> None:
    whole = FitOptions(
        columns={"loss": "l"},
        scales=("tokens",),
        form="power-floor",
        floor=True,
        given=(Given("E", 1.5),),
        drop_lines=(3,),
        best_of=("lr",),
        group="run",
        budgets=(1e22,),
        ratio=20.0,
        cost=Cost(5.0),
    )
    assert vars(fit_options_from(whole, {})) == vars(whole)


def test_every_field_has_a_reader_and_every_option_a_field() -> None:
    assert set(FIT_FIELDS) == set(vars(FitOptions()))
    fields = {field for field, _ in FIT_OPTIONS.values()}
    assert fields - {"lad", "parameters", "tokens", "flop", "unique", "loss"} <= set(FIT_FIELDS)


def test_equations_may_be_given_together() -> None:
    assert equation("fix", ["alpha=beta", "E=1.7B"]) == (Given("alpha", "beta"), Given("E", 1.7e9))
