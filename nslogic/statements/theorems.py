"""The theorems of a theory, rebuilt from the theory and not from a proof file: hypotheses by label, and a goal.

A proof file describes its theorem in words of the theory, such as a claim's id or a law's text; the statements are never
read from the file. This module is trusted, with the reader, the parser, the statements and the kernel (docs/trust.md).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from nslogic import limits
from nslogic.errors import NslogicError
from nslogic.kernel import Checked, Effort, Law, Statement, check, check_witness
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope, Trend
from nslogic.records import Record
from nslogic.statements.laws import law_statement, statements_of, trend_statement
from nslogic.theory.model import Claim, Regime, Theory
from nslogic.theory.sentences import labels_text, law_within

TheoremKind: TypeAlias = Literal["claim", "core", "model", "law", "cover", "disjoint", "open"]

About: TypeAlias = Mapping[str, object]
"""The description of a theorem in a proof file: plain JSON data, untrusted until it is checked."""

BASE = "(base)"
"""The label of the assumption that a free base grows or falls (language.md §4.5)."""

INVERSE = "1/"
"""The prefix of a base that is assumed to fall: its inverse grows."""

CLAIM = "(claim)"
"""The label of a claim, or of its negation, in a model that shows that the claim is open."""

LEMMA = "(lemma {})"
"""The label of a lemma, a theorem of the same regime that a proof may use, with its number."""

MOST_CHARACTERS = limits.PROOF_LAW_LENGTH
"""The greatest length of a law that a proof file states."""


class TheoremError(NslogicError):
    """A description of a theorem that does not fit the theory."""


class Theorem(Record):
    """One theorem of a regime.

    `hypotheses` are statements by label. `goal` is the negation of the conclusion, which the proof refutes together with
    the hypotheses; it is None for a core and for a model. With `model`, a witness shows that the hypotheses hold together.
    `states` is the theorem in words of the law language; `about` is its description in a proof file, as plain JSON data.
    The conclusions of `lemmas` are among the hypotheses; the theorem itself rests on the lemmas' own (`assumptions`).
    """

    theory: Theory
    regime: Regime
    kind: TheoremKind
    about: About
    hypotheses: dict[str, Statement]
    goal: Law | None
    model: bool
    states: str
    lemmas: tuple[Theorem, ...] = ()

    @property
    def assumptions(self) -> dict[str, Statement]:
        """Return the hypotheses of the theorem by label: its own, then those of its lemmas."""
        lemmas = {LEMMA.format(place) for place, _ in enumerate(self.lemmas, 1)}
        hypotheses = {label: law for label, law in self.hypotheses.items() if label not in lemmas}
        inherited = {label: law for lemma in self.lemmas for label, law in lemma.hypotheses.items()}
        return hypotheses | {label: inherited[label] for label in sorted(inherited.keys() - hypotheses.keys())}

    @property
    def subject(self) -> str:
        """Return the text that identifies the theorem in a file."""
        return subject(self.regime.name, self.about)

    @property
    def shows(self) -> Statement | None:
        """Return the law that the theorem shows, None if it does not show a law."""
        return None if self.goal is None or self.goal.holds else self.goal.law

    @property
    def can_be_lemma(self) -> bool:
        """Return whether other theorems of the regime may use this one: it shows a law, from labels alone."""
        return self.shows is not None and not any(label.startswith("(") for label in self.hypotheses)

    @property
    def parameters(self) -> frozenset[str]:
        """Return the names of the theory's parameters."""
        return frozenset(parameter.same_as or parameter.name for parameter in self.theory.parameters)

    @property
    def quantities(self) -> frozenset[str]:
        """Return the names of the theory's quantities."""
        return frozenset(quantity.name for quantity in self.theory.quantities)


def subject(regime: str, about: About) -> str:
    """Return the text that identifies a theorem in a file, the same for equal descriptions."""
    return json.dumps([regime, about], sort_keys=True)


