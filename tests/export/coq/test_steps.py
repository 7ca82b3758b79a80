"""The steps of a proof for the checker of the Coq prelude, worked out for a proof of each kind.

That Coq accepts such steps is tested where Coq is there; these tests hold what is written, also where it is not.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from fractions import Fraction

import pytest

from nslogic.export.coq.branch import Branch, start
from nslogic.export.coq.entries import Instances, KnownFact, LeftOutError, StatedLaw
from nslogic.export.coq.space import CoqSpace
from nslogic.export.coq.steps import body
from nslogic.export.coq.write import coq_theorem
from nslogic.kernel import ONE, Polynomial, ProofError, Real, Statement
from nslogic.proof.step_reading import body_from_data
from nslogic.proof.steps import AbsurdStep, Body, CombineStep, CompareStep, SignsStep, Term, TrustedStep, UnfoldStep
from nslogic.statements.theorems import Theorem, theorem_of
from nslogic.theory.in_memory import loads

THEORY = loads(
    """
[theory]
name = "t"
[quantities]
X = { trend = "grows" }
Y = { trend = "grows" }
Z = { trend = "free" }
[parameters]
a = { where = "a > 0" }
[[axioms]]
id = "A"
law = "X ~ Y^a"
[[axioms]]
id = "S"
law = "Z ~ X + Y"
[[axioms]]
id = "O"
law = "Z ~ X or Z ~ Y"
[[axioms]]
id = "P"
law = "a^2 <= 0"
[[axioms]]
id = "best"
minimise = "Z"
over = ["X"]
subject_to = ["S"]
[[claims]]
id = "up"
law = "X >> 1"
[[claims]]
id = "sum"
law = "Z >~ X"
[[claims]]
id = "either"
law = "Z >> 1"
[[claims]]
id = "zero"
law = "a = 0"
[[claims]]
id = "opt"
law = "Z <~ Y"
"""
)
EXAMPLES: dict[str, tuple[tuple[str, ...], str, str, str]] = {
    "up": (
        ("A", "domain(a)", "trend(Y)"),
        (
            '[{"id": "1", "rule": "unfold", "of": "A"}, {"id": "2", "rule": "unfold", "of": "domain(a)"}, '
            '{"id": "3", "rule": "unfold", "of": "trend(Y)"}, {"id": "4", "rule": "split", "of": '
            '"(goal)", "branches": [[{"id": "5", "rule": "combine", "level": "power", "relation": ">", '
            '"terms": [{"times": [["1", {}]], "facts": ["1.1"]}, {"times": [["1", {}]], "facts": ["2.1", '
            '"3.1"]}, {"times": [["1", {}]], "facts": ["4.1"]}], "over": [], "is": {}}, {"id": "6", '
            '"rule": "absurd", "of": "5.1"}]]}]'
        ),
        (
            "[(Order EQ (TVar k3) (TRaised (TVar k4) (NVar k1))); (Number GT (NVar k1) (NInt z0)); (Power "
            "GT (TVar k4) TOne); (Not (Order GT (TVar k3) TOne))]"
        ),
        (
            "(Unfold k11 (Unfold k2 (Clear k5 e z1 z1 e e q_m1k2k9_z1k7 (Clear k7 e z1 z1 e e q_z1k2 "
            "(Clear k9 e z1 z1 e e q_z1k9 (Clear k4 e z1 z1 e e q_m1k7 (Combine false GT z1 e e o (r unit "
            "e l6 (r unit e l8_10 (r unit e l12 n))) (Absurd k14))))))))"
        ),
    ),  # a law is unfolded, and a product of facts about powers is absurd
    "sum": (
        ("S",),
        (
            '[{"id": "1", "rule": "unfold", "of": "S"}, {"id": "2", "rule": "split", "of": "(goal)", '
            '"branches": [[{"id": "3", "rule": "combine", "level": "order", "relation": ">", "terms": '
            '[{"times": [["1", {}]], "facts": ["1.1"]}, {"times": [["1", {}]], "facts": ["1.4"]}, '
            '{"times": [["1", {}]], "facts": ["2.1"]}], "over": [], "is": {}}, {"id": "4", "rule": '
            '"absurd", "of": "3.1"}]]}]'
        ),
        (
            "[(And (Order GE (TVar k6) (TVar k3)) (And (Order GE (TVar k6) (TVar k4)) (Or (Order EQ (TVar "
            "k6) (TVar k3)) (Order EQ (TVar k6) (TVar k4))))); (Order EQ (TVar k5) (TVar k6)); (Not "
            "(Order GE (TVar k5) (TVar k3)))]"
        ),
        (
            "(Unfold k9 (Unfold k2 (Unfold k5 (Unfold k8 (Clear k6 e z1 z1 e e q_m1k7_z1k13 (Clear k7 e "
            "z1 z1 e e q_z1k11_m1k13 (Clear k4 e z1 z1 e e q_z1k7_m1k11 (Combine true GT z1 e e o (w unit "
            "e e k14 (w unit e e k16 (w unit e e k18 n))) (Absurd k20)))))))))"
        ),
    ),  # a sum has an auxiliary value with bounds
    "either": (
        ("O", "trend(X)", "trend(Y)"),
        (
            '[{"id": "1", "rule": "unfold", "of": "trend(X)"}, {"id": "2", "rule": "unfold", "of": '
            '"trend(Y)"}, {"id": "3", "rule": "split", "of": "(goal)", "branches": [[{"id": "4", "rule": '
            '"split", "of": "O", "branches": [[{"id": "5", "rule": "unfold", "of": "4.1"}, {"id": "6", '
            '"rule": "combine", "level": "power", "relation": ">", "terms": [{"times": [["1", {}]], '
            '"facts": ["1.1"]}, {"times": [["1", {}]], "facts": ["3.1"]}, {"times": [["1", {}]], "facts": '
            '["5.1"]}], "over": [], "is": {}}, {"id": "7", "rule": "absurd", "of": "6.1"}], [{"id": "8", '
            '"rule": "unfold", "of": "4.1"}, {"id": "9", "rule": "combine", "level": "power", "relation": '
            '">", "terms": [{"times": [["1", {}]], "facts": ["2.1"]}, {"times": [["1", {}]], "facts": '
            '["3.1"]}, {"times": [["1", {}]], "facts": ["8.1"]}], "over": [], "is": {}}, {"id": "10", '
            '"rule": "absurd", "of": "9.1"}]]}]]}]'
        ),
        (
            "[(Or (Order EQ (TVar k5) (TVar k3)) (Order EQ (TVar k5) (TVar k4))); (Power GT (TVar k3) "
            "TOne); (Power GT (TVar k4) TOne); (Not (Order GT (TVar k5) TOne))]"
        ),
        (
            "(Unfold k11 (Unfold k2 (Split k5 (Clear k7 e z1 z1 e e q_z1k7 (Clear k4 e z1 z1 e e q_m1k11 "
            "(Clear k6 e z1 z1 e e q_m1k7_z1k11 (Combine false GT z1 e e o (r unit e l8 (r unit e l10 (r "
            "unit e l12 n))) (Absurd k14))))) (Clear k9 e z1 z1 e e q_z1k9 (Clear k4 e z1 z1 e e q_m1k11 "
            "(Clear k6 e z1 z1 e e q_m1k9_z1k11 (Combine false GT z1 e e o (r unit e l8 (r unit e l10 (r "
            "unit e l12 n))) (Absurd k14))))))))"
        ),
    ),  # one law of two holds
    "zero": (
        ("P",),
        (
            '[{"id": "1", "rule": "unfold", "of": "P"}, {"id": "2", "rule": "split", "of": "(goal)", '
            '"branches": [[{"id": "3", "rule": "combine", "level": "real", "relation": ">", "terms": '
            '[{"times": [["1", {}]], "facts": ["2.1", "2.1"]}], "over": [], "is": [["1", {"a": 2}]]}, '
            '{"id": "4", "rule": "combine", "level": "real", "relation": ">=", "terms": [{"times": [["1", '
            '{}]], "facts": ["1.1"]}], "over": ["3.1"], "is": [["-1", {}]]}, {"id": "5", "rule": '
            '"absurd", "of": "4.1"}]]}]'
        ),
        ("[(Number GE (NInt z0) (NPow (NVar k1) 2)); (Not (Number EQ (NVar k1) (NInt z0)))]"),
        (
            "(Unfold k7 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k2 (Combine false GT z1 e e q_z1k2k2 (r unit "
            "l6 e n) (Clear k5 e z1 z1 e e q_m1k2k2 (Combine false GE z1 e l8 q_m1 (r unit e l10 n) "
            "(Absurd k12)))))))"
        ),
    ),  # a product is divided by a square
    "opt": (
        ("best",),
        (
            '[{"id": "1", "rule": "split", "of": "(goal)", "branches": [[{"id": "2", "rule": "let", '
            '"over": [], "is": {"Y": [["1", {}]]}}, {"id": "3", "rule": "optimum", "of": "best", "at": '
            '{"Z": "2#1", "X": "2#1"}, "proofs": [[{"id": "4", "rule": "split", "of": "3.2", "branches": '
            '[[{"id": "5", "rule": "combine", "level": "order", "relation": ">", "terms": [{"times": '
            '[["-1", {}]], "facts": ["2.1"]}, {"times": [["1", {}]], "facts": ["4.2"]}, {"times": [["1", '
            '{}]], "facts": ["4.4"]}], "over": [], "is": {}}, {"id": "6", "rule": "absurd", "of": '
            '"5.1"}], [{"id": "7", "rule": "split", "of": "4.3", "branches": [[{"id": "8", "rule": '
            '"combine", "level": "order", "relation": ">", "terms": [{"times": [["1", {}]], "facts": '
            '["2.1"]}, {"times": [["-1", {}]], "facts": ["2.1"]}, {"times": [["1", {}]], "facts": '
            '["4.4"]}, {"times": [["-1", {}]], "facts": ["7.1"]}], "over": [], "is": {}}, {"id": "9", '
            '"rule": "absurd", "of": "8.1"}], [{"id": "10", "rule": "combine", "level": "order", '
            '"relation": ">", "terms": [{"times": [["1", {}]], "facts": ["2.1"]}, {"times": [["1", {}]], '
            '"facts": ["4.4"]}, {"times": [["-1", {}]], "facts": ["7.1"]}], "over": [], "is": {}}, {"id": '
            '"11", "rule": "absurd", "of": "10.1"}]]}]]}]]}, {"id": "12", "rule": "combine", "level": '
            '"order", "relation": ">", "terms": [{"times": [["1", {}]], "facts": ["1.1"]}, {"times": '
            '[["-1", {}]], "facts": ["2.1"]}, {"times": [["1", {}]], "facts": ["3.1"]}], "over": [], '
            '"is": {}}, {"id": "13", "rule": "absurd", "of": "12.1"}]]}]'
        ),
        (
            "[(If (Order EQ (TVar k6) (TVar k7)) (Order GE (TVar k6) (TVar k5))); (Not (Order GE (TVar "
            "k4) (TVar k5))); (Order EQ (TVar k6) (TRaised (TRaised (TVar k4) (NInt z1)) (NInt z1))); "
            "(And (Order GE (TVar k7) (TVar k6)) (And (Order GE (TVar k7) (TVar k4)) (Or (Order EQ (TVar "
            "k7) (TVar k6)) (Order EQ (TVar k7) (TVar k4)))))]"
        ),
        (
            "(Unfold k7 (Unfold k2 (Split k5 (Unfold k6 (Clear k8 e z1 z1 e e q_z1k13_m1k15 (Split k10 "
            "(Clear k9 e z1 z1 e e q_m1k9_z1k13 (Unfold k11 (Unfold k18 (Clear k20 e z1 z1 e e "
            "q_m1k9_z1k15 (Combine true GT z1 e e o (w q_m1 e e k14 (w unit e e k24 (w unit e e k12 n))) "
            "(Absurd k26)))))) (Unfold k11 (Unfold k16 (Split k20 (Clear k9 e z1 z1 e e q_m1k9_z1k13 "
            "(Clear k22 e z1 z1 e e q_m1k13_z1k15 (Combine true GT z1 e e o (w unit e e k24 (w q_m1 e e "
            "k24 (w unit e e k12 (w q_m1 e e k26 n)))) (Absurd k28)))) (Clear k9 e z1 z1 e e q_m1k9_z1k13 "
            "(Clear k22 e z1 z1 e e q_m1k9_z1k15 (Combine true GT z1 e e o (w unit e e k24 (w unit e e "
            "k12 (w q_m1 e e k26 n))) (Absurd k28)))))))))) (Clear k4 e z1 z1 e e q_m1k9_z1k11 (Clear k9 "
            "e z1 z1 e e q_m1k9_z1k13 (Clear k6 e z1 z1 e e q_m1k11_z1k13 (Combine true GT z1 e e o (w "
            "unit e e k8 (w q_m1 e e k10 (w unit e e k12 n))) (Absurd k14))))))))"
        ),
    ),  # an optimum is set against a competitor that is introduced
}
"""For each claim the labels that it rests on, its proof, and the laws and the steps for the checker."""


def theorem(claim: str) -> Theorem:
    about = {"kind": "claim", "id": claim, "verdict": "proved"}
    return theorem_of(THEORY, THEORY.regimes[0], about, EXAMPLES[claim][0])


def proof(claim: str) -> Body:
    return body_from_data(json.loads(EXAMPLES[claim][1]))


@pytest.mark.parametrize("claim", EXAMPLES)
def test_steps_of_the_kernel_are_written_for_the_checker(claim: str) -> None:
    written = coq_theorem(claim, theorem(claim), proof(claim))
    assert written.reason == ""
    assert written.laws == EXAMPLES[claim][2]
    assert written.steps == EXAMPLES[claim][3]


@pytest.mark.parametrize("claim", EXAMPLES)
def test_keys_are_given_once_on_each_way_and_known_before_they_are_used(claim: str) -> None:
    """Laws have the odd keys from 5, facts that are learned the even ones from 2, in the order in which they are."""
    written = coq_theorem(claim, theorem(claim), proof(claim))
    laws = written.laws.count(";") + 1
    unfolded = {int(number) for number in re.findall(r"\((?:Unfold|Split|Clear) k(\d+)", written.steps)}
    odd = {number for number in unfolded if number % 2}
    assert odd <= set(range(5, 5 + 2 * laws, 2)), "only laws of the theorem have odd keys"
    assert max(unfolded, default=0) < 100
    assert written.steps.count("(") == written.steps.count(")")
    assert written.steps.count("(Absurd ") == written.steps.count("(Split ") + 1


def test_a_competitor_is_applied_to_the_optimum_in_the_order_of_its_quantities() -> None:
    written = coq_theorem("opt", theorem("opt"), proof("opt"))
    assert "generalize (given_1 value_1 value_1), refuted," in written.script
    assert "forall Z_1' X' : order" in written.statement
    other = json.loads(EXAMPLES["opt"][1].replace('{"Z": "2#1", "X": "2#1"}', '{"Z": "2#1", "X": "Y"}'))
    assert "(given_1 value_1 Y)" in coq_theorem("opt", theorem("opt"), body_from_data(other)).script


# What is refused -----------------------------------------------------------------------------------------------------


def branch(**laws: Statement) -> Branch:
    space = CoqSpace.of(("a",), ("X", "Y"))
    entries = dict(start(space, laws.values()))
    for name, law in laws.items():
        entries[name] = StatedLaw(law, True, space.law("", name))
    entries["positive"] = KnownFact(99, Real(Polynomial.name("a"), ">"), 1)
    return Branch(space, Instances(), entries)


ABOVE: Statement = ("real", ">", ("parameter", "a"), ("number", Fraction(0)))
GUARDED: Statement = ("if", (ABOVE,), ABOVE)
END: Body = (AbsurdStep("9", "positive"),)


@pytest.mark.parametrize(
    ("steps", "error", "reason"),
    [
        ((TrustedStep("1", ("positive",)),), LeftOutError, "step 1 is left to z3"),
        ((TrustedStep("7", ("positive",), "cvc5"),), LeftOutError, "step 7 is left to cvc5"),
        ((CompareStep("1", "order", {"X": ONE}, (END, END, END)),), ProofError, "the checker has no rule 'compare'"),
        ((), ProofError, "the proof does not end"),
        ((UnfoldStep("1", "law"),), ProofError, "step 1: this law cannot be unfolded"),
        ((UnfoldStep("1", "positive"),), ProofError, "positive is not a law"),
        ((UnfoldStep("1", "missing"),), ProofError, "missing is not a law"),
        ((AbsurdStep("1", "law"),), ProofError, "there is no fact about numbers or orders with the name law"),
    ],
)
def test_a_step_that_coq_cannot_check_is_refused(steps: Body, error: type[Exception], reason: str) -> None:
    with pytest.raises(error, match=re.escape(reason)):
        body(branch(law=GUARDED), steps)


def test_a_theorem_with_a_step_that_is_left_to_a_solver_is_a_comment() -> None:
    written = coq_theorem("zero", theorem("zero"), (TrustedStep("1", ("P",)),))
    assert written.reason == "step 1 is left to z3"
    assert written.text == "(* default, claim: a = 0\n   LEFT OUT: step 1 is left to z3 *)\n"
    assert written.steps == written.laws == written.statement == ""


def test_the_three_signs_of_a_number_are_three_cases() -> None:
    ends: tuple[Body, ...] = tuple((AbsurdStep(str(place), "1.1"),) for place in (2, 3, 4))
    text = body(branch(), (SignsStep("1", Polynomial.name("a") + ONE, ends),))
    assert text == "(Signs q_z1_z1k2 (Absurd k2) (Absurd k2) (Absurd k2))"


def test_a_combination_has_integer_coefficients_over_a_common_denominator() -> None:
    third = Polynomial.number(Fraction(1, 3))
    half = Polynomial.name("a").times(Fraction(1, 2))
    step = CombineStep(
        "1", Real(half, ">"), (Term(third, ("positive",)), Term(third.times(Fraction(1, 2)), ("positive",)))
    )
    text = body(branch(), (step, AbsurdStep("2", "1.1")))
    assert text == "(Combine false GT z3 e e q_z1k2 (r q_z2 e l99 (r unit e l99 n)) (Absurd k2))"


def test_facts_that_something_is_not_zero_are_squared_in_pairs() -> None:
    place = branch()
    place.entries["nonzero"] = KnownFact(97, Real(Polynomial.name("a"), "!="), 1)
    square = Polynomial.name("a") * Polynomial.name("a")
    step = CombineStep("1", Real(square, ">"), (Term(ONE, ("nonzero", "nonzero")),))
    assert (
        body(place, (step, AbsurdStep("2", "1.1"))) == "(Combine false GT z1 e e q_z1k2k2 (r unit l97 e n) (Absurd k2))"
    )
    other = replace(step, conclusion=Real(Polynomial.name("a"), ">"), over=("nonzero", "nonzero"))
    place = branch()
    place.entries["nonzero"] = KnownFact(97, Real(Polynomial.name("a"), "!="), 1)
    assert " l97 e q_z1k2 " in body(place, (other, AbsurdStep("2", "1.1")))
