"""Simulations and spot checks as the Python API gives them."""

from __future__ import annotations

from pathlib import Path

import pytest

import nslogic
from nslogic.experiments.settings import SettingError

THEORY = """\
[theory]
name = "checked"

[quantities]
error  = { trend = "falls" }
copies = { trend = "grows" }

[[axioms]]
id = "half"
law = "error ~ copies^(-1/2)"

[[spotchecks]]
id = "as-stated"
axiom = "half"
experiment = "averaging"
settings = { exponent = "amplitude", points = 64 }
"""


def test_an_experiment_by_its_name(tmp_path: Path) -> None:
    options = nslogic.RunOptions(seeds=6, folder=tmp_path)
    found = nslogic.simulate("averaging", settings={"points": 32}, options=options)
    assert (found.seeds, found.settings["points"]) == (6, 32)
    assert [one.name for one in found.measurements] == ["squared error in copies", "amplitude in copies"]
    assert found.measurements[0].verdict == "supported"
    assert len(list(tmp_path.iterdir())) == 6
    more = nslogic.simulate("averaging", settings={"points": 32}, tolerance=0.0, options=options)
    assert more.measurements[0].estimate == found.measurements[0].estimate
    assert more.measurements[0].tolerance == 0


def test_what_a_theory_names_beside_what_it_states(tmp_path: Path) -> None:
    (tmp_path / "checked.toml").write_text(THEORY, encoding="utf-8")
    steps: list[None] = []
    theory = nslogic.load(tmp_path / "checked.toml")
    (found,) = nslogic.spotcheck(theory, options=nslogic.RunOptions(seeds=8), step=lambda: steps.append(None))
    assert (found.law, found.stated, len(steps)) == ("error ~ copies^(-1/2)", -0.5, 8)
    assert (found.measurement.theory, found.measurement.verdict) == (-0.5, "supported")


def test_an_experiment_that_is_not_there() -> None:
    with pytest.raises(SettingError, match="did you mean `averaging`"):
        nslogic.simulate("average")
