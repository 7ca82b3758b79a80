"""Read the spot checks of a file: which experiment measures what an axiom or a claim says."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from fractions import Fraction

from nslogic.diagnostics import codes
from nslogic.theory.declarations import read_number
from nslogic.theory.fields import Table, optional_text, table_under, tables, text
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Axiom, Origin, SpotCheck
from nslogic.theory.references import check_declared, check_identifiers
from nslogic.theory.toml_places import KeyPath


def read_spotchecks(
    data: Table, axioms: Sequence[Axiom], registered: frozenset[str] | None, reader: StatementReader
) -> tuple[SpotCheck, ...]:
    """Return the spot checks of a file; warn of experiments that are not in the registry, if one is given."""
    check_identifiers(data, "spotchecks", reader.file, reader.problems)
    claims = [text(holder, "id") for _, holder in tables(data, "claims")]
    axiom_ids = [axiom.id for axiom in axioms]
    return tuple(
        _read_spotcheck(path, holder, axiom_ids, claims, registered, reader)
        for path, holder in tables(data, "spotchecks")
    )


def _read_spotcheck(
    path: KeyPath,
    holder: Table,
    axioms: Collection[str],
    claims: Collection[str],
    registered: frozenset[str] | None,
    reader: StatementReader,
) -> SpotCheck:
    problems = reader.problems
    axiom, claim = optional_text(holder, "axiom"), optional_text(holder, "claim")
    if axiom is not None and not reader.scope.may_be_unreadable(axiom):
        check_declared(axiom, (*path, "axiom"), axioms, codes.UNKNOWN_AXIOM, "axiom", problems)
    if claim is not None:
        check_declared(claim, (*path, "claim"), claims, codes.UNKNOWN_CLAIM, "claim", problems)
    experiment = text(holder, "experiment")
    if registered is not None and experiment and experiment not in registered:
        problems.add(
            codes.EXPERIMENT_NOT_REGISTERED,
            f"no experiment `{experiment}` is registered, so the spot check cannot run",
            (*path, "experiment"),
            help_text="`nslogic simulate` lists the registered experiments",
            is_warning=True,
        )
    return SpotCheck(
        text(holder, "id"),
        axiom,
        claim,
        experiment,
        tuple((key, _frozen(value)) for key, value in table_under(holder, "settings").items()),
        read_number(holder, "tolerance", path, problems),
        Origin(reader.file, path),
    )


def _frozen(value: object) -> object:
    """Return a setting as a hashable value, decimals as fractions."""
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    if isinstance(value, dict):
        return tuple((key, _frozen(element)) for key, element in value.items())
    return Fraction(value) if isinstance(value, Decimal) else value
