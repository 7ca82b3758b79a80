"""What people who fit scaling laws met (F1 to F14 of the review of fits): each answer is what they asked for."""

from __future__ import annotations

import gzip
import json
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from nslogic.errors import InvalidInputError
from nslogic.questions.fit import FitResult, fit
from nslogic.report.fit.data import fit_data

SIZES, TOKENS = np.repeat([1e8, 3e8, 1e9, 3e9, 1e10], 5), np.tile([2e9, 6e9, 2e10, 6e10, 2e11], 5)
NOISE = 0.003 * np.random.default_rng(5).standard_normal(25)


def loss_of(sizes: object, tokens: object, floor: float = 1.8) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    loss: np.ndarray[tuple[int], np.dtype[np.float64]] = (
        floor + 480 / np.asarray(sizes, dtype=np.float64) ** 0.35 + 2100 / np.asarray(tokens, dtype=np.float64) ** 0.37
    )
    return loss


LOSS = loss_of(SIZES, TOKENS) * np.exp(NOISE)

Table = Callable[..., Path]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    def write(header: str, *columns: object) -> Path:
        path = tmp_path / "runs.csv"
        rows = zip(*(np.asarray(column).tolist() for column in columns), strict=True)
        path.write_text(header + "\n" + "".join(",".join(map(str, row)) + "\n" for row in rows), encoding="utf-8")
        return path

    return write


def said(result: FitResult, part: str) -> bool:
    return any(part in warning for warning in result.warnings)


def test_f1_resamples_leave_a_floor_of_zero(table: Table) -> None:
    tokens = TOKENS.copy()
    tokens[2] = 20.0
    result = fit(table("N,D,loss", SIZES, tokens, LOSS))
    floor, beta = result.by_name["E"], result.by_name["beta"]
    assert floor.at_bound
    assert floor.interval is not None
    assert floor.interval[1] > 1.7
    assert beta.interval is not None
    assert beta.interval[1] > 0.35
    assert [line for line, _ in result.far] == [4]


def test_f2_checkpoints_of_one_run_are_noticed_and_drawn_whole(table: Table) -> None:
    run = np.repeat(np.arange(8), 20)
    sizes, tokens = np.geomspace(1e8, 1e10, 8)[run], np.tile(np.geomspace(2e9, 2e11, 20), 8)
    error = 0.005 * np.random.default_rng(1).standard_normal(8)[run]
    path = table("N,D,loss,run", sizes, tokens, loss_of(sizes, tokens) * np.exp(error), [f"run{each}" for each in run])
    alone, whole = fit(path, bootstrap=60), fit(path, bootstrap=60, group="run")
    assert said(alone, "--group run")
    assert not said(whole, "--group run")
    errors = [each.by_name["alpha"].error for each in (alone, whole)]
    assert errors[0] is not None
    assert errors[1] is not None
    assert errors[1] > 2 * errors[0]


def test_f3_how_well_a_form_fits_is_always_told(table: Table) -> None:
    pooled = np.concatenate([LOSS, 1.6 * LOSS])
    path = table("N,D,loss", np.tile(SIZES, 2), np.tile(TOKENS, 2), pooled)
    result = fit(path, bootstrap=20)
    assert result.goodness.rms > 0.1
    assert said(result, "the form does not describe these runs well")
    assert result.held_out is not None


