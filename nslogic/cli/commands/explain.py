"""`nslogic explain`: what a diagnostic means."""

from __future__ import annotations

import click

from nslogic.cli import exit_codes
from nslogic.cli.options import answers
from nslogic.cli.output import Output


@answers("explain")
@click.argument("code")
def command(output: Output, code: str) -> int:
    """Say what a diagnostic means and what to do about it, with a before and an after.

    $ nslogic explain NSL202
    """
    from nslogic.diagnostics.catalogue import explain, known_codes
    from nslogic.language.scope import nearest_name
    from nslogic.report.diagnostics.page import entry_data, explanation_page

    entry = explain(code)
    if entry is None:
        near = nearest_name(code[:20].upper(), known_codes())
        hint = f" Did you mean {near}?" if near else " Codes look like NSL202."
        raise click.BadParameter(f"there is no diagnostic {code[:60]!r}.{hint}", param_hint="CODE")
    if output.format == "json":
        output.json(entry_data(entry), ok=True)
    else:
        output.text(explanation_page(entry))
    return exit_codes.AS_EXPECTED
