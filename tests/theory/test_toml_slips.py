"""The slips that people make in TOML are told in words, and what to write is TOML."""

from __future__ import annotations

import pytest

from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.toml_reading import parse_toml

MENDED = [
    # what was written, a part of what is said, what it becomes
    ("N = { a = 1,\n b = 2 }\n", "has to be on one line", "N = { a = 1, b = 2 }\n"),
    ("N = { a = 1, }\n", "must not have a comma before", "N = { a = 1 }\n"),
    ('symbol = "\\ell"\n', "a backslash begins an escape", "symbol = '\\ell'\n"),
    ('y = "ü" # c\nsymbol = "\\alpha_\\nu"', "a backslash begins an escape", "y = \"ü\" # c\nsymbol = '\\alpha_\\nu'"),
    ("trend = grows\n", "a text needs quotation marks", 'trend = "grows"\n'),
    ("j = { trend = grows, x = 1 }", "a text needs quotation marks", 'j = { trend = "grows", x = 1 }'),
    ("law = X ~ Y # why\n", "a text needs quotation marks", 'law = "X ~ Y" # why\n'),
    ("x = .28\n", "a digit before its point", "x = 0.28\n"),
    ("x = -.28\n", "a digit before its point", "x = -0.28\n"),
    ("x = 5.\n", "a digit after its point", "x = 5.0\n"),
    ("x = 007\n", "must not begin with 0", "x = 7\n"),
    ("x = 1/3\n", "a rational is written as a text", 'x = "1/3"\n'),
    ("x = { value = 1/3, where = 2 }\n", "a rational is written as a text", 'x = { value = "1/3", where = 2 }\n'),
    ("x = 0.34 ± 0.05\n", "keys of their own", "x = { value = 0.34, error = 0.05 }\n"),
    ("x = { value = 0.34 +- 0.05 }\n", "keys of their own", "x = { value = 0.34, error = 0.05 }\n"),
    ("x = { value = 0,34 }\n", "a decimal has a point", "x = { value = 0.34 }\n"),
    ("x = [“a, “b””]\n", "quotation marks have to be straight", 'x = ["a, “b”"]\n'),
    ("x = True\n", "written in lower case", "x = true\n"),
    ("x = “a”\n", "quotation marks have to be straight", 'x = "a"\n'),
    ('trend: "grows"\n', "joined by `=`", 'trend = "grows"\n'),
    ('x = ["a" "b"]\n', "a comma is missing", 'x = ["a", "b"]\n'),
    ("N = { a = 1 b = 2 }\n", "a comma is missing", "N = { a = 1, b = 2 }\n"),
    ("[[axioms]\nx = 1\n", "not closed", "[[axioms]]\nx = 1\n"),
    ("[regimes.a\nx = 1\n", "not closed", "[regimes.a]\nx = 1\n"),
    ("// why\n", "a comment begins with `#`", "# why\n"),
    ("ℓ = 1\n", "quotation marks", '"ℓ" = 1\n'),
]
TOLD = [
    # what was written, a part of what is said, and of the help
    ('x = "abc\n', "not closed on its line", "close it"),
    ("x = 'abc\n", "not closed on its line", "close it"),
    ('x = """abc\n', "not closed on its line", "close it"),
    ("x = { a = 1\n", "the table in braces is not closed", "`}`"),
    ('x = ["a",\n\ny = 1\n', "the list that begins in line 1 is not closed", "`]`"),
    ("x = [1,\n\n", "the list", "`]`"),
    ("x = \n", "the key has no value", "leave the key out"),
    ("x = None\n", "TOML has no `None`", "leave the key out"),
    ("x = 1e21.5\n", "is not a number", "0.34"),
    ('x = "a" "b"\n', "follows the value", "a comment begins"),
    ("x 3\n", "joined by `=`", 'key = "value"'),
    ("theory:\n  name: x\n", "looks like YAML", "nslogic new"),
    ("x = “a” and “b”\n", "quotation marks have to be straight", '`"`'),
    ('{ "theory": 1 }', "looks like JSON", "nslogic new"),
]
TWICE = [
    # what was written, what is said, the line and the column of the other place
    ("a = 1\nb = 2\na = 3\n", "the key `a` is given twice", (1, 1)),
    ("[x]\na = 1\n[y]\na = 2\nb = 1\na = 3\n", "the key `a` is given twice", (4, 1)),
    ("x = { a = 1, a = 2 }\n", "the key `a` is given twice", (1, 7)),
    ("[quantities]\na = 1\n[quantities]\n", "the table `quantities` is declared twice", (1, 2)),
    ("theory = { a = 1 }\n[theory]\n", "the table `theory` is declared twice", (1, 1)),
    ("[axioms]\na = 1\n[[axioms]]\n", "the table `axioms` is declared twice", (1, 2)),
]


def refusal(text: str) -> Diagnostic:
    with pytest.raises(InvalidInputError) as caught:
        parse_toml(text, "f.toml")
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.code, diagnostic.location is not None) == ("NSL005", True)
    return diagnostic


@pytest.mark.parametrize(("text", "said", "mended"), MENDED, ids=[row[0] for row in MENDED])
def test_a_slip_is_told_with_what_to_write(text: str, said: str, mended: str) -> None:
    diagnostic = refusal(text)
    assert said in diagnostic.message
    (fix,) = diagnostic.fixes
    assert text[: fix.first] + fix.text + text[fix.last :] == mended
    parse_toml(mended, "f.toml")


@pytest.mark.parametrize(("text", "said", "help_text"), TOLD, ids=[row[0] for row in TOLD])
def test_a_slip_that_nobody_can_mend_is_told_in_words(text: str, said: str, help_text: str) -> None:
    diagnostic = refusal(text)
    assert said in diagnostic.message
    assert help_text in diagnostic.help
    assert diagnostic.fixes == ()


@pytest.mark.parametrize(("text", "said", "place"), TWICE, ids=[row[0] for row in TWICE])
def test_what_stands_twice_is_told_with_both_places(text: str, said: str, place: tuple[int, int]) -> None:
    diagnostic = refusal(text)
    assert diagnostic.message == said
    (other,) = diagnostic.related
    assert (other.location.line, other.location.column) == place


@pytest.mark.parametrize(
    "text", ["x = " + "[" * 50, "x = {a = 1, " * 100, '"' * 9999, "a = 1\n" * 3000, "x = {\n" * 500]
)
def test_a_long_slip_is_told_soon(text: str) -> None:
    assert refusal(text).message
