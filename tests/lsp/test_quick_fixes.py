"""Quick fixes: what each writes solves the problem that it is offered for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import nslogic
from nslogic.lsp.problems import FileProblem, file_problems
from nslogic.lsp.quick_fixes import Edit, all_corrections, quick_fixes, without_axioms
from nslogic.lsp.verdicts import verdict_problems
from nslogic.theory.in_memory import loads

HEADERS = """\
[theory]
name = "x"

[quantities]
N = { trend = "grows" }  # the size
C = { trend = "grows" }

[[axioms]]
id = "A"
law = "N ~ C"

[[axioms]]
id = "B"
law = "N ~ C^2"
"""
INLINE = """\
theory     = { name = "x" }
quantities = { N = { trend = "grows" }, C = { trend = "grows" } }
axioms     = [{ id = "A", law = "N ~ C" }, { id = "B", law = "N ~ C^2" }]
"""
REGIMES = {
    "none": "",
    "header": '\n[regimes.r]\ntitle = "both"\n',
    "list": '\n[regimes.r]\naxioms = ["A", "B"]\n',
    "inline": '\n[regimes]\nr = { title = "both" }\n',
    "empty": "\n[regimes]\nr = {}\n",
    "at the end": "\n[regimes.r]",
}


def applied(text: str, edits: Sequence[Edit]) -> str:
    for edit in sorted(edits, reverse=True):
        text = text[: edit.first] + edit.text + text[edit.last :]
    return text


def clashes(text: str) -> list[FileProblem]:
    return [problem for problem in verdict_problems(nslogic.check(loads(text)), text) if problem.regime]


@pytest.mark.parametrize("regimes", REGIMES)
@pytest.mark.parametrize("text", [HEADERS, INLINE], ids=["headers", "inline"])
def test_giving_up_an_axiom_resolves_the_clash(text: str, regimes: str, tmp_path: Path) -> None:
    text += REGIMES[regimes]
    (clash,) = clashes(text)
    fixes = quick_fixes(clash, text, str(tmp_path / "x.toml"))
    names = [fix.title.split()[2] for fix in fixes if fix.title.startswith("Give up")]
    assert names == ["A", "B"]
    for fix in fixes:
        mended = applied(text, fix.edits)
        assert not clashes(mended), mended
        assert [axiom.id for axiom in loads(mended).axioms] == ["A", "B"], "the axiom is still in the file"


def test_setting_a_trend_free_resolves_the_clash(tmp_path: Path) -> None:
    text = INLINE.replace('law = "N ~ C^2"', 'law = "N ~ 1", kind = "definition"').replace(
        'law = "N ~ C"', 'law = "C ~ 1", kind = "definition"'
    )
    (clash,) = clashes(text)
    (fix,) = quick_fixes(clash, text, str(tmp_path / "x.toml"))
    assert fix.title == 'Set trend = "free" for N and C' or fix.title == 'Set trend = "free" for C and N'
    assert not clashes(applied(text, fix.edits))


def test_a_trend_of_the_regime_is_the_one_that_is_set_free(tmp_path: Path) -> None:
    text = (
        INLINE.replace(', { id = "B", law = "N ~ C^2" }', "")
        .replace('law = "N ~ C"', 'law = "N ~ 1", kind = "definition"')
        .replace('N = { trend = "grows" }', 'N = { trend = "free" }')
        + '[regimes.r]\ntrends = { N = "grows" }\n'
    )
    (clash,) = clashes(text)
    (fix,) = quick_fixes(clash, text, str(tmp_path / "x.toml"))
    mended = applied(text, fix.edits)
    assert 'trends = { N = "free" }' in mended
    assert not clashes(mended)


@pytest.mark.parametrize(
    "text", [HEADERS, INLINE, 'theory = { name = "x" }\naxioms = []\n'], ids=["headers", "inline", "none"]
)
@pytest.mark.parametrize("kind", ["quantity", "parameter"])
def test_a_name_that_nothing_declares_is_declared(text: str, kind: str, tmp_path: Path) -> None:
    law = "1 ~ D" if kind == "quantity" else "D = 1"
    text = text.replace("N ~ C^2", law).replace("axioms = []", f'axioms = [{{ id = "B", law = "{law}" }}]')
    file = str(tmp_path / "x.toml")
    (problem,) = [found for found in file_problems(text, file) if found.code == "NSL202"]
    (fix,) = [fix for fix in quick_fixes(problem, text, file) if fix.title == f"Declare `D` as a {kind}"]
    assert file_problems(applied(text, fix.edits), file) == ()


def test_an_unknown_quantity_of_the_head_is_declared(tmp_path: Path) -> None:
    text = HEADERS.replace('name = "x"', 'name = "x"\ntarget = "D"')
    file = str(tmp_path / "x.toml")
    (problem,) = file_problems(text, file)
    (fix,) = quick_fixes(problem, text, file)
    mended = applied(text, fix.edits)
    assert '[quantities]\nD = { trend = "free" }\nN = ' in mended
    assert file_problems(mended, file) == ()


def test_corrections_are_those_of_fix(tmp_path: Path) -> None:
    text = HEADERS.replace('"grows" }  #', '"growing" }  #').replace("N ~ C^2", "N = C**2")
    file = str(tmp_path / "x.toml")
    problems = file_problems(text, file)
    assert [fix.certain for problem in problems for fix in quick_fixes(problem, text, file) if problem.fixes]
    every = all_corrections(problems, text, file)
    if every is not None:
        assert file_problems(applied(text, every.edits), file) == ()
    else:
        (problem,) = [problem for problem in problems if problem.fixes]
        (fix,) = [fix for fix in quick_fixes(problem, text, file) if fix.certain]
        assert len(file_problems(applied(text, fix.edits), file)) == len(problems) - 1


def test_an_axiom_of_an_import_is_given_up_in_the_list_of_the_regime(tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text(INLINE.replace(', { id = "B", law = "N ~ C^2" }', ""), encoding="utf-8")
    text = (
        INLINE.replace('{ id = "A", law = "N ~ C" }, ', "")
        + 'imports = [{ theory = "base.toml", as = "s", quantities = { N = "N", C = "C" } }]\n'
    )
    path = tmp_path / "x.toml"
    path.write_text(text, encoding="utf-8")
    edit = without_axioms(nslogic.load(path), "default", ["s.A"], text)
    assert edit is not None
    path.write_text(applied(text, [edit]), encoding="utf-8")
    assert nslogic.check(path).as_expected
