"""`nslogic schema`: print the JSON Schema of theory files."""

from __future__ import annotations

from nslogic.cli import exit_codes
from nslogic.cli.options import answers
from nslogic.cli.output import Output


@answers("schema", "Print the JSON Schema of theory files.", formats=("json",))
def command(output: Output) -> int:
    """Print the JSON Schema of theory files, for editors and other programs.

    $ nslogic schema > theory.schema.json
    """
    from nslogic.theory.schema import schema_text

    output.raw(schema_text())
    return exit_codes.AS_EXPECTED
