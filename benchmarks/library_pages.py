"""Compare the pages that are made from the bundled theories with the files, or write them.

python benchmarks/library_pages.py            exit 1 if a page is not what the files say
python benchmarks/library_pages.py --write    write the pages again

`docs/theories.md` ends in what `nslogic list --format markdown` prints, and `docs/exponents.md` in what
`nslogic list --published --format markdown` prints; what stands above the mark is written by hand.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nslogic.report.show.library import library_markdown
from nslogic.report.show.published import published_markdown
from nslogic.theory.folders import bundled
from nslogic.theory.library import load

ROOT = Path(__file__).parents[1]
PAGES = {
    "docs/theories.md": ("<!-- From here on: nslogic list --format markdown -->", library_markdown),
    "docs/exponents.md": ("<!-- From here on: nslogic list --published --format markdown -->", published_markdown),
}


def page_of_today(name: str) -> str:
    """Return a page with what the files say today below its mark."""
    mark, made = PAGES[name]
    by_hand, found, _ = (ROOT / name).read_text(encoding="utf-8").partition(mark)
    if not found:
        raise ValueError(f"{name} has no line {mark}")
    return f"{by_hand}{mark}\n\n{made([load(theory) for theory, _ in bundled()])}"


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
    return int(bool(stale) and not write)


if __name__ == "__main__":
    sys.exit(main())
