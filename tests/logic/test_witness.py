"""Witnesses: put back into every law they satisfy it, and they are chosen by the rule that is stated."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from typing import TypeAlias
from unittest.mock import Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.engines.engine import Answer, Model, Order
from nslogic.errors import UndecidedError
from nslogic.limits import Limits, VerdictLimits
from nslogic.logic import witness as witness_module
from nslogic.logic.decide import engine_for
from nslogic.logic.evaluator import Valuation
from nslogic.logic.results import Witness
from nslogic.logic.witness import choose_witness, in_powers_of, is_verified, normalised, witness_scale
from nslogic.orders.formulas import Formula, compare_parameters
from nslogic.orders.system import System, build_system
from nslogic.questions.check import CheckOptions, check
from nslogic.records import replace
from nslogic.testing import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Features, Sample, planted_models, read, theories
from nslogic.theory.model import Theory

SOME = settings(max_examples=settings().max_examples // 4)
QUICK = CheckOptions(cores="none", repairs=0)
LOGS_ONLY = Features(logs=True)


def satisfied(theory: Theory, witness: Witness) -> bool:
    """Put a witness into everything that the first regime says."""
    (regime, *_) = theory.regimes
    orders, parameters = dict(witness.orders), dict(witness.parameters)
    valuation = Valuation(orders, parameters, dict(witness.logs))
    trends = {quantity.name: quantity.trend for quantity in theory.quantities} | dict(regime.trends)
    for parameter in theory.parameters:
        value = parameters[parameter.name]
        if parameter.interval is not None:
            if not parameter.interval[0] <= value <= parameter.interval[1]:
                return False
        elif parameter.error is not None:
            assert parameter.value is not None
            if abs(value - parameter.value) > 2 * parameter.error:
                return False
        elif parameter.value not in (None, value):
            return False
        if not valuation.all(parameter.where):
            return False
    return (
        all(valuation.axiom(theory.axiom(identifier)) for identifier in regime.axioms)
        and all(valuation.all(condition.laws) for condition in regime.where)
        and all(scales(orders[name], trend) for name, trend in trends.items())
    )


def scales(order: Order, trend: str) -> bool:
    power, log = order
    return {"grows": power > 0, "falls": power < 0, "fixed": power == 0 == log, "free": True}[trend]


@pytest.mark.parametrize("features", [POWER_LAWS, LOGS_ONLY, WITHOUT_PARAMETERS, EVERYTHING])
@SOME
@given(st.data())
def test_a_witness_satisfies_every_law(features: Features, data: st.DataObject) -> None:
    theory = data.draw(planted_models(features)).theory()
    witness = check(theory, options=QUICK).regimes[0].witness
    assert witness is not None
    if not witness.irrational:
        assert satisfied(theory, witness)
        assert witness.verified


@pytest.mark.slow
@SOME
@given(st.one_of(theories(LOGS_ONLY), theories(WITHOUT_PARAMETERS)))
def test_a_witness_satisfies_every_law_without_trends(sample: Sample) -> None:
    theory = read(re.sub(r'"(grows|falls|fixed)"', '"free"', sample.text).replace("log(1/", "log(1 * "))
    (regime,) = check(theory, options=QUICK).regimes
    assert (regime.witness is None) is (regime.verdict != "consistent")
    if regime.witness is not None and not regime.witness.irrational:
        assert satisfied(theory, regime.witness)


@SOME
@given(planted_models(WITHOUT_PARAMETERS))
def test_a_witness_is_given_in_powers_of_a_quantity_that_scales(sample: Sample) -> None:
    witness = check(sample.theory(), options=QUICK).regimes[0].witness
    assert witness is not None
    moving = [order for _, order in witness.orders if order[0]]
    assert all(abs(power) == 1 and log == 0 for power, log in moving[:1])


@pytest.mark.parametrize(
    ("law", "orders"),
    [
        ("N ~ L^2", {"N": (1, 0), "L": (Fraction(1, 2), 0)}),
        ("N ~ L^2 * log(L)", {"N": (1, 0), "L": (Fraction(1, 2), Fraction(-1, 2))}),
        ("N >> L", {"N": (1, 0), "L": (Fraction(1, 2), 0)}),
        ("N ~ N", {"N": (1, 0), "L": (1, 0)}),
        ("N^2 >> L^2", {"N": (1, 0), "L": (Fraction(1, 2), 0)}),
    ],
)
def test_witnesses_are_the_simplest_that_are_possible(law: str, orders: dict[str, object]) -> None:
    text = f"""
    theory = {{ name = "rule" }}
    quantities = {{ N = {{ trend = "grows" }}, L = {{ trend = "grows" }} }}
    axioms = [{{ id = "A", law = "{law}" }}]
    """
    witness = check(read(text)).regimes[0].witness
    assert witness is not None
    assert dict(witness.orders) == orders


@pytest.mark.parametrize("law", ["N^2 << L^2", "N << log(L)", "log(L) << N", "N ~ 1", "log(N) ~ log(L)^2 * L"])
def test_without_trends_a_witness_is_found_whichever_way_the_scale_goes(law: str) -> None:
    text = f"""
    theory = {{ name = "free" }}
    quantities = {{ N = {{ trend = "free" }}, L = {{ trend = "free" }} }}
    axioms = [{{ id = "A", law = "{law}" }}]
    """
    theory = read(text)
    witness = check(theory).regimes[0].witness
    assert witness is not None
    assert satisfied(theory, witness)


def test_a_parameter_without_a_rational_value_is_shown_as_a_decimal() -> None:
    text = """
    theory = { name = "root" }
    quantities = { N = { trend = "grows" } }
    parameters = { a = { where = ["a^2 = 2", "a > 0"] } }
    """
    witness = check(read(text)).regimes[0].witness
    assert witness is not None
    ((name, root),) = witness.irrational
    assert name == "a"
    assert root.text.startswith("1.41421356")
    assert root.polynomial == (-2, 0, 1)
    assert (root.low, root.high) == (Fraction("1.414213"), Fraction("1.414214"))
    assert not witness.verified


RULE = """
theory = {{ name = "rule"{base} }}
quantities = {{ {quantities} }}
parameters = {{ {parameters} }}
{axioms}
"""


def theory_of(*laws: str, quantities: str = "N grows, L free", parameters: str = "", base: str = "N") -> Theory:
    declared = ", ".join(
        f'{name} = {{ trend = "{trend}" }}' for name, trend in (one.split() for one in quantities.split(", "))
    )
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    head = f', base = "{base}"' if base else ""
    return read(RULE.format(base=head, quantities=declared, parameters=parameters, axioms=axioms))


def witness_of(theory: Theory) -> Witness:
    witness = check(theory, options=replace(QUICK, limits=Limits())).regimes[0].witness
    assert witness is not None
    return witness


Pair: TypeAlias = tuple[Fraction | int, Fraction | int]


def orders_of(witness: Witness) -> dict[str, Pair]:
    return dict(witness.orders)


LIST = tuple(
    Fraction(sign * top, bottom)
    for top, bottom in ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3), (3, 2), (1, 4), (4, 1))
    for sign in (1, -1)
)


@pytest.mark.parametrize("place", range(len(LIST)))
def test_parameters_take_the_first_of_the_list_that_is_possible(place: int) -> None:
    """One after the other is excluded; beyond the list the value is the solver's."""
    excluded = ", ".join(f'"a != {value}"' for value in ("0", *LIST[:place]))
    witness = witness_of(theory_of("N ~ L^a", parameters=f"a = {{ where = [{excluded}] }}"))
    assert dict(witness.parameters) == {"a": LIST[place]}
    assert witness.verified


