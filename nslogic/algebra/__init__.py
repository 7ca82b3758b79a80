"""Exact numbers: rational functions, sparse elimination, linear programs, circuits of the Farkas dual.

Knows no theory and no order: rows in, solutions or certificates out. Imports nothing of the project but the errors.
"""
