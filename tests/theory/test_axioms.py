"""Axioms: what each key says, what an optimum may refer to, and what is refused."""

from __future__ import annotations

from fractions import Fraction
from typing import get_args

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.in_memory import loads
from nslogic.theory.model import Axiom, AxiomKind

HEAD = """
[theory]
name = "t"
[quantities]
loss = { trend = "falls" }
N = { trend = "grows" }
D = { trend = "grows" }
[[axioms]]
id = "fit"
law = "loss ~ N^-1 + D^-1"
[[axioms]]
id = "cost"
law = "N ~ D"
"""


def axiom(text: str) -> Axiom:
    return loads(f"{HEAD}[[axioms]]\n{text}").axioms[-1]


def problems(text: str) -> list[Diagnostic]:
    with pytest.raises(InvalidInputError) as caught:
        axiom(text)
    return list(caught.value.diagnostics)


def test_an_axiom_says_what_its_keys_say() -> None:
    found = axiom(
        'id = "A"\nlaw = ["N >> 1", "D >> 1"]\nwhen = "N << D"\nkind = "conjecture"\n'
        'text = "words"\nsource = "Eq. 1"\ncost = 2.5\n'
    )
    assert (found.id, found.kind, found.text, found.source) == ("A", "conjecture", "words", "Eq. 1")
    assert [law.text for law in found.laws] == ["N >> 1", "D >> 1"]
    assert [law.text for law in found.when] == ["N << D"]
    assert found.cost == Fraction(5, 2)
    assert found.optimum is None


def test_the_defaults_of_an_axiom() -> None:
    found = axiom('id = "A"\nlaw = "N >> 1"\n')
    assert (found.kind, found.text, found.source) == ("assumption", "", "")
    assert found.cost == 1
    assert not found.when


@pytest.mark.parametrize("kind", get_args(AxiomKind))
def test_every_kind_of_axiom_is_taken(kind: AxiomKind) -> None:
    assert axiom(f'id = "A"\nlaw = "N >> 1"\nkind = "{kind}"').kind == kind


@pytest.mark.parametrize(
    ("key", "direction"),
    [("minimise", "minimise"), ("minimize", "minimise"), ("maximise", "maximise"), ("maximize", "maximise")],
)
def test_an_optimum_in_either_spelling(key: str, direction: str) -> None:
    found = axiom(f'id = "A"\n{key} = "loss"\nover = ["N", "D"]\nsubject_to = ["fit", "cost"]\n').optimum
    assert found is not None
    assert (found.direction, found.target, found.over) == (direction, "loss", ("N", "D"))
    assert (found.subject_to, found.ignoring_logs) == (("fit", "cost"), False)


def test_an_optimum_may_compare_powers_alone_under_a_guard() -> None:
    found = axiom(
        'id = "A"\nminimise = "loss"\nover = ["N"]\nsubject_to = ["fit"]\nignoring = "logs"\nwhen = "N << D"\n'
    )
    assert found.optimum is not None
    assert found.optimum.ignoring_logs
    assert [law.text for law in found.when] == ["N << D"]
    assert found.laws == ()


OPTIMUM = 'id = "A"\nminimise = "loss"\nover = ["N"]\nsubject_to = ["fit"]\n'


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ('law = "N >> 1"', codes.MISSING_KEY, "has no `id`"),
        ('id = "A"', codes.LAW_OR_OPTIMUM, "needs exactly one of"),
        ('id = "fit"\nlaw = "N >> 1"', codes.IDENTIFIER_TWICE, "the id `fit` is given twice among the axioms"),
        ('id = "a.b"\nlaw = "N >> 1"', codes.INVALID_NAME, "`a.b` is not a name here"),
        ('id = "A"\nlaw = []', codes.EMPTY, "`law` is empty"),
        ('id = "A"\nlaw = ""', codes.EMPTY, "`law` is empty"),
        ('id = "A"\nlaw = "M >> 1"', codes.UNKNOWN_NAME, "`M`"),
        ('id = "A"\nlaw = "N >> 1"\nkind = "guess"', codes.NOT_A_CHOICE, "invalid `kind`"),
        ('id = "A"\nlaw = "N >> 1"\ncost = 0', codes.OUT_OF_RANGE, "greater than 0"),
        ('id = "A"\nlaw = "N >> 1"\ncost = "0"', codes.OUT_OF_RANGE, "`cost` should be greater than 0"),
        ('id = "A"\nlaw = "N >> 1"\ncost = "-1/2"', codes.OUT_OF_RANGE, "`cost` should be greater than 0"),
        ('id = "A"\nlaw = "N >> 1"\nover = ["N"]', codes.KEYS_EXCLUDE_EACH_OTHER, "cannot be combined"),
        (OPTIMUM.replace('"loss"', '"los"'), codes.UNKNOWN_QUANTITY, "there is no quantity `los`"),
        (OPTIMUM.replace('["N"]', '["M"]'), codes.UNKNOWN_QUANTITY, "there is no quantity `M`"),
        (OPTIMUM.replace('["N"]', '["N", "N"]'), codes.LISTED_TWICE, "`N` is listed twice in `over`"),
        (OPTIMUM.replace('["fit"]', '["fitt"]'), codes.UNKNOWN_AXIOM, "there is no axiom `fitt`"),
        (OPTIMUM.replace('["fit"]', '["A"]'), codes.PROGRAM_OF_OPTIMUM, "`A` is an optimum"),
        (OPTIMUM.replace('["fit"]', "[]"), codes.EMPTY, "`subject_to` is empty"),
        (OPTIMUM.replace('over = ["N"]\n', ""), codes.MISSING_KEY, "has no `over`"),
        (OPTIMUM.replace('subject_to = ["fit"]\n', ""), codes.MISSING_KEY, "has no `subject_to`"),
        (f'{OPTIMUM}ignoring = "powers"', codes.NOT_A_CHOICE, "invalid `ignoring`"),
    ],
)
def test_an_axiom_that_says_nothing_or_too_much_is_refused(text: str, code: str, message: str) -> None:
    found = problems(text)
    assert code in {problem.code for problem in found}
    assert any(message in problem.message for problem in found)


def test_an_axiom_with_a_law_and_an_optimum_is_no_part_of_a_program() -> None:
    """It is reported for itself, and taken for an optimum by those that refer to it."""
    both = 'id = "both"\nlaw = "N >> 1"\nminimise = "loss"\nover = ["N"]\nsubject_to = ["fit"]\n'
    found = problems(f"{both}[[axioms]]\n{OPTIMUM.replace('fit', 'both')}")
    assert codes.PROGRAM_OF_OPTIMUM in {problem.code for problem in found}


def test_a_program_that_names_a_law_and_an_optimum_reports_the_optimum() -> None:
    (problem,) = problems(OPTIMUM.replace('["fit"]', '["fit", "A", "cost"]'))
    assert problem.code == codes.PROGRAM_OF_OPTIMUM
    assert problem.location is not None
    assert problem.location.text[problem.location.column - 1 :].startswith('"A"')
