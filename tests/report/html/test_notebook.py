"""Parts of the page in a notebook: the same HTML as on the page, within bounds, with a style that stays inside."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

import nslogic
from nslogic.report.html import notebook
from nslogic.report.html.gathering import Asked, gather
from nslogic.report.html.notebook import LONGEST_PARTS, LONGEST_TEXT, PARTS, part_of
from nslogic.report.html.page import report_page
from tests.fits.data import columns, write
from tests.report.html.walking import Walk

THEORY = "resource"
STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
IDENTIFIERS = re.compile(r'\b(?:id|href|aria-labelledby)="[^"]*"')


def shown(value: object) -> str:
    part = part_of(tuple(value) if isinstance(value, tuple) else (value,), str(value))
    assert part is not None
    return part


def plain(text: str) -> str:
    """Return HTML without places, which differ from page to page, and with one blank where there are several."""
    without = re.sub(r'<a class="label"[^>]*>([^<]*)</a>', r'<span class="label">\1</span>', text)
    return re.sub(r"\s+", " ", IDENTIFIERS.sub("", without)).replace(" >", ">")


@pytest.fixture(scope="module")
def page() -> str:
    theory = nslogic.load(THEORY)
    return plain(report_page(gather([(theory, tuple(each.name for each in theory.regimes))], Asked(processes=1))))


def test_laws_verdicts_and_assumptions_are_those_of_the_page(page: str) -> None:
    theory = nslogic.load(THEORY)
    pieces = [
        (shown(theory), "table", 2),
        (shown(nslogic.derive(theory)), "figure", 3),
        (shown(nslogic.derive(theory)), "ol", 2),
        (shown(nslogic.check(theory)), "table", 4),
        (shown(nslogic.ablate(theory, regimes=("redundancy",))), "ul", 1),
    ]
    for part, tag, fewest in pieces:
        found = re.findall(rf"<{tag}\b.*?</{tag}>", STYLE.sub("", part), re.DOTALL)
        assert len(found) >= fewest, tag
        for element in found:
            assert plain(element) in page


def test_the_style_says_nothing_about_the_rest_of_a_notebook() -> None:
    (style,) = STYLE.findall(shown(nslogic.load(THEORY)))
    depth, outside = 0, []
    for piece in re.split(r"([{}])", style.removeprefix("<style>").removesuffix("</style>")):
        if depth == 0 and piece not in "{}" and piece.strip():
            outside.append(piece.strip())
        depth += (piece == "{") - (piece == "}")
    assert depth == 0
    assert outside
    assert all(".nslogic-part" in selector for selector in outside)
    assert ":root" not in style
    assert "@import" not in style


def test_a_label_leads_to_what_is_shown_with_it_or_nowhere() -> None:
    for value in (nslogic.load(THEORY), nslogic.check(nslogic.load(THEORY))):
        walk = Walk(shown(value))
        assert len(walk.identifiers) == len(set(walk.identifiers))
        assert {link[1:] for link in walk.links if link.startswith("#")} <= set(walk.identifiers)


def test_two_answers_share_no_identifier() -> None:
    first, second = (set(Walk(shown(nslogic.load(name))).identifiers) for name in ("resource", "quanta"))
    assert first
    assert not first & second


def test_a_clash_is_open_and_what_holds_is_folded_among_others() -> None:
    clash = {
        "name": "halves",
        "quantities": {"loss": "falls", "N": "grows"},
        "axioms": {"one": "loss ~ N^-1", "other": "loss ~ N^-2"},
    }
    assert '<details class="regime" open>' in shown(nslogic.check(clash))
    assert '<details class="regime" open>' not in shown(nslogic.check(nslogic.load(THEORY)))


def test_what_files_say_does_nothing() -> None:
    theory = nslogic.theory(
        {
            "name": "bad",
            "title": "<script>alert(1)</script>",
            "quantities": {"loss": {"trend": "falls", "meaning": "<img src=x>"}, "N": "grows"},
            "axioms": {"one": {"law": "loss ~ N^-1", "text": "</div><style>*{}</style>"}},
        }
    )
    for value in (theory, nslogic.check(theory)):
        part = STYLE.sub("", shown(value), count=1)
        assert "<script" not in part
        assert "<img" not in part
        assert "<style" not in part


def test_parts_are_bounded_and_say_what_they_leave_out(monkeypatch: pytest.MonkeyPatch) -> None:
    result = nslogic.check(nslogic.load("chinchilla"))
    whole = shown(result)
    assert "<code>print</code>" not in whole
    monkeypatch.setattr(notebook, "LONGEST_PARTS", 20_000)
    cut = shown(result)
    assert len(cut) < 20_000 + len(STYLE.findall(cut)[0]) + 500
    assert "<code>print</code> shows the rest" in cut
    assert cut.count('<details class="regime"') < whole.count('<details class="regime"')
    monkeypatch.setattr(notebook, "LONGEST_PARTS", 100)
    monkeypatch.setattr(notebook, "LONGEST_TEXT", 50)
    assert f"<pre>{str(result)[:50]}</pre>" in shown(result)
    assert LONGEST_PARTS + LONGEST_TEXT < 100_000


def test_a_fit_has_its_parameters_and_its_picture(tmp_path: Path) -> None:
    write(tmp_path / "runs.csv", columns(60))
    part = shown(nslogic.fit(tmp_path / "runs.csv", bootstrap=20, budget=1e22, drop_highest=2))
    assert "2 left out by <code>--drop-highest</code>" in part
    walk = Walk(part)
    assert "E+A/N^alpha+B/D^beta" in {law.replace(" ", "") for law in walk.formulas}
    assert "95 % interval" in part
    assert part.count("<svg") == 1
    assert len(part) < 100_000


def test_without_jinja_there_is_no_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert part_of((nslogic.load(THEORY),), "") is None


def test_what_the_page_does_not_tell_has_no_part() -> None:
    assert part_of((), "") is None
    assert part_of((object(),), "") is None
    assert all(name in vars(nslogic) or hasattr(nslogic, name) for name in PARTS)
