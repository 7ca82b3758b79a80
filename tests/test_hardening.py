"""Commands that are stopped in every way that a system knows; `benchmarks/hardening.py` stops as many as are wanted."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest

from benchmarks import hardening
from benchmarks.hardening import (
    COMMANDS,
    WAYS,
    Scene,
    can_mount,
    interrupted,
    no_room,
    reader_gone,
    stop,
    whole,
    worker_killed,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")


@pytest.fixture
def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """Return a scene of the commands that are soon done."""
    quick = {name: COMMANDS[name] for name in ("verify", "new", "derive")}
    monkeypatch.setattr(hardening, "COMMANDS", quick)
    monkeypatch.setattr(hardening, "WRITERS", ("new",))
    return Scene(tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(3))
def test_ctrl_c_at_any_moment_leaves_nothing_half(number: int, scene: Scene) -> None:
    command, troubles = interrupted(scene, Random(f"sample/{number}"))
    assert not troubles, command


@pytest.mark.parametrize("number", range(3))
def test_a_reader_that_goes_away_changes_no_exit_code(number: int, scene: Scene) -> None:
    command, troubles = reader_gone(scene, Random(f"sample/{number}"))
    assert not troubles, command


@pytest.mark.parametrize("number", range(4))
def test_what_finds_no_room_is_not_written(number: int, scene: Scene) -> None:
    command, troubles = no_room(scene, Random(f"sample/{number}"))
    assert not troubles, command


@pytest.mark.slow
def test_a_killed_worker_is_no_hang(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardening, "WORKERS", ("check",))
    monkeypatch.setattr(hardening, "COMMANDS", {"check": ("check", "quanta", "learning-curve", "--jobs", "2")})
    command, troubles = worker_killed(scene, Random("sample"))
    assert not troubles, command


def test_every_way_is_tried_and_what_is_wrong_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(scene: Scene, random: Random) -> tuple[str, list[str]]:
        (scene.folder / ".draft.json").touch()
        (scene.folder / "half.json").write_text('{"a"', encoding="utf-8")
        assert random.random() < 1
        return "new", sorted(scene.wrong())

    monkeypatch.setattr(hardening, "WAYS", dict.fromkeys(WAYS, wrong))
    tried, failures = stop("s", len(WAYS), tuple(WAYS), tmp_path)
    assert set(tried) == set(WAYS)
    assert failures[:2] == ["s/0, Ctrl-C: new: a draft was left: .draft.json", "s/0, Ctrl-C: new: half of half.json"]
    assert [path.name for path in tmp_path.iterdir()] == ["runs.csv"]
    assert can_mount() in (True, False)


@pytest.mark.parametrize(
    ("name", "content", "fine"),
    [
        ("a.json", b'{"a": 1}\n', True),
        ("a.json", b'{"a": ', False),
        ("a.svg", b"<svg></svg>\n", True),
        ("a.svg", b"<svg>", False),
        ("a.npz", b"x", False),
        ("a.toml", b"a = 1\n", True),
        ("a.toml", b"a = ", False),
    ],
)
def test_halves_are_seen(name: str, content: bytes, fine: bool, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert whole(path) is fine
