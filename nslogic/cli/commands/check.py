"""`nslogic check`: decide whether theories can hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import islice
from typing import TYPE_CHECKING, Literal

import click

from nslogic.cli import exit_codes
from nslogic.cli.fixing import fix_files
from nslogic.cli.numbers import CountOr, PositiveRational
from nslogic.cli.options import answers, regime_option, sigma_option, theories_argument
from nslogic.cli.output import CI_FORMATS, REQUEST, Output
from nslogic.cli.standard_input import STANDARD_INPUT, read_given, stdin_option
from nslogic.cli.theories import read_matching
from nslogic.limits import PROCESSES

if TYPE_CHECKING:
    from nslogic.logic.results import RegimeResult
    from nslogic.report.check.text import Detail


@answers("check", "Check theories for consistency, and their claims.", formats=("text", "json", *CI_FORMATS))
@theories_argument
@regime_option
@click.option(
    "--cores",
    type=click.Choice(("one", "all", "smallest", "none")),
    default="one",
    show_default=True,
    help="Which minimal cores to look for.",
)
@click.option(
    "--repairs",
    type=CountOr("all", "none"),
    metavar="N|all|none",
    default=10,
    show_default=True,
    help="The largest number of repairs.",
)
@sigma_option
@click.option("--certificate", is_flag=True, help="Show the laws to multiply that prove a clash.")
@click.option("--certify", is_flag=True, help="Prove each verdict, and check the proof with the kernel.")
@click.option("-v", "--verbose", is_flag=True, help="Show everything, even if it is as expected.")
@click.option("-q", "--quiet", is_flag=True, help="Show only what is not as expected.")
@click.option("--timeout", type=PositiveRational(), metavar="S", help="Give up on a regime after S seconds.")
@click.option(
    "--jobs",
    type=click.IntRange(1, PROCESSES),
    metavar="N",
    help="The number of processes; one per processor if there is much to do.",
)
@stdin_option
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
@click.option("--cluster", metavar="ADDRESS", help="Decide the regimes on the workers of a Dask scheduler.")
@click.option("--fix", "fixing", is_flag=True, help="First correct the files where the correction is certain.")
def command(
    output: Output,
    theories: tuple[str, ...],
    regimes: tuple[str, ...],
    cores: Literal["one", "all", "smallest", "none"],
    repairs: int | str,
    sigma: Fraction,
    certificate: bool,
    certify: bool,
    verbose: bool,
    quiet: bool,
    timeout: Fraction | None,
    jobs: int | None,
    cluster: str | None,
    stdin_name: str | None,
    watch: bool,
    fixing: bool,
) -> int:
    """Decide for each regime whether it can hold, which laws clash, what to give up, and which claims follow.

    $ nslogic check theories/resource.toml
    $ nslogic check resource --regime redundancy
    $ nslogic check resource --verbose
    $ nslogic check my.toml --cores all --repairs all --format json
    $ nslogic check my.toml --certify
    $ nslogic check my.toml --fix
    $ nslogic check my.toml --watch
    $ nslogic check - --stdin-filename my.toml < my.toml

    Exit code 0: all is as the files expect. 1: something is not. 2: a file cannot be read. 3: undecided.
    """
    if verbose and quiet:
        raise click.UsageError("--verbose and --quiet exclude each other.")
    detail: Detail = "all" if verbose else "failures" if quiet else "usual"
    if STANDARD_INPUT in theories and (fixing or watch):
        raise click.UsageError(f"--{'fix' if fixing else 'watch'} is for files, and - is standard input.")
    if watch:
        return _watch(output, theories)
    if fixing:
        fix_files(output, theories)
    theories, texts = read_given(theories, stdin_name)
    chosen = read_matching(output, theories, regimes, texts)
    from nslogic.limits import Limits
    from nslogic.questions.check import CheckOptions, TheoryResult, check_each
    from nslogic.report.check.summary import summary_page
    from nslogic.report.check.text import result_page
    from nslogic.report.page import BLANK

    options = CheckOptions(
        cores=cores,
        repairs={"all": None, "none": 0}.get(repairs) if isinstance(repairs, str) else repairs,
        sigma=sigma,
        limits=Limits(seconds=None if timeout is None else float(timeout)),
        certificates=certificate or output.as_data,
        brief=output.format == "text" and not verbose,  # a regime that is as expected takes one line
        certify=certify,
    )
    questions = [(theory, name) for theory, names in chosen for name in names]
    answers = check_each(questions, options=options, processes=jobs, cluster=cluster)
    if cluster is not None:
        from nslogic.cli.simulations import from_cluster  # loads more than other checks need

        answers = from_cluster(answers, f"of {len(questions)} regimes are decided")
    results = []
    last = BLANK
    for theory, names in chosen:
        decided: list[RegimeResult] = []
        for regime_result in islice(answers, len(names)):
            decided.append(regime_result)
            if output.format == "text":
                result = TheoryResult(theory, (regime_result,), options)
                page = result_page(result, certificate=certificate, detail=detail)
                output.text(page)
                last = page[-1] if page else last
        results.append(TheoryResult(theory, tuple(decided), options))
    if output.as_data:
        from nslogic.report.check.data import check_data

        output.json({"theories": check_data(results)}, ok=all(result.as_expected for result in results))
    else:
        space = () if last == BLANK else (BLANK,)
        output.text((*space, *summary_page(results, quiet=quiet)))
    return exit_code([regime for result in results for regime in result.regimes])


def _watch(output: Output, theories: Sequence[str]) -> int:
    """Check again and again, with the words of this request but one."""
    if output.format != "text":
        raise click.UsageError("--watch answers in text.")
    from nslogic.cli.watching import watch_command

    words = click.get_current_context().meta[REQUEST]
    watch_command(output, theories, [word for word in words if word != "--watch"])
    return exit_codes.AS_EXPECTED


def exit_code(regimes: Iterable[RegimeResult]) -> int:
    """Return 1 if a verdict is not as its file expects, else 3 if one is undecided, else 0."""
    results = tuple(regimes)
    if any(result.contradicted for result in results):
        return exit_codes.NOT_AS_EXPECTED
    return exit_codes.UNDECIDED if any(result.undecided for result in results) else exit_codes.AS_EXPECTED
