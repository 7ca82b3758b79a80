"""Read the exponents that a file names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from nslogic.diagnostics import codes
from nslogic.theory.exponent_names import VOCABULARY
from nslogic.theory.fields import Table, choice, optional_text, tables, text
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import ExponentBound, ExponentDeclaration, Origin, Regime
from nslogic.theory.references import check_declared
from nslogic.theory.toml_places import KeyPath

BOUNDS: tuple[ExponentBound, ...] = get_args(ExponentBound)


def read_exponents(data: Table, regimes: Sequence[Regime], reader: StatementReader) -> tuple[ExponentDeclaration, ...]:
    """Return the exponents that a file names; report names and regimes that do not exist, and repetitions."""
    first: dict[tuple[str, str], KeyPath] = {}
    declared = []
    for path, holder in tables(data, "exponents"):
        exponent = _read_exponent(path, holder, regimes, reader)
        if exponent is None:
            continue
        key = (exponent.name, exponent.regime or exponent.parameter or "")
        if key in first:
            where = f"the regime `{exponent.regime}`" if exponent.regime else f"the parameter `{exponent.parameter}`"
            reader.problems.add(
                codes.IDENTIFIER_TWICE,
                f"the exponent `{exponent.name}` is given twice for {where}",
                (*path, "name"),
                help_text="keep one of them",
                related=((Origin(reader.file, (*first[key], "name")), "first given here"),),
            )
        first.setdefault(key, path)
        declared.append(exponent)
    return tuple(declared)


def _read_exponent(
    path: KeyPath, holder: Table, regimes: Sequence[Regime], reader: StatementReader
) -> ExponentDeclaration | None:
    meant = VOCABULARY.get(text(holder, "name"))
    if meant is None:
        return None  # its name was reported with the shape of the file
    problems, parameter = reader.problems, optional_text(holder, "parameter")
    regime, target, base = "", "", ""
    if parameter is not None:
        if not reader.scope.may_be_unreadable(parameter):
            noun = "parameter"
            check_declared(parameter, (*path, "parameter"), reader.scope.parameters, codes.UNKNOWN_NAME, noun, problems)
    else:
        regime = _regime(path, holder, regimes, reader)
        target = _quantity(path, holder, "target", meant.target, reader)
        base = _quantity(path, holder, "base", meant.base, reader)
    bound = choice(holder, "bound", BOUNDS, "exact")
    source = text(holder, "source")
    return ExponentDeclaration(meant.name, target, base, regime, parameter, bound, source, Origin(reader.file, path))


def _regime(path: KeyPath, holder: Table, regimes: Sequence[Regime], reader: StatementReader) -> str:
    names = [regime.name for regime in regimes]
    name = optional_text(holder, "regime")
    if name is not None:
        check_declared(name, (*path, "regime"), names, codes.UNKNOWN_REGIME, "regime", reader.problems)
        return name
    if len(names) > 1:
        message = f"the exponent `{text(holder, 'name')}` names no regime, and the file has several"
        help_text = "add `regime = …`, one of " + ", ".join(names)
        reader.problems.add(codes.MISSING_KEY, message, path, help_text=help_text, at_key=True)
    return names[0]


def _quantity(path: KeyPath, holder: Table, key: str, usual: str, reader: StatementReader) -> str:
    name = optional_text(holder, key)
    declared = reader.scope.quantities
    if name is None and usual not in declared:
        message = f"the exponent `{text(holder, 'name')}` is usually that of `{usual}`, which this file does not have"
        help_text = f'add `{key} = "…"`, the name that `{usual}` has here'
        reader.problems.add(codes.UNKNOWN_QUANTITY, message, path, help_text=help_text, at_key=True)
    elif name is not None and not reader.scope.may_be_unreadable(name):
        check_declared(name, (*path, key), declared, codes.UNKNOWN_QUANTITY, "quantity", reader.problems)
    return usual if name is None else name
