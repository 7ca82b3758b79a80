"""Bases that fall, stand still or are the target; ends of growth that are expressions; what a law with a log rests on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import nslogic
from nslogic.cli.program import program
from nslogic.questions.prove import prove
from nslogic.testing.samples import read


def theory(axioms: dict[str, str], *, parameters: str = "", **trends: str) -> str:
    """Return a theory of Y over X with axioms by label, and trends of its quantities (free if none is given)."""
    names = {"X": "grows", "Y": "free", **trends}
    lines = ["[theory]", 'name = "t"', 'target = "Y"', 'base = "X"', "[quantities]"]
    lines += [f'{name} = {{ trend = "{trend}" }}' for name, trend in names.items()]
    lines += ["[parameters]", parameters]
    for label, law in axioms.items():
        lines += ["[[axioms]]", f'id = "{label}"', f'law = "{law}"']
    return "\n".join(lines) + "\n"


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that asks `nslogic` about the text of a theory."""
    monkeypatch.chdir(tmp_path)

    def ask(text: str, command: str, *arguments: str) -> Result:
        Path("t.toml").write_text(text, encoding="utf-8")
        return CliRunner().invoke(program, [command, "t.toml", *arguments])

    return ask


def data(result: Result, exit_code: int = 0) -> Any:
    assert result.exit_code == exit_code, result.output
    return json.loads(result.stdout)


# --- soundness 1: what bounds a growth is an expression where its exponent is one -----------------------------------

POSITIVE = 'a = { where = ["a > 0"] }'


@pytest.mark.parametrize(
    ("laws", "scale", "interval", "said"),
    [
        (["Y <~ X^a"], "10", [None, "10^a"], "× at most 10^a"),
        (["Y <~ X^a"], "1/10", ["0.1^a", None], "× at least 0.1^a"),
        (["Y <~ X^a", "Y >~ 1"], "10", [1.0, "10^a"], "× 1 to 10^a"),
        (["Y <~ X^a", "Y >~ X^(a/2)"], "10", ["10^(a/2)", "10^a"], "× 10^(a/2) to 10^a"),
        (["Y <~ X^400"], "10", [None, "10^400"], "× at most 10^400"),
        (["Y <~ X^2", "a = 1"], "10", [None, 100.0], "× at most 100"),
        (["Y * Z ~ X"], "10", [None, None], "× anything"),
    ],
)
def test_an_end_that_is_no_number_is_an_expression(
    asked: Any, laws: list[str], scale: str, interval: list[object], said: str
) -> None:
    text = theory({f"A{place}": law for place, law in enumerate(laws)}, parameters=POSITIVE, Z="free")
    (plan,) = data(asked(text, "plan", "--scale", f"X={scale}", "--format", "json"))["plans"]
    assert plan["factors"]["Y"]["interval"] == interval
    assert said in asked(text, "plan", "--scale", f"X={scale}").stdout


def test_what_is_multiplied_by_one_stays(asked: Any) -> None:
    (plan,) = data(asked(theory({"A": "Y <~ X^2"}), "plan", "--scale", "X=1", "--format", "json"))["plans"]
    assert plan["factors"]["Y"]["factor"] == 1


def test_isolated_factors_are_told_one_by_one(asked: Any) -> None:
    text = theory({"A": "Y ~ X or Y ~ X^a"}, parameters='a = { where = ["a > 1"] }')
    (plan,) = data(asked(text, "plan", "--scale", "X=10", "--format", "json"))["plans"]
    assert plan["factors"]["Y"]["values"] == [10.0, "10^a"]
    assert "× 10 or 10^a" in asked(text, "plan", "--scale", "X=10").stdout


# --- soundness 2 and cases F3: isolated values over a base that falls ------------------------------------------------

EITHER = theory({"A0": "Y ~ X or Y ~ X^2"}, X="falls")


