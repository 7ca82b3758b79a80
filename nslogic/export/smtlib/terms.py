"""Laws as SMT-LIB formulas: an order is a pair of real terms, and a law without a meaning is false.

Sums, extremes, logarithms and series are defined by cases. A quotient `a/b` is a constant `q` with `b*q = a` where `b`
is not zero, and the formula of its law says that `b` is not zero: SMT-LIB leaves `a/0` open. Logarithms whose order is
not known (language.md §1.4) are constants with bounds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from nslogic.export.smtlib.syntax import (
    ONE,
    ZERO,
    ZERO_PAIR,
    TermPair,
    call,
    compare_pairs,
    conjunction_text,
    disjunction_text,
    literal,
    product_pair,
    symbol,
)
from nslogic.kernel import LOG_LOG_SCALE, Polynomial, Statement, expanded, mentioned, name_of_log, ratio_of

Competitors: TypeAlias = Callable[[Statement], Sequence[Mapping[str, TermPair]]]


@dataclass
class Writer:
    """A writer of laws; it declares constants where they first occur, and defines parts of laws by cases.

    `_needs` are the needs of the law that is being written. `competitors` returns the competitors to set against an
    optimum, none for all of them; `resolve` returns the order of a name that is not a quantity. `logs` are the values of
    logarithms in a witness. `products` says whether unknowns were multiplied, `quantified` whether an optimum was written
    with a quantifier, below which the logarithms of a competitor have to be known.
    """

    competitors: Competitors = lambda _law: ()
    resolve: Callable[[str], TermPair | None] = lambda _name: None
    logs: Mapping[str, Fraction] = field(default_factory=dict)
    declarations: dict[str, str] = field(default_factory=dict)
    definitions: list[str] = field(default_factory=list)
    products: bool = False
    quantified: bool = False
    _needs: list[str] = field(default_factory=list)
    _names: dict[str, str] = field(default_factory=dict)
    _bound: dict[str, TermPair] = field(default_factory=dict)
    _known: list[str] = field(default_factory=list)
    _inside: bool = False

    def parameter(self, name: str) -> str:
        """Return the constant of a parameter."""
        return self.declared(f"parameter {name}")

    def quantity(self, name: str) -> TermPair:
        """Return the constants of the power and the log power of a quantity."""
        if name in self._bound:
            return self._bound[name]
        return self.resolve(name) or (self.declared(f"power of {name}"), self.declared(f"log of {name}"))

    def declared(self, name: str) -> str:
        """Return a constant, declared once."""
        text = symbol(name)
        self.declarations.setdefault(text, f"(declare-const {text} Real)")
        return text

    def law(self, law: Statement) -> str:
        """Return a law as a formula: it has a meaning and it holds."""
        match expanded(law):
            case ("and", *parts):
                return conjunction_text([self.law(part) for part in parts])
            case ("or", *parts):
                return disjunction_text([self.law(part) for part in parts])
            case ("if", guard, formula):
                return f"(=> {conjunction_text([self.law(part) for part in guard])} {self.law(formula)})"
            case ("not", formula):
                return f"(not {self.law(formula)})"
            case ("order", relation, left, right, powers_only):
                outside, self._needs = self._needs, []
                first, second = self.order(left), self.order(right)
                formula = conjunction_text(
                    [*self._needs, compare_pairs(first, relation, second, powers_only=powers_only)]
                )
                self._needs = outside
                return formula
            case ("real", relation, left, right):
                outside, self._needs = self._needs, []
                first_number, second_number = self.number(left), self.number(right)
                formula = (
                    f"(not (= {first_number} {second_number}))"
                    if relation == "!="
                    else f"({relation} {first_number} {second_number})"
                )
                formula = conjunction_text([*self._needs, formula])
                self._needs = outside
                return formula
            case ("optimum", *_) as optimum:
                return self._optimum(optimum)
        raise AssertionError(f"not a law: {law!r:.80}")

    def _optimum(self, law: Statement) -> str:
        chosen = self.competitors(law)
        if chosen:
            return conjunction_text([self._no_better(law, at) for at in chosen])
        self.quantified = True
        names = sorted({law[1], *law[3]})
        at = {name: (symbol(f"any power of {name}"), symbol(f"any log of {name}")) for name in names}
        outside, self._inside = self._inside, True
        formula = self._no_better(law, at)
        self._inside = outside
        return f"(forall ({' '.join(f'({constant} Real)' for name in names for constant in at[name])}) {formula})"

    def _no_better(self, law: Statement, at: Mapping[str, TermPair]) -> str:
        """Return the formula that a competitor violates the program or is not better."""
        _, target, sign, _, program, powers_only = law
        own_order = self.quantity(target)
        outside, self._bound = self._bound, {**self._bound, **at}
        outer_known, self._known = self._known, []
        obeys = conjunction_text([*(self.law(part) for part in program), *self._known])
        self._bound, self._known = outside, outer_known
        lesser, greater = (own_order, at[target]) if sign > 0 else (at[target], own_order)
        return f"(=> {obeys} {compare_pairs(lesser, '<~', greater, powers_only=powers_only)})"

    # Numbers do not depend on variables that a quantifier binds, so their parts are always defined outside it.

    def number(self, term: Statement) -> str:
        """Return a number, and record its denominators as needs."""
        match term:
            case ("number", value):
                return literal(value)
            case ("parameter", str(name)):
                return self.parameter(name)
            case ("sum", *parts):
                return call("+", [self.number(part) for part in parts])
            case ("product", *parts):
                return self.times([self.number(part) for part in parts])
            case ("quotient", above, below):
                return self._quotient(self.number(above), self.number(below))
            case ("power", base, int(exponent)):
                return self.times([self.number(base)] * exponent)
            case ("least" | "greatest" as which, *parts):
                extreme = self.number(parts[0])
                for part in parts[1:]:
                    candidate = self.number(part)
                    keep = f"({'<=' if which == 'least' else '>='} {extreme} {candidate})"
                    extreme = self._named(f"(ite {keep} {extreme} {candidate})")
                return extreme
        raise AssertionError(f"not a number: {term!r:.80}")

    def times(self, factors: Sequence[str]) -> str:
        """Return a product, and record whether two of its factors are unknown."""
        if ZERO in factors:
            return ZERO
        factors_left = [factor for factor in factors if factor != ONE]
        self.products = self.products or sum("|" in factor for factor in factors_left) > 1
        return call("*", factors_left) if factors_left else ONE

    def divided(self, above: str, below: str) -> str:
        """Return a constant that is `above` divided by `below`, where `below` is not zero."""
        key = f"(/ {above} {below})"
        if "|" not in below:
            return key
        if key not in self._names:
            name = self._names[key] = symbol(f"quotient {len(self._names) + 1}")
            self.products = True
            self.definitions.append(f"(declare-const {name} Real)")
            self.definitions.append(f"(assert (=> (not (= {below} {ZERO})) (= (* {below} {name}) {above})))")
        return self._names[key]

    def _quotient(self, above: str, below: str) -> str:
        self._needs.append(f"(not (= {below} {ZERO}))")
        return self.divided(above, below)

    def _named(self, value: str) -> str:
        if value not in self._names:
            self._names[value] = symbol(f"part {len(self._names) + 1}")
            self.definitions.append(f"(define-fun {self._names[value]} () Real {value})")
        return self._names[value]

    def _part(self, value: str) -> str:
        """Return a name for a part of an order, or the part itself below a quantifier."""
        return value if self._inside else self._named(value)

    def order(self, term: Statement) -> TermPair:
        """Return the power and the log power of an order, and record its needs."""
        match term:
            case ("one",):
                return ZERO_PAIR
            case ("quantity", str(name)):
                return self.quantity(name)
            case ("fixed", power, log):
                return literal(power), literal(log)
            case ("times", *parts):
                return product_pair([self.order(part) for part in parts])
            case ("raised", base, exponent):
                return self.scaled(self.order(base), self.number(exponent))
            case ("plus" | "greatest" | "least" as which, *parts):
                return self._extreme("<~" if which == "least" else ">~", [self.order(part) for part in parts])
            case ("log", argument):
                inside = self.order(argument)
                self._needs.append(compare_pairs(inside, ">~", ZERO_PAIR))
                return ZERO, self._part(self._log(inside, argument))
            case ("series", lower, upper, terms):
                start, end = self.order(lower), None if upper is None else self.order(upper)
                self._needs.append(compare_pairs(start, ">~", ZERO_PAIR))
                if end is not None:
                    self._needs.append(compare_pairs(end, ">~", start))
                ratio = ratio_of(upper or lower, lower)
                series = []
                for factor, exponent in terms:
                    even = None if exponent[0] == "number" and exponent[1] != -1 else ratio
                    series.append(self._series(start, end, even, self.order(factor), self.number(exponent)))
                return self._extreme(">~", series)
        raise AssertionError(f"not an order: {term!r:.80}")

    def part(self, term: Statement) -> TermPair:
        """Return the order of a part of another law, without recording its needs."""
        outside, self._needs = self._needs, []
        pair = self.order(term)
        self._needs = outside
        return pair

    def number_part(self, term: Statement) -> str:
        """Return a number of another law, without recording its needs."""
        outside, self._needs = self._needs, []
        number = self.number(term)
        self._needs = outside
        return number

    def scaled(self, pair: TermPair, factor: str) -> TermPair:
        """Return an order raised to a power."""
        return self.times([factor, pair[0]]), self.times([factor, pair[1]])

    def _extreme(self, relation: str, pairs: Sequence[TermPair]) -> TermPair:
        extreme = pairs[0]
        for pair in pairs[1:]:
            keep = compare_pairs(extreme, relation, pair)
            power = self._part(f"(ite {keep} {extreme[0]} {pair[0]})")
            extreme = power, self._part(f"(ite {keep} {extreme[1]} {pair[1]})")
        return extreme

    def _log(self, inside: TermPair, argument: Statement) -> str:
        """Return the log power of the logarithm of an order that is at least 1."""
        (power, log), log_log, own_log = inside, self.log_log(), self._own_log(inside, argument)
        return (
            f"(ite (> {power} {ZERO}) {ONE} (ite (>= {log} {ONE}) {log_log} (ite (> {log} {ZERO}) {own_log} {ZERO})))"
        )

    def log_log(self) -> str:
        """Return the log power of `log log t`."""
        name = symbol(f"log of {LOG_LOG_SCALE}")
        if name not in self._names:
            self._names[name] = self.declared(f"log of {LOG_LOG_SCALE}")
            self.definitions.append(f"(assert (and (<= {ZERO} {name}) (< {name} {ONE})))")
            self._give(name, LOG_LOG_SCALE)
        return name

    def _own_log(self, inside: TermPair, argument: Statement) -> str:
        """Return the log power of the logarithm of an order below `log t`."""
        power, log = inside
        between = f"(and (= {power} {ZERO}) (< {ZERO} {log}) (< {log} {ONE}))"
        spoken_of: set[tuple[str, str]] = set()
        mentioned(argument, spoken_of)
        of_competitor = any(name in self._bound for sort, name in spoken_of if sort == "quantity")
        if self._inside and of_competitor:
            self._known.append(f"(not {between})")
            return ZERO
        key = f"log of {power} {log}"
        if key not in self._names:
            name = self._names[key] = self.declared(f"logarithm {len(self._names) + 1}")
            bounds = f"(and (<= {ZERO} {name}) (<= {name} {self.log_log()}) (< {name} {log}))"
            self.definitions.append(f"(assert (=> {between} {bounds}))")
            if not of_competitor:
                self._give(name, name_of_log(argument))
        return self._names[key]

    def _give(self, constant: str, logarithm: str) -> None:
        """Assert a logarithm's value in a witness."""
        if logarithm in self.logs:
            self.definitions.append(f"(assert (= {constant} {literal(self.logs[logarithm])}))")

    def _series(
        self, start: TermPair, end: TermPair | None, ratio: Statement | None, factor: TermPair, exponent: str
    ) -> TermPair:
        """Return the order of `sum(k = start..end, factor * k^exponent)`; without a `ratio` the exponent is not -1."""
        more = self._named(call("+", [ONE, exponent]))
        at_start = product_pair([factor, self.scaled(start, more)])
        if end is None:
            self._needs.append(f"(< {more} {ZERO})")
            return at_start
        at_end = product_pair([factor, self.scaled(end, more)])
        balanced = factor
        if ratio is not None:
            balanced = product_pair(
                [factor, (ZERO, self._log(product_pair([end, self.scaled(start, literal(-1))]), ratio))]
            )
        first, second = (
            self._part(f"(ite (> {more} {ZERO}) {great} (ite (= {more} {ZERO}) {even} {small}))")
            for great, even, small in zip(at_end, balanced, at_start, strict=True)
        )
        return first, second

    def polynomial(self, value: Polynomial, named: Callable[[str], str]) -> str:
        """Return a polynomial; `named` returns the term of a name."""
        terms = []
        for monomial, coefficient in sorted(value.terms.items()):
            factors = [named(name) for name, exponent in monomial for _ in range(exponent)]
            terms.append(self.times([literal(Fraction(coefficient)), *factors]))
        return call("+", terms) if terms else ZERO


# Text ----------------------------------------------------------------------------------------------------------------
