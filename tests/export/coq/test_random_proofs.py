"""What is proved of random theories with planted cores and planted laws is verified by the kernel, and by Coq in one batch."""

from __future__ import annotations

from subprocess import CompletedProcess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.export.coq import coq_theorems
from nslogic.export.coq.numerals import constants
from nslogic.export.coq.write import HEAD
from nslogic.proof.witnesses import Proof, proof_data
from nslogic.questions.prove import prove
from nslogic.statements.theorems import Theorem, check_theorem
from nslogic.testing import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Sample, planted_cores, planted_models

if TYPE_CHECKING:
    from tests.export.coq.conftest import Run

EXPONENTS = ("2", "1/2", "-1", "-2/3", "a", "1/b", "-a/b", "b/(a+b)", "a+b", "min(a, b)")
FEW = settings(max_examples=12, derandomize=True, database=None)


@st.composite
def planted_laws(draw: st.DrawFn) -> Sample:
    """Draw a chain of laws with a sum at its end, and the law that follows from all of them as a claim.

    The target is a power of a power … of the base; a sum of the base's own powers is added where it cannot matter.
    """
    powers = draw(st.lists(st.sampled_from(EXPONENTS), min_size=2, max_size=4))
    names = [f"X{number}" for number in range(len(powers) + 1)]
    laws = [f"{one} ~ {other}^({power})" for one, other, power in zip(names, names[1:], powers, strict=False)]
    if draw(st.booleans()):
        laws[-1] = f"{names[-2]} ~ {names[-1]}^({powers[-1]}) + {names[-1]}^({powers[-1]}-1)"
    laws = draw(st.permutations(laws))
    whole = "*".join(f"({power})" for power in powers)
    lines = [
        f'theory = {{ name = "sample", target = "X0", base = "{names[-1]}" }}',
        "quantities = {" + ", ".join(f'{name} = {{ trend = "{_trend(name, names)}" }}' for name in names) + "}",
        'parameters = { a = { where = ["a > 0"] }, b = { where = ["b > 0"] } }',
        "axioms = [",
        *(f'    {{ id = "A{number}", law = "{law}" }},' for number, law in enumerate(laws, 1)),
        "]",
        f'claims = [{{ id = "planted", law = "X0 ~ {names[-1]}^({whole})" }}]',
    ]
    return Sample("\n".join(lines))


def _trend(name: str, names: list[str]) -> str:
    return "grows" if name == names[-1] else "free"


def _proved(found: list[list[tuple[Theorem, Proof]]], sample: Sample) -> list[str]:
    """Prove all of a theory, verify it, keep it for Coq, and return the kinds of what was proved."""
    proofs = []
    for one in prove(sample.theory()).proofs:
        assert check_theorem(one.theorem, proof_data(one.proof)).trusted == one.trusted
        proofs.append((one.theorem, one.proof))
    found.append(proofs)
    return [theorem.kind for theorem, _ in proofs]


@pytest.mark.slow
def test_coq_accepts_what_is_proved_of_random_theories(coq: Run) -> None:
    found: list[list[tuple[Theorem, Proof]]] = []

    @FEW
    @given(planted_cores(EVERYTHING, claims=1))
    def with_a_core(sample: Sample) -> None:
        assert "core" in _proved(found, sample)

    @FEW
    @given(planted_laws())
    def with_a_law(sample: Sample) -> None:
        assert {"claim", "law"} <= set(_proved(found, sample))
        (claim,) = [theorem for theorem, _ in found[-1] if theorem.kind == "claim"]
        assert claim.about["verdict"] == "proved"

    @FEW
    @given(planted_models(POWER_LAWS, claims=1) | planted_models(WITHOUT_PARAMETERS, most_axioms=2, claims=1))
    def with_a_model(sample: Sample) -> None:
        assert "core" not in _proved(found, sample)

    with_a_core()
    with_a_law()
    with_a_model()
    parts, lemmas, left_out = [], [], 0
    for number, proofs in enumerate(found):
        theorems = list(coq_theorems(proofs))
        left_out += sum(bool(one.reason) for one in theorems)
        lemmas += [one.lemmas for one in theorems]
        parts += [f"Module sample_{number}.", *(one.text for one in theorems), f"End sample_{number}."]
        trusted = sum(bool(check_theorem(theorem, proof_data(proof)).trusted) for theorem, proof in proofs)
        assert trusted == sum("is left to z3" in one.reason for one in theorems)
        assert all(not one.reason or "is left to z3" in one.reason for one in theorems), [
            one.reason for one in theorems
        ]
    kinds = {theorem.kind for proofs in found for theorem, _ in proofs}
    assert {"core", "claim", "law", "model"} <= kinds
    assert sum(map(len, found)) > 60
    done: CompletedProcess[str] = coq("\n".join([HEAD + constants(lemmas), *parts]))
    assert done.returncode == 0, done.stderr
    assert left_out < sum(map(len, found)) // 10
