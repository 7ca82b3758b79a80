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


def listed(heading: str = "The files") -> list[str]:
    """Return the files in the table under a heading."""
    page = PAGE.read_text(encoding="utf-8")
    section = re.split(r"^## ", page[page.index(f"## {heading}") + 3 :], maxsplit=1, flags=re.MULTILINE)[0]
    return re.findall(r"^\| `([^`]+)` \|", section, re.MULTILINE)


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


def test_every_file_that_a_key_of_files_takes_has_the_key_of_the_example() -> None:
    """`published` is read in one module, and no other module than those that list exponents knows it besides."""
    files = listed("A key of files")
    assert len(files) == len(set(files)) == 7
    assert [file for file in files if "published" not in (ROOT / file).read_text(encoding="utf-8")] == []
    readers = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "nslogic" / "theory").glob("*.py"))
        if '"published"' in path.read_text(encoding="utf-8")
    ]
    assert readers == ["nslogic/theory/claims.py"]


def test_a_construct_takes_at_most_twelve_files() -> None:
    files = listed()
    assert len(files) == len(set(files)) <= MOST_FILES
    assert all((ROOT / file).is_file() for file in files)
