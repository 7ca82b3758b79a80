"""The process that works things out for the server: it can be stopped at any moment, and ends with the server.

A request is a line of JSON on standard input, each part of its answer one on standard output. Requests are answered one
after the other.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from queue import SimpleQueue
from threading import Thread
from typing import TextIO

from nslogic.errors import Fix, InvalidInputError
from nslogic.lsp.findings import TheoryFindings
from nslogic.lsp.names import NameKind
from nslogic.lsp.problems import FileProblem, Note
from nslogic.lsp.verdicts import verdict_problems
from nslogic.questions.check import CheckOptions, check
from nslogic.records import Record
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory


class Desk:
    """The worker's memory: the theory that it was asked about last, and what it has found out."""

    def __init__(self) -> None:
        self._asked: tuple[str, str] | None = None
        self._findings: TheoryFindings | None = None

    def answers(self, request: Mapping[str, object]) -> Iterator[dict[str, object]]:
        """Yield the parts of the answer to a request.

        `{"ask": "verdicts", "file": …, "text": …}` is answered regime by regime with the problems of each,
        `{"ask": "about", "kind": …, "name": …, …}` with lines on a name. A text that cannot be read has no answer.
        """
        file, text = str(request["file"]), str(request["text"])
        try:
            findings = self._about(file, text)
        except InvalidInputError:
            return
        if request["ask"] == "verdicts":
            yield from _verdicts(findings.theory, text)
            return
        kinds: dict[str, NameKind] = {kind: kind for kind in ("quantity", "parameter", "claim", "axiom", "regime")}
        kind = kinds.get(str(request["kind"]))
        if kind is not None:
            yield {"lines": list(findings.about(kind, str(request["name"])))}

    def _about(self, file: str, text: str) -> TheoryFindings:
        if self._findings is None or self._asked != (file, text):
            self._findings = TheoryFindings(load_file(file, text=text)[0])
            self._asked = file, text
        return self._findings


def _verdicts(theory: Theory, text: str) -> Iterator[dict[str, object]]:
    for regime in theory.regimes:
        result = check(theory, regimes=regime.name, options=CheckOptions(certificates=False, brief=True))
        problems = verdict_problems(result, text)
        yield {"regime": regime.name, "problems": [as_data(problem) for problem in problems]}


def as_data(value: object) -> object:
    """Return a value made of records as JSON data."""
    if isinstance(value, Record):
        return {name: as_data(field) for name, field in vars(value).items()}
    return [as_data(element) for element in value] if isinstance(value, tuple) else value


def problem_from(data: Mapping[str, object]) -> FileProblem:
    """Return a problem from its data."""
    notes = data["notes"]
    fixes = data["fixes"]
    sets = {key: data[key] for key in ("repairs", "freed")}
    return FileProblem(
        int(str(data["first"])),
        int(str(data["last"])),
        str(data["severity"]),
        str(data["code"]),
        str(data["message"]),
        tuple(Note(**note) for note in notes) if isinstance(notes, list) else (),
        tuple(Fix(**fix) for fix in fixes) if isinstance(fixes, list) else (),
        str(data["regime"]),
        **{
            key: tuple(tuple(map(str, names)) for names in lists) if isinstance(lists, list) else ()
            for key, lists in sets.items()
        },
    )


def answer_requests() -> None:
    """Answer requests until standard input ends, which ends the process whatever it is doing."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library may print is no answer
    requests: SimpleQueue[str] = SimpleQueue()
    Thread(target=_listen, args=(requests,), daemon=True).start()
    desk = Desk()
    while True:
        request = json.loads(requests.get())
        try:
            for part in desk.answers(request):
                _write(answers, {"id": request["id"], **part})
            end: dict[str, object] = {"id": request["id"], "end": True}
        except Exception as error:
            end = {"id": request["id"], "end": True, "error": f"{type(error).__name__}: {error}"}
        _write(answers, end)


def _write(stream: TextIO, data: object) -> None:
    stream.write(f"{json.dumps(data)}\n")
    stream.flush()


def _listen(requests: SimpleQueue[str]) -> None:
    for line in sys.stdin:
        requests.put(line)
    os._exit(0)


if __name__ == "__main__":
    answer_requests()
