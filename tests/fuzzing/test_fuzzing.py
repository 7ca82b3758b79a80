"""A sample of broken files, others every day; `benchmarks/fuzzing.py` tries a million of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.fuzzing import trying
from tests.fuzzing.mutations import shortened, sources, split
from tests.fuzzing.trying import file_of, try_files
from tests.oracle.seed import seed_of_today

FILES = 250


def test_broken_files_are_read_or_refused(tmp_path: Path) -> None:
    counts, failures = try_files(seed_of_today(), range(FILES), tmp_path)
    assert not failures, "\n".join(failures)
    assert sum(counts.values()) == FILES
    outcomes = Counter({outcome.split(": ")[1] for outcome in counts})
    assert {"read", "refused"} <= set(outcomes)


def test_a_file_of_a_seed_is_the_same_each_time() -> None:
    texts = sources()
    assert [file_of("s", place, texts) for place in range(30)] == [file_of("s", place, texts) for place in range(30)]
    assert len({file_of("s", place, texts)[1] for place in range(30)}) == 30


def test_every_level_is_drawn() -> None:
    assert {file_of("s", place, sources())[0] for place in range(30)} == {"byte", "token", "structure"}


def test_a_shortened_file_keeps_its_declarations() -> None:
    from random import Random

    (text,) = (text for text in sources() if 'name   = "clash"' in text)
    assert "".join(split(text)) == text
    assert "[quantities]" in shortened(Random(1), text)


def broken(*_: object, **__: object) -> None:
    raise ZeroDivisionError


def endless(*_: object, **__: object) -> None:
    while True:
        pass


@pytest.mark.parametrize(
    ("reads", "outcome", "says"), [(broken, "traceback", "ZeroDivisionError"), (endless, "hang", "s")]
)
def test_what_should_not_happen_is_told(
    reads: object, outcome: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "load_file", reads)
    monkeypatch.setattr(trying, "SECONDS", 0.05)
    counts, (failure,) = try_files("s", [7], tmp_path)
    assert [each.split(": ")[1] for each in counts] == [outcome]
    assert failure.startswith("s/7 (")
    assert says in failure
    assert (tmp_path / "current").read_text() == "s/7\n"
