"""Laws in several bases: found whatever else could be proposed, and denied only where it is certain that there is none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import nslogic
from nslogic.cli.program import program
from nslogic.testing.samples import read


def theory(laws: dict[str, str], *, target: str = "loss", parameters: str = "", **trends: str) -> str:
    """Return a theory with axioms by label."""
    names = {target: "free", **trends}
    lines = ["[theory]", 'name = "t"', f'target = "{target}"', "[quantities]"]
    lines += [f'{name} = {{ trend = "{trend}" }}' for name, trend in names.items()]
    lines += ["[parameters]", parameters]
    for label, law in laws.items():
        lines += ["[[axioms]]", f'id = "{label}"', f'law = "{law}"']
    return "\n".join(lines) + "\n"


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that asks for a law in several bases."""
    monkeypatch.chdir(tmp_path)

    def ask(text: str, bases: str, *arguments: str) -> Result:
        Path("t.toml").write_text(text, encoding="utf-8")
        return CliRunner().invoke(program, ["derive", "t.toml", "--base", bases, *arguments])

    return ask


def cases(result: Result, exit_code: int = 0) -> list[tuple[str, str | None]]:
    assert result.exit_code == exit_code, result.output
    (law,) = json.loads(result.stdout)["laws"]
    assert law["complete"]
    return [(" and ".join(case["when"]), case["law"]) for case in law["cases"]]


# --- cases F2: what other pieces cover is left out before the form is tried ------------------------------------------

COVERED = theory({"loss": "loss ~ 1/N + N/C", "N": "N ~ min(C^(1/2), v)"}, N="free", C="grows", v="free")
LIN = {"a": 'a = { where = ["a > 1"] }', "b": 'b = { where = ["b > 1"] }'}
SIMPLE = theory(
    {"loss": "loss ~ M^-(a-1) + N^-((a-1)/a) + min(M, N^(1/a))/N"}, parameters=LIN["a"], M="grows", N="grows"
)
HARD = theory(
    {"loss": "loss ~ M^-(b-1) + N^-((b-1)/a) + min(M, N^(1/a))/N"},
    parameters="\n".join(LIN.values()),
    M="grows",
    N="grows",
)
"""Theorems 4.1 and 4.2 of Lin et al. 2024; the second holds for b <= a."""


@pytest.mark.parametrize(
    ("text", "bases", "law"),
    [
        (COVERED, "C,v", "loss ~ C^(-1/2) + v^-1"),
        (COVERED, "v,C", "loss ~ v^-1 + C^(-1/2)"),
        (SIMPLE, "M,N", "loss ~ M^(1-a) + N^(1/a-1)"),
        (theory({"A": "loss ~ max(min(A, B), A*B)"}, A="grows", B="grows"), "A,B", "loss ~ A * B"),
        (theory({"A": "loss ~ min(A + B, A*B)"}, A="grows", B="grows"), "A,B", "loss ~ A + B"),
        (theory({"A": "loss ~ 1/(A + B) + 1/A"}, A="grows", B="grows"), "A,B", "loss ~ A^-1"),
        (theory({"A": "loss ~ min(A, B) * (1/A + 1/B)"}, A="grows", B="grows"), "A,B", "loss ~ 1"),
        (theory({"A": "loss ~ (A + B) / max(A, B) * A"}, A="falls", B="free"), "A,B", "loss ~ A"),
    ],
)
def test_a_law_is_found_and_checked_as_a_claim_of_the_same_words_is(
    asked: Any, text: str, bases: str, law: str
) -> None:
    assert cases(asked(text, bases, "--format", "json")) == [("", law)]
    claimed = f'{text}[[claims]]\nid = "C"\nlaw = "{law}"\n'
    (claim,) = nslogic.check(read(claimed)).regimes[0].claims
    (derived,) = json.loads(asked(text, bases, "--format", "json").stdout)["laws"]
    assert (claim.verdict, list(claim.rests_on)) == ("proved", derived["cases"][0]["rests_on"])


# --- L10: a law where there is one, and why not elsewhere ------------------------------------------------------------


def test_where_one_case_has_no_law_the_others_are_told(asked: Any) -> None:
    result = asked(HARD, "M,N", "--format", "json")
    assert sorted(cases(result)) == [("a < b", None), ("a >= b", "loss ~ M^(1-b) + N^((1-b)/a)")]
    (law,) = json.loads(result.stdout)["laws"]
    reason = "loss is made of M^(1-b), M * N^-1, N^(1/a-1), but is neither their sum nor the least of them"
    assert [case.get("refused") for case in law["cases"]].count(reason) == 1
    said = asked(HARD, "M,N")
    assert (said.exit_code, said.stderr) == (0, "")
    assert "There is no such law where a < b: loss is made of" in said.stdout
    assert "loss ~ M^(1-b) + N^((1-b)/a)   where a >= b" in said.stdout
    for form in ("markdown", "latex"):
        written = asked(HARD, "M,N", "--format", form).stdout
        assert "There is no such law where a" in written
        assert r"\sim M^{1 - b} + N^{\frac{1 - b}{a}}" in written
        if form == "markdown":
            assert written.count("**$") == 1, "one law; its argument follows"


