"""Codes are stable: their form, their order by kind, and that none is used twice."""

from __future__ import annotations

import re

from nslogic.diagnostics import codes

ALL = {name: value for name, value in vars(codes).items() if name.isupper()}
KINDS = {
    0: "reading a file",
    1: "the shape of a file",
    2: "laws",
    3: "references",
    4: "imports",
    5: "proofs",
    6: "runs",
}


def test_a_code_is_nsl_and_three_digits_of_a_kind_that_there_is() -> None:
    assert ALL
    for value in ALL.values():
        match = re.fullmatch(r"NSL(\d)\d\d", value)
        assert match, value
        assert int(match[1]) in KINDS or match[1] == "9", value


def test_no_code_is_used_twice() -> None:
    assert len(set(ALL.values())) == len(ALL)


def test_codes_that_people_may_have_written_down_stay_what_they_are() -> None:
    known = {
        "FILE_NOT_FOUND": "NSL001",
        "INVALID_TOML": "NSL005",
        "UNKNOWN_KEY": "NSL101",
        "SYNTAX": "NSL201",
        "UNKNOWN_NAME": "NSL202",
        "DIFFERENCE_OF_ORDERS": "NSL203",
        "UNKNOWN_AXIOM": "NSL302",
        "IMPORT_CYCLE": "NSL403",
        "PROOF_FILE": "NSL501",
        "SPOT_CHECK_SETTING": "NSL607",
        "EXPONENT_ENDS_EARLY": "NSL901",
    }
    assert {name: ALL[name] for name in known} == known
