"""The statements of one regime, at a point of its parameters or for all of them, and a solver that is asked about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

import z3

from tests.oracle.meaning import LOGLOG, Meaning, conjunction, less, real
from tests.oracle.theory import Axiom, Optimum, Regime, Theory

MOST_STEPS = 400_000
MOST_MILLISECONDS = 1000
"""Where the solver gives up on products of unknowns."""

MOST_MILLISECONDS_FOR_A_PROGRAM = 5000
"""Where it gives up on projecting the assignments of a program away; then nothing is known of its optimum."""


class World:
    """Every label of a regime as a statement that can be assumed, and further statements beside them.

    Args:
        theory: The theory.
        regime: One of its regimes.
        point: Values of all parameters; without it they are unknowns, and nothing is known of optima.
    """

    def __init__(self, theory: Theory, regime: Regime, point: Mapping[str, Fraction] | None = None) -> None:
        self.theory, self.regime, self.point = theory, regime, point
        self.orders = {name: (f"|e {name}|", f"|l {name}|") for name in theory.trends}
        self.meaning = Meaning(self.orders)
        self._context = z3.Context()  # one for all worlds would remember those before, and a seed would not repeat
        self.labels: list[str] = []
        self.trends: list[str] = []
        self._model: z3.ModelRef | None = None
        self._open: set[str] = set()
        self._declared = [f"(declare-const {LOGLOG} Real)"]
        for pair in self.orders.values():
            self._declared += [f"(declare-const {part} Real)" for part in pair]
        for name in theory.parameters:
            value = "" if point is None else real(point[name])
            self._declared.append(
                f"(define-fun |{name}| () Real {value})" if value else f"(declare-const |{name}| Real)"
            )
        self._statements: dict[str, str] = {}
        self._formulas: dict[str, z3.BoolRef] = {}
        self._optima: list[z3.BoolRef] = []
        self._solver: z3.Solver | None = None
        self._state_labels()

    def _state_labels(self) -> None:
        regime, theory = self.regime, self.theory
        for identity in regime.axioms:
            self._label(identity, self._axiom(identity, theory.axioms[identity]))
        for name, parameter in theory.parameters.items():
            if parameter.where:
                self._label(f"domain({name})", self.meaning.every(parameter.where))
            if parameter.label:
                within = f"(and (<= {real(parameter.low)} |{name}|) (<= |{name}| {real(parameter.high)}))"
                self._label(parameter.label, within)
        if regime.where:
            self._label(f"where({regime.name})", self.meaning.every(regime.where))
        for name, declared in theory.trends.items():
            trend = regime.trends.get(name, declared)
            e, log = self.orders[name]
            says = {"grows": f"(> {e} 0.0)", "falls": f"(< {e} 0.0)", "fixed": f"(and (= {e} 0.0) (= {log} 0.0))"}
            if trend != "free":
                self._label(f"trend({name})", says[trend])
                self.trends.append(f"trend({name})")
        self.labels.sort()

    def _label(self, label: str, says: str) -> None:
        self.labels.append(label)
        self.state(label, says)

    def _axiom(self, identity: str, axiom: Axiom) -> str:
        if axiom.optimum is None:
            says = self.meaning.every(axiom.laws)
        else:
            says = f"|optimal {identity}|"
            self._declared.append(f"(declare-const {says} Bool)")
            optimal = None if self.point is None and self.theory.parameters else self._optimal(axiom.optimum)
            if optimal is None:
                self._open.add(identity)
            else:
                self._optima.append(z3.Bool(f"optimal {identity}", self._context) == optimal)
        return f"(=> {self.meaning.every(axiom.when)} {says})" if axiom.when else says

    def _optimal(self, optimum: Optimum) -> z3.BoolRef | None:
        """Return that nothing in the program is better, with the assignments of the program projected away.

        None where Z3 gives up on that.
        """
        chosen = {name: (f"|e' {name}|", f"|l' {name}|") for name in (*optimum.over, optimum.target)}
        meaning = Meaning({**self.orders, **chosen}, "w", competing=chosen, outside=self.meaning)
        says = [self._program_law(meaning, self.theory.axioms[identity]) for identity in optimum.program]
        says += meaning.known
        better, here = chosen[optimum.target], self.orders[optimum.target]
        if optimum.maximise:
            better, here = here, better
        says.append(f"(< {better[0]} {here[0]})" if optimum.ignoring_logs else less(better, here))
        declared = [f"(declare-const {part} Real)" for pair in chosen.values() for part in pair]
        text = [*self._declared, *self.meaning.declared, *declared, *meaning.definitions]
        (program,) = z3.parse_smt2_string("\n".join([*text, f"(assert {conjunction(says)})"]), ctx=self._context)
        parts = [z3.Real(part.strip("|"), self._context) for pair in chosen.values() for part in pair]
        project = z3.TryFor(z3.Tactic("qe2", self._context), MOST_MILLISECONDS_FOR_A_PROGRAM, self._context)
        try:
            return z3.Not(project(z3.Exists(parts, program)).as_expr())
        except z3.Z3Exception:
            return None

    @staticmethod
    def _program_law(meaning: Meaning, axiom: Axiom) -> str:
        says = meaning.every(axiom.laws)
        return f"(=> {meaning.every(axiom.when)} {says})" if axiom.when else says

    def state(self, name: str, says: str) -> None:
        """Add a statement that can be assumed, or denied, by its name."""
        if self._solver is not None:
            raise RuntimeError("statements come before questions")
        self._statements[name] = says

    def state_law(self, name: str, law: str) -> None:
        """Add a law that can be assumed, or denied, by its name."""
        self.state(name, self.meaning.law(law))

    @property
    def solver(self) -> z3.Solver:
        """The solver that knows what always holds, and in a world without unknown parameters what statements say.

        Where parameters are unknown it is told of those statements only that a question is about.
        """
        if self._solver is None:
            bounds = f"(assert (and (<= 0.0 {LOGLOG}) (< {LOGLOG} 1.0)))"
            text = [*self._declared, bounds, *self.meaning.declared, *self.meaning.definitions]
            if self.point is None and self.theory.parameters:
                self._solver = z3.Tactic("qfnra-nlsat", self._context).solver()
                text += [
                    f"(define-fun |{name}| () Bool {says})(assert |{name}|)" for name, says in self._statements.items()
                ]
                told = list(z3.parse_smt2_string("\n".join(text), ctx=self._context))
                always = len(told) - len(self._statements)
                self._formulas = dict(zip(self._statements, told[always:], strict=True))
                self._solver.add(told[:always])
            else:
                self._solver = z3.SimpleSolver(self._context)
                for name, says in self._statements.items():
                    text.append(f"(declare-const |{name}| Bool)(assert (= |{name}| {says}))")
                    self._formulas[name] = z3.Bool(name, self._context)
                self._solver.from_string("\n".join(text))
                self._solver.add(self._optima)
            self._solver.set("rlimit", MOST_STEPS)
            self._solver.set("timeout", MOST_MILLISECONDS)
        return self._solver

    def can_hold(self, assumed: Iterable[str], *, denied: Iterable[str] = ()) -> bool | None:
        """Return whether statements can hold together while others do not; None where the solver gives up."""
        assumed, denied, solver = tuple(assumed), tuple(denied), self.solver
        solver.push()
        solver.add([self._formulas[name] for name in assumed])
        solver.add([z3.Not(self._formulas[name]) for name in denied])
        answer = solver.check()
        self._model = solver.model() if answer == z3.sat else None
        solver.pop()
        if answer == z3.unsat:
            return False
        return None if answer == z3.unknown or self._open & {*assumed, *denied} else True

    @property
    def found(self) -> z3.ModelRef:
        """The model found last."""
        assert self._model is not None
        return self._model

    def holding(self, names: Iterable[str]) -> frozenset[str]:
        """Return which statements hold in the model found last."""
        model = self.found
        return frozenset(name for name in names if z3.is_true(model.evaluate(self._formulas[name], True)))

    def parameter_values(self) -> Mapping[str, Fraction] | None:
        """Return the parameters in the model found last, None where there is none or a parameter is not rational."""
        if self._model is None:
            return None
        model = self._model
        values = {name: model.evaluate(z3.Real(name, self._context), True) for name in self.theory.parameters}
        rational = {name: value.as_fraction() for name, value in values.items() if isinstance(value, z3.RatNumRef)}
        return rational if len(rational) == len(values) else None
