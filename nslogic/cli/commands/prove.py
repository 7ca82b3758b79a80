"""`nslogic prove`: write a proof of every verdict, claim and derived law."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from fractions import Fraction
from functools import partial
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from nslogic.cli import exit_codes
from nslogic.cli.interruption import interruption_as_exception
from nslogic.cli.numbers import PositiveRational
from nslogic.cli.options import answers, regime_option, theories_argument
from nslogic.cli.output import Output
from nslogic.cli.progress import status
from nslogic.cli.replacing import Own, force_option, require_own
from nslogic.cli.simulations import from_cluster
from nslogic.cli.theories import read_matching
from nslogic.files import UnreadableError, read_bytes, require_room, write_files
from nslogic.limits import PROCESSES, PROOF_FILE_BYTES, Limits
from nslogic.report.narration.files import FORMATS, file_text, shared_files
from nslogic.report.page import enumeration, line
from nslogic.report.paths import shown_path

if TYPE_CHECKING:
    from nslogic.questions.prove import ProveResult
    from nslogic.theory.model import Theory


@answers("prove", "Write proofs of verdicts, claims and derived laws.")
@theories_argument
@regime_option
@click.option(
    "--to",
    "formats",
    type=click.Choice(tuple(FORMATS)),
    multiple=True,
    help="A format to write besides the kernel's own; may be repeated.",
)
@click.option("--timeout", type=PositiveRational(), metavar="S", help="Give up a proof after S seconds.")
@click.option(
    "--jobs",
    type=click.IntRange(1, PROCESSES),
    metavar="N",
    help="The number of processes; one per processor if there are several regimes.",
)
@click.option("--cluster", metavar="ADDRESS", help="Prove the regimes on the workers of a Dask scheduler.")
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
@force_option
def command(
    output: Output,
    theories: tuple[str, ...],
    regimes: tuple[str, ...],
    formats: tuple[str, ...],
    timeout: Fraction | None,
    jobs: int | None,
    cluster: str | None,
    folder: Path,
    force: bool,
) -> int:
    """Write a proof of every verdict, claim and derived law, for `nslogic verify` and for other provers.

    $ nslogic prove resource
    $ nslogic prove theories/critical-depth.toml --regime phases -o proofs
    $ nslogic prove resource --to markdown --to coq

    With `--regime`, proofs of other regimes stay in the file unless the theory has changed.

    Exit code 0: everything is proved. 1: a proof was left to a solver. 2: a request cannot be read.
    3: something could not be proved. Ctrl-C ends with 130 and keeps the proofs that are finished.
    """
    chosen = read_matching(output, theories, regimes)
    from nslogic.questions.prove import Proving, outcomes_on_cluster
    from nslogic.report.prove.text import prove_page

    require_room(folder)  # before any work
    for theory, _ in chosen:
        require_own(_files(theory, folder, formats), force=force)
    results: list[ProveResult] = []
    limits = Limits(seconds=None if timeout is None else float(timeout))
    arriving = None
    if cluster is not None:
        regimes_of_all = [(theory, name) for theory, names in chosen for name in names]
        arriving = outcomes_on_cluster(cluster, regimes_of_all, limits)
    for place, (theory, names) in enumerate(chosen):
        proving = Proving(theory, regimes=names, limits=limits)
        with interruption_as_exception(), status() as show:
            try:
                steps = proving.run(processes=jobs, arriving=arriving)
                for words in steps if cluster is None else from_cluster(steps):
                    show(words)
            except (KeyboardInterrupt, click.UsageError):  # stopped, or the cluster is gone
                show("")
                _keep(output, proving.result(), names, folder, formats)
                if later := [each.name for each, _ in chosen[place + 1 :]]:
                    output.note(f"not begun: {enumeration(later)}")
                raise
        result = proving.result()
        _write(output, result, names, folder, formats)
        results.append(result)
        if output.format == "text":
            output.text(prove_page(result, folder))
    written = [result.theory for result in results if result.proofs]
    if output.format == "text" and written:
        output.text((line(f"To verify: {_verify_command(written, folder)}", hang=4),))
    complete = not any(result.unproved or result.skipped for result in results)
    trusted = any(result.trusted for result in results)
    if output.format == "json":
        from nslogic.report.prove.data import prove_data

        output.json({"theories": prove_data(results, folder)}, ok=complete and not trusted)
    if not complete:
        return exit_codes.UNDECIDED
    return exit_codes.NOT_AS_EXPECTED if trusted else exit_codes.AS_EXPECTED


def _files(theory: Theory, folder: Path, formats: tuple[str, ...]) -> dict[Path, Own]:
    """Return the files for a theory's proofs, each with a test for whether nslogic wrote it."""
    from nslogic.questions.proof_files import is_proof_file_of

    files: dict[Path, Own] = {folder / f"{theory.name}.json": partial(is_proof_file_of, theory.name)}
    for name in formats:
        files[folder / FORMATS[name].file(theory.name)] = partial(_begins, FORMATS[name].begins)
    for file, text in shared_files(formats).items():
        files[folder / file] = partial(_begins, text.partition("\n")[0])
    return files