def test_isolated_values_over_a_base_that_falls(asked: Any) -> None:
    (law,) = data(asked(EITHER, "derive", "--format", "json"))["laws"]
    (case,) = law["cases"]
    assert (case["values"], case["rests_on"], law["complete"]) == (["1", "2"], ["A0", "trend(X)"], True)
    assert (case["range"]["low"], case["range"]["high"]) == ("1", "2")
    assert asked(EITHER, "plan", "--scale", "X=10").exit_code == 0


def test_isolated_values_are_proved_as_such() -> None:
    result = prove(read(EITHER))
    assert not result.unproved
    assert "Y ~ X^(1) ignoring logs or Y ~ X^(2) ignoring logs" in [one.theorem.states for one in result.proofs]


def test_bounds_over_a_base_that_falls_are_told_the_right_way_round(asked: Any) -> None:
    said = asked(theory({"A": "Y <~ X"}, X="falls"), "derive").stdout
    assert "Y is at most X (reached), with no bound below." in said
    said = asked(theory({"A": "Y >~ X"}, X="falls"), "derive").stdout
    assert "Y is at least X (reached), with no bound above." in said


def test_the_log_beside_a_power_of_a_base_that_falls_is_that_of_its_inverse(asked: Any) -> None:
    text = theory({"A": "Y <~ X * log(1/X)", "B": "Y >~ X"}, X="falls")
    assert "The power of log(1/X) beside it is at least 0 and at most 1." in asked(text, "derive").stdout


# --- soundness 5: what is decided is never told as undecided ---------------------------------------------------------

FREE_AND_FALLS = theory({"A0": "X ~ Z^-1", "A1": "Y ~ X^2"}, X="free", Z="grows")


def test_a_free_base_that_can_only_fall_falls(asked: Any) -> None:
    (law,) = data(asked(FREE_AND_FALLS, "derive", "--format", "json"))["laws"]
    assert (law["cases"][0]["power"], law["complete"]) == ("2", True)
    assert law["notes"] == ["X is free; it falls in every model in which it scales"]
    said = asked(FREE_AND_FALLS, "plan", "--scale", "X=10").stdout
    assert "X is free; it falls in every model in which it scales." in said


def test_a_free_base_that_may_do_either_is_taken_to_grow(asked: Any) -> None:
    text = theory({"A1": "Y ~ X^2"}, X="free")
    assert "Note: X is free; it is taken to grow." in asked(text, "derive").stdout


def test_a_law_over_a_free_base_that_falls_is_proved_for_one_that_falls() -> None:
    text = theory({"A0": "X <~ 1", "A1": "Y ~ X^2 * log(1/X)", "A2": "Y <~ X"}, X="free")
    result = prove(read(text))
    assert not result.unproved
    text = theory({"A0": "X <~ 1", "A1": "Y ~ X + X^2"}, X="free")
    result = prove(read(text))
    assert [one.theorem.states for one in result.proofs][1:] == ["Y ~ X, if X falls"]


@pytest.mark.parametrize("x", ["free", "fixed"])
def test_a_base_that_scales_in_no_model_is_decided(asked: Any, x: str) -> None:
    text = theory({"A0": "X ~ Z^0", "A1": "Y ~ X^2"}, X=x, Z="grows")
    refused = "X does not scale in any model of this regime"
    (law,) = data(asked(text, "derive", "--format", "json"), exit_code=1)["laws"]
    core = ["A0"]  # which says so too where the trend does, and comes first
    assert (law["refused"], law["core"], law["cases"], "undecided" in law) == (refused, core, [], False)
    (plan,) = data(asked(text, "plan", "--scale", "X=10", "--format", "json"), exit_code=1)["plans"]
    assert (plan["refused"], plan["core"], plan["factors"]) == (refused, core, {})
    for form in ("text", "markdown", "latex"):
        assert refused in asked(text, "derive", "--format", form).stdout
    assert refused in asked(text, "plan", "--scale", "X=10").stdout
    assert asked(text, "prove", "-o", ".").exit_code == 0


