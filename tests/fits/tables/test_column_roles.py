"""Columns by their usual names, with units and the groups of loggers."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from nslogic.errors import Location
from nslogic.fits.tables.cells import UNITS_BEHIND
from nslogic.fits.tables.column_roles import (
    ROLES,
    USUAL_NAMES,
    Role,
    RunColumn,
    find_columns,
    missing,
    plain_name,
    readings_of,
)

PLACE = Location("runs.csv", 1, 1)


def places(header: str, named: Mapping[Role, str] | None = None) -> dict[Role, RunColumn]:
    columns, problems = find_columns(header.split(","), named or {}, PLACE)
    assert problems == []
    return columns


@pytest.mark.parametrize(
    ("header", "role", "column"),
    [
        ("params,tokens,val_loss", "loss", RunColumn(2)),
        ("params,tokens_B,eval/loss", "tokens", RunColumn(1, 1e9)),
        ("N (M),D (B),loss", "parameters", RunColumn(0, 1e6)),
        ("N (M),D (B),loss", "tokens", RunColumn(1, 1e9)),
        ("model/n_params,tokens,loss_validation", "parameters", RunColumn(0)),
        ("model/n_params,tokens,loss_validation", "loss", RunColumn(2)),
        ("Model Size,Training FLOP,loss", "flop", RunColumn(1)),
        ("N,D,U,loss", "unique", RunColumn(2)),
        ("N,unique_tokens,tokens,loss", "tokens", RunColumn(2)),
        ("params_millions,tokens_in_billions,loss", "parameters", RunColumn(0, 1e6)),
        ("params_millions,tokens_in_billions,loss", "tokens", RunColumn(1, 1e9)),
        ("N [bn],D (T),loss", "parameters", RunColumn(0, 1e9)),
        ("train_tok,N,ce", "tokens", RunColumn(0)),
        ("train_tok,N,ce", "loss", RunColumn(2)),
        ("params,N_B,tokens,loss", "parameters", RunColumn(0)),
    ],
)
def test_usual_names(header: str, role: Role, column: RunColumn) -> None:
    assert places(header)[role] == column


@pytest.mark.parametrize(
    ("name", "factor"),
    [
        ("tokens_B", 1e9),
        ("D (B)", 1e9),
        ("N non-vocab (M)", 1e6),
        ("seen [B]", 1e9),
        ("seen in millions", 1e6),
        ("seen_b", 1.0),
        ("model_k", 1.0),
        ("tokens", 1.0),
        ("(B)", 1.0),
    ],
)
def test_a_named_column_has_the_unit_that_its_name_says(name: str, factor: float) -> None:
    assert places(f"a,{name},loss", {"tokens": name})["tokens"] == RunColumn(1, factor)


@pytest.mark.parametrize(
    ("header", "mention"),
    [
        ("params,N,loss", "more than one column may hold the parameters: `params`, `N`"),
        ("params,tokens,accuracy", "no column holds the loss"),
    ],
)
def test_what_is_not_clear_is_told_with_all_columns(header: str, mention: str) -> None:
    _, (problem,) = find_columns(header.split(","), {}, PLACE)
    assert problem.message == mention
    assert problem.help


def test_no_name_belongs_to_two_roles_and_all_are_plain() -> None:
    names = [name for role in ROLES for name in USUAL_NAMES[role]]
    assert len(names) == len(set(names))
    assert [name for name in names if plain_name(name) != name] == []


@pytest.mark.parametrize("unit", sorted(UNITS_BEHIND))
@pytest.mark.parametrize(
    "written", ["tokens_{}", "tokens ({})", "tokens [{}]", "tokens {}", "tokens/{}", "tokens in {}"]
)
def test_a_unit_behind_a_name_multiplies_the_numbers(written: str, unit: str) -> None:
    for name in (written.format(unit), written.format(unit.upper())):
        assert dict(readings_of(name))["tokens"] == UNITS_BEHIND[unit]


@pytest.mark.parametrize("name", ["tok", "num", "seed", "N", "D", "tokensb", "tokens-b", "bn", "loss_x", "loss (nats)"])
def test_what_ends_like_a_unit_is_none(name: str) -> None:
    """A unit is set apart from the name before it, and `bn` alone is a name."""
    assert all(factor == 1 for _, factor in readings_of(name))


def test_a_name_of_its_own_is_preferred_to_its_reading_with_a_unit() -> None:
    """`errors_t` would be `errors` in 10^12, and no name is read twice."""
    assert readings_of("tokens") == (("tokens", 1.0),)
    assert readings_of("a/b.tokens") == (("abtokens", 1.0), ("tokens", 1.0))


@pytest.mark.parametrize(
    ("header", "named", "message", "advice"),
    [
        ("params,N,loss", {}, "more than one column may hold the parameters: `params`, `N`", "name one with --parameters"),
        ("loss,loss", {}, "more than one column may hold the loss: `loss`, `loss`", "rename one"),
        ("a,a,loss", {"flop": "a"}, "more than one column may hold the flop: `a`, `a`", "rename one"),
        ("N_K,N_M,loss", {}, "more than one column may hold the parameters: `N_K`, `N_M`", "name one with --parameters"),
        (
            "N,loss",
            {"tokens": "loss"},
            "the column `loss` is named as the tokens, and holds the loss by its name",
            "name another column with --loss, or rename it",
        ),
        (
            "N,L",
            {"loss": "N"},
            "the column `N` holds the parameters by its name, and is named as the loss",
            "name another column with --parameters, or rename it",
        ),
        ("N,perplexity", {"loss": "perplexty"}, "no column `perplexty`", "did you mean `perplexity`?; there are `N`, `perplexity`"),
        ("N,x", {}, "no column holds the loss", "name it with --loss; there are `N`, `x`"),
    ],
)  # fmt: skip
def test_each_problem_says_what_to_do(header: str, named: Mapping[Role, str], message: str, advice: str) -> None:
    _, (problem,) = find_columns(header.split(","), named, PLACE)
    assert (problem.message, problem.help, problem.location) == (message, advice, PLACE)


def test_all_problems_come_at_once_but_for_a_loss_that_may_be_behind_one() -> None:
    columns, problems = find_columns(["N", "params", "D", "tokens", "x"], {}, PLACE)
    assert columns == {}
    assert [problem.code for problem in problems] == ["NSL603", "NSL603"]


def test_a_name_that_is_nowhere_takes_no_other_column() -> None:
    columns, (problem,) = find_columns(["N", "loss"], {"loss": "los"}, PLACE)
    assert columns == {"parameters": RunColumn(0)}
    assert problem.code == "NSL602"


@pytest.mark.parametrize(("count", "dots"), [(12, False), (13, True)])
def test_of_many_columns_twelve_are_listed(count: int, dots: bool) -> None:
    problem = missing("no column", [f"x{number}" for number in range(count)], "loss", None)
    assert problem.help.count("`x") == 12
    assert problem.help.endswith(", …") == dots
