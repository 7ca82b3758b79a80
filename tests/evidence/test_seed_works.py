"""What is told of a cache in which something was damaged, or could not be kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nslogic.evidence import cache
from nslogic.evidence.seed_works import SeedWork, made_and_kept, remarks_on

ARRAYS = {"y": np.ones(2)}


def test_what_is_made_is_kept(tmp_path: Path) -> None:
    assert remarks_on([made_and_kept(tmp_path, "key", ARRAYS)], tmp_path) == ()
    kept = cache.load_arrays(tmp_path, "key", {"y": 2})
    assert kept is not None
    assert np.array_equal(kept["y"], ARRAYS["y"])


def test_what_was_damaged_is_replaced_and_counted(tmp_path: Path) -> None:
    (tmp_path / "key.json").write_text("{", encoding="ascii")
    work = made_and_kept(tmp_path, "key", ARRAYS)
    assert work.damaged
    assert cache.load_arrays(tmp_path, "key", {"y": 2}) is not None
    assert remarks_on([work, SeedWork(ARRAYS)], tmp_path) == (
        f"What was kept of 1 of 2 seeds in {tmp_path} was damaged; they were made again.",
    )


def test_what_could_not_be_kept_is_counted_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="ascii")
    work = made_and_kept(tmp_path / "file", "key", ARRAYS)
    assert np.array_equal(work.arrays["y"], ARRAYS["y"])
    (remark,) = remarks_on([work], tmp_path / "file")
    assert remark.startswith(f"1 of 1 seeds could not be kept in {tmp_path / 'file'} ({work.unkept}).")
