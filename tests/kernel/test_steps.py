"""How steps are counted, what a case brings, and what a refusal says."""

from __future__ import annotations

import pytest

from nslogic.kernel import RULES, Context, Effort, Ledger, ProofError
from tests.kernel.words import (
    MINUS,
    ONE,
    PARAMETERS,
    QUANTITIES,
    A,
    Body,
    absurd,
    closes,
    combine,
    order,
    real,
    refused,
    split,
    term,
    unfold,
)


def test_each_of_three_cases_of_a_comparison_says_its_own() -> None:
    """Above, equal and below: each is closed by a law that only it contradicts."""
    laws = {"most": order("X", "<~", "Y"), "least": order("X", ">~", "Y"), "more": order("X", ">>", "Y")}
    compare = {
        "id": "4",
        "rule": "compare",
        "level": "order",
        "of": {"X": ONE, "Y": MINUS},
        "branches": [
            [combine(5, "order", ">", {}, term("1.1"), term("4.1")), absurd(6, "5.1")],
            [combine(7, "order", ">", {}, term("3.1"), term("4.1", times=MINUS)), absurd(8, "7.1")],
            [combine(9, "order", ">", {}, term("2.1"), term("4.1")), absurd(10, "9.1")],
        ],
    }
    assert closes(laws, [unfold(1, "most"), unfold(2, "least"), unfold(3, "more"), compare]) == 10


def test_the_cases_of_a_sign_bring_no_names() -> None:
    """What is compared may only speak of known names, so that they need not be looked for."""
    for rule, of in (("signs", {"of": A}), ("compare", {"level": "order", "of": {"X": A}})):
        step = {"id": "1", "rule": rule, **of, "branches": [[absurd(2, "1.1")]] * 3}
        here = Context(Ledger(Effort(10_000)), {}, PARAMETERS, QUANTITIES)
        with pytest.raises(ProofError, match="not absurd"):
            RULES[rule][0](here, "1", step)
        assert 10_000 - here.ledger.effort.left == 10 + 20, "a case and a step"


def test_a_refusal_names_the_step_that_is_wrong() -> None:
    """The innermost, and it alone."""
    either = {"either": ("or", order("X", ">>", "X"), order("X", "~", "X"))}
    body: Body = [split(1, "either", [unfold(2, "1.1"), absurd(3, "2.1")], [unfold(4, "1.1"), absurd(5, "4.1")])]
    with pytest.raises(ProofError, match=r"^step 5: this is not absurd$"):
        closes(either, body)
    refused({"law": real("a", ">", 0)}, [unfold(1, "law"), absurd(2, "1.1")], r"^step 2: this is not absurd$")


def let(identifier: int, form: dict[str, list[list[object]]], *over: str) -> dict[str, object]:
    return {"id": str(identifier), "rule": "let", "is": form, "over": list(over)}


def test_a_new_order_is_what_it_is_said_to_be() -> None:
    """`x ~ X * Y^-1`, so that `X >> Y` contradicts `x <~ 1`, and not `x >~ 1`."""
    laws = {"more": order("X", ">>", "Y")}
    ratio = let(2, {"X": ONE, "Y": MINUS})
    negative, positive = {"2#1": MINUS}, {"2#1": ONE}
    body: Body = [
        unfold(1, "more"),
        ratio,
        combine(3, "order", ">", positive, term("1.1"), term("2.1")),
        {"id": "4", "rule": "compare", "level": "order", "of": positive, "branches": []},
    ]
    below = [combine(7, "order", ">", {}, term("3.1"), term("4.1")), absurd(8, "7.1")]
    body[-1]["branches"] = [[absurd(5, "4.1")], [absurd(6, "4.1")], below]
    refused(laws, body, "step 5: this is not absurd")  # the sum was right
    wrong = [*body[:2], combine(3, "order", ">", negative, term("1.1"), term("2.1")), body[-1]]
    refused(laws, wrong, "step 3: the terms do not add up")


def test_a_new_order_is_divided_by_what_is_not_zero() -> None:
    """`x^a ~ X` for `a != 0`, of either sign: an equation may be divided by it."""
    laws = {"unequal": real("a", "!=", 0), "more": order("X", ">>", "X")}
    root = combine(4, "order", "=", {"3#1": A, "X": MINUS}, term("3.1"))
    refused(
        laws,
        [unfold(1, "unequal"), unfold(2, "more"), let(3, {"X": ONE}, "1.1"), root, absurd(5, "2.1")],
        "step 4 is not",
    )


def test_a_law_of_a_program_is_proved_from_its_denial() -> None:
    """Where the other laws are absurd without it, the competitor plays no part, and neither does the optimum."""
    clash = {"up": order("X", ">>", "Y"), "down": order("Y", ">>", "X")}
    best = ("optimum", "X", 1, (), (order("X", "~", "Y"),), False)
    absurd_here: Body = [combine(4, "order", ">", {}, term("1.1"), term("2.1")), absurd(5, "4.1")]
    optimum = {"id": "3", "rule": "optimum", "of": "best", "at": {"X": "X"}, "proofs": [absurd_here]}
    last = [combine(6, "order", ">", {}, term("1.1"), term("2.1"), term("3.1")), absurd(7, "6.1")]
    body: Body = [unfold(1, "up"), unfold(2, "down"), optimum, *last]
    refused({**clash, "best": best}, body, "step 3: a law of the program is proved without being denied: 3.2")
