"""The server, asked by a client over standard input and output, as an editor asks it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

DEADLINE = 120.0
"""The seconds after which an answer is given up; the machine of the tests may be busy."""

CLASH = """\
[theory]
name   = "clash"
target = "loss"
base   = "C"

[quantities]
loss = { trend = "falls", meaning = "𝓁, the test loss" }
N    = { trend = "grows" }
C    = { trend = "grows" }

[[axioms]]
id  = "kaplan"
law = "N ~ C^0.73"

[[axioms]]
id  = "hoffmann"
law = "N ~ C^0.5"

[[axioms]]
id  = "loss"
law = "loss ~ N^-1"

[[claims]]
id  = "root"
law = "loss ~ C^-0.5"
"""
GOOD = CLASH.replace("0.73", "0.5")
BASE = """\
theory     = { name = "base" }
quantities = { N = { trend = "grows" }, D = { trend = "grows" } }
parameters = { alpha = { where = ["alpha > 0"] } }
axioms     = [{ id = "A1", law = "N ~ D^alpha" }]
"""
ABOVE = """\
theory     = { name = "above" }
quantities = { N = { trend = "grows" } }
imports    = [{ theory = "base.toml", as = "b", quantities = { N = "N" } }]
axioms     = [{ id = "more", law = "N >~ b.D^(b.alpha/2)" }]
regimes    = { all = { axioms = ["more", "b.A1"] } }
"""


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[sys.executable, "-m", "nslogic", "lsp", "--stdio"]))
async def client(lsp_client: LanguageClient, tmp_path: Path) -> AsyncIterator[None]:
    folder = types.WorkspaceFolder(tmp_path.as_uri(), "theories")
    await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=client_capabilities("visual-studio-code"),
            root_uri=tmp_path.as_uri(),
            workspace_folders=[folder],
        )
    )
    yield
    await lsp_client.shutdown_session()


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what the server does by itself."""
    async with asyncio.timeout(DEADLINE):
        while not condition():
            await asyncio.sleep(0.02)


def opened(client: LanguageClient, path: Path, text: str, *, version: int = 1) -> types.TextDocumentIdentifier:
    """Write a file and open it, or change it if it is open."""
    path.write_text(text, encoding="utf-8")
    uri = path.as_uri()
    if version == 1:
        document = types.TextDocumentItem(uri, "toml", version, text)
        client.text_document_did_open(types.DidOpenTextDocumentParams(document))
    else:
        changed = types.VersionedTextDocumentIdentifier(version, uri)
        whole = types.TextDocumentContentChangeWholeDocument(text)
        client.text_document_did_change(types.DidChangeTextDocumentParams(changed, [whole]))
    return types.TextDocumentIdentifier(uri)


