"""Names that look the same, and names with letters that nobody sees, wherever a file gives names."""

from __future__ import annotations

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.name_checks import report_lookalikes
from nslogic.theory.problems import Problems
from nslogic.theory.toml_reading import parse_toml

CYRILLIC_A = "\u0430"
COMBINED, SINGLE = "e\u0301", "\u00e9"
FILLER = "\u3164"


def problems(text: str) -> tuple[Diagnostic, ...]:
    found = Problems("f.toml", text)
    report_lookalikes(parse_toml(text, "f.toml"), "f.toml", found)
    try:
        found.raise_if_any()
    except InvalidInputError as error:
        return error.diagnostics
    return ()


PAIRS = [
    ('[quantities]\na = {{}}\n"{0}" = {{}}\n', (3, 1), (2, 1)),
    ('[quantities]\na = {{}}\n[parameters]\n"{0}" = {{}}\n', (4, 1), (2, 1)),
    ('[parameters]\n"{0}" = {{}}\na = {{}}\n', (2, 1), (3, 1)),
    ('[[imports]]\nas = "{0}"\n[parameters]\na = {{}}\n', (2, 6), (4, 1)),
    ('[[axioms]]\nid = "a"\n[[axioms]]\nid = "{0}"\n', (4, 6), (2, 1)),
    ('[[claims]]\nid = "a"\n[[claims]]\nid = "{0}"\n', (4, 6), (2, 1)),
    ('[[spotchecks]]\nid = "a"\n[[spotchecks]]\nid = "{0}"\n', (4, 6), (2, 1)),
    ('[regimes.a]\n[regimes."{0}"]\n', (2, 2), (1, 2)),
]


@pytest.mark.parametrize(("text", "place", "other"), PAIRS, ids=range(len(PAIRS)))
def test_two_names_that_look_the_same_are_reported_at_both_places(
    text: str, place: tuple[int, int], other: tuple[int, int]
) -> None:
    (problem,) = problems(text.format(CYRILLIC_A))
    assert problem.code == codes.LOOKS_ALIKE
    assert problem.message.startswith(f"`{CYRILLIC_A}` looks like `a`, but is another name: it has ")
    assert problem.location is not None
    assert (problem.location.line, problem.location.column) == place
    ((location, role),) = [(one.location, one.role) for one in problem.related]
    assert role == "the other one"
    assert (location.line, location.column) == other


@pytest.mark.parametrize("text", [text for text, _, _ in PAIRS], ids=range(len(PAIRS)))
def test_an_invisible_letter_is_reported_by_itself(text: str) -> None:
    (problem,) = problems(text.format(f"b{FILLER}"))
    assert problem.code == codes.INVALID_NAME
    assert "contains an invisible letter" in problem.message
    assert problem.help == "leave it out"


@pytest.mark.parametrize("text", [text for text, _, _ in PAIRS], ids=range(len(PAIRS)))
@pytest.mark.parametrize("name", ["b", "α", "ℓ", "数"])
def test_names_with_shapes_of_their_own_are_fine(text: str, name: str) -> None:
    assert problems(text.format(name)) == ()


def test_names_of_different_kinds_may_look_the_same() -> None:
    assert problems(f'[quantities]\na = {{}}\n[[axioms]]\nid = "{CYRILLIC_A}"\n[regimes."{CYRILLIC_A}"]\n') == ()
    assert problems(f'[[claims]]\nid = "a"\n[[axioms]]\nid = "{CYRILLIC_A}"\n') == ()


def test_one_letter_in_two_spellings_is_two_names_that_look_the_same() -> None:
    (problem,) = problems(f'[quantities]\n"{SINGLE}" = {{}}\n"{COMBINED}" = {{}}\n')
    assert problem.code == codes.LOOKS_ALIKE


def test_the_plain_name_is_never_the_one_at_fault() -> None:
    (problem,) = problems(f'[quantities]\n"{CYRILLIC_A}" = {{}}\na = {{}}\n')
    assert problem.message.startswith(f"`{CYRILLIC_A}` looks like `a`")


def test_three_names_that_look_the_same_are_two_problems() -> None:
    text = f'[quantities]\naa = {{}}\n"{CYRILLIC_A}a" = {{}}\n"a{CYRILLIC_A}" = {{}}\n'
    assert [problem.code for problem in problems(text)] == [codes.LOOKS_ALIKE] * 2


def test_long_names_are_cut_in_messages() -> None:
    long = "a" * 70
    (problem,) = problems(f'[quantities]\n{long} = {{}}\n"{CYRILLIC_A}{long[1:]}" = {{}}\n')
    assert f"looks like `{'a' * 60}`" in problem.message
