"""Records behave as frozen dataclasses do, for people and for tools that ask what their fields are."""

from __future__ import annotations

import dataclasses
import inspect
import pickle
import pprint
from typing import Any

import pytest

import nslogic
from nslogic.records import LONGEST_REPR, Record, replace

API: Any = nslogic


class Pair(Record):
    """A first value and a second one."""

    first: int
    second: str = "b"


class Other(Record):
    """The same fields under another name."""

    first: int
    second: str = "b"


def test_fields_are_given_by_place_or_by_name() -> None:
    assert (Pair(1).first, Pair(1).second) == (1, "b")
    assert Pair(1, "c") == Pair(first=1, second="c") == Pair(1, second="c") != Pair(1)
    match Pair(1, "c"):
        case Pair(first, second):
            assert (first, second) == (1, "c")


@pytest.mark.parametrize(
    ("values", "named", "message"),
    [
        ((), {}, "Pair needs a value for first"),
        ((1, "b", 3), {}, "Pair has the fields first, second"),
        ((1,), {"third": 3}, "Pair has no field third, or has it twice"),
        ((1, "b"), {"second": "c"}, "Pair has no field second, or has it twice"),
    ],
)
def test_wrong_fields_are_named(values: tuple[Any, ...], named: dict[str, Any], message: str) -> None:
    kind: Any = Pair
    with pytest.raises(TypeError, match=message):
        kind(*values, **named)


def test_a_record_is_frozen() -> None:
    record: Any = Pair(1)
    with pytest.raises(AttributeError, match="Pair is frozen: first cannot be set"):
        record.first = 2
    with pytest.raises(AttributeError, match="Pair is frozen: first cannot be deleted"):
        del record.first
    assert record == Pair(1)


def test_records_are_equal_by_class_and_fields() -> None:
    assert Pair(1) != Other(1)
    assert hash(Pair(1)) == hash(Pair(1)) != hash(Other(1))
    assert len({Pair(1), Pair(1), Pair(2)}) == 2
    assert pickle.loads(pickle.dumps(Pair(1, "c"))) == Pair(1, "c")


def test_a_long_record_is_cut_at_a_prompt() -> None:
    assert repr(Pair(1)) == "Pair(first=1, second='b')"
    longest = repr(Pair(1, "x" * LONGEST_REPR))
    assert (len(longest), longest[-2:]) == (LONGEST_REPR, "…)")
    fits = "x" * (LONGEST_REPR - len(repr(Pair(1, ""))))
    assert repr(Pair(1, fits)) == f"Pair(first=1, second='{fits}')"


def test_a_copy_has_some_fields_changed() -> None:
    record: Any = Pair(1)
    assert replace(Pair(1), second="c") == record.__replace__(second="c") == Pair(1, "c")
    with pytest.raises(TypeError, match="no field third"):
        replace(Pair(1), third=3)


def test_tools_see_the_fields() -> None:
    assert str(inspect.signature(Pair)) == "(first: 'int', second: 'str' = 'b')"


def test_every_public_class_says_what_it_takes() -> None:
    for name in nslogic.__all__:
        kind = getattr(API, name)
        if inspect.isclass(kind) and issubclass(kind, Record):
            signature = inspect.signature(kind)
            assert tuple(signature.parameters) == kind.__match_args__
            assert all(each.kind is each.POSITIONAL_OR_KEYWORD for each in signature.parameters.values())


def test_dataclasses_know_records() -> None:
    record: Any = Pair(1)
    assert dataclasses.replace(Pair(1), second="c") == Pair(1, "c")
    assert dataclasses.asdict(Pair(1)) == {"first": 1, "second": "b"}
    assert [(each.name, each.type) for each in dataclasses.fields(Pair)] == [("first", "int"), ("second", "str")]
    assert (dataclasses.fields(Pair)[0].default, dataclasses.fields(Pair)[1].default) == (dataclasses.MISSING, "b")
    with pytest.raises(TypeError, match="Pair has no field third"):
        dataclasses.replace(record, third=3)
    assert pprint.pformat(Pair(1)) == repr(Pair(1))


@pytest.mark.parametrize(
    "options",
    [nslogic.CheckOptions(), nslogic.DeriveOptions(), nslogic.FitOptions(), nslogic.RunOptions(), nslogic.Limits()],
    ids=lambda options: type(options).__name__,
)
def test_options_are_changed_as_dataclasses_are(options: Any) -> None:
    assert dataclasses.replace(options) == options
    name = dataclasses.fields(options)[0].name
    changed = dataclasses.replace(options, **{name: 7})
    assert getattr(changed, name) == 7
    assert dataclasses.replace(changed, **{name: getattr(options, name)}) == options


def test_options_that_were_changed_are_read_by_the_question() -> None:
    usual: Any = nslogic.CheckOptions()
    options = dataclasses.replace(usual, sigma=3)
    assert nslogic.check("resource", options=options).options.sigma == 3
