"""The page on adding a construct lists the files that go through all terms, and no others."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import get_args

from nslogic.language import terms

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "add-a-construct.md"
MOST_FILES = 12
CONSTRUCTS = {construct.__name__ for construct in get_args(terms.OrderExpression)}


def listed() -> list[str]:
    return re.findall(r"^\| `([^`]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def goes_through_all(match: ast.Match) -> bool:
    """Return whether a `match` has a case for every construct and no default, so that `mypy` misses a new one there."""
    last = match.cases[-1].pattern
    if isinstance(last, ast.MatchAs) and last.pattern is None:
        return False
    patterns = [node.cls for node in ast.walk(match) if isinstance(node, ast.MatchClass)]
    names = {pattern.attr if isinstance(pattern, ast.Attribute) else getattr(pattern, "id", "") for pattern in patterns}
    return names >= CONSTRUCTS


def test_the_page_lists_every_file_that_goes_through_all_terms() -> None:
    exhaustive = set()
    for folder in ("nslogic", "tests"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if any(isinstance(node, ast.Match) and goes_through_all(node) for node in nodes):
                exhaustive.add(path.relative_to(ROOT).as_posix())
    exhaustive.discard("tests/orders/test_numbers.py")  # it reads only what it draws itself, and may stay as it is
    others = {"docs/language.md", *(f"nslogic/language/{name}.py" for name in ("lexer", "terms", "resolving"))}
    assert set(listed()) == exhaustive | others


def test_a_construct_takes_at_most_twelve_files() -> None:
    files = listed()
    assert len(files) == len(set(files)) <= MOST_FILES
    assert all((ROOT / file).is_file() for file in files)
