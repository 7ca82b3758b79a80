"""How a fit is asked for: options by the names of the command line, each read and checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.fits.budget import Cost
from nslogic.fits.forms.catalogue import FORM_NAMES
from nslogic.fits.minimising import LEAST_ABSOLUTE
from nslogic.fits.options import FitOptions
from nslogic.fits.problem import Given
from nslogic.fits.tables.cells import positive_number
from nslogic.fits.tables.column_roles import Role
from nslogic.limits import FIT_RESAMPLES, FIT_RESAMPLES_UNASKED
from nslogic.questions.readers import (
    RequestReader,
    flag,
    given_text,
    natural,
    one_of,
    positive,
    refuse,
    shown,
    up_to,
    word,
    words,
)
from nslogic.questions.requests import fields_from, options_from

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    from nslogic.questions.requests import Number

    class FitNames(TypedDict, total=False):
        """Options of a fit, as the command line names them."""

        parameters: str | None
        tokens: str | None
        flop: str | None
        unique: str | None
        loss: str | None
        over: Literal["N,D", "N", "D", "C"]
        form: str
        floor: bool
        fix: str | Iterable[str]
        drop_highest: int
        drop_line: int | Iterable[int]
        best_of: str | Iterable[str]
        group: str | None
        family: str | None
        weights: str | None
        huber: Number
        lad: bool
        bootstrap: int
        level: Number
        seed: int
        budget: Number | Iterable[Number]
        tokens_per_parameter: Number
        flop_formula: str


FITTED_SCALES: dict[str, tuple[Role, ...]] = {
    "N,D": ("parameters", "tokens"),
    "N": ("parameters",),
    "D": ("tokens",),
    "C": ("flop",),
}
"""The roles of the columns that a loss may depend on, by the value of `over`."""

COLUMNS: tuple[Role, ...] = ("parameters", "tokens", "flop", "unique", "loss")


def _scales(name: str, value: object) -> tuple[Role, ...] | None:
    one_of(*FITTED_SCALES)(name, value)
    return FITTED_SCALES[str(value)]


def _level(name: str, value: object) -> float:
    level = positive(name, value)
    if level >= 1:
        refuse(codes.OUT_OF_RANGE, "the level of an interval should be less than 1", "write it as 0.95")
    return float(level)


def _names(name: str, value: object) -> tuple[str, ...]:
    return tuple(words(name, value))


def _lines(name: str, value: object) -> tuple[int, ...]:
    numbers = (value,) if isinstance(value, (int, str)) else value
    if not isinstance(numbers, Iterable):
        return refuse(
            codes.WRONG_TYPE, f"{name} should be a line number or a list of them", "give numbers, as in [2, 3]"
        )
    return tuple(int(str(natural(name, number))) for number in numbers)


def _budgets(name: str, value: object) -> tuple[float, ...]:
    if isinstance(value, Iterable) and not isinstance(value, str):
        return tuple(budget for part in value for budget in _budgets(name, part))
    text = str(value).rpartition("=")[2].strip()
    number = positive_number(text)
    if number is None:
        return refuse(codes.OUT_OF_RANGE, f"invalid budget: `{str(value)[:60]}`", "give FLOP, as in 5.76e23")
    return (number,)


def equation(name: str, value: object) -> tuple[Given, ...]:
    """Return the equations that are written as `alpha=beta` or `E=1.69`.

    Raises:
        InvalidInputError: a text is not such an equation.
    """
    equations = []
    for text in words(name, value):
        left, equals, right = (part.strip() for part in text.partition("="))
        number = positive_number(right)
        if not equals or not left.isidentifier() or (number is None and not right.isidentifier()):
            refuse(codes.OUT_OF_RANGE, f"`{text[:60]}` fixes nothing", "write `E=1.69`, or `alpha=beta`")
        equations.append(Given(left, right if number is None else number))
    return tuple(equations)


def _cost(name: str, value: object) -> Cost:
    cost = Cost.read(str(word(name, value)))
    if cost is None:
        return refuse(codes.OUT_OF_RANGE, f"`{str(value)[:60]}` is not a product of N and D", "write `6*N*D`")
    return cost


def _real(name: str, value: object) -> float:
    return float(positive(name, value))


def _real_or_none(name: str, value: object) -> float | None:
    return None if value is None else _real(name, value)


def _columns(name: str, value: object) -> dict[Role, str]:
    if not isinstance(value, Mapping):
        refuse(
            codes.WRONG_TYPE,
            f"{name} should map what a column holds to its name, not be {shown(value)}",
            'write {"loss": "eval/loss"}',
        )
    for role in value:
        one_of(*COLUMNS)("column", role)
    return {role: given_text(role, value[role]) for role in COLUMNS if role in value}


def _roles(name: str, value: object) -> tuple[Role, ...] | None:
    if value is None:
        return None
    names = tuple(value) if isinstance(value, (tuple, list)) else ()
    for roles in FITTED_SCALES.values():
        if len(names) == len(roles) and all(
            isinstance(name, str) and name == role for name, role in zip(names, roles, strict=True)
        ):
            return roles
    return refuse(
        codes.NOT_A_CHOICE, f"invalid {name}: {shown(value)}", 'write ("parameters", "tokens"), or over="N,D"'
    )


def _flag_or_none(name: str, value: object) -> bool | None:
    return None if value is None else flag(name, value)


def _form_or_none(name: str, value: object) -> object:
    return None if value is None else one_of("auto", *FORM_NAMES)(name, value)


def _equations(name: str, value: object) -> tuple[Given, ...]:
    if isinstance(value, (tuple, list)) and all(isinstance(each, Given) for each in value):
        return tuple(each for each in value if isinstance(each, Given))
    return equation(name, value)


def _cost_itself(name: str, value: object) -> Cost:
    return value if isinstance(value, Cost) else _cost(name, value)


FIT_OPTIONS: dict[str, tuple[str, RequestReader]] = {
    **{name: (name, word) for name in COLUMNS},
    "over": ("scales", _scales),
    "form": ("form", one_of("auto", *FORM_NAMES)),
    "floor": ("floor", flag),
    "fix": ("given", equation),
    "drop_highest": ("drop_highest", natural),
    "drop_line": ("drop_lines", _lines),
    "best_of": ("best_of", _names),
    "group": ("group", word),
    "family": ("family", word),
    "weights": ("weights", word),
    "huber": ("delta", _real),
    "lad": ("lad", flag),
    "bootstrap": ("resamples", up_to(FIT_RESAMPLES, least=0, missing=FIT_RESAMPLES_UNASKED)),
    "level": ("level", _level),
    "seed": ("seed", natural),
    "budget": ("budgets", _budgets),
    "tokens_per_parameter": ("ratio", _real),
    "flop_formula": ("cost", _cost),
}
"""For each option of `nslogic fit`, its field and its reader."""


FIT_FIELDS: dict[str, RequestReader] = {
    "columns": _columns,
    "scales": _roles,
    "form": _form_or_none,
    "floor": _flag_or_none,
    "given": _equations,
    "drop_highest": natural,
    "drop_lines": _lines,
    "best_of": _names,
    "group": word,
    "family": word,
    "weights": word,
    "delta": _real,
    "resamples": up_to(FIT_RESAMPLES, least=0, missing=FIT_RESAMPLES_UNASKED),
    "level": _level,
    "seed": natural,
    "budgets": _budgets,
    "ratio": _real_or_none,
    "cost": _cost_itself,
}
"""The reader of each field of the options."""


def fit_options_from(options: FitOptions | None, named: Mapping[str, object]) -> FitOptions:
    """Return the given options, with those given by name replacing their fields.

    Raises:
        InvalidInputError: there is no such option, or the option cannot have this value.
    """
    asked = options_from(FitOptions, options, FIT_FIELDS)
    fields = fields_from("fit", FIT_OPTIONS, named)
    columns = {role: str(name) for role in COLUMNS if (name := fields.pop(role, None)) is not None}
    if fields.pop("lad", False):
        fields["delta"] = LEAST_ABSOLUTE
    return FitOptions(**{**vars(asked), **fields, "columns": {**asked.columns, **columns}})
