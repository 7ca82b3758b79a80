"""The formats that proofs are written in, and the names of their files."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.report.narration.files import COQ_PRELUDE_FILE, FORMATS, KEPT, file_text, identifier, shared_files
from tests.report.narration.narrated import THEORY, proofs

NAMES = st.from_regex(r"[A-Za-z0-9_-]{1,12}", fullmatch=True)


@pytest.mark.parametrize(
    ("theory", "name"),
    [
        ("resource", "resource"),
        ("critical-depth", "critical_depth"),
        ("a_b-c", "_a_ub_hc"),
        ("2024", "_2024"),
        (COQ_PRELUDE_FILE.replace("_", "-"), "_nslogic_hprelude"),
    ],
)
def test_a_file_for_coq_is_named_like_an_identifier(theory: str, name: str) -> None:
    assert identifier(theory) == name


@given(st.lists(NAMES, min_size=2, max_size=5, unique=True))
def test_different_theories_have_different_files(names: list[str]) -> None:
    for one, other in combinations(names, 2):
        for kind in FORMATS.values():
            assert kind.file(one) != kind.file(other)


def test_identifiers_are_identifiers() -> None:
    assert all(identifier(name).isidentifier() for name in ("a", "1", "-", "_", "a-1_b", "nslogic-prelude"))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_begins_as_it_says_and_is_the_same_twice(name: str) -> None:
    text = file_text(name, THEORY, proofs()[:2])
    assert text.startswith(FORMATS[name].begins)
    assert text == file_text(name, THEORY, proofs()[:2])
    assert THEORY.name in text


def test_only_the_library_of_coq_shares_a_file() -> None:
    assert list(shared_files(FORMATS)) == [f"{COQ_PRELUDE_FILE}.v"]
    assert shared_files(["markdown", "latex", "smtlib", "coq"]) == {}


def test_the_formats_that_are_kept_beside_the_proofs_have_different_files() -> None:
    assert KEPT == ("coq-library", "markdown", "smtlib")
    assert len({FORMATS[name].file("resource") for name in KEPT}) == len(KEPT)
