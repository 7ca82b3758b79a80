"""Checks of declarations beyond their shape: names that are declared twice, and symbols."""

from __future__ import annotations

import re

from nslogic.diagnostics import codes
from nslogic.theory.declarations import parameter_names
from nslogic.theory.fields import Table, named_tables, optional_text, table_under
from nslogic.theory.model import Origin
from nslogic.theory.problems import Problems


def report_names_twice(data: Table, file: str, problems: Problems) -> None:
    """Report names that are declared as a quantity and as a parameter."""
    for name in parameter_names(data):
        if name in table_under(data, "quantities"):
            problems.add(
                codes.NAME_TWICE,
                f"`{name}` is declared as a quantity and as a parameter",
                ("parameters", name),
                help_text="a quantity scales and a parameter does not: keep one of them",
                at_key=True,
                related=((Origin(file, ("quantities", name)), "declared as a quantity here"),),
            )


def report_symbols(data: Table, problems: Problems) -> None:
    """Warn of symbols that are not accepted: output has the name in their place."""
    for name, table in named_tables(data, "quantities"):
        symbol = optional_text(table, "symbol")
        if symbol is None or _PLAIN_SYMBOL.fullmatch(symbol):
            continue
        if any(character in _ESCAPED for character in symbol):
            meant = "".join(f"\\{_ESCAPED[character]}" if character in _ESCAPED else character for character in symbol)
            problems.add(
                codes.SYMBOL_CONTROLS,
                f"the symbol of `{name}` contains a control character: its backslash was read as an escape of TOML",
                ("quantities", name, "symbol"),
                help_text=f"write `symbol = '{meant}'`, in single quotation marks",
                is_warning=True,
                instead="" if "'" in meant or not meant.isprintable() else f"'{meant}'",
            )
            continue
        from nslogic.theory.symbol_tokens import SymbolError
        from nslogic.theory.symbols import look_of

        try:
            look_of(symbol)
        except SymbolError as problem:
            problems.add(
                codes.SYMBOL_NOT_TAKEN,
                f"the symbol of `{name}` is not accepted, and the name is written in its place: {problem}",
                ("quantities", name, "symbol"),
                help_text=r"write a symbol such as `\alpha`, `N_p`, `\hat{L}` or `\mathrm{loss}`",
                is_warning=True,
            )


_ESCAPED = {"\n": "n", "\t": "t", "\b": "b", "\r": "r", "\f": "f", "\x1b": "e"}
"""The letters of TOML's escapes, by the characters that they are read as."""


_PLAIN_SYMBOL = re.compile(r"[A-Za-z](?:_[A-Za-z0-9])?")
