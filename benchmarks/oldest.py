"""Ask whether the oldest releases that pyproject.toml allows give the answers of those that are installed.

They are installed into a virtual environment of their own, and a few questions of every kind are asked of both. Run it
as `python benchmarks/oldest.py`; with a folder, the environment is made there and kept for the next time.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from itertools import zip_longest
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
EXTRAS = ("lsp", "report", "sim")

BROKEN = """\
theory = { name = "bad name", langauge = 1, language = 2 }
quantities = { N = { trend = "grow" }, L = { trend = 3 } }
parameters = { a = { value = 0.5, error = -1, interval = [1, 2, 3] }, b = { value = "x" } }
axioms = [{ id = "A.1", law = "N ~ M" }, { id = "B", law = "N ~ L", minimise = "L" }, { law = 4, cost = 0 }]
regimes = { x = { axioms = [1] } }
"""

RUNS = "N,D,loss\n" + "".join(
    f"{n:.6g},{d:.6g},{1.7 + 400 / n**0.34 + 410 / d**0.28 + 0.001 * ((7 * i) % 11):.6g}\n"
    for i, (n, d) in enumerate((10 ** (7 + i % 6 / 2), 10 ** (9 + i % 5 / 2)) for i in range(30))
)

QUESTIONS = (
    "check --format json",
    "check broken.toml",
    "derive resource percolation kaplan --format json",
    "derive chinchilla --format latex",
    "derive critical-depth:phases --over delta,gamma --plot phases.svg --format json",
    "landscape quanta --plot landscape.pdf",
    "plan chinchilla --scale C=10",
    "show kaplan --format markdown",
    "prove resource -o proofs --to coq --to markdown --to latex --to smtlib",
    "verify proofs/resource.json",
    "fit runs.csv --bootstrap 5 --plot fit.svg --as-theory fit.toml",
    "simulate clusters --small --no-cache --jobs 2",
    "list",
)


def oldest() -> list[str]:
    """Return what pyproject.toml asks for, each at its lower bound."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = list(map(Requirement, [*project["dependencies"], *(each for extra in EXTRAS for each in extras[extra])]))
    pinned: dict[str, str] = {}
    while wanted:
        each = wanted.pop(0)
        if each.name == project["name"]:
            wanted += [Requirement(line) for extra in sorted(each.extras) for line in extras[extra]]
        elif each.marker is None or each.marker.evaluate():
            (bound,) = each.specifier
            assert bound.operator == ">=", f"{each} has no lower bound, or something beside it"
            pin = f"{each.name}{'[' + ','.join(each.extras) + ']' if each.extras else ''}=={bound.version}"
            assert pinned.setdefault(each.name, pin) == pin, f"{each.name} has two lower bounds for this Python"
    return list(pinned.values())


def installed(folder: Path) -> str:
    """Make a virtual environment with nslogic and the oldest releases, unless it is there, and return its Python."""
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--only-binary", ":all:", *oldest()], check=True)
    subprocess.run([*pip, "--no-deps", "--force-reinstall", str(ROOT)], check=True)
    return str(python)


def editor_answer(python: str, folder: Path) -> tuple[int, str]:
    """Return what the language server answers to an editor that opens a broken theory and asks for an outline."""
    uri, text = (folder / "broken.toml").as_uri(), (folder / "broken.toml").read_text(encoding="utf-8")
    opened = {"uri": uri, "languageId": "toml", "version": 1, "text": text}
    asked: list[dict[str, object]] = [
        {"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}},
        {"method": "initialized", "params": {}},
        {"method": "textDocument/didOpen", "params": {"textDocument": opened}},
        {"id": 2, "method": "textDocument/documentSymbol", "params": {"textDocument": {"uri": uri}}},
    ]
    ending: list[dict[str, object]] = [{"id": 3, "method": "shutdown"}, {"method": "exit"}]
    server = subprocess.Popen(
        [python, "-m", "nslogic", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder
    )
    editor, answered = server.stdin, server.stdout
    assert editor is not None
    assert answered is not None

    def send(messages: list[dict[str, object]]) -> None:
        for message in messages:
            data = json.dumps({"jsonrpc": "2.0", **message}).encode()
            editor.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        editor.flush()

    send(asked)
    answers_by_name: dict[str, object] = {}
    while not {"outline", "problems"} <= answers_by_name.keys():
        length = 0
        while line := answered.readline().strip():
            length = int(line.partition(b":")[2]) if line.lower().startswith(b"content-length") else length
        assert length, "the language server ended"
        message = json.loads(answered.read(length))
        if message.get("id") == 2:
            answers_by_name["outline"] = message["result"]
        elif message.get("method") == "textDocument/publishDiagnostics":
            answers_by_name["problems"] = message["params"]["diagnostics"]
    send(ending)
    words = json.dumps(answers_by_name, sort_keys=True).replace(uri, "file")
    return server.wait(timeout=60), words


def answers(python: str, folder: Path) -> list[tuple[int, str]]:
    """Return the exit code and the words of every question, asked in a folder of its own."""
    folder.mkdir()
    (folder / "broken.toml").write_text(BROKEN, encoding="utf-8")
    (folder / "runs.csv").write_text(RUNS, encoding="utf-8")
    found = []
    for question in QUESTIONS:
        command = [python, "-m", "nslogic", *question.split()]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
        words = re.sub(r'"file": "[^"]*"', '"file"', run.stdout + run.stderr)  # a bundled theory lies elsewhere
        found.append((run.returncode, words))
    found.append(editor_answer(python, folder))
    found += [(0, each.read_text(encoding="utf-8")) for each in sorted((folder / "proofs").glob("*"))]
    return found


def main() -> None:
    """Say which answers differ; exit with 1 if one does."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        kept = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(scratch, "venv")
        python = installed(kept)
        print(f"{', '.join(oldest())}: installed after {time.monotonic() - begin:.0f} s", flush=True)
        folders = (Path(scratch, "old"), Path(scratch, "new"))
        with ThreadPoolExecutor() as both:
            old, new = both.map(answers, (python, sys.executable), folders)
    names = [*(f"nslogic {question}" for question in QUESTIONS), "nslogic lsp"]
    names += ["a proof"] * (max(len(old), len(new)) - len(names))
    other = [trio for trio in zip_longest(names, old, new) if trio[1] != trio[2]]
    for name, *both_answers in other:
        codes = [answer and answer[0] for answer in both_answers]
        print(f"{name}: another answer, with the exit codes {codes[0]} and {codes[1]}")
    print(f"{len(names) - len(other)} of {len(names)} answers are the same, after {time.monotonic() - begin:.0f} s")
    sys.exit(1 if other else 0)


if __name__ == "__main__":
    main()
