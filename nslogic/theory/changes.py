"""Theories without a file, and theories with changed axioms: written as text and read like a file.

So they pass every check of a file, and a place in an answer is a place in a text, which is in `sources`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.scope import nearest_name
from nslogic.theory.in_memory import read_theory_text
from nslogic.theory.model import Theory
from nslogic.theory.toml_reading import parse_toml
from nslogic.theory.toml_text import copied, one_or_several, text_of_tables


def with_axiom(theory: Theory, law: object, details: Mapping[str, object]) -> Theory:
    """Return a theory with one more axiom in every regime.

    Args:
        theory: A theory.
        law: The law as text or as a SymPy relation, a list of several that are assumed together, or the table of an axiom
            as in a file, such as that of an optimum.
        details: Further keys of the axiom, as in a file; `id` is the next of `added-1`, … if left out.

    Raises:
        InvalidInputError: The law, or the changed theory, cannot be read.
    """

    def change(data: dict[str, object]) -> None:
        axioms = _tables(data, "axioms")
        taken = {axiom.get("id") for axiom in axioms}
        free = (f"added-{number}" for number in range(1, len(axioms) + 2))
        if isinstance(law, Mapping):
            table = {key: copied(value) for key, value in law.items()}
        else:
            laws = one_or_several(law)
            table = {"law": laws[0] if len(laws) == 1 else laws}
        table |= {key: value for key, value in details.items() if value is not None}
        name = table.setdefault("id", next(label for label in free if label not in taken))
        data["axioms"] = [*axioms, table]
        for regime in _regimes(data):
            if isinstance(regime.get("axioms"), list):
                regime["axioms"] = [*one_or_several(regime["axioms"]), name]

    return _changed(theory, change)


def without(theory: Theory, names: tuple[object, ...]) -> Theory:
    """Return a theory without some axioms and without their spot checks.

    Raises:
        InvalidInputError: The theory's own file has no such axiom, or an optimum is subject to it.
    """

    def change(data: dict[str, object]) -> None:
        axioms = _tables(data, "axioms")
        known = [str(axiom.get("id")) for axiom in axioms]
        unknown = [name for name in names if not isinstance(name, str) or name not in known]
        if unknown:
            raise InvalidInputError(tuple(_no_axiom(theory, name, known) for name in unknown))
        data["axioms"] = [axiom for axiom in axioms if axiom.get("id") not in names]
        spotchecks = [table for table in _tables(data, "spotchecks") if table.get("axiom") not in names]
        data.pop("spotchecks", None)
        if spotchecks:
            data["spotchecks"] = spotchecks
        for regime in _regimes(data):
            if isinstance(regime.get("axioms"), list):
                regime["axioms"] = [name for name in one_or_several(regime["axioms"]) if name not in names]

    return _changed(theory, change)


def _no_axiom(theory: Theory, name: object, ids: list[str]) -> Diagnostic:
    short = str(name)[:60]
    if isinstance(name, str) and any(axiom.id == name for axiom in theory.axioms):
        message = f"the axiom `{short}` of {theory.name} is imported"
        return Diagnostic(codes.UNKNOWN_AXIOM, message, None, "leave it out there, or list a regime's axioms")
    close = nearest_name(short, ids)
    remedy = f"did you mean `{close}`?" if close else f"it has {', '.join(ids)}"
    return Diagnostic(codes.UNKNOWN_AXIOM, f"{theory.name} has no axiom `{short}`", None, remedy)


def _changed(theory: Theory, change: Callable[[dict[str, object]], None]) -> Theory:
    """Return the theory that is read from the changed tables of a theory's own file, as if it were beside that file."""
    data = parse_toml(dict(theory.sources)[theory.file], theory.file)
    change(data)
    return read_theory_text(text_of_tables(data), str(Path(theory.file).with_name(f"<{theory.name}>")))


def _tables(data: Mapping[str, object], key: str) -> list[dict[str, object]]:
    holder = data.get(key)
    return [table for table in holder if isinstance(table, dict)] if isinstance(holder, list) else []


def _regimes(data: Mapping[str, object]) -> list[dict[str, object]]:
    holder = data.get("regimes")
    return [regime for regime in holder.values() if isinstance(regime, dict)] if isinstance(holder, dict) else []