def test_a_value_that_is_not_decided_is_passed_over() -> None:
    theory = theory_of("N ~ L^a", parameters='a = { where = ["a != 0"] }')
    system = build_system(theory, theory.regimes[0])
    engine, asked = engine_for(system, Limits()), []

    def hesitant(labels: Iterable[str], extra: Formula) -> Answer:
        asked.append(extra)
        if len(asked) == 1:
            raise UndecidedError("too hard")
        return engine.ask(labels, extra)

    assert system.field is not None
    start = engine.ask(system.labels, compare_parameters(system.field.generator("a") - Fraction(5, 7), "=")).model
    assert start is not None
    witness = choose_witness(system, Mock(ask=hesitant), system.labels, start, limits=Limits())
    assert dict(witness.parameters) == {"a": LIST[1]}


def test_a_value_that_the_orders_exclude_is_passed_over() -> None:
    theory = theory_of("N ~ L^a", "N >> 1", "L << 1", parameters="a = {}")
    system = build_system(theory, theory.regimes[0])
    engine = engine_for(system, Limits())
    assert system.field is not None
    start = engine.ask(system.labels, compare_parameters(system.field.generator("a") + Fraction(5, 7), "=")).model
    assert start is not None
    witness = choose_witness(system, engine, system.labels, start, limits=Limits())
    assert dict(witness.parameters) == {"a": -1}


