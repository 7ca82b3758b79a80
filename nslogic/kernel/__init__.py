"""Check proofs. This package and the statements it is handed are all that has to be right (docs/trust.md).

A proof refutes hypotheses: from the laws of a theory, and from the negation of what is to be shown, it reaches an
absurdity. The kernel imports no solver and nothing of what finds proofs; it knows laws as nested tuples, polynomials
with rational coefficients, and the rules below. docs/proofs.md states each rule as an inference rule.

Semantics. Parameters are real numbers. A quantity is an order: a pair (power, log) of real numbers, compared
lexicographically. `t` is the order (1, 0) of the hidden scale and `log t` the order (0, 1) of its logarithm. Of the
order of `log log t` it is only known that it is at least 1 and below `log t`; of a logarithm of what is between 1 and
`log t`, that it is at least 1, below that, and at most `log log t` (language.md §1.4).

Statements are tuples whose first item is a word:

    numbers     ("number", Fraction) ("parameter", name) ("sum", x, …) ("product", x, …) ("quotient", x, y)
                ("power", x, n) ("least", x, …) ("greatest", x, …)
    orders      ("one",) ("quantity", name) ("fixed", power, log) ("times", o, …) ("raised", o, x) ("plus", o, …)
                ("least", o, …) ("greatest", o, …) ("log", o) ("series", lower, upper or None, ((o, x), …))
    laws        ("order", relation, o, o, powers only) ("real", relation, x, x)
                ("forall", relation, o, x, o, x, powers only) ("and", l, …) ("or", l, …) ("if", (l, …), l)
                ("not", l) ("optimum", minimised, sign, over, program, powers only)

Facts are laws that hold or fail, definitions of auxiliary names, real facts `polynomial REL 0`, and vector facts
`form REL 0`, where a form is a sum of orders times polynomials, read at one of two levels: the whole order, or its
power alone.

Modules, from the ground up: `bounds`, `polynomials`, `effort`, `statements`, `forms`, `ratios`, `facts`, `reading` (what a
law says), `data` (what a step says), `context`, `rules`, `checking`, `point` (the second reading of laws), `witnesses`.
"""

from nslogic.kernel.bounds import (
    MOST_CHARACTERS,
    MOST_DEPTH,
    MOST_DIGITS,
    MOST_EXPONENT,
    MOST_NAMES,
    MOST_STEPS,
    MOST_TERMS,
    MOST_WORK,
    ProofError,
    TooLargeError,
    TwoLogarithmsError,
)
from nslogic.kernel.checking import Checked, check
from nslogic.kernel.context import BUILT_IN, Context, Ledger, Total
from nslogic.kernel.data import number
from nslogic.kernel.effort import Effort
from nslogic.kernel.facts import Definition, Fact, Law, Real, Vector, compare, compare_numbers, is_false, negated
from nslogic.kernel.forms import Form, at_level, plus, scaled
from nslogic.kernel.point import NoMeaningError, Point
from nslogic.kernel.polynomials import ONE, ZERO, Monomial, Number, Polynomial, add_product, length, whole
from nslogic.kernel.ratios import Ratio, Ratios, cleared
from nslogic.kernel.reading import Reading, alternatives, consequences, read
from nslogic.kernel.rules import RULES, Rule
from nslogic.kernel.statements import (
    COMPARISONS,
    FORMAT,
    GOAL,
    LOG_LOG_SCALE,
    LOG_SCALE,
    SCALE,
    Level,
    Pair,
    Relation,
    Statement,
    argument_of_log,
    expanded,
    mentioned,
    name_of_log,
    ratio_of,
    renamed,
)
from nslogic.kernel.witnesses import check_witness

__all__ = [
    "BUILT_IN",
    "COMPARISONS",
    "FORMAT",
    "GOAL",
    "LOG_LOG_SCALE",
    "LOG_SCALE",
    "MOST_CHARACTERS",
    "MOST_DEPTH",
    "MOST_DIGITS",
    "MOST_EXPONENT",
    "MOST_NAMES",
    "MOST_STEPS",
    "MOST_TERMS",
    "MOST_WORK",
    "ONE",
    "RULES",
    "SCALE",
    "ZERO",
    "Checked",
    "Context",
    "Definition",
    "Effort",
    "Fact",
    "Form",
    "Law",
    "Ledger",
    "Level",
    "Monomial",
    "NoMeaningError",
    "Number",
    "Pair",
    "Point",
    "Polynomial",
    "ProofError",
    "Ratio",
    "Ratios",
    "Reading",
    "Real",
    "Relation",
    "Rule",
    "Statement",
    "TooLargeError",
    "Total",
    "TwoLogarithmsError",
    "Vector",
    "add_product",
    "alternatives",
    "argument_of_log",
    "at_level",
    "check",
    "check_witness",
    "cleared",
    "compare",
    "compare_numbers",
    "consequences",
    "expanded",
    "is_false",
    "length",
    "mentioned",
    "name_of_log",
    "negated",
    "number",
    "plus",
    "ratio_of",
    "read",
    "renamed",
    "scaled",
    "whole",
]