@pytest.mark.parametrize(
    ("sizes", "values", "message"),
    [
        (1e9 * (1 + 0.0001 * np.arange(25)), LOSS, "spans a factor of 1.002 only"),
        (SIZES, 4 - LOSS, "does not fall with N"),
    ],
)
def test_f5_a_fit_that_means_nothing_is_refused(table: Table, sizes: object, values: object, message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        fit(table("N,D,loss", sizes, TOKENS, values))


def test_f6_errors_are_no_greater_for_a_few_that_ran_away(table: Table) -> None:
    sizes = np.geomspace(1e8, 1e10, 12)
    tokens = 20 * sizes * np.exp(0.02 * np.sin(np.arange(12)))
    result = fit(table("N,D,loss", sizes, tokens, loss_of(sizes, tokens) * np.exp(0.005 * NOISE[:12] / 0.003)))
    assert said(result, "N and D move together")
    assert not result.by_name["alpha"].determined
    text = json.dumps(fit_data(result), allow_nan=False)
    assert "Infinity" not in text


def test_f7_and_f30_one_scale_has_a_floor_where_that_is_better(table: Table) -> None:
    compute = np.geomspace(1e18, 1e23, 20)
    path = table("C,loss", compute, (1.7 + (compute / 1e18) ** -0.1) * np.exp(0.2 * NOISE[:20]))
    result = fit(path, bootstrap=40)
    assert result.form.name == "power-floor"
    assert result.by_name["alpha"].value == pytest.approx(0.1, abs=0.03)
    assert [each.name for each in result.compared] == ["power-floor", "power"]


def test_f7_compute_is_6nd_where_there_is_no_such_column(table: Table) -> None:
    result = fit(table("N,D,loss", SIZES, TOKENS, LOSS), over="C", bootstrap=0)
    assert result.runs.columns["flop"] == pytest.approx(6 * SIZES * TOKENS)


def test_f8_columns_are_not_chosen_in_silence(table: Table) -> None:
    in_billions = fit(table("params,tokens_B,loss", SIZES, TOKENS / 1e9, LOSS), bootstrap=0)
    assert in_billions.runs.columns["tokens"] == pytest.approx(TOKENS)
    other_flop = fit(table("N,D,C,loss", SIZES, TOKENS, 2 * SIZES * TOKENS, LOSS), bootstrap=0)
    assert said(other_flop, "is 2 × N D, and not 6 × N D")
    rates = np.tile(["1e-4", "3e-4", "1e-3"], 25)
    swept = table(
        "N,D,lr,loss",
        np.repeat(SIZES, 3),
        np.repeat(TOKENS, 3),
        rates,
        np.repeat(LOSS, 3) * np.tile([1.05, 1, 1.1], 25),
    )
    assert said(fit(swept, bootstrap=0), "--best-of lr")
    best = fit(swept, bootstrap=0, best_of="lr")
    assert best.runs.count == 25
    assert best.by_name["alpha"].value == pytest.approx(0.35, abs=0.05)


def test_f8_families_are_noticed_and_fitted_with_floors_of_their_own(table: Table) -> None:
    loss = np.concatenate([LOSS, LOSS + 0.4])
    path = table("N,D,family,loss", np.tile(SIZES, 2), np.tile(TOKENS, 2), np.repeat(["web", "code"], 25), loss)
    assert said(fit(path, bootstrap=0), "--family family")
    apart = fit(path, bootstrap=0, family="family")
    assert apart.by_name["E[code]"].value - apart.by_name["E[web]"].value == pytest.approx(0.4, abs=0.02)


def test_f10_a_floor_that_is_hardly_determined_is_told(table: Table) -> None:
    result = fit(table("N,D,loss", SIZES[::3], TOKENS[::3], LOSS[::3] * np.exp(12 * NOISE[::3])))
    floor = result.by_name["E"]
    assert floor.interval is not None
    assert floor.at_bound or floor.interval[0] > floor.value / 2 or said(result, "E is hardly determined")


def test_f12_no_warning_of_a_library_reaches_anyone(table: Table) -> None:
    sizes = np.geomspace(1e8, 1e10, 12)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fit(table("N,D,loss", sizes, 20 * sizes, loss_of(sizes, 20 * sizes) * np.exp(NOISE[:12])), bootstrap=30)


def test_f13_numbers_and_files_are_read_as_people_write_them(table: Table, tmp_path: Path) -> None:
    plain = fit(table("N,D,loss", SIZES, TOKENS, LOSS), bootstrap=0).values
    short = [f"{size / 1e6:g}M" for size in SIZES]
    assert fit(table("N,D,loss", short, [f"{each / 1e9:g}B" for each in TOKENS], LOSS), bootstrap=0).values == plain
    lines = "".join(
        json.dumps(
            {"run.id": f"r{number}", "config.num_params": size, "summary.tokens": tokens, "summary.val_loss": loss}
        )
        + "\n"
        for number, (size, tokens, loss) in enumerate(zip(SIZES.tolist(), TOKENS.tolist(), LOSS.tolist(), strict=True))
    )
    packed = tmp_path / "runs.jsonl.gz"
    packed.write_bytes(gzip.compress(lines.encode()))
    assert fit(packed, bootstrap=0).values == plain


def test_f32_few_resamples_are_called_few_and_hold_their_estimate(table: Table) -> None:
    result = fit(table("N,D,loss", SIZES, TOKENS, LOSS), bootstrap=2)
    assert said(result, "2 resamples are few")
    for each in result.parameters:
        assert each.interval is not None
        assert each.interval[0] <= each.value <= each.interval[1]
