"""Theories without a file: read from a text, or from a dict that is written as the text of a file."""

from __future__ import annotations

from collections.abc import Mapping

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory
from nslogic.theory.toml_text import copied, one_or_several, text_of_tables

NO_FILE = "<text>"
"""The name of a file that does not exist; imports are relative to the current folder."""


def loads(text: object) -> Theory:
    """Read a theory from the text of a file; warnings are not returned.

    Raises:
        InvalidInputError: It cannot be read as a theory; all problems are in the error.
    """
    if not isinstance(text, str):
        message = f"the text of a theory has to be a str, and has the type {type(text).__name__}"
        raise InvalidInputError((Diagnostic(codes.NOT_A_VALUE, message, None, "use `load` for a path"),))
    return read_theory_text(text, NO_FILE)


def theory_of_tables(tables: object) -> Theory:
    """Read a theory from a dict with the tables of its TOML file, or with short forms of them.

    The keys `name`, `title`, `cite`, `target` and `base` may be at the top level. A quantity may be its trend alone
    (`"loss": "falls"`), a parameter its domain (`"alpha": "alpha > 0"`), and an axiom or a claim its law, in a dict by id
    (`"axioms": {"A1": "loss ~ N^-1"}`). Laws may be SymPy relations.

    Raises:
        InvalidInputError: It cannot be read as a theory; all problems are in the error.
    """
    if not isinstance(tables, Mapping):
        message = f"a theory has to be a dict of its tables, and has the type {type(tables).__name__}"
        raise InvalidInputError((Diagnostic(codes.NOT_A_VALUE, message, None, "use `load` for a path"),))
    return read_theory_text(text_of_tables(_written_out(tables)), NO_FILE)


def _written_out(tables: Mapping[str, object]) -> dict[str, object]:
    """Return the tables of a dict with its short forms expanded."""
    data = {key: copied(value) for key, value in tables.items()}
    heading = ("name", "title", "cite", "target", "base")
    heading_values = {key: data.pop(key) for key in heading if key in data}
    if heading_values or "theory" in data:
        theory_table = data.pop("theory", {})
        data = {
            "theory": {**heading_values, **theory_table} if isinstance(theory_table, dict) else theory_table,
            **data,
        }
    quantities, parameters = data.get("quantities"), data.get("parameters")
    if isinstance(quantities, dict):
        data["quantities"] = {
            name: {"trend": value} if isinstance(value, str) else value for name, value in quantities.items()
        }
    if isinstance(parameters, dict):
        data["parameters"] = {
            name: {"where": one_or_several(value)} if isinstance(value, (str, list)) else value
            for name, value in parameters.items()
        }
    for key in ("axioms", "claims"):
        laws = data.get(key)
        if isinstance(laws, dict):
            data[key] = [
                {"id": name, **(value if isinstance(value, dict) else {"law": value})} for name, value in laws.items()
            ]
    return data


def read_theory_text(text: str, file: str) -> Theory:
    """Read a theory from a text, as if it were the content of `file`."""
    if len(text.encode(errors="replace")) > limits.FILE_BYTES:
        message = f"the text of the theory has more than {limits.FILE_BYTES} bytes"
        raise InvalidInputError((Diagnostic(codes.FILE_TOO_LARGE, message, None, "import its parts"),))
    return load_file(file, text=text.removeprefix("\ufeff").replace("\r\n", "\n"))[0]