def theorem_of(
    theory: Theory,
    regime: Regime,
    about: About,
    labels: tuple[str, ...],
    *,
    statements: Mapping[str, Statement] | None = None,
    lemmas: Sequence[Theorem] = (),
) -> Theorem:
    """Return the theorem of a description.

    Args:
        theory: The theory, as it was loaded.
        regime: One of its regimes.
        about: `{"kind": "claim", "id": …, "verdict": "proved" | "refuted"}`,
            `{"kind": "core"}`, `{"kind": "model", "without": "trends" | null}`,
            `{"kind": "law", "when": [LAW…], "law": LAW, "base": Q}` (`base` is `null` if nothing is assumed of it,
            `"1/Q"` if it is assumed to fall),
            `{"kind": "cover", "cases": [[LAW…]…], "base": Q}`, `{"kind": "disjoint", "cases": [[LAW…], [LAW…]]}`,
            `{"kind": "open", "id": …, "holds": true | false}`.
        labels: The labels that the theorem rests on; for a model, all labels of the regime.
        statements: The regime's `statements_of`, from a caller that has several theorems of it.
        lemmas: Theorems of the regime that the proof may use. Whoever accepts the theorem has to check them too.

    Raises:
        TheoremError: The description names something that the theory does not have, a law cannot be read, or a theorem
            cannot be a lemma.
    """
    kind: TheoremKind | None = next((name for name in _KINDS if name == about.get("kind")), None)
    if kind is None:
        raise TheoremError(f"there is no kind of theorem {about.get('kind')!r:.40}")
    keys, function = _KINDS[kind]
    if set(about) != {"kind", *keys}:
        raise TheoremError(f"a theorem of kind {kind} has {', '.join(('kind', *keys))}")
    statements = statements_of(theory, regime) if statements is None else statements
    unknown = [label for label in labels if label not in statements]
    if unknown or len(set(labels)) != len(labels):
        raise TheoremError(f"{regime.name} has no {', '.join(unknown)[:200] or 'label twice'}")
    hypotheses = {label: statements[label] for label in labels}
    goal, model, states = function(theory, regime, about, hypotheses)
    if model:
        required = {label for label in statements if about.get("without") != "trends" or not label.startswith("trend(")}
        if required != set(labels):
            raise TheoremError("a model satisfies every label of its regime")
    _assume_lemmas(theory, regime, lemmas, hypotheses, model=model)
    return Theorem(theory, regime, kind, dict(about), hypotheses, goal, model, states, tuple(lemmas))


def _assume_lemmas(
    theory: Theory, regime: Regime, lemmas: Sequence[Theorem], hypotheses: dict[str, Statement], *, model: bool
) -> None:
    """Add the laws of lemmas to the hypotheses; they follow from labels of the same regime alone, so none is circular."""
    if model and lemmas:
        raise TheoremError("a model has no lemmas")
    for place, lemma in enumerate(lemmas, 1):
        same_theory = lemma.theory is theory or lemma.theory.digest == theory.digest  # a digest reads every file again
        if not same_theory or lemma.regime.name != regime.name:
            raise TheoremError(f"a lemma is a theorem of {regime.name}")
        if not lemma.can_be_lemma or lemma.shows is None:
            raise TheoremError(f"a lemma is a law that follows from labels alone, unlike this: {lemma.states:.80}")
        hypotheses[LEMMA.format(place)] = lemma.shows


def check_theorem(theorem: Theorem, proof: object, *, effort: Effort | None = None) -> Checked:
    """Check a proof with the kernel alone, within the work of `effort`; lemmas have to be checked on their own.

    Raises:
        ProofError: The proof does not prove the theorem.
    """
    if theorem.model:
        return check_witness(theorem.hypotheses, proof, effort=effort)
    return check(
        theorem.hypotheses,
        theorem.goal,
        proof,
        parameters=theorem.parameters,
        quantities=theorem.quantities,
        effort=effort,
    )


Built: TypeAlias = tuple[Law | None, bool, str]


def _claim(theory: Theory, _regime: Regime, about: About, _: dict[str, Statement]) -> Built:
    verdict = about["verdict"]
    if verdict not in ("proved", "refuted"):
        raise TheoremError(f"a claim is proved or refuted, not {verdict!r:.40}")
    claim = _find_claim(theory, about["id"])
    text = claim.law.text if verdict == "proved" else f"not: {law_within(claim.law.text, claim.law.law)}"
    return Law(law_statement(claim.law.law), verdict == "refuted"), False, text


def _find_claim(theory: Theory, identifier: object) -> Claim:
    for claim in theory.claims:
        if claim.id == identifier:
            return claim
    raise TheoremError(f"{theory.name} has no claim {identifier!r:.40}")


def _core(_theory: Theory, _regime: Regime, _about: About, hypotheses: dict[str, Statement]) -> Built:
    if not hypotheses:
        raise TheoremError("a core has at least one label")
    return None, False, f"{labels_text(hypotheses)} cannot hold together"


def _model(_theory: Theory, regime: Regime, about: About, _: dict[str, Statement]) -> Built:
    without = about["without"]
    if without not in (None, "trends"):
        raise TheoremError(f"a model leaves out the trends or nothing, not {without!r:.40}")
    beside = "" if without is None else " but for its trends"
    return None, True, f"{regime.name} can hold{beside}"


