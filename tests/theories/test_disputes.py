"""Each dispute is as its file says, and every clash in it is proved by the kernel as well as found by the engine."""

from __future__ import annotations

from pathlib import Path

import pytest

import nslogic
from nslogic.proof.documents import document_text
from tests.theories.library import ROOT

FILES = sorted((ROOT / "theories" / "disputes").glob("*.toml"))
NAMES = [path.stem for path in FILES]
PAGE = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")

CORES = {
    ("bayes-bound", "against-bound"): {"bound", "cost", "two-terms", "measured(alpha)", "measured(beta)", "trend(C)"},
    ("compute-of-neurons", "as-stated"): {"compute-by-neurons", "root-of-compute", "trend(C)"},
    ("compute-of-neurons", "against-size"): {"compute-by-parameters", "measured-size", "trend(C)"},
    ("repeated-data", "against-factor"): {"all-passes", "constant-factor", "one-pass", "domain(b)", "trend(D)"},
}
"""The smallest core of the clashes that are told in docs/findings.md."""


@pytest.mark.parametrize("name", NAMES)
def test_every_regime_and_claim_is_as_the_file_expects(name: str) -> None:
    result = nslogic.check(f"disputes/{name}")
    assert result.as_expected
    clashes = [regime for regime in result.regimes if regime.verdict != "consistent"]
    assert clashes, "a dispute has a clash"
    assert len(clashes) < len(result.regimes), "and a reading that holds"


@pytest.mark.parametrize(("name", "regime"), CORES, ids=lambda part: part)
def test_the_smallest_core_is_the_one_that_the_page_tells(name: str, regime: str) -> None:
    (clash,) = nslogic.check(f"disputes/{name}", regimes=(regime,)).regimes
    assert clash.cores is not None
    assert set(clash.cores.found[0]) == CORES[name, regime]


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_the_kernel_proves_every_verdict_and_claim(path: Path, tmp_path: Path) -> None:
    theory = nslogic.load(path)
    result = nslogic.prove(theory)
    assert (result.unproved, result.skipped, result.trusted) == ((), (), 0)
    target = tmp_path / f"{path.stem}.json"
    target.write_text(document_text(theory, result.proofs), encoding="utf-8")
    verified = nslogic.verify(target, theory=path)
    assert [proof.verdict for proof in verified] == ["verified"] * len(result.proofs)


@pytest.mark.parametrize("name", NAMES)
def test_a_dispute_says_what_is_sure_and_what_is_a_reading(name: str) -> None:
    head = (ROOT / "theories" / "disputes" / f"{name}.toml").read_text(encoding="utf-8").partition("\n[theory]")[0]
    assert "Sure:" in head
    assert "A reading:" in head


@pytest.mark.parametrize("name", NAMES)
def test_a_dispute_is_told_on_the_page_of_findings(name: str) -> None:
    assert f"nslogic check -v disputes/{name}" in PAGE
