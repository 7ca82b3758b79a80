"""The rules: what each step of a proof may conclude."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from nslogic.kernel.bounds import MOST_DEPTH, MOST_EXPONENT, MOST_STEPS, ProofError, TooLargeError
from nslogic.kernel.context import Context, Total
from nslogic.kernel.data import read_form, read_level, read_polynomial
from nslogic.kernel.facts import Fact, Law, Real, Vector, is_false
from nslogic.kernel.forms import Form, at_level, plus, scaled
from nslogic.kernel.polynomials import ONE, Polynomial
from nslogic.kernel.reading import alternatives, consequences
from nslogic.kernel.statements import LOG_SCALE, Level, Relation, renamed

_IDENTIFIER = re.compile(r"[0-9]{1,9}", re.ASCII)


StepData: TypeAlias = dict[str, Any]
"""A step as it was read from JSON: nothing of it is believed."""


def check_body(context: Context, body: Any) -> None:
    """Check a list of steps of which the last one, and no other, closes it."""
    if context.depth > MOST_DEPTH:
        raise TooLargeError(f"a proof is nested more than {MOST_DEPTH} deep")
    if not isinstance(body, list) or not body:
        raise ProofError("a list of steps is missing")
    introduced: list[tuple[str, dict[str, Fact]]] = []
    ledger = context.ledger
    for position, step in enumerate(body):
        ledger.steps += 1
        ledger.effort.spend(20)
        if ledger.steps > MOST_STEPS:
            raise TooLargeError(f"a proof has more than {MOST_STEPS} steps")
        if not isinstance(step, dict) or not isinstance(step.get("rule"), str):
            raise ProofError("a step has no rule")
        identifier = step.get("id")
        if not isinstance(identifier, str) or not _IDENTIFIER.fullmatch(identifier):
            raise ProofError("a step has no number")
        if identifier in ledger.taken:
            raise ProofError(f"step {identifier}: the number is taken")
        ledger.taken.add(identifier)
        rule = RULES.get(step["rule"])
        if rule is None:
            raise ProofError(f"step {identifier}: there is no rule {step['rule']!r:.40}")
        function, keys, new = rule
        if step.keys() != keys:
            raise ProofError(f"step {identifier}: `{step['rule']}` has {', '.join(sorted(keys - _EVERY_STEP))}")
        try:
            given = function(context, identifier, step)
        except ProofError as error:
            if str(error).startswith("step "):
                raise
            raise type(error)(f"step {identifier}: {error}") from error
        closed = given is None
        if closed != (position == len(body) - 1):
            raise ProofError(f"step {identifier}: " + ("steps follow the end" if closed else "the proof does not end"))
        if given is not None:
            context.add(given, new=new)
            introduced.append((identifier, given))
    for identifier, names in introduced:
        if ledger.used.isdisjoint(names):
            raise ProofError(f"step {identifier} is not used")


def _numbered(identifier: str, facts: Sequence[Fact]) -> dict[str, Fact]:
    return {f"{identifier}.{position}": fact for position, fact in enumerate(facts, 1)}


def _branches(
    context: Context, identifier: str, cases: Sequence[Sequence[Fact]], bodies: Any, *, new: bool = False
) -> None:
    if not isinstance(bodies, list) or len(bodies) != len(cases) or not cases:
        raise ProofError(f"there are {len(cases)} cases to treat")
    for facts, body in zip(cases, bodies, strict=True):
        named = _numbered(identifier, facts)
        context.ledger.used.difference_update(named)
        check_body(context.branch(named, new=new), body)
        if context.ledger.used.isdisjoint(named):
            raise ProofError(f"step {identifier}: a case is closed without what it assumes")


def _unfold(context: Context, identifier: str, step: StepData) -> dict[str, Fact] | None:
    return _numbered(identifier, consequences(context.fact(step["of"]), identifier, context.ledger.effort))


def _split(context: Context, identifier: str, step: StepData) -> dict[str, Fact] | None:
    cases = alternatives(context.fact(step["of"]), identifier, context.ledger.effort)
    _branches(context, identifier, cases, step["branches"], new=True)
    return None


def _signs(context: Context, identifier: str, step: StepData) -> dict[str, Fact] | None:
    value = read_polynomial(step["of"], context.parameters)
    cases = [[Real(value, ">")], [Real(value, "=")], [Real(-value, ">")]]
    _branches(context, identifier, cases, step["branches"])
    return None


def _compare(context: Context, identifier: str, step: StepData) -> dict[str, Fact] | None:
    level = read_level(step["level"])
    form = at_level(read_form(step["of"], context.parameters, context.quantities), level)
    cases = [[Vector(form, ">", level)], [Vector(form, "=", level)], [Vector(scaled(form, -ONE), ">", level)]]
    _branches(context, identifier, cases, step["branches"])
    return None


def _combine(context: Context, identifier: str, step: StepData) -> dict[str, Fact] | None:
    relation = step["relation"]
    if relation not in ("=", ">=", ">"):
        raise ProofError("a combination concludes `=`, `>=` or `>`")
    level: Level | None = None if step["level"] == "real" else read_level(step["level"])
    divisor = _divisor(context, step["over"], positive=relation != "=")
    terms = step["terms"]
    if not isinstance(terms, list) or not terms:
        raise ProofError("a combination has terms")
    strict, zero = False, True
    total = Total(context.ledger.effort)
    for term in terms:
        sign = _term(context, term, level, total)
        strict, zero = strict or sign == ">", zero and sign == "="
    if (relation == "=" and not zero) or (relation == ">" and not strict):
        raise ProofError(f"the terms do not give `{relation}`")
    conclusion: Real | Vector
    if level is None:
        conclusion = Real(read_polynomial(step["is"], context.parameters), relation)
        total.add({"": conclusion.value}, -divisor)
    else:
        conclusion = Vector(
            at_level(read_form(step["is"], context.parameters, context.quantities), level), relation, level
        )
        total.add(conclusion.form, -divisor)
    if not total.is_zero():
        raise ProofError("the terms do not add up to the conclusion")
    return {f"{identifier}.1": conclusion}


def _term(context: Context, term: Any, level: Level | None, total: Total) -> Relation:
    """Add a product of facts and a number to a total; return whether it is = 0, >= 0 or > 0."""
    if not isinstance(term, dict) or "times" not in term or "facts" not in term or len(term) != 2 + ("unit" in term):
        raise ProofError("a term has `times` and `facts`, and may have a `unit`")
    times = read_polynomial(term["times"], context.parameters)
    value, form, sign, squares = _factors(context, term["facts"], level)
    if sign != "=":
        constant = times.constant
        if constant is None or constant <= 0 or not squares:
            raise ProofError("an inequality may be multiplied only by what is known to be positive")
    if level is None:
        if "unit" in term:
            raise ProofError("a unit stands among orders")
        total.add({"": value}, times)
        return sign
    if form is None:
        unit = term.get("unit")
        if not isinstance(unit, str) or unit not in context.quantities or sign != "=":
            raise ProofError("a term among orders has a fact about orders, or a number that is zero and a unit")
        if level == "order" or unit != LOG_SCALE:  # `log t` has no power
            total.add({unit: value}, times)
        return sign
    if "unit" in term:
        raise ProofError("a term has a fact about orders or a unit, not both")
    total.add(form, times if value is ONE else context.ledger.effort.product(value, times))
    return sign


def _factors(context: Context, identifiers: Any, level: Level | None) -> tuple[Polynomial, Form | None, Relation, bool]:
    """Multiply facts: the numbers, the form there is at most one of, the sign, and whether each `!=` is squared."""
    if not isinstance(identifiers, list):
        raise ProofError("the facts of a term are a list")
    if len(identifiers) > MOST_EXPONENT:
        raise TooLargeError(f"a term has more than {MOST_EXPONENT} facts")
    value = ONE
    sign: Relation = ">"
    form: Form | None = None
    unequal: list[str] = []
    effort = context.ledger.effort
    effort.spend(len(identifiers))
    for identifier in identifiers:
        fact = context.fact(identifier)
        if isinstance(fact, Real):
            value = fact.value if value is ONE else effort.product(value, fact.value)
            relation = fact.relation
        elif isinstance(fact, Vector) and form is None and level is not None and fact.level in ("order", level):
            form, relation = at_level(fact.form, level), fact.relation
            if fact.level != level and relation == ">":
                relation = ">="  # a greater order may have the same power
        else:
            raise ProofError(f"{identifier} cannot stand in this term")
        if relation == "!=":
            unequal.append(identifier)
        elif relation == "=" or (relation == ">=" and sign == ">"):
            sign = relation
    return value, form, sign, _are_squares(unequal)


def _are_squares(identifiers: list[str]) -> bool:
    """Return whether each of some names occurs an even number of times."""
    return not any(identifiers.count(identifier) % 2 for identifier in set(identifiers)) if identifiers else True


def _divisor(context: Context, identifiers: Any, *, positive: bool) -> Polynomial:
    if not isinstance(identifiers, list):
        raise ProofError("what is divided by is a list of facts")
    if len(identifiers) > MOST_EXPONENT:
        raise TooLargeError(f"more than {MOST_EXPONENT} facts are divided by")
    if not identifiers:
        return ONE
    product = ONE
    unequal: list[str] = []
    context.ledger.effort.spend(len(identifiers))
    for identifier in identifiers:
        fact = context.real(identifier)
        if fact.relation not in (">", "!="):
            raise ProofError(f"{identifier} does not say that something is not zero")
        if fact.relation == "!=":
            unequal.append(identifier)
        product = context.ledger.effort.product(product, fact.value)
    if positive and not _are_squares(unequal):
        raise ProofError("an inequality may be divided only by what is known to be positive")
    return product


def _let(context: Context, identifier: str, step: StepData) -> dict[str, Fact] | None:
    form, divisor = (
        read_form(step["is"], context.parameters, context.quantities),
        _divisor(context, step["over"], positive=False),
    )
    name = f"{identifier}#1"
    return _numbered(identifier, [Vector(plus({name: divisor}, scaled(form, -ONE)), "=", "order")])


def _optimum(context: Context, identifier: str, step: StepData) -> dict[str, Fact] | None:
    fact = context.fact(step["of"])
    if not isinstance(fact, Law) or not fact.holds or fact.law[0] != "optimum":
        raise ProofError("an optimum that holds is asked for")
    _, target, sign, over, program, powers_only = fact.law
    at = step["at"]
    if (
        not isinstance(at, dict)
        or set(at) != {target, *over}
        or not all(isinstance(name, str) and name in context.quantities for name in at.values())
    ):
        raise ProofError(f"a competitor has an order for each of {', '.join(sorted({target, *over}))}")
    names = {quantity: ("quantity", name) for quantity, name in at.items()}
    bodies = step["proofs"]
    if not isinstance(bodies, list) or len(bodies) != len(program):
        raise ProofError(f"a competitor obeys {len(program)} laws")
    for position, (law, body) in enumerate(zip(program, bodies, strict=True), 1):
        name = f"{identifier}.{position + 1}"
        context.ledger.used.discard(name)
        check_body(context.branch({name: Law(renamed(law, names, context.ledger.effort), False)}, new=False), body)
        if name not in context.ledger.used:
            raise ProofError(f"a law of the program is proved without being denied: {name}")
    direction = Polynomial.number(sign)
    level: Level = "power" if powers_only else "order"
    better = plus({at[target]: direction}, {target: -direction})
    return {f"{identifier}.1": Vector(better, ">=", level)}


def _absurd(context: Context, _identifier: str, step: StepData) -> None:
    if not is_false(context.fact(step["of"])):
        raise ProofError("this is not absurd")


def _trusted(context: Context, identifier: str, step: StepData) -> None:
    if step["solver"] != "z3":
        raise ProofError("only z3 is known as a solver")
    if not isinstance(step["of"], list) or not step["of"]:
        raise ProofError("what a solver refuted is a list of facts about numbers")
    for name in step["of"]:
        context.real(name)
    context.ledger.trusted.append(f"z3: step {identifier}")


Rule: TypeAlias = Callable[[Context, str, StepData], "dict[str, Fact] | None"]

_EVERY_STEP = frozenset(("id", "rule"))

RULES: dict[str, tuple[Rule, frozenset[str], bool]] = {
    "unfold": (_unfold, _EVERY_STEP | {"of"}, True),
    "split": (_split, _EVERY_STEP | {"of", "branches"}, False),
    "signs": (_signs, _EVERY_STEP | {"of", "branches"}, False),
    "compare": (_compare, _EVERY_STEP | {"level", "of", "branches"}, False),
    "combine": (_combine, _EVERY_STEP | {"level", "relation", "is", "terms", "over"}, False),
    "let": (_let, _EVERY_STEP | {"is", "over"}, True),
    "optimum": (_optimum, _EVERY_STEP | {"of", "at", "proofs"}, False),
    "absurd": (_absurd, _EVERY_STEP | {"of"}, False),
    "trusted": (_trusted, _EVERY_STEP | {"solver", "of"}, False),
}
"""Each rule with its keys in a step, and whether what it gives may have names that nothing had before."""