# --- soundness 7: a law with a logarithm rests on what a claim of the same words rests on ----------------------------


@pytest.mark.parametrize(
    ("laws", "x", "law"),
    [
        (["Y ~ X^2 * log(X)"], "grows", "Y ~ X^2 * log(X)"),
        (["Y ~ X^2 * log(1/X)"], "falls", "Y ~ X^2 * log(1/X)"),
        (["Y ~ Z * log(X)", "Z ~ X^2"], "grows", "Y ~ X^2 * log(X)"),
        (["Y ~ Z * log(W)", "Z ~ X^2", "W ~ X^3"], "grows", "Y ~ X^2 * log(X)"),
        (["Y ~ sum(k = 1..X, k^-1)"], "grows", "Y ~ log(X)"),
        (["Y ~ X + X * log(X)"], "grows", "Y ~ X * log(X)"),
        (["Y ~ max(X, log(X))^-1 * log(X)"], "grows", "Y ~ X^-1 * log(X)"),
    ],
)
def test_a_law_with_a_logarithm_rests_on_what_its_claim_does(laws: list[str], x: str, law: str) -> None:
    axioms = {f"A{place}": said for place, said in enumerate(laws)}
    text = theory(axioms, X=x, Z="free", W="free") + f'[[claims]]\nid = "C"\nlaw = "{law}"\n'
    (derived,) = nslogic.derive(read(text))
    assert derived.derivation is not None
    (case,) = derived.derivation.cases
    (claim,) = nslogic.check(read(text)).regimes[0].claims
    assert (case.law, case.rests_on) == (law, claim.rests_on)


# --- cases F12: the target is the base -------------------------------------------------------------------------------


@pytest.mark.parametrize("x", ["grows", "falls", "free", "fixed"])
def test_a_base_in_powers_of_itself(asked: Any, x: str) -> None:
    text = theory({"A": "Y ~ X^-1"}, X=x)
    (law,) = data(asked(text, "derive", "--target", "X", "--format", "json"))["laws"]
    (case,) = law["cases"]
    assert (case["law"], case["power"], case["log"], case["rests_on"]) == ("X ~ X", "1", "0", [])
    assert (case["when"], law["complete"], case["plays_no_part"]) == ([], True, ["A"])
    assert "  X ~ X\n" in asked(text, "derive", "--target", "X").stdout


def test_every_quantity_of_a_bundled_theory_is_itself() -> None:
    from nslogic.questions.derive import DeriveOptions, derive

    bundled = nslogic.load("theories/resource.toml")
    for name in (one.name for one in bundled.quantities):
        for result in derive(bundled, options=DeriveOptions(target=name, base=name)):
            assert result.derivation is not None
            assert [case.law for case in result.derivation.cases] == [f"{name} ~ {name}"]


def test_a_base_in_powers_of_itself_is_proved() -> None:
    result = prove(read(theory({"A": "Y ~ X^-1"}).replace('target = "Y"', 'target = "X"')))
    assert not result.unproved
    assert [one.theorem.states for one in result.proofs][1:] == ["X ~ X"]


# --- trust 13: names in a request that are not there -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--in", "zz"], "has no parameter `zz`"),
        (["--in", "alhpa"], "did you mean `alpha`?"),
        (["--base", ""], "names no quantity"),
        (["--base", "X,"], "names no quantity"),
        (["--target", ""], "has no quantity ``"),
        (["--target", "Widht"], "did you mean `Width`?"),
        (["--base", "widht"], "did you mean `Width`?"),
        (["--base", "X,widht"], "did you mean `Width`?"),
    ],
)
def test_a_request_about_what_is_not_there_is_refused(asked: Any, arguments: list[str], said: str) -> None:
    text = theory({"A": "Y ~ X^alpha"}, parameters="alpha = {}", Width="free")
    result = asked(text, "derive", *arguments)
    assert result.exit_code == 2
    assert said in result.output
