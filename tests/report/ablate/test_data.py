"""What becomes of a law without each axiom, as JSON."""

from __future__ import annotations

from typing import Any

from nslogic.questions.ablate import ablate
from nslogic.report.ablate.data import ablation_data


def data_of(theory: Any, regime: str) -> Any:
    (data,) = ablation_data(list(ablate(theory, regimes=regime)))
    return data


def test_each_axiom_has_what_follows_without_it() -> None:
    data = data_of("chinchilla", "printed-fit")
    assert data["cases"] == [{"when": [], "law": "loss ~ C^(-119/775)"}]
    rows = {row["axioms"][0]: row for row in data["left_out"]}
    assert rows["split"]["becomes"] == "same"
    assert rows["printed"]["cases"] == [{"when": [], "law": "loss ~ C^(-alpha*beta/(alpha+beta))"}]
    assert rows["cost"]["cases"][0]["when"] == ["a <= 14*b/17"]
    assert "reason" not in rows["cost"]


def test_bounds_have_their_place_and_what_they_keep() -> None:
    data = data_of("resource", "redundancy")
    weakened = {row["law"]: row for row in data["weakened"]}
    assert weakened["loss_2 <~ N_2^-1"] == {
        "axiom": "H1",
        "place": 1,
        "law": "loss_2 <~ N_2^-1",
        "enough": True,
        "keeps": [],
    }
    assert weakened["N <~ N_w"]["keeps"] == [{"when": [], "law": "loss >~ N_p^(-1/3)"}]
    (support,) = data["supports"]
    assert support["axioms"] == ["A1", "A2", "A3", "H1", "H2", "H3", "resource"]
    assert [each["law"] for each in support["together"]] == ["loss_1 <~ N_1^-1"]
    assert data["complete"] is True


def test_a_regime_without_a_model_has_a_reason() -> None:
    data = data_of(
        {
            "name": "clash",
            "quantities": {"X": "grows", "Y": "grows"},
            "axioms": {"one": "Y ~ X", "two": "Y ~ X^2", "three": "Y <~ X^3"},
            "target": "Y",
            "base": "X",
        },
        "default",
    )
    assert data["verdict"] == "degenerate"
    assert data["cases"] == []
    assert "cannot hold together" in data["left_out"][2]["reason"]
