"""A path is shown as short as it can be said, and programs get it whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.report.paths import shown_path, whole_path
from nslogic.theory.folders import bundled


def test_a_bundled_file_is_shown_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = str(dict(bundled())["chinchilla"])
    assert shown_path(file) == "chinchilla"
    assert whole_path(file) == file


def test_other_files_are_shown_by_the_shorter_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "here" / "below"
    here.mkdir(parents=True)
    monkeypatch.chdir(here)
    assert shown_path(str(here / "a.toml")) == "a.toml"
    assert shown_path(str(here.parent / "a.toml")) == "../a.toml"
    assert shown_path("../a.toml") == "../a.toml"
    assert shown_path("/a.toml") == "/a.toml"
    assert whole_path(str(here.parent / "a.toml")) == (here.parent / "a.toml").as_posix()
    assert whole_path(str(here / "a.toml")) == "a.toml"


def test_a_file_that_is_called_like_a_bundled_one_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown_path(str(tmp_path / "chinchilla.toml")) == "chinchilla.toml"
