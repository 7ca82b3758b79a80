"""`nslogic list`: list the theories that come with nslogic."""

from __future__ import annotations

from collections.abc import Sequence

import click

from nslogic.cli import exit_codes
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.theories import read_bundled
from nslogic.theory.model import Theory


@answers("list", "List the bundled theories and their regimes.", formats=("text", "json", "markdown"))
@click.option("--published", is_flag=True, help="List the exponents that their sources state, with the claims.")
def command(output: Output, *, published: bool) -> int:
    """List the theories that come with nslogic, and their regimes.

    In Markdown, the list is a page with the notes of each: what it assumes, what follows, what is disputed.

    $ nslogic list
    $ nslogic list --format markdown
    $ nslogic list --published
    """
    theories = read_bundled(output)
    (_list_exponents if published else _list_theories)(output, theories)
    return exit_codes.AS_EXPECTED


def _list_theories(output: Output, theories: Sequence[Theory]) -> None:
    match output.format:
        case "json":
            from nslogic.report.show.listing import list_data

            output.json({"theories": list_data(theories)}, ok=True)
        case "markdown":
            from nslogic.report.show.library import library_markdown

            output.raw(library_markdown(theories))
        case _:
            from nslogic.report.show.listing import list_page

            output.text(list_page(theories))


def _list_exponents(output: Output, theories: Sequence[Theory]) -> None:
    from nslogic.report.show import published

    match output.format:
        case "json":
            output.json({"exponents": published.published_data(theories)}, ok=True)
        case "markdown":
            output.raw(published.published_markdown(theories))
        case _:
            output.text(published.published_page(theories))
