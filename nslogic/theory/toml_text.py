"""Write the tables of a theory as TOML, so that a theory built in a program is read like any file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.sympy_laws import is_sympy, sympy_text

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def text_of_tables(data: Mapping[str, object]) -> str:
    """Return tables as the text of a TOML file; fractions become texts such as "3/4", SymPy relations the texts of laws.

    Raises:
        InvalidInputError: The tables hold something that a theory file cannot.
    """
    quantities = data.get("quantities")
    names = frozenset(map(str, quantities)) if isinstance(quantities, Mapping) else frozenset()
    writer = _Writer(names)
    blocks = []
    for key, value in data.items():
        name = _key(key)
        if isinstance(value, Mapping):
            if key == "regimes":  # a regime is long enough for a table of its own
                regimes = {regime: table for regime, table in value.items() if isinstance(table, Mapping)}
                blocks += [f"[{name}.{_key(regime)}]\n{writer.lines(table)}" for regime, table in regimes.items()]
                others = {regime: entry for regime, entry in value.items() if regime not in regimes}
                blocks += [f"[{name}]\n{writer.lines(others)}"] if others else []
            else:
                blocks.append(f"[{name}]\n{writer.lines(value)}")
        elif isinstance(value, Sequence) and value and all(isinstance(table, Mapping) for table in value):
            blocks += [f"[[{name}]]\n{writer.lines(table)}" for table in value]
        else:
            blocks.insert(0, f"{name} = {writer.value(value, 1)}\n")  # keys before the first table belong to none
    return "\n".join(blocks)


class _Writer:
    def __init__(self, quantities: frozenset[str]) -> None:
        self._quantities = quantities

    def lines(self, table: Mapping[object, object]) -> str:
        """Return one line for each key of a table; keys with the value None are left out."""
        return "".join(f"{_key(key)} = {self.value(value, 2)}\n" for key, value in table.items() if value is not None)

    def value(self, value: object, depth: int) -> str:
        """Return a value as TOML writes it after a key."""
        if depth > limits.VALUE_NESTING + 1:
            raise _too_deep()
        match value:
            case bool():
                return "true" if value else "false"
            case str():
                return _quoted(value)
            case int() | Decimal():
                return str(value)
            case float():
                return repr(value)  # the shortest decimal that rounds to this float, which is then read exactly
            case Fraction():
                return str(value.numerator) if value.denominator == 1 else _quoted(str(value))
            case Mapping():
                items = (
                    f"{_key(key)} = {self.value(element, depth + 1)}"
                    for key, element in value.items()
                    if element is not None
                )
                return f"{{ {', '.join(items)} }}" if value else "{}"
            case list() | tuple():
                return f"[{', '.join(self.value(element, depth + 1) for element in value)}]"
            case _ if is_sympy(value):
                return _quoted(sympy_text(value, self._quantities))
            case _:
                raise _refused(f"a theory has no value of type {type(value).__name__}", codes.NOT_A_VALUE)


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise _refused(f"a key of a theory has to be a text, and has the type {type(key).__name__}", codes.NOT_A_VALUE)
    return key if _BARE.fullmatch(key) else _quoted(key)


def _quoted(text: str) -> str:
    """Return a TOML basic string: a JSON string without pairs of surrogates."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise _refused("a text has a lone surrogate, which is half a character", codes.NOT_A_VALUE)
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _refused(message: str, code: str) -> InvalidInputError:
    return InvalidInputError((Diagnostic(code, message, None, "use texts, numbers, lists and dicts, as in a file"),))


def copied(value: object, depth: int = 0) -> object:
    """Return a deep copy of tables and lists, which can be changed.

    Raises:
        InvalidInputError: They are nested too deeply, or contain themselves.
    """
    if depth > limits.VALUE_NESTING + 1:
        raise _too_deep()
    if isinstance(value, Mapping):
        return {key: copied(element, depth + 1) for key, element in value.items()}
    return [copied(element, depth + 1) for element in value] if isinstance(value, (list, tuple)) else value


def _too_deep() -> InvalidInputError:
    return _refused("lists and tables are nested deeper than a theory file needs", codes.NESTED_TOO_DEEPLY)


def one_or_several(value: object) -> list[object]:
    """Return several things as a list, and one thing as a list of it; a text or a SymPy relation is one thing."""
    if isinstance(value, Iterable) and not isinstance(value, (str, Mapping)) and not is_sympy(value):
        return list(value)
    return [value]
