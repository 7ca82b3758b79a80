"""What labels say in some alternative is a lemma only if they say it in all."""

from __future__ import annotations

from nslogic.derivation.branches import Feasibility
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.lemmas import Lemmas, candidates_of
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, OrderAtom
from tests.derivation.theories import derived

EITHER = """\
[theory]
name = "either"
target = "Y"
base = "X"

[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
Z = { trend = "free" }

[[axioms]]
id = "one"
law = "Y ~ X or Z ~ X"

[[axioms]]
id = "other"
law = "Z << X"

[[axioms]]
id = "inner"
law = "Z * (Y + X)^2 ~ 1"
"""


def lemmas(labels: tuple[str, ...]) -> Lemmas:
    found = derived(EITHER)
    system = found.system
    space = ParameterSpace(TRUE, Limits())
    feasible = Feasibility(system, found.question, space, Limits())
    formulas = [(label, system.constraint(label).formula) for label in labels]
    candidates = candidates_of(formulas, feasible, Cell(space), "X")
    return Lemmas(candidates, Grounds(system, engine_for(system, Limits()), labels, TRUE), "X")


def said(relation: OrderAtom) -> dict[str, str]:
    return {name: str(power) for name, power in relation.form.coefficients}


def test_an_alternative_is_no_lemma_unless_the_others_cannot_hold() -> None:
    assert lemmas(("one",)).equations(powers_only=False) == ()
    (found,) = lemmas(("one", "other")).equations(powers_only=False)
    assert said(found.relation) in ({"X": "-1", "Y": "1"}, {"X": "1", "Y": "-1"})
    assert (found.label, found.lines, found.weight) == ("one", ("one", "other"), 2)


def test_no_lemma_speaks_of_the_orders_of_sums_inside_laws() -> None:
    found = lemmas(("inner", "one", "other"))
    assert all("@" not in name for one in found.bounds(powers_only=True) for name in said(one.relation))
    assert {"X": "-2", "Z": "-1"} in [said(one.relation) for one in found.equations(powers_only=False)] or {
        "X": "2",
        "Z": "1",
    } in [said(one.relation) for one in found.equations(powers_only=False)]
