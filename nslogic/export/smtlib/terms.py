"""Laws as SMT-LIB formulas: an order is a pair of real terms, what has no meaning is false.

Sums, extremes, logarithms and series are defined by cases. A quotient `a/b` is a constant `q` with `b*q = a` where `b`
is not zero, and the law it stands in says that `b` is not: SMT-LIB leaves `a/0` open. What is not known of logarithms
(language.md §1.4) are constants with bounds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from nslogic.kernel import LOG_LOG_SCALE, Polynomial, Statement, expanded, mentioned, name_of_log, ratio_of

TermPair: TypeAlias = tuple[str, str]
"""The terms of the power and of the log of an order."""

Competitors: TypeAlias = Callable[[Statement], Sequence[Mapping[str, TermPair]]]

ZERO, ONE = "0.0", "1.0"
ZERO_PAIR: TermPair = (ZERO, ZERO)


@dataclass
class Writer:
    """Write laws; constants are declared where they first occur, and parts of laws are defined by cases.

    `needs` collects what the law being written needs to have a meaning. `competitors` returns those to set against an
    optimum, none for all; `resolve` the order of a name that is no quantity. `logs` are the values of logarithms that a
    witness has. `products` says whether unknowns were multiplied, `quantified` whether an optimum was written with a
    quantifier: of a competitor below it, the logarithms have to be known.
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
        """Return the constants of the power and the log of a quantity."""
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
            case ("if", guard, said):
                return f"(=> {conjunction_text([self.law(part) for part in guard])} {self.law(said)})"
            case ("not", said):
                return f"(not {self.law(said)})"
            case ("order", relation, left, right, powers_only):
                outside, self._needs = self._needs, []
                first, second = self.order(left), self.order(right)
                said = conjunction_text([*self._needs, compare_pairs(first, relation, second, powers_only=powers_only)])
                self._needs = outside
                return said
            case ("real", relation, left, right):
                outside, self._needs = self._needs, []
                one, two = self.number(left), self.number(right)
                said = f"(not (= {one} {two}))" if relation == "!=" else f"({relation} {one} {two})"
                said = conjunction_text([*self._needs, said])
                self._needs = outside
                return said
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
        said = self._no_better(law, at)
        self._inside = outside
        return f"(forall ({' '.join(f'({one} Real)' for name in names for one in at[name])}) {said})"

    def _no_better(self, law: Statement, at: Mapping[str, TermPair]) -> str:
        """Return that a competitor breaks the program or is no better."""
        _, target, sign, _, program, powers_only = law
        here = self.quantity(target)
        outside, self._bound = self._bound, {**self._bound, **at}
        known, self._known = self._known, []
        obeys = conjunction_text([*(self.law(part) for part in program), *self._known])
        self._bound, self._known = outside, known
        lesser, greater = (here, at[target]) if sign > 0 else (at[target], here)
        return f"(=> {obeys} {compare_pairs(lesser, '<~', greater, powers_only=powers_only)})"

    # Numbers do not depend on what a quantifier binds, so their parts are always defined outside of it.

    def number(self, term: Statement) -> str:
        """Return a number, and note its denominators as needs."""
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
                found = self.number(parts[0])
                for part in parts[1:]:
                    other = self.number(part)
                    keep = f"({'<=' if which == 'least' else '>='} {found} {other})"
                    found = self._named(f"(ite {keep} {found} {other})")
                return found
        raise AssertionError(f"not a number: {term!r:.80}")

    def times(self, factors: Sequence[str]) -> str:
        """Return a product, and note whether two factors of it are unknown."""
        if ZERO in factors:
            return ZERO
        kept = [one for one in factors if one != ONE]
        self.products = self.products or sum("|" in one for one in kept) > 1
        return call("*", kept) if kept else ONE

    def divided(self, above: str, below: str) -> str:
        """Return a constant that times `below` is `above` where `below` is not zero."""
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
        """Return a name for a part of an order; below a quantifier the part stands for itself."""
        return value if self._inside else self._named(value)

    def order(self, term: Statement) -> TermPair:
        """Return the power and the log of an order, and note what it needs to have a meaning."""
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
                found = []
                for factor, exponent in terms:
                    even = None if exponent[0] == "number" and exponent[1] != -1 else ratio
                    found.append(self._series(start, end, even, self.order(factor), self.number(exponent)))
                return self._extreme(">~", found)
        raise AssertionError(f"not an order: {term!r:.80}")

    def part(self, term: Statement) -> TermPair:
        """Return the order of a part of another law, whose needs are not those of the law being written."""
        outside, self._needs = self._needs, []
        found = self.order(term)
        self._needs = outside
        return found

    def number_part(self, term: Statement) -> str:
        """Return a number of another law, whose needs are not those of the law being written."""
        outside, self._needs = self._needs, []
        found = self.number(term)
        self._needs = outside
        return found

    def scaled(self, pair: TermPair, factor: str) -> TermPair:
        """Return an order raised to a power."""
        return self.times([factor, pair[0]]), self.times([factor, pair[1]])

    def _extreme(self, relation: str, pairs: Sequence[TermPair]) -> TermPair:
        found = pairs[0]
        for other in pairs[1:]:
            keep = compare_pairs(found, relation, other)
            power = self._part(f"(ite {keep} {found[0]} {other[0]})")
            found = power, self._part(f"(ite {keep} {found[1]} {other[1]})")
        return found

    def _log(self, inside: TermPair, argument: Statement) -> str:
        """Return the log power of the logarithm of an order that is at least 1."""
        (power, log), log_log, own = inside, self.log_log(), self._own_log(inside, argument)
        return f"(ite (> {power} {ZERO}) {ONE} (ite (>= {log} {ONE}) {log_log} (ite (> {log} {ZERO}) {own} {ZERO})))"

    def log_log(self) -> str:
        """Return the log power of `log log t`."""
        name = symbol(f"log of {LOG_LOG_SCALE}")
        if name not in self._names:
            self._names[name] = self.declared(f"log of {LOG_LOG_SCALE}")
            self.definitions.append(f"(assert (and (<= {ZERO} {name}) (< {name} {ONE})))")
            self._give(name, LOG_LOG_SCALE)
        return name

    def _own_log(self, inside: TermPair, argument: Statement) -> str:
        """Return the log power of the logarithm of what grows more slowly than `log t`."""
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
        """Assert the value that a witness has for a logarithm."""
        if logarithm in self.logs:
            self.definitions.append(f"(assert (= {constant} {literal(self.logs[logarithm])}))")

    def _series(
        self, start: TermPair, end: TermPair | None, ratio: Statement | None, factor: TermPair, exponent: str
    ) -> TermPair:
        """Return the order of `sum(k = start..end, factor * k^exponent)`; without a `ratio` it is not of `1/k`."""
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
        """Return a polynomial of names that a function returns the terms of."""
        terms = []
        for monomial, coefficient in sorted(value.terms.items()):
            factors = [named(name) for name, exponent in monomial for _ in range(exponent)]
            terms.append(self.times([literal(Fraction(coefficient)), *factors]))
        return call("+", terms) if terms else ZERO


