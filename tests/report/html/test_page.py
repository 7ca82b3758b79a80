"""The page: every figure is in the JSON of a command, and nothing that a file says does anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from nslogic.cli.program import program
from nslogic.report.html.gathering import Asked, gather
from nslogic.report.html.page import report_page
from nslogic.theory.library import load
from nslogic.theory.model import Theory

NAMES = ("quanta", "critical-depth")
DISPUTES = ("compute-of-neurons", "shape-insensitivity", "steps-and-data")
PROOFS = Path(__file__).parents[3] / "proofs"
VOID = {"meta", "link", "br"}
NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Walk(HTMLParser):
    """A walk through a page: formulas, exact figures, words, identifiers, links, and the elements with attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.formulas: list[str] = []
        self.figures: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.identifiers: list[str] = []
        self.links: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.feed(page)
        self.close()
        assert not self.open, "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that begins."""
        known = {name: value or "" for name, value in attrs}
        self.elements.append((tag, known))
        self.formulas += [known.get("alttext", "")] * (tag == "math")
        self.identifiers += [known[name] for name in ("id",) if name in known]
        self.links += [known["href"] for _ in (tag,) if tag == "a"]
        if tag == "data":
            self.figures.append((known["value"], ""))
        if tag not in VOID:
            self.open.append((tag, known.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends."""
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Note words, or the figure that they are."""
        within = [tag for tag, _ in self.open]
        if "data" in within:
            self.figures[-1] = (self.figures[-1][0], data)
        elif not {"math", "style", "title"} & set(within) and ("figure", "picture") not in self.open:
            self.words.append(data)


def leaves(data: Any) -> Iterator[Any]:
    """Yield the texts and numbers of JSON data, keys included."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from leaves(value)
    elif isinstance(data, list):
        for value in data:
            yield from leaves(value)
    else:
        yield data


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
    texts = {leaf for leaf in told if isinstance(leaf, str)}
    parts = {part.strip() for text in texts for part in re.split(r", |`| up to | grows| falls| is free|\bwith\b", text)}
    formulas = Walk(page).formulas
    assert len(formulas) > 500
    assert set(formulas) - texts - parts == set()


def test_every_figure_is_in_the_json_of_a_command(page: str, told: list[Any]) -> None:
    numbers = {str(leaf) for leaf in told if isinstance(leaf, (int, float, str))}
    walk = Walk(page)
    assert len(walk.figures) > 20
    for value, shown in walk.figures:
        assert value in numbers
        assert shown in (f"{float(Fraction(value)):.3g}".replace("-", "−"), "< 0.001")
    known = {number for leaf in told for number in NUMBER.findall(str(leaf))}
    words = " ".join(walk.words).replace("nslogic 0.1.0", "nslogic")
    assert set(NUMBER.findall(words)) - known == set()


def test_a_number_that_no_command_says_is_noticed(page: str, told: list[Any]) -> None:
    changed = page.replace("</main>", '<data value="0.123456">0.123</data></main>')
    with pytest.raises(AssertionError):
        test_every_figure_is_in_the_json_of_a_command(changed, told)


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
