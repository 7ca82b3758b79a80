"""Derivation: the order of a target as a function of a base, case by case, with ranges, logarithms and conditions.

This room turns a labelled system into cases; it prints nothing and reads no files.
"""
