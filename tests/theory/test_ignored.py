"""Patterns of `.gitignore`, against what git says of the same paths, and by hand where there is no git."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from nslogic import limits
from nslogic.theory.ignored import is_ignored, patterns_above, patterns_of


def ignored(folder: Path, text: str, path: str, *, is_folder: bool = False) -> bool:
    (folder / ".gitignore").write_text(text, encoding="utf-8")
    return is_ignored(folder / path, patterns_of(folder), is_folder=is_folder)


@pytest.mark.parametrize(
    ("line", "path", "expected"),
    [
        ("a.toml", "a.toml", True),
        ("a.toml", "sub/a.toml", True),
        ("a.toml", "b.toml", False),
        ("/a.toml", "a.toml", True),
        ("/a.toml", "sub/a.toml", False),
        ("sub/a.toml", "sub/a.toml", True),
        ("sub/a.toml", "more/sub/a.toml", False),
        ("*.toml", "sub/a.toml", True),
        ("*.toml", "a.txt", False),
        ("a*", "abc", True),
        ("a*/b", "axx/b", True),
        ("a*/b", "a/x/b", False),
        ("?.toml", "a.toml", True),
        ("?.toml", "ab.toml", False),
        ("[ab].toml", "b.toml", True),
        ("[ab].toml", "c.toml", False),
        ("[!ab].toml", "c.toml", True),
        ("[!ab].toml", "a.toml", False),
        ("[a-c].toml", "b.toml", True),
        ("**/x", "x", True),
        ("**/x", "a/b/x", True),
        ("a/**", "a/b/c", True),
        ("a/**", "b/a", False),
        ("a/**/b", "a/b", True),
        ("a/**/b", "a/x/y/b", True),
        ("# a.toml", "a.toml", False),
        ("\\#a", "#a", True),
        ("\\!a", "!a", True),
        ("", "a", False),
        ("a.toml   ", "a.toml", True),
        ("a.b", "axb", False),
        ("a+b", "a+b", True),
        ("a+b", "aab", False),
    ],
)
def test_a_pattern_matches_as_git_documents_it(tmp_path: Path, line: str, path: str, expected: bool) -> None:
    assert ignored(tmp_path, f"{line}\n", path) is expected


def test_a_pattern_that_ends_in_a_slash_is_about_folders(tmp_path: Path) -> None:
    assert ignored(tmp_path, "build/\n", "build", is_folder=True)
    assert not ignored(tmp_path, "build/\n", "build")


def test_the_last_pattern_that_matches_decides(tmp_path: Path) -> None:
    text = "*.toml\n!keep.toml\n"
    assert ignored(tmp_path, text, "a.toml")
    assert not ignored(tmp_path, text, "keep.toml")
    assert ignored(tmp_path, f"{text}keep.toml\n", "keep.toml")


def test_patterns_count_below_their_folder_only(tmp_path: Path) -> None:
    sub = tmp_path / "sub"
    sub.mkdir()
    (sub / ".gitignore").write_text("a.toml\n", encoding="utf-8")
    patterns = patterns_of(sub)
    assert is_ignored(sub / "a.toml", patterns, is_folder=False)
    assert not is_ignored(tmp_path / "a.toml", patterns, is_folder=False)


def test_the_patterns_of_the_folders_above_come_first_up_to_the_top_of_the_repository(tmp_path: Path) -> None:
    inner = tmp_path / "top" / "inner" / "leaf"
    inner.mkdir(parents=True)
    for folder, name in ((tmp_path, "outside"), (tmp_path / "top", "top"), (tmp_path / "top/inner", "inner")):
        (folder / ".gitignore").write_text(f"{name}\n", encoding="utf-8")
    (tmp_path / "top" / ".git").mkdir()
    assert [pattern.folder.name for pattern in patterns_above(inner)] == ["top", "inner"]
    assert patterns_above(tmp_path / "top") == ()


def test_outside_of_a_repository_no_patterns_are_above(tmp_path: Path) -> None:
    if any((folder / ".git").exists() for folder in (tmp_path, *tmp_path.parents)):
        pytest.skip("the temporary folder lies in a repository")
    (tmp_path / ".gitignore").write_text("a\n", encoding="utf-8")
    assert patterns_above(tmp_path / "sub") == ()


@pytest.mark.parametrize(("extra", "read"), [(0, True), (1, False)])
def test_a_file_of_patterns_is_read_up_to_a_size(tmp_path: Path, extra: int, read: bool) -> None:
    text = "a.toml\n"
    (tmp_path / ".gitignore").write_text(text + "#" * (limits.GITIGNORE_BYTES - len(text) + extra), encoding="utf-8")
    assert bool(patterns_of(tmp_path)) is read


def test_a_missing_file_has_no_patterns(tmp_path: Path) -> None:
    assert patterns_of(tmp_path) == ()


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_git_says_the_same(tmp_path: Path) -> None:
    lines = ["/only", "deep/**/x", "*.log", "!keep.log", "[!a]z", "dir/", "a?c", "**/any"]
    (tmp_path / ".gitignore").write_text("\n".join(lines) + "\n", encoding="utf-8")
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    names = ["only", "sub/only", "deep/x", "deep/a/x", "b.log", "keep.log", "az", "bz", "abc", "ac", "any", "p/q/any"]
    answer = subprocess.run(
        ["git", "-C", str(tmp_path), "check-ignore", "--no-index", *names], capture_output=True, text=True, check=False
    )
    patterns = patterns_of(tmp_path)
    mine = [name for name in names if is_ignored(tmp_path / name, patterns, is_folder=False)]
    assert mine == answer.stdout.split()
