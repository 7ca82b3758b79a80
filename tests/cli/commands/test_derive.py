"""`nslogic derive`: the law first, then its conditions and its steps; the JSON of the interface; exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from nslogic.limits import DerivationLimits, Limits

Nslogic = Callable[..., Result]

SCALED = """\
[theory]
name = "scaled"
target = "loss"
base = "N_p"

[quantities]
loss = { trend = "falls", symbol = '\\ell' }
N_w  = { trend = "grows" }
L    = { trend = "grows" }
N_p  = { trend = "grows" }
D    = { trend = "grows" }

[parameters]
alpha = { where = ["alpha > 0"] }
beta  = { where = ["beta > 0"] }

[[axioms]]
id = "H_1"
law = "loss ~ N_w^-1 + D^-1"
source = "Eq. 1 & 2"

[[axioms]]
id = "A"
law = "N_p ~ N_w^2 * L"

[[axioms]]
id = "S"
law = "L ~ N_w^alpha"

[[axioms]]
id = "enough"
law = "D >~ N_p"

[[axioms]]
id = "thin"
law = "L ~ 1"

[[axioms]]
id = "phases"
law = "loss ~ N_p^-alpha + N_p^-beta"

[regimes.shaped]
axioms = ["H_1", "A", "S", "enough"]

[regimes.any]
axioms = ["H_1", "A", "enough"]

[regimes.fit]
axioms = ["H_1"]

[regimes.phases]
axioms = ["phases"]

