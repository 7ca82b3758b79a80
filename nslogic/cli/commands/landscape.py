"""`nslogic landscape`: set theories against measured exponents."""

from __future__ import annotations

from pathlib import Path

import click

from nslogic.cli import exit_codes
from nslogic.cli.measurements import with_measurements
from nslogic.cli.options import answers, theories_argument
from nslogic.cli.output import Output
from nslogic.cli.simulations import kind_of, write_plot
from nslogic.cli.theories import read_bundled, read_scoped, read_theories


@answers("landscape", "Set theories against measured exponents.", formats=("text", "json", "markdown"))
@theories_argument
@click.option("--measured", metavar="FILE", multiple=True, help="A file of measurements, in place of the bundled ones.")
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw a plot: .svg, .png or .pdf.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
def command(
    output: Output, theories: tuple[str, ...], measured: tuple[str, ...], plot: Path | None, force: bool
) -> int:
    """Show the exponents that theories derive beside measured ones, and how far apart they are in standard errors.

    $ nslogic landscape
    $ nslogic landscape quanta solvable --measured besiroglu-refit

    Without a THEORY all bundled ones are shown; THEORY:REGIME is one in one regime.

    Exit code 0: shown. 2: a request cannot be read.
    """
    kind = kind_of(plot, force=force)
    chosen = read_scoped(output, theories) if theories else read_bundled(output)
    files = read_theories(output, with_measurements(measured)) if measured else None
    from nslogic.questions.landscape import landscape

    result = landscape(chosen, measurements=files, reasons=output.format == "json")

    def drawn() -> bytes:
        from nslogic.report.landscape.data import landscape_data
        from nslogic.report.landscape.plots import landscape_plot

        return landscape_plot(landscape_data(result), kind)

    write_plot(output, plot, drawn)
    match output.format:
        case "json":
            from nslogic.report.landscape.data import landscape_data

            output.json({"landscape": landscape_data(result)}, ok=True)
        case "markdown":
            from nslogic.report.landscape.markdown import landscape_markdown

            output.raw(landscape_markdown(result))
        case _:
            from nslogic.report.landscape.text import landscape_page

            output.text(landscape_page(result))
    return exit_codes.AS_EXPECTED
