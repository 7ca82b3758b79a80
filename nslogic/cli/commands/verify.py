"""`nslogic verify`: check proofs with the kernel alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from nslogic.cli.options import answers
from nslogic.cli.output import Output

if TYPE_CHECKING:
    from nslogic.questions.verify import Verified


@answers("verify")
@click.argument("proofs", metavar="PROOF...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--theory",
    "theories",
    metavar="THEORY",
    multiple=True,
    help="Where to look for the theories of the proofs first: a path or a bundled name.",
)
def command(output: Output, proofs: tuple[Path, ...], theories: tuple[str, ...]) -> int:
    """Check proof files with the small kernel alone, without any solver; a folder stands for the files in it.

    $ nslogic verify proofs/resource.json
    $ nslogic verify proofs

    A proof with steps that were left to a solver is counted apart; it does not change the exit code.

    Exit code 0: all are verified. 1: a proof fails, or its theory has changed since. 2: a file cannot be read.
    """
    from nslogic.cli.theories import read
    from nslogic.errors import Diagnostic, InvalidInputError
    from nslogic.questions.verify import verify
    from nslogic.theory import codes

    known = read(output, theories) if theories else ()
    found: list[Verified] = []
    problems: list[Diagnostic] = []
    files: list[Path] = []
    for path in proofs:
        here = _files(path)
        files += here
        if not here:
            message = f"{path}: there is no proof file in this folder"
            problems.append(Diagnostic(codes.PROOF_FILE, message, None, "write some with `nslogic prove`"))
    for file in files:
        try:
            found.extend(verify(file, theories=known))
        except InvalidInputError as error:
            problems.extend(error.diagnostics)
    ok = not problems and all(one.verdict == "verified" for one in found)
    if output.format == "json":
        from nslogic.report.verify import verify_counts, verify_data

        if problems:
            output.warn(problems)
        output.json({"proofs": verify_data(found), "counts": verify_counts(found)}, ok=ok)
    else:
        from nslogic.report.verify import verify_page

        if found:
            output.text(verify_page(found))
        if problems:
            output.warn(problems)
    if problems:
        return 2
    return 0 if ok else 1


def _files(path: Path) -> list[Path]:
    """Return the files that a path stands for; what can't be one is left to the reader."""
    try:
        return sorted(path.glob("*.json")) if path.is_dir() else [path]
    except OSError:
        return [path]
