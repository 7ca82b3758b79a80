"""Lean files are well formed: brackets close, every fact that is used was proved, `sorry` stands for trust alone.

No Lean runs here, so nothing else is tested, and the files say so.
"""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from nslogic.kernel import ZERO
from nslogic.proof.lean import lean
from nslogic.proof.lean_terms import PRELUDE, label, literal, name, polynomial
from nslogic.proof.replay import replay, walk
from tests.proof.bodies import optimal_size, proofs_of, theory_of, witnesses_of

ASKED = {
    "resource": (),
    "critical-depth": (),
    "percolation": ("clusters", "data-many-clusters"),
    "solvable": ("few-samples", "any-size"),
}


@pytest.mark.parametrize("asked", ASKED)
def test_brackets_close_on_every_line_of_a_proof(asked: str) -> None:
    text = lean(theory_of(asked), proofs_of(asked, ASKED[asked]))
    assert text == lean(theory_of(asked), proofs_of(asked, ASKED[asked]))
    for line in text[text.index("theorem theorem_1") :].splitlines():
        assert line.count("(") == line.count(")"), line
        assert line.count("⟨") == line.count("⟩"), line
        assert line.count("«") == line.count("»"), line
        assert line.count("[") == line.count("]"), line
    assert PRELUDE.count("(") == PRELUDE.count(")")


@pytest.mark.parametrize("asked", ASKED)
def test_every_step_is_written_and_what_it_uses_was_proved(asked: str) -> None:
    proofs = proofs_of(asked, ASKED[asked])
    text = lean(theory_of(asked), proofs)
    theorems = re.split(r"\ntheorem theorem_\d+ ", text)[1:]
    assert len(theorems) == len(proofs)
    for (theorem, body), written in zip(proofs, theorems, strict=True):
        for _, node in walk(replay(theorem, body)):
            for gained in (*node.gives, *(one for case in node.cases for one in case.assumes)):
                assert label(gained) in written
        known: set[str] = set()
        for line in written.splitlines():
            facts = set(re.findall(r"\bf\d+_\d+\b", line))
            new = re.match(r" *(?:have (f\d+_\d+) :|obtain ⟨(.*?)⟩ [:∶]|rcases s\d+ with (.*))", line)
            if new:
                known |= set(re.findall(r"\bf\d+_\d+\b", " ".join(one or "" for one in new.groups())))
            assert facts <= known, line
        for one in theorem.hypotheses:
            assert written.count(label(one)) > 1


def test_sorry_stands_where_a_solver_is_trusted_and_nowhere_else() -> None:
    proofs = proofs_of("resource")
    text = lean(theory_of("resource"), proofs)
    assert not re.search(r"^ *(· )?sorry", text, re.MULTILINE)
    theorem, body = optimal_size()
    text = lean(theorem.theory, [(theorem, body)])
    assert len(re.findall(r"^ *sorry -- trusted: z3", text, re.MULTILINE)) == 3
    assert "∀ «D'» «N_p'» «loss'» : Order" in text
    assert "NOT RUN" in text


def test_a_witness_is_an_existence() -> None:
    text = lean(theory_of("resource"), witnesses_of("resource"))
    assert "∃ (loss : Order), ∃ (loss_1 : Order)" in text
    assert text.count("  · read_laws -- A3") >= 1


def test_a_chain_of_laws_is_a_sum_of_forms() -> None:
    proofs = [one for one in proofs_of("resource") if one[0].about.get("id") == "width-cubed"]
    text = lean(theory_of("resource"), proofs)
    assert (
        "theorem theorem_1 (L N N_p N_w : Order)\n"
        "    («law A1» : N = N_w)\n"
        "    («law A2» : L = N_w)\n"
        "    («law A3» : N_p = (Order.times (Order.raised N_w (2 : ℝ)) L))\n"
        "    : N_p = (Order.raised N (3 : ℝ)) := by\n"
        "  by_contra «law (goal)»\n"
    ) in text
    assert text.count("(by norm_num [Zero, Nonneg, Pos])") == 2


def test_names_are_identifiers() -> None:
    assert [name(one) for one in ("N_p", "song.N", "by", "7#1", "7.2")] == ["N_p", "«song.N»", "«by»", "x7_1", "f7_2"]
    assert name("a»b") == "«ab»"
    assert literal(Fraction(-1, 3)) == "(-(1 / 3))"
    assert polynomial(ZERO) == "0"