def position(text: str, wanted: str, *, after: int = 0) -> types.Position:
    """Return the position of a text as UTF-16 counts it."""
    offset = text.index(wanted) + after
    before = text[:offset].rpartition("\n")[2]
    return types.Position(text.count("\n", 0, offset), len(before.encode("utf-16-le")) // 2)


def applied(text: str, edits: list[types.TextEdit]) -> str:
    """Return a text with edits, read as UTF-16."""
    lines = text.encode("utf-16-le").split("\n".encode("utf-16-le"))

    def offset(place: types.Position) -> int:
        return sum(len(line) + 2 for line in lines[: place.line]) + 2 * place.character

    encoded = text.encode("utf-16-le")
    for edit in sorted(edits, key=lambda edit: (edit.range.start.line, edit.range.start.character), reverse=True):
        encoded = (
            encoded[: offset(edit.range.start)] + edit.new_text.encode("utf-16-le") + encoded[offset(edit.range.end) :]
        )
    return encoded.decode("utf-16-le")


def messages(client: LanguageClient, document: types.TextDocumentIdentifier) -> list[str]:
    return [diagnostic.message for diagnostic in client.diagnostics.get(document.uri, ())]


@pytest.mark.asyncio
async def test_problems_of_the_file_come_first_and_verdicts_follow(client: LanguageClient, tmp_path: Path) -> None:
    path = tmp_path / "clash.toml"
    document = opened(client, path, CLASH.replace("N ~ C^0.5", "M ~ C^0.5"))
    await until(lambda: len(messages(client, document)) == 1)
    assert messages(client, document)[0].startswith("`M` is not declared")
    opened(client, path, CLASH, version=2)
    await until(lambda: any("degenerate" in message for message in messages(client, document)))
    (clash,) = client.diagnostics[document.uri]
    assert clash.message.startswith("default: degenerate, expected consistent")
    assert "kaplan says N ~ C^0.73" in clash.message
    assert clash.related_information is not None
    assert [note.message.split(":")[0] for note in clash.related_information] == ["hoffmann", "kaplan", "trend(C)"]
    opened(client, path, GOOD, version=3)
    await until(lambda: not messages(client, document))


@pytest.mark.asyncio
async def test_a_newer_text_ends_the_work_on_an_older_one(client: LanguageClient, tmp_path: Path) -> None:
    slow = (Path(__file__).parents[2] / "theories" / "percolation.toml").read_text(encoding="utf-8")
    path = tmp_path / "percolation.toml"
    document = opened(client, path, slow)
    for version in range(2, 6):
        opened(client, path, slow + f"# {version}\n", version=version)
    opened(client, path, CLASH, version=6)
    await until(lambda: any("degenerate" in message for message in messages(client, document)))


@pytest.mark.asyncio
async def test_a_hover_says_what_follows_and_what_it_rests_on(client: LanguageClient, tmp_path: Path) -> None:
    document = opened(client, tmp_path / "good.toml", GOOD)
    place = position(GOOD, "loss ~ N^-1")

    async def hover(place: types.Position) -> str:
        async with asyncio.timeout(DEADLINE):
            while True:
                answer = await client.text_document_hover_async(types.HoverParams(document, place))
                assert answer is not None
                assert isinstance(answer.contents, types.MarkupContent)
                if "ask again" not in answer.contents.value:
                    return answer.contents.value

    text = await hover(place)
    assert "falls: 𝓁, the test loss" in text
    assert "`loss ~ C^(-1/2)`" in text
    assert "rests on hoffmann, loss" in text
    assert "✓  root  proved" in await hover(position(GOOD, '"root"', after=2))
    key = await client.text_document_hover_async(types.HoverParams(document, position(GOOD, "trend")))
    assert key is not None
    assert isinstance(key.contents, types.MarkupContent)
    assert "`grows`, `falls`, `fixed`, `free`" in key.contents.value


@pytest.mark.asyncio
async def test_names_lead_to_their_places_across_files(client: LanguageClient, tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text(BASE, encoding="utf-8")
    document = opened(client, tmp_path / "above.toml", ABOVE)
    place = position(ABOVE, "b.alpha", after=3)
    answer = await client.text_document_definition_async(types.DefinitionParams(document, place))
    assert isinstance(answer, types.Location)
    assert (answer.uri, answer.range.start) == ((tmp_path / "base.toml").as_uri(), position(BASE, "alpha"))
    context = types.ReferenceContext(include_declaration=True)
    references = await client.text_document_references_async(types.ReferenceParams(context, document, place))
    assert references is not None
    assert sorted(Path(found.uri).name for found in references) == ["above.toml", "base.toml", "base.toml", "base.toml"]
    theory = types.DefinitionParams(document, position(ABOVE, "base.toml", after=1))
    answer = await client.text_document_definition_async(theory)
    assert isinstance(answer, types.Location)
    assert answer.uri == (tmp_path / "base.toml").as_uri()


@pytest.mark.asyncio
async def test_a_name_is_changed_in_every_file(client: LanguageClient, tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text(BASE, encoding="utf-8")
    document = opened(client, tmp_path / "above.toml", ABOVE)
    place = position(ABOVE, "b.alpha", after=3)
    prepared = await client.text_document_prepare_rename_async(types.PrepareRenameParams(document, place))
    assert isinstance(prepared, types.PrepareRenamePlaceholder)
    assert prepared.placeholder == "alpha"
    answer = await client.text_document_rename_async(types.RenameParams(document, place, "beta"))
    assert answer is not None
    assert answer.changes is not None
    edits = {Path(uri).name: list(changes) for uri, changes in answer.changes.items()}
    assert applied(ABOVE, edits["above.toml"]) == ABOVE.replace("alpha", "beta")
    assert applied(BASE, edits["base.toml"]) == BASE.replace("alpha", "beta")
    with pytest.raises(JsonRpcException, match="is taken"):
        await client.text_document_rename_async(types.RenameParams(document, place, "D"))


@pytest.mark.asyncio
async def test_what_can_be_written_is_offered(client: LanguageClient, tmp_path: Path) -> None:
    text = GOOD.replace('law = "loss ~ N^-1"', 'law = "𝓁 ~ ')
    document = opened(client, tmp_path / "good.toml", text)
    place = position(text, "𝓁 ~ ", after=4)
    answer = await client.text_document_completion_async(types.CompletionParams(document, place))
    assert isinstance(answer, list)
    assert [item.label for item in answer][:3] == ["loss", "N", "C"]
    (edit,) = {item.label: item.text_edit for item in answer if item.label == "N"}.values()
    assert isinstance(edit, types.TextEdit)
    assert edit.range == types.Range(place, place)


@pytest.mark.asyncio
async def test_the_outline_has_what_the_file_declares(client: LanguageClient, tmp_path: Path) -> None:
    document = opened(client, tmp_path / "good.toml", GOOD)
    answer = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
    assert answer is not None
    sections = {symbol.name: symbol for symbol in answer if isinstance(symbol, types.DocumentSymbol)}
    assert list(sections) == ["clash", "quantities", "axioms", "claims"]
    assert [below.name for below in sections["axioms"].children or ()] == ["kaplan", "hoffmann", "loss"]


@pytest.mark.asyncio
async def test_a_clash_is_resolved_by_a_quick_fix(client: LanguageClient, tmp_path: Path) -> None:
    path = tmp_path / "clash.toml"
    document = opened(client, path, CLASH)
    await until(lambda: any("degenerate" in message for message in messages(client, document)))
    (clash,) = client.diagnostics[document.uri]
    context = types.CodeActionContext(diagnostics=[clash])
    actions = await client.text_document_code_action_async(types.CodeActionParams(document, clash.range, context))
    assert actions is not None
    fixes = {action.title: action for action in actions if isinstance(action, types.CodeAction)}
    assert list(fixes)[:2] == ["Give up hoffmann in default", "Give up kaplan in default"]
    edit = fixes["Give up kaplan in default"].edit
    assert edit is not None
    assert edit.changes is not None
    opened(client, path, applied(CLASH, list(edit.changes[document.uri])), version=2)
    await until(lambda: not messages(client, document))


@pytest.mark.asyncio
async def test_other_toml_files_are_left_alone(client: LanguageClient, tmp_path: Path) -> None:
    document = opened(client, tmp_path / "pyproject.toml", '[project]\nname = "x"\nlaw = 3\n')
    place = types.Position(1, 0)
    assert await client.text_document_hover_async(types.HoverParams(document, place)) is None
    assert await client.text_document_completion_async(types.CompletionParams(document, place)) == []
    assert not messages(client, document)
