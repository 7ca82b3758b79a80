"""What `derive` says to people: the law, where it holds, the steps, and what is missing."""

from __future__ import annotations

from dataclasses import replace as changed
from fractions import Fraction

import pytest

import nslogic
from nslogic.derivation.exponent_ranges import End
from nslogic.questions.derive import LawResult
from nslogic.records import replace
from nslogic.report.derive.argument_in_words import reasons_text
from nslogic.report.derive.data import undecided_reason
from nslogic.report.derive.text import law_page
from nslogic.report.rendering import render
from tests.report.derive.laws import BOUNDS, LOGS, SPLIT, law_of


def page(law: LawResult) -> str:
    return render(law_page(law))


def test_a_law_comes_with_the_steps_that_lead_to_it() -> None:
    assert page(law_of("fixed")) == (
        "✓ shapes · fixed   loss as a power of N_p\n"
        "\n"
        "  loss ~ N_p^(-1/(2+delta))\n"
        "    1. H: loss ~ N_w^-1 (Eq. 1)\n"
        "    2. shape: L ~ N_w^delta\n"
        "    3. A: N_p ~ N_w^2 * L (Sec. 2)\n"
        "       with L ~ N_w^delta: N_p ~ N_w^(2+delta), so N_w ~ N_p^(1/(2+delta)), since delta >= 0\n"
        "       so loss ~ N_p^(-1/(2+delta))\n"
        "    rests on A, H, domain(delta), shape\n"
        "\n"
    )


def test_several_cases_are_counted_and_said_to_cover_everything() -> None:
    lines = page(law_of("cases")).splitlines()
    assert lines[0] == "✓ shapes · cases   loss as a power of N_p: 2 cases"
    assert "  loss ~ N_p^(-1/4)   where delta <= 1" in lines
    assert "  loss ~ N_p^(-1/3)   where delta > 1" in lines
    assert lines[lines.index("    2. else: L ~ N_w^2   when delta <= 1") + 1] == "       its condition holds"
    assert lines.count("    unused: guarded") == lines.count("    unused: else") == 1
    assert lines[-2] == "  The cases are proved to exclude each other and to cover every parameter value."


def test_cases_that_may_not_be_all_are_marked() -> None:
    law = law_of("cases")
    assert law.derivation is not None
    open_cases = replace(law, derivation=changed(law.derivation, complete=False))
    lines = page(open_cases).splitlines()
    assert lines[0].startswith("? ")
    assert lines[-2] == (
        "  It is not proved that these cases cover every parameter value, or that only one holds at each."
    )
    assert undecided_reason(open_cases) == "it is not proved that exactly one case holds at every parameter value"
    one_case = replace(law, derivation=changed(law.derivation, cases=law.derivation.cases[:1], complete=False))
    assert page(one_case).splitlines()[-2] == "  It is not proved that these cases cover every parameter value."


def test_cases_found_before_a_limit_are_kept() -> None:
    law = law_of("cases")
    assert law.derivation is not None
    cut = replace(law, derivation=changed(law.derivation, undecided="more than 64 cells.", complete=False))
    lines = page(cut).splitlines()
    assert "  loss ~ N_p^(-1/4)   where delta <= 1" in lines
    assert lines[-2] == "  There are more cases, left undecided: more than 64 cells."


@pytest.mark.parametrize(
    ("regime", "sentences"),
    [
        (
            "between",
            [
                "    loss lies between N_p^(-1/2) (reached where L ~ 1) and N_p^(-1/3) (reached where L ~ N_p^(1/3)).",
                "    rests on A, H, flat, tall",
            ],
        ),
        (
            "open",
            [
                "    loss lies between N_p^(-1/2) (reached) and N_p^(-1/3) (reached where L ~ N_p^(1/3)), up to logarithms.",
                "    rests on A, H, flat, growing",
            ],
        ),
        (
            "isolated",
            [
                "    loss is N_p^(-1/2) or N_p^(-1/3), and nothing in between.",
                "    rests on A, H, odd, trend(N_p)",
            ],
        ),
        (
            "any",
            [
                "    loss is at most 1 (approached as L ~ N_p, not reached), with no bound below.",
                "    rests on trend(loss)",
                "    redundant: H",
                "    unused: A",
            ],
        ),
    ],
)
def test_a_free_trajectory_gives_a_range(regime: str, sentences: list[str]) -> None:
    assert page(law_of(regime)).splitlines() == [
        f"✓ shapes · {regime}   loss as a power of N_p",
        "",
        f"  loss is not determined{': it depends on L' if regime != 'isolated' else ''}",
        *sentences,
        "",
    ]


