"""`nslogic diff`: say what two theories or regimes assume and conclude differently."""

from __future__ import annotations

from fractions import Fraction

import click

from nslogic.cli import exit_codes
from nslogic.cli.completing import complete_theory
from nslogic.cli.options import answers, sigma_option
from nslogic.cli.output import Output


@answers("diff", "Say what two theories assume differently.", formats=("text", "json", "latex", "markdown"))
@click.argument("first", metavar="THEORY", shell_complete=complete_theory)
@click.argument("second", metavar="THEORY", shell_complete=complete_theory)
@sigma_option
def command(output: Output, first: str, second: str, sigma: Fraction) -> int:
    """Say what two theories, or two regimes, assume differently, and which conclusions change.

    $ nslogic diff resource:redundancy critical-depth:structural
    $ nslogic diff mine.toml mine-before.toml

    THEORY:REGIME is one regime; without, regimes of one name are compared, or the only one of each. Laws are the same
    if each follows from the other, however they are written.

    Exit code 0: answered. 2: a request cannot be read. 3: something is undecided.
    """
    from nslogic.questions.diff import diff

    result = diff(first, second, sigma=sigma)
    if output.format == "json":
        from nslogic.report.diff.data import diff_data

        output.json({"diff": diff_data(result)}, ok=not result.undecided)
    elif output.format == "text":
        from nslogic.report.diff.text import diff_page

        output.text(diff_page(result))
    else:
        from nslogic.report.diff.tables import diff_latex, diff_markdown

        output.raw((diff_latex if output.format == "latex" else diff_markdown)(result))
    return exit_codes.UNDECIDED if result.undecided else exit_codes.AS_EXPECTED
