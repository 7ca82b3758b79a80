"""A law that is given for one question is read as those of files are, and new names in it are parameters."""

from __future__ import annotations

import pytest

from nslogic.errors import InvalidInputError
from nslogic.theory.library import load
from nslogic.theory.variants import with_given

RESOURCE = load("resource")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("L ~ sqrt(N_w)", "write `L ~ N_w^(1/2)`"),
        ("L = N_w^q", "write `L ~ N_w^q`"),
        (r"L \sim N_w^{\gamma}", "write `L ~ N_w^gamma`"),
        ("L ~ ln(N_w)^q", "write `L ~ log(N_w)^q`"),
        ("L ~ exp(N_w)", "no order"),
        ("L ~ e^N_w", "no order"),
    ],
)
def test_foreign_notation_is_no_new_name(text: str, said: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        with_given(RESOURCE, (text,), ())
    (diagnostic,) = caught.value.diagnostics
    assert said in diagnostic.help


def test_a_new_name_is_a_parameter_and_said_to_be() -> None:
    changed, notes = with_given(RESOURCE, ("L ∝ N_w^q", "q = .5"), ())
    assert [axiom.laws[0].text for axiom in changed.axioms[-2:]] == ["L ~ N_w^q", "q = .5"]
    assert notes == ("`q` is not declared in resource; it is taken as a parameter",)


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("A1,A2", "name each by itself: --without A1 --without A2"),
        ("A1, H3", "name each by itself: --without A1 --without H3"),
        ("A1,zebra", "it has H1, H2, H3, resource, A1, A2, A3"),
        ("resources", "did you mean `resource`?"),
    ],
)
def test_a_name_that_no_axiom_has_is_answered_with_what_to_write(name: str, remedy: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        with_given(RESOURCE, (), (name,))
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.help == remedy
