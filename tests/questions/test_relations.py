"""What theories say of exponents without a parameter to fit."""

from __future__ import annotations

import pytest

from nslogic.questions.exponents import derived_exponents
from nslogic.questions.joint import variants_of
from nslogic.questions.relations import relations_of
from nslogic.theory.library import load


@pytest.mark.parametrize(
    ("name", "laws"),
    [
        ("quanta", ["alpha_D = alpha_N/(1+alpha_N)", "alpha_S = alpha_N/(1+alpha_N)"]),
        ("solvable", ["alpha_D = alpha_N", "alpha_C = alpha_N/2", "a_N = 1/2"]),
        ("associative-memory", ["alpha_D = 2*alpha_N/(1+2*alpha_N)", "alpha_w = 2*alpha_N"]),
        ("resource", ["alpha_N = 1/3", "alpha_w = 1"]),
        ("manifold", []),
        ("percolation", []),
    ],
)
def test_parameters_are_eliminated(name: str, laws: list[str]) -> None:
    variant = next(iter(variants_of(derived_exponents(load(name)))))
    assert [relation.law for relation in relations_of(variant)] == laws


def test_two_free_exponents_give_the_others() -> None:
    (variant,) = variants_of(derived_exponents(load("chinchilla")))
    laws = [relation.law for relation in relations_of(variant)]
    assert "a_N = alpha_D/(alpha_N+alpha_D)" in laws
    assert "alpha_C = alpha_N*alpha_D/(alpha_N+alpha_D)" in laws