def test_bases_that_depend_on_each_other_for_some_parameters_only(asked: Any) -> None:
    text = theory(
        {"A": "loss ~ A^-1 + B^-1", "tie": "B ~ A^2 or a > 1"},
        parameters='a = { where = ["a > 0"] }',
        A="grows",
        B="grows",
    )
    assert sorted(cases(asked(text, "A,B", "--format", "json")), key=str) == [
        ("a <= 1", None),
        ("a > 1", "loss ~ A^-1 + B^-1"),
    ]
    assert "There is no one law where a <= 1: A and B depend on each other: B ~ A^2." in asked(text, "A,B").stdout


# --- only what is certain is denied ----------------------------------------------------------------------------------


def test_bases_that_depend_on_each_other_have_many_laws_not_none(asked: Any) -> None:
    text = theory({"A": "loss ~ A^-1", "tie": "B ~ A or B ~ A^2"}, A="grows", B="grows")
    result = asked(text, "A,B")
    assert result.exit_code == 2
    assert "There is no one law: A and B depend on each other: B ~ A or B ~ A^2." in result.stdout
    assert "t · default has no one law: A and B depend on each other" in result.stderr


@pytest.mark.parametrize(
    ("law", "made_of"),
    [
        ("loss ~ max(A, min(B, A^2*B^(-1/2)))", "A, B, A^2 * B^(-1/2)"),
        ("loss ~ A or loss ~ B", "A, B"),
        ("loss ~ min(A, B) + A^(1/2)", "A, B, A^(1/2)"),
    ],
)
def test_a_target_of_another_form_is_refused(asked: Any, law: str, made_of: str) -> None:
    result = asked(theory({"A": law}, A="grows", B="free"), "A,B")
    assert result.exit_code == 2
    said = result.stdout.split("loss is made of ")[1].split(", but is neither")[0]
    assert sorted(said.split(", ")) == sorted(made_of.split(", "))


def test_a_target_that_the_bases_do_not_fix_is_refused(asked: Any) -> None:
    for law in ("loss <~ A", "loss ~ A * C", "loss ~ A ignoring logs"):
        result = asked(theory({"A": law}, A="grows", B="grows", C="free"), "A,B")
        assert (result.exit_code, "loss is not fixed by A and B alone" in result.stdout) == (2, True)


ELSEWHERE = """
[[axioms]]
id = "{label}"
law = "{law}"
when = "{when}"
"""


def test_a_target_whose_power_jumps_is_refused_and_one_whose_log_does_is_not_known(asked: Any) -> None:
    off = "".join(
        ELSEWHERE.format(label=f"off-{relation}", law="loss ~ A^-1 + B^-1", when=f"A {relation} B")
        for relation in ("<<", ">>")
    )
    text = theory({}, A="grows", B="grows")
    jump = asked(text + off + ELSEWHERE.format(label="on", law="loss ~ 1", when="A ~ B"), "A,B")
    assert (jump.exit_code, "is neither their sum nor the least of them" in jump.stdout) == (2, True)
    log = asked(text + off + ELSEWHERE.format(label="on", law="loss ~ A^-1 * log(A)", when="A ~ B"), "A,B")
    assert log.exit_code == 3
    assert "Undecided: loss is made of A^-1, B^-1, and whether it is the sum of these and others is open." in log.stdout
    assert "is undecided" in log.stderr


# --- logarithms are told of a base that scales -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "law"),
    [
        ("grows", "grows", "loss ~ A * log(A)"),
        ("free", "grows", "loss ~ A * log(B)"),
        ("falls", "grows", "loss ~ A * log(1/A)"),
    ],
)
def test_a_logarithm_is_that_of_a_base_that_scales(asked: Any, a: str, b: str, law: str) -> None:
    text = theory({"A": "loss ~ A * log(B)"}, A=a, B=b)
    assert cases(asked(text, "A,B", "--format", "json")) == [("", law)]


def test_without_a_base_that_scales_a_logarithm_cannot_be_told(asked: Any) -> None:
    result = asked(theory({"A": "loss ~ A * log(C)"}, A="free", B="free", C="grows"), "A,B")
    assert result.exit_code == 3
    assert "neither of A, B is sure to grow or to fall" in result.stdout