[regimes.clash]
axioms = ["A", "S", "thin"]
expect = "degenerate"
"""


@pytest.fixture(autouse=True)
def scaled(folder: Path) -> None:
    (folder / "scaled.toml").write_text(SCALED, encoding="utf-8")


def laws(result: Result) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(result.stdout)["laws"]
    return found


def test_a_derivation_reads_like_that_of_a_paper(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--regime", "shaped")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "✓ scaled · shaped   loss as a power of N_p\n"
        "\n"
        "  loss ~ N_p^(-1/(2+alpha))\n"
        "    1. H_1: loss ~ N_w^-1 + D^-1 (Eq. 1 & 2)\n"
        "       N_w^-1 dominates: loss ~ N_w^-1, by A, S and enough, since alpha > 0 and D grows\n"
        "    2. S: L ~ N_w^alpha\n"
        "    3. A: N_p ~ N_w^2 * L\n"
        "       with L ~ N_w^alpha: N_p ~ N_w^(2+alpha), so N_w ~ N_p^(1/(2+alpha)), since alpha > 0\n"
        "       so loss ~ N_p^(-1/(2+alpha))\n"
        "    rests on A, H_1, S, domain(alpha), enough, trend(D)\n"
        "\n"
    )


def test_a_range_is_told_as_a_sentence(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--regime", "any")
    assert result.exit_code == 0
    assert (
        "loss lies between N_p^(-1/2) (approached as L ~ 1, not reached) and 1 (approached as L ~ N_p, not reached)."
        in result.stdout
    )
    assert "loss is not determined: it depends on L\n" in result.stdout


def test_a_new_name_in_a_given_law_is_said_to_be_a_parameter(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--regime", "any", "--given", "L ~ N_w^delta", "--given", "delta > 0")
    assert "Note: `delta` is not declared in scaled; it is taken as a parameter." in result.stdout
    assert "loss ~ N_p^(-1/(2+delta))" in result.stdout


def test_programs_get_the_keys_of_the_interface(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--regime", "phases", "--format", "json")
    assert result.exit_code == 0
    whole = json.loads(result.stdout)
    assert list(whole) == ["version", "command", "ok", "laws"]
    assert (whole["version"], whole["command"], whole["ok"]) == (1, "derive", True)
    (law,) = whole["laws"]
    assert (law["theory"], law["regime"], law["target"], law["base"]) == ("scaled", "phases", "loss", "N_p")
    assert law["complete"] is True
    assert {(tuple(case["when"]), case["power"], case["log"], case["law"]) for case in law["cases"]} == {
        (("alpha <= beta",), "-alpha", "0", "loss ~ N_p^-alpha"),
        (("alpha > beta",), "-beta", "0", "loss ~ N_p^-beta"),
    }
    assert all(case["rests_on"][0] == "phases" for case in law["cases"])
    assert all("survives_without" in case and case["steps"] for case in law["cases"])


def test_the_range_of_the_interface(nslogic: Nslogic) -> None:
    (law,) = laws(nslogic("derive", "scaled.toml", "--regime", "any", "--format", "json"))
    (case,) = law["cases"]
    assert case["range"] == {
        "low": "-1/2",
        "low_attained": False,
        "low_when": ["L ~ 1"],
        "high": "0",
        "high_attained": False,
        "high_when": ["L ~ N_p"],
    }
    assert case["free"] == ["L"]
    assert "power" not in case


def test_a_range_without_an_end_is_unbounded(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--regime", "fit", "--format", "json")
    (case,) = laws(result)[0]["cases"]
    assert (case["range"]["low"], case["range"]["high"], case["range"]["high_attained"]) == (None, "0", False)


def test_a_regime_without_a_model_has_its_core_and_exit_code_1(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--regime", "clash", "--format", "json")
    assert result.exit_code == 1
    (law,) = laws(result)
    assert json.loads(result.stdout)["ok"] is False
    assert (law["cases"], law["verdict"], law["core"]) == (
        [],
        "degenerate",
        ["thin", "trend(L)"],
    )
    text = nslogic("derive", "scaled.toml", "--regime", "clash")
    assert text.exit_code == 1
    assert "✗ scaled · clash   degenerate" in text.stdout
    assert "    scaled.toml:36   thin       L ~ 1\n" in text.stdout


def test_regimes_that_should_not_hold_are_skipped_unless_named(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--format", "json")
    assert result.exit_code == 0
    assert [law["regime"] for law in laws(result)] == ["shaped", "any", "fit", "phases"]


def test_what_is_undecided_is_said_and_has_exit_code_3(nslogic: Nslogic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(cells=1))
    result = nslogic("derive", "scaled.toml", "--regime", "phases", "--format", "json")
    assert result.exit_code == 3
    (law,) = laws(result)
    assert "more than 1 cells" in law["undecided"]
    assert (law["cases"], law["complete"]) == ([], False)
    assert "undecided" in result.stderr


def test_cases_that_were_found_before_a_limit_are_shown(
    nslogic: Nslogic, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    law = 'law = "loss ~ N_p^-alpha + N_p^-beta"'
    assert law in SCALED
    text = SCALED.replace(law, 'law = "loss ~ N_p^-alpha * sum(k = 1..N_p, k^-beta) + N_p^-1"')
    (folder / "scaled.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(cells=7))
    result = nslogic("derive", "scaled.toml", "--regime", "phases", "--format", "json")
    assert result.exit_code == 3
    (law_found,) = laws(result)
    assert "more than 7 cells" in law_found["undecided"]
    assert law_found["complete"] is False
    assert law_found["cases"]
    shown = nslogic("derive", "scaled.toml", "--regime", "phases").stdout
    assert "There are more cases, left undecided: the parameter space" in shown
    for kind in ("markdown", "latex"):
        assert "left undecided" in nslogic("derive", "scaled.toml", "--regime", "phases", "--format", kind).stdout


def test_without_a_theory_every_one_that_has_the_regime_is_asked(nslogic: Nslogic, folder: Path) -> None:
    (folder / "theories").mkdir()
    for name in ("one", "two"):
        text = SCALED.replace('name = "scaled"', f'name = "{name}"')
        (folder / "theories" / f"{name}.toml").write_text(text, encoding="utf-8")
    (folder / "theories" / "untold.toml").write_text(
        'theory = { name = "untold" }\nquantities = { N = { trend = "grows" } }\nregimes = { any = { axioms = [] } }\n',
        encoding="utf-8",
    )
    result = nslogic("derive", "--regime", "any", "--format", "json")
    assert result.exit_code == 0
    assert [law["theory"] for law in laws(result)] == ["one", "two"]
    assert "untold is left out: untold names no target" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "mention"),
    [
        (["--target", "losss"], "no quantity `losss`"),
        (["--without", "H1"], "no axiom `H1`"),
        (["--given", "L ~ 1 -"], "--given"),
        (["--sigma", "none"], "not a positive number"),
        (["--regime", "nowhere"], "nowhere"),
    ],
)
def test_what_cannot_be_read_has_exit_code_2(nslogic: Nslogic, arguments: list[str], mention: str) -> None:
    result = nslogic("derive", "scaled.toml", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert mention in result.stderr


def test_several_bases(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--regime", "fit", "--base", "N_w,D", "--format", "json")
    assert result.exit_code == 0
    (law,) = laws(result)
    (case,) = law["cases"]
    assert (law["base"], case["law"], case["shape"]) == ("N_w,D", "loss ~ N_w^-1 + D^-1", "sum")
    assert [term["powers"] for term in case["terms"]] == [{"N_w": "-1"}, {"D": "-1"}]
    text = nslogic("derive", "scaled.toml", "--regime", "fit", "--base", "N_w,D").stdout
    assert text.startswith(
        "✓ scaled · fit   loss in powers of N_w and D\n\n"
        "  loss ~ N_w^-1 + D^-1\n"
        "    Where D^-1 <~ N_w^-1:\n"
        "    1. H_1: loss ~ N_w^-1 + D^-1 (Eq. 1 & 2)\n"
        "       N_w^-1 dominates: loss ~ N_w^-1\n"
    )
    assert "    One of these always holds, so loss ~ N_w^-1 + D^-1\n    rests on H_1\n" in text


def test_bases_that_depend_on_each_other_are_refused(nslogic: Nslogic) -> None:
    result = nslogic("derive", "scaled.toml", "--regime", "shaped", "--base", "N_w,L")
    assert result.exit_code == 2
    assert "N_w and L depend on each other: L ~ N_w^alpha" in result.stderr


@pytest.mark.parametrize("base", ["N_p", "N_w,D"])
@pytest.mark.parametrize("regime", ["shaped", "any", "fit", "phases", "clash"])
def test_latex_is_balanced_and_its_alignment_is_that_of_its_rows(nslogic: Nslogic, base: str, regime: str) -> None:
    text = nslogic("derive", "scaled.toml", "--regime", regime, "--base", base, "--format", "latex").stdout
    assert text.startswith("% \\usepackage{amsmath}\n")
    assert text.count(r"\begin{align*}") == text.count(r"\end{align*}")
    assert text.count("{") - text.count(r"\{") == text.count("}") - text.count(r"\}")
    assert text.count(r"\left") == text.count(r"\right")
    assert "sympy" not in text.lower()
    for block in text.split(r"\begin{align*}")[1:]:
        rows = block.partition(r"\end{align*}")[0].strip().split("\\\\\n")
        assert all(row.strip() for row in rows)
        assert not rows[-1].rstrip().endswith("\\\\")
        assert all(row.replace(r"\&", "").count("&") in (1, 3) for row in rows)


def test_a_law_up_to_logarithms_says_so_beside_its_conditions(nslogic: Nslogic, folder: Path) -> None:
    text = SCALED.replace("N_p^-alpha + N_p^-beta", "N_p^-alpha + N_p^-beta ignoring logs")
    (folder / "scaled.toml").write_text(text, encoding="utf-8")
    (case, _) = laws(nslogic("derive", "scaled.toml", "--regime", "phases", "--format", "json"))[0]["cases"]
    assert (case["power"], case["log"], case["when"]) == ("-alpha", None, ["alpha <= beta"])
    for kind, said in (("text", "up to logarithms"), ("markdown", "up to logarithms"), ("latex", "up to logarithms")):
        shown = nslogic("derive", "scaled.toml", "--regime", "phases", "--format", kind).stdout
        assert shown.count(said) >= 2, kind
    assert r"\text{where } \alpha \le \beta, \text{up to logarithms}" in shown


def test_latex_uses_the_symbols_of_the_file_and_escapes_its_words(nslogic: Nslogic) -> None:
    text = nslogic("derive", "scaled.toml", "--regime", "shaped", "--format", "latex").stdout
    assert r"\ell &\sim N_{p}^{-\frac{1}{2 + \alpha}}" in text
    assert r"\text{by (H\_1), (A), (S), (domain(alpha)), (enough), (trend(D)), where $N_{w}^{-1}$ dominates}" in text


def test_markdown_has_numbered_steps_and_formulas(nslogic: Nslogic) -> None:
    text = nslogic("derive", "scaled.toml", "--regime", "shaped", "--format", "markdown").stdout
    assert text.startswith("## scaled: shaped\n")
    assert r"**$\ell \sim N_{p}^{-\frac{1}{2 + \alpha}}$**" in text
    assert (
        r"1. **H\_1**: $\ell \sim N_{w}^{-1} + D^{-1}$ (Eq. 1 \& 2); $N_{w}^{-1}$ dominates: $\ell \sim N_{w}^{-1}$, by **A**, "
        in text
    )
    assert text.count("$") % 2 == 0


def test_a_base_that_is_declared_fixed_is_a_bad_request(nslogic: Nslogic, folder: Path) -> None:
    text = (folder / "width.toml").read_text(encoding="utf-8")
    (folder / "width.toml").write_text(
        text.replace('trend = "free", meaning = "depth"', 'trend = "fixed"'), encoding="utf-8"
    )
    result = nslogic("derive", "width.toml", "--base", "L", "--target", "loss", "--format", "json")
    assert result.exit_code == 2
    assert "L is `fixed`" in json.loads(result.stdout)["usage"]
    assert nslogic("derive", "width.toml", "--regime", "any", "--base", "N_w", "--target", "loss").exit_code == 0
