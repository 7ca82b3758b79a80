"""What laws mean, and what is refused with which code, where, and with what help."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import (
    AnyOf,
    Constant,
    Extreme,
    ForAllLaw,
    IndexedSum,
    IndexPower,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    Parameter,
    ParameterExpression,
    ParameterLaw,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
    Power,
    Product,
    Quantity,
    Scalar,
    Sum,
)
from nslogic.language.writing import format_law

SCOPE = Scope(
    {"N": "grows", "L": "grows", "K": "grows", "loss": "falls", "a": "grows", "song.N": "grows", "ℓ": "free"},
    {name: name for name in ("alpha", "beta", "c", "D_f", "delta", "song.alpha", "__class__")},
)
ALPHA, BETA = Parameter("alpha"), Parameter("beta")
N, L, K, LOSS = (Quantity(name) for name in ("N", "L", "K", "loss"))


def number(value: int | str) -> Constant:
    return Constant(Fraction(value))


def minus(expression: ParameterExpression) -> ParameterProduct:
    return ParameterProduct((number(-1), expression))


def read(text: str) -> Law:
    law, problems, _ = read_law(text, SCOPE)
    assert law is not None, problems
    return law


def right_side(text: str) -> OrderExpression:
    law = read(f"N ~ {text}")
    assert isinstance(law, OrderLaw)
    return law.right


def exponent(text: str) -> ParameterExpression:
    power = right_side(f"L^({text})")
    assert isinstance(power, Power)
    return power.exponent


ORDERS: list[tuple[str, OrderExpression]] = [
    ("L", L),
    ("song.N", Quantity("song.N")),
    ("ℓ", Quantity("ℓ")),
    ("1", Scalar(Fraction(1))),
    ("0.34", Scalar(Fraction(17, 50))),
    ("1/3", Scalar(Fraction(1, 3))),
    ("L * K", Product((L, K))),
    ("L / K", Product((L, Power(K, number(-1))))),
    ("1 / (L * K)", Product((Scalar(Fraction(1)), Power(Product((L, K)), number(-1))))),
    ("L^2", Power(L, number(2))),
    ("L**2", Power(L, number(2))),
    ("L^-1", Power(L, number(-1))),
    ("L^(1/3)", Power(L, number("1/3"))),
    ("L^0.5", Power(L, number("1/2"))),
    ("L^1e2", Power(L, number(100))),
    ("L^-alpha", Power(L, minus(ALPHA))),
    ("L^-(1+alpha)", Power(L, minus(ParameterSum((number(1), ALPHA))))),
    ("L^alpha^2", Power(L, ParameterPower(ALPHA, 2))),
    ("L^-2^2", Power(L, minus(ParameterPower(number(2), 2)))),
    ("L^2 * K + N", Sum((Product((Power(L, number(2)), K)), N))),
    ("(L + K) * N", Product((Sum((L, K)), N))),
    ("min(L, K)", Extreme("min", (L, K))),
    ("max(L)", Extreme("max", (L,))),
    ("log(1/loss)", Logarithm(Product((Scalar(Fraction(1)), Power(LOSS, number(-1)))))),
    ("log(loss^alpha)", Logarithm(Power(LOSS, ALPHA))),
    (
        "1/(1/L + 1/K)",
        Product(
            (
                Scalar(Fraction(1)),
                Power(
                    Sum(
                        (
                            Product((Scalar(Fraction(1)), Power(L, number(-1)))),
                            Product((Scalar(Fraction(1)), Power(K, number(-1)))),
                        )
                    ),
                    number(-1),
                ),
            )
        ),
    ),
]


@pytest.mark.parametrize(("text", "meaning"), ORDERS, ids=[text for text, _ in ORDERS])
def test_an_order_expression(text: str, meaning: OrderExpression) -> None:
    assert right_side(text) == meaning


EXPONENTS: list[tuple[str, ParameterExpression]] = [
    ("1e-2", number("1/100")),
    ("-1/3", number("-1/3")),
    ("1/2/3", number("1/6")),
    ("1/0", ParameterQuotient(number(1), number(0))),
    ("alpha/alpha", ParameterQuotient(ALPHA, ALPHA)),
    ("alpha - beta", ParameterSum((ALPHA, minus(BETA)))),
    ("alpha - 1", ParameterSum((ALPHA, number(-1)))),
    ("alpha*beta/2", ParameterQuotient(ParameterProduct((ALPHA, BETA)), number(2))),
    ("alpha/beta*2", ParameterQuotient(ParameterProduct((ALPHA, number(2))), BETA)),
    ("-alpha^2", minus(ParameterPower(ALPHA, 2))),
    ("(-alpha)^2", ParameterPower(minus(ALPHA), 2)),
    ("alpha^-2", ParameterQuotient(number(1), ParameterPower(ALPHA, 2))),
    ("alpha^(4/2)", ParameterPower(ALPHA, 2)),
    ("song.alpha", Parameter("song.alpha")),
    ("__class__", Parameter("__class__")),
]


@pytest.mark.parametrize(("text", "meaning"), EXPONENTS, ids=[text for text, _ in EXPONENTS])
def test_a_parameter_expression(text: str, meaning: ParameterExpression) -> None:
    assert exponent(text) == meaning


def test_a_chain_of_parameters() -> None:
    assert read("0 < alpha <= 1") == ParameterLaw((number(0), ALPHA, number(1)), ("<", "<="))


def test_alternatives_each_with_their_own_ignoring_logs() -> None:
    expected = AnyOf(
        (OrderLaw(N, "<<", L, ignoring_logs=True), OrderLaw(N, "~", K), ParameterLaw((ALPHA, BETA), ("!=",)))
    )
    assert read("N << L ignoring logs or N ~ K or alpha != beta") == expected


SUMMANDS = [
    ("k^-alpha", ["1; -alpha"]),
    ("k", ["1; 1"]),
    ("L", ["L; 0"]),
    ("L + K", ["L + K; 0"]),
    ("L / k", ["L; -1"]),
    ("k^-1 * k^-2", ["1; -3"]),
    ("k^-alpha * (a * k^-delta)^(-c/D_f)", ["a^(-c/D_f); -alpha + (-delta)*(-c/D_f)"]),
    ("(a * k)^2", ["a^2; 2"]),
    ("L * k^-1 + K", ["L; -1", "K; 0"]),
    ("(k^-1 + L) * (k^-2 + K)", ["1; -3", "K; -1", "L; -2", "L * K; 0"]),
    ("(k + L)^2", ["1; 2", "L^2; 0"]),
    ("1 / (k * L)", ["1 * L^-1; -1"]),
]


@pytest.mark.parametrize(("text", "terms"), SUMMANDS, ids=[text for text, _ in SUMMANDS])
def test_a_summand_is_multiplied_out(text: str, terms: list[str]) -> None:
    found = right_side(f"sum(k = 1..K, {text})")
    assert isinstance(found, IndexedSum)
    expected = tuple(
        IndexPower(right_side(coefficient), exponent(power))
        for coefficient, power in (term.split("; ") for term in terms)
    )
    assert found.terms == expected


def test_the_bounds_of_a_sum() -> None:
    assert right_side("sum(k = K..inf, k^-2)") == IndexedSum(
        "k", K, None, (IndexPower(Scalar(Fraction(1)), number(-2)),)
    )
    law = right_side("sum(k = 2..L^2, k)")
    assert isinstance(law, IndexedSum)
    assert (law.lower, law.upper) == (Scalar(Fraction(2)), Power(L, number(2)))


def test_for_all_compares_products_of_powers() -> None:
    law = read("forall k: k^-(1+alpha) * N <~ L * k^2 ignoring logs")
    power = minus(ParameterSum((number(1), ALPHA)))
    assert law == ForAllLaw("k", IndexPower(N, power), "<~", IndexPower(L, number(2)), ignoring_logs=True)


def test_for_all_reaches_to_the_next_or() -> None:
    law = read("forall k: k^alpha ~ N or N ~ L")
    assert isinstance(law, AnyOf)
    assert isinstance(law.alternatives[0], ForAllLaw)
    assert isinstance(law.alternatives[1], OrderLaw)


REFUSED = [
    # text, code, what the caret covers, a word of the message or the help
    ("N ~ N_w", "NSL202", "N_w", "declare"),
    ("N ~ LL", "NSL202", "LL", "`L`"),
    ("N ~ alhpa", "NSL202", "alhpa", "`alpha`"),
    ("N ~ song.LL", "NSL202", "song.LL", "`song.N`"),
    ("N ~ other.quantity", "NSL202", "other.quantity", "[[imports]]"),
    ("N ~ L - K", "NSL203", "L - K", "`-`"),
    ("N ~ -L", "NSL203", "-L", "`-`"),
    ("N ~ sum(k = 1..K, k - 1)", "NSL203", "k - 1", "`-`"),
    ("N ~ L^K", "NSL204", "K", "exponent"),
    ("N ~ L^(alpha + K)", "NSL204", "K", "exponent"),
    ("N ~ alpha * L", "NSL205", "alpha", "leave it out"),
    ("alpha ~ beta", "NSL205", "alpha ~ beta", "`alpha = beta`"),
    ("N ~ L^-c/D_f", "NSL205", "D_f", "parentheses"),
    ("N ~ 0", "NSL206", "0", "positive"),
    ("N ~ -3", "NSL206", "-3", "positive"),
    ("N ~ 0.0 * L", "NSL206", "0.0", "positive"),
    ("N ~ log(loss)", "NSL207", "log(loss)", "log(1/loss)"),
    ("N ~ log(2*loss^2)", "NSL207", "log(2*loss^2)", "log(1/loss)"),
    ("k ~ sum(k = 1..K, k)", "NSL208", "k", "outside"),
    ("N ~ L ~ K", "NSL209", "N ~ L ~ K", "list"),
    ("N ~ L^log(2)", "NSL210", "log(2)", "exponent"),
    ("N ~ L^sum(k = 1..K, k)", "NSL210", "sum(k = 1..K, k)", "exponent"),
    ("N ~ sum(k = 1..K, L^k)", "NSL210", "k", "index"),
    ("N ~ sum(k = 1..K, min(k, L))", "NSL211", "min(k, L)", "multiplied out"),
    ("N ~ sum(k = 1..K, log(k))", "NSL211", "log(k)", "multiplied out"),
    ("N ~ sum(k = 1..K, sum(j = 1..L, j))", "NSL211", "sum(j = 1..L, j)", "inside"),
    ("N ~ sum(k = 1..K, 1/(k + L))", "NSL211", "(k + L)", "positive"),
    ("N ~ sum(k = 1..K, (k + L)^alpha)", "NSL211", "(k + L)^alpha", "positive"),
    ("N ~ sum(L = 1..K, L)", "NSL212", "L", "quantity"),
    ("N ~ sum(alpha = 1..K, N)", "NSL212", "alpha", "parameter"),
    ("N ~ sum(max = 1..K, N)", "NSL212", "max", "index"),
    ("N ~ sum(k = 1..k, k)", "NSL213", "k", "bound"),
    ("N = 2", "NSL214", "=", "`N ~ 2`"),
    ("log(2) < alpha", "NSL214", "log(2)", "numbers"),
    ("alpha^(1/2) = 2", "NSL215", "(1/2)", "root"),
    ("alpha^beta = 2", "NSL215", "beta", "root"),
    ("alpha^0 = 2", "NSL215", "0", "other than 0"),
    ("alpha^101 = 2", "NSL215", "101", "100"),
    ("alpha < beta ~ N", "NSL216", "alpha < beta ~ N", "list"),
    ("forall k: k^alpha + L ~ N", "NSL217", "k^alpha + L", "one product"),
    ("forall k: forall j: N ~ L", "NSL217", "forall", "index"),
    ("forall k: alpha > 0", "NSL221", "alpha > 0", "forall"),
    ("alpha > 0 ignoring logs", "NSL221", "alpha > 0 ignoring logs", "logs"),
    ("N", "NSL220", "N", "relation"),
    ("alpha + 1", "NSL220", "alpha + 1", "relation"),
    ("N ~ 2 L", "NSL201", "2", "2 * L"),
    ("N ~ 2(L)", "NSL201", "2", "2 * ("),
    ("N ~ L and L ~ 1", "NSL201", "and", '`["N ~ L", "L ~ 1"]`'),
    ("N ~ L(2)", "NSL201", "L(", "L * (2)"),
    ("N == L", "NSL201", "==", "`N ~ L`"),
    ("N ≤ L", "NSL214", "≤", "`N <~ L`"),
    ("N ~ L²", "NSL201", "²", "^2"),
    ("N ~ [L]", "NSL201", "[", "`N ~ (L)`"),
    ("N ~ ((L)", "NSL201", "", "close"),
    ("N ~ L)", "NSL201", ")", "end"),
    ("N ~", "NSL201", "", "ends"),
    ("N ~ or L ~ K", "NSL201", "or", "expected"),
    ("N ~ log(L, 2)", "NSL201", "log(L, 2)", "one argument"),
    ("N ~ sum(k = inf..K, k)", "NSL201", "inf", "upper bound"),
    ("N ~ L ignoring", "NSL201", "", "logs"),
    ("__import__('os').system('true')", "NSL201", "'", "quotation marks"),
    ("__import__(N) ~ L", "NSL201", "(", "not a function"),
    ("", "NSL201", "", "expected"),
    (f"N ~ L^{'9' * 201}", "NSL006", "9" * 201, "digits"),
    ("N ~ L^1e301", "NSL006", "1e301", "exponent"),
    ("N ~ L^1e" + "9" * 1000, "NSL006", "1e" + "9" * 1000, "exponent"),
]


@pytest.mark.parametrize(("text", "code", "covered", "said"), REFUSED, ids=[row[0][:40] for row in REFUSED])
def test_a_law_is_refused(text: str, code: str, covered: str, said: str) -> None:
    law, problems, _ = read_law(text, SCOPE)
    assert law is None
    (problem,) = problems
    assert problem.code == code
    assert text[problem.start : problem.end] == covered
    assert said in problem.message + problem.help


def test_all_problems_of_a_law_at_once() -> None:
    _, problems, _ = read_law("N_w ~ alpha * L^K - 0", SCOPE)
    assert [problem.code for problem in problems] == ["NSL202", "NSL205", "NSL203", "NSL204", "NSL206"]


def test_an_exponent_that_ends_early_is_a_warning() -> None:
    law, problems, warnings = read_law("N ~ L^-1/3", SCOPE)
    assert not problems
    assert law == OrderLaw(N, "~", Product((Power(L, number(-1)), Power(Scalar(Fraction(3)), number(-1)))))
    assert [warning.code for warning in warnings] == ["NSL901"]


@pytest.mark.parametrize("text", ["N ~ L^(-1/3)", "N ~ (L^-1)/3", "N ~ L^-1 / K", "alpha = beta^2/3"])
def test_what_is_clear_gives_no_warning(text: str) -> None:
    assert read_law(text, SCOPE).warnings == ()


def test_an_index_keeps_its_meaning_after_its_sum() -> None:
    assert format_law(read("N ~ sum(k = 1..K, k) * sum(k = 1..L, k^2)")) == "N ~ sum(k = 1..K, k) * sum(k = 1..L, k^2)"


def test_a_product_without_a_sign_is_shown_whole_where_only_names_are_missing() -> None:
    scope = Scope({"N": "grows", "D": "grows"}, {})
    (problem,) = read_law("C ~ 6 N D", scope).problems
    assert problem.help == "write `C ~ 6 * N * D`"
    assert not problem.instead
