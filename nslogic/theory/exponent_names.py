"""The names of exponents that can be measured: what theories and measurements call them."""

from __future__ import annotations

from nslogic.records import Record


class ExponentName(Record):
    """A named exponent: the power of `base` in `target`, or its negative where the target `falls`."""

    name: str
    target: str
    base: str
    falls: bool
    meaning: str

    @property
    def law(self) -> str:
        """Return the law that contains the exponent: `loss ~ N_p^-alpha_N`."""
        return f"{self.target} ~ {self.base}^{'-' if self.falls else ''}{self.name}"


VOCABULARY = {
    entry.name: entry
    for entry in (
        ExponentName("alpha_N", "loss", "N_p", True, "how the loss falls with parameters, where all else is plenty"),
        ExponentName("alpha_D", "loss", "D", True, "how the loss falls with data, where all else is plenty"),
        ExponentName("alpha_C", "loss", "C", True, "how the loss falls with compute at the best split"),
        ExponentName("alpha_S", "loss", "S", True, "how the loss falls with optimiser steps, where all else is plenty"),
        ExponentName("alpha_w", "loss", "N_w", True, "how the loss falls with width, where all else is plenty"),
        ExponentName("alpha_L", "loss", "L", True, "how the loss falls with depth, where all else is plenty"),
        ExponentName("alpha_dof", "loss", "N_dof", True, "how the loss falls with effective degrees of freedom"),
        ExponentName("a_N", "N_p", "C", False, "how the best model size grows with compute"),
        ExponentName("a_D", "D", "C", False, "how the best number of tokens grows with compute"),
        ExponentName("a_B", "B", "C", False, "how the best batch size grows with compute"),
        ExponentName("a_S", "S", "C", False, "how the best number of steps grows with compute"),
        ExponentName("depth_of_width", "L", "N_w", False, "how depth grows with width in a family of models"),
        ExponentName("size_of_width", "N_p", "N_w", False, "how parameters grow with width in a family of models"),
    )
}
"""Every name by itself, in the order of answers."""
