"""Verdicts, witnesses, claims, cores and repairs of a labelled system, by questions to an engine.

This room knows orders and labels; it knows no files and prints nothing.
"""
