"""Read a theory file and all it imports into one `Theory`."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from typing import NamedTuple

from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory import codes, limits
from nslogic.theory.axioms import check_known, read_axioms
from nslogic.theory.claims import read_claims, read_spotchecks
from nslogic.theory.declarations import parameter_names, read_parameters, read_quantities, report_names_twice
from nslogic.theory.fields import Table, named_tables, optional_text, table, tables, text
from nslogic.theory.folders import bundled, is_within
from nslogic.theory.importing import Imported, bring_in
from nslogic.theory.model import QuantityDeclaration, Regime, Theory
from nslogic.theory.positions import Path
from nslogic.theory.problems import Problems
from nslogic.theory.regimes import read_regimes
from nslogic.theory.scope import Scope, nearest
from nslogic.theory.source import parse_toml, read_text
from nslogic.theory.statements import StatementReader
from nslogic.theory.structure import check_structure
from nslogic.theory.values import usable_values


def load(
    path: str | os.PathLike[str], *, registered_experiments: frozenset[str] | None = None
) -> tuple[Theory, tuple[Diagnostic, ...]]:
    """Read a theory file, and what it imports.

    Args:
        path: The path of the file.
        registered_experiments: The names of the experiments that can run; others give a warning. Not checked if None.

    Returns:
        The theory, and the warnings of the file.

    Raises:
        InvalidInputError: The file cannot be read as a theory; the error carries every problem of it.
    """
    file = os.fspath(path)
    folder = os.path.realpath(os.path.dirname(file) or ".")
    loaded = _Loader(registered_experiments).load(_Place(file, file, folder, folder))
    return loaded.theory, loaded.warnings


class _Place(NamedTuple):
    """A theory file: its name as shown, its path, the folder its imports start from, the folder they stay in."""

    file: str
    path: str
    folder: str
    root: str


class _Loaded(NamedTuple):
    """A theory that was read; `weight` is how many theories stand in it, each as often as it comes in."""

    theory: Theory
    warnings: tuple[Diagnostic, ...]
    weight: int


class _ImportRefused(Exception):
    """An import that cannot be followed."""

    def __init__(self, code: str, message: str, help_text: str) -> None:
        super().__init__(message)
        self.code, self.message, self.help_text = code, message, help_text


class _Loader:
    """Read files that import each other; a file is read once however often it comes in."""

    def __init__(self, registered_experiments: frozenset[str] | None) -> None:
        self._registered = registered_experiments
        self._loaded: dict[str, _Loaded | InvalidInputError] = {}
        self._open: dict[str, str] = {}

    def load(self, place: _Place) -> _Loaded:
        """Return a theory, read or remembered."""
        real = os.path.realpath(place.path)
        if real not in self._loaded:
            self._open[real] = place.file
            try:
                self._loaded[real] = self._read(place)
            except InvalidInputError as error:
                self._loaded[real] = error
            del self._open[real]
        known = self._loaded[real]
        if isinstance(known, InvalidInputError):
            raise InvalidInputError(known.diagnostics)
        return known

    def _read(self, place: _Place) -> _Loaded:
        source = read_text(place.path, place.file)
        tables_read = parse_toml(source, place.file)
        problems = Problems(place.file, source)
        data = usable_values(tables_read, problems)
        check_structure(data, problems)
        quantities = read_quantities(data, place.file)
        imports = _Imports(self, place, data, {each.name for each in quantities}, problems)
        imports.read()
        report_names_twice(data, place.file, problems)
        scope = Scope(
            {each.name: each.trend for each in (*quantities, *imports.quantities())},
            {name: name for name in parameter_names(data)} | imports.known_as(),
            imports.unreadable,
        )
        reader = StatementReader(place.file, scope, problems)
        theory = _theory(data, source, quantities, imports.found, reader, self._registered)
        problems.raise_if_any()
        return _Loaded(theory, problems.warnings(), imports.weight)

    def follow(self, reference: str, place: _Place) -> _Loaded:
        """Return an imported theory."""
        target = _bundled_place(reference) if not reference.endswith(".toml") else _relative_place(reference, place)
        real = os.path.realpath(target.path)
        if real in self._open:
            files = list(self._open.values())
            circle = [*files[list(self._open).index(real) :], self._open[real]]
            message = "the import goes round in a circle: " + " → ".join(circle)
            raise _ImportRefused(codes.IMPORT_CYCLE, message, "take one of these imports out")
        if len(self._open) > limits.IMPORT_DEPTH:
            message = f"more than {limits.IMPORT_DEPTH} theories import each other in a row"
            raise _ImportRefused(codes.IMPORT_LIMIT, message, "import what is needed directly")
        return self.load(target)


class _Imports:
    """The imports of one file."""

    def __init__(self, loader: _Loader, place: _Place, data: Table, own: set[str], problems: Problems) -> None:
        self._loader = loader
        self._place = place
        self._data = data
        self._own = own
        self._problems = problems
        self._shared = {
            word: name
            for name, each in named_tables(data, "parameters")
            if (word := optional_text(each, "shared")) is not None
        }
        self.found: list[Imported] = []
        self.unreadable: list[str] = []
        self.weight = 1

    def quantities(self) -> list[QuantityDeclaration]:
        return [quantity for each in self.found for quantity in each.quantities]

    def known_as(self) -> dict[str, str]:
        return {name: known for each in self.found for name, known in each.known_as.items()}

    def read(self) -> None:
        taken: set[str] = set()
        for path, holder in tables(self._data, "imports"):
            prefix = text(holder, "as")
            if prefix in taken:
                message = f"the prefix `{prefix}` is taken by another import"
                help_text = "give each import a prefix of its own"
                self._problems.add(codes.PREFIX_TAKEN, message, (*path, "as"), help_text=help_text)
            elif not self._read_one(path, holder, prefix):
                self.unreadable.append(prefix)
            taken.add(prefix)

    def _read_one(self, path: Path, holder: Table, prefix: str) -> bool:
        reference = text(holder, "theory")
        if not reference:
            return False
        try:
            loaded = self._loader.follow(reference, self._place)
            self.weight += loaded.weight
            if self.weight > limits.IMPORTED_THEORIES:
                message = (
                    f"more than {limits.IMPORTED_THEORIES} theories are imported, each counted as often as it comes in"
                )
                raise _ImportRefused(codes.IMPORT_LIMIT, message, "import what is needed directly")
        except _ImportRefused as refused:
            where = (*path, "theory")
            self._problems.add(refused.code, refused.message, where, help_text=refused.help_text)
            return False
        except InvalidInputError as error:
            self._problems.add_of_import(error.diagnostics)
            return False
        regime = self._regime(path, holder, loaded.theory)
        identified = self._identified(path, holder, loaded.theory)
        if regime is None or not prefix:
            return False
        self.found.append(bring_in(loaded.theory, regime, prefix, identified, self._shared))
        return True

    def _regime(self, path: Path, holder: Table, theory: Theory) -> Regime | None:
        names = [regime.name for regime in theory.regimes]
        name = optional_text(holder, "regime")
        if name is None and len(names) == 1:
            return theory.regimes[0]
        if name is None:
            message = f"`{theory.name}` has several regimes, and the import names none of them"
            help_text = "add `regime = …`, one of " + ", ".join(names)
            self._problems.add(codes.REGIME_NOT_NAMED, message, path, help_text=help_text)
            return None
        where = (*path, "regime")
        if not check_known(name, where, names, codes.UNKNOWN_REGIME, f"regime of `{theory.name}`", self._problems):
            return None
        return theory.regime(name)

    def _identified(self, path: Path, holder: Table, theory: Theory) -> Mapping[str, str]:
        found: dict[str, str] = {}
        theirs = {quantity.name for quantity in theory.quantities}
        for name, own in table(holder, "quantities").items():
            if not isinstance(own, str):
                continue
            where, what = (*path, "quantities", name), f"quantity of `{theory.name}`"
            is_theirs = check_known(name, where, theirs, codes.UNKNOWN_QUANTITY, what, self._problems)
            is_own = check_known(own, where, self._own, codes.UNKNOWN_QUANTITY, "quantity of this file", self._problems)
            if own in found.values():
                message = f"two imported quantities are said to be `{own}`"
                help_text = "identify one of them, and state a law for the other"
                self._problems.add(codes.NOT_ONE_TO_ONE, message, where, help_text=help_text)
            elif is_theirs and is_own:
                found[name] = own
        return found


def _theory(
    data: Table,
    source: str,
    quantities: tuple[QuantityDeclaration, ...],
    imported: list[Imported],
    reader: StatementReader,
    registered: frozenset[str] | None,
) -> Theory:
    heading = table(data, "theory")
    for key in ("target", "base"):
        name = optional_text(heading, key)
        if name is not None and not reader.scope.may_be_unreadable(name):
            known = reader.scope.quantities
            check_known(name, ("theory", key), known, codes.UNKNOWN_QUANTITY, "quantity", reader.problems)
    parameters = read_parameters(data, reader)
    own = read_axioms(data, reader)
    regimes = read_regimes(data, own, imported, reader)
    axioms = (*own, *(axiom for each in imported for axiom in each.axioms))
    sources = dict([(reader.file, source), *(pair for each in imported for pair in each.sources)])
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
        quantities=(*quantities, *(quantity for each in imported for quantity in each.quantities)),
        parameters=(*parameters, *(parameter for each in imported for parameter in each.parameters)),
        axioms=axioms,
        regimes=regimes,
        claims=read_claims(data, regimes, reader),
        spotchecks=read_spotchecks(data, axioms, registered, reader),
        sources=tuple(sources.items()),
        digest=_digest(sources),
    )


def _digest(sources: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for each in sources.values():
        content = each.encode()
        # the length goes first: two files never have the digest of one that holds both texts
        digest.update(b"%d\n" % len(content))
        digest.update(content)
    return digest.hexdigest()


def _bundled_place(reference: str) -> _Place:
    known = dict(bundled())
    if reference not in known:
        near = nearest(reference, known) if len(reference) <= 100 else ""
        help_text = (
            f"did you mean `{near}`?" if near else "name a bundled theory, or give a relative path to a .toml file"
        )
        shown = reference if len(reference) <= 60 else f"{reference[:60]}…"
        raise _ImportRefused(codes.IMPORT_NOT_FOUND, f"no bundled theory has the name `{shown}`", help_text)
    path = str(known[reference])
    folder = os.path.realpath(os.path.dirname(path))
    return _Place(path, path, folder, folder)


def _relative_place(reference: str, place: _Place) -> _Place:
    if "\0" in reference or os.path.isabs(reference):
        raise _outside()
    path = os.path.realpath(os.path.join(place.folder, reference))
    if not is_within(path, place.root) or not path.endswith(".toml"):
        raise _outside()
    if not os.path.isfile(path):
        message = f"there is no file `{reference}` beside this one"
        raise _ImportRefused(codes.IMPORT_NOT_FOUND, message, "check the path: it is relative to this file")
    shown = os.path.normpath(os.path.join(os.path.dirname(place.file), reference))
    return _Place(shown, path, os.path.dirname(path), place.root)


def _outside() -> _ImportRefused:
    message = "an import stays in or below the folder of the file that was asked for"
    return _ImportRefused(codes.IMPORT_OUTSIDE, message, "move the file there, and write a relative path to it")
