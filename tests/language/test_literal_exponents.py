"""The power that a law states outright."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from nslogic.language.literal_exponents import stated_power
from nslogic.theory.loading import load_file

THEORY = """\
[theory]
name = "stated"

[quantities]
X = {{ trend = "falls" }}
Y = {{ trend = "grows" }}
Z = {{ trend = "grows" }}

[parameters]
a = {{}}
b = {{}}

[[axioms]]
id = "A"
law = "{law}"
"""


@pytest.mark.parametrize(
    ("law", "power"),
    [
        ("X ~ Y^(-1/2)", "-1/2"),
        ("X ~ 3 * Y^-a * log(Y)^(1+a)", "-2"),
        ("X^2 ~ Y^-1", "-1/2"),
        ("X ~ Y^(-a/(1+a)) ignoring logs", "-2/3"),
        ("X ~ Y^-min(a, 1) * Y", "0"),
        ("X ~ Y^-max(a, 1)", "-2"),
        ("X ~ Y^(-a^2*3)", "-12"),
        ("1 ~ X * Y", None),
        ("X ~ Y^-b", None),
        ("X ~ Y^(-1/(a-2))", None),
        ("X ~ Y * Z", None),
        ("X ~ Y + Z", None),
        ("X <~ Y^-1", None),
        ("a = 2", None),
    ],
)
def test_the_stated_power(law: str, power: str | None, tmp_path: Path) -> None:
    path = tmp_path / "stated.toml"
    path.write_text(THEORY.format(law=law), encoding="utf-8")
    theory, _ = load_file(path)
    found = stated_power(theory.axiom("A").laws[0].law, {"a": Fraction(2)})
    assert found == (None if power is None else Fraction(power))
