"""Linear programs: the rows that formulas become, points made into orders, and alternatives that are tried in turn."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.algebra.linear_programs.rows import Row, RowRelation
from nslogic.engines.engine import SOME_MODEL
from nslogic.engines.linear import (
    NEVER,
    LinearEngine,
    LinearPoint,
    alternative_rows,
    combinations_in,
    conjunctive_rows,
    is_linear,
    model_of,
    suits,
    ways_of,
)
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    Comparison,
    Formula,
    OrderForm,
    compare_form,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.orders.program_rows import row_of
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT, alternatives_of
from nslogic.orders.system import System, build_system
from nslogic.testing import read

ZERO, ONE = Fraction(0), Fraction(1)
ALPHA = Field(("alpha",)).generator("alpha")


def form(logs: int | Fraction = 0, **powers: int) -> OrderForm:
    return OrderForm.build({name: Fraction(power) for name, power in powers.items()}, Fraction(logs))


def said(relation: Comparison, logs: int | Fraction = 0, *, powers_only: bool = False, **powers: int) -> Formula:
    return compare_form(form(logs, **powers), relation, powers_only=powers_only)


def system(*laws: str, trend: str = "free") -> System:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    quantities = ", ".join(f'{name} = {{ trend = "{trend}" }}' for name in "NLD")
    text = f'theory = {{ name = "rows" }}\nquantities = {{ {quantities} }}\nparameters = {{ a = {{}} }}\n{axioms}'
    theory = read(text)
    return build_system(theory, theory.regimes[0])


def test_only_numbers_as_exponents_are_linear() -> None:
    assert is_linear(said("<=", 2, N=1, L=-3))
    assert is_linear(TRUE)
    assert is_linear(conjunction((said("=", N=1), disjunction((said("<", L=1), said("<", N=1))))))
    assert not is_linear(compare_form(OrderForm.build({"N": ALPHA}, ZERO), "="))
    assert not is_linear(compare_form(OrderForm.build({"N": ONE}, ALPHA), "="))
    assert not is_linear(compare_parameters(ALPHA, "<"))
    assert not is_linear(conjunction((said("=", N=1), compare_parameters(ALPHA, "<"))))
    assert not suits([said("=", N=1), compare_parameters(ALPHA, "<")], most=4096)


@pytest.mark.parametrize(
    ("kind", "relation", "constant"),
    [
        (None, "=", (0, 0, 5)),
        (LOOSE, "<=", (0, 0, 5)),
        (STRICT, "<", (0, 0, 5)),
        (POWERS_STRICT, "<", (1, 0, 0)),  # beyond what any power of log t makes up for
        (POWERS_LOOSE, "<", (0, -1, 0)),  # short of it
    ],
)
def test_a_row_has_the_offset_of_its_kind(kind: int | None, relation: RowRelation, constant: tuple[int, ...]) -> None:
    powers = {"N": Fraction(2), "L": Fraction(-1)}
    assert row_of(form(5, N=2, L=-1), kind, with_logs=True) == Row(powers, relation, vector(*constant))
    assert row_of(form(5, N=2, L=-1), kind, with_logs=False) == Row(powers, relation)


def test_the_rows_of_an_alternative_are_its_equations_and_bounds() -> None:
    (alternative,) = alternatives_of(conjunction((said("=", N=1, L=-1), said("<", 1, L=1))))
    assert alternative_rows(alternative, with_logs=True) == [
        Row({"N": ONE, "L": -ONE}, "=", (ZERO, ZERO, ZERO)),
        Row({"L": ONE}, "<", (ZERO, ZERO, ONE)),
    ]


def test_a_system_without_alternatives_is_rows_with_labels() -> None:
    rows = conjunctive_rows(system("N ~ L^2", "L << D"))
    assert rows is not None
    laws, labels = rows
    assert labels == ["A1", "A2"]
    assert [row.relation for row in laws] == ["=", "<"]
    assert all(not row.constant for row in laws)
    with_logs = conjunctive_rows(system("N << L ignoring logs", "L << D", trend="grows"))
    assert with_logs is not None
    assert sorted(with_logs[1]) == ["A1", "A2", "trend(D)", "trend(L)", "trend(N)"]
    two = conjunctive_rows(system("N <~ L ignoring logs"))
    assert two is not None
    assert two[1] == ["A1"]
    assert conjunctive_rows(system("N ~ L or N ~ D")) is None
    assert conjunctive_rows(system("N ~ L^a")) is None


def test_the_ways_of_a_system_are_the_alternatives_of_each_label() -> None:
    ways = ways_of(system("N ~ L or N << D", "N >> L"), most=4096)
    assert ways is not None
    assert [len(alternatives) for alternatives in ways] == [2, 1]
    assert ways_of(system("N ~ L^a"), most=4096) is None
    never = ways_of(system("1 << 1", "N ~ L"), most=4096)
    assert never is not None
    assert never[0] == [[NEVER]]


def test_alternatives_are_counted_up_to_the_greatest_number_that_is_taken() -> None:
    three = disjunction((said("=", N=1), said("=", L=1), said("=", D=1)))
    two = disjunction((said("<", N=1), said("<", L=1)))
    assert combinations_in([], most=4096) == 1
    assert combinations_in([said("=", N=1)], most=4096) == 1
    assert combinations_in([three, three], most=4096) == 9
    assert combinations_in([conjunction((three, said("<", N=1, L=1), two))], most=4096) == 6
    assert combinations_in([disjunction((conjunction((three, two)), said("<", N=1, L=1)))], most=4096) == 7
    assert combinations_in([FALSE], most=4096) == 1
    assert combinations_in([three] * 30, most=4096) == combinations_in([three] * 29, most=4096)


def engine(**formulas: Formula) -> LinearEngine:
    return LinearEngine(formulas.items(), ("N", "L", "D"), {"a": ONE})


GROWS, BELOW, SAME = said("<", N=-1), said("<", N=1, L=-1), said("=", N=1, L=-1)


def test_an_answer_is_a_model_with_every_quantity_and_parameter() -> None:
    model = engine(grows=GROWS, below=BELOW).ask(("grows", "below")).model
    assert model is not None
    assert set(model.orders) == {"N", "L", "D"}
    assert ZERO < model.orders["N"][0] < model.orders["L"][0]
    assert model.orders["D"] == (ZERO, ZERO)
    assert model.parameters == {"a": ONE}


def test_or_labels_that_clash_without_the_formula_beside_them() -> None:
    asked = engine(grows=GROWS, below=BELOW, same=SAME, other=said("<", D=1))
    assert asked.ask(("grows", "below", "same", "other")).conflict == ("below", "same")
    assert asked.ask(("grows", "other"), said("<=", N=1)).conflict == ("grows",)
    assert asked.ask(("grows",), FALSE).conflict == ()
    assert asked.ask(("grows",), FALSE).model is None
    assert asked.ask((), TRUE).model is not None


def test_without_a_model_an_answer_names_what_holds_beside() -> None:
    choice = disjunction((said("=", D=1), said("=", D=1, N=-1)))
    asked = engine(grows=GROWS, choice=choice, falls=said("<", N=1), strict=said("<", D=-1), no=FALSE)
    answer = asked.ask(("grows", "choice"), with_model=False)
    assert answer.model is SOME_MODEL
    assert set(answer.holding) <= {"falls", "strict"}
    assert "falls" not in answer.holding
    held = asked.ask(("grows", "strict"), disjunction((said("=", D=1, N=-1), said("=", D=1, N=-2))), with_model=False)
    assert "no" not in held.holding
    assert "grows" not in held.holding


def test_alternatives_are_tried_until_one_holds() -> None:
    first, second = said("=", N=1, L=-2), said("=", N=1, L=-3)
    choice = disjunction((first, second))
    asked = engine(grows=GROWS, choice=choice, first=said("<", N=1, L=-2), other=said("<=", D=1))
    model = asked.ask(("grows", "choice")).model
    assert model is not None
    assert model.orders["N"][0] in (2 * model.orders["L"][0], 3 * model.orders["L"][0])
    # N < L^2 excludes both, and what does not take part is not named
    conflict = asked.ask(("other", "grows", "choice", "first")).conflict
    assert conflict == ("choice", "first", "grows")
    assert asked.point(("grows", "choice", "first")) is None
    point = asked.point(("grows", "choice"))
    assert isinstance(point, LinearPoint)
    assert any(row.relation == "=" for row in point.rows)


def test_a_clash_beside_a_choice_does_not_name_it() -> None:
    choice = disjunction((said("=", D=1), said("=", D=1, N=-1)))
    asked = engine(choice=choice, below=BELOW, same=SAME)
    assert asked.ask(("choice", "below", "same")).conflict == ("below", "same")


def vector(*entries: int) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, entries))


def orders(point: LinearPoint, *quantities: str) -> dict[str, tuple[Fraction | int, Fraction | int]]:
    return dict(model_of(point, quantities, {"a": ONE}).orders)


def test_points_become_orders_with_logarithms_that_are_large_enough() -> None:
    """The second component stands for logarithms beyond every constant: it counts as much as strict rows need."""
    plain = LinearPoint({"N": vector(2), "L": vector(-1)}, ())
    assert orders(plain, "N", "L", "D") == {"N": (2, 0), "L": (-1, 0), "D": (0, 0)}
    assert model_of(plain, ("N",), {"a": ONE}).parameters == {"a": ONE}
    point = LinearPoint({"N": vector(1, 1, 0), "L": vector(1, 0, 5)}, ())
    assert orders(point, "N", "L") == {"N": (1, 1), "L": (1, 5)}
    above = Row({"L": ONE, "N": -ONE}, "<", vector(0, 0, 0))  # L < N
    assert orders(LinearPoint(point.values, (above,)), "N", "L") == {"N": (1, 8), "L": (1, 5)}
    offset = Row({"N": -ONE}, "<", vector(0, 0, 3))  # more than three logarithms
    assert orders(LinearPoint({"N": vector(0, 1, 0)}, (offset,)), "N") == {"N": (0, 4)}


def test_logarithms_whose_orders_are_no_pairs_stand_beside_the_quantities() -> None:
    values: dict[object, tuple[Fraction, ...]] = {"N": vector(1), "log log t": vector(0), "hidden@1": vector(3)}
    assert set(model_of(LinearPoint(values, ()), ("N",), {}).orders) == {"N", "log log t"}


def test_the_engine_answers_fast_enough_to_be_in_haste() -> None:
    quick = engine(grows=GROWS)
    assert quick.hasty() is quick
    assert quick.price == 1
