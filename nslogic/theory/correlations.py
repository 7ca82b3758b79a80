"""Read the correlations of a file's measured values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from nslogic.diagnostics import codes
from nslogic.theory.declarations import read_number
from nslogic.theory.fields import Table, tables, text, texts
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Correlation, Origin, ParameterDeclaration
from nslogic.theory.references import check_declared
from nslogic.theory.toml_places import KeyPath


def read_correlations(
    data: Table, parameters: Sequence[ParameterDeclaration], reader: StatementReader
) -> tuple[Correlation, ...]:
    """Return the correlations of a file; report those of values without errors, and sets that no data can have."""
    by_name = {parameter.name: parameter for parameter in parameters}
    correlations: dict[frozenset[str], Correlation] = {}
    for path, holder in tables(data, "correlations"):
        correlation = _read_correlation(path, holder, by_name, reader)
        if correlation is None:
            continue
        pair = frozenset((correlation.first, correlation.second))
        if pair in correlations:
            message = f"the correlation of `{correlation.first}` and `{correlation.second}` is given twice"
            reader.problems.add(codes.CORRELATION, message, path, help_text="keep one of them", at_key=True)
        correlations.setdefault(pair, correlation)
    every = tuple(correlations.values())
    if every and not is_possible(every):
        message = "no data can have these correlations: their matrix is not positive definite"
        help_text = "look for a wrong sign; of three values, two strong correlations bound the third"
        reader.problems.add(codes.CORRELATION, message, every[-1].origin.path, help_text=help_text, at_key=True)
    return every


def _read_correlation(
    path: KeyPath, holder: Table, parameters: Mapping[str, ParameterDeclaration], reader: StatementReader
) -> Correlation | None:
    names = []
    for item_path, name in texts(holder, "between", path):
        if not check_declared(name, item_path, parameters, codes.UNKNOWN_NAME, "parameter", reader.problems):
            continue
        parameter = parameters[name]
        if parameter.error is None and parameter.level is None:
            message = f"`{name}` has no error that could be correlated"
            help_text = "give it a `value` with an `error`, or an `interval` with a `level`"
            reader.problems.add(codes.CORRELATION, message, item_path, help_text=help_text)
        names.append(name)
    value = read_number(holder, "value", path, reader.problems)
    if len(names) != 2 or value is None:
        return None
    if not -1 < value < 1:
        if isinstance(holder.get("value"), str):
            message = "`value` should be between -1 and 1"
            reader.problems.add(codes.OUT_OF_RANGE, message, (*path, "value"))
        return None
    if names[0] == names[1]:
        message = f"`{names[0]}` is correlated with itself"
        reader.problems.add(codes.CORRELATION, message, (*path, "between"), help_text="name two parameters")
        return None
    return Correlation(names[0], names[1], value, text(holder, "source"), Origin(reader.file, path))


def is_possible(correlations: Sequence[Correlation]) -> bool:
    """Return whether a matrix of correlations is positive definite, by exact elimination."""
    names = list(dict.fromkeys(name for each in correlations for name in (each.first, each.second)))
    values = {frozenset((each.first, each.second)): each.value for each in correlations}
    zero, unit = Fraction(0), Fraction(1)
    matrix = [[unit if a == b else values.get(frozenset((a, b)), zero) for b in names] for a in names]
    for place, row in enumerate(matrix):
        if row[place] <= 0:
            return False
        for below in matrix[place + 1 :]:
            factor = below[place] / row[place]
            below[:] = [entry - factor * above for entry, above in zip(below, row, strict=True)]
    return True
