"""Which works a theory comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.theory.bibliography import CitedWork, works
from nslogic.theory.library import load


def read(folder: Path, head: str) -> tuple[CitedWork, ...]:
    """Return the works of a theory with this head."""
    path = folder / "one.toml"
    path.write_text(f'[theory]\nname = "one"\n{head}\n[quantities]\nN = {{ trend = "grows" }}\n', encoding="utf-8")
    return works([load(path)])


@pytest.mark.parametrize(
    ("cite", "authors", "others", "year"),
    [
        ("Hutter 2021", ("Hutter",), False, "2021"),
        ("Hoffmann et al. 2022", ("Hoffmann",), True, "2022"),
        ("Jeon, Van Roy 2024", ("Jeon", "Van Roy"), False, "2024"),
        ("Song, Liu, 2024", ("Song", "Liu"), False, "2024"),
        ("In preparation", ("In preparation",), False, ""),
    ],
)
def test_a_cite_is_surnames_and_a_year(
    tmp_path: Path, cite: str, authors: tuple[str, ...], others: bool, year: str
) -> None:
    (work,) = read(tmp_path, f'cite = "{cite}"')
    assert (work.authors, work.others, work.year) == (authors, others, year)


def test_the_title_is_that_of_the_one_work(tmp_path: Path) -> None:
    assert [one.title for one in read(tmp_path, 'title = "T"\ncite = "A 2001"')] == ["T"]
    assert [one.title for one in read(tmp_path, 'title = "T"\ncite = "A 2001, generalised"')] == [""]
    assert [one.title for one in read(tmp_path, 'title = "T"\ncite = "A 2001; B 2002"')] == ["", ""]


def test_number_and_doi_are_those_of_the_first_work(tmp_path: Path) -> None:
    first, second = read(tmp_path, 'cite = "A 2001; B 2002"\narxiv = "0101.00001"\ndoi = "10.1/x"')
    assert (first.arxiv, first.doi) == ("0101.00001", "10.1/x")
    assert (second.arxiv, second.doi) == (None, None)


def test_works_of_one_author_and_year_have_different_keys(tmp_path: Path) -> None:
    found = read(tmp_path, 'cite = "Müller 2001; Muller, B 2001; Müller, C 2001"')
    assert [one.key for one in found] == ["muller2001", "muller2001-2", "muller2001-3"]


def test_a_theory_without_a_cite_is_known_by_its_number(tmp_path: Path) -> None:
    assert [(one.key, one.arxiv) for one in read(tmp_path, 'arxiv = "0101.00001"')] == [("work", "0101.00001")]
    assert read(tmp_path, "") == ()


def test_imports_follow_and_the_same_work_stands_once() -> None:
    assert [one.key for one in works([load("besiroglu")])] == ["besiroglu2024", "hoffmann2022"]
    (song,) = works([load("resource-shapes")])
    assert song.title == load("resource").title
    assert [one.key for one in works([load("chinchilla"), load("besiroglu")])] == ["hoffmann2022", "besiroglu2024"]
