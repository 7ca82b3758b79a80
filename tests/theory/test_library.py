"""Theories are found by path, folder and bundled name."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.errors import InvalidInputError
from nslogic.theory.finding import find_files
from nslogic.theory.folders import bundled_below
from nslogic.theory.library import bundled, load, load_all


def write(folder: Path, file: str, name: str) -> Path:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'[theory]\nname = "{name}"\n', encoding="utf-8")
    return path


def test_the_bundled_theories_are_named_as_their_files_and_have_no_problem() -> None:
    theories, warnings = load_all(path for _, path in bundled())
    assert [theory.name for theory in theories] == [name for name, _ in bundled()]
    assert "resource" in dict(bundled())
    assert warnings == ()


def test_a_file_is_found_by_its_path(tmp_path: Path) -> None:
    path = write(tmp_path, "a.toml", "a")
    assert find_files(str(path)) == (path,)
    assert find_files("missing.toml") == (Path("missing.toml"),)


def test_a_folder_is_all_theories_in_it_and_below(tmp_path: Path) -> None:
    paths = [write(tmp_path, "b.toml", "b"), write(tmp_path, "c/a.toml", "a")]
    (tmp_path / "note.txt").write_text("", encoding="utf-8")
    assert list(find_files(str(tmp_path))) == paths


def test_a_link_does_not_lead_out_of_a_folder(tmp_path: Path) -> None:
    outside = write(tmp_path, "outside.toml", "outside")
    inside = write(tmp_path, "folder/inside.toml", "inside")
    (tmp_path / "folder" / "link.toml").symlink_to(outside)
    (tmp_path / "folder" / "round").symlink_to(tmp_path)
    assert find_files(str(tmp_path / "folder")) == (inside,)


@pytest.mark.parametrize(
    ("reference", "help_text"), [("resorce", "`resource`"), ("x" * 10_000, "nslogic list"), ("a\0b", "nslogic list")]
)
def test_an_unknown_name_is_refused_with_the_nearest(reference: str, help_text: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        find_files(reference)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "NSL009"
    assert help_text in diagnostic.help


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="NSL009"):
        find_files(str(tmp_path))


def test_one_theory_is_loaded_by_name_or_path(tmp_path: Path) -> None:
    assert load("resource").name == "resource"
    assert load(write(tmp_path, "a.toml", "a")).name == "a"
    write(tmp_path, "b.toml", "b")
    with pytest.raises(InvalidInputError, match="2 theories"):
        load(tmp_path)


def test_names_are_unique_among_theories_read_together(tmp_path: Path) -> None:
    paths = [write(tmp_path, "a.toml", "same"), write(tmp_path, "b.toml", "same"), tmp_path / "missing.toml"]
    with pytest.raises(InvalidInputError) as caught:
        load_all(paths)
    assert [diagnostic.code for diagnostic in caught.value.diagnostics] == ["NSL010", "NSL001"]
    assert len(load_all([paths[0], paths[0]])[0]) == 1


def test_the_name_of_a_bundled_folder_means_all_in_it_and_a_name_below_it_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    every = find_files("disputes")
    assert [path.stem for path in every] == sorted(path.stem for path in every)
    assert {path.parent.name for path in every} == {"disputes"}
    assert find_files(f"disputes/{every[0].stem}") == (every[0],)
    assert load(f"disputes/{every[0].stem}").name == every[0].stem


def test_a_folder_at_hand_goes_before_a_bundled_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    own = write(tmp_path, "disputes/own.toml", "own")
    assert [path.resolve() for path in find_files("disputes")] == [own]


@pytest.mark.parametrize("reference", ["..", "../theories", "disputes/..", "disputes/../kaplan", "nothing/kaplan", "/"])
def test_names_of_bundled_folders_do_not_lead_out_of_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reference: str
) -> None:
    empty = tmp_path / "a" / "b"
    empty.mkdir(parents=True)
    monkeypatch.chdir(empty)
    assert bundled_below(reference) == ()
