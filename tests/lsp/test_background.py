"""Workers in the background: answered, stopped, and started again."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

import pytest

from nslogic.lsp.background import Worker
from tests.lsp.test_worker import VERDICTS, about

DEADLINE = 120
HOLDS = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot hold a process")


async def parts_of(worker: Worker, request: dict[str, str]) -> list[dict[str, object]]:
    async with asyncio.timeout(DEADLINE), aclosing(worker.ask(request)) as parts:
        return [part async for part in parts]


@pytest.mark.asyncio
async def test_a_worker_answers_one_request_after_the_other() -> None:
    worker = Worker()
    verdicts, lines = await asyncio.gather(parts_of(worker, VERDICTS), parts_of(worker, about("quantity", "C")))
    assert [part["regime"] for part in verdicts] == ["good", "bad"]
    assert lines == [{"lines": ["The base: laws are told in its powers."]}]
    await worker.end()


@asynccontextmanager
async def held(worker: Worker) -> AsyncIterator[tuple[Process, asyncio.Future[list[dict[str, object]]]]]:
    """Give the process of a worker, held so that it never answers, and what was asked of it."""
    await parts_of(worker, about("quantity", "C"))
    process, number = worker._process, worker._number
    assert process is not None, "it answered"
    process.send_signal(signal.SIGSTOP)
    try:
        asked = asyncio.ensure_future(parts_of(worker, VERDICTS))
        while worker._number == number:
            await asyncio.sleep(0.01)
        yield process, asked
    finally:
        if process.returncode is None:
            process.kill()


@HOLDS
@pytest.mark.asyncio
async def test_an_answer_that_is_not_wanted_is_stopped() -> None:
    worker = Worker()
    async with asyncio.timeout(DEADLINE), held(worker) as (process, asked):
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
        assert [part["regime"] for part in await parts_of(worker, VERDICTS)] == ["good", "bad"]
        assert await process.wait() == -signal.SIGKILL
    await worker.end()


@HOLDS
@pytest.mark.asyncio
async def test_a_process_that_ends_is_an_error_and_is_replaced() -> None:
    worker = Worker()
    async with asyncio.timeout(DEADLINE), held(worker) as (process, asked):
        process.kill()
        with pytest.raises(ConnectionError, match="the worker process ended"):
            await asked
        assert await parts_of(worker, about("quantity", "C"))
    await worker.end()


@pytest.mark.asyncio
async def test_a_mistake_of_the_worker_is_a_part_of_the_answer() -> None:
    worker = Worker()
    (part,) = await parts_of(worker, about("regime", "missing"))
    assert "UnknownNameError" in str(part["error"])
    await worker.end()
