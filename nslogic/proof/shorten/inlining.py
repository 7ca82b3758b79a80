"""Shorten a proof: inline a combination into those that use it, where that saves the kernel work.

The search substitutes every solution into every fact, one at a time, and most facts on the way are used only once.
Where `p` is a sum of products of facts, a term `m * p * …` is the sum of `m` times these products, so a combination that
uses `p` can use these products directly. Nothing here is trusted: the kernel checks the result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import gcd, lcm

from nslogic.kernel import LOG_SCALE, MOST_EXPONENT, Fact, Polynomial, ProofError, Real, Vector
from nslogic.limits import ProofLimits
from nslogic.proof.bodies import pruned, used_in
from nslogic.proof.budget import Budget
from nslogic.proof.proof_tree import Refutation, replayed
from nslogic.proof.step_data import ordered_fact, ordered_polynomial
from nslogic.proof.steps import Body, CombineStep, Step, Term, bodies_of, every, uses, with_bodies

STEP, FACT, WRITTEN, PAIR = 24, 9, 8, 1
"""The kernel's work for a combination, for a fact in it, for a term of a polynomial that it reads, and for a pair of
terms that it multiplies: in about microseconds, fitted to the bundled proofs."""


def shortened(facts: Mapping[str, Fact], body: Body, effort: Budget) -> Body:
    """Return a finished proof from facts with fewer combinations, and no more work for the kernel than before."""
    shorter = _Shortening(facts, body, effort)
    shorter.run()
    return tight(shorter.body())


class _Shortening:
    """The combinations of a proof, and the users of each."""

    def __init__(self, facts: Mapping[str, Fact], body: Body, effort: Budget) -> None:
        self._body = body
        self._effort = effort
        self._facts_at: dict[str, Mapping[str, Fact]] = {}
        _collect(replayed(facts, body), self._facts_at)
        self._steps: dict[str, CombineStep] = {}
        self._users: dict[str, list[str]] = {}
        self._not_inlined: set[str] = set()
        for step in every(body):
            if not isinstance(step, CombineStep):
                self._not_inlined.update(uses(step))
                continue
            name = f"{step.id}.1"
            conclusion = self._facts_at[name][name]
            assert isinstance(conclusion, (Real, Vector)), "a combination is about numbers or orders"
            self._set(name, replace(step, conclusion=conclusion))

    def run(self) -> None:
        """Inline combinations until no work is saved."""
        changed = True
        while changed:
            changed = False
            for name in list(self._steps):
                changed = self._inline(name) or changed

    def body(self) -> Body:
        """Return the remaining steps."""
        return self._written(self._body)

    def work(self) -> int:
        """Return the kernel's work for the proof, in about microseconds."""
        other_steps = [step for step in every(self._body) if not isinstance(step, CombineStep)]
        cases = sum(len(bodies_of(step)) for step in other_steps)
        return sum(_cost(combination, self._facts_at[name]) for name, combination in self._steps.items()) + STEP * (
            len(other_steps) + cases
        )

    def _written(self, body: Body) -> Body:
        written: list[Step] = []
        for step in body:
            if not isinstance(step, CombineStep):
                written.append(with_bodies(step, map(self._written, bodies_of(step))))
            elif (combination := self._steps.get(f"{step.id}.1")) is not None:
                terms = tuple(Term(ordered_polynomial(term.times), term.facts, term.unit) for term in combination.terms)
                written.append(CombineStep(step.id, ordered_fact(combination.conclusion), terms, combination.over))
        return tuple(written)

    def _set(self, name: str, combination: CombineStep) -> None:
        self._remove(name)
        self._steps[name] = combination
        for fact in {fact for term in combination.terms for fact in term.facts}:
            self._users.setdefault(fact, []).append(name)
        # a divisor stays a step
        self._not_inlined.update(combination.over)

    def _remove(self, name: str) -> None:
        old = self._steps.pop(name, None)
        if old is not None:
            for fact in {fact for term in old.terms for fact in term.facts}:
                self._users[fact].remove(name)

    def _inline(self, name: str) -> bool:
        if name in self._not_inlined:
            return False
        inner = self._steps[name]
        users = list(self._users.get(name, ()))
        saved = _cost(inner, self._facts_at[name])
        changed: dict[str, CombineStep] = {}
        for user in users:
            outer = self._steps[user]
            self._effort.spend(50 + 10 * (_size(outer) + _size(inner)))
            try:
                new = _inlined(outer, name, inner, self._facts_at[user], self._effort.limits)
            except ProofError:
                return False  # beyond the limits of the kernel
            if new is None:
                return False
            saved += _cost(outer, self._facts_at[user]) - _cost(new, self._facts_at[user])
            changed[user] = new
        if saved <= 0:
            return False
        order = list(self._steps)
        for user, new in changed.items():
            self._set(user, new)
        self._remove(name)
        self._steps = {other_name: self._steps[other_name] for other_name in order if other_name in self._steps}
        return True


def _inlined(
    outer: CombineStep, name: str, inner: CombineStep, facts: Mapping[str, Fact], limits: ProofLimits
) -> CombineStep | None:
    """Return a combination with one of its facts inlined, None if that is not possible."""
    if inner.over and (
        outer.conclusion.relation != "=" and any(not _positive(facts[divisor]) for divisor in inner.over)
    ):
        return None
    times = max(term.facts.count(name) for term in outer.terms)
    if inner.over and times > 1:
        return None
    if len(inner.terms) ** times > limits.inlined_terms:
        return None
    terms: list[Term] = []
    for term in outer.terms:
        if name in term.facts:
            terms += _replaced(term, name, inner.terms)
        else:
            terms.append(Term(term.times, (*term.facts, *inner.over), term.unit))
    combined = _tidied(replace(outer, terms=tuple(terms), over=(*outer.over, *inner.over)), facts)
    products = sum(term.unit is None for term in combined.terms)
    before = sum(term.unit is None for term in outer.terms)
    if not combined.terms or (products > limits.inlined_products and products > before):
        return None
    if max(len(names) for names in (combined.over, *(term.facts for term in combined.terms))) > MOST_EXPONENT:
        return None
    return combined


