"""JSON answers as commands give them, for the formats of CI."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner

from nslogic.cli.program import program

CLASH = """\
[theory]
name = "clash"

[quantities]
N = { trend = "grows" }
L = { trend = "grows" }
D = { trend = "grows" }

[[axioms]]
id = "A1"
law = "N ~ D"

[[axioms]]
id = "A2"
law = "N ~ D * L"

[regimes.both]
axioms = ["A1", "A2"]

[regimes.first]
axioms = ["A1"]

[[claims]]
id = "holds"
law = "N ~ D"
regime = "first"

[[claims]]
id = "fails"
law = "N ~ D^2"
regime = "first"
"""


def answer(*words: str, given: str | None = None) -> dict[str, Any]:
    """Return the JSON answer of a command."""
    result = CliRunner().invoke(program, [*words, "--format", "json"], input=given)
    data = json.loads(result.stdout)
    assert isinstance(data, dict)
    return data


def clash() -> dict[str, Any]:
    """Return the answer about a theory of which a regime and a claim fail."""
    return answer("check", "-", "--stdin-filename", "theories/a clash.toml", given=CLASH)


def broken() -> dict[str, Any]:
    """Return the answer about a file with two mistakes."""
    text = CLASH.replace('"grows"', '"grow"', 1).replace("D * L", "D * LL")
    return answer("check", "-", "--stdin-filename", "a.toml", given=text)
