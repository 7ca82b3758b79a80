"""Alternatives that cannot hold are left out of a derivation, by exact means, as Z3 would leave them out."""

from __future__ import annotations

from fractions import Fraction
from unittest.mock import Mock

import pytest
from hypothesis import given, settings

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.derivation.branches import (
    Feasibility,
    Question,
    parameter_conditions,
    reduce_parameters,
    scales,
    unknowns_of,
)
from nslogic.derivation.exponent_ranges import RangePiece
from nslogic.derivation.prepared import PreparedRegime
from nslogic.derivation.space import ParameterSpace
from nslogic.engines.symbolic.engine import SymbolicEngine
from nslogic.engines.z3 import Z3Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import DerivationLimits, Limits
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    ZERO,
    AtomRelation,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.projection import STRICT, Alternative, alternatives_of
from nslogic.orders.substituted import substituted_formula
from nslogic.orders.system import System, build_system
from nslogic.testing import EVERYTHING, POWER_LAWS, Sample, read, theories

SOME = settings(max_examples=max(1, settings().max_examples // 10))


def _agrees(sample: Sample) -> None:
    theory = sample.theory()
    system = build_system(theory, theory.regimes[0])
    base = system.quantities[0]
    regime = conjunction(constraint.formula for constraint in system.constraints)
    space = ParameterSpace(parameter_conditions(regime), Limits())
    feasible = Feasibility(system, Question(system.quantities[-1], base, 1), space, Limits())
    solver = Z3Engine(system, Limits(resource=2_000_000))
    grows = compare_form(OrderForm(((base, Fraction(-1)),)), "<", powers_only=True)
    for count, alternative in enumerate(alternatives_of(regime)):
        if count == 12:
            break
        said = conjunction((space.conditions, grows, alternative.formula()))
        try:
            holds = solver.ask((), said, with_model=False).model is not None
        except UndecidedError:
            continue
        assert not (holds and feasible.excludes(alternative))
        # What is kept although it cannot hold costs time, but no law; with numbers for exponents nothing is.
        assert holds or feasible.excludes(alternative) or system.field is not None


@SOME
@given(theories(POWER_LAWS))
def test_with_numbers_exactly_what_cannot_hold_is_excluded(sample: Sample) -> None:
    _agrees(sample)


@SOME
@given(theories(EVERYTHING))
def test_what_can_hold_is_never_excluded(sample: Sample) -> None:
    _agrees(sample)


FIELD = Field(("a", "b", "c"))
A, B, C = (FIELD.generator(name) for name in "abc")
ONE, HALF = Fraction(1), Fraction(1, 2)


def where(*conditions: tuple[RationalFunction, AtomRelation]) -> Formula:
    return conjunction(compare_parameters(value, relation) for value, relation in conditions)


def reduced(formula: Formula, *keep: str) -> tuple[dict[str, str], Formula]:
    answer = reduce_parameters(formula, frozenset(keep), Limits())
    return {name: format_coefficient(value) for name, value in answer.solved}, answer.space


@pytest.mark.parametrize(
    ("conditions", "keep", "solved"),
    [
        ([(A - 2, "=")], (), {"a": "2"}),
        ([(2 * A - 3, "=")], (), {"a": "3/2"}),
        ([(A + B, "=")], (), {"b": "-a"}),  # the one that is declared last
        ([(A - 2 * B, "="), (B - 3 * C, "=")], (), {"b": "a/2", "c": "a/6"}),
        ([(A + B, "=")], ("b",), {"a": "-b"}),  # but those that results are wanted in
        ([(A + B, "=")], ("a", "b"), {"b": "-a"}),
        ([(A + B, "="), (-B, "<")], (), {"a": "-b"}),  # and those with a bound of their own are not solved for
        ([(A + B, "="), (-B - 1, "<=")], (), {"a": "-b"}),
        ([(A + B, "="), (-B, "<"), (-A - 1, "<")], (), {"b": "-a"}),
        ([(A + B, "="), (B - C, "<")], (), {"b": "-a"}),  # a bound in two is none of its own
        ([(A + B, "="), (B - 1, "!=")], (), {"b": "-a"}),
        ([(A * B - 1, "="), (-A, "<"), (-B, "<")], (), {"b": "1/a"}),
        ([(A * B - 1, "=")], (), {}),  # where a is zero that says nothing of b ... and b is zero then
        ([(A * A - 2, "=")], (), {}),
        ([(A - 2, "<=")], (), {}),
    ],
)
def test_equations_are_solved_for_parameters_that_they_determine(
    conditions: list[tuple[RationalFunction, AtomRelation]], keep: tuple[str, ...], solved: dict[str, str]
) -> None:
    expected = {"b": "1/a"} if conditions == [(A * B - 1, "=")] else solved
    assert reduced(where(*conditions), *keep)[0] in (solved, expected)


def test_what_is_solved_for_is_put_into_everything_else() -> None:
    law = OrderAtom(OrderForm.build({"N": ONE, "L": -B}, ZERO), "=")
    formula = conjunction((where((B - 2 * A, "="), (A + B - 1, "<")), law))
    answer = reduce_parameters(formula, frozenset(), Limits())
    assert {name: format_coefficient(value) for name, value in answer.solved} == {"b": "2*a"}
    assert answer.space == where((3 * A - 1, "<"))
    assert OrderAtom(OrderForm.build({"N": ONE, "L": -2 * A}, ZERO), "=") in conjuncts(answer.formula)


def test_the_slope_of_a_solved_equation_does_not_vanish() -> None:
    """From a*b = c follows b = c/a only where a is not zero: that is said where nothing else does."""
    solved, space = reduced(where((A * B - C, "="), (A * A - 1, "<"), (C - 1, "=")))
    assert solved["c"] == "1"
    assert {format_coefficient(value) for value in parameters_not_zero(space)} == ({"a"} if "b" in solved else set())


def parameters_not_zero(space: Formula) -> list[RationalFunction]:
    return [part.value for part in conjuncts(space) if isinstance(part, ParameterAtom) and part.relation == "!="]


def test_conditions_outside_of_alternatives_are_those_of_the_space() -> None:
    law = OrderAtom(OrderForm.unknown("N"), "<")
    choice = disjunction((compare_parameters(A, "<"), law))
    assert parameter_conditions(conjunction((compare_parameters(B, "<"), law, choice))) == compare_parameters(B, "<")
    assert parameter_conditions(choice) == TRUE
    assert parameter_conditions(compare_parameters(A, "=")) == compare_parameters(A, "=")


def test_substitution_replaces_parameters_everywhere() -> None:
    law = OrderAtom(OrderForm.build({"N": A, "L": ONE}, A * B), "<", True)
    formula = disjunction((conjunction((compare_parameters(A - B, "<="), law)), compare_parameters(A, "!=")))
    put = substituted_formula(formula, {"a": FIELD.constant(2)})
    expected_law = compare_form(OrderForm.build({"N": Fraction(2), "L": ONE}, 2 * B), "<", powers_only=True)
    assert put == disjunction((conjunction((compare_parameters(2 - B, "<="), expected_law)), TRUE))
    pole = OrderAtom(OrderForm.build({"N": 1 / A}, ZERO), "=")
    assert substituted_formula(pole, {"a": FIELD.constant(0)}) == FALSE
    assert substituted_formula(pole, {"a": FIELD.constant(2)}) == compare_form(OrderForm.build({"N": HALF}, ZERO), "=")


def small_system(*laws: str, parameters: str = "a = {}") -> System:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    quantities = ", ".join(f'{name} = {{ trend = "free" }}' for name in ("N", "L", "M", "D"))
    text = f'theory = {{ name = "pieces" }}\nquantities = {{ {quantities} }}\nparameters = {{ {parameters} }}\n{axioms}'
    theory = read(text)
    return build_system(theory, theory.regimes[0])


def pieces(*laws: str, direction: int = 1, limits: DerivationLimits | None = None) -> list[RangePiece]:
    asked = Limits(derivation=limits or DerivationLimits())
    prepared = PreparedRegime(small_system(*laws), "L", direction, frozenset(), asked)
    return [piece for piece in prepared.pieces(Question("N", "L", direction)) if isinstance(piece, RangePiece)]


def rows(piece: RangePiece) -> list[tuple[str, str, str, int | None]]:
    numbers = (
        (format_coefficient(row.slope), format_coefficient(row.power), format_coefficient(row.log), row.kind)
        for row in piece.rows
    )
    return sorted(numbers, key=str)


def test_pieces_are_the_alternatives_in_target_and_base_alone() -> None:
    (direct,) = pieces("N ~ L^2")
    assert rows(direct) in ([("1", "-2", "0", None)], [("-1", "2", "0", None)])
    (through,) = pieces("N ~ M^2", "M ~ L")
    assert [abs(Fraction(row[1]) / Fraction(row[0])) for row in rows(through)] == [2]
    (falling,) = pieces("N ~ L^2", direction=-1)
    assert rows(falling) in ([("1", "2", "0", None)], [("-1", "-2", "0", None)])
    (bounds,) = pieces("N << M", "M << L")
    assert rows(bounds) == [("1", "-1", "0", STRICT)]
    both = pieces("N ~ L or N ~ L^3")
    assert len(both) == 2
    assert pieces("N ~ L", "N ~ L^2") == []  # where L grows, that cannot be


def test_more_alternatives_than_the_limit_are_not_projected() -> None:
    laws = ("N ~ L or N ~ L^2 or N ~ L^3",)
    for most in (4, 3):
        assert len(pieces(*laws, limits=DerivationLimits(pieces=most))) == 3
    with pytest.raises(LimitReachedError, match="more than 2 alternatives"):
        pieces(*laws, limits=DerivationLimits(pieces=2))
    with pytest.raises(LimitReachedError, match="more than 1 alternatives to look at"):
        pieces(*laws, limits=DerivationLimits(pieces_asked=1))


def test_orders_in_most_laws_are_eliminated_first() -> None:
    system = small_system("N ~ M * D", "M ~ L", "M <~ D^2")
    formula = conjunction(constraint.formula for constraint in system.constraints)
    (alternative,) = alternatives_of(formula)
    assert unknowns_of(alternative, Question("N", "L", 1)) == ("M", "D")
    assert unknowns_of(alternative, Question("D", "L", 1)) == ("M", "N")
    assert unknowns_of(alternative, Question("M", "D", 1)) == ("L", "N")


def test_a_base_scales_in_the_direction_that_is_asked_for() -> None:
    base = OrderForm.unknown("L")
    assert scales(Question("N", "L", 1)) == compare_form(-base, "<", powers_only=True)
    assert scales(Question("N", "L", -1)) == compare_form(base, "<", powers_only=True)


def alternative(*forms: OrderForm, conditions: tuple[ParameterAtom, ...] = ()) -> Alternative:
    return Alternative(forms, (), conditions)


def test_partial_alternatives_are_excluded_where_they_cannot_hold() -> None:
    system = small_system("N ~ L^a", parameters='a = { where = ["a > 0"] }')
    assert system.field is not None
    a = system.field.generator("a")
    space = ParameterSpace(compare_parameters(-a, "<"), Limits())
    with_base, without = (Feasibility(system, question, space, Limits()) for question in (Question("N", "L", 1), None))
    still = alternative(OrderForm.unknown("L"))
    assert with_base.excludes(still)  # the base scales
    assert not without.excludes(still)
    negative = compare_parameters(a, "<=")
    assert isinstance(negative, ParameterAtom)
    for feasible in (with_base, without):
        assert feasible.excludes(alternative(conditions=(negative,)))
        assert feasible.excludes(alternative(OrderForm.unknown("N"), conditions=(negative,)))
        assert not feasible.excludes(alternative(OrderForm.unknown("N")))
        assert feasible.excludes_conditions(alternative(conditions=(negative,)))
        assert not feasible.excludes_conditions(alternative())
    symbolic = alternative(OrderForm.build({"L": a}, ZERO))  # L^a ~ 1 with a > 0
    assert with_base.excludes(symbolic)
    assert not without.excludes(symbolic)
    assert not with_base.excludes(alternative(OrderForm.build({"N": ONE, "L": -a}, ZERO)))


def test_as_many_partial_alternatives_as_the_limit_are_looked_at() -> None:
    limits = Limits(derivation=DerivationLimits(pieces_asked=2))
    feasible = Feasibility(small_system("N ~ L"), Question("N", "L", 1), ParameterSpace(TRUE, limits), limits)
    free = alternative(OrderForm.unknown("N"))
    assert [feasible.excludes(free) for _ in range(2)] == [False, False]
    with pytest.raises(LimitReachedError, match="more than 2 alternatives"):
        feasible.excludes(free)


def test_what_is_not_decided_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    system = small_system("N ~ L^a")
    assert system.field is not None
    a = system.field.generator("a")
    space = ParameterSpace(TRUE, Limits())
    feasible = Feasibility(system, Question("N", "L", 1), space, Limits())
    condition = compare_parameters(a * a, "<")
    assert isinstance(condition, ParameterAtom)
    assert feasible.excludes_conditions(alternative(conditions=(condition,)))
    monkeypatch.setattr(ParameterSpace, "feasible", Mock(side_effect=UndecidedError("too hard")))
    monkeypatch.setattr(SymbolicEngine, "ask", Mock(side_effect=UndecidedError("too hard")))
    assert not feasible.excludes_conditions(alternative(conditions=(condition,)))
    assert not feasible.excludes(alternative(OrderForm.build({"L": a}, ZERO)))
