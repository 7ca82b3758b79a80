"""Columns by their usual names, with units and the groups of loggers."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from nslogic.errors import Location
from nslogic.fits.tables.column_roles import Role, RunColumn, find_columns

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


def test_a_named_column_is_taken_as_it_is() -> None:
    assert places("a,tokens_B,loss", {"tokens": "tokens_B"})["tokens"] == RunColumn(1)


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
