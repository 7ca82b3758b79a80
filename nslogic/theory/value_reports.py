"""Report values that do not fit the schema, each with the way to write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.language.scope import nearest_name
from nslogic.theory.problems import Problems
from nslogic.theory.shapes import meant
from nslogic.theory.strings import toml_text
from nslogic.theory.synonyms import choice_for
from nslogic.theory.toml_places import KeyPath

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError


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


def report_value(error: ValidationError, path: KeyPath, value: object, problems: Problems) -> None:
    """Report a value of the wrong type, or outside its choices or bounds."""
    details = error.kind.as_dict()
    subject = f"`{path[-1] if path else 'the file'}`"
    if path and isinstance(path[-1], int):
        subject = f"number {path[-1] + 1} of `{path[-2]}`"
    help_text, instead = "write a number within these bounds", ""
    match type(error.kind).__name__:
        case "Type":
            types = [
                name for name in _HOW_TO_WRITE if name in details["types"]
            ]  # in the same order for every release of the validator
            nouns = " or ".join(_NOUNS[name] for name in types)
            code, message = codes.WRONG_TYPE, f"{subject} should be {nouns}"
            help_text, instead = _right_type(path, value, types)
        case "Enum":
            choices = [str(option) for option in details["options"]]
            code, message = codes.NOT_A_CHOICE, f"invalid {subject}: `{shortened_name(str(error.instance))}`"
            synonym = choice_for(shortened_name(str(error.instance)), choices)
            near = synonym or nearest_name(shortened_name(str(error.instance)), choices)
            instead = toml_text(synonym) if synonym else ""
            help_text = f'write `{path[-1]} = "{synonym}"`. ' if synonym else f"did you mean `{near}`? " if near else ""
            help_text += "The choices are " + ", ".join(choices)
        case "Constant" if path[-1] == "language":
            code, message = (
                codes.UNKNOWN_LANGUAGE,
                f"version `{shortened_name(str(error.instance))}` of the language is not known",
            )
            help_text = "this program reads version 1"
        case "Constant":
            code, message = codes.NOT_A_CHOICE, f"invalid {subject}: `{shortened_name(str(error.instance))}`"
            help_text = f'write `{path[-1]} = "{details["expected_value"]}"`, or leave the key out to compare orders'
            if choice_for(str(error.instance), (str(details["expected_value"]),)):
                instead = toml_text(str(details["expected_value"]))
        case "MinItems" | "MinLength" | "MaxItems" if path[-1] == "interval":
            code, message, help_text = codes.WRONG_TYPE, "an interval has two ends", "write `interval = [low, high]`"
        case "MinItems" | "MaxItems" if path[-1] == "between":
            code, message = codes.WRONG_TYPE, "a correlation is between two parameters"
            help_text = 'name two: `between = ["alpha", "beta"]`'
        case "MinItems" | "MinLength":
            code, message, help_text = codes.EMPTY, f"{subject} is empty", "fill it in, or leave the key out"
        case "ExclusiveMinimum":
            code, message = codes.OUT_OF_RANGE, f"{subject} should be greater than {details['limit']}"
        case "ExclusiveMaximum":
            code, message = codes.OUT_OF_RANGE, f"{subject} should be less than {details['limit']}"
        case "Minimum":
            code, message = codes.OUT_OF_RANGE, f"{subject} should be at least {details['limit']}"
        case _:
            code, message = codes.WRONG_TYPE, f"{subject} does not fit: {shortened_name(error.message)}"
    problems.add(code, message, path, help_text=help_text, instead=instead)


def _first_entry(path: KeyPath, value: object) -> str:
    """Return how to write the first of several laws that are given by their names; empty for anything else."""
    if path[0] not in ("axioms", "claims") or not isinstance(value, dict):
        return ""
    laws = [(str(name), law) for name, law in value.items() if isinstance(law, str)]
    return f", as in `id = {toml_text(laws[0][0])}` and `law = {toml_text(laws[0][1])}`" if laws else ""


def _right_type(path: KeyPath, value: object, types: list[str]) -> tuple[str, str]:
    """Return how to write a value of the right type, and the value itself if it is certain."""
    table = meant(path, value, types)
    if table is not None:
        return f"write `{table.line}`", table.value
    if len(path) == 1 and types == ["array"]:
        return f"write each of them under a header of its own, `[[{path[0]}]]`{_first_entry(path, value)}", ""
    if len(path) == 1 and types == ["object"]:
        name = "" if path[0] == "theory" else ".NAME" if path[0] == "regimes" else ""
        return f"write a table with the header `[{path[0]}{name}]`", ""
    if path[:1] == ("quantities",) and len(path) == 2:
        return f'write `{path[1]} = {{ trend = "grows" }}`, or declare it in [parameters] if it does not scale', ""
    if path[:1] == ("claims",) and path[-1:] == ("law",) and isinstance(value, list):
        return "a claim states one law: write one claim for each of them, under a header `[[claims]]` of its own", ""
    return ", or ".join(_HOW_TO_WRITE[name] for name in types), ""


def place_text(path: KeyPath) -> str:
    """Return the words for a path in messages, such as `an axiom (number 2)`."""
    match path:
        case ():
            return "the file"
        case ("theory",):
            return "[theory]"
        case (str(sort), int(position)):
            return f"{'an' if sort[0] in 'ai' else 'a'} {sort.removesuffix('s')} (number {position + 1})"
        case (str(sort), str(name), *_):
            return f"the {'quantity' if sort == 'quantities' else sort.removesuffix('s')} `{shortened_name(name)}`"
    return f"`{path[0]}`"


def shortened_name(text: str) -> str:
    """Return a text cut to the length that messages show."""
    return text if len(text) <= 60 else f"{text[:60]}…"
