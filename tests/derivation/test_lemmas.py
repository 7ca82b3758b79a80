"""What labels say in some alternative is a lemma only if they say it in all."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import pytest

from nslogic.derivation.branches import Feasibility
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.lemmas import Lemma, Lemmas, candidates_of
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.limits import DerivationLimits, Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, OrderAtom, OrderForm
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


def lemmas(labels: tuple[str, ...], text: str = EITHER) -> Lemmas:
    found = derived(text)
    system = found.system
    space = ParameterSpace(TRUE, Limits())
    feasible = Feasibility(system, found.question, space, Limits())
    formulas = [(label, system.constraint(label).formula) for label in labels]
    candidates = candidates_of(formulas, feasible, Cell(space), "X")
    return Lemmas(candidates, Grounds(system, engine_for(system, Limits()), labels, TRUE, Limits()), "X")


def said(relation: OrderAtom) -> dict[str, str]:
    return {name: str(power) for name, power in relation.form.coefficients}


def test_an_alternative_is_no_lemma_unless_the_others_cannot_hold() -> None:
    assert lemmas(("one",)).equations(powers_only=False) == ()
    (found,) = lemmas(("one", "other")).equations(powers_only=False)
    assert said(found.relation) in ({"X": "-1", "Y": "1"}, {"X": "1", "Y": "-1"})
    assert (found.label, found.lines, found.weight) == ("one", ("one", "other"), 2)


def test_no_lemma_speaks_of_the_orders_of_sums_inside_laws() -> None:
    found = lemmas(("inner", "one", "other"))
    assert all("@" not in name for one in found.bounds(powers_only=True, met=False) for name in said(one.relation))
    assert {"X": "-2", "Z": "-1"} in [said(one.relation) for one in found.equations(powers_only=False)] or {
        "X": "2",
        "Z": "1",
    } in [said(one.relation) for one in found.equations(powers_only=False)]


def test_a_power_that_is_bounded_on_both_sides_inside_a_law_is_an_equation_of_powers() -> None:
    """The order of the sum is between that of Y and Y log(X)."""
    found = lemmas(("inner",), EITHER.replace("Z * (Y + X)^2 ~ 1", "Z ~ sum(k = 1..X, k^-1 * Y) ignoring logs"))
    (equation,) = found.equations(powers_only=True)
    assert said(equation.relation) in ({"Y": "-1", "Z": "1"}, {"Y": "1", "Z": "-1"})
    assert equation.relation.powers_only
    assert found.equations(powers_only=False) == ()


CHAIN = """\
[theory]
name = "chain"
target = "Y"
base = "X"

[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
Z = { trend = "free" }

[parameters]
a = { where = ["a > 0"] }

[[axioms]]
id = "exact"
law = "Y ~ Z^2"

[[axioms]]
id = "above"
law = "Z <~ X"

[[axioms]]
id = "below"
law = "Z >~ X"

[[axioms]]
id = "symbolic"
law = "Y^a ~ X"

[[axioms]]
id = "powers"
law = "Z ~ X ignoring logs"
"""


def chain(*labels: str) -> Lemmas:
    found = derived(CHAIN)
    system = found.system
    space = ParameterSpace(system.constraint("domain(a)").formula, Limits())
    feasible = Feasibility(system, found.question, space, Limits())
    formulas = [(label, system.constraint(label).formula) for label in labels]
    candidates = candidates_of(formulas, feasible, Cell(space), "X")
    names = (*labels, "trend(X)", "domain(a)")
    return Lemmas(candidates, Grounds(system, engine_for(system, Limits()), names, TRUE, Limits()), "X")


def forms(found: Iterable[Lemma]) -> list[tuple[str, dict[str, str], str, int]]:
    return [(one.label, said(one.relation), one.relation.relation, one.weight) for one in found]


def test_equations_are_stated_by_single_laws() -> None:
    ((label, powers, relation, weight),) = forms(chain("exact").equations(powers_only=False))
    assert (label, relation, weight) == ("exact", "=", 1)
    assert powers in ({"Y": "1", "Z": "-2"}, {"Y": "-1", "Z": "2"})
    assert chain("above").equations(powers_only=False) == ()
    assert chain().equations(powers_only=True) == ()


def test_bounds_have_the_equations_too_and_what_scales_is_none_of_them() -> None:
    found = forms(chain("exact", "above", "trend(X)").bounds(powers_only=True, met=False))
    assert [(label, relation) for label, _, relation, _ in found] == [("exact", "="), ("above", "<=")]
    (bound,) = (powers for label, powers, _, _ in found if label == "above")
    assert bound == {"X": "-1", "Z": "1"}


def test_bounds_that_the_others_keep_from_being_strict_are_met() -> None:
    assert chain("above").met(powers_only=False) == ()
    found = chain("above", "below")
    (some,) = found.met(powers_only=False)
    one = found.sharpened(some)
    assert {*one.lines} <= {*some.lines}
    assert (one.lines, one.relation.relation, one.weight) == (("above", "below"), "=", 2)


def test_relations_of_powers_alone_are_asked_for() -> None:
    found = chain("powers")
    assert found.equations(powers_only=False) == ()
    (only,) = found.equations(powers_only=True)
    assert only.relation.powers_only
    assert found.bounds(powers_only=False, met=False) == ()
    assert found.met(powers_only=False) == ()


def test_a_relation_is_scaled_so_that_the_quantity_stands_alone_where_signs_are_certain() -> None:
    ((_, powers, _, _),) = forms(chain("symbolic").equations(powers_only=False))
    assert powers["Y"] in ("1", "-1")


def test_lines_speak_of_the_orders_in_them_and_that_the_base_scales_is_not_counted() -> None:
    found = chain("exact", "above")
    assert found.speaks("exact")
    assert found.speaks("exact", "Y")
    assert not found.speaks("exact", "X")
    assert found.speaks("above", "X")
    assert not found.speaks("trend(X)")
    assert not found.speaks("trend(X)", "X")
    assert not found.speaks("domain(a)")
    assert not found.speaks("domain(a)", "a")


def test_a_lemma_is_named_after_the_first_sayer_among_its_lines() -> None:
    found = chain("exact", "above", "below")
    relation = OrderAtom(OrderForm.build({"Y": Fraction(1), "X": Fraction(-2)}, Fraction(0)), "=")
    one = found.lemma(relation, ("below", "exact"))
    assert one is not None
    assert (one.label, one.lines, one.weight) == ("below", ("above", "below", "exact"), 3)
    other = chain("exact", "above", "below").lemma(relation, ())
    assert other is not None
    assert other.label == "above"
    wrong = OrderAtom(OrderForm.build({"Y": Fraction(1), "X": Fraction(-3)}, Fraction(0)), "=")
    assert found.lemma(wrong, ("exact",)) is None
    assert found.lemma(OrderAtom(OrderForm(), "="), ("exact",)) is None  # nothing has to say it


def test_no_more_candidates_are_taken_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(lemmas=1))
    assert [label for label, *_ in forms(chain("exact", "above").bounds(powers_only=False, met=False))] == ["exact"]
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(lemmas=2))
    assert [label for label, *_ in forms(chain("exact", "above").bounds(powers_only=False, met=False))] == [
        "exact",
        "above",
    ]
