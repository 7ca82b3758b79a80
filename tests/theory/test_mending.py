"""Corrections that are certain are written, and nothing else of a file changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from nslogic.theory.loading import load_file
from nslogic.theory.mending import Change, mended

HEAD = '[theory]\nname = "x"\n[quantities]\nL = { trend = "falls" }\nN = { trend = "grows" }\n'
MISTAKEN = """\
[theory]
name = "x" # a comment stays
[quantities]
L = "falls"
N = { trend = "increasing" }
[[axiom]]
id = "A"
law = 'L = \\sqrt{N}^{-1}'
[[axiom]]
id = "B"
law = "N ~ L^K"
"""
MENDED = """\
[theory]
name = "x" # a comment stays
[quantities]
L = { trend = "falls" }
N = { trend = "grows" }
[[axioms]]
id = "A"
law = "L ~ (N^(1/2))^-1"
[[axioms]]
id = "B"
law = "N ~ L^K"
"""


def write(folder: Path, content: str | bytes) -> str:
    path = folder / "x.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def test_what_is_certain_is_corrected_and_the_rest_stays(tmp_path: Path) -> None:
    found = mended(write(tmp_path, MISTAKEN))
    assert found.content == MENDED.encode()
    assert [change.line for change in found.changes] == [4, 5, 6, 9, 8]
    assert Change(4, "NSL103", '"falls"', '{ trend = "falls" }') in found.changes


def test_line_ends_and_a_byte_order_mark_stay(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + MISTAKEN.replace("\n", "\r\n").encode()
    assert mended(write(tmp_path, content)).content == b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    "comment",
    ["# was", '# "L = O(N)"', "# it's 'N'", '#"x" = y', '# a\n# "b"\n'],
    ids=["plain", "law", "quote", "key", "lines"],
)
@pytest.mark.parametrize(
    ("written", "instead"),
    [('"L = O(N)"', '"L <~ N"'), ("'L \\sim N^{-1}'", '"L ~ N^-1"'), ('"L \\sim N^{-1}"', '"L ~ N^-1"')],
    ids=["O", "TeX", "escape"],
)
def test_comments_behind_a_correction_stay(written: str, instead: str, comment: str, tmp_path: Path) -> None:
    text = f'{HEAD}[[axioms]]\nid = "A" # {{}}\nlaw = {{}} {comment}\n[[axioms]]\nid = "B"\nlaw = "N ~ N" {comment}'
    assert (
        mended(write(tmp_path, text.replace("{}", written))).content
        == text.replace("# {}", f"# {written}").replace("{}", instead).encode()
    )


def test_slips_in_toml_are_corrected_one_after_the_other(tmp_path: Path) -> None:
    text = '[theory]\nname = x\n[quantities]\nL = { trend = grows,\n  symbol = "\\ell" }\n[[axioms]\nid = "A"\nlaw = "L >> 1"\n'
    found = mended(write(tmp_path, text))
    assert found.content is not None
    theory, warnings = load_file(write(tmp_path, found.content))
    assert (theory.name, theory.quantities[0].symbol, theory.axioms[0].id, warnings) == ("x", "\\ell", "A", ())


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("“the “law” of N”", '"the “law” of N"'),
        ("“one, two” # “three”", '"one, two" # “three”'),
        ("„ein „schönes“ Gesetz“", '"ein „schönes“ Gesetz"'),
        ("«une «belle» loi»", '"une «belle» loi"'),
        ("‘it’s so’", '"it’s so"'),
        (r"“as \alpha”", r"'as \alpha'"),
        ("“one” and “two”", None),
        ('“one "two"”', None),
        ("“one", None),
    ],
)
def test_curly_quotation_marks_become_straight_and_those_inside_stay(
    written: str, instead: str | None, tmp_path: Path
) -> None:
    text = HEAD + '[[axioms]]\nid = "A"\nlaw = "L ~ N^-1"\ntext = '
    found = mended(write(tmp_path, f"{text}{written}\n")).content
    assert found == (None if instead is None else f"{text}{instead}\n".encode())


def test_laws_of_a_list_are_corrected_each_in_its_place(tmp_path: Path) -> None:
    text = HEAD + '[[axioms]]\nid = "A"\nlaw = [\n  "L = O(N)", # one\n  \'N \\propto L^{-1}\', # two\n  “N >> 1”,\n]\n'
    found = mended(write(tmp_path, text)).content
    assert (
        found
        == (HEAD + '[[axioms]]\nid = "A"\nlaw = [\n  "L <~ N", # one\n  "N ~ L^-1", # two\n  "N >> 1",\n]\n').encode()
    )
    inline = HEAD + "axioms = []\n"
    assert mended(write(tmp_path, inline)).content is None


@pytest.mark.parametrize(
    "text",
    [
        HEAD,
        HEAD + '[[axioms]]\nid = "A"\nlaw = "L ~ 1/2N"\n',
        HEAD + '[[axioms]]\nid = "A"\nlaw = "L ~ M"\n',
        HEAD + '[[axioms]]\nid = "A"\nlaw = "L = E + A/N"\n',
        HEAD + '[[axioms]]\nid = "A"\nlaw = "L ~ N^-1"\nnote = "two"\ncomment = "texts"\ndescription = "more"\n',
        HEAD + '[[axioms]]\nid = "A"\nlaw = "L ~ N^-1"\ntext = "caf\\u00e9 \\alpha"\n',
        HEAD + '[[axioms]]\nid = "A"\nlaw = "L ~ N^-1"\ntext = "one\\n two \\alpha"\n',
        HEAD + '[[axioms]]\nid = "A"\nlaw = "L ~ N^-1"\ntext = "\\\\beta \\alpha"\n',
        'x = "\n',
    ],
)
def test_nothing_is_written_where_nothing_is_certain(text: str, tmp_path: Path) -> None:
    assert mended(write(tmp_path, text)) == (None, ())


def test_what_is_no_text_has_no_corrections(tmp_path: Path) -> None:
    assert mended(write(tmp_path, b"\xff\xfe")) == (None, ())
    assert mended(str(tmp_path / "missing.toml")) == (None, ())


def test_an_imported_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "y.toml").write_text(
        HEAD.replace('"x"', '"y"').replace('{ trend = "falls" }', '"falls"'), encoding="utf-8"
    )
    text = HEAD + '[[imports]]\ntheory = "y.toml"\nas = "y"\n'
    assert mended(write(tmp_path, text)) == (None, ())
