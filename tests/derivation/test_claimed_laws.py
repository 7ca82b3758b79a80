"""What a refuted or open claim says instead: the law that follows, or the range."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.limits import DerivationLimits, Limits
from nslogic.logic.results import ClaimResult, FollowingLaw, PowerRange
from nslogic.questions.check import CheckOptions, check
from nslogic.testing import read

HEAD = """
theory = { name = "claimed", base = "M" }
quantities = { M = { trend = "grows" }, B = { trend = "grows" }, life = { trend = "grows" }, still = { trend = "fixed" } }
parameters = { a = { where = ["0 < a < 1"] }, b = {} }
axioms = [{ id = "surface", law = "B ~ M^(2/3)" }, { id = "budget", law = "LAW" }, { id = "half", law = "b = 2*a" }]
"""


def claimed(claim: str, law: str = "life ~ M / B") -> ClaimResult:
    (regime,) = check(
        read(f'{HEAD.replace("LAW", law)}claims = [{{ id = "T", law = "{claim}" }}]'),
        options=CheckOptions(limits=Limits()),
    ).regimes
    (result,) = regime.claims
    return result


def test_a_refuted_claim_says_what_follows_instead() -> None:
    assert claimed("life ~ M^(1/4)").derived == (FollowingLaw("life ~ M^(1/3)"),)
    assert claimed("life << M^(1/4)").derived == (FollowingLaw("life ~ M^(1/3)"),)


def test_a_claim_without_a_base_is_told_in_that_of_the_theory() -> None:
    assert claimed("life ~ 1").derived == (FollowingLaw("life ~ M^(1/3)"),)


def test_an_open_claim_says_the_range_that_it_lies_in() -> None:
    result = claimed("life ~ M^(1/4)", law="life <~ M / B")
    assert result.verdict == "open"
    assert result.derived == (FollowingLaw("life ~ M^x, 0 < x <= 1/3", (), PowerRange("0", False, "1/3", True)),)


def test_cases_have_their_conditions() -> None:
    derived = claimed("life ~ M^2", law="life ~ max(M^a, M^(1/2))").derived
    assert {(law.law, law.when) for law in derived} == {
        ("life ~ M^a", ("a > 1/2",)),
        ("life ~ M^(1/2)", ("a <= 1/2",)),
    }


def test_a_parameter_says_its_value() -> None:
    assert claimed("b = a").derived == (FollowingLaw("b = 2*a"),)


@pytest.mark.parametrize("claim", ["life ~ M^(1/3)", "a = 2 or b = 3"])
def test_proved_claims_and_choices_of_values_say_nothing_more(claim: str) -> None:
    assert claimed(claim).derived == ()


@pytest.mark.parametrize(
    ("claim", "derived"),
    [
        ("life * B ~ M^2", "life * B ~ M"),
        ("life ~ M * B", "life / (M * B) ~ M^(-4/3)"),
        ("life ~ still", "life / still ~ M^(1/3)"),
        ("life + B ~ M^2", "life + B ~ M^(2/3)"),
        ("life ~ min(B, still)", "life / min(B, still) ~ M^(1/3)"),
        ("life ~ B^2 or a = 2", "life / B^2 ~ M^-1"),
    ],
)
def test_a_law_of_several_quantities_says_what_its_sides_are_to_each_other(claim: str, derived: str) -> None:
    assert claimed(claim).derived == (FollowingLaw(derived),)


def test_sides_that_may_have_no_meaning_are_told_by_their_quantities() -> None:
    """A sum up to `life` has one only where that does not fall, a logarithm only where its argument does not."""
    quantities = tuple(map(FollowingLaw, ("life ~ M^(1/3)", "B ~ M^(2/3)")))
    assert claimed("log(life / B) * M ~ B").derived == quantities
    assert set(claimed("sum(k = B..life, 1) ~ still * B").derived) == {*quantities, FollowingLaw("still ~ 1")}


@pytest.mark.parametrize(
    ("claim", "derived"),
    [
        ("forall k: life * k^-a ~ M * k^-a", ("life ~ M^(1/3)",)),
        ("forall k: B * life * k^-1 <~ M * k^(-b)", ("b = 2*a",)),
        ("forall k: life * k^-b ~ M * k^(-2*a)", ("life ~ M^(1/3)",)),
    ],
)
def test_a_law_for_every_index_says_what_its_factors_or_its_exponents_are(claim: str, derived: tuple[str, ...]) -> None:
    """What is told is of the part that does not follow: the factors, or the exponents of the index."""
    assert claimed(claim).derived == tuple(map(FollowingLaw, derived))


def test_a_range_with_one_end_is_a_bound() -> None:
    loose = (
        'theory = { name = "loose", base = "M" }\nquantities = { M = { trend = "grows" }, B = { trend = "free" } }\n'
    )
    for law, claim, bound in (
        ("B >~ M", "B >> M", "B >~ M"),
        ("B << M^a", "B ~ 1", "B << M^a"),
        ("B >~ M ignoring logs", "B >> M", "B >~ M ignoring logs"),
    ):
        axiom = f'parameters = {{ a = {{ value = 0.6, error = 0.1 }} }}\naxioms = [{{ id = "A", law = "{law}" }}]\n'
        (regime,) = check(read(f'{loose}{axiom}claims = [{{ id = "T", law = "{claim}" }}]')).regimes
        (following,) = regime.claims[0].derived
        assert following.law == bound
        assert following.range is not None
        spanned = (Fraction(2, 5), Fraction(4, 5)) if "a" in bound.split("^")[-1:] else None
        assert following.span == spanned


def test_a_parameter_that_orders_determine_says_its_value() -> None:
    """Lifshitz and Slyozov: diffusion alone makes the exponent 1/3, whatever the domain of `z` leaves."""
    theory = read("""
