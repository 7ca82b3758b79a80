"""The server: requests of the protocol in, answers of the modules beside it out."""

from __future__ import annotations

import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from urllib.parse import urlsplit

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from nslogic.lsp.completion import suggestions
from nslogic.lsp.hover import hover_at, with_findings
from nslogic.lsp.library import NamedPlace
from nslogic.lsp.outline import outline
from nslogic.lsp.positions import Encoding
from nslogic.lsp.protocol import Spans
from nslogic.lsp.quick_fixes import QuickFix, all_corrections, quick_fixes
from nslogic.lsp.renaming import FileEdits, RenamingError, new_name_edits, renamable
from nslogic.lsp.session import EditorSession, OpenDocument, is_theory_text

_ENCODINGS: dict[str, Encoding] = {"utf-8": "utf-8", "utf-16": "utf-16", "utf-32": "utf-32"}


def own_version() -> str:
    """Return the version of the installed package, `0` where it runs from a folder."""
    try:
        return version("nslogic")
    except PackageNotFoundError:
        return "0"


class TheoryServer(LanguageServer):
    """A language server for theory files; documents are taken whole with each change."""

    def __init__(self) -> None:
        super().__init__("nslogic", own_version(), types.TextDocumentSyncKind.Full)
        self.session = EditorSession(self.publish)
        self.uris: dict[str, str] = {}

    @property
    def encoding(self) -> Encoding:
        """Return the units in which the client counts columns."""
        return _ENCODINGS.get(
            str(getattr(self.workspace.position_encoding, "value", self.workspace.position_encoding)), "utf-16"
        )

    def document(self, uri: str) -> tuple[OpenDocument, Spans] | None:
        """Return an open document that is a theory, None for any other."""
        document = self.session.documents.get(os.path.realpath(file_of(uri)))
        if document is None or not is_theory_text(document.text):
            return None
        return document, Spans(document.source, self.encoding)

    def spans(self, file: str) -> Spans | None:
        """Return the spans of any file that can be read."""
        document = self.session.documents.get(os.path.realpath(file))
        names = self.session.library.names(file)
        if document is not None:
            return Spans(document.source, self.encoding)
        return None if names is None else Spans(names.text, self.encoding)

    def uri(self, file: str) -> str:
        """Return the address of a file, as the client calls it where it is open."""
        return self.uris.get(os.path.realpath(file)) or Path(file).absolute().as_uri()

    def publish(self, document: OpenDocument) -> None:
        """Send the problems of a document, if it still has this text."""
        if self.session.documents.get(os.path.realpath(document.file)) is document:
            spans = Spans(document.source, self.encoding)
            diagnostics = [spans.diagnostic(problem, self.spans) for problem in document.problems]
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(self.uri(document.file), diagnostics))

    def location(self, place: NamedPlace) -> types.Location | None:
        """Return the place of a name."""
        spans = self.spans(place.file)
        if spans is None:
            return None
        return types.Location(self.uri(place.file), spans.range(place.occurrence.first, place.occurrence.last))

    def workspace_edit(self, changes: tuple[FileEdits, ...]) -> types.WorkspaceEdit:
        """Return edits of several files."""
        edits: dict[str, list[types.TextEdit]] = {}
        for change in changes:
            spans = self.spans(change.file)
            if spans is not None:
                edits[self.uri(change.file)] = spans.edits(change.edits)
        return types.WorkspaceEdit(changes=edits)


def file_of(uri: str) -> str:
    """Return the path of a document; a document that is no file has a name of its own in the current folder."""
    return to_fs_path(uri) or str(Path.cwd() / (Path(urlsplit(uri).path).name or "untitled.toml"))


def make_server() -> TheoryServer:
    """Return a server with all features, which is not started."""
    server = TheoryServer()
    _documents(server)
    _places(server)
    _answers(server)
    return server


