"""Engines, which decide whether labelled formulas can hold together: linear programs, exact elimination, and Z3."""
