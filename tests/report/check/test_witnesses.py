"""What of a witness is told: what the laws of the regime speak of, at measured values where it can be."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from nslogic.logic.results import Witness
from nslogic.questions.check import check
from nslogic.report.check.witnesses import relevant_witness, witness_base
from nslogic.report.formulas.orders import witness_text
from nslogic.testing import read

THEORY = """
theory = { name = "told", base = "C" }
quantities = { N = { trend = "grows" }, C = { trend = "grows" }, D = { trend = "grows" }, loss = { trend = "falls" } }
parameters.a = { value = 0.34, error = 0.05 }
parameters.b = { interval = [0.5, 0.61] }
parameters.c = { where = ["c > 0"] }

[[axioms]]
id  = "size"
law = "N ~ C^a"

[[axioms]]
id  = "data"
law = "D ~ C^b"

[[axioms]]
id       = "best"
minimise = "loss"
over     = ["N"]
subject_to = ["program"]

[[axioms]]
id  = "program"
law = "loss ~ N^-c + N/C"

[regimes.sizes]
axioms = ["size"]

[regimes.both]
axioms = ["data", "size"]

[regimes.optimal]
axioms = ["best"]

[[claims]]
id     = "other"
law    = "loss ~ C^(-1/2)"
regime = "sizes"
expect = "open"
"""


def told(name: str) -> str:
    theory = read(THEORY)
    (regime,) = check(theory, regimes=(name,)).regimes
    assert regime.witness is not None
    return witness_text(relevant_witness(theory, regime.regime, regime.witness), theory.base)


def test_only_what_the_axioms_mention_is_told_at_central_values() -> None:
    assert told("sizes") == "N ~ C^0.34 at a = 0.34"
    assert told("both") == "N ~ C^0.34, D ~ C^0.555 at a = 0.34, b = 0.555"


def test_an_optimum_mentions_what_its_program_does() -> None:
    assert told("optimal").startswith("N ~ ")
    assert "loss ~ " in told("optimal")
    assert " at c = " in told("optimal")
    assert "D ~ " not in told("optimal")


def test_a_claim_adds_what_it_speaks_of() -> None:
    theory = read(THEORY)
    (regime,) = check(theory, regimes=("sizes",)).regimes
    (claim,) = regime.claims
    for witness in claim.witnesses:
        assert "loss" in dict(relevant_witness(theory, regime.regime, witness, claim.claim).orders)
        assert "loss" not in dict(relevant_witness(theory, regime.regime, witness).orders)


FALLING = """
theory = { name = "falling", base = "w" }
quantities = { w = { trend = "TREND" }, y = { trend = "free" } }
axioms = [{ id = "l", law = "y ~ w" }]
claims = [{ id = "c", law = "y >~ w^2", expect = "open" }, { id = "d", law = "y << w", expect = "refuted" }]
"""


@pytest.mark.parametrize(("trend", "instead"), [("free", "w ~ t^-1, y ~ t^-1"), ("falls", "y ~ w"), ("grows", "y ~ w")])
def test_a_model_in_which_a_free_base_falls_is_told_in_the_hidden_scale(trend: str, instead: str) -> None:
    theory = read(FALLING.replace("TREND", trend))
    (regime,) = check(theory).regimes
    power = Fraction(-1 if trend != "grows" else 1)
    witness = Witness(
        orders=(("w", (power, Fraction(0))), ("y", (power, Fraction(0)))), parameters=(), irrational=(), verified=True
    )
    assert witness_text(witness, witness_base(theory, regime.regime, witness)) == instead


def test_what_a_claim_holds_and_fails_for_is_not_told_the_same() -> None:
    text = str(check(read(FALLING.replace("TREND", "free").replace("open", "proved"))))
    models = re.findall(r"(?:holds|fails) for (.*)", text)
    assert len(models) == 2, text
    assert models[0] != models[1]
