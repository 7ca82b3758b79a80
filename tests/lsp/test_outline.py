"""The outline of a file."""

from __future__ import annotations

from nslogic.lsp.names import file_names
from nslogic.lsp.outline import outline

TEXT = """\
[theory]
name = "x"
[quantities.N]
trend = "grows"
[regimes.deep]
axioms = []
[regimes.deep.trends]
N = "free"
[[claims]]
id = "c"
law = "N ~ N"
[[claims]]
id = ""
[[spotchecks]]
id = "seen"
claim = "c"
experiment = "averaging"
"""


def test_each_declaration_stands_once_below_its_section() -> None:
    entries = outline(file_names(TEXT))
    assert [(entry.name, [below.name for below in entry.below]) for entry in entries] == [
        ("x", []),
        ("quantities", ["N"]),
        ("regimes", ["deep"]),
        ("claims", ["c"]),
        ("spotchecks", ["seen"]),
    ]
    ((claim,), (check,)) = (entry.below for entry in entries[-2:])
    assert (TEXT[claim.first : claim.last], claim.detail) == ("c", "N ~ N")
    assert (TEXT[check.first : check.last], check.detail) == ("seen", "c: averaging")


def test_a_broken_file_has_the_outline_of_the_rest() -> None:
    assert [entry.name for entry in outline(file_names(TEXT.replace('"grows"', '"gro')))] == [
        "x",
        "quantities",
        "regimes",
        "claims",
        "spotchecks",
    ]
    assert outline(file_names("")) == ()
