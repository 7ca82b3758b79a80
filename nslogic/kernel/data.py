"""Numbers, polynomials and forms as a proof file writes them."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, NoReturn

from nslogic.kernel.bounds import MOST_DIGITS, MOST_EXPONENT, MOST_NAMES, MOST_TERMS, ProofError, TooLargeError
from nslogic.kernel.forms import Form
from nslogic.kernel.polynomials import ONE, Monomial, Number, Polynomial
from nslogic.kernel.statements import Level

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(/[1-9][0-9]*)?", re.ASCII)


def _wrong(expected: str, value: object) -> NoReturn:
    raise ProofError(f"not {expected}: {value!r:.60}")


def number(value: object) -> Number:
    """Return a rational number that was written as text.

    Raises:
        ProofError: it is not one, or too long.
    """
    if isinstance(value, str) and value in _SHORT:
        return _SHORT[value]
    if not isinstance(value, str) or len(value) > MOST_DIGITS or not _NUMBER.fullmatch(value):
        _wrong("a number", value)
    return Fraction(value) if "/" in value else int(value)


_SHORT = {str(value): value for value in range(-20, 21)}

_NUMBERS = {text: Polynomial.number(value) for text, value in _SHORT.items() if value} | {"1": ONE}


def read_polynomial(value: Any, parameters: frozenset[str]) -> Polynomial:
    """Return a polynomial in some parameters, as a step writes it: `[[coefficient, {name: exponent, …}], …]`.

    Raises:
        ProofError: it is not one in lowest terms, or too large.
    """
    if not isinstance(value, list) or len(value) > MOST_TERMS:
        _wrong("a polynomial", value)
    if len(value) == 1 and isinstance(value[0], list) and value[0][1:] == [{}] and isinstance(value[0][0], str):
        known = _NUMBERS.get(value[0][0])
        if known is not None:
            return known
    terms: dict[Monomial, Number] = {}
    longest = 0
    for part in value:
        if not isinstance(part, list) or len(part) != 2 or not isinstance(part[1], dict):
            _wrong("a term of a polynomial", part)
        text, powers = part
        monomial: Monomial = ()
        if powers:
            if len(powers) > MOST_NAMES:
                raise TooLargeError(f"a product has more than {MOST_NAMES} names")
            for name, exponent in powers.items():
                if name not in parameters:
                    _wrong("a parameter", name)
                if type(exponent) is not int or not 1 <= exponent <= MOST_EXPONENT:
                    _wrong("an exponent", exponent)
            monomial = tuple(sorted(powers.items()) if len(powers) > 1 else powers.items())
        coefficient = number(text)
        if monomial in terms or not coefficient:
            _wrong("a polynomial in lowest terms", value)
        terms[monomial] = coefficient
        if len(text) > longest:
            longest = len(text)
    return Polynomial(terms, 4 * longest)


def read_form(value: Any, parameters: frozenset[str], quantities: frozenset[str]) -> Form:
    """Return a form over some orders, as a step writes it: `{name: polynomial, …}`.

    Raises:
        ProofError: it is not one in lowest terms, or too large.
    """
    if not isinstance(value, dict) or len(value) > MOST_TERMS:
        _wrong("a form", value)
    form: Form = {}
    for name, coefficient in value.items():
        if name not in quantities:
            _wrong("a quantity", name)
        form[name] = read_polynomial(coefficient, parameters)
        if not form[name]:
            _wrong("a form in lowest terms", value)
    return form


def read_level(value: object) -> Level:
    """Return at which level a fact compares: `order` or `power`.

    Raises:
        ProofError: it is neither.
    """
    if value not in ("order", "power"):
        _wrong("a level", value)
    level: Level = value
    return level
