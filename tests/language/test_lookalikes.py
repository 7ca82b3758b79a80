"""Names that nobody can tell apart are refused; those that people can are not."""

from __future__ import annotations

from pathlib import Path
from unicodedata import category, name, normalize

import pytest

from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.lookalikes import INVISIBLE, SAME_SHAPE, look
from nslogic.theory.loading import load_file


def problems(text: str, folder: Path) -> tuple[Diagnostic, ...]:
    (folder / "it.toml").write_text(text, encoding="utf-8")
    try:
        load_file(folder / "it.toml")
    except InvalidInputError as error:
        return error.diagnostics
    return ()


def theory(parameters: str = "", more: str = "") -> str:
    declared = "".join(f'"{each}" = {{}}\n' for each in parameters.split())
    return f'[theory]\nname = "it"\n[quantities]\nN = {{ trend = "grows" }}\n[parameters]\n{declared}{more}'


@pytest.mark.parametrize(
    "names",
    ["a а", "а a", "alpha аlрhа", "A Α А", "o ο о", "µ μ", "x ｘ", "b 𝑏", "i ı", "fi ﬁ", "B В"],
)
def test_names_that_look_alike_are_two_names_too_many(names: str, tmp_path: Path) -> None:
    assert len(set(map(look, names.split()))) == 1
    assert {each.code for each in problems(theory(names), tmp_path)} == {"NSL310"}


@pytest.mark.parametrize("names", ["a α", "v ν", "p ρ", "beta β", "N_w N_p", "é e", "l I1 O0", "а б"])
def test_names_that_people_tell_apart_are_fine(names: str, tmp_path: Path) -> None:
    assert problems(theory(names), tmp_path) == ()


def test_the_letter_is_named_and_the_other_name_shown(tmp_path: Path) -> None:
    (found,) = problems(theory("a а"), tmp_path)
    assert found.message == "`а` looks like `a`, but is another name: it has CYRILLIC SMALL LETTER A (U+0430)"
    assert found.location is not None
    assert (found.location.line, found.related[0].location.line, found.related[0].role) == (7, 6, "the other one")


def test_a_quantity_and_a_parameter_may_not_look_alike(tmp_path: Path) -> None:
    assert [each.code for each in problems(theory("Ν"), tmp_path)] == ["NSL310"]


@pytest.mark.parametrize("key", ["axioms", "claims"])
def test_ids_that_look_alike_are_refused(key: str, tmp_path: Path) -> None:
    both = "".join(f'[[{key}]]\nid = "{each}"\nlaw = "N ~ N"\n' for each in ("A1", "А1"))
    assert [each.code for each in problems(theory(more=both), tmp_path)] == ["NSL310"]


def test_regimes_that_look_alike_are_refused(tmp_path: Path) -> None:
    both = "[regimes.cold]\n[regimes.'соld']\n"
    assert [each.code for each in problems(theory(more=both), tmp_path)] == ["NSL310"]


@pytest.mark.parametrize("letter", ["\u3164", "\u115f", "\u1160", "\uffa0"])
def test_a_letter_that_cannot_be_seen_is_refused(letter: str, tmp_path: Path) -> None:
    (found,) = problems(theory(f"a{letter}"), tmp_path)
    assert found.code == "NSL107"
    assert f"U+{ord(letter):04X}" in found.message


@pytest.mark.parametrize("mark", ["\u202e", "\u200b", "\ufe0f", "\u2066", "\u00ad", "\u034f", "\x07"])
def test_an_id_holds_nothing_that_cannot_be_seen(mark: str, tmp_path: Path) -> None:
    axiom = f'[[axioms]]\nid = "A\\u{ord(mark):04x}1"\nlaw = "N ~ N"\n'
    assert [each.code for each in problems(theory(more=axiom), tmp_path)] == ["NSL107"]


def test_an_index_may_not_look_like_a_name(tmp_path: Path) -> None:
    axiom = '[[axioms]]\nid = "A"\nlaw = "sum(а = 1..N, а^-2) ~ 1"\n'
    (found,) = problems(theory("a", axiom), tmp_path)
    assert (found.code, found.message) == ("NSL212", "the index `а` looks like a declared parameter")


def test_a_name_that_is_not_declared_says_which_one_it_looks_like(tmp_path: Path) -> None:
    (found,) = problems(theory("a", '[[axioms]]\nid = "A"\nlaw = "N^а ~ 1"\n'), tmp_path)
    assert found.code == "NSL202"
    assert "did you mean `a`? It looks the same, but here are other letters: CYRILLIC SMALL LETTER A" in found.help


def test_the_table_has_letters_beside_ascii_ones() -> None:
    for other, latin in SAME_SHAPE.items():
        assert not chr(other).isascii()
        assert isinstance(latin, int)
        assert chr(latin).isascii()
        assert name(chr(other))
        assert normalize("NFKC", chr(other)) == chr(other)
        assert category(chr(other)).startswith("L")
    assert not INVISIBLE.search("".join(map(chr, SAME_SHAPE)))
