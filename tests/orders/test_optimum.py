"""What an optimum says: no competitor that meets the program is better (language.md §3.5)."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.language.logarithms import LOG_LOG_NAME, is_logarithm
from nslogic.orders.exponents import Exponents
from nslogic.orders.formulas import FALSE, TRUE, Formula, OrderForm, Some, compare_form, conjunction
from nslogic.orders.laws import Laws
from nslogic.orders.optimum import unknowns
from nslogic.orders.system import System, build_system, guarded
from nslogic.testing import POWER_LAWS, Features, programs, read
from nslogic.theory.model import Theory

N, LOSS, C = (OrderForm.unknown(name) for name in ("N", "loss", "C"))


def system_of(program: str, *, optimum: str = "", quantities: str = "loss N D C", parameters: str = "") -> System:
    declared = ", ".join(f'{name} = {{ trend = "free" }}' for name in quantities.split())
    text = f"""
    theory = {{ name = "program" }}
    quantities = {{ {declared} }}
    parameters = {{ {parameters} }}
    [[axioms]]
    id = "program"
    law = {program}
    [[axioms]]
    id = "best"
    minimise = "loss"
    over = ["N", "D"]
    subject_to = ["program"]
    {optimum}
    """
    theory = read(text)
    return build_system(theory, theory.regimes[0])


def best(program: str, **options: str) -> Any:
    return system_of(program, **options).constraint("best").formula


def test_the_cheapest_split_of_compute_bounds_the_loss_from_above() -> None:
    chinchilla = '["loss ~ N^-1 + D^-2", "C ~ N * D"]'
    assert best(chinchilla) == compare_form(LOSS + C.scaled(Fraction(2, 3)), "<=")


def test_a_bound_alone_is_attained() -> None:
    assert best('"loss >~ C"') == compare_form(LOSS - C, "<=")


def test_an_optimum_that_is_only_approached_cannot_be_met() -> None:
    """`loss >> C` leaves room below every loss that meets it: with its own program the optimum contradicts itself."""
    system = system_of('"loss >> C"')
    assert system.constraint("best").formula == compare_form(LOSS - C, "<=")
    assert system.constraint("program").formula == compare_form(C - LOSS, "<")


def test_an_unbounded_program_cannot_be_met() -> None:
    assert best('"loss ~ N^-1"') == FALSE


def test_an_infeasible_program_says_nothing() -> None:
    assert best('["loss ~ N", "N << N"]') == TRUE


def test_a_program_that_is_infeasible_here_and_there_says_nothing_there() -> None:
    formula = best('["loss >~ 1", "C ~ 1"]')
    assert isinstance(formula, Some)
    assert set(formula.parts) == {compare_form(LOSS, "<="), compare_form(C, "<"), compare_form(-C, "<")}


def test_powers_alone_may_be_compared() -> None:
    assert best('"loss >~ log(C)"', optimum='ignoring = "logs"') != best('"loss >~ log(C)"')
    assert best('"loss >~ C"', optimum='ignoring = "logs"') == compare_form(LOSS - C, "<=", powers_only=True)


def test_the_mirror_image_bounds_from_below() -> None:
    text = """
    theory = { name = "mirror" }
    quantities = { N = { trend = "free" }, C = { trend = "free" }, D = { trend = "free" } }
    axioms = [
        { id = "program", law = ["N <~ D", "C >~ N * D", "D ~ N"] },
        { id = "best", maximise = "N", over = ["D"], subject_to = ["program"] },
    ]
    """
    theory = read(text)
    formula = build_system(theory, theory.regimes[0]).constraint("best").formula
    assert formula == compare_form(C.scaled(Fraction(1, 2)) - N, "<=")


def test_under_a_guard_it_is_silent_elsewhere(at: Any) -> None:
    formula = best('"loss >~ C"', optimum='when = "N >> 1"')
    for power, silent in ((0, True), (-1, True), (1, False)):
        orders = {name: (Fraction(0), Fraction(0)) for name in ("C", "D")}
        orders |= {"loss": (Fraction(1), Fraction(0)), "N": (Fraction(power), Fraction(0))}
        assert at(formula, orders, {}) is silent


def test_several_alternatives_compete(at: Any) -> None:
    formula = best('"loss ~ C or loss ~ C^2"')
    for power, bound in ((1, 1), (-1, -2)):
        for loss, holds in ((bound - 1, True), (bound, True), (bound + 1, False)):
            orders = {name: (Fraction(0), Fraction(0)) for name in ("N", "D")}
            orders |= {"C": (Fraction(power), Fraction(0)), "loss": (Fraction(loss), Fraction(0))}
            assert at(formula, orders, {}) is holds


@pytest.mark.parametrize(("a", "b"), [(1, 1), (2, 1), (1, 3)])
def test_symbolic_exponents_are_split_by_sign(a: int, b: int, at: Any) -> None:
    formula = best('["loss ~ N^-a + D^-b", "C ~ N * D", "a > 0", "b > 0"]', parameters="a = {}, b = {}")
    exponent = Fraction(a * b, a + b)
    for shift, holds in ((Fraction(-1, 10), True), (Fraction(0), True), (Fraction(1, 10), False)):
        orders = {name: (Fraction(0), Fraction(0)) for name in ("N", "D")}
        orders |= {"C": (Fraction(1), Fraction(0)), "loss": (shift - exponent, Fraction(0))}
        assert at(formula, orders, {"a": Fraction(a), "b": Fraction(b)}) is holds


def grid(theory: Theory) -> st.SearchStrategy[dict[str, Any]]:
    number = st.sampled_from([Fraction(value) for value in ("0", "1", "-1", "1/2", "2", "-3")])
    return st.fixed_dictionaries({quantity.name: st.tuples(number, number) for quantity in theory.quantities})


@pytest.mark.parametrize(
    "features", [POWER_LAWS, Features(sums=True), Features(logs=True), Features(alternatives=True)]
)
@settings(max_examples=settings().max_examples // 3)
@given(data=st.data())
def test_it_holds_where_no_competitor_is_better(features: Features, data: st.DataObject, at: Any, exists: Any) -> None:
    theory = data.draw(programs(features, most_axioms=0)).theory()
    system = build_system(theory, theory.regimes[0])
    (axiom,) = (axiom for axiom in theory.axioms if axiom.optimum is not None)
    orders = data.draw(grid(theory))
    assert axiom.optimum is not None
    target = axiom.optimum.target
    fixed = {name: order for name, order in orders.items() if name not in (*axiom.optimum.over, target)}
    program = competitor(system, axiom.id)
    # logarithms that pairs do not tell are constants here, as they are to `at`
    fixed |= {name: (Fraction(0), Fraction(0)) for name in filter(is_logarithm, unknowns(program))}
    beaten = exists(program, {**fixed, f"{target}*": orders[target]}, {})
    assert at(system.constraint(axiom.id).formula, orders, {}) is not beaten


def competitor(system: System, identifier: str) -> Formula:
    """Return that the program is met, and better than the target of this name with a star."""
    optimum = system.theory.axiom(identifier).optimum
    assert optimum is not None
    difference = OrderForm.unknown(optimum.target) - OrderForm.unknown(f"{optimum.target}*")
    better = compare_form(
        difference if optimum.direction == "minimise" else -difference, "<", powers_only=optimum.ignoring_logs
    )
    members = [system.theory.axiom(label) for label in optimum.subject_to]
    # a competitor knows the logarithms of what it chooses, or is none
    laws = Laws(Exponents(system.field), identifier).of_competitor((*optimum.over, optimum.target))
    return conjunction((better, laws.known_inside(members), *(guarded(member, laws) for member in members)))


@pytest.mark.parametrize(
    "wide",
    [
        'law = "Y <~ W * log(X)"\nwhen = "W << 1"',
        'law = "Y <~ W * log(X) or W >> 1"',
        'law = "Y <~ W"\nwhen = "W << log(X)"',
    ],
    ids=["under a guard", "an alternative", "in a guard"],
)
def test_a_competitor_knows_the_logarithms_of_laws_that_it_need_not_obey(wide: str, at: Any) -> None:
    """Between 1 and `log t` nobody knows the logarithm of X: competitors there are left out (language.md §1.4)."""
    theory = read(f"""
    theory = {{ name = "program" }}
    quantities = {{ {", ".join(f'{name} = {{ trend = "free" }}' for name in "XYZW")} }}
    [[axioms]]
    id = "above"
    law = "X >> Z"
    [[axioms]]
    id = "wide"
    {wide}
    [[axioms]]
    id = "least"
    minimise = "X"
    over = ["W"]
    subject_to = ["above", "wide"]
    """)
    formula = build_system(theory, theory.regimes[0]).constraint("least").formula
    zero = Fraction(0)
    for x, z, holds in ((Fraction(1), Fraction(1, 2), True), (Fraction(3), Fraction(2), False)):
        orders = {"X": (zero, x), "Z": (zero, z), "Y": (zero, zero), "W": (zero, zero)}
        assert at(formula, orders, {}) is holds


def test_logarithms_of_what_no_competitor_chooses_need_not_be_known(at: Any) -> None:
    """They are the same for every competitor, and in a law that it need not obey nobody asks for them."""
    theory = read("""
    theory = { name = "program" }
    quantities = { X = { trend = "free" }, Y = { trend = "free" }, W = { trend = "free" }, Z = { trend = "free" } }
    [[axioms]]
    id = "above"
    law = "X >> Z"
    [[axioms]]
    id = "wide"
    law = "Y <~ W * log(Z)"
    when = "W << 1"
    [[axioms]]
    id = "least"
    minimise = "X"
    over = ["W"]
    subject_to = ["above", "wide"]
    """)
    formula = build_system(theory, theory.regimes[0]).constraint("least").formula
    zero = Fraction(0)
    orders = {"X": (Fraction(1), zero), "Z": (zero, Fraction(1, 2)), "Y": (zero, zero), "W": (zero, zero)}
    assert not at(formula, {**orders, "log(Z)": (zero, Fraction(1, 4)), "log log t": (zero, Fraction(1, 2))}, {})


@pytest.mark.parametrize(("count", "sign"), [(4, "+"), (2, "*"), (3, "*")])
def test_terms_with_logarithms_and_any_exponents_are_bounded_as_in_numbers(count: int, sign: str, at: Any) -> None:
    """With a sum as the budget each size may have all of it, with a product they balance (signs: language.md §3.5)."""
    sizes, exponents = [f"N{place}" for place in range(count)], "abcde"[:count]
    terms = [f"{size}^-{exponent} * log({size})" for size, exponent in zip(sizes, exponents, strict=True)]
    declared = ", ".join(f'{name} = {{ trend = "free" }}' for name in ("L", "C", *sizes))
    over = ", ".join(f'"{size}"' for size in sizes)
    theory = read(
        f"""
    theory = {{ name = "logs" }}
    quantities = {{ {declared} }}
    parameters = {{ {", ".join(f"{name} = {{}}" for name in exponents)} }}
    axioms = [
        {{ id = "fit", law = "L ~ {" + ".join(terms)}" }},
        {{ id = "cost", law = "C ~ {f" {sign} ".join(sizes)}" }},
        {{ id = "best", minimise = "L", over = [{over}], subject_to = ["fit", "cost"] }},
    ]
    """
    )
    formula = build_system(theory, theory.regimes[0]).constraint("best").formula

    def holds(values: list[Fraction], loss: tuple[Fraction, Fraction], budget: tuple[int, int] = (1, 0)) -> bool:
        orders = {"L": loss, "C": tuple(map(Fraction, budget)), LOG_LOG_NAME: (Fraction(0), Fraction(0))}
        return bool(at(formula, orders, dict(zip(exponents, values, strict=True))))

    small = Fraction(1, 100)
    for values in (
        [Fraction(place + 1, 3) for place in range(count)],
        [Fraction(5, place + 2) for place in range(count)],
    ):
        shares = sum((1 / value for value in values), Fraction(0))
        power = -min(values) if sign == "+" else -1 / shares
        assert holds(values, (power, Fraction(1)))
        assert holds(values, (power - small, Fraction(7)))
        assert not holds(values, (power, 1 + small))
        assert not holds(values, (Fraction(0), -small))
        assert not holds(values, (small, Fraction(0)))
        falling = [*values[:-1], -values[-1]]
        # a size whose term grows stays a constant, and so does the least loss, if the others have the budget
        assert holds(falling, (Fraction(0), Fraction(0)))
        assert not holds(falling, (small, Fraction(0)))
        # where the budget falls, no size has a logarithm, and the program is infeasible
        assert holds(values, (Fraction(9), Fraction(0)), (-1, 0))
