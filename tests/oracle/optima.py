"""Random optima, solved a third time: by a linear program in numbers at values of the parameters.

A loss of two to six terms is minimised over as many sizes, of which a budget is the product or the sum. What nslogic
derives is compared with the oracle, and its powers with those that SciPy's HiGHS finds at random rational parameters:
the least `L` with `L >= -e_i n_i`, where the sizes share the budget's power 1. By duality a power that is bounded is
attained with its logarithm too, so there is a law exactly where the program is bounded and has a point.
"""

from __future__ import annotations

import operator
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from scipy.optimize import linprog

import nslogic
from nslogic.report.check.data import check_data
from nslogic.report.derive.data import derive_data
from tests.oracle.agreement import SECONDS, OutOfTimeError, given_up_after
from tests.oracle.check import compare_check
from tests.oracle.derive import compare_derive
from tests.oracle.models import Point
from tests.oracle.report import Report
from tests.oracle.syntax import Binary, Call, Expression, Name, Negative, Number, parse_expression, parse_law
from tests.oracle.tables import Answer, tables, texts
from tests.oracle.theory import read_theory

EXPONENTS = ("1", "1/2", "1/3", "2", "3/4", "1/5", "3/2")
OF_PARAMETER = ("p", "p", "1+p", "p/2", "1-p", "p-q", "p+q", "min(p,1)", "max(p,q)", "1/(1+p)")
VALUES = tuple(map(Fraction, ("1/4", "1/3", "1/2", "2/3", "1", "3/2", "2", "3", "-1/2", "-1", "-2", "0", "7/10")))
LIMITS = nslogic.Limits(resource=2_000_000)
"""A tenth of what Z3 may use, and nothing of a clock: what is decided must not depend on what else a machine does."""
CHECK = nslogic.CheckOptions(cores="all", repairs=None, limits=LIMITS, certificates=False, in_words=False)
DERIVE = nslogic.DeriveOptions(limits=LIMITS)
NEAR = 1e-7
"""The greatest difference of numbers that are the same."""

_OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}
_RELATIONS = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True)
class Program:
    """A loss with an exponent for each size, a budget, and the conditions on parameters."""

    losses: tuple[str, ...]
    costs: tuple[str, ...]
    additive: bool
    logs: tuple[bool, ...]
    parameters: Mapping[str, str]
    named: bool

    def text(self) -> str:
        """Return a theory file of the program; with `named` each term of the loss has a name."""
        sizes = [f"N{place}" for place in range(len(self.losses))]
        terms = [
            f"{size}^-({loss})" + (f"*log({size})" if log else "")
            for size, loss, log in zip(sizes, self.losses, self.logs, strict=True)
        ]
        names = [f"T{place}" for place in range(len(terms))] if self.named else []
        laws = {f"t{place}": f"{name} ~ {term}" for place, (name, term) in enumerate(zip(names, terms, strict=False))}
        laws["fit"] = f"L ~ {' + '.join(names or terms)}"
        sign = " + " if self.additive else " * "
        laws["cost"] = f"C ~ {sign.join(f'{size}^({cost})' for size, cost in zip(sizes, self.costs, strict=True))}"
        free = "".join(f'{name} = {{ trend = "free" }}\n' for name in ("L", *sizes, *names))
        where = "".join(
            f'{name} = {{ where = ["{condition}"] }}\n' if condition else f"{name} = {{}}\n"
            for name, condition in self.parameters.items()
        )
        axioms = "".join(f'[[axioms]]\nid = "{label}"\nlaw = "{law}"\n' for label, law in laws.items())
        over, subject = (", ".join(f'"{name}"' for name in group) for group in ((*sizes, *names), laws))
        head = '[theory]\nname = "program"\ntarget = "L"\nbase = "C"\n[quantities]\nC = { trend = "grows" }\n'
        best = f'[[axioms]]\nid = "best"\nminimise = "L"\nover = [{over}]\nsubject_to = [{subject}]\n'
        return f"{head}{free}{'[parameters]' if where else ''}\n{where}{axioms}{best}"

    def power(self, point: Point) -> float | None:
        """Return the least power of the loss at values of the parameters, None where there is none."""
        losses = [value(parse_expression(loss), point) for loss in self.losses]
        costs = [value(parse_expression(cost), point) for cost in self.costs]
        size = len(losses)
        limits = [(0.0 if log else None, None) for log in self.logs]  # what falls has no logarithm: language.md §1.4
        above = [
            [float(-loss) if other == place else 0.0 for other in range(size)] + [-1.0]
            for place, loss in enumerate(losses)
        ]
        shares = [float(cost) for cost in costs]
        budgets: list[tuple[list[list[float]], list[list[float]]]] = [([], [[*shares, 0.0]])]
        if self.additive:
            rows = [
                [shares[place] if other == place else 0.0 for other in range(size)] + [0.0] for place in range(size)
            ]
            budgets = [([row for row in rows if row is not tight], [tight]) for tight in rows]
        least: list[float] = []
        for below, tight in budgets:
            found = linprog(
                [0.0] * size + [1.0],
                A_ub=above + below,
                b_ub=[0.0] * size + [1.0] * len(below),
                A_eq=tight,
                b_eq=[1.0],
                bounds=[*limits, (None, None)],
                method="highs",
            )
            if found.status == 3:  # unbounded
                return None
            if found.status == 0:
                least.append(float(str(found.fun)))
        return min(least, default=None)


