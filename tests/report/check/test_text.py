"""What `check` says to people about what is rare."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import nslogic
from nslogic.algebra.algebraic_numbers import Root
from nslogic.logic.cores import Cores
from nslogic.logic.results import OtherRepair, RegimeResult, Repairs, Tension, Witness
from nslogic.questions.check import CheckOptions, TheoryResult, check
from nslogic.records import replace
from nslogic.report.check.data import check_data
from nslogic.report.check.summary import summary_page
from nslogic.report.check.text import result_page
from nslogic.report.rendering import render
from nslogic.testing import read

THEORY = """\
theory     = { name = "depth", base = "N" }
quantities = { N = { trend = "grows" }, N_w = { trend = "grows" }, L = { trend = "grows" } }

[parameters]
a = { where = ["0 < a", "a < 1"] }
x = { value = 0.34, error = 0.02 }
y = { interval = ["1/3", 0.5], level = 0.8 }
z = { value = "5/2" }

[[axioms]]
id = "A1"
law = "N ~ N_w"

[[axioms]]
id = "R1"
law = ["N ~ N_w * L", "a != 1/2"]
when = "a > 1/3"

[[axioms]]
id = "best"
minimise = "L"
over = ["N_w"]
subject_to = ["A1"]
ignoring = "logs"

[regimes.clash]
axioms = ["A1", "R1"]
where = ["a > 1/3", "N >> 1"]
trends = { L = "fixed" }
expect = "degenerate"

