"""Clashes told as two laws: which label is set against the others, and that what is told is so."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings

from nslogic.derivation.opposed_laws import _Clash, opposed_sides
from nslogic.derivation.opposed_values import part_of_system
from nslogic.errors import UndecidedError
from nslogic.explain.explanations import Side
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.limits import DerivationLimits, Limits
from nslogic.logic.decide import decide, engine_for
from nslogic.orders.formulas import conjunction
from nslogic.orders.names import PARAMETER_MARK, names_in
from nslogic.orders.system import System, build_system
from nslogic.testing import EVERYTHING, POWER_LAWS, Features, Sample, planted_cores, read
from nslogic.theory.library import bundled, load_all
from nslogic.theory.model import Theory

SOME = settings(max_examples=max(10, settings().max_examples // 4), deadline=None)
SIGMA = Fraction(2)

TURBULENCE = """
theory = { name = "turbulence" }
quantities.k = { trend = "grows" }
quantities.u = { trend = "falls" }
quantities.tau = { trend = "falls" }
quantities.E = { trend = "falls" }
quantities.eps = { trend = "fixed" }
axioms = [
    { id = "flux", law = "eps ~ u^2 / tau" },
    { id = "turnover", law = "tau ~ 1 / (k * u)" },
    { id = "spectrum", law = "u^2 ~ E * k" },
    { id = "iroshnikov-kraichnan", law = "E ~ k^(-3/2)" },
]
"""

OPTIMUM = """
theory = { name = "optimum" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, D = { trend = "grows" }, C = { trend = "grows" } }
parameters = { alpha = ALPHA, beta = BETA }
axioms = [
    { id = "loss", law = "loss ~ N^-alpha + D^-beta" },
    { id = "compute", law = "C ~ N * D" },
    { id = "optimum", minimise = "loss", over = ["N", "D"], subject_to = ["loss", "compute"] },
    { id = "kaplan", law = "N ~ C^0.73" },
]
"""


def sides_in(text: str) -> list[tuple[tuple[str, ...], str]]:
    (regime,) = (theory := read(text)).regimes
    system = build_system(theory, regime)
    (core,) = decide(system, cores="one", repairs=0, limits=Limits()).cores.found
    sides = opposed_sides(system, core, sigma=SIGMA, limits=Limits())
    assert_told_truly(system, sides)
    return [(side.labels, side.law) for side in sides]


def small(*laws: str, quantities: str = "", parameters: str = "") -> str:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    declared = ", ".join(filter(None, ('N = { trend = "grows" }, L = { trend = "grows" }', quantities)))
    head = f'theory = {{ name = "small" }}\nquantities = {{ {declared} }}\nparameters = {{ {parameters} }}\n'
    return head + axioms


def test_the_plainest_law_is_set_against_what_the_others_give() -> None:
    assert sides_in(TURBULENCE) == [
        (("flux", "spectrum", "trend(eps)", "turnover"), "E ~ k^(-5/3)"),
        (("iroshnikov-kraichnan",), "E ~ k^(-3/2)"),
    ]


@pytest.mark.parametrize("plain", ["D << T", "T >> D"])
def test_a_law_between_two_is_told_in_the_base_of_the_theory(plain: str) -> None:
    """Which side of a plain law a quantity stands on does not decide what is told in powers of what."""
    text = f"""
