"""Follow the imports of a file: where they lead, which regime comes in, which quantities are this file's."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeAlias

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError
from nslogic.language.scope import nearest_name
from nslogic.theory.axioms import check_known
from nslogic.theory.fields import Table, named_tables, optional_text, table_under, tables, text
from nslogic.theory.folders import bundled, is_within
from nslogic.theory.import_merge import Imported, bring_in
from nslogic.theory.model import QuantityDeclaration, Regime, Theory
from nslogic.theory.positions import KeyPath
from nslogic.theory.problems import Problems

Follow: TypeAlias = Callable[[str], tuple[Theory, int]]
"""Read the theory that an import names; also say how many theories stand in it, each as often as it comes in."""


class ImportPlace(NamedTuple):
    """A theory file: its name as shown, its path, the folder its imports start from, the folder they stay in."""

    file: str
    path: str
    folder: str
    root: str


class ImportRefusedError(Exception):
    """An import that cannot be followed."""

    def __init__(self, code: str, message: str, help_text: str) -> None:
        super().__init__(message)
        self.code, self.message, self.help_text = code, message, help_text


class ImportReader:
    """Read the imports of one file: what they bring is in `found`, the prefixes of those that failed in `unreadable`."""

    def __init__(self, follow: Follow, data: Table, own: set[str], problems: Problems) -> None:
        self._follow = follow
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
        """Return the quantities that come in under a prefix."""
        return [quantity for each in self.found for quantity in each.quantities]

    def known_as(self) -> dict[str, str]:
        """Return for each imported parameter the name that laws know it by."""
        return {name: known for each in self.found for name, known in each.known_as.items()}

    def read(self) -> None:
        """Read all imports of the file, and report what is wrong with them."""
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

    def _read_one(self, path: KeyPath, holder: Table, prefix: str) -> bool:
        reference = text(holder, "theory")
        if not reference:
            return False
        try:
            theory, weight = self._follow(reference)
            self.weight += weight
            self._check_weight()
        except ImportRefusedError as refused:
            where = (*path, "theory")
            self._problems.add(refused.code, refused.message, where, help_text=refused.help_text)
            return False
        except InvalidInputError as error:
            self._problems.add_of_import(error.diagnostics)
            return False
        regime = self._regime(path, holder, theory)
        identified = self._identified(path, holder, theory)
        if regime is None or not prefix:
            return False
        self.found.append(bring_in(theory, regime, prefix, identified, self._shared))
        return True

    def _check_weight(self) -> None:
        if self.weight > limits.IMPORTED_THEORIES:
            message = f"more than {limits.IMPORTED_THEORIES} theories come in, each counted as often as it does"
            raise ImportRefusedError(codes.IMPORT_LIMIT, message, "import what is needed directly")

    def _regime(self, path: KeyPath, holder: Table, theory: Theory) -> Regime | None:
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

    def _identified(self, path: KeyPath, holder: Table, theory: Theory) -> Mapping[str, str]:
        found: dict[str, str] = {}
        theirs = {quantity.name for quantity in theory.quantities}
        for name, own in table_under(holder, "quantities").items():
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


def place_of_import(reference: str, place: ImportPlace) -> ImportPlace:
    """Return the file that an import means: a bundled theory, or a path relative to the importing file.

    Raises:
        ImportRefusedError: There is no such file, or it must not be read.
    """
    return _relative_place(reference, place) if reference.endswith(".toml") else _bundled_place(reference)


def _bundled_place(reference: str) -> ImportPlace:
    known = dict(bundled())
    if reference not in known:
        near = nearest_name(reference, known) if len(reference) <= 100 else ""
        help_text = (
            f"did you mean `{near}`?" if near else "name a bundled theory, or give a relative path to a .toml file"
        )
        shown = reference if len(reference) <= 60 else f"{reference[:60]}…"
        raise ImportRefusedError(codes.IMPORT_NOT_FOUND, f"no bundled theory has the name `{shown}`", help_text)
    path = str(known[reference])
    folder = os.path.realpath(known[reference].parent)
    return ImportPlace(path, path, folder, folder)


def _relative_place(reference: str, place: ImportPlace) -> ImportPlace:
    if "\0" in reference or Path(reference).is_absolute():
        raise _outside()
    path = os.path.realpath(Path(place.folder, reference))
    if not is_within(path, place.root) or not path.endswith(".toml"):
        raise _outside()
    if not Path(path).is_file():
        message = f"there is no file `{reference}` beside this one"
        raise ImportRefusedError(codes.IMPORT_NOT_FOUND, message, "check the path: it is relative to this file")
    shown = os.path.normpath(Path(place.file).parent / reference)
    return ImportPlace(shown, path, str(Path(path).parent), place.root)


def _outside() -> ImportRefusedError:
    message = "an import stays in or below the folder of the file that was asked for"
    return ImportRefusedError(codes.IMPORT_OUTSIDE, message, "move the file there, and write a relative path to it")