def _begins(text: str, path: Path) -> bool:
    try:
        return read_bytes(path, most=PROOF_FILE_BYTES).startswith(text.encode())
    except UnreadableError:
        return False


def _write(
    output: Output, result: ProveResult, regimes: tuple[str, ...], folder: Path, formats: tuple[str, ...]
) -> None:
    """Write the proofs of one theory in every format, if there are any, and keep existing ones of other regimes."""
    if not result.proofs:
        return
    from nslogic.proof.documents import document_text
    from nslogic.questions.proof_files import in_order, other_proofs, regimes_in, within_a_file

    theory = result.theory
    file = folder / f"{theory.name}.json"
    others = other_proofs(theory, file, regimes)
    proofs = result.proofs
    before = regimes_in(theory, file)
    if others:
        proofs, _ = within_a_file(theory, in_order(theory, (*proofs, *others)))
        kept = len(proofs) - sum(proof in proofs for proof in result.proofs)
        output.note(f"{file} keeps {kept} proof{'s' * (kept != 1)} of other regimes")
    written = {*regimes, *(proof.theorem.regime.name for proof in proofs)}
    if lost := [name for name in before if name not in written]:
        named = "".join(f" --regime {quote(name)}" for name in lost)
        output.note(
            f"{file} had proofs of {enumeration(lost)} from before the theory was changed, which are left out; "
            f"prove them again with {named.strip()}"
        )
    files = {f"{theory.name}.json": document_text(theory, proofs)}
    files |= {FORMATS[name].file(theory.name): file_text(name, theory, proofs) for name in formats}
    files |= shared_files(formats)
    write_files({folder / file: text for file, text in files.items()})


def _verify_command(theories: Sequence[Theory], folder: Path) -> str:
    """Return the command that verifies the files written; it names the theories that it would not find by itself."""
    from nslogic.questions.proof_theories import is_found

    files = [folder / f"{theory.name}.json" for theory in theories]
    named = [theory for theory, file in zip(theories, files, strict=True) if not is_found(theory, file)]
    words = [str(files[0]) if len(files) == 1 else str(folder)]
    words += [word for theory in named for word in ("--theory", shown_path(theory.file))]
    return " ".join(["nslogic verify", *map(quote, words)])


def _keep(
    output: Output, result: ProveResult, regimes: tuple[str, ...], folder: Path, formats: tuple[str, ...]
) -> None:
    """Write the proofs that are finished, unless as many of the theory lie there already; say what became of them."""
    from nslogic.proof.document_reading import DocumentError, read_document

    theory, count = result.theory, len(result.proofs)
    if not count:
        return
    file = folder / f"{theory.name}.json"
    unfinished = f"interrupted: {', '.join(result.unfinished)} not finished"
    again = " ".join(f"--regime {quote(name)}" for name in result.unfinished)
    with suppress(DocumentError):
        document = read_document(file)
        if document.digest == theory.digest and len(document.entries) >= count:
            output.note(f"{unfinished}; {file} stays as it was, with {len(document.entries)} proofs of this theory")
            return
    _write(output, result, regimes, folder, formats)
    output.note(
        f"{unfinished}; {count} finished proof{'s are' if count > 1 else ' is'} kept in {file}; go on with {again}"
    )
