"""Read the declarations of a file: its quantities and its parameters."""

from __future__ import annotations

from fractions import Fraction
from typing import get_args

from nslogic.diagnostics import codes
from nslogic.language.lexer import is_identifier
from nslogic.language.numbers import is_rational
from nslogic.language.scope import Trend
from nslogic.language.terms import ParameterLaw
from nslogic.theory.fields import Table, choice, named_tables, number_in, optional_text, table_under, text
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Origin, ParameterDeclaration, QuantityDeclaration, WrittenLaw
from nslogic.theory.problems import Problems

TRENDS: tuple[Trend, ...] = get_args(Trend)


def read_quantities(data: Table, file: str) -> tuple[QuantityDeclaration, ...]:
    """Return the quantities that a file declares, those with a mistake included: their names are declared too."""
    return tuple(
        QuantityDeclaration(
            name,
            choice(table_under(section, name), "trend", TRENDS, "free"),
            text(table_under(section, name), "meaning"),
            optional_text(table_under(section, name), "symbol"),
            Origin(file, ("quantities", name)),
        )
        for section in (table_under(data, "quantities"),)
        for name in section
        if is_identifier(name)
    )


def parameter_names(data: Table) -> tuple[str, ...]:
    """Return the names of the parameters that a file declares."""
    return tuple(filter(is_identifier, table_under(data, "parameters")))


def read_parameters(data: Table, reader: StatementReader) -> tuple[ParameterDeclaration, ...]:
    """Return the parameters that a file declares."""
    return tuple(
        _read_parameter(name, table, reader) for name, table in named_tables(data, "parameters") if is_identifier(name)
    )


def read_number(holder: Table, key: str, path: tuple[str | int, ...], problems: Problems) -> Fraction | None:
    """Return the number under a key; report a number in text that cannot be used."""
    value = holder.get(key)
    number = number_in(value)
    if number is None and isinstance(value, str):
        _report_number(value, (*path, key), problems)
    return number


def _report_number(value: str, path: tuple[str | int, ...], problems: Problems) -> None:
    help_text = 'write a number such as 0.34, or a rational as text such as "5/2"'
    if is_rational(value):
        message = "the number is too long, or its denominator is zero"
        problems.add(codes.NUMBER_OUT_OF_BOUNDS, message, path, help_text=help_text)


def _read_parameter(name: str, holder: Table, reader: StatementReader) -> ParameterDeclaration:
    path = ("parameters", name)
    where = reader.statements(holder, "where", path)
    for statement in where:
        _check_domain(statement, reader.problems)
    value, error, level = (read_number(holder, key, path, reader.problems) for key in ("value", "error", "level"))
    if isinstance(holder.get("error"), str) and error is not None and error <= 0:
        reader.problems.add(codes.OUT_OF_RANGE, "`error` should be greater than 0", (*path, "error"))
    if isinstance(holder.get("level"), str) and level is not None and not 0 < level < 1:
        reader.problems.add(codes.OUT_OF_RANGE, "`level` should be between 0 and 1", (*path, "level"))
    return ParameterDeclaration(
        name,
        text(holder, "meaning"),
        where,
        value,
        error,
        _read_interval(holder, path, reader.problems),
        level,
        optional_text(holder, "shared"),
        None,
        Origin(reader.file, path),
    )


def _check_domain(statement: WrittenLaw, problems: Problems) -> None:
    laws = getattr(statement.law, "alternatives", (statement.law,))
    if not all(isinstance(law, ParameterLaw) for law in laws):
        problems.add(
            codes.SORT_OF_LAW,
            "the domain of a parameter consists of laws that compare parameters",
            statement.origin.path,
            help_text="state a law about orders as an axiom, or in the `where` of a regime",
        )


def _read_interval(holder: Table, path: tuple[str, str], problems: Problems) -> tuple[Fraction, Fraction] | None:
    ends = holder.get("interval")
    if not isinstance(ends, list) or len(ends) != 2:
        return None
    low, high = map(number_in, ends)
    for position, (end, written) in enumerate(zip((low, high), ends, strict=True)):
        if end is None and isinstance(written, str):
            _report_number(written, (*path, "interval", position), problems)
    if low is None or high is None:
        return None
    if low > high:
        message = "the interval ends before it begins"
        help_text = f"write `interval = [{ends[1]}, {ends[0]}]`"
        problems.add(codes.INTERVAL_BACKWARDS, message, (*path, "interval"), help_text=help_text)
    return low, high
