"""Read the claims of a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from nslogic.diagnostics import codes
from nslogic.theory.fields import Table, choice, tables, text
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Claim, ExpectedClaim, Origin, Regime
from nslogic.theory.references import check_identifiers, declared_names
from nslogic.theory.toml_places import KeyPath

EXPECTATIONS: tuple[ExpectedClaim, ...] = get_args(ExpectedClaim)


def read_claims(data: Table, regimes: Sequence[Regime], reader: StatementReader) -> tuple[Claim, ...]:
    """Return the claims of a file; a claim that names no regime is made in all that are expected to be consistent."""
    check_identifiers(data, "claims", reader.file, reader.problems)
    claims = (_read_claim(path, holder, regimes, reader) for path, holder in tables(data, "claims"))
    return tuple(claim for claim in claims if claim is not None)


def _read_claim(path: KeyPath, holder: Table, regimes: Sequence[Regime], reader: StatementReader) -> Claim | None:
    names = [regime.name for regime in regimes]
    key = "regime" if "regime" in holder else "regimes"
    chosen = declared_names(holder, key, path, names, codes.UNKNOWN_REGIME, "regime", reader.problems)
    if key not in holder:
        chosen = tuple(regime.name for regime in regimes if regime.expect == "consistent")
    law = reader.statement(text(holder, "law"), (*path, "law")) if text(holder, "law") else None
    if law is None:
        return None
    return Claim(
        text(holder, "id"),
        law,
        chosen,
        choice(holder, "expect", EXPECTATIONS, "proved"),
        "",
        text(holder, "source"),
        Origin(reader.file, path),
        text(holder, "published"),
    )
