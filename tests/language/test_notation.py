"""What people write elsewhere is told as what to write here, and as nothing else."""

from __future__ import annotations

import re

import pytest

from nslogic.language.corrections import LONGEST_CORRECTED, correction
from nslogic.language.notation import ROWS
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope, Trend
from nslogic.language.spellings import SPELLINGS, spelled
from nslogic.language.terms import OrderLaw

TRENDS: dict[str, Trend] = dict.fromkeys(("X", "Y", "N", "D", "C", "L", "D_eff", "ell"), "grows")
SCOPE = Scope(
    TRENDS | {"loss": "falls"},
    {name: name for name in ("alpha", "beta", "a", "b")},
)
NAMES = SCOPE.quantities.keys() | SCOPE.parameters.keys()

CORRECTED = [
    # typed elsewhere, what it is here, the row of the table
    ("$X \\sim Y$", "X ~ Y", "TeX: dollars"),
    ("X ~ \\left(N + D\\right)", "X ~ (N + D)", "TeX: sizes and spaces"),
    ("X = \\tilde{O}(Y)", "X <~ Y ignoring logs", "TeX: soft O"),
    ("X ~ \\mathrm{loss}", "X ~ loss", "TeX: words"),
    ("X ~ \\frac{N+1}{\\sqrt{D}}", "X ~ ((N+1)/(D^(1/2)))", "TeX: fractions"),
    ("X ~ \\sqrt[3]{N}", "X ~ N^(1/3)", "TeX: roots"),
    ("X ~ \\sum_{k=1}^{N} k^{-\\alpha}", "X ~ sum(k = 1..N, k^-alpha)", "TeX: sums"),
    ("X ~ \\sum_{k=N}^\\infty k^{-2}", "X ~ sum(k = N..inf, k^-2)", "TeX: sums"),
    ("X \\sim Y", "X ~ Y", "TeX: ~"),
    ("X \\propto Y^{-1/3}", "X ~ Y^(-1/3)", "TeX: ~"),
    ("X \\lesssim Y", "X <~ Y", "TeX: <~"),
    ("X \\gtrsim Y", "X >~ Y", "TeX: >~"),
    ("X \\ll Y", "X << Y", "TeX: <<"),
    ("X \\gg Y", "X >> Y", "TeX: >>"),
    ("\\alpha \\leq 1", "alpha <= 1", "TeX: <="),
    ("X \\leq Y", "X <~ Y", "TeX: <="),
    ("\\alpha \\geq 1", "alpha >= 1", "TeX: >="),
    ("\\alpha \\neq 1", "alpha != 1", "TeX: !="),
    ("X ~ N \\cdot D", "X ~ N * D", "TeX: *"),
    ("N \\to \\infty", "N >> 1", "TeX: arrows"),
    ("N \\to \\infty", "N >> 1", "TeX: infinity"),
    ("X ~ \\ell^\\alpha", "X ~ ell^alpha", "TeX: names"),
    ("X ~ D_{eff}", "X ~ D_eff", "TeX: indices"),
    ("X ~ Y^{2}", "X ~ Y^2", "TeX: powers"),
    ("X ~ [N + D]", "X ~ (N + D)", "brackets, opening"),
    ("X ~ {N + D}", "X ~ (N + D)", "brackets, closing"),
    ("N → ∞", "N >> 1", "limits"),
    ("loss -> 0", "loss << 1", "limits"),
    ("X ~= Y", "X ~ Y", "relations: ~"),
    ("X ~> Y", "X >~ Y", "relations: >~"),
    ("X ~< Y", "X <~ Y", "relations: <~"),
    ("alpha == 1", "alpha = 1", "relations: ="),
    ("X == Y", "X ~ Y", "relations: ="),
    ("alpha =< 1", "alpha <= 1", "relations: <="),
    ("alpha <> 1", "alpha != 1", "relations: !="),
    ("X is proportional to Y", "X ~ Y", "relations in words"),
    ("X scales as Y^2", "X ~ Y^2", "relations in words"),
    ("X = O~(Y)", "X <~ Y ignoring logs", "soft O"),
    ("X = O(Y)", "X <~ Y", "O-notation"),
    ("X = o(Y)", "X << Y", "O-notation"),
    ("X = Theta(Y)", "X ~ Y", "O-notation"),
    ("X ∈ Ω(Y*(N+D))", "X >~ Y*(N+D)", "O-notation"),
    ("X ~ np.log(Y)", "X ~ log(Y)", "libraries"),
    ("X ~ sqrt(Y)", "X ~ Y^(1/2)", "roots"),
    ("X ~ √Y", "X ~ Y^(1/2)", "roots"),
    ("X ~ pow(Y + N, 2)", "X ~ (Y + N)^(2)", "powers"),
    ("X ~ ln(Y)", "X ~ log(Y)", "names of functions"),
    ("X ~ log2(Y)", "X ~ log(Y)", "names of functions"),
    ("X ~ Max(N, D)", "X ~ max(N, D)", "names of functions"),
    ("X ~ log(Y, 2)", "X ~ log(Y)", "base of a logarithm"),
    ("X ~ log^2(Y)", "X ~ log(Y)^2", "powers of logarithms"),
    ("X ~ log Y", "X ~ log(Y)", "logarithms without parentheses"),
    ("∀k: X * k^-a ~ Y * k^-a", "forall k: X * k^-a ~ Y * k^-a", "forall"),
    ("forall k, X * k^-a ~ Y * k^-a", "forall k: X * k^-a ~ Y * k^-a", "forall with a comma"),
    ("X ~ Y up to logarithms", "X ~ Y ignoring logs", "ignoring logs"),
    ("X ~ Y || X ~ N", "X ~ Y or X ~ N", "or"),
    ("X ~ Y || X ~ N || X ~ D", "X ~ Y or X ~ N or X ~ D", "or"),
    ("loss ~ const", "loss ~ 1", "constants"),
    ("X ~ sum(k = 1 to N, k^-2)", "X ~ sum(k = 1..N, k^-2)", "bounds of sums"),
    ("X ~ sum(k = N..∞, k^-2)", "X ~ sum(k = N..inf, k^-2)", "infinity"),
    ("X ~ Y⁻¹", "X ~ Y^(-1)", "powers above the line"),
    ("X ~ Y^½", "X ~ Y^(1/2)", "parts"),
    ("X ~ 2Y", "X ~ 2 * Y", "products of numbers"),
    ("X ~ 2e3 N D", "X ~ 2e3 * N * D", "products of names"),
    ("C = 6ND", "C ~ 6 * N * D", "products run together"),
    ("X ~ D + N log(D)", "X ~ D + N * log(D)", "products with functions"),
    ("X ~ N(D + 1)", "X ~ N * (D + 1)", "products with parentheses"),
    ("X ~ (N + 1)(D + 1)", "X ~ (N + 1) * (D + 1)", "products of parentheses"),
    ("X ~ Y  # half", "X ~ Y", "comments"),
    ("X ~ Y^-1 // of course", "X ~ Y^-1", "comments"),
    ("loss(N, D) ~ N^-1 + D^-1", "loss ~ N^-1 + D^-1", "arguments of quantities"),
    ("loss(N) = N^{-\\alpha}", "loss ~ N^-alpha", "arguments of quantities"),
    ("loss[N] ~ N^-1", "loss ~ N^-1", "arguments of quantities"),
    ("X ~ Sum[k^-2, {k, 1, N}]", "X ~ sum(k = 1..N, k^-2)", "sums with brackets"),
    ("X ~ Sum[k^-2, {k, N, Infinity}]", "X ~ sum(k = N..inf, k^-2)", "sums with brackets"),
    ("X ~ Sqrt[Y]", "X ~ Y^(1/2)", "roots"),
    ("X ~ Power[Y, 1/2]", "X ~ Y^(1/2)", "powers"),
    ("X ~ \\sum_{k>N} k^{-2}", "X ~ sum(k = N..inf, k^-2)", "sums beyond a bound"),
    ("X ~ sum_{k<=N} k^-2", "X ~ sum(k = 1..N, k^-2)", "sums beyond a bound"),
    ("X ~ ∑_{k=1}^N k^-2", "X ~ sum(k = 1..N, k^-2)", "TeX: sums"),
    ("X ~ 1,000 * Y", "X ~ 1000 * Y", "commas in numbers"),
    ("X ~ Y^0,73", "X ~ Y^0.73", "commas in numbers"),
    ("X ~ Y^(1./2)", "X ~ Y^(1/2)", "bare points"),
    ("X ~ N x D", "X ~ N * D", "products by x"),
    ("X ~ const * Y", "X ~ Y", "constant factors"),
    ("X ~ Y * const", "X ~ Y", "constant factors"),
]
BINDING = [
    # what stands beside a piece must not grow together with it
    ("X ~ sqrt(N)^-1", "X ~ (N^(1/2))^-1"),
    ("X ~ \\sqrt{N}^{-1}", "X ~ (N^(1/2))^-1"),
    ("X ~ D\\sqrt{N}", "X ~ D * N^(1/2)"),
    ("X ~ pow(N, 2)^3", "X ~ (N^(2))^3"),
    ("X ~ log^2(N)^3", "X ~ (log(N)^2)^3"),
    ("X ~ N^\\frac{1}{2}", "X ~ N^(1/2)"),
    ("X ~ D / \\frac{N}{L}", "X ~ D / (N/L)"),
    ("X ~ \\frac{N}{L}^2", "X ~ (N/L)^2"),
    ("X ~ N^{a}D", "X ~ N^(a) * D"),
    ("X ~ N^{2}D", "X ~ N^(2) * D"),
    ("X ~ D_{eff}N", "X ~ D_eff * N"),
    ("X ~ N\\ell", "X ~ N * ell"),
    ("X ~ \\mathrm{loss}N", "X ~ loss * N"),
    ("X ~ N²D", "X ~ N^2 * D"),
]
UNCLEAR = [
    r"X \sim Y^{1/2}^2",
    r"X \sim Y^{1/2}²",
    r"X \sim Y^(alpha)²",
    r"X \sim Y^3²",
    "X ~ 1/2N",
    "X ~ 1/N D",
    "X ~ L/N^2 D",
    "X ~ L/N(D + 1)",
    "X ~ 1/(N)(D)",
    "X ~ 1/N log(D)",
    "X ~ 1/ND",
    "X ~ log N^2",
    "X ~ log N D",
    "X ~ log^2 N D",
    "X ~ √N D",
    "X ~ √2N",
    "X ~ N²^3",
    "X ~ 2½ * N",
    "X ~ \\sum_{k=1}^{N} k^{-2} + D",
    "alpha ~= beta",
    "alpha ∝ beta",
    "alpha ≈ beta",
    "alpha ≪ beta or X ~ Y",
    "log(X) = a*log(N) + b*D",
    "log(X) = log(a) + b*log(N)",
    "X = 0",
    "X < Y",
]
ADVISED = [
    # typed elsewhere, a part of the help, the row of the table
    ("X ~ exp(Y)", "`X >> Y`", "exponentials"),
    ("X ~ e^Y", "no order", "exponentials"),
    ("X ~ Y!", "no order", "exponentials"),
    ("X ~ abs(Y)", "leave it out around them", "absolute values"),
    ("X ~ |Y|", "leave it out around them", "bars"),
    ("X ~ N^|alpha - beta|", "split cases of parameters", "bars"),
    ("X ~ |log(loss)|", "leave it out around them", "bars"),
    ("|alpha - beta| < 1", "split cases of parameters", "bars"),
    ("alpha = abs(beta)", "split cases of parameters", "absolute values"),
    ("X ~ int(Y)", "`sum(k = 1..Y, …)`", "integrals"),
    ("X ~ ∏(Y)", "declare a quantity", "products over an index"),
    ("X ~ Y ± 1", "value = 0.34, error = 0.05", "errors"),
    ("d loss/dN ~ X", "`Y / X`", "derivatives"),
    ("\\frac{\\partial loss}{\\partial N} ~ X", "`Y / X`", "derivatives"),
    ("loss decreases with N", 'trend = "falls"', "words without a rate"),
    ("X increases", "`X ~ Y^-alpha`", "words without a rate"),
    ("X ~ Σ k^-2", "`sum(k = 1..N, k^-2)`", "sums without bounds"),
    ("X ~ int_1^N k^-2 dk", "`sum(k = 1..Y, …)`", "integrals"),
    ("X ~ Exp[-Y]", "no order", "exponentials"),
    ("X ~ Y => X ~ D", '`law = "X ~ D"`, `when = "X ~ Y"`', "implications"),
    ("X ~ Y if a > 1", '`law = "X ~ Y"`, `when = "a > 1"`', "conditions"),
    ("X ~ Y, X ~ loss", '`["X ~ Y", "X ~ loss"]`', "several laws"),
    ("X ~ Y and X ~ loss", '`["X ~ Y", "X ~ loss"]`', "several laws"),
]


