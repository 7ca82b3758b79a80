"""The steps of a proof, for the checker of the Coq prelude: one step of the kernel becomes a few of its steps.

Nothing here is trusted: a mistake makes Coq refuse the theorem.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import Any, TypeAlias

from nslogic.kernel import (
    BUILT_IN,
    ONE,
    Fact,
    Form,
    Law,
    Polynomial,
    ProofError,
    Real,
    Statement,
    Vector,
    alternatives,
    at_level,
    consequences,
    expanded,
    is_false,
    negated,
    plus,
    renamed,
    scaled,
)
from nslogic.kernel import number as rational
from nslogic.proof.coq.reading import (
    Bound,
    Cases,
    Common,
    Event,
    Need,
    Order,
    Piece,
    Reader,
    as_facts,
    compare_orders,
    constant,
    law_in,
    needs_of,
)
from nslogic.proof.coq.space import (
    KEY_STEP,
    Deep,
    Space,
    Terms,
    form_terms,
    integer,
    keys,
    polynomial_terms,
    scale_of,
    written,
)
from nslogic.proof.coq.space import key as name_of

Step: TypeAlias = dict[str, Any]


class LeftOutError(ProofError):
    """A proof that Coq cannot check, with the reason."""


@dataclass(frozen=True)
class Known:
    """A fact that the checker has under a key: the kernel's fact times a positive number."""

    key: int
    fact: Real | Vector
    scale: int


@dataclass(frozen=True)
class Waiting:
    """A fact that follows from the comparison under a key, given facts (by name) that denominators do not vanish."""

    piece: Piece
    key: int
    nonzero: tuple[str, ...]
    nested: tuple[int, ...] = ()


@dataclass(frozen=True)
class Bounded:
    """A fact about an auxiliary value: one part of what is known of it."""

    piece: Piece
    law: int
    position: int
    count: int
    nonzero: tuple[str, ...]


@dataclass(frozen=True)
class Choice:
    """Cases of which one holds; `guard` names the need below which they do, if that says something."""

    cases: Cases
    guard: str | None
    nonzero: tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """A law that holds or fails, under a key; `label` names the hypothesis of an optimum."""

    law: Statement
    holds: bool
    key: int
    label: str = ""


Entry: TypeAlias = Known | Waiting | Bounded | Choice | Said


@dataclass
class Instances:
    """The competitors for which a proof uses each optimum: by label, the numbers of the steps."""

    steps: dict[str, list[str]] = field(default_factory=dict)
    found: dict[tuple[str, str], tuple[Deep, str]] = field(default_factory=dict)


