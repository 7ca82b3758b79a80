"""The bounds that a theory file must stay within; they are checked before anything is converted.

A theory file is untrusted input, so every one of these bounds time or memory. They are far above what a paper needs.
"""

FILE_BYTES = 1 << 20
"""The size of one file."""

DIGITS = 200
"""The digits of a number."""

LAW_DIGITS = 20_000
"""The digits of all long numbers of a law together; common denominators grow with them."""

DECIMAL_EXPONENT = 300
"""The exponent of a number such as `1e6`."""

VALUE_NESTING = 20
"""Tables and lists inside each other in a file."""

LAW_NESTING = 50
"""Parentheses, powers and signs inside each other in a law."""

INTEGER_POWER = 100
"""The integer power of a parameter expression."""

SUMMAND_TERMS = 1000
"""The terms of a summand after multiplying out."""

EXPANDED_TERMS = 20_000
"""The terms of a law's exponents after multiplying out, as far as can be told beforehand."""

IMPORT_DEPTH = 8
"""Theories that import each other in a row."""

IMPORTED_THEORIES = 64
"""Theories that one theory builds on, each counted as often as it comes in."""

LIBRARY_FILES = 10_000
"""Theory files in one folder and the folders below."""

SUGGESTIONS = 20
"""Names that are not declared for which the nearest declared one is looked up, in one file."""

PROBLEMS = 200
"""Problems that are listed for one file."""
