"""Each dispute is as its file says, and every clash in it is proved by the kernel as well as found by the engine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import nslogic
from nslogic.proof.documents import document_text
from tests.theories.library import ROOT

FILES = sorted((ROOT / "theories" / "disputes").glob("*.toml"))
NAMES = [path.stem for path in FILES]
PAGE = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (?P<what>.*?) ?\| (?P<name>\S+) · (?P<regime>\S+) \| (?P<verdict>\w+\*?) \| (?P<became>.+) \|$")
TABLE = PAGE.partition("## All of them")[2].splitlines()
ROWS = [match.groupdict() for match in map(ROW.match, TABLE) if match and match["name"] != "file"]
DECIDED = nslogic.CheckOptions(brief=True)

CORES = {
    ("bayes-bound", "against-bound"): {"bound", "cost", "two-terms", "measured(alpha)", "measured(beta)", "trend(C)"},
    ("compute-of-neurons", "as-stated"): {"compute-by-neurons", "root-of-compute", "trend(C)"},
    ("compute-of-neurons", "against-size"): {"compute-by-parameters", "measured-size", "trend(C)"},
    ("phases-and-frontier", "above-against-frontier"): {
        "phases.optimal",
        "slow-frontier",
        "where(above-against-frontier)",
        "trend(C)",
    },
    ("phases-and-frontier", "below-against-frontier"): {
        "phases.optimal",
        "slow-frontier",
        "where(below-against-frontier)",
        "trend(C)",
    },
    ("repeated-data", "against-factor"): {"all-passes", "constant-factor", "one-pass", "domain(b)", "trend(D)"},
    ("two-resources", "both"): {"song.A1", "topal.R1", "trend(L)"},
    ("one-letter", "one-letter"): {"song.A1", "prose.layers-add-up", "trend(L)"},
    ("bound-or-law", "law"): {
        "bahri.equality",
        "pieces.approximation",
        "pieces.loss-power",
        "where(law)",
        "trend(loss)",
    },
    ("neurons-or-pieces", "interval"): {
        "pieces.approximation",
        "pieces.loss-power",
        "pieces.regions",
        "pieces.tiling",
        "song.H1",
        "where(interval)",
        "trend(N_1)",
    },
    ("two-counts", "one-count"): {
        "kaplan.measured-size",
        "measured(one.a_first)",
        "one.approach-1",
        "one.split",
        "trend(C)",
    },
    ("width-or-parameters", "quanta"): {"memory.matrix", "memory.room", "quanta.capacity", "trend(N_p)"},
    ("width-or-parameters", "facts"): {"memory.matrix", "memory.room", "facts.capacity", "trend(N_p)"},
    ("constant-quanta", "constant"): {"brill.model-loss", "constant-size", "trend(loss)"},
    ("floor-or-power", "both"): {
        "irreducible",
        "whole.near-convergence",
        "domain(whole.alpha_N)",
        "trend(N_p)",
        "trend(floor)",
    },
    ("depth-and-fluctuations", "depth-follows-width"): {
        "bahri.second-order",
        "fluctuations",
        "song.A2",
        "trend(loss)",
    },
    ("depth-counts", "all-neurons"): {"liu.shape-loss", "topal.H", "topal.R1", "trend(L)"},
    ("narrow-and-deep", "width-counts"): {"learns", "narrow.A1", "narrow.H", "trend(n)", "trend(wide)"},
}
"""The smallest core of the clashes that are told in docs/findings.md."""


@pytest.mark.parametrize("name", NAMES)
def test_every_regime_and_claim_is_as_the_file_expects(name: str) -> None:
    result = nslogic.check(f"disputes/{name}", options=DECIDED)
    assert result.as_expected
    clashes = [regime for regime in result.regimes if regime.verdict != "consistent"]
    assert clashes, "a dispute has a clash"
    assert len(clashes) < len(result.regimes), "and a reading that holds"


@pytest.mark.parametrize(("name", "regime"), CORES, ids=lambda part: part)
def test_the_smallest_core_is_the_one_that_the_page_tells(name: str, regime: str) -> None:
    (clash,) = nslogic.check(f"disputes/{name}", regimes=(regime,)).regimes
    assert clash.cores is not None
    assert set(clash.cores.found[0]) == CORES[name, regime]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_the_proofs_that_are_kept_are_verified_and_of_the_file_as_it_is(path: Path) -> None:
    """Where this fails, `python benchmarks/proofs.py disputes/NAME --write` proves again."""
    theory = nslogic.load(path)
    verified = nslogic.verify(ROOT / "proofs" / "disputes" / f"{path.stem}.json")
    assert {proof.verdict for proof in verified} == {"verified"}
    assert {proof.digest for proof in verified} == {theory.digest}
    about = {(proof.regime, proof.kind) for proof in verified}
    for regime in theory.regimes:
        assert (regime.name, "model" if regime.expect == "consistent" else "core") in about
    claims = {(regime, claim.id) for claim in theory.claims for regime in claim.regimes}
    assert {(proof.regime, proof.claim) for proof in verified if proof.kind == "claim"} == claims


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
    assert f"disputes/{name}" in {row["name"] for row in ROWS}


def test_every_line_of_the_table_is_read() -> None:
    lines = [line for line in TABLE if line.startswith("| ") and not line.startswith("| dispute")]
    assert len(ROWS) == len(lines)
    assert sum(bool(row["what"]) for row in ROWS) >= 40
    assert len({(row["name"], row["regime"], row["became"]) for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['name']}-{row['regime']}")
def test_a_dispute_comes_out_as_the_table_says(row: dict[str, str]) -> None:
    (regime,) = nslogic.check(row["name"], regimes=(row["regime"],), options=DECIDED).regimes
    assert regime.verdict == row["verdict"].removesuffix("*")
    assert row["verdict"].endswith("*") == (regime.verdict == "consistent")
