"""The meaning of laws: orders, their arithmetic, and the labelled constraints of a regime.

An order is a pair (power, log power), compared lexicographically. This room turns laws into formulas over orders and
parameters; it decides nothing and knows no solver.
"""
