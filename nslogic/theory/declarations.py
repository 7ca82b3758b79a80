"""Read what a file declares: its quantities and its parameters."""

from __future__ import annotations

import re
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
    """Return the quantities that a file declares; what is wrong with one does not hide its name."""
    return tuple(
        QuantityDeclaration(
            name,
            choice(table_under(each, name), "trend", TRENDS, "free"),
            text(table_under(each, name), "meaning"),
            optional_text(table_under(each, name), "symbol"),
            Origin(file, ("quantities", name)),
        )
        for each in (table_under(data, "quantities"),)
        for name in each
        if is_identifier(name)
    )


def parameter_names(data: Table) -> tuple[str, ...]:
    """Return the names of the parameters that a file declares."""
    return tuple(filter(is_identifier, table_under(data, "parameters")))


def report_names_twice(data: Table, file: str, problems: Problems) -> None:
    """Report names that are declared as a quantity and as a parameter."""
    for name in parameter_names(data):
        if name in table_under(data, "quantities"):
            problems.add(
                codes.NAME_TWICE,
                f"`{name}` is declared as a quantity and as a parameter",
                ("parameters", name),
                help_text="what scales is a quantity, what does not is a parameter: keep one of them",
                at_key=True,
                related=((Origin(file, ("quantities", name)), "declared as a quantity here"),),
            )


def report_symbols(data: Table, problems: Problems) -> None:
    """Warn of symbols that are more than a symbol: the name is written in their place."""
    for name, each in named_tables(data, "quantities"):
        symbol = optional_text(each, "symbol")
        if symbol is None or _PLAIN_SYMBOL.fullmatch(symbol):
            continue
        if any(character in _ESCAPED for character in symbol):
            meant = "".join(f"\\{_ESCAPED[one]}" if one in _ESCAPED else one for one in symbol)
            problems.add(
                codes.SYMBOL_CONTROLS,
                f"the symbol of `{name}` has a control character: its backslash was read as an escape of TOML",
                ("quantities", name, "symbol"),
                help_text=f"write `symbol = '{meant}'`, in single quotation marks",
                is_warning=True,
                instead="" if "'" in meant or not meant.isprintable() else f"'{meant}'",
            )
            continue
        from nslogic.theory.symbols import SymbolError, look_of  # few files have such symbols

        try:
            look_of(symbol)
        except SymbolError as problem:
            problems.add(
                codes.SYMBOL_NOT_TAKEN,
                f"the symbol of `{name}` is not taken, the name is written in its place: {problem}",
                ("quantities", name, "symbol"),
                help_text=r"write a symbol such as `\alpha`, `N_p`, `\hat{L}` or `\mathrm{loss}`",
                is_warning=True,
            )


_ESCAPED = {"\n": "n", "\t": "t", "\b": "b", "\r": "r", "\f": "f", "\x1b": "e"}
"""What the escapes of TOML are, by what is read for them."""
_PLAIN_SYMBOL = re.compile(r"[A-Za-z](?:_[A-Za-z0-9])?")


def read_parameters(data: Table, reader: StatementReader) -> tuple[ParameterDeclaration, ...]:
    """Return the parameters that a file declares."""
    return tuple(
        _read_parameter(name, each, reader) for name, each in named_tables(data, "parameters") if is_identifier(name)
    )


def read_number(holder: Table, key: str, path: tuple[str | int, ...], problems: Problems) -> Fraction | None:
    """Return the number under a key; report a text that is one but cannot be used."""
    value = holder.get(key)
    found = number_in(value)
    if found is None and isinstance(value, str):
        _report_number(value, (*path, key), problems)
    return found


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
            "the domain of a parameter is stated by laws that compare parameters",
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
