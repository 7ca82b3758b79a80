"""Every limit on what is read, decided, proved and checked, in one table for the whole package.

The table holds plain numbers and one record of the limits of a question, so that the kernel may import it too: the
search for proofs and the kernel obey the same numbers. Each limit bounds time or memory, is counted and never timed, and
ends in a message: a file is refused, a question is undecided, a theorem is unproved, or a proof fails. docs/limits.md
says which, for each of them.
"""

from __future__ import annotations

from nslogic.records import Record, replace

# A theory file: far above what a paper needs ------------------------------------------------------------------------

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

SYMBOL_LENGTH = 100
"""The length of the symbol of a quantity or a parameter."""

EXPONENT = 100
"""The power of a name: in a parameter expression, and in a polynomial of a proof."""

SUMMAND_TERMS = 1000
"""The terms of a summand after multiplying out."""

FILE_SUMMAND_TERMS = 100_000
"""The terms of all summands of one file."""

EXPANDED_TERMS = 20_000
"""The terms of a law's exponents after multiplying out, as estimated from the text."""

IMPORT_DEPTH = 8
"""Theories that import each other in a row."""

IMPORTED_THEORIES = 64
"""Theories that one theory builds on, each counted as often as it is imported."""

LIBRARY_FILES = 10_000
"""Theory files in one folder and the folders below."""

SUGGESTIONS = 20
"""Names that are not declared for which the nearest declared one is looked up, in one file."""

PROBLEMS = 200
"""Problems that are listed for one file."""

# Tables of runs, and what simulations keep ---------------------------------------------------------------------------

RUNS_FILE_BYTES = 256 << 20
"""The size of a table of runs."""

RUNS = 1_000_000
"""The runs of a fit."""

RUNS_COLUMNS = 1_000
"""The columns of a table of runs."""

SAMPLE_FILE_BYTES = 4 << 20
"""The size of a file in the cache of simulations."""

FIT_RESAMPLES = 100_000
"""The resamples of a fit."""

SEEDS = 100_000
"""The seeds of a simulation."""

PROCESSES = 1024
"""The processes that are asked for."""

# The engines ---------------------------------------------------------------------------------------------------------

SOLVER_RESOURCE = 20_000_000
"""Z3's own resource count for one question."""

QUICK_RESOURCE = 100_000
"""The resource count for Z3's quick procedure: the questions that it can answer take a few thousand."""

CORES = 100_000
"""Cores that are listed."""

REPAIRS = 10_000
"""Repairs that are listed."""

QUESTIONS = 20_000
"""Questions that one search for cores, or for what a claim rests on, may ask an engine."""

HASTE = 20
"""The divisor of Z3's resource where an answer can only improve an answer that is known already."""

REASONS = 3_000
"""Questions to linear programs in the search for the fewest labels that a claim rests on, counted once some set of
labels is known; a question that may need Z3 counts as ten."""

REASON_STEPS = 100_000
"""Steps of that search between its questions."""

REPAIR_STEPS = 300_000
"""Steps of the search for repairs."""

PIVOTS = 200_000
"""Pivots of one linear program."""

COMBINATIONS = 4096
"""Combinations of the alternatives of all laws up to which linear programs are asked and not the other engines."""

POLYNOMIAL_DEGREE = 256
"""The degree of a parameter expression that an engine calculates with."""

POLYNOMIAL_TERMS = 5_000
"""The terms of such an expression."""

POLYNOMIAL_BITS = 100_000
"""The length of a number in a power of such an expression, in bits."""

POLYNOMIAL_STEPS = 4_000_000
"""The products of terms in one product of such expressions."""

EXPONENT_CHOICES = 256
"""Combinations of `min` and `max` of parameters in one law."""

ALTERNATIVES = 4096
"""Alternatives of a law, and rows of one alternative, when unknowns are eliminated."""

ELIMINATION_CASES = 4096
"""Cases of signs in one elimination."""

ELIMINATION_ROWS = 100_000
"""Rows that one elimination produces."""

CELLS = 600
"""Cells of the parameter space in a derivation."""

BASES_CELLS = 200
"""Cells of the parameter space in a derivation from several bases."""

PIECES = 2_000
"""Alternatives with different conditions in a derivation."""

PIECES_ASKED = 5_000
"""Partial choices of alternatives that a derivation visits, most of which cannot hold."""

# Proof files and the kernel, and so the search for proofs ------------------------------------------------------------

PROOF_FILE_BYTES = 8 << 20
"""The size of a proof file: parsed as JSON, the worst file of this size takes some hundred MiB."""

PROOF_LEMMAS = 20
"""The lemmas of one proof."""

PROOF_LAW_LENGTH = 2_000
"""The length of a law that a proof file states."""

PROOF_INTEGER_DIGITS = 100
"""The digits of a bare integer in a proof file: only formats and exponents are, other numbers are text."""

PROOF_STEPS = 20_000
"""The steps of one proof."""

PROOF_NESTING = 150
"""Cases inside each other in one proof."""

PROOF_TERMS = 5_000
"""The terms of a polynomial."""

PROOF_NAMES = 100
"""The names in one product of a polynomial."""

PROOF_NAME_LENGTH = 1_000
"""The characters of a name of a theory whose proofs are checked."""

PROOF_DIGITS = 2_000
"""The length of a number, sign and fraction stroke included."""

PROOF_WORK = 1_000_000
"""The work of checking one proof, in about microseconds: it counts the parts of laws that are read, and the products and
sums of terms, weighted by the length of their numbers."""

PROOF_FILE_WORK = 5_000_000
"""The work of checking one proof file; the files of the bundled theories take a hundredth of it."""

SEARCH_WORK = 40_000_000
"""The work of looking for the proof of one theorem, in about microseconds."""

SEARCH_ATTEMPT_WORK = 10_000_000
"""The work of one attempt: splitting in one order, from one set of hypotheses."""

SEARCH_RESOURCE = 4_000_000
"""Z3's resource count for finding a point at which facts about parameters hold."""

SEARCH_SMALLER_RESOURCE = 2_000_000
"""Z3's resource count for deciding whether a contradiction remains without one of its facts."""

SEARCH_CASES = 40
"""Cases inside each other in the search for a proof."""

SEARCH_PRODUCTS = 700
"""Products of facts that may take part in the proof of a polynomial's sign."""

SEARCH_ENTRIES = 1_000_000
"""Products of facts times their monomials, in the linear program that looks for the sign of a polynomial."""

SEARCH_FACTORS = 6
"""Facts in one such product; fewer where there would be too many products."""

SEARCH_COMPETITORS = 12
"""Competitors of an optimum in one branch of a proof."""

SEARCH_ALTERNATIVES = 256
"""Combinations of alternatives of an optimum's program that the search visits."""


class Limits(Record):
    """The limits of one question: counts, so that the answer is the same on every machine.

    `seconds` is None unless the user set a deadline. `resource` is Z3's resource count for one query, `reasons` the cost
    of the search for the fewest labels that a consequence rests on. `in_haste` leaves out every procedure that may run
    beyond its limits.
    """

    resource: int = SOLVER_RESOURCE
    seconds: float | None = None
    cores: int = CORES
    repairs: int = REPAIRS
    questions: int = QUESTIONS
    reasons: int = REASONS
    in_haste: bool = False

    def hasty(self) -> Limits:
        """Return the limits of questions whose answers can only improve an answer that is known already."""
        return replace(self, resource=max(1, self.resource // HASTE), in_haste=True)  # Z3 takes 0 for no limit
