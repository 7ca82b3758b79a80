"""How public values show themselves: in a few words at a prompt, as the command line's page where they are printed.

The pages are made by `report`, which lies above every value that has one, so a value cannot import them. What is
printed asks `nslogic.display`, the one module above `report` that knows which page belongs to which class, and loads it
by its name when something is first printed. import-linter does not see that, and the layers stay true all the same: no
answer depends on it, only what an answer looks like to the person who asked for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    class View(Protocol):
        """How a value is shown: what `nslogic.display` gives."""

        def text(self) -> str:
            """Return the page of the command line."""

        def data(self) -> dict[str, object]:
            """Return plain data."""

        def markdown(self) -> str | None:
            """Return Markdown, if there is some."""

        def html(self) -> str | None:
            """Return HTML, if there is some."""


LONGEST_WORDS = 200
"""How many characters of what a value says of itself are shown at a prompt."""

LONGEST_FIELD = 60
MOST_FIELDS = 5


class Brief:
    """Be a value that says in a few words what it is, however much it holds."""

    __slots__ = ()

    def __repr__(self) -> str:
        words = self.in_short()
        shown = words if len(words) <= LONGEST_WORDS else f"{words[: LONGEST_WORDS - 1]}…"
        return f"<{type(self).__name__}{f' {shown}' if shown else ''}>"

    def in_short(self) -> str:
        """Return the few words: the first fields, each cut, unless a class knows better."""
        fields: Mapping[str, object] = getattr(self, "__dict__", {})
        return ", ".join(f"{name}={_piece(value)}" for name, value in list(fields.items())[:MOST_FIELDS])


class Printed(Brief):
    """Be a value that prints as the command line shows it, and shows formulas in a notebook."""

    __slots__ = ()

    def __str__(self) -> str:
        return _view(self).text()

    def _repr_markdown_(self) -> str | None:  # what IPython asks for
        return _view(self).markdown()

    def _repr_html_(self) -> str | None:  # a notebook takes it before Markdown, so it is there where that is not
        return _view(self).html()

    def to_dict(self) -> dict[str, object]:
        """Return what `--format json` says of this: plain data with keys that stay what they are within a version."""
        return _view(self).data()


def _view(value: Printed) -> View:
    from importlib import import_module

    view: View = import_module("nslogic.display").view_of(value)
    return view


def _piece(value: object) -> str:
    """Return a value in a few characters; of what may be long only how much it is."""
    if isinstance(value, (tuple, list, frozenset, set, dict)) and len(value) > 1:
        return f"({len(value)})"
    if isinstance(value, tuple):
        return f"({', '.join(map(_piece, value))})"
    text = repr(value[:LONGEST_WORDS]) if isinstance(value, str) else repr(value)
    return text if len(text) <= LONGEST_FIELD else f"{text[: LONGEST_FIELD - 1]}…"
