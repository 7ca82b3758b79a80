"""Stop commands in every way that a system knows, and look at what is left: Ctrl-C, killed workers, full disks, pipes.

    python benchmarks/hardening.py [ROUNDS] [--seed SEED] [--only WAY]

Each round takes a command and a way to stop it, at a moment that is drawn between its start and twice the time it
takes. What has to hold: an exit code that is promised, no traceback and no internal error, no process that goes on, no
draft of a file, and each file that is there whole: as it was before, or as the command writes it. Every failure is shown
with its number; then the exit code is 1. Ctrl-C shows what was done so far. Disks are full by a limit on the size of files, or really, where a small file
system may be mounted (root on Linux).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

RUNS = "N,D,loss\n" + "".join(
    f"{n:.6g},{d:.6g},{1.7 + 400 / n**0.34 + 410 / d**0.28:.6g}\n"
    for n, d in ((10 ** (7 + i % 6 / 2), 10 ** (9 + i % 5 / 2)) for i in range(30))
)
PROOF = Path(__file__).parents[1] / "proofs" / "quanta.json"
COMMANDS = {
    "check": ("check", "quanta", "percolation", "--jobs", "2"),
    "derive": ("derive", "chinchilla", "--format", "json"),
    "prove": ("prove", "quanta", "manifold", "-o", "proofs", "--jobs", "2", "--to", "markdown"),
    "fit": ("fit", "runs.csv", "--bootstrap", "40", "--as-theory", "fitted.toml", "--plot", "fit.svg"),
    "simulate": ("simulate", "clusters", "--small", "--jobs", "2", "--cache", "cache"),
    "verify": ("verify", str(PROOF)),
    "new": ("new", "fresh", "--force"),
}
WORKERS = ("check", "prove", "simulate")
WRITERS = ("prove", "fit", "simulate", "new")
PATIENCE = 300
LISTENING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from nslogic.cli import main; main()"
)
"""Runs nslogic even where what started this made it deaf to Ctrl-C."""


class Scene:
    """A folder with what commands read, and how long each of them takes there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seconds: dict[str, float] = {}
        (folder / "runs.csv").write_text(RUNS, encoding="utf-8")

    def start(self, command: str, *, first: str = "", stdout: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """Start a command in a session of its own, so that all its processes can be counted; `first` is run before it."""
        words = (sys.executable, "-c", first + LISTENING, *COMMANDS[command])
        return subprocess.Popen(
            words,
            cwd=self.folder,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def time(self, command: str) -> float:
        """Return how long a command takes when nothing stops it, measured once."""
        if command not in self.seconds:
            begin = time.monotonic()
            process = self.start(command)
            process.communicate(timeout=PATIENCE)
            self.seconds[command] = time.monotonic() - begin
            self.tidy()
        return self.seconds[command]

    def tidy(self) -> None:
        """Take away what commands wrote."""
        for path in self.folder.iterdir():
            if path.name != "runs.csv":
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def wrong(self) -> list[str]:
        """Return what is wrong with the files that are there: drafts, and halves."""
        troubles = []
        for path in self.folder.rglob("*"):
            if not path.is_file():
                continue
            if path.name.startswith("."):
                troubles.append(f"a draft was left: {path.name}")
            elif not whole(path):
                troubles.append(f"half of {path.name}")
        return troubles


def whole(path: Path) -> bool:
    """Return whether a file that nslogic writes is whole, by how it ends."""
    content = path.read_bytes()
    match path.suffix:
        case ".json":
            try:
                json.loads(content)
            except ValueError:
                return False
            return True
        case ".svg":
            return content.rstrip().endswith(b"</svg>")
        case ".npz":
            return b"PK\x05\x06" in content[-64:]
        case _:
            return content.endswith(b"\n")


def ended(process: subprocess.Popen[bytes], codes: tuple[int, ...]) -> list[str]:
    """Wait for a process, and return what is wrong with how it ended."""
    try:
        _, errors = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return ["it hangs"]
    troubles = [] if process.returncode in codes else [f"exit code {process.returncode}"]
    if b"Traceback" in errors or b"internal error" in errors:
        troubles.append(errors.decode(errors="replace")[-1500:])
    return troubles + survivors(process.pid)


def survivors(session: int) -> list[str]:
    """Return which processes of a session go on after it should have ended."""
    for _ in range(200):
        try:
            os.killpg(session, 0)
        except ProcessLookupError:
            return []
        except PermissionError:
            return []
        time.sleep(0.05)
    os.killpg(session, signal.SIGKILL)
    return ["a process goes on"]


def children(process: int) -> list[int]:
    """Return the processes that a process has started."""
    try:
        tasks = Path(f"/proc/{process}/task").iterdir()
        return [int(word) for task in tasks for word in (task / "children").read_text().split()]
    except OSError:
        return []


def interrupted(scene: Scene, random: Random) -> tuple[str, list[str]]:
    """Press Ctrl-C at any moment: exit code 130, or that of an answer that came before."""
    command = random.choice(list(COMMANDS))
    limit = scene.time(command)
    process = scene.start(command)
    time.sleep(0.15 + random.random() * 1.2 * limit)  # before that, Python has not loaded nslogic yet
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)
    return command, ended(process, (0, 130)) + scene.wrong()


def worker_killed(scene: Scene, random: Random) -> tuple[str, list[str]]:
    """Kill a worker: no answer (3), or the usual one if it had nothing more to do."""
    command = random.choice(WORKERS)
    limit = scene.time(command)
    process = scene.start(command)
    end = time.monotonic() + 0.2 + random.random() * 1.2 * limit
    while process.poll() is None and (time.monotonic() < end or not children(process.pid)):
        time.sleep(0.01)
    for child in children(process.pid)[:1]:
        try:
            os.kill(child, signal.SIGKILL)
        except ProcessLookupError:
            break
    return command, ended(process, (0, 3)) + scene.wrong()


def killed(scene: Scene, random: Random) -> tuple[str, list[str]]:
    """Kill the command itself: its workers end, and files are whole; a draft may be left."""
    command = random.choice(list(COMMANDS))
    limit = scene.time(command)
    process = scene.start(command)
    time.sleep(0.2 + random.random() * limit)
    process.kill()
    troubles = ended(process, (0, -signal.SIGKILL))
    return command, troubles + [trouble for trouble in scene.wrong() if not trouble.startswith("a draft")]


def no_room(scene: Scene, random: Random) -> tuple[str, list[str]]:
    """Let no file grow beyond a few bytes: exit code 2 where one would, and what was there before stays."""
    command = random.choice(WRITERS)
    room = random.choice((0, 1, 100, 1000, 5000, 20000))
    # Python 3.11 leaves half of a compiled module behind, which ends every later command
    limited = f"import resource, sys; sys.dont_write_bytecode = True; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room})); "
    process = scene.start(command, first=limited)
    return f"{command}, {room} B", ended(process, (0, 2)) + scene.wrong()


def full(_: Scene, random: Random) -> tuple[str, list[str]]:
    """Fill a file system of 32 KiB: exit code 2, and no half of a file."""
    command = random.choice(WRITERS)
    small = Path(tempfile.mkdtemp())
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", small], check=True)
    try:
        there = Scene(small)
        (small / "filling").write_bytes(b"x" * random.randrange(0, 28 << 10))
        troubles = ended(there.start(command), (0, 2))
        (small / "filling").unlink()
        return command, troubles + there.wrong()
    finally:
        subprocess.run(["umount", small], check=True)
        small.rmdir()


def read_only(_: Scene, random: Random) -> tuple[str, list[str]]:
    """Make the file system read-only: exit code 2 of what writes, the usual one of what does not."""
    command = random.choice((*WRITERS, "check"))
    small = Path(tempfile.mkdtemp())
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small], check=True)
    try:
        there = Scene(small)
        subprocess.run(["mount", "-o", "remount,ro", small], check=True)
        return command, ended(there.start(command), (0,) if command in ("check", "simulate") else (2,)) + there.wrong()
    finally:
        subprocess.run(["umount", small], check=True)
        small.rmdir()


