"""The program of an optimum at a model: numbers that are the least or greatest of several are those of the model."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.proof.documents import Proved
from nslogic.questions.prove import ProveResult

LOSS = """
theory     = {{ name = "exponents", target = "loss", base = "C" }}
quantities = {{ loss = {{ trend = "free" }}, N = {{ trend = "free" }}, D = {{ trend = "free" }}, C = {{ trend = "grows" }} }}
parameters = {{ a = {{ where = ["a > 0"] }}, b = {{ where = ["b > 0"] }} }}
axioms     = [
    {{ id = "loss", law = "loss ~ N^-{exponent} + D^-1" }},
    {{ id = "compute", law = "C ~ N*D" }},
    {{ id = "optimum", minimise = "loss", over = ["N", "D"], subject_to = ["loss", "compute"] }},
]
claims     = [{{ id = "law", law = "loss ~ C^-({exponent}/(1+{exponent}))" }}]
"""


def proved(exponent: str) -> ProveResult:
    return nslogic.prove(nslogic.loads(LOSS.format(exponent=exponent)))


@pytest.mark.parametrize("exponent", ["min(a,1)", "max(a,1)", "min(a,b)"])
def test_the_exponents_of_a_program_may_be_the_least_or_greatest_of_several(exponent: str) -> None:
    result = proved(exponent)
    assert (result.unproved, result.skipped, result.trusted) == ((), (), 0)
    assert {proof.theorem.kind for proof in result.proofs} >= {"model", "claim", "law"}
    assert all(isinstance(proof, Proved) for proof in result.proofs)


@pytest.mark.slow
@pytest.mark.parametrize("compute", ["N*D", "N + D"])
def test_a_competitor_may_have_a_lesser_power_than_all_of_a_model(compute: str) -> None:
    """A model's powers are as small as can be: between them no other one is left, though there is one."""
    text = LOSS.format(exponent="a * log(N)").replace("D^-1", "D^-b * log(D)").replace("N*D", compute)
    result = nslogic.prove(nslogic.loads(text[: text.index("claims")]))
    assert (result.unproved, result.skipped, result.trusted) == ((), (), 0)
    assert {proof.theorem.kind for proof in result.proofs} >= {"model", "law"}


UNBOUNDED: list[tuple[str, dict[str, str]]] = [
    ("loss ~ N^-a", {}),
    ("loss ~ N^-a + D^-1", {}),
    ("loss ~ N^-a", {"beside": "D <~ N*C"}),
    ("loss ~ N^-1 + D^-a", {"beside": "N*D^-1 ~ C"}),
    ("loss ~ N^a*log(C)", {"beside": "D >> N"}),
    ("loss ~ N^-a * D", {"beside": "N << C"}),
    ("loss ~ N^-2 * D", {"beside": "N << C"}),
    ("loss ~ N^-2 * D", {"beside": "N << C", "above": "N >> C^0.9"}),
    ("loss ~ N^-2 * D", {"beside": "N ~ C or N ~ C^2"}),
    ("loss ~ max(N^-2, C) * D", {"beside": "N << C"}),
]
"""Losses that can be made as small as one likes, and laws beside them."""


@pytest.mark.parametrize(
    ("law", "beside"), UNBOUNDED, ids=[f"{law}, {', '.join(laws.values())}" for law, laws in UNBOUNDED]
)
def test_an_optimum_that_has_no_end_is_refuted_by_a_competitor_that_is_one_step_better(
    law: str, beside: dict[str, str]
) -> None:
    """Whether laws are strict or not, and whether or not the optimum alone speaks of the parameter and of a quantity."""
    theory = nslogic.theory(
        {
            "name": "endless",
            "quantities": {"C": "grows", "loss": "free", "N": "free", "D": "free"},
            "parameters": {"a": {"where": ["a > 0"]}},
            "axioms": {
                "fit": law,
                **beside,
                "best": {"minimise": "loss", "over": ["N", "D"], "subject_to": ["fit", *beside]},
            },
        }
    )
    result = nslogic.prove(theory)
    assert (result.unproved, result.skipped) == ((), ())
    assert [proof.theorem.kind for proof in result.proofs] == ["core"]
    (answer,) = nslogic.check(theory, certify=True).regimes
    assert (answer.verdict, answer.certified) == ("inconsistent", True)


def test_an_optimum_that_only_logarithms_make_better_is_used_up_to_logarithms() -> None:
    """A competitor may be better by a logarithm where a law compares powers alone, however large the logs of a model are."""
    theory = nslogic.theory(
        {
            "name": "logs",
            "quantities": {"X": "free", "Y": "free", "Z": "free", "W": "free"},
            "axioms": {
                "product": "X ~ W^-2 * Z",
                "sum": "X ~ 1/(1/(X^(-1/3)) + 1/(Y^(3/2)*X^(1/4))) ignoring logs",
                "best": {"minimise": "X", "over": ["W"], "subject_to": ["product", "sum"]},
            },
        }
    )
    (answer,) = nslogic.check(theory, certify=True).regimes
    assert (answer.verdict, answer.certified, answer.uncertified) == ("inconsistent", True, "")


@pytest.mark.parametrize(
    ("falls", "law"), [("N^-1 + D^-1", "-1/2"), ("N^-2 + D^-1", "-2/3"), ("N^-a + D^-1", "-a/(1+a)")]
)
def test_an_alternative_that_comes_near_no_better_value_than_the_model_is_passed_over(falls: str, law: str) -> None:
    """In the alternative where D has no power, its order is below every power, and the loss comes near 1 at best."""
    theory = nslogic.theory(
        {
            "name": "budget",
            "target": "loss",
            "base": "C",
            "quantities": {"loss": "falls", "N": "grows", "D": "grows", "C": "grows"},
            "parameters": {"a": {"where": ["a > 0"]}},
            "axioms": {
                "fit": f"loss ~ {falls}",
                "compute": "C ~ N * D + D * log(D)",
                "best": {"minimise": "loss", "over": ["N", "D"], "subject_to": ["fit", "compute"]},
            },
            "claims": {"law": f"loss ~ C^({law})"},
        }
    )
    result = nslogic.prove(theory)
    assert (result.unproved, result.skipped) == ((), ())
    assert sorted(proof.theorem.kind for proof in result.proofs) == ["claim", "law", "model"]


def test_alternatives_that_cannot_be_better_are_not_opened() -> None:
    """Eight sums of two beside the loss have 512 alternatives, of which a search may look at 256."""
    sums = {f"sum{place}": f"S{place} ~ N + D^{place}" for place in range(1, 9)}
    program = {"loss": "loss ~ N^-1 + D^-1", "compute": "C ~ N*D", **sums}
    sizes = ["N", "D", *(f"S{place}" for place in range(1, 9))]
    best = {"minimise": "loss", "over": sizes, "subject_to": list(program)}
    theory = nslogic.theory(
        {
            "name": "wide",
            "target": "loss",
            "base": "C",
            "quantities": {"C": "grows", **dict.fromkeys(("loss", *sizes), "free")},
            "axioms": {**program, "best": best},
            "claims": {"law": "loss ~ C^(-1/2)"},
        }
    )
    result = nslogic.prove(theory)
    assert (result.unproved, result.skipped, result.trusted) == ((), (), 0)
    assert {proof.theorem.kind for proof in result.proofs} == {"model", "claim", "law"}
