"""What the server knows while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from pathlib import Path

import pytest

from nslogic.lsp.hover import hover_at
from nslogic.lsp.session import EditorSession, OpenDocument, is_theory_text
from nslogic.theory.folders import bundled
from tests.lsp.test_worker import TEXT

DEADLINE = 120


@pytest.mark.parametrize(
    "text", ["", "\n", "[theory]\n", 'theory = { name = "x" }\n', 'theory.name = "x"\n', "# x\n[ theory ]\n"]
)
def test_what_may_be_a_theory_is_taken_for_one(text: str) -> None:
    assert is_theory_text(text)


@pytest.mark.parametrize("text", ["[project]\n", 'a = "theory"\n', "[theory-of-mind]\n", "theories = 1\n"])
def test_other_files_are_not(text: str) -> None:
    assert not is_theory_text(text)


@pytest.mark.asyncio
async def test_everything_is_worked_out_before_somebody_asks(tmp_path: Path) -> None:
    published: list[tuple[str, int]] = []
    session = EditorSession(lambda document: published.append((document.text, len(document.problems))))
    file = str(tmp_path / "x.toml")
    session.change(file, TEXT)
    (document,) = session.documents.values()
    async with asyncio.timeout(DEADLINE):
        while document.tasks:
            await asyncio.sleep(0.02)
    assert published == [(TEXT, 0), (TEXT, 1)]
    assert set(document.findings) == {
        ("quantity", "N"),
        ("quantity", "C"),
        ("axiom", "a"),
        ("axiom", "b"),
        ("regime", "good"),
        ("regime", "bad"),
    }
    hover = hover_at(file, TEXT.index("N ="), session.library)
    assert hover is not None
    assert (await session.findings(document, hover))[0] == "good: `N ~ C`"
    await session.end()
    assert not session.documents


@pytest.mark.asyncio
async def test_a_change_ends_what_was_begun(tmp_path: Path) -> None:
    published: list[OpenDocument] = []
    session = EditorSession(published.append)
    file = str(tmp_path / "x.toml")
    session.change(file, TEXT)
    (older,) = session.documents.values()
    tasks = tuple(older.tasks)
    session.change(file, TEXT.replace("^2", ""))
    async with asyncio.timeout(DEADLINE):
        await asyncio.wait(tasks)
        (newer,) = session.documents.values()
        while newer.tasks:
            await asyncio.sleep(0.02)
    assert all(task.cancelled() for task in tasks)
    assert newer.problems == ()
    await session.end()


@pytest.mark.asyncio
async def test_names_are_looked_for_in_the_open_folders_or_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    for name in ("one.toml", "below/two.toml"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    session = EditorSession(lambda _: None)
    names = {Path(file).name for file in session.files(str(tmp_path / "one.toml"))}
    assert names == {"one.toml", "pyproject.toml"}
    session.folders = (str(tmp_path),)
    files = session.files(str(tmp_path / "one.toml"))
    assert {Path(file).name for file in files} == {"one.toml", "two.toml"}
    assert {str(path.resolve()) for _, path in bundled()} <= set(session.with_bundled(files))


@pytest.mark.asyncio
async def test_a_name_is_worked_out_once_however_often_it_is_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    session = EditorSession(lambda _: None)
    ask = session._questions.ask

    def noted(request: Mapping[str, object]) -> AsyncGenerator[dict[str, object], None]:
        asked.append(request["name"])
        return ask(request)

    monkeypatch.setattr(session._questions, "ask", noted)
    file = str(tmp_path / "x.toml")
    session.change(file, TEXT)
    (document,) = session.documents.values()
    hover = hover_at(file, TEXT.index("N ="), session.library)
    assert hover is not None
    async with asyncio.timeout(DEADLINE):
        while (await session.findings(document, hover))[0] != "good: `N ~ C`":
            pass
        while document.tasks:
            await asyncio.sleep(0.02)
    assert sorted(map(str, asked)) == ["C", "N", "a", "b", "bad", "good"]
    await session.end()


@pytest.mark.asyncio
@pytest.mark.parametrize("ends", [True, False], ids=["the process ends", "a mistake"])
async def test_what_could_not_be_decided_is_no_silence(
    ends: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = EditorSession(lambda _: None)

    async def fail(_: Mapping[str, object]) -> AsyncGenerator[dict[str, object], None]:
        if ends:
            raise ConnectionError("the worker process ended")
        yield {"error": "ZeroDivisionError: "}

    monkeypatch.setattr(session._verdicts, "ask", fail)
    monkeypatch.setattr(session._questions, "ask", fail)
    session.change(str(tmp_path / "x.toml"), TEXT)
    (document,) = session.documents.values()
    async with asyncio.timeout(DEADLINE):
        while document.tasks:
            await asyncio.sleep(0.02)
    (problem,) = document.problems
    assert problem.message.startswith("nslogic could not decide this theory: ")
    assert problem.severity == "information"
    assert document.findings[("quantity", "N")][0].startswith("the worker" if ends else "Zero")
    await session.end()
