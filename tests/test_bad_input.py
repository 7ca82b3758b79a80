"""Theory files are untrusted: whatever is in one, `nslogic check` answers with exit code 2 and a message, or a verdict.

Time and memory are bounded by the limits of the reader and by Z3's resource count; what is tested is that every
answer comes in one of the forms that are promised. A file that hangs would hang this test.
"""

from __future__ import annotations

import resource
import string
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nslogic.cli.program import program
from nslogic.testing import EVERYTHING, theories

ROOT = Path(__file__).parents[1]
BUNDLED = sorted((ROOT / "theories").rglob("*.toml"))
ONCE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
MEMORY = 2 << 30

START = """
theory = { name = "bad" }
quantities = { N = { trend = "grows" }, D = { trend = "grows" } }
parameters = { a = {}, b = {} }
"""


def checked(content: bytes | str, folder: Path) -> Result:
    """Check a file, and make sure that the answer is one of those that are promised."""
    path = folder / "bad.toml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = CliRunner().invoke(program, ["check", str(path), "--cores", "one", "--repairs", "2"])
    assert result.exit_code in (0, 1, 2, 3), result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback (most recent call last)" not in result.output  # a file may hold the word, and is quoted
    if result.exit_code == 2:
        assert result.stderr.strip()
        assert not result.stdout
    else:
        assert result.stdout.strip()
    return result


def law_file(law: str) -> str:
    return f'{START}[[axioms]]\nid = "A"\nlaw = """{law}"""\n'


@ONCE
@given(content=st.binary(max_size=300))
@example(content=b"")
@example(content=b"\x00")
@example(content=b"\xef\xbb\xbf[theory]\nname = 'x'")
@example(content=b"\xff\xfe[\x00t\x00")
@example(content=b"[theory]\r\nname = 'x'\r\n")
def test_random_bytes(content: bytes, tmp_path: Path) -> None:
    checked(content, tmp_path)


@ONCE
@given(law=st.text(st.sampled_from("NDab0123456789.+-*/^()=<>~!, klogsumimax"), max_size=60))
@example(law="N ~ D^")
@example(law="N ~ ()")
@example(law="sum(k = 1..N, k^-2")
@example(law="N ~ N ~ N")
@example(law="forall k: forall j: N ~ D")
@example(law="N ~ sum(k = 1..k, k)")
@example(law="N ~ D or")
@example(law="ignoring logs")
def test_random_laws(law: str, tmp_path: Path) -> None:
    checked(law_file(law), tmp_path)


@ONCE
@given(law=st.text(max_size=40))
def test_laws_of_any_signs(law: str, tmp_path: Path) -> None:
    quoted = law.replace("\\", "").replace('"', "").encode("utf-8", "ignore").decode()
    checked(law_file("".join(sign for sign in quoted if sign >= " ")), tmp_path)


