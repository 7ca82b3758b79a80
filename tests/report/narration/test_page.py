"""A narrated theorem before it is Markdown or LaTeX: its title, its statement, its assumptions."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.report.narration.lines import LinePiece, Math
from nslogic.report.narration.page import how_to_read, narrate
from tests.report.narration.narrated import proof_of
from tests.report.prove.answers import proofs


def words(pieces: tuple[LinePiece, ...]) -> str:
    return "".join(f"[{piece.latex}]" if isinstance(piece, Math) else str(piece) for piece in pieces)


@pytest.mark.parametrize(
    ("number", "title", "states"),
    [
        (0, "proved, regime good: a model", "There are orders and numbers that obey all of the following."),
        (
            1,
            "proved, regime good: claim halved is proved",
            "[\\ell^{2} \\sim N^{-2 \\, \\alpha}]. Source: Sec. 3.",
        ),
        (2, "proved, regime good: claim open is open", "There are orders and numbers that obey all of the following."),
        (4, "proved, regime good: a derived law", "[\\ell \\sim N^{-\\alpha}]."),
        (5, "proved, regime bad: a contradiction", "(F) and (trend(loss)) cannot hold together."),
        (6, "proved, regime bad: a model", "There are orders and numbers that obey all of the following."),
    ],
)
def test_each_kind_of_theorem_has_its_title_and_its_statement(number: int, title: str, states: str) -> None:
    result, _ = proofs()
    proof = result.proofs[number]
    theorem = narrate(proof.theorem, proof.proof)
    assert theorem.title == title
    assert words(theorem.states) == states


def test_assumptions_have_their_formula_and_the_words_of_the_file() -> None:
    result, _ = proofs()
    proof = result.proofs[0]
    theorem = narrate(proof.theorem, proof.proof)
    assert {assumption.label: words(assumption.pieces) for assumption in theorem.assumptions} == {
        "H1": "[\\ell \\sim N^{-\\alpha}] (hypothesis): The loss is a power. Source: Eq. 1.",
        "domain(alpha)": "[\\alpha > 0]: alpha > 0.",
        "measured(beta)": "[0.3 \\le \\beta,\\; \\beta \\le 0.7]: beta = 0.5 ± 0.1.",
        "measured(gamma)": (
            "[\\frac{1}{3} \\le \\gamma,\\; \\gamma \\le \\frac{2}{3}]: 1/3 <= gamma <= 2/3 at level 0.9."
        ),
        "trend(N)": "[N \\gg 1 \\;\\text{(ignoring logs)}]: N grows.",
        "trend(loss)": "[\\ell \\ll 1 \\;\\text{(ignoring logs)}]: loss falls.",
    }


def test_steps_are_counted() -> None:
    proof = proof_of("sum", "claim")
    theorem = narrate(proof.theorem, proof.proof)
    assert (theorem.steps, theorem.trusted) == (11, 0)


def test_a_theory_with_a_quantity_t_writes_the_hidden_scale_otherwise() -> None:
    plain = nslogic.loads('theory = { name = "plain" }\nquantities = { N = { trend = "grows" } }\naxioms = []')
    timed = nslogic.loads('theory = { name = "timed" }\nquantities = { t = { trend = "grows" } }\naxioms = []')
    assert Math("t") in how_to_read(plain)
    assert Math(r"\mathtt{(t)}") in how_to_read(timed)
