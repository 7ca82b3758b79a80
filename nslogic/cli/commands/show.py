"""`nslogic show`: show a theory as formulas."""

from __future__ import annotations

from collections.abc import Iterable

import click

from nslogic.cli import exit_codes
from nslogic.cli.completing import complete_theory
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.theories import read_theories
from nslogic.theory.model import Theory


@answers("show", "Show a theory as formulas.", formats=("text", "json", "markdown"))
@click.argument("theory", shell_complete=complete_theory)
@click.option("--cite", is_flag=True, help="Show the works that the theory and its imports cite, as BibTeX.")
def command(output: Output, theory: str, *, cite: bool) -> int:
    """Show a theory as formulas: what scales, what is assumed, what is claimed to follow.

    $ nslogic show resource
    $ nslogic show my.toml --format markdown
    $ nslogic show besiroglu --cite
    """
    if cite and output.format == "markdown":
        raise click.UsageError("--cite answers as text (BibTeX) or json, not as markdown.")
    theories = read_theories(output, (theory,))
    if cite:
        _cite(output, theories)
        return exit_codes.AS_EXPECTED
    match output.format:
        case "json":
            from nslogic.report.show.data import show_data

            output.json({"theories": [show_data(theory) for theory in theories]}, ok=True)
        case "markdown":
            from nslogic.report.show.markdown import show_markdown

            output.raw("\n".join(show_markdown(theory) for theory in theories))
        case _:
            from nslogic.report.page import BLANK
            from nslogic.report.show.text import show_page

            pages = [show_page(theory) for theory in theories]
            output.text(tuple(line for page in pages for line in (*page, BLANK))[:-1])
    return exit_codes.AS_EXPECTED


def _cite(output: Output, theories: Iterable[Theory]) -> None:
    from nslogic.report.show.bibtex import bibtex, works_data
    from nslogic.theory.bibliography import works

    cited = works(theories)
    if not cited:
        output.note('no citation: add `cite = "…"` to [theory]')
    if output.format == "json":
        output.json({"works": works_data(cited)}, ok=True)
    else:
        output.raw(bibtex(cited))
