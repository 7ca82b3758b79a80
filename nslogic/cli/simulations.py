"""Options, plots and exit codes that `simulate` and `spotcheck` share."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from nslogic.cli import exit_codes
from nslogic.cli.interruption import interruption_as_exception
from nslogic.cli.options import Function
from nslogic.cli.output import Output
from nslogic.cli.progress import progress
from nslogic.cli.replacing import force_option, is_drawn, require_own
from nslogic.files import write_files
from nslogic.limits import PROCESSES, SEEDS
from nslogic.report.paths import shown_path

if TYPE_CHECKING:
    from nslogic.questions.simulate import RunOptions

Arriving = TypeVar("Arriving")

PLOTS = ("svg", "png", "pdf")


def run_options(function: Function) -> Function:
    """Add the options that say how simulations are run."""
    folder = click.Path(path_type=Path, file_okay=False)
    for option in (
        click.option("--no-cache", is_flag=True, help="Neither use nor keep finished seeds."),
        click.option("--cache", type=folder, metavar="DIR", help="The folder in which finished seeds are kept."),
        click.option(
            "--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw a plot: .svg, .png or .pdf."
        ),
        click.option("--cluster", metavar="ADDRESS", help="Run on the workers of a Dask scheduler."),
        click.option(
            "--jobs", type=click.IntRange(1, PROCESSES), default=1, show_default=True, metavar="N", help="Processes."
        ),
        click.option("--small", is_flag=True, help="A run of seconds: smaller settings, fewer seeds."),
        click.option("--seeds", type=click.IntRange(1, SEEDS), metavar="N", help="How many seeds."),
    ):
        function = option(function)
    return force_option(function)


def options_of(
    *, seeds: int | None, small: bool, jobs: int, cluster: str | None, cache: Path | None, no_cache: bool
) -> RunOptions:
    """Return the options of a run as the command line gives them."""
    from nslogic.evidence.cache import platform_folder
    from nslogic.questions.simulate import RunOptions

    folder = None if no_cache else cache or platform_folder()
    return RunOptions(seeds=seeds, small=small, jobs=jobs, cluster=cluster, folder=folder)


def kind_of(plot: Path | None, *, force: bool) -> str:
    """Return the file type of a plot; raise a usage error, before any work, if it cannot be drawn there."""
    kind = "" if plot is None else plot.suffix.lower().removeprefix(".")
    if plot is not None and kind not in PLOTS:
        raise click.BadParameter(f"{plot.name} does not end in .svg, .png or .pdf.", param_hint="--plot")
    if plot is not None:
        if not plot.parent.is_dir():
            raise click.BadParameter(f"there is no folder {shown_path(str(plot.parent))}.", param_hint="--plot")
        require_own({plot: is_drawn}, force=force)
    return kind


@contextmanager
def cluster_answers() -> Iterator[None]:
    """Turn the error of a cluster that cannot be used into a usage error."""
    from nslogic.evidence.cluster_map import ClusterError

    try:
        yield
    except ClusterError as problem:
        raise click.UsageError(f"{problem}.") from None


def from_cluster(answers: Iterator[Arriving], counted: str = "") -> Iterator[Arriving]:
    """Yield what comes from a cluster; that it cannot be used is a usage error, with the number that came before."""
    from nslogic.evidence.cluster_map import ClusterError

    done = 0
    try:
        for answer in answers:
            yield answer
            done += 1
    except ClusterError as problem:
        raise click.UsageError(f"{problem}." + (f" {done} {counted}." if counted else "")) from None


@contextmanager
def sweep(output: Output, seeds: int, label: str, options: RunOptions) -> Iterator[Callable[[], None]]:
    """Yield a function to call after each seed; show progress, and say where it stops how many are kept and how to go on."""
    from nslogic.evidence.cluster_map import ClusterError

    done = 0
    with cluster_answers(), interruption_as_exception(), progress(seeds, label) as step:

        def counted() -> None:
            nonlocal done
            done += 1
            step()

        try:
            yield counted
        except (KeyboardInterrupt, ClusterError) as stop:
            if not done and isinstance(stop, ClusterError):
                raise  # it did not begin
            place = None if options.folder is None else shown_path(str(options.folder))
            kept = "nothing is kept without a cache" if place is None else f"they are kept in {place}"
            again = "" if place is None else "; the same command goes on from there"
            output.note(f"stopped: {done} of {seeds} seeds are done, and {kept}{again}.")
            raise


def tell_remarks(output: Output, remarks: Iterable[str]) -> None:
    """Write to standard error what has to be told of the cache, each sentence once."""
    for remark in dict.fromkeys(remarks):
        output.note(remark)


def write_plot(output: Output, plot: Path | None, drawn: Callable[[], bytes]) -> None:
    """Write a plot if one was asked for, and report it."""
    if plot is None:
        return
    write_files({plot: drawn()})
    output.note(f"wrote {plot}")


def simulations_exit_code(verdicts: Collection[str]) -> int:
    """Return 1 if an exponent is contradicted, else 3 if one is inconclusive, else 0."""
    if "contradicted" in verdicts:
        return exit_codes.NOT_AS_EXPECTED
    return exit_codes.UNDECIDED if "inconclusive" in verdicts else exit_codes.AS_EXPECTED
