"""Labels of imports that say the same law count as one."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from nslogic.algebra.functions import Field
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.orders.duplicates import _content
from nslogic.orders.exponents import Exponents
from nslogic.orders.laws import Laws
from nslogic.orders.system import System, build_system
from nslogic.questions.check import check
from nslogic.report.check.repairs import repair_lines
from nslogic.theory.loading import load_file

PART = """
theory = {{ name = "{name}" }}
quantities = {{ loss = {{ trend = "falls" }}, N = {{ trend = "grows" }}, W = {{ trend = "grows" }}, L = {{ trend = "grows" }} }}
parameters = {{ a = {{ shared = "a", where = ["a > 1"] }} }}
axioms = [
    {{ id = "size", law = "{size}", cost = {cost}, kind = "{kind}" }},
    {{ id = "shape", law = "{shape}" }},
    {{ id = "loss", law = "loss ~ N^-a + W^-1", when = "L >> 1" }},
    {{ id = "best", minimise = "loss", over = ["W"], subject_to = ["size", "loss"] }},
]
regimes.only.where = ["W << N"]
"""
WHOLE = """
theory = { name = "whole" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, W = { trend = "grows" }, L = { trend = "grows" } }
"""
IMPORT = """
[[imports]]
theory = "{name}.toml"
as = "{name}"
quantities = {{ loss = "loss", N = "N", W = "W", L = "L" }}
"""


@pytest.fixture
def whole(tmp_path: Path) -> System:
    parts = {
        "p": PART.format(name="p", size="N ~ W^2 * L", shape="L ~ W", cost=1, kind="definition"),
        "q": PART.format(name="q", size="W^2 * L ~ N", shape="L ~ W^2", cost=3, kind="assumption"),
    }
    for name, text in parts.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    regimes = '[regimes.all]\n[regimes.laws]\naxioms = ["p.size", "q.size", "p.shape", "q.shape"]\n'
    text = WHOLE + "".join(IMPORT.format(name=name) for name in parts) + regimes
    (tmp_path / "whole.toml").write_text(text, encoding="utf-8")
    theory, _ = load_file(tmp_path / "whole.toml")
    return build_system(theory, theory.regime("all"))


def test_one_label_stands_for_all_that_say_the_same(whole: System) -> None:
    assert whole.twins == (
        ("domain(p.a)", "domain(q.a)"),
        ("p.best", "q.best"),
        ("p.loss", "q.loss"),
        ("p.size", "q.size"),
        ("where(p.only)", "where(q.only)"),
    )
    assert [label for label in whole.labels if label.startswith("q.")] == ["q.shape"]


def test_it_is_a_definition_if_one_is_and_costs_what_the_dearest_does(whole: System) -> None:
    size = whole.constraint("p.size")
    assert size.definition
    assert size.cost == Fraction(3)


def test_cores_and_repairs_have_them_once_and_text_names_all(whole: System) -> None:
    (regime,) = check(whole.theory, regimes="laws", cores="all").regimes
    named = {label for core in regime.cores.found for label in core}
    assert "q.size" not in named
    assert {"p.shape", "q.shape"} <= named
    assert regime.whole_label("p.size") == "p.size = q.size"
    assert regime.whole_label("q.shape") == "q.shape"
    assert regime.repairs.found == (("p.shape",), ("q.shape",))
    assert not any("size" in str(line) for line in repair_lines(whole.theory, regime))


def test_labels_of_the_file_itself_are_all_kept_beside_one_of_an_import(tmp_path: Path) -> None:
    part = PART.format(name="p", size="N ~ W^2 * L", shape="L ~ W", cost=1, kind="definition")
    (tmp_path / "p.toml").write_text(part, encoding="utf-8")
    own = "".join(f'[[axioms]]\nid = "{name}"\nlaw = "N ~ L * W^2"\n' for name in ("one", "two"))
    text = WHOLE + own + IMPORT.format(name="p") + '[regimes.laws]\naxioms = ["one", "two", "p.size"]\n'
    (tmp_path / "whole.toml").write_text(text, encoding="utf-8")
    theory, _ = load_file(tmp_path / "whole.toml")
    system = build_system(theory, theory.regime("laws"))
    assert ("one", "p.size") in system.twins
    assert [label for label in system.labels if label in ("one", "two", "p.size")] == ["one", "two"]


def test_labels_of_one_file_are_kept_apart() -> None:
    laws = [{"id": "a", "law": "N ~ W"}, {"id": "b", "law": "N ~ W"}]
    trends = {"N": {"trend": "grows"}, "W": {"trend": "free"}}
    theory = check({"theory": {"name": "twice"}, "quantities": trends, "axioms": laws}).theory
    system = build_system(theory, theory.regime("default"))
    assert system.twins == ()
    assert {"a", "b"} <= set(system.labels)


def test_an_axiom_of_the_importing_file_stands_for_imported_ones(tmp_path: Path) -> None:
    part = PART.format(name="p", size="N ~ W^2 * L", shape="L ~ W", cost=1, kind="definition")
    (tmp_path / "p.toml").write_text(part, encoding="utf-8")
    own = 'axioms = [{ id = "z", law = "W ~ L" }]\n'
    (tmp_path / "whole.toml").write_text(WHOLE + own + IMPORT.format(name="p"), encoding="utf-8")
    theory, _ = load_file(tmp_path / "whole.toml")
    assert build_system(theory, theory.regime("default")).twins == (("z", "p.shape"),)


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("a = 2*b", "2*b = a", True),
        ("a != b", "b != a", True),
        ("a < b", "b < a", False),
        ("N ~ W^2", "W^2 ~ N", True),
        ("N <~ W", "W <~ N", False),
    ],
)
def test_equations_say_the_same_turned_around(first: str, second: str, alike: bool) -> None:
    scope = Scope({"N": "grows", "W": "grows"}, {"a": "a", "b": "b"})
    laws = Laws(Exponents(Field(("a", "b"))), "label")
    contents = []
    for text in (first, second):
        law = read_law(text, scope).law
        assert law is not None
        contents.append(_content(laws.holds(law), "label"))
    assert (contents[0] == contents[1]) is alike
