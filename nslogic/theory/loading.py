"""Read a theory file and everything that it imports into one `Theory`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.scope import Scope
from nslogic.memory import with_memory
from nslogic.theory.axioms import read_axioms
from nslogic.theory.claims import read_claims
from nslogic.theory.correlations import read_correlations
from nslogic.theory.declaration_checks import report_names_twice, report_symbols
from nslogic.theory.declarations import parameter_names, read_parameters, read_quantities
from nslogic.theory.exponents import read_exponents
from nslogic.theory.fields import Table, optional_text, table_under, text
from nslogic.theory.import_merge import Imported
from nslogic.theory.import_places import ImportPlace, ImportRefusedError, place_of_import
from nslogic.theory.imports import ImportReader
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import QuantityDeclaration, Theory
from nslogic.theory.name_checks import report_lookalikes
from nslogic.theory.notes import read_notes
from nslogic.theory.problems import Problems
from nslogic.theory.references import check_declared
from nslogic.theory.regimes import read_regimes
from nslogic.theory.source import read_text
from nslogic.theory.spotchecks import read_spotchecks
from nslogic.theory.structure import check_structure
from nslogic.theory.toml_reading import parse_toml
from nslogic.theory.values import usable_values


@with_memory
def load_file(
    path: str | os.PathLike[str], *, registered_experiments: frozenset[str] | None = None, text: str | None = None
) -> tuple[Theory, tuple[Diagnostic, ...]]:
    """Read a theory file and everything that it imports.

    Args:
        path: The path of the file.
        text: A text to read in place of the file's content.
        registered_experiments: The names of the experiments that can run; others give a warning. Not checked if None.

    Returns:
        The theory, and the warnings of the file.

    Raises:
        InvalidInputError: The file cannot be read as a theory; the error carries every problem of it.
    """
    file = os.fspath(path)
    folder = os.path.realpath(Path(file).parent)
    loaded = _Loader(registered_experiments, text).load(ImportPlace(file, file, folder, folder))
    return loaded.theory, loaded.warnings


class _Loaded(NamedTuple):
    """A theory that was read; `weight` counts the theories in it, each as often as it is imported."""

    theory: Theory
    warnings: tuple[Diagnostic, ...]
    weight: int


class _Loader:
    """A loader of files that import each other; each file is read once, however often it is imported."""

    def __init__(self, registered_experiments: frozenset[str] | None, text: str | None = None) -> None:
        self._registered = registered_experiments
        self._text = text
        self._loaded: dict[str, _Loaded | InvalidInputError] = {}
        self._open: dict[str, str] = {}

    def load(self, place: ImportPlace) -> _Loaded:
        """Return a theory, read now or before."""
        real = os.path.realpath(place.path)
        if real not in self._loaded:
            self._open[real] = place.file
            try:
                self._loaded[real] = self._read(place)
            except InvalidInputError as error:
                self._loaded[real] = error
            del self._open[real]
        outcome = self._loaded[real]
        if isinstance(outcome, InvalidInputError):
            raise InvalidInputError(outcome.diagnostics)
        return outcome

    def _read(self, place: ImportPlace) -> _Loaded:
        # `text` replaces the first file that is read: the one that was asked for
        source, self._text = read_text(place.path, place.file) if self._text is None else self._text, None
        tables_read = parse_toml(source, place.file)
        problems = Problems(place.file, source)
        data = usable_values(tables_read, problems)
        check_structure(data, problems)
        quantities = read_quantities(data, place.file)
        quantity_names = {quantity.name for quantity in quantities}
        imports = ImportReader(lambda reference: self._follow(reference, place), data, quantity_names, problems)
        imports.read()
        report_names_twice(data, place.file, problems)
        report_lookalikes(data, place.file, problems)
        report_symbols(data, problems)
        parameters = {name: name for name in parameter_names(data)} | imports.known_as()
        head = table_under(data, "theory")
        scope = Scope(
            {quantity.name: quantity.trend for quantity in (*quantities, *imports.quantities())},
            parameters,
            imports.unreadable,
            undeclared={optional_text(head, key) or "" for key in ("target", "base")} - {"", *parameters},
        )
        reader = StatementReader(place.file, scope, problems)
        theory = _theory(data, source, quantities, imports.found, reader, self._registered)
        problems.raise_if_any()
        return _Loaded(theory, problems.warnings(), imports.weight)

    def _follow(self, reference: str, place: ImportPlace) -> tuple[Theory, int]:
        target = place_of_import(reference, place)
        real = os.path.realpath(target.path)
        if real in self._open:
            files = list(self._open.values())
            circle = [*files[list(self._open).index(real) :], self._open[real]]
            message = "the imports form a circle: " + " → ".join(circle)
            raise ImportRefusedError(codes.IMPORT_CYCLE, message, "take one of these imports out")
        if len(self._open) > limits.IMPORT_DEPTH:
            message = f"more than {limits.IMPORT_DEPTH} theories import each other in a row"
            raise ImportRefusedError(codes.IMPORT_LIMIT, message, "import what is needed directly")
        loaded = self.load(target)
        return loaded.theory, loaded.weight


def _theory(
    data: Table,
    source: str,
    quantities: tuple[QuantityDeclaration, ...],
    imported: list[Imported],
    reader: StatementReader,
    registered: frozenset[str] | None,
) -> Theory:
    heading = table_under(data, "theory")
    for key in ("target", "base"):
        name = optional_text(heading, key)
        if name is not None and not reader.scope.may_be_unreadable(name):
            declared = reader.scope.quantities
            check_declared(name, ("theory", key), declared, codes.UNKNOWN_QUANTITY, "quantity", reader.problems)
    parameters = read_parameters(data, reader)
    own_axioms = read_axioms(data, imported, reader)
    regimes = read_regimes(data, own_axioms, imported, reader)
    axioms = (*own_axioms, *(axiom for source_of_names in imported for axiom in source_of_names.axioms))
    sources = dict([(reader.file, source), *(pair for source_of_names in imported for pair in source_of_names.sources)])
    return Theory(
        name=text(heading, "name"),
        title=text(heading, "title"),
        cite=text(heading, "cite"),
        arxiv=optional_text(heading, "arxiv"),
        doi=optional_text(heading, "doi"),
        summary=text(heading, "summary"),
        language=1,
        target=optional_text(heading, "target"),
        base=optional_text(heading, "base"),
        file=reader.file,
        quantities=(
            *quantities,
            *(quantity for source_of_names in imported for quantity in source_of_names.quantities),
        ),
        parameters=(
            *parameters,
            *(parameter for source_of_names in imported for parameter in source_of_names.parameters),
        ),
        axioms=axioms,
        regimes=regimes,
        claims=read_claims(data, regimes, reader),
        spotchecks=read_spotchecks(data, axioms, registered, reader),
        sources=tuple(sources.items()),
        exponents=read_exponents(data, regimes, reader),
        correlations=read_correlations(data, parameters, reader),
        notes=read_notes(data),
    )
