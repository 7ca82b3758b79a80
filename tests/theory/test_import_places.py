"""Where imports lead: bundled names, and paths that stay in or below the folder of the first file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from nslogic.diagnostics import codes
from nslogic.theory.folders import bundled
from nslogic.theory.import_places import ImportPlace, ImportRefusedError, place_of_import


@pytest.fixture
def place(tmp_path: Path) -> ImportPlace:
    (tmp_path / "sub").mkdir()
    for name in ("main.toml", "beside.toml", "sub/below.toml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path.parent / "outside.toml").write_text("", encoding="utf-8")
    root = os.path.realpath(tmp_path)
    return ImportPlace("shown/main.toml", str(tmp_path / "main.toml"), root, root)


def test_a_path_is_relative_to_the_importing_file(place: ImportPlace) -> None:
    found = place_of_import("beside.toml", place)
    assert found.path == str(Path(place.root, "beside.toml"))
    assert found.file == os.path.join("shown", "beside.toml")  # noqa: PTH118 (a name that is shown)
    assert (found.folder, found.root) == (place.root, place.root)


def test_imports_of_an_import_start_from_its_folder_and_stay_in_the_first_one(place: ImportPlace) -> None:
    below = place_of_import("sub/below.toml", place)
    assert below.folder == str(Path(place.root, "sub"))
    assert below.root == place.root
    again = place_of_import("../beside.toml", below)
    assert again.path == str(Path(place.root, "beside.toml"))


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("../outside.toml", codes.IMPORT_OUTSIDE),
        ("sub/../../outside.toml", codes.IMPORT_OUTSIDE),
        ("/etc/some.toml", codes.IMPORT_OUTSIDE),
        ("a\0b.toml", codes.IMPORT_OUTSIDE),
        ("missing.toml", codes.IMPORT_NOT_FOUND),
        ("sub/missing.toml", codes.IMPORT_NOT_FOUND),
        ("no-such-theory", codes.IMPORT_NOT_FOUND),
        ("", codes.IMPORT_NOT_FOUND),
    ],
)
def test_what_leads_nowhere_or_outside_is_refused(place: ImportPlace, reference: str, code: str) -> None:
    with pytest.raises(ImportRefusedError) as caught:
        place_of_import(reference, place)
    assert caught.value.code == code
    assert caught.value.help_text


def test_a_link_that_leads_outside_is_refused(place: ImportPlace, tmp_path: Path) -> None:
    (tmp_path / "link.toml").symlink_to(tmp_path.parent / "outside.toml")
    with pytest.raises(ImportRefusedError) as caught:
        place_of_import("link.toml", place)
    assert caught.value.code == codes.IMPORT_OUTSIDE


def test_a_link_inside_the_folder_is_followed(place: ImportPlace, tmp_path: Path) -> None:
    (tmp_path / "link.toml").symlink_to(tmp_path / "sub" / "below.toml")
    assert place_of_import("link.toml", place).path == str(Path(place.root, "sub", "below.toml"))


def test_a_link_to_what_is_no_theory_file_is_refused(place: ImportPlace, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("", encoding="utf-8")
    (tmp_path / "link.toml").symlink_to(tmp_path / "secret")
    with pytest.raises(ImportRefusedError) as caught:
        place_of_import("link.toml", place)
    assert caught.value.code == codes.IMPORT_OUTSIDE


def test_a_bundled_theory_is_named_without_an_ending_and_has_a_folder_of_its_own(place: ImportPlace) -> None:
    name, path = bundled()[0]
    found = place_of_import(name, place)
    assert found.path == str(path)
    assert found.folder == found.root == os.path.realpath(path.parent)


@pytest.mark.parametrize(("name", "near"), [("resorce", "resource"), ("kaplna", "kaplan")])
def test_a_bundled_name_that_is_nearly_right_is_answered_with_the_right_one(
    place: ImportPlace, name: str, near: str
) -> None:
    with pytest.raises(ImportRefusedError) as caught:
        place_of_import(name, place)
    assert caught.value.help_text == f"did you mean `{near}`?"


@pytest.mark.parametrize(("length", "whole"), [(60, True), (61, False), (5000, False)])
def test_a_long_name_is_cut_in_the_message(place: ImportPlace, length: int, whole: bool) -> None:
    with pytest.raises(ImportRefusedError) as caught:
        place_of_import("z" * length, place)
    assert ("…" not in caught.value.message) is whole
    assert len(caught.value.message) < 130
