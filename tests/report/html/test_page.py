"""The page: every figure is in the JSON of a command, and nothing that a file says does anything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from nslogic.cli.program import program
from nslogic.report.html.gathering import Asked, gather
from nslogic.report.html.page import report_page
from nslogic.testing import read
from nslogic.theory.library import load
from nslogic.theory.model import Theory
from tests.report.html.walking import Walk, leaves, unsaid

NAMES = ("quanta", "critical-depth")
DISPUTES = ("compute-of-neurons", "shape-insensitivity", "steps-and-data")
PROOFS = Path(__file__).parents[3] / "proofs"


@pytest.fixture(scope="module")
def page() -> str:
    theories = [load(name) for name in NAMES]
    chosen = [(theory, tuple(regime.name for regime in theory.regimes)) for theory in theories]
    return report_page(gather(chosen, Asked(proofs=PROOFS, findings=True, processes=1)))


@pytest.fixture(scope="module")
def told() -> list[Any]:
    """Return everything that the commands say."""
    asked = [["show", name] for name in NAMES]
    asked += [["check", *NAMES], ["derive", *NAMES], ["derive", *NAMES, "--ablate"], ["decide", *NAMES]]
    asked += [["compare", *NAMES, "--sets", "2"], ["landscape", *NAMES]]
    asked += [[command, f"disputes/{name}"] for name in DISPUTES for command in ("show", "check")]
    profile = ["--regime", "both", "--base", "N_p,D", "--given", "alpha = 1", "--over", "x"]
    asked += [["derive", "quanta", *profile]]
    asked += [["verify", str(PROOFS / f"{name}.json")] for name in NAMES]
    answers = [CliRunner().invoke(program, [*words, "--format", "json"]).stdout for words in asked]
    return [leaf for answer in answers for leaf in leaves(json.loads(answer))]


def test_every_formula_is_in_the_json_of_a_command(page: str, told: list[Any]) -> None:
    walk = Walk(page)
    assert len(walk.formulas) > 500
    assert unsaid(walk, told).formulas == set()


def test_every_figure_is_in_the_json_of_a_command(page: str, told: list[Any]) -> None:
    walk = Walk(page)
    assert len(walk.figures) > 20
    assert unsaid(walk, told)[1:] == (set(), set())


def test_a_number_that_no_command_says_is_noticed(page: str, told: list[Any]) -> None:
    changed = page.replace("</main>", '<data value="0.123456">0.123</data></main>')
    assert unsaid(Walk(changed), told).figures == {"0.123456"}
    other = page.replace("</main>", '<data value="2">3</data> 987654</main>')
    assert unsaid(Walk(other), told)[1:] == ({"2"}, {"987654"})


def test_every_link_leads_somewhere_and_identifiers_differ(page: str) -> None:
    walk = Walk(page)
    assert len(walk.identifiers) == len(set(walk.identifiers))
    assert {link.removeprefix("#") for link in walk.links if link.startswith("#")} <= set(walk.identifiers)
    assert {
        link for link in walk.links if not link.startswith(("#", "https://arxiv.org/abs/", "https://doi.org/"))
    } == set()


def test_nothing_is_asked_of_the_network_and_nothing_runs(page: str) -> None:
    for tag, known in Walk(page).elements:
        assert tag not in ("script", "img", "iframe", "object", "embed", "form", "base", "audio", "video")
        assert not [name for name in known if name.startswith("on") or name in ("src", "srcset", "action")]
    assert "default-src 'none'" in page
    assert "@import" not in page
    assert "url(http" not in page


def test_the_same_answers_give_the_same_bytes() -> None:
    theory = load("resource")
    gathered = gather([(theory, ("redundancy",))], Asked(processes=1))
    assert report_page(gathered) == report_page(gathered)


HOSTILE = "</title><script>alert(1)</script>\" onfocus='x' {{ 7*191 }} {% raw %} \u202e`<img src=x onerror=y>`"


def hostile_theory() -> Theory:
    from nslogic.theory.in_memory import theory_of_tables

    return theory_of_tables(
        {
            "theory": {
                "name": "hostile", "title": HOSTILE, "cite": HOSTILE, "summary": HOSTILE, "target": "y", "base": "X",
            },
            "notes": {"assumes": HOSTILE, "disputed": [HOSTILE, HOSTILE]},
            "quantities": {"y": {"trend": "grows", "meaning": HOSTILE}, "X": {"trend": "grows", "meaning": HOSTILE}},
            "parameters": {"a": {"where": ["a > 0"], "meaning": HOSTILE}},
            "axioms": [
                {"id": "one", "law": "y ~ X^a", "text": HOSTILE, "source": HOSTILE},
                {"id": "two", "law": "y ~ X^(a+1)", "text": HOSTILE, "source": HOSTILE},
            ],
            "regimes": {
                "fine": {"title": HOSTILE, "axioms": ["one"]},
                "clash": {"title": HOSTILE, "axioms": ["one", "two"], "expect": "degenerate"},
            },
            "claims": [{"id": "c", "law": "y ~ X", "source": HOSTILE, "regimes": ["fine"]}],
        }
    )  # fmt: skip


def test_what_a_file_says_does_nothing() -> None:
    theory = hostile_theory()
    page = report_page(gather([(theory, ("fine", "clash")), (load("resource"), ("redundancy",))], Asked(processes=1)))
    walk = Walk(page)
    assert not [tag for tag, _ in walk.elements if tag in ("script", "img")]
    assert not [name for _, known in walk.elements for name in known if name.startswith("on")]
    words = "".join(walk.words)
    assert "</title><script>alert(1)</script>" in words
    assert "{{ 7*191 }}" in words
    assert "\u202e" not in page
    assert "1337" not in words


TWO = """
theory     = {{ name = "{name}"{title}, target = "loss", base = "N" }}
quantities = {{ N = {{ trend = "grows"{meaning} }}, loss = {{ trend = "falls"{meaning} }} }}
parameters = {{ a = {{ value = 1{meaning} }} }}
axioms     = [{{ id = "A1", law = "loss ~ N^-a"{text} }}]
claims     = [{{ id = "C1", law = "loss << 1"{source} }}]
"""
COLUMNS = ("In words", "Source", "In one line", "Meaning")
TEXTS = {"title": ', title = "t"', "text": ', text = "w"', "source": ', source = "p. 1"', "meaning": ', meaning = "m"'}


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ([], [0, 0, 0, 0]),
        (["text"], [2, 0, 0, 0]),
        (["source"], [0, 2, 0, 0]),
        (["title"], [0, 0, 1, 0]),
        (["meaning"], [0, 0, 0, 4]),
    ],
    ids=str,
)
def test_a_column_in_which_nothing_stands_is_left_out(given: list[str], shown: list[int]) -> None:
    texts = dict.fromkeys(TEXTS, "") | {key: TEXTS[key] for key in given}
    theories = [read(TWO.format(name=name, **texts)) for name in ("one", "two")]
    html = report_page(gather([(theory, ("default",)) for theory in theories], Asked(processes=1)))
    measured = html.count('<th scope="col">Measurement</th>')  # these tables have a source in every row
    counts = [html.count(f'<th scope="col">{column}</th>') for column in COLUMNS]
    assert counts[1] - measured == shown[1]
    assert [counts[0], *counts[2:]] == [shown[0], *shown[2:]]
    assert '<td class="words"></td>' not in html
    assert "<code>one</code> names none" in html
    assert "`" not in html.partition("<main")[2]


def test_a_spot_check_beside_the_experiments_own_exponent_supports_no_law(tmp_path: Path) -> None:
    theory = read(
        TWO.format(name="one", **dict.fromkeys(TEXTS, ""))
        + 'spotchecks = [{ id = "S", claim = "C1", experiment = "averaging", settings = { exponent = "amplitude" } }]'
    )
    asked = Asked("none", spotchecks=True, cache=tmp_path, processes=1)
    html = report_page(gather([(theory, ("default",))], asked))
    _, _, row = html.partition('<tr><th scope="row">S<br>')
    assert row
    assert "the experiment&#39;s own" in row or "the experiment's own" in row
    assert row.partition("</tr>")[0].endswith("<td>agrees</td>")
