"""`nslogic simulate`: run a small simulation and measure its exponents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from nslogic.cli import exit_codes
from nslogic.cli.completing import complete_experiment
from nslogic.cli.numbers import ParamType
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.simulations import (
    kind_of,
    options_of,
    run_options,
    simulations_exit_code,
    sweep,
    tell_remarks,
    write_plot,
)


class NamedSetting(ParamType[tuple[str, object]]):
    """A setting: `trees=5000`, `alphas=0.5,1`."""

    name = "name=value"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, object]:
        """Return the name and the value, a list if it has commas; anything else is a usage error."""
        if isinstance(value, tuple):
            return value
        name, sign, text = str(value).partition("=")
        if not name.strip() or not sign or not text.strip():
            self.fail(f"{value!r} is not a setting such as trees=5000 or alphas=0.5,1.", param, ctx)
        return name.strip(), tuple(text.split(",")) if "," in text else text


@answers("simulate", "Run a small simulation and measure its exponents.", formats=("text", "json", "csv"))
@click.argument("name", metavar="[EXPERIMENT]", required=False, shell_complete=complete_experiment)
@click.option("--set", "settings", type=NamedSetting(), metavar="K=V", multiple=True, help="The value of a setting.")
@run_options
def command(
    output: Output,
    name: str | None,
    settings: tuple[tuple[str, object], ...],
    plot: Path | None,
    force: bool,
    **asked: Any,
) -> int:
    """Run a small simulation and measure its exponents; without a name, list the experiments.

    $ nslogic simulate
    $ nslogic simulate clusters --small
    $ nslogic simulate quanta --set alphas=0.4,1 --seeds 8 --plot quanta.svg

    Exit code 0: every exponent agrees with theory. 1: one is contradicted. 2: the request cannot be read.
    3: one is inconclusive, and none is contradicted.
    """
    from nslogic.experiments.optional_imports import one_thread_a_process

    one_thread_a_process()
    from nslogic.experiments.names import NAMES
    from nslogic.experiments.registry import experiment
    from nslogic.experiments.settings import SettingError

    if name is None:
        return _list(output, sorted(NAMES))
    kind = kind_of(plot, force=force)
    from nslogic.questions.simulate import seeds_asked, simulate

    options = options_of(**asked)
    try:
        registered = experiment(name)
        registered.complete(dict(settings), small=options.small)
    except SettingError as problem:
        raise click.UsageError(str(problem)) from None
    with sweep(output, seeds_asked(options, registered), name, options) as step:
        result = simulate(name, settings=dict(settings), options=options, step=step)
    tell_remarks(output, result.remarks)

    def drawn() -> bytes:
        from nslogic.report.simulate.data import simulation_data
        from nslogic.report.simulate.plots import simulation_plot

        return simulation_plot(simulation_data(result), kind)

    write_plot(output, plot, drawn)
    verdicts = {measurement.verdict for measurement in result.measurements}
    if output.format == "text":
        from nslogic.report.simulate.text import simulation_page

        output.text(simulation_page(result))
    else:
        from nslogic.report.simulate.data import simulation_csv, simulation_data

        if output.format == "csv":
            output.raw(simulation_csv(result))
        else:
            output.json(simulation_data(result), ok=verdicts == {"supported"})
    return simulations_exit_code(verdicts)


def _list(output: Output, names: list[str]) -> int:
    from nslogic.experiments.registry import experiment

    experiments = [experiment(name) for name in names]
    if output.format == "text":
        from nslogic.report.simulate.text import experiments_page

        output.text(experiments_page(experiments))
    elif output.format == "csv":
        output.raw("experiment\n" + "".join(f"{name}\n" for name in names))
    else:
        listed = [
            {
                "name": experiment.name,
                "title": experiment.title,
                "source": experiment.source,
                "settings": list(experiment.settings),
            }
            for experiment in experiments
        ]
        output.json({"experiments": listed}, ok=True)
    return exit_codes.AS_EXPECTED
