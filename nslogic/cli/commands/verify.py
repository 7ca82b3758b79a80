"""`nslogic verify`: check proofs with the kernel alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from nslogic.cli import exit_codes
from nslogic.cli.options import answers
from nslogic.cli.output import CI_FORMATS, Output

if TYPE_CHECKING:
    from nslogic.questions.verify import Verified


@answers("verify", "Check proofs with the small kernel, without any solver.", formats=("text", "json", *CI_FORMATS))
@click.argument("proofs", metavar="PROOF...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--theory",
    "theories",
    metavar="THEORY",
    multiple=True,
    help="A theory to look up the proofs in first: a path or a bundled name.",
)
@click.option("--list", "listed", is_flag=True, help="Show what every proof states, even for several files.")
@click.option("--allow-trusted", is_flag=True, help="Take a solver's word for the steps that are left to it.")
def command(
    output: Output, proofs: tuple[Path, ...], theories: tuple[str, ...], *, listed: bool, allow_trusted: bool
) -> int:
    """Check proof files with the small kernel alone, without any solver; a folder stands for the files in it and below.

    $ nslogic verify proofs/resource.json
    $ nslogic verify proofs

    The answer names the theory file of each proof file, and the claims of the theory without a proof. A proof with
    steps that were left to a solver is `trusted`, not verified.

    Exit code 0: all are verified. 1: a proof fails, its theory has changed since, or a solver would have to be trusted.
    2: a file cannot be read.
    """
    from nslogic.cli.theories import read_theories
    from nslogic.diagnostics import codes
    from nslogic.errors import Diagnostic, InvalidInputError
    from nslogic.questions.verify import verify

    known = read_theories(output, theories) if theories else ()
    answers: list[Verified] = []
    problems: list[Diagnostic] = []
    files: list[Path] = []
    for path in proofs:
        beside = _files(path)
        files += beside
        if not beside:
            message = f"{path}: there is no proof file in this folder"
            problems.append(Diagnostic(codes.PROOF_FILE, message, None, "write some with `nslogic prove`"))
    for file in files:
        try:
            answers.extend(verify(file, theories=known))
        except InvalidInputError as error:
            problems.extend(error.diagnostics)
    wanted = ("verified", "trusted") if allow_trusted else ("verified",)
    ok = not problems and all(answer.verdict in wanted for answer in answers)
    if output.as_data:
        from nslogic.report.prove.verify_data import verify_counts, verify_data

        data: dict[str, object] = {"proofs": verify_data(answers), "counts": verify_counts(answers)}
        if problems:
            from nslogic.report.diagnostics.text import diagnostics_data

            output.warn(problems)
            data["diagnostics"] = diagnostics_data(problems)
        output.json(data, ok=ok)
    else:
        from nslogic.report.prove.verify import verify_page

        if answers:
            output.text(verify_page(answers, listed=listed, allow_trusted=allow_trusted))
        if problems:
            output.warn(problems)
    if problems:
        return exit_codes.UNREADABLE
    return exit_codes.AS_EXPECTED if ok else exit_codes.NOT_AS_EXPECTED


def _files(path: Path) -> list[Path]:
    """Return the proof files that a path stands for, those of a folder and of its folders but hidden ones.

    Reading reports a path that is neither file nor folder.
    """
    try:
        if not path.is_dir():
            return [path]
        inside = (file.relative_to(path) for file in path.rglob("*.json"))
        return sorted(path / file for file in inside if not any(part.startswith(".") for part in file.parts))
    except OSError:
        return [path]