@pytest.mark.parametrize(("text", "instead", "row"), CORRECTED, ids=[row[0] for row in CORRECTED])
def test_the_law_as_it_is_written_here_is_shown(text: str, instead: str, row: str) -> None:
    law, (problem,), _ = read_law(text, SCOPE)
    assert law is None
    assert (problem.help, problem.instead) == (f"write `{instead}`", instead)
    assert read_law(instead, SCOPE).problems == ()
    assert "* (" not in problem.help or row.startswith("products") or "* (" in instead


@pytest.mark.parametrize(("text", "instead"), BINDING, ids=[row[0] for row in BINDING])
def test_a_correction_binds_as_what_was_written(text: str, instead: str) -> None:
    (problem,) = read_law(text, SCOPE).problems
    assert problem.instead == instead


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_can_be_read_in_two_ways_is_not_corrected(text: str) -> None:
    problems = read_law(text, SCOPE).problems
    assert problems
    assert [problem.instead for problem in problems if problem.instead] == []


@pytest.mark.parametrize(("text", "said", "row"), ADVISED, ids=[row[0] for row in ADVISED])
def test_what_cannot_be_written_here_has_one_problem_with_advice(text: str, said: str, row: str) -> None:
    _, (problem,), _ = read_law(text, SCOPE)
    assert said in problem.help
    assert problem.instead == ""
    assert row


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_of_the_table_has_an_example(row: object) -> None:
    examples = [text for text, _, name in (*CORRECTED, *ADVISED) if name == getattr(row, "name", "")]
    assert examples


