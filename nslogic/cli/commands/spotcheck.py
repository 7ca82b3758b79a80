"""`nslogic spotcheck`: compare simulations with the theories that name them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nslogic.cli.options import answers, theories_argument
from nslogic.cli.output import CI_FORMATS, Output
from nslogic.cli.simulations import (
    kind_of,
    options_of,
    run_options,
    simulations_exit_code,
    sweep,
    tell_remarks,
    write_plot,
)
from nslogic.cli.theories import read_theories


@answers("spotcheck", "Compare measured exponents with those of theories.", formats=("text", "json", *CI_FORMATS))
@theories_argument
@run_options
def command(
    output: Output,
    theories: tuple[str, ...],
    plot: Path | None,
    force: bool,
    **asked: Any,
) -> int:
    """Run the simulations that theories name, and compare the exponents they measure with those the theories state.

    $ nslogic spotcheck quanta
    $ nslogic spotcheck --small --jobs 2
    $ nslogic spotcheck quanta --plot quanta.svg

    Exit code 0: every exponent is within tolerance. 1: one is not. 2: the request cannot be read.
    3: one is inconclusive, and none is out of tolerance.
    """
    from nslogic.experiments.optional_imports import one_thread_a_process

    one_thread_a_process()
    from nslogic.questions.spotcheck import SpotResult, run_spotcheck
    from nslogic.questions.spotcheck_plans import plan_spotchecks

    kind = kind_of(plot, force=force)
    options = options_of(**asked)
    planned = [
        plan_spotcheck
        for theory in read_theories(output, theories)
        for plan_spotcheck in plan_spotchecks(theory, options)
    ]
    results: list[SpotResult] = []
    with sweep(output, sum(check.seeds for check in planned), "spot checks", options) as step:
        for check in planned:
            results += run_spotcheck(check, options, step=step)
    tell_remarks(output, (remark for result in results for remark in result.remarks))

    def drawn() -> bytes:
        from nslogic.report.simulate.plots import spotcheck_plot
        from nslogic.report.simulate.spotcheck import spotcheck_data

        return spotcheck_plot(spotcheck_data(results), kind)

    write_plot(output, plot, drawn)
    verdicts = {result.measurement.verdict for result in results}
    if output.as_data:
        from nslogic.report.simulate.spotcheck import spotcheck_data

        output.json({"spotchecks": spotcheck_data(results)}, ok=verdicts <= {"supported"})
    else:
        from nslogic.report.simulate.spotcheck import spotcheck_page

        output.text(spotcheck_page(results))
    return simulations_exit_code(verdicts)
