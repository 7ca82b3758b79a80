"""Ask axe-core about the whole page of all bundled theories, in light and in dark: every part of it.

    python benchmarks/page_axe.py [PAGE]

Without a page, `nslogic report` makes one. Axe takes longer than half an hour for 130,000 elements at once, so the page
is loaded again and again, each time with some of its parts alone. Three rules are about the rest of the page, and are
looked up on the whole: that there is one main heading, and that links and labels have what they point to. The exit code
is 1 where something is found.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

ELEMENTS = 3_500
"""How many elements axe looks at together."""

PARTS = f"""
document.querySelectorAll('details').forEach(each => {{ each.open = true }});
const whole = ['TABLE', 'svg', 'math', 'FIGURE', 'DL', 'UL', 'OL'];
const size = part => part.getElementsByTagName('*').length;
const split = part => size(part) <= {ELEMENTS} || !part.children.length || whole.includes(part.tagName)
    ? [part] : [...part.children].flatMap(split);
const parts = split(document.body);
"""
SIZES = f"{PARTS} return parts.map(size)"
ALONE = f"""
{PARTS}
const [kept, done] = arguments, rules = {{}};
parts.forEach((part, place) => {{ if (!kept.includes(place)) part.remove() }});
for (const rule of ['page-has-heading-one', 'skip-link', 'aria-valid-attr-value']) rules[rule] = {{ enabled: false }};
axe.run(document, {{ resultTypes: ['violations'], rules }}).then(
    found => done(found.violations.map(each => `${{each.id}}: ${{each.nodes.length}} times, as in ${{each.nodes[0].html}}`)),
    problem => done([String(problem)]));
"""
WHOLE = """
const missing = [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href').slice(1))
    .concat([...document.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls]')].flatMap(
        each => ['labelledby', 'describedby', 'controls'].flatMap(
            name => (each.getAttribute('aria-' + name) || '').split(' ').filter(Boolean))))
    .filter(id => id && !document.getElementById(decodeURIComponent(id)));
const headings = document.querySelectorAll('h1').length;
return [...new Set(missing)].map(id => `nothing has the id ${id}`)
    .concat(headings === 1 ? [] : [`there are ${headings} main headings`]);
"""


def main() -> int:
    """Ask about a page, and print what is found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", nargs="?", type=Path, help="the page; made, if none is given")
    page = parser.parse_args().page
    with tempfile.TemporaryDirectory() as folder:
        if page is None:
            page = Path(folder, "page.html")
            subprocess.run([sys.executable, "-m", "nslogic", "report", "-o", str(page)], check=True)
        found = [problem for scheme in ("light", "dark") for problem in problems(page.resolve().as_uri(), scheme)]
    for problem in found:
        print(problem)
    print(f"{len(found)} problems")
    return 1 if found else 0


def problems(address: str, scheme: str) -> list[str]:
    """Return what is found on a page in one colour scheme."""
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1200,900"):
        options.add_argument(argument)
    browser: Any = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        browser.set_script_timeout(110)
        media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
        browser.get(address)
        found = list(browser.execute_script(WHOLE))
        sizes: list[int] = browser.execute_script(SIZES)
        axe = files("axe_selenium_python").joinpath("node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
        for kept in together(sizes):
            browser.get(address)
            browser.execute_script(axe)
            found += browser.execute_async_script(ALONE, kept)
        print(f"{scheme}: {sum(sizes):,} elements in {len(together(sizes))} groups of {len(sizes)} parts", flush=True)
    finally:
        browser.quit()
    return [f"{scheme}: {problem}" for problem in found]


def together(sizes: list[int]) -> list[list[int]]:
    """Return places of parts in groups of so many elements, in their order."""
    groups: list[list[int]] = [[]]
    count = 0
    for place, size in enumerate(sizes):
        if groups[-1] and count + size > ELEMENTS:
            groups.append([])
            count = 0
        groups[-1].append(place)
        count += size
    return groups


if __name__ == "__main__":
    sys.exit(main())