@dataclass
class Branch:
    """One place of a proof, with the text of the checker's steps that led there."""

    space: Space
    instances: Instances
    entries: dict[str, Entry]
    next: int = 2
    text: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    parts: dict[int, list[int]] = field(default_factory=dict)

    def child(self, learned: int) -> Branch:
        """Return the place where one case is treated, after some facts were learned."""
        following = self.next + KEY_STEP * learned
        return Branch(self.space, self.instances, dict(self.entries), following, parts=dict(self.parts))

    def key(self) -> int:
        """Return the key of the next fact."""
        self.next += KEY_STEP
        return self.next - KEY_STEP

    def do(self, text: str, after: str = "") -> None:
        """Write a step down that has one place to go on, and what stands behind that place."""
        self.text.append(f"({text} ")
        self.ends.append(f"{after})")

    def finished(self, last: str) -> str:
        """Return the whole text, with a last step that closes this place."""
        return "".join([*self.text, last, *reversed(self.ends)])

    # Laws ------------------------------------------------------------------------------------------------------------

    def unfold(self, key: int, learned: int) -> list[int]:
        """Write down that a law is unfolded; return the keys of what it gives."""
        self.do(f"Unfold {name_of(key)}")
        return [self.key() for _ in range(learned)]

    def chain(self, key: int, count: int) -> list[int]:
        """Return the keys of the parts of a law that has them one in the other, two at a time."""
        if key not in self.parts:
            found, rest = [], key
            for _ in range(count - 1):
                first, rest = self.unfold(rest, 2)
                found.append(first)
            self.parts[key] = [*found, rest]
        return self.parts[key]

    # Facts -----------------------------------------------------------------------------------------------------------

    def known(self, name: str) -> Known:
        """Return a numeric fact by its name, clearing denominators now if that was not done yet."""
        entry = self.entries.get(name)
        if isinstance(entry, Bounded):
            entry = Waiting(entry.piece, self.chain(entry.law, entry.count)[entry.position], entry.nonzero)
        if isinstance(entry, Waiting):
            entry = self.cleared(entry.piece, entry.key, entry.nonzero)
            self.entries[name] = entry
        if not isinstance(entry, Known):
            raise ProofError(f"there is no number or order called {name}")
        return entry

    def cleared(self, piece: Piece, key: int, nonzero: Sequence[str]) -> Known:
        """Write down the polynomial that a comparison is about."""
        factors = {}
        for name in nonzero:
            one = self.known(name)
            assert isinstance(one.fact, Real), "what does not vanish is a number"
            factors[one.fact.value] = one
        denominators = [one.key for one in factors.values()] + self._numerators(nonzero)
        even = piece.fact.relation in (">=", ">")
        squares, others, scale = [], [], 1
        for factor, exponent in piece.common.items():
            one = factors[factor]
            scale *= one.scale**exponent
            if even:
                squares += [one.key] * (exponent // 2)
            else:
                others += [one.key] * exponent
        own = _scale(piece.fact)
        terms = written(_terms(self.space, piece.fact, own))
        self.do(
            f"Clear {name_of(key)} {keys(denominators)} {integer(scale)} {integer(own)} {keys(squares)} {keys(others)} {terms}"
        )
        return Known(self.key(), piece.fact, own)

    def _numerators(self, nonzero: Sequence[str]) -> list[int]:
        found = []
        for name in nonzero:
            numerator = self.entries.get(f"numerator {name}")
            if isinstance(numerator, Waiting):
                before = [self.known(one).key for one in numerator.nonzero]
                self.do(f"Numerator {name_of(numerator.key)} {keys([*before, *found])}")
                numerator = Known(self.key(), numerator.piece.fact, 1)
                self.entries[f"numerator {name}"] = numerator
            if isinstance(numerator, Known):
                found.append(numerator.key)
        return found


def _scale(fact: Real | Vector) -> int:
    return scale_of([fact.value] if isinstance(fact, Real) else fact.form.values())


def _terms(space: Space, fact: Real | Vector, factor: Fraction | int) -> Terms:
    if isinstance(fact, Real):
        return polynomial_terms(space, fact.value, factor)
    return form_terms(space, fact.form, factor)


# Bodies --------------------------------------------------------------------------------------------------------------


def body(branch: Branch, steps: Sequence[Step]) -> str:
    """Return the checker's steps for a list of steps of the kernel."""
    for step in steps:
        match step["rule"]:
            case "unfold":
                _unfold(branch, step)
            case "combine":
                _combine(branch, step)
            case "let":
                _let(branch, step)
            case "optimum":
                _optimum(branch, step)
            case "split":
                return _split(branch, step)
            case "signs":
                return _signs(branch, step)
            case "absurd":
                key = branch.known(step["of"]).key
                return branch.finished(f"(Absurd {name_of(key)})")
            case "trusted":
                raise LeftOutError(f"step {step['id']} is left to {step['solver']}")
            case rule:
                raise ProofError(f"there is no rule {rule!r:.40}")
    raise ProofError("the proof does not end")


def _said(branch: Branch, name: str) -> Said:
    entry = branch.entries.get(name)
    if not isinstance(entry, Said):
        raise ProofError(f"{name} is not a law")
    return entry


def _unfold(branch: Branch, step: Step) -> None:
    said, prefix = _said(branch, step["of"]), step["id"]
    match expanded(said.law), said.holds:
        case ("and" | "or", *parts), _:
            found = branch.chain(said.key, len(parts))
            for place, (part, key) in enumerate(zip(parts, found, strict=True), 1):
                branch.entries[f"{prefix}.{place}"] = Said(part, said.holds, key)
        case ("if", guard, law), False:
            found = branch.chain(said.key, len(guard) + 1)
            for place, (part, key) in enumerate(zip(guard, found, strict=False), 1):
                branch.entries[f"{prefix}.{place}"] = Said(part, True, key)
            branch.entries[f"{prefix}.{len(found)}"] = Said(law, False, found[-1])
        case (("order" | "real"), *_) as atom, True:
            reader = Reader(branch.space, prefix, atom)
            piece = reader.piece()
            needs = needs_of(reader)
            found = branch.chain(said.key, len(needs) + 1)
            facts = as_facts(reader, piece)
            if tuple(fact for fact, _, _ in facts) != consequences(Law(said.law, True), prefix):
                raise ProofError(f"step {prefix}: the law is read in another way")
            _enter(
                branch, prefix, facts, dict(zip([need.piece.deep for need in needs], found, strict=False)), found[-1]
            )
        case _:
            raise ProofError(f"step {prefix}: this law cannot be unfolded")


def _enter(
    branch: Branch,
    prefix: str,
    facts: Sequence[tuple[Fact, Event | Piece, int]],
    laws: dict[Deep, int],
    said: int,
) -> None:
    """Note the facts that a law gives; `laws` has the keys of its needs, `said` that of what it says beside them."""
    nonzero: list[str] = []
    needs: dict[Deep, str] = {}
    opened: dict[int, list[int]] = {}
    for place, (_, source, position) in enumerate(facts, 1):
        name, before = f"{prefix}.{place}", tuple(nonzero)
        match source:
            case Need(piece, nested):
                branch.entries[name] = Waiting(piece, laws[piece.deep], before)
                needs[piece.deep] = name
                if piece.fact.relation == "!=":
                    nonzero.append(name)
                    if nested:
                        branch.entries[f"numerator {name}"] = Waiting(piece, laws[piece.deep], before)
            case Bound(piece, law, index):
                count = next(one.bounds for _, one, _ in facts if isinstance(one, Cases) and one.law == law) + 1
                branch.entries[name] = Bounded(piece, law, index, count, before)
            case Cases() as cases:
                guard = needs.get(cases.guard.deep) if cases.guard is not None else None
                choice = Choice(cases, guard, before)
                if position < 0:
                    branch.entries[name] = choice
                else:
                    if cases.law not in opened:
                        opened[cases.law] = _only_case(branch, choice)
                    piece = cases.cases[cases.kept[0]][position]
                    branch.entries[name] = Waiting(piece, opened[cases.law][position], before)
            case Piece() as piece:
                branch.entries[name] = Waiting(piece, said, before)


# Splitting -----------------------------------------------------------------------------------------------------------


def _split(branch: Branch, step: Step) -> str:
    entry, prefix, bodies = branch.entries.get(step["of"]), step["id"], step["branches"]
    if isinstance(entry, Choice):
        return _split_choice(branch, entry, prefix, bodies)
    if not isinstance(entry, Said):
        return _split_unequal(branch, branch.known(step["of"]), prefix, bodies)
    match expanded(entry.law), entry.holds:
        case ("or", *parts), True:
            return _split_chain(branch, entry.key, [(part, True) for part in parts], prefix, bodies, learned=1)
        case ("and", *parts), False:
            return _split_chain(branch, entry.key, [(part, False) for part in parts], prefix, bodies, learned=2)
        case ("if", guard, said), True:
            laws = [*((part, False) for part in guard), (said, True)]
            return _split_chain(branch, entry.key, laws, prefix, bodies, learned=1, label=entry.label)
        case (("order" | "real"), *_) as atom, False:
            return _split_failure(branch, Said(atom, False, entry.key), prefix, bodies)
    raise ProofError(f"step {prefix}: this law cannot be split")


def _split_chain(
    branch: Branch,
    key: int,
    laws: Sequence[tuple[Statement, bool]],
    prefix: str,
    bodies: Sequence[Sequence[Step]],
    *,
    learned: int,
    label: str = "",
) -> str:
    """Split a law with its parts one in the other: the first part, or the rest, which is the last fact learned."""
    if len(laws) != len(bodies):
        raise ProofError(f"step {prefix}: there are {len(laws)} cases to treat")
    for (law, holds), steps in zip(laws[:-1], bodies[:-1], strict=True):
        first = branch.child(1)
        first.entries[f"{prefix}.1"] = Said(law, holds, branch.next)
        branch.do(f"Split {name_of(key)} {body(first, steps)}")
        for _ in range(learned):
            key = branch.key()
    law, holds = laws[-1]
    branch.entries[f"{prefix}.1"] = Said(law, holds, key, label)
    return branch.finished(body(branch.child(0), bodies[-1]))


def _split_unequal(branch: Branch, known: Known, prefix: str, bodies: Sequence[Sequence[Step]]) -> str:
    sides = []
    for sign, steps in zip((ONE, -ONE), bodies, strict=True):
        side, fact = branch.child(1), known.fact
        said: Real | Vector
        if isinstance(fact, Real):
            said = Real(fact.value * sign, ">")
        else:
            said = Vector(scaled(fact.form, sign), ">", fact.level)
        side.entries[f"{prefix}.1"] = Known(branch.next, said, known.scale)
        sides.append(body(side, steps))
    return branch.finished(f"(Split {name_of(known.key)} {sides[0]} {sides[1]})")


def _split_failure(branch: Branch, said: Said, prefix: str, bodies: Sequence[Sequence[Step]]) -> str:
    """Split a comparison that fails: a need is unmet, or it has a meaning and is not so."""
    reader = Reader(branch.space, prefix, said.law)
    piece = reader.piece()
    needs = needs_of(reader)
    facts = as_facts(reader, piece)
    if len(bodies) != len(alternatives(Law(said.law, False), prefix)):
        raise ProofError(f"step {prefix}: the cases are others")
    key, laws = said.key, {}
    for need, steps in zip(needs, bodies, strict=False):
        first = branch.child(1)
        place = next(place for place, (_, source, _) in enumerate(facts) if source is need)
        _enter(first, prefix, facts[:place], laws, 0)
        _deny(first, f"{prefix}.{place + 1}", need.piece, branch.next, _nonzero(prefix, facts[:place]))
        branch.do(f"Split {name_of(key)} {body(first, steps)}")
        laws[need.piece.deep], key = branch.key(), branch.key()
    _enter(branch, prefix, facts[:-1], laws, 0)
    name, nonzero = f"{prefix}.{len(facts)}", _nonzero(prefix, facts[:-1])
    _deny(branch, name, piece, key, nonzero)
    if piece.fact.relation == "=" and isinstance(piece.fact, Vector):
        place = len(facts)
        known = branch.known(name)
        sides = []
        for sign, steps in zip((ONE, -ONE), bodies[len(needs) :], strict=True):
            side = branch.child(1)
            fact = Vector(scaled(piece.fact.form, sign), ">", piece.fact.level)
            side.entries[f"{prefix}.{place}"] = Known(branch.next, fact, known.scale)
            sides.append(body(side, steps))
        return branch.finished(f"(Split {name_of(known.key)} {sides[0]} {sides[1]})")
    return branch.finished(body(branch.child(0), bodies[-1]))


def _nonzero(prefix: str, facts: Sequence[tuple[Fact, Event | Piece, int]]) -> tuple[str, ...]:
    return tuple(
        f"{prefix}.{place}"
        for place, (fact, source, _) in enumerate(facts, 1)
        if isinstance(source, Need) and isinstance(fact, Real) and fact.relation == "!="
    )


def _deny(branch: Branch, name: str, piece: Piece, key: int, nonzero: tuple[str, ...]) -> None:
    """Note the denial of a comparison whose failure is under a key."""
    (denied,) = branch.unfold(key, 1)
    branch.entries[name] = Waiting(_denied(piece), denied, nonzero)


def _denied(piece: Piece) -> Piece:
    fact = piece.fact
    said: Real | Vector
    if fact.relation != "=":
        said = negated(fact)
    elif isinstance(fact, Real):
        said = Real(fact.value, "!=")
    else:
        said = Vector(fact.form, "!=", fact.level)
    return Piece("", "", said, piece.common)


def _cases_key(branch: Branch, choice: Choice) -> int:
    """Return the key of the cases, after closing the case in which they have no meaning."""
    cases = choice.cases
    if cases.guard is None:
        return branch.chain(cases.law, cases.bounds + 1)[cases.bounds]
    if cases.law in branch.parts:
        return branch.parts[cases.law][0]
    if choice.guard is not None:
        branch.known(choice.guard)
    first = branch.child(1)
    (denied,) = first.unfold(branch.next, 1)
    wrong = first.cleared(_denied(cases.guard), denied, choice.nonzero)
    if choice.guard is not None:
        _clash(first, first.known(choice.guard), wrong)
        wrong = Known(first.key(), wrong.fact, 1)
    branch.do(f"Split {name_of(cases.law)} {first.finished(f'(Absurd {name_of(wrong.key)})')}")
    branch.parts[cases.law] = [branch.key()]
    return branch.parts[cases.law][0]


def _clash(branch: Branch, fact: Known, denial: Known) -> None:
    """Write down that a fact and its denial add up to 0 > 0."""
    vector = isinstance(fact.fact, Vector) and fact.fact.level == "order"
    terms = "; ".join(
        f"Summand unit [] {'[]' if vector else keys([one.key])} {f'(Some {name_of(one.key)})' if vector else 'None'}"
        for one in (fact, denial)
    )
    branch.do(f"Combine {'true' if vector else 'false'} GT z1 [] [] [] [{terms}]")


def _case_keys(branch: Branch, case: Sequence[Piece], key: int) -> list[int]:
    return branch.chain(key, len(case))


def _close_false(branch: Branch, choice: Choice, case: Sequence[Piece], key: int) -> str:
    found = _case_keys(branch, case, key)
    piece, own = next((one, own) for one, own in zip(case, found, strict=True) if is_false(one.fact))
    wrong = branch.cleared(piece, own, choice.nonzero)
    return branch.finished(f"(Absurd {name_of(wrong.key)})")


def _only_case(branch: Branch, choice: Choice) -> list[int]:
    """Close all cases but the one that is left; return the keys of what that says."""
    key, (kept,), cases = _cases_key(branch, choice), choice.cases.kept, choice.cases.cases
    for case in cases[:kept]:
        first = branch.child(1)
        branch.do(f"Split {name_of(key)} {_close_false(first, choice, case, branch.next)}")
        key = branch.key()
    if kept < len(cases) - 1:
        rest = branch.child(1)
        own = branch.next
        for place, case in enumerate(cases[kept + 1 :], kept + 1):
            if place == len(cases) - 1:
                text = rest.finished(_close_false(rest.child(0), choice, case, own))
                break
            first = rest.child(1)
            rest.do(f"Split {name_of(own)} {_close_false(first, choice, case, rest.next)}")
            own = rest.key()
        branch.do(f"Split {name_of(key)}", f" {text}")
        key = branch.key()
    return _case_keys(branch, cases[kept], key)


def _split_choice(branch: Branch, choice: Choice, prefix: str, bodies: Sequence[Sequence[Step]]) -> str:
    key, kept, cases = _cases_key(branch, choice), choice.cases.kept, choice.cases.cases
    if choice.cases.guard is None:
        kept = list(range(len(cases)))
    if len(kept) != len(bodies):
        raise ProofError(f"step {prefix}: there are {len(kept)} cases to treat")
    for place, case in enumerate(cases):
        last = place == len(cases) - 1
        first = branch.child(0 if last else 1)
        own = key if last else branch.next
        if place in kept:
            found = _case_keys(first, case, own)
            pieces = [(one, at) for one, at in zip(case, found, strict=True) if not one.plain or len(case) == 1]
            for position, (one, at) in enumerate(pieces, 1):
                first.entries[f"{prefix}.{position}"] = Waiting(one, at, choice.nonzero)
            text = body(first, bodies[kept.index(place)])
        else:
            text = _close_false(first, choice, case, own)
        if last:
            return branch.finished(text)
        branch.do(f"Split {name_of(key)} {text}")
        key = branch.key()
    raise AssertionError("there are cases")


def _signs(branch: Branch, step: Step) -> str:
    value = _polynomial(step["of"])
    scale = scale_of([value])
    texts = []
    for fact, steps in zip((Real(value, ">"), Real(value, "="), Real(-value, ">")), step["branches"], strict=True):
        side = branch.child(1)
        side.entries[f"{step['id']}.1"] = Known(branch.next, fact, scale)
        texts.append(body(side, steps))
    return branch.finished(f"(Signs {written(polynomial_terms(branch.space, value, scale))} {' '.join(texts)})")


# Combining -----------------------------------------------------------------------------------------------------------


def _polynomial(data: Any) -> Polynomial:
    return Polynomial({tuple(sorted(powers.items())): rational(value) for value, powers in data})


def _form(data: Any) -> Form:
    return {name: _polynomial(value) for name, value in data.items()}


def _halves(facts: Sequence[tuple[str, Known]]) -> tuple[list[int], list[int]]:
    """Return what is squared and what is not: facts that something is not zero stand in pairs."""
    squares: list[int] = []
    others: list[int] = []
    pending: list[int] = []
    for _, known in facts:
        if known.fact.relation != "!=":
            others.append(known.key)
        elif known.key in pending:
            pending.remove(known.key)
            squares.append(known.key)
        else:
            pending.append(known.key)
    return squares, [*pending, *others]


def _combine(branch: Branch, step: Step) -> None:
    level = step["level"]
    said: Real | Vector
    if level == "real":
        said = Real(_polynomial(step["is"]), step["relation"])
    else:
        said = Vector(at_level(_form(step["is"]), level), step["relation"], level)
    order = level == "order"
    over = [(name, branch.known(name)) for name in step["over"]]
    squares, others = _halves(over)
    below = 1
    for _, known in over:
        below *= known.scale
    own = _scale(said)
    summands = [_summand(branch, term, order=order) for term in step["terms"]]
    factor = lcm(below * own, *(value.denominator for one in summands for value in one.times.values()))
    texts = []
    for one in summands:
        whole = {monomial: value * factor for monomial, value in one.times.items()}
        times = written({monomial: value.numerator for monomial, value in whole.items() if value})
        vector = f"(Some {name_of(one.vector)})" if one.vector else "None"
        texts.append(f"Summand {times} {keys(one.squares)} {keys(one.others)} {vector}")
    terms = written(_terms(branch.space, said, own))
    relation = {"=": "EQ", ">=": "GE", ">": "GT"}[step["relation"]]
    branch.do(
        f"Combine {'true' if order else 'false'} {relation} {integer(factor // (below * own))} {keys(squares)} {keys(others)} "
        f"{terms} [{'; '.join(texts)}]"
    )
    branch.entries[f"{step['id']}.1"] = Known(branch.key(), said, own)


@dataclass(frozen=True)
class Summand:
    """A term of a combination, for the checker."""

    times: dict[tuple[int, ...], Fraction]
    squares: list[int]
    others: list[int]
    vector: int | None


def _summand(branch: Branch, term: Any, *, order: bool) -> Summand:
    space, times = branch.space, _polynomial(term["times"])
    facts = [(name, branch.known(name)) for name in term["facts"]]
    zero = [one for one in facts if one[1].fact.relation == "="]
    vectors = [one for one in facts if isinstance(one[1].fact, Vector)]
    numbers = [one for one in facts if isinstance(one[1].fact, Real)]
    unit: Form | None = {term["unit"]: ONE} if "unit" in term else None
    vector = None
    if not order:
        factors = [*(one for one in facts if one not in zero), *zero]
    elif vectors and vectors[0] in zero:  # the numbers may have any sign, so they are part of the factor
        for _, known in numbers:
            assert isinstance(known.fact, Real), "one order at most stands in a term"
            times = times * known.fact.value
        factors, vector = [], vectors[0][1]
    elif vectors and zero:
        assert isinstance(vectors[0][1].fact, Vector), "this is an order"
        unit, factors = vectors[0][1].fact.form, [*(one for one in numbers if one not in zero), *zero]
    elif vectors:
        factors, vector = numbers, vectors[0][1]
    else:
        factors = [*(one for one in numbers if one not in zero), *zero]
    scale = vector.scale if vector else 1
    for _, known in factors:
        scale *= known.scale
    terms: dict[tuple[int, ...], Fraction] = {}
    form = {"": times} if unit is None else scaled(unit, times)
    for name, part in form.items():
        for monomial, value in part.terms.items():
            variables = [space.variables[one] for one, exponent in monomial for _ in range(exponent)]
            if name:
                variables.append(space.variables[name])
            terms[tuple(sorted(variables))] = Fraction(value) / scale
    squares, others = _halves(factors)
    return Summand(terms, squares, others, vector.key if vector else None)


# Names ---------------------------------------------------------------------------------------------------------------


def polynomial_number(space: Space, value: Polynomial) -> tuple[str, Deep]:
    """Return a polynomial as a number of a statement, and as data."""
    text, deep = "", ""
    for monomial, coefficient in sorted(value.terms.items()):
        own = constant(coefficient)
        one, data = own.text, own.deep
        for name, exponent in monomial:
            variable = f"(NVar {name_of(space.variables[name] // 2)})"
            for _ in range(exponent):
                one, data = f"({one} * {space.texts[name]})", f"(NMul {data} {variable})"
        text, deep = (f"({text} + {one})", f"(NAdd {deep} {data})") if text else (one, data)
    return text or "0", deep or "(NInt z0)"


def _let(branch: Branch, step: Step) -> None:
    space, form, name = branch.space, _form(step["is"]), f"{step['id']}#1"
    divisor, common, bottom, data = ONE, Common(), "1", "(NInt z1)"
    for one in step["over"]:
        fact = branch.known(one).fact
        assert isinstance(fact, Real), "a divisor is a number"
        divisor = divisor * fact.value
        common[fact.value] = common.get(fact.value, 0) + 1
        text, deep = polynomial_number(space, fact.value)
        bottom, data = f"({bottom} / {text})", f"(NDiv {data} {deep})"
    total = Order("one", "TOne", {})
    for place, (quantity, value) in enumerate(form.items()):
        text, deep = polynomial_number(space, value)
        own = (
            f"({space.texts[quantity]} ^^ {text})",
            f"(TRaised (TVar {name_of(space.variables[quantity] // 2)}) {deep})",
        )
        if place:
            own = f"({total.text} ** {own[0]})", f"(TTimes {total.deep} {own[1]})"
        total = Order(own[0], own[1], {})
    text = f"({total.text} ^^ {bottom})"
    space.value(name, text, order=True)
    variable = space.variables[name] // 2
    key = space.law(f"(Order EQ (TVar {name_of(variable)}) (TRaised {total.deep} {data}))", f"(same_refl {text})")
    said = Vector(plus({name: divisor}, scaled(form, -ONE)), "=", "order")
    branch.entries[f"{step['id']}.1"] = Waiting(Piece("", "", said, common), key, tuple(dict.fromkeys(step["over"])))


def _optimum(branch: Branch, step: Step) -> None:
    said, at, space, prefix = _said(branch, step["of"]), step["at"], branch.space, step["id"]
    _, target, sign, over, program, powers_only = said.law
    steps = branch.instances.steps[said.label]
    key = branch.chain(said.key, len(steps))[steps.index(prefix)]
    names = {quantity: ("quantity", name) for quantity, name in at.items()}
    laws = [renamed(law, names) for law in program]
    reader = Reader(space, prefix, ("one",))
    mine, other = reader.order(("quantity", target)), reader.order(names[target])
    better = compare_orders(other, ">~" if sign > 0 else "<~", mine, "power" if powers_only else "order")
    deep = better.deep
    for law in reversed(laws):
        deep = f"(If {law_in(space, law)[1]} {deep})"
    arguments = " ".join(space.texts[at[name]] for name in (target, *over))
    branch.instances.found[said.label, prefix] = deep, arguments
    for place, (law, inner) in enumerate(zip(laws, step["proofs"], strict=True), 2):
        first = branch.child(1)
        first.entries[f"{prefix}.{place}"] = Said(law, False, branch.next)
        branch.do(f"Split {name_of(key)} {body(first, inner)}")
        key = branch.key()
    branch.entries[f"{prefix}.1"] = Waiting(better, key, ())


def start(space: Space) -> dict[str, Entry]:
    """Return the facts that need no hypothesis."""
    found: dict[str, Entry] = {}
    for place, (name, fact) in enumerate(BUILT_IN.items()):
        assert isinstance(fact, Vector), "a fact about orders"
        found[name] = Known(1 + KEY_STEP * place, fact, 1)
    assert space.variables, "the variables of `t` and `log t`"
    return found
