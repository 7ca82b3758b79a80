"""Claims and spot checks: what they are about, where they are made, and what they refer to."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.in_memory import loads
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory

HEAD = """
[theory]
name = "t"
[quantities]
N = { trend = "grows" }
[parameters]
a = {}
[[axioms]]
id = "A"
law = "N ~ N^a"
[regimes.one]
[regimes.two]
expect = "inconsistent"
[regimes.three]
"""


def theory(text: str) -> Theory:
    return loads(HEAD + text)


def problem(text: str) -> Diagnostic:
    with pytest.raises(InvalidInputError) as caught:
        theory(text)
    (found,) = caught.value.diagnostics
    return found


def test_a_claim_without_a_regime_is_made_where_consistency_is_expected() -> None:
    (claim,) = theory('[[claims]]\nid = "T"\nlaw = "a = 1"\n').claims
    assert claim.regimes == ("one", "three")
    assert (claim.expect, claim.source) == ("proved", "")


@pytest.mark.parametrize(
    ("line", "regimes"),
    [
        ('regime = "two"', ("two",)),
        ('regimes = ["three", "one"]', ("three", "one")),
    ],
)
def test_a_claim_is_made_where_it_says(line: str, regimes: tuple[str, ...]) -> None:
    (claim,) = theory(f'[[claims]]\nid = "T"\nlaw = "a = 1"\n{line}\n').claims
    assert claim.regimes == regimes


@pytest.mark.parametrize("expect", ["proved", "refuted", "open", "vacuous", "unknown"])
def test_a_claim_says_what_is_expected_of_it(expect: str) -> None:
    (claim,) = theory(f'[[claims]]\nid = "T"\nlaw = "a = 1"\nexpect = "{expect}"\nsource = "Eq. 1"').claims
    assert (claim.expect, claim.source) == (expect, "Eq. 1")


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ('id = "T"\nlaw = "a = 1"\nregime = "four"', codes.UNKNOWN_REGIME, "there is no regime `four`"),
        ('id = "T"\nlaw = "a = 1"\nregimes = ["one", "one"]', codes.LISTED_TWICE, "`one` is listed twice"),
        ('id = "T"\nlaw = "b = 1"', codes.UNKNOWN_NAME, "`b`"),
        ('id = "T"\nlaw = "a = 1"\nregimes = []', codes.EMPTY, "`regimes` is empty"),
        ('law = "a = 1"', codes.MISSING_KEY, "has no `id`"),
        ('id = "T"', codes.MISSING_KEY, "states no law"),
        ('id = "T"\nlaw = "a = 1"\nexpect = "maybe"', codes.NOT_A_CHOICE, "invalid `expect`"),
        ('id = "T"\nlaw = "a = 1"\nregime = "one"\nregimes = ["one"]', codes.KEYS_EXCLUDE_EACH_OTHER, "combined"),
        ('id = "T"\nlaw = "a = 1"\n[[claims]]\nid = "T"\nlaw = "a = 2"', codes.IDENTIFIER_TWICE, "given twice"),
    ],
)
def test_a_claim_that_cannot_be_made_is_reported(text: str, code: str, message: str) -> None:
    found = problem(f"[[claims]]\n{text}\n")
    assert found.code == code
    assert message in found.message


CHECK = '[[spotchecks]]\nid = "S"\nexperiment = "quanta"\n'


def test_a_spot_check_names_its_claim_or_axiom_with_settings_and_tolerance() -> None:
    (check,) = theory(
        f'{CHECK}axiom = "A"\ntolerance = "1/20"\nsettings = {{ alphas = [0.5, 1], name = "x" }}'
    ).spotchecks
    assert (check.id, check.axiom, check.claim, check.experiment) == ("S", "A", None, "quanta")
    assert check.tolerance == Fraction(1, 20)
    assert check.settings == (("alphas", (Fraction(1, 2), 1)), ("name", "x"))
    (other,) = theory(f'[[claims]]\nid = "T"\nlaw = "a = 1"\n{CHECK}claim = "T"').spotchecks
    assert (other.axiom, other.claim, other.tolerance, other.settings) == (None, "T", None, ())


def test_settings_can_be_hashed_however_deep_they_are() -> None:
    (check,) = theory(f'{CHECK}axiom = "A"\nsettings = {{ deep = {{ x = [1, [0.25]] }} }}').spotchecks
    assert check.settings == (("deep", (("x", (1, (Fraction(1, 4),))),)),)
    assert isinstance(hash(check), int)


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        (f'{CHECK}axiom = "B"', codes.UNKNOWN_AXIOM, "there is no axiom `B`"),
        (f'{CHECK}claim = "T"', codes.UNKNOWN_CLAIM, "there is no claim `T`"),
        (CHECK, codes.KEYS_EXCLUDE_EACH_OTHER, "names neither an axiom nor a claim"),
        (f'{CHECK}axiom = "A"\ntolerance = -1', codes.OUT_OF_RANGE, "at least 0"),
        ('[[spotchecks]]\nid = "S"\naxiom = "A"', codes.MISSING_KEY, "has no `experiment`"),
        (f'{CHECK}axiom = "A"\n{CHECK}axiom = "A"', codes.IDENTIFIER_TWICE, "given twice"),
    ],
)
def test_a_spot_check_that_refers_to_nothing_is_reported(text: str, code: str, message: str) -> None:
    found = problem(text)
    assert found.code == code
    assert message in found.message


@pytest.mark.parametrize(
    ("registered", "warned"), [(None, False), (frozenset({"quanta"}), False), (frozenset({"other"}), True)]
)
def test_an_experiment_that_is_not_registered_is_a_warning(registered: frozenset[str] | None, warned: bool) -> None:
    text = f'{HEAD}{CHECK}axiom = "A"\n'
    _, warnings = load_file("t.toml", registered_experiments=registered, text=text)
    assert [warning.code for warning in warnings] == ([codes.EXPERIMENT_NOT_REGISTERED] if warned else [])
