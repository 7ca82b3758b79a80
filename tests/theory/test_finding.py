"""References with a regime: `small:deep`."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.theory.finding import with_regime


@pytest.mark.parametrize(
    ("reference", "parts"),
    [
        ("small", ("small", "")),
        ("small:deep", ("small", "deep")),
        ("small.toml:deep", ("small.toml", "deep")),
        ("folder/small.toml:deep", ("folder/small.toml", "deep")),
        ("a:b:deep", ("a:b", "deep")),
        ("small:", ("small:", "")),
        ("C:small.toml", ("C:small.toml", "")),
        ("small:folder/deep", ("small:folder/deep", "")),
    ],
)
def test_a_reference_is_split_at_its_last_colon_unless_it_is_a_path(reference: str, parts: tuple[str, str]) -> None:
    assert with_regime(reference) == parts


def test_a_file_with_a_colon_in_its_name_is_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "small:deep").touch()
    assert with_regime("small:deep") == ("small:deep", "")
