"""A proof is replayed by the kernel's own rules: no rule is missing, and every fact is the one the kernel has."""

from __future__ import annotations

from nslogic.kernel import LOG_SCALE, Definition, Law, Polynomial, Vector, is_false, renamed
from nslogic.proof.auxiliary_names import auxiliary_names, names_of_law
from nslogic.proof.proof_tree import replay, replayed, walk
from nslogic.proof.steps import (
    AbsurdStep,
    CombineStep,
    CompareStep,
    OptimumStep,
    SignsStep,
    SplitStep,
    Term,
    TrustedStep,
)
from tests.proof.bodies import optimal_size, proofs_of


def test_every_body_ends_in_something_false_or_in_cases() -> None:
    for theorem, body in proofs_of("critical-depth"):
        for here, node in walk(replay(theorem, body)):
            if isinstance(node.step, AbsurdStep):
                assert is_false(here.known[node.step.of])
            assert (node is here.nodes[-1]) == isinstance(
                node.step, (AbsurdStep, SplitStep, SignsStep, CompareStep, TrustedStep)
            )


def test_facts_have_the_names_that_the_kernel_gives_them() -> None:
    """Of an optimum, the first is what it gives, and the others are denials of the laws of its program."""
    theorem, body = optimal_size()
    told = replay(theorem, body)
    node = next(node for _, node in walk(told) if isinstance(node.step, OptimumStep))
    assert isinstance(node.step, OptimumStep)
    assert node.gives == ("7.1",)
    assert [case.assumes for case in node.cases] == [("7.2",), ("7.3",)]
    program = theorem.hypotheses["optimal"][4]
    for case, law in zip(node.cases, program, strict=True):
        (name,) = case.assumes
        assert case.known[name] == Law(renamed(law, {q: ("quantity", n) for q, n in node.step.at}), False)


def test_a_combination_of_powers_says_nothing_of_logs() -> None:
    """As the kernel reads it: `log t` has no power."""
    one = Polynomial.number(1)
    said = Vector({"X": one, LOG_SCALE: one}, ">=", "power")
    facts = {"A": Vector({"X": one}, ">=", "power")}
    body = replayed(facts, (CombineStep("1", said, (Term(one, ("A",)),)), AbsurdStep("2", "1.1")))
    assert body.known["1.1"] == Vector({"X": one}, ">=", "power")


def test_every_auxiliary_order_of_a_fact_stands_for_a_part_of_a_law() -> None:
    for theorem, body in proofs_of("resource"):
        told = replay(theorem, body)
        parts = auxiliary_names(told)
        facts = [fact for here, _ in walk(told) for fact in here.known.values()]
        facts += [one for fact in facts if isinstance(fact, Definition) for case in fact.cases for one in case]
        names = {name for fact in facts if isinstance(fact, Vector) for name in fact.form if "#" in name}
        assert names <= set(parts)
        assert all(part[0] == "plus" for part in parts.values())


def test_what_auxiliary_names_stand_for() -> None:
    """A name for each extreme, logarithm and sum of the law, in the order in which the kernel takes them."""
    x, y, one = ("quantity", "X"), ("quantity", "Y"), ("one",)
    a, b = ("parameter", "a"), ("parameter", "b")
    least, log = ("least", a, b), ("log", ("plus", x, y))
    summands = ((x, a), (("raised", y, ("greatest", a, b)), least))
    several, tail = ("series", x, y, summands), ("series", x, None, summands)
    for left, parts in (
        (x, []),
        (("plus", x), []),
        (log, [log[1], log]),
        (("raised", x, least), [least]),
        (("series", x, y, summands[:1]), [("series", x, y, summands[:1])]),
        (several, [("series", x, y, summands[:1]), ("greatest", a, b), least, ("series", x, y, summands[1:]), several]),
        (tail, [("greatest", a, b), least, tail]),
    ):
        names = names_of_law(("order", "~", left, one, False), "7")
        assert names == {f"7#{place}": part for place, part in enumerate(parts, 1)}
    assert names_of_law(("real", ">", least, a), "7") == {"7#1": least}
