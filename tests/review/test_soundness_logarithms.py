"""Logarithms of logarithms: no claim is proved or refuted by rounding one to 1, nor to another one (language.md §1.4)."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from nslogic.export.coq import coq_file
from nslogic.kernel import Law, ProofError, check
from nslogic.language.terms import OrderLaw
from nslogic.limits import Limits
from nslogic.logic.decide import decide
from nslogic.logic.evaluator import NoValueError, Valuation
from nslogic.logic.results import RegimeResult
from nslogic.orders.system import build_system
from nslogic.proof.witnesses import proof_data
from nslogic.questions.prove import prove
from nslogic.report.formulas.orders import witness_text
from nslogic.statements.laws import law_statement, statements_of
from nslogic.statements.theorems import check_theorem
from nslogic.testing import read
from tests.derivation.theories import derived


def theory(quantities: str, *laws: str, claims: tuple[str, ...] = (), more: str = "") -> str:
    """Return the text of a theory: `Y+ X` are Y, which grows, and X, which is free; laws A1, A2, … and claims c1, …."""
    trends = {"+": "grows", "-": "falls"}
    declared = [(name.rstrip("+-"), trends.get(name[-1], "free")) for name in quantities.split()]
    asked = ', target = "X", base = "Y"' if {"X", "Y"} <= {name for name, _ in declared} else ""
    lines = [f'theory = {{ name = "t"{asked} }}', "[quantities]"]
    lines += [f'{name} = {{ trend = "{trend}" }}' for name, trend in declared]
    for number, law in enumerate(laws, 1):
        lines += ["[[axioms]]", f'id = "A{number}"', f'law = "{law}"']
    for number, law in enumerate(claims, 1):
        lines += ["[[claims]]", f'id = "c{number}"', f'law = "{law}"']
    return "\n".join([*lines, more, ""])


def checked(text: str) -> RegimeResult:
    whole = read(text)
    return decide(build_system(whole, whole.regimes[0]), cores="all", repairs=0, limits=Limits())


def verdicts(text: str) -> dict[str, str]:
    return {one.claim.law.text: one.verdict for one in checked(text).claims}


ITERATED = theory("Y+ X", "X ~ log(log(Y))", claims=("X ~ 1", "X >> 1", "X >~ 1", "X << log(Y)", "X ~ log(log(Y))"))


def test_an_iterated_logarithm_is_neither_1_nor_more() -> None:
    assert verdicts(ITERATED) == {
        "X ~ 1": "open",
        "X >> 1": "open",
        "X >~ 1": "proved",
        "X << log(Y)": "proved",
        "X ~ log(log(Y))": "proved",
    }


@pytest.mark.parametrize(
    ("quantities", "laws", "claim", "verdict"),
    [
        # through quantities
        ("Y+ L X", ("L ~ log(Y)", "X ~ log(L)"), "X ~ 1", "open"),
        ("Y+ L X", ("L ~ log(Y)", "X ~ log(L)"), "X ~ log(log(Y))", "proved"),
        ("Y+ L X Z", ("L ~ log(Y)", "X ~ log(L)", "Z ~ log(X)"), "Z ~ X", "open"),
        ("Y+ L X Z", ("L ~ log(Y)", "X ~ log(L)", "Z ~ log(X)"), "Z <~ X", "proved"),
        ("Y+ L X Z", ("L ~ log(Y)", "X ~ log(L)", "Z ~ log(X)", "X >> 1"), "Z << X", "proved"),
        ("Y+ L X Z", ("L ~ log(Y)", "X ~ log(L)", "Z ~ log(X)"), "Z ~ 1", "open"),
        ("Y+ X Z", ("X ~ log(log(log(Y)))", "Z ~ log(log(Y))"), "X ~ Z", "open"),
        # what is only known to be more than 1 may itself be a logarithm of a logarithm
        ("Y+ L X", ("L >> 1", "L << log(Y)", "X ~ log(L)"), "X ~ log(log(Y))", "open"),
        ("Y+ L X", ("L >> 1", "L << log(Y)", "X ~ log(L)"), "X <~ log(log(Y))", "proved"),
        ("Y+ L X", ("L ~ log(Y)^3", "X ~ log(L)"), "X ~ log(log(Y))", "proved"),
        # sums of 1/k whose bounds have one power
        ("Y+ X", ("X ~ sum(k = Y..Y*log(Y), 1/k)",), "X ~ 1", "open"),
        ("Y+ X", ("X ~ sum(k = Y..Y*log(Y), 1/k)",), "X >> 1", "open"),
        ("Y+ X", ("X ~ sum(k = Y..Y*log(Y), 1/k)",), "X ~ log(log(Y))", "proved"),
        ("Y+ X", ("X ~ sum(k = 1..log(Y), 1/k)",), "X ~ 1", "open"),
        ("Y+ X", ("X ~ sum(k = 1..log(Y), 1/k)",), "X ~ log(log(Y))", "proved"),
        ("Y+ X", ("X ~ sum(k = Y..5*Y, 1/k)",), "X ~ 1", "proved"),
        ("Y+ X", ("X ~ sum(k = 1..Y, 1/k)",), "X ~ log(Y)", "proved"),
        # what falls has no logarithm, if it falls like a power of a logarithm too
        ("Y+ L X", ("L ~ 1/log(Y)",), "log(L) ~ log(L)", "refuted"),
        ("Y+ L X", ("L ~ 1/log(Y)",), "log(1/L) ~ log(log(Y))", "proved"),
        # of constants it is one
        ("Y+ L X", ("L ~ 1", "X ~ log(L)"), "X ~ 1", "proved"),
        # comparisons of powers alone never depend on it
        ("Y+ X", ("X ~ Y * log(log(Y))",), "X ~ Y ignoring logs", "proved"),
        ("Y+ X", ("X ~ Y * log(log(Y))",), "X ~ Y", "open"),
        ("Y+ X", ("X ~ Y * log(log(Y))",), "X << Y * log(Y)", "proved"),
        # nothing is the order of its own logarithm but a constant
        ("X", ("X ~ log(X)",), "X ~ 1", "proved"),
    ],
)
def test_nothing_is_rounded(quantities: str, laws: tuple[str, ...], claim: str, verdict: str) -> None:
    assert verdicts(theory(quantities, *laws, claims=(claim,))) == {claim: verdict}


def test_the_same_logarithm_is_the_same_order_everywhere() -> None:
    """Also where its order is not known: what an axiom says follows from it, in guards and sums as well."""
    text = theory(
        "L X Z+",
        "X ~ log(L)",
        claims=("X ~ log(L)", "Z * log(L) ~ X * Z", "X ~ sum(k = 1..L, 1/k)", "log(L)^2 ~ X^2", "X ~ log(L) or X << L"),
    )
    assert set(verdicts(text).values()) == {"proved"}
    guarded = theory("L X Z", "X ~ log(L)", claims=("Z ~ X",))
    guarded += '[[axioms]]\nid = "G"\nlaw = "Z ~ X"\nwhen = "X ~ log(L)"\n'
    assert verdicts(guarded) == {"Z ~ X": "proved"}


def test_a_witness_says_what_it_takes_log_log_t_for() -> None:
    result = checked(ITERATED)
    assert result.witness is not None
    assert result.witness.verified
    assert result.witness.logs == (("log log t", Fraction(0)),)
    assert witness_text(result.witness, "Y") == "X ~ 1, taking log(log(Y)) for 1"
    grows = next(one for one in result.claims if one.claim.law.text == "X >> 1")
    holds, fails = grows.witnesses
    assert dict(holds.logs)["log log t"] > 0
    assert dict(fails.logs)["log log t"] == 0
    assert holds.verified
    assert fails.verified
    assert "taking log(log(Y)) for log(Y)^" in witness_text(holds, "Y")
    falls = checked(theory("Y- X", "X ~ log(log(1/Y))", "X >> 1"))
    assert falls.witness is not None
    assert "taking log(log(1/Y)) for log(1/Y)^" in witness_text(falls.witness, "Y")


def test_values_of_logarithms_are_checked_by_the_second_opinion() -> None:
    law = read(theory("L X", "X ~ log(L)")).axioms[0].laws[0].law
    assert isinstance(law, OrderLaw)

    def order(log: str, **logs: str) -> tuple[Fraction, Fraction]:
        named = {"log log t": "0", **{name.replace("own", "log(L)"): value for name, value in logs.items()}}
        named = {"log log t" if name == "log_log" else name: value for name, value in named.items()}
        valuation = Valuation(
            {"L": (Fraction(0), Fraction(log))}, {}, {name: Fraction(value) for name, value in named.items()}
        )
        return valuation.order(law.right)

    assert order("2", log_log="1/2") == (Fraction(0), Fraction(1, 2))
    assert order("1/2", log_log="1/2", own="1/3") == (Fraction(0), Fraction(1, 3))
    for values in ({"log_log": "1"}, {"log_log": "-1"}, {"own": "1/4"}, {"log_log": "3/4", "own": "1/2"}):
        with pytest.raises(NoValueError):
            order("1/2", **values)


def test_a_derived_law_has_a_range_of_logs() -> None:
    (case,) = derived(theory("Y+ X", "X ~ log(log(Y))")).cases
    assert case.power == 0
    assert case.log is None
    assert case.log_range is not None
    low, high = case.log_range
    assert low is not None
    assert high is not None
    assert low.value == 0
    assert high.value == 1
    assert low.attained
    assert not high.attained
    (case,) = derived(theory("Y+ X", "X ~ Y^2 / log(log(Y))")).cases
    assert case.power == 2
    assert case.log is None


def test_a_competitor_shares_log_log_t_and_knows_its_other_logarithms() -> None:
    best = '[[axioms]]\nid = "best"\nminimise = "X"\nover = ["L"]\nsubject_to = ["A1", "A2"]\n'
    # The best of X = log(Y)/log(L) for L at most Y is 1.
    text = theory("Y+ X L", "X ~ log(Y) / log(L)", "L <~ Y", claims=("X ~ 1", "L >~ log(Y)"), more=best)
    assert verdicts(text) == {"X ~ 1": "proved", "L >~ log(Y)": "proved"}
    # Here L is at most log(Y), and the best is log(Y)/log(log(Y)).
    text = theory("Y+ X L", "X ~ log(Y) / log(L)", "L <~ log(Y)", claims=("X * log(log(Y)) ~ log(Y)",), more=best)
    assert verdicts(text) == {"X * log(log(Y)) ~ log(Y)": "proved"}
    # A competitor with 1 << L << log(t) would be better only by what its logarithm is taken for.
    text = theory("Y+ X L", "X ~ L / log(L)^2", "L >> 1", "L << log(Y)", more=best)
    assert checked(text).verdict == "consistent"


UNKNOWN = theory(
    "Y+ X L",
    "X >~ log(L)",
    "L >> 1",
    "L << log(Y)",
    claims=("X <~ log(log(Y))", "X << log(Y)"),
    more='[[axioms]]\nid = "best"\nminimise = "X"\nover = ["L"]\nsubject_to = ["A1", "A2", "A3"]\n',
)
"""Every competitor has a logarithm that is not known, so that the optimum says nothing of X."""


def test_a_competitor_with_an_unknown_logarithm_proves_nothing() -> None:
    """`L ~ log(t)^(1/2)` and `X ~ log log t` obey the program whatever `log(L)` is, and were set against the optimum."""
    assert verdicts(UNKNOWN) == {"X <~ log(log(Y))": "open", "X << log(Y)": "open"}
    whole = read(UNKNOWN)
    found = prove(whole)
    assert not found.unproved
    assert [one.theorem.kind for one in found.proofs].count("open") == 4
    best = statements_of(whole, whole.regimes[0])["best"]
    assert len(best[4]) == 4, "what L is has to be proved known"
    half, log_t = [["1/2", {}]], "(log t)"

    def step(number: int, rule: str, **keys: object) -> dict[str, object]:
        return {"id": str(number), "rule": rule, **keys}

    def absurd(number: int, *terms: tuple[str, object], level: str = "order") -> list[dict[str, object]]:
        added = [{"facts": [name], "times": [["1", {}]] if times is None else times} for name, times in terms]
        said: dict[str, object] = {"level": level, "relation": ">", "is": {}, "terms": added, "over": []}
        return [step(number, "combine", **said), step(number + 1, "absurd", of=f"{number}.1")]

    minus = [["-1", {}]]
    log = [
        absurd(8, ("7.1", None), ("2.1", minus), level="power"),
        absurd(10, ("7.2", None), ("2.1", minus), (log_t, half)),
        absurd(12, ("7.4", None), ("7.6", minus), ("4.3", None)),
        absurd(14, ("7.1", minus), ("2.1", None), (log_t, half)),
    ]
    obeys = [
        [
            step(
                4,
                "split",
                of="3.2",
                branches=[absurd(5, ("4.1", None), ("2.1", None), (log_t, half)), split_of(7, log)],
            )
        ],
        [step(20, "split", of="3.3", branches=[absurd(21, ("20.1", None), ("2.1", None), (log_t, half))])],
        [step(30, "split", of="3.4", branches=[absurd(31, ("30.1", None), ("2.1", minus), (log_t, half))])],
    ]
    law_of_log_t = ("order", "<<", ("quantity", "L"), ("fixed", Fraction(0), Fraction(1)), False)
    program = (*best[4][:2], law_of_log_t)
    at = {"X": "(log log t)", "L": "2#1"}

    def body(proofs: object) -> list[dict[str, object]]:
        return [
            step(1, "unfold", of="large"),
            step(2, "let", **{"is": {log_t: half}, "over": []}),
            step(3, "optimum", of="best", at=at, proofs=proofs),
            *absurd(40, ("1.1", None), ("3.1", None), ("(log t / log log t)", None)),
        ]

    large = ("order", ">~", ("quantity", "X"), ("fixed", Fraction(0), Fraction(1)), False)
    hypotheses = {"best": (*best[:4], (*program, best[4][3]), best[5]), "large": large}
    for last in ([], [step(50, "unfold", of="3.5"), *absurd(51, ("50.1", None))], obeys[0]):
        with pytest.raises(ProofError):
            check(hypotheses, None, body([*obeys, last]), parameters=frozenset(), quantities=frozenset("XYL"))
    with pytest.raises(ProofError, match="a competitor obeys 4 laws"):
        check(hypotheses, None, body(obeys), parameters=frozenset(), quantities=frozenset("XYL"))
    # without that law, which the statement of an optimum has, it is a proof
    open_to_all = {**hypotheses, "best": (*best[:4], program, best[5])}
    assert check(open_to_all, None, body(obeys), parameters=frozenset(), quantities=frozenset("XYL")).steps == 23


def split_of(number: int, branches: list[list[dict[str, object]]]) -> list[dict[str, object]]:
    return [{"id": str(number), "rule": "split", "of": "4.2", "branches": branches}]


def test_a_sum_that_may_be_a_logarithm_is_known_where_it_is_one() -> None:
    """Beside the program stand: `L >~ log t` where `L >> 1`; for a sum, of its ratio, and only where it is balanced."""
    best = '[[axioms]]\nid = "best"\nminimise = "X"\nover = ["L"]\nsubject_to = ["A1"]\n'

    def beside(law: str) -> int:
        whole = read(theory("Y+ X L", law, more=f"{best}[parameters]\na = {{ where = ['a < 0'] }}\n"))
        program = statements_of(whole, whole.regimes[0])["best"][4]
        assert all(one[0] == "if" and one[2][1] == ">~" for one in program[1:])
        return len(program) - 1

    assert beside("X ~ log(Y)") == 0
    assert beside("X ~ log(L)") == 1
    assert beside("X ~ log(L) * log(L)^2 + log(X)") == 2
    assert beside("X ~ log(log(L))") == 2
    assert beside("X ~ sum(k = 1..L, k^-2)") == 0
    assert beside("X ~ sum(k = 1..L, k^-1)") == 1
    assert beside("X ~ sum(k = 1..Y, L * k^-1)") == 0
    assert beside("X ~ sum(k = 1..L, k^a)") == 1
    assert beside("X ~ sum(k = L..inf, k^(a-1))") == 0


def test_all_of_it_is_proved_and_written_for_others(tmp_path: Path) -> None:
    text = theory("Y+ L X Z", "L ~ log(Y)", "X ~ log(L)", "Z ~ log(X)", claims=("X ~ 1", "Z <~ X", "Z ~ X"))
    path = tmp_path / "t.toml"
    path.write_text(text, encoding="utf-8")
    whole = read(text)
    found = prove(whole)
    assert not found.unproved
    assert not found.skipped
    for one in found.proofs:
        assert not check_theorem(one.theorem, proof_data(one.proof)).trusted
    written = coq_file("t", [(one.theorem, one.proof) for one in found.proofs])
    assert "0 left out" in written
    assert "forall (logs : logarithms)" in written


def test_the_kernel_refuses_the_proof_that_rounded() -> None:
    """The proof of `X ~ 1` that used to be accepted: of four cases of each logarithm, two are closed no more."""
    whole = read(ITERATED)
    law = law_statement(whole.axioms[0].laws[0].law)
    goal = Law(law_statement(whole.claims[0].law.law), False)
    trend = ("order", ">>", ("quantity", "Y"), ("one",), True)

    def split(number: int, of: str, *branches: object) -> dict[str, object]:
        return {"id": str(number), "rule": "split", "of": of, "branches": list(branches)}

    unfolded = [{"id": "1", "rule": "unfold", "of": "A1"}, {"id": "2", "rule": "unfold", "of": "trend(Y)"}]
    body = [*unfolded, split(3, "1.2", [], [])]
    with pytest.raises(ProofError, match="there are 4 cases to treat"):
        check({"A1": law, "trend(Y)": trend}, goal, body, parameters=frozenset(), quantities=frozenset("XY"))


@pytest.mark.parametrize(
    "law",
    [
        'law = "Y <~ W * log(X)"\nwhen = "W << 1"',
        'law = ["Y <~ W * log(X) or W >> 1"]',
        'law = "Y <~ W"\nwhen = "W << log(X)"',
    ],
    ids=["under a guard", "an alternative", "in a guard"],
)
def test_a_competitor_has_to_know_the_logarithms_of_laws_that_it_need_not_obey(law: str) -> None:
    """A wide W makes the law empty; a competitor with X between 1 and log(t) is left out all the same (language.md §1.4).

    So X ~ log(t) has nothing below it but what is not known, where Z is the square root of that. `check` called this a
    contradiction, which no proof could show.
    """
    program = f"""
[[axioms]]
id = "above"
law = "X >> Z"
[[axioms]]
id = "wide"
{law}
[[axioms]]
id = "least"
minimise = "X"
over = ["W"]
subject_to = ["above", "wide"]
"""
    text = theory("X Z Y W T+", "Z ~ log(T)^(1/2)", "Y ~ 1", "W ~ 1", "X ~ log(T)", more=program)
    assert checked(text).verdict == "consistent"
    closer = theory("X Z Y W T+", "Z ~ log(T)^2", "Y ~ 1", "W ~ 1", "X ~ log(T)^3", more=program)
    assert checked(closer).verdict == "degenerate", "X ~ log(T)^(5/2) is less, and its logarithm is known"
