"""`nslogic compare`: say which theories cannot hold together."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import click

from nslogic.cli import exit_codes
from nslogic.cli.measurements import with_measurements
from nslogic.cli.options import answers, sigma_option, theories_argument
from nslogic.cli.output import Output
from nslogic.cli.simulations import kind_of, write_plot
from nslogic.cli.theories import read_bundled, read_scoped
from nslogic.limits import COMPARED_SETS


@answers("compare", "Say which theories cannot hold together.", formats=("text", "json", "latex", "markdown"))
@theories_argument
@click.option("--range", "ranges", metavar="NAME", multiple=True, help="The range of this exponent or parameter.")
@click.option(
    "--sets",
    type=click.IntRange(2, COMPARED_SETS),
    default=3,
    show_default=True,
    help="The size of the largest sets that are looked at.",
)
@sigma_option
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw the matrix: .svg, .png or .pdf.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@click.option("-v", "--verbose", is_flag=True, help="Show what reconciles each pair.")
def command(
    output: Output,
    theories: tuple[str, ...],
    ranges: tuple[str, ...],
    sets: int,
    sigma: Fraction,
    plot: Path | None,
    force: bool,
    verbose: bool,
) -> int:
    """Compare theories by the exponents that they name: which pairs, and which larger sets, cannot hold together.

    $ nslogic compare
    $ nslogic compare quanta solvable
    $ nslogic compare manifold besiroglu-refit --range d
    $ nslogic compare percolation:data quanta

    Without a THEORY all bundled ones are compared; THEORY:REGIME is one in one regime. Files of measurements have
    names, too.

    Exit code 0: compared. 2: a request cannot be read. 3: something is undecided.
    """
    kind = kind_of(plot, force=force)
    chosen = read_scoped(output, with_measurements(theories)) if theories else read_bundled(output)
    from nslogic.questions.compare import compare

    result = compare(chosen, range=ranges, sets=sets, sigma=sigma)

    def drawn() -> bytes:
        from nslogic.report.compare.data import compare_data
        from nslogic.report.compare.plots import compare_plot

        return compare_plot(compare_data(result), kind)

    write_plot(output, plot, drawn)
    if output.format == "json":
        from nslogic.report.compare.data import compare_data

        output.json({"comparison": compare_data(result)}, ok=not result.undecided)
    elif output.format == "latex":
        from nslogic.report.compare.latex import compare_latex

        output.raw(compare_latex(result))
    elif output.format == "markdown":
        from nslogic.report.compare.markdown import compare_markdown

        output.raw(compare_markdown(result))
    else:
        from nslogic.report.compare.text import compare_page

        output.text(compare_page(result, verbose=verbose))
    return exit_codes.UNDECIDED if result.undecided else exit_codes.AS_EXPECTED
