"""Each construct of the language as a statement of the kernel, worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.kernel import Statement
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope, Trend
from nslogic.statements.laws import law_statement, statements_of, trend_statement
from nslogic.theory.in_memory import loads
from nslogic.theory.model import Theory

NAMES = Scope({"X": "grows", "Y": "grows", "Z": "free", "loss": "falls"}, {"a": "a", "b": "b"})
X, Y, Z, LOSS = (("quantity", name) for name in ("X", "Y", "Z", "loss"))
A, B = ("parameter", "a"), ("parameter", "b")
ONE: Statement = ("one",)


def number(text: str) -> Statement:
    return ("number", Fraction(text))


def statement(text: str) -> Statement:
    read = read_law(text, NAMES)
    assert read.law is not None, read.problems
    return law_statement(read.law)


def order(text: str) -> Statement:
    """Return the statement of an order expression: the left side of a law."""
    side: Statement = statement(f"{text} ~ 1")[2]
    return side


def parameter(text: str) -> Statement:
    """Return the statement of a parameter expression: the left side of a law."""
    side: Statement = statement(f"{text} = 1")[2]
    return side


@pytest.mark.parametrize("relation", ["~", "<~", ">~", "<<", ">>"])
def test_a_law_about_orders_keeps_its_relation_and_its_sides(relation: str) -> None:
    assert statement(f"X {relation} Y") == ("order", relation, X, Y, False)
    assert statement(f"X {relation} Y ignoring logs") == ("order", relation, X, Y, True)


@pytest.mark.parametrize("relation", ["=", "!=", "<", "<=", ">", ">="])
def test_a_law_about_parameters_keeps_its_relation_and_its_sides(relation: str) -> None:
    assert statement(f"a {relation} b") == ("real", relation, A, B)


def test_a_chain_is_the_conjunction_of_its_links() -> None:
    low, high = ("real", "<", number("0"), A), ("real", "<=", A, B)
    assert statement("0 < a <= b") == ("and", low, high)
    last = ("real", "<", B, number("1"))
    assert statement("0 < a <= b < 1") == ("and", low, high, last)


def test_alternatives_are_one_disjunction_in_their_order() -> None:
    first, second = ("order", "~", X, Y, False), ("real", "=", A, number("1"))
    third = ("order", "<<", Z, ONE, True)
    assert statement("X ~ Y or a = 1 or Z << 1 ignoring logs") == ("or", first, second, third)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("1", ONE),
        ("7", ONE),
        ("X", X),
        ("X * Y", ("times", X, Y)),
        ("X * Y * Z", ("times", X, Y, Z)),
        ("X^2", ("raised", X, number("2"))),
        ("X^(-1/3)", ("raised", X, number("-1/3"))),
        ("X^a", ("raised", X, A)),
        ("X + Y", ("plus", X, Y)),
        ("X + Y + Z", ("plus", X, Y, Z)),
        ("max(X, Y)", ("greatest", X, Y)),
        ("min(X, Y, Z)", ("least", X, Y, Z)),
        ("log(X)", ("log", X)),
        ("log(log(X))", ("log", ("log", X))),
        ("log(X * Y)", ("log", ("times", X, Y))),
    ],
)
def test_an_order_expression_is_translated_construct_by_construct(text: str, meaning: Statement) -> None:
    assert order(text) == meaning


def test_a_quotient_is_a_product_with_an_inverse() -> None:
    assert order("X / Y") == ("times", X, ("raised", Y, number("-1")))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("0.34", number("17/50")),
        ("1e3", number("1000")),
        ("a", A),
        ("a + b", ("sum", A, B)),
        ("a * b", ("product", A, B)),
        ("a / b", ("quotient", A, B)),
        ("a^2", ("power", A, 2)),
        ("min(a, b)", ("least", A, B)),
        ("max(a, b, 1)", ("greatest", A, B, number("1"))),
        ("a / (a + b)", ("quotient", A, ("sum", A, B))),
    ],
)
def test_a_parameter_expression_is_translated_construct_by_construct(text: str, meaning: Statement) -> None:
    assert parameter(text) == meaning


def test_a_difference_is_a_sum_with_the_second_part_negated() -> None:
    first, second = parameter("a - b")[1:]
    assert parameter("a - b")[0] == "sum"
    assert first == A
    assert second == ("product", number("-1"), B)


def test_a_quotient_of_equal_parameters_is_not_simplified() -> None:
    assert parameter("a / a") == ("quotient", A, A)


@pytest.mark.parametrize(
    ("text", "lower", "upper", "parts"),
    [
        ("sum(k = 1..X, k^-2)", ONE, X, ((ONE, number("-2")),)),
        ("sum(k = X..inf, Y * k^-2)", X, None, ((Y, number("-2")),)),
        ("sum(k = X..Y, k^a)", X, Y, ((ONE, A),)),
    ],
)
def test_a_sum_over_an_index_has_its_bounds_and_its_terms(
    text: str, lower: Statement, upper: Statement | None, parts: tuple[tuple[Statement, Statement], ...]
) -> None:
    assert order(text) == ("series", lower, upper, parts)


def test_a_summand_of_two_terms_has_both() -> None:
    series = order("sum(k = 1..X, Y * k^-2 + Z * k)")
    assert sorted(series[3], key=str) == sorted([(Y, number("-2")), (Z, number("1"))], key=str)


def test_a_law_for_every_index_compares_coefficients_and_exponents() -> None:
    assert statement("forall k: X * k^a <~ Y * k^-1") == ("forall", "<~", X, A, Y, number("-1"), False)
    assert statement("forall k: X * k ~ Y ignoring logs") == ("forall", "~", X, number("1"), Y, number("0"), True)


@pytest.mark.parametrize(
    ("trend", "relation", "powers_only"), [("grows", ">>", True), ("falls", "<<", True), ("fixed", "~", False)]
)
def test_a_trend_compares_with_a_constant(trend: Trend, relation: str, powers_only: bool) -> None:
    """What grows or falls does so as a power; what is fixed has no logarithm either."""
    assert trend_statement("X", trend) == ("order", relation, X, ONE, powers_only)


# The labels of a regime ----------------------------------------------------------------------------------------------


def labels(text: str, regime: str = "default", *, sigma: Fraction = Fraction(2)) -> dict[str, Statement]:
    theory = loads(f'[theory]\nname = "sample"\n{text}')
    return statements_of(theory, theory.regime(regime), sigma=sigma)


QUANTITIES = """
[quantities]
X = { trend = "grows" }
Y = { trend = "falls" }
Z = { trend = "free" }
W = { trend = "fixed" }
"""


def test_every_trend_but_a_free_one_has_a_label() -> None:
    found = labels(QUANTITIES)
    assert set(found) == {"trend(X)", "trend(Y)", "trend(W)"}
    assert found["trend(Y)"] == ("order", "<<", Y, ONE, True)


def test_a_regime_overrides_trends_and_adds_its_conditions() -> None:
    found = labels(f'{QUANTITIES}[regimes.r]\ntrends = {{ X = "free", Z = "grows" }}\nwhere = ["X ~ Z", "Y << 1"]', "r")
    assert set(found) == {"trend(Y)", "trend(Z)", "trend(W)", "where(r)"}
    assert found["where(r)"] == ("and", ("order", "~", X, Z, False), ("order", "<<", Y, ONE, False))


def test_labels_are_in_the_order_of_the_alphabet() -> None:
    found = labels(f'{QUANTITIES}[[axioms]]\nid = "B"\nlaw = "X ~ Y"\n[[axioms]]\nid = "A"\nlaw = "X ~ Z"')
    assert list(found) == sorted(found)
    assert list(found)[:2] == ["A", "B"]


def test_the_laws_of_an_axiom_hold_together_and_a_guard_comes_first() -> None:
    found = labels(
        f'{QUANTITIES}[[axioms]]\nid = "one"\nlaw = "X ~ Z"\n'
        '[[axioms]]\nid = "two"\nlaw = ["X ~ Z", "Z << Y"]\n'
        '[[axioms]]\nid = "if"\nlaw = "X ~ Z"\nwhen = ["Z >> 1", "Z << X"]\n'
    )
    law = ("order", "~", X, Z, False)
    assert found["one"] == law
    assert found["two"] == ("and", law, ("order", "<<", Z, Y, False))
    assert found["if"] == ("if", (("order", ">>", Z, ONE, False), ("order", "<<", Z, X, False)), law)


def test_an_axiom_that_a_regime_leaves_out_has_no_label() -> None:
    text = f'{QUANTITIES}[[axioms]]\nid = "in"\nlaw = "X ~ Z"\n[[axioms]]\nid = "out"\nlaw = "X << Z"\n'
    found = labels(f'{text}[regimes.r]\naxioms = ["in"]', "r")
    assert "in" in found
    assert "out" not in found


PARAMETERS = """
[parameters]
free  = {}
small = { where = ["small > 0", "small < 1"] }
exact = { value = "5/2" }
fit   = { value = 0.5, error = 0.02 }
range = { interval = [0.45, 0.55], level = 0.95 }
both  = { where = "both > 0", value = 1 }
"""


def test_each_key_of_a_parameter_has_a_label_of_its_own() -> None:
    assert set(labels(PARAMETERS)) == {
        "domain(small)",
        "value(exact)",
        "measured(fit)",
        "measured(range)",
        "domain(both)",
        "value(both)",
    }


def test_a_domain_and_a_value_are_laws_about_the_parameter() -> None:
    found = labels(PARAMETERS)
    small = ("parameter", "small")
    assert found["domain(small)"] == (
        "and",
        ("real", ">", small, number("0")),
        ("real", "<", small, number("1")),
    )
    assert found["value(exact)"] == ("real", "=", ("parameter", "exact"), number("5/2"))
    assert found["domain(both)"] == ("real", ">", ("parameter", "both"), number("0"))


def bounds(law: Statement) -> tuple[Fraction, Fraction]:
    sort, low, high = law
    assert sort == "and"
    assert low[:2] == high[:2] == ("real", "<=")
    assert low[3] == high[2]
    return low[2][1], high[3][1]


@pytest.mark.parametrize(
    ("sigma", "low", "high"),
    [("2", "0.46", "0.54"), ("1", "0.48", "0.52"), ("0", "0.5", "0.5"), ("5/2", "0.45", "0.55")],
)
def test_a_measured_value_lies_within_so_many_standard_errors(sigma: str, low: str, high: str) -> None:
    law = labels(PARAMETERS, sigma=Fraction(sigma))["measured(fit)"]
    assert bounds(law) == (Fraction(low), Fraction(high))


def test_two_standard_errors_are_the_default() -> None:
    theory = loads(f'[theory]\nname = "sample"\n{PARAMETERS}')
    assert bounds(statements_of(theory, theory.regime("default"))["measured(fit)"]) == (
        Fraction("0.46"),
        Fraction("0.54"),
    )


@pytest.mark.parametrize("sigma", ["0", "2", "100"])
def test_an_interval_is_taken_as_written(sigma: str) -> None:
    law = labels(PARAMETERS, sigma=Fraction(sigma))["measured(range)"]
    assert bounds(law) == (Fraction("0.45"), Fraction("0.55"))


# Optima --------------------------------------------------------------------------------------------------------------


def optimal(axiom: str, *, laws: str = 'law = "loss ~ N^-1 + D^-1"', quantities: str = "") -> Theory:
    return loads(
        f"""
