"""Several processes give the same answers in the same order, and what becomes of one is noticed."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nslogic.errors import LimitReachedError
from nslogic.questions.check import check_each
from nslogic.theory.library import bundled, load_all
from nslogic.workers import ordered_map, processors


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
    found = list(ordered_map(_later_is_sooner, [0, 1, 2, 3], processes=2))
    assert [number for number, _ in found] == [0, 1, 2, 3]
    assert os.getpid() not in {pid for _, pid in found}
    assert {pid for _, pid in ordered_map(_later_is_sooner, [3, 3], processes=1)} == {os.getpid()}


def _slow_at_first(number: int) -> tuple[int, int]:
    time.sleep(0.2 if number < 6 else 0)
    return number, os.getpid()


def test_who_is_through_with_its_own_part_helps_with_another() -> None:
    found = list(ordered_map(_slow_at_first, range(12), processes=2))
    assert [number for number, _ in found] == list(range(12))
    assert len({pid for number, pid in found if number < 6}) == 2


def test_a_process_that_dies_is_no_answer() -> None:
    with pytest.raises(LimitReachedError, match="died"):
        list(ordered_map(_dying, [0, 1, 2], processes=2))


def test_errors_come_through() -> None:
    with pytest.raises(ZeroDivisionError):
        list(ordered_map(_failing, [1, 0], processes=2))


def test_who_stops_asking_stops_the_work(tmp_path: Path) -> None:
    answers = ordered_map(_marking, [str(tmp_path)] * 40, processes=2)
    next(answers)
    answers.close()
    done = len(list(tmp_path.iterdir()))
    time.sleep(0.5)
    assert len(list(tmp_path.iterdir())) == done < 20


PARENT = """
import time
from nslogic.workers import ordered_map

answers = ordered_map(time.sleep, [0, 600, 600, 600], processes=2)
next(answers)
print("works", flush=True)
next(answers)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"])
def test_processes_end_with_the_one_that_started_them_and_hold_no_stream(name: str) -> None:
    ended, held = os.pipe()  # all processes have `held`: when `ended` ends, they have
    parent = subprocess.Popen(
        [sys.executable, "-c", f"import signal; signal.signal(2, signal.default_int_handler)\n{PARENT}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        pass_fds=[held],
    )
    os.close(held)
    try:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "works\n"
        assert not select.select([ended], [], [], 0)[0]
        parent.send_signal(getattr(signal, name))
        output, _ = parent.communicate(timeout=30)
        assert (output, parent.returncode) == ("", -getattr(signal, name))
        assert select.select([ended], [], [], 30)[0]
        assert os.read(ended, 1) == b""
    finally:
        parent.kill()
        parent.communicate()
        os.close(ended)


def test_a_program_that_forgets_about_the_work_ends() -> None:
    forgetful = PARENT.removesuffix("next(answers)\n")
    ended = subprocess.run([sys.executable, "-c", forgetful], capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "works\n", "")


def _streams(_: int) -> tuple[str, ...]:
    return tuple(str(Path(f"/proc/self/fd/{stream}").readlink()) for stream in range(3))


@pytest.mark.skipif(sys.platform != "linux", reason="where Linux says what is open")
def test_processes_have_no_stream() -> None:
    assert set(ordered_map(_streams, [1, 2], processes=2)) == {(os.devnull,) * 3}


def test_there_is_a_processor() -> None:
    assert processors() >= 1


def test_regimes_come_out_the_same_whoever_decides_them() -> None:
    paths = [path for name, path in bundled() if name in ("manifold", "critical-depth")]
    questions = [(theory, regime.name) for theory in load_all(paths)[0] for regime in theory.regimes]
    here = list(check_each(questions, processes=1))
    assert list(check_each(questions, processes=3)) == here
    assert [result.regime.name for result in here] == [name for _, name in questions]
