"""`nslogic schema`: print the JSON Schema of theory files, or of the JSON answers."""

from __future__ import annotations

import click

from nslogic.cli import exit_codes
from nslogic.cli.options import answers
from nslogic.cli.output import Output


@answers("schema", "Print the JSON Schema of theory files, or of answers.", formats=("json",))
@click.option("--answers", "of_answers", is_flag=True, help="That of what commands answer with --format json.")
def command(output: Output, of_answers: bool) -> int:
    """Print the JSON Schema of theory files, or that of the JSON answers, for editors and other programs.

    $ nslogic schema > theory.schema.json
    $ nslogic schema --answers > answers.schema.json
    """
    if of_answers:
        from nslogic.report.answers_schema import answers_schema_text

        output.raw(answers_schema_text())
    else:
        from nslogic.theory.schema import schema_text

        output.raw(schema_text())
    return exit_codes.AS_EXPECTED
