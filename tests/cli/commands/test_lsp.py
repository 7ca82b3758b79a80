"""`nslogic lsp`: spoken to over standard input and output, without any library in between."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

TEXT = 'theory = { name = "x" }\nquantities = { N = { trend = "grows" } }\naxioms = [{ id = "A", law = "N ~ 𝓁𝓁" }]\n'


def send(stream: IO[bytes], message: dict[str, object]) -> None:
    content = json.dumps({"jsonrpc": "2.0", **message}).encode()
    stream.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
    stream.flush()


def receive(stream: IO[bytes]) -> dict[str, object]:
    length = 0
    while (line := stream.readline()).strip():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    message: dict[str, object] = json.loads(stream.read(length))
    return message


def test_an_editor_is_answered(tmp_path: Path) -> None:
    uri = (tmp_path / "x.toml").as_uri()
    with subprocess.Popen(
        [sys.executable, "-m", "nslogic", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        send(
            server.stdin,
            {"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}},
        )
        answer = receive(server.stdout)
        assert answer["id"] == 1
        assert isinstance(answer["result"], dict)
        capabilities = answer["result"]["capabilities"]
        for feature in ("hover", "definition", "references", "rename", "documentSymbol", "codeAction", "completion"):
            assert capabilities[f"{feature}Provider"], feature
        assert capabilities["positionEncoding"] == "utf-16"
        send(server.stdin, {"method": "initialized", "params": {}})
        document = {"uri": uri, "languageId": "toml", "version": 1, "text": TEXT}
        send(server.stdin, {"method": "textDocument/didOpen", "params": {"textDocument": document}})
        while (message := receive(server.stdout)).get("method") != "textDocument/publishDiagnostics":
            pass
        assert isinstance(message["params"], dict)
        (diagnostic,) = message["params"]["diagnostics"]
        assert diagnostic["code"] == "NSL202"
        column = TEXT.split("\n")[2].index("𝓁")
        assert diagnostic["range"]["start"] == {"line": 2, "character": column}
        assert diagnostic["range"]["end"] == {"line": 2, "character": column + 4}, "each counts twice in UTF-16"
        send(server.stdin, {"id": 2, "method": "shutdown"})
        while receive(server.stdout).get("id") != 2:
            pass
        send(server.stdin, {"method": "exit"})
        assert server.wait(60) == 0


def test_the_end_of_the_input_ends_the_server(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "nslogic", "lsp", "--stdio"],
        input=b"",
        cwd=tmp_path,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert ended.stdout == b""


def test_a_missing_library_is_named_with_its_extra(tmp_path: Path) -> None:
    hidden = "import sys; sys.modules['pygls'] = None; from nslogic.cli import main; main()"
    run = subprocess.run(
        [sys.executable, "-c", hidden, "lsp"], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert run.returncode != 0
    assert "nslogic lsp needs pygls. Install it with: python -m pip install 'nslogic[lsp]'" in run.stderr


@pytest.mark.parametrize("arguments", [["--format", "json"], ["theory.toml"]])
def test_it_takes_no_theory_and_has_one_format(arguments: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "nslogic", "lsp", *arguments]
    run = subprocess.run(command, cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)
    assert run.returncode == 2
