"""Files of measurements have names on the command line."""

from __future__ import annotations

from pathlib import Path

from nslogic.cli.measurements import with_measurements
from nslogic.theory.folders import bundled, bundled_measurements


def test_names_of_measurements_become_paths_and_others_stay() -> None:
    path = str(dict(bundled_measurements())["hoffmann"])
    assert with_measurements(("quanta", "hoffmann", "mine.toml")) == ("quanta", path, "mine.toml")
    assert Path(path).is_file()


def test_no_measurement_is_called_like_a_theory() -> None:
    assert not dict(bundled()).keys() & dict(bundled_measurements()).keys()
