"""What an import brings, name by name: prefixes, identified quantities, shared parameters, and programs of optima."""

from __future__ import annotations

from nslogic.theory.import_merge import Imported, bring_in
from nslogic.theory.in_memory import loads
from nslogic.theory.model import Theory

INNER = loads(
    """
[theory]
name = "inner"
[quantities]
loss = { trend = "falls" }
N = { trend = "grows" }
L = { trend = "free" }
[parameters]
alpha = { where = "alpha > 0", shared = "exponent" }
beta = { value = 1 }
[[axioms]]
id = "A"
law = "loss ~ N^-alpha"
when = "L >> 1"
[[axioms]]
id = "B"
law = ["L ~ N", "beta < 2"]
[[axioms]]
id = "C"
law = "L << N^2"
[[axioms]]
id = "best"
minimise = "loss"
over = ["N"]
subject_to = ["A", "B"]
[regimes.r]
axioms = ["best", "C"]
where = ["L >> 1", "beta > 0"]
trends = { L = "grows", N = "free" }
"""
)


def brought(
    *, identified: dict[str, str] | None = None, shared: dict[str, str] | None = None, theory: Theory = INNER
) -> Imported:
    shared = {} if shared is None else shared
    return bring_in(theory, theory.regimes[0], "i", identified or {}, shared)


def test_everything_gets_the_prefix() -> None:
    found = brought()
    assert found.prefix == "i"
    assert [quantity.name for quantity in found.quantities] == ["i.loss", "i.N", "i.L"]
    assert [parameter.name for parameter in found.parameters] == ["i.alpha", "i.beta"]
    assert found.known_as == {"i.alpha": "i.alpha", "i.beta": "i.beta"}
    assert found.standing == ("i.best", "i.C")
    assert [condition.name for condition in found.conditions] == ["i.r"]
    assert found.trends == (("i.L", "grows"), ("i.N", "free"))


def test_an_optimum_brings_the_axioms_of_its_program_which_do_not_stand_in_the_regime() -> None:
    found = brought()
    assert [axiom.id for axiom in found.axioms] == ["i.A", "i.B", "i.C", "i.best"]
    optimum = found.axioms[-1].optimum
    assert optimum is not None
    assert (optimum.target, optimum.over, optimum.subject_to) == ("i.loss", ("i.N",), ("i.A", "i.B"))
    assert (optimum.direction, optimum.ignoring_logs) == ("minimise", False)


def test_laws_and_guards_are_renamed_and_keep_their_origin() -> None:
    axiom = brought().axioms[0]
    assert [law.text for law in axiom.laws] == ["i.loss ~ i.N^-i.alpha"]
    assert [law.text for law in axiom.when] == ["i.L >> 1"]
    assert axiom.laws[0].origin == INNER.axiom("A").laws[0].origin
    assert [law.text for law in brought().conditions[0].laws] == ["i.L >> 1", "i.beta > 0"]
    assert [law.text for law in brought().parameters[0].where] == ["i.alpha > 0"]


def test_an_identified_quantity_has_the_name_and_the_trend_of_the_importing_theory() -> None:
    found = brought(identified={"L": "depth", "N": "N"})
    assert [quantity.name for quantity in found.quantities] == ["i.loss"]
    assert [law.text for law in found.axioms[0].laws] == ["i.loss ~ N^-i.alpha"]
    assert [law.text for law in found.axioms[1].laws] == ["depth ~ N", "i.beta < 2"]
    assert found.trends == ()
    optimum = found.axioms[-1].optimum
    assert optimum is not None
    assert optimum.over == ("N",)


def test_a_shared_parameter_takes_the_name_that_its_word_has() -> None:
    shared = {"exponent": "a"}
    found = brought(shared=shared)
    alpha, beta = found.parameters
    assert (alpha.name, alpha.same_as) == ("i.alpha", "a")
    assert (beta.name, beta.same_as) == ("i.beta", None)
    assert found.known_as == {"i.alpha": "a", "i.beta": "i.beta"}
    assert [law.text for law in alpha.where] == ["a > 0"]
    assert [law.text for law in found.axioms[0].laws] == ["i.loss ~ i.N^-a"]
    assert shared == {"exponent": "a"}


def test_the_first_import_with_a_word_gives_its_name_to_later_ones() -> None:
    shared: dict[str, str] = {}
    brought(shared=shared)
    assert shared == {"exponent": "i.alpha"}
    second = bring_in(INNER, INNER.regimes[0], "j", {}, shared)
    assert second.parameters[0].same_as == "i.alpha"
    assert [law.text for law in second.axioms[0].laws] == ["j.loss ~ j.N^-i.alpha"]


def test_a_law_without_names_stays_the_same_value() -> None:
    theory = loads('[theory]\nname = "t"\n[parameters]\na = {}\n[[axioms]]\nid = "A"\nlaw = ["1 < 2", "a > 0"]\n')
    (axiom,) = brought(theory=theory).axioms
    assert axiom.laws[0] == theory.axiom("A").laws[0]
    assert axiom.laws[1] != theory.axiom("A").laws[1]


def test_sources_come_with_an_import() -> None:
    assert brought().sources == INNER.sources
