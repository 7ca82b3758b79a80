"""What a page says of one regime, asked in one session: its check, and its law.

The answers are those of `check` and `derive` with their defaults; what the first has found out serves the second.
"""

from __future__ import annotations

from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import undecided
from nslogic.logic.results import RegimeResult
from nslogic.questions.check import CheckOptions, check_within
from nslogic.questions.derive import LawResult, derive, derive_within
from nslogic.questions.session import Session
from nslogic.records import Record
from nslogic.theory.model import Theory


class CheckAndLaw(Record):
    """The check of a regime and its law; None where the theory names none, or where the regime is not expected to hold."""

    check: RegimeResult
    law: LawResult | None


def regime_answers(theory: Theory, name: str) -> CheckAndLaw:
    """Return the check of a regime and its law.

    Args:
        theory: The theory.
        name: The name of the regime; KeyError where there is none.
    """
    regime = theory.regime(name)
    session = Session(theory, regime, limits=Limits())
    checked = _checked(session)
    if theory.target is None or theory.base is None or regime.expect != "consistent":
        return CheckAndLaw(checked, None)
    if checked.verdict == "unknown":  # a law may follow all the same: `derive` asks for less
        (law,) = derive(theory, regimes=name)
    else:
        law = derive_within(session, checked, theory.target, theory.base)
    return CheckAndLaw(checked, law)


def _checked(session: Session) -> RegimeResult:
    try:
        return check_within(session, CheckOptions())
    except (UndecidedError, LimitReachedError) as problem:
        return undecided(session.theory, session.regime, str(problem).removesuffix("."))
