"""Proofs by contradiction that read better as direct proofs.

The kernel refutes that a law fails. If every case ends in a product of equations and the failing law, the same product
without the failing law is the law itself, so that nothing has to be assumed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nslogic.kernel import GOAL, Fact, Law, Real, Vector, is_false
from nslogic.proof.proof_tree import Node, Refutation, vector_of, walk
from nslogic.proof.steps import AbsurdStep, CombineStep, SplitStep, uses


class DirectNode(Node):
    """A split of a denied law, narrated as a proof of the law: one of its two cases, which are alike."""


def vectors(known: Mapping[str, Fact], step: CombineStep) -> Iterator[str]:
    """Yield the facts about orders that a combination multiplies."""
    for term in step.terms:
        name = vector_of(known, term)
        if name is not None:
            yield name


def directed(node: Node, known: Mapping[str, Fact]) -> Node:
    """Return a split of the denied goal as a direct proof, if each case gives the law itself; else the node itself."""
    step, goal = node.step, known.get(GOAL)
    if not isinstance(step, SplitStep) or step.of != GOAL or not isinstance(goal, Law) or goal.holds:
        return node
    case, name = node.cases[0], f"{step.id}.1"
    atom = goal.law[:2] == ("order", "~") and len(node.cases) == 2 and case.assumes == (name,)
    if not atom or not _is_direct(case, name):
        return node
    return DirectNode(step, cases=(case,))


def _is_direct(case: Refutation, assumed: str) -> bool:
    """Return whether an assumption is used only to close a case, together with equations."""
    for branch, node in walk(case):
        step = node.step
        if assumed not in uses(step):
            continue
        if (
            not isinstance(step, CombineStep)
            or node is not branch.nodes[-2]
            or not is_false(branch.known[node.gives[0]])
        ):
            return False
        last = branch.nodes[-1].step
        if not isinstance(last, AbsurdStep) or (last.of,) != node.gives:
            return False
        mine = [term for term in step.terms if assumed in term.facts]
        others = (name for name in vectors(branch.known, step) if name != assumed)
        if len(mine) != 1 or any(_relation(branch.known[name]) != "=" for name in others):
            return False
    return True


def _relation(fact: Fact) -> str:
    return fact.relation if isinstance(fact, (Real, Vector)) else ""
