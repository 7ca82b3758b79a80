"""What a case rests on is asked under its conditions as they are shown, which may have used a parameter's domain."""

from __future__ import annotations

from pathlib import Path

import nslogic

THEORY = """
[theory]
name = "shown"
target = "X"
base = "Y"
[quantities]
X = { trend = "free" }
Y = { trend = "free" }
[parameters]
a = {}
b = { where = ["b > 0"] }
[[axioms]]
id = "A0"
law = "Y ~ X^(a*b) + X^(1/3)"
"""


def test_a_condition_that_was_divided_by_a_parameter_rests_on_its_sign(tmp_path: Path) -> None:
    """With b = -1 and a = 1/2, `a > 1/(3*b)` holds, and A0 alone leaves X ~ Y^3 open."""
    file = tmp_path / "shown.toml"
    file.write_text(THEORY, encoding="utf-8")
    (result,) = nslogic.derive(nslogic.load(file))
    assert result.derivation is not None
    by_law = {case.law: case for case in result.derivation.cases}
    assert by_law["X ~ Y^(1/(a*b))"].when == ("a > 1/(3*b)",)
    assert by_law["X ~ Y^(1/(a*b))"].rests_on == ("A0", "domain(b)")
