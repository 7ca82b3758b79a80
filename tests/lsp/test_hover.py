"""What the file says of what is under the cursor."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.lsp.hover import Hover, hover_at, with_findings
from tests.lsp.conftest import OpenFiles

BASE = (
    'theory = { name = "base", title = "Below" }\nquantities = { N = { trend = "grows", meaning = "the *size*" } }\n'
    'axioms = [{ id = "A1", law = "N ~ N", text = "Itself.", source = "Eq. 1" }]\n'
)
TEXT = """\
theory  = { name = "x" }
imports = [{ theory = "base.toml", as = "b" }]
regimes = { r = { axioms = ["b.A1"], where = "b.N >> 1" } }
"""


def hover(wanted: str, opened: OpenFiles, folder: Path, *, after: int = 0) -> Hover | None:
    return hover_at(str(folder / "x.toml"), TEXT.index(wanted) + after, opened(base=BASE, x=TEXT))


@pytest.mark.parametrize(
    ("wanted", "after", "name", "markdown"),
    [
        ("b.A1", 2, "b.A1", "**b.A1** — axiom\n\n`N ~ N`\n\nItself.\n\nEq. 1"),
        ("b.N", 3, "b.N", "**b.N** — quantity\n\ngrows: the \\*size\\*"),
        ("b.N", 0, "b", "**b** — import\n\nbase.toml"),
        ("base.toml", 2, "base.toml", "**base** — theory\n\nBelow"),
    ],
)
def test_a_name_is_told_as_its_file_declares_it(
    wanted: str, after: int, name: str, markdown: str, library: OpenFiles, tmp_path: Path
) -> None:
    found = hover(wanted, library, tmp_path, after=after)
    assert found is not None
    assert (found.name, found.markdown) == (name, markdown)


def test_a_key_is_told_as_the_schema_describes_it(library: OpenFiles, tmp_path: Path) -> None:
    found = hover("where", library, tmp_path)
    assert found is not None
    assert (found.kind, TEXT[found.first : found.last]) == (None, "where")
    assert "Laws that hold as conditions." in found.markdown


def test_elsewhere_there_is_nothing_to_tell(library: OpenFiles, tmp_path: Path) -> None:
    assert hover(">> 1", library, tmp_path, after=1) is None
    assert hover_at(str(tmp_path / "missing.toml"), 0, library()) is None


def test_what_follows_is_a_list_below() -> None:
    markdown = with_findings("**N**", ("r: `N ~ C^(1/2)` where a*b > 0", "    rests on A1"))
    assert markdown == "**N**\n\n---\n\n- r: `N ~ C^(1/2)` where a\\*b \\> 0  \n  rests on A1  "
    assert with_findings("**N**", ()) == "**N**"
