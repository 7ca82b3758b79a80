"""Names across files, by their imports."""

from __future__ import annotations

import os
from pathlib import Path

from nslogic.lsp.library import Library, Symbol
from nslogic.theory.folders import bundled
from tests.lsp.conftest import OpenFiles

BASE = 'theory = { name = "base" }\nquantities = { N = { trend = "grows" }, D = { trend = "free" } }\naxioms = [{ id = "A1", law = "N ~ D" }]\n'
MIDDLE = (
    'theory = { name = "middle" }\nquantities = { N = { trend = "grows" } }\n'
    'imports = [{ theory = "base.toml", as = "b", quantities = { N = "N" } }]\n'
)
TOP = (
    'theory = { name = "top" }\nimports = [{ theory = "middle.toml", as = "m" }]\n'
    'axioms = [{ id = "more", law = "m.b.D ~ m.N" }]\n'
)


def symbols(library: Library, file: Path) -> dict[str, Symbol | None]:
    names = library.names(str(file))
    assert names is not None
    return {".".join((*name.prefixes, name.name)): library.symbol(str(file), name) for name in names.occurrences}


def test_prefixes_lead_through_several_files(library: OpenFiles, tmp_path: Path) -> None:
    found = symbols(library(base=BASE, middle=MIDDLE, top=TOP), tmp_path / "top.toml")
    folder = os.path.realpath(tmp_path)
    assert found["m.b.D"] == Symbol(f"{folder}/base.toml", "quantity", "D")
    assert found["m.b"] == Symbol(f"{folder}/middle.toml", "prefix", "b")
    assert found["m.N"] == Symbol(f"{folder}/middle.toml", "quantity", "N")
    assert found["middle.toml"] == Symbol(f"{folder}/middle.toml", "theory", "")


def test_all_places_of_a_name_are_found(library: OpenFiles, tmp_path: Path) -> None:
    opened = library(base=BASE, middle=MIDDLE, top=TOP)
    folder = os.path.realpath(tmp_path)
    symbol = Symbol(f"{folder}/base.toml", "quantity", "D")
    files = [f"{folder}/{name}.toml" for name in ("top", "middle", "base", "missing")]
    places = list(opened.places(symbol, files))
    assert [(Path(place.file).name, place.occurrence.defines) for place in places] == [
        ("base.toml", True),
        ("base.toml", False),
        ("top.toml", False),
    ]
    definition = opened.definition(symbol)
    assert definition == places[0]


def test_an_identified_quantity_is_one_of_each_file(library: OpenFiles, tmp_path: Path) -> None:
    opened = library(base=BASE, middle=MIDDLE)
    folder = os.path.realpath(tmp_path)
    files = [f"{folder}/middle.toml", f"{folder}/base.toml"]
    theirs = list(opened.places(Symbol(f"{folder}/base.toml", "quantity", "N"), files))
    own = list(opened.places(Symbol(f"{folder}/middle.toml", "quantity", "N"), files))
    assert [Path(place.file).name for place in theirs] == ["base.toml", "base.toml", "middle.toml"]
    assert [Path(place.file).name for place in own] == ["middle.toml", "middle.toml"]


def test_an_open_file_is_read_as_it_is_typed(library: OpenFiles, tmp_path: Path) -> None:
    opened = library({"base": BASE.replace("D", "E")}, base=BASE)
    names = opened.names(str(tmp_path / "base.toml"))
    assert names is not None
    assert names.declared("quantity") == ("N", "E")


def test_a_saved_file_is_read_again(library: OpenFiles, tmp_path: Path) -> None:
    opened = library(base=BASE)
    assert opened.names(str(tmp_path / "base.toml")) is opened.names(str(tmp_path / "base.toml"))
    (tmp_path / "base.toml").write_text(BASE.replace("D", "E"), encoding="utf-8")
    names = opened.names(str(tmp_path / "base.toml"))
    assert names is not None
    assert names.declared("quantity") == ("N", "E")


def test_what_cannot_be_followed_means_nothing(library: OpenFiles, tmp_path: Path) -> None:
    opened = library(top=TOP.replace("middle.toml", "../elsewhere.toml"))
    found = symbols(opened, tmp_path / "top.toml")
    assert found["m.N"] is None
    assert found["../elsewhere.toml"] is None
    assert opened.names(str(tmp_path / "missing.toml")) is None
    assert opened.definition(Symbol(str(tmp_path / "missing.toml"), "axiom", "A")) is None


def test_every_name_of_the_bundled_theories_is_declared_but_the_indices_of_sums() -> None:
    opened = Library(lambda _: None)
    unknown = set()
    for _, path in bundled():
        names = opened.names(str(path))
        assert names is not None
        unknown |= {name.name for name in names.occurrences if opened.symbol(str(path), name) is None}
    assert unknown <= set("ijkmxI")