def test_rows_have_names_of_their_own() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("sign", SPELLINGS)
def test_a_sign_of_one_meaning_is_read(sign: str) -> None:
    here = SPELLINGS[sign]
    text = {"*": "X ~ N{}D", "/": "X ~ N/D", "-": "X ~ N^{}1"}.get(
        here, "alpha {} 1" if here in ("<=", ">=", "!=") else "X {} Y"
    )
    text = text.replace("/", "{}") if here == "/" else text
    assert read_law(text.format(sign), SCOPE) == read_law(text.format(here), SCOPE)
    assert read_law(text.format(sign), SCOPE).problems == ()
    assert spelled(text.format(sign)) == text.format(here)


@pytest.mark.parametrize("number", ["1e21", ".28", "0.28", "1_000", "1e-3"])
def test_a_number_is_one_in_a_law(number: str) -> None:
    assert isinstance(read_law(f"X ~ {number} * Y^{number}", SCOPE).law, OrderLaw)


EQUATIONS = [
    # an equation, its law about orders, whether that is certain
    ("C = 6*N*D", "C ~ 6*N*D", True),
    ("X = Y", "X ~ Y", True),
    ("X ≤ Y", "X <~ Y", True),
    ("L = E + A/N^alpha + B/D_eff^beta", "L ~ 1 + 1/N^alpha + 1/D_eff^beta", False),
    ("L = alpha * N", "L ~ N", False),
    ("log(loss) ~ -a*log(N) - b*log(D) + 3", "loss ~ N^-a * D^-b", True),
    ("ln(loss) = -alpha ln(N)", "loss ~ N^-alpha", True),
    ("X ~ Y or C = N*D ignoring logs", "X ~ Y or C ~ N*D ignoring logs", True),
    ("alpha ~ beta or X ~ Y", "alpha = beta or X ~ Y", True),
    ("log(X) = a*log(N*D)/2", "X ~ (N*D)^(a / 2)", True),
]


