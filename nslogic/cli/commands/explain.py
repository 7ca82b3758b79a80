"""`nslogic explain`: explain a diagnostic or a verdict."""

from __future__ import annotations

import click

from nslogic.cli import exit_codes
from nslogic.cli.completing import complete_explained
from nslogic.cli.options import answers
from nslogic.cli.output import Output


@answers("explain", "Explain a diagnostic or a verdict.")
@click.argument("code", metavar="[CODE|VERDICT]", required=False, shell_complete=complete_explained)
def command(output: Output, code: str | None) -> int:
    """Explain what a diagnostic or a verdict means and what to do about it; without a code, list all of them.

    $ nslogic explain NSL202
    $ nslogic explain degenerate
    $ nslogic explain
    """
    from nslogic.diagnostics.catalogue import explain
    from nslogic.diagnostics.verdicts import VERDICT_MEANINGS
    from nslogic.report.diagnostics import page

    if code is None:
        if output.format == "json":
            output.json(page.contents_data(), ok=True)
        else:
            output.text(page.contents_page())
        return exit_codes.AS_EXPECTED
    meaning = VERDICT_MEANINGS.get(code.lower())
    entry = explain(_whole(code))
    if meaning is not None:
        if output.format == "json":
            output.json({"verdict": code.lower(), "explanation": meaning}, ok=True)
        else:
            output.text(page.verdict_page(code.lower(), meaning))
    elif entry is None:
        raise click.BadParameter(
            f"there is no diagnostic and no verdict {code[:60]!r}. {_hint(code)}", param_hint="CODE"
        )
    elif output.format == "json":
        output.json(page.entry_data(entry), ok=True)
    else:
        output.text(page.explanation_page(entry))
    return exit_codes.AS_EXPECTED


def _whole(code: str) -> str:
    """Return the whole code for a number alone; anything else unchanged."""
    return f"NSL{code:0>3}" if code.isascii() and code.isdigit() and len(code) <= 3 else code


def _hint(code: str) -> str:
    """Return a hint at what was meant: the nearest word, or the codes of the same hundred."""
    from nslogic.diagnostics.catalogue import known_codes
    from nslogic.diagnostics.verdicts import VERDICT_MEANINGS
    from nslogic.language.scope import nearest_name

    whole = _whole(code).upper()
    if whole.startswith("NSL") and len(whole) == len("NSL000") and whole[3:].isdigit():
        same = [code for code in known_codes() if code[:4] == whole[:4]]
        return f"Codes of this kind are {same[0]} to {same[-1]}." if same else "`nslogic explain` lists all of them."
    near = nearest_name(code[:20].lower(), VERDICT_MEANINGS) or nearest_name(code[:20].upper(), known_codes())
    return f"Did you mean {near}?" if near else "`nslogic explain` lists all of them."
