"""What `verify` says to people: file by file, what is verified and what is not."""

from __future__ import annotations

import pytest

from nslogic.questions.verify import Verified
from nslogic.records import replace
from nslogic.report.prove.verify import verify_page
from nslogic.report.rendering import render
from tests.report.prove.answers import proofs

LISTED = [
    "    good",
    "      model          good can hold",
    "      claim halved   loss^2 ~ N^(-2*alpha)",
    "      claim open     D ~ N can hold",
    "      claim open     D ~ N can fail",
    "      law            loss ~ N^-alpha",
    "    bad",
    "      core           F, trend(loss) cannot hold together",
    "      model          bad can hold but for its trends",
]


def page(answers: tuple[Verified, ...], *, listed: bool = False, allow_trusted: bool = False) -> list[str]:
    return render(verify_page(answers, listed=listed, allow_trusted=allow_trusted)).splitlines()


def test_one_file_is_listed_statement_by_statement() -> None:
    _, verified = proofs()
    assert page(verified) == [
        "✓ proofs/proved.json   7 of 7 proofs, 16 steps",
        f"    of proved.toml, digest {verified[0].digest}",
        *LISTED,
        "",
        "7 of 7 proofs verified, none left to a solver.",
    ]


def test_several_files_are_listed_only_where_that_is_asked_for() -> None:
    _, verified = proofs()
    others = tuple(replace(answer, file="proofs/other.json") for answer in verified)
    lines = page((*verified, *others))
    assert lines == [
        "✓ proofs/proved.json   7 of 7 proofs, 16 steps",
        f"    of proved.toml, digest {verified[0].digest[:16]}…",
        "✓ proofs/other.json   7 of 7 proofs, 16 steps",
        f"    of proved.toml, digest {verified[0].digest[:16]}…",
        "",
        "14 of 14 proofs verified, none left to a solver.",
        "`--list` shows what they state.",
    ]
    assert [line for line in page((*verified, *others), listed=True) if line in LISTED] == [*LISTED, *LISTED]


def test_a_proof_that_fails_is_named_with_its_reason() -> None:
    _, verified = proofs()
    failed = replace(verified[1], verdict="failed", reason="step 3: the sum is not the conclusion")
    lines = page((verified[0], failed))
    assert lines[0] == "✗ proofs/proved.json   1 of 2 proofs, 6 steps"
    assert lines[2:4] == ["    failed  good: loss^2 ~ N^(-2*alpha)", "      step 3: the sum is not the conclusion"]
    assert lines[-1] == "1 of 2 proofs verified, none left to a solver."


@pytest.mark.parametrize("allow_trusted", [False, True])
def test_a_step_left_to_a_solver_is_not_verified_unless_its_word_is_taken(allow_trusted: bool) -> None:
    _, verified = proofs()
    trusted = replace(verified[4], verdict="trusted", trusted=("step 3", "step 5"))
    lines = page((verified[1], trusted), allow_trusted=allow_trusted)
    assert lines[0] == "· proofs/proved.json   1 of 2 proofs, 12 steps; 1 more with 2 steps left to a solver"
    assert lines[2:4] == ["    trusted  good: loss ~ N^-alpha", "      left to a solver: step 3, step 5"]
    assert "1 of 2 proofs verified; 1 more with 2 steps left to a solver." in lines
    warning = "Steps left to a solver are not verified; `--allow-trusted` takes its word for them."
    assert (warning in lines) is not allow_trusted


def test_a_stale_file_says_so_once() -> None:
    _, verified = proofs()
    stale = tuple(
        replace(answer, verdict="stale", reason="the theory has changed since; prove it again") for answer in verified
    )
    lines = page(stale)
    assert lines[0] == "✗ proofs/proved.json   0 of 7 proofs, 16 steps"
    assert lines[2] == "    stale  the theory has changed since; prove it again"
    assert lines[-1] == "0 of 7 proofs verified, none left to a solver."


def test_claims_without_a_verified_proof_are_named() -> None:
    _, verified = proofs()
    for claims, words in ((("halved",), "claim halved"), (("halved", "open"), "claims halved, open")):
        lines = page(tuple(replace(answer, unproved_claims=claims) for answer in verified[:1]))
        assert lines[2] == f"    no verified proof of the {words}"


def test_a_theory_that_has_the_name_of_a_bundled_one_is_told_apart() -> None:
    _, verified = proofs()
    other = replace(
        verified[0], theory="resource", theory_file="mine/resource.toml", other_digest="0123456789abcdef" * 4
    )
    lines = page((other,))
    assert lines[1] == f"    of mine/resource.toml, digest {other.digest}"
    assert lines[2] == f"    the bundled theory `resource` differs from it, digest {'0123456789abcdef' * 4}"


def test_no_line_is_longer_than_a_narrow_terminal() -> None:
    _, verified = proofs()
    lines = render(verify_page(verified), width=50).splitlines()
    assert all(len(line) <= 50 for line in lines)
    assert "      claim halved   loss^2 ~ N^(-2*alpha)" in lines
