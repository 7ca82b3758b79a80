"""Labels and what they mean, with their place in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

import nslogic
from nslogic.report.labels import axiom_text, meaning, place_of, value_text
from tests.report.shown import PROVED, proved_theory

THEORY = nslogic.loads(PROVED)
GOOD, BAD = THEORY.regimes


@pytest.mark.parametrize(
    ("label", "text", "line"),
    [
        ("H1", "loss ~ N^-alpha", 23),
        ("F", "loss >> 1", 30),
        ("G", "D ~ N, alpha != 1   when alpha < 2", 34),
        ("best", "minimise loss over D subject to H1", 37),
        ("trend(N)", "N grows", 13),
        ("domain(alpha)", "alpha > 0", 17),
        ("measured(beta)", "beta = 0.5 ± 0.1", 18),
        ("measured(gamma)", "1/3 <= gamma <= 2/3 at level 0.9", 19),
    ],
)
def test_a_label_stands_for_words_of_the_file(label: str, text: str, line: int) -> None:
    meant = meaning(THEORY, GOOD, label)
    assert (meant.label, meant.text) == (label, text)
    assert place_of(THEORY, meant.origin) == f"<text>:{line}"


def test_a_trend_of_the_regime_says_that_it_is_the_regimes() -> None:
    assert meaning(THEORY, BAD, "trend(D)").text == "D stays fixed in this regime"
    assert meaning(THEORY, GOOD, "trend(D)").text == "D is free"
    assert place_of(THEORY, meaning(THEORY, BAD, "trend(D)").origin) == "<text>:50"


def test_a_condition_of_the_regime_is_a_label_too() -> None:
    assert meaning(THEORY, BAD, "where(bad)").text == "alpha > 1"


def test_an_unknown_label_is_an_error() -> None:
    with pytest.raises(KeyError):
        meaning(THEORY, GOOD, "trend(missing)")


def test_an_optimum_that_ignores_logarithms_says_so() -> None:
    loose = nslogic.loads(PROVED.replace('subject_to = ["H1"]', 'subject_to = ["H1"]\nignoring = "logs"'))
    assert axiom_text(loose.axiom("best")) == "minimise loss over D subject to H1, ignoring logs"


def test_a_parameter_without_a_value_has_no_text() -> None:
    assert [value_text(parameter) for parameter in THEORY.parameters] == [
        "",
        "beta = 0.5 ± 0.1",
        "1/3 <= gamma <= 2/3 at level 0.9",
    ]


def test_places_are_relative_to_the_working_folder_and_bundled_theories_have_their_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    theory = proved_theory(tmp_path)
    assert place_of(theory, theory.axiom("H1").origin).startswith("proved.toml:")
    bundled = nslogic.load("chinchilla")
    assert place_of(bundled, bundled.axioms[0].origin).startswith("chinchilla:")


def test_an_option_of_the_command_line_is_no_file() -> None:
    from nslogic.theory.variants import with_given

    changed, _ = with_given(THEORY, ("D ~ N",), ())
    added = changed.axiom("given-1")
    assert place_of(changed, added.laws[0].origin) == "--given"