@pytest.mark.parametrize("value", [*LIST, Fraction(0)])
def test_powers_are_those_of_the_list_wherever_one_is_possible(value: Fraction) -> None:
    low, high = value - Fraction(1, 50), value + Fraction(1, 40)
    witness = witness_of(theory_of(f"N^({low}) << L", f"L << N^({high})"))
    assert orders_of(witness) == {"N": (1, 0), "L": (value, 0)}


@pytest.mark.parametrize(
    ("laws", "power"),
    [
        (("L << N",), -1),  # 1 is first, and excluded
        (("L << N", "L >> N^-1"), 0),  # then zero, before all others
        (("L << N^4", "L >> N"), 2),
        (("L >> N^2",), 3),
        (("L >> N^3",), 4),
        (("L << N^-2",), -3),
        (("L << 1", "L >> N^-1"), Fraction(-1, 2)),
        (("L << N^(1/2)", "L >> 1"), Fraction(1, 3)),
        (("L << N^2", "L >> N"), Fraction(3, 2)),
        (("L ~ 1",), 0),
        (("L ~ N^(7/5)",), Fraction(7, 5)),
    ],
)
def test_the_first_power_of_the_list_that_is_possible_is_taken(laws: tuple[str, ...], power: Fraction) -> None:
    assert orders_of(witness_of(theory_of(*laws))) == {"N": (1, 0), "L": (power, 0)}


@pytest.mark.parametrize(
    ("laws", "log"),
    [
        ((), 0),
        (("L >> N^(5/7)",), 1),
        (("L << N^(5/7)",), -1),
        (("L >> N^(5/7) * log(N)^(3/2)",), 2),
        (("L << N^(5/7) * log(N)^(-3/2)",), -2),
        (("L << N^(5/7)", "L >> N^(5/7) * log(N)^-1"), None),  # none of the list: the solver's value
    ],
)
def test_where_no_power_of_the_list_is_possible_logarithms_are_chosen_beside_the_solvers_power(
    laws: tuple[str, ...], log: int | None
) -> None:
    power, chosen = dict(witness_of(theory_of("L ~ N^(5/7) * log(N)^0 ignoring logs", *laws)).orders)["L"]
    assert power == Fraction(5, 7)
    assert chosen == log or (log is None and -1 < chosen < 0)


def test_quantities_are_chosen_one_after_the_other_in_the_order_of_the_file() -> None:
    theory = theory_of("L >> M", "M >> N", quantities="N grows, L free, M free")
    assert orders_of(witness_of(theory)) == {"N": (1, 0), "L": (2, 0), "M": (Fraction(3, 2), 0)}
    turned = theory_of("L >> M", "M >> N", quantities="N grows, M free, L free")
    assert orders_of(witness_of(turned)) == {"N": (1, 0), "M": (2, 0), "L": (3, 0)}


def test_what_no_law_speaks_of_takes_the_first_power() -> None:
    assert orders_of(witness_of(theory_of(quantities="N grows, L free"))) == {"N": (1, 0), "L": (1, 0)}
    assert orders_of(witness_of(theory_of(quantities="N falls, L free"))) == {"N": (-1, 0), "L": (1, 0)}
    assert orders_of(witness_of(theory_of(quantities="N fixed", base=""))) == {"N": (0, 0)}


def test_a_base_that_falls_has_the_power_minus_one_and_no_logarithm() -> None:
    theory = theory_of("L ~ N^2", "M ~ N * log(1/N)^3", quantities="N falls, L free, M free")
    assert orders_of(witness_of(theory)) == {"N": (-1, 0), "L": (-2, 0), "M": (-1, 3)}
    assert orders_of(witness_of(theory_of("L >> N", quantities="N falls, L free"))) == {"N": (-1, 0), "L": (1, 0)}
    assert orders_of(witness_of(theory_of("L << N", quantities="N falls, L free"))) == {"N": (-1, 0), "L": (-2, 0)}


