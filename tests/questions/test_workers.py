"""Several processes give the same answers in the same order, and what becomes of one is noticed."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from nslogic.errors import LimitReachedError
from nslogic.questions.check import check_each
from nslogic.questions.workers import in_order, processors
from nslogic.theory.library import bundled, load_all


def _later_is_sooner(number: int) -> tuple[int, int]:
    time.sleep(0.05 * (3 - number))
    return number, os.getpid()


def _dying(number: int) -> int:
    if number == 1:
        os._exit(7)
    return number


def _failing(number: int) -> int:
    return 1 // number


def _marking(folder: str) -> None:
    time.sleep(0.2)
    Path(folder, str(time.monotonic_ns())).touch()


def test_results_keep_the_order_of_the_tasks() -> None:
    found = list(in_order(_later_is_sooner, [0, 1, 2, 3], processes=2))
    assert [number for number, _ in found] == [0, 1, 2, 3]
    assert os.getpid() not in {pid for _, pid in found}
    assert {pid for _, pid in in_order(_later_is_sooner, [3, 3], processes=1)} == {os.getpid()}


def _slow_at_first(number: int) -> tuple[int, int]:
    time.sleep(0.2 if number < 6 else 0)
    return number, os.getpid()


def test_who_is_through_with_its_own_part_helps_with_another() -> None:
    found = list(in_order(_slow_at_first, range(12), processes=2))
    assert [number for number, _ in found] == list(range(12))
    assert len({pid for number, pid in found if number < 6}) == 2


def test_a_process_that_dies_is_no_answer() -> None:
    with pytest.raises(LimitReachedError, match="died"):
        list(in_order(_dying, [0, 1, 2], processes=2))


def test_errors_come_through() -> None:
    with pytest.raises(ZeroDivisionError):
        list(in_order(_failing, [1, 0], processes=2))


def test_who_stops_asking_stops_the_work(tmp_path: Path) -> None:
    answers = in_order(_marking, [str(tmp_path)] * 40, processes=2)
    next(answers)
    answers.close()
    done = len(list(tmp_path.iterdir()))
    time.sleep(0.5)
    assert len(list(tmp_path.iterdir())) == done < 20


def test_there_is_a_processor() -> None:
    assert processors() >= 1


def test_regimes_come_out_the_same_whoever_decides_them() -> None:
    paths = [path for name, path in bundled() if name in ("manifold", "critical-depth")]
    questions = [(theory, regime.name) for theory in load_all(paths)[0] for regime in theory.regimes]
    here = list(check_each(questions, processes=1))
    assert list(check_each(questions, processes=3)) == here
    assert [result.regime.name for result in here] == [name for _, name in questions]
