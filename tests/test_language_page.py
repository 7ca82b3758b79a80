"""What is cited exists: sections of the language page, files and headings that links lead to, keys, and commands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from benchmarks import command_line
from nslogic.language.lexer import RESERVED_WORDS
from nslogic.logic.results import ClaimVerdict, Verdict
from tests.pages import PAGES

ROOT = Path(__file__).parents[1]
LANGUAGE = (ROOT / "docs" / "language.md").read_text(encoding="utf-8")
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
HEADING = re.compile(r"^#+ (?P<text>.*)$", re.MULTILINE)
NUMBERED = re.compile(r"^(?:## (?P<chapter>\d+)\.|### (?P<section>\d+\.\d+)) ", re.MULTILINE)
CITED = re.compile(r"language\.md(?:\]\([^)]*\))? §(?P<number>\d+(?:\.\d+)?)")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
SOURCES = sorted(
    path
    for folder in ("nslogic", "tests", "docs", "benchmarks", "examples", "theories")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".md", ".v", ".toml", ".json"}
    and not any(part[0] in "._" for part in path.relative_to(ROOT).parts[:-1])
)


def sections() -> set[str]:
    """Return the numbers of all chapters and sections of the language page."""
    return {match["chapter"] or match["section"] for match in NUMBERED.finditer(LANGUAGE)}


def anchors(page: str) -> set[str]:
    """Return the anchors that a page's headings have."""
    found: dict[str, int] = {}
    names = set()
    for match in HEADING.finditer(FENCE.sub("", page)):
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", match["text"])
        name = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
        names.add(name if name not in found else f"{name}-{found[name]}")
        found[name] = found.get(name, 0) + 1
    return names


def test_sections_are_numbered_one_after_the_other() -> None:
    last: tuple[int, ...] = (0, 0)
    for match in NUMBERED.finditer(LANGUAGE):
        number = tuple(map(int, (match["chapter"] or match["section"]).split(".")))
        assert number in {(last[0] + 1,), (last[0], (*last, 0)[1] + 1)}
        last = number
    assert {"1", "1.4", "2", "3", "3.5", "4", "5"} <= sections()


def test_every_section_that_is_cited_exists() -> None:
    cited = {
        (path.relative_to(ROOT).as_posix(), match["number"])
        for path in SOURCES
        for match in CITED.finditer(path.read_text(encoding="utf-8"))
    }
    assert len(cited) > 15
    assert [one for one in sorted(cited) if one[1] not in sections()] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_relative_link_leads_somewhere(path: Path) -> None:
    for match in LINK.finditer(FENCE.sub("", path.read_text(encoding="utf-8"))):
        target, _, anchor = match["target"].partition("#")
        if target.startswith(("https:", "http:", "mailto:")):
            continue
        there = (path.parent / target) if target else path
        assert there.exists(), match["target"]
        if anchor and there.suffix == ".md":
            assert anchor in anchors(there.read_text(encoding="utf-8")), match["target"]


def keys_of(schema: object) -> Iterator[str]:
    """Yield every key and every word that a theory file may have, by its schema."""
    if isinstance(schema, dict):
        properties = schema.get("properties")
        for name, below in properties.items() if isinstance(properties, dict) else ():
            if below is not False:
                yield name
        yield from schema.get("enum", ())
        for below in schema.values():
            yield from keys_of(below)
    elif isinstance(schema, list):
        for below in schema:
            yield from keys_of(below)


def test_every_key_of_a_theory_file_is_on_the_language_page() -> None:
    schema = json.loads((ROOT / "nslogic" / "theory" / "schema.json").read_text(encoding="utf-8"))
    words = set(keys_of(schema))
    assert {"theory", "quantities", "trend", "subject_to", "degenerate", "tolerance"} <= words
    written = set(re.findall(r"`(?:\[+)?([\w-]+)(?:\.NAME)?(?:\]+)?(?: = [^`]*)?`", LANGUAGE))
    assert sorted(words - written) == []


def test_every_word_and_every_verdict_is_on_the_language_page() -> None:
    words = {*RESERVED_WORDS, *get_args(Verdict), *get_args(ClaimVerdict)}
    assert sorted(word for word in words if not re.search(rf"`[^`]*\b{word}\b[^`]*`", LANGUAGE)) == []


def test_every_relation_is_on_the_language_page() -> None:
    for relation in ("X ~ Y", "X <~ Y", "X << Y", "Y >~ X", "Y >> X", "=", "!=", "<", "<=", ">", ">="):
        assert f"`{relation}`" in LANGUAGE


def test_the_glossary_has_the_words_of_the_field() -> None:
    for word in (
        "minimal unsatisfiable subset", "correction set", "Farkas certificate", "Back-substitution", "Model", "Witness",
        "Order", "Θ", "Hitting set", "Core", "Repair", "Rests on", "Kernel", "Trajectory", "Optimum", "Competitor",
    ):  # fmt: skip
        assert word in GLOSSARY
    terms = re.findall(r"^- \*\*(.*?)\*\*", GLOSSARY, re.MULTILINE)
    assert len(terms) == len(set(terms))
    cited = set(re.findall(r"§(\d+(?:\.\d+)?)", GLOSSARY))
    assert cited <= sections()


def test_the_page_of_the_command_line_lists_the_commands_as_they_are() -> None:
    """Where this fails, `python benchmarks/command_line.py --write` writes them again."""
    page = command_line.PAGE.read_text(encoding="utf-8")
    assert command_line.filled(page) == page
    listed = re.findall(r"^### `nslogic (\w+)`$", page, re.MULTILINE)
    assert listed == sorted(command_line.commands())


def test_a_command_that_changes_is_noticed() -> None:
    page = command_line.PAGE.read_text(encoding="utf-8")
    wrong = page.replace("| `--repairs` ", "| `--repair` ")
    assert wrong != page
    assert command_line.filled(wrong) == page


def test_every_exit_code_is_on_the_page_of_the_command_line() -> None:
    from nslogic.cli import exit_codes

    page = command_line.PAGE.read_text(encoding="utf-8")
    codes = {value for name, value in vars(exit_codes).items() if name.isupper() and isinstance(value, int)}
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)} == codes
