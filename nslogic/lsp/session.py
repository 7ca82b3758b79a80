"""What the server knows while it runs: open documents, their problems, and answers that are worked out beside it."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from pathlib import Path

from nslogic import limits
from nslogic.lsp.background import Worker
from nslogic.lsp.hover import Hover
from nslogic.lsp.library import Library
from nslogic.lsp.names import NameKind
from nslogic.lsp.positions import plain
from nslogic.lsp.problems import FileProblem, file_problems
from nslogic.lsp.worker import problem_from
from nslogic.theory.folders import library_folder, searched

QUIET = 0.2
"""The seconds without a change after which verdicts are asked for."""

HOVER_PATIENCE = 0.08
"""The seconds that a hover waits for what follows; after them it shows what the file says."""

FIRST_PATIENCE = 2.0
"""The seconds that the first hover on a text waits, whose worker may have to start."""

WORKED_OUT: tuple[NameKind, ...] = ("quantity", "parameter", "claim", "axiom", "regime")
"""The kinds of names of which something follows."""

_HEAD = re.compile(r"^\s*(?:\[\s*)?[\"']?theory[\"']?\s*[\].=]", re.MULTILINE)


def is_theory_text(document: str) -> bool:
    """Return whether a document is a theory, or may become one: an editor asks about every TOML file."""
    return not document.strip() or _HEAD.search(document) is not None


class OpenDocument:
    """An open document: its text as it is read, and the problems that are known of just this text."""

    def __init__(self, file: str, source: str) -> None:
        self.file = file
        self.source = source
        self.text = plain(source)
        self.problems: tuple[FileProblem, ...] = ()
        self.findings: dict[tuple[NameKind, str], tuple[str, ...]] = {}
        self.tasks: set[asyncio.Task[None]] = set()
        self.questions: dict[tuple[NameKind, str], asyncio.Task[None]] = {}


def _unanswered(document: OpenDocument, reason: str) -> FileProblem:
    """Return the notice that a theory was not decided, at its first line: silence would say that all is well."""
    message = f"nslogic could not decide this theory: {reason}"
    return FileProblem(0, len(document.text.split("\n", 1)[0]), "information", "unanswered", message)


class EditorSession:
    """The open documents, and the work about them; `publish` is called with a document whenever its problems change."""

    def __init__(self, publish: Callable[[OpenDocument], None]) -> None:
        self.documents: dict[str, OpenDocument] = {}
        self.folders: tuple[str, ...] = ()
        self.library = Library(self._opened)
        self._publish = publish
        self._verdicts = Worker()
        self._questions = Worker()

    def _opened(self, file: str) -> str | None:
        document = self.documents.get(os.path.realpath(file))
        return None if document is None else document.source

    def change(self, file: str, source: str) -> None:
        """Take the text of an opened or changed document, and begin to look for its problems."""
        self.close(file)
        document = self.documents[os.path.realpath(file)] = OpenDocument(file, source)
        _ = self._begin(document, self._find_problems(document))

    def _begin(self, document: OpenDocument, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        """Begin some work about a document, which ends with it."""
        task = asyncio.ensure_future(work)
        document.tasks.add(task)
        task.add_done_callback(document.tasks.discard)
        return task

    def close(self, file: str) -> None:
        """Forget a document, and stop what is being worked out about it."""
        document = self.documents.pop(os.path.realpath(file), None)
        for task in tuple(document.tasks) if document is not None else ():
            task.cancel()

    async def end(self) -> None:
        """End all work, and wait until its processes are gone."""
        for document in tuple(self.documents.values()):
            self.close(document.file)
        await asyncio.gather(self._verdicts.end(), self._questions.end())

    async def _find_problems(self, document: OpenDocument) -> None:
        if not is_theory_text(document.text):
            self._publish(document)
            return
        document.problems = await asyncio.to_thread(file_problems, document.text, document.file)
        self._publish(document)
        if any(problem.severity == "error" for problem in document.problems):
            return
        await asyncio.sleep(QUIET)
        request = {"ask": "verdicts", "file": document.file, "text": document.text}
        try:
            async with aclosing(self._verdicts.ask(request)) as parts:
                async for part in parts:
                    if "error" in part:
                        self._add(document, (_unanswered(document, str(part["error"])),))
                    problems = part.get("problems")
                    self._add(document, tuple(map(problem_from, problems)) if isinstance(problems, list) else ())
        except ConnectionError as error:
            self._add(document, (_unanswered(document, str(error)),))
        await self._work_ahead(document)

    def _add(self, document: OpenDocument, problems: tuple[FileProblem, ...]) -> None:
        """Publish more problems of a document."""
        if problems:
            document.problems += problems
            self._publish(document)

    async def _work_ahead(self, document: OpenDocument) -> None:
        """Work out what hovers on the names of a document will show, one name after the other."""
        names = self.library.names(document.file)
        for kind in WORKED_OUT if names is not None else ():
            assert names is not None, "there are no names to work out"
            for name in names.declared(kind):
                await asyncio.wait((self._question(document, kind, name),))

    async def findings(self, document: OpenDocument, hover: Hover) -> tuple[str, ...]:
        """Return what follows about a name, or that it is still being worked out; the work goes on."""
        if hover.kind is None:
            return ()
        key = hover.kind, hover.name
        if key not in document.findings:
            patience = HOVER_PATIENCE if document.findings else FIRST_PATIENCE
            await asyncio.wait((self._question(document, hover.kind, hover.name),), timeout=patience)
        return document.findings.get(key, ("still being worked out: ask again",))

    def _question(self, document: OpenDocument, kind: NameKind, name: str) -> asyncio.Task[None]:
        """Return the work on a name, which is begun once."""
        if (kind, name) not in document.questions:
            document.questions[kind, name] = self._begin(document, self._work_out(document, kind, name))
        return document.questions[kind, name]

    async def _work_out(self, document: OpenDocument, kind: NameKind, name: str) -> None:
        request = {"ask": "about", "file": document.file, "text": document.text, "kind": kind, "name": name}
        lines: list[str] = []
        try:
            async with aclosing(self._questions.ask(request)) as parts:
                async for part in parts:
                    answer = part.get("lines", [part["error"]] if "error" in part else [])
                    lines += map(str, answer if isinstance(answer, list) else ())
        except ConnectionError as error:
            lines.append(str(error))
        document.findings[kind, name] = tuple(lines)

    def files(self, file: str) -> tuple[str, ...]:
        """Return the files in which names are looked for: theories of the open folders, or else beside a file."""
        folders = [folder for folder in self.folders if Path(folder).is_dir()]
        in_folders = [str(path) for folder in folders for path in searched(Path(folder)).files]
        beside = [] if folders else [str(path) for path in sorted(Path(file).parent.glob("*.toml"))]
        opened = [document.file for document in self.documents.values()]
        every = dict.fromkeys(map(os.path.realpath, (*opened, *in_folders, *beside)))
        return tuple(every)[: limits.EDITOR_FILES]

    def with_bundled(self, files: tuple[str, ...]) -> tuple[str, ...]:
        """Return files together with the bundled theories."""
        folder = library_folder()
        bundled = () if folder is None else (str(path) for path in sorted(folder.rglob("*.toml")))
        return tuple(dict.fromkeys((*files, *map(os.path.realpath, bundled))))
