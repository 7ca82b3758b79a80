"""The unknowns of a formula: orders and parameters, by name."""

from __future__ import annotations

from fractions import Fraction

from nslogic.memory import remembered
from nslogic.orders.formulas import Coefficient, Formula, OrderAtom, atoms

PARAMETER_MARK = "parameter "
"""The prefix of a parameter's name, since a quantity of an import may have the same name."""


@remembered(4096)
def names_in(formula: Formula) -> frozenset[str]:
    """Return the unknown orders and the parameters of a formula (parameters marked, since names may be the same)."""
    names: set[str] = set()
    for atom in atoms(formula):
        values: list[Coefficient] = []
        if isinstance(atom, OrderAtom):
            names.update(name for name, _ in atom.form.coefficients)
            values += [atom.form.logs, *(value for _, value in atom.form.coefficients)]
        else:
            values.append(atom.value)
        for value in values:
            if not isinstance(value, Fraction):
                names.update(PARAMETER_MARK + name for name in value.names())
    return frozenset(names)
