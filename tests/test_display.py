"""Public values are short at a prompt, print the page of the command line, and give its JSON."""

from __future__ import annotations

import dataclasses
import html
import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

import nslogic
from nslogic.diagnostics.catalogue import CatalogueEntry, explain, known_codes
from nslogic.diagnostics.verdicts import VERDICT_MEANINGS, VerdictMeaning
from nslogic.display import VIEWS
from nslogic.printing import Brief, Printed
from nslogic.questions.answers import Answers
from nslogic.questions.plan import PlanOptions, plan
from nslogic.questions.several_bases import derive_bases
from nslogic.records import Record

ROOT = Path(__file__).parents[1]
MOST = 400
"""How many characters a public value may have at a prompt."""


class Asked(NamedTuple):
    """An answer from Python, the command that asks the same, and the key that its JSON has for it."""

    value: Printed
    command: tuple[str, ...]
    key: str


NAMES = ("check", "clash", "derive", "no law", "bases", "plan", "show", "verify")


@pytest.fixture(scope="module")
def answers() -> dict[str, Asked]:
    """Ask each question once."""
    clash, settled = (nslogic.load(ROOT / "examples" / f"{name}.toml") for name in ("clash", "settled"))
    resource, kaplan = nslogic.load("resource"), nslogic.load("kaplan")
    critical = nslogic.load("critical-depth")
    no_law = nslogic.DeriveOptions(given=("N_p << 1",))
    return {
        "check": Asked(nslogic.check(resource), ("check", "resource"), "theories"),
        "clash": Asked(nslogic.check(clash), ("check", clash.file), "theories"),
        "derive": Asked(nslogic.derive(settled), ("derive", settled.file), "laws"),
        "no law": Asked(
            nslogic.derive(settled, options=no_law), ("derive", settled.file, "--given", "N_p << 1"), "laws"
        ),
        "bases": Asked(
            derive_bases(kaplan, ("N_p", "D"), regimes=("joint",)),
            ("derive", "kaplan", "--regime", "joint", "--base", "N_p,D"),
            "laws",
        ),
        "plan": Asked(
            plan(critical, PlanOptions("N_p", Fraction(4))), ("plan", "critical-depth", "--scale", "N_p=4"), "plans"
        ),
        "show": Asked(resource, ("show", "resource"), "theories"),
        "verify": Asked(
            nslogic.verify(ROOT / "proofs" / "resource.json"),
            ("verify", str(ROOT / "proofs" / "resource.json")),
            "proofs",
        ),
    }


