"""Compare the pages that are made from the bundled theories with the files, or write them.

python benchmarks/library_pages.py            exit 1 if a page is not what the files say
python benchmarks/library_pages.py --write    write the pages again

`docs/theories.md` ends in what `nslogic list --format markdown` prints, `docs/exponents.md` in what
`nslogic list --published --format markdown` prints, and `docs/landscape.md` in what `nslogic landscape --format markdown`
prints; what stands above the mark is written by hand. `docs/landscape.svg` is what `nslogic landscape --plot` draws.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from nslogic.questions.landscape import LandscapeResult, landscape
from nslogic.report.landscape.data import landscape_data
from nslogic.report.landscape.markdown import landscape_markdown
from nslogic.report.landscape.plots import landscape_plot
from nslogic.report.show.library import library_markdown
from nslogic.report.show.published import published_markdown
from nslogic.theory.folders import bundled
from nslogic.theory.library import load
from nslogic.theory.model import Theory

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "landscape.svg"


@cache
def theories() -> tuple[Theory, ...]:
    """Return the bundled theories."""
    return tuple(load(name) for name, _ in bundled())


@cache
def all_exponents() -> LandscapeResult:
    """Return the landscape of the bundled theories."""
    return landscape()


PAGES: dict[str, tuple[str, Callable[[], str]]] = {
    "docs/theories.md": ("nslogic list --format markdown", lambda: library_markdown(theories())),
    "docs/exponents.md": ("nslogic list --published --format markdown", lambda: published_markdown(theories())),
    "docs/landscape.md": ("nslogic landscape --format markdown", lambda: landscape_markdown(all_exponents())),
}
"""What makes the end of each page: the command, and the same in Python."""


def page_of_today(name: str) -> str:
    """Return a page with what the files say today below its mark."""
    command, made = PAGES[name]
    mark = f"<!-- From here on: {command} -->"
    by_hand, found, _ = (ROOT / name).read_text(encoding="utf-8").partition(mark)
    if not found:
        raise ValueError(f"{name} has no line {mark}")
    return f"{by_hand}{mark}\n\n{made()}"


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    stale = [name for name in PAGES if page_of_today(name) != (ROOT / name).read_text(encoding="utf-8")]
    for name in stale:
        if write:
            (ROOT / name).write_text(page_of_today(name), encoding="utf-8")
        print(f"{name} was written again" if write else f"{name} is not what the files say")
    if write and "docs/landscape.md" in stale:
        PICTURE.write_bytes(landscape_plot(landscape_data(all_exponents()), "svg"))
    return int(bool(stale) and not write)


if __name__ == "__main__":
    sys.exit(main())
