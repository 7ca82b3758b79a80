"""What a description of a theorem is rebuilt into, and what is refused: a file names a theorem, it never states one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction

import pytest

from nslogic.kernel import Law, ProofError, Statement
from nslogic.statements.laws import statements_of
from nslogic.statements.theorems import (
    BASE,
    CLAIM,
    LEMMA,
    MOST_CHARACTERS,
    About,
    Theorem,
    TheoremError,
    check_theorem,
    subject,
    theorem_of,
)
from nslogic.theory.in_memory import loads
from nslogic.theory.model import Theory

TEXT = """
[theory]
name = "sample"
[quantities]
loss = { trend = "falls" }
N = { trend = "grows" }
D = { trend = "free" }
[parameters]
a = { where = "a > 0" }
[[axioms]]
id = "A1"
law = "loss ~ N^-a"
[[axioms]]
id = "A2"
law = "D ~ N"
[regimes.one]
[regimes.two]
trends = { N = "free" }
where = "N >> 1"
[[claims]]
id = "faster"
law = "loss << D^(-1/2) or a <= 1/2"
regimes = ["one"]
"""
THEORY = loads(TEXT)
X_ONE: Statement = ("one",)
LOSS, N, D, A = ("quantity", "loss"), ("quantity", "N"), ("quantity", "D"), ("parameter", "a")
HALF = ("number", Fraction(1, 2))


def theorem(
    about: About, *labels: str, regime: str = "one", theory: Theory = THEORY, lemmas: Sequence[Theorem] = ()
) -> Theorem:
    return theorem_of(theory, theory.regime(regime), about, labels, lemmas=lemmas)


def law_about(law: str, *, when: tuple[str, ...] = (), base: str | None = None) -> About:
    return {"kind": "law", "when": list(when), "law": law, "base": base}


CLAIM_LAW: Statement = (
    "or",
    ("order", "<<", LOSS, ("raised", D, ("number", Fraction(-1, 2))), False),
    ("real", "<=", A, HALF),
)


# Each kind -----------------------------------------------------------------------------------------------------------


def test_a_proved_claim_is_shown_by_refuting_its_negation() -> None:
    shown = theorem({"kind": "claim", "id": "faster", "verdict": "proved"}, "A1", "A2")
    assert shown.goal == Law(CLAIM_LAW, False)
    assert shown.states == "loss << D^(-1/2) or a <= 1/2"
    assert shown.shows == CLAIM_LAW
    assert list(shown.hypotheses) == ["A1", "A2"]
    assert not shown.model


def test_a_refuted_claim_is_shown_by_refuting_the_claim() -> None:
    shown = theorem({"kind": "claim", "id": "faster", "verdict": "refuted"}, "A1")
    assert shown.goal == Law(CLAIM_LAW, True)
    assert shown.states == "not: (loss << D^(-1/2) or a <= 1/2)"
    assert shown.shows is None


def test_a_core_refutes_its_labels_alone() -> None:
    core = theorem({"kind": "core"}, "A2", "trend(N)")
    assert core.goal is None
    assert core.states == "A2, trend(N) cannot hold together"
    assert core.shows is None


@pytest.mark.parametrize(("without", "states"), [(None, "one can hold"), ("trends", "one can hold but for its trends")])
def test_a_model_obeys_all_labels_or_all_but_the_trends(without: str | None, states: str) -> None:
    known = statements_of(THEORY, THEORY.regime("one"))
    labels = [label for label in known if without is None or not label.startswith("trend(")]
    shown = theorem({"kind": "model", "without": without}, *labels)
    assert (shown.model, shown.goal, shown.states) == (True, None, states)
    assert set(shown.hypotheses) == set(labels)


def test_a_law_may_be_stated_under_conditions_and_of_a_base() -> None:
    shown = theorem(law_about("loss ~ D^-a", when=("a > 1", "a < 2 or a > 3"), base="D"), "A1", "A2")
    law = ("order", "~", LOSS, ("raised", D, ("product", ("number", Fraction(-1)), A)), False)
    assert shown.goal is not None
    assert not shown.goal.holds
    assert shown.goal.law[0] == "if"
    assert shown.goal.law[1] == (
        ("real", ">", A, ("number", Fraction(1))),
        ("or", ("real", "<", A, ("number", Fraction(2))), ("real", ">", A, ("number", Fraction(3)))),
    )
    assert shown.goal.law[2][:3] == law[:3]
    assert shown.hypotheses[BASE] == ("order", ">>", D, X_ONE, True)
    assert shown.states == "loss ~ D^-a where a > 1, (a < 2 or a > 3), if D grows"


def test_a_law_alone_is_stated_as_it_is_written() -> None:
    shown = theorem(law_about("a <= 1/2 or loss << 1"), "A1")
    assert shown.states == "a <= 1/2 or loss << 1"
    assert BASE not in shown.hypotheses


def test_a_base_that_falls_is_written_as_its_inverse() -> None:
    shown = theorem(law_about("loss ~ D^-a", base="1/D"), "A1")
    assert shown.hypotheses[BASE] == ("order", "<<", D, X_ONE, True)
    assert shown.states.endswith(", if D falls")


def test_a_cover_is_a_disjunction_of_conjunctions() -> None:
    about: About = {"kind": "cover", "cases": [["a > 1", "a < 2"], ["a <= 1"], []], "base": None}
    shown = theorem(about, "domain(a)")
    one = ("real", ">", A, ("number", Fraction(1)))
    assert shown.goal == Law(
        (
            "or",
            ("and", one, ("real", "<", A, ("number", Fraction(2)))),
            ("and", ("real", "<=", A, ("number", Fraction(1)))),
            ("and",),
        ),
        False,
    )
    assert shown.states == "one of these holds: a > 1 and a < 2; a <= 1; anything"


def test_two_cases_are_disjoint_if_their_conditions_cannot_hold_together() -> None:
    shown = theorem({"kind": "disjoint", "cases": [["a > 1"], ["a < 1", "a > 0"]]})
    assert shown.goal is not None
    assert shown.goal.holds
    assert shown.goal.law[0] == "and"
    assert len(shown.goal.law) == 4
    assert shown.states == "a > 1 excludes a < 1 and a > 0"


@pytest.mark.parametrize(("holds", "word"), [(True, "hold"), (False, "fail")])
def test_an_open_claim_is_a_model_in_which_it_holds_or_fails(holds: bool, word: str) -> None:
    known = statements_of(THEORY, THEORY.regime("one"))
    shown = theorem({"kind": "open", "id": "faster", "holds": holds}, *known)
    assert shown.model
    assert shown.hypotheses[CLAIM] == (CLAIM_LAW if holds else ("not", CLAIM_LAW))
    assert shown.states == f"(loss << D^(-1/2) or a <= 1/2) can {word}"


# What is refused -----------------------------------------------------------------------------------------------------

ALL = tuple(statements_of(THEORY, THEORY.regime("one")))
REFUSED: list[tuple[object, tuple[str, ...], str]] = [
    ({"kind": "magic"}, (), "there is no kind of theorem 'magic'"),
    ({}, (), "there is no kind of theorem None"),
    ({"kind": ["core"]}, (), "there is no kind of theorem"),
    ({"kind": "core", "id": "faster"}, ("A1",), "a theorem of kind core has kind"),
    ({"kind": "claim", "id": "faster"}, (), "a theorem of kind claim has kind, id, verdict"),
    ({"kind": "claim", "id": "faster", "verdict": "open"}, (), "a claim is proved or refuted, not 'open'"),
    ({"kind": "claim", "id": "slower", "verdict": "proved"}, (), "sample has no claim 'slower'"),
    ({"kind": "claim", "id": 1, "verdict": "proved"}, (), "sample has no claim 1"),
    ({"kind": "core"}, (), "a core has at least one label"),
    ({"kind": "core"}, ("A3",), "one has no A3"),
    ({"kind": "core"}, ("A1", "A1"), "one has no label twice"),
    ({"kind": "core"}, ("A1", "trend(D)"), "one has no trend\\(D\\)"),
    ({"kind": "model", "without": "axioms"}, ALL, "leaves out the trends or nothing, not 'axioms'"),
    ({"kind": "model", "without": None}, ALL[1:], "a model satisfies every label of its regime"),
    ({"kind": "model", "without": "trends"}, ALL, "a model satisfies every label of its regime"),
    (law_about("loss ~ M"), (), "`loss ~ M`"),
    (law_about("loss ~"), (), "`loss ~`"),
    ({"kind": "law", "when": [], "law": 3, "base": None}, (), "not a law: 3"),
    ({"kind": "law", "when": "a > 1", "law": "a > 0", "base": None}, (), "conditions are a list of laws"),
    (law_about("a > 0", base="N"), (), "only a free base is assumed to grow or to fall, not 'N'"),
    (law_about("a > 0", base="M"), (), "only a free base"),
    (law_about("a > 0", base="1/1/D"), (), "only a free base"),
    (
        {"kind": "law", "when": [], "law": "a > 0", "base": 1},
        (),
        "only a free base is assumed to grow or to fall, not 1",
    ),
    ({"kind": "cover", "cases": [["a > 1"]], "base": None}, (), "a cover has at least two cases"),
    ({"kind": "cover", "cases": "all", "base": None}, (), "a cover has at least two cases"),
    ({"kind": "cover", "cases": [["a > 1"], "a"], "base": None}, (), "conditions are a list of laws"),
    ({"kind": "disjoint", "cases": [["a > 1"]]}, (), "exactly two cases are disjoint"),
    ({"kind": "disjoint", "cases": [[], [], []]}, (), "exactly two cases are disjoint"),
    ({"kind": "open", "id": "faster", "holds": 1}, ALL, "a claim holds, true or false, not 1"),
    ({"kind": "open", "id": "no", "holds": True}, ALL, "sample has no claim 'no'"),
]


@pytest.mark.parametrize(("about", "labels", "reason"), REFUSED)
def test_a_description_that_does_not_fit_the_theory_is_refused(
    about: About, labels: tuple[str, ...], reason: str
) -> None:
    with pytest.raises(TheoremError, match=reason):
        theorem(about, *labels)


@pytest.mark.parametrize(("extra", "fits"), [(0, True), (1, False)])
def test_a_stated_law_has_a_greatest_length(extra: int, fits: bool) -> None:
    law = "a > 0"
    text = law + " " * (MOST_CHARACTERS + extra - len(law))
    if fits:
        assert theorem(law_about(text)).goal is not None
    else:
        with pytest.raises(TheoremError, match="not a law"):
            theorem(law_about(text))


def test_a_base_is_free_in_the_regime_that_is_asked_about() -> None:
    """In the second regime `N` is free, in the first it grows."""
    shown = theorem(law_about("loss ~ N^-a", base="N"), "A1", regime="two")
    assert shown.hypotheses[BASE] == ("order", ">>", N, X_ONE, True)
    with pytest.raises(TheoremError, match="only a free base"):
        theorem(law_about("loss ~ N^-a", base="N"), "A1")


# Lemmas --------------------------------------------------------------------------------------------------------------


def test_a_lemma_is_a_hypothesis_and_its_own_labels_are_assumptions() -> None:
    lemma = theorem(law_about("loss ~ N^-a"), "A1")
    shown = theorem(law_about("loss ~ D^-a"), "A2", lemmas=[lemma])
    assert list(shown.hypotheses) == ["A2", LEMMA.format(1)]
    assert shown.hypotheses[LEMMA.format(1)] == lemma.shows
    assert list(shown.assumptions) == ["A2", "A1"]
    assert lemma.can_be_lemma


def test_a_label_that_is_assumed_twice_is_an_assumption_once() -> None:
    lemma = theorem(law_about("loss ~ N^-a"), "A1", "A2")
    shown = theorem(law_about("loss ~ D^-a"), "A2", lemmas=[lemma])
    assert list(shown.assumptions) == ["A2", "A1"]


def test_several_lemmas_are_numbered_in_their_order() -> None:
    first, second = theorem(law_about("loss ~ N^-a"), "A1"), theorem(law_about("D ~ N"), "A2")
    shown = theorem(law_about("loss ~ D^-a"), lemmas=[first, second])
    assert [shown.hypotheses[LEMMA.format(place)] for place in (1, 2)] == [first.shows, second.shows]
    assert list(shown.assumptions) == ["A1", "A2"]


def test_what_rests_on_more_than_labels_is_no_lemma() -> None:
    of_base = theorem(law_about("loss ~ D^-a", base="D"), "A1")
    refuted = theorem({"kind": "claim", "id": "faster", "verdict": "refuted"}, "A1")
    core = theorem({"kind": "core"}, "A1")
    user = theorem(law_about("a > 0"), lemmas=[theorem(law_about("loss ~ N^-a"), "A1")])
    for lemma in (of_base, refuted, core, user):
        assert not lemma.can_be_lemma
        with pytest.raises(TheoremError, match="a lemma is a law that follows from labels alone"):
            theorem(law_about("a > 0"), lemmas=[lemma])


def test_a_lemma_is_of_the_same_regime_and_of_the_same_theory() -> None:
    elsewhere = theorem(law_about("loss ~ N^-a"), "A1", regime="two")
    with pytest.raises(TheoremError, match="a lemma is a theorem of one"):
        theorem(law_about("a > 0"), lemmas=[elsewhere])
    other = theorem(law_about("loss ~ N^-a"), "A1", theory=loads(TEXT.replace("N^-a", "N^(-2*a)")))
    with pytest.raises(TheoremError, match="a lemma is a theorem of one"):
        theorem(law_about("a > 0"), lemmas=[other])
    again = theorem(law_about("loss ~ N^-a"), "A1", theory=loads(TEXT))
    assert theorem(law_about("a > 0"), lemmas=[again]).lemmas == (again,)


def test_a_model_has_no_lemmas() -> None:
    lemma = theorem(law_about("loss ~ N^-a"), "A1")
    with pytest.raises(TheoremError, match="a model has no lemmas"):
        theorem({"kind": "model", "without": None}, *ALL, lemmas=[lemma])


# The rest ------------------------------------------------------------------------------------------------------------


def test_a_subject_is_the_same_for_equal_descriptions() -> None:
    one: About = {"kind": "claim", "id": "faster", "verdict": "proved"}
    other: About = dict(reversed(list(one.items())))
    assert subject("one", one) == subject("one", other)
    assert subject("one", one) != subject("two", one)
    assert subject("one", one) != subject("one", {**one, "verdict": "refuted"})
    assert json.loads(subject("one", one)) == ["one", one]
    assert theorem(one).subject == subject("one", one)


def test_a_theorem_knows_the_names_of_its_theory() -> None:
    shown = theorem({"kind": "core"}, "A1")
    assert shown.parameters == {"a"}
    assert shown.quantities == {"loss", "N", "D"}


def test_a_proof_is_checked_against_the_rebuilt_statements() -> None:
    """`D ~ N` holds of N, and not of N squared, whatever the file says."""
    right = theorem(law_about("D ~ N"), "A2")
    same = [
        {"id": "1", "rule": "unfold", "of": "A2"},
        {
            "id": "2",
            "rule": "split",
            "of": "(goal)",
            "branches": [
                [
                    {
                        "id": number,
                        "rule": "combine",
                        "level": "order",
                        "relation": ">",
                        "terms": [
                            {"times": [["1", {}]], "facts": ["2.1"]},
                            {"times": [[sign, {}]], "facts": ["1.1"]},
                        ],
                        "over": [],
                        "is": {},
                    },
                    {"id": f"{number}0", "rule": "absurd", "of": f"{number}.1"},
                ]
                for number, sign in (("3", "-1"), ("4", "1"))
            ],
        },
    ]
    checked = []
    for flipped in (False, True):
        steps = json.loads(json.dumps(same))
        if flipped:
            for branch in steps[1]["branches"]:
                term = branch[0]["terms"][1]["times"][0]
                term[0] = "-1" if term[0] == "1" else "1"
        try:
            checked.append(check_theorem(right, steps).trusted)
        except ProofError:
            checked.append(("refused",))
    assert sorted(checked) == [(), ("refused",)]
    wrong = theorem(law_about("D ~ N^2"), "A2")
    with pytest.raises(ProofError):
        check_theorem(wrong, same)
