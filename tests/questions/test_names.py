"""Names that a theory does not have, each with what may have been meant."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.questions.names import LONGEST, unknown_parameters, unknown_quantities

THEORY = nslogic.loads("""
theory     = { name = "named" }
quantities = { loss = { trend = "falls" }, N_p = { trend = "grows" } }
parameters = { alpha = { where = ["alpha > 0"] } }
axioms     = []
""")
BARE = nslogic.loads('theory = { name = "bare" }\nquantities = { N = { trend = "grows" } }\naxioms = []')


@pytest.mark.parametrize(
    ("name", "help_text"),
    [
        ("los", "did you mean `loss`?"),
        ("N_P", "did you mean `N_p`?"),
        ("compute", "it has loss, N_p"),
        ("x" * (LONGEST + 1), "it has loss, N_p"),
    ],
)
def test_an_unknown_quantity_has_the_nearest_name_or_all_of_them(name: str, help_text: str) -> None:
    (problem,) = unknown_quantities(THEORY, [name])
    assert problem.message == f"named has no quantity `{name}`"
    assert problem.help == help_text


def test_known_names_are_no_problem_and_each_unknown_one_is() -> None:
    assert unknown_quantities(THEORY, ["loss", "N_p"]) == ()
    assert len(unknown_quantities(THEORY, ["a", "loss", "b"])) == 2


def test_a_parameter_is_not_a_quantity() -> None:
    assert unknown_parameters(THEORY, ["alpha"]) == ()
    (problem,) = unknown_parameters(THEORY, ["loss"])
    assert (problem.message, problem.help) == ("named has no parameter `loss`", "it has alpha")


def test_a_theory_without_parameters_says_so() -> None:
    (problem,) = unknown_parameters(BARE, ["alpha"])
    assert problem.help == "it has none"
