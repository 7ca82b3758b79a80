"""Proofs of models: the values of a witness, and each law evaluated there."""

from __future__ import annotations

from nslogic.proof.witnesses import WitnessProof
from nslogic.report.narration.witnesses import witness_lines
from tests.report.narration.narrated import lines_of, proof_of


def test_a_model_gives_its_values_and_what_each_law_comes_to() -> None:
    assert lines_of("guarded", "model") == [
        "## narrated, regime guarded: a model",
        "**Theorem.** There are orders and numbers that obey all of the following.",
        "Assumptions:",
        "- **(domain(a))** $a > 0$: a \\> 0.",
        "- **(guarded)** $Y \\sim X \\;\\text{where}\\; a > 2$ (assumption)",
        "- **(trend(X))** $X \\gg 1 \\;\\text{(ignoring logs)}$: X grows.",
        "Take $a = 1$, $X \\sim t$, $Y \\sim t$.",
        "(domain(a)): $1 > 0$.",
        "(guarded): one of its conditions fails here, so it says nothing.",
        "(trend(X)): $t \\gg 1 \\;\\text{(ignoring logs)}$.",
        "∎ Steps that the kernel checked: 0.",
    ]


def test_an_open_claim_has_a_model_in_which_it_holds_and_one_in_which_it_fails() -> None:
    holds, fails = lines_of("guarded", "open"), lines_of("guarded", "open", 1)
    assert holds[0] == fails[0] == "## narrated, regime guarded: claim silent is open"
    assert "- **(claim)** $Y \\sim X$: the claim." in holds
    assert "(claim): $t \\sim t$." in holds
    assert "- **(claim)** $\\neg\\left(Y \\sim X\\right)$: the negation of the claim." in fails
    assert "Take $a = 1$, $X \\sim t$, $Y \\sim \\frac{1}{t}$." in fails
    assert "(claim): $\\neg\\left(Y \\sim X\\right)$ holds at these values." in fails


def test_a_law_between_sums_is_evaluated_whole() -> None:
    lines = lines_of("sum", "model")
    assert any(line.startswith("(sum): $") and "\\sim" in line for line in lines)
    assert "Take $a = 1$, $X \\sim t$, $Y \\sim t$." in lines


def test_a_witness_without_optima_takes_no_step() -> None:
    proof = proof_of("sum", "model")
    assert isinstance(proof.proof, WitnessProof)
    lines, steps, trusted = witness_lines(proof.theorem, proof.proof)
    assert (steps, trusted) == (0, 0)
    assert len(lines) == 1 + len(proof.theorem.hypotheses)
