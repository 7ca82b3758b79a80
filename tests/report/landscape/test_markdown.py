"""The landscape as Markdown tables."""

from __future__ import annotations

import pytest

from nslogic.questions.landscape import LandscapeResult, landscape
from nslogic.report.landscape.markdown import landscape_markdown
from nslogic.theory.folders import bundled_measurements


@pytest.fixture(scope="module")
def result() -> LandscapeResult:
    paths = {path.stem: str(path) for _, path in bundled_measurements()}
    return landscape(["quanta", "chinchilla"], measurements=[paths["besiroglu-refit"], paths["hoffmann"]])


def test_each_exponent_has_a_table_with_formulas_as_code(result: LandscapeResult) -> None:
    page = landscape_markdown(result).splitlines()
    start = page.index("## alpha_D")
    assert page[start + 2] == "`loss ~ D^-alpha_D`, how the loss falls with data, where all else is plenty."
    assert r"| besiroglu-refit | `0.3658 ± 0.0206` | measured, The table of refitted values \[repo\] |" in page
    assert "| quanta | `alpha/(1+alpha)` | between 0 (not reached) and 1 (not reached) |" in page


def test_every_row_has_as_many_cells_as_its_head(result: LandscapeResult) -> None:
    tables = [block.splitlines() for block in landscape_markdown(result).split("\n\n") if block.startswith("| ")]
    assert len(tables) > 4
    for head, *rows in tables:
        assert {row.replace(r"\|", "").count("|") for row in rows} == {head.count("|")}


def test_a_parameter_that_the_distance_does_not_tell_is_not_shown(result: LandscapeResult) -> None:
    """The best split tells the ratio of Hoffmann et al.'s two exponents, and no value of either."""
    page = landscape_markdown(result)
    assert r"| chinchilla | hoffmann (a\_1, b\_1) | a\_N, a\_D | 0.2 |  |" in page
    assert r"| chinchilla | besiroglu-refit | alpha\_N, alpha\_D | 0.0 | at alpha = 0.348, beta = 0.366 |" in page
