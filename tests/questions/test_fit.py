"""The question `fit`: what the design of the data cannot tell is said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nslogic.errors import InvalidInputError
from nslogic.fits.options import FitOptions
from nslogic.questions.fit import FitResult, fit
from tests.fits.data import columns, write

SHARED = Path(__file__).parents[3] / "shared" / "data" / "chinchilla_runs.csv"
FEW = FitOptions(resamples=12)


def refused(path: Path, options: FitOptions = FEW) -> str:
    with pytest.raises(InvalidInputError) as caught:
        fit(path, options=options)
    return str(caught.value)


def by_name(result: FitResult) -> dict[str, float]:
    return {each.name: each.value for each in (*result.parameters, *result.optimum)}


def test_good_runs_have_no_warning_and_the_optimal_split_follows(tmp_path: Path) -> None:
    result = fit(write(tmp_path / "runs.csv", columns()), options=FEW)
    found = by_name(result)
    assert result.warnings == ("12 resamples are few: errors and the ends of intervals are rough",)
    assert result.far == ()
    assert found["a"] == pytest.approx(found["beta"] / (found["alpha"] + found["beta"]))
    assert found["a"] + found["b"] == pytest.approx(1)


def test_scales_that_move_together_are_told(tmp_path: Path) -> None:
    made = columns(noise=0.002)
    made["tokens"] = 20 * made["parameters"]
    result = fit(write(tmp_path / "runs.csv", made), options=FEW)
    assert any("move together" in warning for warning in result.warnings)


def test_few_levels_are_told(tmp_path: Path) -> None:
    made = columns(60)
    made["parameters"] = np.where(np.arange(60) % 2, 1e8, 1e9)
    result = fit(write(tmp_path / "runs.csv", made), options=FitOptions(resamples=0))
    assert any(warning.startswith("N takes 2 values only") for warning in result.warnings)


def test_an_exponent_with_a_large_error_is_told(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    made = columns(30)
    made["loss"] = np.exp(0.3 * generator.standard_normal(30))
    options = FitOptions(resamples=20, scales=("parameters",), floor=False)
    result = fit(write(tmp_path / "runs.csv", made), options=options)
    assert any("alpha is hardly determined" in warning for warning in result.warnings)


def test_a_run_far_off_is_named_by_its_line(tmp_path: Path) -> None:
    made = columns(100)
    made["loss"][7] *= 1.5
    result = fit(write(tmp_path / "runs.csv", made), options=FitOptions(resamples=0))
    assert [line for line, _ in result.far] == [9]


@pytest.mark.parametrize("role", ["parameters", "tokens", "loss"])
def test_a_constant_column_is_refused(role: str, tmp_path: Path) -> None:
    made = columns(30)
    for name, values in made.items():
        if name == role:
            values[:] = 2.5
    assert "is the same in every run" in refused(write(tmp_path / "runs.csv", made))


def test_too_few_runs_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "runs.csv", columns(1))
    assert f"1 run of {path} cannot determine the 5 parameters" in refused(path)
    assert "cannot be left out" in refused(write(tmp_path / "runs.csv", columns(9)), FitOptions(drop_highest=9))


def test_what_the_form_needs_has_to_be_there(tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    path.write_text("tokens,loss\n1,3\n2,2\n4,1\n", encoding="utf-8")
    assert "needs a column of parameters" in refused(path, FitOptions(scales=("parameters", "tokens")))
    path.write_text("steps,loss\n1,3\n2,2\n4,1\n", encoding="utf-8")
    assert "no column holds parameters, tokens or FLOP" in refused(path)


def test_one_scale_is_a_plain_power_law(tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    scale = np.array([1.0, 10.0, 100.0, 1000.0])
    path.write_text("compute,loss\n" + "".join(f"{x},{5 * x**-0.25}\n" for x in scale), encoding="utf-8")
    result = fit(path, options=FitOptions(resamples=0))
    assert result.form.text == "A/C^alpha"
    assert by_name(result) == pytest.approx({"A": 5.0, "alpha": 0.25}, rel=1e-5)


@pytest.mark.skipif(not SHARED.exists(), reason="the published runs are not part of the project")
def test_the_published_runs_give_the_published_exponents() -> None:
    published = {"E": (1.8169, 0.0257), "A": (482.01, 124.5), "B": (2085.43, 1293.3)}
    published |= {"alpha": (0.3478, 0.0154), "beta": (0.3658, 0.0206)}
    found = by_name(fit(SHARED, options=FitOptions(resamples=0, drop_highest=5)))
    for name, (value, error) in published.items():
        assert abs(found[name] - value) < error
    # Besiroglu et al. 2024 minimise with a delta that is in effect zero: their printed digits are those of least
    # absolute deviations
    absolute = by_name(fit(SHARED, options=FitOptions(resamples=0, drop_highest=5, delta=1e-7)))
    assert absolute["alpha"] == pytest.approx(0.3478, abs=5e-5)
    assert absolute["beta"] == pytest.approx(0.36585, abs=5e-6)
    assert absolute["E"] == pytest.approx(1.8169, abs=5e-5)
    assert absolute["A"] == pytest.approx(482.01, abs=0.02)
    assert absolute["B"] == pytest.approx(2085.43, abs=0.05)
