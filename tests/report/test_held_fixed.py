"""Where nothing is determined, a page says what an optimum holds fixed while it chooses."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.report.held_fixed import held_fixed, held_fixed_lines
from nslogic.report.rendering import render

TABLES: dict[str, object] = {
    "name": "tokens",
    "target": "loss",
    "base": "C",
    "quantities": {"loss": "falls", "N": "grows", "D": "grows", "H": "grows", "C": "grows", "layers": "fixed"},
    "axioms": {"fit": "loss ~ N^-1 + D^-1", "tokens": "H ~ D * layers", "budget": "C ~ N * H"},
    "claims": {"frontier": "loss ~ C^(-1/2)"},
}
HINT = "hint: best chooses N and D and holds H fixed; if it is chosen too, name it in `over`"


def theory(*over: str) -> nslogic.Theory:
    program = {"minimise": "loss", "over": [*over], "subject_to": ["fit", "tokens", "budget"]}
    return nslogic.theory(TABLES).with_axiom(program, id="best")


@pytest.mark.parametrize(
    ("over", "base", "fixed"),
    [
        (("N", "D"), "C", ("H",)),
        (("N",), "C", ("D", "H")),
        (("N", "D", "H"), "C", ()),
        (("N", "D", "H"), None, ("C",)),
        (("N", "D", "H", "C"), None, ()),
    ],
)
def test_what_is_fixed_is_what_laws_speak_of_and_nobody_chooses(
    over: tuple[str, ...], base: str | None, fixed: tuple[str, ...]
) -> None:
    """The target is chosen, the base is given, and what the file calls fixed is meant to be."""
    asked = theory(*over)
    optimum = asked.axiom("best").optimum
    assert optimum is not None
    assert held_fixed(asked, optimum, base) == fixed


def test_a_hint_has_the_number_of_what_it_names() -> None:
    several = theory("N")
    (regime,) = several.regimes
    assert render(held_fixed_lines(several, regime, 2)) == (
        "  hint: best chooses N and holds D and H fixed; if these are chosen too, name them in `over`\n"
    )
    without = several.without("best")
    assert list(held_fixed_lines(without, without.regimes[0], 2)) == []


def test_the_hint_stands_where_something_is_missing_and_only_there() -> None:
    forgotten, whole = theory("N", "D"), theory("N", "D", "H")
    assert HINT in str(nslogic.derive(forgotten))
    assert HINT in str(nslogic.check(forgotten))
    for answer in (nslogic.derive(whole), nslogic.check(whole), nslogic.derive(forgotten, target="D", base="H")):
        assert "hint:" not in str(answer)
