"""Theorems as SMT-LIB: z3 and cvc5 agree with the kernel, and do not agree to what is not so."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from nslogic.export.smtlib.script import refutation, scripts, smtlib
from nslogic.export.smtlib.syntax import literal, symbol
from nslogic.kernel import Law, Polynomial, check_witness
from nslogic.proof.step_data import body_data
from nslogic.proof.steps import CombineStep, LetStep, bodies_of, with_bodies
from nslogic.proof.witnesses import witness_from_data
from nslogic.statements.theorems import Theorem, check_theorem
from tests.export.smtlib.steps import arithmetic
from tests.proof.bodies import changed, optimal_size, proofs_of, theorems_of, theory_of, witnesses_of
from tests.proof.solvers import cvc5_answers, z3_answers

ASKED = {
    "resource": (),
    "critical-depth": (),
    "percolation": ("clusters", "model", "data", "rank-step", "clusters-counted"),
    "chinchilla": ("three-approaches", "approach-1-interval", "approach-3-intervals"),
    "solvable": ("few-samples", "beyond-the-spectrum"),
}

MOST_UNDECIDED = 1
"""How many theorems of one theory cvc5 may give up on: percolation has one, from labels that leave signs open."""


@pytest.mark.parametrize("name", ASKED)
def test_both_solvers_refute_every_theorem_that_names_no_optimum(name: str) -> None:
    answers = []
    for theorem in theorems_of(name, ASKED[name]):
        if not _has_optimum(theorem):
            text = refutation(theorem)
            assert "forall" not in text
            assert z3_answers(text) == "unsat", theorem.states
            answers.append(cvc5_answers(text))
    # cvc5 may give up on a theorem within its resources, but never contradicts it
    assert {answer for answer in answers if not answer.startswith("unknown")} == {"unsat"}
    assert sum(answer != "unsat" for answer in answers) <= MOST_UNDECIDED
    assert len(answers) > 1


def _has_optimum(theorem: Theorem) -> bool:
    return "'optimum'" in str(theorem.hypotheses)


@pytest.mark.parametrize("name", ["resource", "critical-depth"])
def test_the_opposite_of_a_theorem_has_a_model(name: str) -> None:
    claims = [one for one in theorems_of(name) if one.goal is not None and not one.regime.name.startswith("guidance")]
    assert len(claims) > 5
    for theorem in claims:
        assert theorem.goal is not None
        flipped = changed(theorem, goal=Law(theorem.goal.law, not theorem.goal.holds))
        text = refutation(flipped)
        assert (z3_answers(text), cvc5_answers(text)) == ("sat", "sat"), theorem.states


@pytest.mark.parametrize("name", ["resource", "critical-depth"])
def test_a_theorem_without_one_of_its_hypotheses_has_a_counterexample(name: str) -> None:
    count = 0
    for theorem in theorems_of(name):
        for label in theorem.hypotheses:
            left = {one: law for one, law in theorem.hypotheses.items() if one != label}
            text = refutation(changed(theorem, hypotheses=left))
            assert z3_answers(text) == "sat", (theorem.states, label)
            count += 1
    assert count > 30


def test_the_competitors_of_a_proof_stand_for_all() -> None:
    theorem, body = optimal_size()
    assert len(check_theorem(theorem, body_data(body)).trusted) == 1
    chosen = refutation(theorem, body)
    assert "forall" not in chosen
    assert "competitors of the proof alone" in chosen
    assert z3_answers(chosen) == "unsat"
    assert cvc5_answers(chosen) != "sat"  # it runs out of resources
    let = body[3]
    assert isinstance(let, LetStep)
    worse = replace(let, form={"C": Polynomial.name("alpha")})
    assert z3_answers(refutation(theorem, (*body[:3], worse, *body[4:]))) == "sat"


def test_without_a_proof_an_optimum_has_a_quantifier() -> None:
    theorem, _ = optimal_size()
    whole = refutation(theorem)
    assert "(set-logic NRA)" in whole
    assert "(forall ((|any power of D| Real)" in whole
    lines = [line for line in whole.splitlines() if not line.startswith("(declare-const |parameter")]
    at_one = "\n".join(lines).replace("NRA", "LRA")
    for name in ("alpha", "beta"):
        at_one = at_one.replace(f"|parameter {name}|", "1.0")
    assert (z3_answers(at_one), cvc5_answers(at_one)) == ("unsat", "unsat")


def test_both_solvers_accept_witnesses_and_no_false_ones() -> None:
    for theorem, witness in witnesses_of("resource"):
        check_witness(theorem.hypotheses, witness.data())
        (text,) = scripts(theorem, witness)
        assert (z3_answers(text), cvc5_answers(text)) == ("sat", "sat")
        power, log = witness.orders["loss"]
        wrong = replace(witness, orders={**witness.orders, "loss": (power + 1, log)})
        (text,) = scripts(theorem, wrong)
        assert (z3_answers(text), cvc5_answers(text)) == ("unsat", "unsat")


def test_the_optimum_of_a_witness_is_a_script_of_its_own() -> None:
    theorem, _ = optimal_size()
    values = {"parameters": {"alpha": "1", "beta": "1"}, "optima": {"optimal": []}}
    orders = {"C": ["2", "0"], "N_p": ["1", "0"], "D": ["1", "0"], "loss": ["-1", "0"]}
    model, best = scripts(changed(theorem, goal=None, model=True), witness_from_data({**values, "orders": orders}))
    assert (z3_answers(model), cvc5_answers(model)) == ("sat", "sat")
    assert (z3_answers(best), cvc5_answers(best)) == ("unsat", "unsat")
    orders = {"C": ["2", "0"], "N_p": ["3/2", "0"], "D": ["1/2", "0"], "loss": ["-1/2", "0"]}
    model, best = scripts(changed(theorem, goal=None, model=True), witness_from_data({**values, "orders": orders}))
    assert z3_answers(model) == "sat"
    assert (z3_answers(best), cvc5_answers(best)) == ("sat", "sat")


def test_a_file_has_all_theorems_of_a_theory_one_after_another() -> None:
    proofs = proofs_of("resource")
    text = smtlib(theory_of("resource"), proofs)
    assert text == smtlib(theory_of("resource"), proofs)
    assert z3_answers(text).split() == ["unsat"] * len(proofs)
    assert cvc5_answers(text).split() == ["unsat"] * len(proofs)


def test_a_statement_is_said_in_terms_of_powers_and_logs() -> None:
    theorem = next(one for one in theorems_of("resource") if one.about.get("id") == "width-cubed")
    assert refutation(theorem) == (
        "; resource, regime redundancy: N_p ~ N^3\n"
        "; What is shown is asserted to be false, as |label (goal)|.\n"
        "(set-info :status unsat)\n"
        "(set-logic QF_LRA)\n"
        "(declare-const |power of N| Real)\n"
        "(declare-const |log of N| Real)\n"
        "(declare-const |power of N_w| Real)\n"
        "(declare-const |log of N_w| Real)\n"
        "(declare-const |power of L| Real)\n"
        "(declare-const |log of L| Real)\n"
        "(declare-const |power of N_p| Real)\n"
        "(declare-const |log of N_p| Real)\n"
        "(assert (! (and (= |power of N| |power of N_w|) (= |log of N| |log of N_w|)) :named |label A1|))\n"
        "(assert (! (and (= |power of L| |power of N_w|) (= |log of L| |log of N_w|)) :named |label A2|))\n"
        "(assert (! (and (= |power of N_p| (+ (* 2.0 |power of N_w|) |power of L|))"
        " (= |log of N_p| (+ (* 2.0 |log of N_w|) |log of L|))) :named |label A3|))\n"
        "(assert (! (not (and (= |power of N_p| (* 3.0 |power of N|))"
        " (= |log of N_p| (* 3.0 |log of N|)))) :named |label (goal)|))\n"
        "(check-sat)\n"
    )


def test_no_name_leaves_its_quotes() -> None:
    assert symbol("a|b\\c\n") == "|a%{7c}b%{5c}c%{a}|"
    assert literal(Fraction(-2, 3)) == "(- (/ 2.0 3.0))"


@pytest.mark.parametrize("name", ["resource", "critical-depth"])
def test_both_solvers_check_the_arithmetic_of_every_step(name: str) -> None:
    count = 0
    for theorem, body in proofs_of(name):
        for question in arithmetic(theorem, body):
            assert (z3_answers(question), cvc5_answers(question)) == ("unsat", "unsat"), question
            count += 1
    assert count > 20


def test_a_step_without_one_of_its_products_does_not_follow() -> None:
    theorem, body = next(one for one in proofs_of("resource") if one[0].about.get("id") == "width-cubed")
    split = body[-1]
    step = next(one for one in bodies_of(split)[0] if isinstance(one, CombineStep))
    less = tuple(replace(one, terms=step.terms[1:]) if one is step else one for one in bodies_of(split)[0])
    wrong = (*body[:-1], with_bodies(split, (less, *bodies_of(split)[1:])))
    answers = [(z3_answers(question), cvc5_answers(question)) for question in arithmetic(theorem, wrong)]
    assert ("sat", "sat") in answers