def _documents(server: TheoryServer) -> None:
    """Add what follows documents as they are opened, changed and closed."""

    @server.feature(types.INITIALIZED)
    def _initialized(_: types.InitializedParams) -> None:
        _take_folders(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def _folders(_: types.DidChangeWorkspaceFoldersParams) -> None:
        _take_folders(server)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def _open(params: types.DidOpenTextDocumentParams) -> None:
        _take(server, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def _change(params: types.DidChangeTextDocumentParams) -> None:
        _take(server, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def _save(params: types.DidSaveTextDocumentParams) -> None:
        saved = os.path.realpath(file_of(params.text_document.uri))
        for document in tuple(server.session.documents.values()):
            # what imports the saved file reads it anew
            if any(os.path.realpath(file) == saved for _, file in server.session.library.imported(document.file)):
                server.session.change(document.file, document.source)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def _close(params: types.DidCloseTextDocumentParams) -> None:
        file = file_of(params.text_document.uri)
        server.session.close(file)
        server.uris.pop(os.path.realpath(file), None)
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(params.text_document.uri, []))

    @server.feature(types.SHUTDOWN)
    async def _shutdown(_: None) -> None:
        await server.session.end()


def _take_folders(server: TheoryServer) -> None:
    folders = (to_fs_path(folder.uri) for folder in server.workspace.folders.values())
    root = server.workspace.root_path
    server.session.folders = tuple(folder for folder in folders if folder) or ((root,) if root else ())


def _take(server: TheoryServer, uri: str) -> None:
    file = file_of(uri)
    server.uris[os.path.realpath(file)] = uri
    server.session.change(file, server.workspace.get_text_document(uri).source)


def _places(server: TheoryServer) -> None:
    """Add what leads from a name to other places."""
    library = server.session.library

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def _definition(params: types.DefinitionParams) -> types.Location | None:
        opened = server.document(params.text_document.uri)
        if opened is None:
            return None
        document, spans = opened
        names = library.names(document.file)
        occurrence = None if names is None else names.at(spans.offset(params.position))
        symbol = None if occurrence is None else library.symbol(document.file, occurrence)
        place = None if symbol is None else library.definition(symbol)
        return None if place is None else server.location(place)

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    def _references(params: types.ReferenceParams) -> list[types.Location] | None:
        opened = server.document(params.text_document.uri)
        if opened is None:
            return None
        document, spans = opened
        names = library.names(document.file)
        occurrence = None if names is None else names.at(spans.offset(params.position))
        symbol = None if occurrence is None else library.symbol(document.file, occurrence)
        if symbol is None:
            return None
        files = server.session.with_bundled(server.session.files(document.file))
        locations = (
            server.location(place)
            for place in library.places(symbol, files)
            if params.context.include_declaration or not place.occurrence.defines
        )
        return [location for location in locations if location is not None]

    @server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    def _prepare_rename(params: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder:
        opened = server.document(params.text_document.uri)
        if opened is None:
            raise JsonRpcInvalidParams("this is not an open theory")
        document, spans = opened
        files = server.session.files(document.file)
        try:
            name = renamable(document.file, spans.offset(params.position), library, files)
        except RenamingError as error:
            raise JsonRpcInvalidParams(str(error)) from None
        return types.PrepareRenamePlaceholder(spans.range(name.first, name.last), name.name)

    @server.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))
    def _rename(params: types.RenameParams) -> types.WorkspaceEdit:
        opened = server.document(params.text_document.uri)
        if opened is None:
            raise JsonRpcInvalidParams("this is not an open theory")
        document, spans = opened
        files = server.session.files(document.file)
        try:
            changes = new_name_edits(document.file, spans.offset(params.position), params.new_name, library, files)
        except RenamingError as error:
            raise JsonRpcInvalidParams(str(error)) from None
        return server.workspace_edit(changes)


def _answers(server: TheoryServer) -> None:
    """Add what an editor shows of a document, and what it offers to write."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def _hover(params: types.HoverParams) -> types.Hover | None:
        opened = server.document(params.text_document.uri)
        if opened is None:
            return None
        document, spans = opened
        hover = hover_at(document.file, spans.offset(params.position), server.session.library)
        if hover is None:
            return None
        markdown = with_findings(hover.markdown, await server.session.findings(document, hover))
        content = types.MarkupContent(types.MarkupKind.Markdown, markdown)
        return types.Hover(content, spans.range(hover.first, hover.last))

    triggers = types.CompletionOptions(trigger_characters=['"', "[", ".", " "])

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, triggers)
    def _completion(params: types.CompletionParams) -> list[types.CompletionItem]:
        opened = server.document(params.text_document.uri)
        if opened is None:
            return []
        document, spans = opened
        listed = suggestions(document.text, spans.offset(params.position), document.file, server.session.library)
        return [spans.completion(suggestion, place) for place, suggestion in enumerate(listed)]

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def _symbols(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        opened = server.document(params.text_document.uri)
        names = None if opened is None else server.session.library.names(opened[0].file)
        if opened is None or names is None:
            return []
        return [opened[1].symbol(entry) for entry in outline(names)]

    kinds = types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)
    def _code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        opened = server.document(params.text_document.uri)
        if opened is None:
            return []
        document, spans = opened
        first, last = spans.offset(params.range.start), spans.offset(params.range.end)
        actions: list[types.CodeAction] = []
        for problem in document.problems:
            if problem.first <= last and first <= problem.last:
                diagnostic = spans.diagnostic(problem, server.spans)
                fixes = quick_fixes(problem, document.text, document.file)
                actions.extend(_action(server, document, spans, fix, diagnostic) for fix in fixes)
        every = all_corrections(document.problems, document.text, document.file)
        if every is not None:
            actions.append(_action(server, document, spans, every, None))
        return actions


def _action(
    server: TheoryServer, document: OpenDocument, spans: Spans, fix: QuickFix, diagnostic: types.Diagnostic | None
) -> types.CodeAction:
    edit = types.WorkspaceEdit(changes={server.uri(document.file): spans.edits(fix.edits)})
    return types.CodeAction(
        fix.title,
        kind=types.CodeActionKind.QuickFix,
        diagnostics=None if diagnostic is None else [diagnostic],
        is_preferred=fix.certain or None,
        edit=edit,
    )
