"""What a regime requires of its parameters is said with its laws, and is so: elsewhere it has no model."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings

import nslogic
from nslogic.derivation import derive
from nslogic.derivation.cells import Regions, TargetPiece, regions_of
from nslogic.derivation.space import Cell
from nslogic.report.derive.latex import derive_latex
from nslogic.report.derive.markdown import derive_markdown
from nslogic.testing import EVERYTHING, Sample, planted_models

SOME = settings(max_examples=max(10, settings().max_examples // 8), deadline=None)


def theory(*laws: str, parameters: dict[str, object], trends: str = "free") -> nslogic.Theory:
    return nslogic.theory(
        {
            "theory": {"name": "required", "target": "Y", "base": "X"},
            "quantities": {"X": "grows", "Y": trends, "T": "grows", "L": "free"},
            "parameters": parameters,
            "axioms": [{"id": f"A{place}", "law": law} for place, law in enumerate(laws, start=1)],
        }
    )


def required(of: nslogic.Theory) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    (result,) = nslogic.derive(of)
    assert result.derivation is not None
    return [(case.law, case.when, case.requires) for case in result.derivation.cases]


def test_the_trend_of_another_quantity_is_a_condition_on_parameters() -> None:
    """A training time that grows only where b > c: the law of the loss does not hold elsewhere."""
    training = theory("Y ~ X^-b", "T ~ X^b / X^c", parameters={"b": "b > 0", "c": "c > 0"})
    assert required(training) == [("Y ~ X^-b", (), ("b > c",))]
    (result,) = nslogic.derive(training)
    assert "  The regime requires b > c.\n" in str(result)
    assert "The regime requires $b > c$.\n" in derive_markdown([result])
    assert "The regime requires $b > c$.\n" in derive_latex([result])
    cases = result.to_dict()["cases"]
    assert isinstance(cases, list)
    assert cases[0]["requires"] == ["b > c"]


def test_each_case_has_its_own() -> None:
    """`Y^(nu + 3*lam) ~ X^(lam + 1)` says nothing of `Y` where its exponent vanishes, and then `lam` has to be -1."""
    homology = theory("Y^(nu + 3*lam) ~ X^(lam + 1)", parameters={"nu": {}, "lam": "lam < 0"})
    free, law = required(homology)
    assert free[1:] == (("nu = -3*lam",), ("lam = -1",))
    assert law == ("Y ~ X^((1+lam)/(nu+3*lam))", ("nu != -3*lam",), ())
    (result,) = nslogic.derive(homology)
    assert "    Here the regime requires lam = -1.\n" in str(result)
    assert "Here the regime requires $\\mathrm{lam} = -1$.\n" in derive_markdown([result])
    assert "The regime requires $\\mathrm{lam} = -1$ in this case.\n" in derive_latex([result])


def test_what_is_declared_or_said_by_the_case_is_not_said_again() -> None:
    assert required(theory("Y ~ X^-b", parameters={"b": "b > 0"}, trends="falls")) == [("Y ~ X^-b", (), ())]
    assert required(theory("Y ~ X^-b", parameters={"b": {}}, trends="falls")) == [("Y ~ X^-b", (), ("b > 0",))]


def test_where_something_is_undecided_nothing_is_said_to_be_required(monkeypatch: pytest.MonkeyPatch) -> None:
    training = theory("Y ~ X^-b", "T ~ X^b / X^c", parameters={"b": "b > 0", "c": "c > 0"})

    def in_part(pieces: tuple[TargetPiece, ...], whole: Cell) -> Regions:
        return replace(regions_of(pieces, whole), undecided="too hard")

    monkeypatch.setattr(derive, "regions_of", in_part)
    assert required(training) == [("Y ~ X^-b", (), ())]


def models_at(sample: nslogic.Theory, values: dict[str, Fraction]) -> bool:
    given_values = [f"{name} = {value}" for name, value in values.items()]
    checked = nslogic.check(sample.with_axiom(given_values, id="given"), cores="none", repairs=0)
    return checked.regimes[0].verdict == "consistent"


@pytest.mark.parametrize("b", [-1, 1, 2])
@pytest.mark.parametrize("c", [-1, 1, 2])
def test_there_is_a_model_where_it_holds_and_none_elsewhere(b: int, c: int) -> None:
    training = theory("Y ~ X^-b", "T ~ X^b / X^c", parameters={"b": {}, "c": {}})
    assert required(training) == [("Y ~ X^-b", (), ("b > c",))]
    assert models_at(training, {"b": Fraction(b), "c": Fraction(c)}) is (b > c)


@given(planted_models(EVERYTHING, most_axioms=3))
@SOME
def test_no_model_of_a_random_theory_is_excluded(sample: Sample) -> None:
    """Beside the negation of what is required, and the conditions of the case, the regime has no model."""
    read = sample.theory()
    base, target = [quantity.name for quantity in read.quantities][:2]
    limits = nslogic.Limits(resource=2_000_000)
    (result,) = nslogic.derive(read, options=nslogic.DeriveOptions(target=target, base=base, limits=limits))
    for case in () if result.derivation is None else result.derivation.cases:
        for condition in case.requires:
            opposite = next(
                condition.replace(f" {sign} ", f" {other} ")
                for sign, other in (("<=", ">"), (">=", "<"), ("!=", "="), ("<", ">="), (">", "<="), ("=", "!="))
                if f" {sign} " in condition
            )
            elsewhere = read.with_axiom([*case.when, opposite, f"{base} >> 1 ignoring logs"], id="elsewhere")
            verdict = nslogic.check(elsewhere, cores="none", repairs=0).regimes[0].verdict
            assert verdict != "consistent", (case, sample.text)
