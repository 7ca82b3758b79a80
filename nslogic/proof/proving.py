"""Prove one theorem: from the labels it is said to rest on, or from more where that makes the proof simpler."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from typing import TypeVar

from nslogic import limits
from nslogic.deadline import TimeUpError
from nslogic.errors import LimitReachedError
from nslogic.kernel import GOAL, LOG_LOG_SCALE, Fact, Law, Point, ProofError, Statement, mentioned, name_of_log
from nslogic.language.logarithms import LOG_LOG_NAME, logarithms_in
from nslogic.language.writing import format_order
from nslogic.logic.results import Witness
from nslogic.printing import Brief
from nslogic.proof.budget import Budget, OutOfWorkError
from nslogic.proof.documents import MOST_LEMMAS, Proved
from nslogic.proof.search.search import refute_facts
from nslogic.proof.search.state import PLANS, NoProofError, Plan
from nslogic.proof.shorten.inlining import shortened, work
from nslogic.proof.shorten.sharing import shared
from nslogic.proof.steps import Body, TrustedStep, every, renamed_body, renumbered, used_in
from nslogic.proof.witnesses import Proof, RootProof, WitnessProof, proof_data
from nslogic.records import Record
from nslogic.statements.laws import order, statements_of
from nslogic.statements.theorems import BASE, LEMMA, About, Theorem, check_theorem, theorem_of
from nslogic.theory.model import Regime, Theory

_Value = TypeVar("_Value")

SHORT = 1_500
"""A proof that takes the kernel fewer microseconds is not looked for again, in another order or from more hypotheses."""


class Unproved(Brief, Record):
    """A theorem without a proof, and why."""

    theorem: Theorem
    reason: str

    def in_short(self) -> str:
        """Return what it states, and why it has no proof."""
        return f"{self.theorem.regime.name}: {self.theorem.states} ({self.reason})"


def prove_theorem(
    theory: Theory,
    regime: Regime,
    about: About,
    labels: tuple[str, ...],
    lemmas: Sequence[Proved] = (),
    *,
    budget: Budget | None = None,
) -> Proved | Unproved:
    """Prove a theorem that is not about a model; `budget` is the work that it may take.

    Tried in this order: the labels themselves; these with everything said of the parameters; all of the regime. Where
    the kernel has much to do for the proof that is found, other plans are tried, then those of the hypotheses alone that
    it uses, then what the lemmas show, without the axioms, and without those that are optima. The hypotheses of the
    answer are those that its proof uses. Where the budget ends after a proof was found, that proof is the answer.

    Raises:
        TheoremError: the theorem cannot be stated in a proof file.
    """
    budget = budget or Budget()
    lemmas = lemmas[:MOST_LEMMAS]
    known = statements_of(theory, regime)
    parameters = {label for label in known if label.startswith(_OF_PARAMETERS)}
    best: Found | None = None
    reason = ""
    for more in (set(labels), {*labels, *parameters}, set(known)):
        theorem = theorem_of(theory, regime, about, tuple(sorted(more)), statements=known)
        try:
            found = _found(_facts(theorem), budget)
        except (LimitReachedError, NoProofError) as problem:
            reason = str(problem)
            continue
        best = min(best, found, key=_size) if best is not None else found
        if not found.trusts and (best.work < SHORT or more >= parameters):
            break
    if best is None:
        return Unproved(theorem_of(theory, regime, about, tuple(sorted(labels)), statements=known), reason)
    best = _from_fewer(_shortest(best, budget), budget)
    if lemmas and best.work >= SHORT:
        shorter = _by_lemmas(theory, regime, about, lemmas, budget)
        if shorter is not None and _size(shorter) < _size(best):
            best = shorter
    body = best.body
    if about.get("base") is not None and BASE not in used_in(body):
        about = {**about, "base": None}  # the law holds whether its base grows or not
    return _checked(*_named(theory, regime, about, lemmas, body))


_OF_PARAMETERS = ("domain(", "value(", "measured(", "where(")


def _by_lemmas(theory: Theory, regime: Regime, about: About, lemmas: Sequence[Proved], budget: Budget) -> Found | None:
    """Return the proof from lemmas that takes the kernel least, None where none is found."""
    known = statements_of(theory, regime)
    plain = tuple(label for label in known if label.startswith((*_OF_PARAMETERS, "trend(")))
    solved = tuple(label for label, law in known.items() if not _is_optimum(law))
    shown = _shown(lemmas)
    laws = {label: theorem for label, theorem in shown.items() if theorem.kind == "law"}
    best: Found | None = None
    for labels in (plain, solved) if len(solved) < len(known) else (plain,):
        facts = _facts(theorem_of(theory, regime, about, labels, statements=known))
        for used in (laws, shown) if len(laws) < len(shown) else (laws,):
            beside = {label: Law(law, True) for label, lemma in used.items() if (law := lemma.shows) is not None}
            with suppress(LimitReachedError, NoProofError):
                found = _found({**facts, **beside}, budget)
                best = min(best, found, key=_size) if best is not None else found
    return None if best is None else _from_fewer(_shortest(best, budget), budget)


def _shown(lemmas: Sequence[Proved]) -> dict[str, Theorem]:
    return {LEMMA.format(place): one.theorem for place, one in enumerate(lemmas, 1)}


def _named(theory: Theory, regime: Regime, about: About, lemmas: Sequence[Proved], body: Body) -> tuple[Theorem, Body]:
    """Return the theorem with the hypotheses and lemmas that its proof uses, and the proof with their names."""
    used = used_in(body)
    shown = _shown(lemmas)
    kept = [label for label in shown if label in used]
    names = {label: LEMMA.format(place) for place, label in enumerate(kept, 1)}
    labels = tuple(sorted(used & set(statements_of(theory, regime))))
    theorem = theorem_of(theory, regime, about, labels, lemmas=[shown[label] for label in kept])
    return theorem, renamed_body(body, lambda name: names.get(name, name))


def _facts(theorem: Theorem) -> dict[str, Fact]:
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts[GOAL] = theorem.goal
    return facts


class Found(Record):
    """A proof from facts, the plan it was found by, whether it trusts a solver, and the work it is for the kernel."""

    facts: dict[str, Fact]
    plan: Plan
    trusts: bool
    work: int
    body: Body


def _size(found: Found) -> tuple[bool, int]:
    return found.trusts, found.work


def _by(facts: dict[str, Fact], plan: Plan, budget: Budget) -> Found:
    """Return a proof by one plan, whose work is taken off the budget.

    Raises:
        NoProofError: the facts have a model.
        LimitReachedError: the search did not come to an end.
    """
    attempt = budget.part(limits.SEARCH_ATTEMPT_WORK)
    given = attempt.left
    try:
        body = refute_facts(facts, plan, attempt)
        with suppress(OutOfWorkError):  # a long proof is one, too
            body = shortened(facts, shared(body, attempt), attempt)
        body = renumbered(body)
        return Found(facts, plan, _trusts(body), work(facts, body, attempt), body)
    except ProofError as problem:
        raise LimitReachedError(f"the search met a limit of proofs: {problem}") from problem
    except TimeUpError as problem:
        raise OutOfWorkError(f"no proof was found: {problem.reason}.") from problem
    except RecursionError:
        raise LimitReachedError("the laws have too many cases inside each other.") from None
    finally:
        budget.left -= given - max(attempt.left, 0)


def _found(facts: dict[str, Fact], budget: Budget) -> Found:
    """Return a proof by the first plan that comes to an end.

    Raises:
        NoProofError: the facts have a model.
        LimitReachedError: no search came to an end.
    """
    for plan in PLANS[:-1]:
        with suppress(LimitReachedError):
            return _by(facts, plan, budget)
    return _by(facts, PLANS[-1], budget)


def _shortest(found: Found, budget: Budget) -> Found:
    """Return the proof that takes the kernel least, of one that was found and those that other plans lead to."""
    best = found
    for plan in PLANS:
        if plan == found.plan or not (best.trusts or (best.work >= SHORT and plan.forced)):
            continue
        with suppress(LimitReachedError, NoProofError):
            best = min(best, _by(found.facts, plan, budget), key=_size)
    return best


def _from_fewer(found: Found, budget: Budget) -> Found:
    """Return a proof found from the facts alone that a proof uses, as long as that makes it less work."""
    while found.work >= SHORT:
        used = used_in(found.body)
        fewer = {name: fact for name, fact in found.facts.items() if name in used}
        if len(fewer) == len(found.facts):
            break
        try:
            other = _shortest(_found(fewer, budget), budget)
        except (LimitReachedError, NoProofError):
            break
        if _size(other) >= _size(found):
            break
        found = other
    return found


def _trusts(body: Body) -> bool:
    return any(isinstance(step, TrustedStep) for step in every(body))


def prove_model(
    theory: Theory,
    regime: Regime,
    about: About,
    labels: tuple[str, ...],
    witness: Witness,
    *,
    budget: Budget | None = None,
) -> Proved | Unproved:
    """Prove that all labels can hold together, from a witness whose numbers are rational or roots of polynomials."""
    budget = budget or Budget()
    theorem = theorem_of(theory, regime, about, labels)
    spoken_of = _spoken_of(theorem.hypotheses.values())
    numbers = {name: value for name, value in witness.parameters if ("parameter", name) in spoken_of}
    orders = {name: pair for name, pair in witness.orders if ("quantity", name) in spoken_of}
    roots: dict[str, RootProof] = {}
    for name, root in witness.irrational:
        if ("quantity", name) in spoken_of:
            return Unproved(theorem, f"the order of {name} is not rational in the witness")
        if ("parameter", name) in spoken_of:
            roots[name] = RootProof(tuple(map(Fraction, root.polynomial)), (root.low, root.high))
    logs = _logs_of(theory, witness, spoken_of)
    if ("logarithm", LOG_LOG_SCALE) in spoken_of and any(map(_is_optimum, theorem.hypotheses.values())):
        logs.setdefault(LOG_LOG_SCALE, Fraction(0))  # what a competitor shares, if no law has to be told
    longest = max(
        map(_digits, (*numbers.values(), *(number for pair in orders.values() for number in pair))), default=0
    )
    if longest > limits.PROOF_DIGITS:
        return Unproved(theorem, f"a number of the witness has more than {limits.PROOF_DIGITS} digits")
    point = Point(
        numbers, orders, {name: root.data() for name, root in roots.items()}, budget.part(limits.PROOF_WORK), logs
    )
    optima: dict[str, Body] = {}
    laws: dict[str, Body] = {}
    for label, law in theorem.hypotheses.items():
        try:
            if roots.keys() & {name for _, name in _spoken_of([law])}:
                if _is_optimum(law):
                    return Unproved(theorem, f"{label} is an optimum where a number is not rational")
                found = _found({**point.rooted(), **point.log_log(), GOAL: point.denied(law)}, budget)
                laws[label] = _shortest(found, budget).body
            elif (said := _optimum_at(point, law)) is not None:
                optima[label] = _shortest(_found(point.competitor(said), budget), budget).body
        except (LimitReachedError, NoProofError, ProofError) as problem:
            return Unproved(theorem, f"{label}: {problem}")
    proof = WitnessProof(_by_name(numbers), _by_name(orders), optima, _by_name(logs), _by_name(roots), laws)
    return _checked(theorem, proof)


def _by_name(values: Mapping[str, _Value]) -> dict[str, _Value]:
    return dict(sorted(values.items()))


def _logs_of(theory: Theory, witness: Witness, spoken_of: set[tuple[str, str]]) -> dict[str, Fraction]:
    """Return the log powers of a witness that pairs do not tell, by the names that the kernel has for them."""
    if not witness.logs:
        return {}
    names = {LOG_LOG_NAME: LOG_LOG_SCALE}
    statements = [one for axiom in theory.axioms for one in (*axiom.laws, *axiom.when)]
    statements += [one for regime in theory.regimes for condition in regime.where for one in condition.laws]
    statements += [claim.law for claim in theory.claims]
    for one in statements:
        names |= {format_order(found): name_of_log(order(found.argument)) for found in logarithms_in(one.law)}
    return {names[name]: value for name, value in witness.logs if ("logarithm", names[name]) in spoken_of}


def _digits(number: Fraction) -> int:
    """Return about how long a number is as text, and no less than that."""
    return 3 + (abs(number.numerator).bit_length() + number.denominator.bit_length()) * 1000 // 3321


def _spoken_of(laws: Iterable[Statement]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for law in laws:
        mentioned(law, found)
    return found


def _is_optimum(law: Statement) -> bool:
    return bool((law[2] if law[0] == "if" else law)[0] == "optimum")


def _optimum_at(point: Point, law: Statement) -> Statement | None:
    """Return the optimum that an axiom states at a point, None where it states none."""
    guard, said = (law[1], law[2]) if law[0] == "if" else ((), law)
    return said if said[0] == "optimum" and all(point.law(part) for part in guard) else None


def _checked(theorem: Theorem, proof: Proof) -> Proved | Unproved:
    try:
        return Proved(theorem, proof, check_theorem(theorem, proof_data(proof)).trusted)
    except ProofError as problem:
        return Unproved(theorem, f"the kernel refuses the proof that was found: {problem}")
