"""What a release consists of beside the code: one version, one place, a manual, a way to report."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import click
import pytest

from benchmarks import man_page
from nslogic.cli.program import program

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PLACE = "https://github.com/OWNER/nslogic"
"""Where the repository will be; OWNER is a placeholder until there is one. See docs/releasing.md."""
NAMED_IN = ("pyproject.toml", "CITATION.cff", "SECURITY.md", "docs/ci.md", "docs/nslogic.1", "docs/releasing.md")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMED_IN)
def test_each_file_names_the_same_place(name: str) -> None:
    places = set(re.findall(r"https://github\.com/[^/\s\"]+/nslogic", text(name).replace("\\", "")))
    assert places == {PLACE}
    uses = set(re.findall(r"uses: ([^/\s]+)/nslogic@", text(name)))
    assert uses <= {PLACE.split("/")[3]}


def test_no_other_file_names_a_place() -> None:
    suffixes = {".md", ".toml", ".cff", ".yml", ".yaml", ".py", ".1"}
    named = {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*")
        if path.suffix in suffixes
        and not any(part[0] in "._" for part in path.relative_to(ROOT).parts[:-1])  # made by tools
        if PLACE in path.read_text(encoding="utf-8").replace("\\", "")
    }
    assert named - {"tests/test_release.py"} == set(NAMED_IN)


def test_the_citation_has_the_title_the_version_and_the_place() -> None:
    fields = dict(re.findall(r'^([a-z-]+): "?(.*?)"?$', text("CITATION.cff"), re.MULTILINE))
    assert fields["version"] == PROJECT["version"]
    assert fields["title"].startswith("nslogic: ")
    assert fields["repository-code"] == PLACE
    assert fields["license"] == PROJECT["license"]
    assert fields["cff-version"] == "1.2.0"
    assert fields["type"] == "software"


def test_addresses_are_below_the_place() -> None:
    assert set(PROJECT["urls"]) == {"Homepage", "Documentation", "Changelog", "Issues"}
    assert all(url.startswith(PLACE) for url in PROJECT["urls"].values())


def test_pages_name_the_version_that_is_released() -> None:
    assert set(re.findall(r"(?:nslogic@|rev: )v([0-9.]+)", text("docs/ci.md"))) == {PROJECT["version"]}


def test_the_changelog_goes_by_version() -> None:
    heads = re.findall(r"^## (.+)$", text("CHANGELOG.md"), re.MULTILINE)
    assert heads[0] == "Unreleased" or heads[0].startswith(PROJECT["version"])
    assert all(re.fullmatch(r"Unreleased|\d+\.\d+\.\d+( .*)?", head) for head in heads)


def test_the_manual_is_as_the_commands_are() -> None:
    """Where this fails, `python benchmarks/man_page.py --write` writes it again."""
    page = text("docs/nslogic.1")
    assert page == man_page.man_page()
    assert page.isascii()
    context = click.Context(program)
    for name in program.list_commands(context):
        assert f"\n.SS nslogic {name}\n" in page


def test_the_manual_has_every_option_and_exit_code() -> None:
    page = text("docs/nslogic.1").replace("\\-", "-").replace("\\fB", "").replace("\\fR", "")
    for option in ("--format", "--stdin-filename", "--allow-trusted", "--bootstrap", "--version"):
        assert option in page
    for code in (0, 1, 2, 3, 70, 130):
        assert f"\n.TP\n.B {code}\n" in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="there is no groff")
def test_the_manual_is_well_formed() -> None:
    command = ("groff", "-man", "-Tutf8", "-ww", str(ROOT / "docs" / "nslogic.1"))
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert not run.stderr
    assert "nslogic check" in run.stdout


def test_a_security_report_has_a_way_and_its_links_lead_somewhere() -> None:
    page = text("SECURITY.md")
    assert "Report a vulnerability" in page
    for link in re.findall(r"\]\((docs/[^)#]+)", page):
        assert (ROOT / link).is_file(), link
