"""What follows about a name: the same as the questions say."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.limits import DerivationLimits, Limits
from nslogic.lsp.findings import TheoryFindings
from nslogic.lsp.names import NameKind
from nslogic.theory.in_memory import loads

TEXT = """\
theory     = { name = "x", target = "loss", base = "C" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, D = { trend = "grows" }, C = { trend = "grows" }, free = { trend = "free" } }
parameters = { alpha = { where = ["alpha > 0"] }, beta = { where = ["beta > 0"] }, even = {} }
axioms     = [
    { id = "loss", law = "loss ~ N^-alpha + D^-beta" },
    { id = "cost", law = "C ~ N * D" },
    { id = "best", minimise = "loss", over = ["N", "D"], subject_to = ["loss", "cost"] },
    { id = "even", law = "even = alpha/beta" },
    { id = "wrong", law = "N ~ C^2" },
]
claims     = [
    { id = "size", law = "N ~ C^(beta/(alpha+beta))", regime = "optimal" },
    { id = "half", law = "N ~ C^(1/2)", regime = "optimal", expect = "open" },
]
[regimes.optimal]
axioms = ["loss", "cost", "best", "even"]
[regimes.clash]
axioms = ["loss", "cost", "best", "wrong"]
expect = "degenerate"
"""


CORE = ", ".join(nslogic.check(loads(TEXT), regimes="clash").regimes[0].cores.found[0])


@pytest.mark.parametrize(
    ("kind", "name", "lines"),
    [
        ("quantity", "N", ["optimal: `N ~ C^(beta/(alpha+beta))`", "    rests on best, cost, loss, trend(loss)"]),
        ("quantity", "C", ["The base: laws are told in its powers."]),
        (
            "quantity",
            "free",
            ["optimal: not determined", "    Nothing bounds it: every power of C is possible."],
        ),
        ("parameter", "even", ["optimal: `even = alpha/beta`", "    rests on even"]),
        ("parameter", "alpha", ["optimal: `alpha > 0`", "    rests on domain(alpha)"]),
        (
            "claim",
            "size",
            ["optimal: ✓  size  proved  N ~ C^(beta/(alpha+beta))", "    rests on best, cost, loss, trend(loss)"],
        ),
        ("axiom", "cost", ["optimal: size rests on it", f"clash: part of the clash: {CORE}"]),
        ("regime", "clash", ["degenerate", f"    clash of {CORE}"]),
        ("regime", "optimal", ["consistent"]),
        ("theory", "x", []),
    ],
)
def test_what_follows_is_told_with_what_it_rests_on(kind: NameKind, name: str, lines: list[str]) -> None:
    assert list(TheoryFindings(loads(TEXT)).about(kind, name)) == lines


def test_an_open_claim_is_told_with_what_holds_instead() -> None:
    lines = TheoryFindings(loads(TEXT)).about("claim", "half")
    assert lines[0] == "optimal: ✓  half  open  N ~ C^(1/2), as the file expects"
    assert "    derived: N ~ C^(beta/(alpha+beta))" in lines


@pytest.mark.parametrize("name", ["resource", "besiroglu", "dynamical"])
def test_laws_are_those_of_derive(name: str) -> None:
    theory = nslogic.load(name)
    assert theory.target is not None
    lines = TheoryFindings(theory).about("quantity", theory.target)
    derived = [
        case.law for law in nslogic.derive(name) if law.derivation for case in law.derivation.cases if not case.range
    ]
    assert [line.split("`")[1] for line in lines if "`" in line and not line.startswith("    and")] == derived[
        : len(derived)
    ]


def test_a_theory_without_a_base_says_so() -> None:
    text = 'theory = { name = "x" }\nquantities = { N = { trend = "grows" } }\n'
    assert TheoryFindings(loads(text)).about("quantity", "N") == (
        "The theory names no base in whose powers it could be told.",
    )


def test_a_regime_that_cannot_hold_says_so() -> None:
    text = (
        'theory = { name = "x", target = "N", base = "C" }\nquantities = { N = { trend = "grows" }, C = { trend = "grows" } }\n'
        'axioms = [{ id = "a", law = "N ~ C" }, { id = "b", law = "N ~ C^2" }]\n'
    )
    assert TheoryFindings(loads(text)).about("quantity", "N") == ("default: degenerate, so nothing is derived.",)


def test_what_is_undecided_says_why() -> None:
    limits = Limits(derivation=DerivationLimits(pieces=1))
    lines = TheoryFindings(loads(TEXT), limits=limits).about("quantity", "loss")
    assert any("more than 1 alternatives" in line for line in lines)


def test_a_name_that_is_not_there_is_an_error_of_the_caller() -> None:
    with pytest.raises(InvalidInputError):
        TheoryFindings(loads(TEXT)).about("regime", "missing")
