"""Every example answers with the exit code that its walk-through promises."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.theories.library import EXAMPLES, OUTSIDE_MACHINE_LEARNING, ROOT

EXIT_CODES = {"first": 0, "broken": 2, "clash": 1, "settled": 0, **dict.fromkeys(OUTSIDE_MACHINE_LEARNING, 0)}
QUOTED = re.compile(r"^<!-- file: (?P<name>[\w.-]+) -->\n```toml\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def test_every_example_is_listed() -> None:
    assert {path.stem for path in EXAMPLES} == set(EXIT_CODES)


@pytest.mark.parametrize("name", sorted(EXIT_CODES))
def test_an_example_exits_as_promised(name: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "nslogic", "check", f"examples/{name}.toml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == EXIT_CODES[name], run.stdout + run.stderr


def test_the_walk_through_shows_the_examples_as_they_are() -> None:
    page = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    quoted = list(QUOTED.finditer(page))
    assert quoted
    for block in quoted:
        assert block["text"] == (ROOT / "examples" / block["name"]).read_text(encoding="utf-8"), block["name"]
