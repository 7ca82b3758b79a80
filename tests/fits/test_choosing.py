"""Which form fits runs best, and what is asked of all of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nslogic.errors import InvalidInputError
from nslogic.questions.fit import FitResult, fit
from nslogic.questions.fit_options import fit_options_from
from tests.fits.data import columns, write


def one_scale(folder: Path, *, floor: float, runs: int = 40) -> Path:
    scale = np.geomspace(1e18, 1e24, runs)
    noise = np.exp(0.002 * np.random.default_rng(0).standard_normal(runs))
    return write(folder / "runs.csv", {"flop": scale, "loss": (floor + 3 * (scale / 1e18) ** -0.1) * noise}, "C,loss")


def fitted(path: Path, **options: object) -> FitResult:
    return fit(path, options=fit_options_from(None, {"bootstrap": 0, **options}))


@pytest.mark.parametrize(("floor", "name"), [(1.7, "power-floor"), (0.0, "power")])
def test_for_one_scale_a_floor_is_tried_and_taken_where_it_is_better(tmp_path: Path, floor: float, name: str) -> None:
    result = fitted(one_scale(tmp_path, floor=floor))
    assert result.form.name == name
    assert {each.name for each in result.compared} == {"power", "power-floor"}
    assert result.by_name["alpha"].value == pytest.approx(0.1, abs=0.02)


def test_a_floor_that_is_asked_for_is_not_compared(tmp_path: Path) -> None:
    result = fitted(one_scale(tmp_path, floor=1.7), floor=False)
    assert (result.form.name, result.compared) == ("power", ())
    assert any("bend away from the form in C" in warning for warning in result.warnings)


def test_auto_finds_the_form_that_the_runs_were_made_from(tmp_path: Path) -> None:
    result = fitted(write(tmp_path / "runs.csv", columns(120)), form="auto")
    assert result.form.name == "chinchilla"
    assert result.compared[0].name == "chinchilla"
    criteria = [each.goodness.aic or 0.0 for each in result.compared]
    assert criteria == sorted(criteria)


def test_what_is_given_is_kept_and_named_wrongly_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "runs.csv", columns(60))
    result = fitted(path, fix=["alpha=beta", "E=1.8"])
    assert result.by_name["alpha"].value == pytest.approx(result.by_name["beta"].value)
    assert result.by_name["E"].value == pytest.approx(1.8)
    with pytest.raises(InvalidInputError, match="has no parameter `gamma`"):
        fitted(path, fix="gamma=1")
    with pytest.raises(InvalidInputError, match="of different kinds"):
        fitted(path, fix="alpha=A")
    with pytest.raises(InvalidInputError, match="fixes nothing"):
        fitted(path, fix="alpha")
    with pytest.raises(InvalidInputError, match="contradicts itself"):
        fitted(path, fix=["alpha=0.3", "alpha=0.4"])


def test_weights_move_a_fit_to_the_runs_that_count(tmp_path: Path) -> None:
    scale = np.geomspace(1, 1e4, 40)
    loss = np.where(np.arange(40) % 2, scale**-0.2, scale**-0.4)
    weight = np.where(np.arange(40) % 2, 0.01, 1.0)
    path = tmp_path / "runs.csv"
    rows = "".join(
        f"{x!r},{y!r},{w!r}\n" for x, y, w in zip(scale.tolist(), loss.tolist(), weight.tolist(), strict=True)
    )
    path.write_text(f"C,loss,w\n{rows}", encoding="utf-8")
    assert fitted(path, floor=False, weights="w").by_name["alpha"].value == pytest.approx(0.4, abs=0.01)
    with pytest.raises(InvalidInputError, match="no column `v`"):
        fitted(path, weights="v")


def test_families_are_fitted_together(tmp_path: Path) -> None:
    made = columns(60, noise=0.001)
    labels = np.array(["a", "b"])[np.arange(60) % 2]
    loss = made["loss"] * np.where(labels == "a", 1.0, 1.3)
    path = tmp_path / "runs.csv"
    rows = zip(made["parameters"].tolist(), made["tokens"].tolist(), loss.tolist(), labels, strict=True)
    path.write_text(
        "N,D,loss,recipe\n" + "".join(f"{n!r},{d!r},{x!r},{name}\n" for n, d, x, name in rows), encoding="utf-8"
    )
    alone, together = fitted(path), fitted(path, family="recipe")
    assert any("--family recipe" in warning for warning in alone.warnings)
    assert together.goodness.rms < alone.goodness.rms / 5
    assert together.by_name["E[b]"].value == pytest.approx(1.3 * together.by_name["E[a]"].value, rel=0.05)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (
            "N,D,loss\n1e9,1e9,3\n1.001e9,2e9,2.9\n1.002e9,4e9,2.8\n1e9,8e9,2.7\n1.001e9,1e10,2.6\n1e9,2e10,2.5\n",
            "spans a factor of 1.002 only",
        ),
        ("C,loss\n1,0.3\n10,0.4\n100,0.5\n1000,0.6\n10000,0.7\n", "the loss does not fall with C"),
        ("x,loss\n1,2\n2,1\n", "no column holds parameters, tokens or FLOP"),
    ],
)
def test_runs_that_determine_nothing_are_refused(text: str, mention: str, tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInputError, match=mention.replace(".", r"\.")):
        fitted(path)
