"""What a file says: reading, positions, the law parser, validation, imports, the bundled library.

Nothing above this room reads TOML, and this room does not know what a law means. Every way in ends in a `Theory` or in
an `InvalidInputError` that carries all problems of the file at once.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nslogic.theory.model import Theory


class _Room(ModuleType):
    """The room, which is the public function `nslogic.theory` as well: a package has one name for both."""

    def __call__(self, tables: object) -> Theory:
        from nslogic.theory.changes import theory_of_tables

        return theory_of_tables(tables)


sys.modules[__name__].__class__ = _Room