def test_a_range_without_an_upper_end_bounds_from_below() -> None:
    lines = page(law_of("above", theory=LOGS, target="X", base="Y")).splitlines()
    assert lines[1] == "  Note: Y is free; it is taken to grow."
    assert "    X is at least Y (reached), with no bound above." in lines


def test_a_target_that_nothing_bounds_can_have_any_power() -> None:
    assert page(law_of("free", theory=LOGS)).splitlines()[2:] == [
        "  Y is not determined",
        "    Nothing bounds it: every power of X is possible.",
        "",
    ]


def test_a_law_up_to_logarithms_says_so() -> None:
    assert page(law_of("loose", theory=LOGS)).splitlines()[2:] == [
        "  Y ~ X^a up to logarithms",
        "    The power of log(X) beside it is not determined.",
        "    1. loose: Y ~ X^a ignoring logs",
        "    rests on loose",
        "",
    ]


@pytest.mark.parametrize(
    ("low", "high", "sentence"),
    [
        (End(Fraction(0), attained=True), None, "at least 0"),
        (None, End(Fraction(1, 2), attained=False), "at most 1/2 (not reached)"),
        (End(Fraction(-1), attained=False), End(Fraction(1), attained=True), "at least -1 (not reached) and at most 1"),
    ],
)
def test_the_power_of_a_logarithm_may_have_bounds(low: End | None, high: End | None, sentence: str) -> None:
    law = law_of("loose", theory=LOGS)
    assert law.derivation is not None
    (case,) = law.derivation.cases
    bounded = replace(law, derivation=changed(law.derivation, cases=(changed(case, log_range=(low, high)),)))
    assert f"    The power of log(X) beside it is {sentence}." in page(bounded).splitlines()


def test_an_optimum_says_what_balances() -> None:
    assert page(law_of("default", theory=SPLIT)).splitlines()[2:-1] == [
        "  loss ~ C^(-1/2)",
        "    1. sum: loss ~ N^-1 + D^-1",
        "       at the optimum (best), N^-1 and D^-1 balance: loss ~ N^-1 ~ D^-1, by cost",
        "       so N ~ loss^-1",
        "       so D ~ loss^-1",
        "    2. cost: C ~ N * D",
        "       with N ~ loss^-1 and D ~ loss^-1: C ~ loss^-2, so loss ~ C^(-1/2)",
        "    rests on best, cost, sum",
    ]


def test_two_bounds_that_meet_give_the_law() -> None:
    assert page(law_of("default", theory=BOUNDS)).splitlines()[2:-1] == [
        "  Y ~ X",
        "    1. above: Y <~ Z",
        "    2. known: Z ~ X",
        "       so Y <~ X",
        "    3. below: Y >~ X",
        "       both bounds meet: Y ~ X",
        "    rests on above, below, known",
    ]


def test_parameters_that_the_regime_determines_come_first() -> None:
    lines = page(law_of("solved", theory=LOGS)).splitlines()
    assert lines[1] == "  The regime determines a = 2."
    assert "       so Y ~ X^2 ignoring logs, by solved" in lines


def test_the_logarithm_of_a_base_that_falls_is_that_of_its_inverse() -> None:
    assert "  Y ~ F^2 * log(1/F)" in page(law_of("falling", theory=LOGS, base="F")).splitlines()


def test_a_regime_without_a_model_names_what_clashes() -> None:
    assert page(law_of("clash")) == (
        "✗ shapes · clash   inconsistent\n"
        "  No derivation: the regime is inconsistent. These cannot hold together:\n"
        "    <text>:44   growing        L >> 1\n"
        "    <text>:76   where(clash)   L ~ 1\n"
        "\n"
    )


def test_a_base_that_scales_in_no_model_is_refused_with_its_reason() -> None:
    assert page(law_of("harmonic", theory=LOGS, target="X", base="Y")) == (
        "✗ logs · harmonic   consistent\n  Y does not scale in any model of this regime.\n  rests on harmonic\n\n"
    )


def test_an_undecided_law_says_which_limit_was_reached() -> None:
    undecided = replace(law_of("fixed"), derivation=None, undecided="more than 64 cells.")
    assert page(undecided) == "? shapes · fixed   consistent\n  Undecided: more than 64 cells.\n\n"
    assert undecided_reason(undecided) == "more than 64 cells."


def test_a_law_without_checked_steps_is_proved_all_the_same() -> None:
    law = law_of("fixed")
    assert law.derivation is not None
    (case,) = law.derivation.cases
    unargued = changed(case, argument=None, smallest=False)
    lines = page(replace(law, derivation=changed(law.derivation, cases=(unargued,)))).splitlines()
    assert lines[2:] == [
        "  loss ~ N_p^(-1/(2+delta))",
        "    The law is proved, but no derivation in steps could be found and checked within the limits.",
        "    rests on A, H, domain(delta), shape (perhaps not minimal)",
        "",
    ]