def _law(theory: Theory, regime: Regime, about: About, hypotheses: dict[str, Statement]) -> Built:
    when, conclusion = _laws(theory, about["when"]), _read(theory, about["law"])
    assumed = _assume_base(theory, regime, about["base"], hypotheses)
    beside = (f" where {', '.join(condition.within for condition in when)}" if when else "") + assumed
    law = ("if", tuple(condition.law for condition in when), conclusion.law) if when else conclusion.law
    return Law(law, False), False, (conclusion.within if beside else conclusion.text) + beside


def _cover(theory: Theory, regime: Regime, about: About, hypotheses: dict[str, Statement]) -> Built:
    if not isinstance(about["cases"], list) or len(about["cases"]) < 2:
        raise TheoremError("a cover has at least two cases")
    cases = [_laws(theory, case) for case in about["cases"]]
    assumed = _assume_base(theory, regime, about["base"], hypotheses)
    text = f"one of these holds: {'; '.join(map(_together, cases))}{assumed}"
    return Law(("or", *(("and", *(stated.law for stated in case)) for case in cases)), False), False, text


def _disjoint(theory: Theory, _regime: Regime, about: About, _: dict[str, Statement]) -> Built:
    if not isinstance(about["cases"], list) or len(about["cases"]) != 2:
        raise TheoremError("exactly two cases are disjoint")
    first, second = (_laws(theory, case) for case in about["cases"])
    both = ("and", *(stated.law for stated in (*first, *second)))
    return Law(both, True), False, f"{_together(first)} excludes {_together(second)}"


def _open(theory: Theory, _regime: Regime, about: About, hypotheses: dict[str, Statement]) -> Built:
    claim, holds = _find_claim(theory, about["id"]), about["holds"]
    if not isinstance(holds, bool):
        raise TheoremError(f"a claim holds, true or false, not {holds!r:.40}")
    statement = law_statement(claim.law.law)
    hypotheses[CLAIM] = statement if holds else ("not", statement)
    return None, True, f"{law_within(claim.law.text, claim.law.law)} can {'hold' if holds else 'fail'}"


def _assume_base(theory: Theory, regime: Regime, base: object, hypotheses: dict[str, Statement]) -> str:
    """Add the assumption that a free base grows or falls, and return it in words."""
    if base is None:
        return ""
    trends = {quantity.name: quantity.trend for quantity in theory.quantities} | dict(regime.trends)
    name = base.removeprefix(INVERSE) if isinstance(base, str) else None
    if name is None or trends.get(name) != "free":
        raise TheoremError(f"only a free base is assumed to grow or to fall, not {base!r:.40}")
    trend: Trend = "grows" if base == name else "falls"
    hypotheses[BASE] = trend_statement(name, trend)
    return f", if {name} {trend}"


class _StatedLaw(NamedTuple):
    """A law that a proof file states: its text, its text among other laws, and its statement."""

    text: str
    within: str
    law: Statement


def _together(laws: Sequence[_StatedLaw]) -> str:
    return " and ".join(stated.within for stated in laws) or "anything"


def _laws(theory: Theory, texts: object) -> tuple[_StatedLaw, ...]:
    if not isinstance(texts, list):
        raise TheoremError("conditions are a list of laws")
    return tuple(_read(theory, text) for text in texts)


def _read(theory: Theory, text: object) -> _StatedLaw:
    if not isinstance(text, str) or len(text) > MOST_CHARACTERS:
        raise TheoremError(f"not a law: {text!r:.40}")
    quantities = {quantity.name: quantity.trend for quantity in theory.quantities}
    parameters = {parameter.name: parameter.same_as or parameter.name for parameter in theory.parameters}
    reading = read_law(text, Scope(quantities, parameters, suggestions=0))
    if reading.law is None or reading.problems:
        reason = reading.problems[0].message if reading.problems else "it cannot be read"
        raise TheoremError(f"`{text:.80}`: {reason:.200}")
    return _StatedLaw(text, law_within(text, reading.law), law_statement(reading.law))


Building: TypeAlias = Callable[[Theory, Regime, About, dict[str, Statement]], Built]
_KINDS: dict[TheoremKind, tuple[tuple[str, ...], Building]] = {
    "claim": (("id", "verdict"), _claim),
    "core": ((), _core),
    "model": (("without",), _model),
    "law": (("when", "law", "base"), _law),
    "cover": (("cases", "base"), _cover),
    "disjoint": (("cases",), _disjoint),
    "open": (("id", "holds"), _open),
}
