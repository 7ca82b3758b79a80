"""Formulas as people write them: orders, products, LaTeX."""
