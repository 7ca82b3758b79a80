"""Names: where each stands, what it is, and whether it is declared there."""

from __future__ import annotations

import pytest

from nslogic.lsp.names import file_names, is_law

TEXT = """\
[theory]
name   = "x"
target = "loss"
base   = "N"

[quantities]
loss      = { trend = "falls" }
"N"       = { trend = "grows" }
"ℓ".trend = "free"

[quantities.D]
trend = "grows"

[parameters]
alpha = { where = ["alpha > 0"] }

[[axioms]]
id   = "A1"
law  = ["loss ~ N^-alpha", "D ~ sum(k = 1..N, k^-alpha) ignoring logs"]
when = "D >> s.L"

[[axioms]]
id         = "best"
minimise   = "loss"
over       = ["N"]
subject_to = ["A1", "s.A1"]

[regimes.deep]
axioms  = ["A1", "s.A1"]
imports = ["s"]
where   = "N >> D"

[regimes.deep.trends]
"s.L" = "fixed"
D     = "free"

[[claims]]
id     = "c"
law    = "loss ~ N^-alpha or alpha = 1"
regime = "deep"

[[imports]]
theory     = "resource"
as         = "s"
regime     = "redundancy"
quantities = { loss = "loss" }
"""


def written(name: str, kind: str) -> list[tuple[str, bool, tuple[str, ...]]]:
    return [
        (TEXT[found.first : found.last], found.defines, found.prefixes)
        for found in file_names(TEXT).occurrences
        if found.name == name and found.kind == kind
    ]


@pytest.mark.parametrize(
    ("name", "kind", "uses"),
    [
        ("loss", "quantity", 7),
        ("N", "quantity", 7),
        ("D", "quantity", 5),
        ("ℓ", "quantity", 1),
        ("alpha", "parameter", 6),
        ("A1", "axiom", 5),
        ("best", "axiom", 1),
        ("deep", "regime", 3),
        ("c", "claim", 1),
        ("s", "prefix", 6),
        ("L", "quantity", 2),
        ("redundancy", "regime", 1),
        ("resource", "theory", 1),
    ],
)
def test_every_use_of_a_name_is_found(name: str, kind: str, uses: int) -> None:
    found = written(name, kind)
    assert len(found) == uses
    assert {text.strip('"') for text, _, _ in found} == {name}


def test_a_name_with_a_prefix_belongs_to_another_file() -> None:
    assert written("A1", "axiom")[0] == ("A1", True, ())
    assert [prefixes for _, _, prefixes in written("A1", "axiom")] == [(), (), ("s",), (), ("s",)]
    assert [prefixes for _, _, prefixes in written("L", "quantity")] == [("s",), ("s",)]
    assert written("redundancy", "regime") == [("redundancy", False, ("s",))]
    assert ("loss", False, ("s",)) in written("loss", "quantity")


def test_a_table_with_several_headers_is_named_in_each() -> None:
    assert [defines for _, defines, _ in written("deep", "regime")] == [True, True, False]


def test_a_name_written_in_quotation_marks_has_them_as_a_key_alone() -> None:
    assert '"N"' in [text for text, _, _ in written("N", "quantity")]
    assert [text for text, _, _ in written("N", "quantity")].count('"N"') == 1


def test_words_of_the_language_are_no_names() -> None:
    assert not {"or", "sum", "ignoring", "logs"} & {found.name for found in file_names(TEXT).occurrences}


def test_the_narrowest_name_around_a_place_is_meant() -> None:
    names = file_names(TEXT)
    place = TEXT.index("s.L")
    assert names.at(place) == next(found for found in names.occurrences if found.first == place)
    inner = names.at(place + 2)
    assert inner is not None
    assert (inner.name, inner.prefixes) == ("L", ("s",))
    assert names.at(TEXT.index("[[claims]]")) is None


def test_escapes_are_counted_as_they_are_written() -> None:
    text = (
        '[theory]\nname = "x"\n[quantities]\nN = { trend = "grows" }\n[[axioms]]\nid = "A"\nlaw = "\\u004e \\u007E N"\n'
    )
    spans = [text[found.first : found.last] for found in file_names(text).occurrences if found.name == "N"]
    assert spans == ["N", "\\u004e", "N"]


def test_declared_names_come_in_the_order_of_the_file() -> None:
    names = file_names(TEXT)
    assert names.declared("quantity") == ("loss", "N", "ℓ", "D")
    assert names.declared("axiom") == ("A1", "best")
    assert names.declared("prefix") == ("s",)


def test_laws_stand_where_the_language_says() -> None:
    assert is_law(("axioms", 0, "law"))
    assert is_law(("parameters", "a", "where", 1))
    assert not is_law(("axioms", 0, "text"))
    assert not is_law(("claims", 0, "law", 0, 1))
