"""The appearance of public values: a few words at a prompt, the command line's page when they are printed.

The pages are made by `report`, which lies above every value that has one, so a value cannot import its page. Instead,
printing loads `nslogic.display` by its name: the one module above `report`, which knows the page of each class.
import-linter does not see this import, but the layers still hold: no answer depends on it, only its appearance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    class View(Protocol):
        """The ways to show a value, as `nslogic.display` returns them."""

        def text(self) -> str:
            """Return the page that the command line prints."""

        def data(self) -> dict[str, object]:
            """Return plain data."""

        def markdown(self) -> str | None:
            """Return Markdown, None if the value has none."""

        def latex(self) -> str | None:
            """Return one displayed formula, or None."""

        def html(self) -> str | None:
            """Return HTML, None if the value has none."""


LONGEST_WORDS = 200
"""The greatest length of a value's short text at a prompt."""

LONGEST_FIELD = 60
MOST_FIELDS = 5


class Brief:
    """A value whose `repr` is a few words, however much it holds."""

    __slots__ = ()

    def __repr__(self) -> str:
        words = self.in_short()
        short = words if len(words) <= LONGEST_WORDS else f"{words[: LONGEST_WORDS - 1]}…"
        return f"<{type(self).__name__}{f' {short}' if short else ''}>"

    def in_short(self) -> str:
        """Return the few words: the first fields, each cut; classes override this where they know better."""
        names: tuple[str, ...] = getattr(self, "__match_args__", ())
        return ", ".join(f"{name}={_piece(getattr(self, name))}" for name in names[:MOST_FIELDS])


class Printed(Brief):
    """A value that prints as the command line's page and shows formulas in a notebook."""

    __slots__ = ()

    def __str__(self) -> str:
        return _view(self).text()

    def _repr_markdown_(self) -> str | None:  # what IPython asks for
        return _view(self).markdown()

    def _repr_latex_(self) -> str | None:
        return _view(self).latex()

    def _repr_html_(self) -> str | None:  # notebooks prefer HTML, so it is None where there is Markdown
        return _view(self).html()

    def to_dict(self) -> dict[str, object]:
        """Return the plain data of `--format json`, whose keys are stable within a version."""
        return _view(self).data()


def _view(value: Printed) -> View:
    from importlib import import_module

    view: View = import_module("nslogic.display").view_of(value)
    return view


def _piece(value: object) -> str:
    """Return a value in a few characters; of a collection with several elements only their number."""
    if isinstance(value, (tuple, list, frozenset, set, dict)) and len(value) > 1:
        return f"({len(value)})"
    if isinstance(value, tuple):
        return f"({', '.join(map(_piece, value))})"
    text = repr(value[:LONGEST_WORDS]) if isinstance(value, str) else repr(value)
    return text if len(text) <= LONGEST_FIELD else f"{text[: LONGEST_FIELD - 1]}…"
