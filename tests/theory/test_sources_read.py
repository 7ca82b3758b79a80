"""Sources that were read are counted by their tags."""

from __future__ import annotations

import pytest

from nslogic.theory.in_memory import loads
from nslogic.theory.sources_read import OWN, SourcesRead, sources_read, tags
from tests.theories.library import NAMES, theory

TEXT = """
[theory]
name = "small"
[quantities]
X = {{ trend = "grows" }}
Y = {{ trend = "grows" }}
[[axioms]]
id = "A"
law = "X ~ Y"
source = "{first}"
[[axioms]]
id = "B"
law = "Y ~ X"
source = "{second}"
[[axioms]]
id = "C"
law = "Y <~ X"
[regimes.both]
axioms = ["A", "B", "C"]
"""


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Eq. 1 [read]", "Eq. 2 [lit]", SourcesRead(given=2, read=1)),
        ("Eq. 1 [repo]", "Eq. 2 [read]. Not in the paper", SourcesRead(given=2, read=2)),
        ("Eq. 1", "already read", SourcesRead(given=2, read=0)),
        ("Not in the paper, but in its figures", "Eq. 2 [read]", SourcesRead(given=1, read=1)),
        ("Eqs. 1 [rec+num]; 2 [lit, read]", "Eq. 3 [seed]", SourcesRead(given=2, read=1)),
        ("Eq. 1 [quoted]", "Sec. 2, in words [read]; Eq. 2 [rec]", SourcesRead(given=2, read=1)),
    ],
)
def test_sources_are_counted_by_their_tags(first: str, second: str, expected: SourcesRead) -> None:
    """An axiom without a source is not counted."""
    assert sources_read(loads(TEXT.format(first=first, second=second))) == expected


def test_a_tag_is_what_stands_in_brackets() -> None:
    assert tags("Sec. 2 [rec+num]; Eq. 5 [lit, read]") == {"rec+num", "lit", "read"}
    assert tags("read by nobody") == frozenset()


OF_THE_DOCUMENTS = ("resource", "resource-shapes", "critical-depth", "percolation", "solvable")
"""The theories of the four documents that the project started from."""


def test_at_least_two_thirds_of_the_four_documents_and_of_kaplan_and_hoffmann_were_read() -> None:
    counted = [sources_read(theory(name)) for name in (*OF_THE_DOCUMENTS, "kaplan", "chinchilla")]
    assert 3 * sum(each.read for each in counted) >= 2 * sum(each.given for each in counted)


@pytest.mark.parametrize("name", ["kaplan", "chinchilla"])
def test_at_least_two_thirds_of_what_kaplan_and_hoffmann_say_was_read(name: str) -> None:
    sources = sources_read(theory(name))
    assert 3 * sources.read >= 2 * sources.given


def test_no_theory_claims_more_than_its_sources() -> None:
    for name in NAMES:
        sources = sources_read(theory(name))
        every = [axiom.source for axiom in theory(name).axioms] + [claim.source for claim in theory(name).claims]
        assert 0 <= sources.read <= sources.given == len(every) - sum(source.startswith(OWN) for source in every)
