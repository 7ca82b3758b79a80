"""`nslogic list`: list the theories that come with nslogic."""

from __future__ import annotations

from nslogic.cli import exit_codes
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.theories import read_bundled


@answers("list", "List the bundled theories and their regimes.")
def command(output: Output) -> int:
    """List the theories that come with nslogic, and their regimes.

    $ nslogic list
    $ nslogic list --format json
    """
    theories = read_bundled(output)
    if output.format == "json":
        from nslogic.report.show.listing import list_data

        output.json({"theories": list_data(theories)}, ok=True)
    else:
        from nslogic.report.show.listing import list_page

        output.text(list_page(theories))
    return exit_codes.AS_EXPECTED
