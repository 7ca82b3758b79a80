"""Renaming in every file, or the reason why not."""

from __future__ import annotations

from pathlib import Path

import pytest

import nslogic
from nslogic.lsp.renaming import RenamingError, new_name_edits, renamable
from nslogic.theory.folders import bundled
from tests.lsp.conftest import OpenFiles

BASE = (
    'theory = { name = "base", base = "N" }\nquantities = { N = { trend = "grows" }, D = { trend = "free" } }\n'
    'axioms = [{ id = "A1", law = ["N ~ D", "D ~ log(N) * N"] }]\nregimes = { one = {} }\n'
)
TOP = (
    'theory = { name = "top" }\nquantities = { N = { trend = "grows" } }\n'
    'imports = [{ theory = "base.toml", as = "b", regime = "one", quantities = { N = "N" } }]\n'
    'axioms = [{ id = "more", law = "N ~ b.D^2" }]\nregimes = { all = { axioms = ["more", "b.A1"], trends = { "b.D" = "grows" } } }\n'
)


def changed(
    wanted: str, new: str, opened: OpenFiles, folder: Path, *, after: int = 0, name: str = "top"
) -> dict[str, str]:
    """Rename what stands in a file, and return the new texts by name."""
    texts = {"base": BASE, "top": TOP}
    library = opened(**texts)
    files = [str(folder.resolve() / f"{each}.toml") for each in texts]
    offset = texts[name].index(wanted) + after
    for file, edits in new_name_edits(str(folder / f"{name}.toml"), offset, new, library, files):
        stem = Path(file).stem
        for edit in reversed(edits):
            texts[stem] = texts[stem][: edit.first] + edit.text + texts[stem][edit.last :]
    return texts


@pytest.mark.parametrize(
    ("wanted", "after", "old", "new"),
    [("b.D^2", 2, "D", "tokens"), ("b.A1", 3, "A1", "first law"), ('"one"', 1, "one", "only")],
)
def test_a_name_of_an_import_is_changed_in_both_files(
    wanted: str, after: int, old: str, new: str, library: OpenFiles, tmp_path: Path
) -> None:
    texts = changed(wanted, new, library, tmp_path, after=after)
    for name, text in texts.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    assert nslogic.load(tmp_path / "top.toml").name == "top"
    assert old not in {*nslogic.load(tmp_path / "base.toml").sources[0][1].replace('"', " ").split()}
    assert new in texts["base"]
    assert new in texts["top"]


def test_an_identified_quantity_is_changed_in_its_own_file_alone(library: OpenFiles, tmp_path: Path) -> None:
    texts = changed("N ~ b.D", "size", library, tmp_path)
    assert texts["base"] == BASE
    assert texts["top"] == TOP.replace("N = {", "size = {").replace('"N"', '"size"').replace("N ~", "size ~")
    below = changed("N ~ D", "size", library, tmp_path, name="base")
    assert 'quantities = { size = "N" }' in below["top"]
    assert below["base"] == BASE.replace("N", "size")


def test_a_prefix_is_changed_wherever_it_stands(library: OpenFiles, tmp_path: Path) -> None:
    texts = changed("b.D", "below", library, tmp_path)
    assert texts["top"] == TOP.replace("b.", "below.").replace('"b"', '"below"').replace(
        "below.toml", "b.toml"
    ).replace("base.toml", "base.toml")


def test_a_name_of_another_alphabet_is_quoted_as_a_key(library: OpenFiles, tmp_path: Path) -> None:
    texts = changed("N ~ b.D", "ℓ", library, tmp_path)
    assert '"ℓ" = { trend' in texts["top"]
    assert 'law = "ℓ ~ b.D^2"' in texts["top"]


@pytest.mark.parametrize(
    ("wanted", "after", "new", "why"),
    [
        ("N ~ b.D", 0, "or", "is no name"),
        ("N ~ b.D", 0, "two words", "is no name"),
        ("b.D^2", 2, "N", "is taken"),
        ("b.A1", 2, "A.1", "is no name"),
        ("b.A1", 2, 'a"b', "is no name"),
        ("base.toml", 1, "other.toml", "rename the file"),
        ("~ b.D", 0, "x", "there is no name here"),
    ],
)
def test_what_cannot_be_changed_says_why(
    wanted: str, after: int, new: str, why: str, library: OpenFiles, tmp_path: Path
) -> None:
    with pytest.raises(RenamingError, match=why):
        changed(wanted, new, library, tmp_path, after=after)


def test_names_of_other_folders_stay(library: OpenFiles, tmp_path: Path) -> None:
    text = 'theory = { name = "x" }\nimports = [{ theory = "kaplan", as = "k", regime = "joint" }]\n'
    opened = library(x=text)
    file = str(tmp_path / "x.toml")
    with pytest.raises(RenamingError, match="outside of this folder"):
        renamable(file, text.index("joint"), opened, [file])
    kaplan = str(dict(bundled())["kaplan"].resolve())
    assert renamable(file, text.index("joint"), opened, [file, kaplan]).name == "joint"
    with pytest.raises(RenamingError, match="nothing declares"):
        renamable(file, text.index("joint") + 1, library(x=text.replace("kaplan", "missing")), [file])
