"""What holds of every bundled theory: it is complete, honest about its sources, and as its file expects."""

from __future__ import annotations

import pytest

from nslogic.theory.model import ParameterDeclaration, QuantityDeclaration
from tests.theories.library import NAMES, OUTSIDE_MACHINE_LEARNING, REGIMES, decided, theory

READ_BY_PEOPLE = (*NAMES, *OUTSIDE_MACHINE_LEARNING)

TRENDS = {
    "loss": {"falls"},
    "N_p": {"grows"},
    "D": {"grows", "free"},
    "C": {"grows"},
    "N_w": {"grows"},
    "L": {"grows", "fixed", "free"},
    "N": {"grows"},
    "N_dof": {"grows"},
    "S": {"grows", "free"},
    "B": {"grows", "free"},
}
"""The vocabulary that the bundled theories share."""

RESTS_ON_ONE_AXIOM = {
    ("critical-depth", "third-at-fourfold"): "a figure computed from the factor",
    ("critical-depth", "half-at-fourfold"): "a figure computed from the factor",
    ("kaplan", "parameter-law"): "a limit of the joint formula",
    ("kaplan", "data-law"): "a limit of the joint formula",
    ("kaplan", "sum-law"): "the order of a nested formula",
    ("kaplan", "data-to-avoid-overfitting"): "where the joint formula does not feel the data",
    ("percolation", "belonging-law"): "the sum of a power of the size",
    ("percolation", "allocation"): "the exponent that makes the margins equal for every rank",
    ("turbulence", "energy-is-large-scale"): "the sum of a spectrum that falls fast enough",
    ("turbulence", "dissipation-is-small-scale"): "the sum of a spectrum that falls slowly enough",
    ("width-depth", "more-than-any-power"): "a logarithm against a power",
}
"""Claims that follow from one axiom which does not say them, and how."""


@pytest.mark.parametrize("name", READ_BY_PEOPLE)
def test_a_theory_says_what_it_is_and_where_it_comes_from(name: str) -> None:
    read = theory(name)
    assert read.name == name
    assert read.title
    assert read.cite
    assert read.arxiv or read.doi or name in OUTSIDE_MACHINE_LEARNING
    assert read.summary.endswith(".")
    declared = {quantity.name for quantity in read.quantities}
    assert read.target in declared
    assert read.base in declared


@pytest.mark.parametrize("name", READ_BY_PEOPLE)
def test_every_axiom_and_claim_has_a_source(name: str) -> None:
    read = theory(name)
    for axiom in read.axioms:
        assert axiom.text, axiom.id
        assert axiom.source, axiom.id
    for claim in read.claims:
        assert claim.source, claim.id


@pytest.mark.parametrize("name", READ_BY_PEOPLE)
def test_everything_declared_is_explained_and_used(name: str) -> None:
    read = theory(name)
    everything: tuple[QuantityDeclaration | ParameterDeclaration, ...] = (*read.quantities, *read.parameters)
    text = "\n".join(line for _, source in read.sources for line in source.splitlines() if "meaning =" not in line)
    for declaration in everything:
        assert declaration.meaning, declaration.name
        assert declaration.name.rpartition(".")[2] in text, f"{declaration.name} is declared and never used"


@pytest.mark.parametrize("name", READ_BY_PEOPLE)
def test_every_axiom_stands_in_a_regime_and_every_regime_has_a_title(name: str) -> None:
    read = theory(name)
    used = {identifier for regime in read.regimes for identifier in regime.axioms}
    own = {axiom.id for axiom in read.axioms if "." not in axiom.id}
    assert own <= used
    assert [regime.name for regime in read.regimes if not regime.title and regime.name != "default"] == []


@pytest.mark.parametrize("name", NAMES)
def test_one_name_means_one_thing(name: str) -> None:
    for quantity in theory(name).quantities:
        if quantity.name in TRENDS:
            assert quantity.trend in TRENDS[quantity.name], quantity.name


@pytest.mark.parametrize(("name", "regime"), REGIMES)
def test_a_regime_is_what_its_file_expects_and_no_claim_is_true_by_being_an_axiom(name: str, regime: str) -> None:
    found = decided(name, regime)
    assert found.verdict == found.regime.expect, found.reason
    assert [(one.claim.id, one.verdict) for one in found.claims if not one.as_expected] == []
    assert (found.witness is not None) == (found.verdict == "consistent")
    if found.witness is not None and not found.witness.irrational:
        assert found.witness.verified
    for one in found.claims:
        axioms = [label for label in one.rests_on if label in axiom_ids(name)]
        assert axioms, f"{one.claim.id} follows from no axiom at all"
        if len(axioms) == 1:
            assert (name, one.claim.id) in RESTS_ON_ONE_AXIOM, axioms
            assert "".join(one.claim.law.text.split()) not in laws_said(name, axioms[0])


def axiom_ids(name: str) -> frozenset[str]:
    """Return the labels of a theory's axioms."""
    return frozenset(axiom.id for axiom in theory(name).axioms)


def laws_said(name: str, axiom: str) -> list[str]:
    """Return the laws that an axiom states, as text without spaces."""
    return ["".join(law.text.split()) for law in theory(name).axiom(axiom).laws]
