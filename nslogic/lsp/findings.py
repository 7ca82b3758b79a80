"""What a theory says of one of its names, worked out: derived laws, values, verdicts, and what they rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from nslogic.derivation.cases import reading
from nslogic.derivation.claimed_values import values_left
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.language.terms import Constant, Parameter, ParameterLaw
from nslogic.limits import Limits
from nslogic.logic.results import RegimeResult
from nslogic.logic.support import rests_on
from nslogic.lsp.names import NameKind
from nslogic.memory import with_memory
from nslogic.questions.check import CheckOptions, TheoryResult, check
from nslogic.questions.derive import LawResult, derive_within
from nslogic.questions.session import Session
from nslogic.report.check.claims import claim_lines
from nslogic.report.derive.ranges import log_sentence, range_lines
from nslogic.report.derive.trajectories import free_quantities
from nslogic.report.page import enumeration
from nslogic.report.rendering import render
from nslogic.theory.model import Regime, Theory
from nslogic.theory.sentences import labels_text

SHOWN_CASES = 4
"""The cases of a law that are shown; `nslogic derive` shows all of them."""


class TheoryFindings:
    """What is found out about one theory; each regime is opened once, and remembers what it was asked."""

    def __init__(self, theory: Theory, *, limits: Limits | None = None) -> None:
        self.theory = theory
        self._limits = limits or Limits()
        self._sessions: dict[str, Session] = {}
        self._checked: dict[str, RegimeResult] = {}
        self._claims: dict[str, TheoryResult] = {}

    @with_memory
    def about(self, kind: NameKind, name: str) -> tuple[str, ...]:
        """Return lines on a name of the theory, as its file and its imports call it; none for a name without a law, a value or a verdict."""
        speak: dict[NameKind, Callable[[str], Iterator[str]]] = {
            "quantity": self._quantity,
            "parameter": self._parameter,
            "claim": self._claim,
            "axiom": self._axiom,
            "regime": self._regime,
        }
        return tuple(speak[kind](name)) if kind in speak else ()

    def _expected(self) -> tuple[Regime, ...]:
        return tuple(regime for regime in self.theory.regimes if regime.expect == "consistent")

    def _session(self, regime: Regime) -> Session:
        if regime.name not in self._sessions:
            self._sessions[regime.name] = Session(self.theory, regime, limits=self._limits)
        return self._sessions[regime.name]

    def _check(self, regime: Regime) -> RegimeResult:
        if regime.name not in self._checked:
            session = self._session(regime)
            self._checked[regime.name] = session.check(claims=False, cores="none", explain=False, reasons=False)
        return self._checked[regime.name]

    def _result(self, regime: Regime) -> TheoryResult:
        if regime.name not in self._claims:
            options = CheckOptions(limits=self._limits, repairs=0)
            self._claims[regime.name] = check(self.theory, regimes=regime.name, options=options)
        return self._claims[regime.name]

    def _quantity(self, name: str) -> Iterator[str]:
        base = self.theory.base
        if base is None:
            yield "The theory names no base in whose powers it could be told."
            return
        if name == base:
            yield "The base: laws are told in its powers."
            return
        for regime in self._expected():
            if self._check(regime).verdict != "consistent":
                yield f"{regime.name}: {self._check(regime).verdict}, so nothing is derived."
                continue
            yield from self._law(regime, name, base)

    def _law(self, regime: Regime, name: str, base: str) -> Iterator[str]:
        try:
            result = derive_within(self._session(regime), self._check(regime), name, base, steps=False)
        except (UndecidedError, LimitReachedError) as problem:
            yield f"{regime.name}: undecided: {problem}"
            return
        derivation = result.derivation
        if derivation is None:
            yield f"{regime.name}: {result.undecided or result.refused or result.check.verdict}."
            return
        for case in derivation.cases[:SHOWN_CASES]:
            where = f" where {enumeration(case.when)}" if case.when else ""
            if case.range is None:
                yield f"{regime.name}: `{case.law}`{where}"
                if case.log is None:
                    yield f"    {log_sentence(derivation, case)}"
            else:
                free = free_quantities(case)
                depends = f": it depends on {enumeration(free)}" if free else ""
                yield f"{regime.name}: not determined{where}{depends}"
                yield from (f"    {line.text.strip()}" for line in range_lines(derivation, case))
            yield from _resting(case.rests_on, smallest=case.smallest)
        if derivation.undecided:
            yield f"    There are more cases, left undecided: {derivation.undecided}"
        elif not derivation.complete:
            yield "    It is not proved that these cases cover every parameter value."
        if len(derivation.cases) > SHOWN_CASES:
            yield f"    and {len(derivation.cases) - SHOWN_CASES} more cases: {_command(self.theory, regime, result)}"

    def _parameter(self, name: str) -> Iterator[str]:
        known = {parameter.name: parameter.same_as or parameter.name for parameter in self.theory.parameters}
        name = known.get(name, name)
        asked = ParameterLaw((Parameter(name), Constant(Fraction(0))), ("=",))
        for regime in self._expected():
            if self._check(regime).verdict != "consistent":
                continue
            session = self._session(regime)
            try:
                texts = values_left(asked, session.system, session.engine, self._limits)
                for text in texts:
                    yield f"{regime.name}: `{text}`"
                    law = reading(text, session.system)
                    if law is not None:
                        against = session.system.fails(law, "value")
                        ground = rests_on(session.system, session.engine, against, self._limits)
                        yield from _resting(ground.labels, smallest=ground.smallest)
            except (UndecidedError, LimitReachedError) as problem:
                yield f"{regime.name}: undecided: {problem}"

    def _claim(self, name: str) -> Iterator[str]:
        for regime in self.theory.regimes:
            if any(claim.id == name and regime.name in claim.regimes for claim in self.theory.claims):
                result = self._result(regime)
                claims = [claim for claim in result.regimes[0].claims if claim.claim.id == name]
                for line in render(claim_lines(self.theory, regime, claims, sigma=result.options.sigma)).splitlines():
                    head = not line.startswith("    ")
                    yield f"{regime.name}: {line.strip()}" if head else f"    {line.strip()}"

    def _axiom(self, name: str) -> Iterator[str]:
        for regime in self.theory.regimes:
            if name not in regime.axioms:
                continue
            result = self._result(regime).regimes[0]
            if any(name in core for core in result.cores.found):
                yield f"{regime.name}: part of the clash: {labels_text(result.cores.found[0])}"
            claims = [claim.claim.id for claim in result.claims if name in claim.rests_on]
            if claims:
                yield f"{regime.name}: {enumeration(claims)} rest{'s' if len(claims) == 1 else ''} on it"

    def _regime(self, name: str) -> Iterator[str]:
        regime = self.theory.regime(name)
        result = self._result(regime).regimes[0]
        yield f"{result.verdict}{'' if result.verdict == regime.expect else f', expected {regime.expect}'}"
        for core in result.cores.found[:1]:
            yield f"    clash of {labels_text(core)}"


def _resting(labels: tuple[str, ...], *, smallest: bool) -> Iterator[str]:
    if labels:
        yield f"    rests on {labels_text(labels)}{'' if smallest else ' (perhaps not minimal)'}"


def _command(theory: Theory, regime: Regime, result: LawResult) -> str:
    return f"`nslogic derive {theory.file} --regime {regime.name} --target {result.target}`"
