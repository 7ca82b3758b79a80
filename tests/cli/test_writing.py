"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.cli.writing import write_file


def test_a_file_is_written_with_the_folders_above(tmp_path: Path) -> None:
    write_file(tmp_path / "a" / "b.toml", "ℓ\n")
    assert (tmp_path / "a" / "b.toml").read_bytes() == "ℓ\n".encode()
    assert list((tmp_path / "a").iterdir()) == [tmp_path / "a" / "b.toml"]


def test_a_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_file(tmp_path / "written", "")
    assert (tmp_path / "written").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_file_that_is_there_is_replaced_or_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    write_file(file, "first")
    write_file(file, "second")
    assert file.read_text(encoding="utf-8") == "second"
    with pytest.raises(FileExistsError):
        write_file(file, "third", replace=False)
    assert file.read_text(encoding="utf-8") == "second"
    assert list(tmp_path.iterdir()) == [file]


def test_nothing_is_left_where_writing_failed(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    write_file(file, "first")
    with pytest.raises(UnicodeEncodeError):
        write_file(file, "half \ud800")
    assert file.read_text(encoding="utf-8") == "first"
    assert list(tmp_path.iterdir()) == [file]
