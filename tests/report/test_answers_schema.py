"""The schema of answers fits what every command answers, and has every key of it.

Of the library, a sixth is checked and derived from every day; `benchmarks/library.py` asks about all of it.
"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema_rs import Draft202012Validator

from nslogic.cli import commands
from nslogic.cli.program import program
from nslogic.report.answers_schema import answers_schema_text
from nslogic.theory.library import bundled
from tests.oracle.seed import seed_of_today

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads(answers_schema_text())
EXAMPLES = sorted([*(ROOT / "examples").glob("*.toml"), *(ROOT / "examples" / "clashes").glob("*.toml")])

RUNS = "params,tokens,loss\n" + "".join(
    f"{n}e{m},{d}e10,{1.7 + 400 / (n * 10**m) ** 0.34 + 410 / (d * 1e10) ** 0.28}\n"
    for m in (7, 8, 9)
    for n, d in ((1, 1), (3, 2), (5, 9))
)

ASKED = (
    *(
        "check {library}",
        "check --cores all --repairs all {examples}",
        "check first.toml broken.toml",
        "check nope",
        "check --zork",
    ),
    *("check percolation --timeout 0.000001", "check open.toml"),
    *(
        "derive {library}",
        "derive {examples}",
        "derive settled.toml --given 'N_p << 1'",
        "derive percolation --timeout 0.000001",
    ),
    "derive chinchilla:printed-fit chinchilla:approaches chinchilla:equal-scaling --ablate",
    "derive besiroglu percolation:data --target N_p --base C --sensitivity",
    "derive critical-depth:phases --over delta,gamma=0..1",
    "derive percolation:model-mean-field --over c --given 'd = 6' --given 'd_min = 2'",
    "derive kaplan:joint --base N_p,D --given 'alpha_N = 0.076' --given 'alpha_D = 0.095' --over x=0..2",
    *("derive kaplan --regime joint --base N_p,D", "derive chinchilla --regime three-approaches"),
    *("plan chinchilla --scale C=10", "plan critical-depth --scale N_p=4", "plan besiroglu --scale C=10"),
    *("plan budgets.toml --regime chinchilla --scale C=10", "plan resource --scale N_p=10 --timeout 0.000001"),
    "plan chinchilla --scale C=10 --set alpha=0.34 --set beta=0.28",
    *("prove first.toml clash.toml", "prove resource --timeout 0.0000001"),
    *("verify {proofs}", "verify nope.json"),
    *("fit runs.csv --bootstrap 3", "fit runs.csv --bootstrap 0 --over N", "fit first.toml"),
    "fit runs.csv --bootstrap 3 --over C --drop-line 3 --drop-highest 1",
    *("simulate", "simulate averaging --small --seeds 2 --no-cache", "simulate nope"),
    *("spotcheck resource --small --no-cache", "spotcheck explaining --small --seeds 1 --no-cache"),
    *(
        "compare quanta solvable associative-memory resource:redundancy",
        "compare manifold besiroglu-refit hoffmann --range d",
    ),
    "decide quanta solvable",
    "diff resource:redundancy critical-depth:structural",
    "diff chinchilla besiroglu",
    "landscape quanta resource --measured besiroglu-refit",
    "report resource",
    *(
        "list",
        "list --published",
        "show percolation",
        "show chinchilla",
        "show budgets.toml",
        "show kaplan --cite",
        "show",
    ),
    *("explain", "explain NSL202", "explain degenerate", "explain nope", "new mine", "new mine", "zork"),
)
OPEN = """\
[theory]
name = "open"
[quantities]
y = { trend = "free" }
X = { trend = "grows" }
[parameters]
a = { value = 0.5, error = 0.1 }
[[axioms]]
id = "least"
law = ["y >~ X", "y <~ X^2"]
[[claims]]
id = "open"
law = "y ~ X"
[[claims]]
id = "wrong"
law = "y >> X^(4*a)"
"""


def words(request: str) -> list[str]:
    import shlex

    examples = [path.name for path in EXAMPLES]
    drawn = random.Random(seed_of_today()).sample([name for name, _ in bundled()], len(bundled()) // 6)
    lists = {
        "{examples}": examples,
        "{library}": drawn,
        "{proofs}": [str(path) for path in sorted((ROOT / "proofs").glob("*.json"))[:4]],
    }
    return [word for part in shlex.split(request) for word in lists.get(part, [part])]


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Answer every request."""
    folder = tmp_path_factory.mktemp("answers")
    for path in EXAMPLES:
        shutil.copy(path, folder)
    (folder / "runs.csv").write_text(RUNS, encoding="utf-8")
    (folder / "open.toml").write_text(OPEN, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        return {
            request: json.loads(CliRunner().invoke(program, [*words(request), "--format", "json"]).stdout)
            for request in ASKED
        }


def strict(part: Any) -> Any:
    """Return a schema in which no object has a key that is not named; of a fit, which has more to say, no key is named."""
    if isinstance(part, dict):
        inner = {key: strict(value) for key, value in part.items()}
        if "properties" in part and isinstance(part.get("required"), list):
            inner.setdefault("additionalProperties", False)
        return inner
    return [strict(value) for value in part] if isinstance(part, list) else part


def strict_schema() -> Any:
    schema = strict(SCHEMA)
    del schema["additionalProperties"]
    common = dict.fromkeys(SCHEMA["properties"], True)
    for name, definition in schema["$defs"].items():
        if name.startswith("answer-") and "properties" in definition:
            definition["properties"] = {**common, **definition["properties"]}
        if name in ("answer-fit", "estimate"):
            definition["additionalProperties"] = True
    return schema


def test_the_schema_is_one_and_says_what_each_answer_is() -> None:
    Draft202012Validator(json.loads(json.dumps(SCHEMA)))
    answers = {name: part for name, part in SCHEMA["$defs"].items() if name.startswith("answer-")}
    assert SCHEMA["anyOf"] == [{"$ref": f"#/$defs/{name}"} for name in answers]
    assert all(part["description"] for part in answers.values())


@pytest.mark.slow
def test_every_answer_fits_the_schema(given: dict[str, Any]) -> None:
    validator = Draft202012Validator(SCHEMA)
    problems = {
        request: [error.message for error in validator.iter_errors(answer)] for request, answer in given.items()
    }
    assert {request: found for request, found in problems.items() if found} == {}


@pytest.mark.slow
def test_every_key_of_an_answer_is_in_the_schema(given: dict[str, Any]) -> None:
    validator = Draft202012Validator(strict_schema())
    assert [request for request, answer in given.items() if not validator.is_valid(answer)] == []


@pytest.mark.slow
def test_every_command_that_answers_is_asked(given: dict[str, Any]) -> None:
    import pkgutil

    named = {module.name for module in pkgutil.iter_modules(commands.__path__)} - {"schema", "lsp"}
    assert {answer["command"] for answer in given.values()} >= named
    assert {part["properties"]["command"]["const"] for part in answer_parts()} == named


def answer_parts() -> Iterator[dict[str, Any]]:
    for name, part in SCHEMA["$defs"].items():
        if name.startswith("answer-") and "properties" in part:
            yield part


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"version": 2, "command": "new", "ok": True, "name": "x", "file": "x.toml"},
        {"version": 1, "command": "new", "ok": "yes", "name": "x", "file": "x.toml"},
        {"version": 1, "command": "new", "ok": True, "name": "x"},
        {"version": 1, "command": "check", "ok": True, "laws": []},
        {"version": 1, "command": "check", "ok": True, "theories": [{"name": "x"}]},
        {"version": 1, "command": "derive", "ok": False, "laws": [{}]},
    ],
    ids=str,
)
def test_what_is_no_answer_does_not_fit(wrong: object) -> None:
    assert not Draft202012Validator(SCHEMA).is_valid(wrong)


@pytest.mark.slow
def test_a_value_of_another_type_does_not_fit(given: dict[str, Any]) -> None:
    validator = Draft202012Validator(SCHEMA)
    for request in ("check {library}", "derive {library}", "verify {proofs}", "show percolation"):
        answer = json.loads(json.dumps(given[request]))
        key = next(name for name in answer if name not in ("version", "command", "ok"))
        answer[key][0]["name" if "name" in answer[key][0] else "theory"] = 3
        assert not validator.is_valid(answer), request


def test_the_command_prints_the_schema() -> None:
    assert CliRunner().invoke(program, ["schema", "--answers"]).stdout == answers_schema_text()
