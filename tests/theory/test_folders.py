"""A folder means the theories in it, and nothing else that ends in .toml."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from nslogic.theory.folders import bundled_in_folders, is_theory, searched

THEORY = '[theory]\nname = "x"\n'


def write(folder: Path, file: str, text: str = THEORY) -> Path:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in searched(folder).files]


def test_only_files_with_a_theory_are_theories(tmp_path: Path) -> None:
    write(tmp_path, "a.toml")
    write(tmp_path, "B.TOML", 'theory = { name = "b" }\n')
    write(tmp_path, "broken.toml", "[theory]\nname = \n")
    write(tmp_path, "pyproject.toml", "[project]\nname = 'x'\n")
    write(tmp_path, "entry.toml", "before = '''\n[theory]\n'''\n")
    write(tmp_path, ".hidden.toml")
    write(tmp_path, "note.txt")
    assert names(tmp_path) == ["B.TOML", "a.toml", "broken.toml"]
    assert searched(tmp_path).others == 3


@pytest.mark.parametrize(
    "folder", [".hidden", "venv", "lib/site-packages", "node_modules", "web/node_modules/x", "__pycache__"]
)
def test_folders_of_other_people_are_passed_over(folder: str, tmp_path: Path) -> None:
    write(tmp_path, "a.toml")
    write(tmp_path, f"{folder}/b.toml")
    write(tmp_path, "venv/pyvenv.cfg", "")
    assert names(tmp_path) == ["a.toml"]
    assert searched(tmp_path).folders >= 1


@pytest.mark.parametrize(("name", "folders"), [("floor-or-power", ["disputes"]), ("hoffmann", ["measurements"])])
def test_a_name_is_found_in_the_folders_below_the_bundled_theories(name: str, folders: list[str]) -> None:
    assert [path.parent.name for path in bundled_in_folders(name)] == folders


@pytest.mark.parametrize("name", ["kaplan", "*", "../disputes/floor-or-power", "Floor-Or-Power", ""])
def test_nothing_else_is_found_below_the_bundled_theories(name: str) -> None:
    assert bundled_in_folders(name) == ()


def test_a_hidden_folder_that_is_named_is_searched(tmp_path: Path) -> None:
    write(tmp_path, ".drafts/a.toml")
    assert names(tmp_path / ".drafts") == ["a.toml"]


IGNORE = """\
# what is built
build/
/top.toml
*.draft.toml
!kept.draft.toml
docs/**/x.toml
a/b.toml
?.toml
[m-n]s.toml
spaced.toml{blanks}
\\#odd.toml
**/deep/er.toml
"""
FILES = [
    "build/a.toml", "src/build/a.toml", "top.toml", "src/top.toml", "one.draft.toml", "src/two.draft.toml",
    "kept.draft.toml", "docs/x.toml", "docs/p/q/x.toml", "docs/y.toml", "a/b.toml", "c/a/b.toml", "q.toml", "qq.toml",
    "ms.toml", "os.toml", "spaced.toml", "#odd.toml", "deep/er.toml", "p/deep/er.toml", "p/deep/or.toml",
    "src/own.toml", "src/other.toml",
]  # fmt: skip


def test_what_git_ignores_is_passed_over_as_git_does_it(tmp_path: Path) -> None:
    for file in FILES:
        write(tmp_path, file)
    (tmp_path / ".gitignore").write_text(IGNORE.replace("{blanks}", "   "), encoding="utf-8")
    (tmp_path / "src" / ".gitignore").write_text("own.toml\n", encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.toml"],
        cwd=tmp_path, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert sorted(names(tmp_path)) == sorted(filter(None, listed.split("\0")))
    assert sorted(f"src/{name}" for name in names(tmp_path / "src")) == sorted(
        name for name in listed.split("\0") if name.startswith("src/")
    )


def test_a_device_is_no_theory() -> None:
    assert not is_theory(Path("/dev/null"))
