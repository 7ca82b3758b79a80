"""What a regime consists of: its axioms, its conditions and its trends, imported ones included."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError
from nslogic.theory.in_memory import loads
from nslogic.theory.library import load
from nslogic.theory.model import Theory

HEAD = """
[theory]
name = "sample"
[quantities]
N = { trend = "grows" }
L = { trend = "free" }
[[axioms]]
id = "A"
law = "L ~ N"
[[axioms]]
id = "B"
law = "L << N"
"""


def theory(text: str = "") -> Theory:
    return loads(HEAD + text)


def test_a_file_without_regimes_has_one_with_all_axioms() -> None:
    (regime,) = theory().regimes
    assert (regime.name, regime.title, regime.axioms) == ("default", "", ("A", "B"))
    assert (regime.where, regime.trends, regime.expect) == ((), (), "consistent")


def test_a_regime_that_lists_axioms_has_these_in_its_order() -> None:
    changed = theory('[regimes.r]\naxioms = ["B", "A"]\n[regimes.s]\naxioms = []\n[regimes.t]\n')
    assert [regime.axioms for regime in changed.regimes] == [("B", "A"), (), ("A", "B")]


def test_a_regime_says_what_it_says() -> None:
    text = '[regimes.deep]\ntitle = "Deep"\nwhere = ["L >> 1", "L << N"]\ntrends = { L = "grows" }\nexpect = "inconsistent"'
    (regime,) = theory(text).regimes
    assert (regime.name, regime.title, regime.expect) == ("deep", "Deep", "inconsistent")
    assert regime.trends == (("L", "grows"),)
    (condition,) = regime.where
    assert condition.name == "deep"
    assert [law.text for law in condition.laws] == ["L >> 1", "L << N"]


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ('axioms = ["C"]', codes.UNKNOWN_AXIOM, "there is no axiom `C`"),
        ('axioms = ["A", "A"]', codes.LISTED_TWICE, "`A` is listed twice in `axioms`"),
        ('trends = { M = "free" }', codes.UNKNOWN_QUANTITY, "there is no quantity `M`"),
        ('trends = { L = "up" }', codes.NOT_A_CHOICE, "invalid `L`: `up`"),
        ('expect = "yes"', codes.NOT_A_CHOICE, "invalid `expect`: `yes`"),
        ('where = "L >> M"', codes.UNKNOWN_NAME, "`M`"),
    ],
)
def test_what_a_regime_cannot_refer_to_is_reported(text: str, code: str, message: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        theory(f"[regimes.r]\n{text}")
    (problem,) = caught.value.diagnostics
    assert problem.code == code
    assert message in problem.message


@pytest.fixture
def importing(tmp_path: Path) -> Path:
    """Return a file that imports a regime with a condition and a trend."""
    inner = HEAD + '[regimes.r]\naxioms = ["A"]\nwhere = "L >> 1"\ntrends = { L = "grows" }\n'
    (tmp_path / "inner.toml").write_text(inner, encoding="utf-8")
    path = tmp_path / "outer.toml"
    path.write_text(
        '[theory]\nname = "outer"\n[quantities]\nX = { trend = "free" }\n[[axioms]]\nid = "own"\nlaw = "X ~ i.N"\n'
        '[[imports]]\ntheory = "inner.toml"\nas = "i"\nregime = "r"\n',
        encoding="utf-8",
    )
    return path


def test_imported_axioms_conditions_and_trends_are_in_the_only_regime(importing: Path) -> None:
    (regime,) = load(importing).regimes
    assert regime.axioms == ("own", "i.A")
    assert [condition.name for condition in regime.where] == ["i.r"]
    assert regime.where[0].laws[0].text == "i.L >> 1"
    assert regime.trends == (("i.L", "grows"),)


def test_a_regime_keeps_imported_conditions_and_may_change_trends_and_axioms(importing: Path) -> None:
    text = importing.read_text(encoding="utf-8")
    importing.write_text(
        text + '[regimes.s]\naxioms = ["i.A"]\nwhere = "X >> 1"\ntrends = { "i.L" = "fixed" }\n[regimes.t]\n',
        encoding="utf-8",
    )
    first, second = load(importing).regimes
    assert first.axioms == ("i.A",)
    assert [condition.name for condition in first.where] == ["s", "i.r"]
    assert first.trends == (("i.L", "fixed"),)
    assert second.axioms == ("own", "i.A")
    assert [condition.name for condition in second.where] == ["i.r"]


def test_an_axiom_of_the_imported_theory_outside_its_regime_is_not_there(importing: Path) -> None:
    text = importing.read_text(encoding="utf-8")
    importing.write_text(text + '[regimes.s]\naxioms = ["i.B"]\n', encoding="utf-8")
    with pytest.raises(InvalidInputError, match=r"there is no axiom `i\.B`"):
        load(importing)
