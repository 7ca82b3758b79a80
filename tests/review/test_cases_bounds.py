"""Searches that only make an answer better end at counts, and everything ends at the clock that was asked for."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import nslogic
from nslogic import deadline
from nslogic.cli.program import program
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.questions.check import CheckOptions
from nslogic.testing.samples import read

PHASE = """\
[theory]
name = "phase"
target = "loss"
base = "f"
[quantities]
loss = { trend = "falls" }
f = { trend = "grows" }
d = { trend = "grows" }
r = { trend = "grows" }
QUANTITIES
[parameters]
alpha = { where = ["1/4 < alpha", "alpha < 1/2"] }
beta = { where = ["beta > 1/2"] }
AXIOMS
[[axioms]]
id = "cost"
law = "f ~ d*r"
[[axioms]]
id = "optimal"
minimise = "loss"
over = ["d", "r"OVER]
subject_to = ["loss", "cost"PROGRAM]
[regimes.a]
where = ["alpha > 0.293"]
[regimes.b]
where = ["2*alpha^2 - 4*alpha + 1 > 0"]
[[claims]]
id = "Pa"
regime = "a"
law = "loss ~ f^-alpha"
[[claims]]
id = "Pd"
regime = "a"
law = "d ~ f^(1/2)"
[[claims]]
id = "Pb"
regime = "b"
law = "loss ~ f^-alpha"
expect = "refuted"
"""
"""Phase IVa of Paquette et al. 2024, below the high-dimensional line, where the step size falls as d^(2 alpha - 1)."""

IN_ONE_LAW = (
    PHASE.replace("QUANTITIES", "")
    .replace("OVER", "")
    .replace("PROGRAM", "")
    .replace(
        "AXIOMS",
        '[[axioms]]\nid = "loss"\nlaw = "loss ~ (d^(2*alpha-1)*r)^-((2*alpha+2*beta-1)/(2*alpha))'
        ' + d^(2*alpha-1)*(d^(2*alpha-1)*r)^((1-4*alpha)/(2*alpha)) + d^(-2*alpha)"',
    )
)

NAMED = (
    PHASE.replace("QUANTITIES", "\n".join(f'{name} = {{ trend = "free" }}' for name in ("gamma", "F0", "Fpp", "Kpp")))
    .replace("OVER", ', "gamma", "F0", "Fpp", "Kpp"')
    .replace("PROGRAM", ', "step", "F0", "Fpp", "Kpp"')
    .replace(
        "AXIOMS",
        "\n".join(
            f'[[axioms]]\nid = "{label}"\nlaw = "{law}"'
            for label, law in {
                "step": "gamma ~ d^(2*alpha-1)",
                "F0": "F0 ~ d^(-2*alpha)",
                "Fpp": "Fpp ~ (gamma*r)^-((2*alpha+2*beta-1)/(2*alpha))",
                "Kpp": "Kpp ~ gamma*(gamma*r)^((1-4*alpha)/(2*alpha))",
                "loss": "loss ~ F0 + Fpp + Kpp",
            }.items()
        ),
    )
)


def chain(length: int) -> str:
    """Return a theory in which each quantity is a power of the one before."""
    lines = ["[theory]", 'name = "chain"', f'target = "Q{length - 1}"', 'base = "Q0"', "[quantities]"]
    lines += [f'Q{i} = {{ trend = "{"free" if i else "grows"}" }}' for i in range(length)]
    for i in range(1, length):
        lines += ["[[axioms]]", f'id = "A{i}"', f'law = "Q{i} ~ Q{i - 1}^{2 if i % 2 else "(1/2)"}"']
    return "\n".join(lines) + "\n"


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that asks `nslogic` about the text of a theory."""
    monkeypatch.chdir(tmp_path)

    def ask(text: str, command: str, *arguments: str) -> Result:
        Path("t.toml").write_text(text, encoding="utf-8")
        return CliRunner().invoke(program, [command, "t.toml", *arguments])

    return ask


# --- cases F9: what a claim rests on ---------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [IN_ONE_LAW, NAMED])
def test_the_search_for_what_a_claim_rests_on_ends(text: str) -> None:
    start = time.process_time()
    result = nslogic.check(read(text))
    assert time.process_time() - start < 60  # a second or two where nobody else is at work
    for regime in result.regimes:
        for claim in regime.claims:
            assert claim.as_expected
            assert "optimal" in claim.rests_on


def test_what_a_claim_is_said_to_rest_on_entails_it_whatever_was_cut() -> None:
    theory = read(IN_ONE_LAW)
    for questions in (0, 1, 2, 5, 10):
        limits = Limits(questions=questions, reasons=questions)
        (regime,) = nslogic.check(theory, regimes=("a",), options=CheckOptions(limits=limits)).regimes
        claim = regime.claims[0]
        assert (claim.verdict, claim.smallest) == ("proved", False)
        kept = set(claim.rests_on)
        fewer = IN_ONE_LAW
        for name, trend in (("loss", "falls"), ("f", "grows"), ("d", "grows"), ("r", "grows")):
            if f"trend({name})" not in kept:
                fewer = fewer.replace(f'{name} = {{ trend = "{trend}" }}', f'{name} = {{ trend = "free" }}')
        again = nslogic.check(read(fewer), regimes=("a",), options=CheckOptions(limits=Limits(questions=0))).regimes[0]
        assert again.claims[0].verdict == "proved"


# --- cases F9, trust 13: --timeout -----------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["derive", "check"])
def test_a_clock_that_is_asked_for_holds(asked: Any, command: str) -> None:
    text = chain(700) if command == "derive" else NAMED
    start = time.process_time()
    result = asked(text, command, "--timeout", "0.2", *(("--regime", "b") if command == "check" else ()))
    assert time.process_time() - start < 10
    assert result.exit_code in (0, 1, 3)
    if command == "derive":
        assert result.exit_code == 3
        assert "0.2 seconds were not enough" in result.output


def test_a_clock_stops_the_plan_and_laws_in_several_bases(asked: Any) -> None:
    text = chain(400)
    for command in (("plan", "--scale", "Q0=10"), ("derive", "--base", "Q0,Q1")):
        result = asked(text, *command, "--timeout", "0.01")
        assert (result.exit_code, "0.01 seconds were not enough" in result.output) == (3, True)


def test_clocks_inside_each_other_stop_at_the_first() -> None:
    with deadline.time_limit(None):
        deadline.check_time()
        assert deadline.remaining() is None
        with deadline.time_limit(1000), deadline.time_limit(0):
            with pytest.raises(UndecidedError, match="0 seconds were not enough"):
                deadline.check_time()
            with deadline.time_limit(1000), pytest.raises(UndecidedError, match="0 seconds were not enough"):
                deadline.remaining()
        deadline.check_time()


def test_a_verdict_that_was_found_before_the_clock_stopped_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    from nslogic.logic import decide

    theory = read(NAMED)

    def late(*_: object, **__: object) -> None:
        with deadline.time_limit(0):
            deadline.check_time()

    monkeypatch.setattr(decide, "find_cores", late)
    clash = NAMED.replace('where = ["alpha > 0.293"]', 'where = ["alpha > 0.293", "loss >> 1"]')
    clash = clash.replace('expect = "refuted"', 'expect = "vacuous"')
    (regime,) = nslogic.check(read(clash), regimes=("a",)).regimes
    assert (regime.verdict, regime.cores.found, regime.cores.complete) == ("degenerate", (), False)
    assert regime.cores.reason == "0 seconds were not enough"
    assert theory.name == "phase"
