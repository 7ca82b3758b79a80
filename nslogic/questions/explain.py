"""What does a diagnostic or a verdict mean? The catalogue answers."""

from __future__ import annotations

from nslogic.diagnostics import codes
from nslogic.diagnostics.catalogue import CatalogueEntry, explain, known_codes
from nslogic.diagnostics.verdicts import VERDICT_MEANINGS, VerdictMeaning
from nslogic.questions.readers import one_of, refuse


def explain_word(word: object) -> CatalogueEntry | VerdictMeaning:
    """Return the meaning of a code (`NSL202`, `202`) or of a verdict (`degenerate`).

    Raises:
        InvalidInputError: there is no such code or verdict.
    """
    if isinstance(word, int) and not isinstance(word, bool):
        word = str(word)
    if not isinstance(word, str):
        refuse(codes.WRONG_TYPE, "a code or a verdict should be a text", "write it in quotation marks")
    whole = f"NSL{word:0>3}" if word.isascii() and word.isdigit() and len(word) <= 3 else word.strip()
    entry = explain(whole)
    if entry is not None:
        return entry
    known = whole.lower()
    one_of(*VERDICT_MEANINGS, *known_codes())("code or verdict", known if known in VERDICT_MEANINGS else whole)
    return VerdictMeaning(known, VERDICT_MEANINGS[known])
