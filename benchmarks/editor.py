"""How long the language server takes for a hover on every name of the bundled theories, asked over standard input.

    python benchmarks/editor.py [NAME…]

Each theory is opened; hovers are timed once what follows has been worked out, which takes the seconds in the last column.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from statistics import median
from typing import IO

from nslogic.lsp.names import file_names
from nslogic.lsp.positions import Lines, plain
from nslogic.theory.folders import bundled


class Client:
    """A client that waits for each answer."""

    def __init__(self, reading: IO[bytes], writing: IO[bytes]) -> None:
        self._reading, self._writing, self._number = reading, writing, 0

    def send(self, method: str, params: object, **more: object) -> None:
        """Send a message."""
        content = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        self._writing.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self._writing.flush()

    def ask(self, method: str, params: object) -> object:
        """Return the result of a request."""
        self._number += 1
        self.send(method, params, id=self._number)
        while True:
            length = 0
            while (line := self._reading.readline()).strip():
                if line.lower().startswith(b"content-length:"):
                    length = int(line.partition(b":")[2])
            message = json.loads(self._reading.read(length))
            if message.get("id") == self._number and "method" not in message:
                return message.get("result")


def main(wanted: list[str]) -> None:
    """Print a row for each theory."""
    with subprocess.Popen(
        [sys.executable, "-m", "nslogic", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        client = Client(server.stdout, server.stdin)
        client.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        client.send("initialized", {})
        print(f"{'theory':24} {'names':>6} {'median':>9} {'longest':>9} {'ready after':>12}")
        for name, path in bundled():
            if wanted and name not in wanted:
                continue
            text = plain(path.read_text(encoding="utf-8"))
            lines = Lines(text)
            document = {"uri": path.as_uri(), "languageId": "toml", "version": 1, "text": text}
            client.send("textDocument/didOpen", {"textDocument": document})
            begun = time.perf_counter()
            requests = []
            for occurrence in file_names(text).occurrences:
                if occurrence.defines:
                    line, column = lines.position(occurrence.first)
                    place = {"line": line, "character": column}
                    requests.append({"textDocument": {"uri": path.as_uri()}, "position": place})
            for request in requests:
                while "ask again" in json.dumps(client.ask("textDocument/hover", request)):
                    time.sleep(0.05)
            ready = time.perf_counter() - begun
            took = []
            for request in requests:
                start = time.perf_counter()
                client.ask("textDocument/hover", request)
                took.append(1000 * (time.perf_counter() - start))
            print(f"{name:24} {len(took):6} {median(took):6.1f} ms {max(took):6.1f} ms {ready:10.1f} s", flush=True)
            client.send("textDocument/didClose", {"textDocument": {"uri": path.as_uri()}})
        client.ask("shutdown", None)
        client.send("exit", None)


if __name__ == "__main__":
    main(sys.argv[1:])
