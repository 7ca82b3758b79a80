"""Theory files as tests of pytest: an item for the verdict of each regime, and one for each claim in it.

The files are those that the ini key `nslogic_theories` names; without it, nothing happens. pytest loads this module
wherever nslogic is installed, so it loads nothing of nslogic itself before there is a theory to read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from nslogic.logic.results import ClaimResult
    from nslogic.questions.check import TheoryResult
    from nslogic.theory.model import Claim, Origin, Regime, Theory

KEY = "nslogic_theories"

NO_ARGUMENTS: Mapping[str, object] = MappingProxyType({})
"""The arguments of a test that is no function: other plugins ask every item for them."""

_FILES = pytest.StashKey[frozenset[str]]()


class NotAsExpectedError(Exception):
    """A verdict that is not the one its file expects; the message is nslogic's answer."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the ini key."""
    parser.addini(KEY, "Patterns of theory files to check, relative to the folder of the ini file.", type="args")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse patterns that lead elsewhere than below the ini file."""
    patterns: list[str] = config.getini(KEY)
    if wrong := [pattern for pattern in patterns if Path(pattern).is_absolute()]:
        raise pytest.UsageError(f"{KEY} takes patterns relative to {_root(config)}, and {wrong[0]} is not")


def _root(config: pytest.Config) -> Path:
    return config.inipath.parent if config.inipath else config.rootpath


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Return the tests of a file that the ini key names."""
    patterns: list[str] = parent.config.getini(KEY)
    if not patterns or file_path.suffix != ".toml":
        return None
    stash = parent.config.stash
    if _FILES not in stash:
        root = _root(parent.config)
        stash[_FILES] = frozenset(str(path.resolve()) for pattern in patterns for path in root.glob(pattern))
    return TheoryFile.from_parent(parent, path=file_path) if str(file_path.resolve()) in stash[_FILES] else None


class TheoryFile(pytest.File):
    """The tests of one file; one that cannot be read has a single test, which fails with all problems of it."""

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield the regimes."""
        from nslogic.errors import InvalidInputError
        from nslogic.theory.loading import load_file

        try:
            theory, _ = load_file(self.path)
        except InvalidInputError as error:
            unreadable = UnreadableItem.from_parent(self, name="readable")
            unreadable.problems = error
            yield unreadable
            return
        for regime in theory.regimes:
            tests = RegimeTests.from_parent(self, name=regime.name)
            tests.theory, tests.regime = theory, regime
            yield tests


class UnreadableItem(pytest.Item):
    """The test of a file that cannot be read."""

    problems: Exception
    funcargs: Mapping[str, object] = NO_ARGUMENTS

    def runtest(self) -> None:
        """Fail with every problem of the file."""
        raise self.problems

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:  # noqa: ARG002 (pytest gives it)
        """Return the problems as `nslogic check` prints them."""
        from nslogic.errors import InvalidInputError
        from nslogic.report.diagnostics.text import diagnostics_page
        from nslogic.report.rendering import render

        problem = excinfo.value
        return render(diagnostics_page(problem.diagnostics if isinstance(problem, InvalidInputError) else ()))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return the file."""
        return self.path, 0, self.name


class RegimeTests(pytest.Collector):
    """The tests of one regime; it is decided once, by the first of them that runs."""

    theory: Theory
    regime: Regime

    @cached_property
    def result(self) -> TheoryResult:
        """Return the answer of `check` for the regime."""
        from nslogic.questions.check import CheckOptions, check

        return check(self.theory, regimes=self.regime.name, options=CheckOptions(certificates=False))

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the verdict, and the claims in this regime."""
        verdict = VerdictItem.from_parent(self, name="verdict")
        verdict.tests = self
        yield verdict
        for claim in self.theory.claims:
            if self.regime.name in claim.regimes:
                item = ClaimItem.from_parent(self, name=f"claim:{claim.id}")
                item.tests, item.claim = self, claim
                yield item


class TheoryItem(pytest.Item):
    """A test about a regime."""

    tests: RegimeTests
    funcargs: Mapping[str, object] = NO_ARGUMENTS

    def origin(self) -> Origin:
        """Return the place of the file that the test is about."""
        return self.tests.regime.origin

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:  # noqa: ARG002 (pytest gives it)
        """Return nslogic's answer; a traceback only for what is no answer."""
        if isinstance(excinfo.value, NotAsExpectedError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return the file and the line, counted from 0."""
        from nslogic.theory.positions import locate

        theory, path = self.tests.theory, self.origin().path or ("theory", "name")
        line = locate(dict(theory.sources)[theory.file], theory.file, path).line
        return self.path, line - 1, f"{theory.name} · {self.tests.regime.name} · {self.name}"

    def _fail(self, answer: str, verdict: str, expected: str) -> None:
        from nslogic.report.paths import shown_path

        path, line, name = self.reportinfo()
        raise NotAsExpectedError(
            f"{shown_path(str(path))}:{line + 1}: {name}: {verdict}, expected {expected}\n\n{answer}"
        )


class VerdictItem(TheoryItem):
    """The test that a regime has the verdict that its file expects."""

    def runtest(self) -> None:
        """Fail with the clash, and what resolves it."""
        from nslogic.records import replace
        from nslogic.report.check.text import result_page
        from nslogic.report.rendering import render

        result = self.tests.result
        (regime,) = result.regimes
        if regime.verdict != regime.regime.expect:
            alone = replace(result, regimes=(replace(regime, claims=()),))
            self._fail(render(result_page(alone)), regime.verdict, regime.regime.expect)


class ClaimItem(TheoryItem):
    """The test that a claim has the verdict that its file expects."""

    claim: Claim

    def origin(self) -> Origin:
        """Return the place of the claim's law."""
        return self.claim.law.origin

    def runtest(self) -> None:
        """Fail with what holds instead; a regime without a model, which fails itself, has no claims to test."""
        from nslogic.report.check.claims import claim_lines
        from nslogic.report.rendering import render

        result = self.tests.result
        (regime,) = result.regimes
        claim: ClaimResult = next(each for each in regime.claims if each.claim.id == self.claim.id)
        if claim.as_expected:
            return
        if claim.verdict == "vacuous" and regime.verdict != regime.regime.expect:
            pytest.skip(f"the regime {regime.regime.name} is {regime.verdict}")
        answer = render(claim_lines(result.theory, regime.regime, (claim,), sigma=result.options.sigma))
        self._fail(answer, claim.verdict, claim.claim.expect)
