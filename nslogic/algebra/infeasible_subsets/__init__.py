"""Minimal infeasible subsets of linear rows, and their minimal hitting sets."""
