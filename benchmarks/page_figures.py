"""Walk the page of theories, and look each formula and figure of it up in the JSON of the commands that it names.

python benchmarks/page_figures.py                 of all bundled theories, with their proofs and the bundled disputes
python benchmarks/page_figures.py quanta kaplan   of some

The page is made as `nslogic report --findings` makes it; the commands are asked by themselves, each with its defaults.
It exits 1 if the page shows something that no command says.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from nslogic.cli.program import program
from nslogic.report.html.gathering import Asked, Gathered, gather
from nslogic.report.html.page import report_page
from nslogic.theory.folders import bundled
from nslogic.theory.library import load
from tests.report.html.walking import Walk, leaves, unsaid

ROOT = Path(__file__).parents[1]
PROOFS = ROOT / "proofs"


def commands(names: list[str], gathered: Gathered) -> Iterator[list[str]]:
    """Yield the commands that say what is on a page."""
    for name in names:
        yield ["show", name]
        yield ["check", name]
        yield ["derive", name]
        yield ["verify", str(PROOFS / f"{name}.json")]
    for answers in gathered.theories:
        for regime in answers.regimes:
            one = [str(answers.show["name"]), "--regime", str(regime.check["name"])]
            if regime.ablation is not None:
                yield ["derive", *one, "--ablate"]
            if regime.profile is not None:
                given = [f"{name} = {value}" for name, value in regime.profile["given"].items()]
                changed = [word for law in given for word in ("--given", law)]
                changed += [word for label in regime.profile["without"] for word in ("--without", label)]
                yield ["derive", *one, "--base", "N_p,D", *changed, "--over", "x"]
    for dispute in gathered.findings:
        for command in ("show", "check"):
            yield [command, f"disputes/{dispute.show['name']}"]
    if len(names) > 1:
        yield ["compare", *names, "--sets", "2"]
        yield ["landscape", *names]
    if gathered.decisions:
        for place, first in enumerate(names):
            for second in names[place + 1 :]:
                yield ["decide", first, second]


def told_by(words: list[str]) -> list[Any]:
    """Return what a command says; a command that answers nothing is told of."""
    answer = CliRunner().invoke(program, [*words, "--format", "json"])
    try:
        return list(leaves(json.loads(answer.stdout)))
    except json.JSONDecodeError:
        print(f"no answer: nslogic {' '.join(words)}: {answer.stderr.strip()[:200]}")
        return []


def main() -> int:
    """Walk a page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=[name for name, _ in bundled()])
    names = parser.parse_args().names
    theories = [load(name) for name in names]
    chosen = [(theory, tuple(regime.name for regime in theory.regimes)) for theory in theories]
    gathered = gather(chosen, Asked(proofs=PROOFS, findings=True))
    page = report_page(gathered)
    walk = Walk(page)
    missing = unsaid(walk, [leaf for words in commands(names, gathered) for leaf in told_by(words)])
    print(
        f"{len(names)} theories, {len(page.encode()):,} bytes: {len(walk.formulas)} formulas "
        f"({len(set(walk.formulas))} different), {len(walk.figures)} exact figures"
    )
    for sort, several in missing._asdict().items():
        for each in sorted(several):
            print(f"{sort} that no command says: {each}")
    return int(any(missing))


if __name__ == "__main__":
    sys.exit(main())
