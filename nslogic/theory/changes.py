"""Theories without a file, and theories changed by an axiom: written as text and read by the reader of files.

So every check of a file is made of these too, and a place in an answer is a place in a text: that in `sources`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.scope import nearest_name
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory
from nslogic.theory.source import parse_toml
from nslogic.theory.toml_text import copied, one_or_several, text_of_tables

NO_FILE = "<text>"
"""What stands for the name of the file where there is none. Imports start from the current folder."""


def loads(text: object) -> Theory:
    """Read a theory from the text of a file; warnings are passed over.

    Raises:
        InvalidInputError: It cannot be read as a theory; all problems are in the error.
    """
    if not isinstance(text, str):
        message = f"the text of a theory is a str, not a {type(text).__name__}"
        raise InvalidInputError((Diagnostic(codes.NOT_A_VALUE, message, None, "use `load` for a path"),))
    return _read(text, NO_FILE)


def theory_of_tables(tables: object) -> Theory:
    """Read a theory from a dict that says what its TOML file would; `name` may stand at the top, and quantities as words.

    A quantity may be its trend alone (`"loss": "falls"`), a parameter its domain (`"alpha": "alpha > 0"`), an axiom its
    law, in a dict by id (`"axioms": {"A1": "loss ~ N^-1"}`). Laws may be SymPy relations.

    Raises:
        InvalidInputError: It cannot be read as a theory; all problems are in the error.
    """
    if not isinstance(tables, Mapping):
        message = f"a theory is a dict of its tables, not a {type(tables).__name__}"
        raise InvalidInputError((Diagnostic(codes.NOT_A_VALUE, message, None, "use `load` for a path"),))
    return _read(text_of_tables(_written_out(tables)), NO_FILE)


def _written_out(tables: Mapping[str, object]) -> dict[str, object]:
    """Return tables with the short forms that a dict may have written out."""
    data = {key: copied(value) for key, value in tables.items()}
    heading = ("name", "title", "cite", "target", "base")
    given = {key: data.pop(key) for key in heading if key in data}
    own = data.get("theory", {})
    if given or "theory" in data:
        data = {"theory": {**given, **own} if isinstance(own, dict) else own, **data}
    quantities, parameters = data.get("quantities"), data.get("parameters")
    if isinstance(quantities, dict):
        data["quantities"] = {
            name: {"trend": value} if isinstance(value, str) else value for name, value in quantities.items()
        }
    if isinstance(parameters, dict):
        data["parameters"] = {
            name: {"where": one_or_several(value)} if isinstance(value, (str, list)) else value
            for name, value in parameters.items()
        }
    axioms = data.get("axioms")
    if isinstance(axioms, dict):
        data["axioms"] = [
            {"id": name, **(value if isinstance(value, dict) else {"law": value})} for name, value in axioms.items()
        ]
    return data


def with_axiom(theory: Theory, law: object, details: Mapping[str, object]) -> Theory:
    """Return a theory with one axiom more, which stands in every regime.

    Args:
        theory: A theory.
        law: Its law as text or as a SymPy relation, several that stand and fall together, or the table of an axiom as a
            file has it: of an optimum, say.
        details: What else the axiom says of itself, as in a file; `id` is the next of `added-1`, … if left out.

    Raises:
        InvalidInputError: the law, or what results, cannot be read.
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
    """Return a theory without some axioms, and without the spot checks of these.

    Raises:
        InvalidInputError: the theory's own file has no such axiom, or an optimum is subject to it.
    """

    def change(data: dict[str, object]) -> None:
        axioms = _tables(data, "axioms")
        known = [str(axiom.get("id")) for axiom in axioms]
        unknown = [name for name in names if not isinstance(name, str) or name not in known]
        if unknown:
            raise InvalidInputError(tuple(_no_axiom(theory, name, known) for name in unknown))
        data["axioms"] = [axiom for axiom in axioms if axiom.get("id") not in names]
        spotchecks = [one for one in _tables(data, "spotchecks") if one.get("axiom") not in names]
        data.pop("spotchecks", None)
        if spotchecks:
            data["spotchecks"] = spotchecks
        for regime in _regimes(data):
            if isinstance(regime.get("axioms"), list):
                regime["axioms"] = [name for name in one_or_several(regime["axioms"]) if name not in names]

    return _changed(theory, change)


def _no_axiom(theory: Theory, name: object, known: list[str]) -> Diagnostic:
    shown = str(name)[:60]
    if isinstance(name, str) and any(axiom.id == name for axiom in theory.axioms):
        message = f"the axiom `{shown}` of {theory.name} comes in by an import"
        return Diagnostic(codes.UNKNOWN_AXIOM, message, None, "leave it out there, or list a regime's axioms")
    close = nearest_name(shown, known)
    remedy = f"did you mean `{close}`?" if close else f"it has {', '.join(known)}"
    return Diagnostic(codes.UNKNOWN_AXIOM, f"{theory.name} has no axiom `{shown}`", None, remedy)


def _changed(theory: Theory, change: Callable[[dict[str, object]], None]) -> Theory:
    """Return what is read once the tables of a theory's own file are changed; it lies beside the file, under no name."""
    data = parse_toml(dict(theory.sources)[theory.file], theory.file)
    change(data)
    return _read(text_of_tables(data), str(Path(theory.file).with_name(f"<{theory.name}>")))


def _read(text: str, file: str) -> Theory:
    if len(text.encode(errors="replace")) > limits.FILE_BYTES:
        message = f"the text of the theory has more than {limits.FILE_BYTES} bytes"
        raise InvalidInputError((Diagnostic(codes.FILE_TOO_LARGE, message, None, "import its parts"),))
    return load_file(file, text=text.removeprefix("\ufeff").replace("\r\n", "\n"))[0]


def _tables(data: Mapping[str, object], key: str) -> list[dict[str, object]]:
    holder = data.get(key)
    return [one for one in holder if isinstance(one, dict)] if isinstance(holder, list) else []


def _regimes(data: Mapping[str, object]) -> list[dict[str, object]]:
    holder = data.get("regimes")
    return [one for one in holder.values() if isinstance(one, dict)] if isinstance(holder, dict) else []
