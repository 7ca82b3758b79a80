"""Hints for optima that are unbounded, or that a strict law keeps from being attained."""

from __future__ import annotations

import nslogic
from nslogic.report.check.unattained import is_unbounded, unattained_lines
from nslogic.report.rendering import render

OPTIMA = nslogic.loads("""
theory     = { name = "optima" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, D = { trend = "grows" }, C = { trend = "grows" } }
parameters = { a = { where = ["a > 0"] } }

[[axioms]]
id         = "least"
minimise   = "loss"
over       = ["N", "D"]
subject_to = ["terms"]

[[axioms]]
id         = "most"
maximise   = "N"
over       = ["D"]
subject_to = ["strict", "loose"]

[[axioms]]
id  = "terms"
law = "loss ~ N^-1 + D^-1"

[[axioms]]
id  = "budget"
law = "C ~ N * D"

[[axioms]]
id  = "strict"
law = ["N << C or N ~ 1", "D << C"]

[[axioms]]
id  = "loose"
law = "N <~ D"

[[axioms]]
id  = "other"
law = "C >> 1"
""")


def hints(*labels: str) -> list[str]:
    return render(unattained_lines(OPTIMA, labels)).splitlines()


def test_an_optimum_that_clashes_alone_is_unbounded_and_its_program_may_lack_an_axiom() -> None:
    assert hints("least") == [
        (
            "      the minimisation of least is unbounded: nothing in `subject_to` bounds loss from below as N and D vary;"
            " add budget, strict, loose to it?"
        )
    ]


def test_only_axioms_about_at_least_two_of_its_quantities_are_proposed() -> None:
    assert hints("most") == [
        (
            "      the maximisation of most is unbounded: nothing in `subject_to` bounds N from above as D varies;"
            " add terms, budget to it?"
        )
    ]


def test_a_strict_law_of_the_program_may_be_approached_only() -> None:
    assert hints("loose", "most", "strict") == [
        "      hint: D << C may be approached, not attained; write `>~` or `<~`"
    ]


def test_a_strict_law_that_takes_no_part_in_the_clash_gives_no_hint() -> None:
    assert hints("loose", "most") == []


def test_labels_that_are_no_optima_give_no_hint() -> None:
    assert hints("budget", "trend(C)", "domain(a)") == []


def test_an_optimum_is_unbounded_for_parameters_as_they_are_declared_too() -> None:
    theory = nslogic.theory(
        {
            "theory": {"name": "unbounded"},
            "quantities": {"loss": "falls", "N": "grows", "D": "grows", "C": "grows"},
            "parameters": {"a": "a > 0"},
            "axioms": [
                {"id": "loss", "law": "loss ~ N^-a"},
                {"id": "compute", "law": "C ~ N*D"},
                {"id": "best", "minimise": "loss", "over": ["N"], "subject_to": ["loss"]},
            ],
        }
    )
    page = str(nslogic.check(theory))
    assert "best gives" not in page
    assert "the minimisation of best is unbounded: nothing in `subject_to` bounds loss from below as N varies;" in page
    assert "add compute to it?" in page
    assert is_unbounded(theory, ("best", "domain(a)"))
    assert not is_unbounded(theory, ("best", "compute"))
    assert not is_unbounded(theory, ("best", "trend(N)"))
    assert not is_unbounded(theory, ("loss", "domain(a)"))
