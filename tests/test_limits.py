"""One table of limits: the page lists what the module holds, questions obey theirs, and no others stand elsewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import nslogic
from nslogic import limits
from nslogic.algebra.functions import Field
from nslogic.errors import UndecidedError
from nslogic.limits import (
    DerivationLimits,
    EngineLimits,
    Limits,
    ParameterLimits,
    ProofLimits,
    SubsetLimits,
    VerdictLimits,
)
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import ParameterAtom
from nslogic.orders.system import build_system
from nslogic.parameters.solver import ConditionSolver
from nslogic.records import Record, replace

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "limits.md"


def fields(record: Record, prefix: str = "") -> Iterator[tuple[str, int]]:
    """Yield the numbers of a record, then those of the records in it, with their names."""
    own = vars(record).items()
    yield from ((f"{prefix}{name}", value) for name, value in own if type(value) is int)
    for name, value in own:
        if isinstance(value, Record):
            yield from fields(value, f"{prefix}{name}.")


def test_the_page_lists_every_limit_with_its_value() -> None:
    """A reader finds each number, in the order of the module."""
    rows = re.findall(r"^\| `([A-Z_]+|[a-z0-9_.]+)` \| ([0-9,]+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    plain = [(name, value) for name, value in vars(limits).items() if name.isupper()]
    assert [(name, int(value.replace(",", ""))) for name, value in rows] == [*plain, *fields(Limits())]


TWO_COMPETITORS = {
    "name": "compute",
    "quantities": {"loss": "falls", "N": "grows", "D": "grows", "C": "grows"},
    "parameters": {"alpha": "alpha > 0", "beta": "beta > 0"},
    "axioms": {
        "loss": "loss ~ N^-alpha + D^-beta",
        "cost": "C ~ N*D",
        "best": {"minimise": "loss", "over": ["N", "D"], "subject_to": ["loss", "cost"]},
    },
    "target": "loss",
    "base": "C",
}

CLASHES = {
    "name": "clashes",
    "quantities": {"X": "grows", "Y": "grows"},
    "axioms": {"first": "Y ~ X", "second": "Y ~ X^2", "third": "Y ~ X^3"},
}

CURVES = {
    "name": "curves",
    "quantities": {"X": "grows"},
    "parameters": {"a": "a^2*b^2 = 2", "b": "a^4 + b^4 < 3"},
    "axioms": {"law": "X ~ X"},
}
"""There are no such parameters: a^4 + b^4 is at least 4."""


def test_a_derivation_obeys_its_limits() -> None:
    theory = nslogic.theory(TWO_COMPETITORS)
    (law,) = nslogic.derive(theory)
    assert not law.undecided
    (cut,) = nslogic.derive(theory, options=nslogic.DeriveOptions(limits=Limits(derivation=DerivationLimits(pieces=1))))
    assert "more than 1 alternatives" in cut.undecided
    (cut,) = nslogic.derive(
        theory, target="N", options=nslogic.DeriveOptions(limits=Limits(derivation=DerivationLimits(pieces_asked=1)))
    )
    assert "more than 1 alternatives to look at" in cut.undecided


def test_a_derivation_goes_through_no_more_cells_than_it_may() -> None:
    asked = nslogic.DeriveOptions(limits=Limits(derivation=DerivationLimits(cells=1)))
    (law,) = nslogic.derive("chinchilla", regimes="printed-fit", options=asked)
    assert "more than 1 cells" in law.undecided
    (several,) = nslogic.derive_bases(
        "kaplan",
        ("N_p", "D"),
        regimes="joint",
        options=nslogic.DeriveOptions(limits=Limits(derivation=DerivationLimits(bases_cells=0))),
    )
    assert "more than 0 cells" in several.undecided


def test_engines_obey_their_limits() -> None:
    theory = nslogic.theory(CLASHES)
    system = build_system(theory, theory.regimes[0])
    assert engine_for(system, Limits()).price == 1
    assert engine_for(system, Limits(engines=EngineLimits(combinations=0))).price > 1


def test_conditions_on_parameters_obey_their_limits() -> None:
    theory = nslogic.theory(CURVES)
    exact = Limits(resource=1, quick_resource=1, parameters=ParameterLimits(z3_degree=0))
    none = Limits(resource=1, quick_resource=1, parameters=ParameterLimits(z3_degree=0, plane_degree=1))
    verdicts = [
        nslogic.check(theory, options=nslogic.CheckOptions(limits=asked)).regimes[0].verdict for asked in (exact, none)
    ]
    assert verdicts == ["inconsistent", "unknown"]


def test_work_on_conditions_is_counted_for_one_engine() -> None:
    field = Field(("a", "b", "c", "d"))
    a, b, c, d = map(field.generator, field.names)
    curve = (ParameterAtom(a**2 + b**2 - 3, "="), ParameterAtom(a**3 - b**2 + 7, "="))
    assert not ConditionSolver(Limits(parameters=ParameterLimits(z3_degree=0))).feasible(curve)
    solver = ConditionSolver(Limits(parameters=ParameterLimits(z3_degree=0, plane_work=20)))
    assert not solver.feasible(curve)  # its degree is 5: 5^6 / 1000 are 15 microseconds
    with pytest.raises(UndecidedError, match="too many conditions"):
        solver.feasible((ParameterAtom(a**2 + b**2 - 5, "="), curve[1]))
    assert not solver.feasible(curve)  # what is known needs no work
    high = (ParameterAtom(a**6 + b**6 + c**6 + d**6 + 1, "="),)
    with pytest.raises(UndecidedError, match="a higher degree than 5"):
        ConditionSolver(Limits()).feasible(high)


def test_z3_is_not_asked_on_and_on_where_it_leaves_conditions_open() -> None:
    field = Field(("a", "b", "c"))
    a, b, c = map(field.generator, field.names)
    solver = ConditionSolver(Limits(resource=1, quick_resource=1, parameters=ParameterLimits(open_questions=2)))

    def why(number: int) -> str:
        with pytest.raises(UndecidedError) as undecided:
            solver.feasible((ParameterAtom(a**2 * b - c**2 - number, "="), ParameterAtom(a * c**3 - b**2 - 7, "=")))
        return str(undecided.value)

    assert [why(number).split(":")[0] for number in (3, 5, 11)] == [
        *["Z3 gave up"] * 2,
        "Z3 left too many conditions on parameters open",
    ]


def test_the_search_for_cores_obeys_its_limits() -> None:
    theory = nslogic.theory(CLASHES)

    def cores(asked: Limits) -> tuple[int, bool]:
        options = nslogic.CheckOptions(cores="all", limits=asked)
        found = nslogic.check(theory, options=options).regimes[0].cores
        return len(found.found), found.complete

    assert cores(Limits()) == (6, True)
    assert cores(Limits(cores=2)) == (2, False)
    few, complete = cores(Limits(subsets=SubsetLimits(nodes=0)))
    assert few < 6
    assert not complete


def test_what_is_told_of_a_verdict_obeys_its_limits() -> None:
    theory = nslogic.theory(CLASHES)
    few = Limits(verdicts=VerdictLimits(explanations=0, certificates=0, other_repair_labels=0))
    (much,) = nslogic.check(theory).regimes
    (little,) = nslogic.check(theory, options=nslogic.CheckOptions(limits=few)).regimes
    assert much.explanations
    assert much.repairs.others or much.repairs.found
    assert not little.explanations
    assert not little.repairs.others
    assert little.cores == much.cores


def test_proofs_obey_their_limits() -> None:
    theory = nslogic.theory(TWO_COMPETITORS)
    assert not nslogic.prove(theory).unproved
    unproved = nslogic.prove(theory, limits=Limits(proofs=ProofLimits(work=10))).unproved
    assert unproved
    assert all("the work that a search may do" in one.reason for one in unproved)


OTHER_SUBJECTS = {
    "cli/": "how a program behaves, and what an option may be",
    "evidence/": "statistics: numbers of methods, each with its source",
    "fits/": "the same",
    "experiments/": "the sizes of simulations",
    "lsp/": "what an editor shows, and how long it waits; what bounds its reading is in the table",
    "report/": "what fits on a page",
    "printing.py": "what fits at a prompt",
    "kernel/": "the kernel reads its limits from the table; what else it has are formats",
    "export/": "the numbers of keys in what is written",
}
"""Rooms whose numbers are about something else than how far a question is searched."""

ELSEWHERE = {
    "proof/search/inner_programs.py:_SMALLER": "a share of a power that is as small as one likes",
    "derivation/phase_regions.py:FINENESS": "how far a drawn place may be off",
    "derivation/phase_regions.py:LEAST_COLUMNS": "how smooth a drawn curve is",
    "derivation/phase_regions.py:MOST_COLUMNS": "how smooth a drawn curve is",
    "questions/phases.py:MOST_AXES": "what a picture is",
    "questions/fit_curves.py:MOST_BUDGETS": "what a picture is",
    "questions/fit_curves.py:OF_BUDGET": "what a picture is",
    "questions/fit_curves.py:PLACES_OF_CURVE": "how smooth a drawn curve is",
    "questions/fit_curves.py:PLACES_OF_SLICE": "how smooth a drawn curve is",
    "questions/profile.py:BASES_OF_A_PROFILE": "what a picture is",
    "algebra/coefficients.py:MOST": "how much a memory holds",
    "algebra/infeasible_subsets/arrangement.py:COMPARISON_LIMIT": "a unit: the comparisons that count as one node",
    "algebra/infeasible_subsets/arrangement.py:ENTRIES": "a unit: the numbers that count as one node",
    "algebra/infeasible_subsets/disjunctive_cores.py:NARROWEST_CHOICE": "a width in bits, doubled where it is too small",
    "algebra/infeasible_subsets/corrections.py:ENTRIES_OF_A_STEP": "what one step counts, not how many",
    "algebra/infeasible_subsets/corrections.py:CORES_OF_A_BOUND": "the cores that a lower bound is made of, within one step",
    "algebra/infeasible_subsets/corrections.py:CORES_OF_A_STEP": "a unit: the cores whose comparison counts as one step",
    "algebra/infeasible_subsets/corrections.py:MORE_THAN_A_PAIR": "what comes after one and two",
    "algebra/infeasible_subsets/corrections.py:STEPS_OF_SLOPES": "what steps count, not how many",
    "algebra/infeasible_subsets/corrections.py:WAYS_AT_THE_END": "what is put in order when a limit is reached",
    "algebra/infeasible_subsets/hitting_sets.py:AT_ONCE": "a unit: the sets that count as one step",
    "algebra/infeasible_subsets/hitting_sets.py:LOOK_AHEAD": "the sets that a lower bound is made of, within one step",
    "algebra/infeasible_subsets/known_cores.py:BRANCHES": "the cores among which one is chosen, within one step",
    "algebra/infeasible_subsets/known_cores.py:COMMON_TO": "in which order sets are compared; no answer depends on it",
    "algebra/infeasible_subsets/left_kernels.py:NARROWEST_KERNEL": "a width in bits, doubled where it is too small",
    "algebra/infeasible_subsets/spanning_columns.py:COORDINATES": "up to how many elements a pair is found beside; then pairs are tried",
    "algebra/infeasible_subsets/spanning_columns.py:PRIME": "the prime modulo which columns are compared",
    "algebra/signs.py:ANY": "a set of signs, as bits",
    "algebra/signs.py:POSITIVE": "a set of signs, as bits",
    "algebra/signs.py:ZERO": "a set of signs, as bits",
    "derivation/condition_text.py:SOLVED_BONUS": "which of two texts of a condition is taken",
    "derivation/opposed_ranges.py:FEWEST_RANGE_DECIMALS": "the digits that a number is told to",
    "derivation/opposed_ranges.py:MOST_RANGE_DECIMALS": "the digits that a number is told to",
    "derivation/phase_diagram.py:LONGEST_NAME": "what fits in a message",
    "engines/engine.py:Z3_PRICE": "a unit: the questions to linear programs that one to Z3 counts as",
    "language/corrections.py:LONGEST_CORRECTED": "which mistakes in a file are corrected",
    "language/corrections.py:SHOWN": "what fits in a message",
    "language/corrections.py:_ROUNDS": "which mistakes in a file are corrected",
    "language/decimals.py:DECIMAL_DIGITS": "how a number is written",
    "language/decimals.py:MOST_DECIMALS": "how a number is written",
    "language/decimals.py:MOST_FAMILIAR": "how a number is written",
    "language/decimals.py:MOST_ZEROS": "how a number is written",
    "language/numbers.py:LONGEST_GIVEN": "what fits in a message",
    "logic/cores.py:LABELS_OF_A_QUESTION": "a unit: the labels that make a question count twice",
    "logic/tension.py:TENSION_DIGITS": "the digits that a number is told to",
    "questions/exponents.py:KEPT_THEORIES": "how much a memory holds",
    "questions/joint.py:KEPT_VARIANTS": "how much a memory holds",
    "orders/system.py:MOST_CONSTRAINTS": "how much a memory holds",
    "orders/system.py:MOST_THEORIES": "how much a memory holds",
    "parameters/solver.py:WORK_OF_DEGREE": "a unit: what makes a microsecond of work",
    "proof/budget.py:LOOK": "how often a clock is looked at",
    "proof/search/inner_programs.py:_LOGS": "the place of a component",
    "proof/search/points.py:QUESTION": "a unit: the work that a question counts for",
    "proof/search/points.py:UNANSWERED": "a unit: the work that a question without an answer counts for",
    "proof/shorten/inlining.py:FACT": "a unit: the work of the kernel",
    "proof/shorten/inlining.py:STEP": "a unit: the work of the kernel",
    "proof/shorten/inlining.py:WRITTEN": "a unit: the work of the kernel",
    "questions/check.py:WORTH_PROCESSES": "when processes are started; no answer depends on it",
    "questions/names.py:LONGEST": "what fits in a message",
    "questions/prove.py:SEVERAL_REGIMES": "when processes are started; no answer depends on it",
    "questions/readers.py:LONGEST_REQUEST": "what fits in a message",
    "questions/verify.py:_MOST_SHOWN": "what fits in a message",
    "questions/decide.py:SAME_PREDICTION": "what a fit can tell",
    "questions/landscape.py:_STEP": "the step of a numerical derivative",
    "questions/exponent_ranges.py:ENCLOSED_WITHIN": "the digits that a number is told to",
    "smt/algebraic_values.py:INTERVAL_PLACES": "the digits that a number is told to",
    "smt/gateway.py:SLACK": "how a clock is waited for",
    "smt/gateway.py:STOP_REPEAT": "how a clock is waited for",
    "smt/gateway.py:Z3_POLL": "how a clock is waited for",
    "theory/finding.py:LONGEST_SHOWN_NAME": "what fits in a message",
    "theory/key_reports.py:LONGEST_KEY": "what fits in a message",
    "theory/mending.py:ROUNDS": "which mistakes in a file are corrected",
    "records.py:LONGEST_REPR": "what fits at a prompt",
    "workers.py:WORKER_POLL": "how a signal is waited for",
}
"""Numbers that stand beside what they are for, and why they are no limits of a question."""


def _is_number(node: ast.expr) -> bool:
    """Return whether an expression is a number, or a fraction, but for 0, 1 and -1."""
    numbers = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
    names = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
    others = (ast.Constant, ast.UnaryOp, ast.BinOp, ast.Name, ast.Call, ast.operator, ast.unaryop, ast.expr_context)
    return (
        names <= {"Fraction"}
        and all(isinstance(part, others) for part in ast.walk(node))
        and all(type(value) in (int, float) for value in numbers)
        and any(value not in (0, 1) for value in numbers)
    )


def numbers_in(path: Path) -> Iterator[str]:
    """Yield the constants of a module that are numbers."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_number(value):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if _is_number(value):
                yield name
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                for target, value in zip(names, values, strict=True):
                    if isinstance(target, ast.Name) and _is_number(value):
                        yield target.id


def test_no_limit_stands_elsewhere() -> None:
    places = set()
    for path in sorted((ROOT / "nslogic").rglob("*.py")):
        place = path.relative_to(ROOT / "nslogic").as_posix()
        if place != "limits.py" and not place.startswith(tuple(OTHER_SUBJECTS)):
            places |= {f"{place}:{name}" for name in numbers_in(path)}
    assert places == ELSEWHERE.keys()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (Limits(derivation=DerivationLimits(cells=-1)), "derivation.cells should be a whole number"),
        (replace(Limits(), proofs=3), "proofs are ProofLimits"),
        (replace(Limits(), proofs=DerivationLimits()), "proofs are ProofLimits"),
    ],
)
def test_what_is_no_limit_is_refused(given: Limits, words: str) -> None:
    with pytest.raises(nslogic.InvalidInputError, match=words):
        nslogic.prove(nslogic.theory(CLASHES), limits=given)
    with pytest.raises(nslogic.InvalidInputError, match=words):
        nslogic.check(nslogic.theory(CLASHES), options=nslogic.CheckOptions(limits=given))
