"""Keys and texts, each where it is written."""

from __future__ import annotations

from nslogic.lsp.readable import readable
from nslogic.lsp.written import written_keys, written_texts

TEXT = """\
é = "x" # a comment
[[axioms]]
id = "A"
[[axioms]]
id.x = { "two words" = ["a", 'b'] }
[regimes.deep]
[regimes.deep.trends]
"""


def test_every_part_of_a_key_has_its_place() -> None:
    text = TEXT.replace("é", '"é"')
    keys = [(key.path, text[key.first : key.last]) for key in written_keys(text)]
    assert keys == [
        (("é",), '"é"'),
        (("axioms",), "axioms"),
        (("axioms", 0, "id"), "id"),
        (("axioms",), "axioms"),
        (("axioms", 1, "id"), "id"),
        (("axioms", 1, "id", "x"), "x"),
        (("axioms", 1, "id", "x", "two words"), '"two words"'),
        (("regimes",), "regimes"),
        (("regimes", "deep"), "deep"),
        (("regimes",), "regimes"),
        (("regimes", "deep"), "deep"),
        (("regimes", "deep", "trends"), "trends"),
    ]


def test_every_character_of_a_text_has_its_place() -> None:
    text = 'a = "𝓁\\u00e9x"\nb = """\none\\\n   two"""\n'
    kept = readable(text)
    first, second = written_texts(kept.text, kept.tables)
    assert [text[start:end] for start, end in zip(first.offsets, first.ends, strict=False)] == ["𝓁", "\\u00e9", "x"]
    assert second.text == "onetwo"
    assert [text[start:end] for start, end in zip(second.offsets, second.ends, strict=False)] == list("onetwo")