def test_a_narrow_terminal_breaks_between_words_and_never_inside_a_formula() -> None:
    assert render(law_page(law_of("between")), width=40) == (
        "✓ shapes · between   loss as a power of\n"
        "  N_p\n"
        "\n"
        "  loss is not determined: it depends on\n"
        "      L\n"
        "    loss lies between N_p^(-1/2)\n"
        "      (reached where L ~ 1) and\n"
        "      N_p^(-1/3) (reached where\n"
        "      L ~ N_p^(1/3)).\n"
        "    rests on A, H, flat, tall\n"
        "\n"
    )


def test_colours_mark_the_verdict_and_labels_and_change_no_letter() -> None:
    law = law_of("fixed")
    coloured = render(law_page(law), color=True)
    assert coloured.startswith("\x1b[32m✓\x1b[0m \x1b[1mshapes · fixed\x1b[0m   loss as a power of N_p\n")
    assert "\x1b[36mH\x1b[0m: loss ~ N_w^-1\x1b[2m (Eq. 1)\x1b[0m" in coloured
    plain = coloured
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[32m", "\x1b[36m"):
        plain = plain.replace(code, "")
    assert plain == page(law)


def test_a_statement_names_the_axioms_it_is_by_and_says_what_is_declared() -> None:
    tables: dict[str, object] = {
        "theory": {"name": "least", "target": "Y", "base": "X"},
        "quantities": {"X": "grows", "Y": "free", "Z": "free", "U": "fixed", "W": "fixed"},
        "parameters": {"a": "a > 1", "b": {}},
        "axioms": {"min": "Y ~ min(X^a, Z, W * Z^2) * U", "Z": "Z ~ X^b"},
        "regimes": {"small": {"axioms": ["min", "Z"], "where": ["b >= 0", "b < 1"]}},
    }
    (law,) = nslogic.derive(nslogic.theory(tables)).regimes
    lines = [text.strip() for text in page(law).splitlines()]
    assert "Z is the least: Y ~ U * Z, by Z, since a > 1, W stays fixed, X grows, b >= 0 and b < 1" in lines


@pytest.mark.parametrize(
    ("reasons", "text"),
    [
        (["a > 0"], "a > 0"),
        (["a > 0", "N grows"], "a > 0 and N grows"),
        (["N grows", "M grows"], "N and M grow"),
        (["N grows", "a > 0", "M grows", "L falls"], "N and M grow, a > 0, and L falls"),
        (["N grows in this regime", "M grows"], "N grows in this regime and M grows"),
        (["N stays fixed", "M stays fixed", "L stays fixed"], "N, M and L stay fixed"),
    ],
)
def test_trends_that_are_alike_are_told_together(reasons: list[str], text: str) -> None:
    assert reasons_text(reasons) == text


def test_a_law_that_has_the_name_alone_on_its_right_is_not_turned_round() -> None:
    lines = page(law_of("default", theory=BOUNDS)).splitlines()
    assert not any("so X ~ Z" in text for text in lines)


def test_a_quotient_that_nobody_has_in_mind_stands_beside_its_decimal() -> None:
    tables: dict[str, object] = {
        "theory": {"name": "split", "target": "N", "base": "C"},
        "quantities": {"C": "grows", "N": "grows"},
        "parameters": {"a": {"value": "0.339"}, "b": {}},
        "axioms": {"size": "N ~ C^(14/31)", "same": "b = 14/31 + a"},
    }
    (law,) = nslogic.derive(nslogic.theory(tables)).regimes
    assert page(law).splitlines()[1:4] == [
        "  The regime determines a = 0.339 and b = 24509/31000.",
        "",
        "  N ~ C^(14/31)   about C^0.452",
    ]
    tables["axioms"] = {"size": "N ~ C^(5/12)", "same": "b = a"}
    (law,) = nslogic.derive(nslogic.theory(tables)).regimes
    assert "  N ~ C^(5/12)" in page(law).splitlines()


def test_a_domain_and_no_measurement_is_the_reason_for_a_sign() -> None:
    tables: dict[str, object] = {
        "theory": {"name": "signs", "target": "loss", "base": "C"},
        "quantities": {"C": "grows", "N": "grows", "loss": "falls"},
        "parameters": {"a": {"where": ["a > 0"], "value": 0.34, "error": 0.02}},
        "axioms": {"compute": "C ~ N^a * loss^-1", "loss": "loss ~ N^-a"},
    }
    (law,) = nslogic.derive(nslogic.theory(tables)).regimes
    text = page(law)
    assert "since a > 0" in text
    assert "±" not in text
