"""How errors of parameters move exponents, for people and programs."""
