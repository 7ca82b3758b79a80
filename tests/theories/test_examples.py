"""Every example answers with the exit code that its walk-through promises."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from nslogic.proof.documents import document_text
from nslogic.questions.prove import prove
from nslogic.questions.verify import verify
from tests.theories.library import EXAMPLES, OUTSIDE_MACHINE_LEARNING, ROOT, theory

EXIT_CODES = {"first": 0, "broken": 2, "clash": 1, "settled": 0, **dict.fromkeys(OUTSIDE_MACHINE_LEARNING, 0)}
QUOTED = re.compile(r"^<!-- file: (?P<name>[\w.-]+) -->\n```toml\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def test_every_example_is_listed() -> None:
    assert {path.stem for path in EXAMPLES} == set(EXIT_CODES)


@pytest.mark.parametrize("name", sorted(EXIT_CODES))
def test_an_example_exits_as_promised(name: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "nslogic", "check", f"examples/{name}.toml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == EXIT_CODES[name], run.stdout + run.stderr


def test_the_walk_through_shows_the_examples_as_they_are() -> None:
    page = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    quoted = list(QUOTED.finditer(page))
    assert quoted
    for block in quoted:
        assert block["text"] == (ROOT / "examples" / block["name"]).read_text(encoding="utf-8"), block["name"]


@pytest.mark.slow
@pytest.mark.parametrize("name", OUTSIDE_MACHINE_LEARNING)
def test_theories_from_outside_machine_learning_are_proved_whole_for_the_kernel(name: str, tmp_path: Path) -> None:
    read = theory(name)
    found = prove(read)
    assert (found.unproved, found.skipped, found.trusted) == ((), (), 0)
    path = tmp_path / f"{name}.json"
    path.write_text(document_text(found.theory, found.proofs), encoding="utf-8")
    checked = verify(path, theories=[read])
    assert {one.verdict for one in checked} == {"verified"}
    assert {one.regime for one in checked} == {regime.name for regime in read.regimes}
    assert {claim.law.text for claim in read.claims} <= {proof.theorem.states for proof in found.proofs}
