"""Random optima: nslogic, the oracle, and a linear program in numbers agree."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from unittest.mock import Mock

import pytest

from tests.oracle.agreement import OutOfTimeError
from tests.oracle.optima import Program, compare_optima, compare_optimum, draw_program
from tests.oracle.seed import seed_of_today

CHUNKS, IN_CHUNK = 4, 8


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_optima_agree(chunk: int, tmp_path: Path) -> None:
    total = compare_optima(seed_of_today(), range(chunk * IN_CHUNK, (chunk + 1) * IN_CHUNK), tmp_path)
    assert not total.disagreements, "\n".join(total.disagreements)
    assert total.drawn["theories"] == IN_CHUNK
    assert total.compared["power by a linear program"] > 0


@pytest.mark.parametrize(("additive", "power"), [(False, Fraction(-1, 6)), (True, Fraction(-1, 3))])
def test_the_linear_program_knows_what_is_known(additive: bool, power: Fraction) -> None:
    """`L ~ N^-1 + D^(-1/3) + S^(-1/2)`: a product of sizes is shared, of a sum each may have all."""
    program = Program(("1", "1/3", "1/2"), ("1", "1", "1"), additive, (False,) * 3, {}, False)
    assert program.power({}) == pytest.approx(float(power))


def test_an_unbounded_program_has_no_power() -> None:
    program = Program(("p", "1"), ("1", "1"), False, (False, False), {"p": ""}, False)
    assert program.power({"p": Fraction(-1)}) is None
    assert program.power({"p": Fraction(1)}) == pytest.approx(-0.5)


def test_a_size_whose_logarithm_is_taken_does_not_fall_in_the_linear_program() -> None:
    """`N0^(-3/4)*log(N0) + N1^p*log(N1)` with a budget that does not feel `N1`: a falling `N1` has no logarithm."""
    losses, costs = ("3/4", "-p"), ("1", "0")
    logs = Program(losses, costs, True, (True, True), {"p": ""}, False)
    assert logs.power({"p": Fraction(1, 2)}) == pytest.approx(0)
    plain = Program(losses, costs, True, (True, False), {"p": ""}, False)
    assert plain.power({"p": Fraction(1, 2)}) == pytest.approx(-0.75)


def test_a_wrong_power_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "tests.oracle.optima.draw_program", lambda _: Program(("1", "1"), ("1", "1"), False, (False,) * 2, {}, False)
    )
    assert not compare_optimum("right", tmp_path).disagreements
    monkeypatch.setattr(Program, "power", lambda *_: -0.25)
    (told,) = compare_optimum("wrong", tmp_path, points=1).disagreements
    assert "-0.25 at {}, and derived [-0.5]" in told


def test_a_program_that_takes_too_long_is_given_up_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.oracle.optima.compare_optimum", Mock(side_effect=OutOfTimeError))
    total = compare_optima("slow", range(2), tmp_path)
    assert (total.drawn["theories"], total.given_up) == (2, ["slow/0", "slow/1"])
    assert not total.disagreements


def test_a_seed_draws_the_same_program_again() -> None:
    assert draw_program("a/1") == draw_program("a/1")
    assert len({draw_program(f"a/{place}").text() for place in range(40)}) > 30