@pytest.mark.parametrize(("text", "instead", "certain"), EQUATIONS, ids=[row[0] for row in EQUATIONS])
def test_an_equation_between_quantities_is_one_problem_with_its_law(text: str, instead: str, certain: bool) -> None:
    _, (problem,), _ = read_law(text, SCOPE)
    assert f"write `{instead}`" in problem.help
    assert problem.instead == (instead if certain else "")
    assert read_law(instead, SCOPE).problems == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("X < Y", "`X <~ Y` for at most, `X << Y` for strictly below"),
        ("X != Y", "`X << Y or X >> Y`"),
        ("X = Y = N", "`~`"),
        ("X = Y - N", "`~`"),
        ("alpha = N", "`~`"),
        ("X = D_ef", "`~`"),
    ],
)
def test_what_an_equation_means_is_not_guessed(text: str, said: str) -> None:
    _, (problem,), _ = read_law(text, SCOPE)
    assert problem.code == "NSL214"
    assert said in problem.help
    assert problem.instead == ""


def test_equal_logarithms_are_a_law_of_their_own() -> None:
    assert read_law("log(X) ~ log(Y)", SCOPE).problems == ()


def test_a_chain_of_orders_is_shown_as_a_list() -> None:
    _, (problem,), _ = read_law("X << Y <~ N", SCOPE)
    assert '`["X << Y", "Y <~ N"]`' in problem.help


