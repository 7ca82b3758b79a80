"""The proofs in `proofs/` are those that are found today, and the kernel accepts them."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.proof.documents import document_text
from nslogic.questions.prove import prove
from nslogic.questions.verify import verify
from nslogic.report.narration.files import FORMATS, KEPT, file_text, shared_files
from nslogic.theory.library import bundled, load

PROOFS = Path(__file__).parents[2] / "proofs"
NAMES = [name for name, _ in bundled()]


@pytest.mark.parametrize("name", NAMES)
def test_every_bundled_theory_has_proofs_that_the_kernel_accepts(name: str) -> None:
    found = verify(PROOFS / f"{name}.json")
    assert {(one.verdict, one.reason) for one in found} == {("verified", "")}
    regimes = {regime.name for regime in load(name).regimes}
    assert {one.regime for one in found} == regimes
    assert not any(one.trusted for one in found)  # nothing is left to a solver's word


@pytest.mark.parametrize("name", NAMES)
def test_proofs_are_found_again_byte_for_byte(name: str) -> None:
    """Whoever changes what is found writes it again: `python benchmarks/proofs.py NAME --write`."""
    result = prove(load(name), jobs=1)
    assert not result.unproved
    assert not result.trusted
    texts = {f"{name}.json": document_text(result.theory, result.proofs)}
    texts |= {FORMATS[form].file(name): file_text(form, result.theory, result.proofs) for form in KEPT}
    for file, text in texts.items():
        assert (PROOFS / file).read_text(encoding="utf-8") == text, file


def test_what_other_formats_need_beside_them_is_there() -> None:
    found = shared_files(KEPT)
    assert list(found) == ["nslogic_prelude.v"]
    assert {file: (PROOFS / file).read_text(encoding="utf-8") for file in found} == found
