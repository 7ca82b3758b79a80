"""A theory as JSON data: all that its file says, with exact numbers as text."""

from __future__ import annotations

import nslogic
from nslogic.report.show.data import show_data
from tests.oracle.tables import tables
from tests.report.shown import PROVED

DATA = show_data(nslogic.loads(PROVED))


def test_the_head_of_a_theory_has_its_source_and_its_digest() -> None:
    head = {key: DATA[key] for key in ("name", "title", "cite", "arxiv", "doi", "summary", "target", "base")}
    assert head == {
        "name": "proved",
        "title": "Proved & shown",
        "cite": "Nobody 2024",
        "arxiv": "2401.00001",
        "doi": None,
        "summary": "Two laws.",
        "target": "loss",
        "base": "N",
    }
    assert len(str(DATA["digest"])) == 64


def test_quantities_have_their_trend_meaning_and_symbol() -> None:
    assert DATA["quantities"] == [
        {"name": "loss", "trend": "falls", "meaning": "test loss", "symbol": r"\ell"},
        {"name": "N", "trend": "grows", "meaning": "neurons", "symbol": None},
        {"name": "D", "trend": "free", "meaning": "", "symbol": None},
    ]


def test_parameters_have_what_is_known_of_them_and_no_more() -> None:
    assert DATA["parameters"] == [
        {"name": "alpha", "meaning": "exponent", "symbol": None, "where": ["alpha > 0"]},
        {"name": "beta", "meaning": "", "symbol": None, "where": [], "value": "1/2", "error": "1/10"},
        {"name": "gamma", "meaning": "", "symbol": None, "where": [], "interval": ["1/3", "2/3"], "level": "9/10"},
    ]


def test_an_axiom_has_laws_or_a_program() -> None:
    first, _, guarded, best = tables(DATA["axioms"])
    assert first == {
        "id": "H1",
        "laws": ["loss ~ N^-alpha"],
        "when": [],
        "kind": "hypothesis",
        "text": "The loss is a power.",
        "source": "Eq. 1",
        "cost": "1",
    }
    assert (guarded["laws"], guarded["when"]) == (["D ~ N", "alpha != 1"], ["alpha < 2"])
    assert "laws" not in best
    assert (best["minimise"], best["over"], best["subject_to"], best["ignoring_logs"]) == ("loss", ["D"], ["H1"], False)


def test_regimes_and_claims_have_what_is_expected_of_them() -> None:
    assert DATA["regimes"] == [
        {"name": "good", "title": "It holds", "axioms": ["H1"], "where": [], "trends": {}, "expect": "consistent"},
        {
            "name": "bad",
            "title": "",
            "axioms": ["H1", "F"],
            "where": ["alpha > 1"],
            "trends": {"D": "fixed"},
            "expect": "degenerate",
        },
    ]
    assert [(claim["id"], claim["expect"], claim["source"]) for claim in tables(DATA["claims"])] == [
        ("halved", "proved", "Sec. 3"),
        ("open", "open", ""),
    ]


def test_what_is_imported_has_its_prefix() -> None:
    importing = nslogic.loads("""
theory     = { name = "mine" }
quantities = { N = { trend = "grows" } }
axioms     = [{ id = "own", law = "N >> 1" }]
imports    = [{ theory = "resource", regime = "redundancy", as = "r", quantities = { N = "N" } }]
""")
    names = [str(axiom["id"]) for axiom in tables(show_data(importing)["axioms"])]
    assert names[0] == "own"
    assert {"r.A1", "r.H1"} <= set(names)
