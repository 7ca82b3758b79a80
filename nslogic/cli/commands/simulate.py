"""`nslogic simulate`: a small simulation, and the exponents it measures."""

from __future__ import annotations

from pathlib import Path

import click

from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.progress import progress
from nslogic.cli.writing import write_file

PLOTS = ("svg", "png", "pdf")
MOST_SEEDS = 100_000


class NamedSetting(click.ParamType[tuple[str, object]]):
    """A setting: `trees=5000`, `alphas=0.5,1`."""

    name = "name=value"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, object]:
        """Return name and value, a list where there is a comma; anything else is a usage error."""
        if isinstance(value, tuple):
            return value
        name, sign, text = str(value).partition("=")
        if not name.strip() or not sign or not text.strip():
            self.fail(f"{value!r} is not a setting such as trees=5000 or alphas=0.5,1.", param, ctx)
        return name.strip(), tuple(text.split(",")) if "," in text else text


@answers("simulate", formats=("text", "json", "csv"))
@click.argument("name", metavar="[EXPERIMENT]", required=False)
@click.option("--seeds", type=click.IntRange(1, MOST_SEEDS), metavar="N", help="How many seeds.")
@click.option("--set", "settings", type=NamedSetting(), metavar="K=V", multiple=True, help="A setting's value.")
@click.option("--small", is_flag=True, help="A run of seconds: smaller settings, fewer seeds.")
@click.option("--jobs", type=click.IntRange(1, 1024), default=1, show_default=True, metavar="N", help="Processes.")
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw it: .svg, .png or .pdf.")
@click.option(
    "--cache", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Where finished seeds are kept."
)
@click.option("--no-cache", is_flag=True, help="Keep nothing, and use nothing that was kept.")
def command(
    output: Output,
    name: str | None,
    seeds: int | None,
    settings: tuple[tuple[str, object], ...],
    small: bool,
    jobs: int,
    plot: Path | None,
    cache: Path | None,
    no_cache: bool,
) -> int:
    """Run a small simulation and measure its exponents; without a name, list the experiments.

    $ nslogic simulate
    $ nslogic simulate clusters --small
    $ nslogic simulate quanta --set alphas=0.4,1 --seeds 8 --plot quanta.svg

    Exit code 0: every exponent is as theory says. 1: one is contradicted. 2: the request cannot be read.
    3: one is inconclusive, and none is contradicted.
    """
    from nslogic.experiments.libraries import one_thread_a_process

    one_thread_a_process()
    from nslogic.experiments.experiment import SettingError
    from nslogic.experiments.names import NAMES
    from nslogic.experiments.registry import experiment

    if name is None:
        return _list(output, sorted(NAMES))
    kind = "" if plot is None else plot.suffix.lower().removeprefix(".")
    if plot is not None and kind not in PLOTS:
        raise click.BadParameter(f"{plot.name} does not end in .svg, .png or .pdf.", param_hint="--plot")
    from nslogic.evidence.cache import platform_folder
    from nslogic.evidence.simulation import simulate

    try:
        found = experiment(name)
        complete = found.complete(dict(settings), small=small)
    except SettingError as problem:
        raise click.UsageError(str(problem)) from None
    number = seeds or found.seeds[small]
    folder = None if no_cache else cache or platform_folder()
    with progress(number, name) as step:
        result = simulate(found, complete, seeds=number, jobs=jobs, folder=folder, step=step)
    if plot is not None:
        from nslogic.report.plots import simulation_plot

        try:
            write_file(plot, simulation_plot(result, kind))
        except OSError as problem:
            raise click.UsageError(f"{plot} cannot be written: {problem.strerror}.") from None
        output.note(f"wrote {plot}")
    verdicts = {one.verdict for one in result.measurements}
    if output.format == "text":
        from nslogic.report.simulate_text import simulation_page

        output.text(simulation_page(result))
    else:
        from nslogic.report.simulate_data import simulation_csv, simulation_data

        if output.format == "csv":
            output.raw(simulation_csv(result))
        else:
            output.json(simulation_data(result), ok=verdicts == {"supported"})
    return 1 if "contradicted" in verdicts else 3 if "inconclusive" in verdicts else 0


def _list(output: Output, names: list[str]) -> int:
    from nslogic.experiments.registry import experiment

    found = [experiment(name) for name in names]
    if output.format == "text":
        from nslogic.report.simulate_text import experiments_page

        output.text(experiments_page(found))
    elif output.format == "csv":
        output.raw("experiment\n" + "".join(f"{name}\n" for name in names))
    else:
        listed = [
            {"name": one.name, "title": one.title, "source": one.source, "settings": list(one.settings)}
            for one in found
        ]
        output.json({"experiments": listed}, ok=True)
    return 0
