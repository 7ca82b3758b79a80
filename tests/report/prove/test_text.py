"""What `prove` says to people: how many proofs of which kind, and what has none."""

from __future__ import annotations

from pathlib import Path

from nslogic.proof.unproved import Unproved
from nslogic.records import replace
from nslogic.report.prove.text import KIND_NAMES, prove_page
from nslogic.report.rendering import render
from tests.report.prove.answers import proofs


def test_proofs_are_counted_by_their_kind() -> None:
    result, _ = proofs()
    assert render(prove_page(result, Path("proofs"))) == (
        "✓ proved   7 proofs in proofs/proved.json\n"
        "    2 models, 1 contradiction, 1 claim, 2 models of open claims, 1 derived law\n"
        "\n"
    )


def test_without_a_folder_nothing_was_written() -> None:
    result, _ = proofs()
    assert render(prove_page(result, None)).splitlines()[0] == "✓ proved   7 proofs"
    assert render(prove_page(replace(result, proofs=result.proofs[:1]), None)).splitlines() == [
        "✓ proved   1 proof",
        "    1 model",
        "",
    ]
    assert render(prove_page(replace(result, proofs=()), Path("proofs"))) == "✓ proved   no proofs\n\n"


def test_what_has_no_proof_is_named_with_its_reason() -> None:
    result, _ = proofs()
    theorem = result.proofs[1].theorem
    lines = render(
        prove_page(
            replace(
                result,
                proofs=(),
                unproved=(Unproved(theorem, "no certificate was found"),),
                skipped=("proved · bad: the verdict is unknown",),
            ),
            None,
        )
    ).splitlines()
    assert lines == [
        "· proved   no proofs",
        "    not proved  good: loss^2 ~ N^(-2*alpha) (no certificate was found)",
        "    left out  proved · bad: the verdict is unknown",
        "",
    ]


def test_steps_left_to_a_solver_are_counted() -> None:
    result, _ = proofs()
    trusting = tuple(replace(proof, trusted=("step 3", "step 4")) for proof in result.proofs[:1])
    lines = render(prove_page(replace(result, proofs=trusting), None)).splitlines()
    assert lines == ["· proved   1 proof", "    1 model", "    2 steps are left to z3", ""]


def test_every_kind_of_theorem_has_a_singular_and_a_plural() -> None:
    assert set(KIND_NAMES) == {"model", "core", "claim", "open", "law", "cover", "disjoint"}
    assert all(singular != plural for singular, plural in KIND_NAMES.values())
