"""`nslogic lsp`: answer an editor."""

from __future__ import annotations

from contextvars import Context

import click

from nslogic.cli import exit_codes
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.experiments.optional_imports import need


@answers("lsp", "Answer an editor: the language server.", formats=("text",))
@click.option(
    "--stdio",
    is_flag=True,
    expose_value=False,
    help="Speak over standard input and output, which is the only way there is.",
)
def command(_: Output) -> int:
    """Answer an editor about theory files over standard input and output, as the Language Server Protocol says.

    $ nslogic lsp

    Editors start it themselves: docs/editor.md has the settings of some. It needs pygls, which the extra `lsp` installs.
    """
    need("pygls", "nslogic lsp", extra="lsp")
    from nslogic.lsp.server import make_server

    # in a context of its own, so that no memory of the command line grows while the server lives
    Context().run(make_server().start_io)
    return exit_codes.AS_EXPECTED
