"""Where predictions part, as tables."""

from __future__ import annotations

from nslogic.limits import DerivationLimits, Limits
from nslogic.questions.decide import decide
from nslogic.report.decide.tables import decide_latex, decide_markdown


def test_tables_have_a_row_for_each_measurement() -> None:
    result = decide("quanta", "solvable")
    markdown = decide_markdown(result).splitlines()
    assert markdown[0] == "| measure | along | quanta | solvable | apart | decades |"
    assert markdown[2] == "| `loss ~ D^-alpha_D` |  | 0.279 | 0.355 | 3.7 | 0.17 |"
    assert len(markdown) == 2 + len(result.partings)
    latex = decide_latex(result)
    assert latex.startswith(r"\begin{tabular}{llllll}")
    assert latex.count(r" \\") == 1 + len(result.partings)


def test_what_is_not_decided_stands_below_the_tables() -> None:
    cut = decide("quanta", "solvable", limits=Limits(derivation=DerivationLimits(cells=1)))
    assert decide_markdown(cut).count("\n\nNot decided: ") == len(cut.undecided) > 0
    assert decide_latex(cut).count("\n% Not decided: ") == len(cut.undecided)
