"""Work in the background: a process that answers one request at a time, and is replaced where an answer is not wanted."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncGenerator, Mapping

LONGEST_ANSWER = 1 << 26
"""The bytes of one part of an answer."""


class Worker:
    """A worker process and the requests to it; it is started with the first request, and again after it was stopped."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._stopped = False
        self._turn = asyncio.Lock()
        self._number = 0

    async def ask(self, request: Mapping[str, object]) -> AsyncGenerator[dict[str, object], None]:
        """Yield the parts of an answer; closing the iteration before its end stops the process.

        Raises:
            ConnectionError: the process ended before its answer did.
        """
        async with self._turn:
            process = self._process = await self._running()
            assert process.stdin is not None, "the process has pipes"
            assert process.stdout is not None, "the process has pipes"
            self._number += 1
            finished = False
            try:
                process.stdin.write(f"{json.dumps({**request, 'id': self._number})}\n".encode())
                await process.stdin.drain()
                while not finished:
                    line = await process.stdout.readline()
                    if not line:
                        raise ConnectionError("the worker process ended")
                    part: dict[str, object] = json.loads(line)
                    del part["id"]  # requests are answered one after the other
                    if part.pop("end", False):
                        finished = True
                        if "error" in part:
                            yield {"error": part["error"]}
                    else:
                        yield part
            finally:
                if not finished:
                    self.stop()

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is not None:
            if self._process.returncode is None and not self._stopped:
                return self._process
            await self._process.wait()
        # -P: the folder that an editor was started in is no place to load programs from
        command = (sys.executable, "-P", "-m", "nslogic.lsp.worker")
        self._stopped = False
        return await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            limit=LONGEST_ANSWER,
        )

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self._stopped = True
        if self._process is not None and self._process.returncode is None:
            self._process.kill()

    async def end(self) -> None:
        """End the process, and wait until it is gone."""
        self.stop()
        if self._process is not None:
            await self._process.wait()
