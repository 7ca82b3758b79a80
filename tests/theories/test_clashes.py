"""The five examples with a mistake: one regime holds, the other clashes and is told as two laws that differ."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nslogic.questions.check import check
from nslogic.theory.library import load

FOLDER = Path(__file__).parents[2] / "examples" / "clashes"
FILES = sorted(FOLDER.glob("*.toml"))

TOLD = {
    "budgets": ("N ~ C^(beta/(alpha+beta))", "N ~ C^0.73"),
    "cascade": ("E ~ k^(-5/3)", "E ~ k^(-3/2)"),
    "metabolism": ("B ~ M^(2/3)", "B ~ M^(3/4)"),
    "repeated-data": ("D_eff <~ 1", "D_eff grows"),
    "served": ("N << C^(beta/(alpha+beta))", "N ~ C^(beta/(alpha+beta))"),
}


def test_there_are_five() -> None:
    assert [path.stem for path in FILES] == sorted(TOLD)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_mistake_is_told_as_two_laws_that_differ(path: Path) -> None:
    right, mistake = check(load(path)).regimes
    assert right.verdict == "consistent"
    assert [claim.verdict for claim in right.claims] == ["proved"]
    assert mistake.as_expected
    (explanation,) = mistake.explanations
    assert tuple(side.law for side in explanation.sides) == TOLD[path.stem]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_page_shows_the_file_as_it_is(path: Path) -> None:
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    block = re.search(rf"<!-- file: {path.name} -->\n```toml\n(.*?)```\n", page, re.DOTALL)
    assert block is not None
    assert block.group(1) == path.read_text(encoding="utf-8")
