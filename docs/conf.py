"""The site of the documentation, by Sphinx: `python -m sphinx -W docs build/site` writes it.

Its pages are those of this folder, which read as well where they lie, and what stands beside them (the README, the
contributing guide, the examples). A page for each diagnostic and a page for each room of public names are made of the
package when the site is built; nothing of it is kept. It needs the extra `docs` and no network, and neither does the
site: its search runs in the browser.
"""

from __future__ import annotations

import posixpath
import re
import shutil
from importlib.metadata import version as version_of
from pathlib import Path
from typing import TYPE_CHECKING

from pygments.lexers.special import TextLexer

from nslogic.diagnostics.catalogue import EXAMPLE_HEAD, entry_section, explain, known_codes
from nslogic.public_names import PUBLIC_NAMES

if TYPE_CHECKING:
    from sphinx.application import Sphinx

HERE = Path(__file__).parent
ROOT = HERE.parent
MADE = HERE / "_made"
"""Pages that are made when the site is built."""

BESIDE = {"README.md": "readme", "CONTRIBUTING.md": "contributing", "CHANGELOG.md": "changelog"}
BESIDE |= {"examples/README.md": "examples", "examples/clashes/README.md": "clashes", "proofs/README.md": "proof-files"}
BESIDE |= {"benchmarks/README.md": "scripts", "SECURITY.md": "security"}
"""Pages that stand beside this folder, and their names on the site."""

project = "nslogic"
author = "the nslogic authors"
copyright = "the nslogic authors; MIT licence"
version = release = version_of("nslogic")
root_doc = "README"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns: list[str] = []
html_theme = "furo"
html_title = "nslogic"
html_show_sourcelink = html_copy_source = False
html_static_path, html_css_files = ["_static"], ["site.css"]
html_theme_options = {"navigation_with_keys": True}
pygments_style, pygments_dark_style = "a11y-high-contrast-light", "a11y-high-contrast-dark"
suppress_warnings = ["myst.header"]  # a page may begin a section two levels down, as the README does
myst_heading_anchors = 4
default_role = "code"  # names between single backticks, as docstrings have them
autodoc_member_order = "bysource"
napoleon_numpy_docstring = False

NAMES_OF_ROOMS = {"explain": "questions.explain.explain_word", "theory": "theory.in_memory.theory_of_tables"}
"""Public names that are names of rooms, too, and where they are."""

ORPHAN = "---\norphan: true\n---\n\n"
"""The head of a page that is no entry of the contents: seventy more would make them long, and the site slow to build."""

CONTENTS = """
```{toctree}
:caption: Begin
:hidden:

tutorial
Install, and the first answers <_made/readme>
_made/examples
_made/clashes
```

```{toctree}
:caption: How to
:hidden:

derive
proofs
evidence
cluster
compare
report
editor
testing
ci
coq
files
add-a-construct
_made/contributing
_made/security
```

```{toctree}
:caption: Reference
:hidden:

language
command-line
python
_made/api/index
_made/diagnostics/index
limits
glossary
diagnostics
_made/changelog
```

```{toctree}
:caption: How it works
:hidden:

how-it-works
design
trust
reliability
benchmarks
The scripts of the benchmarks <_made/scripts>
The files of proofs <_made/proof-files>
```

```{toctree}
:caption: What was found
:hidden:

theories
exponents
landscape
findings
spotchecks
```
"""


