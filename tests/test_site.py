"""The site of the documentation: every page stands in its contents, and every link leads somewhere.

`.ci/run` builds it, with warnings as errors; that takes too long for a test.
"""

from __future__ import annotations

import importlib.util
import posixpath
import re
from pathlib import Path
from types import ModuleType

import pytest

import nslogic
from nslogic.diagnostics.catalogue import known_codes

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return what `docs/conf.py` defines, with the pages that it makes in a folder of their own."""
    spec = importlib.util.spec_from_file_location("site_of_the_documentation", DOCS / "conf.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.__dict__["MADE"] = tmp_path_factory.mktemp("site") / "_made"
    module.make_pages()
    return module


def made(site: ModuleType) -> dict[str, str]:
    """Return the pages that were made, by their names on the site."""
    return {
        f"_made/{path.relative_to(site.MADE).with_suffix('').as_posix()}": path.read_text(encoding="utf-8")
        for path in site.MADE.rglob("*.md")
    }


def pages(site: ModuleType) -> dict[str, str]:
    """Return all pages of the site, as they are read."""
    own = {path.stem: path.read_text(encoding="utf-8") for path in DOCS.glob("*.md")}
    return {name: site.with_links_of_the_site(name, text) for name, text in own.items()} | {
        name: text if name.startswith(("_made/api", "_made/diagnostics")) else site.with_links_of_the_site(name, text)
        for name, text in made(site).items()
    }


def test_every_page_stands_in_the_contents_once(site: ModuleType) -> None:
    trees = re.findall(r"```\{toctree\}\n(?::[^\n]*\n)*\n(.*?)```", site.contents(), re.DOTALL)
    listed = [line.rpartition("<")[2].rstrip(">") for tree in trees for line in tree.split("\n") if line]
    below = {name for name in made(site) if name.startswith(("_made/api/", "_made/diagnostics/"))}
    expected = {name for name in pages(site) if name != site.root_doc and name not in below}
    assert sorted(listed) == sorted(expected | {"_made/api/index", "_made/diagnostics/index"})


def test_each_diagnostic_has_a_page(site: ModuleType) -> None:
    codes = {name.rpartition("/")[2] for name in made(site) if name.startswith("_made/diagnostics/NSL")}
    assert codes == set(known_codes())
    text = made(site)["_made/diagnostics/NSL203"]
    assert text.startswith(f"{site.ORPHAN}# NSL203: ")
    assert "Before:" in text
    assert "After:" in text


def test_each_public_name_is_documented(site: ModuleType) -> None:
    reference = "\n".join(text for name, text in made(site).items() if name.startswith("_made/api/"))
    documented = {name for line in re.findall(r":members: (.*)", reference) for name in line.split(", ")}
    documented |= set(re.findall(r"^## nslogic\.(\w+)$", reference, re.MULTILINE))
    assert set(nslogic.__all__) <= documented
    assert all(f"autofunction:: nslogic.{place}\n" in reference for place in site.NAMES_OF_ROOMS.values())


def test_every_link_leads_to_a_page_or_a_file(site: ModuleType) -> None:
    known = pages(site)
    lost = []
    for name, text in known.items():
        for link in site.LINK.finditer(re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), link["path"]))
            if target.removesuffix(".md") not in known and not (DOCS / target).is_file():
                lost.append(f"{name}: {link[0]}")
    assert not lost


def test_a_file_of_an_example_has_its_name_above_it(site: ModuleType) -> None:
    text = "Words.\n\n<!-- file: a.toml -->\n```toml\nx = 1\n```\n\n```toml\ny = 1\n```\n"
    named = "Words.\n\n```{code-block} toml\n:caption: a.toml\n\nx = 1\n```\n\n```toml\ny = 1\n```\n"
    assert site.with_names_of_files(text) == named
    left = [name for name, page in pages(site).items() if "\n<!-- file:" in site.with_names_of_files(page)]
    assert not left


def test_links_are_those_of_the_site(site: ModuleType) -> None:
    rewritten = site.with_links_of_the_site
    assert (
        rewritten("derive", "[a](language.md#14-x) [b](../README.md)") == "[a](language.md#14-x) [b](_made/readme.md)"
    )
    assert rewritten("_made/readme", "[a](docs/derive.md)") == "[a](../derive.md)"
    assert rewritten("_made/examples", "[a](first.toml)") == "[a](../../examples/first.toml)"
    assert rewritten("proofs", "what is in [proofs/](../proofs)") == "what is in proofs/"
    assert rewritten("derive", "[`coq.md`](coq.md) [README.md](../README.md)") == "[](coq.md) [](_made/readme.md)"
    assert rewritten("derive", "[runs.csv](runs.csv)") == "[runs.csv](runs.csv)"
    assert rewritten("derive", "[a](https://arxiv.org) [b](#c)") == "[a](https://arxiv.org) [b](#c)"
