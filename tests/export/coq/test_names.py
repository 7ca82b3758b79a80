"""Names in a Coq file are the theory's, unless Coq or the file itself has another use for them."""

from __future__ import annotations

from nslogic.export.coq.names import identifiers


def test_names_are_kept_apart_from_words_and_from_what_a_file_numbers() -> None:
    found = identifiers(["N", "match", "given_1", "lemma_12", "value_3", "guard_1", "given", "N'"])
    assert found["N"] == "N"
    assert found["given"] == "given"
    assert found["match"] == "match_1"
    for name in ("given_1", "lemma_12", "value_3", "guard_1"):
        assert found[name] == f"{name}_1"
    assert len(set(found.values())) == len(found)
