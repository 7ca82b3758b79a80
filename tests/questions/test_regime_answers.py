"""What one session answers is what `check` and `derive` answer, each with a session of its own."""

from __future__ import annotations

import pytest

from nslogic.questions.check import check
from nslogic.questions.derive import derive
from nslogic.questions.regime_answers import regime_answers
from nslogic.report.check.data import check_data
from nslogic.report.derive.data import derive_data
from nslogic.theory.library import load


@pytest.mark.parametrize("name", ["critical-depth", "learning-curve"])
def test_the_answers_are_those_of_check_and_derive(name: str) -> None:
    theory = load(name)
    for regime in theory.regimes:
        answers = regime_answers(theory, regime.name)
        checked = check(theory, regimes=regime.name)
        (told,) = check_data([checked])
        assert check_data([type(checked)(theory, (answers.check,))]) == [told]
        if regime.expect != "consistent":
            assert answers.law is None
            continue
        assert answers.law is not None
        assert derive_data([answers.law]) == derive_data(derive(theory, regimes=regime.name))


def test_a_regime_that_is_not_there_is_no_answer() -> None:
    with pytest.raises(KeyError):
        regime_answers(load("learning-curve"), "no-such-regime")
