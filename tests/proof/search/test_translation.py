"""Facts as formulas of the engines: one field for all cases of a proof, in which auxiliary names take places in turn."""

from __future__ import annotations

from fractions import Fraction

from nslogic.kernel import LOG_SCALE, Fact, Law, Polynomial, Real, Vector
from nslogic.orders.formulas import Coefficient, OrderAtom, OrderForm, ParameterAtom, compare_parameters
from nslogic.proof.search.translation import Translation

A, B = Polynomial.name("a"), Polynomial.name("b")


def test_the_field_has_the_parameters_that_facts_speak_of() -> None:
    law = ("order", "~", ("quantity", "N"), ("raised", ("quantity", "M"), ("parameter", "c")), True)
    facts: list[Fact] = [Law(law, True), Real(A, ">"), Vector({"N": B}, ">", "order")]
    assert Translation.of(facts).field.names == ("a", "b", "c")


def test_a_fact_is_turned_round() -> None:
    translation = Translation("ab")
    a = translation.field.generator("a")
    assert translation.formula(Real(A, ">"), {}, "!1") == compare_parameters(-a, "<")
    assert translation.formula(Real(A, ">="), {}, "!1") == compare_parameters(-a, "<=")
    assert translation.condition(Real(A, "!="), {}) == ParameterAtom(-a, "!=")
    atom = translation.formula(Vector({"N": A, LOG_SCALE: Polynomial.number(2)}, "=", "order"), {}, "!1")
    assert isinstance(atom, OrderAtom)
    assert dict(atom.form.coefficients) == {"N": -a, "!1": 1}
    assert atom.form.logs == Fraction(-2)
    assert (atom.relation, atom.powers_only) == ("=", False)
    assert translation.formula(Vector({"N": A}, ">", "power"), {}, "!2") == OrderAtom(
        OrderForm.build({"N": -a, "!2": Fraction(1)}, Fraction(0)), "<", True
    )


def test_auxiliary_names_of_different_cases_take_the_same_places() -> None:
    translation = Translation("ab")
    formulas = []
    for step in ("3", "17", "204"):
        places: dict[str, str] = {}
        x, y = Polynomial.name(f"{step}#1"), Polynomial.name(f"{step}#2")
        translation.take(places, (x * A, y - x))
        assert list(places.values()) == ["#1", "#2"]
        formulas.append(translation.formula(Real(x * A - y, ">"), places, "!1"))
    assert len(set(formulas)) == 1
    field = translation.field
    translation.take({}, (Polynomial.name("9#1"), Polynomial.name("9#2")))
    assert translation.field is field


def test_the_field_grows_where_there_are_more_auxiliary_names_than_places() -> None:
    translation, places = Translation("a"), dict[str, str]()
    sizes = set()
    for place in range(20):
        translation.take(places, (Polynomial.name(f"1#{place}"),))
        assert set(places.values()) <= set(translation.field.names)
        sizes.add(len(translation.field.names))
    assert len(sizes) < 8


def test_coefficients_become_polynomials_without_denominators_and_common_factors() -> None:
    translation, places = Translation("ab"), {"3#1": "#1"}
    x = Polynomial.name("3#1")
    translation.take(places, (x,))
    field = translation.field
    a, b, place = (field.generator(name) for name in ("a", "b", "#1"))
    values: list[Coefficient] = [a * b / place, a * a / 2, Fraction(0)]
    first, second, third = translation.cleared(values, places)
    assert not third
    ratio = Polynomial.number(1 / Fraction(2 * B.terms[(("b", 1),)]) * first.terms[(("b", 1),)])
    assert (first, second) == (Polynomial.number(2) * B * ratio, A * x * ratio)
    assert translation.polynomial(a * place - 1, places) == A * x - Polynomial.number(1)
