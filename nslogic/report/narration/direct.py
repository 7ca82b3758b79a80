"""Which proofs by contradiction are better told as proofs of the law itself.

The kernel refutes that a law fails. Where each case ends in a product of equations and of the failing law, the same
product without it is the law, so nothing has to be assumed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nslogic.kernel import GOAL, Fact, Law, Real, Vector, is_false
from nslogic.proof.proof_tree import Body, Node, direct_uses, vector_of, walk


def vectors(known: Mapping[str, Fact], node: Node) -> Iterator[str]:
    """Yield the facts about orders that a combination multiplies."""
    for term in node.terms:
        name = vector_of(known, term)
        if name is not None:
            yield name


def directed(node: Node, known: Mapping[str, Fact]) -> Node:
    """Return a split of a law that is denied as a step of its own rule where each case gives the law itself."""
    goal = known.get(GOAL)
    if node.rule != "split" or node.of != (GOAL,) or not isinstance(goal, Law) or goal.holds:
        return node
    case, name = node.cases[0], f"{node.id}.1"
    atom = goal.law[:2] == ("order", "~") and len(node.cases) == 2 and case.assumes == (name,)
    if not atom or not _is_direct(case, name):
        return node
    return Node(node.id, "directly", node.of, cases=(case,))


def _is_direct(case: Body, assumed: str) -> bool:
    """Return whether an assumption is used only to end a case, together with equations."""
    for here, node in walk(case):
        if assumed not in direct_uses(node):
            continue
        ends = node.rule == "combine" and node is here.nodes[-2] and is_false(here.known[node.gives[0]])
        if not ends or here.nodes[-1].of != node.gives:
            return False
        mine = [term for term in node.terms if assumed in term.facts]
        others = (name for name in vectors(here.known, node) if name != assumed)
        if len(mine) != 1 or any(_relation(here.known[name]) != "=" for name in others):
            return False
    return True


def _relation(fact: Fact) -> str:
    return fact.relation if isinstance(fact, (Real, Vector)) else ""