[[claims]]
id = "T"
law = "N ~ N_w"
regime = "clash"
"""


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> TheoryResult:
    file = tmp_path_factory.mktemp("theory") / "depth.toml"
    file.write_text(THEORY, encoding="utf-8")
    return check(nslogic.load(file), options=CheckOptions(cores="none", repairs=0))


def shown(result: TheoryResult, **changes: Any) -> list[str]:
    """Return the lines about a result that is changed first, without the folder of the file."""
    changed = replace(result, regimes=(replace(result.regimes[0], **changes),))
    folder = str(Path(result.theory.file).parent)
    return (
        render((*result_page(changed, detail="all"), *summary_page([changed]))).replace(f"{folder}/", "").splitlines()
    )


def data(result: TheoryResult, **changes: Any) -> dict[str, Any]:
    changed = replace(result, regimes=(replace(result.regimes[0], **changes),))
    (theory,) = check_data([changed])
    regimes = theory["regimes"]
    assert isinstance(regimes, list)
    found: dict[str, Any] = regimes[0]
    return found


def regime_of(result: TheoryResult) -> RegimeResult:
    return result.regimes[0]


def test_unknown_is_said_with_its_reason(result: TheoryResult) -> None:
    lines = shown(result, verdict="unknown", reason="Z3 gave up: timeout")
    assert lines[0] == "? depth · clash   unknown, but the file expects degenerate"
    assert lines[1] == "  Undecided: Z3 gave up: timeout."
    assert data(result, verdict="unknown", reason="Z3 gave up")["reasons"] == {"verdict": "Z3 gave up"}


def test_every_sort_of_label_points_at_its_line(result: TheoryResult) -> None:
    core = ("A1", "R1", "best", "domain(a)", "measured(x)", "measured(y)", "value(z)", "where(clash)", "trend(N)")
    lines = shown(result, verdict="inconsistent", cores=Cores((core,), complete=True))
    start = next(number for number, one in enumerate(lines) if "Minimal conflict" in one) + 1
    assert lines[start : start + len(core)] == [
        "    depth.toml:12   A1             N ~ N_w",
        "    depth.toml:16   R1             N ~ N_w * L, a != 1/2   when a > 1/3",
        "    depth.toml:19   best           minimise L over N_w subject to A1, ignoring logs",
        "    depth.toml:5    domain(a)      0 < a, a < 1",
        "    depth.toml:6    measured(x)    x = 0.34 ± 0.02",
        "    depth.toml:7    measured(y)    1/3 <= y <= 0.5 at level 0.8",
        "    depth.toml:8    value(z)       z = 2.5",
        "    depth.toml:28   where(clash)   a > 1/3, N >> 1",
        "    depth.toml:2    trend(N)       N grows",
    ]


def test_a_trend_that_differs_in_the_regime_points_there(result: TheoryResult) -> None:
    lines = shown(result, cores=Cores((("A1", "trend(L)"),), complete=True))
    assert "    depth.toml:29   trend(L)   L stays fixed in this regime" in lines


def test_cores_that_differ_only_in_their_trend_are_shown_as_one(result: TheoryResult) -> None:
    cores = tuple(("A1", "R1", f"trend({name})") for name in ("L", "N", "N_w"))
    lines = shown(result, cores=Cores(cores, complete=True))
    assert "    with trend(L), trend(N) or trend(N_w)" in lines
    assert sum("Minimal conflict" in one for one in lines) == 1


def test_several_cores_are_counted_and_a_limit_is_said(result: TheoryResult) -> None:
    cores = Cores((("A1", "R1"), ("A1", "best")), complete=False, reason="there are more than 2 cores")
    lines = shown(result, cores=cores)
    assert any(one.startswith("  Minimal conflict 2 of 2 (") for one in lines)
    assert "  There may be more clashes: there are more than 2 cores." in lines
    assert data(result, cores=cores)["cores_complete"] is False


def test_repairs_are_listed_with_their_costs(result: TheoryResult) -> None:
    repairs = Repairs(
        (("A1",), ("R1", "best")), (Fraction(1), Fraction(5, 2)), complete=False, reason="there are more than 2 repairs"
    )
    lines = shown(result, repairs=repairs)
    assert "    A1          cost 1" in lines
    assert "    R1 + best   cost 2.5" in lines
    assert "  There are more than 2 repairs." in lines


def test_where_no_axiom_can_be_given_up_it_says_why(result: TheoryResult) -> None:
    repairs = Repairs((), (), complete=True, hopeless=("domain(a)", "where(clash)"))
    why = "(no axiom can be dropped: domain(a) and where(clash) clash by themselves)"
    assert f"  No repair {why}" in shown(result, repairs=repairs)
    beside = replace(repairs, others=(OtherRepair(("domain(a)",)), OtherRepair(("trend(L)", "where(clash)"), ("L",))))
    lines = shown(result, repairs=beside)
    start = lines.index(f"  Repairs {why}:")
    assert lines[start + 1 : start + 3] == [
        "    drop domain(a)",
        "    or declare L `free` (L may still change as a logarithm does), and drop where(clash)",
    ]
    assert data(result, repairs=beside)["other_repairs"][0] == {"labels": ["domain(a)"], "do": "drop domain(a)"}
    assert data(result, repairs=repairs)["hopeless"] == ["domain(a)", "where(clash)"]


def test_a_witness_tells_what_the_laws_speak_of_and_may_have_irrational_parameters(result: TheoryResult) -> None:
    order = (Fraction(1), Fraction(0))
    witness = Witness(
        (("N", order), ("L", order)),
        (("x", Fraction(1, 2)),),
        (("a", Root("1.414", (-2, 0, 1), Fraction(1), Fraction(2))),),
        verified=False,
    )
    lines = shown(result, verdict="consistent", witness=witness)
    assert "  for example  L ~ N at a ≈ 1.414   (not evaluated again)" in lines
    assert data(result, witness=witness)["witness"] == {
        "orders": {"N": ["1", "0"], "L": ["1", "0"]},
        "parameters": {"x": "1/2"},
        "approximate": {"a": "1.414"},
        "verified": False,
    }


def test_claims_of_a_regime_without_a_model_are_told_in_one_line_after_the_clash(result: TheoryResult) -> None:
    (claim,) = regime_of(result).claims
    vacuous = replace(claim, verdict="vacuous", rests_on=(), witnesses=())
    lines = shown(result, verdict="inconsistent", claims=(vacuous,), cores=Cores((("A1", "R1"),), complete=True))
    assert lines.index("  not evaluated, since the regime has no model: T") > lines.index(
        "  Minimal conflict (drop any one to resolve it):"
    )
    assert not any(one.startswith("FAILED") and " · T:" in one for one in lines)


def test_a_claim_that_rests_on_more_than_it_might_says_so(result: TheoryResult) -> None:
    (claim,) = regime_of(result).claims
    changed = replace(claim, verdict="proved", rests_on=("A1",), smallest=False, idle=("R1",))
    lines = shown(result, claims=(changed,))
    assert "                rests on A1 (perhaps not minimal)" in lines
    assert "                unused: R1" in lines
    (entry,) = data(result, claims=(changed,))["claims"]
    assert entry["rests_on_smallest"] is False


UNBOUNDED = "the minimisation of best is unbounded: nothing in `subject_to` bounds loss from below as L varies"

PROGRAM = """
theory = { name = "s" }
quantities = { N = { trend = "grows" }, L = { trend = "free" }, loss = { trend = "falls" } }
axioms = [
    { id = "best", minimise = "loss", over = ["L"], subject_to = ["fit", "deep"] },
    { id = "fit", law = "loss ~ L / N" },
    { id = "deep", law = "L >> 1" },
]
"""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("", ""), "hint: L >> 1 may be approached, not attained; write `>~` or `<~`"),
        (("L >> 1", "1 >~ N"), ""),
        (("L >> 1", "L <~ N"), UNBOUNDED),
    ],
)
def test_an_optimum_that_is_not_attained_gets_a_hint(change: tuple[str, str], said: str) -> None:
    text = render(result_page(check(read(PROGRAM.replace(*change)))))
    hints = [one.strip() for one in text.splitlines() if "hint:" in one or "unbounded" in one]
    assert hints == [said] * bool(said)


def test_an_optimum_without_the_law_that_bounds_it_names_it() -> None:
    text = PROGRAM.replace('subject_to = ["fit", "deep"]', 'subject_to = ["deep"]').replace("L >> 1", "L <~ N")
    page = render(result_page(check(read(text), options=CheckOptions(cores="smallest"))))
    assert f"{UNBOUNDED}; add fit to it?" in page


def test_a_regime_that_is_as_expected_is_one_line_unless_everything_is_asked_for(result: TheoryResult) -> None:
    (claim,) = regime_of(result).claims
    proved = replace(regime_of(result), verdict="degenerate", claims=(replace(claim, verdict="proved"),))
    changed = replace(result, regimes=(proved,))
    (only,) = result_page(changed)
    assert only.text == "✓ depth · clash   degenerate, as the file expects   1 claim: 1 proved"
    assert result_page(changed, detail="failures") == ()
    assert len(result_page(changed, detail="all")) > 1


def test_every_failure_is_named_last_with_its_file_and_line(result: TheoryResult) -> None:
    (claim,) = regime_of(result).claims
    lines = shown(result, verdict="consistent", claims=(replace(claim, verdict="refuted"),))
    assert lines[-3:] == [
        "1 regime: 1 consistent; 1 claim: 1 refuted. 2 not as expected.",
        "FAILED depth.toml:26 depth · clash: consistent, expected degenerate",
        "FAILED depth.toml:32 depth · clash · T: refuted, expected proved",
    ]
    unknown = shown(result, verdict="unknown", claims=())
    assert unknown[-1] == "UNDECIDED depth.toml:26 depth · clash: unknown, expected degenerate"
    assert summary_page([result], quiet=True)


def test_intervals_beside_standard_errors_are_said_not_to_be_widened(result: TheoryResult) -> None:
    cores = Cores((("measured(x)", "measured(y)"),), complete=True)
    tension = Tension(Fraction("3.9"), ("measured(x)",))
    lines = shown(result, verdict="inconsistent", cores=cores, tension=tension)
    assert (
        "  Consistent from 3.9 standard errors of x on. (Intervals are taken as they stand, whatever their level.)"
        in lines
    )
    assert "    or allow 3.9 standard errors (--sigma 3.9)" in shown(
        result, tension=tension, repairs=Repairs((("A1",),), (Fraction(1),), complete=True)
    )
    alone = shown(result, cores=Cores((("A1", "measured(x)"),), complete=True), tension=tension)
    assert "  Consistent from 3.9 standard errors of x on." in alone
    assert data(result, cores=cores, tension=tension)["tension"] == {"sigma": 3.9, "of": ["measured(x)"]}
