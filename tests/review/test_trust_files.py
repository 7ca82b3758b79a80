"""Finds 4 and 8 to 11 of the review of trust: what becomes of processes, streams and files. Each failed once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nslogic.theory.library import bundled
from tests.fits.data import columns, write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="devices, limits and signals as Linux has them")

LINE = r"nslogic: .* cannot be written: .*\n"


def run(*arguments: str, folder: Path, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run nslogic in a folder, after a line of shell."""
    shell = [*("sh", "-c", f'{before}\nexec "$0" -m nslogic "$@"'), sys.executable, *arguments]
    return subprocess.run(shell, cwd=folder, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Make a folder with a theory and a table."""
    text = 'theory = { name = "small", target = "N", base = "L" }\n'
    text += (
        'quantities = { N = { trend = "grows" }, L = { trend = "grows" } }\naxioms = [{ id = "A", law = "N ~ L^2" }]\n'
    )
    (tmp_path / "small.toml").write_text(text, encoding="utf-8")
    write(tmp_path / "runs.csv", columns(30))
    return tmp_path


# 4: workers outlive their parent


@pytest.fixture
def working() -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """Start a check in two processes, which all have the other end of a pipe."""
    ended, held = os.pipe()
    command = [sys.executable, "-m", "nslogic", "check", *(str(path) for _, path in bundled()), "--jobs", "2"]
    checking = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, pass_fds=[held])
    os.close(held)
    yield checking, ended
    checking.kill()
    checking.communicate()
    os.close(ended)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGKILL"])
def test_nobody_waits_for_the_workers_of_a_check_that_was_ended(
    working: tuple[subprocess.Popen[bytes], int], name: str
) -> None:
    checking, ended = working
    assert checking.stdout is not None
    checking.stdout.readline()  # by then both work
    checking.send_signal(getattr(signal, name))
    checking.communicate(timeout=60)
    assert os.read(ended, 1) == b""
    assert checking.returncode == -getattr(signal, name)


# 8: no room to write


@pytest.mark.parametrize("folder", ["/dev/null/x", "/proc/x", "small.toml", "small.toml/below"])
def test_prove_finds_out_at_once_that_there_is_nowhere_to_write(folder: str, small: Path) -> None:
    ended = run("prove", "small.toml", "-o", folder, folder=small)
    assert ended.returncode == 2
    assert ended.stderr.splitlines()[-1].startswith(("nslogic: ", "Error: "))
    assert "internal" not in ended.stderr


def test_prove_writes_all_formats_or_none(small: Path) -> None:
    # Python 3.11 leaves half of a compiled module behind where there is no room, which ends every later command
    few = "export PYTHONDONTWRITEBYTECODE=1; ulimit -f 8"
    ended = run("prove", "small.toml", "-o", "out", "--to", "coq", "--to", "markdown", folder=small, before=few)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "nslogic: out/small.v cannot be written: File too large\n"
    assert list((small / "out").iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("option", ["--as-theory", "--plot"])
@pytest.mark.parametrize("where", ["/dev/full", "/dev/null", "/proc/x.svg", "there", "runs.csv/x.svg"])
def test_fit_says_what_cannot_be_written(option: str, where: str, small: Path) -> None:
    (small / "there").mkdir()
    (small / "a.svg").symlink_to(where)  # a plot has an ending
    where = "a.svg" if option == "--plot" else where
    ended = run("fit", "runs.csv", "--bootstrap", "2", option, where, folder=small)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"nslogic: {where} cannot be written: ")
    assert len(ended.stderr.splitlines()) == 1


def test_a_program_is_told_what_cannot_be_written(small: Path) -> None:
    ended = run("fit", "runs.csv", "--bootstrap", "2", "--as-theory", "/dev/full", "--format", "json", folder=small)
    assert ended.returncode == 2
    assert '"unwritable": "/dev/full cannot be written: it is not a regular file"' in ended.stdout


# 9: nodes and links are replaced


def test_fit_replaces_no_node_and_no_link(small: Path) -> None:
    os.mkfifo(small / "pipe.toml")
    (small / "target.toml").touch()
    (small / "link.toml").symlink_to("target.toml")
    assert run("fit", "runs.csv", "--bootstrap", "2", "--as-theory", "pipe.toml", folder=small).returncode == 2
    assert (small / "pipe.toml").is_fifo()
    assert (
        run("fit", "runs.csv", "--bootstrap", "2", "--as-theory", "link.toml", "--force", folder=small).returncode == 0
    )
    assert (small / "link.toml").is_symlink()
    assert "\n# Fitted to 30 runs" in (small / "target.toml").read_text(encoding="utf-8")


# 10: fit opens anything, and reads a line of any length


def test_fit_reads_no_pipe(small: Path) -> None:
    os.mkfifo(small / "pipe.csv")
    ended = run("fit", "pipe.csv", folder=small)
    assert ended.returncode == 2
    assert "is not a regular file" in ended.stderr


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/full"])
def test_fit_reads_no_device(device: str, small: Path) -> None:
    ended = run("fit", device, folder=small)
    assert ended.returncode == 2
    assert "is not a regular file" in ended.stderr


def test_fit_reads_no_line_without_end(small: Path) -> None:
    with (small / "line.csv").open("wb") as file:
        file.truncate(6 << 30)
    ended = run("fit", "line.csv", folder=small, before="ulimit -v 4194304")
    assert ended.returncode == 2
    assert "`line.csv` is larger than 256 MiB" in ended.stderr


@pytest.mark.parametrize("number", ["5e-324", "1e-308", "1e308"])
def test_fit_refuses_numbers_that_its_powers_leave(number: str, small: Path) -> None:
    table = (small / "runs.csv").read_text(encoding="utf-8").splitlines()
    (small / "runs.csv").write_text("\n".join([table[0], f"{number},{number},{number}", *table[1:]]), encoding="utf-8")
    ended = run("fit", "runs.csv", "--bootstrap", "2", folder=small)
    assert ended.returncode == 2
    assert f"has `{number}` where a number from 1e-60 to 1e+60 should be" in ended.stderr
    assert "Warning" not in ended.stderr


@pytest.mark.parametrize("number", ["1e-60", "1e60"])
def test_numbers_at_the_bounds_give_no_warning_of_numpy(number: str, small: Path) -> None:
    table = (small / "runs.csv").read_text(encoding="utf-8").splitlines()
    (small / "runs.csv").write_text("\n".join([table[0], f"{number},{number},{number}", *table[1:]]), encoding="utf-8")
    ended = run("fit", "runs.csv", "--bootstrap", "2", folder=small)
    assert ended.returncode in (0, 2, 3)
    assert "Warning" not in ended.stderr


@pytest.mark.parametrize("options", [["--loss", "N", "--parameters", "N"], ["--loss", "D"]])
def test_fit_takes_no_column_for_two_things(options: list[str], small: Path) -> None:
    (small / "named.csv").write_text("N,D,loss\n" + "1e8,2e9,3\n" * 9, encoding="utf-8")
    ended = run("fit", "named.csv", *options, folder=small)
    assert ended.returncode == 2
    assert "NSL603" in ended.stderr


# 11: a cache file that is not what was kept


@pytest.mark.parametrize("text", ["{}", '{"hill":[1.0],"shares":[1.0],"naive":[2.0],"bayes":[3.0]}', "[" * 100_000])
def test_simulate_believes_no_cache_that_is_another(text: str, tmp_path: Path) -> None:
    arguments = ("simulate", "averaging", "--small", "--seeds", "2", "--cache", "kept")
    first = run(*arguments, folder=tmp_path)
    for path in (tmp_path / "kept").iterdir():
        path.write_text(text, encoding="utf-8")
    again = run(*arguments, folder=tmp_path)
    assert (again.returncode, again.stdout, first.stderr) == (first.returncode, first.stdout, "")
    assert again.stderr == "nslogic: What was kept of 2 of 2 seeds in kept was damaged; they were made again.\n"


# 13: Ctrl-C while libraries are loaded


def test_ctrl_c_while_libraries_are_loaded_is_130_without_a_word() -> None:
    # the signal comes with the first library that is slow to load
    script = (
        "import builtins, os, signal\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "load = builtins.__import__\n"
        "def loading(name, *rest):\n"
        "    if name == 'click':\n"
        "        os.kill(os.getpid(), signal.SIGINT)\n"
        "    return load(name, *rest)\n"
        "from nslogic.cli import main\n"
        "builtins.__import__ = loading\n"
        "main()\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")