@pytest.mark.parametrize("text", ["X ~ O * Y", "e ~ X", "X ~ const^2", "X ~ when"])
def test_a_declared_name_is_never_foreign(text: str) -> None:
    scope = Scope(dict.fromkeys(("X", "Y", "O", "e", "const", "when"), "grows"), {})
    assert read_law(text, scope).problems == ()


def test_a_greek_letter_is_like_its_name() -> None:
    (problem,) = read_law("X ~ Y^α", SCOPE).problems
    assert problem.help == "did you mean `alpha`? If not, declare `α` in [parameters]"


def test_a_law_without_foreign_notation_keeps_its_own_problems() -> None:
    for text in ("X ~ Q", "X ~ N @ D", "X ~ (Y", "X ~ Y - N", "alpha ~ beta", "X ~ 2^N"):
        (problem,) = read_law(text, SCOPE).problems
        assert correction(text, NAMES) is None
        assert problem.help


def test_a_long_law_is_not_corrected_and_takes_no_time() -> None:
    text = "X ~ " + "sqrt(" * LONGEST_CORRECTED
    assert correction(text, NAMES) is None
    nested = "X ~ " + "sqrt(" * 300 + "Y" + ")" * 300
    found = correction(nested, NAMES)
    assert found is None or found.text == "" or len(found.text) <= 2 * LONGEST_CORRECTED


def test_a_product_is_never_offered_for_a_function() -> None:
    for name in ("sqrt", "ln", "exp", "sin", "int", "f", "O", "Theta"):
        (problem,) = read_law(f"X ~ Y + {name}(Y)", SCOPE).problems
        assert not re.search(rf"{name} \* \(", problem.help)
