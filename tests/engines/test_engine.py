"""The protocol of engines: an answer is a model or a conflict, and the last of a chain decides nothing."""

from __future__ import annotations

import pytest

from nslogic.engines.engine import SOME_MODEL, Z3_PRICE, Answer, NoEngine
from nslogic.errors import UndecidedError


def test_an_engine_that_decides_nothing_says_so_of_every_question() -> None:
    none = NoEngine()
    assert none.price == Z3_PRICE
    assert none.hasty() is none
    for labels in ((), ("A",)):
        with pytest.raises(UndecidedError, match="does not decide"):
            none.ask(labels)
        with pytest.raises(UndecidedError, match="does not decide"):
            none.ask(labels, with_model=False)


def test_an_answer_is_a_model_or_labels_that_cannot_hold() -> None:
    assert (Answer(None).conflict, Answer(None).holding) == ((), ())
    assert Answer(SOME_MODEL).model is SOME_MODEL
    assert (dict(SOME_MODEL.orders), dict(SOME_MODEL.parameters), dict(SOME_MODEL.irrational)) == ({}, {}, {})
