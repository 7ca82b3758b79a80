"""Theory files: reading, positions, validation, imports, and the bundled library.

Nothing above this room reads TOML, and this room does not know what a law means. Every reading ends in a `Theory` or in
an `InvalidInputError` that carries all problems of the file at once.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nslogic.theory.model import Theory


class _Room(ModuleType):
    """The room's module, which is the public function `nslogic.theory` as well."""

    def __call__(self, tables: object) -> Theory:
        from nslogic.theory.in_memory import theory_of_tables

        return theory_of_tables(tables)


sys.modules[__name__].__class__ = _Room
