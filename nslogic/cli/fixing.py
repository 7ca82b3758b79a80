"""`--fix`: writes the corrections that are certain into the files that a command names."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import click

from nslogic.cli.output import FIXED, Output
from nslogic.cli.theories import HERE, paths_of
from nslogic.errors import InvalidInputError
from nslogic.files import write_files
from nslogic.report.page import count
from nslogic.report.paths import shown_path
from nslogic.theory.finding import with_regime
from nslogic.theory.folders import bundled

SHOWN_CORRECTION = 60
"""How many characters of a correction are shown."""


def fix_files(output: Output, references: Sequence[str]) -> None:
    """Write the corrections of the named files, each file whole or not at all, and report every change."""
    from nslogic.theory.mending import mended

    click.get_current_context().meta[FIXED] = True
    installed = dict(bundled())
    changes = 0
    for reference in references or (HERE,):
        with suppress(InvalidInputError):  # reported when the file is read
            for path in paths_of(with_regime(reference)[0]):
                if path == installed.get(reference):
                    raise click.UsageError(f"--fix changes your own files, and {reference} is bundled: give a path.")
                new = mended(str(path))
                if new.content is None:
                    continue
                write_files({path: new.content})
                changes += len(new.changes)
                for change in new.changes:
                    before, after = (_short(" ".join(text.split())) for text in (change.before, change.after))
                    output.note(
                        f"{shown_path(str(path))}:{change.line}: wrote `{after}` for `{before}` ({change.code})"
                    )
    output.note(
        f"{count(changes, 'correction')} written" if changes else "no correction is certain; nothing was written"
    )


def _short(text: str) -> str:
    return text if len(text) <= SHOWN_CORRECTION else f"{text[:SHOWN_CORRECTION]}…"
