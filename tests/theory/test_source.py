"""Files are read within bounds, and numbers exactly."""

from __future__ import annotations

import os
import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from nslogic import limits
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.numbers import exact_decimal, exact_rational, is_rational
from nslogic.theory.source import read_text
from nslogic.theory.toml_reading import UnusableNumber, parse_toml


def refusal_of_file(path: Path) -> Diagnostic:
    with pytest.raises(InvalidInputError) as caught:
        read_text(str(path), path.name)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic


def refusal_of_text(text: str) -> Diagnostic:
    with pytest.raises(InvalidInputError) as caught:
        parse_toml(text, "f.toml")
    (diagnostic,) = caught.value.diagnostics
    return diagnostic


def test_line_ends_and_byte_order_marks_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_bytes(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")
    assert read_text(str(path), "f.toml") == "a = 1\nb = 2\n"


def test_what_is_no_readable_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal_of_file(tmp_path / "missing").code == "NSL001"
    assert refusal_of_file(tmp_path).code == "NSL002"
    assert refusal_of_file(tmp_path / "pipe").code == "NSL002"
    assert refusal_of_file(tmp_path / ("x" * 5000)).code == "NSL002"


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_bytes(b"#" * (limits.FILE_BYTES + 1))
    assert refusal_of_file(path).code == "NSL003"
    assert refusal_of_file(Path("/dev/zero")).code == "NSL002"


def test_bytes_that_are_not_utf_8_are_pointed_at(tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_bytes("a = 1\nté = ".encode() + b"\xff")
    location = refusal_of_file(path).location
    assert location is not None
    assert (location.line, location.column) == (2, 6)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a = 1\nb = ", 2, 3),
        ("a = 1\n[[b]\n", 2, 4),
        ("a = 1\na = 2\n", 2, 6),
        ('a = "\n', 1, 6),
        ("a = [1,\n\n", 1, 7),
    ],
)
def test_what_is_no_toml_is_pointed_at(text: str, line: int, column: int) -> None:
    diagnostic = refusal_of_text(text)
    assert diagnostic.code == "NSL005"
    assert diagnostic.location is not None
    assert (diagnostic.location.line, diagnostic.location.column) == (line, column)
    assert diagnostic.location.text == text.split("\n")[line - 1]


def test_nesting_is_bounded() -> None:
    assert refusal_of_text("a = " + "[" * 100_000 + "]" * 100_000).code == "NSL008"
    assert refusal_of_text("a = " + "{a=" * 100_000).code == "NSL008"
    assert refusal_of_text(".".join(["a"] * 100_000) + " = 1").code == "NSL008"
    assert refusal_of_text("[" + ".".join(["a"] * 100_000) + "]").code == "NSL008"


def test_integers_that_python_would_not_convert() -> None:
    diagnostic = refusal_of_text("a = 1\nb = " + "9" * 100_000)
    assert diagnostic.code == "NSL006"
    assert diagnostic.location is not None
    assert (diagnostic.location.line, diagnostic.location.column) == (2, 5)


def test_decimals_never_pass_through_floating_point() -> None:
    assert parse_toml("a = 0.1\nb = 1e3\nc = 1_0.5", "f") == {
        "a": Decimal("0.1"),
        "b": Decimal(1000),
        "c": Decimal("10.5"),
    }
    for text in ("inf", "-nan", "1e999", "0." + "1" * 300):
        assert parse_toml(f"a = {text}", "f") == {"a": UnusableNumber(text)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.34", Fraction(17, 50)),
        ("-5", Fraction(-5)),
        ("1e6", Fraction(10**6)),
        ("2.5E-1", Fraction(1, 4)),
        ("007", Fraction(7)),
    ],
)
def test_a_decimal_is_an_exact_rational(text: str, value: Fraction) -> None:
    assert exact_decimal(text) == value


@pytest.mark.parametrize("text", ["1e301", "1e-99999999999999", "9" * 201, "0." + "0" * 201])
def test_a_decimal_beyond_the_limits_is_not_converted(text: str) -> None:
    assert exact_decimal(text) is None


def test_a_rational_as_text() -> None:
    assert is_rational("1/0")
    assert not is_rational("1,5")
    assert exact_rational("5/2") == Fraction(5, 2)
    assert exact_rational(" -1 / 0.5") == -2
    for text in ("1/0", "1/2/3", "x", "", "1e", "١"):
        with pytest.raises(ValueError, match=re.escape(text[-1:]) or "^$"):
            exact_rational(text)
