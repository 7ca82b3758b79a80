"""How many of a theory's sources were read, by the tags at their ends (docs/theories.md lists them)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nslogic.records import Record

if TYPE_CHECKING:
    from nslogic.theory.model import Theory

READ = frozenset({"read", "repo"})
"""The tags of what was read: the paper itself, or what its authors published beside it."""

OWN = "Not in the paper"
"""How the source of an axiom or a claim of the file itself begins."""

_TAGS = re.compile(r"\[([^\]]*)\]")


class SourcesRead(Record):
    """How many axioms and claims name a source, and for how many of them it was read.

    What a file says is not in the paper has no source that could be read, and is not counted.
    """

    given: int
    read: int


def tags(source: str) -> frozenset[str]:
    """Return the tags of one source: `Eq. 8 [rec+num]` has `rec+num`."""
    return frozenset(tag.strip() for group in _TAGS.findall(source) for tag in group.split(","))


def sources_read(theory: Theory) -> SourcesRead:
    """Count the sources of a theory's own axioms and claims."""
    sources = [axiom.source for axiom in theory.axioms] + [claim.source for claim in theory.claims]
    given = [source for source in sources if source and not source.startswith(OWN)]
    return SourcesRead(len(given), sum(bool(tags(source) & READ) for source in given))
