"""`nslogic spotcheck`: the simulations a theory names, measured beside stated."""

from __future__ import annotations

from pathlib import Path

import click

from nslogic.cli.options import answers, theories_argument
from nslogic.cli.output import Output
from nslogic.cli.progress import progress
from nslogic.cli.theories import read


@answers("spotcheck")
@theories_argument
@click.option("--seeds", type=click.IntRange(1, 100_000), metavar="N", help="How many seeds.")
@click.option("--small", is_flag=True, help="Runs of seconds: smaller settings, fewer seeds.")
@click.option("--jobs", type=click.IntRange(1, 1024), default=1, show_default=True, metavar="N", help="Processes.")
@click.option(
    "--cache", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Where finished seeds are kept."
)
@click.option("--no-cache", is_flag=True, help="Keep nothing, and use nothing that was kept.")
def command(
    output: Output,
    theories: tuple[str, ...],
    seeds: int | None,
    small: bool,
    jobs: int,
    cache: Path | None,
    no_cache: bool,
) -> int:
    """Run the simulations that theories name, and set what they measure beside what the theories state.

    $ nslogic spotcheck quanta
    $ nslogic spotcheck --small --jobs 2

    Exit code 0: every exponent is within tolerance. 1: one is not. 2: the request cannot be read.
    3: one is inconclusive, and none is out of tolerance.
    """
    from nslogic.experiments.libraries import one_thread_a_process

    one_thread_a_process()
    from nslogic.evidence.cache import platform_folder
    from nslogic.questions.spotcheck import SpotResult, plan_spotchecks, run_spotcheck

    planned = [one for theory in read(output, theories) for one in plan_spotchecks(theory, small=small, seeds=seeds)]
    folder = None if no_cache else cache or platform_folder()
    results: list[SpotResult] = []
    with progress(sum(one.seeds for one in planned), "spot checks") as step:
        for one in planned:
            results += run_spotcheck(one, jobs=jobs, folder=folder, step=step)
    verdicts = {one.measurement.verdict for one in results}
    if output.format == "json":
        from nslogic.report.spotcheck import spotcheck_data

        output.json({"spotchecks": spotcheck_data(results)}, ok=verdicts <= {"supported"})
    else:
        from nslogic.report.spotcheck import spotcheck_page

        output.text(spotcheck_page(results))
    return 1 if "contradicted" in verdicts else 3 if "inconclusive" in verdicts else 0
