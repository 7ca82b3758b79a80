"""Why labels clash: the multipliers of a contradiction, case by case."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nslogic.diagnostics.catalogue import CatalogueEntry
    from nslogic.diagnostics.verdicts import VerdictMeaning


class _Room(ModuleType):
    """The room, which is the public function `nslogic.explain` as well: a package has one name for both.

    The question lies above this room, and is loaded by name when somebody asks it from Python: nothing here needs it.
    """

    def __call__(self, word: object) -> CatalogueEntry | VerdictMeaning:
        answer: CatalogueEntry | VerdictMeaning = import_module("nslogic.questions.explain").explain_word(word)
        return answer


sys.modules[__name__].__class__ = _Room
