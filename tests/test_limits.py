"""One table of limits: the page lists what the module holds, and what is beyond a limit is refused with it."""

from __future__ import annotations

import re
from pathlib import Path

from nslogic import limits

PAGE = Path(__file__).parent.parent / "docs" / "limits.md"


def test_the_page_lists_every_limit_with_its_value() -> None:
    """A reader finds each constant, in the order of the module."""
    rows = re.findall(r"^\| `([A-Z_]+)` \| ([0-9,]+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    found = {name: int(value.replace(",", "")) for name, value in rows}
    assert found == {name: value for name, value in vars(limits).items() if name.isupper()}
    assert list(found) == [name for name in vars(limits) if name.isupper()]