def test_without_a_base_the_first_quantity_that_scales_is_the_scale() -> None:
    theory = theory_of("M ~ L^2", quantities="N fixed, L grows, M free", base="")
    assert orders_of(witness_of(theory)) == {"N": (0, 0), "L": (1, 0), "M": (2, 0)}


def test_measured_values_and_the_middles_of_intervals_go_before_the_list() -> None:
    parameters = "a = { value = 0.7, error = 0.1 }, b = { interval = [0.2, 0.6], level = 0.9 }, c = { value = 5 }"
    witness = witness_of(theory_of("L ~ N^(a + b + c)", parameters=parameters))
    assert dict(witness.parameters) == {"a": Fraction(7, 10), "b": Fraction(2, 5), "c": Fraction(5)}
    apart = witness_of(theory_of("L ~ N^a", "a < 7/10", parameters="a = { value = 0.7, error = 0.1 }"))
    assert dict(apart.parameters)["a"] < Fraction(7, 10)
    assert apart.verified


def test_parameters_are_chosen_with_those_before_them() -> None:
    theory = theory_of("L ~ N^a", "a < b", parameters="a = {}, b = {}")
    assert dict(witness_of(theory).parameters) == {"a": 1, "b": 2}
    product = theory_of("L ~ N^a", "a*b = 6", parameters="b = {}, a = {}")
    assert dict(witness_of(product).parameters) == {"b": 1, "a": 6}


def test_logarithms_that_pairs_do_not_tell_stand_beside_the_orders() -> None:
    theory = theory_of("L ~ log(log(N))", "M >> L", quantities="N grows, L free, M free")
    witness = witness_of(theory)
    assert orders_of(witness)["L"] == (0, 0)  # where possible, log log t counts as a constant
    assert dict(witness.logs) == {"log log t": 0}
    forced = witness_of(theory_of("L ~ log(log(N))", "L >> 1"))
    ((name, value),) = forced.logs
    assert name == "log log t"
    assert 0 < value < 1
    assert orders_of(forced)["L"] == (0, value)
    assert forced.verified


ORDERS = {"N": (Fraction(2), Fraction(3)), "L": (Fraction(-1), Fraction(1)), "F": (Fraction(0), Fraction(1))}


def test_orders_are_given_in_powers_of_a_quantity() -> None:
    """N is t^2 (log t)^3, so that t is N^(1/2) (log N)^(-3/2)."""
    by_n: dict[str, Pair] = {"N": (1, 0), "L": (Fraction(-1, 2), Fraction(5, 2)), "F": (0, 1)}
    by_l: dict[str, Pair] = {"N": (2, 5), "L": (-1, 0), "F": (0, 1)}
    assert in_powers_of("N", Model(ORDERS, {})) == by_n
    assert in_powers_of("L", Model(ORDERS, {})) == by_l


def system_of(theory: Theory) -> System:
    return build_system(theory, theory.regimes[0])


def test_the_scale_is_the_base_or_the_first_quantity_with_a_power() -> None:
    orders = dict(ORDERS)
    both = system_of(theory_of(quantities="F free, L free, N free"))
    assert witness_scale(both, orders) == "N"
    assert witness_scale(both, {**orders, "N": (Fraction(0), Fraction(1))}) == "L"
    assert witness_scale(both, {"L": orders["L"]}) == "L"
    assert witness_scale(both, {"F": orders["F"], "N": orders["F"]}) is None
    assert witness_scale(system_of(theory_of(quantities="F free, L free, N free", base="")), orders) == "L"
    still = {"F": orders["F"]}
    assert normalised(both, Model(still, {})) == still
    assert normalised(both, Model(orders, {}))["N"] == (Fraction(1), Fraction(0))


CHECKED = """
theory = { name = "checked" }
quantities = { N = { trend = "grows" }, L = { trend = "falls" }, F = { trend = "fixed" }, M = { trend = "free" } }
parameters = { a = { where = ["a > 0"] }, c = { value = 2 } }
axioms = [{ id = "A", law = "N ~ M^a" }, { id = "B", law = "L << M^c" }]
[regimes.some]
axioms = ["A", "B"]
where = ["M >> 1"]
"""
RIGHT = {
    "N": (Fraction(1), Fraction(0)),
    "L": (Fraction(-1), Fraction(0)),
    "F": (Fraction(0), Fraction(0)),
    "M": (Fraction(1), Fraction(0)),
}


