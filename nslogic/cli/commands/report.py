"""`nslogic report`: write one page of theories."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from nslogic.cli import exit_codes
from nslogic.cli.options import answers, regime_option, theories_argument
from nslogic.cli.output import Output
from nslogic.cli.progress import progress
from nslogic.cli.replacing import force_option, is_signed_page, require_own, signed_page
from nslogic.cli.theories import read_matching
from nslogic.files import require_room, write_files
from nslogic.limits import COMPARED_SETS, PROCESSES
from nslogic.report.page import count, line
from nslogic.report.paths import shown_path


@answers("report", "Write one page of theories, for a browser.")
@theories_argument
@regime_option
@click.option(
    "-o",
    "--output",
    "path",
    metavar="FILE",
    default="report.html",
    show_default=True,
    type=click.Path(path_type=Path),
    help="The file to write.",
)
@click.option(
    "--ablate",
    type=click.Choice(("first", "all", "none")),
    default="first",
    show_default=True,
    help="Of which laws to say what becomes of them without each axiom.",
)
@click.option(
    "--findings/--no-findings",
    default=False,
    help="Check the bundled disputes among these theories, too: published statements that clash.",
)
@click.option("--spotcheck", is_flag=True, help="Run the small simulations that theories name, too.")
@click.option(
    "--proofs",
    metavar="DIR",
    default="proofs",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of proofs to check and to list.",
)
@click.option(
    "--sets",
    type=click.IntRange(2, COMPARED_SETS),
    default=2,
    show_default=True,
    help="The size of the largest sets that are compared.",
)
@click.option(
    "--jobs", type=click.IntRange(1, PROCESSES), metavar="N", help="The number of processes; one per processor."
)
@force_option
def command(
    output: Output,
    theories: tuple[str, ...],
    regimes: tuple[str, ...],
    path: Path,
    ablate: Literal["first", "all", "none"],
    findings: bool,
    spotcheck: bool,
    proofs: Path,
    sets: int,
    jobs: int | None,
    force: bool,
) -> int:
    """Write one page of theories: assumptions, verdicts, laws with their arguments, clashes and repairs.

    $ nslogic report chinchilla -o chinchilla.html
    $ nslogic report quanta solvable
    $ nslogic report --jobs 2

    The page is one file that asks the network for nothing. With several theories it also says which can hold together,
    how far each is from measurements and, for few of them, which measurement decides.

    Exit code 0: written. 2: a request cannot be read, or the page cannot be written.
    """
    from nslogic.experiments.optional_imports import need, one_thread_a_process

    need("jinja2", "A page", extra="report")
    need("matplotlib", "A page", extra="report")
    one_thread_a_process()
    require_own({path: is_signed_page}, force=force)
    require_room(path.parent)
    chosen = read_matching(output, theories, regimes)
    from nslogic.evidence.cache import platform_folder
    from nslogic.report.html.gathering import Asked, gather, questions_of
    from nslogic.report.html.page import report_page
    from nslogic.workers import processors

    asked = Asked(ablate, proofs, spotcheck, findings, sets, platform_folder() if spotcheck else None, jobs)
    with progress(questions_of(chosen, asked), "questions") as step:
        gathered = gather(chosen, asked, step=step)
    content = signed_page(report_page(gathered, processes=jobs or processors())).encode()
    write_files({path: content})
    names = [theory.name for theory, _ in chosen]
    if output.format == "json":
        data = {"file": str(path), "theories": names, "bytes": len(content)}
        output.json({"report": data}, ok=True)
    else:
        output.text((line(f"wrote {shown_path(str(path))}: {count(len(names), 'theory')}"),))
    return exit_codes.AS_EXPECTED
