"""What a page picks: profiles are those that `derive` draws, and disputes those of which it has all theories."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner

from nslogic.cli.program import program
from nslogic.report.html.pieces import disputes_among, profile_of_regime
from nslogic.theory.library import load


def drawn_by_derive(*words: str) -> Any:
    answer = CliRunner().invoke(program, ["derive", *words, "--over", "x", "--format", "json"])
    return json.loads(answer.stdout)["phases"]


def test_a_profile_is_what_derive_draws_without_the_optimum() -> None:
    theory = load("chinchilla")
    profile = profile_of_regime(theory, theory.regime("compute-optimal"), {"alpha": "1", "beta": "1/2", "other": "3"})
    assert profile is not None
    assert (profile["given"], profile["without"]) == ({"alpha": "1", "beta": "1/2"}, ["optimal"])
    words = ["chinchilla", "--regime", "compute-optimal", "--base", "N_p,D", "--without", "optimal"]
    (told,) = drawn_by_derive(*words, "--given", "alpha = 1", "--given", "beta = 1/2")
    assert {key: value for key, value in profile.items() if key not in ("given", "without")} == told


def test_there_is_no_profile_where_one_term_decides_or_a_value_is_missing() -> None:
    chinchilla, resource = load("chinchilla"), load("resource")
    assert profile_of_regime(chinchilla, chinchilla.regime("compute-optimal"), {"alpha": "1"}) is None
    assert profile_of_regime(chinchilla, chinchilla.regime("approach-2-estimate"), {}) is None
    assert profile_of_regime(resource, resource.regimes[0], {}) is None


def names_among(*names: str) -> list[str]:
    return [each.name for each in disputes_among([load(name) for name in names])]


def test_disputes_are_those_of_which_all_theories_are_there() -> None:
    alone = ["compute-of-neurons", "shape-insensitivity"]
    assert names_among("critical-depth") == alone
    assert names_among("resource", "critical-depth") == [*alone, "two-resources"]
    assert names_among("width-depth") == []


def test_a_dispute_that_is_on_the_page_as_a_theory_is_not_there_twice() -> None:
    assert names_among("critical-depth", "disputes/compute-of-neurons") == ["shape-insensitivity"]
