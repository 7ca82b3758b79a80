"""A proof is replayed by the kernel's own rules: no rule is missing, and every fact is the one the kernel has."""

from __future__ import annotations

from nslogic.kernel import RULES, Definition, Vector, is_false
from nslogic.proof import proof_tree as replaying
from nslogic.proof.proof_tree import auxiliary_names, replay, walk
from tests.proof.bodies import proofs_of


def test_every_rule_of_the_kernel_is_replayed() -> None:
    assert set(replaying._RULES) == set(RULES)


def test_every_body_ends_in_something_false_or_in_cases() -> None:
    for theorem, body in proofs_of("critical-depth"):
        for here, node in walk(replay(theorem, body)):
            if node.rule == "absurd":
                assert is_false(here.known[node.of[0]])
            assert (node is here.nodes[-1]) == (node.rule in ("absurd", "split", "signs", "compare", "trusted"))


def test_every_auxiliary_order_of_a_fact_stands_for_a_part_of_a_law() -> None:
    for theorem, body in proofs_of("resource"):
        told = replay(theorem, body)
        parts = auxiliary_names(told)
        facts = [fact for here, _ in walk(told) for fact in here.known.values()]
        facts += [one for fact in facts if isinstance(fact, Definition) for case in fact.cases for one in case]
        names = {name for fact in facts if isinstance(fact, Vector) for name in fact.form if "#" in name}
        assert names <= set(parts)
        assert all(part[0] == "plus" for part in parts.values())