def run(*arguments: str) -> str:
    """Return what a command prints."""
    return subprocess.run(
        [sys.executable, "-m", "nslogic", *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"},
        timeout=100,
        check=False,
        cwd=ROOT,
    ).stdout


@pytest.mark.parametrize("name", NAMES)
def test_printing_gives_the_page_of_the_command(name: str, answers: dict[str, Asked]) -> None:
    value, command, _ = answers[name]
    assert str(value) == run(*command).rstrip("\n")


@pytest.mark.parametrize("name", NAMES)
def test_the_data_are_the_json_of_the_command(name: str, answers: dict[str, Asked]) -> None:
    value, command, key = answers[name]
    data = json.loads(run(*command, "--format", "json"))[key]
    given = value.to_dict()
    assert json.loads(json.dumps(given[key] if isinstance(value, Answers) else [given])) == data


def parts(value: object, seen: set[int]) -> Iterator[Brief]:
    """Yield a value and all that it is made of."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, Brief):
        yield value
    if isinstance(value, (tuple, list, frozenset)):
        for one in value:
            yield from parts(one, seen)
    elif isinstance(value, Record) or dataclasses.is_dataclass(value):
        for one in vars(value).values():
            yield from parts(one, seen)


@pytest.mark.parametrize("name", NAMES)
def test_a_value_and_its_parts_are_short_at_a_prompt(name: str, answers: dict[str, Asked]) -> None:
    found = list(parts(answers[name].value, set()))
    assert found
    for one in found:
        assert len(repr(one)) < MOST
        assert re.match(rf"<{type(one).__name__} .+>$", repr(one), re.DOTALL), repr(one)


def test_a_law_at_a_prompt_says_where_it_holds_and_what_it_is(answers: dict[str, Asked]) -> None:
    (law,) = nslogic.derive(nslogic.load("resource"), regimes=("redundancy",))
    assert law.derivation is not None
    assert repr(law) == f"<LawResult resource·redundancy: {law.derivation.cases[0].law}>"
    assert repr(answers["show"].value).startswith("<Theory resource: ")
    assert "not as expected" in repr(answers["clash"].value)


def test_without_jinja_a_notebook_shows_formulas_where_there_are_some_and_the_page_elsewhere(
    answers: dict[str, Asked], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    for name in ("derive", "bases", "show"):
        value, command, _ = answers[name]
        assert value._repr_markdown_() == run(*command, "--format", "markdown")
        assert value._repr_html_() is None
        formula = value._repr_latex_()
        assert formula is not None
        assert formula.startswith(r"$\displaystyle \begin{aligned}")
        assert (formula.count("{"), formula.count(r"\left")) == (formula.count("}"), formula.count(r"\right"))
    assert answers["plan"].value._repr_latex_() is not None
    assert answers["no law"].value._repr_latex_() is None
    page = answers["clash"].value._repr_html_()
    assert page is not None
    assert page.startswith("<pre>")
    assert "&lt;" in page or "<" not in page.removeprefix("<pre>").removesuffix("</pre>")
    assert answers["clash"].value._repr_markdown_() is None


def test_a_notebook_shows_parts_of_the_page_and_elsewhere_formulas_or_text(answers: dict[str, Asked]) -> None:
    for name in ("check", "clash", "derive", "no law", "show", "verify"):
        assert 'class="nslogic-part"' in str(answers[name].value._repr_html_()), name
    assert answers["bases"].value._repr_html_() is None
    assert answers["plan"].value._repr_html_() == f"<pre>{html.escape(str(answers['plan'].value))}</pre>"


def test_answers_to_no_question_print() -> None:
    nothing: Answers[nslogic.LawResult] = Answers()
    assert "no regime" in str(nothing)
    assert nothing.to_dict() == {"answers": []}
    assert repr(nothing) == "<Answers>"


@pytest.mark.parametrize("name", NAMES)
def test_answers_survive_pickling(name: str, answers: dict[str, Asked]) -> None:
    value = answers[name].value
    again = pickle.loads(pickle.dumps(value))
    assert type(again) is type(value)
    assert str(again) == str(value)


def test_what_explain_says_prints_as_the_command_does() -> None:
    entry = explain("NSL202")
    assert isinstance(entry, CatalogueEntry)
    assert str(entry) == run("explain", "NSL202").rstrip("\n")
    assert repr(entry) == f"<CatalogueEntry NSL202: {entry.title}>"
    meaning = VerdictMeaning("degenerate", VERDICT_MEANINGS["degenerate"])
    assert str(meaning) == run("explain", "degenerate").rstrip("\n")
    assert all(len(repr(explain(code))) < MOST for code in known_codes())


def test_every_class_that_prints_has_a_view() -> None:
    def below(kind: type[Printed]) -> Iterator[type[Printed]]:
        for one in kind.__subclasses__():
            yield one
            yield from below(one)

    printed = {kind.__name__ for kind in below(Printed)} - {"Answers"}
    assert printed <= set(VIEWS)


@pytest.fixture(scope="module")
def spotted() -> Answers[nslogic.SpotResult]:
    """Return a spot check, which has a picture."""
    theory: dict[str, object] = {
        "name": "copies",
        "quantities": {"err": "falls", "copies": "grows"},
        "axioms": {"averaging": "err ~ copies^(-1/2)"},
        "spotchecks": [{"id": "it", "axiom": "averaging", "experiment": "averaging", "settings": {"points": 16}}],
    }
    return nslogic.spotcheck(theory, seeds=8, cache=None)


def test_a_notebook_shows_a_spot_check_with_its_picture(spotted: Answers[nslogic.SpotResult]) -> None:
    shown = spotted._repr_html_()
    assert shown is not None
    (picture,) = re.findall(r"<svg.*?</svg>", shown, re.DOTALL)
    root = ET.fromstring(picture)
    assert root.attrib["role"] == "img"
    assert "it: " in "".join(root.itertext())
    assert shown == spotted._repr_html_()


def test_pictures_of_a_notebook_have_identifiers_of_their_own(spotted: Answers[nslogic.SpotResult]) -> None:
    landscape = nslogic.landscape(["resource"])._repr_html_()
    shown = spotted._repr_html_()
    assert landscape is not None
    assert shown is not None
    first, second = (set(re.findall(r'\bid="([^"]+)"', text)) for text in (landscape, shown))
    assert first
    assert second
    assert not first & second


def test_without_matplotlib_a_notebook_shows_no_picture(
    spotted: Answers[nslogic.SpotResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    shown = spotted._repr_html_()
    assert shown is not None
    assert "<table>" in shown
    assert "<svg" not in shown
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert spotted._repr_html_() == f"<pre>{html.escape(str(spotted))}</pre>"