# Text ----------------------------------------------------------------------------------------------------------------


def symbol(name: str) -> str:
    """Return a quoted symbol, another one for every name: what cannot stand in one is written as `%{e9}`, its code.

    >>> symbol("power of é"), symbol("label 50 %")
    ('|power of %{e9}|', '|label 50 %{25}|')
    """
    return f"|{''.join(one if _is_plain(one) else f'%{{{ord(one):x}}}' for one in name)}|"


def _is_plain(character: str) -> bool:
    return character.isascii() and character.isprintable() and character not in "|\\%"


def literal(value: Fraction | int) -> str:
    """Return a rational number as a term.

    >>> literal(Fraction(-1, 3))
    '(- (/ 1.0 3.0))'
    """
    size = abs(Fraction(value))
    text = f"{size.numerator}.0" if size.denominator == 1 else f"(/ {size.numerator}.0 {size.denominator}.0)"
    return f"(- {text})" if value < 0 else text


def call(function: str, arguments: Sequence[str]) -> str:
    """Return a function of one or more arguments; of one it is that one."""
    return arguments[0] if len(arguments) == 1 else f"({function} {' '.join(arguments)})"


def conjunction_text(formulas: Sequence[str]) -> str:
    """Return that all formulas hold."""
    return call("and", formulas) if formulas else "true"


def disjunction_text(formulas: Sequence[str]) -> str:
    """Return that one of some formulas holds."""
    return call("or", formulas) if formulas else "false"


def product_pair(pairs: Sequence[TermPair]) -> TermPair:
    """Return the order of a product."""
    sides = ([one for one in side if one != ZERO] for side in zip(*pairs, strict=True))
    power, log = (call("+", side) if side else ZERO for side in sides)
    return power, log


def compare_pairs(left: TermPair, relation: str, right: TermPair, *, powers_only: bool = False) -> str:
    """Return a relation between two orders: lexicographic, or of powers alone."""
    if relation in (">~", ">>"):
        left, right, relation = right, left, {">~": "<~", ">>": "<<"}[relation]
    (a, b), (c, d) = left, right
    if relation == "~":
        return f"(= {a} {c})" if powers_only else f"(and (= {a} {c}) (= {b} {d}))"
    sign = "<=" if relation == "<~" else "<"
    return f"({sign} {a} {c})" if powers_only else f"(or (< {a} {c}) (and (= {a} {c}) ({sign} {b} {d})))"
