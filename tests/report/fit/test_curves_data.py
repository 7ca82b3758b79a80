"""The runs of a fit and its curves as JSON data: which runs were fitted, which not and why, in numbers JSON has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nslogic.questions.fit import fit
from nslogic.report.fit import curves_data
from nslogic.report.fit.curves_data import drawn_data
from tests.fits.data import columns, write


def drawn(folder: Path, **options: Any) -> Any:
    write(folder / "runs.csv", columns(60))
    data = drawn_data(fit(folder / "runs.csv", bootstrap=3, **options))
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    return data


def test_runs_are_columns_with_what_the_fit_and_the_cheaper_runs_say(tmp_path: Path) -> None:
    data = drawn(tmp_path)
    runs = data["fitted_runs"]
    assert list(runs) == ["line", "parameters", "tokens", "loss", "flop", "fitted", "predicted"]
    assert {len(column) for column in runs.values()} == {60}
    assert runs["line"] == list(range(2, 62))
    assert runs["fitted"] == pytest.approx(runs["loss"], rel=0.1)
    dear = [flop for flop, predicted in zip(runs["flop"], runs["predicted"], strict=True) if predicted is not None]
    assert sorted(dear) == sorted(runs["flop"])[-len(dear) :]
    assert (data["scales"], data["left_out_runs"]) == (["parameters", "tokens"], [])


def test_what_was_left_out_says_by_which_option(tmp_path: Path) -> None:
    data = drawn(tmp_path, drop_highest=2, drop_line=[5])
    by_line, by_loss = data["left_out_runs"]
    assert by_line == {"option": "--drop-line", "runs": 1, "line": [5]}
    assert (by_loss["option"], by_loss["runs"]) == ("--drop-highest", 2)
    assert min(by_loss["loss"]) > max(data["fitted_runs"]["loss"])
    assert not {5, *by_loss["line"]} & set(data["fitted_runs"]["line"])


def test_what_is_beyond_any_number_is_null_and_digits_are_bounded(tmp_path: Path) -> None:
    assert curves_data._rounded([1 / 3, float("nan"), float("inf")]) == [0.3333333333, None, None]
    for curve in drawn(tmp_path)["curves"]:
        assert all(len(point) == 4 for point in curve["points"])
        assert [point[0] for point in curve["points"]] == sorted(point[0] for point in curve["points"])


def test_runs_of_a_curve_are_places_among_those_that_are_shown(tmp_path: Path) -> None:
    rows = ["N,D,loss"]
    for budget in (1e19, 1e20, 1e21):
        for size in np.geomspace(0.03, 0.3, 6) * budget**0.5:
            tokens = budget / (6 * size)
            rows.append(f"{size:.17g},{tokens:.17g},{1.8 + 480 / size**0.35 + 2100 / tokens**0.37:.17g}")
    (tmp_path / "runs.csv").write_text("\n".join(rows) + "\n")
    result = fit(tmp_path / "runs.csv", bootstrap=0)
    data: Any = drawn_data(result, most=9)
    runs = data["fitted_runs"]
    assert len(runs["line"]) == 9
    slices = [curve for curve in data["curves"] if curve["of"] == "equal compute"]
    assert sorted(place for curve in slices for place in curve["runs"]) == list(range(9))
    for curve in slices:
        assert [runs["flop"][place] for place in curve["runs"]] == pytest.approx([curve["budget"]] * len(curve["runs"]))
