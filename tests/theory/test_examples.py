"""Every file in `positive` is a theory; every file in `negative` has the problems its first line says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nslogic.errors import InvalidInputError
from nslogic.theory.loading import load_file

HERE = Path(__file__).parent
EXPECTED = re.compile(r"(NSL\d+) at (\d+):(\d+)")


@pytest.mark.parametrize("path", sorted((HERE / "positive").glob("*.toml")), ids=lambda path: path.stem)
def test_a_theory_is_read_without_a_warning(path: Path) -> None:
    theory, warnings = load_file(path)
    assert theory.name == path.stem
    assert warnings == ()


@pytest.mark.parametrize("path", sorted((HERE / "negative").glob("*.toml")), ids=lambda path: path.stem)
def test_a_file_is_refused_for_what_it_says(path: Path) -> None:
    expected = EXPECTED.findall(path.read_text(encoding="utf-8").partition("\n")[0])
    with pytest.raises(InvalidInputError) as caught:
        load_file(path)
    found = [
        (diagnostic.code, str(diagnostic.location.line), str(diagnostic.location.column))
        for diagnostic in caught.value.diagnostics
        if diagnostic.location
    ]
    assert sorted(found) == sorted(expected)
