"""A proof is replayed by the kernel's own rules: no rule is missing, and every fact is the one the kernel has."""

from __future__ import annotations

from nslogic.kernel import Definition, Vector, is_false
from nslogic.proof.proof_tree import auxiliary_names, replay, walk
from nslogic.proof.steps import AbsurdStep, CompareStep, SignsStep, SplitStep, TrustedStep
from tests.proof.bodies import proofs_of


def test_every_body_ends_in_something_false_or_in_cases() -> None:
    for theorem, body in proofs_of("critical-depth"):
        for here, node in walk(replay(theorem, body)):
            if isinstance(node.step, AbsurdStep):
                assert is_false(here.known[node.step.of])
            assert (node is here.nodes[-1]) == isinstance(
                node.step, (AbsurdStep, SplitStep, SignsStep, CompareStep, TrustedStep)
            )


def test_every_auxiliary_order_of_a_fact_stands_for_a_part_of_a_law() -> None:
    for theorem, body in proofs_of("resource"):
        told = replay(theorem, body)
        parts = auxiliary_names(told)
        facts = [fact for here, _ in walk(told) for fact in here.known.values()]
        facts += [one for fact in facts if isinstance(fact, Definition) for case in fact.cases for one in case]
        names = {name for fact in facts if isinstance(fact, Vector) for name in fact.form if "#" in name}
        assert names <= set(parts)
        assert all(part[0] == "plus" for part in parts.values())
