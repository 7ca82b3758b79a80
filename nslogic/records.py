"""Frozen value classes that cost nothing to define.

`dataclasses` writes and compiles several functions for each class. `nslogic check` loads sixty classes, and defining
them as dataclasses took a third of its start-up time, which is limited (benchmarks/startup.py). A Record declares fields
and defaults only, like a frozen dataclass; type checkers treat it as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from dataclasses import Field
    from inspect import Signature
    from typing import Self

LONGEST_REPR = 300
"""The greatest length of a record at a prompt."""


class _FieldsAsSignature:
    """The signature of a record class, by its fields; made when somebody asks, since `inspect` is slow to load."""

    def __get__(self, record: Record | None, kind: type[Record]) -> Signature:
        from inspect import Parameter, Signature

        fields, defaults = vars(kind).get("__annotations__", {}), vars(kind)
        return Signature(
            [
                Parameter(
                    name,
                    Parameter.POSITIONAL_OR_KEYWORD,
                    annotation=annotation,
                    default=defaults.get(name, Parameter.empty),
                )
                for name, annotation in fields.items()
            ]
        )


class _AsOfDataclass:
    """What `dataclasses` asks a class for: made when somebody asks, by a dataclass with the same fields.

    So `dataclasses.replace`, `fields` and `asdict` know a record, in versions of Python without `copy.replace` too.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, record: Record | None, kind: type[Record]) -> object:
        from dataclasses import MISSING, field, make_dataclass

        defaults = vars(kind)
        fields = [
            (name, annotation, field(default=defaults.get(name, MISSING)))
            for name, annotation in defaults.get("__annotations__", {}).items()
        ]
        return getattr(make_dataclass(kind.__name__, fields, frozen=True, repr=False, kw_only=True), self._name)


@dataclass_transform(frozen_default=True)
class Record:
    """A frozen value with named fields: equal and hashed by type and fields, picklable, matchable by position."""

    __slots__ = ("__dict__", "_hash")
    if TYPE_CHECKING:
        _hash: ClassVar[int]
        __match_args__: ClassVar[tuple[str, ...]]
        __dataclass_fields__: ClassVar[dict[str, Field[object]]]
    else:
        __match_args__ = ()
        __dataclass_fields__ = _AsOfDataclass("__dataclass_fields__")
        __dataclass_params__ = _AsOfDataclass("__dataclass_params__")
        __signature__ = _FieldsAsSignature()

    def __init_subclass__(cls) -> None:
        names = tuple(vars(cls).get("__annotations__", ()))
        type.__setattr__(cls, "__match_args__", names)

    def __init__(self, *values: Any, **named: Any) -> None:
        names: tuple[str, ...] = self.__match_args__
        fields = self.__dict__
        for name, value in zip(names, values):  # noqa: B905 (passing `strict` takes longer)
            fields[name] = value
        if len(values) != len(names):
            if len(values) > len(names):
                raise TypeError(f"{type(self).__name__} has the fields {', '.join(names)}")
            defaults = vars(type(self))
            for name in names[len(values) :]:
                if name in named:
                    fields[name] = named.pop(name)
                elif name in defaults:
                    fields[name] = defaults[name]
                else:
                    raise TypeError(f"{type(self).__name__} needs a value for {name}")
        if named:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(named)}, or has it twice")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        try:
            return self._hash
        except AttributeError:
            value = hash((type(self).__name__, *self.__dict__.values()))
            object.__setattr__(self, "_hash", value)
            return value

    def __repr__(self) -> str:
        text = f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"
        return text if len(text) <= LONGEST_REPR else f"{text[: LONGEST_REPR - 2]}…)"

    def __reduce__(self) -> tuple[type[Record], tuple[Any, ...]]:
        return type(self), tuple(self.__dict__.values())

    def __replace__(self, /, **changes: object) -> Self:  # what `copy.replace` asks for, from Python 3.13 on
        return replace(self, **changes)


R = TypeVar("R", bound=Record)


def replace(record: R, /, **changes: object) -> R:
    """Return a copy of a record with some fields changed."""
    return type(record)(**{**record.__dict__, **changes})
