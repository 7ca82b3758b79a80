"""Minimal infeasible subsets of linear rows, and what hits all of them."""
