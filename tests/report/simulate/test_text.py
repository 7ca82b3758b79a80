"""What `simulate` says to people: each exponent with its verdict, and how it was measured."""

from __future__ import annotations

from dataclasses import replace

from nslogic.evidence.measurement import RealNumber
from nslogic.experiments.registry import experiment
from nslogic.report.rendering import render
from nslogic.report.simulate.text import (
    experiments_page,
    measurement_lines,
    settings_text,
    simulation_page,
)
from tests.report.simulate.measurements import CONTRADICTED, INCONCLUSIVE, SIMULATION, SUPPORTED


def test_an_exponent_that_agrees_is_marked_and_stands_beside_theory() -> None:
    assert render(measurement_lines(SUPPORTED)) == (
        "✓ amplitude in copies   -0.4994 ± 0.0010   theory -0.5   supported\n"
        "    slope of the mean over seeds; from 1 to 1000\n"
        "    within the tolerance 0.02, 0.6 standard errors off\n"
        "    plain slope -0.4994 ± 0.0010; last two points -0.4895 ± 0.0091\n"
    )


def test_a_corrected_exponent_stands_behind_the_plain_slope() -> None:
    corrected = replace(SUPPORTED, corrected=True, raw=RealNumber(-0.41, 0.002), estimate=RealNumber(-0.485, 0.001))
    assert render(measurement_lines(corrected)) == (
        "✓ amplitude in copies   plain slope -0.4100 ± 0.0020   corrected -0.4850 ± 0.0010   theory -0.5   supported\n"
        "    slope of the mean over seeds (a correction that the theory itself gives); from 1 to 1000\n"
        "    within the tolerance 0.02, 15 standard errors off: an effect of the finite size or of the window\n"
        "    last two points -0.4895 ± 0.0091\n"
    )


def test_a_bent_curve_and_a_deviation_from_the_formula_are_said() -> None:
    assert render(measurement_lines(CONTRADICTED)) == (
        '✗ loss "in" N   -0.2500 ± 0.0010   theory -0.5   contradicted\n'
        "    relative slope; from 10 to 1e+06\n"
        "    off by 0.25, more than the tolerance 0.02, 250 standard errors off\n"
        "    plain slope -0.3000 ± 0.0020; relative 0.500 ± 0.020; at most 3.5 % off the exact formula;"
        " not straight: curvature 0.04000 ± 0.00030\n"
    )


def test_what_could_not_be_measured_is_inconclusive() -> None:
    assert render(measurement_lines(INCONCLUSIVE)).splitlines()[:2] == [
        "? variance   nan   theory -1   inconclusive",
        "    slope; from 1 to 2",
    ]


def test_a_simulation_begins_with_its_experiment_its_seeds_and_its_settings() -> None:
    assert render(simulation_page(SIMULATION)).splitlines()[:3] == [
        "averaging   Copies of a module with independent errors, averaged   64 seeds",
        "  copies=1000 alphas=0.5,1",
        "✓ amplitude in copies   -0.4994 ± 0.0010   theory -0.5   supported",
    ]


def test_settings_are_shown_as_the_command_line_takes_them() -> None:
    assert settings_text({"copies": 1000, "noise": 0.3, "alphas": (0.5, 1.0)}) == "copies=1000 noise=0.3 alphas=0.5,1"
    assert settings_text({}) == ""


def test_the_list_of_experiments_has_their_settings_and_meanings() -> None:
    lines = render(experiments_page([experiment("averaging"), experiment("quanta")])).splitlines()
    assert lines[0].startswith("averaging   Copies of a module with independent errors, averaged   ")
    assert any(line.startswith("  copies") for line in lines)
    assert any(line.startswith("quanta   ") for line in lines)
