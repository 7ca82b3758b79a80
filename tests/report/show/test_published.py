"""The exponents that sources state, with the claims that say them."""

from __future__ import annotations

import nslogic
from nslogic.report.rendering import render
from nslogic.report.show.published import published_claims, published_data, published_markdown, published_page

THEORY = nslogic.loads("""
theory     = { name = "stated", cite = "Nobody_2 2024" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" } }
axioms     = [{ id = "law", law = "loss ~ N^(-1/3)" }]
claims     = [
    { id = "third", law = "loss ~ N^(-1/3)", published = "-1/3 | in N_w", source = "Eq. 1" },
    { id = "bound", law = "loss << 1" },
]
""")
BARE = nslogic.loads('theory = { name = "bare" }\nquantities = { N = { trend = "grows" } }\naxioms = []')


def test_claims_without_an_exponent_are_left_out() -> None:
    assert [claim.id for claim in published_claims(THEORY)] == ["third"]
    assert published_claims(BARE) == []


def test_the_page_has_a_row_for_each() -> None:
    assert render(published_page([BARE, THEORY])) == (
        "stated   Nobody_2 2024\n  -1/3 | in N_w   loss ~ N^(-1/3)   third   in default\n"
    )


def test_the_data_name_claim_regimes_and_source() -> None:
    assert published_data([BARE, THEORY]) == [
        {
            "published": "-1/3 | in N_w",
            "theory": "stated",
            "claim": "third",
            "law": "loss ~ N^(-1/3)",
            "regimes": ["default"],
            "expect": "proved",
            "source": "Eq. 1",
        }
    ]


def test_the_table_in_markdown_keeps_its_columns() -> None:
    assert published_markdown([BARE, THEORY]).splitlines() == [
        "## stated",
        "",
        r"Nobody\_2 2024.",
        "",
        "| exponent | claim | law | regimes |",
        "|---|---|---|---|",
        r"| -1/3 \| in N\_w | third | `loss ~ N^(-1/3)` | default |",
    ]
    assert published_markdown([BARE]) == ""