theory = { name = "coarsening", base = "t" }
quantities = { t = { trend = "grows" }, R = { trend = "grows" }, v = { trend = "falls" } }
parameters = { z = { where = ["z >= 1"] } }
axioms = [
    { id = "diffusion", law = "v ~ R^-2" },
    { id = "kinematic", law = "R ~ v*t" },
    { id = "growth", law = "R ~ t^(1/z)" },
]
claims = [{ id = "T", law = "z = 2" }]
""")
    ((claim,),) = ([claim.derived for claim in regime.claims] for regime in check(theory).regimes)
    assert claim == (FollowingLaw("z = 3"),)


def test_the_letter_of_a_free_power_is_no_quantity_of_the_sides() -> None:
    theory = read("""
theory = { name = "letters", base = "S" }
quantities = { S = { trend = "grows" }, x = { trend = "free" }, y = { trend = "free" } }
axioms = [{ id = "A", law = ["x * y <~ S", "x * y >~ 1"] }]
claims = [{ id = "T", law = "x * y <~ S^(1/2)" }]
""")
    ((law,),) = ([claim.derived for claim in regime.claims] for regime in check(theory).regimes)
    assert [one.law for one in law] == ["x * y ~ S^z, 0 <= z <= 1"]


def test_an_open_condition_says_the_range_of_its_parameter() -> None:
    assert claimed("a < 1/2").derived == (FollowingLaw("0 < a < 1"),)
    assert claimed("1/4 < a < 3/4").derived == (FollowingLaw("0 < a < 1"),)


def test_a_measured_exponent_says_between_which_numbers_it_lies() -> None:
    text = HEAD.replace("LAW", "life ~ M / B").replace("M^(2/3)", "M^a")
    measured = text.replace('a = { where = ["0 < a < 1"] }', "a = { value = 0.6, error = 0.05 }")
    (regime,) = check(read(f'{measured}claims = [{{ id = "T", law = "life ~ M" }}]')).regimes
    (law,) = regime.claims[0].derived
    assert (law.law, law.span, law.parameters) == ("life ~ M^(1-a)", (Fraction(3, 10), Fraction(1, 2)), ("a",))


BASES = """
theory = { name = "bases"BASE }
quantities = { h = { trend = "falls" }, t = { trend = "grows" }, e = { trend = "free" }, f = { trend = "fixed" }, g = { trend = "free" } }
parameters = { a = { where = ["a > 0"] }, b = {} }
axioms = [AXIOMS]
"""


def following(claim: str, *laws: str, base: str = "") -> tuple[FollowingLaw, ...]:
    axioms = ", ".join(f'{{ id = "A{place}", law = "{law}" }}' for place, law in enumerate(laws, start=1))
    text = BASES.replace("BASE", f', base = "{base}"' if base else "").replace("AXIOMS", axioms)
    (regime,) = check(
        read(f'{text}claims = [{{ id = "T", law = "{claim}" }}]'), options=CheckOptions(limits=Limits())
    ).regimes
    return regime.claims[0].derived


@pytest.mark.parametrize(
    ("claim", "laws", "derived"),
    [
        ("e ~ h", ("e ~ h^2",), (FollowingLaw("e ~ h^2"),)),
        ("e >> h^3", ("e ~ h^5",), (FollowingLaw("e ~ h^5"),)),
        ("e ~ h", ("e <~ h^2",), (FollowingLaw("e <~ h^2", (), PowerRange("2", True, None, False)),)),
        (
            "e ~ t",
            ("e >> t^2 ignoring logs",),
            (FollowingLaw("e >> t^2", (), PowerRange("2", False, None, False)),),
        ),
        (
            "e ~ t",
            ("e << t^2 ignoring logs",),
            (FollowingLaw("e << t^2", (), PowerRange(None, False, "2", False)),),
        ),
        ("e ~ t", ("g ~ h",), ()),  # any power: that is no law
        ("e ~ f", ("e ~ t",), (FollowingLaw("e >> f"),)),  # in what is fixed there is no power
        (
            "e ~ t * h",
            ("e ~ t",),
            (FollowingLaw("e / (t * h) ~ t^x, 0 < x", (), PowerRange("0", False, None, False)),),
        ),
        ("e * t ~ 1", ("e ~ t",), (FollowingLaw("e * t ~ t^2"),)),
        ("e ~ g", ("e ~ t", "g ~ 1"), (FollowingLaw("e >> g"),)),  # what does not scale has no powers
        ("e ~ e * t", ("e ~ t^2",), (FollowingLaw("e ~ t^2"),)),
        ("e ~ t^3", ("e ~ t^a",), (FollowingLaw("e ~ t^a"),)),
        ("b = 1", ("b = 2",), (FollowingLaw("b = 2"),)),
        ("b = 1", ("b = a + 1", "a = 3"), (FollowingLaw("b = 4"),)),
        ("b = 1", ("b > 2",), (FollowingLaw("b > 2"),)),
        ("b + 1 = 1", ("b = 2",), (FollowingLaw("b = 2"),)),
        ("b < 1", ("b = 2",), (FollowingLaw("b = 2"),)),
    ],
)
def test_what_follows_is_told_of_the_quantity_on_the_left(
    claim: str, laws: tuple[str, ...], derived: tuple[FollowingLaw, ...]
) -> None:
    assert following(claim, *laws) == derived


def test_a_claim_in_no_other_quantity_is_told_in_the_base_of_the_theory_if_there_is_one() -> None:
    assert following("e ~ 1", "e ~ t^2", base="t") == (FollowingLaw("e ~ t^2"),)
    assert following("e ~ 1", "e ~ t^2") == (FollowingLaw("e >> 1"),)
    assert following("t ~ 1", "e ~ t^2", base="t") == (FollowingLaw("t >> 1"),)  # a base by itself


def test_many_cases_are_left_to_derive(monkeypatch: pytest.MonkeyPatch) -> None:
    laws = ("e ~ t^a + t + t^b",)
    count = len(following("e ~ t^9", *laws))
    assert count == 3
    for most, told in ((count, count), (count - 1, 0)):
        monkeypatch.setattr(Limits, "derivation", DerivationLimits(claimed_cases=most))
        assert len(following("e ~ t^9", *laws)) == told


@pytest.mark.parametrize(
    ("most", "told"),
    [
        (DerivationLimits(), True),
        (DerivationLimits(quotient_cells=1), False),
        (DerivationLimits(quotient_pieces=1), True),  # what follows is found in cases of signs
        (DerivationLimits(quotient_pieces=1, quotient_regions=0), False),
        (DerivationLimits(quotient_regions=0), True),
    ],
)
def test_the_quotient_of_two_sides_is_not_looked_for_in_many_cases(most: DerivationLimits, *, told: bool) -> None:
    text = HEAD.replace("LAW", "life ~ max(M^a, M^b, M^(1/2))")
    theory = read(f'{text}claims = [{{ id = "T", law = "life * B ~ M^3" }}]')
    (claim,) = check(theory, options=CheckOptions(limits=Limits(derivation=most))).regimes[0].claims
    by_case = {"life * B ~ M^(2/3+2*a)", "life * B ~ M^(7/6)"}
    assert {law.law for law in claim.derived} == (by_case if told else {"life * B << M^3"})


FIVE = "life ~ M^min(p, q, r, s, 1)"
MANY = HEAD.replace(
    "b = {} }",
    "b = {}, p = { where = ['p > 0'] }, q = { where = ['q > 0'] }, r = { where = ['r > 0'] }, s = { where = ['s > 0'] } }",
)


@pytest.mark.parametrize(
    ("claim", "law", "derived"),
    [
        ("life ~ M^p", FIVE, "life <~ M^p"),
        ("life >> M^p", FIVE, "life <~ M^p"),
        ("life ~ M^2", FIVE, "life << M^2"),
        ("life * M >~ M^(5/2)", FIVE, "life * M << M^(5/2)"),
    ],
)
def test_in_more_cases_than_are_told_it_is_how_the_sides_are_related(claim: str, law: str, derived: str) -> None:
    text = f'{MANY.replace("LAW", law)}claims = [{{ id = "T", law = "{claim}" }}]'
    (result,) = check(read(text), options=CheckOptions(limits=Limits())).regimes[0].claims
    assert result.derived == (FollowingLaw(derived),)
    proved = f'{MANY.replace("LAW", law)}claims = [{{ id = "T", law = "{derived}" }}]'
    assert check(read(proved)).regimes[0].claims[0].verdict == "proved"


def test_sides_that_nothing_relates_say_nothing() -> None:
    text = HEAD.replace("LAW", "life ~ M").replace('still = { trend = "fixed" }', 'F = { trend = "free" }')
    (result,) = check(read(f'{text}claims = [{{ id = "T", law = "log(F) ~ log(M)" }}]')).regimes[0].claims
    assert (result.verdict, result.derived) == ("open", ())
