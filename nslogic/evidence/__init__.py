"""Is it so? Measured runs, fitted power laws, exponents with honest errors. Knows no theory but the exponent that it is given."""
