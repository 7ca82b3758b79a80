"""How large what a proof holds may be, and the error where it is not a proof."""

from __future__ import annotations

from nslogic import limits
from nslogic.errors import NslogicError

MOST_STEPS, MOST_TERMS, MOST_DEPTH = limits.PROOF_STEPS, limits.PROOF_TERMS, limits.PROOF_NESTING

MOST_DIGITS, MOST_EXPONENT, MOST_WORK = limits.PROOF_DIGITS, limits.EXPONENT, limits.PROOF_WORK

MOST_NAMES, MOST_CHARACTERS = limits.PROOF_NAMES, limits.PROOF_NAME_LENGTH
"""Limits that keep a hostile proof from running away; nslogic/limits.py says what each of them counts."""


class ProofError(NslogicError):
    """A proof that does not prove what it should; the message names the step."""


class TwoLogarithmsError(ProofError):
    """A witness in which logarithms of one order differ: there may be one, but here each order has one logarithm."""


class TooLargeError(ProofError):
    """A proof that is larger, or more work, than the kernel allows: it is refused without a word on whether it is right."""
