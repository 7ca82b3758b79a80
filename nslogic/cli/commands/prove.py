"""`nslogic prove`: write a proof of every verdict, claim and derived law."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nslogic.cli import exit_codes
from nslogic.cli.interruption import interruption_as_exception
from nslogic.cli.options import PositiveRational, answers, regime_option, theories_argument
from nslogic.cli.output import Output
from nslogic.cli.progress import status
from nslogic.cli.theories import read_matching
from nslogic.files import require_room, write_files
from nslogic.report.narration.files import FORMATS, file_text, shared_files

if TYPE_CHECKING:
    from nslogic.questions.prove import ProveResult


@answers("prove")
@theories_argument
@regime_option
@click.option(
    "--to",
    "formats",
    type=click.Choice(tuple(FORMATS)),
    multiple=True,
    help="A format to write beside the kernel's own; several may be given.",
)
@click.option("--timeout", type=PositiveRational(), metavar="S", help="Give up a proof after S seconds.")
@click.option(
    "-o",
    "--output",
    "folder",
    metavar="DIR",
    default="proofs",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to.",
)
def command(
    output: Output,
    theories: tuple[str, ...],
    regimes: tuple[str, ...],
    formats: tuple[str, ...],
    timeout: Fraction | None,
    folder: Path,
) -> int:
    """Write a proof of every verdict, claim and derived law, for `nslogic verify` and for other provers.

    $ nslogic prove resource
    $ nslogic prove theories/critical-depth.toml --regime phases -o proofs
    $ nslogic prove resource --to markdown --to coq

    Exit code 0: everything is proved. 1: a proof was left to a solver. 2: a request cannot be read.
    3: something could not be proved. Ctrl-C ends with 130 and keeps the proofs that are finished.
    """
    chosen = read_matching(output, theories, regimes)
    from nslogic.questions.prove import Proving
    from nslogic.report.prove.text import prove_page

    require_room(folder)  # before the work, not after it
    results: list[ProveResult] = []
    for theory, names in chosen:
        proving = Proving(theory, regimes=names, seconds=None if timeout is None else float(timeout))
        with interruption_as_exception(), status() as show:
            try:
                for what in proving.run():
                    show(what)
            except KeyboardInterrupt:
                show("")
                _keep(output, proving.result(), folder, formats)
                raise
        result = proving.result()
        _write(result, folder, formats)
        results.append(result)
        if output.format == "text":
            output.text(prove_page(result, folder))
    complete = not any(result.unproved or result.skipped for result in results)
    trusted = any(result.trusted for result in results)
    if output.format == "json":
        from nslogic.report.prove.data import prove_data

        output.json({"theories": prove_data(results, folder)}, ok=complete and not trusted)
    if not complete:
        return exit_codes.UNDECIDED
    return exit_codes.NOT_AS_EXPECTED if trusted else exit_codes.AS_EXPECTED


def _write(result: ProveResult, folder: Path, formats: tuple[str, ...]) -> None:
    """Write the proofs of one theory in every format, if there are any."""
    if not result.proofs:
        return
    from nslogic.proof.documents import document_text

    theory = result.theory
    files = {f"{theory.name}.json": document_text(theory, result.proofs)}
    files |= {FORMATS[name].file(theory.name): file_text(name, theory, result.proofs) for name in formats}
    files |= shared_files(formats)
    write_files({folder / file: text for file, text in files.items()})


def _keep(output: Output, result: ProveResult, folder: Path, formats: tuple[str, ...]) -> None:
    """Write the proofs that are finished, unless as many of the theory lie there already; say what became of them."""
    from nslogic.proof.documents import DocumentError, read_document

    theory, count = result.theory, len(result.proofs)
    if not count:
        return
    file = folder / f"{theory.name}.json"
    unfinished = f"interrupted: {', '.join(result.unfinished)} not finished"
    with suppress(DocumentError):
        there = read_document(file)
        if there.digest == theory.digest and len(there.entries) >= count:
            output.note(f"{unfinished}; {file} stays as it was, with {len(there.entries)} proofs of this theory")
            return
    _write(result, folder, formats)
    output.note(f"{unfinished}; {count} finished proof{'s are' if count > 1 else ' is'} kept in {file}")
