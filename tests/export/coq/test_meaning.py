"""The Coq files of `proofs/meaning`: what orders say of functions is proved, row by row of the language page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.export.coq.meanings import of_functions
from tests.export.coq.models import PROOFS, checked_in
from tests.export.coq.test_assumptions import PAGE, listed, shown

if TYPE_CHECKING:
    from tests.export.coq.conftest import Run

FOLDER = PROOFS / "meaning"
FILES = ("functions", "comparisons", "index_sums", "meaning")
LANGUAGE = Path(__file__).parents[3] / "docs" / "language.md"
SECTIONS = ("1.2", "1.3", "1.4", "2.1")
THEORIES = sorted(path.stem for path in PROOFS.glob("*.json"))


def source(name: str) -> str:
    """Return the text of one file."""
    return (FOLDER / f"{name}.v").read_text(encoding="utf-8")


def lemmas() -> dict[str, str]:
    """Return the file of every lemma and theorem by its name."""
    return {
        name: file for file in FILES for name in re.findall(r"^(?:Theorem|Lemma) (\w+)", source(file), re.MULTILINE)
    }


def rows_of_the_language() -> list[tuple[str, str]]:
    """Return the first cell of every row of the tables that say what operators and laws mean, by section."""
    page = LANGUAGE.read_text(encoding="utf-8")
    rows = []
    for section in SECTIONS:
        _, text = re.split(rf"^### {re.escape(section)} .*$", page, maxsplit=1, flags=re.MULTILINE)
        text = re.split(r"^##", text, maxsplit=1, flags=re.MULTILINE)[0]
        cells = [line.split(" | ")[0].removeprefix("| ") for line in text.splitlines() if line.startswith("| ")]
        rows += [(section, cell) for cell in cells if cell not in ("written", "sum", "where")]
    return rows


def rows_of_the_page() -> list[tuple[str, str, list[str]]]:
    """Return the rows of the page on Coq: section, first cell of the row there, and the lemmas that prove it."""
    rows = re.findall(
        r"^\| §(\d\.\d(?:, text)?) \| (.*?) \| ([^|]*) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
    return [(section, cell, re.findall(r"`(\w+)`", names)) for section, cell, names in rows]


@pytest.fixture(scope="session")
def meaning(coq: Run) -> Run:
    """Return the function that lets Coq check a text, in a folder that has the compiled files."""
    for name in FILES:
        built = coq(source(name), name)
        assert built.returncode == 0, built.stderr
    return coq


def test_every_row_of_the_language_page_has_its_lemmas() -> None:
    rows = rows_of_the_page()
    of_language = [row for row in rows if row[0] in SECTIONS]
    assert len(of_language) > 15
    assert [(section, cell) for section, cell, _ in of_language] == rows_of_the_language()
    for _, cell, names in rows:
        assert names, cell
        assert set(names) <= lemmas().keys(), cell


def test_a_row_that_changes_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    changed = tmp_path / "language.md"
    text = LANGUAGE.read_text(encoding="utf-8")
    changed.write_text(text.replace("| `X + Y`, `max(X, Y)` |", "| `X + Y` |"), encoding="utf-8")
    monkeypatch.setattr("tests.export.coq.test_meaning.LANGUAGE", changed)
    with pytest.raises(AssertionError):
        test_every_row_of_the_language_page_has_its_lemmas()


def test_nothing_is_admitted() -> None:
    texts = [source(path.stem) for path in FOLDER.glob("*.v")]
    assert len(texts) == len(FILES) + 1
    for text in texts:
        assert not re.search(r"\b(Axiom|Parameter|Admitted|admit|Conjecture|Abort)\b", text)


def test_every_lemma_rests_on_the_axioms_of_the_page_alone(meaning: Run) -> None:
    names = list(lemmas())
    assert len(names) > 100
    together = f"Definition all_lemmas := ({', '.join(f'@{name}' for name in names)}).\n"
    head = f"From Coq Require Import Classical_Prop Reals.\nRequire Import nslogic_prelude {' '.join(FILES)}.\n"
    assumed = shown(head + together, ["all_lemmas"], meaning)
    assert assumed["all_lemmas"] == set(listed())


@pytest.mark.slow
@pytest.mark.parametrize("name", THEORIES)
def test_every_theorem_of_a_bundled_theory_holds_of_functions(name: str, meaning: Run) -> None:
    proofs = checked_in(name)
    reading = ("sums_and_minima", "maxima_and_harmonic_sums")[THEORIES.index(name) % 2]
    text = of_functions(proofs, reading)
    assert text.count("_of_functions :") == len(proofs)
    done = meaning(text)
    assert done.returncode == 0, done.stderr


def test_another_theorem_about_functions_does_not_follow(meaning: Run) -> None:
    """The data has to state the theorem: with another relation or another exponent, Coq refuses it."""
    proofs = [pair for pair in checked_in("associative-memory") if pair[0].kind == "claim"][:1]
    text = of_functions(proofs, "sums_and_minima")
    assert meaning(text).returncode == 0
    data = re.findall(r"^Definition \w+_data : statement := (.*)\.$", text, re.MULTILINE)
    assert len(data) == 1
    for before, after in (("Order EQ", "Order GE"), ("EveryOrder k3", "SomeOrder k3"), ("NInt z0", "NInt z1")):
        assert before in data[0]
        refused = meaning(text.replace(data[0], data[0].replace(before, after, 1)))
        assert refused.returncode != 0
        assert "has type" in refused.stderr, refused.stderr


@pytest.mark.slow
def test_a_theorem_is_spelled_out_for_functions(meaning: Run) -> None:
    built = meaning((PROOFS / "chinchilla.v").read_text(encoding="utf-8"), "chinchilla")
    assert built.returncode == 0, built.stderr
    done = meaning(source("example"))
    assert done.returncode == 0, done.stderr