def _positive(fact: Fact) -> bool:
    return isinstance(fact, Real) and fact.relation == ">"


def _tidied(combination: CombineStep, known_facts: Mapping[str, Fact]) -> CombineStep:
    """Return a combination with like terms added, and without positive factors that all its terms share."""
    sums: dict[tuple[tuple[str, ...], str | None], Polynomial] = {}
    for term in combination.terms:
        key = tuple(sorted(term.facts, key=_place)), term.unit
        sums[key] = sums[key] + term.times if key in sums else term.times
    if isinstance(combination.conclusion, Vector) and combination.conclusion.level == "power":
        sums = {key: value for key, value in sums.items() if key[1] != LOG_SCALE}
    sums = {key: value for key, value in sums.items() if value}
    is_zero = not (
        combination.conclusion.value if isinstance(combination.conclusion, Real) else combination.conclusion.form
    )
    common_facts = _shared([Counter(facts) for facts, _ in sums] + ([] if is_zero else [Counter(combination.over)]))
    drop = Counter({name: count for name, count in common_facts.items() if _positive(known_facts[name])})
    over = () if is_zero else _without(combination.over, drop)
    tidied = {(_without(facts, drop), unit): value for (facts, unit), value in sums.items()}
    if is_zero:
        tidied = _primitive(tidied)
    return replace(combination, terms=tuple(Term(value, *key) for key, value in tidied.items()), over=over)


def _cost(combination: CombineStep, facts: Mapping[str, Fact]) -> int:
    """Return the kernel's work for a combination, in about microseconds."""
    cost = STEP + FACT * len(combination.over)
    for term in combination.terms:
        size, width = 1, 1
        for name in term.facts:
            fact = facts[name]
            if isinstance(fact, Real):
                cost += PAIR * size * len(fact.value.terms)
                size *= len(fact.value.terms)
            elif isinstance(fact, Vector):
                width = sum(len(value.terms) for value in fact.form.values())
        if not (len(term.times.terms) == 1 and term.times.constant == 1):
            cost += WRITTEN * len(term.times.terms)
        cost += FACT * len(term.facts) + PAIR * size * len(term.times.terms) * width
    parts = (
        [combination.conclusion.value]
        if isinstance(combination.conclusion, Real)
        else list(combination.conclusion.form.values())
    )
    return cost + WRITTEN * sum(len(part.terms) for part in parts)


def work(facts: Mapping[str, Fact], body: Body, effort: Budget) -> int:
    """Return the kernel's work for a proof, in about microseconds."""
    return _Shortening(facts, body, effort).work()


def _size(combination: CombineStep) -> int:
    return len(combination.over) + sum(len(term.times.terms) + len(term.facts) for term in combination.terms)


def _replaced(term: Term, name: str, by: tuple[Term, ...]) -> list[Term]:
    """Return the terms of a term in which a sum replaces a fact."""
    terms = [Term(term.times, _without(term.facts, Counter({name: term.facts.count(name)})), term.unit)]
    for _ in range(term.facts.count(name)):
        terms = [
            Term(product.times * part.times, (*product.facts, *part.facts), product.unit or part.unit)
            for product in terms
            for part in by
        ]
    return terms


def _place(name: str) -> tuple[int, int, str]:
    """Return a sort key: hypotheses come before steps, and steps keep their order."""
    head, _, fact_number = name.partition(".")
    return (1, int(head), fact_number) if head.isdigit() else (0, 0, name)


def _shared(several: list[Counter[str]]) -> Counter[str]:
    common = several[0] if several else Counter()
    for counts in several[1:]:
        common = common & counts
    return common


def _without(names: tuple[str, ...], drop: Counter[str]) -> tuple[str, ...]:
    dropped, remaining = Counter(drop), []
    for name in names:
        if dropped[name] > 0:
            dropped[name] -= 1
        else:
            remaining.append(name)
    return tuple(remaining)


def _primitive(
    terms: dict[tuple[tuple[str, ...], str | None], Polynomial],
) -> dict[tuple[tuple[str, ...], str | None], Polynomial]:
    """Return terms that add up to zero, with the smallest integer coefficients."""
    numbers = [Fraction(number) for value in terms.values() for number in value.terms.values()]
    if not numbers:
        return terms
    content = Fraction(gcd(*(number.numerator for number in numbers)), lcm(*(number.denominator for number in numbers)))
    return {key: value * Polynomial.number(1 / content) for key, value in terms.items()}


def _collect(body: Refutation, known_facts: dict[str, Mapping[str, Fact]]) -> None:
    """Record the known facts of each combination's body: in another case, the same name may mean another fact."""
    for node in body.nodes:
        if isinstance(node.step, CombineStep):
            known_facts[node.gives[0]] = body.known
        for case in node.cases:
            _collect(case, known_facts)


def tight(body: Body) -> Body:
    """Return a proof without unused steps, and without splits of which one case does not use its assumption."""
    steps: list[Step] = []
    for step in body:
        below = tuple(map(tight, bodies_of(step)))
        own_prefix = f"{step.id}."
        for inner in below:
            if not any(name.startswith(own_prefix) for name in used_in(inner)):
                return pruned((*steps, *inner))
        steps.append(with_bodies(step, below))
    return pruned(tuple(steps))
