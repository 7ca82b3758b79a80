"""The list of bundled theories."""

from __future__ import annotations

import nslogic
from nslogic.report.rendering import render
from nslogic.report.show.listing import list_data, list_page
from tests.report.shown import PROVED

THEORY = nslogic.loads(PROVED)
BARE = nslogic.loads('theory = { name = "bare" }\nquantities = { N = { trend = "grows" } }\naxioms = []')


def test_each_theory_has_its_title_its_source_and_its_regimes() -> None:
    assert render(list_page([THEORY, BARE])) == (
        "proved   Proved & shown (Nobody 2024)\n    good, bad\nbare\n    default\n"
    )


def test_the_data_have_what_each_regime_is_expected_to_be() -> None:
    first, second = list_data([THEORY, BARE])
    assert first == {
        "name": "proved",
        "title": "Proved & shown",
        "cite": "Nobody 2024",
        "file": "<text>",
        "regimes": [
            {"name": "good", "title": "It holds", "expect": "consistent"},
            {"name": "bad", "title": "", "expect": "degenerate"},
        ],
    }
    assert (second["title"], second["cite"]) == ("", "")


def test_a_long_title_hangs_under_itself() -> None:
    lines = render(list_page([THEORY]), width=24).splitlines()
    assert lines[0] == "proved   Proved & shown"
    assert lines[1] == "    (Nobody 2024)"
