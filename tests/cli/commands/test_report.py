"""`nslogic report` as it is typed, and its page in a browser."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from nslogic.cli.program import program

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

PROOFS = Path(__file__).parents[3] / "proofs"

REGIMES = ("parameters", "data", "against-kaplan", "phases", "guidance")
"""Regimes that have every part of a page, and are soon decided."""

DEADLINE = 600
"""The seconds after which a browser is given up: a machine with other work may be much slower."""

needs_chromium = pytest.mark.skipif(
    CHROMIUM is None or DRIVER is None, reason="needs chromium and chromedriver (Debian: chromium chromium-driver)"
)


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(program, ["report", *arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_page_is_one_file_and_is_replaced_only_while_it_is_as_written(tmp_path: Path) -> None:
    code, text, _ = run("resource:redundancy", "--ablate", "none", "-o", "page.html")
    page = tmp_path / "page.html"
    assert (code, text) == (0, "wrote page.html: 1 theory\n")
    before = page.read_bytes()
    assert before.startswith(b"<!DOCTYPE html>\n<!-- Written by nslogic; SHA-256 of the lines below: ")
    assert run("resource:redundancy", "--ablate", "none", "-o", "page.html")[0] == 0
    assert page.read_bytes() == before
    page.write_bytes(before.replace(b"</h1>", b" by me</h1>"))
    code, _, problem = run("resource:redundancy", "-o", "page.html")
    assert code == 2
    assert "page.html exists already" in problem
    assert b" by me</h1>" in page.read_bytes()
    assert run("resource:redundancy", "--ablate", "none", "-o", "page.html", "--force")[0] == 0
    assert page.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_json_says_what_was_written(tmp_path: Path) -> None:
    code, text, _ = run("resource:redundancy", "--ablate", "none", "--format", "json")
    size = (tmp_path / "report.html").stat().st_size
    assert code == 0
    assert json.loads(text)["report"] == {"file": "report.html", "theories": ["resource"], "bytes": size}


@pytest.mark.parametrize("missing", ["jinja2", "matplotlib"])
def test_a_missing_library_names_its_extra(missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    code, _, problem = run("resource")
    assert code == 2
    assert missing in problem
    assert "nslogic[report]" in problem
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_ends_with_two(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    code, _, problem = run("resource", "-o", "file/page.html")
    assert code == 2
    assert "file" in problem


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("page") / "page.html"
    regimes = [word for name in REGIMES for word in ("--regime", name)]
    assert run("quanta", "critical-depth", *regimes, "--proofs", str(PROOFS), "-o", str(file), "--jobs", "1")[0] == 0
    return file


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    connection = driver.command_executor
    assert not isinstance(connection, str), "the browser is driven over a connection"
    connection.client_config.timeout = DEADLINE
    driver.set_page_load_timeout(DEADLINE)
    driver.set_script_timeout(DEADLINE)
    yield driver
    driver.quit()


def opened(browser: Any, page: Path, *, width: int = 1400, scheme: str = "light") -> Any:
    """Open a page at a width, in a colour scheme."""
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    feature = {"name": "prefers-color-scheme", "value": scheme}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    browser.get(page.as_uri())
    return browser


@needs_chromium
@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_browser_has_nothing_to_complain_about_and_nor_has_axe(browser: Any, page_file: Path, scheme: str) -> None:
    from axe_selenium_python import Axe

    opened(browser, page_file, scheme=scheme)
    assert browser.get_log("browser") == []
    browser.execute_script(
        "document.querySelectorAll('section.theory details').forEach((each, n) => each.open = n < 30)"
    )
    axe = Axe(browser)
    axe.inject()
    results = axe.run()
    assert results["passes"]
    assert [(each["id"], [node["html"] for node in each["nodes"][:2]]) for each in results["violations"]] == []


@needs_chromium
@pytest.mark.slow
@pytest.mark.parametrize("width", [360, 820, 1400])
def test_the_page_is_never_wider_than_the_window(browser: Any, page_file: Path, width: int) -> None:
    opened(browser, page_file, width=width)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


@needs_chromium
@pytest.mark.slow
def test_the_keyboard_is_enough(browser: Any, page_file: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    opened(browser, page_file)
    body = browser.switch_to.active_element
    body.send_keys(Keys.TAB)
    skip = browser.switch_to.active_element
    assert skip.text == "Skip to the content"
    skip.send_keys(Keys.ENTER)
    assert browser.execute_script("return location.hash") == "#content"
    assert browser.execute_script("return document.activeElement.id") == "content"
    fold = "document.querySelector('section.theory details.regime')"
    browser.execute_script(f"{fold}.querySelector('summary').focus()")
    summary = browser.switch_to.active_element
    for _ in range(2):
        before = browser.execute_script(f"return {fold}.open")
        summary.send_keys(Keys.ENTER)
        assert browser.execute_script(f"return {fold}.open") is not before
    link = "document.querySelector('nav.side a[href=\"#quanta\"]')"
    browser.execute_script(f"{link}.focus()")
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    assert browser.execute_script("return location.hash") == "#quanta"


@needs_chromium
@pytest.mark.slow
def test_a_link_opens_the_fold_that_it_leads_into(browser: Any, page_file: Path) -> None:
    opened(browser, page_file)
    browser.execute_script("document.querySelector('a[href=\"#quanta-data\"]').click()")
    assert browser.execute_script("return document.getElementById('quanta-data').parentElement.open") is True
