"""Workers in the background: answered, stopped, and started again."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from pathlib import Path

import pytest

from nslogic.lsp.background import Worker
from tests.lsp.test_worker import VERDICTS, about

LONG = (Path(__file__).parents[2] / "theories" / "percolation.toml").read_text(encoding="utf-8")
DEADLINE = 120


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


@pytest.mark.asyncio
async def test_an_answer_that_is_not_wanted_is_stopped() -> None:
    worker = Worker()
    async with asyncio.timeout(DEADLINE):
        long = asyncio.ensure_future(parts_of(worker, VERDICTS | {"text": LONG}))
        await asyncio.sleep(0.5)
        long.cancel()
        with pytest.raises(asyncio.CancelledError):
            await long
        assert [part["regime"] for part in await parts_of(worker, VERDICTS)] == ["good", "bad"]
    await worker.end()


@pytest.mark.asyncio
async def test_a_process_that_ends_is_an_error_and_is_replaced() -> None:
    worker = Worker()
    await parts_of(worker, about("quantity", "C"))
    long = asyncio.ensure_future(parts_of(worker, VERDICTS | {"text": LONG}))
    await asyncio.sleep(0.3)
    worker.stop()
    with pytest.raises(ConnectionError):
        await long
    assert await parts_of(worker, about("quantity", "C"))
    await worker.end()


@pytest.mark.asyncio
async def test_a_mistake_of_the_worker_is_a_part_of_the_answer() -> None:
    worker = Worker()
    (part,) = await parts_of(worker, about("regime", "missing"))
    assert "UnknownNameError" in str(part["error"])
    await worker.end()