def value(expression: Expression, point: Point) -> Fraction:
    """Return the value of an expression of parameters; ZeroDivisionError where it has none."""
    match expression:
        case Number(number):
            return number
        case Name(name):
            return point[name]
        case Negative(of):
            return -value(of, point)
        case Binary(sign, left, right):
            first, second = value(left, point), value(right, point)
            return Fraction(_OPERATIONS[sign](first, int(second) if sign == "^" else second))
        case Call(function, arguments):
            return {"min": min, "max": max}[function](value(argument, point) for argument in arguments)
        case _:
            raise TypeError(f"{expression} is no number")


def holds(condition: str, point: Point) -> bool:
    """Return whether a condition on parameters holds."""
    return any(
        all(
            _RELATIONS[relation](left, right)
            for left, relation, right in zip(sides, comparison.relations, sides[1:], strict=False)
        )
        for comparison in parse_law(condition).alternatives
        for sides in ([value(side, point) for side in comparison.sides],)
    )


def draw_program(seed: str) -> Program:
    """Return a random program, the same for the same seed."""
    rng = random.Random(f"optimum/{seed}")
    count = rng.choice((2, 2, 3, 3, 3, 4, 4, 5, 6))
    parameters = {
        name: rng.choice(("", f"{name} > 0", f"{name} > 0", f"0 < {name} < 1"))
        for name in "pqr"[: rng.choice((0, 0, 1, 1, 2, 3))]
    }
    if count > 4:
        parameters = {name: f"{name} > 0" for name in list(parameters)[:1]}

    def exponent() -> str:
        if not parameters or rng.random() < 0.4:
            return rng.choice(EXPONENTS)
        first, second = rng.choice(list(parameters)), rng.choice(list(parameters))
        words = rng.choice(OF_PARAMETER).replace("p", first) if first == second else rng.choice(OF_PARAMETER)
        return words.replace("max", "MAX").replace("p", first).replace("q", second).replace("MAX", "max")

    losses = tuple(exponent() for _ in range(count))
    costs = tuple("1" if rng.random() < 0.7 else exponent() for _ in range(count))
    logs = tuple(count < 4 and rng.random() < 0.15 for _ in range(count))
    return Program(losses, costs, rng.random() < 0.4, logs, parameters, rng.random() < 0.3)


def compare_optima(seed: str, places: range, folder: Path) -> Report:
    """Return what came of comparing the optima of a seed at some places; what takes too long is given up."""
    total = Report()
    for place in places:
        try:
            with given_up_after(SECONDS):
                total.add(compare_optimum(f"{seed}/{place}", folder))
        except OutOfTimeError:
            total.drawn["theories"] += 1
            total.unknown[f"all, after {SECONDS} s"] += 1
            total.given_up.append(f"{seed}/{place}")
    return total


def compare_optimum(seed: str, folder: Path, *, points: int = 3) -> Report:
    """Return what came of comparing the optimum of a seed with the oracle, and with a linear program in numbers."""
    program, report = draw_program(seed), Report()
    text = program.text()
    file = folder / "program.toml"
    file.write_text(text, encoding="utf-8")
    theory, read = nslogic.load(file), read_theory(text)
    report.drawn.update(["theories"])
    rng = random.Random(f"points/{seed}")
    values: Sequence[Point] = [{name: rng.choice(VALUES) for name in program.parameters} for _ in range(points)]
    checked = tables(check_data([nslogic.check(theory, options=CHECK)])[0]["regimes"])
    derived = tables(derive_data(nslogic.derive(theory, options=DERIVE)))
    (regime,) = read.regimes
    for answer in checked:
        report.add(compare_check(read, regime, answer, values[:1]))
    for answer in derived:
        report.add(compare_derive(read, regime, answer, values[:1]))
        if "undecided" not in answer:
            for point in values:
                _compare_power(program, answer, point, report)
    report.disagreements = [f"optimum {seed}: {told}\n{text}" for told in report.disagreements]
    return report


def _compare_power(program: Program, answer: Answer, point: Point, report: Report) -> None:
    """Compare the power that is derived at a point with the one that a linear program has there."""
    try:
        if not all(holds(condition, point) for condition in filter(None, program.parameters.values())):
            return
        least = program.power(point)
        cases = [
            case
            for case in tables(answer["cases"])
            if all(holds(condition, point) for condition in (*texts(case["when"]), *texts(case.get("requires", []))))
        ]
        powers = [float(value(parse_expression(str(case["power"])), point)) for case in cases if "range" not in case]
    except ZeroDivisionError:
        return  # an exponent has no value there, so no law says anything
    said = f"{least} at {dict(point)}, and derived {powers}"
    # a case may speak of parameters without a model, where nothing kept it from being asked what the regime requires
    if any("range" in case for case in cases) or (least is None and powers):
        report.open["power by a linear program"] += 1
        return
    agrees = powers == [] if least is None else len(powers) == 1 and abs(powers[0] - least) < NEAR
    report.expect("power by a linear program", lambda: agrees, said)
