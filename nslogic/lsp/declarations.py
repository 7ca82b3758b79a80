"""The declaration of a name in a few words: what its file says of it."""

from __future__ import annotations

from nslogic.lsp.names import FileNames, NameKind
from nslogic.theory.fields import Table, table_under, tables, text

_LISTS = {"axiom": "axioms", "claim": "claims", "prefix": "imports", "spotcheck": "spotchecks"}
_TABLES = {"quantity": "quantities", "parameter": "parameters", "regime": "regimes"}


def declaration_of(names: FileNames, kind: NameKind, name: str) -> Table:
    """Return the table that declares a name, an empty one if there is none."""
    if kind == "theory":
        return table_under(names.tables, "theory")
    if kind in _TABLES:
        return table_under(table_under(names.tables, _TABLES[kind]), name)
    key = "as" if kind == "prefix" else "id"
    return next((holder for _, holder in tables(names.tables, _LISTS[kind]) if text(holder, key) == name), {})


def declaration_line(names: FileNames, kind: NameKind, name: str) -> str:
    """Return a line on a name: `grows: test loss`, `alpha > 0`, the law of an axiom."""
    table = declaration_of(names, kind, name)
    match kind:
        case "quantity":
            parts = [text(table, "trend"), text(table, "meaning")]
        case "parameter":
            parts = [" and ".join(texts_in(table.get("where"))), _known(table), text(table, "meaning")]
        case "axiom" | "claim":
            parts = [says(table)]
        case "spotcheck":
            parts = [text(table, "claim") or text(table, "axiom"), text(table, "experiment")]
        case "prefix":
            parts = [text(table, "theory"), text(table, "regime")]
        case _:
            parts = [text(table, "title")]
    return ": ".join(part for part in parts if part)


def says(table: Table) -> str:
    """Return what an axiom or a claim says: its laws, or its optimum, and its condition."""
    when = " and ".join(texts_in(table.get("when")))
    condition = f" when {when}" if when else ""
    for direction in ("minimise", "maximise", "minimize", "maximize"):
        if isinstance(table.get(direction), str):
            over = ", ".join(texts_in(table.get("over")))
            program = ", ".join(texts_in(table.get("subject_to")))
            return f"{direction} {text(table, direction)} over {over} subject to {program}{condition}"
    return f"{'; '.join(texts_in(table.get('law')))}{condition}"


def _known(table: Table) -> str:
    if "value" in table:
        error = f" ± {table['error']}" if "error" in table else ""
        return f"{table['value']}{error}"
    interval = table.get("interval")
    return f"from {interval[0]} to {interval[1]}" if isinstance(interval, list) and len(interval) == 2 else ""


def texts_in(value: object) -> list[str]:
    """Return the texts of a list, or one text as a list."""
    elements = value if isinstance(value, list) else [value]
    return [element for element in elements if isinstance(element, str)]
