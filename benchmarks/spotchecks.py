"""Run every spot check of the bundled theories at its full size, and make the page of them.

python benchmarks/spotchecks.py                    exit 1 if the page is not what the stored results and the theories say
python benchmarks/spotchecks.py --write            make page and pictures again from the stored results
python benchmarks/spotchecks.py --run --jobs 2     run what is not in the cache, store the results, and write
python benchmarks/spotchecks.py --run --experiment memory   run those of one experiment, or several; keep other results

`docs/spotchecks/results.json` holds what `nslogic spotcheck --format json` gives, with the settings that the theories set;
`docs/spotchecks.md` is made of it below its mark, and `docs/spotchecks/` has the pictures.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from nslogic.experiments.optional_imports import one_thread_a_process

one_thread_a_process()

from nslogic.evidence.cache import platform_folder  # noqa: E402  threads are counted when NumPy is loaded
from nslogic.questions.simulate import RunOptions  # noqa: E402
from nslogic.questions.spotcheck import run_spotcheck  # noqa: E402
from nslogic.questions.spotcheck_plans import EXPONENT_SETTING, Planned, plan_spotchecks  # noqa: E402
from nslogic.report.simulate.markdown import grouped, has_picture, picture_name, spotchecks_markdown  # noqa: E402
from nslogic.report.simulate.plots import spotcheck_plot  # noqa: E402
from nslogic.report.simulate.spotcheck import spotcheck_data  # noqa: E402
from nslogic.theory.folders import bundled  # noqa: E402
from nslogic.theory.library import load  # noqa: E402

PAGE = Path(__file__).parents[1] / "docs" / "spotchecks.md"
FOLDER = PAGE.with_suffix("")
RESULTS = FOLDER / "results.json"
MARK = "<!-- From here on: python benchmarks/spotchecks.py --write -->"


def planned_checks(options: RunOptions) -> tuple[Planned, ...]:
    """Return every spot check of the bundled theories, ready to run."""
    return tuple(check for name, _ in bundled() for check in plan_spotchecks(load(name), options))


def settings_of(check: Planned) -> dict[str, Any]:
    """Return the settings that a theory's file gives a spot check, apart from the choice of an exponent."""
    return {
        name: [float(each) for each in value] if isinstance(value, tuple) else value
        for name, value in check.check.settings
        if name != EXPONENT_SETTING
    }


def run(options: RunOptions, experiments: list[str]) -> list[dict[str, Any]]:
    """Run the spot checks of some experiments, or all of them; return the results of all as JSON data."""
    results: list[dict[str, Any]] = []
    kept = grouped(stored()) if experiments else {}
    for check in planned_checks(options):
        if experiments and check.experiment.name not in experiments:
            results += map(dict, kept[check.theory.name, check.check.id])
            continue
        measured = spotcheck_data(run_spotcheck(check, options))
        results += [{**data, "settings": settings_of(check)} for data in measured]
        print(check.theory.name, check.check.id, flush=True)
    return results


def stored() -> list[dict[str, Any]]:
    """Return the stored results."""
    results: list[dict[str, Any]] = json.loads(RESULTS.read_text(encoding="utf-8"))["spotchecks"]
    return results


def page_of(results: list[dict[str, Any]]) -> str:
    """Return the page with what results say below its mark."""
    by_hand, mark, _ = PAGE.read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{PAGE.name} has no line {MARK}")
    return f"{by_hand}{MARK}\n\n{spotchecks_markdown(results, FOLDER.name)}"


def write(results: list[dict[str, Any]]) -> None:
    """Write the page, and the picture of each spot check."""
    PAGE.write_text(page_of(results), encoding="utf-8")
    for checks in grouped(results).values():
        if has_picture(checks):
            (FOLDER / picture_name(checks[0])).write_bytes(spotcheck_plot(checks, "svg"))


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--run", action="store_true")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--cache", type=Path, default=platform_folder())
    parser.add_argument("--experiment", action="append", default=[], metavar="NAME")
    asked = parser.parse_args()
    if asked.run:
        results = run(RunOptions(jobs=asked.jobs, folder=asked.cache), asked.experiment)
        FOLDER.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps({"spotchecks": results}, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    if asked.run or asked.write:
        write(stored())
        return 0
    stale = page_of(stored()) != PAGE.read_text(encoding="utf-8")
    print("docs/spotchecks.md is not what the stored results say" if stale else "docs/spotchecks.md is up to date")
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