[theory]
name = "optimal"
[quantities]
loss = {{ trend = "falls" }}
N = {{ trend = "grows" }}
D = {{ trend = "grows" }}
C = {{ trend = "grows" }}
{quantities}
[parameters]
s = {{}}
[[axioms]]
id = "fit"
{laws}
[[axioms]]
id = "cost"
law = "C ~ N * D"
[[axioms]]
id = "best"
{axiom}
"""
    )


def best(axiom: str, **more: str) -> Statement:
    theory = optimal(axiom, **more)
    return statements_of(theory, theory.regime("default"))["best"]


PROGRAM = 'over = ["N", "D"]\nsubject_to = ["fit", "cost"]'


def test_an_optimum_has_target_direction_choices_and_program() -> None:
    theory = optimal(f'minimise = "loss"\n{PROGRAM}')
    found = statements_of(theory, theory.regime("default"))
    assert found["best"] == ("optimum", "loss", 1, ("N", "D"), (found["fit"], found["cost"]), False)


def test_a_maximum_has_the_other_sign_and_may_compare_powers_alone() -> None:
    law = best(f'maximise = "C"\nignoring = "logs"\n{PROGRAM}')
    assert law[:4] == ("optimum", "C", -1, ("N", "D"))
    assert law[5] is True


def test_an_optimum_under_a_guard_is_a_conditional() -> None:
    law = best(f'minimise = "loss"\nwhen = "D >> N"\n{PROGRAM}')
    guard = (("order", ">>", ("quantity", "D"), ("quantity", "N"), False),)
    assert law[:2] == ("if", guard)
    assert law[2][0] == "optimum"


LOG_T = ("fixed", Fraction(0), Fraction(1))


def not_slow(argument: Statement) -> Statement:
    """Return the law that an order above 1 is at least `log t`."""
    return ("if", (("order", ">>", argument, ONE, False),), ("order", ">~", argument, LOG_T, False))


@pytest.mark.parametrize(
    ("law", "argument"),
    [
        ("loss ~ log(N)^-1 + D^-1", ("quantity", "N")),
        ("loss ~ log(N * D)^-1", ("times", ("quantity", "N"), ("quantity", "D"))),
    ],
)
def test_a_logarithm_of_a_choice_adds_the_law_that_it_is_known(law: str, argument: Statement) -> None:
    program = best(f'minimise = "loss"\n{PROGRAM}', laws=f'law = "{law}"')[4]
    assert len(program) == 3
    assert program[2] == not_slow(argument)


@pytest.mark.parametrize("argument", ["C", "C^2", "C^s", "C * C^(1/2)"])
def test_a_logarithm_that_no_competitor_changes_adds_nothing(argument: str) -> None:
    program = best(f'minimise = "loss"\n{PROGRAM}', laws=f'law = "loss ~ log({argument})^-1 + D^-1"')[4]
    assert len(program) == 2


def test_the_same_logarithm_in_two_laws_is_noted_once() -> None:
    laws = 'law = ["loss ~ log(N)^-1", "D ~ log(N)"]'
    assert best(f'minimise = "loss"\n{PROGRAM}', laws=laws)[4][2:] == (not_slow(("quantity", "N")),)


def test_a_logarithm_inside_another_is_noted_too() -> None:
    laws = 'law = "loss ~ log(log(N))^-1"'
    inner = ("quantity", "N")
    assert set(best(f'minimise = "loss"\n{PROGRAM}', laws=laws)[4][2:]) == {not_slow(inner), not_slow(("log", inner))}


@pytest.mark.parametrize(("exponent", "noted"), [("-1", 1), ("-2", 0), ("-1/2", 0)])
def test_a_sum_is_a_logarithm_at_one_exponent_only(exponent: str, noted: int) -> None:
    laws = f'law = "loss ~ 1/sum(k = 1..N, k^({exponent}))"'
    program = best(f'minimise = "loss"\n{PROGRAM}', laws=laws)[4]
    assert len(program) == 2 + noted
    if noted:
        assert program[2] == not_slow(("quantity", "N"))


def test_a_sum_with_a_parameter_is_a_logarithm_where_that_is_minus_one() -> None:
    laws = 'law = "loss ~ 1/sum(k = 1..N, k^s)"'
    (law,) = best(f'minimise = "loss"\n{PROGRAM}', laws=laws)[4][2:]
    sort, guard, content = law
    assert sort == "if"
    assert guard == (
        ("real", "=", ("parameter", "s"), number("-1")),
        ("order", ">>", ("quantity", "N"), ONE, False),
    )
    assert content == ("order", ">~", ("quantity", "N"), LOG_T, False)


def test_a_shared_parameter_has_the_name_that_all_laws_use(tmp_path: object) -> None:
    """The label keeps the prefix; the statement speaks of the one parameter."""
    from pathlib import Path

    folder = Path(str(tmp_path))
    head = '[theory]\nname = "{}"\n[quantities]\nX = {{ trend = "grows" }}\n'
    (folder / "inner.toml").write_text(
        head.format("inner") + '[parameters]\nd = { shared = "dimension", where = "d >= 1" }\n', encoding="utf-8"
    )
    outer = folder / "outer.toml"
    outer.write_text(
        head.format("outer")
        + '[parameters]\nd = { shared = "dimension" }\n[[imports]]\ntheory = "inner.toml"\nas = "i"\n',
        encoding="utf-8",
    )
    from nslogic.theory.library import load

    theory = load(outer)
    found = statements_of(theory, theory.regime("default"))
    assert found["domain(i.d)"] == ("real", ">=", ("parameter", "d"), number("1"))
