"""Check the shape of a theory file against the JSON Schema, which alone defines it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.language.lexer import is_identifier
from nslogic.theory.fields import table_under, tables, text
from nslogic.theory.key_reports import (
    EXCLUSIVE_KEYS,
    ONE_CONTENT,
    misspelled_keys,
    report_missing_key,
    report_name,
    report_one_of,
    report_pattern,
    report_unknown_keys,
)
from nslogic.theory.problems import Problems
from nslogic.theory.schema import validator
from nslogic.theory.toml_places import KeyPath
from nslogic.theory.value_reports import report_value

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

DEPENDENCIES = "dependencies"
"""The spelling of `dependentRequired` and `dependentSchemas` in older drafts, which editors read; the schema has both."""


def check_structure(data: dict[str, object], problems: Problems) -> None:
    """Report everything in a file that does not fit the schema."""
    for error in validator().iter_errors(data):
        if problems.is_full:
            break
        if DEPENDENCIES not in error.schema_path:
            _report(error, data, problems)
    _check_names(data, problems)


def _check_names(data: dict[str, object], problems: Problems) -> None:
    """Report invalid names that the schema accepts: its patterns, which editors read too, are a little wider.

    A name that both checks report is one problem.
    """
    for section in ("quantities", "parameters"):
        for name in table_under(data, section):
            if not is_identifier(name):
                report_name(name, (section, name), "identifier", problems, at_key=True)
    for path, holder in tables(data, "imports"):
        if isinstance(holder.get("as"), str) and not is_identifier(text(holder, "as")):
            report_name(text(holder, "as"), (*path, "as"), "identifier", problems, at_key=False)
    for section in ("axioms", "claims", "spotchecks"):
        for path, holder in tables(data, section):
            if _is_invisible(text(holder, "id")):
                report_name(text(holder, "id"), (*path, "id"), "id", problems, at_key=False)
    for name in table_under(data, "regimes"):
        if _is_invisible(name):
            report_name(name, ("regimes", name), "id", problems, at_key=True)


def _is_invisible(name: str) -> bool:
    """Return whether a name has a character that does not print, or white space other than a space."""
    return not name.isprintable()


def _report(error: ValidationError, data: dict[str, object], problems: Problems) -> None:
    path, rule = _path_in(data, error.instance_path), tuple(error.schema_path)
    value = _value_at(data, path)  # as it was read: the validator's copy of a number has lost digits
    details = error.kind.as_dict()
    siblings = value if isinstance(value, dict) else {}
    match type(error.kind).__name__:
        case "AdditionalProperties":
            report_unknown_keys(path, rule, details["unexpected"], siblings, problems)
        case "Required" if details["property"] in misspelled_keys(siblings, rule):
            pass  # the key is there under another name, which is reported
        case "OneOfNotValid" if misspelled_keys(siblings, rule).intersection(EXCLUSIVE_KEYS):
            pass
        case "Required":
            report_missing_key(path, rule, details["property"], data, problems)
        case "PropertyNames":
            inner = details["error"]
            report_name(inner.instance, (*path, inner.instance), str(inner.schema_path[-2]), problems, at_key=True)
        case "Pattern" | "Not":
            report_pattern(value, path, rule, problems)
        case "FalseSchema":
            other_key = rule[rule.index("dependentSchemas") + 1]
            message = f"`{path[-1]}` cannot be combined with `{other_key}`"
            help_text = ONE_CONTENT if path[0] == "axioms" else f"keep `{path[-1]}` or `{other_key}`"
            problems.add(codes.KEYS_EXCLUDE_EACH_OTHER, message, path, help_text=help_text, at_key=True)
        case "OneOfNotValid" | "OneOfMultipleValid":
            report_one_of(path, problems)
        case _:
            report_value(error, path, value, problems)


def _path_in(data: object, steps: Sequence[str | int]) -> KeyPath:
    """Return a path of the validator as keys and places of lists: it takes keys such as `0` for places, too."""
    path: list[str | int] = []
    for step in steps:
        key = step
        if isinstance(data, dict):
            key = step if step in data else next((each for each in data if _is_number(each, step)), step)
            data = data.get(key)
        elif isinstance(data, list):
            data = data[int(step)]
        path.append(key)
    return tuple(path)


def _is_number(key: str, number: str | int) -> bool:
    return key.removeprefix("+").isdecimal() and key.isascii() and int(key) == number


def _value_at(data: object, path: KeyPath) -> object:
    for step in path:
        data = data[step] if isinstance(data, dict) else data[int(step)] if isinstance(data, list) else None
    return data
