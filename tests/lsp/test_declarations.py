"""Declarations in a few words."""

from __future__ import annotations

import pytest

from nslogic.lsp.declarations import declaration_line, declaration_of
from nslogic.lsp.names import NameKind, file_names

NAMES = file_names("""\
theory     = { name = "x", title = "One line" }
quantities = { loss = { trend = "falls", meaning = "test loss" } }
parameters = { a = { where = ["a > 0", "a < 1"], meaning = "m" }, b = { value = 0.5, error = 0.1 }, c = { interval = [1, 2] } }
axioms     = [
    { id = "A1", law = ["loss ~ loss", "a = b"], when = "c > 1" },
    { id = "best", minimise = "loss", over = ["loss"], subject_to = ["A1"] },
]
claims     = [{ id = "c1", law = "a < 2" }]
regimes    = { r = { title = "A regime" } }
imports    = [{ theory = "kaplan", regime = "joint", as = "k" }]
""")


@pytest.mark.parametrize(
    ("kind", "name", "line"),
    [
        ("quantity", "loss", "falls: test loss"),
        ("parameter", "a", "a > 0 and a < 1: m"),
        ("parameter", "b", "0.5 ± 0.1"),
        ("parameter", "c", "from 1 to 2"),
        ("axiom", "A1", "loss ~ loss; a = b when c > 1"),
        ("axiom", "best", "minimise loss over loss subject to A1"),
        ("claim", "c1", "a < 2"),
        ("regime", "r", "A regime"),
        ("prefix", "k", "kaplan: joint"),
        ("theory", "", "One line"),
        ("quantity", "missing", ""),
    ],
)
def test_a_name_in_a_few_words(kind: NameKind, name: str, line: str) -> None:
    assert declaration_line(NAMES, kind, name) == line


def test_values_of_wrong_types_are_passed_over() -> None:
    names = file_names(
        'theory = 1\nquantities = { N = { trend = 3, meaning = ["x"] } }\naxioms = [{ id = "A", law = 3 }, 4]\n'
    )
    assert declaration_line(names, "quantity", "N") == ""
    assert declaration_line(names, "axiom", "A") == ""
    assert declaration_of(names, "theory", "") == {}
