"""Theory files are untrusted: whatever is in one, reading it ends in a theory or in diagnostics, within bounds."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.theory.loading import load_file

SCOPE = Scope({"N": "grows", "L": "grows"}, {"a": "a", "c": "c"})
SEED = """\
[theory]
name = "seed"
target = "loss"
[quantities]
loss = { trend = "falls" }
N = { trend = "grows" }
[parameters]
a = { where = ["a > 0"], interval = [0.1, 0.9], level = 0.8 }
[[axioms]]
id = "A1"
law = "loss ~ sum(k = 1..N, k^-(1+a)) or N >> 1 ignoring logs"
cost = 2
[[axioms]]
id = "O"
minimise = "loss"
over = ["N"]
subject_to = ["A1"]
[regimes.wide]
axioms = ["A1"]
trends = { N = "fixed" }
where = "a != 1/2"
[[claims]]
id = "T"
law = "forall k: N * k^-a ~ loss"
[[imports]]
theory = "../x.toml"
as = "x"
[[spotchecks]]
id = "s"
axiom = "A1"
experiment = "subtask"
settings = { widths = [8, 16.5] }
"""
SECONDS = 20


def load_bytes(content: bytes) -> None:
    for diagnostic in diagnostics_of(content):
        assert diagnostic.code.startswith("NSL")
        assert len(diagnostic.message) < 2000


def diagnostics_of(content: bytes) -> tuple[Diagnostic, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "f.toml"
        path.write_bytes(content)
        try:
            return load_file(path, registered_experiments=frozenset())[1]
        except InvalidInputError as error:
            return error.diagnostics


@given(st.binary(max_size=300))
def test_any_bytes(content: bytes) -> None:
    load_bytes(content)


WORDS = (
    """[ ] [[ ]] { } " ' = . , \\ # inf 1979-05-27 1e400 -1 true "" [] {} or sum( forall ~ ^ k é theory law __class__"""
)
tokens = st.sampled_from([*WORDS.split(" "), "\n", "\0", "9" * 300, '"""'])


@given(st.lists(st.tuples(st.integers(0, len(SEED)), st.integers(0, 12), tokens | st.text(max_size=4)), max_size=6))
def test_a_mutated_theory(changes: list[tuple[int, int, str]]) -> None:
    text = SEED
    for start, length, inserted in changes:
        text = text[:start] + inserted + text[start + length :]
    load_bytes(text.encode(errors="replace"))


values = st.recursive(
    st.sampled_from(['"N"', '"A1"', '"N ~ loss"', "1", "0.5", "true", "inf", "1979-05-27", '""', '"1/2"', '"grows"']),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2).map(lambda items: f"[{', '.join(items)}]"),
        inner.map(lambda item: f"{{ N = {item} }}"),
    ),
    max_leaves=4,
)


@given(st.integers(0, len(SEED.splitlines()) - 1), values)
def test_any_value_under_any_key(line: int, value: str) -> None:
    lines = SEED.splitlines()
    if "=" in lines[line]:
        lines[line] = f"{lines[line].partition('=')[0]}= {value}"
    load_bytes("\n".join(lines).encode())


@given(st.text(alphabet="NLack0129.()^*/+-~<>=,! orsumlginfx:'\"", max_size=60))
@example("forall k: k^-a ~ N")
@example("N ~ sum(k=1..inf, k^-1")
def test_any_law(text: str) -> None:
    law, problems, _ = read_law(text, SCOPE)
    assert (law is None) == bool(problems)
    for problem in problems:
        assert 0 <= problem.start <= problem.end <= len(text) + 1
        assert problem.message


BOMBS = {
    "parentheses": "N ~ " + "(" * 100_000 + "L" + ")" * 100_000,
    "minus signs": "a > " + "-" * 100_000 + "c",
    "powers": "N ~ L" + "^2" * 100_000,
    "calls": "N ~ " + "min(" * 100_000 + "L",
    "a sum of 10,000 terms": "N ~ " + " + ".join(["L^(1/2)"] * 10_000),
    "a product of 10,000 factors": "N ~ " + "*".join(["L"] * 10_000),
    "10,000 quotients": "a = " + "/".join(["c"] * 10_000),
    "10,000 alternatives": " or ".join(["N ~ L"] * 10_000),
    "a chain of 10,000 relations": " < ".join(["a"] * 10_000),
    "a product of 10,000 indices": "N ~ sum(k = 1..L, " + "*".join(["k"] * 10_000) + ")",
    "10,000 unknown names": "N ~ " + "*".join(f"unknown{number}" for number in range(10_000)),
    "a product of sums under an index": "N ~ sum(k = 1..L, " + "*".join(["(k + L)"] * 1000) + ")",
    "a product of sums of parameters": "a = " + "*".join(["(1 + c)"] * 1000),
    "a sum of quotients": "a = " + " + ".join(f"1/({number} + c)" for number in range(1000)),
    "towers of powers": "a = " + "(" * 30 + "c" + "^100)" * 30,
    "quotients of powers of sums": "N ~ " + "(" * 30 + "L" + "^(1/(a + c + 1)))" * 30,
    "many long fractions": "a = " + " + ".join(f"1/{10**50 + number}" for number in range(1000)),
    "a long number": "a = " + "9" * 100_000,
    "a huge exponent": "a = 1e" + "9" * 100_000,
    "a long name": "N ~ " + "x" * 100_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_in_a_law(text: str) -> None:
    begin = time.perf_counter()
    law, problems, _ = read_law(text, SCOPE)
    assert (law is None) == bool(problems)
    assert time.perf_counter() - begin < SECONDS


HEAD = '[theory]\nname = "x"\n'
FILE_BOMBS = {
    "dotted keys below a long header": "["
    + ".".join(["a"] * 100)
    + "]\n"
    + "".join(f"k{n}=1\n" for n in range(12_000)),
    "a key of many parts": HEAD + ".".join(["a"] * 300_000) + " = 1",
    "many unknown keys": HEAD + "".join(f"key{number} = 1\n" for number in range(10_000)),
    "many axioms": HEAD + '[[axioms]]\nid = "A"\nlaw = "N ~ N"\n' * 5_000,
    "many quantities": HEAD + "[quantities]\n" + "".join(f"q{number} = {{}}\n" for number in range(12_000)),
    "hexadecimal": HEAD + "language = 0x" + "f" * 500_000,
    "escapes": HEAD + 'title = "' + "\\n" * 400_000 + '"',
    "one long word": "x" * 1_000_000,
    "quotation marks": '"' * 1_000_000,
    "brackets": "[" * 1_000_000,
    "lists in lists": "a = " + "[" * 500_000,
    "list of lists": HEAD + "settings = [" + "[[[[]]]]," * 12_000 + "]",
    "a law with many unknown names": HEAD
    + '[[axioms]]\nid = "A"\nlaw = "N ~ '
    + "*".join(f"u{n}" for n in range(12_000))
    + '"\n',
}


@pytest.mark.slow
@pytest.mark.parametrize("text", FILE_BOMBS.values(), ids=FILE_BOMBS.keys())
def test_a_bomb_in_a_file(text: str) -> None:
    begin = time.perf_counter()
    load_bytes(text.encode())
    assert time.perf_counter() - begin < SECONDS
