"""Rational functions as SymPy has them, built from terms and never from text: `sympy.sympify(case.power)` works."""

from __future__ import annotations

from collections.abc import Sequence

import sympy

from nslogic.algebra.polynomials import PolynomialTerms


def sympy_quotient(names: Sequence[str], above: PolynomialTerms, below: PolynomialTerms) -> sympy.Expr:
    """Return a quotient of two polynomials in symbols of these names."""
    symbols = [sympy.Symbol(name) for name in names]

    def polynomial(terms: PolynomialTerms) -> sympy.Expr:
        return sympy.Add(
            *(
                sympy.Mul(sympy.Integer(number), *map(sympy.Pow, symbols, map(sympy.Integer, exponents)))
                for exponents, number in terms
            )
        )

    return sympy.Mul(polynomial(above), sympy.Pow(polynomial(below), sympy.Integer(-1)))
