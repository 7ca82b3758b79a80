"""Theorems as SMT-LIB scripts."""