@pytest.mark.parametrize(
    ("label", "orders", "parameters"),
    [
        ("A", {"M": (2, 0)}, {}),
        ("B", {"M": (-1, 0)}, {}),
        ("domain(a)", {}, {"a": 0}),
        ("value(c)", {}, {"c": 3}),
        ("where(some)", {"M": (0, 0)}, {}),
        ("trend(N)", {"N": (0, 1)}, {}),
        ("trend(N)", {"N": (-1, 0)}, {}),
        ("trend(L)", {"L": (0, -1)}, {}),
        ("trend(L)", {"L": (1, 0)}, {}),
        ("trend(F)", {"F": (0, 1)}, {}),
        ("trend(F)", {"F": (1, 0)}, {}),
        ("trend(F)", {"F": (-1, 0)}, {}),
    ],
)
def test_what_fails_at_a_model_is_not_verified_where_it_was_asked_for(
    label: str, orders: dict[str, tuple[int, int]], parameters: dict[str, int]
) -> None:
    system = system_of(read(CHECKED))
    right = Valuation.at(RIGHT, {"a": Fraction(1), "c": Fraction(2)})
    assert is_verified(system, system.labels, right)
    changed = RIGHT | {name: (Fraction(power), Fraction(log)) for name, (power, log) in orders.items()}
    numbers = {"a": Fraction(1), "c": Fraction(2)} | {name: Fraction(value) for name, value in parameters.items()}
    wrong = Valuation.at(changed, numbers)
    assert not is_verified(system, (label,), wrong)
    assert not is_verified(system, system.labels, wrong)
    others = tuple(other for other in system.labels if other != label)
    assert is_verified(system, tuple(other for other in others if other not in ("A", "B", "where(some)")), wrong)
    assert is_verified(system, (), wrong)


def test_a_law_beside_has_to_hold_or_to_fail_as_asked() -> None:
    system = system_of(read(CHECKED))
    right = Valuation.at(RIGHT, {"a": Fraction(1), "c": Fraction(2)})
    (same, below) = (system.theory.axiom(name).laws[0].law for name in ("A", "B"))
    for law in (same, below):
        assert is_verified(system, system.labels, right, law=law)
        assert not is_verified(system, system.labels, right, law=law, holds=False)
    off = Valuation.at({**RIGHT, "M": (Fraction(2), Fraction(0))}, {"a": Fraction(1), "c": Fraction(2)})
    assert is_verified(system, ("B",), off, law=same, holds=False)
    assert not is_verified(system, ("B",), off, law=same)


def test_a_logarithm_without_a_value_leaves_a_witness_unverified() -> None:
    theory = theory_of("L ~ log(log(N))")
    system = system_of(theory)
    orders = {"N": (Fraction(1), Fraction(0)), "L": (Fraction(0), Fraction(2))}
    assert not is_verified(system, system.labels, Valuation(orders, {}, {"log log t": Fraction(2)}))


def test_with_very_many_unknowns_the_solvers_own_model_is_the_witness(monkeypatch: pytest.MonkeyPatch) -> None:
    theory = theory_of("L >> N^2", "a > 1/3", parameters="a = {}")
    expected = witness_of(theory)
    assert orders_of(expected) == {"N": (1, 0), "L": (3, 0)}
    assert dict(expected.parameters) == {"a": 1}
    asked = Mock(wraps=witness_module._central)
    monkeypatch.setattr(witness_module, "_central", asked)
    for most, chosen in ((3, True), (2, False)):
        asked.reset_mock()
        monkeypatch.setattr(Limits, "verdicts", VerdictLimits(witness_unknowns=most))
        assert witness_of(theory).verified
        assert asked.called is chosen


def test_a_log_power_that_no_law_asks_for_is_left_out_where_no_logarithm_has_it() -> None:
    """Both quantities are powers of t, so that `log log t` may be anything in the model that is found."""
    theory = read(
        """
theory = { name = "sample" }
quantities = { N = { trend = "free" }, D = { trend = "free" } }
axioms = [
    { id = "A1", law = "N * D + 1 + N >~ log(N)" },
    { id = "A2", law = ["log(D) + N * D + N * N^-1 + N + log(N) ~ N^2", "log(D) ~ log(N)"] },
]
"""
    )
    (regime,) = check(theory).regimes
    assert regime.witness is not None
    assert regime.witness.verified
    assert all(0 <= value < 1 for _, value in regime.witness.logs)
