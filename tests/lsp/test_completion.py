"""What can be written where the cursor is: `|` in a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.lsp.completion import suggestions
from nslogic.theory.folders import bundled
from tests.lsp.conftest import OpenFiles

HEAD = """\
[theory]
name = "x"

[quantities]
loss = { trend = "falls", meaning = "test loss" }
N    = { trend = "grows" }

[parameters]
alpha = { where = ["alpha > 0"] }

[[axioms]]
id  = "A1"
law = "loss ~ N^-alpha"

[[imports]]
theory     = "base.toml"
as         = "b"
quantities = { N = "N" }

[regimes.deep]
axioms = ["A1"]

"""
BASE = (
    'theory = { name = "base" }\nquantities = { N = { trend = "grows" }, D = { trend = "free" } }\n'
    'parameters = { beta = {} }\naxioms = [{ id = "B1", law = "N ~ D" }]\n[regimes.one]\n'
)


def offered(marked: str, opened: OpenFiles, folder: Path) -> dict[str, str]:
    """Return the labels that are offered at the mark, each with the text after it is taken."""
    text, place = marked.replace("|", ""), marked.index("|")
    library = opened({"x": text}, base=BASE, x="")
    listed = suggestions(text, place, str(folder / "x.toml"), library)
    return {
        suggestion.label: (text[: suggestion.first] + suggestion.text + text[suggestion.last :])[
            text.rfind("\n", 0, suggestion.first) + 1 :
        ].split("\n")[0]
        for suggestion in listed
    }


@pytest.mark.parametrize(
    ("end", "label", "line"),
    [
        ("[cl|", "claims", "[claims"),
        ("[[claims]]\n|", "law", "law = "),
        ("[[claims]]\nre|", "regime", "regime = "),
        ('[[claims]]\nlaw = "lo|"', "loss", 'law = "loss"'),
        ('[[claims]]\nlaw = "N ~ b.|"', "b.D", 'law = "N ~ b.D"'),
        ('[[claims]]\nlaw = "N ~ N^(b.b|)"', "b.beta", 'law = "N ~ N^(b.beta)"'),
        ('[[claims]]\nlaw = "N ~ lo|', "log", 'law = "N ~ log('),
        ('[[claims]]\nexpect = "|"', "refuted", 'expect = "refuted"'),
        ("[[claims]]\nexpect = |", "open", 'expect = "open"'),
        ("[[claims]]\nregime = d|", "deep", 'regime = "deep"'),
        ("[[claims]]\nregimes = |", "deep", 'regimes = ["deep"]'),
        ("[[axioms]]\nminimise = |", "loss", 'minimise = "loss"'),
        ("[[axioms]]\nover = [|", "b.D", 'over = ["b.D"'),
        ('[[axioms]]\nsubject_to = ["|"]', "b.B1", 'subject_to = ["b.B1"]'),
        ('[[axioms]]\nsubject_to = ["A1", |]', "A1", 'subject_to = ["A1", "A1"]'),
        ("[[axioms]]\nkind = |", "definition", 'kind = "definition"'),
        ("[regimes.r]\nimports = [|", "b", 'imports = ["b"'),
        ("[regimes.r.trends]\n|", "loss", "loss = "),
        ('[regimes.r.trends]\nloss = "|', "fixed", 'loss = "fixed'),
        ("[[imports]]\ntheory = |", "kaplan", 'theory = "kaplan"'),
        ('[[imports]]\ntheory = "|"', "base.toml", 'theory = "base.toml"'),
        ("[[exponents]]\nname = |", "alpha_N", 'name = "alpha_N"'),
        ("[[exponents]]\nparameter = |", "b.beta", 'parameter = "b.beta"'),
        ("[[spotchecks]]\nexperiment = |", "quanta", 'experiment = "quanta"'),
        ("[[correlations]]\nbetween = [|", "alpha", 'between = ["alpha"'),
        ("[theory2]\n[quantities.D]\ntrend = |", "falls", 'trend = "falls"'),
    ],
)
def test_what_fits_is_offered(end: str, label: str, line: str, library: OpenFiles, tmp_path: Path) -> None:
    assert offered(HEAD + end, library, tmp_path)[label] == line


def test_names_of_an_imported_file_are_offered_in_its_import(library: OpenFiles, tmp_path: Path) -> None:
    within = HEAD.replace('as         = "b"', 'as         = "b"\nregime     = "|"')
    assert list(offered(within, library, tmp_path)) == ["one"]
    within = HEAD.replace('as         = "b"', 'as         = "b"\naxioms     = ["|"]')
    assert list(offered(within, library, tmp_path)) == ["B1"]
    within = HEAD.replace('quantities = { N = "N" }', 'quantities = { N = "N", | }')
    assert list(offered(within, library, tmp_path)) == ["D"]


def test_keys_that_are_there_are_not_offered_again(library: OpenFiles, tmp_path: Path) -> None:
    keys = offered(HEAD + '[[claims]]\nid = "c"\n|', library, tmp_path)
    assert "law" in keys
    assert "id" not in keys


def test_what_is_required_comes_first(library: OpenFiles, tmp_path: Path) -> None:
    assert list(offered(HEAD + "[[claims]]\n|", library, tmp_path))[:2] == ["id", "law"]


def test_identified_quantities_have_no_prefix(library: OpenFiles, tmp_path: Path) -> None:
    names = offered(HEAD + '[[claims]]\nlaw = "|"', library, tmp_path)
    assert "b.N" not in names
    assert list(names)[:5] == ["loss", "N", "alpha", "b.D", "b.beta"]


def test_a_domain_offers_parameters_alone(library: OpenFiles, tmp_path: Path) -> None:
    names = offered(HEAD + '[parameters.gamma]\nwhere = "|"', library, tmp_path)
    assert "alpha" in names
    assert "loss" not in names


def test_every_bundled_theory_is_offered(library: OpenFiles, tmp_path: Path) -> None:
    names = offered(HEAD + "[[imports]]\ntheory = |", library, tmp_path)
    assert {name for name, _ in bundled()} <= set(names)


@pytest.mark.parametrize(
    "end", ["# a comment |", '[[claims]]\nlaw = "N ~ N" |', '[[claims]]\nid = "|"', "[unknown]\nkey = |"]
)
def test_where_nothing_is_known_nothing_is_offered(end: str, library: OpenFiles, tmp_path: Path) -> None:
    assert offered(HEAD + end, library, tmp_path) == {}
