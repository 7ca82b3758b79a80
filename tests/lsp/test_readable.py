"""Of a broken text, what can be read is read."""

from __future__ import annotations

import pytest

from nslogic.lsp.readable import readable

HEAD = '[theory]\nname = "x"\n\n[quantities]\nN = { trend = "grows" }\n'


def test_a_text_that_can_be_read_is_kept() -> None:
    assert readable(HEAD).text == HEAD


@pytest.mark.parametrize(
    "broken",
    ['D = { trend = "gro\n', "D = \n", "D\n", "D = { trend = \n", 'D = "a" "b"\n', "N = 1\n", "[quantities]\n"],
)
def test_a_broken_line_hides_nothing_else(broken: str) -> None:
    kept = readable(HEAD + broken + '\n[parameters]\nalpha = { where = ["alpha > 0"] }\n')
    assert kept.tables["theory"] == {"name": "x"}
    assert kept.tables["parameters"] == {"alpha": {"where": ["alpha > 0"]}}
    quantities = kept.tables["quantities"]
    assert isinstance(quantities, dict)
    assert quantities["N"] == {"trend": "grows"}


def test_a_list_that_is_not_closed_hides_its_table_alone() -> None:
    kept = readable(HEAD + '[regimes.r]\naxioms = [\n"A1",\n\n[[claims]]\nid = "c"\nlaw = "N ~ N"\n')
    assert kept.tables["claims"] == [{"id": "c", "law": "N ~ N"}]
    assert "quantities" in kept.tables


def test_a_text_without_anything_to_read_is_blank() -> None:
    kept = readable("{[\n" * 60)
    assert not kept.text.strip()
    assert kept.tables == {}
    assert readable("a = " + "[" * 10_000).tables == {}
