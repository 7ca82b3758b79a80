"""The proofs of the shown theory, written to a folder and verified once for all tests of the pages."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from pathlib import Path

from nslogic.proof.documents import document_text
from nslogic.questions.prove import ProveResult, prove
from nslogic.questions.verify import Verified, verify
from tests.report.shown import proved_theory


@cache
def proofs() -> tuple[ProveResult, tuple[Verified, ...]]:
    """Return the proofs of the theory, and what `verify` says of their file."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            theory = proved_theory(Path(folder))
            result = prove(theory)
            file = Path("proofs", "proved.json")
            file.parent.mkdir()
            file.write_text(document_text(theory, result.proofs), encoding="utf-8")
            return result, tuple(verify(file))
        finally:
            os.chdir(before)
