"""Small theories to check, and a way to run commands on them in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from nslogic.cli.program import program

DEPTH = """\
theory     = { name = "depth" }
quantities = { N = { trend = "grows" }, N_w = { trend = "grows" }, L = { trend = "grows" } }
axioms     = [
    { id = "A1", law = "N ~ N_w",     text = "Neurons scale with the width alone." },
    { id = "R1", law = "N ~ N_w * L", text = "Neurons are width times depth.", cost = 2 },
]
"""

WIDTH = """\
[theory]
name = "width"
base = "N_p"

[quantities]
loss = { trend = "falls", meaning = "test loss" }
N_w  = { trend = "grows", meaning = "width" }
N_p  = { trend = "grows", meaning = "parameters" }
L    = { trend = "free", meaning = "depth" }

[[axioms]]
id = "H"
law = "loss ~ N_w^-1"

[[axioms]]
id = "A"
law = "N_p ~ N_w^2 * L"

[[axioms]]
id = "F"
law = "L ~ 1"

[regimes.any]
axioms = ["H", "A"]

[regimes.shallow]
axioms = ["H", "A", "F"]

[regimes.both]
where  = ["L >> 1"]
expect = "inconsistent"

[[claims]]
id = "half"
law = "loss ~ N_p^(-1/2)"
regime = "shallow"

[[claims]]
id = "also-half"
law = "loss ~ N_p^(-1/2)"
regime = "any"
expect = "open"
"""

BROKEN = """\
[theory]
name = "broken"

[quantities]
N_w = { trend = "grows" }

[[axioms]]
id = "A"
law = "N_w ~ N_ww"

[[axioms]]
id = "A"
law = "N_w ~ 1 - N_w"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a working folder with a few theories."""
    for name, text in (("depth", DEPTH), ("width", WIDTH), ("broken", BROKEN)):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NSLOGIC_TRACEBACK", raising=False)
    return tmp_path


@pytest.fixture
def nslogic(folder: Path) -> Callable[..., Result]:
    """Return a function that runs nslogic in the folder."""
    assert folder.is_dir()
    return lambda *arguments: CliRunner().invoke(program, arguments)
