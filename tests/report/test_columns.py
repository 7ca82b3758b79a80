"""Tables in text: columns are aligned, and lines are those of rows that stand alone."""

from __future__ import annotations

from nslogic.report.columns import aligned, cells_of, in_columns, widest
from nslogic.report.page import Span
from nslogic.report.rendering import render


def test_tables_align_their_columns() -> None:
    page = aligned([("A1", "N ~ N_w"), ("trend(L)", "L grows")], indent=2)
    assert render(page) == "  A1         N ~ N_w\n  trend(L)   L grows\n"


def test_columns_are_as_wide_as_the_widest_cell_but_for_last_cells() -> None:
    rows = [cells_of(("a", "bc", "a long last cell")), cells_of(("def", "g")), cells_of(("h",)), cells_of(())]
    assert widest(rows) == (3, 2)
    assert widest([]) == ()
    lines = [in_columns(row, (3, 2), indent=1, gap=2) for row in rows]
    assert [line.text for line in lines] == [" a    bc  a long last cell", " def  g", " h", ""]
    assert [line.hang for line in lines] == [10, 6, 1, 1]


def test_cells_are_safe_to_print_and_keep_their_styles() -> None:
    cells = cells_of((Span("\x1b[31m", "bad"), "b"))
    assert cells.spans == (Span("\\x1b[31m", "bad"), Span("b"))
    assert cells.widths == (len("\\x1b[31m"),)
