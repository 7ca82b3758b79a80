"""What a file says, in the shape the rest of the program takes it."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory

HEAD = """\
[theory]
name = "example"
title = "An example"
cite = "Nobody 2024"
arxiv = "2402.05164"
summary = "Short."
target = "loss"
base = "N"
[quantities]
loss = { trend = "falls", meaning = "test loss", symbol = '\\ell' }
N = { trend = "grows" }
L = { trend = "free" }
"""
AXIOMS = """
[[axioms]]
id = "A1"
law = ["loss ~ N^-1", "N >> 1"]
when = "L >> N"
kind = "hypothesis"
text = "A text."
source = "Eq. 1"
cost = 2
[[axioms]]
id = "A2"
law = "N ~ L"
"""


def read(folder: Path, *parts: str) -> Theory:
    path = folder / "example.toml"
    path.write_text("".join(parts), encoding="utf-8")
    return load_file(path)[0]


def problems(folder: Path, *parts: str) -> list[Diagnostic]:
    with pytest.raises(InvalidInputError) as caught:
        read(folder, *parts)
    return list(caught.value.diagnostics)


def test_the_heading(tmp_path: Path) -> None:
    theory = read(tmp_path, HEAD)
    assert (theory.name, theory.title, theory.cite) == ("example", "An example", "Nobody 2024")
    assert (theory.arxiv, theory.doi, theory.summary, theory.language) == ("2402.05164", None, "Short.", 1)
    assert (theory.target, theory.base, theory.file) == ("loss", "N", str(tmp_path / "example.toml"))
    assert dict(theory.sources) == {theory.file: HEAD}


def test_quantities(tmp_path: Path) -> None:
    loss, _, depth = read(tmp_path, HEAD).quantities
    assert (loss.name, loss.trend, loss.meaning, loss.symbol) == ("loss", "falls", "test loss", "\\ell")
    assert (depth.name, depth.trend, depth.meaning, depth.symbol) == ("L", "free", "", None)


def test_parameters(tmp_path: Path) -> None:
    theory = read(
        tmp_path,
        HEAD,
        '[parameters]\nalpha = { where = ["alpha > 0", "alpha < tau"] }\ntau = { value = "5/2" }\n'
        "x = { value = 0.34, error = 0.02 }\ny = { interval = [0.454, 0.455], level = 0.8 }\n"
        'd = { shared = "dimension" }\n',
    )
    alpha, tau, x, y, d = theory.parameters
    assert [law.text for law in alpha.where] == ["alpha > 0", "alpha < tau"]
    assert tau.value == Fraction(5, 2)
    assert (x.value, x.error) == (Fraction(17, 50), Fraction(1, 50))
    assert (y.interval, y.level) == ((Fraction(227, 500), Fraction(91, 200)), Fraction(4, 5))
    assert d.shared == "dimension"


def test_axioms(tmp_path: Path) -> None:
    first, second = read(tmp_path, HEAD, AXIOMS).axioms
    assert [law.text for law in first.laws] == ["loss ~ N^-1", "N >> 1"]
    assert [law.text for law in first.when] == ["L >> N"]
    assert (first.kind, first.text, first.source, first.cost) == ("hypothesis", "A text.", "Eq. 1", Fraction(2))
    assert (second.kind, second.cost, second.when, second.optimum) == ("assumption", Fraction(1), (), None)
    assert second.laws[0].origin.path == ("axioms", 1, "law")
    assert first.laws[1].origin.path == ("axioms", 0, "law", 1)


def test_an_optimum(tmp_path: Path) -> None:
    more = '[[axioms]]\nid = "O"\nmaximise = "N"\nover = ["L"]\nsubject_to = ["A1", "A2"]\nignoring = "logs"\nwhen = "N ~ L"\n'
    axiom = read(tmp_path, HEAD, AXIOMS, more).axiom("O")
    assert axiom.optimum is not None
    assert (axiom.optimum.direction, axiom.optimum.target, axiom.optimum.over) == ("maximise", "N", ("L",))
    assert (axiom.optimum.subject_to, axiom.optimum.ignoring_logs) == (("A1", "A2"), True)
    assert axiom.laws == ()
    assert [law.text for law in axiom.when] == ["N ~ L"]


def test_without_regimes_there_is_one_that_holds_all(tmp_path: Path) -> None:
    (regime,) = read(tmp_path, HEAD, AXIOMS).regimes
    assert (regime.name, regime.axioms, regime.expect) == ("default", ("A1", "A2"), "consistent")


def test_regimes(tmp_path: Path) -> None:
    more = (
        '[regimes.deep]\ntitle = "Deep"\naxioms = ["A2"]\nwhere = "L >> 1"\ntrends = { L = "grows" }\nexpect = "degenerate"\n'
        "[regimes.all]\n[regimes.none]\naxioms = []\n"
    )
    deep, every, none = read(tmp_path, HEAD, AXIOMS, more).regimes
    assert (deep.title, deep.axioms, deep.trends, deep.expect) == ("Deep", ("A2",), (("L", "grows"),), "degenerate")
    assert [(condition.name, condition.laws[0].text) for condition in deep.where] == [("deep", "L >> 1")]
    assert (every.axioms, every.where) == (("A1", "A2"), ())
    assert none.axioms == ()


CLAIM = '[[claims]]\nid = "T1"\nlaw = "N >~ L"\n'
REGIMES = '[regimes.a]\n[regimes.b]\nexpect = "inconsistent"\n[regimes.c]\n'


@pytest.mark.parametrize(
    ("said", "regimes"), [("", ("a", "c")), ('regime = "b"\n', ("b",)), ('regimes = ["c", "b"]\n', ("c", "b"))]
)
def test_a_claim_is_made_in_the_regimes_it_names_or_in_those_expected_to_be_consistent(
    said: str, regimes: tuple[str, ...], tmp_path: Path
) -> None:
    (claim,) = read(tmp_path, HEAD, AXIOMS, REGIMES, CLAIM, said, 'expect = "open"\nsource = "Eq. 5"\n').claims
    assert (claim.regimes, claim.expect, claim.source, claim.law.text) == (regimes, "open", "Eq. 5", "N >~ L")


SPOTCHECK = '[[spotchecks]]\nid = "s"\naxiom = "A1"\nexperiment = "subtask"\nsettings = { widths = [8, 16], lr = 0.1 }\ntolerance = 0.1\n'


def test_a_spot_check(tmp_path: Path) -> None:
    (check,) = read(tmp_path, HEAD, AXIOMS, SPOTCHECK).spotchecks
    assert (check.id, check.axiom, check.claim, check.experiment) == ("s", "A1", None, "subtask")
    assert (check.settings, check.tolerance) == ((("widths", (8, 16)), ("lr", Fraction(1, 10))), Fraction(1, 10))


def test_an_experiment_that_is_not_registered_is_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "example.toml"
    path.write_text(HEAD + AXIOMS + SPOTCHECK, encoding="utf-8")
    assert load_file(path, registered_experiments=frozenset(("subtask",)))[1] == ()
    (warning,) = load_file(path, registered_experiments=frozenset())[1]
    assert (warning.code, warning.severity) == ("NSL902", "warning")


def test_a_theory_is_a_value(tmp_path: Path) -> None:
    theory = read(tmp_path, HEAD, AXIOMS, SPOTCHECK)
    assert hash(theory) == hash(read(tmp_path, HEAD, AXIOMS, SPOTCHECK))


def test_all_problems_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        HEAD.replace('base = "N"', 'base = "M"'),
        'M = { trend = "up" }\n[parameters]\nN = { where = "N > 0" }\n[[axioms]]\nid = "A"\nlaw = "loss ~ Q"\nsorce = ""\n',
    )
    assert [diagnostic.code for diagnostic in found] == ["NSL104", "NSL306", "NSL202", "NSL101"]
    places = [diagnostic.location for diagnostic in found]
    assert [place.line for place in places if place] == [13, 15, 18, 19]


def test_an_id_given_twice_shows_both_places(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, HEAD, AXIOMS, AXIOMS.replace('"A1"', '"A3"'))
    assert (found.code, found.location and found.location.line) == ("NSL301", 35)
    assert [(related.location.line, related.role) for related in found.related] == [(23, "first given here")]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("[parameters]\nx = { value = 1, interval = [0, 1] }\n", ["NSL108"]),
        ("[parameters]\nx = { error = 1 }\n", ["NSL102"]),
        ("[parameters]\nx = { value = 1, level = 0.5 }\n", ["NSL102"]),
        ('[parameters]\nx = { value = 1, error = "0" }\n', ["NSL105"]),
        ('[parameters]\nx = { interval = [0, 1], level = "1" }\n', ["NSL105"]),
        ('[parameters]\nx = { value = "1/0" }\n', ["NSL006"]),
        ('[parameters]\nx = { where = "N > 1" }\n', ["NSL214"]),
        ('[parameters]\nx = { where = "N >> 1" }\n', ["NSL221"]),
        ("[parameters]\nx = { value = true }\n", ["NSL103"]),
        ("[parameters]\nmax = { }\n", ["NSL107"]),
        ('[parameters]\n"a b" = { }\n', ["NSL107"]),
        ('[[axioms]]\nid = "A"\n', ["NSL109"]),
        ('[[axioms]]\nid = "A"\nminimise = "loss"\n', ["NSL102", "NSL102"]),
        ('[[axioms]]\nid = "A"\nlaw = "N ~ L"\nover = ["N"]\n', ["NSL108"]),
        ('[[axioms]]\nid = "A"\nlaw = "N ~ L"\nmaximise = "N"\nover = ["N"]\nsubject_to = ["A"]\n', None),
        ('[axioms]\nid = "A"\n', ["NSL103"]),
        ('[axiom]\nid = "A"\n', ["NSL101"]),
        ("[[imports]]\n", ["NSL102", "NSL102"]),
    ],
)
def test_what_does_not_go_together(text: str, codes: list[str] | None, tmp_path: Path) -> None:
    found = [diagnostic.code for diagnostic in problems(tmp_path, HEAD, text)]
    assert codes is None or found == codes


def test_an_axiom_without_anything_else_is_a_theory(tmp_path: Path) -> None:
    theory = read(tmp_path, '[theory]\nname = "small"\n')
    assert (theory.quantities, theory.regimes[0].axioms) == ((), ())


NEW = '[theory]\nname = "new"\ntarget = "loss"\nbase = "N"\n'
EQUATION = '[[axioms]]\nid = "scaling"\nlaw = "loss = k * N^-alpha"\n'
DECLARED = '[quantities]\nloss = { trend = "falls" }\nN = { trend = "grows" }\n'


@pytest.mark.parametrize(
    ("declared", "names"),
    [("", ["loss", "N", "alpha"]), (DECLARED, ["alpha"])],
    ids=["nothing is declared", "quantities are declared"],
)
def test_an_equation_and_its_names_are_told_at_once(declared: str, names: list[str], tmp_path: Path) -> None:
    """What is told is enough: with every correction made, the theory is read."""
    diagnostics = [each for each in problems(tmp_path, NEW, declared, EQUATION) if each.code != "NSL304"]
    (equation,) = (each for each in diagnostics if each.code == "NSL214")
    assert (
        equation.help
        == "write `loss ~ N^-alpha` if `k` is a constant: a factor is left out, a term is `1`, or left out too where the other side means what is above it"
    )
    unknown = [each for each in diagnostics if each.code == "NSL202"]
    assert [each.message for each in unknown] == [f"`{name}` is not declared" for name in names]
    sorts = ["[parameters]" if name == "alpha" else "[quantities]" for name in names]
    assert all(sort in (each.help or "") for sort, each in zip(sorts, unknown, strict=True))
    assert len(diagnostics) == 1 + len(names)
    law = EQUATION.replace("loss = k * N^-alpha", "loss ~ N^-alpha")
    assert read(tmp_path, NEW, DECLARED, "[parameters]\nalpha = {}\n", law).name == "new"
