"""Proof files are untrusted: whatever is in one, `nslogic verify` says what is wrong, soon, and with 1 or 2."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nslogic.cli.program import program
from nslogic.theory.library import load

ROOT = Path(__file__).parents[2]
PROOFS = ROOT / "proofs"
ONCE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
MEMORY = 2 << 30


def verified(path: Path) -> Result:
    """Verify a file, and make sure that the answer is one of those that are promised."""
    result = CliRunner().invoke(program, ["verify", str(path)])
    assert result.exit_code in (0, 1, 2), (result.output, result.exception)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output
    return result


def refused(content: bytes | str, folder: Path) -> Result:
    """Verify a file that is not right."""
    path = folder / "bad.json"
    path.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)
    result = verified(path)
    assert result.exit_code in (1, 2), result.output
    assert result.stdout.strip() if result.exit_code == 1 else result.stderr.strip()
    return result


def good(name: str = "resource") -> dict[str, Any]:
    """Return a proof file that is not stale, even where the checked-in one is."""
    data: dict[str, Any] = json.loads((PROOFS / f"{name}.json").read_text())
    data["theory"]["digest"] = load(name).digest
    return data


def test_the_good_file_is_verified(tmp_path: Path) -> None:
    path = tmp_path / "good.json"
    path.write_text(json.dumps(good()))
    assert verified(path).exit_code == 0


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not JSON"),
        (b"\x00", "not JSON"),
        (b"\xff\xfe{\x00}\x00", "not UTF-8"),
        (b'{"format": "\xed\xa0\x80"}', "not UTF-8"),
        (b"\xef\xbb\xbf{}", "not JSON"),
        (b"{}", "has `format`"),
        (b"[]", "has `format`"),
        (b"null", "has `format`"),
        (b"1e999", "floating-point"),
        (b"NaN", "floating-point"),
        (b"9" * 5000, "too long"),
        (b'{"a": 1, "a": 1}', "twice"),
        (b'{"a": {"b": 1, "c": 2, "b": 1}}', "twice"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'{"format":' + b"[" * 900 + b"]" * 900 + b',"theory":{},"proofs":[]}', "format|nested"),
        (b'{"format": 2, "theory": {}, "proofs": []}', "this is format 1"),
        (b'{"format": true, "theory": {}, "proofs": []}', "this is format 1"),
        (b'{"format": 1, "theory": {}, "proofs": []}', "`theory` has"),
        (b'{"format": 1, "theory": {"name": 1, "digest": ""}, "proofs": []}', "`theory` has"),
        (b'{"format": 1, "theory": {"name": "resource", "digest": ""}, "proofs": []}', "list of proofs"),
        (b'{"format": 1, "theory": {"name": "resource", "digest": ""}, "proofs": [[]]}', "proof 1 has"),
    ],
)
def test_what_is_no_proof_file_is_refused(content: bytes, reason: str, tmp_path: Path) -> None:
    result = refused(content, tmp_path)
    assert result.exit_code == 2
    assert any(one in result.stderr for one in reason.split("|")), result.stderr


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../resource",
        "/etc/passwd",
        "a\x00b",
        "a" * 5000,
        "\ud800",
        "resource\n",
        "con\\x",
        "no-such",
        "é",
    ],
)
def test_a_theory_has_the_name_of_a_theory(name: str, tmp_path: Path) -> None:
    result = refused(json.dumps({**good(), "theory": {"name": name, "digest": ""}}), tmp_path)
    assert result.exit_code == 2
    assert "theory" in result.stderr


def test_a_theory_of_another_name_is_not_taken(tmp_path: Path) -> None:
    """A file that lies beside the proof and is called like a theory has to be that theory."""
    text = (ROOT / "theories" / "resource.toml").read_text()
    (tmp_path / "other.toml").write_text(text)
    result = refused(json.dumps({**good(), "theory": {**good()["theory"], "name": "other"}}), tmp_path)
    assert result.exit_code == 2
    assert "a theory of another name" in result.stderr


def test_a_wrong_digest_is_stale(tmp_path: Path) -> None:
    data = good()
    data["theory"]["digest"] = "0" * 64
    result = refused(json.dumps(data), tmp_path)
    assert result.exit_code == 1
    assert "stale" in result.stdout


def test_every_truncation_is_refused(tmp_path: Path) -> None:
    text = json.dumps(good()).encode()
    for end in range(0, len(text), 997):
        assert refused(text[:end], tmp_path).exit_code == 2


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop.json"
    loop.symlink_to(loop)
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    for path in (
        loop,
        pipe,
        tmp_path / "none.json",
        Path("/dev/zero"),
        tmp_path / ("n" * 300),
        tmp_path / "loop.json" / "x",
    ):
        result = verified(path)
        assert result.exit_code == 2, path
        assert result.stderr.strip()


def test_a_folder_stands_for_its_files(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "one.json").write_text("{}")
    assert verified(tmp_path).exit_code == 2
    empty = tmp_path / "empty"
    empty.mkdir()
    result = verified(empty)
    assert result.exit_code == 2
    assert "no proof" in result.stderr


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert "larger than" in verified(path).stderr


# Proofs that go on and on ---------------------------------------------------------------------------------------------


def with_steps(steps: Any, *, copies: int = 1) -> str:
    """Return a file whose first claim has other steps."""
    data = good()
    claim = next(one for one in data["proofs"] if one["about"]["kind"] == "claim")
    data["proofs"] = [{**claim, "steps": steps}] * copies
    return json.dumps(data)


def with_law(law: str, theory: str = "resource", *, copies: int = 1, read: int = 1) -> str:
    """Return a file that states a law, and reads its negation in each of some cases."""
    data = good(theory)
    about: dict[str, Any] = {"kind": "law", "when": [], "law": law, "base": None}
    body: list[dict[str, Any]] = [{"id": "0", "rule": "absurd", "of": "(goal)"}]
    for index in range(1, 2 * read, 2):
        split = [{"id": str(index), "rule": "split", "of": "(goal)", "branches": [body, []]}]
        body = [{"id": str(index + 1), "rule": "signs", "of": [["1", {}]], "branches": [split, [], []]}]
    data["proofs"] = [{**data["proofs"][0], "about": about, "states": law, "hypotheses": [], "steps": body}] * copies
    for one in data["proofs"]:
        one.pop("witness", None)
    return json.dumps(data)


LABEL = next(one for one in good()["proofs"] if one["about"]["kind"] == "claim")["hypotheses"][0]
NUMBER = "9" * 2000


def unfolds(count: int) -> list[dict[str, Any]]:
    return [{"id": str(index), "rule": "unfold", "of": LABEL} for index in range(count)]


def deep_split(count: int) -> list[dict[str, Any]]:
    body: list[dict[str, Any]] = [{"id": "0", "rule": "absurd", "of": LABEL}]
    for index in range(1, count):
        body = [{"id": str(index), "rule": "signs", "of": [["1", {}]], "branches": [body, [], []]}]
    return body


def lets(count: int) -> list[dict[str, Any]]:
    return [{"id": str(index), "rule": "let", "is": {}, "over": []} for index in range(count)]


def long_product() -> list[dict[str, Any]]:
    one = {"id": "1", "rule": "signs", "of": [[f"{NUMBER}/7", {}]]}
    term = {"times": [[f"{NUMBER}/3", {}]], "facts": ["1.1"] * 60}
    step = {
        "id": "2",
        "rule": "combine",
        "level": "real",
        "relation": ">",
        "is": [],
        "terms": [term] * 1000,
        "over": [],
    }
    return [{**one, "branches": [[step], [step], [step]]}]


def many_fractions() -> list[dict[str, Any]]:
    terms = [{"times": [[f"1/{10**1900 + index}", {}]], "facts": []} for index in range(3000)]
    return [{"id": "1", "rule": "combine", "level": "real", "relation": ">", "is": [], "terms": terms, "over": []}]


def wide_sum() -> list[dict[str, Any]]:
    names = lets(1500)
    form = {f"{index}#1": [["1", {}]] for index in range(1500)}
    new = {"id": "5000", "rule": "let", "is": form, "over": []}
    term = {"times": [["1", {}]], "facts": ["5000.1"]}
    last = {
        "id": "5001",
        "rule": "combine",
        "level": "order",
        "relation": "=",
        "is": {},
        "terms": [term] * 60_000,
        "over": [],
    }
    return [*names, new, last]


def long_trust() -> list[dict[str, Any]]:
    return [{"id": "1", "rule": "trusted", "solver": "z3", "of": [LABEL] * 500_000}]


HOSTILE: dict[str, Callable[[], str]] = {
    "many steps": lambda: with_steps(unfolds(120_000)),
    "many proofs of many steps": lambda: with_steps(unfolds(2_000), copies=60),
    "many new orders": lambda: with_steps(lets(19_990)),
    "deep cases": lambda: with_steps(deep_split(140)),
    "deeper cases": lambda: with_steps(deep_split(200)),
    "long products": lambda: with_steps(long_product()),
    "sums of many fractions": lambda: with_steps(many_fractions()),
    "sums of wide forms": lambda: with_steps(wide_sum()),
    "a long list of facts": lambda: with_steps(long_trust()),
    "many lists": lambda: "[" + "[]," * 2_500_000 + "[]]",
    "many objects": lambda: "[" + "{}," * 2_500_000 + "{}]",
    "one key again and again": lambda: "{" + ",".join(f'"{index}":1' for index in range(500_000)) + ',"0":1}',
    "many theorems": lambda: with_steps([], copies=20_000),
    "a long law": lambda: with_law("loss ~ " + "N*" * 200_000 + "N"),
    "a law of many terms": lambda: with_law("loss ~ N^(" + "*".join(["(1+alpha+beta)^90"] * 30) + ")", "chinchilla"),
    "laws of many quotients": lambda: with_law(
        "loss ~ C^(" + "+".join(f"1/(1+{index}*beta)" for index in range(90)) + ")", "chinchilla", copies=2_000
    ),
    "a long law that is read again and again": lambda: with_law("loss ~ C^((1+alpha+beta)^60)", "chinchilla", read=130),
    "many labels": lambda: json.dumps(
        {**good(), "proofs": [{**good()["proofs"][0], "hypotheses": [f"X{index}" for index in range(300_000)]}]}
    ),
    "a long statement": lambda: json.dumps({**good(), "proofs": [{**good()["proofs"][0], "states": "x" * 5_000_000}]}),
    "a long number": lambda: with_steps([{"id": "1", "rule": "signs", "of": [["9" * 1_000_000, {}]], "branches": []}]),
    "a large exponent": lambda: with_steps(
        [{"id": "1", "rule": "signs", "of": [["1", {"alpha": 10**90}]], "branches": []}]
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_and_memory_are_bounded(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    path.write_text(HOSTILE[name]())
    started = time.process_time(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    found = subprocess.run(
        [sys.executable, "-m", "nslogic", "verify", str(path)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
    )
    assert found.returncode in (1, 2), found.stderr[-500:]
    assert len(found.stdout) < 10_000_000
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - started[1] < 60
    assert "Traceback" not in found.stderr


# Anything at all -----------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-3, 70),
        st.text(max_size=3),
        st.sampled_from(
            ["1", "-1/2", "1.1", "(goal)", "(t)", "order", "power", "real", "unfold", "split", ">", "alpha"]
        ),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=5,
)


def places(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of every part of a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [here, *(path for key, part in inner for path in places(part, (*here, key)))]


def replaced(value: Any, path: tuple[Any, ...], part: Any) -> Any:
    """Return a JSON value with another part at a place."""
    if not path:
        return part
    key, *rest = path
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[key] = replaced(copy[key], tuple(rest), part)
    return copy


@ONCE
@given(
    data=st.data(), kind=st.sampled_from(["model", "claim", "law"]), regime=st.sampled_from(["redundancy", "any-shape"])
)
def test_any_part_may_be_anything(data: st.DataObject, kind: str, regime: str, tmp_path: Path) -> None:
    """Put anything in any place of a proof: the answer is an answer, and nobody's crash."""
    whole = good()
    whole["proofs"] = [one for one in whole["proofs"] if (one["about"]["kind"], one["regime"]) == (kind, regime)][:1]
    found = places(whole)
    for _ in range(data.draw(st.integers(1, 2))):
        path = data.draw(st.sampled_from(found))
        try:
            whole = replaced(whole, path, data.draw(JSON))
        except (KeyError, IndexError, TypeError):
            continue
    file = tmp_path / "bad.json"
    file.write_text(json.dumps(whole), encoding="utf-8")
    verified(file)
    result = CliRunner().invoke(program, ["verify", "--format", "json", str(file)])
    assert result.exit_code in (0, 1, 2)
    json.loads(result.stdout)


@ONCE
@given(content=st.binary(max_size=200))
def test_any_bytes_are_refused(content: bytes, tmp_path: Path) -> None:
    assert refused(content, tmp_path).exit_code == 2