def mutated(draw: st.DrawFn, text: str) -> str:
    """Take out, double, or replace pieces of a text."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        piece = draw(
            st.one_of(
                st.just(""),
                st.just(text[start:end] * 2),
                st.sampled_from(
                    ["[", "]", '"', "=", "\n", "{}", "-1", "1e999", "nan", "true", "[[axioms]]", "N", "^", "∞"]
                ),
                st.text(string.printable, max_size=5),
            )
        )
        text = text[:start] + piece + text[end:]
    return text


@settings(ONCE, max_examples=settings().max_examples // 2)
@given(data=st.data())
def test_mutated_theories(data: st.DataObject, tmp_path: Path) -> None:
    sample = data.draw(theories(EVERYTHING, claims=1))
    checked(data.draw(st.composite(mutated)(sample.text)), tmp_path)


@settings(ONCE, max_examples=settings().max_examples // 4)
@given(data=st.data())
def test_mutated_bundled_theories_are_read_or_refused(data: st.DataObject, tmp_path: Path) -> None:
    text = data.draw(st.sampled_from(BUNDLED)).read_text(encoding="utf-8")
    path = tmp_path / "bad.toml"
    path.write_bytes(data.draw(st.composite(mutated)(text)).encode())
    result = CliRunner().invoke(program, ["show", str(path)])
    assert result.exit_code in (0, 2), result.output
    assert bool(result.stderr.strip()) or result.exit_code == 0


HOSTILE_LAWS = {
    "parentheses": "N ~ " + "(" * 5000 + "N" + ")" * 5000,
    "open parentheses": "N ~ " + "(" * 100_000,
    "signs": "N ~ N^" + "-" * 5000 + "1",
    "powers": "N ~ N" + "^2" * 5000,
    "logarithms": "N ~ " + "log(" * 2000 + "N" + ")" * 2000,
    "minima": "N ~ N^" + "min(a, " * 2000 + "b" + ")" * 2000,
    "a huge exponent": "N ~ D^" + "9" * 1000,
    "a huge power of a parameter": "N ~ D^(a^999999999)",
    "a power of a sum": "N ~ D^((a + b + 1)^100)",
    "a tower": "N ~ D^((((a + b)^99)^99)^99)",
    "a product of sums": "N ~ D^(" + "*".join(["(a + b + 1)"] * 60) + ")",
    "a decimal exponent": "N ~ D^1e99999999",
    "many digits": "N ~ D^(0." + "1" * 10_000 + ")",
    "10,000 terms": "N ~ " + " + ".join(f"D^{number}" for number in range(1, 10_001)),
    "10,000 factors": "N ~ " + " * ".join(["D"] * 10_000),
    "10,000 alternatives": " or ".join(["N ~ D"] * 10_000),
    "10,000 terms on either side": " + ".join(f"D^{n}" for n in range(2, 5000))
    + " ~ "
    + " + ".join(f"N^{n}" for n in range(2, 5000)),
    "10,000 comparisons": "a < " + " < ".join(["b"] * 10_000),
    "a summand that multiplies out": "N ~ sum(k = 1..N, " + " * ".join(["(k + D)"] * 40) + ")",
    "many minima": "N ~ " + " * ".join(f"D^min(a, {n})" for n in range(100)),
    "a denominator of denominators": "a = " + "1/(1 + " * 500 + "b" + ")" * 500,
    "nothing": "",
    "no relation": "N",
    "a name of Python": "__class__ ~ N",
    "an attribute": "N.__class__.__mro__ ~ N",
    "a call": "__import__('os').system('true') ~ N",
    "an evaluation": "eval('1') = 1",
    "a comment": "N ~ D # all the rest",
    "other letters": "Ν ~ D",  # a Greek letter that looks like N
    "a null": "N ~ \\u0000D",
    "directions": "N ~ \\u202eD",
}


@pytest.mark.slow
@pytest.mark.parametrize("law", HOSTILE_LAWS.values(), ids=HOSTILE_LAWS)
def test_hostile_laws(law: str, tmp_path: Path) -> None:
    checked(law_file(law), tmp_path)


HOSTILE_FILES = {
    "nested lists": "x = " + "[" * 20_000,
    "nested tables": "x = " + "{a=" * 20_000,
    "closed lists": "x = " + "[" * 500 + "]" * 500,
    "a dotted key": ".".join(["a"] * 20_000) + " = 1",
    "a dotted table": "[" + ".".join(["a"] * 20_000) + "]",
    "many tables": "".join(f"[t{number}]\n" for number in range(20_000)),
    "a long name": f'theory = {{ name = "{"x" * 100_000}" }}',
    "a large integer": f'{START}[[axioms]]\nid = "A"\nlaw = "N ~ D"\ncost = {"9" * 5000}',
    "a large decimal": f'{START}[[axioms]]\nid = "A"\nlaw = "N ~ D"\ncost = 1e999999999',
    "an infinite cost": f'{START}[[axioms]]\nid = "A"\nlaw = "N ~ D"\ncost = inf',
    "no number": f'{START}[[axioms]]\nid = "A"\nlaw = "N ~ D"\ncost = nan',
    "a date": f'{START}[[axioms]]\nid = "A"\nlaw = 1979-05-27',
    "a large value": 'theory = { name = "x" }\nparameters = { a = { value = "' + "9" * 1000 + '/7" } }',
    "a zero denominator": 'theory = { name = "x" }\nparameters = { a = { value = "1/0" } }',
    "an empty interval": 'theory = { name = "x" }\nparameters = { a = { interval = [1, 0] } }',
    "a negative error": 'theory = { name = "x" }\nparameters = { a = { value = 1, error = -1 } }',
    "names of Python": 'theory = { name = "x" }\nquantities = { __class__ = { trend = "grows" }, __init__ = { trend = "falls" } }\naxioms = [{ id = "__dict__", law = "__class__ ~ __init__" }]',
    "names of the language": 'theory = { name = "x" }\nquantities = { log = { trend = "grows" }, sum = { trend = "grows" }, inf = { trend = "grows" }, or = { trend = "grows" } }\naxioms = [{ id = "A", law = "log ~ sum" }]',
    "names of Z3": 'theory = { name = "x" }\nquantities = { "e:N" = { trend = "grows" }, "on:A" = { trend = "grows" } }',
    "an auxiliary's name": 'theory = { name = "x" }\nquantities = { "A@1" = { trend = "grows" }, "N\'" = { trend = "grows" } }',
    "an import of itself": 'theory = { name = "x" }\n[[imports]]\ntheory = "bad.toml"\nas = "me"',
    "an import from outside": 'theory = { name = "x" }\n[[imports]]\ntheory = "../../../../etc/passwd"\nas = "me"',
    "an import of a device": 'theory = { name = "x" }\n[[imports]]\ntheory = "/dev/zero"\nas = "me"',
    "a large file": "# " + "x" * (2 << 20),
    "many axioms of one name": START + '[[axioms]]\nid = "A"\nlaw = "N ~ D"\n' * 3000,
    "a thousand unknown names": START + "".join(f'[[axioms]]\nid = "A{n}"\nlaw = "X{n} ~ Y{n}"\n' for n in range(1000)),
    "escapes for a terminal": 'theory = { name = "\\u001b[2J" }',
}


@pytest.mark.parametrize("text", HOSTILE_FILES.values(), ids=HOSTILE_FILES)
def test_hostile_files(text: str, tmp_path: Path) -> None:
    result = checked(text, tmp_path)
    assert "\x1b" not in result.output


def test_what_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.toml", tmp_path / "folder.toml"):
        if path.name.startswith("folder"):
            path.mkdir()
        result = CliRunner().invoke(program, ["check", str(path)])
        assert result.exit_code == 2
        assert result.stderr.strip()


@pytest.mark.parametrize("name", ["10,000 terms", "10,000 alternatives", "a tower", "parentheses", "many minima"])
def test_memory_stays_bounded(name: str, tmp_path: Path) -> None:
    """In a process that may not use more than two gigabytes: an answer comes all the same."""
    path = tmp_path / "bad.toml"
    path.write_text(law_file(HOSTILE_LAWS[name]), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "nslogic", "check", str(path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode in (0, 1, 2, 3), run.stderr
    assert "Traceback" not in run.stderr
