"""Theorems as SMT-LIB scripts for other solvers."""
