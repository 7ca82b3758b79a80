"""What a file names as measurable, and how its errors are correlated."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.testing import read
from nslogic.theory.folders import bundled_measurements
from nslogic.theory.library import load

TEXT = """
theory = { name = "named" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, D = { trend = "grows" } }
parameters = { x = { value = 0.3, error = 0.1 }, y = { interval = [0, 1], level = 0.8 }, z = { value = 1 } }
axioms = [{ id = "law", law = "loss ~ N^-x" }]
"""


def problems(text: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(InvalidInputError) as raised:
        read(text)
    return raised.value.diagnostics


def test_an_exponent_has_the_usual_quantities_and_the_only_regime() -> None:
    text = TEXT + '[[exponents]]\nname = "alpha_D"\nsource = "Eq. 1"\n[[exponents]]\nname = "alpha_N"\nbase = "N"\n'
    first, second = read(text + 'bound = "at-least"\n').exponents
    assert (first.target, first.base, first.regime, first.bound) == ("loss", "D", "default", "exact")
    assert first.source == "Eq. 1"
    assert (second.base, second.bound, second.parameter) == ("N", "at-least", None)


def test_a_measured_parameter_can_be_an_exponent() -> None:
    (exponent,) = read(TEXT + '[[exponents]]\nname = "a_N"\nparameter = "x"\n').exponents
    assert (exponent.parameter, exponent.target, exponent.regime) == ("x", "", "")


@pytest.mark.parametrize(
    ("entry", "code", "message"),
    [
        ('name = "alpha"', codes.NOT_A_CHOICE, "invalid `name`: `alpha`"),
        ('name = "alpha_N"', codes.UNKNOWN_QUANTITY, "is usually that of `N_p`, which this file does not have"),
        ('name = "alpha_D"\nbase = "M"', codes.UNKNOWN_QUANTITY, "there is no quantity `M`"),
        ('name = "alpha_D"\nregime = "deep"', codes.UNKNOWN_REGIME, "there is no regime `deep`"),
        ('name = "alpha_D"\nparameter = "w"', codes.UNKNOWN_NAME, "there is no parameter `w`"),
        ('name = "alpha_D"\nparameter = "x"\nbase = "D"', codes.KEYS_EXCLUDE_EACH_OTHER, "`base` cannot be combined"),
        ('name = "alpha_D"\nbound = "most"', codes.NOT_A_CHOICE, "invalid `bound`"),
        ('regime = "default"', codes.MISSING_KEY, "has no `name`"),
        ('name = "alpha_D"\n[[exponents]]\nname = "alpha_D"', codes.IDENTIFIER_TWICE, "twice for the regime `default`"),
        (
            'name = "a_N"\nparameter = "x"\n[[exponents]]\nname = "a_N"\nparameter = "x"',
            codes.IDENTIFIER_TWICE,
            "twice for the parameter `x`",
        ),
    ],
)
def test_what_cannot_be_an_exponent_is_refused(entry: str, code: str, message: str) -> None:
    (problem,) = problems(f"{TEXT}[[exponents]]\n{entry}\n")
    assert problem.code == code
    assert message in problem.message


def test_where_there_are_several_regimes_an_exponent_names_one() -> None:
    (problem,) = problems(TEXT + "[regimes.a]\n[regimes.b]\n" + '[[exponents]]\nname = "alpha_D"\n')
    assert problem.code == codes.MISSING_KEY
    assert problem.help == "add `regime = …`, one of a, b"


def test_published_measurements_name_what_they_measure() -> None:
    names = dict(bundled_measurements())
    assert {"besiroglu-refit", "hoffmann", "kaplan-measured"} <= names.keys()
    for path in names.values():
        theory = load(Path(path))
        assert theory.cite
        assert theory.exponents
        assert all(exponent.parameter is not None and exponent.source for exponent in theory.exponents)
