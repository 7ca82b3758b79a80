"""Identifiers on a page."""

from __future__ import annotations

from nslogic.report.html.anchors import Anchors


def test_identifiers_are_plain_words_and_differ() -> None:
    anchors = Anchors(("compare",))
    assert [
        anchors.new(name) for name in ("Chinchilla", "trend(N_p)", "compare", "Compare", "<script>", "42", "é")
    ] == [
        "chinchilla",
        "trend-n-p",
        "compare-2",
        "compare-3",
        "script",
        "x-42",
        "it",
    ]
