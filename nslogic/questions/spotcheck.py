"""Does a simulation agree with the theory? The simulations that a theory names, measured against its laws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.evidence.measurement import Measurement
from nslogic.experiments.experiment import Target
from nslogic.language.literal_exponents import stated_power
from nslogic.memory import with_memory
from nslogic.printing import Printed
from nslogic.questions.answers import Answers
from nslogic.questions.readers import action
from nslogic.questions.requests import TheoryLike, theory_from
from nslogic.questions.simulate import RunOptions, run_options_from, simulate
from nslogic.questions.spotcheck_plans import Planned, plan_spotchecks
from nslogic.theory.model import SpotCheck, Theory, WrittenLaw

if TYPE_CHECKING:
    from typing import Unpack

    from nslogic.questions.requests import RunNames


@dataclass(frozen=True, repr=False)
class SpotResult(Printed):
    """The result of a spot check for one exponent.

    `stated` is the exponent that the theory's axiom or claim states at the experiment's parameters; None if the law is
    not one power of one quantity. The measurement's `theory` is that exponent, or else the experiment's own. `remarks`
    tells of the cache where something was damaged or could not be kept; two results do not differ by it.
    """

    theory: Theory
    check: SpotCheck
    measurement: Measurement
    stated: float | None
    law: str
    remarks: tuple[str, ...] = field(default=(), compare=False)

    def in_short(self) -> str:
        """Return the name of the spot check, and the measurement."""
        return f"{self.theory.name}·{self.check.id}: {self.measurement.in_short()}"


@with_memory
def spotcheck(
    theory: TheoryLike,
    *,
    options: RunOptions | None = None,
    step: Callable[[], None] = lambda: None,
    **named: Unpack[RunNames],
) -> Answers[SpotResult]:
    """Run the simulations that a theory names, and compare the exponents they measure with those it states.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        options: How to run.
        step: Called after each seed.
        named: The same options under their command-line names: `seeds`, `small`, `jobs`, `cluster`, `cache`.

    Raises:
        InvalidInputError: an experiment is not registered, or has no such setting; it lists all problems.
        MissingLibraryError: SciPy, or a library that clusters need, is not installed.
        ClusterError: the cluster does not answer, or runs another version.
    """
    asked, step = run_options_from("spotcheck", options, named), action("step", step)
    planned = plan_spotchecks(theory_from(theory), asked)
    return Answers(result for check in planned for result in run_spotcheck(check, asked, step=step))


def run_spotcheck(
    planned: Planned, options: RunOptions, *, step: Callable[[], None] = lambda: None
) -> tuple[SpotResult, ...]:
    """Run a spot check, and compare each measured exponent with the one that the theory states."""
    tolerance = planned.check.tolerance
    result = simulate(
        planned.experiment.name,
        settings=planned.settings,
        tolerance=None if tolerance is None else float(tolerance),
        options=replace(options, seeds=planned.seeds),
        step=step,
    )
    chosen = {target.name for target in planned.chosen}
    results = []
    for target, measurement in zip(result.targets, result.measurements, strict=True):
        if target.name in chosen:
            results.append(replace(_beside(planned, target, measurement), remarks=result.remarks))
    return tuple(results)


def _beside(planned: Planned, target: Target, measurement: Measurement) -> SpotResult:
    statement = _statement(planned.theory, planned.check)
    if statement is None:
        return SpotResult(planned.theory, planned.check, measurement, None, "")
    values = {parameter.name: parameter.value for parameter in planned.theory.parameters if parameter.value is not None}
    values |= {name: Fraction(value).limit_denominator(10**6) for name, value in target.parameters}
    power = stated_power(statement.law, values)
    if power is None:
        return SpotResult(planned.theory, planned.check, measurement, None, statement.text)
    measurement = replace(measurement, theory=float(power))
    return SpotResult(planned.theory, planned.check, measurement, float(power), statement.text)


def _statement(theory: Theory, check: SpotCheck) -> WrittenLaw | None:
    """Return the law that a spot check is about; the first one of an axiom with several."""
    if check.claim is not None:
        return next((claim.law for claim in theory.claims if claim.id == check.claim), None)
    laws = theory.axiom(check.axiom).laws if check.axiom is not None else ()
    return laws[0] if laws else None
