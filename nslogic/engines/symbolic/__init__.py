"""The engine for symbolic exponents: exact elimination over the field of rational functions of the parameters."""
