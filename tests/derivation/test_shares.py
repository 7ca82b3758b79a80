"""Alternatives projected to target and bases: the target in each, what ties the bases, and where it leaves a law open."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import RationalFunction
from nslogic.derivation.branches import Feasibility
from nslogic.derivation.shares import Share, Shares
from nslogic.derivation.space import Cell, ParameterSpace, SplitNeededError
from nslogic.limits import Limits
from nslogic.orders.formulas import Coefficient, OrderForm, compare_form, conjunction
from nslogic.orders.projection import LOOSE, STRICT, OrderRow
from nslogic.orders.system import System, build_system
from nslogic.testing import read


def system(*laws: str) -> System:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    quantities = ", ".join(f'{name} = {{ trend = "free" }}' for name in ("Y", "N", "D", "M"))
    text = f'theory = {{ name = "shares" }}\nquantities = {{ {quantities} }}\nparameters = {{ a = {{}} }}\n{axioms}'
    theory = read(text)
    return build_system(theory, theory.regimes[0])


def shares_of(of: System, cell: Cell | None = None) -> Shares:
    formula = conjunction(constraint.formula for constraint in of.constraints)
    space = whole().space if cell is None else cell.space
    return Shares(formula, "Y", ("N", "D"), Feasibility(of, None, space, Limits()))


def whole() -> Cell:
    return Cell(ParameterSpace(conjunction(()), Limits()))


def form(**powers: Coefficient | int) -> OrderForm:
    return OrderForm.build({name: Fraction(1) * value for name, value in powers.items()}, Fraction(0))


def only(shares: Shares, cell: Cell | None = None) -> Share:
    (share,) = shares.holding(cell or whole())
    return share


def parameter(of: System) -> RationalFunction:
    assert of.field is not None
    return of.field.generator("a")


def test_an_equation_gives_the_target_as_a_product_of_powers() -> None:
    share = only(shares_of(system("Y^2 ~ N * D^-3")))
    assert share.form == form(N=Fraction(1, 2), D=Fraction(-3, 2))
    assert (share.relations, share.bounds) == ((), ())
    through = only(shares_of(system("Y ~ M * N", "M ~ D^2")))
    assert through.form == form(N=1, D=2)


def test_an_equation_between_the_bases_is_a_relation_and_a_bound_between_them_a_bound() -> None:
    tied = only(shares_of(system("Y ~ N", "N ~ D^2")))
    assert tied.form in (form(N=1), form(D=2))
    assert len(tied.relations) == 1
    assert {frozenset(dict(relation.coefficients)) for relation in tied.relations} == {frozenset("ND")}
    bounded = only(shares_of(system("Y ~ N", "N << D")))
    assert (bounded.form, bounded.relations) == (form(N=1), ())
    assert bounded.bounds == (OrderRow(form(N=1, D=-1), STRICT),)
    about_target = only(shares_of(system("Y ~ N", "Y << D")))
    assert about_target.bounds == (OrderRow(form(N=1, D=-1), STRICT),)


def test_a_bound_that_the_rest_keeps_from_being_strict_is_an_equation() -> None:
    squeezed = only(shares_of(system("Y <~ N", "Y >~ N")))
    assert squeezed.form == form(N=1)
    loose = only(shares_of(system("Y <~ N")))
    assert loose.form is None
    assert loose.bounds == (OrderRow(form(Y=1, N=-1), LOOSE),)


def test_a_sum_has_a_share_for_each_term_that_may_be_the_greatest() -> None:
    found = list(shares_of(system("Y ~ N + D")).holding(whole()))
    assert {str(share.form) for share in found} == {str(form(N=1)), str(form(D=1))}
    assert all(share.relations or share.bounds for share in found)
    assert len(list(shares_of(system("Y ~ N + D", "D << N")).holding(whole()))) == 1


def test_what_can_hold_with_a_share_is_decided_for_a_whole_cell() -> None:
    of = system("Y ~ N^a")
    a = parameter(of)
    shares = shares_of(of)
    grows, falls = compare_form(form(N=-1), "<"), compare_form(form(N=1), "<")
    above = compare_form(form(Y=-1), "<")
    positive = whole().with_sign(a, 1)
    share = only(shares, positive)
    assert share.form == form(N=a)
    assert shares.possible((share.formula, grows, above), positive)
    assert not shares.possible((share.formula, falls, above), positive)
    assert shares.possible((share.formula, falls, above), whole().with_sign(a, -1))
    assert not shares.possible((share.formula, grows, above), whole().with_sign(a, 0))
    with pytest.raises(SplitNeededError):
        shares.possible((share.formula, falls, above), whole())


def test_an_alternative_with_conditions_holds_where_these_do() -> None:
    of = system("Y ~ N", "a > 0")
    a = parameter(of)
    shares = shares_of(of)
    assert len(list(shares.holding(whole().with_sign(a, 1)))) == 1
    assert list(shares.holding(whole().with_sign(a, -1))) == []
    assert len(list(shares.proposed(whole().with_sign(a, 1)))) == 1
    assert list(shares.proposed(whole().with_sign(a, 0))) == []
    with pytest.raises(SplitNeededError):
        list(shares.holding(whole()))


def test_a_share_is_full_where_the_bases_are_independent() -> None:
    for laws, full in (
        (("Y ~ N * D",), True),
        (("Y ~ N", "N << D"), True),
        (("Y ~ N", "N <~ D"), True),
        (("Y ~ N", "N ~ D"), False),
        (("Y ~ N", "N <~ D", "N >~ D"), False),
        (("Y ~ N", "N ~ D ignoring logs", "N << D"), False),
    ):
        shares = shares_of(system(*laws))
        assert all(shares.is_full(share, whole()) is full for share in shares.holding(whole())), laws


def test_a_share_leaves_the_target_open_where_it_can_be_more_than_one() -> None:
    for laws, leaves in (
        (("Y ~ N * D",), False),
        (("Y <~ N",), True),
        (("Y <~ N", "Y >~ N"), False),
        (("Y ~ N ignoring logs",), True),
        (("Y ~ N * M", "M ~ D"), False),
        (("Y ~ N * M", "M <~ D"), True),
    ):
        shares = shares_of(system(*laws))
        assert any(shares.leaves_open(share, whole()) for share in shares.holding(whole())) is leaves, laws


def test_the_target_jumps_where_it_is_not_what_it_comes_near_to() -> None:
    """At the border N ~ D of the share where N is the greater, another alternative says something else."""
    for law, jumps in (("Y ~ N * D", True), ("Y ~ N", False), ("Y ~ D", False), ("Y ~ N^2", True)):
        shares = shares_of(system(f"Y ~ N or {law}"))
        cell = whole()
        full = Share(compare_form(form(Y=1, N=-1), "="), form(N=1), (), (OrderRow(form(N=-1, D=1), STRICT),))
        other = Share(conjunction((compare_form(target(law), "="), compare_form(form(N=1, D=-1), "="))), None, (), ())
        assert shares.jumps(other, full, cell) is jumps, law
        assert not shares.jumps(other, Share(full.formula, None, (), full.bounds), cell)


def target(law: str) -> OrderForm:
    return {
        "Y ~ N * D": form(Y=1, N=-1, D=-1),
        "Y ~ N": form(Y=1, N=-1),
        "Y ~ D": form(Y=1, D=-1),
        "Y ~ N^2": form(Y=1, N=-2),
    }[law]


def test_coefficients_that_vanish_in_a_cell_are_left_out() -> None:
    of = system("Y ~ N^a * D")
    a = parameter(of)
    shares = shares_of(of)
    assert only(shares, whole().with_sign(a, 0)).form == form(D=1)
    assert only(shares, whole().with_sign(a, 1)).form == form(N=a, D=1)
    (proposed,) = shares.proposed(whole())
    assert proposed.form == form(N=a, D=1)
    of_slope = system("Y^a ~ N")
    b = parameter(of_slope)
    solved = only(shares_of(of_slope), whole().with_sign(b, 1))
    assert solved.form == form(N=1 / b)
    assert only(shares_of(of_slope), whole().with_sign(b, 0)).form is None
