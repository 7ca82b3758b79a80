"""Check the shape of a theory file against the JSON Schema, which is the one source of what may stand where."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nslogic.diagnostics import codes
from nslogic.language.lexer import is_identifier
from nslogic.language.scope import nearest_name
from nslogic.theory.fields import table_under, tables, text
from nslogic.theory.positions import KeyPath
from nslogic.theory.problems import Problems
from nslogic.theory.shapes import meant, number_meant
from nslogic.theory.strings import toml_text
from nslogic.theory.synonyms import NOTHING, choice_for, key_for

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator, ValidationError

_NOUNS = {
    "string": "a text",
    "number": "a number",
    "integer": "an integer",
    "array": "a list",
    "object": "a table",
}
_HOW_TO_WRITE = {
    "number": "write a number such as 0.34",
    "integer": "write an integer",
    "string": "write it in quotation marks",
    "array": "write a list: `[…]`",
    "object": "write a table: `{…}`",
}
_LAW_OR_OPTIMUM = "an axiom says one thing: `law`, or `minimise`, or `maximise` with `over` and `subject_to`"
_ADD = {
    "trend": 'add `trend = "grows"`, or `"falls"`, `"fixed"` or `"free"`',
    "law": 'add the law: `law = "X ~ Y"`',
    "over": 'add `over = ["X"]`: the quantities that are chosen',
    "subject_to": 'add `subject_to = ["A1"]`: the ids of the axioms that a choice has to obey',
    "theory": 'begin the file with `[theory]` and `name = "my-theory"`',
    "value": "add `value = …`, or leave the error out",
    "interval": "add `interval = [low, high]`, or leave the level out",
    "as": 'add a prefix: `as = "song"`',
}
"""What to add for a missing key; an id, a name or anything else is shown by its key."""
_NAME_RULES = {
    "identifier": ("begins with a letter or `_` and goes on with letters, digits and `_`", "choose another name"),
    "id": ("holds no `.`, `(` or `)`, nothing invisible, and single spaces between words", "use `-` instead"),
    "name": ("is made of letters, digits, `-` and `_`", "write a slug such as `critical-depth`"),
}


def schema_text() -> str:
    """Return the JSON Schema (draft 2020-12) of theory files."""
    return Path(__file__).with_name("schema.json").read_text(encoding="utf-8")


def check_structure(data: dict[str, object], problems: Problems) -> None:
    """Report everything in a file that does not have the shape of a theory."""
    for error in _validator().iter_errors(data):
        if problems.is_full:
            break
        _report(error, data, problems)
    _check_names(data, problems)


def _check_names(data: dict[str, object], problems: Problems) -> None:
    """Report names that only look like some: the patterns of the schema, which editors read too, are a little wider.

    What both report is one problem.
    """
    for section in ("quantities", "parameters"):
        for name in table_under(data, section):
            if not is_identifier(name):
                _report_name(name, (section, name), "identifier", problems, at_key=True)
    for path, holder in tables(data, "imports"):
        if isinstance(holder.get("as"), str) and not is_identifier(text(holder, "as")):
            _report_name(text(holder, "as"), (*path, "as"), "identifier", problems, at_key=False)
    for section in ("axioms", "claims", "spotchecks"):
        for path, holder in tables(data, section):
            if _is_invisible(text(holder, "id")):
                _report_name(text(holder, "id"), (*path, "id"), "id", problems, at_key=False)
    for name in table_under(data, "regimes"):
        if _is_invisible(name):
            _report_name(name, ("regimes", name), "id", problems, at_key=True)


def _is_invisible(name: str) -> bool:
    """Say whether a name has a character that does not print, or white space that is no space."""
    return not name.isprintable()


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator(schema_text())


@lru_cache(maxsize=1)
def _schema() -> dict[str, Any]:
    import json

    schema: dict[str, Any] = json.loads(schema_text())
    return schema


def _report(error: ValidationError, data: dict[str, object], problems: Problems) -> None:
    path, rule = tuple(error.instance_path), tuple(error.schema_path)
    value = _value_at(data, path)  # as it was read: what the validator gives back has lost its digits
    details = error.kind.as_dict()
    match type(error.kind).__name__:
        case "AdditionalProperties":
            _report_unknown_keys(path, rule, details["unexpected"], value if isinstance(value, dict) else {}, problems)
        case "Required":
            _report_missing_key(path, rule, details["property"], problems)
        case "PropertyNames":
            inner = details["error"]
            _report_name(inner.instance, (*path, inner.instance), str(inner.schema_path[-2]), problems, at_key=True)
        case "Pattern":
            _report_pattern(value, path, rule, problems)
        case "FalseSchema":
            other = rule[rule.index("dependentSchemas") + 1]
            message = f"`{path[-1]}` does not stand beside `{other}`"
            help_text = _LAW_OR_OPTIMUM if path[0] == "axioms" else f"keep `{path[-1]}` or `{other}`"
            problems.add(codes.KEYS_EXCLUDE_EACH_OTHER, message, path, help_text=help_text, at_key=True)
        case "OneOfNotValid" | "OneOfMultipleValid":
            _report_one_of(path, problems)
        case _:
            _report_value(error, path, value, problems)


def _value_at(data: object, path: KeyPath) -> object:
    for step in path:
        data = data[step] if isinstance(data, dict) else data[int(step)] if isinstance(data, list) else None
    return data


def _report_unknown_keys(
    path: KeyPath, rule: tuple[str | int, ...], keys: list[str], given: dict[str, object], problems: Problems
) -> None:
    known = _known_keys(rule)
    for key in keys:
        if problems.is_full:
            break
        message = f"`{_short(key)}` is not a key of {_place(path)}"
        synonym = key_for(key, known) if len(key) <= 100 else ""
        near = synonym or (nearest_name(key, known) if len(key) <= 100 else "")
        if synonym:
            help_text = f"write `{synonym}`"
        elif key in NOTHING:
            help_text = NOTHING[key]
        else:
            help_text = (f"did you mean `{near}`? " if near else "") + "The keys here are " + ", ".join(known)
        certain = "" if synonym in given else synonym
        problems.add(codes.UNKNOWN_KEY, message, (*path, key), help_text=help_text, at_key=True, instead=certain)


def _known_keys(rule: tuple[str | int, ...]) -> list[str]:
    part: Any = _schema()
    for step in rule[:-1]:
        part = part[step]
    return sorted(part["properties"])


def _report_missing_key(path: KeyPath, rule: tuple[str | int, ...], key: str, problems: Problems) -> None:
    message = f"{_place(path)} has no `{key}`"
    if rule[-1] == "dependentRequired" and key in ("value", "interval"):
        message = f"{_place(path)} has an {'error' if key == 'value' else 'level'} and no `{key}`"
    if key == "law" and path and path[0] == "claims":
        message = f"{_place(path)} states no law"
    help_text = _ADD.get(key, f'add `{key} = "…"`')
    if path == ("theory",):
        help_text = 'add `name = "my-theory"`'
    problems.add(codes.MISSING_KEY, message, path, help_text=help_text, at_key=True)


def _report_name(name: object, path: KeyPath, rule: str, problems: Problems, *, at_key: bool) -> None:
    said, help_text = _NAME_RULES[rule]
    message = f"`{_short(str(name))}` is not a name here: a name {said}"
    if rule == "identifier" and str(name).isalpha():
        message = f"`{name}` is a word of the law language, and cannot be a name"
    problems.add(codes.INVALID_NAME, message, path, help_text=help_text, at_key=at_key)


def _report_pattern(value: object, path: KeyPath, rule: tuple[str | int, ...], problems: Problems) -> None:
    sort = str(rule[-2])
    if sort == "number":
        message = f"`{_short(str(value))}` is not a number"
        help_text = 'write a number such as 0.34, or a rational as text such as "5/2"'
        if (table := number_meant(path, value)) is not None:
            help_text = f"write `{table.line}`"
        problems.add(codes.NOT_A_NUMBER, message, path, help_text=help_text)
    else:
        _report_name(value, path, sort, problems, at_key=False)


def _report_one_of(path: KeyPath, problems: Problems) -> None:
    if path[0] == "axioms":
        message = f"{_place(path)} needs exactly one of `law`, `minimise` and `maximise`"
        problems.add(codes.LAW_OR_OPTIMUM, message, path, help_text=_LAW_OR_OPTIMUM, at_key=True)
    else:
        message = f"{_place(path)} names neither an axiom nor a claim, or both"
        help_text = 'write one of them: `axiom = "H1"` or `claim = "T1"`'
        problems.add(codes.KEYS_EXCLUDE_EACH_OTHER, message, path, help_text=help_text, at_key=True)


def _report_value(error: ValidationError, path: KeyPath, value: object, problems: Problems) -> None:
    details = error.kind.as_dict()
    shown = f"`{path[-1] if path else 'the file'}`"
    if path and isinstance(path[-1], int):
        shown = f"number {path[-1] + 1} of `{path[-2]}`"
    help_text, instead = "write a number within these bounds", ""
    match type(error.kind).__name__:
        case "Type":
            types = [name for name in _HOW_TO_WRITE if name in details["types"]]  # in the same order for any release
            nouns = " or ".join(_NOUNS[name] for name in types)
            code, message = codes.WRONG_TYPE, f"{shown} should be {nouns}"
            help_text, instead = _right_type(path, value, types)
        case "Enum":
            choices = [str(option) for option in details["options"]]
            code, message = codes.NOT_A_CHOICE, f"invalid {shown}: `{_short(str(error.instance))}`"
            synonym = choice_for(_short(str(error.instance)), choices)
            near = synonym or nearest_name(_short(str(error.instance)), choices)
            instead = toml_text(synonym) if synonym else ""
            help_text = f'write `{path[-1]} = "{synonym}"`. ' if synonym else f"did you mean `{near}`? " if near else ""
            help_text += "The choices are " + ", ".join(choices)
        case "Constant" if path[-1] == "language":
            code, message = (
                codes.UNKNOWN_LANGUAGE,
                f"version `{_short(str(error.instance))}` of the language is not known",
            )
            help_text = "this program reads version 1"
        case "Constant":
            code, message = codes.NOT_A_CHOICE, f"invalid {shown}: `{_short(str(error.instance))}`"
            help_text = f'write `{path[-1]} = "{details["expected_value"]}"`, or leave the key out to compare orders'
            if choice_for(str(error.instance), (str(details["expected_value"]),)):
                instead = toml_text(str(details["expected_value"]))
        case "MinItems" | "MinLength" | "MaxItems" if path[-1] == "interval":
            code, message, help_text = codes.WRONG_TYPE, "an interval has two ends", "write `interval = [low, high]`"
        case "MinItems" | "MinLength":
            code, message, help_text = codes.EMPTY, f"{shown} is empty", "leave the key out, or say something"
        case "ExclusiveMinimum":
            code, message = codes.OUT_OF_RANGE, f"{shown} should be greater than {details['limit']}"
        case "ExclusiveMaximum":
            code, message = codes.OUT_OF_RANGE, f"{shown} should be less than {details['limit']}"
        case "Minimum":
            code, message = codes.OUT_OF_RANGE, f"{shown} should be at least {details['limit']}"
        case _:
            code, message = codes.WRONG_TYPE, f"{shown} does not fit: {_short(error.message)}"
    problems.add(code, message, path, help_text=help_text, instead=instead)


def _right_type(path: KeyPath, value: object, types: list[str]) -> tuple[str, str]:
    """Return how to write a value of a right type, and the value itself where it is certain."""
    table = meant(path, value, types)
    if table is not None:
        return f"write `{table.line}`", table.value
    if len(path) == 1 and types == ["array"]:
        return f"write each of them under a header of its own, `[[{path[0]}]]`", ""
    if len(path) == 1 and types == ["object"]:
        name = "" if path[0] == "theory" else ".NAME" if path[0] == "regimes" else ""
        return f"write a table with the header `[{path[0]}{name}]`", ""
    if path[:1] == ("quantities",) and len(path) == 2:
        return f'write `{path[1]} = {{ trend = "grows" }}`, or declare it in [parameters] if it does not scale', ""
    if path[:1] == ("claims",) and path[-1:] == ("law",) and isinstance(value, list):
        return "a claim states one law: write one claim for each of them, under a header `[[claims]]` of its own", ""
    return ", or ".join(_HOW_TO_WRITE[name] for name in types), ""


def _place(path: KeyPath) -> str:
    match path:
        case ():
            return "the file"
        case ("theory",):
            return "[theory]"
        case (str(sort), int(position)):
            return f"{'an' if sort[0] in 'ai' else 'a'} {sort.removesuffix('s')} (number {position + 1})"
        case (str(sort), str(name), *_):
            return f"the {'quantity' if sort == 'quantities' else sort.removesuffix('s')} `{_short(name)}`"
    return f"`{path[0]}`"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"
