"""Theorems of bundled theories with what proves them, and an optimum that is proved by hand."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import Any

from nslogic.errors import LimitReachedError
from nslogic.kernel import Fact, Law
from nslogic.proof.bodies import renumbered
from nslogic.proof.search.search import refute_facts
from nslogic.proof.step_reading import body_from_data
from nslogic.proof.steps import Body
from nslogic.proof.witnesses import WitnessProof, witness_from_data
from nslogic.questions.check import CheckOptions
from nslogic.questions.check import check as check_theory
from nslogic.statements.theorems import Theorem, theorem_of
from nslogic.theory.library import bundled
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory

Data = list[dict[str, Any]]


@cache
def theory_of(name: str) -> Theory:
    return load_file(dict(bundled())[name])[0]


@cache
def theorems_of(name: str, regimes: tuple[str, ...] = ()) -> tuple[Theorem, ...]:
    """Return the proved and refuted claims and the cores of a bundled theory."""
    theory, found = theory_of(name), []
    asked = regimes or tuple(regime.name for regime in theory.regimes)
    for result in check_theory(theory, regimes=asked, options=CheckOptions(repairs=0)).regimes:
        wanted: list[tuple[dict[str, Any], tuple[str, ...]]] = [({"kind": "core"}, one) for one in result.cores.found]
        for claim in result.claims:
            if claim.verdict in ("proved", "refuted"):
                about = {"kind": "claim", "id": claim.claim.id, "verdict": claim.verdict}
                wanted.append((about, claim.rests_on))
        found += [theorem_of(theory, result.regime, about, labels) for about, labels in wanted]
    return tuple(found)


def body_of(theorem: Theorem) -> Body:
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts["(goal)"] = theorem.goal
    return renumbered(refute_facts(facts))


@cache
def proofs_of(name: str, regimes: tuple[str, ...] = ()) -> tuple[tuple[Theorem, Body], ...]:
    """Return theorems with their steps, those left out that the search gives up on."""
    found = []
    for theorem in theorems_of(name, regimes):
        with suppress(LimitReachedError):
            found.append((theorem, body_of(theorem)))
    return tuple(found)


@cache
def witnesses_of(name: str) -> tuple[tuple[Theorem, WitnessProof], ...]:
    """Return models of consistent regimes without optima."""
    theory, found = theory_of(name), []
    for result in check_theory(theory, options=CheckOptions(repairs=0)).regimes:
        witness = result.witness
        if result.verdict != "consistent" or witness is None or witness.irrational:
            continue
        labels = tuple(sorted(theorem_labels(theory, result.regime.name)))
        theorem = theorem_of(theory, result.regime, {"kind": "model", "without": None}, labels)
        used = str(theorem.hypotheses)
        values = {
            "parameters": {one: str(value) for one, value in witness.parameters if repr(one) in used},
            "orders": {one: [str(power), str(log)] for one, (power, log) in witness.orders if repr(one) in used},
            "optima": {},
        }
        found.append((theorem, witness_from_data(values)))
    return tuple(found)


ONE: list[Any] = [["1", {}]]
MINUS: list[Any] = [["-1", {}]]


def term(*facts: str, times: Any = ONE) -> dict[str, Any]:
    return {"times": times, "facts": list(facts)}


def adds_up(identifier: int, *terms: dict[str, Any]) -> Data:
    """Return that terms add up to zero where the sum is greater than zero."""
    step = {"rule": "combine", "level": "order", "relation": ">", "is": {}, "terms": list(terms), "over": []}
    return [{"id": str(identifier), **step}, {"id": str(identifier + 1), "rule": "absurd", "of": f"{identifier}.1"}]


def unfold(identifier: int, of: str) -> dict[str, Any]:
    return {"id": str(identifier), "rule": "unfold", "of": of}


def split(identifier: int, of: str, *branches: Data) -> Data:
    return [{"id": str(identifier), "rule": "split", "of": of, "branches": list(branches)}]


COMPARING = body_from_data(
    [
        unfold(1, "A1"),
        {
            "id": "2",
            "rule": "compare",
            "level": "order",
            "of": {"N": ONE, "N_w": MINUS},
            "branches": [
                adds_up(3, term("2.1"), term("1.1", times=MINUS)),
                [
                    unfold(5, "A2"),
                    unfold(6, "A3"),
                    *split(
                        7,
                        "(goal)",
                        adds_up(
                            8,
                            term("7.1"),
                            term("6.1", times=MINUS),
                            term("5.1", times=MINUS),
                            term("2.1", times=[["3", {}]]),
                        ),
                        adds_up(10, term("7.1"), term("6.1"), term("5.1"), term("2.1", times=[["-3", {}]])),
                    ),
                ],
                adds_up(12, term("2.1"), term("1.1")),
            ],
        },
    ]
)
"""A proof of the claim `width-cubed` of `resource` that compares two orders where it need not."""


def changed(theorem: Theorem, **fields: Any) -> Theorem:
    """Return a theorem with other fields."""
    same = {name: getattr(theorem, name) for name in Theorem.__annotations__}
    return Theorem(**{**same, **fields})


def theorem_labels(theory: Theory, regime: str) -> tuple[str, ...]:
    from nslogic.statements.laws import statements_of

    return tuple(statements_of(theory, theory.regime(regime)))


def optimal_size() -> tuple[Theorem, Body]:
    """Return that Chinchilla's optimal size is `C^(beta/(alpha+beta))`; that `alpha+beta` is not 0 is left to z3."""
    theory = theory_of("chinchilla")
    labels = ("cost", "domain(alpha)", "domain(beta)", "fit", "optimal")
    about = {"kind": "claim", "id": "size", "verdict": "proved"}
    theorem = theorem_of(theory, theory.regime("compute-optimal"), about, labels)
    alpha, beta = ["1", {"alpha": 1}], ["1", {"beta": 1}]
    minus = [["-1", {"alpha": 1}], ["-1", {"beta": 1}]]
    better = [term("6.1"), term("3.1", "8.4")]
    obeyed = [
        split(
            8,
            "7.2",
            adds_up(9, term("6.1", times=MINUS), term("4.1", times=[["-1", {"alpha": 1}]]), *map(both, ("8.1", "8.4"))),
            split(
                11,
                "8.3",
                adds_up(12, *better, term("4.1", times=[alpha]), term("11.1", times=minus)),
                adds_up(14, *better, term("5.1", times=[beta]), term("11.1", times=minus)),
            ),
        ),
        split(
            16,
            "7.3",
            adds_up(17, term("4.1"), term("5.1"), both("16.1")),
            adds_up(19, term("4.1", times=MINUS), term("5.1", times=MINUS), both("16.1")),
        ),
    ]
    last = [term("22.4", times=[alpha, beta]), term("6.1", times=MINUS), both("7.1")]
    body: Data = [
        unfold(1, "domain(alpha)"),
        unfold(2, "domain(beta)"),
        {
            "id": "3",
            "rule": "combine",
            "level": "real",
            "relation": ">",
            "is": [alpha, beta],
            "terms": [term("1.1"), term("2.1")],
            "over": [],
        },
        {"id": "4", "rule": "let", "is": {"C": [beta]}, "over": ["3.1"]},
        {"id": "5", "rule": "let", "is": {"C": [alpha]}, "over": ["3.1"]},
        {"id": "6", "rule": "let", "is": {"C": [["-1", {"alpha": 1, "beta": 1}]]}, "over": ["3.1"]},
        {
            "id": "7",
            "rule": "optimum",
            "of": "optimal",
            "at": {"N_p": "4#1", "D": "5#1", "loss": "6#1"},
            "proofs": obeyed,
        },
        unfold(21, "cost"),
        unfold(22, "fit"),
        *split(
            23,
            "(goal)",
            [{"id": "24", "rule": "trusted", "solver": "z3", "of": ["3.1", "23.1"]}],
            adds_up(
                25,
                term("21.1", times=[["1", {"alpha": 1, "beta": 1}], ["1", {"beta": 2}]]),
                both("22.2"),
                term("2.1", "23.2"),
                *last,
            ),
            adds_up(27, both("22.1"), term("1.1", "23.2"), *last),
        ),
    ]
    return theorem, body_from_data(body)


def both(fact: str) -> dict[str, Any]:
    """Return a fact times `alpha+beta`."""
    return term("3.1", fact)
