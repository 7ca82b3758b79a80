"""Every limit on what is read, decided, proved and checked, in one table for the whole package.

The numbers at the top hold for everyone: the reader of files, arithmetic and the kernel keep to them, so that a request
cannot change what a file or a proof may be. The record below holds those of one question, a record for each room that
searches; docs/design.md says why. Each limit bounds time or memory, is counted and never timed, and ends in a message:
a file is refused, a question is undecided, a theorem is unproved, or a proof fails. docs/limits.md says which.
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

GITIGNORE_BYTES = 1 << 20
"""The size of a `.gitignore` that is read in a folder of theories."""

SUGGESTIONS = 20
"""Names that are not declared for which the nearest declared one is looked up, in one file."""

PROBLEMS = 200
"""Problems that are listed for one file."""

UNREADABLE_LINES = 20
"""Lines that an editor's server leaves out of a file, or of one of its tables, to read the rest."""

EDITOR_FILES = 1_000
"""Files in which an editor's server looks for names."""

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

FIT_RESAMPLES_UNASKED = 400
"""The resamples of a fit where nobody asks for a number."""

RUNS_SHOWN = 5_000
"""The runs that a fit's JSON and picture have: of more, as many are spread evenly over what they cost."""

BAND_RESAMPLES = 4_000
"""The resamples that the band around a fitted curve is read from."""

AGAINST_ALTERNATIVES = 64
"""The alternatives of a theory's conditions on parameters that are tried against runs."""

COMPARED_VARIANTS = 256
"""The combinations of alternatives of theories that are compared."""

SUPPORTS = 100
"""The minimal sets of axioms that give a law which are listed."""

COMPARED_SETS = 6
"""The size of sets of theories that are looked at for clashes."""

REPORT_BYTES = 64 * 1024 * 1024
"""The bytes of an existing page that are read, to see whether nslogic wrote it."""

REPORT_DECISIONS = 6
"""The pairs of theories for which a page tells which experiment decides; with more of them, for none."""

SEEDS = 100_000
"""The seeds of a simulation."""

PROCESSES = 1024
"""The processes that are asked for."""

# Polynomials, laws and linear programs, wherever they are calculated with -------------------------------------------

PIVOTS = 200_000
"""Pivots of one linear program."""

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

REGION_ROWS = 60_000
"""Rows and alternatives of all regions of one elimination with symbolic coefficients, together."""

OPTIMUM_CELLS = 10
"""Cells in which optima are worked out for one question, before they are worked out everywhere."""

BRIEF_OPTIMUM_CELLS = 4
"""The same, for a question about the steps to a law."""

POINTS_OF_CELLS = 3
"""Points in other cells at which optima are worked out in numbers before that."""

PARAMETERS_DECLARED = 4
"""Parameters of declared signs from which on an optimum is worked out only where they have these."""

POWERS_SPLIT = 2
"""Quantities beside the competitor of an optimum by the signs of whose powers its program is split."""

SPLIT_ALTERNATIVES = 9
"""Alternatives of the logarithms of an optimum's program from which on it is split so."""

ROWS_COMPARED = 64
"""Rows of one alternative of an optimum of which those are left out that others imply."""

ROOT_DEGREE = 40
"""The degree of a polynomial in one parameter whose roots are isolated."""

ROOT_PLACES = 60
"""The decimal places of a number from Z3 that is enclosed as a root."""

BOX_TERMS = 2_000
"""The terms of a polynomial whose signs in a box of parameters are determined."""

# Proof files and the kernel -------------------------------------------------------------------------------------------

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

# One question ---------------------------------------------------------------------------------------------------------


class EngineLimits(Record):
    """Where an engine stops, or leaves the question to the next one."""

    combinations: int = 4_096  # combinations of the alternatives of all laws up to which linear programs answer
    new_rows: int = 12  # rows that the elimination of one order may add
    clashing_rows: int = 400  # the same, for the few rows that clash at a point
    clauses: int = 64  # learned clauses that are kept for one alternative
    models: int = 100  # models that are kept for later questions
    states: int = 40  # partial choices of alternatives that are searched at first
    states_with_values: int = 100  # the same, once the parameters have values
    valued_points: int = 2  # simple values of the parameters at which is searched before that goes on
    more_states: int = 400  # partial choices that are searched when it does
    brief_states: int = 200  # partial choices that are searched for a question about the steps to a law
    points: int = 1  # points of the parameter space that are tried for one partial choice
    guesses: int = 1  # partial choices of one question for which a point is tried first
    guessed_choices: int = 5  # open choices from which on that is done
    kept_states: int = 256  # reduced states that later questions start from


