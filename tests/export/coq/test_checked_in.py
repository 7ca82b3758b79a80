"""Coq accepts every file in `proofs/`, and nothing is left out of them but what a solver was trusted with."""

from __future__ import annotations

import re
from subprocess import CompletedProcess
from typing import TYPE_CHECKING

import pytest

from nslogic.export.coq import PRELUDE
from tests.export.coq.models import PROOFS

if TYPE_CHECKING:
    from tests.export.coq.conftest import Run

FILES = sorted(path.stem for path in PROOFS.glob("*.v") if path.stem != PRELUDE)


@pytest.mark.parametrize("name", FILES)
def test_coq_accepts_the_proofs_of_every_theory(name: str, coq: Run) -> None:
    text = (PROOFS / f"{name}.v").read_text(encoding="utf-8")
    found = re.search(r"([0-9]+) theorems; ([0-9]+) left out\.", text)
    assert found is not None
    assert len(re.findall(r"^Theorem ", text, re.MULTILINE)) == int(found[1]) > 5
    assert text.count("LEFT OUT: ") == int(found[2]) == len(re.findall(r"LEFT OUT: step [0-9]+ is left to z3", text))
    assert not re.search(r"\b(Axiom|Parameter|Admitted|admit|Conjecture|Hypothesis|Variable)\b", text)
    done: CompletedProcess[str] = coq(text)
    assert done.returncode == 0, done.stderr


def test_there_is_a_file_for_every_theory() -> None:
    assert [name.replace("_", "-") for name in FILES] == sorted(path.stem for path in PROOFS.glob("*.json"))
