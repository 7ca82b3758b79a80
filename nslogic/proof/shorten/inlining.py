"""Make a proof that was found shorter: put a combination into the one that uses it, where that saves the kernel work.

The search puts every solution into every fact, one at a time, and few of the facts on the way are wanted for
themselves. Where `p` stands for a sum of products of facts, a term `m * p * …` is the sum of `m` times these products,
so a combination that uses `p` can be made from what `p` was made of. Nothing here has to be right: the kernel checks
what comes out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import gcd, lcm

from nslogic.kernel import LOG_SCALE, MOST_EXPONENT, Effort, Fact, Polynomial, ProofError, Real, Vector
from nslogic.proof.proof_tree import Refutation, replayed
from nslogic.proof.step_data import ordered_fact, ordered_polynomial
from nslogic.proof.steps import Body, CombineStep, Step, Term, bodies_of, every, pruned, used_in, uses, with_bodies

INLINED_PRODUCTS = 8
"""How many products of facts a combination may come to have: more cannot be followed by a reader."""

MOST_MULTIPLIED_OUT = 4_096
"""How many products a power of a sum of products may have before like ones are added."""

STEP, FACT, WRITTEN, PAIR = 24, 9, 8, 1
"""What the kernel takes for a combination, for a fact it names, for a term of a polynomial that it reads, and for a
pair of terms that it multiplies: about microseconds, fitted to the bundled proofs."""


def shortened(facts: Mapping[str, Fact], body: Body, effort: Effort) -> Body:
    """Return a finished proof from facts with fewer combinations, no more work for the kernel than before."""
    shorter = _Shortening(facts, body, effort)
    shorter.run()
    return tight(shorter.body())


class _Shortening:
    """The combinations of a proof, and who uses each."""

    def __init__(self, facts: Mapping[str, Fact], body: Body, effort: Effort) -> None:
        self._body = body
        self._effort = effort
        self._known: dict[str, Mapping[str, Fact]] = {}
        _collect(replayed(facts, body), self._known)
        self._steps: dict[str, CombineStep] = {}
        self._users: dict[str, list[str]] = {}
        self._kept: set[str] = set()
        for step in every(body):
            if not isinstance(step, CombineStep):
                self._kept.update(uses(step))
                continue
            name = f"{step.id}.1"
            said = self._known[name][name]
            assert isinstance(said, (Real, Vector)), "a combination says something of numbers or orders"
            self._set(name, replace(step, said=said))

    def run(self) -> None:
        """Put combinations in until nothing is won."""
        changed = True
        while changed:
            changed = False
            for name in list(self._steps):
                changed = self._put_in(name) or changed

    def body(self) -> Body:
        """Return the steps that are left."""
        return self._written(self._body)

    def work(self) -> int:
        """Return about how many microseconds the kernel takes."""
        others = [step for step in every(self._body) if not isinstance(step, CombineStep)]
        cases = sum(len(bodies_of(step)) for step in others)
        return sum(_cost(one, self._known[name]) for name, one in self._steps.items()) + STEP * (len(others) + cases)

    def _written(self, body: Body) -> Body:
        written: list[Step] = []
        for step in body:
            if not isinstance(step, CombineStep):
                written.append(with_bodies(step, map(self._written, bodies_of(step))))
            elif (kept := self._steps.get(f"{step.id}.1")) is not None:
                terms = tuple(Term(ordered_polynomial(term.times), term.facts, term.unit) for term in kept.terms)
                written.append(CombineStep(step.id, ordered_fact(kept.said), terms, kept.over))
        return tuple(written)

    def _set(self, name: str, combination: CombineStep) -> None:
        self._forget(name)
        self._steps[name] = combination
        for fact in {fact for term in combination.terms for fact in term.facts}:
            self._users.setdefault(fact, []).append(name)
        # what something is divided by stays a step
        self._kept.update(combination.over)

    def _forget(self, name: str) -> None:
        old = self._steps.pop(name, None)
        if old is not None:
            for fact in {fact for term in old.terms for fact in term.facts}:
                self._users[fact].remove(name)

    def _put_in(self, name: str) -> bool:
        if name in self._kept:
            return False
        inner = self._steps[name]
        users = list(self._users.get(name, ()))
        saved = _cost(inner, self._known[name])
        changed: dict[str, CombineStep] = {}
        for user in users:
            outer = self._steps[user]
            self._effort.spend(50 + 10 * (_size(outer) + _size(inner)))
            try:
                new = _substituted(outer, name, inner, self._known[user])
            except ProofError:
                return False  # beyond the limits of the kernel
            if new is None:
                return False
            saved += _cost(outer, self._known[user]) - _cost(new, self._known[user])
            changed[user] = new
        if saved <= 0:
            return False
        order = list(self._steps)
        for user, new in changed.items():
            self._set(user, new)
        self._forget(name)
        self._steps = {one: self._steps[one] for one in order if one in self._steps}
        return True


def _substituted(outer: CombineStep, name: str, inner: CombineStep, known: Mapping[str, Fact]) -> CombineStep | None:
    """Return a combination without one of the facts it uses, None where that cannot be."""
    if inner.over and (outer.said.relation != "=" and any(not _positive(known[one]) for one in inner.over)):
        return None
    times = max(term.facts.count(name) for term in outer.terms)
    if inner.over and times > 1:
        return None
    if len(inner.terms) ** times > MOST_MULTIPLIED_OUT:
        return None
    terms: list[Term] = []
    for term in outer.terms:
        if name in term.facts:
            terms += _replaced(term, name, inner.terms)
        else:
            terms.append(Term(term.times, (*term.facts, *inner.over), term.unit))
    combined = _tidied(replace(outer, terms=tuple(terms), over=(*outer.over, *inner.over)), known)
    products = sum(term.unit is None for term in combined.terms)
    before = sum(term.unit is None for term in outer.terms)
    if not combined.terms or (products > INLINED_PRODUCTS and products > before):
        return None
    if max(len(names) for names in (combined.over, *(term.facts for term in combined.terms))) > MOST_EXPONENT:
        return None
    return combined


def _positive(fact: Fact) -> bool:
    return isinstance(fact, Real) and fact.relation == ">"


def _tidied(one: CombineStep, known: Mapping[str, Fact]) -> CombineStep:
    """Return a combination with like terms added, and without positive factors that all of it has."""
    sums: dict[tuple[tuple[str, ...], str | None], Polynomial] = {}
    for term in one.terms:
        key = tuple(sorted(term.facts, key=_place)), term.unit
        sums[key] = sums[key] + term.times if key in sums else term.times
    if isinstance(one.said, Vector) and one.said.level == "power":
        sums = {key: value for key, value in sums.items() if key[1] != LOG_SCALE}
    sums = {key: value for key, value in sums.items() if value}
    nothing = not (one.said.value if isinstance(one.said, Real) else one.said.form)
    shared = _shared([Counter(facts) for facts, _ in sums] + ([] if nothing else [Counter(one.over)]))
    drop = Counter({name: count for name, count in shared.items() if _positive(known[name])})
    over = () if nothing else _without(one.over, drop)
    tidied = {(_without(facts, drop), unit): value for (facts, unit), value in sums.items()}
    if nothing:
        tidied = _primitive(tidied)
    return replace(one, terms=tuple(Term(value, *key) for key, value in tidied.items()), over=over)


def _cost(one: CombineStep, known: Mapping[str, Fact]) -> int:
    """Return about how many microseconds the kernel takes for a combination."""
    cost = STEP + FACT * len(one.over)
    for term in one.terms:
        size, width = 1, 1
        for name in term.facts:
            fact = known[name]
            if isinstance(fact, Real):
                cost += PAIR * size * len(fact.value.terms)
                size *= len(fact.value.terms)
            elif isinstance(fact, Vector):
                width = sum(len(value.terms) for value in fact.form.values())
        if not (len(term.times.terms) == 1 and term.times.constant == 1):
            cost += WRITTEN * len(term.times.terms)
        cost += FACT * len(term.facts) + PAIR * size * len(term.times.terms) * width
    parts = [one.said.value] if isinstance(one.said, Real) else list(one.said.form.values())
    return cost + WRITTEN * sum(len(part.terms) for part in parts)


def work(facts: Mapping[str, Fact], body: Body, effort: Effort) -> int:
    """Return about how many microseconds the kernel takes for a proof."""
    return _Shortening(facts, body, effort).work()


def _size(one: CombineStep) -> int:
    return len(one.over) + sum(len(term.times.terms) + len(term.facts) for term in one.terms)


def _replaced(term: Term, name: str, by: tuple[Term, ...]) -> list[Term]:
    """Return a term with a sum in place of a fact, as terms."""
    terms = [Term(term.times, _without(term.facts, Counter({name: term.facts.count(name)})), term.unit)]
    for _ in range(term.facts.count(name)):
        terms = [
            Term(one.times * part.times, (*one.facts, *part.facts), one.unit or part.unit)
            for one in terms
            for part in by
        ]
    return terms


def _place(name: str) -> tuple[int, int, str]:
    """Return a key that keeps hypotheses before steps, and steps in their order."""
    head, _, rest = name.partition(".")
    return (1, int(head), rest) if head.isdigit() else (0, 0, name)


def _shared(several: list[Counter[str]]) -> Counter[str]:
    common = several[0] if several else Counter()
    for one in several[1:]:
        common = common & one
    return common


def _without(names: tuple[str, ...], drop: Counter[str]) -> tuple[str, ...]:
    dropped, kept = Counter(drop), []
    for name in names:
        if dropped[name] > 0:
            dropped[name] -= 1
        else:
            kept.append(name)
    return tuple(kept)


def _primitive(
    terms: dict[tuple[tuple[str, ...], str | None], Polynomial],
) -> dict[tuple[tuple[str, ...], str | None], Polynomial]:
    """Return terms that add up to nothing with the least whole numbers."""
    numbers = [Fraction(number) for value in terms.values() for number in value.terms.values()]
    if not numbers:
        return terms
    content = Fraction(gcd(*(one.numerator for one in numbers)), lcm(*(one.denominator for one in numbers)))
    return {key: value * Polynomial.number(1 / content) for key, value in terms.items()}


def _collect(body: Refutation, known: dict[str, Mapping[str, Fact]]) -> None:
    """Note what is known where each combination stands: in another case, a name may be that of another fact."""
    for node in body.nodes:
        if isinstance(node.step, CombineStep):
            known[node.gives[0]] = body.known
        for case in node.cases:
            _collect(case, known)


def tight(body: Body) -> Body:
    """Return a proof without steps that nothing uses, and without splits of which a case closes by itself."""
    kept: list[Step] = []
    for step in body:
        below = tuple(map(tight, bodies_of(step)))
        own = f"{step.id}."
        for inner in below:
            if not any(name.startswith(own) for name in used_in(inner)):
                return pruned((*kept, *inner))
        kept.append(with_bodies(step, below))
    return pruned(tuple(kept))