def make_pages() -> None:
    """Write the pages that are made: what stands beside the folder, diagnostics, public names."""
    shutil.rmtree(MADE, ignore_errors=True)
    for folder in (MADE / "diagnostics", MADE / "api"):
        folder.mkdir(parents=True)
    for path, name in BESIDE.items():
        (MADE / f"{name}.md").write_text((ROOT / path).read_text(encoding="utf-8"), encoding="utf-8")
    entries = [entry for entry in map(explain, known_codes()) if entry is not None]
    for entry in entries:
        text = entry_section(entry).replace("## ", "# ", 1)
        beside = "".join(
            f"Beside it, `{name}`:\n\n```toml\n{content.strip()}\n```\n\n" for name, content in entry.files
        )
        page = ORPHAN + text.replace("Before:", f"{beside}Before:", 1)
        (MADE / "diagnostics" / f"{entry.code}.md").write_text(page, "utf-8")
    listed = "\n".join(f"- [{entry.code}]({entry.code}.md): {entry.title}" for entry in entries)
    (MADE / "diagnostics" / "index.md").write_text(
        "# Diagnostics, one by one\n\nAll on one page: [diagnostics](../../diagnostics.md). An example that does not begin"
        f" with `[theory]` continues these lines:\n\n```toml\n{EXAMPLE_HEAD.strip()}\n```\n\n{listed}\n",
        "utf-8",
    )
    rooms: dict[str, list[str]] = {}
    for module, names in PUBLIC_NAMES.items():
        room = module.partition(".")[0]
        directive = f".. automodule:: nslogic.{module}\n   :members: {', '.join(names)}\n"
        rooms.setdefault(room, []).append(f"## nslogic.{module}\n\n```{{eval-rst}}\n{directive}```\n")
    for name, place in NAMES_OF_ROOMS.items():
        directive = f".. autofunction:: nslogic.{place}\n"
        parts = rooms.setdefault(place.partition(".")[0], [])
        parts.append(f"## nslogic.{name}\n\n```{{eval-rst}}\n{directive}```\n")
    for room, parts in rooms.items():
        (MADE / "api" / f"{room}.md").write_text(f"# nslogic.{room}\n\n" + "\n".join(parts), "utf-8")
    listed = "\n".join(rooms)
    (MADE / "api" / "index.md").write_text(
        "# Public names\n\nEvery name of `nslogic`, by the room that it is in; `nslogic.NAME` finds each."
        f" [Python](../../python.md) tells how to ask.\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n",
        "utf-8",
    )


def contents() -> str:
    """Return the contents, with pages of this folder that they do not name at their end."""
    named = set(re.findall(r"^([\w-]+)$", CONTENTS, re.MULTILINE))
    rest = sorted(path.stem for path in HERE.glob("*.md") if path.stem not in {*named, root_doc})
    more = "\n".join(rest)
    return CONTENTS + (f"\n```{{toctree}}\n:caption: More\n:hidden:\n\n{more}\n```\n" if rest else "")


LINK = re.compile(
    r"\[(?P<words>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<path>(?!https?:|#|mailto:)[^)#\s]+)(?P<anchor>#[^)\s]*)?\)"
)
"""A link of Markdown to a file."""


def with_links_of_the_site(name: str, text: str) -> str:
    """Return a page whose links lead to the site's pages, or to copies of files.

    A link to a folder, or to a page that the site has not, becomes its words alone; one whose words are the name of a
    page has that page's title.

    Args:
        name: The page, without its suffix: `derive`, `_made/readme`.
        text: Its Markdown.
    """
    own = next((path for path, made in BESIDE.items() if name == f"_made/{made}"), f"docs/{name}.md")

    def replaced(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(own), link["path"]))
        target = "docs/README.md" if target == "docs" else target
        page = f"docs/_made/{BESIDE[target]}.md" if target in BESIDE else target
        if (ROOT / target).is_dir() or (page == target and target.endswith(".md") and not target.startswith("docs/")):
            return link["words"]
        leads_to = posixpath.relpath(page, posixpath.dirname(f"docs/{name}"))
        titled = page.endswith(".md") and link["words"].strip("`") in (link["path"], posixpath.basename(target))
        return f"[{'' if titled else link['words']}]({leads_to}{link['anchor'] or ''})"

    return LINK.sub(replaced, text)


FILE = re.compile(r"^<!-- file: (?P<name>\S+) -->\n```(?P<language>\w+)\n", re.MULTILINE)
"""What begins a file of an example, whose name a page of Markdown has in a comment: the tests write it under this name."""


def with_names_of_files(text: str) -> str:
    """Return a page whose examples that are files have their names above them."""
    return FILE.sub("```{code-block} \\g<language>\n:caption: \\g<name>\n\n", text)


def read_page(_app: Sphinx, name: str, source: list[str]) -> None:
    """Give a page that was read the links of the site, and the first page the contents."""
    if not name.startswith(("_made/api/", "_made/diagnostics/")):
        source[0] = with_names_of_files(with_links_of_the_site(name, source[0]))
    if name == root_doc:
        source[0] += contents()


def name_first_page(app: Sphinx, problem: Exception | None) -> None:
    """Let the first page be found under the name that servers ask for."""
    first = Path(app.outdir) / f"{root_doc}.html"
    if problem is None and first.is_file():
        shutil.copyfile(first, first.with_name("index.html"))


def setup(app: Sphinx) -> None:
    """Make pages, and connect what changes the others."""
    make_pages()
    app.add_lexer("csv", TextLexer)
    app.connect("source-read", read_page)
    app.connect("build-finished", name_first_page)
