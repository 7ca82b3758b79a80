"""Answers in the words of the Language Server Protocol, which counts places as the client does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from lsprotocol import types

from nslogic.lsp.completion import Suggestion, SuggestionKind
from nslogic.lsp.names import NameKind
from nslogic.lsp.outline import OutlineEntry
from nslogic.lsp.positions import Encoding, Lines, plain
from nslogic.lsp.problems import FileProblem, Note
from nslogic.lsp.quick_fixes import Edit

SOURCE = "nslogic"

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "information": types.DiagnosticSeverity.Information,
}
_COMPLETIONS: dict[SuggestionKind, types.CompletionItemKind] = {
    "key": types.CompletionItemKind.Property,
    "word": types.CompletionItemKind.EnumMember,
    "quantity": types.CompletionItemKind.Variable,
    "parameter": types.CompletionItemKind.Constant,
    "axiom": types.CompletionItemKind.Reference,
    "claim": types.CompletionItemKind.Reference,
    "regime": types.CompletionItemKind.Module,
    "prefix": types.CompletionItemKind.Module,
    "theory": types.CompletionItemKind.File,
    "spotcheck": types.CompletionItemKind.Operator,
}
_SYMBOLS: dict[NameKind | None, types.SymbolKind] = {
    None: types.SymbolKind.Namespace,
    "quantity": types.SymbolKind.Variable,
    "parameter": types.SymbolKind.Constant,
    "axiom": types.SymbolKind.Property,
    "claim": types.SymbolKind.Event,
    "regime": types.SymbolKind.Module,
    "prefix": types.SymbolKind.Package,
    "theory": types.SymbolKind.File,
    "spotcheck": types.SymbolKind.Operator,
}


class Spans:
    """The spans of a document in the units of a client; `source` is the document as the client has it."""

    def __init__(self, source: str, encoding: Encoding) -> None:
        self.text = plain(source)
        self._lines = Lines(self.text, encoding, marked=source.startswith("\ufeff"))

    def range(self, first: int, last: int) -> types.Range:
        """Return the range of a span."""
        begin, end = self._lines.position(first), self._lines.position(last)
        return types.Range(types.Position(*begin), types.Position(*end))

    def offset(self, position: types.Position) -> int:
        """Return the character at a position."""
        return self._lines.offset(position.line, position.character)

    def edits(self, edits: Iterable[Edit]) -> list[types.TextEdit]:
        """Return edits."""
        return [types.TextEdit(self.range(edit.first, edit.last), edit.text) for edit in edits]

    def note_range(self, note: Note) -> types.Range:
        """Return the range of a note on this document."""
        first = Lines(self.text, "utf-32").offset(note.line, note.column)
        return self.range(first, first + note.length)

    def diagnostic(
        self, problem: FileProblem, spans_of: Callable[[str], Spans | None] = lambda _: None
    ) -> types.Diagnostic:
        """Return a problem; `spans_of` gives the spans of the files that it involves."""
        notes = [
            types.DiagnosticRelatedInformation(
                types.Location(Path(note.file).absolute().as_uri(), (spans_of(note.file) or self).note_range(note)),
                note.text,
            )
            for note in problem.notes
        ]
        return types.Diagnostic(
            self.range(problem.first, problem.last),
            problem.message,
            severity=_SEVERITIES[problem.severity],
            code=problem.code,
            source=SOURCE,
            related_information=notes or None,
        )

    def completion(self, suggestion: Suggestion, place: int) -> types.CompletionItem:
        """Return a suggestion, the `place`-th of its list."""
        return types.CompletionItem(
            suggestion.label,
            kind=_COMPLETIONS[suggestion.kind],
            detail=suggestion.detail or None,
            sort_text=f"{place:05}",
            text_edit=types.TextEdit(self.range(suggestion.first, suggestion.last), suggestion.text),
        )

    def symbol(self, entry: OutlineEntry) -> types.DocumentSymbol:
        """Return an entry of the outline, with those below."""
        span = self.range(entry.first, entry.last)
        below = [self.symbol(inner) for inner in entry.below]
        detail = " ".join(entry.detail.split()) or None
        return types.DocumentSymbol(entry.name or "?", _SYMBOLS[entry.kind], span, span, detail=detail, children=below)