theory = {{ name = "transfer", target = "loss", base = "D" }}
quantities = {{ D = {{ trend = "grows" }}, T = {{ trend = "grows" }}, N = {{ trend = "grows" }}, loss = {{ trend = "free" }} }}
axioms = [
    {{ id = "transfer", law = "T ~ D^(1/5) * N^(2/5)" }},
    {{ id = "size", law = "N ~ D" }},
    {{ id = "little", law = "{plain}" }},
]
"""
    assert sides_in(text) == [(("size", "transfer"), "T ~ D^(3/5)"), (("little",), plain)]


def test_a_law_for_every_index_clashes_by_its_exponents() -> None:
    """What `forall` says of the exponents of its index is a law between parameters, and is told as one."""
    text = small(
        "forall k: N * k^-a ~ L * k^-b", "b = a + 1", parameters='a = { where = ["a > 1"] }, b = { where = ["b > 1"] }'
    )
    assert sides_in(text) == [(("A2",), "b = a + 1"), (("A1",), "b = a")]
    ranged = small("forall k: N * k^-a ~ L * k^-2", "a <= 1", parameters='a = { where = ["a > 0"] }')
    assert sides_in(ranged) == [(("A2",), "a <= 1"), (("A1",), "a = 2")]


def test_a_law_with_many_cases_is_told_as_it_is_written() -> None:
    text = small(
        "N ~ max(L^a, L^b, L^c, L^d, L^e)",
        "N ~ L^-(a+b+c+d+e)",
        parameters=", ".join(f'{name} = {{ where = ["{name} > 0"] }}' for name in "abcde"),
    )
    (given, stated) = (law for _, law in sides_in(text))
    assert (given, stated) == ("N ~ L^(-a-b-c-d-e)", "N ~ max(L^a, L^b, L^c, L^d, L^e)")


def test_what_a_trend_excludes_by_itself_is_not_set_against_a_law() -> None:
    """`N ~ 1` and `N ~ D^a` can both hold; what denies the first is that N grows."""
    text = """
    theory = { name = "beside" }
    quantities = { N = { trend = "grows" }, D = { trend = "free" } }
    parameters = { a = { value = "1" } }
    axioms = [{ id = "A1", law = "N ~ D^a" }, { id = "A2", law = "D ~ 1/N" }, { id = "A3", law = "a = 2*a or 1 ~ N" }]
    """
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    sides = opposed_sides(system, ("A1", "A3", "trend(N)"), sigma=SIGMA, limits=Limits())
    assert_told_truly(system, sides)
    assert [(side.labels, side.law) for side in sides] == [
        (("A1", "A3"), "N ~ 1"),
        (("trend(N)",), "N grows"),
    ]


def test_a_measured_exponent_comes_with_the_numbers_between_which_it_lies() -> None:
    text = OPTIMUM.replace("ALPHA", "{ value = 0.34, error = 0.05 }").replace("BETA", "{ value = 0.28, error = 0.03 }")
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    (core,) = decide(system, cores="one", repairs=0, limits=Limits()).cores.found
    sides = opposed_sides(system, core, sigma=SIGMA, limits=Limits())
    assert sides
    given_, stated = sides
    assert (given_.law, given_.span) == ("N ~ C^(beta/(alpha+beta))", (Fraction(1, 3), Fraction(17, 29)))
    assert {"compute", "loss", "optimum", "measured(alpha)", "measured(beta)"} <= {*given_.labels}
    assert (stated.labels, stated.law) == (("kaplan",), "N ~ C^0.73")


def test_declared_domains_leave_one_case() -> None:
    positive = '{ where = ["NAME > 0"] }'
    text = OPTIMUM.replace("ALPHA", positive.replace("NAME", "alpha")).replace("BETA", positive.replace("NAME", "beta"))
    sides = sides_in(text.replace("C^0.73", "C^(3/2)").replace('D = { trend = "grows" }', 'D = { trend = "free" }'))
    assert [law for _, law in sides] == ["N ~ C^(beta/(alpha+beta))", "N ~ C^(3/2)"]


def test_a_trend_is_set_against_the_others_where_no_axiom_is() -> None:
    assert sides_in(small("N ~ M", "N ~ M * L", quantities='M = { trend = "free" }')) == [
        (("A1", "A2"), "L ~ 1"),
        (("trend(L)",), "L grows"),
    ]


def test_a_logarithm_is_no_power_that_a_trend_asks_for() -> None:
    assert sides_in(small("L ~ log(N)")) == [(("A1",), "L ~ log(N)"), (("trend(L)",), "L grows")]


def test_a_bound_is_told_where_no_order_follows() -> None:
    sides = sides_in(small("N / M^2 >~ 1", "N ~ M", quantities='M = { trend = "grows" }'))
    assert sides == [(("A1",), "N >~ M^2"), (("A2",), "N ~ M")]


def test_parameters_alone_are_told_as_two_values_of_one() -> None:
    measured = "b = { value = 0.5, error = 0.1 }, c = {}"
    assert sides_in(small("b = 2*c", "c = 1", parameters=measured)) == [
        (("A2",), "c = 1"),
        (("A1", "measured(b)"), "c = b/2"),
    ]
    assert sides_in(small("b = c + d", "c = d", "c = 1", parameters=f"{measured}, d = {{}}")) == [
        (("A1", "A2", "measured(b)"), "c = b/2"),
        (("A3",), "c = 1"),
    ]
    assert sides_in(small("c = 1", "c = 3/2", parameters="c = {}")) == [(("A2",), "c = 3/2"), (("A1",), "c = 1")]


SMOOTH = "alpha = { where = ['alpha > 0'] }, d = { where = ['d >= 2'] }"


def test_a_law_that_differs_from_case_to_case_is_set_against_another_in_each() -> None:
    quantities = 'loss = { trend = "falls" }'
    clash = small("loss ~ N^-min(alpha, 2/d)", "loss ~ N^-2", quantities=quantities, parameters=SMOOTH)
    assert sides_in(clash) == [
        (("A1", "domain(d)"), "loss ~ N^-alpha where alpha <= 2/d, loss ~ N^(-2/d) where alpha > 2/d"),
        (("A2",), "loss ~ N^-2"),
    ]


def test_a_law_is_not_looked_for_in_many_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    clash = small(
        "loss ~ N^-min(alpha, 2/d)", "loss ~ N^-2", quantities='loss = { trend = "falls" }', parameters=SMOOTH
    )
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(opposed_cells=1))
    (given_, stated) = sides_in(clash)
    assert (given_[1], stated) == ("loss >> N^-2", (("A2",), "loss ~ N^-2"))


def test_a_law_is_not_looked_for_with_many_questions_about_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    clash = small(
        "loss ~ N^-min(alpha, 2/d)", "loss ~ N^-2", quantities='loss = { trend = "falls" }', parameters=SMOOTH
    )
    assert len(sides_in(clash)[0][1].split(" where ")) == 3
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(opposed_questions=0))
    (given_, stated) = sides_in(clash)
    assert (given_[1], stated) == ("loss >> N^-2", (("A2",), "loss ~ N^-2"))


def test_cases_that_the_values_at_hand_exclude_are_not_told() -> None:
    measured = "alpha = { value = 0.3, error = 0.01 }, d = { where = ['d >= 2'], value = 4 }"
    quantities = 'loss = { trend = "falls" }'
    clash = small("loss ~ N^-min(alpha, 2/d)", "loss ~ N^-2", quantities=quantities, parameters=measured)
    assert [law for _, law in sides_in(clash)] == ["loss ~ N^-alpha", "loss ~ N^-2"]


def test_conditions_on_one_parameter_are_told_as_two_ranges() -> None:
    guidance = small(
        "0.325 <= 1 - 1/g^2 <= 0.335", "0.495 <= 1 - 1/g^3 <= 0.505", parameters="g = { where = ['g > 1'] }"
    )
    assert sides_in(guidance) == [
        (("A2",), "1.25 <= g <= 1.27"),
        (("A1", "domain(g)"), "1.21 <= g <= 1.23"),
    ]
    assert sides_in(small("b > 1", "b = 1/2", parameters="b = {}")) == [(("A2",), "b = 1/2"), (("A1",), "b > 1")]
    assert sides_in(small("b^2 = 2", "b^2 < 1", parameters="b = {}")) == [
        (("A2",), "-1 < b < 1"),
        (("A1",), "-1.42 <= b <= -1.41 or 1.41 <= b <= 1.42"),
    ]


def test_ranges_that_meet_in_an_irrational_number_are_not_told() -> None:
    assert sides_in(small("b^2 < 2", "b^2 > 2", "b > 0", parameters="b = {}")) == []


def test_what_cannot_be_told_so_is_not() -> None:
    assert sides_in(small("b^2 < 0", parameters="b = {}")) == []


def test_a_law_without_a_base_is_set_against_what_does_not_scale() -> None:
    sides = sides_in(small("N * L ~ M", "N * L ~ M^2", "M >> 1", quantities='M = { trend = "free" }'))
    assert sides == [(("A1", "A2"), "M ~ 1"), (("A3",), "M >> 1")]


def test_what_a_law_of_several_quantities_implies_of_one_is_set_against_the_rest() -> None:
    known = OPTIMUM.replace("ALPHA", "{ value = 0.34, error = 0.02 }").replace("BETA", "{ value = 0.35, error = 0.02 }")
    text = known.replace('law = "N ~ C^0.73"', 'law = "loss ~ N^-0.34 + D^-0.28"')
    assert sides_in(text) == [
        (("compute", "loss", "measured(alpha)", "measured(beta)", "optimum"), "loss ~ D^-beta"),
        (("kaplan",), "loss >~ D^-0.28"),
    ]


FREE_BASE = """
theory = { name = "drawn" }
quantities = { X = { trend = "falls" }, Y = { trend = "free" }, Z = { trend = "free" }, W = { trend = "fixed" }, V = { trend = "falls" } }
axioms = [
    { id = "A0", law = ["Y ~ X", "V ~ W"] },
    { id = "A1", law = "Z ~ X^(-2)*Y or Z ~ Y^(-1/2)" },
    { id = "A2", law = "W ~ min(X^(-1/2), X^(1/2))" },
    { id = "A3", law = "V ~ Z^(0.25) + Z^(-2) + Z^(-2)" },
]
"""


def test_a_law_by_a_free_base_is_not_told_as_if_that_grew() -> None:
    """`A3` says `V ~ Z^(1/4)` where `Z` grows, and nothing of the kind where it may fall."""
    theory = read(FREE_BASE)
    system = build_system(theory, theory.regimes[0])
    cores = decide(system, cores="all", repairs=0, limits=Limits()).cores.found
    assert len(cores) == 5
    for core in cores:
        sides = opposed_sides(system, core, sigma=SIGMA, limits=Limits())
        assert_told_truly(system, sides)
        assert not any(side.law == "V ~ Z^(1/4)" for side in sides)


BUNDLED, _ = load_all([path for _, path in bundled()], registered_experiments=None)


@pytest.mark.parametrize("theory", BUNDLED, ids=lambda theory: theory.name)
def test_every_clash_of_the_library_is_told_truly(theory: Theory) -> None:
    for regime in theory.regimes:
        if regime.expect in ("degenerate", "inconsistent"):
            system = build_system(theory, regime)
            for core in decide(system, cores="one", repairs=0, limits=Limits(), explain=False).cores.found:
                sides = opposed_sides(system, core, sigma=SIGMA, limits=Limits())
                of_parameters = all(not names_of_orders(system, label) for label in core)
                assert sides or of_parameters, f"the clash of {regime.name} is not told"
                assert_told_truly(system, sides)


@given(planted_cores(POWER_LAWS, most_axioms=3))
@SOME
def test_random_clashes_of_power_laws_are_told_truly(sample: Sample) -> None:
    clashes_are_told_truly(sample)


@given(planted_cores(EVERYTHING, most_axioms=3))
@SOME
def test_random_clashes_of_any_laws_are_told_truly(sample: Sample) -> None:
    clashes_are_told_truly(sample)


@given(planted_cores(Features(parameters=True), most_axioms=3))
@SOME
def test_random_clashes_with_parameters_are_told_truly(sample: Sample) -> None:
    clashes_are_told_truly(sample)


def clashes_are_told_truly(sample: Sample) -> None:
    theory = sample.theory()
    limits = Limits(resource=2_000_000)
    for regime in theory.regimes:
        system = build_system(theory, regime)
        found = decide(system, cores="one", repairs=0, limits=limits, explain=False).cores.found
        assume(found)
        sides = opposed_sides(system, found[0], sigma=SIGMA, limits=limits)
        try:
            assert_told_truly(system, sides)
        except UndecidedError:
            assume(False)


def names_of_orders(system: System, label: str) -> frozenset[str]:
    names = names_in(system.constraint(label).formula)
    return frozenset(name for name in names if not name.startswith(PARAMETER_MARK))


def domains_in(system: System) -> set[str]:
    """Return the labels of domains, under which conditions of cases are written."""
    return {constraint.label for constraint in system.constraints if constraint.sort == "domain"}


def assert_told_truly(system: System, sides: tuple[Side, ...]) -> None:
    """Ask another engine: each law follows from its labels, and the labels of both clash where the trends hold."""
    if not sides:
        return
    trends = {quantity.name: quantity.trend for quantity in system.theory.quantities} | dict(system.regime.trends)
    scope = Scope(trends, {one.name: one.same_as or one.name for one in system.theory.parameters})
    for side in sides:
        if side.labels[0].startswith("trend("):
            name = side.labels[0].removeprefix("trend(").removesuffix(")")
            words = {"grows": "grows", "falls": "falls", "fixed": "stays fixed"}
            assert side.law == f"{name} {words[trends[name]]}"
        elif side.law.endswith((" grows", " falls", " fixed")):
            raise AssertionError(f"{side.labels} is no trend")
        else:
            for text, when in [(case.law, case.when) for case in side.cases] or [(side.law, ())]:
                grounds = part_of_system(system, {*side.labels, *domains_in(system)})
                laws = [read_law(each, scope).law for each in (text, *when)]
                read_laws = [law for law in laws if law is not None]
                assert len(read_laws) == len(laws), side.law
                against = conjunction(
                    (system.fails(read_laws[0], "told"), *(system.holds(law, "told") for law in read_laws[1:]))
                )
                assert engine_for(grounds, Limits()).ask(grounds.labels, against, with_model=False).model is None, side
    labels = {label for side in sides for label in side.labels} | {f"trend({name})" for name in trends}
    labels |= domains_in(system)
    both = part_of_system(system, labels)
    assert engine_for(both, Limits()).ask(both.labels, with_model=False).model is None, sides


FREE = 'M = { trend = "free" }'


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (small("N ~ L^2", "N ~ L^(7/2)"), [("N ~ L^(7/2)", "A2"), ("N ~ L^2", "A1")]),
        (small("N ~ L^2", "N >> L^3"), [("N ~ L^2", "A1"), ("N >> L^3", "A2")]),
        (small("N << L", "N >~ L^2"), [("N >~ L^2", "A2"), ("N << L", "A1")]),
        (small("N ~ M^2", "M ~ L", "N ~ L", quantities=FREE), [("M ~ L^(1/2)", "A1 A3"), ("M ~ L", "A2")]),
        (small("N ~ M^2", "M ~ L^2", "N ~ L^4 * log(L)", quantities=FREE), None),
        (small("N ~ 1/L"), [("L ~ N^-1", "A1"), ("L grows", "trend(L)")]),
        (small("N ~ 1"), [("N ~ 1", "A1"), ("N grows", "trend(N)")]),
        (small("N << 1"), [("N << 1", "A1"), ("N grows", "trend(N)")]),
        (small("N * L ~ 1"), None),
        (small("F ~ N", quantities='F = { trend = "fixed" }'), None),
        (small("N ~ L^a", "N ~ L", parameters="a = { value = 2 }"), None),
        (small("N ~ L^a", "N ~ L^(1+a)", parameters="a = {}"), None),
    ],
)
def test_a_clash_of_two_laws_is_told_as_such(text: str, sides: list[tuple[str, str]] | None) -> None:
    """An order that the others give goes before a bound; of the axioms the shortest is set against them, then trends.

    Where the sides are not worked out here, they are told, they clash, and each follows from its labels.
    """
    told = sides_in(text)
    assert len(told) == 2
    if sides is not None:
        own = [
            (law, {label for label in labels if not label.startswith("trend(") or law.endswith("grows")})
            for labels, law in told
        ]
        assert own == [(law, {*labels.split()}) for law, labels in sides]


def test_with_very_many_labels_nothing_is_set_against_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    text = small("N ~ L^2", "N ~ L^3")
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    (core,) = decide(system, cores="one", repairs=0, limits=Limits()).cores.found
    for most, sides in ((len(core), 2), (len(core) - 1, 0)):
        monkeypatch.setattr(Limits, "derivation", DerivationLimits(opposed_labels=most))
        assert len(opposed_sides(system, core, sigma=SIGMA, limits=Limits())) == sides
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(opposed_labels=100))
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(opposed_attempts=0))
    assert opposed_sides(system, core, sigma=SIGMA, limits=Limits()) == ()


def test_the_laws_of_the_theorys_own_target_and_base_go_first() -> None:
    laws = ("M ~ L^2", "M ~ L^3", "N ~ M", "N ~ L^4")
    text = small(*laws, quantities=FREE).replace('name = "small"', 'name = "small", target = "N", base = "L"')
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    sides = opposed_sides(system, ("A1", "A3", "A4", "trend(L)"), sigma=SIGMA, limits=Limits())
    assert [side.law for side in sides] == ["N ~ L^2", "N ~ L^4"]
    other = small(*laws, quantities=FREE).replace('name = "small"', 'name = "small", target = "M", base = "L"')
    theory = read(other)
    system = build_system(theory, theory.regimes[0])
    sides = opposed_sides(system, ("A1", "A3", "A4", "trend(L)"), sigma=SIGMA, limits=Limits())
    assert [side.law for side in sides] == ["M ~ L^4", "M ~ L^2"]


def test_a_base_that_falls_has_its_bounds_the_other_way_round() -> None:
    text = """
    theory = { name = "falls" }
    quantities = { h = { trend = "falls" }, e = { trend = "falls" }, m = { trend = "free" } }
    axioms = [{ id = "A1", law = "e <~ h^2" }, { id = "A2", law = "e ~ h" }]
    """
    assert sides_in(text) == [(("A2",), "e ~ h"), (("A1",), "e <~ h^2")]


def test_guarded_laws_and_optima_are_not_set_against_the_others_as_they_are_written() -> None:
    text = """
    theory = { name = "guarded" }
    quantities = { N = { trend = "grows" }, L = { trend = "grows" } }
    axioms = [{ id = "A1", when = "L >> 1", law = "N ~ L^2" }, { id = "A2", law = "N ~ L" }]
    """
    (first, second) = sides_in(text)
    assert (second, first[1]) == ((("A2",), "N ~ L"), "N ~ L^2")
    assert "A1" in first[0]


@pytest.mark.parametrize(
    ("laws", "parameters", "sides"),
    [
        (
            ("a*b > 1", "a < 1/2", "b < 2"),
            "a = { where = ['a > 0'] }, b = { where = ['b > 0'] }",
            [(("A1", "A3", "domain(a)"), "a > 1/2"), (("A2",), "a < 1/2")],
        ),
        (  # Guth and Maynard: what Ingham's and Huxley's bounds give together
            ("A <= 3/(2-s)", "A <= 3/(3*s-1)", "theta = 1-1/A", "theta > 7/12"),
            "s = { where = ['1/2 <= s', 's < 1'] }, A = { where = ['A >= 2'] }, theta = {}",
            [(("A1", "A2", "A3", "domain(A)"), "theta <= 7/12"), (("A4",), "theta > 7/12")],
        ),
        (  # no equation, no condition on one parameter alone beside the one that they clash with
            ("x*y >= 3*z", "z >= 2*x", "y <= 5"),
            "x = { where = ['x > 0'] }, y = {}, z = {}",
            [(("A1", "A2", "domain(x)"), "y >= 6"), (("A3",), "y <= 5")],
        ),
    ],
)
def test_conditions_on_several_parameters_are_told_as_two_bounds_of_one(
    laws: tuple[str, ...], parameters: str, sides: list[tuple[tuple[str, ...], str]]
) -> None:
    assert sides_in(small(*laws, parameters=parameters)) == sides


def test_a_bound_has_the_numbers_that_the_core_gives_its_parameters() -> None:
    quantities = 'loss = { trend = "falls" }, D = { trend = "grows" }'
    clash = small(
        "loss >~ D^-a", "a = 0.095", "loss ~ D^(-5/27)", quantities=quantities, parameters="a = { where = ['a > 0'] }"
    )
    assert sides_in(clash) == [(("A3",), "loss ~ D^(-5/27)"), (("A1", "A2"), "loss >~ D^-0.095")]


def test_the_power_of_a_law_with_its_target_on_both_sides_is_what_it_comes_to() -> None:
    measured = "alpha = { value = 1, error = 0.1 }, b = { value = 1, error = 0.1 }"
    text = small(
        "loss ~ loss^2 * N^alpha", "loss ~ loss^3*N^b", quantities='loss = { trend = "falls" }', parameters=measured
    )
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    (core,) = decide(system, cores="one", repairs=0, limits=Limits()).cores.found
    sides = opposed_sides(system, core, sigma=SIGMA, limits=Limits())
    assert [(side.law, side.span) for side in sides] == [
        ("loss ~ N^-alpha", (Fraction(-6, 5), Fraction(-4, 5))),
        ("loss ~ loss^3*N^b", (Fraction(-3, 5), Fraction(-2, 5))),
    ]


def clash_of(text: str, *core: str) -> _Clash:
    theory = read(text)
    return _Clash(build_system(theory, theory.regimes[0]), core, SIGMA, Limits())


def test_a_trend_is_told_in_quantities_that_the_laws_of_the_core_mention() -> None:
    """K grows and is in no law of the core; N is in two, and its trend is not in the core."""
    grows = 'M = { trend = "free" }, K = { trend = "grows" }'
    clash = clash_of(small("N ~ M", "N ~ M * L", "K ~ M", quantities=grows), "A1", "A2", "trend(L)")
    assert clash._scaling_beside("L", beyond=True) == ["N"]
    assert clash._scaling_beside("L", beyond=False) == []
    assert clash._scaling_beside("M", beyond=False) == ["L"]


def test_laws_are_set_against_the_others_with_more_and_more_trends() -> None:
    grows = 'M = { trend = "free" }, K = { trend = "grows" }'
    clash = clash_of(small("N ~ M", "N ~ M * L", "K ~ M", quantities=grows), "A1", "A2", "trend(L)")
    ((trend,), _) = clash.trends()
    assert [part.labels for part in clash._others(trend, None)] == [
        ("A1", "A2"),
        ("A1", "A2", "trend(K)", "trend(N)"),
    ]
    (first, *_) = clash.stated()
    assert [part.labels for part in clash._others(first, None)] == [
        ("A2", "trend(L)"),
        ("A2", "trend(K)", "trend(L)", "trend(N)"),
    ]
