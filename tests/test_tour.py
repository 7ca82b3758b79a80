"""The notebook of the tour: run again, it gives what stands in it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TypeAlias

import pytest

ROOT = Path(__file__).parents[1]
TOUR = ROOT / "examples" / "tour.ipynb"
Output: TypeAlias = dict[str, str]

RUN = """
import sys
import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=600, kernel_name="python3").execute()
nbformat.write(notebook, sys.argv[2])
"""


def outputs(path: Path) -> list[list[Output]]:
    """Return what the cells of a notebook show, by kind, with pictures as the words in them.

    The bytes of a picture depend on the release of Matplotlib.
    """
    shown = []
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        for output in cell.get("outputs", ()):
            assert output["output_type"] == "execute_result", output
        shown.append(
            [
                {kind: without_drawing("".join(text)) for kind, text in output["data"].items()}
                for output in cell.get("outputs", ())
            ]
        )
    return shown


def without_drawing(text: str) -> str:
    """Return a text with each picture replaced by the words that stand in it, and figures to the digits that are seen.

    The last digits of a measured figure depend on the machine.
    """
    text = re.sub(r'<data value="[^"]*">', "<data>", text)
    return re.sub(
        r"<svg.*?</svg>",
        lambda drawn: " | ".join(re.findall(r"<(?:text|title)[^>]*>([^<]+)<", drawn[0])),
        text,
        flags=re.DOTALL,
    )


@pytest.mark.slow
def test_the_tour_shows_what_a_run_shows(tmp_path: Path) -> None:
    again = tmp_path / "tour.ipynb"
    subprocess.run([sys.executable, "-c", RUN, TOUR, again], check=True, cwd=tmp_path, timeout=900, capture_output=True)
    assert outputs(again) == outputs(TOUR)


def test_the_tour_goes_from_an_abstract_to_the_landscape() -> None:
    cells = json.loads(TOUR.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    text = "\n".join("".join(cell["source"]) for cell in code)
    steps = ("loads", "check", "derive", "prove", "--plot", "spotcheck", "fit", "landscape")
    places = [text.index(step if step.startswith("-") else f"nslogic.{step}(") for step in steps]
    assert places == sorted(places)
    assert all(cell["outputs"] for cell in code), "a cell was not run"
    shown = [kind for output in outputs(TOUR) for each in output for kind in each]
    assert {"text/html", "text/markdown", "image/svg+xml"} <= set(shown)
    assert TOUR.stat().st_size < 1 << 20
