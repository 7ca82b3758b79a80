"""What the landscape prints: as a page, and as data."""

from __future__ import annotations

from typing import Any

import pytest

from nslogic.questions.landscape import LandscapeResult, landscape
from nslogic.report.landscape.data import landscape_data
from nslogic.report.landscape.text import landscape_page
from nslogic.theory.folders import bundled_measurements


@pytest.fixture(scope="module")
def result() -> LandscapeResult:
    paths = [str(path) for _, path in bundled_measurements()]
    return landscape(["quanta", "solvable", "resource"], measurements=paths)


def test_the_page_has_exponents_distances_and_tests(result: LandscapeResult) -> None:
    page = [line.text for line in landscape_page(result)]
    assert page[0] == "alpha_N   loss ~ N_p^-alpha_N, how the loss falls with parameters, where all else is plenty"
    text = "\n".join(page)
    assert "0.3478 ± 0.0154" in text
    assert "0.0755 to 0.0765" in text
    assert "resource (redundancy)" in text
    assert "Distances in standard errors" in text
    assert "Relations without free parameters" in text


def test_data_have_formulas_and_figures(result: LandscapeResult) -> None:
    data: Any = landscape_data(result)
    assert result.to_dict() == data
    quanta = data["theories"][0]
    assert quanta["exponents"][1]["cases"] == [{"when": [], "relation": "=", "formula": "alpha/(1+alpha)"}]
    assert quanta["tests"][0]["distance"] > 4
    assert data["measurements"][0]["name"] == "besiroglu-refit"
