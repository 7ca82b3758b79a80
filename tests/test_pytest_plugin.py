"""The plugin of pytest: theory files as items, opted in by an ini key."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from nslogic.errors import InvalidInputError
from nslogic.report.diagnostics.text import diagnostics_page
from nslogic.report.rendering import render
from nslogic.theory.in_memory import loads

pytest_plugins = "pytester"

ALONE = ("-p", "no:asyncio", "-p", "no:pytest-lsp", "-p", "no:hypothesispytest")
PLUGIN = () if entry_points(group="pytest11", name="nslogic") else ("-p", "nslogic.pytest_plugin")
"""How the plugin is loaded where nslogic is not installed."""

THEORY = """\
theory     = { name = "mine", target = "loss", base = "C" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, C = { trend = "grows" } }
axioms     = [
    { id = "size", law = "N ~ C^0.5" },
    { id = "loss", law = "loss ~ N^-1" },
    { id = "kaplan", law = "N ~ C^0.73" },
]

[regimes.good]
axioms = ["size", "loss"]

[regimes.clash]

[[claims]]
id     = "root"
law    = "loss ~ C^-0.5"

[[claims]]
id     = "third"
law    = "loss ~ C^(-1/3)"
regime = "good"
"""
INI = "[pytest]\nnslogic_theories = theories/*.toml\n"


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """Load all that the plugin uses: what a run in this process loads is forgotten after it, and would be loaded twice."""
    import nslogic.pytest_plugin

    answer = str(nslogic.check(loads(THEORY)))
    with pytest.raises(InvalidInputError) as caught:
        loads(THEORY.replace("N ~ C^0.5", "M ~ C^0.5"))
    problems = render(diagnostics_page(caught.value.diagnostics))
    assert nslogic.pytest_plugin.KEY
    assert answer
    assert problems


@pytest.fixture
def folder(pytester: pytest.Pytester) -> pytest.Pytester:
    """Return a folder with a theory that is opted in, one that is not, and a test of Python."""
    pytester.makefile(".ini", pytest=INI)
    (pytester.path / "theories").mkdir()
    (pytester.path / "theories" / "mine.toml").write_text(THEORY, encoding="utf-8")
    (pytester.path / "other.toml").write_text(THEORY, encoding="utf-8")
    pytester.makepyfile("def test_it(): pass")
    return pytester


def run(folder: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return folder.runpytest_inprocess(*ALONE, *PLUGIN, *arguments)


def test_an_item_is_a_verdict_or_a_claim(folder: pytest.Pytester) -> None:
    result = run(folder, "--collect-only", "-q")
    result.stdout.fnmatch_lines_random(
        [
            "theories/mine.toml::good::verdict",
            "theories/mine.toml::good::claim:root",
            "theories/mine.toml::good::claim:third",
            "theories/mine.toml::clash::verdict",
            "theories/mine.toml::clash::claim:root",
            "test_*.py::test_it",
        ]
    )
    result.stdout.no_fnmatch_line("other.toml*")


def test_a_failure_is_the_answer_with_file_and_line(folder: pytest.Pytester) -> None:
    result = run(folder)
    result.assert_outcomes(passed=3, failed=2, skipped=1)
    result.stdout.fnmatch_lines(
        [
            "*mine · good · claim:third*",
            "theories/mine.toml:20: mine · good · claim:third: refuted, expected proved",
            "*derived instead: loss ~ C^(-1/2)",
            "*contradicts loss, size, trend(C)",
            "*mine · clash · verdict*",
            "theories/mine.toml:12: mine · clash · verdict: degenerate, expected consistent",
            "*size says N ~ C^0.5*",
            "*Minimal conflict (drop any one to resolve it):",
            "*theories/mine.toml:6 * kaplan * N ~ C^0.73",
            "*Repairs (drop one):",
        ]
    )
    assert "Traceback" not in result.stdout.str()
    assert "pytest_plugin.py" not in result.stdout.str()


@pytest.mark.parametrize(
    ("arguments", "passed", "failed"),
    [
        (("-k", "good and not third"), 2, 0),
        (("-k", "claim and third"), 0, 1),
        (("theories/mine.toml::good",), 2, 1),
        (("theories/mine.toml::good::claim:root",), 1, 0),
        (("theories",), 2, 2),
    ],
)
def test_items_are_chosen_as_others_are(
    folder: pytest.Pytester, arguments: tuple[str, ...], passed: int, failed: int
) -> None:
    outcomes = run(folder, *arguments).parseoutcomes()
    assert (outcomes.get("passed", 0), outcomes.get("failed", 0)) == (passed, failed)


def test_the_failures_of_the_last_run_run_again(folder: pytest.Pytester) -> None:
    run(folder)
    run(folder, "--lf").assert_outcomes(failed=2)
    path = folder.path / "theories" / "mine.toml"
    path.write_text(THEORY.replace("C^(-1/3)", "C^(-1/2)").replace("0.73", "0.5"), encoding="utf-8")
    run(folder, "--lf").assert_outcomes(passed=2)


def test_plugins_that_expect_functions_take_the_items(folder: pytest.Pytester) -> None:
    (folder.path / "pytest.ini").write_text(f"{INI}asyncio_default_fixture_loop_scope = function\n", encoding="utf-8")
    folder.runpytest_inprocess(*PLUGIN).assert_outcomes(passed=3, failed=2, skipped=1)


@pytest.mark.slow
def test_several_processes_share_the_items(folder: pytest.Pytester) -> None:
    result = folder.runpytest_subprocess(*ALONE, *PLUGIN, "-n", "2")
    result.assert_outcomes(passed=3, failed=2, skipped=1)


def test_a_file_that_cannot_be_read_fails_with_its_problems(folder: pytest.Pytester) -> None:
    path = folder.path / "theories" / "mine.toml"
    path.write_text(THEORY.replace("N ~ C^0.5", "M ~ C^0.5"), encoding="utf-8")
    result = run(folder, "theories")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*`M` is not declared*", "*theories/mine.toml:4*"])


def test_what_the_file_expects_passes(folder: pytest.Pytester) -> None:
    text = THEORY.replace("[regimes.clash]", '[regimes.clash]\nexpect = "degenerate"')
    text = text.replace('law    = "loss ~ C^(-1/3)"', 'law    = "loss ~ C^(-1/3)"\nexpect = "refuted"')
    (folder.path / "theories" / "mine.toml").write_text(text, encoding="utf-8")
    run(folder, "theories").assert_outcomes(passed=4)


def test_an_error_of_nslogic_keeps_its_traceback(folder: pytest.Pytester) -> None:
    folder.makeconftest("import nslogic.questions.check\nnslogic.questions.check.check = lambda *_, **__: 1 / 0")
    result = folder.runpytest_subprocess(*ALONE, *PLUGIN, "theories/mine.toml::good::verdict")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*ZeroDivisionError*"])


def test_patterns_may_go_down_folders_and_the_file_may_be_named(folder: pytest.Pytester) -> None:
    (folder.path / "pytest.ini").write_text(
        "[pytest]\nnslogic_theories = **/deep/*.toml other.toml\n", encoding="utf-8"
    )
    deep = folder.path / "a [b]" / "deep"
    deep.mkdir(parents=True)
    (deep / "mine.toml").write_text(THEORY, encoding="utf-8")
    result = run(folder, "--collect-only", "-q")
    result.stdout.fnmatch_lines_random(["a ?b?/deep/mine.toml::good::verdict", "other.toml::good::verdict"])
    result.stdout.no_fnmatch_line("theories/*")


def test_a_pattern_is_relative(folder: pytest.Pytester) -> None:
    (folder.path / "pytest.ini").write_text(f"[pytest]\nnslogic_theories = {folder.path}/*.toml\n", encoding="utf-8")
    result = run(folder)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*nslogic_theories takes patterns relative to*"])


def test_without_the_key_nothing_is_collected_or_loaded(pytester: pytest.Pytester) -> None:
    (pytester.path / "mine.toml").write_text(THEORY, encoding="utf-8")
    pytester.makepyfile(
        "import sys\n"
        "def test_it():\n"
        "    assert {name for name in sys.modules if name.split('.')[0] == 'nslogic'} <= {'nslogic', 'nslogic.pytest_plugin'}\n"
    )
    pytester.runpytest_subprocess(*ALONE, *PLUGIN).assert_outcomes(passed=1)
    pytester.makefile(".ini", pytest=INI)
    pytester.runpytest_subprocess(*ALONE, *PLUGIN).assert_outcomes(passed=1)


def test_the_module_loads_pytest_and_nothing_of_nslogic() -> None:
    script = "import sys, pytest; before = set(sys.modules); import nslogic.pytest_plugin; print(*sorted(set(sys.modules) - before))"
    run_alone = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    assert run_alone.stdout.split() == ["nslogic", "nslogic.pytest_plugin"]


def test_the_package_names_the_plugin() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"nslogic": "nslogic.pytest_plugin"}
