"""Report keys and names that do not fit the schema: unknown, missing, invalid, or exclusive."""

from __future__ import annotations

import re
from itertools import count, islice

from nslogic.diagnostics import codes
from nslogic.language.scope import nearest_name
from nslogic.theory.fields import Table, tables, text
from nslogic.theory.problems import Problems
from nslogic.theory.schema import head_keys, known_keys
from nslogic.theory.shapes import number_meant
from nslogic.theory.synonyms import NOTHING, key_for
from nslogic.theory.toml_places import KeyPath
from nslogic.theory.value_reports import place_text, shortened_name

LONGEST_KEY = 100
"""The length of a key up to which a similar one is looked for."""

EXCLUSIVE_KEYS = {"law", "minimise", "maximise", "minimize", "maximize", "axiom", "claim"}
"""Keys of which a table has exactly one."""

ONE_CONTENT = "an axiom states one thing: `law`, or `minimise` or `maximise` with `over` and `subject_to`"


_LETTERS = {"axioms": "A", "claims": "C", "spotchecks": "S"}
"""The letters of ids that are proposed, by the sections whose entries have ids."""

_ADD = {
    "trend": 'add `trend = "grows"`, or `"falls"`, `"fixed"` or `"free"`',
    "law": 'add the law: `law = "X ~ Y"`',
    "over": 'add `over = ["X"]`: the quantities that are chosen',
    "subject_to": 'add `subject_to = ["A1"]`: the ids of the axioms that the choice has to satisfy',
    "theory": 'begin the file with `[theory]` and `name = "my-theory"`',
    "value": "add `value = …`, or leave the error out",
    "interval": "add `interval = [low, high]`, or leave the level out",
    "as": 'add a prefix: `as = "song"`',
}
"""The advice for a missing key, but for an id; for any other key it is the key with an empty value."""


_NAME_RULES = {
    "identifier": ("begins with a letter or `_`, followed by letters, digits and `_`", "choose another name"),
    "id": ("has no `.`, `(` or `)`, no invisible character, and single spaces between words", "use `-` instead"),
    "name": ("consists of letters, digits, `-` and `_`", "write a slug such as `critical-depth`"),
}


def report_unknown_keys(
    path: KeyPath, rule: tuple[str | int, ...], keys: list[str], siblings: dict[str, object], problems: Problems
) -> None:
    """Report keys that the language does not have, with the key that each may stand for."""
    allowed = known_keys(rule)
    synonyms = [key_for(key, allowed) for key in keys if len(key) <= LONGEST_KEY]
    for key in keys:
        if problems.is_full:
            break
        message = f"`{shortened_name(key)}` is not a key of {place_text(path)}"
        synonym = key_for(key, allowed) if len(key) <= LONGEST_KEY else ""
        near = _key_meant(key, allowed)
        if synonym:
            help_text = f"write `{synonym}`"
        elif key in NOTHING:
            help_text = NOTHING[key]
        elif not path and key in head_keys():
            help_text = f"write it below `[theory]`, which describes the whole file: `{key} = …`"
        else:
            help_text = (f"did you mean `{near}`? " if near else "") + "The keys here are " + ", ".join(allowed)
        certain = "" if synonym in siblings or synonyms.count(synonym) > 1 else synonym
        problems.add(codes.UNKNOWN_KEY, message, (*path, key), help_text=help_text, at_key=True, instead=certain)


def misspelled_keys(siblings: dict[str, object], rule: tuple[str | int, ...]) -> set[str]:
    """Return the keys that a table has under another name."""
    allowed = known_keys(rule)
    return {_key_meant(key, allowed) for key in list(siblings)[:LONGEST_KEY] if key not in allowed}


def _key_meant(key: str, allowed: list[str]) -> str:
    if len(key) > LONGEST_KEY:
        return ""
    return key_for(key, allowed) or nearest_name(key, allowed)


def report_missing_key(path: KeyPath, rule: tuple[str | int, ...], key: str, data: Table, problems: Problems) -> None:
    """Report a missing key, with an example of its value."""
    message = f"{place_text(path)} has no `{key}`"
    if rule[-1] == "dependentRequired" and key in ("value", "interval"):
        message = f"{place_text(path)} has {'an error' if key == 'value' else 'a level'} and no `{key}`"
    if key == "law" and path and path[0] == "claims":
        message = f"{place_text(path)} states no law"
    help_text = _ADD.get(key, f'add `{key} = "…"`')
    if key == "id":
        help_text = f'add an id of its own, such as `id = "{_free_id(path, data)}"`'
    if path == ("theory",):
        help_text = 'add `name = "my-theory"`'
    problems.add(codes.MISSING_KEY, message, path, help_text=help_text, at_key=True)


def _free_id(path: KeyPath, data: Table) -> str:
    """Return a letter and a number that is no id yet: each entry of a section without an id gets one of its own."""
    section = str(path[0])
    taken = {text(holder, "id") for each in _LETTERS for _, holder in tables(data, each)}
    free = (name for number in count(1) if (name := f"{_LETTERS[section]}{number}") not in taken)
    before = sum("id" not in holder for place, holder in tables(data, section) if place < path)
    return next(islice(free, before, None))


def report_name(name: object, path: KeyPath, rule: str, problems: Problems, *, at_key: bool) -> None:
    """Report a text that breaks the rule for names, ids or names of theories."""
    rule_text, help_text = _NAME_RULES[rule]
    message = f"`{shortened_name(str(name))}` is not a name here: a name {rule_text}"
    slug = re.sub("[^A-Za-z0-9_-]+", "-", str(name)).strip("-")
    if rule == "name" and slug and len(slug) <= LONGEST_KEY:
        help_text = f"write a slug such as `{slug}`"
    if rule == "identifier" and str(name).isalpha():
        message = f"`{name}` is a word of the law language, and cannot be a name"
    problems.add(codes.INVALID_NAME, message, path, help_text=help_text, at_key=at_key)


def report_pattern(value: object, path: KeyPath, rule: tuple[str | int, ...], problems: Problems) -> None:
    """Report a text that is not a number, or not a name."""
    sort = str(rule[-2])
    if sort == "number":
        message = f"`{shortened_name(str(value))}` is not a number"
        help_text = 'write a number such as 0.34, or a rational as text such as "5/2"'
        if (table := number_meant(path, value)) is not None:
            help_text = f"write `{table.line}`"
        problems.add(codes.NOT_A_NUMBER, message, path, help_text=help_text)
    else:
        report_name(value, path, sort, problems, at_key=False)


def report_one_of(path: KeyPath, problems: Problems) -> None:
    """Report an axiom or a spot check with none or several of the keys of which it needs exactly one."""
    if path[0] == "axioms":
        message = f"{place_text(path)} needs exactly one of `law`, `minimise` and `maximise`"
        problems.add(codes.LAW_OR_OPTIMUM, message, path, help_text=ONE_CONTENT, at_key=True)
    else:
        message = f"{place_text(path)} names neither an axiom nor a claim, or both"
        help_text = 'write one of them: `axiom = "H1"` or `claim = "T1"`'
        problems.add(codes.KEYS_EXCLUDE_EACH_OTHER, message, path, help_text=help_text, at_key=True)
