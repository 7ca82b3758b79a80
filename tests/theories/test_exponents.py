"""The exponents that the sources state are claims that come out, and the pages of the library are what the files say."""

from __future__ import annotations

import pytest

from benchmarks.library_pages import PAGES, PICTURE, ROOT, all_exponents, page_of_today
from nslogic.report.landscape.data import landscape_data
from nslogic.report.landscape.plots import panel_rows
from nslogic.report.show.published import published_claims
from tests.theories.library import NAMES, theory

STATED = [(name, claim.id) for name in NAMES for claim in published_claims(theory(name))]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_the_files_say(name: str) -> None:
    """`python benchmarks/library_pages.py --write` writes it again."""
    assert (ROOT / name).read_text(encoding="utf-8") == page_of_today(name)


def test_the_picture_of_the_landscape_has_every_row_of_today() -> None:
    """Its other bytes depend on the release of Matplotlib."""
    picture = PICTURE.read_text(encoding="utf-8")
    rows = panel_rows(landscape_data(all_exponents()), "alpha_N")
    assert len(rows) > 15
    assert [row.label for row in rows if f">{row.label}<" not in picture] == []


@pytest.mark.parametrize(("name", "identifier"), STATED, ids=lambda part: part)
def test_a_published_exponent_is_expected_to_be_proved_where_the_axioms_can_hold(name: str, identifier: str) -> None:
    """That what a file expects is what comes out is tested regime by regime in `test_bundled`."""
    (claim,) = [claim for claim in theory(name).claims if claim.id == identifier]
    assert claim.expect == "proved"
    assert claim.regimes
    assert {theory(name).regime(regime).expect for regime in claim.regimes} == {"consistent"}


def test_every_theory_states_exponents_and_tells_what_it_assumes_and_what_follows() -> None:
    assert {name for name, _ in STATED} == set(NAMES)
    assert len(STATED) > 150
    assert [name for name in NAMES if not (theory(name).notes.assumes and theory(name).notes.follows)] == []


def test_no_exponent_of_a_theory_is_stated_twice_in_the_same_words() -> None:
    """A row has to be understood by itself."""
    for name in NAMES:
        words = [claim.published for claim in published_claims(theory(name))]
        assert len(set(words)) == len(words)
        assert [text for text in words if text.startswith(("the same", "its ", "their "))] == []
