"""A theory to look at: by its name, its path, or as it was read."""

from __future__ import annotations

from pathlib import Path

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.questions.show import show
from tests.report.shown import proved_theory


def test_a_theory_is_shown_as_the_command_line_shows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    theory = proved_theory(tmp_path)
    assert show("proved.toml").digest == show(theory).digest == theory.digest
    assert str(show("proved.toml")).startswith("proved   Proved & shown\nNobody 2024, arXiv:2401.00001\n")


def test_a_bundled_theory_is_found_by_its_name() -> None:
    assert show("resource").name == "resource"


def test_a_theory_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InvalidInputError):
        show("resourse")


def test_a_dict_is_a_theory_too() -> None:
    shown = show({"name": "short", "quantities": {"N": "grows"}, "axioms": {}})
    assert isinstance(shown, nslogic.Theory)
    assert str(shown).splitlines()[0] == "short"
