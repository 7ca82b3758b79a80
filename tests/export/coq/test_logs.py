"""Logarithms of a model for Coq: what is known of them, in a statement and in the lemmas that use it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.export.coq.entries import LeftOutError, Waiting
from nslogic.export.coq.logs import Logs, logarithms_at_witness
from nslogic.export.coq.space import CoqSpace
from nslogic.kernel import LOG_LOG_SCALE, Point, Statement, name_of_log

HALF, THIRD = Fraction(1, 2), Fraction(1, 3)
X, Y, Z = (("quantity", name) for name in "XYZ")


def law(*arguments: Statement) -> Statement:
    parts = tuple(("order", ">~", ("log", argument), ("one",), False) for argument in arguments)
    return ("and", *parts)


def point(logs: dict[str, Fraction], **orders: tuple[int | Fraction, int | Fraction]) -> Point:
    pairs = {name: (Fraction(power), Fraction(log)) for name, (power, log) in orders.items()}
    return Point({}, pairs, logs=logs)


def test_without_logarithms_nothing_is_said() -> None:
    logs = Logs(Fraction(0), ())
    assert (logs.text, logs.decided, logs.hold, logs.fails) == ("no_logs", "all_decided", "hold", "fails")


def test_values_stand_in_every_name() -> None:
    logs = Logs(HALF, ((THIRD, Fraction(1, 4)),))
    values = "(fraction (1)%Z 2%positive) [((fraction (1)%Z 3%positive), (fraction (1)%Z 4%positive))]"
    assert logs.text == f"(logs_at {values} (@eq_refl bool true))"
    assert logs.decided == f"all_decided_with {values}"
    assert logs.hold == f"hold_with {values} (@eq_refl bool true)"
    assert logs.fails == f"fails_with {values} (@eq_refl bool true)"


@pytest.mark.parametrize("order", [(1, 0), (0, 1), (0, 2), (0, 0), (-1, 0)])
def test_only_logarithms_of_what_is_between_one_and_log_t_are_noted(order: tuple[int, int]) -> None:
    found = logarithms_at_witness(point({}, X=order), [law(X)])
    assert found == Logs(Fraction(0), ())


def test_a_logarithm_is_noted_with_the_log_power_of_its_argument() -> None:
    logs = {LOG_LOG_SCALE: HALF, name_of_log(X): THIRD}
    assert logarithms_at_witness(point(logs, X=(0, HALF)), [law(X)]) == Logs(HALF, ((HALF, THIRD),))


def test_a_logarithm_that_is_a_constant_needs_no_entry() -> None:
    assert logarithms_at_witness(point({}, X=(0, HALF)), [law(X)]) == Logs(Fraction(0), ())


def test_entries_are_in_the_order_of_the_arguments() -> None:
    logs = {LOG_LOG_SCALE: HALF, name_of_log(X): THIRD, name_of_log(Y): Fraction(1, 5)}
    found = logarithms_at_witness(point(logs, X=(0, HALF), Y=(0, Fraction(1, 4))), [law(X, Y)])
    assert found.table == ((Fraction(1, 4), Fraction(1, 5)), (HALF, THIRD))


def test_two_logarithms_of_one_order_that_differ_are_no_function() -> None:
    logs = {LOG_LOG_SCALE: HALF, name_of_log(X): THIRD, name_of_log(Y): Fraction(1, 5)}
    with pytest.raises(LeftOutError, match="different orders"):
        logarithms_at_witness(point(logs, X=(0, HALF), Y=(0, HALF)), [law(X), law(Y)])
    same = logs | {name_of_log(Y): THIRD}
    assert logarithms_at_witness(point(same, X=(0, HALF), Y=(0, HALF)), [law(X), law(Y)]).table == ((HALF, THIRD),)


def test_that_log_log_is_a_constant_is_a_fact_where_a_proof_may_use_it() -> None:
    place = CoqSpace.of((), ("X",))
    plain = Logs(Fraction(0), ())
    assert plain.facts(place) == {}
    place.value(LOG_LOG_SCALE, "(log_log_scale no_logs)", order=True)
    (entry,) = plain.facts(place).values()
    assert isinstance(entry, Waiting)
    assert place.laws[-1][1] == "no_log_log"
    assert Logs(HALF, ()).facts(place) == {}
