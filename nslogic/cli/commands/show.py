"""`nslogic show`: one theory as formulas."""

from __future__ import annotations

import click

from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.theories import read


@answers("show", formats=("text", "json", "markdown"))
@click.argument("theory")
def command(output: Output, theory: str) -> int:
    """Show a theory as formulas: what scales, what is assumed, what is claimed to follow.

    $ nslogic show resource
    $ nslogic show my.toml --format markdown
    """
    theories = read(output, (theory,))
    match output.format:
        case "json":
            from nslogic.report.show import show_data

            output.json({"theories": [show_data(one) for one in theories]}, ok=True)
        case "markdown":
            from nslogic.report.show_markdown import show_markdown

            output.raw("\n".join(show_markdown(one) for one in theories))
        case _:
            from nslogic.report.page import BLANK
            from nslogic.report.show import show_page

            pages = [show_page(one) for one in theories]
            output.text(tuple(one for page in pages for one in (*page, BLANK))[:-1])
    return 0
