"""What holds of every bundled theory: it is complete, honest about its sources, and as its file expects."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nslogic.language.terms import Law, OrderLaw, ParameterLaw
from nslogic.records import replace
from nslogic.theory.library import load
from nslogic.theory.model import ParameterDeclaration, QuantityDeclaration, Theory
from tests.theories.library import NAMES, OUTSIDE_MACHINE_LEARNING, REGIMES, decided, theory

READ_BY_PEOPLE = (*NAMES, *OUTSIDE_MACHINE_LEARNING)

TAGS = {"read", "lit", "quoted", "repo", "seed", "rec", "rec+num"}
"""How well a source is known; docs/theories.md says what the tags mean."""

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
    ("depth-and-width", "inverse-depth"): "where depth limits, the sum is its term",
    ("inference", "smaller-than-trained-alone"): "the conditions of its regime on the demand do the rest",
    ("kaplan", "parameter-law"): "a limit of the joint formula",
    ("kaplan", "data-law"): "a limit of the joint formula",
    ("kaplan", "sum-law"): "the order of a nested formula",
    ("kaplan", "data-to-avoid-overfitting"): "where the joint formula does not feel the data",
    ("percolation", "belonging-law"): "the sum of a power of the size",
    ("percolation", "largest-drawn"): "the sum of a power from the size of the largest on",
    ("percolation", "largest-counted"): "the sum of a power from the size of the largest on",
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
    assert without_a_source(theory(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_tags_of_sources_are_known(name: str) -> None:
    read = theory(name)
    sources = [*(axiom.source for axiom in read.axioms), *(claim.source for claim in read.claims)]
    tags = {tag for source in sources for group in re.findall(r"\[([^]]*)\]", source) for tag in group.split(", ")}
    assert tags <= TAGS
    assert not [source for source in sources if "not re-read" in source]


def test_a_theory_without_sources_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bare.toml"
    path.write_text(
        '[theory]\nname = "bare"\n[quantities]\nN = { trend = "grows" }\nL = { trend = "grows" }\n'
        '[[axioms]]\nid = "said"\nlaw = "L ~ N"\ntext = "Words."\nsource = "Somewhere"\n'
        '[[axioms]]\nid = "unsaid"\nlaw = "L ~ N"\ntext = "Words."\n'
        '[[axioms]]\nid = "blank"\nlaw = "L ~ N"\ntext = "Words."\nsource = " "\n'
        '[[axioms]]\nid = "mute"\nlaw = "L ~ N"\nsource = "Somewhere"\n'
        '[[claims]]\nid = "guess"\nlaw = "L ~ N^2"\n',
        encoding="utf-8",
    )
    assert without_a_source(load(path)) == ["unsaid", "blank", "mute", "guess"]


@pytest.mark.parametrize("name", READ_BY_PEOPLE)
def test_no_claim_says_what_an_axiom_of_its_regime_says(name: str) -> None:
    assert said_by_an_axiom(theory(name)) == []


def test_a_claim_that_an_axiom_states_is_found_however_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "circular.toml"
    path.write_text(
        '[theory]\nname = "circular"\n[quantities]\nN = { trend = "grows" }\nL = { trend = "grows" }\n'
        '[parameters]\na = { where = ["a > 0"] }\n'
        '[[axioms]]\nid = "A"\nlaw = ["L ~ N^a", "a <= 2"]\n'
        '[regimes.one]\naxioms = ["A"]\n[regimes.two]\naxioms = []\n'
        '[[claims]]\nid = "spaced"\nlaw = "L  ~  N ^ a"\nregime = "one"\n'
        '[[claims]]\nid = "turned"\nlaw = "N^a ~ L"\nregime = "one"\n'
        '[[claims]]\nid = "bound"\nlaw = "2 >= a"\nregime = "one"\n'
        '[[claims]]\nid = "domain"\nlaw = "0 < a"\nregime = "one"\n'
        '[[claims]]\nid = "elsewhere"\nlaw = "L ~ N^a"\nregime = "two"\nexpect = "open"\n'
        '[[claims]]\nid = "weaker"\nlaw = "L <~ N^a"\nregime = "one"\n',
        encoding="utf-8",
    )
    assert said_by_an_axiom(load(path)) == ["spaced", "turned", "bound", "domain"]


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


def without_a_source(read: Theory) -> list[str]:
    """Return the axioms that lack words or a source, and the claims that lack a source."""
    axioms = [axiom.id for axiom in read.axioms if not (axiom.text.strip() and axiom.source.strip())]
    return axioms + [claim.id for claim in read.claims if not claim.source.strip()]


def said_by_an_axiom(read: Theory) -> list[str]:
    """Return the claims that are laws of an axiom, a condition or a domain of a regime they are made for."""
    found = []
    for claim in read.claims:
        for regime in map(read.regime, claim.regimes):
            said = [law.law for name in regime.axioms for law in read.axiom(name).laws]
            said += [law.law for condition in regime.where for law in condition.laws]
            said += [law.law for parameter in read.parameters for law in parameter.where]
            if any(claim.law.law in (law, turned(law)) for law in said):
                found.append(claim.id)
                break
    return found


TURNED: dict[str, str] = {"<~": ">~", ">~": "<~", "<<": ">>", ">>": "<<", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


def turned(law: Law) -> Law:
    """Return a law with its sides exchanged; laws of more than two sides as they are."""
    if isinstance(law, OrderLaw):
        return replace(law, left=law.right, relation=TURNED.get(law.relation, law.relation), right=law.left)
    if isinstance(law, ParameterLaw) and len(law.relations) == 1:
        relations = tuple(TURNED.get(one, one) for one in law.relations)
        return replace(law, sides=law.sides[::-1], relations=relations)
    return law
