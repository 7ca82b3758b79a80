"""What does a theory say? The theory itself, to be printed or shown in a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.questions.requests import TheoryLike, theory_from

if TYPE_CHECKING:
    from nslogic.theory.model import Theory


def show(theory: TheoryLike) -> Theory:
    """Return a theory, which prints as `nslogic show` does and shows its formulas in a notebook.

    Raises:
        InvalidInputError: there is no such theory, or it cannot be read.
    """
    return theory_from(theory)
