"""Theories without a file, and theories changed by an axiom, are read as files are."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.theory.folders import bundled
from nslogic.theory.in_memory import loads, theory_of_tables
from nslogic.theory.model import Theory

ROOT = Path(__file__).parents[2]
TABLES: dict[str, Any] = {
    "name": "width",
    "quantities": {"loss": "falls", "N": "grows"},
    "parameters": {
        "alpha": "alpha > 0",
        "b": {"value": Decimal("0.34"), "error": 0.02},
        "c": {"value": Fraction(1, 3)},
    },
    "axioms": {"A1": "loss ~ N^-alpha", "A2": {"law": ["alpha = b", "alpha > c"], "kind": "hypothesis"}},
    "target": "loss",
    "base": "N",
}
TEXT = """\
[theory]
name = "width"
target = "loss"
base = "N"
[quantities]
loss = { trend = "falls", meaning = "loss" }
N = { trend = "grows", meaning = "N" }
[parameters]
alpha = { meaning = "alpha", where = ["alpha > 0"] }
b = { meaning = "b", value = 0.34, error = 0.02 }
c = { meaning = "c", value = "1/3" }
[[axioms]]
id = "A1"
law = "loss ~ N^-alpha"
[[axioms]]
id = "A2"
law = ["alpha = b", "alpha > c"]
kind = "hypothesis"
"""


def meant(theory: Theory) -> tuple[object, ...]:
    """Return what a theory says, without where it says so."""
    return (
        theory.name,
        [(one.name, one.trend) for one in theory.quantities],
        [(one.name, one.value, one.error, one.interval, [w.law for w in one.where]) for one in theory.parameters],
        [
            (one.id, [w.law for w in one.laws], one.optimum, [w.law for w in one.when], one.kind, one.cost)
            for one in theory.axioms
        ],
        [
            (one.name, one.axioms, one.trends, one.expect, [w.law for c in one.where for w in c.laws])
            for one in theory.regimes
        ],
        [(one.id, one.law.law, one.regimes, one.expect) for one in theory.claims],
        [(one.id, one.axiom, one.claim, one.settings, one.tolerance) for one in theory.spotchecks],
    )


def test_a_dict_says_what_its_file_would() -> None:
    assert meant(theory_of_tables(TABLES)) == meant(loads(TEXT))
    assert meant(nslogic.theory(TABLES)) == meant(loads(TEXT.replace("\n", "\r\n")))


@pytest.mark.parametrize("name", [name for name, _ in bundled()])
def test_what_is_added_and_left_out_again_leaves_the_theory(name: str) -> None:
    theory = nslogic.load(name)
    quantity = theory.quantities[0].name
    more = theory.with_axiom(f"{quantity} ~ {quantity}", id="more")
    assert [one.id for one in more.axioms] != [one.id for one in theory.axioms]
    assert all("more" in regime.axioms for regime in more.regimes)
    assert meant(more.without("more")) == meant(theory)
    assert meant(nslogic.load(name)) == meant(theory)


def test_an_axiom_more_is_an_axiom_of_the_file() -> None:
    theory = nslogic.load("chinchilla")
    changed = theory.with_axiom("N_p ~ C^0.73", id="kaplan", kind="measurement", text="as in Kaplan 2020")
    asked = nslogic.check(changed, regimes="printed-fit")
    assert asked.regimes[0].verdict != "consistent"
    assert "kaplan" in asked.regimes[0].cores.found[0]
    assert changed.axiom("kaplan").kind == "measurement"
    assert meant(changed.without("kaplan")) == meant(theory)
    assert "<chinchilla>" in str(asked)


def test_an_axiom_may_be_the_table_that_a_file_has() -> None:
    theory = nslogic.theory(
        {
            "name": "budget",
            "quantities": {"loss": "falls", "N": "grows", "D": "grows", "C": "grows"},
            "parameters": {"alpha": "alpha > 0", "beta": "beta > 0"},
            "axioms": {"loss": "loss ~ N^-alpha + D^-beta", "cost": "C ~ N*D"},
            "target": "N",
            "base": "C",
        }
    )
    optimum = {"minimise": "loss", "over": ["N", "D"], "subject_to": ["loss", "cost"]}
    changed = theory.with_axiom(optimum, id="best", text="as few tokens as parameters")
    assert nslogic.derive(changed)[0].in_short() == "budget·default: N ~ C^(beta/(alpha+beta))"
    assert changed.axiom("best").text == "as few tokens as parameters"
    guarded = theory.with_axiom({"law": "N ~ C^0.73", "when": "alpha > beta", "kind": "measurement"})
    assert [one.text for one in guarded.axiom("added-1").when] == ["alpha > beta"]
    assert theory.with_axiom({"id": "x", "law": "N ~ D"}).axiom("x").laws[0].text == "N ~ D"


def test_labels_are_counted_and_several_laws_are_one_axiom() -> None:
    theory = loads(TEXT).with_axiom("loss ~ N^-b").with_axiom(["alpha = b", "b > 0"], when="alpha > 0")
    assert [axiom.id for axiom in theory.axioms] == ["A1", "A2", "added-1", "added-2"]
    assert [law.text for law in theory.axioms[-1].laws] == ["alpha = b", "b > 0"]
    assert [law.text for law in theory.axioms[-1].when] == ["alpha > 0"]


def test_a_sweep_asks_one_theory_many_ways() -> None:
    theory = loads(TEXT).without("A2")
    powers = [nslogic.derive(theory.with_axiom(f"alpha = {n}/7"))[0] for n in (1, 2, 3)]
    laws = [law.derivation.cases[0].power for law in powers if law.derivation is not None]
    assert laws == [Fraction(-1, 7), Fraction(-2, 7), Fraction(-3, 7)]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda theory: theory.with_axiom("loss ~ M"), "NSL202"),
        (lambda theory: theory.with_axiom("loss ~~ N"), "NSL201"),
        (lambda theory: theory.with_axiom("loss ~ N", id="A1"), "NSL301"),
        (lambda theory: theory.with_axiom("loss ~ N", id=""), "NSL107"),
        (lambda theory: theory.with_axiom(3), "NSL103"),
        (lambda theory: theory.with_axiom(object()), "NSL007"),
        (lambda theory: theory.with_axiom('x" \n[regimes.y]'), "NSL201"),
        (lambda theory: theory.with_axiom("loss ~ N", kind="guess"), "NSL104"),
        (lambda theory: theory.with_axiom({}), "NSL109"),
        (lambda theory: theory.with_axiom({"lwa": "loss ~ N"}), "NSL101"),
        (lambda theory: theory.with_axiom({"minimise": "loss", "over": ["N"]}), "NSL102"),
        (lambda theory: theory.with_axiom({1: "loss ~ N"}), "NSL007"),
        (lambda theory: theory.without("A3"), "NSL302"),
        (lambda theory: theory.without(3), "NSL302"),
        (lambda _: nslogic.load("chinchilla").without("cost"), "NSL302"),
    ],
)
def test_a_change_is_checked_as_a_file_is(change: Any, code: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        change(loads(TEXT))
    assert code in {one.code for one in raised.value.diagnostics}


@pytest.mark.parametrize(
    ("tables", "code"),
    [
        ({}, "NSL102"),
        ({"theory": 3}, "NSL103"),
        ({**TABLES, "quantities": {"loss": "fals"}}, "NSL104"),
        ({**TABLES, "quantites": {}}, "NSL101"),
        ({**TABLES, "axioms": {"A1": object()}}, "NSL007"),
        ({**TABLES, "axioms": {1: "loss ~ N"}}, "NSL103"),
        ({**TABLES, "parameters": {"alpha": {"value": float("inf")}}}, "NSL006"),
        ({**TABLES, "title": "\ud800"}, "NSL007"),
        (dict[object, object](TABLES) | {3: 4}, "NSL007"),
        ([TABLES], "NSL007"),
    ],
)
def test_a_dict_is_checked_as_a_file_is(tables: object, code: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        theory_of_tables(tables)
    assert code in {one.code for one in raised.value.diagnostics}


def test_a_dict_that_holds_itself_ends() -> None:
    tables: dict[str, Any] = {"name": "x"}
    tables["quantities"] = {"N": {"trend": "grows", "meaning": tables}}
    with pytest.raises(InvalidInputError):
        theory_of_tables(tables)


def test_texts_with_signs_stay_texts() -> None:
    title = 'a "quoted" \\ back\nslash \x7f \x00 é 𝛼 ]'
    assert theory_of_tables({**TABLES, "title": title}).title == title


def test_imports_start_from_the_current_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    theory = loads('[theory]\nname = "both"\n[[imports]]\ntheory = "other.toml"\nas = "o"\n')
    assert [axiom.id for axiom in theory.axioms] == ["o.A1", "o.A2"]
    with pytest.raises(InvalidInputError, match="is imported"):
        theory.without("o.A1")
