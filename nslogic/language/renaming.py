"""Renaming of quantities and parameters in laws, as for an import."""

from __future__ import annotations

from collections.abc import Mapping

from nslogic.language.terms import Law, Parameter, Quantity
from nslogic.language.walk import AnyTerm, with_children


class Renaming:
    """New names for quantities and for parameters; the indices of sums keep theirs."""

    def __init__(self, quantities: Mapping[str, str], parameters: Mapping[str, str]) -> None:
        self.quantities = quantities
        self.parameters = parameters

    def law(self, law: Law) -> Law:
        """Return a law with its names changed."""
        return with_children(law, self._renamed)

    def _renamed(self, term: AnyTerm) -> AnyTerm:
        match term:
            case Quantity(name):
                return Quantity(self.quantities[name])
            case Parameter(name):
                return Parameter(self.parameters[name])
        return with_children(term, self._renamed)