class ParameterLimits(Record):
    """Where conditions on parameters are left to the next procedure."""

    kept_points: int = 6  # earlier points that are tried first
    clashes: int = 16  # conflicts that are kept for one condition
    z3_degree: int = 2  # the degree of conditions up to which Z3 is asked before exact elimination
    plane_degree: int = 12  # the degree of a polynomial in two parameters
    plane_polynomials: int = 16  # irreducible polynomials in two parameters
    halvings: int = 40  # halvings of the enclosure of a root to learn a sign there
    linear_cases: int = 300  # cases of signs and bounds, where parameters that occur linearly are eliminated
    linear_terms: int = 200  # the terms of a polynomial that such an elimination leaves
    known_points: int = 200  # points of a space that are kept
    candidates: int = 80  # simple values that one search tries
    fact_rounds: int = 4  # rounds in which signs from some conditions narrow others
    plane_work: int = (
        5_000_000  # the work of deciding conditions on two parameters for one engine, in about microseconds
    )
    open_questions: int = 6  # questions that Z3 left open, after which it is not asked about parameters again
    whole_degree: int = 4  # the degree of polynomials up to which Z3 takes its time for what mentions orders, too
    highest_degree: int = 5  # the degree of conditions up to which Z3 is asked where exact elimination does not decide


class SubsetLimits(Record):
    """How long minimal infeasible subsets of rows are enumerated."""

    nodes: int = 150_000  # flats of the arrangement of rows that are visited, or work of that size
    first_nodes: int = 20_000  # nodes of growing small subsets before the arrangement is visited
    grown_nodes: int = 4  # nodes of growing subsets in place of one flat
    comparisons: int = 1_000_000  # comparisons of rays beyond which a sign condition is left to be tested at the end
    arranged_dimension: int = 14  # the dimension of the left kernel up to which the arrangement is visited first
    deepest_dimension: int = 120  # the dimension of the left kernel up to which it is visited at all
    first_size: int = 6  # the size of subsets that are looked for first, where few are asked for
    few: int = 200  # cores asked for up to which they are looked for by their size
    cases: int = 64  # cases (one alternative of each choice) whose cones are cut at once
    cone_work: int = 6_000_000  # generators of cones that are written; a million take about a second
    cone_comparisons: int = 1_000_000  # comparisons of rays in one cut of such a cone
    choices_compared: int = 32  # known subsets that are looked at for the best label to give up next


class VerdictLimits(Record):
    """How much is determined about a verdict, and how long the search may take."""

    quick_questions: int = 200  # questions for the smallest core where any minimal one will do
    patient_questions: int = 3_000  # questions for the smallest core where it was asked for
    quick_nodes: int = 500  # `subsets.nodes` where any minimal core will do
    patient_nodes: int = 20_000  # `subsets.nodes` where the smallest core was asked for
    patient_grown: int = 20  # `subsets.grown_nodes` where the smallest core was asked for
    quick_work: int = 4_000  # `subsets.cone_work` where any minimal core will do
    many_labels: int = 100  # labels above which any minimal core is an answer where one was asked for
    support_cores: int = 64  # minimal sets that are compared to find the axioms that a claim does without
    explanations: int = 10  # cores that are explained
    explained_cases: int = 16  # cases of one explanation, and ways to take the alternatives of its laws
    certificates: int = 2_000  # cores whose multipliers are given
    repair_steps: int = 300_000  # steps of the search for repairs
    many_laws_steps: int = 600_000  # steps of the search for repairs of many laws without alternatives
    conflicts_at_once: int = 8  # conflicts that are taken from one dictionary of many laws
    other_repairs: int = 5  # repairs that keep every axiom
    other_repair_steps: int = 30_000  # steps of the search for these
    other_repair_labels: int = 200  # labels of a regime in which they are looked for
    witness_unknowns: int = 40  # parameters and quantities of a regime whose witness a rule chooses
    tension_decades: int = 6  # powers of ten of standard errors that are tried


