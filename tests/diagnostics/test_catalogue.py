"""Every diagnostic has an entry in the catalogue, and its examples do what they say."""

from pathlib import Path

import pytest

from nslogic.diagnostics import codes
from nslogic.diagnostics.catalogue import EXAMPLE_HEAD, CatalogueEntry, catalogue_page, explain, known_codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.records import replace
from nslogic.theory.library import load_all

REGISTERED = frozenset(("subtask",))
ENTRIES = [entry for code in known_codes() if (entry := explain(code)) is not None]
THEORIES = [entry for entry in ENTRIES if entry.sort == "theory"]
DOCUMENTATION = Path(__file__).parents[2] / "docs" / "diagnostics.md"


def found_in(text: str, entry: CatalogueEntry, folder: Path) -> tuple[Diagnostic, ...]:
    for name, content in entry.files:
        (folder / name).write_text(content, encoding="utf-8")
    path = folder / "example.toml"
    path.write_bytes((text if entry.is_complete else EXAMPLE_HEAD + text).encode(entry.encoding))
    try:
        return load_all([path], registered_experiments=REGISTERED)[1]
    except InvalidInputError as error:
        return error.diagnostics


def test_every_code_of_the_program_has_an_entry_and_every_entry_a_code() -> None:
    of_the_program = {value for name, value in vars(codes).items() if name.isupper()}
    assert set(known_codes()) == of_the_program


@pytest.mark.parametrize("entry", THEORIES, ids=lambda entry: entry.code)
def test_the_example_before_gives_exactly_its_code(entry: CatalogueEntry, tmp_path: Path) -> None:
    found = found_in(entry.before, entry, tmp_path)
    assert {diagnostic.code for diagnostic in found} == {entry.code}
    for diagnostic in found:
        assert diagnostic.location is not None
        assert diagnostic.help
        assert diagnostic.severity == ("warning" if entry.code >= "NSL9" else "error")


@pytest.mark.parametrize("entry", THEORIES, ids=lambda entry: entry.code)
def test_the_example_after_has_no_problem(entry: CatalogueEntry, tmp_path: Path) -> None:
    entry = replace(entry, encoding="utf-8")
    assert found_in(entry.after, entry, tmp_path) == ()


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_an_entry_is_explained_in_either_case_of_letters(entry: CatalogueEntry) -> None:
    assert explain(entry.code.lower()) == entry
    assert entry.title
    assert entry.explanation.endswith(".")


def test_what_is_no_code_has_no_explanation() -> None:
    assert explain("NSL000") is None
    assert explain("../catalogue/NSL001") is None


def test_the_documentation_is_the_catalogue() -> None:
    assert DOCUMENTATION.read_text(encoding="utf-8") == catalogue_page()
