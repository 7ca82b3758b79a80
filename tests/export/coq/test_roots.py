"""Coq finds roots by the intermediate value theorem, and refuses what is not so at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.export.coq import coq_theorem
from nslogic.export.coq.numerals import constants
from nslogic.export.coq.write import HEAD
from tests.proof.rooted import model_with_roots

if TYPE_CHECKING:
    from tests.export.coq.conftest import Run


def test_coq_accepts_roots_and_refuses_false_variants(coq: Run) -> None:
    model = model_with_roots()
    written = coq_theorem("model", model.theorem, model.proof)
    assert not written.reason
    head = HEAD + constants([written.lemmas])
    done = coq(f"{head}\n{written.text}")
    assert done.returncode == 0, done.stderr
    for right, wrong in (
        ("(((a ^ 2) = 2) /\\ (0 < a))", "(((a ^ 2) = 3) /\\ (0 < a))"),
        ("(fun root_1 : R => ((root_1 ^ 2) + (-2)))", "(fun root_1 : R => ((root_1 ^ 2) + (-3)))"),
        ("(1414213 / 1000000) (707107 / 500000)", "(1 / 1000000) (707107 / 500000)"),
    ):
        assert right in written.text
        assert coq(f"{head}\n{written.text.replace(right, wrong)}").returncode != 0
    for place in (1, 2):  # where the ends change places, the polynomials fall
        laws = f"model_root_{place}_laws"
        other = f"map (fun a => match a with Number r x y => Number r y x | _ => a end) {laws}"
        assert coq(f"{head}\n{written.lemmas}\nGoal all_decided ({other}) = false. reflexivity. Qed.").returncode == 0