class DerivationLimits(Record):
    """How far a derivation goes."""

    cells: int = 600  # cells of the parameter space
    bases_cells: int = 200  # the same, from several bases
    regions: int = ELIMINATION_CASES  # cases of signs in which the other orders are eliminated from all alternatives
    pieces: int = 2_000  # alternatives with different conditions
    pieces_first: int = 100  # the same, before the other orders are eliminated from all of them together
    pieces_asked: int = 5_000  # partial alternatives that are looked at, most of which cannot hold
    pieces_asked_first: int = 300  # the same, before the other orders are eliminated
    projected_rows: int = 120_000  # rows and alternatives of the elimination of these, in all regions together
    condition_ways: int = 16  # ways to meet a condition that are decided one by one, and not by Z3 together
    space_resource: int = 4_000_000  # Z3's resource count for one question about the parameter space
    shortening_questions: int = 1_000  # questions by which cases become fewer, and their conditions shorter
    label_alternatives: int = 64  # alternatives of one label that give relations for steps
    lemmas: int = 240  # relations that are tried as steps
    trajectory_alternatives: int = 16  # alternatives in which trajectories are looked for
    trajectory_cells: int = 32  # parts of the parameter space in which a condition of a trajectory is tested
    span_parameters: int = 8  # measured parameters of an exponent whose interval is given
    questions: int = 500  # questions about the steps of one case
    line_questions: int = 60  # questions for the lines that one step rests on
    opposed_cases: int = 4  # cases of a law that is shown as one side of a clash
    space_questions: int = 200_000  # questions about the signs of polynomials in one parameter space
    opposed_questions: int = 600  # the same, for a law that a side of a clash is told by
    opposed_cells: int = 120  # `cells` for such a law
    opposed_intervals: int = 3  # intervals of a range that is shown as one side of a clash
    claimed_cases: int = 4  # cases of a law that is shown in place of a claim
    quotient_cells: int = 60  # `cells` for the quotient of the two sides of a claim
    quotient_pieces: int = 32  # `pieces_first` for it
    quotient_regions: int = 32  # `regions` for it
    told_apart: int = 4  # parameters that a point for comparisons keeps apart from each other, and from 1
    sum_parts: int = 6  # parts of a sum in a step for which the deciding one is named
    opposed_labels: int = 100  # labels of a core that is shown as two laws that differ
    opposed_attempts: int = 60  # pairs of laws that are tried for it
    opposed_bases: int = 3  # quantities in whose powers one of these laws is tried


class ProofLimits(Record):
    """How long the proof of one theorem is looked for; work is counted in about microseconds."""

    work: int = 40_000_000  # the work of looking for the proof of one theorem
    quick_work: int = 20_000  # the work of the first attempt at it, from the labels that it rests on
    round_work: int = 300_000  # the work of one attempt at it in the first round of attempts
    round_growth: int = 5  # by what an attempt may do more work in the next round
    attempt_work: int = 10_000_000  # the work of one attempt at it, from one set of hypotheses
    short_work: int = 1_500  # the work of checking a proof that is not looked for again from other hypotheses
    longer_search: int = 1  # how many times the work of the search for a proof the search for a shorter one may take; `quick_work` at least
    resource: int = 4_000_000  # Z3's resource count for a point where facts about parameters hold
    points: int = 60  # values of parameters that are tried for a generic point where facts about parameters hold
    new_rows: int = 12  # rows that the elimination of one order may add, where facts are looked at that may clash
    places: int = 20  # decimal places of a point that is near one that is not rational
    cases: int = 40  # cases inside each other
    products: int = 700  # products of facts from which the sign of a polynomial may be proved
    entries: int = 1_000_000  # such products times their monomials, in one linear program
    factors: int = 6  # facts that one such product may have
    competitors: int = 12  # competitors of an optimum in one branch of a proof
    alternatives: int = 256  # combinations of alternatives of an optimum's program
    inlined_products: int = 8  # products of facts in a step that takes in another one
    inlined_terms: int = 4_096  # terms of such a step


class Limits(Record):
    """The limits of one question: counts, so that the answer is the same on every machine.

    `seconds` is None unless the user set a deadline. `in_haste` leaves out every procedure that may run beyond its limits.
    """

    resource: int = 5_000_000  # Z3's resource count for one question
    seconds: float | None = None
    cores: int = 100_000  # cores that are listed
    repairs: int = 10_000  # repairs that are listed
    questions: int = 20_000  # questions of one search for cores, or for what a claim rests on
    reasons: int = 3_000  # questions, priced, in the search for the fewest labels that something rests on
    in_haste: bool = False
    reason_steps: int = 100_000  # steps of that search between its questions
    quick_resource: int = 100_000  # the resource count of Z3's quick procedure, before the slow one is asked
    haste: int = 5  # the divisor of `resource` where an answer can only improve a known one
    engines: EngineLimits = EngineLimits()
    parameters: ParameterLimits = ParameterLimits()
    subsets: SubsetLimits = SubsetLimits()
    verdicts: VerdictLimits = VerdictLimits()
    derivation: DerivationLimits = DerivationLimits()
    proofs: ProofLimits = ProofLimits()

    def hasty(self) -> Limits:
        """Return the limits of questions whose answers can only improve an answer that is known already."""
        return replace(self, resource=max(1, self.resource // self.haste), in_haste=True)  # Z3 takes 0 for no limit
