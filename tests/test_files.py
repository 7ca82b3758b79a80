"""Files are read up to a limit, and written whole or not at all; what is no regular file is left alone."""

from __future__ import annotations

import os
import signal
import stat
import threading
from pathlib import Path

import pytest

from nslogic.errors import UnwritableError
from nslogic.files import UnreadableError, read_bytes, require_room, write_files

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
not_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write to everything")


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_is_written_with_the_folders_above(tmp_path: Path) -> None:
    write_files({tmp_path / "a" / "b.toml": "ℓ\n", tmp_path / "c": b"\x00"})
    assert (tmp_path / "a" / "b.toml").read_bytes() == "ℓ\n".encode()
    assert (tmp_path / "c").read_bytes() == b"\x00"
    assert names(tmp_path / "a") == ["b.toml"]
    assert names(tmp_path) == ["a", "c"]


def test_a_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_files({tmp_path / "written": ""})
    assert (tmp_path / "written").stat().st_mode == (tmp_path / "usual").stat().st_mode


@posix
def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "private"
    file.touch(0o600)
    write_files({file: "secret"})
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_replaced_or_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    write_files({file: "first"})
    write_files({file: "second"})
    assert file.read_text(encoding="utf-8") == "second"
    with pytest.raises(FileExistsError):
        write_files({file: "third"}, replace=False)
    assert file.read_text(encoding="utf-8") == "second"
    write_files({tmp_path / "new": "new"}, replace=False)
    assert names(tmp_path) == ["a.toml", "new"]


def test_nothing_is_left_where_writing_failed(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    write_files({file: "first"})
    with pytest.raises(UnicodeEncodeError):
        write_files({file: "half \ud800"})
    assert file.read_text(encoding="utf-8") == "first"
    assert names(tmp_path) == ["a.toml"]


def test_a_set_of_files_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with pytest.raises(UnwritableError) as caught:
        write_files({tmp_path / "a": "new", tmp_path / "b": "new", tmp_path / "c": "new"})
    assert (caught.value.target, caught.value.reason) == (str(tmp_path / "b"), "it is a folder")
    assert names(tmp_path) == ["b"]


@posix
@pytest.mark.parametrize("path", ["/dev/null", "/dev/null/x", "/dev/full", "/proc/x", "/proc/x/y", "a\0b", "x" * 300])
def test_what_cannot_be_written_is_said_and_left_alone(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = None if "\0" in path or not os.path.lexists(path) else os.lstat(path)
    with pytest.raises(UnwritableError):
        write_files({Path("a"): "new", Path(path): "new"})
    assert before is None or os.path.samestat(os.lstat(path), before)
    assert names(tmp_path) == []


@posix
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnwritableError, match="not a regular file"):
        write_files({tmp_path / "pipe": "new"})
    with pytest.raises(UnreadableError, match="not a regular file"):
        read_bytes(tmp_path / "pipe", most=10)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@posix
def test_links_are_followed_and_stay(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "target").write_text("first", encoding="utf-8")
    (tmp_path / "link").symlink_to("there/target")
    (tmp_path / "dangling").symlink_to("there/new")
    write_files({tmp_path / "link": "second", tmp_path / "dangling": "made"})
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "dangling").is_symlink()
    assert (tmp_path / "there" / "target").read_text(encoding="utf-8") == "second"
    assert (tmp_path / "there" / "new").read_text(encoding="utf-8") == "made"
    assert read_bytes(tmp_path / "link", most=10) == b"second"


@posix
@not_root
def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "file").touch(0o444)
    with pytest.raises(UnwritableError, match="write-protected"):
        write_files({tmp_path / "file": "new"})


@pytest.mark.parametrize("path", ["file", "file/below", "/dev/null/x", "/proc/x"])
def test_a_folder_that_cannot_be_written_to_is_found_out(path: str, tmp_path: Path) -> None:
    require_room(tmp_path / "a" / "b")
    require_room(tmp_path)
    assert names(tmp_path) == []
    (tmp_path / "file").touch()
    if not path.startswith("/") or os.name == "posix":
        with pytest.raises(UnwritableError):
            require_room(tmp_path / path)


@posix
def test_ctrl_c_does_not_cut_a_set_of_files_in_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = Path.replace

    def interrupted(draft: Path, target: Path) -> Path:
        signal.raise_signal(signal.SIGINT)
        return replace(draft, target)

    monkeypatch.setattr(Path, "replace", interrupted)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            write_files({tmp_path / "a": "new", tmp_path / "b": "new"})
    finally:
        signal.signal(signal.SIGINT, before)
    assert names(tmp_path) == ["a", "b"]
    assert threading.current_thread() is threading.main_thread()


@pytest.mark.parametrize(
    ("size", "most", "fine"), [(10, 10, True), (11, 10, False), (0, 0, True), (3 << 20, 2 << 20, False)]
)
def test_no_more_is_read_than_the_limit(size: int, most: int, fine: bool, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * size)
    if fine:
        assert read_bytes(tmp_path / "file", most=most) == b"x" * size
    else:
        with pytest.raises(UnreadableError, match=r"larger than \d+ \w?i?B") as caught:
            read_bytes(tmp_path / "file", most=most)
        assert caught.value.trouble == "large"


@pytest.mark.parametrize(
    ("name", "trouble"), [("none", "missing"), (".", "irregular"), ("a\0b", "unreadable"), ("x" * 300, "unreadable")]
)
def test_what_cannot_be_read_says_why(name: str, trouble: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(tmp_path / name, most=10)
    assert caught.value.trouble == trouble
    assert caught.value.reason


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no such device")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/full", "/dev/tty", "/dev/stdin"])
def test_a_device_is_not_opened(device: str) -> None:
    if Path(device).exists() and not stat.S_ISREG(Path(device).stat().st_mode):
        with pytest.raises(UnreadableError, match="not a regular file"):
            read_bytes(device, most=10)
