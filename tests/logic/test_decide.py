"""Verdicts: what they mean on small theories, and that plain Z3 says the same of any."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.engines.linear import combinations_in, suits
from nslogic.limits import Limits
from nslogic.orders.formulas import Formula, OrderForm, compare_form, conjunction, disjunction
from nslogic.questions.check import CheckOptions, check
from nslogic.testing import (
    EVERYTHING,
    POWER_LAWS,
    WITHOUT_PARAMETERS,
    Features,
    Sample,
    planted_models,
    programs,
    read,
    theories,
)
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=settings().max_examples // 5)
FEW = settings(max_examples=settings().max_examples // 10)
VERDICT = CheckOptions(cores="none", repairs=0)
EVERY = CheckOptions(cores="all", repairs=None)


def theory_text(*laws: str, quantities: str = "N L", trend: str = "grows", parameters: str = "") -> str:
    declared = ", ".join(f'{name} = {{ trend = "{trend}" }}' for name in quantities.split())
    axioms = "".join(f'[[axioms]]\nid = "A{number}"\nlaw = "{law}"\n' for number, law in enumerate(laws, start=1))
    return f'theory = {{ name = "small" }}\nquantities = {{ {declared} }}\nparameters = {{ {parameters} }}\n{axioms}'


@pytest.mark.parametrize(
    ("laws", "verdict"),
    [
        (["N ~ L^2"], "consistent"),
        (["N ~ L^2", "L ~ N"], "degenerate"),
        (["N << L", "L << N"], "inconsistent"),
        (["N ~ log(L)"], "degenerate"),
        (["N + L ~ L", "N >> L"], "inconsistent"),
        (["N ~ L or N ~ L^2", "N >> L"], "consistent"),
        (["N ~ L or N ~ L^-1", "N >> L"], "degenerate"),
        (["sum(k = 1..N, k^-2) >> 1"], "inconsistent"),
        (["sum(k = N..inf, k^-1) ~ L"], "inconsistent"),
        (["sum(k = 1..N, k^-1) ~ log(L)"], "consistent"),
        (["N ~ L * log(L) ignoring logs", "N >> L"], "consistent"),
        (["1 = 2"], "inconsistent"),
        (["N << N"], "inconsistent"),
        (["N^2 << L^2"], "consistent"),
        ([], "consistent"),
    ],
)
def test_verdicts_are_those_of_the_definition(laws: list[str], verdict: str) -> None:
    assert check(read(theory_text(*laws))).regimes[0].verdict == verdict


def test_an_exponent_between_bounds_is_found() -> None:
    text = theory_text("N ~ L^a", "L ~ N^b", parameters='a = { where = ["0 < a < 1/2"] }, b = { where = ["b < 3"] }')
    (regime,) = check(read(text)).regimes
    assert regime.verdict == "consistent"
    assert regime.witness is not None
    assert regime.witness.verified


def test_a_law_with_a_zero_denominator_is_false_as_written() -> None:
    text = theory_text("N ~ L^(a/a)", parameters='a = { value = "0" }')
    assert check(read(text)).regimes[0].verdict == "inconsistent"


@pytest.mark.slow
@pytest.mark.parametrize("features", [POWER_LAWS, WITHOUT_PARAMETERS, EVERYTHING])
@two_ways()
@given(st.data())
def test_verdicts_are_those_of_plain_z3(plain: Callable[..., Any], features: Features, data: st.DataObject) -> None:
    theory = data.draw(theories(features)).theory()
    assert check(theory, options=VERDICT).regimes[0].verdict == plain(theory).verdict()
    compared()


# programs with logarithms are compared in tests/oracle: what a quantifier says of them takes Z3 too long
@pytest.mark.parametrize("features", [POWER_LAWS, Features(guards=True, alternatives=True)])
@two_ways()
@given(st.data())
def test_verdicts_with_an_optimum_are_those_of_a_quantifier(
    plain: Callable[..., Any], features: Features, data: st.DataObject
) -> None:
    theory = data.draw(programs(features)).theory()
    assert check(theory, options=VERDICT).regimes[0].verdict == plain(theory).verdict()
    compared()


@pytest.mark.parametrize("features", [POWER_LAWS, WITHOUT_PARAMETERS, EVERYTHING])
@SOME
@given(st.data())
def test_what_is_true_of_a_hidden_assignment_is_consistent(features: Features, data: st.DataObject) -> None:
    theory = data.draw(planted_models(features)).theory()
    assert check(theory, options=VERDICT).regimes[0].verdict == "consistent"


def answers(text: str, renamed: dict[str, str]) -> dict[str, object]:
    """Return all that is found out about a text, with names put back to what they were."""
    back = {f"trend({new})": f"trend({old})" for old, new in renamed.items()}
    (regime,) = check(read(text), options=EVERY).regimes
    return {
        "verdict": regime.verdict,
        "cores": {frozenset(back.get(label, label) for label in core) for core in regime.cores.found},
        "repairs": set(regime.repairs.found),
        "costs": regime.repairs.costs,
    }


@FEW
@given(theories(WITHOUT_PARAMETERS, claims=1), st.randoms(use_true_random=False))
def test_the_order_of_axioms_does_not_matter(sample: Sample, random: Any) -> None:
    lines = sample.text.splitlines()
    start, end = lines.index("axioms     = ["), lines.index("]")
    axioms = lines[start + 1 : end]
    random.shuffle(axioms)
    permuted = "\n".join([*lines[: start + 1], *axioms, *lines[end:]])
    (before,), (after,) = (check(read(text), options=EVERY).regimes for text in (sample.text, permuted))
    assert before.verdict == after.verdict
    assert before.cores == after.cores
    assert before.repairs == after.repairs
    assert [(c.verdict, c.rests_on, c.idle) for c in before.claims] == [
        (c.verdict, c.rests_on, c.idle) for c in after.claims
    ]


@FEW
@given(theories(EVERYTHING, most_axioms=3))
def test_the_names_of_quantities_do_not_matter(sample: Sample) -> None:
    # The new names are in another order than the old ones.
    renamed = {name: f"Z{position}" for position, name in enumerate(("loss", "N", "L", "D", "C"))}
    text = sample.text
    for old, new in renamed.items():
        text = re.sub(rf"\b{old}\b", new, text)
    assert answers(sample.text, {}) == answers(text, renamed)


@SOME
@given(theories(WITHOUT_PARAMETERS))
def test_a_tiny_limit_gives_unknown_and_never_a_wrong_verdict(sample: Sample) -> None:
    theory = sample.theory()
    (right,) = check(theory, options=VERDICT).regimes
    for resource in (1, 500):
        (found,) = check(theory, options=CheckOptions(limits=Limits(resource=resource))).regimes
        assert found.verdict in (right.verdict, "unknown")
        assert found.reason if found.verdict == "unknown" else not found.reason


def test_a_hard_question_with_little_resource_is_unknown_and_says_why() -> None:
    text = theory_text(  # three numbers: of one and two, everything is decided exactly
        "a^3*b^2 + c^3 = 7",
        "b^3*c + a = c^2 + 3",
        "a*b*c > a^2 + 5",
        quantities="N",
        parameters="a = {}, b = {}, c = {}",
    )
    (regime,) = check(read(text), options=CheckOptions(limits=Limits(resource=1))).regimes
    assert regime.verdict == "unknown"
    assert regime.reason
    assert regime.witness is None
    assert regime.cores.found == ()


MANY = """
theory = { name = "many" }
quantities = { X = { trend = "grows" }, a = { trend = "free" }, b = { trend = "free" }, c = { trend = "free" }, d = { trend = "free" } }
axioms = [
    { id = "G", when = "X >> a", law = [
        "X ~ a + b + c + d",
        "X ~ a*b + b*c + c*d + d*a",
        "X^2 ~ a^2 + b*c + d + c",
        "X ~ a*c + b^2 + c^2 + d^2",
        "X ~ a^3 + b + c*d + d^2",
        "X*a ~ a^3 + b*c + c*d + d^2*a",
        "X*b ~ a^2 + b^2*a + c*d + d^3*b",
    ] },
    { id = "H", law = ["X >> a*b*c*d", "X >> a"] },
    { id = "I", law = ["b >> a", "X ~ b"] },
    { id = "J", law = "b << b" },
]
"""


@pytest.mark.parametrize("axioms", [("G", "H"), ("G", "I"), ("G", "H", "I"), ("G", "J")])
def test_one_law_with_very_many_alternatives_is_decided(axioms: tuple[str, ...], plain: Callable[..., Any]) -> None:
    # Seven sums of four terms under one guard: 4^7 alternatives of one constraint.
    theory = read(MANY + f"regimes = {{ some = {{ axioms = {list(axioms)} }} }}")
    (regime,) = check(theory, options=EVERY).regimes
    assert regime.verdict == plain(theory).verdict()
    assert [frozenset(core) for core in regime.cores.found] == plain(theory).cores()
    assert regime.witness is None or regime.witness.verified


def test_what_linear_programs_take_is_bounded_over_all_laws_and_the_question() -> None:
    def one_of(names: str) -> Formula:
        return disjunction(compare_form(OrderForm.unknown(name), "=") for name in names)

    assert combinations_in([one_of("abc")] * 7) == 3**7
    assert suits([one_of("abc")] * 7)
    assert not suits([one_of("abc")] * 8)
    assert not suits([one_of("abc")], beside=3**7)
    nested = conjunction([one_of("abc"), disjunction([conjunction([one_of("de"), one_of("fg")]), one_of("h")])])
    assert combinations_in([nested]) == 3 * (2 * 2 + 1)
    assert combinations_in([one_of("")]) == 1
    assert not suits([*[one_of("abc")] * 8, one_of("")])
    assert not suits([one_of("abc"), one_of("")], beside=3**7)


def guarded_program(sums: int) -> str:
    """Return an optimum whose program has guards, and sums with a finite end and a symbolic exponent."""
    resolved = [f"K{number}" for number in range(sums)]
    free = ", ".join(f'{name} = {{ trend = "free" }}' for name in ("loss", "N", "D", "C", "M", *resolved))
    exponents = ", ".join(f'p{number} = {{ where = ["p{number} > 0"] }}' for number in range(sums))
    laws = "".join(
        f"""