def reader_gone(scene: Scene, random: Random) -> tuple[str, list[str]]:
    """Close the pipe after some bytes: the exit code is the usual one."""
    command = random.choice(list(COMMANDS))
    process = scene.start(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    os.read(process.stdout.fileno(), random.choice((1, 10, 100)))
    process.stdout.close()
    process.stdout = None
    return command, ended(process, (0,)) + scene.wrong()


WAYS: dict[str, Callable[[Scene, Random], tuple[str, list[str]]]] = {
    "Ctrl-C": interrupted,
    "a worker killed": worker_killed,
    "the command killed": killed,
    "no room for files": no_room,
    "a full disk": full,
    "a read-only disk": read_only,
    "a reader gone": reader_gone,
}
MOUNTING = ("a full disk", "a read-only disk")


def can_mount() -> bool:
    """Return whether a small file system may be mounted."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    folder = tempfile.mkdtemp()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], capture_output=True, check=False)
    if mounted.returncode == 0:
        subprocess.run(["umount", folder], check=True)
    Path(folder).rmdir()
    return mounted.returncode == 0


def stop(seed: str, rounds: int, ways: tuple[str, ...], folder: Path) -> tuple[Counter[str], list[str]]:
    """Return how often each way was tried, and what should not have happened."""
    scene = Scene(folder)
    tried: Counter[str] = Counter()
    failures = []
    for number in range(rounds):
        random = Random(f"{seed}/{number}")
        way = ways[number % len(ways)]
        try:
            what, troubles = WAYS[way](scene, random)
        except KeyboardInterrupt:
            break
        tried[way] += 1
        failures += [f"{seed}/{number}, {way}: {what}: {trouble}" for trouble in troubles]
        scene.tidy()
    return tried, failures


def main() -> int:
    """Stop commands, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rounds", nargs="?", type=int, default=350, help="how many commands are stopped")
    parser.add_argument("--seed", default="hardening", help="what commands and moments are drawn from")
    parser.add_argument("--only", choices=tuple(WAYS), help="one way alone")
    asked = parser.parse_args()
    ways = (asked.only,) if asked.only else tuple(way for way in WAYS if way not in MOUNTING or can_mount())
    with tempfile.TemporaryDirectory() as folder:
        tried, failures = stop(asked.seed, asked.rounds, ways, Path(folder))
    for failure in failures:
        print(failure)
    print(f"seed {asked.seed}: {len(failures)} failures\n\n| stopped by | times |\n|---|---|")
    for way, times in tried.items():
        print(f"| {way} | {times} |")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
