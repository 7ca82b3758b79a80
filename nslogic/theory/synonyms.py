"""Synonyms that people write for the keys and the choices of a theory file: words of the same meaning, not misspellings."""

from __future__ import annotations

from collections.abc import Collection

_CHOICES = {
    "grows": "grow growing grown increase increases increasing rises rise rising up + large infinite unbounded",
    "falls": "fall falling decrease decreases decreasing shrinks shrink shrinking drops down - small vanishes vanishing",
    "fixed": "fix constant const stays static bounded unchanged",
    "free": "any arbitrary unknown none unspecified varies",
    "definition": "def define defined identity",
    "assumption": "axiom assume assumed postulate premise principle law",
    "hypothesis": "guess proposal ansatz",
    "conjecture": "conjectured open",
    "measurement": "measured empirical observation observed fit fitted data experiment",
    "consistent": "sat satisfiable holds ok possible consistant",
    "inconsistent": "unsat unsatisfiable contradiction contradictory clash impossible",
    "degenerate": "trivial",
    "proved": "true holds follows yes proven theorem valid",
    "refuted": "false fails no disproved wrong invalid",
    "vacuous": "vacuously",
    "logs": "log logarithms polylogs logarithmic",
}
_KEYS = {
    "subject_to": "given subject-to subject subjectto st constraint constraints such_that with program under",
    "over": "by variables choose choosing wrt vary",
    "law": "formula equation eq statement relation expr expression laws says",
    "when": "if condition conditions provided where guard",
    "where": "domain range condition conditions constraint constraints if when bounds assume",
    "id": "name label key tag",
    "kind": "type sort category",
    "trend": "type direction behaviour behavior scaling growth",
    "text": "description desc comment note notes meaning summary words",
    "meaning": "description desc comment note notes text summary name",
    "summary": "description desc comment note notes text abstract about",
    "title": "heading caption",
    "source": "ref reference cite section eq_number equation_number where_in_paper",
    "cite": "author authors citation reference ref paper bibtex source url link",
    "symbol": "latex tex label",
    "value": "val default mean estimate central number best",
    "error": "err std sd stderr se sigma uncertainty sem stdev",
    "interval": "ci range confidence_interval bounds",
    "level": "confidence",
    "cost": "weight price penalty",
    "shared": "share common",
    "expect": "expected expectation verdict status",
    "regimes": "regime",
    "regime": "regimes case",
    "axioms": "axiom laws law assumptions assumption hypotheses postulates",
    "claims": "claim theorems theorem predictions prediction results",
    "imports": "import include includes uses",
    "quantities": "quantity variables variable vars",
    "parameters": "parameter params param constants constant",
    "theory": "meta head header model",
    "exponents": "exponent measurable predictions",
    "correlations": "correlation covariance covariances",
    "between": "of parameters pair",
    "bound": "sort kind relation exact",
    "spotchecks": "spotcheck spot_checks checks experiments",
    "trends": "trend",
    "as": "prefix alias",
    "target": "output predict",
    "base": "input scale",
    "minimise": "minimum argmin min",
    "maximise": "maximum argmax max",
    "ignoring": "ignore modulo",
}
NOTHING = {
    "units": "orders have no units: leave it out",
    "unit": "orders have no units: leave it out",
    "dimension": "orders have no dimension: leave it out",
    "year": "it belongs to `cite`, beside the authors",
    "version": "leave it out; the version of the language is `language = 1`",
}
"""The advice for keys that have no counterpart in the language."""


def key_for(word: str, keys: Collection[str]) -> str:
    """Return the one key that a word is a synonym of, an empty text if there is none or more than one."""
    return _only(word, _KEYS, keys)


def choice_for(word: str, choices: Collection[str]) -> str:
    """Return the one choice that a word is a synonym of, an empty text if there is none or more than one."""
    return _only(word, _CHOICES, choices)


def _only(word: str, table: dict[str, str], choices: Collection[str]) -> str:
    folded = word.casefold().replace(" ", "_").replace("-", "_")
    meant = [name for name, words in table.items() if name in choices and folded in words.replace("-", "_").split()]
    equal_names = [name for name in choices if name.casefold() == folded]
    return equal_names[0] if equal_names else meant[0] if len(meant) == 1 else ""