[[axioms]]
id   = "sum{number}"
when = "K{number} <~ M"
law  = "N ~ sum(I = 1..K{number}, I^-p{number}) + sum(I = K{number}..M, I^-(1+p{number}) / D)"
"""
        for number in range(sums)
    )
    program = [*(f"sum{number}" for number in range(sums)), "cost", "loss"]
    return f"""
theory = {{ name = "guarded" }}
quantities = {{ {free} }}
parameters = {{ {exponents} }}
{laws}
[[axioms]]
id  = "cost"
law = "C ~ N * D"
[[axioms]]
id  = "loss"
law = "loss ~ N^-1 + D^-1 + K0 / M"
[[axioms]]
id         = "best"
minimise   = "loss"
over       = {["N", "D", *resolved]}
subject_to = {program}
"""


def test_the_program_of_an_optimum_may_have_a_guard_and_a_sum_with_an_end() -> None:
    (regime,) = check(read(guarded_program(1)), options=VERDICT).regimes
    assert (regime.verdict, regime.witness is not None and regime.witness.verified) == ("consistent", True)


@pytest.mark.slow
def test_a_program_with_too_much_to_eliminate_is_unknown_and_says_why() -> None:
    (regime,) = check(read(guarded_program(2)), options=VERDICT).regimes
    assert (regime.verdict, regime.witness) == ("unknown", None)
    assert regime.reason.startswith("an elimination ")
