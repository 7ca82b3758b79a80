"""Follow the imports of a file: find the files, the imported regimes and the identified quantities."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError
from nslogic.theory.fields import Table, named_tables, optional_text, table_under, tables, text
from nslogic.theory.import_merge import Imported, bring_in
from nslogic.theory.import_places import ImportRefusedError
from nslogic.theory.model import QuantityDeclaration, Regime, Theory
from nslogic.theory.problems import Problems
from nslogic.theory.references import check_declared, declared_names
from nslogic.theory.toml_places import KeyPath

Follow: TypeAlias = Callable[[str], tuple[Theory, int]]
"""Read the theory that an import names, and count the theories in it, each as often as it is imported."""


class ImportReader:
    """The reader of one file's imports: `imported` is their content, `unreadable` the prefixes of those that failed."""

    def __init__(self, follow: Follow, data: Table, own_quantities: set[str], problems: Problems) -> None:
        self._follow = follow
        self._data = data
        self._own = own_quantities
        self._problems = problems
        self._shared = {
            word: name
            for name, table in named_tables(data, "parameters")
            if (word := optional_text(table, "shared")) is not None
        }
        self.found: list[Imported] = []
        self.unreadable: list[str] = []
        self.weight = 1

    def quantities(self) -> list[QuantityDeclaration]:
        """Return the quantities that are imported under a prefix."""
        return [quantity for imported in self.found for quantity in imported.quantities]

    def known_as(self) -> dict[str, str]:
        """Return the name that laws use for each imported parameter."""
        return {name: known_name for imported in self.found for name, known_name in imported.known_as.items()}

    def read(self) -> None:
        """Read all imports of the file, and report their problems."""
        prefixes: set[str] = set()
        for path, holder in tables(self._data, "imports"):
            prefix = text(holder, "as")
            if prefix in prefixes:
                message = f"the prefix `{prefix}` is taken by another import"
                help_text = "give each import a prefix of its own"
                self._problems.add(codes.PREFIX_TAKEN, message, (*path, "as"), help_text=help_text)
            elif not self._read_one(path, holder, prefix):
                self.unreadable.append(prefix)
            prefixes.add(prefix)

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
            message = f"more than {limits.IMPORTED_THEORIES} theories are imported, each counted as often as it is"
            raise ImportRefusedError(codes.IMPORT_LIMIT, message, "import what is needed directly")

    def _regime(self, path: KeyPath, holder: Table, theory: Theory) -> Regime | None:
        if "axioms" in holder:
            return self._chosen_axioms(path, holder, theory)
        names = [regime.name for regime in theory.regimes]
        name = optional_text(holder, "regime")
        if name is None and len(names) == 1:
            return theory.regimes[0]
        if name is None:
            message = f"`{theory.name}` has several regimes, and the import names none of them"
            help_text = "add `regime = …`, one of " + ", ".join(names) + ", or `axioms = […]`"
            self._problems.add(codes.REGIME_NOT_NAMED, message, path, help_text=help_text)
            return None
        where = (*path, "regime")
        if not check_declared(name, where, names, codes.UNKNOWN_REGIME, f"regime of `{theory.name}`", self._problems):
            return None
        return theory.regime(name)

    def _chosen_axioms(self, path: KeyPath, holder: Table, theory: Theory) -> Regime:
        """Return the listed axioms as a regime without a name, conditions or trends."""
        declared = [axiom.id for axiom in theory.axioms]
        noun = f"axiom of `{theory.name}`"
        listed = declared_names(holder, "axioms", path, declared, codes.UNKNOWN_AXIOM, noun, self._problems)
        return Regime("", "", listed, (), (), "consistent", theory.regimes[0].origin)

    def _identified(self, path: KeyPath, holder: Table, theory: Theory) -> Mapping[str, str]:
        identified: dict[str, str] = {}
        theirs = {quantity.name for quantity in theory.quantities}
        for name, own_name in table_under(holder, "quantities").items():
            if not isinstance(own_name, str):
                continue
            item_path, noun = (*path, "quantities", name), f"quantity of `{theory.name}`"
            is_theirs = check_declared(name, item_path, theirs, codes.UNKNOWN_QUANTITY, noun, self._problems)
            is_own = check_declared(
                own_name, item_path, self._own, codes.UNKNOWN_QUANTITY, "quantity of this file", self._problems
            )
            if own_name in identified.values():
                message = f"two imported quantities are identified with `{own_name}`"
                help_text = "identify one of them, and state a law for the other"
                self._problems.add(codes.NOT_ONE_TO_ONE, message, item_path, help_text=help_text)
            elif is_theirs and is_own:
                identified[name] = own_name
        return identified
